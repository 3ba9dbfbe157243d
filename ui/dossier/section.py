"""The rows of one ledger within a dossier: a small table, as tall as its rows and as wide as the page."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from models.language import N_
from models.ledgers.columns import Column, Kind
from models.ledgers.dossier import Section
from models.ledgers.kinds import shown
from ui.language import counted, told, translate
from ui.ledger.tones import is_pill, tone
from ui.theme import tokens
from ui.widgets import named

MOST_ROWS = 8
"""Rows shown at once; the ledger's page has the others."""
_ROW = 29
_WIDEST = 210
_LEAST_NOTE = 190
_FIRST = ("state", "timeliness")
_TOP = QModelIndex()
_RIGHT = (Kind.MONEY, Kind.NUMBER, Kind.DECIMAL)


class SectionModel(QAbstractTableModel):
    """The first rows of a section, as texts."""

    def __init__(self, section: Section, parent: QWidget) -> None:
        super().__init__(parent)
        self.section = section
        states = [at for at, column in enumerate(section.columns) if column.key in _FIRST]
        rest = [at for at in range(len(section.columns)) if at not in states]
        self._order = [*rest[:1], *states, *rest[1:]]
        self._texts = [[self._said(row.cells[at], section.columns[at]) for at in self._order]
                       for row in section.rows[:MOST_ROWS]]

    @staticmethod
    def _said(value: Any, column: Column) -> str:
        if column.kind is Kind.FLAG and not value:
            return ""
        return shown(column, value, told).replace("\n", " ")

    def column(self, section: int) -> Column:
        """Return the ledger's column that stands in this place."""
        return self.section.columns[self._order[section]]

    def row_id(self, row: int) -> str:
        """Return the identity of the record in a row."""
        return self.section.rows[row].id

    def texts(self, section: int) -> list[str]:
        """Return what stands in a column."""
        return [texts[section] for texts in self._texts]

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _TOP) -> int:
        return 0 if parent.isValid() else len(self._texts)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _TOP) -> int:
        return 0 if parent.isValid() else len(self._order)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return told(self.column(section).label)
        return self._alignment(section) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._texts[index.row()][index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(index.column())
        if role == Qt.ItemDataRole.ForegroundRole and is_pill(self.column(index.column())):
            code = self.section.rows[index.row()].cells[self._order[index.column()]]
            return QColor(tone(code).ink)
        return None

    def _alignment(self, section: int) -> int:
        across = Qt.AlignmentFlag.AlignRight if self.column(section).kind in _RIGHT else Qt.AlignmentFlag.AlignLeft
        return (across | Qt.AlignmentFlag.AlignVCenter).value


class SectionTable(QTableView):
    """Shows as many columns as there is room for, the first ones first. A click or Enter opens the record."""

    opened = Signal(str)

    def __init__(self, section: Section, opens: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = SectionModel(section, self)
        self._opens = opens
        self.setModel(self._model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setAlternatingRowColors(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(_ROW)
        header = self.horizontalHeader()
        header.setSectionsClickable(False)
        header.setHighlightSections(False)
        header.setFixedHeight(_ROW)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setFixedHeight(_ROW * (self._model.rowCount() + 1) + 2)
        self.setAccessibleName(told(section.title))
        if opens:
            self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
            self.clicked.connect(self._open)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit(self.viewport().width())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._opens and self.currentIndex().isValid():
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(self._model.row_id(index.row()))

    def _fit(self, room: int) -> None:
        """Give the columns their widths; hide from the end those for which there is no room."""
        wanted = [self._wanted(at) for at in range(self._model.columnCount())]
        shown_widths: dict[int, int] = {}
        left_out: list[str] = []
        for at, width in enumerate(wanted):
            key = self._model.column(at).key
            least = min(width, _LEAST_NOTE) if self._is_long(at) else width
            if any(key.startswith(f"{other}_") for other in left_out):
                continue  # a growth without its figure says nothing
            if not shown_widths or sum(shown_widths.values()) + least <= room:
                shown_widths[at] = least
            else:
                left_out.append(key)
        spare = room - sum(shown_widths.values())
        long = [at for at in shown_widths if self._is_long(at)] or list(shown_widths)
        for at in long:
            shown_widths[at] += spare // len(long)
        for at in range(len(wanted)):
            self.setColumnHidden(at, at not in shown_widths)
            if at in shown_widths:
                self.setColumnWidth(at, shown_widths[at])

    def _wanted(self, at: int) -> int:
        metrics = self.fontMetrics()
        texts = [told(self._model.column(at).label), *self._model.texts(at)]
        return min(max(metrics.horizontalAdvance(text) for text in texts) + 26, _WIDEST)

    def _is_long(self, at: int) -> bool:
        return self._model.column(at).kind in (Kind.NOTE, Kind.LINKS) or self._model.column(at).width >= 24


class SectionCard(QFrame):
    """A section with its title; `opened` carries a page's key and the rows to show there."""

    opened = Signal(str, object)

    def __init__(self, section: Section, opens: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.section = section
        self.table = SectionTable(section, opens, self)
        self.table.opened.connect(self._open_one)
        head = QHBoxLayout()
        head.setContentsMargins(8, 0, 8, 0)
        head.setSpacing(8)
        head.addWidget(named("heading", told(section.title), self))
        head.addWidget(named("count", str(len(section.rows)), self), 1)
        more = len(section.rows) - MOST_ROWS
        said = (counted(N_("DossierPage", "%n more"), more) if more > 0
                else translate("DossierPage", "Show in the ledger"))
        self.all_button = QPushButton(said, self)
        self.all_button.setObjectName("link")
        self.all_button.setCursor(Qt.CursorShape.PointingHandCursor)
        self.all_button.setVisible(opens)
        self.all_button.clicked.connect(self._open_all)
        head.addWidget(self.all_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.setSpacing(4)
        layout.addLayout(head)
        layout.addWidget(self.table)
        self.setStyleSheet(f"QTableView {{ border-top: 1px solid {tokens.LINE}; }} "
                           "QTableView::item { padding: 0 5px; }")

    def _open_one(self, row_id: str) -> None:
        self.opened.emit(self.section.ledger_key, [row_id])

    def _open_all(self) -> None:
        self.opened.emit(self.section.ledger_key, [row.id for row in self.section.rows])


def cards(sections: Sequence[Section], pages: Sequence[str], parent: QWidget) -> list[SectionCard]:
    """Return a card for each section; those of ledgers with a page of their own open it."""
    return [SectionCard(section, section.ledger_key in pages, parent) for section in sections]
