"""The items of a meeting as rows, two lines high: what was raised, and the task that came of it."""

from __future__ import annotations

import enum
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from models.language import N_
from models.ledgers.columns import Link
from models.ledgers.issues import ISSUES
from models.ledgers.kinds import shown
from models.ledgers.tasks import TASKS
from models.rules.states import HANDLINGS
from ui.language import counted, told, translate
from ui.meeting.board import Item

Index = QModelIndex | QPersistentModelIndex

ITEM = Qt.ItemDataRole.UserRole
PILLS = Qt.ItemDataRole.UserRole + 1
FAINT = Qt.ItemDataRole.UserRole + 2

_HOW = {choice.code: choice.label for choice in HANDLINGS if choice.code != "assigned"}


class Shown(enum.Enum):
    """The columns, in their order."""

    NUMBER = 0
    PARTY = 1
    TEXT = 2
    MEASURE = 3
    LEAD = 4
    DUE = 5
    STATE = 6


class ItemsModel(QAbstractTableModel):
    """Shows items; what was answered without a task shows the answer in the task's place."""

    widths = {Shown.NUMBER.value: 92, Shown.DUE.value: 98, Shown.STATE.value: 152}  # noqa: RUF012
    shares = {Shown.PARTY.value: 9, Shown.TEXT.value: 12, Shown.MEASURE.value: 9, Shown.LEAD.value: 7}  # noqa: RUF012

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self._items: Sequence[Item] = ()
        self._headings = [told(ISSUES.column(key).label) for key in ("number", "party", "text")]
        self._headings += [told(TASKS.column(key).label) for key in ("measure", "lead_unit", "due_on")]
        self._headings.append(told(ISSUES.column("state").label))

    def show_items(self, items: Sequence[Item]) -> None:
        """Show these items instead."""
        self.beginResetModel()
        self._items = items
        self.endResetModel()

    def item(self, row: int) -> Item | None:
        """Return the item of a row."""
        return self._items[row] if 0 <= row < len(self._items) else None

    def position(self, issue_id: str) -> int:
        """Return the row of an issue, or -1."""
        return next((at for at, item in enumerate(self._items) if item.id == issue_id), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._items)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(Shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        item, column = self._items[index.row()], Shown(index.column())
        if role == ITEM:
            return item
        if role == Qt.ItemDataRole.DisplayRole:
            return "\n".join(part for part in self._lines(item, column) if part)
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join(part for part in self._lines(item, column) if part) or None
        if role == PILLS:
            return _pills(item) if column is Shown.STATE else ()
        if role == FAINT:
            return column in (Shown.PARTY, Shown.LEAD, Shown.DUE)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return section + 1 if orientation is Qt.Orientation.Vertical else self._headings[section]
        if role == Qt.ItemDataRole.TextAlignmentRole and orientation is Qt.Orientation.Horizontal:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return None

    def _lines(self, item: Item, column: Shown) -> tuple[str, str]:
        values, task = item.values, item.task
        match column:
            case Shown.NUMBER:
                return values["number"] or "", ""
            case Shown.PARTY:
                kind = shown(ISSUES.column("kind"), values["kind"], told)
                return _words(values["party"]), " · ".join(part for part in (kind, values["category"]) if part)
            case Shown.TEXT:
                return values["text"].replace("\n", " "), ""
            case Shown.MEASURE:
                return (task.get("measure") or (values["reply"] if not task else "") or "").replace("\n", " "), ""
            case Shown.LEAD:
                more = counted(N_("ItemsModel", "and %n more"), len(item.tasks) - 1) if len(item.tasks) > 1 else ""
                return _words(task.get("lead_unit")), " · ".join(
                    part for part in (_words(task.get("person")), more) if part)
            case Shown.DUE:
                return _due(item)
            case Shown.STATE:
                return "", " ".join(word for _, word in _pills(item))


def _due(item: Item) -> tuple[str, str]:
    task = item.task
    day = task.get("due_on") if task else item.values["due_on"]
    how = told(_HOW[item.handling]) if item.handling in _HOW else ""
    if day or (how and not task):
        return (day.isoformat(), how) if day else (how, "")
    if task.get("due_rule") == 0:
        return translate("DueEditor", "Same day"), ""
    if task.get("due_rule"):
        days = counted(N_("ItemsModel", "%n working day(s)"), task["due_rule"])
        return days, translate("ItemsModel", "from assignment")
    return "", ""


def _pills(item: Item) -> tuple[tuple[str, str], ...]:
    """Return (code, word) of the state, and of the timeliness where it says more than “in time”."""
    values = item.values
    found = [(values["state"], shown(ISSUES.column("state"), values["state"], told))]
    if values["timeliness"] in ("near", "overdue", "late"):
        found.append((values["timeliness"], shown(ISSUES.column("timeliness"), values["timeliness"], told)))
    return tuple(found)


def _words(value: Link | str | None) -> str:
    return value.text if isinstance(value, Link) else value or ""
