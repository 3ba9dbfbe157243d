"""What a dossier is set from: words on coloured grounds, figures, and pairs of label and value."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from models.ledgers.columns import Kind
from models.ledgers.dossier import Fact, KeyFigure
from models.ledgers.kinds import shown
from ui.language import told
from ui.theme import tokens
from ui.theme.tokens import Tone
from ui.widgets import named

_BETWEEN = 8


def pill(text: str, said: Tone, parent: QWidget) -> QLabel:
    """Return a word on a coloured ground."""
    label = QLabel(text, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setStyleSheet(f"background: {said.ground}; color: {said.ink}; border-radius: 9px; padding: 2px 9px;")
    return label


class Flow(QWidget):
    """Widgets in a line, and in further lines where the first is full."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._widgets: list[QWidget] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_widgets(self, widgets: Sequence[QWidget]) -> None:
        """Lay out these widgets, which are children of this one."""
        self._widgets = list(widgets)
        self.setVisible(bool(widgets))
        self._lay_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def _lay_out(self) -> None:
        left = top = tallest = 0
        for widget in self._widgets:
            size: QSize = widget.sizeHint()
            if left and left + size.width() > self.width():
                left, top, tallest = 0, top + tallest + _BETWEEN, 0
            widget.setGeometry(left, top, size.width(), size.height())
            left, tallest = left + size.width() + _BETWEEN, max(tallest, size.height())
        if self.height() != top + tallest:
            self.setFixedHeight(top + tallest)


class FigureTile(QFrame):
    """A figure of the newest period: its value, its growth, and what it is."""

    def __init__(self, figure: KeyFigure, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.value = named("title", shown(figure.column, figure.value, told), self)
        self.value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.value)
        if figure.growth:
            grown = named("soft", figure.growth, self)
            grown.setStyleSheet(f"color: {tokens.ACCENT if figure.growth[0] in '+0' else tokens.TEXT_SOFT};")
            line.addWidget(grown, 0, Qt.AlignmentFlag.AlignBottom)
        line.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 8, 14, 8)
        column.setSpacing(0)
        column.addLayout(line)
        column.addWidget(named("soft", told(figure.column.label), self))


class StageStrip(QWidget):
    """The stages of a project with their days, and the working days between them."""

    def __init__(self, stages: Sequence[tuple[str, str, bool]], between: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        line = QHBoxLayout(self)
        line.setContentsMargins(2, 0, 2, 0)
        line.setSpacing(10)
        for at, (name, day, reached) in enumerate(stages):
            if at:
                passed = named("faint", f"{between[at - 1]} →" if between[at - 1] else "→", self)
                line.addWidget(passed, 0, Qt.AlignmentFlag.AlignCenter)
            said = tokens.Tone.DONE if reached else tokens.Tone.PLAIN
            stage = QLabel(f"{name}\n{day}" if day else name, self)
            stage.setAlignment(Qt.AlignmentFlag.AlignCenter)
            stage.setStyleSheet(f"background: {said.ground}; color: {said.ink if reached else tokens.TEXT_FAINT}; "
                                "border-radius: 6px; padding: 5px 12px;")
            line.addWidget(stage)
        line.addStretch(1)


class FactGrid(QWidget):
    """Labels and values in columns side by side; what needs lines of its own stands below over the whole width."""

    def __init__(self, facts: Sequence[Fact], across: int, parent: QWidget) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(7)
        for at in range(across):
            grid.setColumnStretch(2 * at + 1, 1)
        short = [fact for fact in facts if fact.column.kind is not Kind.NOTE]
        for at, fact in enumerate(short):
            self._put(grid, fact, at // across, 2 * (at % across), 1)
        below = -(-len(short) // across)
        for at, fact in enumerate(fact for fact in facts if fact.column.kind is Kind.NOTE):
            self._put(grid, fact, below + at, 0, 2 * across - 1)

    def _put(self, grid: QGridLayout, fact: Fact, row: int, column: int, span: int) -> None:
        label = named("soft", told(fact.column.label), self)
        value = QLabel(shown(fact.column, fact.value, told), self)
        value.setTextFormat(Qt.TextFormat.PlainText)
        value.setWordWrap(True)
        value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        value.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        grid.addWidget(label, row, column, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(value, row, column + 1, 1, span, Qt.AlignmentFlag.AlignTop)
