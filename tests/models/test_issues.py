"""The life of an issue: 待梳理 → 待交办 → 办理中 → 已办结 → 已销号, and back."""

from __future__ import annotations

from datetime import date

import pytest

from models.errors import Conflict, RuleBroken
from models.ledgers import catalogue
from models.ledgers.rows import Condition, Filter, Op, Sort, count, row_ids
from models.operations import issues, meetings, records
from tests.helpers.ledgers import assigned, enterprise, issue, only_row, person, unit

ON = date(2024, 10, 28)


@pytest.fixture
def office(store):
    unit(store)
    person(store)
    enterprise(store)
    return store


def state(store, issue_id):
    return only_row(store, "issues", issue_id)["state"]


def test_an_issue_goes_its_whole_way(office):
    issue_id = issue(office, party="云麓星河电子有限公司")
    assert state(office, issue_id) == "to_sort"
    task_id = issues.make_task(office, issue_id, {"measure": "增开班次", "lead_unit": "区经发局"})
    assert state(office, issue_id) == "to_assign"
    records.change(office, "tasks", task_id, {"person": "李明", "division": "牵头协调公交公司", "due_rule": 5})
    issues.assign(office, [task_id], ON)
    row = only_row(office, "responsibilities", task_id)
    assert (row["state"], row["due_on"], row["timeliness"]) == ("in_hand", date(2024, 11, 4), "near")
    issues.report_progress(office, task_id, "已与公交公司会商", date(2024, 10, 30))
    issues.finish(office, task_id, "已增开两班", date(2024, 11, 5))
    row = only_row(office, "issues", issue_id)
    assert (row["state"], row["timeliness"], row["reply"]) == ("done", "late", "已增开两班")
    issues.call_back(office, issue_id, "satisfied", "张三", "电话", date(2024, 11, 6))
    issues.close(office, issue_id, date(2024, 11, 6))
    assert state(office, issue_id) == "closed"
    with office.read() as session:
        told = [line.kind for line in issues.steps(session, issue_id)]
    assert set(told) == {"sorted", "assigned", "progress", "done", "called_back", "closed"}


@pytest.mark.parametrize("without", ["lead_unit", "person", "division", "due_on"])
def test_a_task_is_not_assigned_without_unit_person_division_and_due_date(office, without):
    given = {
        "measure": "增开班次",
        "lead_unit": "区经发局",
        "person": "李明",
        "division": "牵头",
        "due_on": date(2024, 11, 8),
    }
    issue_id = issue(office)
    whole = issues.make_task(office, issue_id, given)
    lacking = issues.make_task(office, issue_id, {key: value for key, value in given.items() if key != without})
    with pytest.raises(RuleBroken, match="missing"):
        issues.assign(office, [whole, lacking], ON)
    assert only_row(office, "tasks", whole)["assigned_on"] is None
    assert state(office, issue_id) == "to_assign"


def test_an_assigned_task_keeps_what_it_was_assigned_with(office):
    _, task_id = assigned(office)
    for key in ("lead_unit", "person", "division"):
        with pytest.raises(RuleBroken, match="must keep"):
            records.change(office, "responsibilities", task_id, {key: ""})
    with pytest.raises(RuleBroken, match="extension"):
        records.change(office, "responsibilities", task_id, {"due_on": date(2024, 12, 1)})


def test_an_extension_keeps_old_date_new_date_reason_and_approver(office):
    issue_id, task_id = assigned(office, due_on=date(2024, 11, 8))
    with pytest.raises(RuleBroken, match="later than"):
        issues.extend(office, task_id, date(2024, 11, 8), "等图纸", "王主任", ON)
    issues.extend(office, task_id, date(2024, 11, 15), "等图纸", "王主任", ON)
    with office.read() as session:
        (line,) = [one for one in issues.steps(session, issue_id) if one.kind == "extended"]
    assert (line.old_due, line.new_due, line.text, line.approver) == (
        date(2024, 11, 8),
        date(2024, 11, 15),
        "等图纸",
        "王主任",
    )
    assert only_row(office, "responsibilities", task_id)["extensions"] == 1


def test_done_is_not_closed(office):
    issue_id, task_id = assigned(office)
    with pytest.raises(RuleBroken):
        issues.call_back(office, issue_id, "satisfied", "张三", "电话", ON)
    issues.finish(office, task_id, "已办", date(2024, 11, 1))
    with pytest.raises(RuleBroken, match="called back"):
        issues.close(office, issue_id, date(2024, 11, 2))


def test_a_dissatisfied_answer_reopens_and_counts(office):
    issue_id, task_id = assigned(office)
    issues.finish(office, task_id, "已办", date(2024, 11, 1))
    issues.call_back(
        office, issue_id, "dissatisfied", "张三", "电话", date(2024, 11, 4), "还是不行", date(2024, 11, 20)
    )
    row = only_row(office, "issues", issue_id)
    assert (row["state"], row["reopened"], row["due_on"], row["done_on"]) == ("in_hand", 1, date(2024, 11, 20), None)


