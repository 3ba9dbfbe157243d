"""Every page of the window, as data: add a line here and it stands in the navigation.

A page is made when it is first turned to. `made_by("ui.start.page", "StartPage")` names a class that takes the
context; the module is imported then, not before.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING

from models.language import N_, Text
from models.ledgers.columns import Ledger
from ui.context import Context
from ui.page import Page

if TYPE_CHECKING:
    from models.store.store import Store


@dataclass(frozen=True, slots=True)
class PageSpec:
    """One page: its key, what it is called, its icon, and how it is made from a context."""

    key: str
    title: Text
    icon: str
    factory: Callable[[Context], Page]


@dataclass(frozen=True, slots=True)
class Group:
    """Pages that stand together in the navigation, under a title or without one."""

    title: Text | None
    pages: tuple[PageSpec, ...]


def made_by(module: str, name: str) -> Callable[[Context], Page]:
    """Return a factory that imports the page's class when the page is first made."""
    return partial(_make, module, name)


def page(key: str, title: Text, icon: str, module: str, name: str) -> PageSpec:
    """Describe a page that has a module of its own."""
    return PageSpec(key, title, icon, made_by(module, name))


def ledger(key: str, title: Text, icon: str, *, creates: bool = True) -> PageSpec:
    """Describe the page of a ledger."""
    return PageSpec(key, title, icon, partial(_ledger_page, key, icon, creates))


def _make(module: str, name: str, context: Context) -> Page:
    return getattr(import_module(module), name)(context)


def _ledger_page(key: str, icon: str, creates: bool, context: Context) -> Page:
    from ui.ledger.page import LedgerPage

    return LedgerPage(context, key, icon, creates=creates)


GROUPS: tuple[Group, ...] = (
    Group(None, (
        page("start", N_("Pages", "Today"), "today", "ui.start.page", "StartPage"),
    )),
    Group(N_("Pages", "Handling"), (
        page("meeting", N_("Pages", "At the meeting"), "meeting", "ui.meeting.page", "MeetingPage"),
        page("meetings", N_("Pages", "Meetings"), "calendar", "ui.meeting.ledger_page", "MeetingsPage"),
        ledger("issues", N_("Pages", "Problem list"), "issue"),
        ledger("tasks", N_("Pages", "Task list"), "task"),
        ledger("responsibilities", N_("Pages", "Responsibility list"), "responsibility"),
        ledger("measures", N_("Pages", "Measures"), "policy"),
        page("bulletins", N_("Pages", "Bulletins"), "bulletin", "ui.bulletin.page", "BulletinPage"),
    )),
    Group(N_("Pages", "Supervision"), (
        ledger("extensions", N_("Pages", "Extensions"), "extend", creates=False),
        page("sheets", N_("Pages", "Supervision sheets"), "warning", "ui.supervision.pages", "SheetsPage"),
        page("bounties", N_("Pages", "Bounties"), "plaque", "ui.supervision.pages", "BountiesPage"),
        ledger("duties", N_("Pages", "Duties"), "check"),
        page("figures", N_("Pages", "Figures and ranking"), "figures", "ui.figures.page", "FiguresPage"),
        ledger("corrections", N_("Pages", "Corrections"), "edit", creates=False),
    )),
    Group(N_("Pages", "Served"), (
        page("enterprises", N_("Pages", "Enterprises"), "enterprise", "ui.bulletin.plaque_pages", "EnterprisesPage"),
        page("projects", N_("Pages", "Projects"), "project", "ui.bulletin.plaque_pages", "ProjectsPage"),
        page("dossier", N_("Pages", "Dossiers"), "dossier", "ui.dossier.page", "DossierPage"),
        ledger("visits", N_("Pages", "Visits"), "visit"),
        ledger("party_figures", N_("Pages", "Economic figures"), "figures"),
        ledger("scale_years", N_("Pages", "Above-scale lists"), "check"),
    )),
    Group(N_("Pages", "Who helps"), (
        page("assignments", N_("Pages", "Four helps"), "helping", "ui.helping.board", "HelpersPage"),
        page("plaques", N_("Pages", "Plaques"), "plaque", "ui.helping.pages", "PlaquesPage"),
        page("helping_history", N_("Pages", "Changes of helpers"), "history", "ui.helping.history_page", "HistoryPage"),
        page("units", N_("Pages", "Units"), "unit", "ui.helping.pages", "UnitsPage"),
        page("people", N_("Pages", "People"), "person", "ui.helping.pages", "PeoplePage"),
    )),
    Group(N_("Pages", "Policies and money"), (
        ledger("policies", N_("Pages", "Policies"), "policy"),
        ledger("clauses", N_("Pages", "Clauses"), "clause"),
        ledger("funds", N_("Pages", "Funds"), "fund"),
        ledger("subsidies", N_("Pages", "Awards"), "subsidy"),
        ledger("payments", N_("Pages", "Instalments"), "payment"),
        ledger("cases", N_("Pages", "Defaults and recoveries"), "case"),
    )),
    Group(N_("Pages", "Office"), (
        page("doctor", N_("Pages", "Data doctor"), "warning", "ui.doctor.page", "DoctorPage"),
        page("office", N_("Pages", "Words and calendar"), "dictionary", "ui.office.page", "OfficePage"),
        page("recycle", N_("Pages", "Recycle bin"), "recycle", "ui.office.recycle_page", "RecyclePage"),
    )),
)


CUSTOM = page("custom", N_("Pages", "Manage ledgers…"), "settings", "ui.custom.page", "CustomPage")
"""Where custom ledgers are made, changed and put aside."""


def custom_group(ledgers: Sequence[Ledger]) -> Group:
    """Return the pages of the office's own ledgers, and the one where they are made."""
    return Group(N_("Pages", "Custom ledgers"), (*(_custom(one) for one in ledgers), CUSTOM))


def groups(store: Store) -> tuple[Group, ...]:
    """Return what the navigation shows for this file: `GROUPS`, with the office's own ledgers before the last."""
    from models.ledgers import catalogue

    with store.read() as session:
        own = [catalogue.ledger(session, key) for key in catalogue.exchanged(session) if key not in catalogue.EXCHANGED]
    return (*GROUPS[:-1], custom_group(own), GROUPS[-1])


def specs(shown: Sequence[Group] = GROUPS) -> dict[str, PageSpec]:
    """Return every page of these groups, by key, in the order of the navigation."""
    return {spec.key: spec for group in shown for spec in group.pages}


def _custom(one: Ledger) -> PageSpec:
    return PageSpec(one.key, one.title, "dictionary", partial(_custom_page, one.key))


def _custom_page(key: str, context: Context) -> Page:
    from ui.custom.ledger_page import CustomLedgerPage

    return CustomLedgerPage(context, key)


OFFICE_LEDGERS = ("terms", "calendar", "schemes", "slots", "series", "questions")
"""The ledgers that stand as tabs on the office's page."""


def has_page(ledger_key: str) -> bool:
    """Say whether the records of a ledger are shown on some page: `page_requested` may name it."""
    return ledger_key in specs() or ledger_key in OFFICE_LEDGERS
