"""The deeds beside the main way, as a clerk does them; and the bar that shows what can be done now."""

from __future__ import annotations

from datetime import date

import pytest

from models.ledgers.columns import Link
from models.ledgers.rows import Filter
from models.operations import extensions, issues, objections, pauses, records, side_ways
from models.rules.working_days import PRESETS
from tests.conftest import TODAY, delete
from tests.helpers.ledgers import assigned, enterprise, issue, only_row, person, unit
from tests.ui.test_deeds import agree, ask, deed, enabled, fill
from tests.ui.touch import kept, notice
from ui.ledger.deed_buttons import MOST, DeedButtons
from ui.meeting.due_editor import DueEditor


@pytest.fixture
def store(window):
    opened = window.workspace.context.store
    unit(opened)
    unit(opened, "区开建局")
    person(opened)
    enterprise(opened)
    return opened


def go_to(page, row_id):
    page.show_filter(Filter())
    assert page.go_to(row_id)


def test_duplicates_are_merged_by_selecting_them_with_their_main_item(window, store):
    main, twin = issue(store, "公交班次太少", raised_on=date(2024, 11, 1)), issue(store, "班车太少")
    page = window.workspace.show_page("issues")
    page.view.selectAll()
    opened = ask(page, "merge")
    fill(opened, into=only_row(store, "issues", main)["number"], remark="同一条线路")
    agree(opened)
    assert not opened.isVisible()
    assert kept(window, "issues", twin)["merged_into"].id == main
    assert kept(window, "issues", main)["state"] == "to_sort"
    go_to(page, twin)
    assert enabled(page) == {"reopen"}


def test_an_item_to_merge_into_is_offered_by_number_party_and_words(window, store):
    issue(store, "公交班次太少，晚班无车", party="云麓星河电子有限公司")
    names = window.workspace.show_page("issues").names
    (link,) = names.links("issues", "公交")
    assert link.text == "2024-0001 云麓星河电子有限公司 公交班次太少 晚班无车"


def test_a_request_is_granted_on_its_own_page(window, store):
    _, task_id = assigned(store)
    tasks = window.workspace.show_page("tasks")
    opened = ask(tasks, "ask_extension")
    fill(opened, new_due="2024-11-20", reason="公交公司运力不足", by="李明")
    agree(opened)
    assert kept(window, "responsibilities", task_id)["due_on"] == date(2024, 11, 11)
    page = window.workspace.show_page("extensions")
    assert enabled(page) == {"grant_extension", "refuse_extension"}
    opened = ask(page, "grant_extension")
    assert opened.fields.editor("new_due").text() == "2024-11-20"
    fill(opened, new_due="2024-11-18", approver="王主任")
    agree(opened)
    assert not opened.isVisible()
    found = kept(window, "responsibilities", task_id)
    assert (found["due_on"], found["extensions"]) == (date(2024, 11, 18), 1)
    assert enabled(page) == set()


def test_an_objection_is_settled_only_where_there_is_one(window, store):
    issue_id, task_id = assigned(store)
    tasks = window.workspace.show_page("responsibilities")
    assert "settle_objection" not in enabled(tasks)
    objections.object_to(store, task_id, "不属我局职责", "李明", date(2024, 10, 29))
    tasks.reload(frozenset())
    assert "object" not in enabled(tasks)
    opened = ask(tasks, "settle_objection")
    fill(opened, decision="returned", words="应由开建局牵头", approver="王主任")
    agree(opened)
    assert kept(window, "issues", issue_id)["state"] == "to_assign"


def test_a_resumed_task_is_proposed_its_due_date_moved_by_the_rest(window, store):
    _, task_id = assigned(store)
    pauses.pause(store, task_id, "等雨停", date(2024, 11, 25), "王主任", date(2024, 11, 4))
    tasks = window.workspace.show_page("tasks")
    assert enabled(tasks) == {"progress", "resume", "shift"}
    opened = ask(tasks, "resume")
    assert opened.fields.editor("new_due").text() == "2024-11-15"
    agree(opened)
    assert kept(window, "responsibilities", task_id)["due_on"] == date(2024, 11, 15)


