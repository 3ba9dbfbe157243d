from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from tests.helpers.ledgers import enterprise, issue, person, unit
from tests.ui.touch import (
    cell,
    click_header,
    compose,
    editor_of,
    is_editing,
    kept,
    notice,
    point_at,
    section,
    type_into,
)

NAMES = ("湖南鑫达高智能科技有限公司", "信征科技（永州）有限公司", "湖南中钽电子有限公司")


@pytest.fixture
def page(window):
    """The enterprises, in the order of their names' pinyin."""
    store = window.workspace.context.store
    for name in NAMES:
        enterprise(store, name, contact="刘经理")
    return window.workspace.show_page("enterprises")


def test_typing_into_a_cell_and_enter_keeps_it_and_goes_down(window, page):
    row_id = page.model.row_id(0)
    type_into(page, 0, "short_name", "xinda")
    assert kept(window, "enterprises", row_id)["short_name"] == "xinda"
    assert cell(page, 0, "short_name") == "xinda"
    assert not is_editing(page)
    assert (page.view.currentIndex().row(), page.view.currentIndex().column()) == (1, section(page, "short_name"))


def test_the_first_keystroke_replaces_what_stood_there(page):
    type_into(page, 0, "contact", "w", end=None)
    assert editor_of(page).value() == "w"


def test_an_input_method_starts_editing_and_loses_nothing(window, page):
    row_id = page.model.row_id(0)
    point_at(page, 0, "short_name")
    assert page.view.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
    compose(page.view, preedit="x")
    assert is_editing(page)
    compose(editor_of(page), preedit="xin da")
    assert editor_of(page).value() == ""
    compose(editor_of(page), commit="鑫达")
    QTest.keyClick(editor_of(page), Qt.Key.Key_Return)
    assert kept(window, "enterprises", row_id)["short_name"] == "鑫达"


def test_escape_restores(window, page):
    row_id = page.model.row_id(0)
    type_into(page, 0, "contact", "nobody", end=Qt.Key.Key_Escape)
    assert not is_editing(page)
    assert kept(window, "enterprises", row_id)["contact"] == "刘经理"


def test_tab_goes_right(page):
    point_at(page, 0, "short_name")
    right = page.view.horizontalHeader().visualIndex(section(page, "short_name")) + 1
    type_into(page, 0, "short_name", "a", end=Qt.Key.Key_Tab)
    assert page.view.horizontalHeader().visualIndex(page.view.currentIndex().column()) == right


def test_a_value_the_column_cannot_hold_is_refused_in_one_sentence(window, page):
    row_id = page.model.row_id(0)
    type_into(page, 0, "credit_code", "123")
    assert "统一社会信用代码" in notice(window)
    assert kept(window, "enterprises", row_id)["credit_code"] is None


def test_a_term_is_typed_in_its_cell(window, page):
    row_id = page.model.row_id(0)
    type_into(page, 0, "industry", "dianzi")
    assert kept(window, "enterprises", row_id)["industry"] == "dianzi"


def test_a_link_is_typed_by_initials_and_picked(window, qtbot):
    store = window.workspace.context.store
    unit(store, "区经济发展局")
    row_id = person(store, "李建国", None)
    page = window.workspace.show_page("people")
    type_into(page, 0, "unit", "qjjfz", end=None)
    editor = editor_of(page)
    qtbot.waitUntil(editor.is_offering)
    QTest.keyClick(editor, Qt.Key.Key_Down)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert editor.text() == "区经济发展局"
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert kept(window, "people", row_id)["unit"].text == "区经济发展局"


def test_names_that_begin_with_the_initials_are_offered_first(window):
    for name in ("恒通物流有限公司", "绿源食品有限公司"):
        enterprise(window.workspace.context.store, name)
    found = window.workspace.show_page("issues").names.links("enterprises", "LY")
    assert [link.text for link in found] == ["绿源食品有限公司", "恒通物流有限公司"]


def test_read_only_cells_do_not_open_an_editor(window):
    issue(window.workspace.context.store)
    page = window.workspace.show_page("issues")
    point_at(page, 0, "state")
    QTest.keyClicks(page.view, "x")
    assert not is_editing(page)


@pytest.mark.parametrize("key", ["name", "state", "credit_code", "open_issues", "above_scale"])
def test_a_click_on_a_heading_sorts_and_another_turns_it_round(page, key):
    click_header(page, key)
    once = list(page.model.ids)
    click_header(page, key)
    assert set(once) == set(page.model.ids)
    assert len(once) == 3
    if key == "name":
        assert once == page.model.ids[::-1]


