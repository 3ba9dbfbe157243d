from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox, QPushButton

from models.ledgers.rows import Condition, Filter, Op
from models.operations import records
from tests.conftest import TODAY, delete
from tests.helpers.ledgers import assigned, enterprise, issue, person, unit
from tests.ui.touch import cell, dialog, kept, notice
from ui.pages import GROUPS, specs
from ui.theme.icons import FOLDER


@pytest.fixture
def store(window):
    return window.workspace.context.store


def texts(window) -> list[str]:
    return [action.text() for menu in window.menuBar().actions() for action in menu.menu().actions()]


def test_every_page_opens(window):
    for key in specs():
        page = window.workspace.show_page(key)
        assert window.workspace.page() is page
        page.search()
        page.reload(frozenset())
        assert isinstance(page.unsaved(), str)


def test_every_page_has_an_icon_and_its_own_key():
    found = [spec for group in GROUPS for spec in group.pages]
    assert len({spec.key for spec in found}) == len(found)
    assert all((FOLDER / f"{spec.icon}.svg").is_file() for spec in found)


def test_every_page_can_be_made(window):
    for key in specs():
        assert window.workspace.show_page(key) is window.workspace.page()


def test_a_group_of_pages_is_folded_and_stays_so_but_the_page_shown_is_in_sight(window):
    navigation = window.workspace.navigation

    def listed() -> list[str]:
        items = [navigation.item(row) for row in range(navigation.count())]
        return [item.data(Qt.ItemDataRole.UserRole) for item in items if not item.isHidden()]

    def click_title(text: str) -> None:
        (item,) = navigation.findItems(text, Qt.MatchFlag.MatchExactly)
        navigation.scrollToItem(item)
        QTest.mouseClick(navigation.viewport(), Qt.MouseButton.LeftButton, pos=navigation.visualItemRect(item).center())

    window.workspace.show_page("funds")
    money = {"policies", "clauses", "funds", "subsidies", "payments", "cases"}
    click_title("政策资金")
    assert money & set(listed()) == {"funds"}
    assert window.workspace.context.preferences.folded == {"Policies and money"}
    window.workspace.show_page("start")
    assert not money & set(listed())
    click_title("政策资金")
    assert money <= set(listed())


