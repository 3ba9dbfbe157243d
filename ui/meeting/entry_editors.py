"""The editors of the entry row: like those of the grid, but settled when the cursor leaves them."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from models.ledgers.columns import Column, Kind, Link
from models.rules.names import initials
from ui.ledger.editors import ChoiceEditor, TermEditor, TextEditor
from ui.ledger.link_editors import LinkEditor
from ui.ledger.source import Names
from ui.meeting.due_editor import DueEditor

__all__ = ["EntryChoice", "EntryLine", "EntryLink", "EntryTerm", "made", "settled"]


class EntryLine(TextEditor):
    """One line, whatever the column allows: a meeting is taken down in lines."""

    def __init__(self, column: Column, names: Names, parent: QWidget | None = None) -> None:
        super().__init__(replace(column, kind=Kind.TEXT), names, parent)

    def show_value(self, value: Any) -> None:
        """Show the text with its lines joined."""
        self.setText((value or "").replace("\n", " "))
        self.setCursorPosition(0)


class EntryLink(LinkEditor):
    """A record by its name or pinyin initials: what is typed is looked up when the cursor leaves."""

    def offers(self) -> bool:
        """Say whether names are offered now."""
        return self._list is not None and self._list.isVisible()

    def is_unknown(self) -> bool:
        """Say whether the text names nobody in the ledger."""
        return bool(self.part()) and not isinstance(self.value(), Link)


class EntryChoice(ChoiceEditor):
    """One of a few answers; the first pinyin letter or the number of the answer chooses it."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        typed = event.text().lower()
        for at in range(self.count()):
            if typed and typed in (str(at + 1), initials(self.itemText(at))[:1]):
                self.setCurrentIndex(at)
                self.edited.emit()
                return
        super().keyPressEvent(event)


class EntryTerm(TermEditor):
    """A word from a dictionary; its pinyin initials are enough."""

    def settle(self) -> bool:
        """Write out the first word whose initials were typed."""
        text = self.currentText().strip().lower()
        if text and text.isascii() and self.findText(text) < 0:
            words = [self.itemText(at) for at in range(1, self.count())]
            meant = next((word for word in words if initials(word).startswith(text)), None)
            if meant:
                self.setEditText(meant)
        return True


_BY_KIND = {Kind.LINK: EntryLink, Kind.CHOICE: EntryChoice, Kind.TERM: EntryTerm}


def made(column: Column, names: Names, parent: QWidget) -> QWidget:
    """Return the entry row's editor for a column."""
    if column.key == "due_on":
        return DueEditor(parent)
    return _BY_KIND.get(column.kind, EntryLine)(column, names, parent)


def settled(editor: QWidget) -> bool:
    """Let an editor take what its text means; False when the person must choose first."""
    settle = getattr(editor, "settle", None)
    return settle() is not False if settle is not None else True