def test_a_changed_calendar_offers_its_shifts_and_only_what_is_ticked_moves(window, store):
    ids = []
    for text in ("路灯不亮", "停水"):
        known = {"measure": text, "lead_unit": "区经发局", "person": "李明", "division": "牵头", "due_rule": 10}
        ids.append(issues.make_task(store, issue(store, text), known))
    issues.assign(store, ids, date(2024, 11, 4))
    tasks = window.workspace.show_page("tasks")
    opened = ask(tasks, "shift")
    assert opened.ticked() == []
    assert not opened.fields.isEnabled()
    opened.reject()
    records.create(store, "calendar", {"day": date(2024, 11, 6), "kind": "off"})
    opened = ask(window.workspace.show_page("tasks"), "shift")
    assert opened.ticked() == ids
    opened._list.item(0).setCheckState(opened._list.item(0).checkState().Unchecked)
    fill(opened, approver="王主任")
    agree(opened)
    assert [only_row(store, "responsibilities", one)["due_on"] for one in ids] == [
        date(2024, 11, 18), date(2024, 11, 19)]
    assert notice(window)


def test_a_task_is_given_the_same_day_or_working_days(window, store):
    row_id = issue(store, raised_on=TODAY)
    page = window.workspace.show_page("issues")
    opened = ask(page, "make_task")
    fill(opened, measure="当场修", lead_unit="区经发局", person="李明", division="牵头", due_rule="0")
    agree(opened)
    tasks = window.workspace.show_page("tasks")
    agree(ask(tasks, "assign"))
    assert kept(window, "issues", row_id)["due_on"] == TODAY


@pytest.mark.parametrize(("typed", "meant"), [("当天", 0), ("0", 0), ("5", 5), ("15个工作日", 15)])
def test_the_meetings_row_takes_the_same_day_too(qapp, typed, meant):
    editor = DueEditor()
    editor.count_from(TODAY, lambda days: TODAY)
    assert editor.count() == len(PRESETS)
    editor.setEditText(typed)
    assert editor.value() == {"due_rule": meant, "due_on": None}
    editor.show_value(meant, None)
    assert editor.value()["due_rule"] == meant
    delete(editor)


def test_long_term_items_are_finished_by_their_project_alone(window, store):
    first, second = issue(store, "湘江西路不通"), issue(store, "等资金")
    keeper = Link("", "区开建局").text
    records.create(store, "projects", {"name": "湘江西路"})
    side_ways.to_project(store, [first], "湘江西路", keeper, date(2025, 3, 3), TODAY)
    side_ways.keep_long_term(store, second, keeper, date(2025, 3, 3), "等资金", TODAY)
    page = window.workspace.show_page("issues")
    go_to(page, second)
    assert "finish_by_project" not in enabled(page)
    assert "review" in enabled(page)
    go_to(page, first)
    opened = ask(page, "finish_by_project")
    fill(opened, reply="已通车")
    agree(opened)
    assert kept(window, "issues", first)["state"] == "done"


def test_the_bar_shows_what_can_be_done_and_keeps_the_rest_in_its_menu(window, store):
    issue_id, _ = assigned(store)
    page = window.workspace.show_page("issues")
    bar = page.findChild(DeedButtons)
    everything = {action.data() for action in page.desk.deed_actions}
    assert enabled(page) <= set(bar.shown())
    assert set(bar.shown()) | set(bar.hidden()) == everything
    assert len(bar.shown()) <= MOST
    bar.resize(bar.minimumSizeHint())
    assert bar.shown() == []
    assert set(bar.hidden()) == everything
    assert deed(page, "merge").isEnabled()
    assert issue_id


def test_a_narrow_window_still_shows_the_page(window, store):
    assigned(store)
    page = window.workspace.show_page("responsibilities")
    wide = len(page.findChild(DeedButtons).shown())
    window.resize(700, 600)
    page.layout().activate()
    bar = page.findChild(DeedButtons)
    assert len(bar.shown()) <= wide
    assert sum(one.width() for one in bar.children() if getattr(one, "isVisible", bool)()) <= bar.width()


def test_a_request_that_was_settled_meanwhile_is_refused_in_its_dialog(window, store):
    _, task_id = assigned(store)
    asked = extensions.ask_extension(store, task_id, date(2024, 11, 20), "运力不足", "李明", TODAY)
    opened = ask(window.workspace.show_page("extensions"), "grant_extension")
    extensions.settle_extension(store, asked, False, "王主任", "不延", TODAY)
    fill(opened, approver="王主任")
    agree(opened)
    assert opened.isVisible()
    assert opened.refusal.text()
    opened.reject()