def test_the_navigation_turns_pages(window):
    navigation = window.workspace.navigation
    row = next(row for row in range(navigation.count())
               if navigation.item(row).data(Qt.ItemDataRole.UserRole) == "issues")
    rect = navigation.visualItemRect(navigation.item(row))
    QTest.mouseClick(navigation.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    assert window.workspace.page().key == "issues"


def test_the_menu_names_the_deed_that_undo_takes_back(window, store):
    unit(store)
    person(store)
    assigned(store)
    window.refresh()
    assert "撤销(&U) 交办 1 项" in texts(window)
    assert window.menus.action("undo").iconText() == "撤销"
    window.menus.action("undo").trigger()
    window.refresh()
    assert "重做(&R) 交办 1 项" in texts(window)
    assert notice(window) == "已撤销：交办 1 项"
    window.menus.action("redo").trigger()
    assert notice(window) == "已重做：交办 1 项"


def test_deleted_records_go_to_the_recycle_bin_and_come_back(window, store):
    row_id = enterprise(store)
    page = window.workspace.show_page("enterprises")
    page.view.setFocus()
    QTest.keyClick(page.view, Qt.Key.Key_Delete)
    assert page.model.rowCount() == 0
    assert notice(window) == "已将 1 条记录移入回收站。"
    bin_page = window.workspace.show_page("recycle")
    bin_page._view.selectAll()
    window.refresh()
    window.menus.action("restore").trigger()
    assert kept(window, "enterprises", row_id)
    assert window.workspace.show_page("enterprises").model.ids == [row_id]


@pytest.mark.parametrize(
    ("key", "values"),
    [("terms", {"dictionary": "category", "label": "停车"}), ("series", {"name": "早餐会", "position": 9}),
     ("calendar", {"day": "2024-11-06", "kind": "off"})])
def test_the_offices_own_words_and_days_come_back_from_the_recycle_bin_too(window, store, key, values):
    row_id = records.create(store, key, values)
    records.remove(store, key, [row_id])
    bin_page = window.workspace.show_page("recycle")
    assert bin_page._choice.currentData() == key  # what holds something is shown first
    bin_page._view.selectAll()
    window.refresh()
    window.menus.action("restore").trigger()
    assert kept(window, key, row_id)


def test_undo_is_offered_where_a_deletion_is_told(window, store):
    row_id = enterprise(store)
    page = window.workspace.show_page("enterprises")
    page.desk.remove()
    QTest.mouseClick(window.workspace.notice.button, Qt.MouseButton.LeftButton)
    assert page.model.ids == [row_id]


def test_what_is_in_use_is_not_deleted(window, store):
    enterprise(store)
    issue(store, party="云麓星河电子有限公司")
    page = window.workspace.show_page("enterprises")
    page.desk.remove()
    assert "云麓星河电子有限公司" in notice(window)
    assert page.model.rowCount() == 1


def test_the_filter_finds_by_text_by_initials_and_by_state(window, store):
    enterprise(store, "湖南中钽电子有限公司")
    enterprise(store, "信征科技（永州）有限公司", state="stopped")
    page = window.workspace.show_page("enterprises")
    window.menus.action("find").trigger()
    editor = page.filter_bar._text
    for text, count in (("zhongtan", 0), ("中钽", 1), ("xzkj", 1), ("", 2)):
        editor.setText(text)
        page.filter_bar.changed.emit()
        assert page.model.rowCount() == count, text
    page.filter_bar.show_choice("state", "stopped")
    page.filter_bar.changed.emit()
    assert [cell(page, 0, "name"), page.model.rowCount()] == ["信征科技（永州）有限公司", 1]
    page.show_all()
    assert page.model.rowCount() == 2


def test_typing_filters_once_it_pauses(window, store, qtbot):
    enterprise(store)
    page = window.workspace.show_page("enterprises")
    QTest.keyClicks(page.filter_bar._text, "zzz")
    qtbot.waitUntil(lambda: page.model.rowCount() == 0)
    assert page._middle.currentWidget() is page.empty
    QTest.mouseClick(page.empty._clear, Qt.MouseButton.LeftButton)
    assert page.model.rowCount() == 1


def test_overdue_rows_are_counted_in_words(window, store):
    unit(store)
    person(store)
    assigned(store, due_on=date(2024, 11, 1))
    page = window.workspace.show_page("tasks")
    assert "共 1 条" in page.filter_bar._count.text()
    assert "逾期 1" in page.filter_bar._count.text()


def test_figures_open_their_rows(window, store):
    ids = [issue(store, text) for text in ("甲", "乙", "丙")]
    window.workspace.show_rows("issues", ids[:2])
    page = window.workspace.page()
    assert set(page.model.ids) == set(ids[:2])
    assert "2" in page.filter_bar._only.text()
    page.show_filter(Filter(conditions=(Condition("state", Op.IS, "to_sort"), Condition("text", Op.IS, "丙"))))
    assert page.model.ids == [ids[2]]
    page.open_rows([ids[1]])
    assert page.view.current_id() == ids[1]


def test_a_page_out_of_sight_is_fresh_when_it_is_turned_to(window, store):
    page = window.workspace.show_page("units")
    window.workspace.show_page("people")
    unit(store)
    assert page.model.rowCount() == 0
    window.workspace.show_page("units")
    assert page.model.rowCount() == 1


def test_the_other_language_is_kept_for_the_next_start(window):
    window.menus.action("language").trigger()
    dialog(QMessageBox).accept()
    assert window.preferences.language == "en"


def test_the_window_speaks_english_too(qtbot, tmp_path, ledger_path):
    from desktop.app import build
    from desktop.paths import Paths

    paths = Paths.test(tmp_path)
    paths.make()
    paths.settings.write_text('{"language": "en"}', "utf-8")
    window = build(paths, ledger_path, inline_jobs=True, today=TODAY)
    assert window.workspace.show_page("issues")._bar.title.text() == "Problem list"
    assert window.menus.action("undo").text() == "&Undo"
    window.close_now()
    delete(window)


def test_leaving_asks_about_what_is_not_saved(window, store):
    enterprise(store)
    page = window.workspace.show_page("enterprises")
    editor = page.desk.panel.fields.editor("contact")
    QTest.keyClicks(editor, "liu")
    window.close()
    box = dialog(QMessageBox)
    assert "云麓星河电子有限公司" in box.text()
    QTest.keyClick(box, Qt.Key.Key_Return)  # Enter stays: nothing typed is lost by it
    assert window.isVisible()
    assert page.desk.panel.is_dirty()


def test_the_office_keeps_its_words_in_tabs(window, store):
    page = window.workspace.show_page("office")
    page.show_ledger("calendar")
    assert page.page().key == "calendar"
    assert page.page().model.rowCount() > 20
    assert window.menus.action("new").isEnabled()


def test_a_new_slot_is_a_new_column_of_the_board(window, store):
    enterprise(store)
    before = window.workspace.show_page("assignments").model.columnCount()
    records.create(store, "slots", {"scheme": "四帮一", "name": "联络专员", "holder": "person"})
    assert window.workspace.page().model.columnCount() == before + 1


def test_an_empty_ledger_says_what_to_do_next(window):
    page = window.workspace.show_page("projects")
    assert page._middle.currentWidget() is page.empty
    QTest.mouseClick(page.empty._new, Qt.MouseButton.LeftButton)
    assert page.desk.panel.is_new


def test_all_icons_are_drawn_alike():
    for path in FOLDER.glob("*.svg"):
        source = path.read_text("utf-8")
        assert 'stroke-width="1.5"' in source, path.name
        assert 'viewBox="0 0 24 24"' in source, path.name


def test_the_name_of_who_works_is_written_in_the_journal_from_now_on(window, store):
    from PySide6.QtWidgets import QInputDialog

    window.menus.action("operator").trigger()
    asked = dialog(QInputDialog)
    asked.setTextValue("李四")
    asked.accept()
    assert window.preferences.operator == "李四"
    enterprise(store)
    assert store.undoable().operator == "李四"


def test_a_narrow_window_gives_the_grid_all_the_room(window, store):
    enterprise(store)
    window.resize(880, 560)
    page = window.workspace.show_page("enterprises")
    assert page.desk.panel.isHidden()
    window.menus.action("panel").trigger()
    assert page.desk.panel.isVisible()
    assert page.desk.panel.title() == "云麓星河电子有限公司"


def test_enter_presses_the_button_that_has_the_cursor(window):
    asked = []
    window.show_welcome()
    button = next(button for button in window.welcome.findChildren(QPushButton) if button.text() == "打开台账…")
    button.setFocus()
    window.welcome.open_requested.disconnect()
    window.welcome.open_requested.connect(lambda: asked.append("open"))
    QTest.keyClick(button, Qt.Key.Key_Return)
    assert asked == ["open"]
