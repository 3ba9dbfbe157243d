"""The start page: the ledger's own numbers, and the rows behind each."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtWidgets import QApplication

from models.figures.measuring import Period, measure
from models.ledgers.catalogue import ledger as find_ledger
from models.ledgers.columns import Link
from models.ledgers.rows import rows
from models.operations import issues, records
from models.operations.office import OfficeSettings, change_office, office
from models.store.backup import backups_of
from tests.helpers.ledgers import assigned, enterprise, issue, only_row, person, unit
from tests.ui.touch import notice
from ui.deeds.dialog import DeedDialog
from ui.meeting.new_dialog import NewMeetingDialog

YEAR = Period(date(2024, 1, 1), date(2024, 12, 31))


@pytest.fixture
def store(window):
    store = window.workspace.context.store
    unit(store)
    person(store)
    return store


@pytest.fixture
def filled(store):
    """One item in each condition; today is 2024-11-08."""
    enterprise(store)
    late = assigned(store, "late", due_on=date(2024, 11, 4))
    near = assigned(store, "near", due_on=date(2024, 11, 11))
    assigned(store, "far", due_on=date(2024, 12, 20))
    done = assigned(store, "done", due_on=date(2024, 11, 11))
    issues.finish(store, done[1], "settled", date(2024, 11, 5))
    raw = issue(store, "raw")
    return {"late": late, "near": near, "done": done, "raw": raw}


@pytest.fixture
def page(window, filled):
    return window.workspace.show_page("start")


def test_every_number_is_the_figure_of_that_name(store, page):
    with store.read() as session:
        taken = measure(session, YEAR, store.today())
    assert {key: card.value() for key, card in page.cards.items()} == {key: taken[key].text for key in page.cards}
    for key, listed in page.lists.items():
        if key in taken:
            assert listed.count() == taken[key].value


def test_a_number_opens_the_rows_it_counts(window, store, page, filled):
    page.cards["overdue_open"].click()
    shown = window.workspace.page()
    assert shown.key == "responsibilities"
    assert shown.view.current_id() == filled["late"][1]
    page.cards["received"].click()
    shown = window.workspace.page()
    assert (shown.key, len(shown.model.ids)) == ("issues", 5)


def test_a_rate_opens_what_it_divides(window, page, filled):
    page.cards["solved_rate"].click()
    assert window.workspace.page().view.current_id() == filled["done"][0]


def test_a_figure_says_its_definition(page):
    card = page.cards["overdue_open"]
    assert card.toolTip() == card.accessibleDescription() != ""
    assert "1" in card.accessibleName()


def test_a_row_of_a_list_opens_that_record(window, page, filled):
    assert "near" in page.lists["near_due"].line(0).line.text
    page.lists["near_due"].line(0).click()
    assert window.workspace.page().view.current_id() == filled["near"][1]


def test_all_of_a_list_opens_together(window, store, page):
    enterprise(store, "湖南另一家有限公司")
    page.lists["gaps"].open_all()
    shown = window.workspace.page()
    assert shown.key == "assignments"
    assert len(shown.model.ids) == 2


def test_what_changes_elsewhere_changes_here(store, page, filled):
    issues.extend(store, filled["late"][1], date(2024, 12, 1), "rain", "the director", date(2024, 11, 8))
    assert page.cards["overdue_open"].value() == "0"
    assert not page.cards["overdue_open"].isEnabled()


def test_an_empty_ledger_says_what_to_do_first(window):
    page = window.workspace.show_page("start")
    assert not page.steps.isHidden()
    assert page.rest.isHidden()
    assert page.steps.office_button.property("primary") is True
    assert page.steps.meeting_button.property("primary") is False


def test_the_steps_go_once_they_are_taken(window, store):
    page = window.workspace.show_page("start")
    change_office(store, OfficeSettings(name="营商办"))
    enterprise(store)
    assert not page.steps.isHidden()
    page.steps.meeting_button.click()
    dialog(NewMeetingDialog).accept()
    assert window.workspace.page().board.head["number"] == 1
    assert window.workspace.show_page("start").steps.isHidden()


def test_the_office_is_named_in_its_dialog(window, store):
    page = window.workspace.show_page("start")
    page.steps.office_button.click()
    asked = dialog(DeedDialog)
    asked.fields.editor("name").setText("永州经开区营商办")
    asked.fields.editor("near_days").setText("5")
    asked.accept()
    with store.read() as session:
        kept = office(session)
    assert (kept.name, kept.near_days, kept.brief_masthead) == ("永州经开区营商办", 5, "政企交流主题日简报")
    assert store.undoable().verb == "office.change"


def test_an_office_without_a_name_is_not_kept(window, store):
    page = window.workspace.show_page("start")
    page.office.open()
    page.office.dialog.accept()
    assert page.office.dialog is not None
    assert store.undoable() is None or store.undoable().verb != "office.change"


def test_a_backup_is_made_beside_the_ledger(window, store, page):
    page.side.backup_button.click()
    (made,) = backups_of(store.path).glob("*.ledger")
    assert made.name in notice(window)


def test_what_was_done_is_kept_with_the_task(store, filled):
    assert only_row(store, "issues", filled["done"][0])["state"] == "done"


def test_the_page_is_freed(context, freed_on_release):
    from ui.start.page import StartPage

    freed_on_release(lambda: StartPage(context))


def dialog(kind):
    return next(one for one in QApplication.topLevelWidgets() if isinstance(one, kind) and one.isVisible())


def test_the_next_meeting_is_the_one_that_has_been_made(window, store, page):
    with store.read() as session:
        series = rows(session, find_ledger(session, "series"), today=store.today())[0]
    assert "第 1 期" in page.side._meeting.text()
    records.create(store, "meetings", {"series": Link(series.id, ""), "number": 7, "held_on": date(2024, 11, 12)})
    page.reload(frozenset())
    assert page.side._meeting.text() == "2024-11-12 星期二，第 7 期"
