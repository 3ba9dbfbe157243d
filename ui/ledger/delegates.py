"""Draws cells from cached text, and opens the editor of each kind."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPen, QStaticText
from PySide6.QtWidgets import QComboBox, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from models.errors import InvalidValue
from models.ledgers.columns import Kind
from models.ledgers.kinds import parse
from ui.ledger.editors import EDITORS
from ui.ledger.source import Names
from ui.ledger.table_model import CENTRED, RIGHT, Ask
from ui.ledger.tones import is_pill, tone
from ui.theme import tokens

_CACHED = 8000
_PADDING = 8
_NOTE_ROWS = 4


class LedgerDelegate(QStyledItemDelegate):
    """The cells of every ledger. Enter keeps the value and goes down, Tab goes right, Esc restores.

    What the column cannot hold is told by `refused`, and stays in its editor to be mended.
    """

    step_requested = Signal(int, int)  # rows down, columns right
    refused = Signal(object)

    def __init__(self, names: Names, parent: QWidget) -> None:
        super().__init__(parent)
        self._names = names
        self._texts: dict[tuple[str, int], QStaticText] = {}
        self._metrics: QFontMetrics | None = None

    # drawing

    def paint(self, painter: QPainter, option: QStyleOptionViewItem,
              index: QModelIndex | QPersistentModelIndex) -> None:
        rect, state = option.rect, option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(tokens.ACCENT_SOFT))
        elif index.row() % 2:
            painter.fillRect(rect, QColor(tokens.SURFACE_ALTERNATE))
        text = index.data(Qt.ItemDataRole.DisplayRole)
        if text:
            column = index.data(Ask.COLUMN)
            if is_pill(column):
                self._draw_pill(painter, option, text, index.data(Ask.VALUE))
            elif index.data(Ask.GAP):
                self._draw_pill(painter, option, text, "overdue")
            else:
                self._draw_text(painter, option, text, column.kind)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(tokens.ACCENT), 2))
            painter.drawRect(rect.adjusted(1, 1, -1, -1))

    def _draw_text(self, painter: QPainter, option: QStyleOptionViewItem, text: str, kind: Kind) -> None:
        rect = option.rect
        room = rect.width() - 2 * _PADDING
        drawn = self._text(text, room, option)
        size = drawn.size()
        left = rect.left() + _PADDING
        if kind in RIGHT:
            left = rect.right() - _PADDING - size.width()
        elif kind in CENTRED:
            left = rect.left() + (rect.width() - size.width()) / 2
        painter.setPen(QColor(tokens.TEXT))
        painter.drawStaticText(QPointF(left, rect.top() + (rect.height() - size.height()) / 2), drawn)

    def _draw_pill(self, painter: QPainter, option: QStyleOptionViewItem, text: str, code: object) -> None:
        rect, said = option.rect, tone(code)
        drawn = self._text(text, rect.width() - 2 * _PADDING - 12, option)
        size = drawn.size()
        height = min(size.height() + 4, rect.height() - 4)
        pill = QRectF(rect.left() + _PADDING - 2, rect.top() + (rect.height() - height) / 2, size.width() + 16, height)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(said.ground))
        painter.drawRoundedRect(pill, height / 2, height / 2)
        painter.setPen(QColor(said.ink))
        painter.drawStaticText(QPointF(pill.left() + 8, rect.top() + (rect.height() - size.height()) / 2), drawn)
        painter.restore()

    def _text(self, text: str, room: int, option: QStyleOptionViewItem) -> QStaticText:
        key = (text, room)
        found = self._texts.get(key)
        if found is None:
            if len(self._texts) > _CACHED:
                self._texts.clear()
            if self._metrics is None:
                self._metrics = QFontMetrics(option.font)
            line = text.partition("\n")[0]
            found = QStaticText(self._metrics.elidedText(line, Qt.TextElideMode.ElideRight, max(room, 0)))
            found.setTextFormat(Qt.TextFormat.PlainText)
            found.setPerformanceHint(QStaticText.PerformanceHint.AggressiveCaching)
            found.prepare(font=option.font)
            self._texts[key] = found
        return found

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(80, tokens.ROW_HEIGHT)

    # editing

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem,
                     index: QModelIndex | QPersistentModelIndex) -> QWidget:
        column = index.data(Ask.COLUMN)
        editor = EDITORS[column.kind](column, self._names, parent)
        editor.setProperty("in_cell", True)
        editor.column = column
        editor.setAutoFillBackground(True)
        if column.kind is Kind.CHOICE:
            editor.activated.connect(self._choose)
            QTimer.singleShot(0, editor.showPopup)
        return editor

    def _is_refused(self, editor: QWidget) -> bool:
        """Keep the editor open over what its column cannot hold: nothing typed is lost."""
        try:
            parse(editor.column, editor.value())
        except InvalidValue as error:
            self.refused.emit(error)
            return True
        return False

    def _choose(self) -> None:
        """Keep an answer as soon as it is picked from the list."""
        editor = self.sender()
        self.commitData.emit(editor)
        self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.NoHint)

    def setEditorData(self, editor: QWidget, index: QModelIndex | QPersistentModelIndex) -> None:
        editor.show_value(index.data(Ask.VALUE))
        line = editor.lineEdit() if isinstance(editor, QComboBox) else editor
        if hasattr(line, "selectAll"):
            line.selectAll()  # what is typed first replaces what stood there

    def setModelData(self, editor: QWidget, model: Any, index: QModelIndex | QPersistentModelIndex) -> None:
        model.setData(index, editor.value(), Qt.ItemDataRole.EditRole)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem,
                             index: QModelIndex | QPersistentModelIndex) -> None:
        rect = QRect(option.rect)
        if index.data(Ask.COLUMN).kind is Kind.NOTE:
            rect.setHeight(rect.height() * _NOTE_ROWS)
            beyond = rect.bottom() - editor.parentWidget().rect().bottom()
            if beyond > 0:
                rect.translate(0, -min(beyond, rect.top()))
        editor.setGeometry(rect)

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and isinstance(editor, QWidget):
            step = _step(event)
            if step is not None:
                if getattr(editor, "takes_key", None) and editor.takes_key(event):
                    return True
                if self._is_refused(editor):
                    return True
                self.commitData.emit(editor)
                self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.NoHint)
                self.step_requested.emit(*step)
                return True
        return super().eventFilter(editor, event)


def _step(event: QKeyEvent) -> tuple[int, int] | None:
    """Say where a key leads from an editor, or None when it stays."""
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        return {Qt.KeyboardModifier.NoModifier: (1, 0), Qt.KeyboardModifier.ShiftModifier: (-1, 0)}.get(held)
    if event.key() == Qt.Key.Key_Tab:
        return (0, 1) if held == Qt.KeyboardModifier.NoModifier else None
    return (0, -1) if event.key() == Qt.Key.Key_Backtab else None
