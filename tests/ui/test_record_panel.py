from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from models.operations import records
from tests.conftest import TODAY
from tests.helpers.ledgers import enterprise
from tests.ui.touch import cell, kept, notice, type_into


@pytest.fixture
def page(window):
    for name in ("湖南鑫达高智能科技有限公司", "湖南中钽电子有限公司"):
        enterprise(window.workspace.context.store, name)
    return window.workspace.show_page("enterprises")


def write(panel, key: str, text: str) -> None:
    editor = panel.fields.editor(key)
    editor.setFocus()
    editor.selectAll()
    QTest.keyClicks(editor, text)


def mistake(panel, key: str) -> str:
    label = panel.fields._mistakes[key]
    return label.text() if not label.isHidden() else ""


def test_the_record_beside_the_grid_follows_the_cursor(page):
    page.view.go_to(1)
    assert page.desk.panel.title() == cell(page, 1, "name")
    QTest.mouseClick(page.desk.panel._previous, Qt.MouseButton.LeftButton)
    assert page.desk.panel.title() == cell(page, 0, "name")


def test_a_long_form_stands_in_sections(page):
    fields = page.desk.panel.fields
    assert [key for key, label in fields._sections.items() if not label.isHidden()][:3] == [
        "above_scale", "legal_person", "area"]
    assert all(fields.columns[at].read_only for at in range(
        next(at for at, column in enumerate(fields.columns) if column.key == list(fields._sections)[-1]),
        len(fields.columns)))


def test_saving_writes_only_what_changed(window, page):
    panel, row_id = page.desk.panel, page.view.current_id()
    assert not panel.save_button.isEnabled()
    write(panel, "contact", "liu")
    assert panel.save_button.isEnabled()
    assert panel.revert_button.isEnabled()
    QTest.mouseClick(panel.save_button, Qt.MouseButton.LeftButton)
    assert kept(window, "enterprises", row_id)["contact"] == "liu"
    assert not panel.is_dirty()
    assert notice(window) == "已保存。"
    with window.workspace.context.store.read():
        assert window.workspace.context.store.undoable().facts["columns"] == ["contact"]


def test_the_cursor_stays_in_its_field_when_the_record_is_saved(page):
    panel = page.desk.panel
    write(panel, "contact", "liu")
    panel.save()
    assert panel.fields.editor("contact").hasFocus()
    write(panel, "contact", "li")
    panel.save_button.setFocus()
    QTest.mouseClick(panel.save_button, Qt.MouseButton.LeftButton)
    assert page.view.hasFocus()


def test_the_status_bar_tells_what_is_not_saved(window, page, qtbot):
    write(page.desk.panel, "contact", "liu")
    qtbot.waitUntil(lambda: window._saved.text() == "有修改未保存")
    page.desk.panel.save()
    qtbot.waitUntil(lambda: window._saved.text() == "已保存")


def test_enter_goes_on_to_the_next_field(page):
    panel = page.desk.panel
    write(panel, "contact", "liu")
    QTest.keyClick(panel.fields.editor("contact"), Qt.Key.Key_Return)
    assert panel.fields.editor("contact_phone").hasFocus()
    assert panel.is_dirty()


def test_a_mistake_is_shown_at_its_field_before_saving(window, page):
    panel, row_id = page.desk.panel, page.view.current_id()
    write(panel, "name", " ")
    panel.save()
    assert mistake(panel, "name") == "请填写“企业名称”。"
    assert kept(window, "enterprises", row_id)["name"] == cell(page, 0, "name")


def test_a_refusal_of_the_rules_stands_at_its_field_or_above_the_page(window, page):
    panel = page.desk.panel
    write(panel, "credit_code", "12")
    panel.save()
    assert mistake(panel, "credit_code") or notice(window)
    assert panel.is_dirty()


def test_revert_shows_what_is_kept(page):
    panel = page.desk.panel
    write(panel, "contact", "liu")
    QTest.mouseClick(panel.revert_button, Qt.MouseButton.LeftButton)
    assert panel.fields.editor("contact").text() == ""
    assert not panel.is_dirty()


def test_an_unsaved_record_stays_while_the_cursor_moves(window, page):
    panel, title = page.desk.panel, page.desk.panel.title()
    write(panel, "contact", "liu")
    page.view.go_to(1)
    assert panel.title() == title
    page.desk.next()
    assert title in notice(window)
    assert panel.is_dirty()


def test_a_new_record_is_typed_saved_and_found(window, page):
    window.menus.action("new").trigger()
    panel = page.desk.panel
    panel.save()
    assert mistake(panel, "name") == "请填写“企业名称”。"
    write(panel, "name", "abc")
    QTest.mouseClick(panel.save_button, Qt.MouseButton.LeftButton)
    assert cell(page, page.view.currentIndex().row(), "name") == "abc"
    assert kept(window, "enterprises", page.view.current_id())["state"] == "normal"
    assert panel.title() == "abc"


def test_save_and_new_shows_the_next_empty_form(page):
    page.desk.new()
    write(page.desk.panel, "name", "abc")
    QTest.mouseClick(page.desk.panel.save_new_button, Qt.MouseButton.LeftButton)
    assert page.desk.panel.is_new
    assert page.desk.panel.fields.editor("name").text() == ""
    assert page.model.rowCount() == 3


def test_a_new_record_outside_the_filter_is_shown_nevertheless(page):
    page.filter_bar.show_text("鑫达")
    page.desk.new()
    write(page.desk.panel, "name", "abc")
    page.desk.panel.save()
    assert cell(page, page.view.currentIndex().row(), "name") == "abc"


def test_a_day_that_must_be_given_is_today_in_a_new_record(window):
    page = window.workspace.show_page("issues")
    page.desk.new()
    assert page.desk.panel.fields.editor("raised_on").text() == TODAY.isoformat()


def test_what_somebody_else_changed_meanwhile_is_not_overwritten(window, page):
    panel, store, row_id = page.desk.panel, window.workspace.context.store, page.view.current_id()
    write(panel, "contact", "liu")
    records.change(store, "enterprises", row_id, {"contact": "王"})
    panel.save()
    assert "联系人" in (mistake(panel, "contact") or notice(window))
    assert kept(window, "enterprises", row_id)["contact"] == "王"


def test_an_edit_in_the_grid_is_seen_in_the_record(page):
    type_into(page, 0, "contact", "liu", end=Qt.Key.Key_Tab)
    assert page.desk.panel.fields.editor("contact").text() == "liu"


def test_the_handling_of_an_issue_is_told_step_by_step(window):
    from tests.helpers.ledgers import assigned, person, unit

    store = window.workspace.context.store
    unit(store)
    person(store)
    assigned(store)
    page = window.workspace.show_page("issues")
    told = page.desk._steps.toPlainText()
    assert "交办" in told
    assert "2024-10-28" in told


def test_the_panel_is_freed(freed_on_release, context):
    from models.ledgers.parties import ENTERPRISES
    from ui.ledger.live import LiveNames
    from ui.ledger.record_panel import RecordPanel

    freed_on_release(lambda: RecordPanel(ENTERPRISES, LiveNames(context.store, context.today, 0)))