def test_a_closed_item_is_reopened_only_with_a_reason(office):
    issue_id, task_id = assigned(office)
    issues.finish(office, task_id, "已办", date(2024, 11, 1))
    issues.call_back(office, issue_id, "fairly", "张三", "电话", date(2024, 11, 4))
    issues.close(office, issue_id, date(2024, 11, 4))
    with pytest.raises(RuleBroken, match="closed; reopen it first"):
        issues.make_task(office, issue_id, {"measure": "再办"})
    with pytest.raises(RuleBroken):
        issues.reopen(office, issue_id, "  ", date(2024, 11, 5))
    issues.reopen(office, issue_id, "又出现了", date(2024, 11, 5))
    assert state(office, issue_id) == "in_hand"


def test_an_item_is_done_when_its_last_task_is(office):
    issue_id, first = assigned(office)
    second = issues.make_task(
        office,
        issue_id,
        {
            "measure": "另办",
            "lead_unit": "区经发局",
            "person": "李明",
            "division": "配合",
            "due_on": date(2024, 11, 20),
        },
    )
    issues.assign(office, [second], ON)
    issues.finish(office, first, "甲已办", date(2024, 11, 1))
    assert state(office, issue_id) == "in_hand"
    issues.finish(office, second, "乙已办", date(2024, 11, 2))
    assert only_row(office, "issues", issue_id)["reply"] == "甲已办\n乙已办"
    records.remove(office, "tasks", [second])
    assert state(office, issue_id) == "done"


def test_timeliness_is_derived_from_the_day(office):
    for due, expected in (
        (date(2024, 11, 1), "overdue"),
        (date(2024, 11, 4), "near"),
        (date(2024, 11, 7), "near"),
        (date(2024, 11, 8), "normal"),
    ):
        issue_id, task_id = assigned(office, f"到期{due}", due_on=due)
        assert only_row(office, "responsibilities", task_id)["timeliness"] == expected
        assert only_row(office, "issues", issue_id)["timeliness"] == expected


def test_numbers_are_given_in_order_and_never_twice(office):
    first, second = issue(office), issue(office, "再一条")
    assert [only_row(office, "issues", one)["number"] for one in (first, second)] == ["2024-0001", "2024-0002"]
    with pytest.raises(RuleBroken, match="in the ledger already"):
        issue(office, "又一条", number="2024-0001")
    records.remove(office, "issues", [second])
    assert only_row(office, "issues", issue(office, "第三条"))["number"] == "2024-0003"


def test_removing_an_item_takes_its_tasks_along_and_brings_them_back(office):
    issue_id, task_id = assigned(office)
    records.remove(office, "issues", [issue_id])
    with office.read() as session:
        ledger = catalogue.ledger(session, "tasks")
        assert row_ids(session, ledger, today=office.today()) == []
    records.restore(office, "issues", [issue_id])
    assert only_row(office, "tasks", task_id)["state"] == "in_hand"


def test_what_is_in_use_is_not_removed(office):
    assigned(office, party="云麓星河电子有限公司")
    with office.read() as session:
        party = row_ids(session, catalogue.ledger(session, "enterprises"), today=office.today())
    with pytest.raises(RuleBroken, match="still used by 1 records"):
        records.remove(office, "enterprises", party)


def test_a_change_over_somebody_elses_is_refused(office):
    issue_id = issue(office)
    records.change(office, "issues", issue_id, {"category": "用电"}, seen={"category": None})
    with pytest.raises(Conflict, match="changed meanwhile"):
        records.change(office, "issues", issue_id, {"category": "用水"}, seen={"category": None})
    assert only_row(office, "issues", issue_id)["category"] == "用电"


def test_a_meeting_has_its_own_number_and_its_items_in_order(office):
    with office.read() as session:
        series = row_ids(session, catalogue.ledger(session, "series"), today=office.today())[0]
        assert meetings.suggested_number(session, series) == 1
    meeting = records.create(office, "meetings", {"series": "政企交流主题日", "number": 88, "held_on": "2024.10.28"})
    with pytest.raises(RuleBroken, match="88"):
        records.create(office, "meetings", {"series": "政企交流主题日", "number": 88, "held_on": "2024.11.4"})
    entered = [
        meetings.add_item(office, meeting, {"party": "云麓星河电子有限公司", "text": f"第{n}条"}) for n in range(3)
    ]
    with office.read() as session:
        assert meetings.items(session, meeting) == entered
        assert meetings.suggested_number(session, series) == 89
        assert meetings.suggested_day(session, date(2024, 9, 11)) == date(2024, 9, 18)  # that Monday is 中秋节
        assert meetings.suggested_day(session, date(2024, 10, 28)) == date(2024, 11, 4)  # 88 is held on that Monday
    assert only_row(office, "issues", entered[0])["meeting"].text == "政企交流主题日第88期"


