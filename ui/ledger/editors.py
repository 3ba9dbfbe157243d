"""The editor of each kind of column, in a cell, in a form and in a dialog alike.

Every editor takes its column, the names it may offer and a parent; it has `show_value`, `value` (what
`kinds.parse` accepts) and the signal `edited`. `takes_key` says that a key is its own for now.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QSizePolicy, QWidget

from models.ledgers.columns import Column, Kind
from models.ledgers.kinds import shown
from ui.language import told, translate
from ui.ledger.date_editor import DateEditor
from ui.ledger.link_editors import LinkEditor, LinksEditor
from ui.ledger.source import Names


class TextEditor(QLineEdit):
    """One line of text."""

    edited = Signal()

    def __init__(self, column: Column, names: Names, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = column
        self.textEdited.connect(self.edited)

    def show_value(self, value: Any) -> None:
        """Show what the cell keeps, from its beginning."""
        self.setText(shown(self._column, value, told))
        self.setCursorPosition(0)

    def value(self) -> str:
        """Return the text as typed."""
        return self.text()


class NumberEditor(TextEditor):
    """A whole number, at the right edge as in the grid."""

    def __init__(self, column: Column, names: Names, parent: QWidget | None = None) -> None:
        super().__init__(column, names, parent)
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


class MoneyEditor(NumberEditor):
    """An amount in 万元; 3.5亿 and 8000元 are understood."""

    def __init__(self, column: Column, names: Names, parent: QWidget | None = None) -> None:
        super().__init__(column, names, parent)
        self.setPlaceholderText(translate("Editors", "10,000 yuan"))

    def show_value(self, value: Any) -> None:
        """Show the amount without separators, ready to be typed over."""
        self.setText(shown(self._column, value, told).replace(",", ""))


class NoteEditor(QPlainTextEdit):
    """Text of several lines; in a cell, Enter keeps it and Alt+Enter breaks the line."""

    edited = Signal()

    def __init__(self, column: Column, names: Names, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(1)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.textChanged.connect(self.edited)

    def show_value(self, value: Any) -> None:
        """Show what the cell keeps, cursor at the end."""
        self.setPlainText(value or "")
        self.moveCursor(self.textCursor().MoveOperation.End)

    def value(self) -> str:
        """Return the text as typed."""
        return self.toPlainText()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.insertPlainText("\n")
        else:
            super().keyPressEvent(event)


class FlagEditor(QCheckBox):
    """Yes or no."""

    edited = Signal()

    def __init__(self, column: Column, names: Names, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.clicked.connect(self.edited)

    def show_value(self, value: Any) -> None:
        """Tick for yes."""
        self.setChecked(bool(value))

    def value(self) -> bool:
        """Return True when ticked."""
        return self.isChecked()


class _Combo(QComboBox):
    edited = Signal()

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(4)  # its longest word must not push the form wider than there is room
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # scrolling a form must not change what it holds


class ChoiceEditor(_Combo):
    """One of the column's own answers; empty is among them unless the column is required."""

    def __init__(self, column: Column, names: Names, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        if not column.required:
            self.addItem("", None)
        for choice in column.choices:
            self.addItem(told(choice.label), choice.code)
        self.activated.connect(self.edited)

    def show_value(self, value: Any) -> None:
        """Select the answer kept."""
        self.setCurrentIndex(self.findData(value))

    def value(self) -> str | None:
        """Return the code of the answer."""
        return self.currentData()


class TermEditor(_Combo):
    """A word from an office's dictionary, or a new one."""

    def __init__(self, column: Column, names: Names, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setCompleter(None)
        self.addItems(["", *names.terms(column.dictionary)])
        self.activated.connect(self.edited)
        self.lineEdit().textEdited.connect(self.edited)

    def show_value(self, value: Any) -> None:
        """Show the word kept."""
        self.setCurrentIndex(self.findText(value or ""))
        self.setEditText(value or "")
        self.lineEdit().setCursorPosition(0)

    def value(self) -> str:
        """Return the word."""
        return self.currentText()


EDITORS: Mapping[Kind, Callable[[Column, Names, QWidget | None], QWidget]] = {
    Kind.TEXT: TextEditor, Kind.NOTE: NoteEditor, Kind.CODE: TextEditor, Kind.PHONE: TextEditor,
    Kind.NUMBER: NumberEditor, Kind.MONEY: MoneyEditor, Kind.DATE: DateEditor, Kind.FLAG: FlagEditor,
    Kind.CHOICE: ChoiceEditor, Kind.TERM: TermEditor, Kind.LINK: LinkEditor, Kind.LINKS: LinksEditor,
    Kind.DECIMAL: NumberEditor, Kind.TERMS: TermEditor,
}
