"""一企一档 in the window: opened from the ledgers, looked for at the left, and the way from each row to its ledger."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from models.operations import records
from tests.helpers.ledgers import enterprise, issue, person, unit
from ui.dossier.section import MOST_ROWS, SectionCard
from ui.dossier.sheet import DossierSheet


@pytest.fixture
def store(window):
    store = window.workspace.context.store
    unit(store)
    person(store)
    return store


@pytest.fixture
def star(store):
    enterprise(store, "云麓银河科技有限公司")
    row_id = enterprise(store, tags="湘商回归、上市公司", above_scale=True, address="九嶷大道1号", area="20")
    records.create(store, "party_figures", {"party": "云麓星河电子有限公司", "year": 2022, "output": "1000"})
    records.create(store, "party_figures", {"party": "云麓星河电子有限公司", "year": 2023, "output": "1200"})
    return row_id


def words(page) -> list[str]:
    return [label.text() for label in page.sheet.findChildren(QLabel)]


def card(page, key: str) -> SectionCard:
    return next(one for one in page.sheet.sections if one.section.ledger_key == key)


def test_ctrl_d_opens_the_file_of_the_enterprise_the_cursor_is_on(window, star):
    page = window.workspace.show_page("enterprises")
    page.go_to(star)
    window.refresh()
    window.menus.action("dossier").trigger()
    page = window.workspace.page()
    assert page.sheet.dossier.title == "云麓星河电子有限公司"
    assert page.list.currentItem().text() == "云麓星河电子有限公司"
    said = words(page)
    assert "+20.00%" in said
    assert {"湘商回归", "上市公司", "正常", "1,200.00"} <= set(said)
    window.refresh()
    window.menus.action("open_record").trigger()
    assert window.workspace.page().key == "enterprises"
    assert window.workspace.page().view.current_id() == star


@pytest.mark.parametrize("key", ["enterprises", "assignments"])
def test_the_ledgers_of_parties_lead_to_the_file(window, star, key):
    page = window.workspace.show_page(key)
    page.go_to(star)
    page.open_dossier()
    assert window.workspace.page().sheet.dossier.party_id == star


def test_a_row_opens_its_ledger(window, store, star):
    ids = [issue(store, f"停水{at}", party="云麓星河电子有限公司") for at in range(MOST_ROWS + 2)]
    window.workspace.show_rows("dossier", [star])
    issues = card(window.workspace.page(), "issues")
    assert issues.table.model().rowCount() == MOST_ROWS
    row = issues.table.visualRect(issues.table.model().index(1, 0)).center()
    QTest.mouseClick(issues.table.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(row))
    page = window.workspace.page()
    assert (page.key, page.view.current_id()) == ("issues", issues.section.rows[1].id)
    window.workspace.show_rows("dossier", [star])
    card(window.workspace.page(), "issues").all_button.click()
    assert set(window.workspace.page().model.ids) == set(ids)


def test_enter_opens_the_row_too(window, store, star):
    issue(store, "停水", party="云麓星河电子有限公司")
    window.workspace.show_rows("dossier", [star])
    table = card(window.workspace.page(), "issues").table
    table.selectRow(0)
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert window.workspace.page().key == "issues"


def test_the_list_is_narrowed_by_pinyin_and_the_first_is_shown(window, store, star):
    page = window.workspace.show_page("dossier")
    assert page.list.count() == 2
    assert page.sheet.dossier.title in {"云麓星河电子有限公司", "云麓银河科技有限公司"}
    page.text.setText("ylxh")
    page._wait.timeout.emit()
    assert [page.list.item(0).text(), page.list.count()] == ["云麓星河电子有限公司", 1]
    page.list.setCurrentRow(0)
    assert page.sheet.dossier.party_id == star
    other = next(row for row in page._rows.ids() if row == star)
    page.open_rows([other])
    assert page.text.text() == ""
    assert page.list.count() == 2


def test_the_file_follows_the_ledger(window, store, star):
    window.workspace.show_rows("dossier", [star])
    page = window.workspace.page()
    assert page.sheet.sections[0].section.ledger_key != "issues"
    issue(store, "停水", party="云麓星河电子有限公司")
    page = window.workspace.page()
    assert card(page, "issues").section.rows
    records.change(store, "enterprises", star, {"name": "云麓星河集团有限公司"})
    assert page.sheet.dossier.title == "云麓星河集团有限公司"
    assert page.list.currentItem().text() == "云麓星河集团有限公司"


def test_a_party_that_is_removed_makes_room_for_another(window, store, star):
    window.workspace.show_rows("dossier", [star])
    records.remove(store, "enterprises", [star])
    page = window.workspace.page()
    assert page.list.count() == 1
    assert page.sheet.dossier.title == "云麓银河科技有限公司"


def test_a_party_removed_while_the_list_was_narrowed_makes_room_too(window, store, star):
    window.workspace.show_rows("dossier", [star])
    page = window.workspace.page()
    page.text.setText("ylyh")
    page._wait.timeout.emit()
    assert page.sheet.dossier.party_id == star
    records.remove(store, "enterprises", [star])
    assert page.sheet.dossier.title == "云麓银河科技有限公司"


def test_without_parties_the_page_says_so(window):
    page = window.workspace.show_page("dossier")
    assert page.sheet is None
    assert page._right.currentWidget() is page._empty


def test_stages_of_a_project_stand_in_a_line(window, store, star):
    row_id = records.create(
        store, "projects", {"name": "星河二期", "signed_on": date(2024, 10, 8), "started_on": date(2024, 10, 31)})
    window.workspace.show_rows("dossier", [row_id])
    said = words(window.workspace.page())
    assert any("2024-10-08" in text for text in said)
    assert any(text.startswith("18") for text in said)  # working days, the make-up Saturday counted


def test_columns_without_room_are_left_out(window, store, star):
    issue(store, "停水" * 60, party="云麓星河电子有限公司")
    window.workspace.show_rows("dossier", [star])
    table = card(window.workspace.page(), "issues").table
    for width in (900, 420):
        table.resize(width, table.height())
        shown = [at for at in range(table.model().columnCount()) if not table.isColumnHidden(at)]
        assert sum(table.columnWidth(at) for at in shown) <= table.viewport().width()
        assert 0 in shown


def test_the_sheet_is_freed(context, freed_on_release):
    from ui.dossier.page import read_dossier

    found = read_dossier(context.store, enterprise(context.store), context.today())
    freed_on_release(lambda: DossierSheet(found))
