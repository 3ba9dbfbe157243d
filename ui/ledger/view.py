"""The table itself: how it moves, what starts editing, and what its columns remember."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from models.ledgers.columns import Column
from ui.language import told
from ui.ledger.delegates import LedgerDelegate
from ui.ledger.source import Names
from ui.ledger.table_model import LedgerTableModel
from ui.ledger.tones import is_pill
from ui.theme import tokens

_WIDEST = 360
_STATES = ("state", "timeliness", "warning", "status")


class LedgerView(QTableView):
    """A grid that behaves like a sheet: typing starts editing, Enter goes down, whole rows are selected."""

    opened = Signal(str)
    layout_changed = Signal()
    refused = Signal(object)

    def __init__(self, model: LedgerTableModel, names: Names, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self._away: dict[str, int] = {}  # the widths of hidden columns
        self._delegate = LedgerDelegate(names, self)
        self.setItemDelegate(self._delegate)
        self._delegate.step_requested.connect(self.step)
        self._delegate.refused.connect(self.refused)
        self._set_up_rows()
        self._set_up_columns(model)
        self.doubleClicked.connect(self._open_read_only)

    def _set_up_rows(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.AnyKeyPressed | QAbstractItemView.EditTrigger.EditKeyPressed
                             | QAbstractItemView.EditTrigger.DoubleClicked)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setWordWrap(False)
        self.setTabKeyNavigation(True)
        self.setCornerButtonEnabled(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        rows = self.verticalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(tokens.ROW_HEIGHT)
        rows.setMinimumWidth(44)
        rows.setDefaultAlignment(Qt.AlignmentFlag.AlignCenter)
        rows.setHighlightSections(False)

    def _set_up_columns(self, model: LedgerTableModel) -> None:
        header = self.horizontalHeader()
        header.setSectionsMovable(True)
        header.setHighlightSections(False)
        header.setFixedHeight(tokens.ROW_HEIGHT + 4)
        header.setSortIndicatorShown(True)
        header.setSortIndicatorClearable(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        for section, column in enumerate(model.columns):
            self.setColumnWidth(section, self._width(column, str(model.headerData(section, Qt.Orientation.Horizontal))))
        for place, section in enumerate(_first_order(model.columns)):
            header.moveSection(header.visualIndex(section), place)
        header.sortIndicatorChanged.connect(self._sort)
        header.sectionResized.connect(self.layout_changed)
        header.sectionMoved.connect(self.layout_changed)

    def _width(self, column: Column, heading: str) -> int:
        letter = self.fontMetrics().horizontalAdvance("0")
        least = self.fontMetrics().horizontalAdvance(heading) + 32
        if is_pill(column):
            least = max(least, *(self.fontMetrics().horizontalAdvance(told(choice.label)) + 32
                                 for choice in column.choices))
        return max(least, min(column.width * letter + 20, _WIDEST))

    # what pages call

    def widths(self) -> dict[str, int]:
        """Return the width of each column, by key, in the order shown."""
        header = self.horizontalHeader()
        sections = [header.logicalIndex(place) for place in range(header.count())]
        return {key: header.sectionSize(section) or self._away.get(key, 0)
                for section in sections for key in (self.model().column_at(section).key,)}

    def hide_columns(self, keys: Set[str]) -> None:
        """Show every column but these; a hidden one keeps its place and width."""
        for section, column in enumerate(self.model().columns):
            if column.key in keys and not self.isColumnHidden(section):
                self._away[column.key] = self.columnWidth(section)
            self.setColumnHidden(section, column.key in keys)

    def restore_widths(self, widths: Mapping[str, int]) -> None:
        """Put the columns in the order and at the widths kept; columns not kept stay behind."""
        header = self.horizontalHeader()
        sections = {column.key: section for section, column in enumerate(self.model().columns)}
        for place, (key, width) in enumerate((key, width) for key, width in widths.items() if key in sections):
            header.moveSection(header.visualIndex(sections[key]), place)
            header.resizeSection(sections[key], max(24, min(int(width), 2000)))

    def selected_rows(self) -> list[int]:
        """Return the positions of the selected rows, in the order shown."""
        ranges = self.selectionModel().selection()  # one object a range: selectedRows() makes one a row
        return sorted({row for part in ranges for row in range(part.top(), part.bottom() + 1)})

    def selected_ids(self) -> list[str]:
        """Return the ids of the selected rows, in the order shown."""
        return [row_id for row in self.selected_rows() if (row_id := self.model().row_id(row)) is not None]

    def has_selection(self) -> bool:
        """Say whether any row is selected."""
        return self.selectionModel().hasSelection()

    def current_id(self) -> str | None:
        """Return the id of the row the cursor is in."""
        return self.model().row_id(self.currentIndex().row())

    def go_to(self, row: int, section: int | None = None) -> None:
        """Put the cursor in a row, in the same column unless another is named."""
        if not 0 <= row < self.model().rowCount():
            return
        if section is None:
            section = max(self.currentIndex().column(), self.horizontalHeader().logicalIndex(0))
        index = self.model().index(row, section)
        self.selectionModel().setCurrentIndex(
            index, QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows)
        self.scrollTo(index)

    def step(self, down: int, right: int) -> None:
        """Move the cursor by rows and columns as they are shown."""
        header = self.horizontalHeader()
        place = header.visualIndex(max(self.currentIndex().column(), 0)) + right
        while 0 <= place < header.count() and header.isSectionHidden(header.logicalIndex(place)):
            place += 1 if right >= 0 else -1
        row = self.currentIndex().row() + down
        if place >= header.count():
            place, row = 0, row + 1
        elif place < 0:
            place, row = header.count() - 1, row - 1
        self.go_to(max(0, min(row, self.model().rowCount() - 1)), header.logicalIndex(place))

    # Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.state() != self.State.EditingState:
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.opened.emit(self.current_id() or "")
            else:
                self.step(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1, 0)
        elif event.key() == Qt.Key.Key_Delete:
            event.ignore()  # the page's action
        else:
            super().keyPressEvent(event)

    def _open_read_only(self, index: QModelIndex) -> None:
        if not index.flags() & Qt.ItemFlag.ItemIsEditable:
            self.opened.emit(self.model().row_id(index.row()) or "")

    def _sort(self, section: int, order: Qt.SortOrder) -> None:
        if section < 0:
            self.model().sort_requested.emit("", False)
        else:
            self.model().sort(section, order)


def _first_order(columns: Sequence[Column]) -> list[int]:
    """Return the sections as a new grid shows them: states stand right behind the name, where they are seen."""
    sections = list(range(len(columns)))
    states = [section for section in sections if columns[section].key in _STATES and section > 0]
    return [*sections[:1], *states, *(section for section in sections[1:] if section not in states)]
