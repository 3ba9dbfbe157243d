"""Stories of items beside the main way: merged, explained, long-term, a project, handed back, paused, extended."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import select

from models.doctor.findings import findings
from models.errors import RuleBroken
from models.figures.measuring import Period, measure
from models.ledgers import catalogue
from models.ledgers.columns import Link
from models.ledgers.rows import rows
from models.operations import extensions, importing, issues, merging, objections, pauses, records, side_ways
from models.records.issues import Issue
from tests.helpers.ledgers import assigned, enterprise, issue, only_row, person, unit
from tests.helpers.owners import OFFICE, Owner, owner_of
from tests.models.test_importing import table

ON = date(2024, 10, 28)
LATER = date(2024, 11, 4)


@pytest.fixture
def office(store):
    unit(store)
    unit(store, "区开建局")
    person(store)
    person(store, "王芳", "区开建局")
    enterprise(store)
    return store


def row(store, issue_id):
    return only_row(store, "issues", issue_id)


def task_row(store, task_id):
    return only_row(store, "responsibilities", task_id)


def told(store, issue_id, kind):
    with store.read() as session:
        return [line for line in issues.steps(session, issue_id) if line.kind == kind]


def owner(store, issue_id):
    with store.read() as session:
        return owner_of(session, issue_id)


def link(store, key, name):
    with store.read() as session:
        ledger = catalogue.ledger(session, key)
        at = ledger.index(ledger.naming)
        return next(Link(one.id, name) for one in rows(session, ledger, today=store.today()) if one.cells[at] == name)


def settle(store, issue_id, answer="satisfied", on=LATER):
    issues.call_back(store, issue_id, answer, "张三", "电话", on)
    issues.close(store, issue_id, on)


def test_duplicates_are_merged_closed_and_reopened_together(office):
    main, _ = assigned(office, "公交班次太少")
    twin, moved = assigned(office, "班车太少")
    bare = issue(office, "没有公交")
    empty = issues.make_task(office, bare, {})
    merging.merge_into(office, [twin, bare], main, LATER, "同一条线路")
    number = row(office, main)["number"]
    assert [row(office, one)["merged_into"].text for one in (twin, bare)] == [number] * 2
    assert [row(office, one)["state"] for one in (main, twin, bare)] == ["in_hand", "merged", "merged"]
    assert task_row(office, moved)["issue"].id == main
    with office.read() as session:
        assert empty not in [one.id for one in rows(session, catalogue.ledger(session, "tasks"), today=LATER)]
    assert owner(office, twin) == owner(office, main) == Owner(link(office, "units", "区经发局").id, date(2024, 11, 11))
    assert told(office, twin, "merged")[0].text.endswith(f"→ {number}；同一条线路")
    assert len(told(office, main, "absorbed")) == 2

    with office.read() as session:
        own = [one.id for one in rows(session, catalogue.ledger(session, "tasks"), today=LATER)]
    for task_id in own:
        issues.finish(office, task_id, "已增开两班", LATER)
    settle(office, main)
    assert [row(office, one)["state"] for one in (main, twin, bare)] == ["closed"] * 3
    assert row(office, bare)["reply"] == row(office, main)["reply"]
    assert row(office, bare)["closed_on"] == LATER
    issues.reopen(office, main, "又减班了", LATER)
    assert [row(office, one)["state"] for one in (main, twin, bare)] == ["in_hand", "merged", "merged"]
    assert row(office, bare)["reply"] is None
    assert owner(office, bare) == owner(office, main)


def test_merging_makes_no_chains_and_no_circles(office):
    first, second, third = (issue(office, text) for text in ("停水", "水压低", "断水"))
    merging.merge_into(office, [first], second, LATER)
    with pytest.raises(RuleBroken, match="merged into No"):
        merging.merge_into(office, [third], first, LATER)
    with pytest.raises(RuleBroken, match="merged into No"):
        merging.merge_into(office, [first], third, LATER)
    for among in ([second, third], []):
        with pytest.raises(RuleBroken, match="into itself"):
            merging.merge_into(office, among, second, LATER)
    merging.merge_into(office, [second], third, LATER)
    assert {row(office, one)["merged_into"].id for one in (first, second)} == {third}
    with pytest.raises(RuleBroken, match="merged into No"):
        merging.merge_into(office, [third], second, LATER)


def test_a_merged_item_takes_no_task_and_may_stand_alone_again(office):
    main, twin = issue(office), issue(office, "班车太少")
    merging.merge_into(office, [twin], main, LATER)
    number = row(office, twin)["number"]
    with pytest.raises(RuleBroken, match="merged"):
        issues.make_task(office, twin, {"measure": "另办"})
    with pytest.raises(RuleBroken, match="merged"):
        records.create(office, "tasks", {"issue": number, "measure": "另办"})
    with pytest.raises(RuleBroken, match="still used"):
        records.remove(office, "issues", [main])
    issues.reopen(office, twin, "不是一回事", LATER)
    assert (row(office, twin)["state"], row(office, twin)["merged_into"]) == ("to_sort", None)
    assert row(office, twin)["reopened"] == 0


def test_a_closed_duplicate_that_is_reopened_leaves_the_closed_main_item(office):
    main, twin = issue(office), issue(office, "班车太少")
    merging.merge_into(office, [twin], main, LATER)
    side_ways.explain(office, main, "线路由市里统一调整", "张三", LATER)
    settle(office, main)
    issues.reopen(office, twin, "这家另有原因", LATER)
    assert (row(office, main)["state"], row(office, twin)["state"]) == ("closed", "to_sort")
    assert owner(office, twin) == OFFICE
    assert owner(office, main) is None


def test_a_duplicate_in_the_recycle_bin_comes_out_as_its_main_item_stands(office):
    main, twin, other = issue(office), issue(office, "班车太少"), issue(office, "没有车")
    merging.merge_into(office, [twin], main, LATER)
    records.remove(office, "issues", [twin])
    merging.merge_into(office, [main], other, LATER)
    side_ways.explain(office, other, "已列入明年计划", "张三", LATER)
    settle(office, other)
    records.restore(office, "issues", [twin])
    assert (row(office, twin)["state"], row(office, twin)["merged_into"].id) == ("closed", other)


def test_a_done_item_takes_a_duplicate_only_without_tasks(office):
    main, task_id = assigned(office)
    issues.finish(office, task_id, "已增开", LATER)
    busy, _ = assigned(office, "班车太少")
    with pytest.raises(RuleBroken, match="still has tasks"):
        merging.merge_into(office, [busy], main, LATER)
    merging.merge_into(office, [issue(office, "没有车")], main, LATER)
    assert row(office, main)["state"] == "done"


def test_an_explanation_is_called_back_and_dissatisfaction_reopens_it(office):
    issue_id, _ = assigned(office)
    with pytest.raises(RuleBroken, match="tasks in hand"):
        side_ways.explain(office, issue_id, "权限不在本区", "张三", LATER)
    issue_id = issue(office, "要求减免电费")
    waiting = issues.make_task(office, issue_id, {"measure": "向电力公司反映"})
    with pytest.raises(RuleBroken, match="went ahead"):
        side_ways.explain(office, issue_id, "电价由国家定", "张三", date(2024, 10, 27))
    side_ways.explain(office, issue_id, "电价由国家定", "张三", LATER)
    found = row(office, issue_id)
    assert (found["state"], found["outcome"], found["reply"], found["done_on"]) == (
        "done",
        "explained",
        "电价由国家定",
        LATER,
    )
    assert owner(office, issue_id) == OFFICE
    with pytest.raises(RuleBroken, match="called back before"):
        issues.close(office, issue_id, LATER)
    issues.call_back(office, issue_id, "dissatisfied", "张三", "电话", LATER, "还想再争取")
    found = row(office, issue_id)
    assert (found["state"], found["outcome"], found["reply"], found["reopened"]) == ("to_sort", None, None, 1)
    assert "电价由国家定" in told(office, issue_id, "reopened")[0].text
    records.restore(office, "tasks", [waiting])
    assert row(office, issue_id)["state"] == "to_assign"


def test_a_reopened_item_keeps_its_former_reply_in_the_step(office):
    issue_id, task_id = assigned(office)
    issues.finish(office, task_id, "已增开两班", LATER)
    with pytest.raises(RuleBroken, match="went ahead"):
        issues.call_back(office, issue_id, "satisfied", "张三", "电话", date(2024, 11, 3))
    with pytest.raises(RuleBroken, match="later than 2024-11-11"):
        issues.reopen(office, issue_id, "又减了", LATER, date(2024, 11, 11))
    issues.reopen(office, issue_id, "又减了", LATER, date(2024, 11, 20))
    assert told(office, issue_id, "reopened")[0].text == "又减了\n原答复：已增开两班"
    assert row(office, issue_id)["reply"] is None
    issues.finish(office, task_id, "恢复班次", LATER)
    assert row(office, issue_id)["reply"] == "恢复班次"
    issues.call_back(office, issue_id, "satisfied", "张三", "电话", date(2024, 11, 6))
    with pytest.raises(RuleBroken, match="went ahead"):
        issues.close(office, issue_id, date(2024, 11, 5))


def test_a_task_is_not_assigned_before_its_item_was_raised(office):
    issue_id = issue(office, raised_on=LATER)
    task_id = issues.make_task(
        office,
        issue_id,
        {"measure": "办", "lead_unit": "区经发局", "person": "李明", "division": "牵头", "due_rule": "0"},
    )
    with pytest.raises(RuleBroken, match="went ahead"):
        issues.assign(office, [task_id], ON)
    issues.assign(office, [task_id], LATER)
    assert (task_row(office, task_id)["due_on"], row(office, issue_id)["handling"]) == (LATER, "assigned")


def test_a_legacy_matter_is_kept_long_term_then_settled_with_two_others_by_one_project(office):
    """The S0 seed's works: 湘江西路 and the 猎豹 transformer station came of theme-day problems."""
    late = [assigned(office, text, date(2024, 10, 30)) for text in ("道路不通", "大车绕行")]
    legacy = issue(office, "历史遗留：断头路", category="历史遗留", raised_on=date(2022, 3, 1))
    keeper = link(office, "units", "区开建局")
    with pytest.raises(RuleBroken, match="later than"):
        side_ways.keep_long_term(office, legacy, keeper, LATER, "等规划", LATER)
    side_ways.keep_long_term(office, legacy, keeper, date(2024, 12, 2), "等规划", LATER)
    assert owner(office, legacy) == Owner(keeper.id, date(2024, 12, 2))
    side_ways.review(office, legacy, "规划已批", date(2024, 12, 2), date(2025, 3, 3))
    assert row(office, legacy)["review_on"] == date(2025, 3, 3)
    records.create(office, "projects", {"name": "湘江西路"})
    project = link(office, "projects", "湘江西路")
    ids = [legacy, *(issue_id for issue_id, _ in late)]
    side_ways.to_project(office, ids, project, keeper, date(2025, 6, 2), date(2024, 12, 9))
    for issue_id in ids:
        found = row(office, issue_id)
        assert (found["state"], found["outcome"], found["projects"]) == ("long_term", "project", (project,))
        assert (found["keeper"], found["review_on"], found["timeliness"]) == (keeper, date(2025, 6, 2), None)
    with office.read() as session:
        taken = measure(session, Period(ON, LATER), date(2025, 1, 2))
    assert (taken["overdue_open"].value, taken["near_due"].value, taken["in_hand"].value) == (0, 0, 2)
    with pytest.raises(RuleBroken, match="still used"):
        records.remove(office, "projects", [project.id])
    side_ways.finish_by_project(office, ids, "湘江西路已通车", date(2025, 5, 12))
    for issue_id in ids:
        found = row(office, issue_id)
        assert (found["state"], found["outcome"], found["keeper"]) == ("done", "project", None)
        settle(office, issue_id, on=date(2025, 5, 13))
    issues.reopen(office, legacy, "路面塌陷", date(2025, 7, 1))
    assert (row(office, legacy)["state"], row(office, legacy)["outcome"]) == ("to_sort", None)


