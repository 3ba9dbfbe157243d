"""What comes next: the next meeting, the last backup."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from models.language import N_
from ui.language import counted, translate
from ui.meeting.top import day_words
from ui.start.today import Today
from ui.theme.icons import icon
from ui.theme.tokens import Tone
from ui.widgets import named

_OLD = 7


class SideCard(QFrame):
    """Proposes the next meeting, and says how old the last backup is."""

    meeting_requested = Signal()
    backup_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._meeting = named("", "", self, wrap=True)
        self._backup = named("", "", self, wrap=True)
        self.new_button = QPushButton(icon("meeting"), translate("SideCard", "New meeting…"), self)
        self.new_button.clicked.connect(self.meeting_requested)
        self.backup_button = QPushButton(icon("backup"), translate("SideCard", "Back up now"), self)
        self.backup_button.clicked.connect(self.backup_requested)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 8, 16, 12)
        layout.setSpacing(6)
        layout.addWidget(named("heading", translate("SideCard", "Next meeting"), self))
        layout.addWidget(self._meeting)
        layout.addWidget(self.new_button)
        layout.addSpacing(6)
        layout.addWidget(named("heading", translate("SideCard", "Backup"), self))
        layout.addWidget(self._backup)
        layout.addWidget(self.backup_button)
        layout.addStretch(1)

    def show_today(self, today: Today, now: datetime) -> None:
        """Show what comes next."""
        proposed = (day_words(today.next_day), today.next_number)
        self._meeting.setText(translate("SideCard", "{0}, No. {1}").format(*proposed))
        days = (now.date() - today.backed_up.date()).days if today.backed_up else None
        if days is None:
            said = translate("SideCard", "There is no backup yet.")
        elif days <= 0:
            said = translate("SideCard", "The last one is of today.")
        else:
            said = counted(N_("SideCard", "The last one is %n day(s) old."), days)
        self._backup.setText(said)
        warns = days is None or days > _OLD
        self._backup.setStyleSheet(f"color: {Tone.NEAR.ink};" if warns else "")
