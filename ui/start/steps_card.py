"""The first steps in a new ledger: who keeps it, who is served, and the first meeting."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ui.language import translate
from ui.start.today import Steps
from ui.theme.icons import icon
from ui.theme.tokens import TEXT_FAINT, Tone
from ui.widgets import named

_SIGN = 18


class StepsCard(QFrame):
    """Shows three steps, each with its button; the next one to do is marked."""

    office_requested = Signal()
    import_requested = Signal()
    meeting_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(4)
        layout.addWidget(named("title", translate("StepsCard", "Begin here"), self))
        layout.addWidget(named("soft", translate(
            "StepsCard", "Three steps, and the Monday meeting can be held from this ledger. They can be taken in any "
            "order."), self, wrap=True))
        layout.addSpacing(8)
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(2, 1)
        layout.addLayout(grid)
        self._signs: list[QLabel] = []
        self.office_button = self._step(grid, 0, translate("StepsCard", "Name the office…"), translate(
            "StepsCard", "It stands on every workbook, bulletin and plaque."))
        self.import_button = self._step(grid, 1, translate("StepsCard", "Import enterprises…"), translate(
            "StepsCard", "From the Excel table you already keep; its columns are recognised."))
        self.meeting_button = self._step(grid, 2, translate("StepsCard", "New meeting…"), translate(
            "StepsCard", "What is raised there becomes problem list, task list and responsibility list."))
        self.office_button.clicked.connect(self.office_requested)
        self.import_button.clicked.connect(self.import_requested)
        self.meeting_button.clicked.connect(self.meeting_requested)

    def show_steps(self, steps: Steps) -> None:
        """Mark what is done, and what comes next."""
        done = (steps.office, steps.parties, steps.meetings)
        buttons = (self.office_button, self.import_button, self.meeting_button)
        following = next((at for at, one in enumerate(done) if not one), -1)
        for at, (sign, button, is_done) in enumerate(zip(self._signs, buttons, done, strict=True)):
            name, colour = ("check", Tone.DONE.ink) if is_done else ("next", TEXT_FAINT)
            sign.setPixmap(icon(name, colour).pixmap(_SIGN, _SIGN))
            sign.setToolTip(translate("StepsCard", "Done") if is_done else translate("StepsCard", "To do"))
            sign.setAccessibleName(sign.toolTip())
            button.setProperty("primary", at == following)
            button.style().unpolish(button)
            button.style().polish(button)

    def _step(self, grid: QGridLayout, row: int, text: str, hint: str) -> QPushButton:
        sign = QLabel(self)
        button = QPushButton(text, self)
        button.setMinimumSize(160, 34)
        grid.addWidget(sign, row, 0, Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(button, row, 1)
        grid.addWidget(named("soft", hint, self, wrap=True), row, 2)
        self._signs.append(sign)
        return button
