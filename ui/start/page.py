"""The start page 今日工作: figures that open their rows, what waits, and what comes next."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from models.figures.measuring import figure
from models.language import N_
from models.store.backup import back_up, backups_of
from ui import transfers
from ui.actions import Action, Menu
from ui.context import Context
from ui.jobs.runner import JobRunner, Lane
from ui.language import translate
from ui.ledger.live import LiveNames
from ui.meeting.new_dialog import NewMeeting
from ui.meeting.top import day_words
from ui.office.settings_dialog import OfficeDesk
from ui.page import Page
from ui.start.cards import FigureCard, Strip
from ui.start.list_card import ListCard
from ui.start.side_card import SideCard
from ui.start.steps_card import StepsCard
from ui.start.today import LISTS, NOW, YEAR, Today, read_today
from ui.transfer.drops import WorkbookDrops
from ui.widgets import Bar, named

_COLUMNS = 3


class StartPage(Page):
    """Everything here is read from the ledger's own figures, and a click shows the rows behind a number."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.today: Today | None = None
        self._quiet = JobRunner(inline=context.jobs.inline, parent=self)  # nobody waits for it
        self._reading = self._again = False
        self.names = LiveNames(context.store, context.today, context.delay)
        self.office = OfficeDesk(self)
        self._meeting = NewMeeting(self)
        self.cards = {key: FigureCard(figure(key), self, compact=key in YEAR) for key in (*NOW, *YEAR)}
        self.lists = {key: ListCard(self) for key in (*(key for key, _, _ in LISTS), "gaps")}
        self.steps = StepsCard(self)
        self.side = SideCard(self)
        WorkbookDrops(self)
        self._build()
        self._connect()
        self.steps.hide()
        self.rest.hide()
        self.reload(frozenset())

    # building

    def _build(self) -> None:
        self._bar = Bar(translate("StartPage", "Today"), self)
        self._day = QLabel(self._bar)
        self._day.setObjectName("soft")
        self._bar.add_beside(self._day)
        inner = QFrame(self)
        column = QVBoxLayout(inner)
        column.setContentsMargins(16, 14, 16, 16)
        column.setSpacing(12)
        column.addWidget(self.steps)
        column.addWidget(self._rest(), 1)
        column.addStretch(0)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setWidget(inner)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._bar)
        layout.addWidget(scroll, 1)

    def _rest(self) -> QWidget:
        """Return what is shown once there is something to count."""
        self.rest = QWidget(self)
        column = QVBoxLayout(self.rest)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(_line([self.cards[key] for key in NOW]))
        column.addLayout(self._year())
        column.addLayout(self._grid())
        column.addStretch(1)
        return self.rest

    def _year(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(8)
        label = named("soft", translate("StartPage", "This year"), self)
        label.setContentsMargins(0, 5, 0, 0)
        line.addWidget(label)
        line.addWidget(Strip([self.cards[key] for key in YEAR], self), 1)
        line.setAlignment(label, Qt.AlignmentFlag.AlignTop)
        return line

    def _grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(12)
        for at, widget in enumerate((*self.lists.values(), self.side)):
            grid.addWidget(widget, at // _COLUMNS, at % _COLUMNS)
        for at in range(_COLUMNS):
            grid.setColumnStretch(at, 1)
            grid.setColumnMinimumWidth(at, 190)
        return grid

    def _connect(self) -> None:
        for widget in (*self.cards.values(), *self.lists.values()):
            widget.opened.connect(self.page_requested)
        self.steps.office_requested.connect(self.office.open)
        self.steps.import_requested.connect(self.import_enterprises)
        self.steps.meeting_requested.connect(self._meeting.ask)
        self.side.meeting_requested.connect(self._meeting.ask)
        self.side.backup_requested.connect(self.back_up)
        self._meeting.made.connect(self._open_meeting)

    # what the window calls

    def page_actions(self) -> Sequence[Action]:
        """Return what can be done from here."""
        return (
            Action(key="new_meeting", text=N_("StartPage", "&New meeting…"), slot=self._meeting.ask, icon="meeting",
                   shortcut="Ctrl+N", on_toolbar=True, enabled=self._can_write),
            Action(key="backup", text=N_("StartPage", "&Back up now"), slot=self.back_up, menu=Menu.FILE, icon="backup",
                   after_line=True),
            self.office.action(),
        )

    def reload(self, tables: frozenset[str]) -> None:
        """Read everything again, beside the window; when that is under way, once more after it."""
        if self._reading:
            self._again = True
            return
        self._reading = True
        store, day = self.context.store, self.context.today()
        self._quiet.run("", lambda progress: read_today(store, day), lane=Lane.FILES, succeeded=self._show,
                        refused=self.refused, finished=self._read)

    def _read(self) -> None:
        self._reading = False
        if self._again:
            self._again = False
            self.reload(frozenset())

    def _show(self, found: Today) -> None:
        store = self.context.store
        self.today = found
        for key, card in self.cards.items():
            card.show_measured(self.today.figures[key].text, self.today.opened[key])
        for listed in self.today.lists:
            self.lists[listed.key].show_listed(listed)
        self.side.show_today(self.today, store.clock())
        self.steps.show_steps(self.today.steps)
        self._day.setText(day_words(self.context.today()))
        self.steps.setVisible(not self.today.steps.all_done() and self._can_write())
        self.rest.setVisible(self.today.steps.parties or self.today.steps.meetings or not self._can_write())
        self.side.new_button.setEnabled(self._can_write())

    # what a person asks

    def import_enterprises(self) -> None:
        """Open the import of enterprises."""
        transfers.open_transfer("import", self.context, self, self.window())

    def back_up(self) -> None:
        """Copy the ledger beside itself, verified."""
        path, at = self.context.store.path, self.context.store.clock()
        self.context.jobs.run(translate("StartPage", "Backing up"),
                              lambda progress: back_up(path, backups_of(path), "", at), lane=Lane.FILES,
                              succeeded=self._backed_up, refused=self.refused)

    def _backed_up(self, copy: Path) -> None:
        self.reload(frozenset())
        self.said.emit(translate("StartPage", "Backed up and checked: {0}").format(copy))

    def _open_meeting(self, meeting_id: str) -> None:
        self.page_requested.emit("meeting", [meeting_id])

    def _can_write(self) -> bool:
        return not self.context.store.read_only


def _line(widgets: Sequence[Any]) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setSpacing(12)
    for widget in widgets:
        line.addWidget(widget, 1)
    return line
