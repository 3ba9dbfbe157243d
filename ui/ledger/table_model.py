"""Shows row snapshots by block and asks for edits; it never touches the ledger."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from models.errors import InvalidValue
from models.ledgers.columns import Column, Kind, Ledger, Place
from models.ledgers.kinds import parse, shown
from ui.language import told, translate
from ui.ledger.source import RowLike, RowSource

BLOCK = 100
RIGHT = (Kind.MONEY, Kind.NUMBER, Kind.DECIMAL)
CENTRED = (Kind.FLAG,)
_READ = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
_EDIT = _READ | Qt.ItemFlag.ItemIsEditable  # made once: Qt asks for flags a row at a time


class Ask:
    """What delegates and pages ask the model beside Qt's own roles."""

    VALUE = Qt.ItemDataRole.UserRole
    ROW_ID = Qt.ItemDataRole.UserRole + 1
    COLUMN = Qt.ItemDataRole.UserRole + 2
    GAP = Qt.ItemDataRole.UserRole + 3


class LedgerTableModel(QAbstractTableModel):
    """The rows of one ledger, fetched a hundred at a time when they are looked at.

    `edit_requested` carries the row's id, the column's key, the new value and the one shown before;
    nothing changes here until the ledger did. A value its column cannot hold is told by `edit_refused`.
    """

    edit_requested = Signal(str, str, object, object)
    edit_refused = Signal(object)
    sort_requested = Signal(str, bool)

    def __init__(self, ledger: Ledger, source: RowSource, parent: Any = None, *, editable: bool = True) -> None:
        super().__init__(parent)
        self.ledger = ledger
        self.columns = ledger.on(Place.GRID)
        self._places = [ledger.index(column.key) for column in self.columns]
        self._headings = [_heading(column) for column in self.columns]
        self._flags = [_READ if column.read_only or not editable else _EDIT for column in self.columns]
        self._gaps_at = next((at for at, column in enumerate(ledger.columns) if column.key == "missing"), None)
        self._source = source
        self._ids: list[str] = []
        self._blocks: dict[int, list[RowLike | None]] = {}

    # what pages ask

    @property
    def ids(self) -> list[str]:
        """The ids of all rows, in the order shown."""
        return self._ids

    def row_id(self, row: int) -> str | None:
        """Return the id of the row at this position."""
        return self._ids[row] if 0 <= row < len(self._ids) else None

    def position(self, row_id: str) -> int:
        """Return where the row stands, or -1."""
        try:
            return self._ids.index(row_id)
        except ValueError:
            return -1

    def column_at(self, section: int) -> Column:
        """Return the column shown at this section."""
        return self.columns[section]

    def show_ids(self, ids: list[str]) -> None:
        """Show these rows instead."""
        self.beginResetModel()
        self._ids = ids
        self._blocks.clear()
        self.endResetModel()

    def refetch(self) -> None:
        """Read the same rows again, where they stand."""
        self._blocks.clear()
        if self._ids:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._ids) - 1, len(self.columns) - 1))

    # Qt

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            text = shown(self.columns[index.column()], self.value(index.row(), index.column()), told)
            return text or (translate("LedgerTableModel", "Missing") if self.is_gap(index) else "")
        if role == Ask.GAP:
            return self.is_gap(index)
        if role in (Qt.ItemDataRole.EditRole, Ask.VALUE):
            return self.value(index.row(), index.column())
        if role == Ask.ROW_ID:
            return self._ids[index.row()]
        if role == Ask.COLUMN:
            return self.columns[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            text = shown(self.columns[index.column()], self.value(index.row(), index.column()), told)
            return text if len(text) > self.columns[index.column()].width // 2 else None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(self.columns[index.column()].kind)
        return None

    def value(self, row: int, section: int) -> Any:
        """Return what the cell keeps; None while its row is gone."""
        found = self._row(row)
        return None if found is None else found.cells[self._places[section]]

    def is_gap(self, index: QModelIndex | QPersistentModelIndex) -> bool:
        """Say whether the cell is a helper's slot that should be filled and is not, or names what is missing."""
        column, found = self.columns[index.column()], self._row(index.row())
        if found is not None and column.key == "missing":
            return bool(found.cells[self._gaps_at])
        if self._gaps_at is None or found is None or not column.key.startswith("slot:"):
            return False
        return f"缺{column.label.source}" in (found.cells[self._gaps_at] or "").split()

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        return self._flags[index.column()] if index.isValid() else Qt.ItemFlag.NoItemFlags

    def setData(self, index: QModelIndex | QPersistentModelIndex, value: Any,
                role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Ask for the change; False, because nothing has changed yet."""
        if not index.isValid() or role != Qt.ItemDataRole.EditRole:
            return False
        column, before = self.columns[index.column()], self.value(index.row(), index.column())
        try:
            after = parse(column, value)
        except InvalidValue as error:
            self.edit_refused.emit(error)
            return False
        if after != before and not (after in (None, "", ()) and before in (None, "", ())):
            self.edit_requested.emit(self._ids[index.row()], column.key, after, before)
        return False

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Vertical:
            return section + 1 if role == Qt.ItemDataRole.DisplayRole else None
        if not 0 <= section < len(self.columns):
            return None
        column = self.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._headings[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column.kind)
        if role == Qt.ItemDataRole.ToolTipRole and column.hint is not None:
            return told(column.hint)
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Ask the page for rows in another order; they are sorted where they are kept."""
        if 0 <= column < len(self.columns):
            self.sort_requested.emit(self.columns[column].key, order == Qt.SortOrder.DescendingOrder)

    def _row(self, row: int) -> RowLike | None:
        block = row // BLOCK
        rows = self._blocks.get(block)
        if rows is None:
            wanted = self._ids[block * BLOCK:(block + 1) * BLOCK]
            found = {found.id: found for found in self._source.rows(wanted)}
            if len(self._blocks) > 60:
                self._blocks.clear()
            rows = self._blocks[block] = [found.get(row_id) for row_id in wanted]
        return rows[row % BLOCK]


def _heading(column: Column) -> str:
    return told(column.label) + (" *" if column.required and not column.read_only else "")


def _alignment(kind: Kind) -> int:
    across = Qt.AlignmentFlag.AlignLeft
    if kind in RIGHT:
        across = Qt.AlignmentFlag.AlignRight
    elif kind in CENTRED:
        across = Qt.AlignmentFlag.AlignHCenter
    return int(across | Qt.AlignmentFlag.AlignVCenter)