def test_a_review_that_ends_long_term_goes_back_to_the_tasks(office):
    issue_id, task_id = assigned(office)
    keeper = link(office, "units", "区开建局")
    side_ways.keep_long_term(office, issue_id, keeper, date(2024, 12, 2), "等资金", LATER)
    assert (task_row(office, task_id)["state"], task_row(office, task_id)["timeliness"]) == ("long_term", None)
    with pytest.raises(RuleBroken, match="does not wait for a project"):
        side_ways.finish_by_project(office, [issue_id], "好了", LATER)
    issues.finish(office, task_id, "资金已到", LATER)
    assert row(office, issue_id)["state"] == "long_term"
    side_ways.review(office, issue_id, "确已解决", LATER, None)
    found = row(office, issue_id)
    assert (found["state"], found["reply"], found["review_on"]) == ("done", "资金已到", None)
    with pytest.raises(RuleBroken, match="not kept as long-term"):
        side_ways.review(office, issue_id, "再看", LATER, None)


def test_an_objection_that_is_upheld_sends_the_task_to_another_unit(office):
    issue_id, task_id = assigned(office)
    extensions.ask_extension(office, task_id, date(2024, 11, 20), "人手不足", "李明", date(2024, 10, 29))
    objections.object_to(office, task_id, "不属我局职责", "李明", date(2024, 10, 29))
    with pytest.raises(RuleBroken, match="objection already"):
        objections.object_to(office, task_id, "再提", "李明", date(2024, 10, 29))
    assert task_row(office, task_id)["objected_on"] == date(2024, 10, 29)
    objections.settle_objection(office, task_id, True, "应由开建局牵头", "王主任", date(2024, 10, 29))
    found = task_row(office, task_id)
    assert (found["state"], found["lead_unit"], found["person"], found["due_on"], found["returns"]) == (
        "to_assign",
        None,
        None,
        None,
        1,
    )
    line = told(office, issue_id, "returned")[0]
    assert (line.text, line.old_due) == ("应由开建局牵头（原区经发局、李明）", date(2024, 11, 11))
    assert owner(office, issue_id) == OFFICE
    with office.read() as session:
        (asked,) = rows(session, catalogue.ledger(session, "extensions"), today=LATER)
        assert asked.cells[catalogue.ledger(session, "extensions").index("state")] == "lapsed"
    records.change(office, "tasks", task_id, {"lead_unit": "区开建局", "person": "王芳", "due_rule": 5})
    issues.assign(office, [task_id], date(2024, 10, 30))
    assert owner(office, issue_id) == Owner(link(office, "units", "区开建局").id, date(2024, 11, 6))


