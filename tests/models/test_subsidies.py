"""Awards from the claim to recovery: each step in its turn, what is warned of, what is never invented."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from models.errors import Conflict, InvalidValue, RuleBroken
from models.ledgers import catalogue
from models.ledgers.columns import Link
from models.ledgers.purpose import Purpose, for_purpose
from models.ledgers.rows import Condition, Filter, Op, row_ids, rows
from models.operations import cases, payments, records, subsidies
from models.store.seeds import DICTIONARIES
from tests.helpers.ledgers import content, only_row
from tests.helpers.money import ENTERPRISE, SEPTEMBER, WAN, claim, clause, only_id, park, planned, policy, reviewed


@pytest.fixture
def office(store):
    return park(store)


def state(store, row_id):
    return only_row(store, "subsidies", row_id)["state"]


def at(store, *when):
    store.clock = lambda: datetime(*when, 9, 0)


def test_an_award_goes_its_whole_way(office):
    row_id = claim(office)
    assert (state(office, row_id), only_row(office, "subsidies", row_id)["number"]) == ("to_accept", "奖补2024-0001")
    subsidies.accept(office, row_id, SEPTEMBER)
    assert state(office, row_id) == "to_review"
    subsidies.review(office, row_id, 100 * WAN, date(2024, 9, 3), (("市工信资金", 40 * WAN), ("区产业资金", None)))
    assert state(office, row_id) == "to_publicise"
    subsidies.publicise(office, [row_id], date(2024, 9, 4))
    subsidies.plan(office, [row_id], date(2024, 10, 1))
    assert state(office, row_id) == "to_pay"
    payments.pay(office, row_id, 40 * WAN, "市工信资金", date(2024, 10, 8), "付字12号")
    row = only_row(office, "subsidies", row_id)
    assert (row["state"], row["paid"], row["unpaid"]) == ("part_paid", 40 * WAN, 60 * WAN)
    assert (row["next_fund"].text, row["next_amount"]) == ("区产业资金（2024）", 60 * WAN)
    payments.pay(office, row_id, 60 * WAN, "区产业资金", date(2024, 11, 4))
    row = only_row(office, "subsidies", row_id)
    assert (row["state"], row["sources"], row["levels"]) == ("paid", "市工信资金 40.00、区产业资金 60.00", "市、园区")
    assert (row["paid_on"], row["unpaid"], row["warnings"]) == (date(2024, 11, 4), 0, None)


def test_no_step_comes_before_its_turn(office):
    row_id = claim(office)
    with pytest.raises(RuleBroken, match="not its turn"):
        subsidies.review(office, row_id, WAN, SEPTEMBER)
    with pytest.raises(RuleBroken, match="not its turn"):
        subsidies.publicise(office, [row_id], SEPTEMBER)
    with pytest.raises(RuleBroken, match="only what was posted"):
        subsidies.plan(office, [row_id], "2024-10")
    with pytest.raises(RuleBroken, match="nothing is awarded yet"):
        payments.pay(office, row_id, WAN, "区产业资金", SEPTEMBER)
    subsidies.accept(office, row_id, SEPTEMBER)
    with pytest.raises(RuleBroken, match="not its turn"):
        subsidies.accept(office, row_id, SEPTEMBER)
    with pytest.raises(InvalidValue, match="before"):
        subsidies.review(office, row_id, WAN, date(2024, 9, 1))
    subsidies.review(office, row_id, WAN, SEPTEMBER, (("区产业资金", None),))
    with pytest.raises(RuleBroken, match="payment plan before it is paid"):
        payments.pay(office, row_id, WAN, "区产业资金", SEPTEMBER)
    given = {"subsidy": "奖补2024-0001", "fund": "区产业资金", "paid_on": SEPTEMBER, "amount": WAN}
    with pytest.raises(RuleBroken, match="payment plan before it is paid"):
        records.create(office, "payments", given)


def test_posting_for_five_working_days_across_the_national_day_holiday(office):
    """公示5个工作日: the 27th, 29th (made up) and 30th of September, the 8th and 9th of October."""
    at(office, 2024, 9, 26)
    row_id = reviewed(office)
    assert subsidies.publicise(office, [row_id], date(2024, 9, 26)) == date(2024, 10, 9)
    at(office, 2024, 10, 9)
    assert state(office, row_id) == "public"
    with pytest.raises(RuleBroken, match="posted until 2024-10-09"):
        subsidies.plan(office, [row_id], "2024-10")
    at(office, 2024, 10, 10)
    assert state(office, row_id) == "to_plan"
    with office.read() as session:
        waiting = Filter(conditions=(Condition("state", Op.IS, "to_plan"),))
        assert row_ids(session, catalogue.ledger(session, "subsidies"), waiting, today=office.today()) == [row_id]
    with pytest.raises(RuleBroken, match="2024-09 is before that"):
        subsidies.plan(office, [row_id], "2024-09")
    subsidies.plan(office, [row_id], "2024年10月")
    assert only_row(office, "subsidies", row_id)["planned_month"] == "2024-10"


def test_a_changed_calendar_leaves_the_last_day_of_a_posting_as_it_was_posted(office):
    row_id = reviewed(office)
    last = subsidies.publicise(office, [row_id], date(2024, 9, 4))
    records.create(office, "calendar", {"day": date(2024, 9, 9), "kind": "off"})
    assert only_row(office, "subsidies", row_id)["public_to"] == last == date(2024, 9, 11)


def test_money_of_enterprises_goes_first_into_the_months_payment_plan(office):
    """湘潭: 涉企资金优先纳入月资金支付计划; several at once, all or none, and not paid before the month."""
    first, second = reviewed(office), reviewed(office, matter="装修", sources=())
    subsidies.publicise(office, [first, second], date(2024, 9, 4))
    with pytest.raises(RuleBroken, match=r"come to 0\.00, the award to 100\.00"):
        subsidies.plan(office, [first, second], "2024-11")
    assert state(office, first) == "to_plan"
    subsidies.set_sources(office, second, (("市工信资金", None),))
    subsidies.plan(office, [first, second], "2024-11")
    with pytest.raises(RuleBroken, match="payment plan of 2024-11"):
        payments.pay(office, first, 100 * WAN, "区产业资金", date(2024, 10, 31))
    payments.pay(office, first, 100 * WAN, "区产业资金", date(2024, 11, 1))


@pytest.mark.parametrize("mode", ["at_once", "on_promise"])
def test_without_a_claim_or_on_a_promise_the_review_comes_first(office, mode):
    row_id = claim(office, mode=mode)
    assert state(office, row_id) == "to_review"
    with pytest.raises(RuleBroken, match="not its turn"):
        subsidies.accept(office, row_id, SEPTEMBER)
    subsidies.refuse(office, row_id, "名单有误", SEPTEMBER)
    assert state(office, row_id) == "turned_down"


def test_a_refusal_says_whether_the_claim_was_accepted_and_binds_no_money(office):
    early = claim(office)
    with pytest.raises(InvalidValue, match="must be filled in"):
        subsidies.refuse(office, early, " ", SEPTEMBER)
    subsidies.refuse(office, early, "材料不齐", SEPTEMBER)
    late = reviewed(office)
    subsidies.publicise(office, [late], date(2024, 9, 4))
    subsidies.refuse(office, late, "公示期间有异议，经查属实", date(2024, 9, 9))
    assert (state(office, early), state(office, late)) == ("refused", "turned_down")
    row = only_row(office, "subsidies", late)
    assert (row["awarded"], row["sources"], row["unpaid"]) == (None, None, None)
    assert only_row(office, "funds", only_id(office, "funds", name="区产业资金"))["committed"] == 0


def test_a_review_again_has_the_award_posted_again(office):
    row_id = reviewed(office)
    subsidies.publicise(office, [row_id], date(2024, 9, 4))
    subsidies.review(office, row_id, 80 * WAN, date(2024, 9, 6), (("区产业资金", None),))
    row = only_row(office, "subsidies", row_id)
    assert (row["state"], row["public_from"], row["sources"]) == ("to_publicise", None, "区产业资金 80.00")


def test_eighty_per_cent_of_an_award_of_two_sources_is_paid_first(office):
    """金华: 6320万元 = 市 2676.8 + 区 3643.2, 先期兑付80%."""
    city, park = 26_768 * WAN // 10, 36_432 * WAN // 10
    row_id = planned(office, 6320 * WAN, (("市工信资金", city), ("区产业资金", park)))
    payments.pay(office, row_id, city * 8 // 10, "市工信资金", date(2024, 10, 8))
    payments.pay(office, row_id, park * 8 // 10, "区产业资金", date(2024, 10, 8))
    row = only_row(office, "subsidies", row_id)
    assert (row["state"], row["paid"], row["unpaid"]) == ("part_paid", 5056 * WAN, 1264 * WAN)
    with pytest.raises(InvalidValue, match=r"Only 535\.36 .* “市工信资金”"):
        payments.pay(office, row_id, 600 * WAN, "市工信资金", date(2024, 11, 1))
    with pytest.raises(InvalidValue, match=r"2,141\.44 .* were paid from “市工信资金”"):
        subsidies.set_sources(office, row_id, (("市工信资金", 2000 * WAN), ("区产业资金", None)))
    payments.pay(office, row_id, row["next_amount"], row["next_fund"], date(2024, 11, 1))
    payments.pay(office, row_id, park - park * 8 // 10, "区产业资金", date(2024, 11, 1))
    assert state(office, row_id) == "paid"
    with pytest.raises(InvalidValue, match=r"Only 0\.00"):
        payments.pay(office, row_id, 1, "区产业资金", date(2024, 11, 1))


def test_the_seven_kinds_of_award_are_words_of_the_office(office):
    """永州: 标准厂房建设、租赁、装修、设备搬迁、购新设备、创先争优、人才用工."""
    assert len(DICTIONARIES["award"]) == 7
    for kind in DICTIONARIES["award"]:
        only_row(office, "subsidies", claim(office, category=kind))
    with office.read() as session:
        found = rows(session, catalogue.ledger(session, "subsidies"), today=office.today())
        at_kind = catalogue.ledger(session, "subsidies").index("category")
    assert sorted(row.cells[at_kind] for row in found) == sorted(DICTIONARIES["award"])


def test_of_the_twelve_clauses_only_what_is_published_is_shipped(store):
    with store.read() as session:
        ledger = catalogue.ledger(session, "clauses")
        keys = [column.key for column in ledger.columns]
        found = [dict(zip(keys, row.cells, strict=True)) for row in rows(session, ledger, today=store.today())]
    twelve = [one for one in found if one["policy"].text == "“智赋百企”行动十二条"]
    assert [one["position"] for one in twelve] == list(range(1, 13))
    assert [one["name"] for one in twelve][:5] == [
        "加大金融支持",
        "购新设备补贴",
        "数字化应用补贴",
        "智能化入股支持",
        "第五条（内容待录入）",
    ]
    assert not any(one[key] for one in found for key in ("text", "cap", "mode", "funds", "unit"))
    assert len(found) == 16


def test_a_clause_gives_its_kind_and_its_way_of_payment(office):
    clause(office, category="购新设备", mode="at_once")
    other = policy(office, "另一政策")
    clause(office, title="另一政策")
    with pytest.raises(InvalidValue, match="means 3 records"):
        claim(office, clause="购新设备补贴")
    row = only_row(office, "subsidies", claim(office, clause="《产业扶持资金管理办法》购新设备补贴"))
    assert (row["category"], row["mode"], row["state"]) == ("购新设备", "at_once", "to_review")
    assert row["policy"] == "产业扶持资金管理办法"
    row = only_row(office, "subsidies", claim(office, clause="购新设备补贴（另一政策）"))
    assert (row["policy"], row["mode"]) == ("另一政策", None)
    with pytest.raises(RuleBroken, match="still used"):
        records.remove(office, "policies", [other])


def test_three_years_without_rent_are_help_in_kind(office):
    """靖州: 入驻电商企业3年场地免租; no fund, no posting, no plan: entered year by year as it is given."""
    row_id = claim(office, kind="in_kind", matter="3年场地免租", applied=None)
    subsidies.accept(office, row_id, SEPTEMBER)
    subsidies.review(office, row_id, 36 * WAN, SEPTEMBER)
    assert state(office, row_id) == "to_pay"
    with pytest.raises(RuleBroken, match="needs no payment plan"):
        subsidies.plan(office, [row_id], "2024-10")
    for year in (2024, 2025, 2026):
        payments.pay(office, row_id, 12 * WAN, None, date(year, 12, 31))
    assert state(office, row_id) == "paid"


def test_relief_of_tax_is_counted_apart_from_awards(office):
    """湘潭: 兑现各类涉企资金8017万元; 落实减、退、抵税2.26亿元."""
    award = planned(office)
    payments.pay(office, award, 100 * WAN, "区产业资金", date(2024, 10, 8))
    relief = claim(office, kind="relief", matter="研发费用加计扣除")
    subsidies.accept(office, relief, SEPTEMBER)
    subsidies.review(office, relief, 226 * WAN, SEPTEMBER)
    payments.pay(office, relief, 226 * WAN, None, date(2024, 10, 8))
    with office.read() as session:
        ledger = catalogue.ledger(session, "subsidies")
        paid = {
            kind: sum(
                row.cells[ledger.index("paid")]
                for row in rows(
                    session, ledger, Filter(conditions=(Condition("kind", Op.IS, kind),)), today=office.today()
                )
            )
            for kind in ("award", "relief", "in_kind")
        }
    assert paid == {"award": 100 * WAN, "relief": 226 * WAN, "in_kind": 0}
    with pytest.raises(RuleBroken, match="stays as it is"):
        records.change(office, "subsidies", relief, {"kind": "award"})


def test_what_was_paid_is_recovered(office):
    row_id = planned(office)
    with pytest.raises(RuleBroken, match="nothing to recover"):
        cases.claw_back(office, row_id, "", None, date(2024, 10, 8))
    payments.pay(office, row_id, 80 * WAN, "区产业资金", date(2024, 10, 8))
    with pytest.raises(InvalidValue, match=r"Only 80\.00"):
        cases.claw_back(office, row_id, "", 81 * WAN, date(2024, 10, 9))
    case = cases.claw_back(office, row_id, "追〔2024〕1号", None, date(2024, 10, 9), "未履约")
    assert (state(office, row_id), only_row(office, "cases", case)["left"]) == ("clawing", 80 * WAN)
    with pytest.raises(RuleBroken, match="being recovered"):
        payments.pay(office, row_id, WAN, "区产业资金", date(2024, 10, 10))
    cases.recover(office, case, 30 * WAN, date(2024, 10, 20))
    with pytest.raises(InvalidValue, match=r"no more than 80\.00"):
        cases.recover(office, case, 51 * WAN, date(2024, 10, 21))
    cases.recover(office, case, 50 * WAN, date(2024, 10, 21))
    cases.close_case(office, case, date(2024, 10, 22))
    row = only_row(office, "subsidies", row_id)
    assert (row["state"], row["clawed_back"], row["unpaid"]) == ("clawed_back", 80 * WAN, None)
    assert only_row(office, "cases", case)["note"].splitlines()[1] == "2024-10-20 追回30.00万元"
    with pytest.raises(RuleBroken, match="closed on 2024-10-22"):
        cases.recover(office, case, WAN, date(2024, 10, 23))
    records.remove(office, "cases", [case])
    assert state(office, row_id) == "part_paid"


def test_an_instalment_that_is_removed_or_changed_changes_the_state(office):
    row_id = planned(office)
    paid = payments.pay(office, row_id, 100 * WAN, "区产业资金", date(2024, 10, 8))
    records.change(office, "payments", paid, {"amount": 60 * WAN})
    assert state(office, row_id) == "part_paid"
    with pytest.raises(InvalidValue, match=r"Only 100\.00"):
        records.change(office, "payments", paid, {"amount": 101 * WAN})
    records.remove(office, "payments", [paid])
    assert state(office, row_id) == "to_pay"
    payments.pay(office, row_id, 50 * WAN, "区产业资金", date(2024, 10, 8))
    with pytest.raises(InvalidValue, match=r"Only 50\.00"):
        records.restore(office, "payments", [paid])
    other = planned(office)
    with pytest.raises(RuleBroken, match="stays with its award"):
        records.change(office, "payments", paid and only_id(office, "payments"), {"subsidy": Link(other, "")})


def test_every_deed_can_be_taken_back(office):
    row_id = claim(office)
    before = [content(office)]
    deeds = (
        lambda: subsidies.accept(office, row_id, SEPTEMBER),
        lambda: subsidies.review(office, row_id, 100 * WAN, SEPTEMBER, (("区产业资金", None),)),
        lambda: subsidies.publicise(office, [row_id], SEPTEMBER),
        lambda: subsidies.plan(office, [row_id], "2024-10"),
        lambda: payments.pay(office, row_id, 80 * WAN, "区产业资金", date(2024, 10, 8)),
        lambda: cases.claw_back(office, row_id, "", None, date(2024, 10, 9)),
    )
    for deed in deeds:
        deed()
        before.append(content(office))
    for _ in deeds:
        before.pop()
        office.undo()
        assert content(office) == before[-1]


def test_the_posted_list_tells_amounts_but_neither_warnings_nor_refused_claims(office):
    clause(office, contact="王科长", contact_phone="13812345678")
    shown = reviewed(office, clause="购新设备补贴（产业扶持资金管理办法）", note="内部意见")
    subsidies.refuse(office, claim(office), "材料不齐", SEPTEMBER)
    cases.open_case(office, ENTERPRISE, "fraud", "", None, SEPTEMBER)
    with office.read() as session:
        ledgers = [catalogue.ledger(session, key) for key in ("subsidies", "clauses", "cases")]
        public = [
            for_purpose(ledger, rows(session, ledger, today=office.today()), Purpose.PUBLIC) for ledger in ledgers
        ]
    (row,) = public[0]
    cells = dict(zip((column.key for column in ledgers[0].columns), row.cells, strict=True))
    assert (row.id, cells["applied"], cells["awarded"]) == (shown, 100 * WAN, 100 * WAN)
    assert (cells["warnings"], cells["note"]) == (None, None)
    assert not any("138" in str(row.cells) for row in public[1])
    assert public[2] == []


def test_a_number_goes_on_behind_the_last_of_its_year(office):
    claim(office, number="奖补2024-0041")
    claim(office, number="经发〔2024〕7号")
    assert only_row(office, "subsidies", claim(office))["number"] == "奖补2024-0042"
    with pytest.raises(RuleBroken, match="in the ledger already"):
        claim(office, number="奖补2024-0042")


@pytest.mark.parametrize(
    ("key", "values"),
    [
        ("policies", {"title": "产业扶持资金管理办法"}),
        ("policies", {"title": "新", "valid_from": date(2024, 2, 1), "valid_to": date(2024, 1, 1)}),
        ("funds", {"name": "区产业资金", "year": 2024, "level": "park"}),
        ("funds", {"name": "新", "year": 24, "level": "park"}),
        ("funds", {"name": "新", "year": 2024, "level": "park", "budget": -1}),
        ("clauses", {"policy": "产业扶持资金管理办法", "name": "新", "cap": 0}),
        ("subsidies", {"party": ENTERPRISE, "applied": -WAN}),
        ("cases", {"party": ENTERPRISE, "kind": "fraud", "opened_on": SEPTEMBER, "due": -1}),
    ],
)
def test_what_cannot_be_is_refused(office, key, values):
    before = content(office)
    with pytest.raises((RuleBroken, InvalidValue, Conflict)):
        records.create(office, key, values)
    assert content(office) == before
