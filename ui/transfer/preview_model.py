"""What an import would do, line by line: new, changed with old and new value, unchanged, refused with the reason."""

from __future__ import annotations

import enum
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from models.language import N_, Text
from models.ledgers.columns import Ledger, Link
from models.ledgers.kinds import shown
from models.operations.importing import Preview
from ui.language import told, translate
from ui.theme.tokens import Tone

Index = QModelIndex | QPersistentModelIndex

TONE = Qt.ItemDataRole.UserRole
_TOLD = 6
_LONGEST = 60


class Outcome(enum.Enum):
    """What becomes of a line: its word and its tone."""

    REJECTED = (N_("Import", "Refused"), Tone.LATE)
    UPDATED = (N_("Import", "Changed"), Tone.NEAR)
    NEW = (N_("Import", "New"), Tone.DONE)
    UNCHANGED = (N_("Import", "Unchanged"), Tone.PLAIN)

    @property
    def word(self) -> Text:
        """What it is called."""
        return self.value[0]

    @property
    def tone(self) -> Tone:
        """The tone of the word."""
        return self.value[1]


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the sheet, and what becomes of it."""

    number: int
    outcome: Outcome
    name: str
    detail: str


def lines_of(preview: Preview, ledger: Ledger) -> list[Line]:
    """Return every line in the order of the sheet."""
    cells = {row.number: row.cells for row in preview.incoming.rows}

    def name(number: int, values: Any = None) -> str:
        keys = dict.fromkeys((ledger.naming, *(key for match in ledger.match for key in match), "text"))
        for found in (values or {}, cells.get(number, {})):
            for key in keys:
                if found.get(key) not in (None, ""):
                    return _words(ledger, key, found[key])
        return ""

    lines = [Line(plan.row, Outcome.NEW, name(plan.row, plan.values), _values(ledger, plan.values))
             for plan in preview.new]
    lines += [Line(plan.row, Outcome.UPDATED, name(plan.row), _changes(ledger, plan.before, plan.values))
              for plan in preview.updated]
    lines += [Line(number, Outcome.UNCHANGED, name(number), "") for number in preview.unchanged]
    lines += [Line(one.row, Outcome.REJECTED, name(one.row), one.reason.told(told)) for one in preview.rejected]
    return sorted(lines, key=lambda line: line.number)


class PreviewModel(QAbstractTableModel):
    """Shows lines; `show_only` keeps those of some outcomes."""

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self._all: Sequence[Line] = ()
        self._lines: list[Line] = []

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show these lines."""
        self._all = lines
        self.show_only(frozenset(Outcome))

    def show_only(self, outcomes: frozenset[Outcome]) -> None:
        """Show the lines of these outcomes."""
        self.beginResetModel()
        self._lines = [line for line in self._all if line.outcome in outcomes]
        self.endResetModel()

    def line(self, row: int) -> Line:
        """Return the line of a row."""
        return self._lines[row]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 4

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role == TONE:
            return line.outcome.tone if index.column() == 1 else None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return (str(line.number), told(line.outcome.word), line.name, line.detail)[index.column()]
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        if role == Qt.ItemDataRole.DisplayRole:
            return (translate("PreviewModel", "Line"), translate("PreviewModel", "Result"),
                    translate("PreviewModel", "Record"), translate("PreviewModel", "What changes"))[section]
        return None


def _values(ledger: Ledger, values: Any) -> str:
    parts = [f"{told(ledger.column(key).label)} {_words(ledger, key, value)}" for key, value in values.items()
             if key != ledger.naming and value not in (None, "", (), False)]
    return " · ".join(parts[:_TOLD]) + (" …" if len(parts) > _TOLD else "")


def _changes(ledger: Ledger, before: Any, values: Any) -> str:
    empty = translate("PreviewModel", "(empty)")
    return " · ".join(f"{told(ledger.column(key).label)} {_words(ledger, key, before.get(key)) or empty} → "
                      f"{_words(ledger, key, value) or empty}" for key, value in values.items())


def _words(ledger: Ledger, key: str, value: Any) -> str:
    if isinstance(value, Link):
        text = value.text
    elif isinstance(value, tuple):
        text = "、".join(one.text if isinstance(one, Link) else str(one) for one in value)
    elif isinstance(value, str) and not any(choice.code == value for choice in ledger.column(key).choices):
        text = value
    else:
        text = _kept(ledger, key, value)
    text = " ".join(text.split())
    return text if len(text) <= _LONGEST else text[:_LONGEST - 1] + "…"


def _kept(ledger: Ledger, key: str, value: Any) -> str:
    try:
        return shown(ledger.column(key), value, told)
    except (AttributeError, TypeError, ValueError, StopIteration):  # a raw cell, told as it came
        return str(value)
