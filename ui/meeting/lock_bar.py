"""What is shown of a locked meeting: since when, how it is corrected, and what was corrected already."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from models.language import N_
from ui.language import counted, translate
from ui.meeting.board import Board, Values
from ui.theme.icons import icon, picture
from ui.theme.tokens import Tone
from ui.widgets import ElidedLabel

_SHOWN = 2


class LockBar(QFrame):
    """Stands under the head while the meeting is locked; hidden otherwise."""

    correct_requested = Signal()
    correct_item_requested = Signal()
    all_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("surface")
        sign = QLabel(self)
        sign.setPixmap(picture("lock", 18, self.devicePixelRatioF(), Tone.WAITING.ink))
        self._sentence = QLabel(self)
        self._sentence.setStyleSheet(f"color: {Tone.WAITING.ink};")
        self.correct_button = self._button(translate("LockBar", "Correct the meeting…"), self.correct_requested)
        self.item_button = self._button(translate("LockBar", "Correct the item…"), self.correct_item_requested)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(sign)
        line.addWidget(self._sentence, 1)
        line.addWidget(self.item_button)
        line.addWidget(self.correct_button)
        self._lines = [ElidedLabel(self) for _ in range(_SHOWN)]
        self.all_button = QPushButton(self)
        self.all_button.setFlat(True)
        self.all_button.clicked.connect(self.all_requested)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 4, 12, 6)
        layout.setSpacing(3)
        layout.addLayout(line)
        for label in self._lines:
            label.setObjectName("soft")
            layout.addWidget(label)
        more = QHBoxLayout()
        more.addWidget(self.all_button)
        more.addStretch(1)
        layout.addLayout(more)
        self.hide()

    def show_board(self, board: Board, *, item_chosen: bool, writable: bool) -> None:
        """Show the state of a meeting."""
        self.setVisible(board.locked_on is not None)
        if board.locked_on is None:
            return
        self._sentence.setText(translate("LockBar", "Locked on {0}: head, attendance and what was raised change only "
                                         "by a correction; the handling goes on.").format(board.locked_on.isoformat()))
        self.correct_button.setEnabled(writable)
        self.item_button.setEnabled(writable and item_chosen)
        corrections: Sequence[Values] = board.corrections
        for label, correction in zip(self._lines, (*corrections[:_SHOWN], *[None] * _SHOWN), strict=False):
            label.setVisible(correction is not None)
            if correction is not None:
                label.setText(_told(correction))
        self.all_button.setVisible(len(corrections) > _SHOWN)
        self.all_button.setText(counted(N_("LockBar", "All %n corrections"), len(corrections)))

    def _button(self, text: str, signal: object) -> QPushButton:
        button = QPushButton(icon("edit"), text, self)
        button.clicked.connect(signal)
        return button


def _told(correction: Values) -> str:
    item = translate("LockBar", "No. {0} ").format(correction["issue"].text) if correction["issue"] else ""
    return translate("LockBar", "{0} {1} corrected {2}{3} (reason: {4})").format(
        correction["corrected_on"].isoformat(), correction["by"] or "", item,
        correction["text"].replace("\n", "；"), correction["reason"].replace("\n", " "))
