"""What parties report: growth, figures per mu, lists of those above the scale."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Integer, literal, select

from exports.workbook.headings import Vocabulary
from models.errors import InvalidValue, RuleBroken
from models.language import untranslated
from models.ledgers import expressions
from models.ledgers.catalogue import ledger as described
from models.ledgers.cumulated import cumulated
from models.ledgers.incoming import Incoming, IncomingRow
from models.ledgers.indicators import PARTY_FIGURES
from models.ledgers.kinds import parse
from models.ledgers.parties import ENTERPRISES
from models.ledgers.purpose import Purpose, for_purpose
from models.ledgers.rows import Sort, rows
from models.operations import importing, records
from models.rules.growth import growth
from tests.helpers.ledgers import enterprise, only_row

YI = 10_000_000_000  # fen


def reported(store, party="高瑞电源有限公司", **values):
    return records.create(store, "party_figures", {"party": party, **values})


def read(store, sort=()):
    with store.read() as session:
        ledger = described(session, "party_figures")
        keys = [column.key for column in ledger.columns]
        return [
            dict(zip(keys, row.cells, strict=True)) for row in rows(session, ledger, sort=sort, today=store.today())
        ]


def sheet(*lines):
    keys = {key: key for line in lines for key in line}
    return Incoming("Sheet1", 2, keys, (), tuple(IncomingRow(3 + at, line) for at, line in enumerate(lines)))


@pytest.fixture
def gaorui(store):
    return enterprise(store, "高瑞电源有限公司", area="20")


def test_a_month_is_compared_with_the_same_month_of_the_year_before(store, gaorui):
    reported(store, year=2023, month="7月", output="1000", tax=30, electricity="12.5")
    row = only_row(
        store,
        "party_figures",
        reported(store, year=2024, month=7, output="1200", tax=29, electricity="12.5", revenue=5),
    )
    assert row["period"] == "2024年7月"
    assert (row["output_growth"], row["tax_growth"], row["electricity_growth"]) == ("+20.00%", "-3.33%", "0.00%")
    assert row["revenue_growth"] == "—"
    reported(store, year=2023, month=8, output=1)
    assert only_row(store, "party_figures", reported(store, year=2024, output=100))["output_growth"] == "—"


def test_what_was_not_reported_has_no_growth(store, gaorui):
    reported(store, year=2023, output="1000")
    assert only_row(store, "party_figures", reported(store, year=2024, tax=3))["output_growth"] is None


def test_figures_are_put_in_order_by_their_growth(store):
    for name, now in (("甲", 90), ("乙", 1100), ("丙", 109)):
        enterprise(store, name)
        reported(store, name, year=2023, output=100)
        reported(store, name, year=2024, output=now)
    found = [row["output_growth"] for row in read(store, [Sort("output_growth", True)])]
    assert found == ["+1000.00%", "+9.00%", "-10.00%", "—", "—", "—"]


def test_output_and_tax_a_mu_of_a_whole_year(store, gaorui):
    row = only_row(store, "party_figures", reported(store, year=2023, output="10亿元", tax="6000"))
    assert (row["output_per_mu"], row["tax_per_mu"]) == (5_000 * 1_000_000, 300 * 1_000_000)
    assert only_row(store, "party_figures", reported(store, year=2024, month=1, output="1"))["output_per_mu"] is None
    enterprise(store, "无地有限公司")
    assert (
        only_row(store, "party_figures", reported(store, "无地有限公司", year=2023, output=1))["output_per_mu"] is None
    )


def test_the_figures_of_a_zone_for_nine_months(store):
    """永州经开区, January to September 2022: output of 12.5 billion yuan, 20 % more than the year before."""
    for name, monthly in (("甲电子有限公司", (5.0, 6.0)), ("乙电子有限公司", (6.5741, 7.8888))):
        enterprise(store, name)
        for month in range(1, 10):
            for year, amount in zip((2021, 2022), monthly, strict=True):
                reported(store, name, year=year, month=month, output=f"{amount}亿元")
        reported(store, name, year=2022, month=10, output="99999")
        reported(store, name, year=2022, output="200亿元")
    with store.read() as session:
        found = cumulated(session, 2022, 9)
    assert found.period == "2022年1–9月"
    assert round(found.values["output"] / YI) == 125
    assert found.growth("output") == "+20.00%"
    assert found.growth("tax") == ""


def test_sums_are_compared_only_when_the_same_months_were_reported(store, gaorui):
    for year, last in ((2023, 6), (2024, 9)):
        for month in range(1, last + 1):
            reported(store, year=year, month=month, output=100, **({"tax": 1} if month <= 6 else {}))
    with store.read() as session:
        nine, six = cumulated(session, 2024, 9), cumulated(session, 2024, 6)
    assert nine.growth("output") == "—"
    assert six.growth("output") == "0.00%"
    assert nine.growth("tax") == "0.00%"


@pytest.mark.parametrize(
    ("written", "kept"),
    [("全年", "0"), ("", None), ("7月", "7"), ("07", "7"), (7, "7"), ("十二月", "12"), ("7月份", "7"), (7.0, "7")],
)
def test_a_month_is_read_however_it_is_written(written, kept):
    assert parse(PARTY_FIGURES.column("month"), written) == kept


@pytest.mark.parametrize(
    "values", [{"month": "13"}, {"year": 202}, {"year": 2026}, {"staff": -1}, {"electricity": "-2"}]
)
def test_figures_that_cannot_be_are_refused(store, gaorui, values):
    with pytest.raises(InvalidValue):
        reported(store, **({"year": 2024} | values))
    assert not read(store)


def test_a_report_without_any_figure_is_refused_unless_the_note_says_why(store, gaorui):
    with pytest.raises(RuleBroken):
        reported(store, year=2024, month="7")
    assert not read(store)
    reported(store, year=2024, month="7", note="停产，未报")
    assert read(store)[0]["note"] == "停产，未报"


def test_a_period_is_reported_once(store, gaorui):
    reported(store, year="2024年", month="7", output=1)
    other = reported(store, year=2024, output=1)
    for refused in (
        lambda: reported(store, year=2024, month="7", output=1),
        lambda: reported(store, year=2024, month="", output=1),
        lambda: records.change(store, "party_figures", other, {"month": "7"}),
    ):
        with pytest.raises(RuleBroken):
            refused()
    records.change(store, "party_figures", other, {"month": "8"})
    assert only_row(store, "party_figures", other)["period"] == "2024年8月"


def test_a_list_of_whole_years_is_known_again(store, gaorui):
    lines = sheet({"party": "高瑞电源有限公司", "year": "2023年", "output": 100})
    importing.commit(store, importing.preview(store, "party_figures", lines))
    again = importing.preview(store, "party_figures", lines)
    assert (len(again.unchanged), again.new, again.updated) == (1, (), ())
    assert read(store)[0]["period"] == "2023年全年"


def test_headings_in_other_units_are_not_taken_for_ours():
    known = Vocabulary(PARTY_FIGURES, untranslated)
    assert known.meanings("用电量（万千瓦时）") == {"electricity"}
    assert known.meanings("产值（亿元）") == {"output"}
    assert not known.meanings("用电量（千瓦时）")
    parties = Vocabulary(ENTERPRISES, untranslated)
    assert parties.meanings("占地面积（亩）") == {"area"}
    assert not parties.meanings("占地面积（平方米）")


def test_amounts_stay_inside(store, gaorui):
    reported(store, year=2023, output="1000")
    reported(store, year=2024, output="1200", electricity=3, staff=50)
    with store.read() as session:
        ledger = described(session, "party_figures")
        (row, _) = for_purpose(ledger, rows(session, ledger, today=store.today()), Purpose.PUBLIC)
    public = dict(zip((column.key for column in ledger.columns), row.cells, strict=True))
    assert public["staff"] == 50
    assert not any(public[key] for key in ("output", "output_growth", "electricity", "tax_per_mu"))


FIGURES = st.one_of(st.none(), st.integers(-1000, 10**6), st.integers(0, 10**13))


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(now=FIGURES, before=FIGURES)
def test_growth_in_the_ledger_is_the_rules(store, now, before):
    asked = expressions.growth_text(literal(now, Integer), literal(before, Integer))
    with store.read() as session:
        assert (session.scalar(select(asked)) or "") == growth(now, before)


# 规上


def test_the_newest_list_says_who_is_above_the_scale(store, gaorui):
    for year in (2024, 2022):
        records.create(store, "scale_years", {"party": "高瑞电源有限公司", "year": year})
    row = only_row(store, "enterprises", gaorui)
    assert (row["above_scale"], row["scale_years"]) == (True, "2022、2024")
    other = enterprise(store, "出规有限公司")
    records.create(store, "scale_years", {"party": "出规有限公司", "year": 2022})
    row = only_row(store, "enterprises", other)
    assert (row["above_scale"], row["scale_years"]) == (False, "2022")
    with pytest.raises(RuleBroken):
        records.create(store, "scale_years", {"party": "出规有限公司", "year": 2022})
    with pytest.raises(InvalidValue):
        records.create(store, "scale_years", {"party": "出规有限公司", "year": 22})


def test_next_years_list_does_not_count_yet(store, gaorui):
    records.create(store, "scale_years", {"party": "高瑞电源有限公司", "year": 2025})
    row = only_row(store, "enterprises", gaorui)
    assert store.today() < date(2025, 1, 1)
    assert (row["above_scale"], row["scale_years"]) == (False, "2025")


def test_a_years_list_is_taken_in(store, gaorui):
    lines = sheet({"party": "高瑞电源有限公司", "year": 2024}, {"party": "新入规有限公司", "year": 2024})
    planned = importing.preview(store, "scale_years", lines)
    assert planned.made == (("enterprises", "新入规有限公司"),)
    importing.commit(store, planned)
    assert only_row(store, "enterprises", gaorui)["above_scale"]
    assert len(importing.preview(store, "scale_years", lines).unchanged) == 2
