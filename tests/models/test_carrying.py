"""What earlier meetings left unsettled: last week's promise beside this week's state."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from models.errors import RuleBroken
from models.operations import answering, carrying, issues, meetings, merging
from models.rules.states import IssueState, Timeliness
from tests.helpers.ledgers import enterprise, issue, meeting, person, unit

TASK = {"measure": "协调增开", "lead_unit": "区经发局", "person": "李明", "division": "牵头协调"}


@pytest.fixture
def office(store):
    unit(store)
    person(store)
    enterprise(store)
    return store


def carried(store, meeting_id: str):
    with store.read() as session:
        return carrying.carried(session, meeting_id, store.today())


def raised(store, meeting_id: str, text: str, due_on: date, on: date) -> tuple[str, str]:
    """Raise an item at a meeting and assign it there."""
    issue_id = meetings.add_item(store, meeting_id, {"text": text})
    task_id = issues.make_task(store, issue_id, TASK | {"due_on": due_on})
    issues.assign(store, [task_id], on)
    return issue_id, task_id


def test_an_item_carried_over_three_meetings_shows_each_time_the_last_promise(office):
    days = [date(2024, 10, 14) + timedelta(days=7 * week) for week in range(4)]
    ids = [meeting(office, 90 + week, day) for week, day in enumerate(days)]
    issue_id, task_id = raised(office, ids[0], "公交班次太少", date(2024, 10, 25), days[0])
    answering.promise(office, task_id, "周五前拿出方案", days[0], ids[0])
    issues.report_progress(office, task_id, "方案已拟", date(2024, 10, 18))
    answering.promise(office, task_id, "本周报公交公司", days[1], ids[1])
    issues.extend(office, task_id, date(2024, 11, 15), "公交公司排班", "周主任", date(2024, 10, 24))
    answering.promise(office, task_id, "下周增开两班", days[2], ids[2])
    issues.report_progress(office, task_id, "已试运行一班", date(2024, 10, 30))
    issues.finish(office, task_id, "增开两班", date(2024, 11, 4))
    assert carried(office, ids[0]) == []
    found = [carried(office, one)[0] for one in ids[1:]]
    assert [(one.last.text, one.last.on) for one in found] == [
        ("周五前拿出方案", days[0]),
        ("本周报公交公司", days[1]),
        ("下周增开两班", days[2]),
    ]
    assert all(one.promised for one in found)
    assert [one.next and one.next.text for one in found] == ["本周报公交公司", "下周增开两班", None]
    assert [one.progress and one.progress.text for one in found] == ["方案已拟", None, "增开两班"]
    assert [one.state for one in found] == [IssueState.IN_HAND, IssueState.IN_HAND, IssueState.DONE]
    assert [one.due_on for one in found[:2]] == [date(2024, 10, 25), date(2024, 11, 15)]
    assert found[0].timeliness is Timeliness.NORMAL
    assert found[0].lead_units == ("区经发局",)
    assert (found[0].id, found[0].meeting.text) == (issue_id, "政企交流主题日第90期")


def test_a_past_meeting_is_judged_by_its_own_day(office):
    first, second, third = (meeting(office, 86 + n, date(2024, 10, 14) + timedelta(days=7 * n)) for n in range(3))
    early, early_task = raised(office, first, "早办", date(2024, 10, 21), date(2024, 10, 14))
    late, late_task = raised(office, first, "晚办", date(2024, 10, 21), date(2024, 10, 14))
    for issue_id, task_id, day in ((early, early_task, date(2024, 10, 18)), (late, late_task, date(2024, 10, 23))):
        issues.finish(office, task_id, "办好", day)
        issues.call_back(office, issue_id, "satisfied", "张三", "电话", day)
        issues.close(office, issue_id, day)
    assert [one.id for one in carried(office, second)] == [late]
    assert carried(office, second)[0].state is IssueState.IN_HAND
    assert carried(office, third) == []


def test_what_is_closed_at_the_meeting_was_carried_into_it(office):
    first, second = meeting(office, 87, date(2024, 10, 28)), meeting(office, 88, date(2024, 11, 4))
    issue_id = meetings.add_item(office, first, {"text": "灯不亮"})
    answering.answer_on_the_spot(office, issue_id, "已换", "", date(2024, 11, 4), "satisfied", second)
    (line,) = carried(office, second)
    assert (line.state, line.progress.text) == (IssueState.CLOSED, "已换")


def test_an_item_reopened_since_was_settled_for_the_meeting_between(office):
    first, second, third = (meeting(office, 86 + n, date(2024, 10, 21) + timedelta(days=7 * n)) for n in range(3))
    issue_id, task_id = raised(office, first, "公交少", date(2024, 10, 25), date(2024, 10, 21))
    issues.finish(office, task_id, "增开", date(2024, 10, 23))
    issues.call_back(office, issue_id, "satisfied", "张三", "电话", date(2024, 10, 24))
    issues.close(office, issue_id, date(2024, 10, 24))
    issues.reopen(office, issue_id, "又停了", date(2024, 10, 30))
    assert carried(office, second) == []
    assert [one.state for one in carried(office, third)] == [IssueState.IN_HAND]


def test_without_a_promise_the_last_progress_stands_in_its_place(office):
    first, second, third = (meeting(office, 86 + n, date(2024, 10, 21) + timedelta(days=7 * n)) for n in range(3))
    _, task_id = raised(office, first, "公交少", date(2024, 11, 25), date(2024, 10, 21))
    issues.report_progress(office, task_id, "已去函", date(2024, 10, 25))
    (line,) = carried(office, third)
    assert (line.last.text, line.promised, line.progress) == ("已去函", False, None)
    (line,) = carried(office, second)
    assert (line.last, line.progress.text) == (None, "已去函")


def test_other_series_carry_nothing_over(office):
    meetings.add_item(office, meeting(office, 1, date(2024, 10, 28), "调度会"), {"text": "灯不亮"})
    assert carried(office, meeting(office, 88, date(2024, 11, 4))) == []


def test_a_promise_is_for_what_is_in_hand(office):
    issue_id = issue(office)
    task_id = issues.make_task(office, issue_id, TASK | {"due_on": date(2024, 11, 8)})
    with pytest.raises(RuleBroken, match="not assigned"):
        answering.promise(office, task_id, "下周办好", date(2024, 11, 4))
    issues.assign(office, [task_id], date(2024, 11, 4))
    with pytest.raises(RuleBroken, match="filled in"):
        answering.promise(office, task_id, " ", date(2024, 11, 4))


def test_the_main_item_of_duplicates_is_carried_on(office):
    days = [date(2024, 10, 14) + timedelta(days=7 * week) for week in range(3)]
    ids = [meeting(office, 90 + week, day) for week, day in enumerate(days)]
    main, _ = raised(office, ids[0], "公交班次太少", date(2024, 11, 15), days[0])
    twin = meetings.add_item(office, ids[0], {"text": "员工坐不上公交"})
    merging.merge_into(office, [twin], main, date(2024, 10, 16))
    issues.report_progress(
        office, "".join(one.id for one in carried(office, ids[1])[0].open_tasks), "方案已拟", days[2]
    )
    for meeting_id in ids[1:]:
        assert [(one.text, one.state) for one in carried(office, meeting_id)] == [("公交班次太少", IssueState.IN_HAND)]


def test_a_dissatisfied_enterprise_is_told_of_beside_what_was_done(office):
    ids = [meeting(office, 90, date(2024, 10, 14)), meeting(office, 91, date(2024, 10, 21))]
    issue_id, task_id = raised(office, ids[0], "路灯不亮", date(2024, 11, 15), date(2024, 10, 14))
    issues.finish(office, task_id, "路灯已修复", date(2024, 10, 16))
    issues.call_back(office, issue_id, "dissatisfied", "张三", "电话", date(2024, 10, 17), "又坏了")
    assert carried(office, ids[1])[0].progress.text == "又坏了\n原答复：路灯已修复"
