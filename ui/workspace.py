"""An open ledger in the window: navigation, pages made when first turned to, and one line for what happened."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from models.errors import LedgerError
from models.operations.verbs import deed_title
from ui.context import Context
from ui.language import told, translate
from ui.navigation import Navigation
from ui.notice_bar import NoticeBar
from ui.page import Page
from ui.pages import CUSTOM, OFFICE_LEDGERS, groups, specs


class Workspace(QWidget):
    """Shows one page at a time and keeps it fresh: a page out of sight reloads when it is turned to."""

    page_changed = Signal()
    actions_changed = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        shown = groups(context.store)
        self._specs = specs(shown)
        self._pages: dict[str, Page] = {}
        self._stale: dict[str, frozenset[str]] = {}
        self.navigation = Navigation(shown, context.preferences.folded, self)
        self.notice = NoticeBar(self)
        self._stack = QStackedWidget(self)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self._stack, 1)
        right.addWidget(self.notice)  # below: above, it would push every button away from under the mouse
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.navigation)
        layout.addLayout(right, 1)
        self.navigation.page_chosen.connect(self.show_page)
        self.navigation.folding_changed.connect(context.preferences.keep_folded)
        context.changes.changed.connect(self._reload)
        context.jobs.refused.connect(self.refuse)
        self.show_page(next(iter(self._specs)))

    # pages

    def page(self) -> Page:
        """Return the page that is shown."""
        return self._stack.currentWidget()

    def show_page(self, key: str) -> Page:
        """Turn to a page."""
        if key in self._stale and self._pages[key].is_outdated():
            self._drop(key)
        page = self._pages.get(key) or self._made(key)
        if page is not self.page():
            self.notice.hide()
        self._stack.setCurrentWidget(page)
        self.navigation.show_page(key)
        stale = self._stale.pop(key, None)
        if stale is not None:
            page.reload(stale)
        self.page_changed.emit()
        return page

    def show_rows(self, key: str, ids: Sequence[str] | None) -> None:
        """Turn to a page and show these records there; all of them when `ids` is None.

        `key` may also be a ledger of the office's own page: its tab is turned to.
        """
        if key in OFFICE_LEDGERS:
            self.show_page("office").show_ledger(key)
            return
        page = self.show_page(key)
        if ids is not None:
            page.open_rows(ids)

    def unsaved(self) -> list[str]:
        """Return what would be lost by closing now, in words."""
        return [words for page in self._pages.values() if (words := page.unsaved())]

    def _made(self, key: str) -> Page:
        page = self._pages[key] = self._specs[key].factory(self.context)
        page.page_requested.connect(self.show_rows)
        page.actions_changed.connect(self.actions_changed)
        page.page_turned.connect(self.page_changed)
        page.said.connect(self.tell)
        page.done.connect(self.tell_done)
        page.refused.connect(self.refuse)
        self._stack.addWidget(page)
        return page

    def _drop(self, key: str) -> None:
        page = self._pages.pop(key)
        self._stale.pop(key, None)
        self._stack.removeWidget(page)
        page.deleteLater()

    def _reload(self, tables: frozenset[str]) -> None:
        self.notice.clear_refusal()
        if "custom_ledger" in tables:
            self._list_pages()
        for key in self._pages:
            self._stale[key] = self._stale.get(key, frozenset()) | tables
        shown = next(key for key, page in self._pages.items() if page is self.page())
        if self._pages[shown].is_outdated():
            self.show_page(shown)
        else:
            self._pages[shown].reload(self._stale.pop(shown))
        self.actions_changed.emit()

    def _list_pages(self) -> None:
        """Follow the office's own ledgers: made, called otherwise, put aside."""
        shown = groups(self.context.store)
        found = specs(shown)
        if [(key, spec.title) for key, spec in found.items()] == [
                (key, spec.title) for key, spec in self._specs.items()]:
            return
        current = next(key for key, page in self._pages.items() if page is self.page())
        self._specs = found
        self.navigation.show_groups(shown)
        if current not in found:
            self.show_page(CUSTOM.key)
        else:
            self.navigation.show_page(current)
        for key in self._pages.keys() - found.keys():
            self._drop(key)

    # what happened

    def tell(self, sentence: str) -> None:
        """Say what was done."""
        self.notice.tell(sentence)

    def tell_done(self, sentence: str) -> None:
        """Say what was done, and offer to undo it."""
        self.notice.tell(sentence, button=translate("Workspace", "Undo"), action=self.undo)

    def refuse(self, error: LedgerError | str) -> None:
        """Say what was not done, and why."""
        self.notice.refuse(error.told(told) if isinstance(error, LedgerError) else error)

    # undo

    def undo(self) -> None:
        """Take back the newest deed."""
        self._reverse(self.context.store.undo, translate("Workspace", "Undone: {0}"))

    def redo(self) -> None:
        """Do the last undone deed again."""
        self._reverse(self.context.store.redo, translate("Workspace", "Done again: {0}"))

    def _reverse(self, deed: Callable[[], Any], sentence: str) -> None:
        title = self.context.translate
        self.context.jobs.run(sentence.format(""), lambda progress: sentence.format(deed_title(deed(), title)),
                              succeeded=self.tell, refused=self.refuse)
