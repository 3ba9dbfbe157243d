"""Fields generated from columns: what a record's form and a deed's dialog are made of."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget

from models.errors import InvalidValue, LedgerError
from models.language import Text
from models.ledgers.columns import Column, Kind
from models.ledgers.kinds import parse, shown
from ui.language import told
from ui.ledger.editors import EDITORS
from ui.ledger.source import Names
from ui.ledger.tones import is_pill, tone
from ui.theme.tokens import Tone
from ui.widgets import named

_EMPTY = (None, "", ())
_LABEL = 116
_LINES = 4  # a heading, the field, its mistake, a gap


class Fields(QWidget):
    """A label, an editor and room for a mistake per column; read-only columns are shown as text.

    `sections` are headings, each by the key of the column it stands above. A column that does not serve the record
    shown (`Column.only_where`) or was left out is hidden, unless something stands in it. `edited` is emitted when a
    person changed something. Values are parsed, so what leaves can be kept.
    """

    edited = Signal()

    def __init__(self, columns: Sequence[Column], names: Names, parent: QWidget | None = None,
                 sections: Mapping[str, Text] | None = None) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._sections: dict[str, QLabel] = {}
        self._labels: dict[str, QLabel] = {}
        self._left_out: frozenset[str] = frozenset()
        self._names = names
        self._before: dict[str, Any] = {}
        self._editors: dict[str, QWidget] = {}
        self._mistakes: dict[str, QLabel] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(16, 12, 16, 16)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(3)
        self._grid.setColumnStretch(1, 1)
        widest = max((self.fontMetrics().horizontalAdvance(told(column.label)) for column in columns), default=0)
        self._grid.setColumnMinimumWidth(0, min(widest + 12, _LABEL))
        for at, column in enumerate(self.columns):
            if sections and column.key in sections:
                self._add_section(at * _LINES, column.key, sections[column.key])
            self._add(at * _LINES + 1, column)
        self._grid.setRowStretch(len(self.columns) * _LINES, 1)

    def editor(self, key: str) -> QWidget:
        """Return the editor of a column."""
        return self._editors[key]

    def show_values(self, values: Mapping[str, Any]) -> None:
        """Show these values as what is kept, and forget what was typed."""
        self._before = dict(values)
        self.blockSignals(True)
        for column in self.columns:
            editor, value = self._editors[column.key], values.get(column.key)
            if column.read_only:
                _show_text(editor, column, value)
            else:
                editor.show_value(value)
            self._tell(column.key, "")
        self.blockSignals(False)
        self._show_served()

    def leave_out(self, keys: Set[str]) -> None:
        """Hide these columns where nothing stands in them."""
        self._left_out = frozenset(keys)
        self._show_served()

    def kept(self) -> dict[str, Any]:
        """Return the values shown as kept."""
        return dict(self._before)

    def changed(self) -> dict[str, Any]:
        """Return the raw value of every field that differs from what is kept."""
        return {key: raw for key, raw in self._raw().items() if self._differs(key, raw)}

    def values(self) -> dict[str, Any] | None:
        """Return the parsed value of every field, or None after showing each mistake at its field."""
        return self._parsed(self._raw())

    def changes(self) -> tuple[dict[str, Any], dict[str, Any]] | None:
        """Return (new, old) values of what was changed, or None after showing each mistake at its field."""
        parsed = self._parsed(self._raw())
        if parsed is None:
            return None
        new = {key: value for key, value in parsed.items() if not _same(value, self._before.get(key))}
        return new, {key: self._before.get(key) for key in new}

    def is_dirty(self) -> bool:
        """Say whether a field differs from what is kept."""
        return bool(self.changed())

    def show_refusal(self, error: LedgerError) -> bool:
        """Show a refusal at the field whose column it names; False when it names none here."""
        named = error.facts.get("column")
        for column in self.columns:
            if column.label == named and not column.read_only:
                self._tell(column.key, error.told(told))
                self._editors[column.key].setFocus()
                return True
        return False

    def focus_first(self) -> None:
        """Put the cursor into the first field that can be typed in."""
        for column in self.columns:
            if not column.read_only and self._serves(column):
                self._editors[column.key].setFocus(Qt.FocusReason.TabFocusReason)
                return

    def set_enabled(self, enabled: bool) -> None:
        """Allow typing, or only reading."""
        for column in self.columns:
            if not column.read_only:
                self._editors[column.key].setEnabled(enabled)

    def _add(self, row: int, column: Column) -> None:
        label = QLabel(told(column.label), self)
        label.setObjectName("label")
        label.setWordWrap(True)
        label.setMaximumWidth(_LABEL)
        if column.required and not column.read_only:
            label.setText(f"{told(column.label)} <span style='color:{Tone.LATE.ink}'>*</span>")
        if column.hint is not None:
            label.setToolTip(told(column.hint))
        editor = self._made(column)
        tall = column.kind is Kind.NOTE and not column.read_only
        label.setAlignment(Qt.AlignmentFlag.AlignTop if tall else Qt.AlignmentFlag.AlignVCenter)
        label.setContentsMargins(0, 5 if tall else 0, 0, 0)
        label.setBuddy(editor)
        mistake = QLabel(self)
        mistake.setObjectName("mistake")
        mistake.setWordWrap(True)
        mistake.hide()
        self._grid.addWidget(label, row, 0)
        self._grid.addWidget(editor, row, 1)
        self._grid.addWidget(mistake, row + 1, 1)
        self._grid.setRowMinimumHeight(row + 2, 2)
        self._labels[column.key] = label
        self._editors[column.key] = editor
        self._mistakes[column.key] = mistake

    def _add_section(self, row: int, key: str, title: Text) -> None:
        label = named("section", told(title), self)
        label.setIndent(0)
        self._grid.addWidget(label, row, 0, 1, 2)
        self._sections[key] = label

    def _serves(self, column: Column) -> bool:
        """Say whether a column is for the record shown, or holds something all the same."""
        value = self._before.get(column.key)
        if value not in _EMPTY or not self._before:
            return True
        there = column.only_where is None or self._before.get(column.only_where[0]) == column.only_where[1]
        return there and column.key not in self._left_out

    def _show_served(self) -> None:
        section: QLabel | None = None
        shown: dict[QLabel, bool] = {}
        for column in self.columns:
            section = self._sections.get(column.key, section)
            served = self._serves(column)
            self._labels[column.key].setVisible(served)
            self._editors[column.key].setVisible(served)
            if section is not None:
                shown[section] = shown.get(section, False) or served
        for heading, any_served in shown.items():
            heading.setVisible(any_served)

    def _made(self, column: Column) -> QWidget:
        if column.read_only:
            text = QLabel(self)
            text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            text.setWordWrap(True)
            text.setMinimumHeight(26)
            text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            return text
        editor = EDITORS[column.kind](column, self._names, self)
        editor.setAccessibleName(told(column.label))
        if column.kind is Kind.NOTE:
            editor.setFixedHeight(76)
        editor.edited.connect(self.edited)
        return editor

    def _raw(self) -> dict[str, Any]:
        return {column.key: self._editors[column.key].value() for column in self.columns if not column.read_only}

    def _differs(self, key: str, raw: Any) -> bool:
        column = next(column for column in self.columns if column.key == key)
        try:
            return not _same(parse(_optional(column), raw), self._before.get(key))
        except InvalidValue:
            return True

    def _parsed(self, raw: Mapping[str, Any]) -> dict[str, Any] | None:
        parsed: dict[str, Any] = {}
        wrong: list[str] = []
        for column in self.columns:
            if column.read_only:
                continue
            try:
                parsed[column.key] = parse(column, raw[column.key])
                self._tell(column.key, "")
            except InvalidValue as error:
                self._tell(column.key, error.told(told))
                wrong.append(column.key)
        if wrong:
            self._editors[wrong[0]].setFocus()
            return None
        return parsed

    def _tell(self, key: str, sentence: str) -> None:
        mistake, editor = self._mistakes[key], self._editors[key]
        mistake.setText(sentence)
        mistake.setVisible(bool(sentence))
        if bool(editor.property("mistaken")) != bool(sentence):
            editor.setProperty("mistaken", bool(sentence))
            editor.style().unpolish(editor)
            editor.style().polish(editor)


def _same(one: Any, other: Any) -> bool:
    return one == other or (one in (*_EMPTY, False) and other in (*_EMPTY, False))


def _optional(column: Column) -> Column:
    return replace(column, required=False)


def _show_text(label: QLabel, column: Column, value: Any) -> None:
    text = shown(column, value, told)
    label.setText(text or "–")
    if text and is_pill(column):
        said = tone(value)
        label.setStyleSheet(f"color: {said.ink};")
    else:
        label.setStyleSheet("")
