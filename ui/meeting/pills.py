"""Words on coloured grounds, one below the other in a cell."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from ui.theme.tokens import Tone

_PADDING = 8


def draw_pills(painter: QPainter, option: QStyleOptionViewItem, pills: Sequence[tuple[Tone, str]]) -> None:
    """Draw the words in the middle of the cell's height."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    metrics, rect = option.fontMetrics, option.rect
    height = metrics.height() + 2
    top = rect.top() + (rect.height() - height * len(pills) - 2 * (len(pills) - 1)) / 2
    for at, (said, word) in enumerate(pills):
        shown = metrics.elidedText(word, Qt.TextElideMode.ElideRight, rect.width() - 2 * _PADDING - 10)
        width = metrics.horizontalAdvance(shown) + 16
        pill = QRectF(rect.left() + _PADDING - 2, top + at * (height + 2), width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(said.ground))
        painter.drawRoundedRect(pill, height / 2, height / 2)
        painter.setPen(QColor(said.ink))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, shown)
