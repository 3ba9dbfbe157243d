"""One sentence above the grid: what was done, with a way back, or what was refused."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QWidget

from ui.language import translate
from ui.theme.icons import icon
from ui.theme.tokens import ACCENT, Tone

_SHOWN_FOR = 12_000
_REFUSED_FOR = 30_000


class NoticeBar(QFrame):
    """Hidden until something is said; a refusal stays longer, until something was done or said."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self._sign = QLabel(self)
        self.sentence = QLabel(self)
        self.sentence.setWordWrap(True)
        self.sentence.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.button = QPushButton(self)
        self.button.clicked.connect(self._act)
        close = QToolButton(self)
        close.setIcon(icon("close"))
        close.setToolTip(translate("NoticeBar", "Hide"))
        close.clicked.connect(self.hide)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 5, 8, 5)
        layout.setSpacing(10)
        for widget in (self._sign, self.sentence, self.button, close):
            layout.addWidget(widget)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.hide)
        self._action: Callable[[], object] | None = None
        self.hide()

    def tell(self, sentence: str, *, button: str = "", action: Callable[[], object] | None = None) -> None:
        """Say what was done; `button` offers what can be done about it. `action` is a bound method."""
        self._show(sentence, "told", button, action)
        self._timer.start(_SHOWN_FOR)

    def refuse(self, sentence: str, *, button: str = "", action: Callable[[], object] | None = None) -> None:
        """Say what was not done, and why."""
        self._show(sentence, "refused", button, action)
        self._timer.start(_REFUSED_FOR)

    def clear_refusal(self) -> None:
        """Hide a refusal: the person went on, and something was done."""
        if self.property("tone") == "refused":
            self.hide()

    def _show(self, sentence: str, tone: str, button: str, action: Callable[[], object] | None) -> None:
        name, colour = ("warning", Tone.NEAR.ink) if tone == "refused" else ("check", ACCENT)
        self._sign.setPixmap(icon(name, colour).pixmap(18, 18))
        self.sentence.setText(sentence)
        self.button.setText(button)
        self.button.setVisible(bool(button))
        self._action = action
        self.setProperty("tone", tone)
        self.style().unpolish(self)
        self.style().polish(self)
        self.show()

    def _act(self) -> None:
        self.hide()
        if self._action is not None:
            self._action()
