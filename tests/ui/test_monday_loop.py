"""The Monday loop on the page: answered at once, promised, carried over, locked, corrected; by keyboard and mouse."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from models.ledgers.columns import Link
from models.operations import answering, corrections, issues, meetings, records
from tests.helpers.ledgers import enterprise, meeting, only_row, person, unit
from tests.ui.touch import compose, dialog, notice
from ui.deeds.dialog import DeedDialog
from ui.meeting.carried_model import CarriedColumn
from ui.meeting.new_dialog import NewMeetingDialog

MONDAY = date(2024, 11, 4)
BEFORE = date(2024, 10, 28)
GAS = "永州新奥燃气有限公司"
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def store(window):
    store = window.workspace.context.store
    enterprise(store, "永州华彩电子有限公司")
    unit(store)
    person(store)
    records.create(store, "units", {"name": GAS, "kind": "公用企业"})
    return store


@pytest.fixture
def meeting_id(store):
    return meeting(store, 94, MONDAY)


@pytest.fixture
def page(window, meeting_id):
    window.activateWindow()
    assert QTest.qWaitForWindowActive(window)
    return window.workspace.show_page("meeting")


@pytest.fixture
def task_id(store, meeting_id):
    """A task of an item that the meeting before raised, promised there."""
    earlier = meeting(store, 93, BEFORE)
    issue_id = meetings.add_item(store, earlier, {"text": "公交班次太少", "party": "永州华彩电子有限公司"})
    made = issues.make_task(store, issue_id, {"measure": "增开", "lead_unit": "区经发局", "person": "李明",
                                              "division": "牵头", "due_on": date(2024, 11, 15)})
    issues.assign(store, [made], BEFORE)
    answering.promise(store, made, "周五前拿出方案", BEFORE, earlier)
    return made


def shown(page, column: CarriedColumn, row: int = 0) -> str:
    return page.carried.view.model().index(row, column.value).data()


def handled(store, issue_id: str) -> list[str]:
    with store.read() as session:
        return [step.kind for step in issues.steps(session, issue_id)]


# the next meeting


def test_another_series_proposes_its_own_number_and_day(store, page):
    meeting(store, 4, date(2024, 10, 10), "调度会", place="三楼")
    page.new_meeting()
    opened = dialog(NewMeetingDialog)
    assert opened.fields.editor("number").value() == "95"
    series = opened.fields.editor("series")
    series.selectAll()
    compose(series, commit="调度会")
    assert series.settle()
    assert opened.fields.editor("number").value() == "5"
    assert opened.fields.editor("held_on").value() == "2024-11-08"
    assert opened.fields.editor("place").value() == "三楼"
    opened.reject()


def test_what_was_typed_over_is_left_when_the_series_changes(store, page):
    page.new_meeting()
    opened = dialog(NewMeetingDialog)
    opened.fields.editor("number").setText("100")
    series = opened.fields.editor("series")
    series.selectAll()
    compose(series, commit="联席会议")
    assert series.settle()
    assert opened.fields.editor("number").value() == "100"
    opened.reject()


def test_a_day_moved_by_a_holiday_is_said_in_words(store, page):
    from ui.ledger.live import LiveNames

    names = LiveNames(store, store.today, 0)
    opened = NewMeetingDialog(store, date(2024, 10, 1), names, page)
    assert opened.fields.editor("held_on").value() == "2024-10-08"
    assert {"10", "7", "8"} <= set("".join(one if one.isdigit() else " " for one in opened.note.text()).split())
    assert "国庆节" in opened.note.text()
    opened.fields.editor("held_on").setText("2024-10-03")
    opened.fields.editor("held_on").edited.emit()
    assert not opened.note.isHidden()
    opened.fields.editor("held_on").setText("2024-10-14")
    opened.fields.editor("held_on").edited.emit()
    assert opened.note.isHidden()
    opened.deleteLater()


# answered and dealt with


def test_a_row_is_saved_and_answered_on_the_spot_by_keyboard(window, store, page, meeting_id):
    page.entry.begin()
    compose(QApplication.focusWidget(), commit="永州华彩电子有限公司")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    compose(QApplication.focusWidget(), commit="园区用气价格高")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_D, CTRL)
    opened = dialog(DeedDialog)
    compose(opened.fields.editor("reply"), commit="下月起下调")
    QTest.keyClicks(opened.fields.editor("by"), "yzxarq")
    QTest.keyClick(opened.fields.editor("by"), Qt.Key.Key_Return)
    QTest.keyClick(opened.fields.editor("satisfaction"), Qt.Key.Key_Down)
    QTest.keyClick(opened.fields.editor("satisfaction"), Qt.Key.Key_Return, CTRL)
    (item,) = page.board.items
    assert (item.values["state"], item.values["reply"], item.handling) == ("closed", "下月起下调", "on_the_spot")
    assert item.values["closed_on"] == MONDAY
    with store.read() as session:
        assert issues.steps(session, item.id)[0].by == GAS
    assert not page.entry.is_dirty()


def test_a_row_with_a_mistake_is_not_answered(page):
    page.entry.editor("party").setText("no such firm")
    page.entry.editor("text").setText("dark")
    QTest.keyClick(page.entry.editor("text"), Qt.Key.Key_D, CTRL)
    assert not [one for one in QApplication.topLevelWidgets() if isinstance(one, DeedDialog) and one.isVisible()]
    assert page.entry.is_dirty()


def test_the_item_chosen_is_dealt_with_directly_with_the_task_drawn_up_for_it(store, page, meeting_id):
    first = meetings.add_item(store, meeting_id, {"text": "灯不亮"})
    issues.make_task(store, first, {"measure": "换灯", "lead_unit": "区经发局", "person": "李明"})
    meetings.add_item(store, meeting_id, {"text": "漏水"})
    page.view.selectRow(0)
    page.asking.direct()
    opened = dialog(DeedDialog)
    assert opened.fields.editor("measure").value() == "换灯"
    opened.accept()
    item = page.board.item(first)
    assert (item.handling, item.task["due_on"], item.task["assigned_on"]) == ("direct", MONDAY, MONDAY)


def test_what_is_closed_is_not_answered_again(window, store, page, meeting_id):
    issue_id = meetings.add_item(store, meeting_id, {"text": "灯不亮"})
    answering.answer_on_the_spot(store, issue_id, "已换", "", MONDAY, "satisfied")
    page.asking.answer()
    assert "2024-0001" in notice(window)


# carried over


def test_last_promise_stands_beside_this_weeks_progress(store, page, task_id):
    issues.report_progress(store, task_id, "方案已拟", date(2024, 11, 1))
    assert shown(page, CarriedColumn.LAST).endswith("周五前拿出方案")
    assert shown(page, CarriedColumn.PROGRESS).endswith("方案已拟")
    assert shown(page, CarriedColumn.NEXT) == ""


def test_a_promise_and_progress_are_entered_from_the_list_by_key_and_by_double_click(window, store, page, task_id):
    view = page.carried.view
    view.setFocus()
    view.selectRow(0)
    window.refresh()
    QTest.keyClick(view, Qt.Key.Key_P)
    opened = dialog(DeedDialog)
    compose(opened.fields.editor("words"), commit="下周增开两班")
    QTest.keyClick(opened.fields.editor("words"), Qt.Key.Key_Return, CTRL)
    assert shown(page, CarriedColumn.NEXT).endswith("下周增开两班")
    assert shown(page, CarriedColumn.LAST).endswith("周五前拿出方案")
    rect = view.visualRect(view.model().index(0, CarriedColumn.PROGRESS.value))
    for click in (QTest.mouseClick, QTest.mouseDClick):
        click(view.viewport(), Qt.MouseButton.LeftButton, pos=rect.center() + QPoint(0, -5))
    opened = dialog(DeedDialog)
    compose(opened.fields.editor("text"), commit="方案已报")
    opened.accept()
    assert shown(page, CarriedColumn.PROGRESS).endswith("方案已报")
    assert view.current_id() == page.board.carried[0].id


def test_of_several_units_the_one_that_promises_is_chosen(store, page, task_id, meeting_id):
    issue_id = page.board.carried[0].id
    second = issues.make_task(store, issue_id, {"measure": "供气", "lead_unit": GAS, "person": "李明",
                                                "division": "配合", "due_on": date(2024, 11, 15)})
    issues.assign(store, [second], MONDAY)
    page.asking.promise(issue_id)
    opened = dialog(DeedDialog)
    opened.fields.editor("task").setCurrentIndex(opened.fields.editor("task").findText(GAS))
    opened.fields.editor("words").setPlainText("周三到场")
    opened.accept()
    with store.read() as session:
        told = [(step.by, step.text) for step in issues.steps(session, issue_id) if step.kind == "promised"]
    assert told[-1] == (GAS, "周三到场")


def test_what_nobody_has_in_hand_is_neither_promised_nor_reported(store, page, meeting_id):
    meetings.add_item(store, meeting(store, 93, BEFORE), {"text": "灯不亮"})
    page.carried.view.selectRow(0)
    assert not page.carried.promise_button.isEnabled()
    page.carried.ask_promise()
    assert not [one for one in QApplication.topLevelWidgets() if isinstance(one, DeedDialog) and one.isVisible()]


def test_a_conference_shows_the_items_it_was_called_for(window, store, page, task_id):
    issue_id = page.board.carried[0].id
    conference = meetings.call_conference(store, [issue_id], {"held_on": MONDAY, "series": "联席会议"})
    page.open_rows([conference])
    assert [(one.id, one.about) for one in page.board.carried] == [(issue_id, True)]
    assert page.board.head["number"] == 1
    assert "conferred" in handled(store, issue_id)


# who came


def test_attendance_is_typed_behind_the_last_name_and_kept(store, page, meeting_id):
    units = page.head.editor("units_present")
    records.change(store, "meetings", meeting_id, {"units_present": "区经发局"})
    page.top.show_head(True)
    page.head.editor("theme").setFocus()
    QTest.keyClick(page.head.editor("theme"), Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is units
    compose(units, commit="、")
    QTest.keyClicks(units, "yzxarq")
    QTest.keyClick(units, Qt.Key.Key_Tab)
    assert {one.text for one in only_row(store, "meetings", meeting_id)["units_present"]} == {"区经发局", GAS}


@pytest.mark.parametrize("way", ["register_button", "others_button", "drop_button"])
def test_a_unit_nobody_knows_is_entered_listed_apart_or_left_out(store, page, meeting_id, way):
    units = page.head.editor("units_present")
    units.setFocus()
    compose(units, commit="区经发局、市燃气办")
    QTest.keyClick(units, Qt.Key.Key_Tab)
    assert only_row(store, "meetings", meeting_id)["units_present"] == ()
    assert not page.head.unknown.isHidden()
    getattr(page.head, way).click()
    row = only_row(store, "meetings", meeting_id)
    others = "市燃气办" if way == "others_button" else None
    assert {one.text for one in row["units_present"]} == ({"区经发局", "市燃气办"} if way == "register_button"
                                                        else {"区经发局"})
    assert row["others_present"] == others
    assert page.head.unknown.isHidden()


def test_a_list_left_as_it_was_is_not_written(store, page, meeting_id):
    records.change(store, "meetings", meeting_id, {"units_present": f"{GAS}、区经发局"})
    before = store.undoable().id
    units = page.head.editor("units_present")
    units.setFocus()
    QTest.keyClick(units, Qt.Key.Key_Return)
    assert store.undoable().id == before


# locked


def test_a_locked_page_takes_no_row_but_goes_on_with_the_handling(window, store, page, meeting_id):
    issue_id = meetings.add_item(store, meeting_id, {"text": "灯不亮"})
    page.asking.lock()
    dialog(DeedDialog).accept()
    assert only_row(store, "meetings", meeting_id)["locked_on"] == store.today()
    assert not page.lock_bar.isHidden()
    assert page.entry.isHidden()
    assert page.head.editor("chair").isReadOnly()
    page.view.setFocus()
    page.view.selectRow(0)
    QTest.keyClick(page.view, Qt.Key.Key_Delete)
    assert only_row(store, "issues", issue_id)["text"] == "灯不亮"
    QTest.keyClick(page.view, Qt.Key.Key_Return)
    assert not page.entry.isHidden()
    assert not page.entry.editor("text").isEnabled()
    page.entry.editor("category").setEditText("市政道路")
    page.entry.save()
    assert only_row(store, "issues", issue_id)["category"] == "市政道路"
    assert page.entry.isHidden()
    store.undo()
    store.undo()
    assert page.lock_bar.isHidden()
    assert not page.entry.isHidden()
    assert page.entry.editor("text").isEnabled()


def test_a_correction_is_entered_where_the_values_stand_and_told_on_the_page(window, store, page, meeting_id):
    records.change(store, "meetings", meeting_id, {"chair": "周志强"})
    corrections.lock(store, meeting_id, MONDAY)
    page.lock_bar.correct_button.click()
    opened = dialog(DeedDialog)
    assert opened.fields.editor("chair").value() == "周志强"
    opened.fields.editor("chair").setText("周志刚")
    opened.accept()
    assert opened.isVisible(), "the reason is missing"
    opened.fields.editor("reason").setPlainText("记录员听错")
    opened.accept()
    assert only_row(store, "meetings", meeting_id)["chair"] == "周志刚"
    assert "周志强 → 周志刚" in page.lock_bar.latest()
    assert "记录员听错" in page.lock_bar.latest()
    listed = window.workspace.show_page("corrections")
    assert listed.model.rowCount() == 1


def test_what_was_raised_is_corrected_from_the_page(store, page, meeting_id):
    issue_id = meetings.add_item(store, meeting_id, {"text": "灯不亮", "party": "永州华彩电子有限公司"})
    corrections.lock(store, meeting_id, MONDAY)
    assert not page.lock_bar.item_button.isEnabled()
    page.view.selectRow(0)
    page.lock_bar.item_button.click()
    opened = dialog(DeedDialog)
    assert opened.fields.editor("text").value() == "灯不亮"
    opened.fields.editor("text").setPlainText("两盏灯不亮")
    opened.fields.editor("reason").setPlainText("漏记")
    opened.accept()
    assert page.board.item(issue_id).values["text"] == "两盏灯不亮"
    assert isinstance(page.board.item(issue_id).values["party"], Link)
    assert handled(store, issue_id) == ["corrected"]
