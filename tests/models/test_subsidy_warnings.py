"""What is warned of about an award: double awards, open cases, sources, caps, budgets and validity."""

from __future__ import annotations

from datetime import date

import pytest

from models.errors import InvalidValue, RuleBroken
from models.ledgers import catalogue
from models.ledgers.awards import warnings_of
from models.ledgers.rows import rows
from models.operations import cases, payments, records, subsidies
from tests.helpers.ledgers import content, enterprise, only_row
from tests.helpers.money import ENTERPRISE, SEPTEMBER, WAN, claim, clause, fund, only_id, park, planned, reviewed


@pytest.fixture
def office(store):
    return park(store)


def warned(store, row_id):
    with store.read() as session:
        return [text.source for text in warnings_of(session, row_id)]


def test_a_double_award_under_one_clause_is_kept_only_with_a_reason(office):
    clause(office)
    given = {"clause": "购新设备补贴（产业扶持资金管理办法）"}
    first = reviewed(office, **given)
    second = claim(office, **given)
    subsidies.accept(office, second, SEPTEMBER)
    before = content(office)
    with pytest.raises(RuleBroken, match="double award under one clause"):
        subsidies.review(office, second, 50 * WAN, SEPTEMBER, (("区产业资金", None),))
    assert content(office) == before
    subsidies.review(office, second, 50 * WAN, SEPTEMBER, (("区产业资金", None),), regardless="两条产线分别申报")
    assert "2024-09-02 两条产线分别申报" in only_row(office, "subsidies", second)["note"]
    assert warned(office, first) == warned(office, second) == ["double award under one clause"]
    assert only_row(office, "subsidies", first)["warnings"] == "重复奖补"
    subsidies.refuse(office, second, "撤回", SEPTEMBER)
    assert only_row(office, "subsidies", first)["warnings"] is None
    assert warned(office, reviewed(office, year=2023, **given)) == []


def test_an_enterprise_that_is_sued_is_warned_of_at_the_award_and_at_payment(office):
    """永州: 依法起诉5家违约、恶意骗取补贴的企业."""
    names = [f"云麓{name}有限公司" for name in "甲乙丙丁戊"]
    for number, name in enumerate(names, start=1):
        enterprise(office, name)
        kind = "fraud" if number % 2 else "default"
        cases.open_case(office, name, kind, f"（2024）湘1102民初{number}号", 30 * WAN, SEPTEMBER)
    with office.read() as session:
        assert len(rows(session, catalogue.ledger(session, "cases"), today=office.today())) == 5
    row_id = claim(office, names[0])
    assert only_row(office, "subsidies", row_id)["warnings"] == "有未结案件"
    subsidies.accept(office, row_id, SEPTEMBER)
    with pytest.raises(RuleBroken, match="open case against the enterprise"):
        subsidies.review(office, row_id, WAN, SEPTEMBER)
    fine = planned(office)
    cases.open_case(office, ENTERPRISE, "default", "", None, SEPTEMBER)
    with pytest.raises(RuleBroken, match="open case"):
        payments.pay(office, fine, WAN, "区产业资金", date(2024, 10, 8))
    payments.pay(office, fine, WAN, "区产业资金", date(2024, 10, 8), regardless="法院裁定先行支付")
    cases.close_case(office, only_id(office, "cases", number="（2024）湘1102民初1号"), date(2024, 10, 1))
    subsidies.review(office, row_id, WAN, date(2024, 10, 8))


def test_caps_budgets_and_validity_are_warned_of(office):
    records.change(
        office, "policies", only_id(office, "policies", title="产业扶持资金管理办法"), {"valid_to": date(2024, 8, 31)}
    )
    clause(office, cap=50 * WAN)
    fund(office, "专项资金", budget=60 * WAN)
    row_id = claim(office, clause="购新设备补贴（产业扶持资金管理办法）")
    subsidies.accept(office, row_id, SEPTEMBER)
    with pytest.raises(RuleBroken, match=r"cap.*over its budget.*validity"):
        subsidies.review(office, row_id, 70 * WAN, SEPTEMBER, (("专项资金", None),))
    subsidies.review(office, row_id, 70 * WAN, SEPTEMBER, (("专项资金", None),), regardless="区长办公会议定")
    assert only_row(office, "subsidies", row_id)["warnings"] == "超条款限额、超资金预算、超政策有效期"
    row = only_row(office, "funds", only_id(office, "funds", name="专项资金"))
    assert (row["committed"], row["paid"], row["left"]) == (70 * WAN, 0, -10 * WAN)


def test_sources_that_do_not_add_up_are_told_and_stop_the_plan(office):
    row_id = reviewed(office, 100 * WAN, (("区产业资金", 60 * WAN),))
    assert warned(office, row_id) == ["sources do not add up to the award"]
    subsidies.publicise(office, [row_id], date(2024, 9, 4))
    with pytest.raises(RuleBroken, match=r"come to 60\.00"):
        subsidies.plan(office, [row_id], "2024-10")
    with pytest.raises(InvalidValue, match="named twice"):
        subsidies.set_sources(office, row_id, (("区产业资金", 60 * WAN), ("区产业资金", None)))
    subsidies.set_sources(office, row_id, (("区产业资金", 60 * WAN), ("市工信资金", None)))
    subsidies.plan(office, [row_id], "2024-10")
    with pytest.raises(RuleBroken, match=r"come to 10\.00"):
        subsidies.set_sources(office, row_id, (("区产业资金", 10 * WAN),))