def test_rows_are_found_by_initials_sorted_by_pinyin_and_filtered(office):
    for name in ("重庆路项目部", "安化分公司", "长沙驻点", "云麓汇科电子有限公司"):
        enterprise(office, name)
    with office.read() as session:
        ledger = catalogue.ledger(session, "enterprises")

        def found(filter=Filter(), *sort):  # noqa: B008
            ids = row_ids(session, ledger, filter, sort, today=office.today())
            return [only_row(office, "enterprises", one)["name"] for one in ids]

        assert found(Filter(text="hkdz")) == ["云麓汇科电子有限公司"]
        assert found(Filter(text="100%")) == []
        assert found(Filter(), Sort("name"))[:3] == ["安化分公司", "长沙驻点", "重庆路项目部"]
        assert found(Filter(conditions=(Condition("name", Op.CONTAINS, "_"),))) == []
        assert len(found(Filter(conditions=(Condition("contact", Op.EMPTY),)))) == 5


def test_numbers_go_on_behind_the_ten_thousandth_and_behind_those_typed(office):
    issue(office, "甲", number="2024-9999")
    assert only_row(office, "issues", issue(office, "乙"))["number"] == "2024-10000"
    assert only_row(office, "issues", issue(office, "丙"))["number"] == "2024-10001"
    issue(office, "丁", number="2024-别的")
    assert only_row(office, "issues", issue(office, "戊"))["number"] == "2024-10002"
    assert only_row(office, "issues", issue(office, "己", raised_on=date(2023, 5, 8)))["number"] == "2023-0001"


def test_a_reopened_item_is_called_back_again_before_it_is_closed(office):
    issue_id, task_id = assigned(office)
    issues.finish(office, task_id, "已办", date(2024, 11, 1))
    issues.call_back(office, issue_id, "satisfied", "张三", "电话", date(2024, 11, 4))
    issues.close(office, issue_id, date(2024, 11, 4))
    issues.reopen(office, issue_id, "又出现了", date(2024, 11, 4))
    issues.finish(office, task_id, "再办", date(2024, 11, 4))
    with pytest.raises(RuleBroken, match="must be called back"):
        issues.close(office, issue_id, date(2024, 11, 4))
    issues.call_back(office, issue_id, "satisfied", "张三", "电话", date(2024, 11, 4))
    issues.close(office, issue_id, date(2024, 11, 4))
    assert state(office, issue_id) == "closed"


def test_a_closed_item_gets_no_open_task_by_any_way(office):
    issue_id, task_id = assigned(office)
    other = issues.make_task(office, issue_id, {"measure": "另一项"})
    records.remove(office, "tasks", [other])
    issues.finish(office, task_id, "已办", date(2024, 11, 1))
    issues.call_back(office, issue_id, "satisfied", "张三", "电话", date(2024, 11, 4))
    issues.close(office, issue_id, date(2024, 11, 4))
    number = only_row(office, "issues", issue_id)["number"]
    with pytest.raises(RuleBroken, match="closed; reopen it first"):
        records.create(office, "tasks", {"issue": number, "measure": "再办"})
    with pytest.raises(RuleBroken, match="closed; reopen it first"):
        records.restore(office, "tasks", [other])


def test_a_state_is_never_typed(office):
    issue_id = issue(office)
    with pytest.raises(RuleBroken, match="not typed"):
        records.change(office, "issues", issue_id, {"state": "closed"})
    assert state(office, issue_id) == "to_sort"


def test_a_search_reads_the_names_of_units_and_not_their_identities(office):
    issue_id, _ = assigned(office)
    with office.read() as session:
        ledger = catalogue.ledger(session, "issues")
        (lead,) = only_row(office, "issues", issue_id)["lead_units"]

        def found(*conditions: Condition, text: str = "") -> int:
            return len(row_ids(session, ledger, Filter(text, conditions), today=office.today()))

        assert found(text="经发局") == found(Condition("lead_units", Op.CONTAINS, "经发")) == 1
        assert found(text=lead.id[:8]) == found(Condition("lead_units", Op.CONTAINS, lead.id[:4])) == 0
        assert found(Condition("lead_units", Op.FILLED)) == 1
        assert found(Condition("lead_units", Op.EMPTY)) == 0
        assert len(row_ids(session, ledger, sort=(Sort("lead_units"),), today=office.today())) == 1


def test_many_chosen_rows_are_counted_as_they_are_listed(office):
    first, second = issue(office), issue(office, "停水")
    among = Filter(ids=(second, *(f"gone {at}" for at in range(40_000))))
    with office.read() as session:
        ledger = catalogue.ledger(session, "issues")
        assert row_ids(session, ledger, among, today=office.today()) == [second]
        assert count(session, ledger, among, today=office.today()) == 1
        assert count(session, ledger, Filter(ids=()), today=office.today()) == 0
    assert first != second
