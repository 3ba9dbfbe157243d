"""Size classes: every row of the table of domain.md §4.3, and the SQL made from it."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Integer, Text, literal, select

from models.errors import InvalidValue
from models.ledgers import expressions
from models.operations import records
from models.rules.size_class import TRADES, WAN, bare_code, is_industry_code, size_of, trade_of
from tests.helpers.ledgers import enterprise, only_row

# trade, a code, then what each class needs at least: (staff, revenue, assets), amounts in 万元
STANDARD = [
    ("工业", "3922", (1000, 40000, None), (300, 2000, None), (20, 300, None)),
    ("建筑业", "47", (None, 80000, 80000), (None, 6000, 5000), (None, 300, 300)),
    ("批发业", "5176", (200, 40000, None), (20, 5000, None), (5, 1000, None)),
    ("零售业", "52", (300, 20000, None), (50, 500, None), (10, 100, None)),
    ("交通运输业", "5432", (1000, 30000, None), (300, 3000, None), (20, 200, None)),
    ("仓储业", "592", (200, 30000, None), (100, 1000, None), (20, 100, None)),
    ("软件和信息技术服务业", "6513", (300, 10000, None), (100, 1000, None), (10, 50, None)),
    ("信息传输业", "63", (2000, 100000, None), (100, 1000, None), (10, 100, None)),
    ("租赁和商务服务业", "72", (300, None, 120000), (100, None, 8000), (10, None, 100)),
]


def sized(code, figures):
    staff, revenue, assets = figures
    return size_of(code, staff, None if revenue is None else revenue * WAN, None if assets is None else assets * WAN)


@pytest.mark.parametrize(("trade", "code", "large", "medium", "small"), STANDARD, ids=[row[0] for row in STANDARD])
def test_each_class_begins_at_its_lower_limits(trade, code, large, medium, small):
    assert trade_of(code).name == trade
    for size, least, below in (("large", large, "medium"), ("medium", medium, "small"), ("small", small, "micro")):
        assert sized(code, least) == size
        for at, limit in enumerate(least):
            if limit is not None:
                one_less = tuple(figure - 1 if there == at else figure for there, figure in enumerate(least))
                assert sized(code, one_less) == below


def test_an_enterprise_above_scale_may_be_small():
    assert size_of("26", 120, 2_500 * WAN, None) == "small"  # 规上: revenue of 20 million yuan; yet below 300 people


def test_one_limit_missed_is_micro():
    assert size_of("39", 500, 299 * WAN, None) == "micro"
    assert size_of("39", 19, 50_000 * WAN, None) == "micro"


@pytest.mark.parametrize("code", [None, "", "01", "53", "59", "61", "70", "83"])
def test_a_trade_without_limits_gets_no_hint(code):
    assert size_of(code, 500, 9_000 * WAN, 9_000 * WAN) is None


def test_a_figure_the_trade_asks_for_must_be_there():
    assert size_of("39", None, 9_000 * WAN, 9_000 * WAN) is None
    assert size_of("47", None, 9_000 * WAN, None) is None
    assert size_of("47", None, 9_000 * WAN, 9_000 * WAN) == "medium"


LIMITS = sorted(
    {limit for trade in TRADES for lower in (trade.staff, trade.revenue, trade.assets) for limit in lower or ()}
)
NEAR = st.one_of(st.none(), st.sampled_from(LIMITS).flatmap(lambda limit: st.integers(limit - 1, limit + 1)))
CODES = st.one_of(st.none(), st.integers(1, 9799).map(lambda number: f"{number:02d}"), st.sampled_from(["591", "592"]))


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(code=CODES, staff=NEAR, revenue=NEAR, assets=NEAR)
def test_the_ledger_computes_as_the_rule_does(store, code, staff, revenue, assets):
    revenue, assets = (None if figure is None else figure * WAN for figure in (revenue, assets))
    asked = expressions.size_of(
        literal(code, Text), literal(staff, Integer), literal(revenue, Integer), literal(assets, Integer)
    )
    with store.read() as session:
        assert session.scalar(select(asked)) == size_of(code, staff, revenue, assets)


def test_the_hint_stands_beside_what_the_list_says(store):
    row_id = enterprise(store, "湖南鑫达电子有限公司", industry_code="C3922", size="small", above_scale=True)
    assert only_row(store, "enterprises", row_id)["industry_code"] == "3922"
    assert only_row(store, "enterprises", row_id)["size_hint"] is None
    for year, staff, revenue in ((2022, 120, 2500), (2023, 320, 3000), (2025, 2000, 99000)):
        records.create(
            store,
            "party_figures",
            {"party": "湖南鑫达电子有限公司", "year": year, "staff": staff, "revenue": str(revenue)},
        )
    records.create(store, "party_figures", {"party": "湖南鑫达电子有限公司", "year": 2024, "month": "7", "staff": 5})
    row = only_row(store, "enterprises", row_id)
    assert (row["size"], row["above_scale"], row["size_hint"]) == ("small", True, "按2023年数据应为中型")
    assert store.today() == date(2024, 11, 4)


@pytest.mark.parametrize(("typed", "kept"), [("C39", "39"), ("39", "39"), (" c3922 ", "3922"), (3922, "3922")])
def test_an_industry_code_is_kept_without_its_letter(store, typed, kept):
    assert only_row(store, "enterprises", enterprise(store, industry_code=typed))["industry_code"] == kept


@pytest.mark.parametrize("typed", ["3", "C", "39220", "98", "00", "电子"])
def test_what_is_no_industry_code_is_refused(store, typed):
    assert not is_industry_code(bare_code(typed))
    with pytest.raises(InvalidValue):
        enterprise(store, industry_code=typed)
