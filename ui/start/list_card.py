"""A list of what waits: how many, and the first of them."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QEnterEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ui.language import told, translate
from ui.ledger.tones import tone
from ui.start.today import Line, Listed
from ui.theme import tokens
from ui.widgets import named

_ROW = 30


class LineButton(QPushButton):
    """One row; what stands beside it keeps its room, the text is shortened."""

    def __init__(self, line: Line, parent: QWidget) -> None:
        super().__init__(parent)
        self.line = line
        self.setFlat(True)
        self.setFixedHeight(_ROW)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(f"{line.text} {line.beside}")
        self.setToolTip("\n".join(part for part in (line.text, line.beside) if part))

    def sizeHint(self) -> QSize:
        return QSize(120, _ROW)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = self.rect()
        if self.underMouse() or self.hasFocus():
            painter.setPen(QColor(tokens.ACCENT_LINE) if self.hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.HOVER))
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), tokens.RADIUS, tokens.RADIUS)
        metrics = self.fontMetrics()
        beside = metrics.elidedText(self.line.beside, Qt.TextElideMode.ElideRight, rect.width() // 2)
        room = rect.width() - 16 - metrics.horizontalAdvance(beside) - 14
        text = metrics.elidedText(self.line.text, Qt.TextElideMode.ElideRight, room)
        painter.setPen(QColor(tokens.TEXT))
        inside = rect.adjusted(8, 0, -8, 0)
        painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
        painter.setPen(QColor(tone(self.line.code).ink))
        painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, beside)


class ListCard(QFrame):
    """Emits `opened` with a page's key and the rows to show there."""

    opened = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._listed: Listed | None = None
        self._lines: list[LineButton] = []
        self._title = named("heading", "", self)
        self._count = QLabel(self)
        self._count.setObjectName("count")
        self._all = QPushButton(translate("ListCard", "Show all"), self)
        self._all.setObjectName("link")
        self._all.setCursor(Qt.CursorShape.PointingHandCursor)
        self._all.clicked.connect(self._open_all)
        head = QHBoxLayout()
        head.setContentsMargins(8, 0, 8, 0)
        head.setSpacing(8)
        head.addWidget(self._title)
        head.addWidget(self._count, 1)
        head.addWidget(self._all)
        self._nothing = named("faint", translate("ListCard", "Nothing waits here."), self)
        self._nothing.setContentsMargins(8, 4, 8, 4)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(8, 8, 8, 8)
        self._layout.setSpacing(0)
        self._layout.addLayout(head)
        self._layout.addWidget(self._nothing)
        self._layout.addStretch(1)

    def show_listed(self, listed: Listed) -> None:
        """Show a list."""
        self._listed = listed
        self._title.setText(told(listed.title))
        self._count.setText(str(len(listed.ids)))
        self._all.setVisible(bool(listed.ids))
        self._all.setAccessibleName(translate("ListCard", "Show all: {0}").format(told(listed.title)))
        self._nothing.setVisible(not listed.ids)
        for button in self._lines:
            self._layout.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._lines = [LineButton(line, self) for line in listed.lines]
        for at, button in enumerate(self._lines):
            button.clicked.connect(self._open_one)
            self._layout.insertWidget(at + 1, button)

    def count(self) -> int:
        """Return how many rows the list counts."""
        return len(self._listed.ids) if self._listed else 0

    def line(self, place: int) -> LineButton:
        """Return one of the rows shown."""
        return self._lines[place]

    def open_all(self) -> None:
        """Open all the rows the list counts."""
        self._open_all()

    def _open_all(self) -> None:
        self.opened.emit(self._listed.page, list(self._listed.ids))

    def _open_one(self) -> None:
        self.opened.emit(self._listed.page, [self.sender().line.id])
