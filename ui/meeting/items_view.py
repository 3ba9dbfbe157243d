"""The table of a meeting's items: two lines a row, states as words on colour."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPen, QResizeEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from ui.ledger.tones import tone
from ui.meeting.carried_model import CarriedModel
from ui.meeting.items_model import FAINT, PILLS, Index, ItemsModel
from ui.meeting.pills import draw_pills
from ui.theme import tokens

ROW = 50
_PADDING = 8


class ItemsView(QTableView):
    """Whole rows are selected; Enter and double-click open one, several are assigned together.

    The model says how wide its columns are: `widths` in pixels, `shares` of the room that is left.
    """

    opened = Signal(str)

    def __init__(self, model: ItemsModel | CarriedModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setItemDelegate(ItemsDelegate(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(True)
        self.setCornerButtonEnabled(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        rows = self.verticalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(ROW)
        rows.setMinimumWidth(32)
        rows.setDefaultAlignment(Qt.AlignmentFlag.AlignCenter)
        rows.setHighlightSections(False)
        header = self.horizontalHeader()
        header.setFixedHeight(tokens.ROW_HEIGHT)
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        for column, width in model.widths.items():
            self.setColumnWidth(column, width)
        self.setMinimumHeight(tokens.ROW_HEIGHT + ROW // 2)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.doubleClicked.connect(self._open)

    def selected_ids(self) -> list[str]:
        """Return the issues of the selected rows, in order."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [item.id for row in rows if (item := self.model().item(row)) is not None]

    def current_id(self) -> str | None:
        """Return the issue of the row the cursor is in."""
        item = self.model().item(self.currentIndex().row())
        return item.id if item else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self._open(self.currentIndex())
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        widths, shares = self.model().widths, self.model().shares
        room = self.viewport().width() - sum(widths.values())
        for column, share in shares.items():
            self.setColumnWidth(column, max(room * share // sum(shares.values()), 60))

    def _open(self, index: Index) -> None:
        item = self.model().item(index.row())
        if item is not None:
            self.opened.emit(item.id)


class ItemsDelegate(QStyledItemDelegate):
    """Draws a cell's two lines; the second is softer where it only adds to the first."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(80, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(tokens.ACCENT_SOFT))
        elif index.row() % 2:
            painter.fillRect(option.rect, QColor(tokens.SURFACE_ALTERNATE))
        pills = index.data(PILLS)
        if pills:
            draw_pills(painter, option, [(tone(code), word) for code, word in pills])
        elif text := index.data(Qt.ItemDataRole.DisplayRole):
            self._draw_text(painter, option, text, faint=bool(index.data(FAINT)))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(tokens.ACCENT), 2))
            painter.drawRect(option.rect.adjusted(1, 1, -1, -1))
        painter.restore()

    def _draw_text(self, painter: QPainter, option: QStyleOptionViewItem, text: str, *, faint: bool) -> None:
        rect = option.rect.adjusted(_PADDING, 0, -_PADDING, 0)
        first, _, second = text.partition("\n")
        metrics = option.fontMetrics
        lines = _wrapped(first, option, rect.width())
        if faint:
            lines = [metrics.elidedText(line, Qt.TextElideMode.ElideRight, rect.width())
                     for line in (first, second) if line]
        height = metrics.height()
        top = rect.top() + (rect.height() - height * len(lines)) / 2 + metrics.ascent()
        for at, line in enumerate(lines):
            painter.setPen(QColor(tokens.TEXT_SOFT if faint and at else tokens.TEXT))
            painter.drawText(QPointF(rect.left(), top + at * height), line)


def _wrapped(text: str, option: QStyleOptionViewItem, room: int) -> list[str]:
    """Return at most two lines, the second one shortened where more would follow."""
    layout = QTextLayout(text, option.font)
    layout.setTextOption(_ANYWHERE)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(room)
    end = line.textLength()
    layout.endLayout()
    rest = text[end:].strip()
    if not rest:
        return [text]
    return [text[:end], QFontMetrics(option.font).elidedText(rest, Qt.TextElideMode.ElideRight, room)]


_ANYWHERE = QTextOption()
_ANYWHERE.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
