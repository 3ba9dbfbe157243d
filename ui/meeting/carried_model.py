"""What is carried over, as rows: last promise beside this week's progress, and what is promised now."""

from __future__ import annotations

import enum
from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt

from models.language import N_
from models.ledgers.issues import ISSUES
from models.ledgers.kinds import shown
from models.ledgers.tasks import TASKS
from models.operations.carrying import Carried, Said
from ui.language import told, translate
from ui.meeting.items_model import FAINT, ITEM, PILLS, Index


class CarriedColumn(enum.Enum):
    """The columns, in their order."""

    PARTY = 0
    TEXT = 1
    LEAD = 2
    LAST = 3
    PROGRESS = 4
    NEXT = 5
    STATE = 6


class CarriedModel(QAbstractTableModel):
    """Rows of `Carried`."""

    widths = {CarriedColumn.STATE.value: 116}  # noqa: RUF012
    shares = {CarriedColumn.PARTY.value: 9, CarriedColumn.TEXT.value: 11, CarriedColumn.LEAD.value: 8,  # noqa: RUF012
              CarriedColumn.LAST.value: 9, CarriedColumn.PROGRESS.value: 9, CarriedColumn.NEXT.value: 8}

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self._lines: Sequence[Carried] = ()
        self._headings = (told(ISSUES.column("party").label), told(ISSUES.column("text").label),
                          told(TASKS.column("lead_unit").label), translate("CarriedOver", "Last promise"),
                          translate("CarriedOver", "Progress this week"), translate("CarriedOver", "Promised now"),
                          told(ISSUES.column("state").label))

    def show_lines(self, lines: Sequence[Carried]) -> None:
        """Show these lines instead."""
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    def item(self, row: int) -> Carried | None:
        """Return the line of a row."""
        return self._lines[row] if 0 <= row < len(self._lines) else None

    def position(self, issue_id: str) -> int:
        """Return the row of an issue, or -1."""
        return next((at for at, line in enumerate(self._lines) if line.id == issue_id), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(CarriedColumn)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line, column = self._lines[index.row()], CarriedColumn(index.column())
        if role == ITEM:
            return line
        if role == Qt.ItemDataRole.DisplayRole:
            return "\n".join(part for part in _lines(line, column) if part)
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join(part for part in _lines(line, column) if part) or None
        if role == PILLS:
            return _pills(line) if column is CarriedColumn.STATE else ()
        if role == FAINT:
            return column in (CarriedColumn.PARTY, CarriedColumn.LEAD)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return section + 1 if orientation is Qt.Orientation.Vertical else self._headings[section]
        if role == Qt.ItemDataRole.TextAlignmentRole and orientation is Qt.Orientation.Horizontal:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return None


def _lines(line: Carried, column: CarriedColumn) -> tuple[str, str]:
    match column:
        case CarriedColumn.PARTY:
            kind = shown(ISSUES.column("kind"), line.kind, told)
            return line.party or line.number, " · ".join(filter(None, (line.party and line.number, kind)))
        case CarriedColumn.TEXT:
            return line.text.replace("\n", " "), ""
        case CarriedColumn.LEAD:
            due = translate("CarriedOver", "due {0}").format(_short(line.due_on)) if line.due_on else ""
            return "、".join(line.lead_units), due
        case CarriedColumn.LAST:
            how = translate("CarriedOver", "(progress then)") if line.last and not line.promised else ""
            return how + _said(line.last), ""
        case CarriedColumn.PROGRESS:
            return _said(line.progress), ""
        case CarriedColumn.NEXT:
            return _said(line.next), ""
        case CarriedColumn.STATE:
            return "", " ".join(word for _, word in _pills(line))


def _said(said: Said | None) -> str:
    """Return the day and the words."""
    return "：".join(filter(None, (_short(said.on), said.text.replace("\n", " ")))) if said else ""


def _short(day: date | None) -> str:
    return translate("CarriedOver", "{0}/{1}").format(day.month, day.day) if day else ""


def _pills(line: Carried) -> tuple[tuple[str, str], ...]:
    found = [(line.state.value, shown(ISSUES.column("state"), line.state.value, told))]
    if line.about:
        found.append(("about", told(N_("CarriedOver", "Called for"))))
    elif line.timeliness in ("near", "overdue"):
        found.append((line.timeliness.value, shown(ISSUES.column("timeliness"), line.timeliness.value, told)))
    return tuple(found)
