"""A figure to look at and to open: its value, what it is called, and its definition."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from models.figures.measuring import Figure, figure
from ui.language import told, translate
from ui.theme import tokens
from ui.widgets import named

_WARNING = {"overdue_open": tokens.Tone.LATE, "near_due": tokens.Tone.NEAR}
_BETWEEN = 8
_SHEET = """
FigureCard { background: %(SURFACE)s; border: 1px solid %(LINE)s; border-radius: %(radius)s; padding: 0; }
FigureCard:hover:enabled { border-color: %(ACCENT_LINE)s; background: %(SURFACE_ALTERNATE)s; }
FigureCard:focus { border-color: %(ACCENT)s; }
FigureCard QLabel { background: transparent; }
"""


class FigureCard(QPushButton):
    """Emits `opened` with the ledger's key and the rows it counts; a figure of nothing opens nothing.

    `compact` puts value and name on one line, for the head of a page.
    """

    opened = Signal(str, object)

    def __init__(self, one: Figure, parent: QWidget | None = None, *, compact: bool = False) -> None:
        super().__init__(parent)
        self.figure = one
        self._ids: tuple[str, ...] = ()
        self._value = named("heading" if compact else "display", "–", self)
        self._label = named("soft", told(one.label), self)
        layout = QHBoxLayout(self) if compact else QVBoxLayout(self)
        if compact:
            layout.setContentsMargins(10, 3, 10, 3)
            layout.setSpacing(6)
        else:
            layout.setContentsMargins(16, 12, 16, 12)
            layout.setSpacing(0)
        for label in (self._value, self._label):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            layout.addWidget(label)
        self.setSizePolicy(QSizePolicy.Policy.Maximum if compact else QSizePolicy.Policy.Expanding,
                           QSizePolicy.Policy.Fixed)
        self.setStyleSheet(_SHEET % {**vars(tokens), "radius": "6px" if compact else "8px"})
        self.setToolTip(told(one.definition))
        self.setAccessibleDescription(told(one.definition))
        self.clicked.connect(self._open)

    def show_measured(self, text: str, ids: Sequence[str]) -> None:
        """Show the figure as taken, with the rows it counts."""
        self._ids = tuple(ids)
        self._value.setText(text)
        tone = _WARNING.get(self.figure.key) if self._ids else None
        self._value.setStyleSheet(f"color: {tone.ink};" if tone else "")
        self.setEnabled(bool(self._ids))
        self.setCursor(Qt.CursorShape.PointingHandCursor if self._ids else Qt.CursorShape.ArrowCursor)
        self.setAccessibleName(translate("FigureCard", "{0}: {1}").format(told(self.figure.label), text))

    def value(self) -> str:
        """Return the text shown."""
        return self._value.text()

    def sizeHint(self) -> QSize:
        return self.layout().sizeHint()

    def minimumSizeHint(self) -> QSize:
        return self.layout().minimumSize()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().event(event)

    def _open(self) -> None:
        if self._ids:
            counted = figure(self.figure.rate_of[0]) if self.figure.rate_of else self.figure
            self.opened.emit(counted.ledger, list(self._ids))


class Strip(QWidget):
    """Cards in a line, and in further lines where the first is full."""

    def __init__(self, cards: Sequence[FigureCard], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards = tuple(cards)
        for card in self._cards:
            card.setParent(self)
        self.setMinimumWidth(max(card.sizeHint().width() for card in self._cards))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._lay_out()
        return super().event(event)

    def _lay_out(self) -> None:
        left = top = tallest = 0
        for card in self._cards:
            size = card.sizeHint()
            if left and left + size.width() > self.width():
                left, top = 0, top + tallest + _BETWEEN
            card.setGeometry(left, top, size.width(), size.height())
            left, tallest = left + size.width() + _BETWEEN, max(tallest, size.height())
        if self.height() != top + tallest:
            self.setFixedHeight(top + tallest)
