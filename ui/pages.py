"""Every page of the window, as data: add a line here and it stands in the navigation.

A page is made when it is first turned to. `made_by("ui.start.page", "StartPage")` names a class that takes the
context; the module is imported then, not before.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from importlib import import_module

from models.language import N_, Text
from ui.context import Context
from ui.page import Page


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


SERVED: tuple[PageSpec, ...] = ()
HANDLING: tuple[PageSpec, ...] = (
    ledger("corrections", N_("Pages", "Corrections"), "edit", creates=False),
)
VISITING: tuple[PageSpec, ...] = ()
MONEY: tuple[PageSpec, ...] = ()
ANALYSIS: tuple[PageSpec, ...] = ()

GROUPS: tuple[Group, ...] = (
    Group(None, (
        page("start", N_("Pages", "Today"), "today", "ui.start.page", "StartPage"),
    )),
    Group(N_("Pages", "Served"), (
        page("enterprises", N_("Pages", "Enterprises"), "enterprise", "ui.bulletin.plaque_pages", "EnterprisesPage"),
        page("projects", N_("Pages", "Projects"), "project", "ui.bulletin.plaque_pages", "ProjectsPage"),
        page("assignments", N_("Pages", "Four helps"), "helping", "ui.bulletin.plaque_pages", "HelpersPage"),
        *SERVED, *VISITING,
    )),
    Group(N_("Pages", "Handling"), (
        page("meeting", N_("Pages", "At the meeting"), "meeting", "ui.meeting.page", "MeetingPage"),
        page("meetings", N_("Pages", "Meetings"), "calendar", "ui.meeting.ledger_page", "MeetingsPage"),
        ledger("issues", N_("Pages", "Problem list"), "issue"),
        ledger("tasks", N_("Pages", "Task list"), "task"),
        ledger("responsibilities", N_("Pages", "Responsibility list"), "responsibility"),
        ledger("measures", N_("Pages", "Measures"), "policy"),
        *HANDLING,
        page("bulletins", N_("Pages", "Bulletins"), "bulletin", "ui.bulletin.page", "BulletinPage"),
    )),
    *(Group(title, pages) for title, pages in ((N_("Pages", "Policies and money"), MONEY),
                                               (N_("Pages", "Figures"), ANALYSIS)) if pages),
    Group(N_("Pages", "Who helps"), (
        ledger("units", N_("Pages", "Units"), "unit"),
        ledger("people", N_("Pages", "People"), "person"),
    )),
    Group(N_("Pages", "Office"), (
        page("office", N_("Pages", "Words and calendar"), "dictionary", "ui.office.page", "OfficePage"),
        page("recycle", N_("Pages", "Recycle bin"), "recycle", "ui.office.recycle_page", "RecyclePage"),
    )),
)


def specs() -> dict[str, PageSpec]:
    """Return every page there is, by key, in the order of the navigation."""
    return {spec.key: spec for group in GROUPS for spec in group.pages}
