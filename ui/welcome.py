"""What the window shows while no ledger is open: how to begin."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ui.language import translate
from ui.theme import tokens
from ui.theme.icons import icon
from ui.widgets import named, primary


class WelcomePage(QWidget):
    """Offers a new ledger, an existing one, a sample park, and the ledgers opened last."""

    new_requested = Signal()
    open_requested = Signal()
    demo_requested = Signal()
    recent_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._card = QFrame(self)
        self._card.setObjectName("card")
        self._card.setFixedWidth(620)
        inside = QVBoxLayout(self._card)
        inside.setContentsMargins(44, 36, 44, 32)
        inside.setSpacing(6)
        inside.addWidget(named("display", translate("WelcomePage", "Four-Helps Ledger"), self._card))
        inside.addWidget(named("soft", translate(
            "WelcomePage", "One file on this computer holds the whole ledger: who is helped by whom, what was raised, "
            "who must do what by when. It needs no network."), self._card, wrap=True))
        inside.addSpacing(16)
        inside.addLayout(self._choices())
        inside.addSpacing(18)
        self._recent_title = named("faint", translate("WelcomePage", "Opened last"), self._card)
        inside.addWidget(self._recent_title)
        self._recent = QVBoxLayout()
        self._recent.setSpacing(0)
        inside.addLayout(self._recent)
        self._busy = named("soft", "", self)
        self._busy.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._busy.hide()
        layout = QVBoxLayout(self)
        layout.addStretch(2)
        layout.addWidget(self._card, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(self._busy)
        layout.addStretch(3)
        self.show_recent(())

    def show_recent(self, paths: Sequence[Path]) -> None:
        """List the ledgers opened last."""
        while self._recent.count():
            self._recent.takeAt(0).widget().deleteLater()
        for path in paths[:5]:
            self._recent.addWidget(self._recent_line(path))
        self._recent_title.setVisible(bool(paths))

    def show_busy(self, sentence: str) -> None:
        """Say that a ledger is being opened; an empty text shows the choices again."""
        self._busy.setText(sentence)
        self._busy.setVisible(bool(sentence))
        self._card.setVisible(not sentence)

    def _choices(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(1, 1)
        new = primary(translate("WelcomePage", "New ledger…"), "new", self._card)
        new.clicked.connect(self.new_requested)
        opened = QPushButton(icon("open"), translate("WelcomePage", "Open a ledger…"), self._card)
        opened.clicked.connect(self.open_requested)
        demo = QPushButton(icon("demo"), translate("WelcomePage", "Sample park…"), self._card)
        demo.clicked.connect(self.demo_requested)
        hints = (
            (new, translate("WelcomePage", "An empty ledger; bring in your Excel tables next.")),
            (opened, translate("WelcomePage", "A *.ledger file you already keep.")),
            (demo, translate("WelcomePage", "A made-up park with meetings, tasks and bulletins, to look around.")),
        )
        for row, (button, hint) in enumerate(hints):
            button.setProperty("big", True)
            button.setMinimumWidth(168)
            grid.addWidget(button, row, 0)
            label = named("soft", hint, self._card, wrap=True)
            label.setMinimumHeight(38)
            label.setAlignment(Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(label, row, 1)
        return grid

    def _recent_line(self, path: Path) -> QWidget:
        line = QWidget(self._card)
        layout = QHBoxLayout(line)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        button = QPushButton(path.stem, line)
        button.setObjectName("link")
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.setProperty("path", str(path))
        button.clicked.connect(self._choose_recent)
        where = QLabel(line)
        where.setObjectName("faint")
        where.setText(where.fontMetrics().elidedText(str(path.parent), Qt.TextElideMode.ElideMiddle,
                                                     620 - 88 - 180 - tokens.GAP))
        where.setToolTip(str(path))
        layout.addWidget(button)
        layout.addWidget(where, 1)
        return line

    def _choose_recent(self) -> None:
        self.recent_requested.emit(self.sender().property("path"))