def test_an_objection_that_is_not_upheld_leaves_the_assignment_and_a_late_one_is_noted(office):
    issue_id, task_id = assigned(office)
    objections.object_to(office, task_id, "不属我局职责", "李明", date(2024, 10, 30))
    assert told(office, issue_id, "objected")[0].text.endswith("（交办1个工作日后提出）")
    objections.settle_objection(office, task_id, False, "职责清单第12条", "王主任", date(2024, 10, 30))
    found = task_row(office, task_id)
    assert (found["state"], found["objected_on"], found["returns"]) == ("in_hand", None, 0)
    with pytest.raises(RuleBroken, match="Nobody objected"):
        objections.settle_objection(office, task_id, True, "改判", "王主任", date(2024, 10, 30))


def test_a_paused_task_is_not_overdue_and_its_due_date_moves_by_the_days_it_rested(office):
    issue_id, task_id = assigned(office, due_on=date(2024, 11, 1))
    with pytest.raises(RuleBroken, match="later than"):
        pauses.pause(office, task_id, "等雨停", date(2024, 10, 30), "王主任", date(2024, 10, 30))
    pauses.pause(office, task_id, "等雨停", date(2024, 11, 18), "王主任", date(2024, 10, 30))
    assert (row(office, issue_id)["state"], row(office, issue_id)["timeliness"]) == ("paused", None)
    assert (task_row(office, task_id)["state"], task_row(office, task_id)["timeliness"]) == ("paused", None)
    assert owner(office, issue_id) == Owner(link(office, "units", "区经发局").id, date(2024, 11, 18))
    with office.read() as session:
        taken = measure(session, Period(ON, LATER), office.today())
        assert (taken["overdue_open"].value, taken["near_due"].value) == (0, 0)
        proposed = pauses.proposed_due(session, task_id, date(2024, 11, 6))
    assert proposed == date(2024, 11, 8)
    with pytest.raises(RuleBroken, match="paused; resume it first"):
        issues.finish(office, task_id, "好了", date(2024, 11, 6))
    with pytest.raises(RuleBroken, match="not be before"):
        pauses.resume(office, task_id, date(2024, 11, 6), date(2024, 10, 31))
    pauses.resume(office, task_id, date(2024, 11, 6), proposed, "雨停了")
    assert (row(office, issue_id)["state"], row(office, issue_id)["due_on"]) == ("in_hand", date(2024, 11, 8))
    assert task_row(office, task_id)["extensions"] == 0


