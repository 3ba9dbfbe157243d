"""The page of figures: each number with its definition and its rows, by tab and by period."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from models.figures.measuring import FIGURES, Period, figure, measure
from models.operations import issues
from tests.helpers.ledgers import assigned, enterprise, issue, person, unit
from ui.figures.sheets import TABS
from ui.language import told
from ui.pages import has_page


@pytest.fixture
def store(window):
    store = window.workspace.context.store
    unit(store)
    person(store)
    enterprise(store, sub_park="新能源产业园")
    party = "云麓星河电子有限公司"
    assigned(store, "late", due_on=date(2024, 11, 4), party=party, category="用电")
    _, task = assigned(store, "done", due_on=date(2024, 11, 11), party=party, category="用工")
    issues.finish(store, task, "settled", date(2024, 11, 5))
    issue(store, "last year", raised_on=date(2023, 10, 30))
    return store


@pytest.fixture
def page(window, store):
    return window.workspace.show_page("figures")


def row_of(page, key):
    return next(at for at, line in enumerate(page.table.figures.sheet.lines) if line.figure == key)


def text(page, row, column):
    return page.table.figures.index(row, column).data()


def choose(page, key, column=1):
    page.table.setCurrentIndex(page.table.figures.index(row_of(page, key), column))


def test_every_figure_stands_there_with_its_definition(store, page):
    with store.read() as session:
        taken = measure(session, Period(date(2024, 1, 1), date(2024, 12, 31)), store.today())
    for one in FIGURES:
        row = row_of(page, one.key)
        assert text(page, row, 1) == taken[one.key].text
        assert text(page, row, 4) == told(one.definition)
        assert page.table.figures.index(row, 1).data(Qt.ItemDataRole.ToolTipRole) == told(one.definition)


def test_a_click_on_a_number_shows_its_rows(window, page):
    index = page.table.figures.index(row_of(page, "overdue_open"), 1)
    page.table.scrollTo(index)
    QTest.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=page.table.visualRect(index).center())
    shown = window.workspace.page()
    assert (shown.key, len(shown.model.ids)) == ("responsibilities", 2)
    assert shown.view.current_id() is not None


def test_enter_shows_the_rows_of_the_line(window, page):
    choose(page, "solved_rate", 0)
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    assert window.workspace.page().key == "issues"


def test_a_figure_of_nothing_opens_nothing(window, page):
    choose(page, "closed")
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    assert window.workspace.page() is page


def test_the_line_below_defines_what_the_cursor_is_on(page):
    choose(page, "done_rate")
    assert told(figure("done_rate").definition) in page.definition.text()
    page.show_tab("category")
    page.table.setCurrentIndex(page.table.figures.index(0, 2))
    assert told(figure("received_problems").definition) in page.definition.text()


def test_the_period_chooses_what_is_counted(page):
    row = row_of(page, "received")
    assert text(page, row, 1) == "2"
    box = page.period_bar.box
    box.setCurrentIndex(box.findData("this_month"))
    assert text(page, row, 1) == "0"
    box.setCurrentIndex(box.findData("custom"))
    page.period_bar.first.setText("2023-1-1")
    page.period_bar.first.edited.emit()
    assert text(page, row, 1) == "3"
    page.period_bar.last.setText("2022-1-1")
    page.period_bar.last.edited.emit()
    assert page.period_bar.last.property("mistaken")
    assert text(page, row, 1) == "3"


def test_a_number_is_compared(page):
    row = row_of(page, "received")
    assert text(page, row, 3) == "+100.00%"
    assert page.table.figures.index(row, 3).data(Qt.ItemDataRole.ToolTipRole) == "1"


@pytest.mark.parametrize("key", [key for key, _ in TABS])
def test_every_tab_shows_something(page, key):
    page.show_tab(key)
    sheet = page.table.figures.sheet
    assert sheet.tab == key
    if key not in ("scheme", "series", "channel"):
        assert sheet.lines
    assert all(len(line.cells) == len(sheet.headings) or line.heading for line in sheet.lines)
    assert page.chart.isHidden() == (key != "all")


def test_the_ranking_tells_boards_in_words(page):
    page.show_tab("ranking")
    (line,) = page.table.figures.sheet.lines
    assert [cell.text for cell in line.cells[:4]] == ["1", "区经发局", line.cells[2].text, "50.00%"]
    assert line.cells[2].text
    assert line.cells[3].share == 0.5


def test_the_course_opens_a_months_rows(window, page):
    choose(page, "received")
    page._soon.timeout.emit()
    assert [text for _, _, text, _ in page.chart.course.months][-2:] == ["2", "0"]
    assert page.chart.accessibleDescription().endswith("2024-11 0")
    QTest.keyClick(page.chart, Qt.Key.Key_Left)
    QTest.keyClick(page.chart, Qt.Key.Key_Left)
    assert page.chart.month() == "2024-10"
    QTest.keyClick(page.chart, Qt.Key.Key_Return)
    shown = window.workspace.page()
    assert (shown.key, len(shown.model.ids)) == ("issues", 2)


def test_what_stands_now_has_no_course(page):
    choose(page, "in_hand")
    page._soon.timeout.emit()
    assert page.chart.course.months == ()
    assert told(figure("in_hand").label) in page.chart.course.title


def test_the_table_is_copied_as_spreadsheets_take_it(page):
    page.show_tab("category")
    next(action for action in page.page_actions() if action.key == "copy_table").slot()
    lines = QGuiApplication.clipboard().text().splitlines()
    assert len(lines) == 1 + len(page.table.figures.sheet.lines)
    assert {line.split("\t")[0] for line in lines[1:]} == {"用电", "用工"}


def test_what_changes_elsewhere_changes_here(store, page):
    choose(page, "in_hand")
    issue(store, "new")
    assert text(page, row_of(page, "received"), 1) == "3"
    assert page.table.currentIndex().row() == row_of(page, "in_hand")


def test_office_ledgers_and_pages_are_shown_and_no_others(window):
    assert has_page("issues")
    assert has_page("calendar")
    assert not has_page("parties")
    window.workspace.show_rows("calendar", ["2027"])
    assert window.workspace.page().page().key == "calendar"


def test_the_page_is_freed(context, freed_on_release):
    from ui.figures.page import FiguresPage

    freed_on_release(lambda: FiguresPage(context))
