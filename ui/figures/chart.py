"""The course of a figure over months, drawn: bars for counts and sums, a line for rates, each with its number."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from ui.figures.sheets import Course
from ui.language import translate
from ui.pages import has_page
from ui.theme import tokens

_HEIGHT, _WIDEST_BAR = 152, 44
_SIDE, _TOP, _TITLE, _FOOT = 16, 8, 24, 24


class CourseChart(QWidget):
    """Emits `opened` with a ledger and the rows of a month: by a click, or by the arrow keys and Enter.

    What is drawn is also its accessible description, and each number stands on its bar in words.
    """

    opened = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.course = Course("")
        self._at = -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(600, _HEIGHT)

    def show_course(self, course: Course) -> None:
        """Draw another figure's course."""
        self.course = course
        self._at = min(self._at, len(course.months) - 1)
        self.setAccessibleName(course.title)
        self.setAccessibleDescription("；".join(f"{month} {text}" for month, _, text, _ in course.months))
        self.update()

    def month(self) -> str:
        """Return the month the cursor is on; empty when it is on none."""
        return self.course.months[self._at][0] if self._at >= 0 else ""

    # keys and mouse

    def keyPressEvent(self, event: QKeyEvent) -> None:
        last = len(self.course.months) - 1
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is not None and last >= 0:
            self._at = last if self._at < 0 else min(max(self._at + step, 0), last)
            self.update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self._at)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._at = self._place(event.position().x())
        self.update()
        self._open(self._at)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = self._place(event.position().x())
        opens = at >= 0 and self._can_open(at)
        self.setCursor(Qt.CursorShape.PointingHandCursor if opens else Qt.CursorShape.ArrowCursor)
        if at >= 0:
            month, _, text, _ = self.course.months[at]
            QToolTip.showText(event.globalPosition().toPoint(), f"{month}  {text}", self)

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return super().event(event)

    def _open(self, at: int) -> None:
        if at >= 0 and self._can_open(at):
            opens = self.course.months[at][3]
            self.opened.emit(opens.ledger, list(opens.ids))

    def _can_open(self, at: int) -> bool:
        opens = self.course.months[at][3]
        return bool(opens.ids) and has_page(opens.ledger)

    def _place(self, x: float) -> int:
        """Return the month at a place from the left; -1 beside them."""
        if not self.course.months:
            return -1
        at = int((x - _SIDE) // self._step())
        return at if 0 <= at < len(self.course.months) else -1

    def _step(self) -> float:
        return (self.width() - 2 * _SIDE) / max(len(self.course.months), 1)

    # drawing

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(tokens.SURFACE))
        painter.setPen(QColor(tokens.LINE))
        painter.drawLine(0, 0, self.width(), 0)
        painter.setPen(QColor(tokens.TEXT_SOFT))
        title = QRectF(_SIDE, _TOP, self.width() - 2 * _SIDE, _TITLE)
        painter.drawText(title, Qt.AlignmentFlag.AlignVCenter, self.course.title)
        if self.course.months:
            self._draw_months(painter)

    def _draw_months(self, painter: QPainter) -> None:
        values = [value for _, value, _, _ in self.course.months]
        top = 100.0 if self.course.is_rate else max((value or 0 for value in values), default=0) or 1.0
        line = self.fontMetrics().height()
        high, low = _TOP + _TITLE + line + 2, self.height() - _FOOT
        painter.setPen(QColor(tokens.LINE_STRONG))
        painter.drawLine(QPointF(_SIDE, low), QPointF(self.width() - _SIDE, low))
        points: list[QPointF | None] = []
        for at, (month, value, text, _) in enumerate(self.course.months):
            middle = _SIDE + (at + 0.5) * self._step()
            y = low - (low - high) * min((value or 0) / top, 1.0)
            points.append(QPointF(middle, y) if value is not None else None)
            self._draw_ground(painter, at, low)
            if not self.course.is_rate and value:
                wide = min(self._step() * 0.5, _WIDEST_BAR)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(tokens.ACCENT if at == self._at else tokens.ACCENT_LINE))
                painter.drawRoundedRect(QRectF(middle - wide / 2, y, wide, low - y), 2, 2)
            self._say(painter, middle, y - line - 1, self._short(text), tokens.TEXT)
            self._say(painter, middle, low + 3, self._month(at, month), tokens.TEXT_SOFT)
        if self.course.is_rate:
            self._draw_line(painter, points)

    def _draw_ground(self, painter: QPainter, at: int, low: float) -> None:
        """Show where the cursor is."""
        if at == self._at and self.hasFocus():
            painter.setPen(QColor(tokens.ACCENT_LINE))
            painter.setBrush(QColor(tokens.ACCENT_SOFT))
            high = _TOP + _TITLE
            ground = QRectF(_SIDE + at * self._step() + 2, high, self._step() - 4, low + _FOOT - high - 2)
            painter.drawRoundedRect(ground, tokens.RADIUS, tokens.RADIUS)

    def _draw_line(self, painter: QPainter, points: list[QPointF | None]) -> None:
        painter.setPen(QPen(QColor(tokens.ACCENT), 2))
        for one, other in pairwise(points):
            if one is not None and other is not None:
                painter.drawLine(one, other)
        painter.setBrush(QColor(tokens.SURFACE))
        for point in points:
            if point is not None:
                painter.drawEllipse(point, 3.5, 3.5)

    def _say(self, painter: QPainter, middle: float, y: float, text: str, ink: str) -> None:
        painter.setPen(QColor(ink))
        room = QRectF(middle - self._step() / 2, y, self._step(), self.fontMetrics().height())
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip, text)

    def _short(self, text: str) -> str:
        """Return an amount without its decimals where there is no room for them."""
        if self.fontMetrics().horizontalAdvance(text) <= self._step() - 4:
            return text
        return text.partition(".")[0] + ("%" if text.endswith("%") else "")

    def _month(self, at: int, month: str) -> str:
        """Return the month's name: with its year where that begins."""
        number = month.partition("-")[2]
        return month if at == 0 or number == "01" else translate("FiguresPage", "M{0}").format(number.lstrip("0"))