def test_dates_and_numbers_sort_by_what_they_are(window):
    from datetime import date

    store = window.workspace.context.store
    days = [date(2024, 10, 9), date(2024, 9, 30), date(2024, 10, 10)]
    for day in days:
        issue(store, f"第{day.isoformat()}件", raised_on=day)
    page = window.workspace.show_page("issues")
    page.model.sort(section(page, "raised_on"))
    assert [cell(page, row, "raised_on") for row in range(3)] == [day.isoformat() for day in sorted(days)]


def test_a_paste_is_one_deed(window, page):
    store = window.workspace.context.store
    point_at(page, 0, "contact")
    QGuiApplication.clipboard().setText("甲\t0746-1\n乙\t0746-2\n丙\t0746-3\n")
    page.desk.paste()
    assert [cell(page, row, "contact") for row in range(3)] == ["甲", "乙", "丙"]
    assert [cell(page, row, "contact_phone") for row in range(3)] == ["0746-1", "0746-2", "0746-3"]
    store.undo()
    assert [cell(page, row, "contact") for row in range(3)] == ["刘经理"] * 3


def test_a_paste_with_a_mistake_changes_nothing(window, page):
    point_at(page, 0, "above_scale")
    QGuiApplication.clipboard().setText("是\n也许\n")
    page.desk.paste()
    assert "也许" in notice(window)
    assert cell(page, 0, "above_scale") == "否"


def test_copied_rows_are_cells_of_a_sheet(page):
    page.view.selectAll()
    page.desk.copy()
    lines = QGuiApplication.clipboard().text().splitlines()
    assert len(lines) == 3
    assert {line.split("\t")[0] for line in lines} == set(NAMES)


def test_the_columns_stay_as_they_were_put(window, page):
    header = page.view.horizontalHeader()
    header.resizeSection(section(page, "contact"), 222)
    header.moveSection(header.visualIndex(section(page, "contact")), 1)
    page._keep_widths()
    widths = window.preferences.widths("enterprises")
    assert list(widths)[1] == "contact"
    assert widths["contact"] == 222
    page.view.restore_widths({"open_issues": 99, "gone": 5, "name": 300})
    assert header.logicalIndex(0) == section(page, "open_issues")


def test_an_edit_leaves_the_rows_where_they_stand(page):
    page.model.sort(section(page, "short_name"))
    before = list(page.model.ids)
    type_into(page, 0, "short_name", "zzz")
    assert page.model.ids == before


def test_an_answer_is_kept_as_soon_as_it_is_picked(window, page):
    row_id = page.model.row_id(0)
    point_at(page, 0, "state")
    page.view.edit(page.view.currentIndex())
    editor = editor_of(page)
    editor.setCurrentIndex(editor.findData("stopped"))
    editor.activated.emit(editor.currentIndex())
    assert kept(window, "enterprises", row_id)["state"] == "stopped"
    assert not is_editing(page)


def test_the_context_menu_offers_deeds_and_cells(window, page):
    from PySide6.QtWidgets import QMenu

    page.view.customContextMenuRequested.emit(page.view.rect().center())
    menu = page.view.findChild(QMenu)
    assert {"delete", "copy", "paste"} <= {action.data() for action in menu.actions()}
    menu.close()


def test_what_is_typed_wrong_stays_to_be_mended(window):
    row_id = issue(window.workspace.context.store)
    page = window.workspace.show_page("issues")
    type_into(page, 0, "raised_on", "2024-13-01")
    assert is_editing(page)
    assert "2024-13-01" in notice(window)
    editor_of(page).setText("2024.11.1")
    QTest.keyClick(editor_of(page), Qt.Key.Key_Return)
    assert kept(window, "issues", row_id)["raised_on"].isoformat() == "2024-11-01"
    assert notice(window) == ""


def test_an_empty_slot_is_missing_in_word_until_it_is_filled(window):
    store = window.workspace.context.store
    enterprise(store, "湖南鑫达高智能科技有限公司")
    unit(store)
    page = window.workspace.show_page("assignments")
    slot = next(column.key for column in page.model.columns if column.label.source == "帮扶责任单位")
    project_slot = next(column.key for column in page.model.columns if column.label.source == "服务工作专班")
    assert (cell(page, 0, slot), cell(page, 0, project_slot)) == ("缺位", "")
    page.model.edit_requested.emit(page.model.row_id(0), slot, "区经发局", None)
    assert cell(page, 0, slot) == "区经发局"
