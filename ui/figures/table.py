"""A table of figures: a number is clicked, or Enter pressed on it, and the rows behind it are shown."""

from __future__ import annotations

import csv
import io
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from ui.figures.sheets import ALL, Cell, Line, Sheet
from ui.language import translate
from ui.pages import has_page
from ui.theme import tokens

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_BAR_WIDTH, _LABEL_WIDTH, _WIDEST = 170, 60, 420


class FigureTableModel(QAbstractTableModel):
    """A sheet as Qt's views and screen readers read it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.sheet = Sheet(ALL, (), ())

    def show_sheet(self, sheet: Sheet) -> None:
        """Show another table."""
        self.beginResetModel()
        self.sheet = sheet
        self.endResetModel()

    def line(self, row: int) -> Line:
        """Return a line."""
        return self.sheet.lines[row]

    def cell(self, index: Index) -> Cell | None:
        """Return a cell; None beside the one cell of a heading."""
        if not index.isValid():
            return None
        cells = self.line(index.row()).cells
        return cells[index.column()] if index.column() < len(cells) else None

    def opens(self, index: Index) -> bool:
        """Say whether rows can be shown behind a cell."""
        cell = self.cell(index)
        return cell is not None and cell.opens is not None and has_page(cell.opens.ledger)

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.sheet.lines)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.sheet.headings)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.sheet.headings[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._side(self._is_number(section))
        if role == Qt.ItemDataRole.ToolTipRole and section < len(self.sheet.tips):
            return self.sheet.tips[section] or None
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        cell = self.cell(index)
        if cell is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return cell.text
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole):
            return cell.tip or None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._side(cell.number)
        if role == Qt.ItemDataRole.ForegroundRole:
            return QColor(self._ink(index, cell))
        if role == Qt.ItemDataRole.FontRole and self.line(index.row()).heading:
            font = QFont()
            font.setPointSizeF(tokens.BODY)
            font.setBold(True)
            return font
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or self.line(index.row()).heading:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def _is_number(self, section: int) -> bool:
        return any(section < len(line.cells) and line.cells[section].number for line in self.sheet.lines)

    def _side(self, number: bool) -> Qt.AlignmentFlag:
        side = Qt.AlignmentFlag.AlignRight if number else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignVCenter

    def _ink(self, index: Index, cell: Cell) -> str:
        if cell.tone is not None and cell.share is None:
            return cell.tone.ink
        if self.opens(index):
            return tokens.ACCENT
        return tokens.TEXT_SOFT if self.line(index.row()).heading else tokens.TEXT


class FigureDelegate(QStyledItemDelegate):
    """Draws words in their tone, what opens rows as a link, and a share as a bar with its number beside it."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        ground = QStyleOptionViewItem(option)
        self.initStyleOption(ground, index)
        text, ground.text = ground.text, ""
        ground.widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, ground, painter, ground.widget)
        cell = index.model().cell(index)
        if cell is None:
            return
        painter.save()
        inside = option.rect.adjusted(8, 0, -8, 0)
        if cell.share is not None:
            self._draw_bar(painter, inside, ground, cell)
        font = ground.font
        font.setUnderline(index.model().opens(index) and bool(option.state & QStyle.StateFlag.State_HasFocus))
        painter.setFont(font)
        painter.setPen(index.data(Qt.ItemDataRole.ForegroundRole))
        shown = ground.fontMetrics.elidedText(text, Qt.TextElideMode.ElideRight, inside.width())
        painter.drawText(inside, index.data(Qt.ItemDataRole.TextAlignmentRole), shown)
        painter.restore()

    def _draw_bar(self, painter: QPainter, inside: QRect, option: QStyleOptionViewItem, cell: Cell) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        label = option.fontMetrics.horizontalAdvance("100.00%") + 8
        track = QRect(inside.left(), inside.center().y() - 4, max(inside.width() - label, 10), 8)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.LINE))
        painter.drawRoundedRect(track, 4, 4)
        if cell.share:
            painter.setBrush(QColor(cell.tone.ink if cell.tone else tokens.ACCENT))
            painter.drawRoundedRect(track.adjusted(0, 0, -round(track.width() * (1 - cell.share)), 0), 4, 4)


class FigureTable(QTableView):
    """Emits `opened` with a ledger and rows, and `chosen` with the row of the cursor."""

    opened = Signal(str, object)
    chosen = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.figures = FigureTableModel(self)
        self.setModel(self.figures)
        self.setItemDelegate(FigureDelegate(self))
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setAlternatingRowColors(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(tokens.ROW_HEIGHT - 2)
        self.horizontalHeader().setHighlightSections(False)
        self.setAccessibleName(translate("FiguresPage", "Figures"))
        self.clicked.connect(self.open_at)
        self.selectionModel().currentChanged.connect(self._moved)

    def show_sheet(self, sheet: Sheet) -> None:
        """Show a table; the cursor stays on the line it was on where the same table is shown again."""
        same = sheet.headings == self.figures.sheet.headings
        row, column = (self.currentIndex().row(), self.currentIndex().column()) if same else (-1, -1)
        self.clearSpans()
        self.figures.show_sheet(sheet)
        for at, line in enumerate(sheet.lines):
            if line.heading:
                self.setSpan(at, 0, 1, len(sheet.headings))
        self._set_widths(sheet)
        first = next((at for at, line in enumerate(sheet.lines) if not line.heading), -1)
        if not 0 <= row < len(sheet.lines):
            row, column = first, 1
        self.setCurrentIndex(self.figures.index(row, column))

    def open_at(self, index: Index) -> None:
        """Show the rows behind a cell."""
        if self.figures.opens(index):
            opens = self.figures.cell(index).opens
            self.opened.emit(opens.ledger, list(opens.ids))

    def copy(self) -> None:
        """Copy the whole table with its headings, as spreadsheets take it."""
        text = io.StringIO()
        writer = csv.writer(text, dialect="excel-tab", lineterminator="\n")
        writer.writerow(self.figures.sheet.headings)
        writer.writerows([cell.text for cell in line.cells] for line in self.figures.sheet.lines)
        QGuiApplication.clipboard().setText(text.getvalue())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            row = self.currentIndex().row()
            across = [self.figures.index(row, column) for column in range(self.figures.columnCount())]
            self.open_at(next((index for index in (self.currentIndex(), *across) if self.figures.opens(index)),
                              self.currentIndex()))
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._point(event.position().toPoint())

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.viewport().unsetCursor()

    def _point(self, at: QPoint) -> None:
        opens = self.figures.opens(self.indexAt(at))
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if opens else Qt.CursorShape.ArrowCursor)

    def _moved(self, index: Index, _: Index) -> None:
        self.chosen.emit(index.row(), index.column())

    def _set_widths(self, sheet: Sheet) -> None:
        """Give every column the room its words need, bars more, and the last text column what is left."""
        header, metrics = self.horizontalHeader(), self.fontMetrics()
        header.setStretchLastSection(bool(sheet.lines) and not sheet.lines[-1].cells[-1].number)
        for column, heading in enumerate(sheet.headings):
            cells = [line.cells[column] for line in sheet.lines if column < len(line.cells) and not line.heading]
            wide = max((metrics.horizontalAdvance(text) for text in (heading, *(cell.text for cell in cells))),
                       default=_LABEL_WIDTH) + 26
            bar = _BAR_WIDTH if any(cell.share is not None for cell in cells) else 0
            header.resizeSection(column, max(min(wide, _WIDEST), bar))
