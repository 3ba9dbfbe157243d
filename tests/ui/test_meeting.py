"""A meeting held by keyboard alone, from the first item to its assignment."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from models.figures.measuring import Period, measure
from models.ledgers.columns import Link
from models.operations import answering, issues, meetings, records
from tests.helpers.ledgers import enterprise, only_row, person, unit
from tests.ui.touch import compose, notice
from ui.bulletin.preview import PaperPreview
from ui.meeting.board import read_board
from ui.meeting.new_dialog import NewMeetingDialog

MONDAY = date(2024, 11, 4)


@pytest.fixture
def store(window):
    store = window.workspace.context.store
    for name in ("永州华彩电子有限公司", "湖南宏达食品有限公司", "永州长丰汽车部件有限公司"):
        enterprise(store, name)
    for name in ("区建设局", "国网永州供电公司"):
        unit(store, name)
    person(store, "王建国", "区建设局")
    person(store, "李敏", "国网永州供电公司")
    return store


@pytest.fixture
def meeting_id(store):
    return meeting(store, 88, MONDAY)


@pytest.fixture
def page(window, meeting_id):
    window.activateWindow()
    assert QTest.qWaitForWindowActive(window)
    return window.workspace.show_page("meeting")


def meeting(store, number, day):
    return records.create(store, "meetings", {"series": "政企交流主题日", "number": number, "held_on": day})


def put(text):
    """Type keys, or send what an input method commits."""
    if text.isascii():
        QTest.keyClicks(QApplication.focusWidget(), text)
    else:
        compose(QApplication.focusWidget(), commit=text)


def type_row(*fields, end=Qt.Key.Key_Return):
    """Type the fields one after another, Tab between them, and leave the last with `end`."""
    for at, text in enumerate(fields):
        put(text)
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab if at < len(fields) - 1 else end)


def test_ten_items_are_typed_made_tasks_and_assigned_by_keyboard(window, store, page, meeting_id):
    QTest.keyClick(page, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    for at in range(10):
        kind = "j" if at % 5 == 4 else "w"
        type_row("yzhcdz", kind, f"lamp {at} is dark", "szdl", "go and look", "区建设局", "wjg", "lead", "5")
    assert QApplication.focusWidget() is page.entry.editor("party")
    board = read_board(store, meeting_id, store.today())
    assert [item.values["text"] for item in board.items] == [f"lamp {at} is dark" for at in range(10)]
    first = board.items[0]
    assert first.values["party"].text == "永州华彩电子有限公司"
    assert first.values["category"] == "市政道路"
    assert first.task["lead_unit"].text == "区建设局"
    assert first.task["person"].text == "王建国"
    assert [item.values["kind"] for item in board.items].count("suggestion") == 2
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    board = read_board(store, meeting_id, store.today())
    assert {item.values["state"] for item in board.items} == {"in_hand"}
    assert {item.task["assigned_on"] for item in board.items} == {MONDAY}
    assert {item.task["due_on"] for item in board.items} == {date(2024, 11, 11)}
    assert "10" in notice(window)


def test_each_row_is_two_deeds_that_undo(window, store, page, meeting_id):
    page.entry.begin()
    type_row("yzhcdz", "", "dark", "", "look", "", "", "", "")
    assert store.undoable().verb == "issue.make_task"
    store.undo()
    assert store.undoable().verb == "meeting.add_item"
    store.undo()
    assert page.model.rowCount() == 0


def test_an_item_without_a_task_is_one_deed(store, page, meeting_id):
    page.entry.begin()
    type_row("hnhdsp", "", "no buses", "jt", end=Qt.Key.Key_Tab)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    (item,) = read_board(store, meeting_id, store.today()).items
    assert (item.values["state"], item.tasks) == ("to_sort", ())


def test_several_names_are_offered_and_the_cursor_waits(page):
    page.entry.begin()
    put("永州")
    party = page.entry.editor("party")
    QTest.keyClick(party, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is party
    assert party.offers()
    QTest.keyClick(party, Qt.Key.Key_Tab)
    assert isinstance(party.value(), Link)
    assert QApplication.focusWidget() is page.entry.editor("kind")


def test_a_name_nobody_has_is_told_at_its_field_and_nothing_is_saved(store, page, meeting_id):
    page.entry.begin()
    type_row("no such firm", "", "dark", "", "", "", "", "", "")
    assert QApplication.focusWidget() is page.entry.editor("party")
    assert not read_board(store, meeting_id, store.today()).items
    assert page.entry.is_dirty()


def test_an_enterprise_nobody_entered_is_entered_from_the_row(store, page, meeting_id):
    page.entry.begin()
    put("永州新来有限公司")
    page.entry.editor("text").setText("dark")
    page.entry.save()
    assert not page.entry.register_button.isHidden()
    page.entry.register_button.click()
    assert QApplication.focusWidget() is page.entry.editor("kind")
    page.entry.save()
    (item,) = read_board(store, meeting_id, store.today()).items
    assert item.values["party"].text == "永州新来有限公司"


def test_a_low_window_keeps_the_row_whole_and_folds_the_rest(window, page):
    window.resize(900, 560)
    QApplication.sendPostedEvents()
    assert not page.carried.fold_button.isChecked()
    window.resize(1280, 800)
    QApplication.sendPostedEvents()
    assert page.carried.fold_button.isChecked()


def test_a_row_refused_by_the_ledger_comes_back_as_typed(store, page, meeting_id):
    page.desk.save_item("", {"party": "unknown", "kind": "problem", "text": "dark", "category": ""})
    assert page.entry.editor("text").text() == "dark"
    assert page.entry.editor("party").text() == "unknown"
    assert not read_board(store, meeting_id, store.today()).items


def test_a_task_that_is_refused_leaves_the_item_to_go_on_with(store, page, meeting_id):
    page.desk.save_item("", {"party": "", "kind": "problem", "text": "dark", "category": "", "measure": "look",
                             "lead_unit": "unknown"})
    (item,) = read_board(store, meeting_id, store.today()).items
    assert item.tasks == ()
    page.entry.editor("lead_unit").show_value(Link(records.create(store, "units", {"name": "新局"}), "新局"))
    page.entry.save()
    (item,) = read_board(store, meeting_id, store.today()).items
    assert item.task["lead_unit"].text == "新局"


def test_what_is_missing_is_named_and_nothing_is_assigned(window, store, page, meeting_id):
    issue_id = meetings.add_item(store, meeting_id, {"text": "dark"})
    issues.make_task(store, issue_id, {"measure": "look", "lead_unit": "区建设局", "due_rule": 3})
    page.reload(frozenset())
    page.view.selectRow(0)
    QTest.keyClick(page.view, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert "2024-0001" in notice(window)
    assert "责任人" in notice(window)
    assert only_row(store, "issues", issue_id)["state"] == "to_assign"


def test_complete_items_are_assigned_and_the_others_named(window, store, page, meeting_id):
    whole = meetings.add_item(store, meeting_id, {"text": "dark"})
    issues.make_task(store, whole, {"measure": "look", "lead_unit": "区建设局", "person": "王建国", "division": "lead",
                                    "due_rule": 3})
    bare = meetings.add_item(store, meeting_id, {"text": "no buses"})
    page.reload(frozenset())
    page.desk.assign()
    assert only_row(store, "issues", whole)["state"] == "in_hand"
    assert only_row(store, "issues", bare)["state"] == "to_sort"
    assert "2024-0002" in notice(window)


def test_an_item_is_changed_from_its_row(store, page, meeting_id):
    issue_id = meetings.add_item(store, meeting_id, {"text": "dark", "party": "永州华彩电子有限公司"})
    page.reload(frozenset())
    page.view.setFocus()
    page.view.selectRow(0)
    QTest.keyClick(page.view, Qt.Key.Key_Return)
    page.entry.editor("text").setText("two lamps are dark")
    page.entry.save()
    assert only_row(store, "issues", issue_id)["text"] == "two lamps are dark"
    assert only_row(store, "issues", issue_id)["party"].text == "永州华彩电子有限公司"
    assert not page.entry.is_dirty()


def test_figures_are_the_ledgers_own_and_open_their_rows(window, store, page, meeting_id):
    for text, kind in (("dark", "problem"), ("wet", "problem"), ("buses", "suggestion")):
        meetings.add_item(store, meeting_id, {"text": text, "kind": kind})
    page.reload(frozenset())
    with store.read() as session:
        taken = measure(session, Period(MONDAY, MONDAY), store.today())
    shown = page.top.figures()
    assert {key: shown[key] for key in ("received", "received_problems", "received_suggestions")} == {
        key: taken[key].text for key in ("received", "received_problems", "received_suggestions")}
    page.top.card("received_problems").click()
    listed = window.workspace.page()
    assert listed.key == "issues"
    assert set(listed.model.ids) == set(taken["received_problems"].ids)


def test_earlier_items_of_the_series_are_carried_over_until_closed(window, store, page, meeting_id):
    earlier = meeting(store, 87, date(2024, 10, 28))
    issue_id = meetings.add_item(store, earlier, {"text": "from before"})
    other = records.create(store, "meetings", {"series": "调度会", "number": 1, "held_on": date(2024, 10, 28)})
    meetings.add_item(store, other, {"text": "of another series"})
    page.reload(frozenset())
    assert [item.id for item in page.board.carried] == [issue_id]
    page.carried.opened.emit(issue_id)
    assert window.workspace.page().view.current_id() == issue_id


def test_the_head_is_kept_when_a_field_is_left(store, page, meeting_id):
    chair = page.head.editor("chair")
    chair.setFocus()
    compose(chair, commit="周志强")
    QTest.keyClick(chair, Qt.Key.Key_Return)
    assert only_row(store, "meetings", meeting_id)["chair"] == "周志强"


def test_a_mistake_in_the_head_is_told_and_taken_back(window, store, page, meeting_id):
    day = page.head.editor("held_on")
    day.setText("soon")
    QTest.keyClick(day, Qt.Key.Key_Return)
    assert notice(window)
    assert day.value() == MONDAY.isoformat()


def test_a_new_meeting_is_the_next_of_its_series_on_the_next_monday(store, page, meeting_id):
    page.new_meeting()
    dialog = next(one for one in QApplication.topLevelWidgets() if isinstance(one, NewMeetingDialog))
    assert dialog.fields.editor("number").value() == "89"
    assert dialog.fields.editor("held_on").value() == "2024-11-11"
    dialog.accept()
    assert page.board.head["number"] == 89
    assert QApplication.focusWidget() is page.entry.editor("party")


def test_meetings_open_from_their_ledger(window, store, page, meeting_id):
    older = meeting(store, 87, date(2024, 10, 28))
    ledger = window.workspace.show_page("meetings")
    ledger.go_to(older)
    ledger.view.setFocus()
    QTest.keyClick(ledger.view, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert window.workspace.page() is page
    assert page.board.id == older


def test_slips_are_shown_once_something_is_assigned(window, store, page, meeting_id):
    page.desk.print_slips()
    assert "88" in notice(window)
    whole = meetings.add_item(store, meeting_id, {"text": "dark"})
    issues.assign(store, [issues.make_task(store, whole, {
        "measure": "look", "lead_unit": "区建设局", "person": "王建国", "division": "lead", "due_rule": 3})], MONDAY)
    page.desk.print_slips()
    preview = next(one for one in QApplication.topLevelWidgets() if isinstance(one, PaperPreview))
    assert preview.pages.page_count() == 1
    assert preview.pages.image(0) is not None
    preview.close()


def test_without_meetings_the_page_says_what_to_do(window):
    page = window.workspace.show_page("meeting")
    assert page.board is None
    assert page.summary() == ""
    assert all(not action.enabled() for action in page.page_actions() if action.key != "new_meeting")


def test_due_is_a_number_of_working_days_or_a_date(page):
    due = page.entry.editor("due_on")
    for typed, meant in (("5", (5, None)), ("5个工作日", (5, None)), ("2024-11-20", (None, date(2024, 11, 20))),
                         ("11-20", (None, date(2024, 11, 20))), ("1月6日", (None, date(2025, 1, 6)))):
        due.setEditText(typed)
        value = due.value()
        assert (value["due_rule"], value["due_on"]) == meant
    due.setEditText("soon")
    assert due.value() is None


def test_the_dialog_is_freed(context, freed_on_release):
    from PySide6.QtWidgets import QWidget

    from ui.ledger.live import LiveNames

    parent = QWidget()
    names = LiveNames(context.store, context.today, 0)
    freed_on_release(lambda: NewMeetingDialog(context.store, context.today(), names, parent))


def test_the_page_is_freed(context, freed_on_release):
    from ui.meeting.page import MeetingPage

    freed_on_release(lambda: MeetingPage(context))


def test_what_was_settled_without_a_task_is_not_asked_for_one(window, store, page, meeting_id):
    whole = meetings.add_item(store, meeting_id, {"text": "dark"})
    issues.make_task(store, whole, {"measure": "look", "lead_unit": "区建设局", "person": "王建国", "division": "lead",
                                    "due_rule": 3})
    answered = meetings.add_item(store, meeting_id, {"text": "gas"})
    answering.answer_on_the_spot(store, answered, "cheaper", "", MONDAY, "satisfied")
    page.reload(frozenset())
    page.desk.assign()
    assert only_row(store, "issues", whole)["state"] == "in_hand"
    assert "2024-0002" not in notice(window)


def test_the_items_have_the_room_while_nothing_is_carried_over(window, store, page, meeting_id):
    before = meeting(store, 92, date(2024, 10, 28))
    page.reload(frozenset())
    assert page.carried.view.isHidden()
    assert page.carried.height() < 60
    meetings.add_item(store, before, {"text": "old"})
    assert not page.carried.view.isHidden()
    assert page.carried.height() > 150
    page.top.show_head(True)
    meetings.add_item(store, meeting_id, {"text": "dark"})
    assert page.head.isHidden()
    page.top.show_head(True)
    meetings.add_item(store, meeting_id, {"text": "wet"})
    assert not page.head.isHidden()  # opened by hand it stays


def test_an_item_due_the_same_day_is_assigned_as_typed(window, store, page, meeting_id):
    issue_id = meetings.add_item(store, meeting_id, {"text": "dark"})
    issues.make_task(store, issue_id, {"measure": "look", "lead_unit": "区建设局", "person": "王建国",
                                       "division": "lead", "due_rule": 0})
    page.reload(frozenset())
    assert "当天" in [page.model.index(0, at).data() for at in range(page.model.columnCount())]
    page.desk.assign()
    (task,) = page.board.item(issue_id).tasks
    assert task["due_on"] == MONDAY


def test_the_row_is_whole_at_a_new_meeting_with_its_head_open(window, store, page, meeting_id):
    meetings.add_item(store, meeting_id, {"text": "dark"})
    page.show_meeting(meeting(store, 95, date(2024, 11, 11)))
    page.top.show_head(True)
    QApplication.sendPostedEvents()
    assert page.carried.is_open()
    assert page.entry.height() >= page.entry.minimumSizeHint().height()
