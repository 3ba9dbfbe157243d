"""The office's own ledgers in the window: taken over, designed, made from a workbook, changed, put aside."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from models.ledgers import catalogue
from models.ledgers.columns import Kind
from models.ledgers.field_specs import FieldSpec
from models.ledgers.templates import TEMPLATES
from models.operations import custom_ledgers, records
from tests.conftest import delete
from tests.helpers.ledgers import enterprise
from tests.ui.touch import cell, compose, dialog, editor_of, notice, point_at
from ui.custom.designer import DesignerDialog
from ui.custom.page import KeyButton
from ui.transfer.export_dialog import open_export
from ui.transfer.import_wizard import ImportWizard


@pytest.fixture
def store(window):
    return window.workspace.context.store


@pytest.fixture
def page(window):
    return window.workspace.show_page("custom")


def buttons(page) -> list[tuple[str, str]]:
    return [(one.key, one.text()) for one in page._scroll.widget().findChildren(KeyButton)]


def press(page, key: str, slot_index: int = 0) -> None:
    found = [one for one in page._scroll.widget().findChildren(KeyButton) if one.key == key]
    QTest.mouseClick(found[slot_index], Qt.MouseButton.LeftButton)


def listed(window) -> list[str]:
    navigation = window.workspace.navigation
    return [navigation.item(row).text() for row in range(navigation.count())]


def columns(store, key: str) -> list[str]:
    with store.read() as session:
        return [column.label.source for column in catalogue.ledger(session, key).columns]


def test_a_template_is_taken_over_with_one_press(window, store, page):
    assert len(buttons(page)) == len(TEMPLATES) == 9
    press(page, "dos")
    assert window.workspace.page().key == "dos"
    assert "正面清单" in listed(window)
    assert window.workspace.navigation.currentItem().text() == "正面清单"
    assert [cell(window.workspace.page(), row, window.workspace.page().ledger.naming) for row in (0, 9)] == ["", ""]
    page = window.workspace.show_page("custom")
    assert len([key for key, _ in buttons(page) if key == "dos"]) == 3
    window.workspace.undo()
    assert "正面清单" not in listed(window)


def test_undoing_the_making_of_the_ledger_shown_turns_to_where_they_are_made(window, page):
    press(page, "bonds")
    window.workspace.undo()
    assert window.workspace.page() is page
    window.workspace.redo()
    assert "履约保证金" in listed(window)
    assert window.workspace.show_page("bonds").model.rowCount() == 0


def test_a_ledger_is_designed_by_keyboard(window, store, page):
    page.desk.new()
    designer = dialog(DesignerDialog)
    compose(designer.title_edit, commit="安全隐患")
    (first,) = [spec.label for spec in designer.grid.specs()]
    QTest.mouseClick(designer.grid.add_button, Qt.MouseButton.LeftButton)
    view = designer.grid.view
    QTest.keyClicks(view, "n")
    editor = editor_of(designer.grid)
    QTest.keyClicks(editor, "umber")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    last = designer.grid.model.rowCount() - 1
    designer.grid.edit(last, "kind", "number")
    designer.grid.move_up()
    assert [spec.label for spec in designer.grid.specs()] == ["number", first]
    QTest.keyClick(designer, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert window.workspace.page().key == "x-aqyh"
    assert columns(store, "x-aqyh") == ["number", first]


def test_what_cannot_be_is_told_in_the_designer_and_nothing_is_lost(window, store, page):
    page.desk.new()
    designer = dialog(DesignerDialog)
    designer.accept()
    assert designer.isVisible()
    assert not designer.refusal.isHidden()
    designer.title_edit.setText("杂")
    designer.grid.edit(0, "kind", "choice")
    designer.accept()
    assert designer.grid.specs()[0].label in designer.refusal.text()
    designer.grid.edit(0, "words", "甲、乙")
    assert designer.refusal.isHidden()
    designer.accept()
    assert not designer.isVisible()
    with store.read() as session:
        (spec,) = custom_ledgers.specs_of(session, "x-z")
    assert (spec.kind, spec.words, spec.required) == (Kind.CHOICE, "甲\n乙", True)


def test_dictionaries_and_formulas_are_named_in_the_window(page):
    page.desk.new()
    grid = dialog(DesignerDialog).grid
    grid.show_specs([FieldSpec(label="词", kind=Kind.TERM), FieldSpec(label="差", kind=Kind.NUMBER)])
    grid.edit(0, "words", "问题类别")
    grid.edit(1, "words", "甲-乙")
    assert [(spec.words, spec.kind) for spec in grid.specs()] == [("category", Kind.TERM), ("=甲-乙", Kind.NUMBER)]
    grid.edit(0, "words", "没有的字典")
    assert "没有的字典" in dialog(DesignerDialog).refusal.text()
    point_at(grid, 0, "required")
    at = [column.key for column in grid.model.columns].index("required")
    rect = grid.view.visualRect(grid.model.index(0, at))
    QTest.mouseClick(grid.view.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    assert grid.specs()[0].required


def test_columns_are_changed_while_the_page_is_open(window, store, page):
    key = custom_ledgers.make_ledger(store, "事项簿", [FieldSpec(label="事项"), FieldSpec(label="金额")])
    with store.read() as session:
        first = catalogue.ledger(session, key).columns[0].key
    row_id = records.create(store, key, {first: "甲"})
    ledger_page = window.workspace.show_page(key)
    assert cell(ledger_page, 0, first) == "甲"
    window.menus.action("columns").trigger()
    designer = dialog(DesignerDialog)
    designer.title_edit.setText("新名")
    designer.grid.edit(0, "label", "问题")
    designer.grid.view.go_to(1)
    designer.grid.remove()
    designer.accept()
    now = window.workspace.page()
    assert now is not ledger_page
    assert (now.key, [column.label.source for column in now.model.columns]) == (key, ["问题"])
    assert "新名" in listed(window)
    assert now.model.ids == [row_id]


def test_a_workbooks_headings_become_a_ledger_and_its_rows_are_offered(window, store, page, tmp_path):
    enterprise(store)
    book = tmp_path / "隐患排查.csv"
    book.write_text("2024年安全隐患排查表,,,,\n单位：万元,,,,\n序号,企业名称,隐患内容,整改金额（万元）,是否完成\n"
                    "1,云麓星河电子有限公司,配电箱无盖,0.5,否\n2,云麓星河电子有限公司,堆放杂物,1.2,是\n合计,,,1.7,\n",
                    "utf-8")
    page.desk.read_workbook(str(book))
    designer = dialog(DesignerDialog)
    assert designer.title_edit.text() == "隐患排查"
    assert [(spec.label, spec.kind) for spec in designer.grid.specs()] == [
        ("企业名称", Kind.LINK), ("隐患内容", Kind.NOTE), ("整改金额", Kind.MONEY), ("是否完成", Kind.FLAG)]
    designer.accept()
    wizard = dialog(ImportWizard)
    wizard.go_on()
    wizard.go_on()
    assert window.workspace.page().key == "x-yhpc"
    assert window.workspace.page().model.rowCount() == 2
    assert "2" in notice(window)


def test_a_ledger_is_put_aside_and_used_again(window, store, page):
    press(page, "events")
    page = window.workspace.show_page("custom")
    press(page, "events", 2)
    assert "培训活动" not in listed(window)
    assert [key for key, _ in buttons(page) if key == "events"] == ["events"]
    press(page, "events")
    assert "培训活动" in listed(window)


def test_rows_go_to_the_recycle_bin_and_to_workbooks_as_others_do(window, store, page, tmp_path):
    press(page, "dos")
    ledger_page = window.workspace.page()
    ledger_page.view.selectAll()
    ledger_page.desk.remove()
    assert ledger_page.model.rowCount() == 0
    bin_page = window.workspace.show_page("recycle")
    bin_page._choice.setCurrentIndex(bin_page._choice.findData("dos"))
    bin_page._view.selectAll()
    bin_page.restore()
    assert window.workspace.show_page("dos").model.rowCount() == 10
    exporter = open_export(window.workspace.context, ledger_page, window)
    exporter.save_to(str(tmp_path / "a.xlsx"))
    assert (tmp_path / "a.xlsx").is_file()


def test_the_questions_of_visits_are_asked_for_here(window, store, page):
    page.desk.questions()
    designer = dialog(DesignerDialog)
    assert designer.title_edit.isHidden()
    designer.grid.show_specs([FieldSpec(label="月用电量", kind=Kind.NUMBER)])
    designer.accept()
    with store.read() as session:
        assert [spec.label for spec in custom_ledgers.specs_of(session, "visits")] == ["月用电量"]


def test_the_designer_is_freed(context, freed_on_release):
    from PySide6.QtWidgets import QWidget

    from ui.ledger.live import LiveNames

    names, parent = LiveNames(context.store, context.today, 0), QWidget()
    freed_on_release(lambda: DesignerDialog("x", "y", names, parent))
    delete(parent)
    assert not [one for one in QApplication.topLevelWidgets() if isinstance(one, DesignerDialog)]
