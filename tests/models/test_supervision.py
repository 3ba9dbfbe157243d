"""Supervision: three colours, numbered sheets with receipt and answer, and one team for one task."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.errors import InvalidValue, RuleBroken
from models.ledgers import catalogue
from models.ledgers.columns import AsOf
from models.ledgers.rows import Condition, Filter, Op, Sort, as_of, rows
from models.ledgers.warnings import warning
from models.operations import bounties, issues, records, supervising
from models.operations.finding import Finder
from models.operations.office import OfficeSettings, change_office, office
from models.records.all import Issue, Step, Task
from models.rules.warnings import Standing, Warned, last_quiet_day, warned
from models.rules.working_days import WorkingDays
from tests.helpers.ledgers import assigned, content, enterprise, issue, only_row, person, unit

ASSIGNED = date(2024, 10, 28)  # a Monday
DUE = date(2024, 11, 22)  # a Friday, nineteen working days later
DEMAND = "请于三个工作日内书面答复办理情况。"


@pytest.fixture
def park(store):
    unit(store)
    unit(store, "区住建局")
    person(store)
    person(store, "王强", "区住建局")
    enterprise(store)
    return store


def colour(store, task_id: str, day: date) -> str | None:
    with store.read() as session:
        ledger = catalogue.ledger(session, "responsibilities")
        (row,) = rows(session, ledger, Filter(ids=(task_id,)), today=day)
        return row.cells[ledger.index("warning")]


def proposals(store, day: date) -> list[tuple[str, str, int]]:
    with store.read() as session:
        return [(one.colour, one.unit, len(one.tasks)) for one in supervising.urgent(session, day)]


def step_lines(store, issue_id: str) -> list[tuple[str, str, str]]:
    with store.read() as session:
        return [(line.kind, line.by, line.text) for line in issues.steps(session, issue_id)]


def urge(store, on: date, *, colour: str | None = None, **more) -> list[str]:
    return supervising.issue_sheets(store, None, colour, on, on + timedelta(days=3), DEMAND, **more)


def test_a_silent_task_goes_from_nothing_to_yellow_and_red_and_a_heard_one_to_blue(park):
    _, silent = assigned(park, "路灯不亮", due_on=DUE, on=ASSIGNED)
    _, heard = assigned(park, "公交班次太少", due_on=DUE, on=ASSIGNED)
    issues.report_progress(park, heard, "已与公交公司会商", date(2024, 11, 11))
    days = [date(2024, 11, 8), date(2024, 11, 11), date(2024, 11, 18), date(2024, 11, 19), DUE, date(2024, 11, 23)]
    assert [colour(park, silent, day) for day in days] == [None, "yellow", "yellow", "yellow", "yellow", "red"]
    assert [colour(park, heard, day) for day in days] == [None, None, None, "blue", "blue", "red"]


def test_an_item_the_enterprise_was_dissatisfied_with_and_one_extended_twice_are_yellow(park):
    issue_id, poor = assigned(park, "路灯不亮", due_on=DUE, on=ASSIGNED)
    issues.finish(park, poor, "已修", date(2024, 10, 30))
    issues.call_back(park, issue_id, "dissatisfied", "张三", "电话", date(2024, 10, 31), "仍不亮")
    _, slow = assigned(park, "公交班次太少", due_on=DUE, on=ASSIGNED)
    issues.extend(park, slow, DUE + timedelta(days=7), "等图纸", "王主任", ASSIGNED)
    assert colour(park, slow, date(2024, 11, 1)) is None
    issues.extend(park, slow, DUE + timedelta(days=14), "等材料", "王主任", ASSIGNED)
    assert (colour(park, poor, date(2024, 11, 1)), colour(park, slow, date(2024, 11, 1))) == ("yellow", "yellow")


def test_what_is_done_paused_or_not_assigned_is_never_warned_of(park):
    _, done = assigned(park, "路灯不亮", due_on=DUE, on=ASSIGNED)
    issues.finish(park, done, "已修", date(2024, 11, 1))
    waiting = issues.make_task(park, issue(park, "停水"), {"measure": "查管网", "due_on": ASSIGNED})
    _, paused = assigned(park, "公交班次太少", due_on=DUE, on=ASSIGNED)
    with park.write("issue.pause") as session:
        session.get_one(Task, paused).paused_on = ASSIGNED
    assert [colour(park, one, date(2025, 1, 6)) for one in (done, waiting, paused)] == [None, None, None]


def test_the_office_says_after_how_many_silent_days_a_task_is_behind(park):
    _, task_id = assigned(park, due_on=DUE, on=ASSIGNED)
    with park.read() as session:
        kept = office(session)
    assert (kept.near_days, kept.quiet_days, kept.ask_days, kept.publicity_days, kept.sheet_word) == (3, 10, 1, 5, "督")
    change_office(park, OfficeSettings(quiet_days=2))
    assert colour(park, task_id, date(2024, 10, 30)) == "yellow"
    change_office(park, OfficeSettings(quiet_days=0))
    assert colour(park, task_id, date(2024, 11, 18)) is None
    with pytest.raises(InvalidValue, match="from 0 to"):
        change_office(park, OfficeSettings(ask_days=-1))


DAYS = st.dates(date(2024, 9, 1), date(2024, 12, 31))


@given(day=DAYS, count=st.integers(1, 40))
def test_the_last_quiet_day_is_so_many_working_days_ago_and_no_earlier(day, count):
    calendar = WorkingDays()
    quiet = last_quiet_day(calendar, day, count)
    assert calendar.between(quiet, day) == count
    assert calendar.between(quiet + timedelta(days=1), day) < count


@pytest.mark.parametrize("state", ["in_hand", "long_term", "merged"])
def test_the_rule_and_its_query_agree(park, state):
    issue_id, task_id = assigned(park, due_on=DUE, on=ASSIGNED)

    @settings(max_examples=60, deadline=None)
    @given(
        assigned_on=DAYS,
        due_on=st.none() | DAYS,
        heard=st.none() | DAYS,
        kind=st.sampled_from(["progress", "promised", "replied", "resumed", "reopened", "urged"]),
        extensions=st.integers(0, 3),
        reopened=st.integers(0, 1),
        satisfaction=st.sampled_from([None, "fairly", "dissatisfied"]),
        done=st.booleans(),
        today=DAYS,
        near=st.integers(0, 9),
        quiet=st.integers(0, 30),
    )
    def agree(assigned_on, due_on, heard, kind, extensions, reopened, satisfaction, done, today, near, quiet):
        seen = AsOf(today, today + timedelta(days=near), today - timedelta(days=quiet))
        with park.rehearse("issue.progress") as session:
            task, item = session.get_one(Task, task_id), session.get_one(Issue, issue_id)
            task.assigned_on, task.due_on, task.extensions = assigned_on, due_on, extensions
            task.done_on = assigned_on if done else None
            item.state, item.reopened, item.satisfaction = state, reopened, satisfaction
            if heard:
                session.add(Step(issue_id=issue_id, task_id=task_id, kind=kind, happened_on=heard, position=99))
            session.flush()
            told = session.query(warning(seen)).join(Issue, Task.issue_id == Issue.id).scalar()
        counts = heard if kind != "urged" else None
        standing = Standing(
            in_hand=not done and state == "in_hand",
            due_on=due_on,
            heard_on=max(assigned_on, counts or assigned_on),
            extensions=extensions,
            poor=bool(reopened) and satisfaction == "dissatisfied",
        )
        assert told == warned(standing, seen.today, seen.near, seen.quiet)

    agree()


def test_sheets_are_numbered_for_each_unit_and_colour_and_stand_in_the_handling(park):
    first, _ = assigned(park, "路灯不亮", due_on=date(2024, 11, 1), on=ASSIGNED)
    assigned(park, "停水", due_on=date(2024, 11, 5), on=ASSIGNED)
    other = issues.make_task(
        park,
        issue(park, "厂门口积水"),
        {"measure": "疏通", "lead_unit": "区住建局", "person": "王强", "division": "牵头", "due_on": date(2024, 11, 1)},
    )
    issues.assign(park, [other], ASSIGNED)
    on = date(2024, 11, 4)
    assert proposals(park, on) == [("red", "区经发局", 1), ("red", "区住建局", 1), ("blue", "区经发局", 1)]
    made = urge(park, on)
    sheets = [only_row(park, "sheets", sheet_id) for sheet_id in made]
    assert [(one["number"], one["colour"], one["unit"].text, one["count"]) for one in sheets] == [
        ("督〔2024〕1号", "red", "区经发局", 1),
        ("督〔2024〕2号", "red", "区住建局", 1),
        ("督〔2024〕3号", "blue", "区经发局", 1),
    ]
    assert [link.text for link in sheets[0]["items"]] == [only_row(park, "issues", first)["number"]]
    with park.read() as session:
        assert Finder(session).candidates("sheets", "督〔2024〕2号") == [made[1]]
    assert ("urged", "张三", f"督〔2024〕1号 红色（逾期）：{DEMAND}") in step_lines(park, first)
    assert proposals(park, on) == []
    with pytest.raises(RuleBroken, match="nothing to urge"):
        urge(park, on)


def test_a_task_that_turns_red_is_urged_again_though_the_blue_sheet_waits(park):
    _, task_id = assigned(park, due_on=date(2024, 11, 6), on=ASSIGNED)
    (blue,) = urge(park, date(2024, 11, 4))
    assert proposals(park, date(2024, 11, 6)) == []
    assert proposals(park, date(2024, 11, 7)) == [("red", "区经发局", 1)]
    (red,) = urge(park, date(2024, 11, 7))
    assert [only_row(park, "sheets", one)["colour"] for one in (blue, red)] == ["blue", "red"]
    supervising.answer(park, red, "本周内办结", date(2024, 11, 8))
    assert proposals(park, date(2024, 11, 11)) == [("red", "区经发局", 1)], "answered, and still not done"
    assert colour(park, task_id, date(2024, 11, 11)) == "red"


def test_a_sheet_is_signed_for_answered_and_else_overdue(park):
    issue_id, _ = assigned(park, due_on=date(2024, 11, 1), on=ASSIGNED)
    (sheet,) = urge(park, date(2024, 11, 4))
    assert only_row(park, "sheets", sheet)["state"] == "to_receive"
    supervising.receive(park, sheet, "李明", date(2024, 11, 4))
    assert only_row(park, "sheets", sheet)["state"] == "to_answer"
    with pytest.raises(RuleBroken, match="signed for on 2024-11-04"):
        supervising.receive(park, sheet, "李明", date(2024, 11, 5))
    with park.read() as session:
        ledger = catalogue.ledger(session, "sheets")
        late = Filter(conditions=(Condition("state", Op.IS, "unanswered"),))
        assert [row.id for row in rows(session, ledger, late, [Sort("number")], today=date(2024, 11, 8))] == [sheet]
        assert rows(session, ledger, late, today=date(2024, 11, 7)) == []
    with pytest.raises(InvalidValue, match="cannot be before"):
        supervising.answer(park, sheet, "已办", date(2024, 11, 3))
    supervising.answer(park, sheet, "已协调公交公司，本周增开", date(2024, 11, 6))
    row = only_row(park, "sheets", sheet)
    assert (row["state"], row["answer"], row["received_by"]) == ("answered", "已协调公交公司，本周增开", "李明")
    kinds = [kind for kind, _, _ in step_lines(park, issue_id)]
    assert kinds[-3:] == ["urged", "received", "replied"]
    with pytest.raises(RuleBroken, match="answered on"):
        supervising.answer(park, sheet, "再答", date(2024, 11, 6))


def test_an_answer_counts_as_a_word_of_the_unit(park):
    _, task_id = assigned(park, due_on=date(2024, 12, 20), on=ASSIGNED)
    on = date(2024, 11, 11)
    (sheet,) = urge(park, on, colour="yellow")
    supervising.answer(park, sheet, "方案已定，下周进场", on)
    assert colour(park, task_id, on) is None
    assert only_row(park, "sheets", sheet)["received_on"] == on


def test_only_the_chosen_tasks_are_urged_and_a_refused_one_stops_all(park):
    _, late = assigned(park, "路灯不亮", due_on=date(2024, 11, 1), on=ASSIGNED)
    assigned(park, "停水", due_on=date(2024, 11, 1), on=ASSIGNED)
    _, in_time = assigned(park, "公交班次太少", due_on=date(2024, 12, 20), on=ASSIGNED)
    on, before = date(2024, 11, 4), content(park)
    with pytest.raises(RuleBroken, match="nothing to urge"):
        urge(park, on, task_ids=[late, in_time])
    assert content(park) == before
    (sheet,) = urge(park, on, task_ids=[late])
    assert only_row(park, "sheets", sheet)["count"] == 1
    with pytest.raises(RuleBroken, match="waits for its answer"):
        urge(park, on, task_ids=[late])
    park.undo()
    assert (content(park)["sheet"], content(park)["sheet_task"]) == ([], [])


def test_numbers_begin_anew_each_year_and_keep_the_word_they_were_given(park):
    assigned(park, "路灯不亮", due_on=date(2024, 11, 1), on=ASSIGNED)
    (old,) = urge(park, date(2024, 12, 31))
    supervising.answer(park, old, "在办", date(2024, 12, 31))
    change_office(park, OfficeSettings(sheet_word="云管督"))
    (new,) = urge(park, date(2025, 1, 2))
    numbers = [only_row(park, "sheets", one)["number"] for one in (old, new)]
    assert numbers == ["督〔2024〕1号", "云管督〔2025〕1号"]


def test_a_sheet_needs_a_demand_and_a_day_that_comes(park):
    assigned(park, due_on=date(2024, 11, 1), on=ASSIGNED)
    on = date(2024, 11, 4)
    with pytest.raises(InvalidValue, match="must be filled in"):
        supervising.issue_sheets(park, None, None, on, on, " ")
    with pytest.raises(InvalidValue, match="cannot be before"):
        supervising.issue_sheets(park, None, None, on, date(2024, 11, 1), DEMAND)
    with pytest.raises(RuleBroken, match="not typed"):
        records.create(park, "sheets", {"answer_by": on, "demand": DEMAND})


def test_overdue_and_open_is_counted_apart_from_done_late(park):
    _, still_open = assigned(park, "路灯不亮", due_on=date(2024, 11, 1), on=ASSIGNED)
    _, done_late = assigned(park, "停水", due_on=date(2024, 11, 1), on=ASSIGNED)
    issues.finish(park, done_late, "已修", date(2024, 11, 4))
    stands = {one: only_row(park, "tasks", one)["timeliness"] for one in (still_open, done_late)}
    assert stands == {still_open: "overdue", done_late: "late"}
    assert proposals(park, date(2024, 11, 4)) == [("red", "区经发局", 1)]


def test_one_task_has_one_team(park):
    issue_id, task_id = assigned(park, "产线用电容量不足", due_on=DUE, on=ASSIGNED)
    bounty = bounties.post(park, task_id, "三个月内完成增容", ASSIGNED)
    assert only_row(park, "issues", issue_id)["major"] is True
    assert only_row(park, "bounties", bounty)["state"] == "posted"
    with pytest.raises(RuleBroken, match="one task, one team"):
        bounties.post(park, task_id, "再发一次", ASSIGNED)
    with pytest.raises(RuleBroken, match="Nobody took"):
        bounties.end(park, bounty, True, "完成", ASSIGNED)
    bounties.take(park, bounty, "区住建局", "王强", "两个月内完成", date(2024, 10, 30))
    with pytest.raises(RuleBroken, match=r"区住建局.*one task, one team"):
        bounties.take(park, bounty, "区经发局", "李明", "一个月内完成", date(2024, 10, 31))
    row = only_row(park, "bounties", bounty)
    assert (row["state"], row["team"].text, row["leader"].text) == ("taken", "区住建局", "王强")
    bounties.end(park, bounty, True, "已增容送电", date(2024, 11, 4))
    assert only_row(park, "bounties", bounty)["state"] == "ended"
    with pytest.raises(RuleBroken, match="ended on 2024-11-04"):
        bounties.end(park, bounty, False, "再结", date(2024, 11, 4))
    said = [line for line in step_lines(park, issue_id) if line[0] in ("posted", "taken", "ended")]
    assert said == [
        ("posted", "张三", "三个月内完成增容"),
        ("taken", "区住建局，王强", "两个月内完成"),
        ("ended", "张三", "已增容送电"),
    ]


def test_a_bounty_gives_an_unassigned_task_its_team_and_may_fail(park):
    task_id = issues.make_task(park, issue(park, "产线用电容量不足"), {"measure": "增容"})
    bounty = bounties.post(park, task_id, "三个月内完成增容", ASSIGNED)
    bounties.take(park, bounty, "区住建局", "王强", "", date(2024, 10, 30))
    row = only_row(park, "tasks", task_id)
    assert (row["lead_unit"].text, row["person"].text) == ("区住建局", "王强")
    bounties.end(park, bounty, False, "条件不具备", date(2024, 11, 4))
    assert only_row(park, "bounties", bounty)["state"] == "failed"


def test_words_of_a_bounty_are_entered_with_their_deed(park):
    _, task_id = assigned(park, due_on=DUE, on=ASSIGNED)
    bounty = bounties.post(park, task_id, "三个月内完成", ASSIGNED)
    with pytest.raises(RuleBroken, match="own deed"):
        records.change(park, "bounties", bounty, {"promise": "一定完成"})
    records.change(park, "bounties", bounty, {"wanted": "两个月内完成"})
    assert only_row(park, "bounties", bounty)["wanted"] == "两个月内完成"


def test_every_warning_has_its_word(park):
    with park.read() as session:
        column = catalogue.ledger(session, "responsibilities").column("warning")
        assert as_of(session, date(2024, 11, 18)).quiet == date(2024, 11, 4)
    assert [choice.other_names[0] for choice in column.choices] == ["蓝色（临期）", "黄色（滞后）", "红色（逾期）"]
    assert [choice.code for choice in column.choices] == [one.value for one in Warned]
