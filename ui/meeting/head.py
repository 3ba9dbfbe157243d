"""The head of a meeting: which it is, when and where, who leads it and who came. Each field is kept when left."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLineEdit, QWidget

from models.errors import InvalidValue
from models.ledgers.columns import Kind
from models.ledgers.kinds import parse
from models.ledgers.meetings import MEETINGS
from ui.language import told
from ui.ledger.editors import EDITORS
from ui.ledger.source import Names
from ui.meeting.board import Values
from ui.widgets import named

_LINES = ((("series", 4), ("number", 2), ("held_on", 3), ("chair", 4), ("place", 4)),
          (("theme", 6), ("units_present", 6), ("enterprises_present", 6)))


class MeetingHead(QFrame):
    """Emits `change_requested` with (values, values seen) when a field is left changed."""

    change_requested = Signal(object, object)
    refused = Signal(object)

    def __init__(self, names: Names, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("surface")
        self._kept: dict[str, Any] = {}
        self._editors: dict[str, QLineEdit] = {}
        layout = QGridLayout(self)
        layout.setContentsMargins(16, 4, 16, 10)
        layout.setHorizontalSpacing(10)
        layout.setVerticalSpacing(2)
        for at, line in enumerate(_LINES):
            inner = QGridLayout()
            inner.setHorizontalSpacing(10)
            inner.setVerticalSpacing(1)
            for place, (key, share) in enumerate(line):
                self._add(inner, place, key, share, names)
            layout.addLayout(inner, at, 0)

    def editor(self, key: str) -> QLineEdit:
        """Return the editor of a field."""
        return self._editors[key]

    def show_head(self, values: Values) -> None:
        """Show what is kept; a field the cursor is in keeps what is typed there."""
        for key, editor in self._editors.items():
            if not (editor.hasFocus() and editor.isModified()):
                editor.show_value(_line(values[key]))
                self._kept[key] = values[key]
                editor.setModified(False)

    def set_read_only(self, read_only: bool) -> None:
        """Allow typing, or only reading."""
        for editor in self._editors.values():
            editor.setReadOnly(read_only)

    def _add(self, inner: QGridLayout, place: int, key: str, share: int, names: Names) -> None:
        column = MEETINGS.column(key)
        kind = Kind.TEXT if column.kind is Kind.NOTE else column.kind
        editor = EDITORS[kind](replace(column, kind=kind), names, self)
        editor.setAccessibleName(told(column.label))
        editor.setProperty("key", key)
        editor.setMinimumWidth(60)
        editor.editingFinished.connect(self._left)
        inner.addWidget(named("label", told(column.label), self), 0, place)
        inner.addWidget(editor, 1, place)
        inner.setColumnStretch(place, share)
        self._editors[key] = editor

    def _left(self) -> None:
        editor = self.sender()
        key = editor.property("key")
        column = MEETINGS.column(key)
        try:
            value = parse(column, editor.value())
        except InvalidValue as error:
            editor.show_value(_line(self._kept.get(key)))
            editor.setModified(False)
            self.refused.emit(error)
            return
        if (value or None) != (_line(self._kept.get(key)) or None):
            seen = self._kept.get(key)
            editor.setModified(False)
            self.change_requested.emit({key: value}, {key: seen})


def _line(value: Any) -> Any:
    return value.replace("\n", " ") if isinstance(value, str) else value
