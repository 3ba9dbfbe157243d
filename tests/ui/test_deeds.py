from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialogButtonBox

from tests.conftest import TODAY
from tests.helpers.ledgers import assigned, issue, person, unit
from tests.ui.touch import dialog, kept, notice
from ui.deeds.catalogue import DEEDS
from ui.deeds.dialog import DeedDialog
from ui.deeds.issues import CALL_BACK
from ui.deeds.issues import DEEDS as OF_ISSUES


@pytest.fixture
def store(window):
    unit(window.workspace.context.store)
    person(window.workspace.context.store)
    return window.workspace.context.store


def deed(page, key: str):
    return next(action for action in page.desk.deed_actions if action.data() == key)


def ask(page, key: str) -> DeedDialog:
    deed(page, key).trigger()
    return dialog(DeedDialog)


def fill(opened: DeedDialog, **texts: str) -> None:
    for key, text in texts.items():
        editor = opened.fields.editor(key)
        if hasattr(editor, "setPlainText"):
            editor.setPlainText(text)
        elif hasattr(editor, "findData") and editor.findData(text) >= 0:
            editor.setCurrentIndex(editor.findData(text))
        elif hasattr(editor, "setEditText"):
            editor.setEditText(text)
        else:
            editor.setText(text)


def agree(opened: DeedDialog) -> None:
    box = opened.findChild(QDialogButtonBox)
    button = next(one for one in box.buttons() if box.buttonRole(one) is QDialogButtonBox.ButtonRole.AcceptRole)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def enabled(page) -> set[str]:
    """Return the deeds of an item's plain way that are offered now; areas add others beside it."""
    own = {one.key for one in OF_ISSUES.get(page.key, DEEDS[page.key])}
    return {action.data() for action in page.desk.deed_actions if action.isEnabled()} & own


def test_a_problem_goes_all_its_way_by_deeds(window, store):
    row_id = issue(store)
    page = window.workspace.show_page("issues")
    assert enabled(page) == {"make_task", "explain", "merge", "keep", "to_project"}
    opened = ask(page, "make_task")
    fill(opened, measure="协调增开班次", lead_unit="区经发局", person="李明", division="牵头协调", due_on="2024.11.20")
    agree(opened)
    assert not opened.isVisible()
    assert kept(window, "issues", row_id)["state"] == "to_assign"

    tasks = window.workspace.show_page("tasks")
    assert enabled(tasks) == {"assign", "shift"}
    opened = ask(tasks, "assign")
    assert opened.fields.editor("on").text() == TODAY.isoformat()
    agree(opened)
    assert enabled(tasks) == {"progress", "extend", "finish", "ask_extension", "object", "pause", "shift"}
    opened = ask(tasks, "finish")
    fill(opened, reply="已增开5趟专线")
    agree(opened)
    assert kept(window, "issues", row_id)["state"] == "done"

    page = window.workspace.show_page("issues")
    assert enabled(page) == {"call_back", "close", "reopen"}
    opened = ask(page, "call_back")
    fill(opened, satisfaction="satisfied", by="张三", method="电话")
    agree(opened)
    assert kept(window, "issues", row_id)["satisfaction"] == "satisfied"


def test_ctrl_enter_agrees_from_within_a_note(window, store):
    assigned(store)
    page = window.workspace.show_page("tasks")
    opened = ask(page, "progress")
    fill(opened, text="现场勘查")
    QTest.keyClick(opened.fields.editor("text"), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert not opened.isVisible()
    assert notice(window) == "已登记办理进展。"


def test_a_deed_the_rules_forbid_is_refused_in_its_dialog(window, store):
    issue_id, _ = assigned(store)
    tasks = window.workspace.show_page("tasks")
    opened = ask(tasks, "extend")
    fill(opened, new_due="2024-11-01", reason="设备未到", approver="区长")
    agree(opened)
    assert opened.isVisible()
    assert "2024-11-11" in opened.refusal.text()
    fill(opened, new_due="2024-12-01")
    agree(opened)
    assert not opened.isVisible()
    assert kept(window, "issues", issue_id)["due_on"] == date(2024, 12, 1)


def test_a_mistake_keeps_the_dialog_open(window, store):
    assigned(store)
    opened = ask(window.workspace.show_page("tasks"), "progress")
    agree(opened)
    assert opened.isVisible()
    assert opened.fields._mistakes["text"].text() == "请填写“办理进展”。"
    opened.reject()


def test_several_tasks_are_assigned_as_one_deed(window, store):
    from models.operations import issues

    known = {"lead_unit": "区经发局", "person": "李明", "division": "牵头", "due_on": date(2024, 11, 20)}
    for text in ("路灯不亮", "停水"):
        issues.make_task(store, issue(store, text), known)
    tasks = window.workspace.show_page("tasks")
    tasks.view.selectAll()
    agree(ask(tasks, "assign"))
    window.refresh()
    assert window.menus.action("undo").text() == "撤销(&U) 交办 2 项"
    window.menus.action("undo").trigger()
    assert notice(window) == "已撤销：交办 2 项"
    assert enabled(tasks) == {"assign", "shift"}


def test_every_deed_can_be_asked(context, freed_on_release):
    from PySide6.QtWidgets import QWidget

    from ui.ledger.live import LiveNames

    names = LiveNames(context.store, context.today, 0)
    for deeds in DEEDS.values():
        for one in deeds:
            host = QWidget()
            first = one.first({}, TODAY) if one.first else {}
            asked = replace(one, fields=one.asks(first)) if one.asks is not None else one
            opened = DeedDialog(asked, "x", first, names, host)
            assert opened.windowTitle()


def test_the_dialog_is_freed(context, freed_on_release):
    from PySide6.QtWidgets import QWidget

    from ui.ledger.live import LiveNames

    host = QWidget()
    freed_on_release(lambda: DeedDialog(CALL_BACK, "x", {}, LiveNames(context.store, context.today, 0), host))
