"""What is shown of a locked meeting: since when, how it is corrected, and what was corrected last."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from models.language import N_
from ui.language import counted, translate
from ui.meeting.board import Board, Values
from ui.theme.icons import icon, picture
from ui.theme.tokens import Tone
from ui.widgets import ElidedLabel


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
        self._sentence = ElidedLabel(self)
        self._sentence.setStyleSheet(f"color: {Tone.WAITING.ink};")
        self.correct_button = self._button(translate("LockBar", "Correct the meeting…"), self.correct_requested)
        self.item_button = self._button(translate("LockBar", "Correct the item…"), self.correct_item_requested)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(sign)
        line.addWidget(self._sentence, 1)
        self.all_button = QPushButton(self)
        self.all_button.clicked.connect(self.all_requested)
        for button in (self.all_button, self.item_button, self.correct_button):
            line.addWidget(button)
        self._latest = ElidedLabel(self)
        self._latest.setObjectName("soft")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 4, 12, 6)
        layout.setSpacing(3)
        layout.addLayout(line)
        layout.addWidget(self._latest)
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
        found = board.corrections
        self._latest.setVisible(bool(found))
        self._latest.setText(_told(found[0]) if found else "")
        self.all_button.setVisible(len(found) > 1)
        self.all_button.setText(counted(N_("LockBar", "All %n corrections"), len(found)))

    def latest(self) -> str:
        """Return what is told of the last correction."""
        return self._latest.text()

    def _button(self, text: str, signal: object) -> QPushButton:
        button = QPushButton(icon("edit"), text, self)
        button.clicked.connect(signal)
        return button


def _told(correction: Values) -> str:
    what = correction["text"].replace("\n", "；")
    if correction["issue"]:
        what = translate("LockBar", "No. {0}: {1}").format(correction["issue"].text, what)
    return translate("LockBar", "{0} {1} corrected {2} (reason: {3})").format(
        correction["corrected_on"].isoformat(), correction["by"] or "", what, correction["reason"].replace("\n", " "))
