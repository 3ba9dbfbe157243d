"""What every page of the window is, and may offer."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.actions import Action
from ui.context import Context


class Page(QWidget):
    """A page. Override what it offers; everything here does nothing.

    `actions_changed` asks the window to look at the enabled states again, `page_turned` to build the menus again
    (the page offers other actions now), `page_requested` to turn to another
    page (key) and show these rows there (ids, or None). What happened is told below the page: `said` a
    sentence, `done` a sentence with a way to undo, `refused` a `LedgerError` or a sentence.
    """

    actions_changed = Signal()
    page_turned = Signal()
    page_requested = Signal(str, object)
    said = Signal(str)
    done = Signal(str)
    refused = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context

    def page_actions(self) -> Sequence[Action]:
        """Return what can be done here: shown in the menus and on the toolbar while the page is open."""
        return ()

    def reload(self, tables: frozenset[str]) -> None:
        """Read again what these tables hold; called when the page is shown or already visible."""

    def is_outdated(self) -> bool:
        """Say whether the page must be made anew: its columns are others now."""
        return False

    def open_rows(self, ids: Sequence[str]) -> None:
        """Show these records."""

    def show_filter(self, filter: Any) -> None:
        """Show the records that pass a `models.ledgers.rows.Filter`."""

    def search(self) -> None:
        """Put the cursor where a person types to find."""

    def summary(self) -> str:
        """Return what the status bar says about the page."""
        return ""

    def unsaved(self) -> str:
        """Return what would be lost by leaving now, in words; empty when nothing would."""
        return ""