def test_an_extension_asked_late_is_granted_and_told_to_be_late(office):
    issue_id, task_id = assigned(office, due_on=date(2024, 11, 8))
    late = extensions.ask_extension(office, task_id, date(2024, 11, 15), "设备未到", "李明", date(2024, 11, 8))
    with pytest.raises(RuleBroken, match="request for an extension already"):
        extensions.ask_extension(office, task_id, date(2024, 11, 20), "再延", "李明", date(2024, 11, 8))
    with pytest.raises(RuleBroken, match="request for an extension already"):
        issues.extend(office, task_id, date(2024, 11, 20), "再延", "王主任", date(2024, 11, 8))
    assert task_row(office, task_id)["due_on"] == date(2024, 11, 8)
    extensions.settle_extension(office, late, True, "王主任", "", date(2024, 11, 8))
    assert only_row(office, "extensions", late)["in_time"] is False
    assert (task_row(office, task_id)["due_on"], task_row(office, task_id)["extensions"]) == (date(2024, 11, 15), 1)
    early = extensions.ask_extension(office, task_id, date(2024, 11, 22), "还要调试", "李明", date(2024, 11, 14))
    assert only_row(office, "extensions", early)["in_time"] is True
    with pytest.raises(RuleBroken, match="must be filled in"):
        extensions.settle_extension(office, early, False, "王主任", " ", date(2024, 11, 14))
    extensions.settle_extension(office, early, False, "王主任", "不再延", date(2024, 11, 14))
    with pytest.raises(RuleBroken, match="settled already"):
        extensions.settle_extension(office, early, True, "王主任", "", date(2024, 11, 14))
    found = only_row(office, "extensions", early)
    assert (found["state"], found["remark"], found["issue"].id) == ("refused", "不再延", issue_id)
    assert task_row(office, task_id)["due_on"] == date(2024, 11, 15)
    assert [line.text for line in told(office, issue_id, "refused")] == ["不再延"]


