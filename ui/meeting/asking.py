"""The dialogs of a meeting's page: a deed is asked for, done as a job, and told."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from models.language import Choice, Text
from models.ledgers.columns import Column, Kind
from models.ledgers.issues import ISSUES
from models.ledgers.kinds import shown
from models.ledgers.tasks import TASKS
from ui.deeds.deed import Deed, Values
from ui.deeds.dialog import DeedDialog
from ui.deeds.issues import PROGRESS
from ui.deeds.meetings import ANSWER, CORRECT, CORRECT_ITEM, DIRECT, LOCK, PROMISE
from ui.language import told, translate
from ui.meeting.board import Item

if TYPE_CHECKING:
    from ui.meeting.page import MeetingPage


class Asking(QObject):
    """Asks for what is done at a meeting beside the row that is typed; keeps the one dialog that is open."""

    def __init__(self, page: MeetingPage) -> None:
        super().__init__(page)
        self._page = page
        self._dialog: DeedDialog | None = None
        self._deed: Deed | None = None
        self._ids: Sequence[str] = ()
        self._also: Values = {}
        self._waiting: Deed | None = None

    # what was raised now

    def answer(self) -> None:
        """Ask for the answer given on the spot to the row that is typed, the row chosen, or the last one."""
        self._settle(ANSWER)

    def direct(self) -> None:
        """Ask which unit deals directly with the row that is typed, the row chosen, or the last one."""
        self._settle(DIRECT)

    def saved(self, issue_id: str) -> None:
        """Go on with a row that had to be saved first."""
        waiting, self._waiting = self._waiting, None
        item = self._page.board.item(issue_id)
        if waiting is not None and item is not None:
            self._ask_about(waiting, item)

    def not_saved(self) -> None:
        """Forget what waited for a row that could not be saved."""
        self._waiting = None

    # what earlier meetings left

    def promise(self, issue_id: str) -> None:
        """Ask what the lead unit of a carried item promises."""
        self._ask_carried(PROMISE, issue_id)

    def progress(self, issue_id: str) -> None:
        """Ask how far a carried item is."""
        self._ask_carried(PROGRESS, issue_id)

    # the lock

    def lock(self) -> None:
        """Ask before the meeting is locked."""
        self._open(LOCK, self._page.board.head["name"], [self._page.board.id], {})

    def correct(self) -> None:
        """Ask what of the locked meeting is corrected."""
        head = self._page.board.head
        first = {key: value for key, value in CORRECT.first(head, self._page.context.today()).items() if value}
        self._open(CORRECT, head["name"], [self._page.board.id], first)

    def correct_item(self) -> None:
        """Ask what of the item chosen is corrected."""
        item = self._page.chosen_item()
        if item is not None:
            first = CORRECT_ITEM.first(item.values, self._page.context.today())
            self._open(CORRECT_ITEM, _subject(item), [item.id], first)

    # inside

    def _settle(self, deed: Deed) -> None:
        page = self._page
        if page.entry.is_dirty():
            self._waiting = deed
            page.entry.save()
            if page.entry.is_dirty():  # a field is mistaken: its sentence stands there
                self._waiting = None
            return
        item = page.chosen_item() or next(iter(page.board.items[-1:]), None)
        if item is None:
            page.refused.emit(translate("MeetingDesk", "Nothing has been raised at this meeting yet."))
        else:
            self._ask_about(deed, item)

    def _ask_about(self, deed: Deed, item: Item) -> None:
        if not deed.serves([item.values]):
            state = shown(ISSUES.column("state"), item.values["state"], told)
            self._page.refused.emit(translate("MeetingDesk", "No. {0} is “{1}” already.").format(
                item.values["number"], state))
            return
        task = item.task if deed is DIRECT else {}
        filled = {key: task[key] for key in ("lead_unit", "person", "measure", "due_on") if task.get(key)}
        self._open(deed, _subject(item), [item.id], filled | {"on": self._day()}, {"meeting_id": self._page.board.id})

    def _ask_carried(self, deed: Deed, issue_id: str) -> None:
        line = self._page.carried.line(issue_id)
        if line is None or not line.open_tasks:
            return
        if len(line.open_tasks) > 1:
            choices = tuple(Choice(task.id, Text("", task.unit)) for task in line.open_tasks)
            unit = Column(key="task", label=TASKS.column("lead_unit").label, kind=Kind.CHOICE, choices=choices,
                          required=True)
            deed = replace(deed, fields=(unit, *deed.fields))
        subject = " · ".join(filter(None, (line.number, line.party, line.text.replace("\n", " "))))
        self._open(deed, subject[:90], [line.open_tasks[0].id], {"on": self._day()},
                   {"meeting_id": self._page.board.id})

    def _day(self) -> date:
        """Return the day the meeting's own deeds bear: its own, also when they are entered the next morning."""
        return min(self._page.board.head["held_on"], self._page.context.today())

    def _open(self, deed: Deed, subject: str, ids: Sequence[str], first: Values, also: Values | None = None) -> None:
        self._deed, self._ids, self._also = deed, ids, also or {}
        self._dialog = DeedDialog(deed, subject, first, self._page.names, self._page.window())
        self._dialog.agreed.connect(self._do)
        self._dialog.finished.connect(self._forget)
        self._dialog.open()

    def _do(self, values: dict[str, Any]) -> None:
        deed, today, store = self._deed, self._page.context.today(), self._page.context.store
        given = {**values, **self._also}
        ids = [given.pop("task")] if "task" in given else self._ids
        self._page.context.jobs.run(self._dialog.windowTitle(),
                                    lambda progress: deed.perform(store, ids, given, today),
                                    succeeded=self._done, refused=self._refuse)

    def _done(self, _: object) -> None:
        if self._dialog is not None:
            self._dialog.close_done()
        self._page.done.emit(told(self._deed.done))

    def _refuse(self, error: Any) -> None:
        if self._dialog is not None:
            self._dialog.refuse(error)
        else:
            self._page.refused.emit(error)

    def _forget(self) -> None:
        self._dialog.deleteLater()
        self._dialog = None


def _subject(item: Item) -> str:
    party = item.values["party"]
    line = " · ".join(filter(None, (item.values["number"], party.text if party else "", item.values["text"])))
    line = line.replace("\n", " ")
    return line if len(line) <= 90 else line[:89] + "…"
