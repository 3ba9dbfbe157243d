"""The office's own words: dictionaries, the calendar, schemes, slots and series, each as a ledger in a tab."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QTabWidget, QVBoxLayout

from models.ledgers.catalogue import ledger
from ui.actions import Action
from ui.context import Context
from ui.language import told
from ui.ledger.page import LedgerPage
from ui.office.settings_dialog import OfficeDesk
from ui.page import Page

KEYS = (("terms", "dictionary"), ("calendar", "calendar"), ("schemes", "helping"), ("slots", "helping"),
        ("series", "meeting"), ("questions", "visit"))


class OfficePage(Page):
    """One tab per ledger; a tab is filled when it is first turned to."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._settings = OfficeDesk(self)
        self._tabs = QTabWidget(self)
        self._tabs.setDocumentMode(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 0)
        layout.addWidget(self._tabs)
        with context.store.read() as session:
            titles = [told(ledger(session, key).title) for key, _ in KEYS]
        self._pages: dict[int, LedgerPage] = {}
        for title in titles:
            self._tabs.addTab(Page(context, self._tabs), title)
        self._tabs.currentChanged.connect(self._turn)
        self._turn(0)

    def page(self) -> LedgerPage:
        """Return the ledger's page that is shown."""
        return self._pages[self._tabs.currentIndex()]

    def show_ledger(self, key: str) -> None:
        """Turn to the tab of a ledger."""
        self._tabs.setCurrentIndex([name for name, _ in KEYS].index(key))

    def page_actions(self) -> Sequence[Action]:
        """Return the actions of the tab that is shown, and what opens the office's own settings."""
        return (*self.page().page_actions(), self._settings.action())

    def reload(self, tables: frozenset[str]) -> None:
        """Read again what is shown; other tabs when they are turned to."""
        self.page().reload(tables)

    def search(self) -> None:
        """Put the cursor into the filter of the tab."""
        self.page().search()

    def summary(self) -> str:
        """Return what the status bar says."""
        return self.page().summary()

    def unsaved(self) -> str:
        """Return what would be lost in any tab."""
        return "、".join(words for page in self._pages.values() if (words := page.unsaved()))

    def show_filter(self, filter: Any) -> None:
        """Narrow the tab that is shown."""
        self.page().show_filter(filter)

    def _turn(self, place: int) -> None:
        if place not in self._pages:
            page = LedgerPage(self.context, *KEYS[place])
            for mine, theirs in ((self.said, page.said), (self.done, page.done), (self.refused, page.refused),
                                 (self.actions_changed, page.actions_changed),
                                 (self.page_requested, page.page_requested)):
                theirs.connect(mine)
            self._pages[place] = page
            holder = self._tabs.widget(place)
            inside = QVBoxLayout(holder)
            inside.setContentsMargins(0, 0, 0, 0)
            inside.addWidget(page)
        else:
            self.page().reload(frozenset())
        self.page_turned.emit()