def test_the_doctor_finds_what_rested_too_long(office):
    _, task_id = assigned(office)
    pauses.pause(office, task_id, "等雨停", date(2024, 11, 18), "王主任", date(2024, 10, 30))
    legacy = issue(office, "断头路")
    side_ways.keep_long_term(office, legacy, "区开建局", date(2024, 12, 2), "等规划", LATER)
    with office.read() as session:
        before = {one.key for one in findings(session, date(2024, 11, 18))}
        after = {one.key: one.ids for one in findings(session, date(2024, 12, 3))}
    assert not before & {"paused_too_long", "long_term_to_review"}
    assert (after["paused_too_long"], after["long_term_to_review"]) == ((task_id,), (legacy,))


def test_a_whole_list_of_long_term_items_comes_in_with_keeper_and_review(office):
    lines = [
        {
            "text": "断头路",
            "raised_on": "2022-03-01",
            "state": "长期推进",
            "keeper": "区开建局",
            "review_on": "2024-12-02",
        },
        {"text": "旧账", "raised_on": "2022-03-01", "state": "长期推进"},
        {"text": "路灯", "raised_on": "2022-03-01", "keeper": "区开建局", "review_on": "2024-12-02"},
    ]
    planned = importing.preview(office, "issues", table(lines))
    assert [str(one.reason) for one in planned.rejected] == [
        "A long-term item needs the unit that keeps it and the day of its review."
    ]
    importing.commit(office, planned)
    with office.read() as session:
        found = {one.text: one for one in session.scalars(select(Issue))}
        assert owner_of(session, found["断头路"].id) == Owner(link(office, "units", "区开建局").id, date(2024, 12, 2))
        assert (found["断头路"].long_term_on, found["路灯"].keeper_id) == (date(2022, 3, 1), None)
    for state in ("merged", "paused"):
        with pytest.raises(RuleBroken):
            issue(office, "断头路", state=state)
