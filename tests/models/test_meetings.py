"""The Monday loop: numbers of the office's own, days that roll on, answers on the spot, items carried over."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.errors import InvalidValue, RuleBroken
from models.ledgers import catalogue
from models.ledgers.columns import Link
from models.ledgers.rows import row_ids
from models.operations import answering, carrying, issues, meetings, records
from models.operations.meetings import proposed_day, suggested_day, suggested_number
from models.rules.working_days import WorkingDays, published
from tests.helpers.ledgers import content, enterprise, issue, meeting, only_row, person, unit

GAS = "永州新奥燃气有限公司"
TASK = {"measure": "协调增开", "lead_unit": "区经发局", "person": "李明", "division": "牵头协调"}


@pytest.fixture
def office(store):
    unit(store)
    person(store)
    enterprise(store)
    return store


def series_id(store, name: str = "政企交流主题日") -> str:
    with store.read() as session:
        ledger = catalogue.ledger(session, "series")
        return next(
            one
            for one in row_ids(session, ledger, today=store.today())
            if only_row(store, "series", one)["name"] == name
        )


def kinds(store, issue_id: str) -> list[str]:
    with store.read() as session:
        return [step.kind for step in issues.steps(session, issue_id)]


def raised(store, meeting_id: str, text: str, due_on: date, on: date) -> tuple[str, str]:
    """Raise an item at a meeting and assign it there."""
    issue_id = meetings.add_item(store, meeting_id, {"text": text})
    task_id = issues.make_task(store, issue_id, TASK | {"due_on": due_on})
    issues.assign(store, [task_id], on)
    return issue_id, task_id


# numbers and days


def test_numbers_are_the_offices_own_and_not_the_weeks(office):
    """永州: the 88th was held by July 2024, the 94th in November, though some 20 Mondays lay between."""
    meeting(office, 88, date(2024, 7, 8))
    meeting(office, 94, date(2024, 11, 4))
    meeting(office, 2, date(2024, 10, 12), "调度会")
    with office.read() as session:
        assert suggested_number(session, series_id(office)) == 95
        assert suggested_number(session, series_id(office, "调度会")) == 3
    with pytest.raises(RuleBroken, match="94"):
        meeting(office, 94, date(2024, 11, 11))
    meeting(office, 94, date(2024, 11, 11), "调度会")


def test_a_monday_off_rolls_on_and_says_why(office):
    with office.read() as session:
        found = proposed_day(session, date(2024, 10, 1))
        assert (found.day, found.usual, found.holiday) == (date(2024, 10, 8), date(2024, 10, 7), "国庆节")
        assert not found.guessed
        assert proposed_day(session, date(2024, 10, 8)).day == date(2024, 10, 8), (
            "on the day it rolled on to, it is that day"
        )
        plain = proposed_day(session, date(2024, 10, 9))
        assert (plain.day, plain.usual, plain.holiday) == (date(2024, 10, 14), None, "")
        assert proposed_day(session, date(2030, 5, 1)).guessed


def test_days_taken_by_another_series_are_free(office):
    meeting(office, 88, date(2024, 11, 4))
    other = records.create(office, "series", {"name": "周一例会", "weekday": "周一", "position": 9})
    dispatch = series_id(office, "调度会")
    with office.read() as session:
        assert suggested_day(session, date(2024, 11, 4), series_id(office)) == date(2024, 11, 11)
        assert suggested_day(session, date(2024, 11, 4), other) == date(2024, 11, 4)
        assert suggested_day(session, date(2024, 11, 9), dispatch) == date(2024, 11, 11), (
            "no weekday: today or the next"
        )


def test_a_meeting_rolled_on_takes_its_week(office):
    meeting(office, 93, date(2024, 10, 8))
    with office.read() as session:
        assert suggested_day(session, date(2024, 10, 7)) == date(2024, 10, 14)


def test_the_weekday_of_a_series_is_chosen_in_words(office):
    row_id = series_id(office, "调度会")
    records.change(office, "series", row_id, {"weekday": "星期五"})
    assert only_row(office, "series", row_id)["weekday"] == "4"
    with office.read() as session:
        assert suggested_day(session, date(2024, 11, 4), row_id) == date(2024, 11, 8)
    records.change(office, "series", row_id, {"weekday": ""})
    assert only_row(office, "series", row_id)["weekday"] is None
    with pytest.raises(InvalidValue):
        records.change(office, "series", row_id, {"weekday": "周八"})


@given(today=st.dates(date(2024, 1, 1), date(2026, 12, 1)), weekday=st.integers(0, 6))
def test_a_proposed_day_is_worked_and_never_past(session_of_weekday, today, weekday):
    session = session_of_weekday(weekday)
    calendar = WorkingDays({day: kind for day, kind, _ in published()})
    found = proposed_day(session, today)
    assert found.day >= today
    assert calendar.is_working(found.day)
    usual = found.usual or found.day
    assert usual.weekday() == weekday
    assert calendar.next_working(usual) == found.day
    earlier = [today + timedelta(days=n) for n in range((found.day - today).days)]
    assert not [day for day in earlier if day.weekday() == weekday and calendar.is_working(day)]


@pytest.fixture(scope="module")
def session_of_weekday(tmp_path_factory, empty_ledger):
    """Give a session in which the theme day has the asked weekday; nothing is kept."""
    from sqlalchemy import select

    from models.records.meetings import Series
    from models.store.store import Store

    path = tmp_path_factory.mktemp("weekday") / "x.ledger"
    path.write_bytes(empty_ledger.read_bytes())
    store = Store.open(path)
    with store.rehearse("record.change") as session:
        first = session.scalar(select(Series).order_by(Series.position).limit(1))

        def asked(weekday: int):
            first.weekday = weekday
            return session

        yield asked
    store.close()


def test_only_the_theme_day_is_the_channel_of_what_is_raised_there(office):
    at_theme_day = meetings.add_item(office, meeting(office, 88, date(2024, 11, 4)), {"text": "灯不亮"})
    at_dispatch = meetings.add_item(office, meeting(office, 1, date(2024, 11, 4), "调度会"), {"text": "灯不亮"})
    assert only_row(office, "issues", at_theme_day)["channel"] == "主题日"
    assert only_row(office, "issues", at_dispatch)["channel"] is None


# attendance


def test_utilities_bureaus_and_enterprises_attend_and_each_list_changes_alone(office):
    gas, bureau = (
        records.create(office, "units", {"name": name, "kind": kind})
        for name, kind in ((GAS, "utility"), ("永州市发改委", "市直单位"))
    )
    meeting_id = meeting(
        office, 7, date(2021, 12, 6), units_present=f"{GAS}、区经发局", enterprises_present="云麓星河电子有限公司"
    )
    records.change(office, "meetings", meeting_id, {"units_present": (Link(gas, GAS), Link(bureau, "永州市发改委"))})
    row = only_row(office, "meetings", meeting_id)
    assert {one.text for one in row["units_present"]} == {GAS, "永州市发改委"}
    assert [one.text for one in row["enterprises_present"]] == ["云麓星河电子有限公司"]
    with pytest.raises(InvalidValue, match="市燃气办"):
        records.change(office, "meetings", meeting_id, {"units_present": "市燃气办"})


# answered, dealt with, promised


def test_a_utility_answers_the_gas_price_and_the_item_is_closed_the_same_evening(office):
    """永州 7th session: 园区用气价格高, and 永州新奥燃气 answered on the spot."""
    evening = date(2021, 12, 6)
    records.create(office, "units", {"name": GAS, "kind": "utility"})
    meeting_id = meeting(office, 7, evening, units_present=GAS)
    issue_id = meetings.add_item(office, meeting_id, {"text": "园区用气价格高", "party": "云麓星河电子有限公司"})
    before = content(office)
    answering.answer_on_the_spot(office, issue_id, "下月起执行园区优惠气价", GAS, evening, "satisfied", meeting_id)
    row = only_row(office, "issues", issue_id)
    assert (row["state"], row["reply"], row["satisfaction"]) == ("closed", "下月起执行园区优惠气价", "satisfied")
    assert row["done_on"] == row["called_back_on"] == row["closed_on"] == evening
    assert kinds(office, issue_id) == ["answered", "called_back", "closed"]
    with office.read() as session:
        assert issues.steps(session, issue_id)[0].by == GAS
    assert office.undo().verb == "issue.answer"
    assert content(office) == before


def test_an_answer_nobody_was_asked_about_waits_for_its_call_back(office):
    meeting_id = meeting(office, 88, date(2024, 11, 4))
    issue_id = meetings.add_item(office, meeting_id, {"text": "气价高"})
    answering.answer_on_the_spot(office, issue_id, "按月结算", "", date(2024, 11, 4))
    assert only_row(office, "issues", issue_id)["state"] == "done"
    issues.call_back(office, issue_id, "fairly", "张三", "电话", date(2024, 11, 5))
    issues.close(office, issue_id, date(2024, 11, 5))
    assert only_row(office, "issues", issue_id)["state"] == "closed"


def test_an_answer_that_does_not_satisfy_leaves_the_item_to_be_assigned(office):
    issue_id = issue(office)
    answering.answer_on_the_spot(office, issue_id, "再等等", "区经发局", date(2024, 11, 4), "dissatisfied")
    row = only_row(office, "issues", issue_id)
    assert (row["state"], row["satisfaction"], row["reply"], row["reopened"]) == ("to_sort", "dissatisfied", None, 1)
    assert kinds(office, issue_id) == ["answered", "called_back", "reopened"]
    answering.deal_directly(office, issue_id, TASK, date(2024, 11, 4))
    assert only_row(office, "issues", issue_id)["state"] == "in_hand"


def test_a_task_that_was_only_drawn_up_goes_when_the_item_is_answered(office):
    issue_id = issue(office)
    task_id = issues.make_task(office, issue_id, {"measure": "协调"})
    answering.answer_on_the_spot(office, issue_id, "已开通", "区经发局", date(2024, 11, 4), "satisfied")
    assert only_row(office, "issues", issue_id)["state"] == "closed"
    with office.read() as session:
        assert task_id not in row_ids(session, catalogue.ledger(session, "tasks"), today=office.today())


def test_what_units_have_in_hand_is_not_answered_on_the_spot(office):
    meeting_id = meeting(office, 88, date(2024, 11, 4))
    issue_id, _ = raised(office, meeting_id, "公交少", date(2024, 11, 11), date(2024, 11, 4))
    with pytest.raises(RuleBroken, match="assigned already"):
        answering.answer_on_the_spot(office, issue_id, "好", "", date(2024, 11, 4))
    with pytest.raises(RuleBroken, match="assigned already"):
        answering.deal_directly(office, issue_id, TASK, date(2024, 11, 4))


@pytest.mark.parametrize("reply", ["", "  "])
def test_an_answer_needs_its_words_and_does_not_come_before_the_question(office, reply):
    issue_id = issue(office)
    with pytest.raises(RuleBroken, match="filled in"):
        answering.answer_on_the_spot(office, issue_id, reply, "", date(2024, 11, 4))
    with pytest.raises(RuleBroken, match="before"):
        answering.answer_on_the_spot(office, issue_id, "好", "", date(2024, 10, 1))
    assert only_row(office, "issues", issue_id)["state"] == "to_sort"


def test_dealt_with_directly_is_made_assigned_and_due_the_same_day_in_one_deed(office):
    issue_id, before = issue(office), None
    before = content(office)
    task_id = answering.deal_directly(office, issue_id, {"lead_unit": "区经发局", "person": "李明"}, date(2024, 11, 4))
    row = only_row(office, "responsibilities", task_id)
    assert (row["assigned_on"], row["due_on"], row["division"]) == (date(2024, 11, 4), date(2024, 11, 4), "直办")
    assert handling(office, issue_id) == "direct"
    office.undo()
    assert content(office) == before


def test_dealt_with_directly_takes_the_task_that_was_drawn_up(office):
    issue_id = issue(office)
    task_id = issues.make_task(office, issue_id, {"measure": "换灯", "lead_unit": "区经发局", "person": "李明"})
    with pytest.raises(RuleBroken, match="before the day"):
        answering.deal_directly(office, issue_id, {"due_on": date(2024, 11, 1)}, date(2024, 11, 4))
    assert answering.deal_directly(office, issue_id, {}, date(2024, 11, 4)) == task_id
    assert only_row(office, "responsibilities", task_id)["measure"] == "换灯"


def test_dealt_with_directly_needs_a_unit_and_a_person(office):
    with pytest.raises(RuleBroken, match="Person responsible"):
        answering.deal_directly(office, issue(office), {"lead_unit": "区经发局"}, date(2024, 11, 4))


def handling(store, issue_id: str) -> str | None:
    from models.records.issues import Issue

    with store.read() as session:
        return session.get_one(Issue, issue_id).handling


def test_handling_says_how_an_item_was_dealt_with(office):
    assigned_id, _ = raised(
        office, meeting(office, 88, date(2024, 11, 4)), "公交少", date(2024, 11, 8), date(2024, 11, 4)
    )
    answered_id = issue(office)
    answering.answer_on_the_spot(office, answered_id, "好", "", date(2024, 11, 4))
    assert (handling(office, assigned_id), handling(office, answered_id)) == ("assigned", "on_the_spot")


# joint conferences


def test_a_joint_conference_is_bound_to_its_item_and_stands_in_its_handling(office):
    issue_id = issue(office, "历史遗留用地手续")
    number = only_row(office, "issues", issue_id)["number"]
    conference = meeting(office, 3, date(2024, 11, 4), "联席会议", about=number, theme="用地会诊")
    assert [one.text for one in only_row(office, "meetings", conference)["about"]] == [number]
    with office.read() as session:
        (step,) = issues.steps(session, issue_id)
        (line,) = carrying.conferred_on(session, conference, office.today())
    assert (step.kind, step.happened_on, step.text) == ("conferred", date(2024, 11, 4), "联席会议第3期：用地会诊")
    assert (line.id, line.about) == (issue_id, True)
    records.change(office, "meetings", conference, {"held_on": date(2024, 11, 5), "about": (Link(issue_id, number),)})
    with office.read() as session:
        assert [step.happened_on for step in issues.steps(session, issue_id)] == [date(2024, 11, 5)]
    records.change(office, "meetings", conference, {"about": ()})
    assert kinds(office, issue_id) == []


def test_a_conference_that_was_a_mistake_takes_its_step_with_it_and_brings_it_back(office):
    issue_id = issue(office)
    conference = meeting(office, 3, date(2024, 11, 4), "联席会议", about=only_row(office, "issues", issue_id)["number"])
    records.remove(office, "meetings", [conference])
    assert kinds(office, issue_id) == []
    records.restore(office, "meetings", [conference])
    assert kinds(office, issue_id) == ["conferred"]
