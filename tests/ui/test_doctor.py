"""The doctor's page: findings, what to do, and the way to the rows."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from models.doctor.findings import findings
from models.operations import records
from tests.helpers.ledgers import credit_code, enterprise, person
from ui.language import told


@pytest.fixture
def store(window):
    return window.workspace.context.store


@pytest.fixture
def page(window, store):
    return window.workspace.show_page("doctor")


def test_a_sound_ledger_says_so(page):
    assert page.findings == ()
    assert page._stack.currentIndex() == 1
    assert page.table.isHidden()


def test_findings_are_told_with_what_to_do_and_lead_to_their_rows(window, store, page):
    wrong = enterprise(store)
    person(store, "无名", None)
    with store.read() as session:
        expected = findings(session, store.today())
    assert {one.key for one in page.findings} == {one.key for one in expected} >= {"wrong_code", "person_without_unit"}
    lines = page.table.figures.sheet.lines
    for one, line in zip(page.findings, lines, strict=True):
        assert [cell.text for cell in line.cells[1:]] == [told(one.sentence), str(len(one.ids)), told(one.fix)]
    row = [one.key for one in page.findings].index("wrong_code")
    page.table.setCurrentIndex(page.table.figures.index(row, 0))
    assert told(page.findings[row].fix) in page.hint.text()
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    shown = window.workspace.page()
    assert (shown.key, shown.view.current_id()) == ("enterprises", wrong)


def test_what_is_mended_goes(window, store, page):
    row_id = enterprise(store)
    records.change(store, "enterprises", row_id, {"credit_code": credit_code(1)})
    assert "wrong_code" not in {one.key for one in page.findings}


def test_looking_again_is_offered(page):
    action = next(action for action in page.page_actions() if action.shortcut == "F5")
    action.slot()
    assert page.findings == ()


def test_the_page_is_freed(context, freed_on_release):
    from ui.doctor.page import DoctorPage

    freed_on_release(lambda: DoctorPage(context))
