"""Asks what a new meeting is: the next one of its series, on the next Monday, unless the person says otherwise."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from models.language import N_
from models.ledgers.catalogue import ledger as find_ledger
from models.ledgers.columns import Link
from models.ledgers.meetings import MEETINGS
from models.ledgers.rows import rows
from models.operations import records
from models.operations.meetings import suggested_day, suggested_number
from models.store.store import Store
from ui.deeds.deed import Deed, Values
from ui.deeds.dialog import DeedDialog
from ui.ledger.live import LiveNames
from ui.ledger.source import Names
from ui.page import Page


def _create(store: Any, ids: Sequence[str], values: Values, today: date) -> str:
    return records.create(store, "meetings", values)


NEW_MEETING = Deed(
    key="new_meeting", text=N_("Meetings", "New meeting…"), icon="add", perform=_create,
    done=N_("Meetings", "The meeting has been made."),
    explained=N_("Meetings", "Number and day are proposals: the next of the series, on the next Monday "
                 "that is worked."),
    fields=tuple(MEETINGS.column(key) for key in ("series", "number", "held_on", "theme", "chair", "place")))


def proposal(store: Store, today: date) -> dict[str, Any]:
    """Return what a new meeting is likely to be; chair and place as at the last one of the series."""
    with store.read() as session:
        series = find_ledger(session, "series")
        first = next(iter(rows(session, series, today=today)), None)
        last = next(iter(rows(session, MEETINGS, today=today)), None)
        found = dict(zip((column.key for column in MEETINGS.columns), last.cells, strict=True)) if last else {}
        link = found.get("series") or (Link(first.id, first.cells[series.index(series.naming)]) if first else None)
        return {"series": link, "number": suggested_number(session, link.id) if link else 1,
                "held_on": suggested_day(session, today), "chair": found.get("chair"), "place": found.get("place")}


class NewMeetingDialog(DeedDialog):
    """Proposes the next number whenever another series is chosen."""

    def __init__(self, store: Store, today: date, names: Names, parent: QWidget) -> None:
        super().__init__(NEW_MEETING, "", proposal(store, today), names, parent)
        self._store = store
        self.fields.editor("series").edited.connect(self._propose_number)

    def _propose_number(self) -> None:
        series = self.fields.editor("series").value()
        if isinstance(series, Link):
            with self._store.read() as session:
                self.fields.editor("number").show_value(suggested_number(session, series.id))


class NewMeeting(QObject):
    """Asks for a new meeting from any page, and makes it; `made` carries its identity."""

    made = Signal(str)

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self._dialog: NewMeetingDialog | None = None

    def ask(self) -> None:
        """Open the dialog with number and day proposed."""
        context = self._page.context
        names = LiveNames(context.store, context.today, context.delay)
        self._dialog = NewMeetingDialog(context.store, context.today(), names, self._page.window())
        self._dialog.agreed.connect(self._make)
        self._dialog.finished.connect(self._forget)
        self._dialog.open()

    def _make(self, values: dict[str, Any]) -> None:
        context, perform = self._page.context, NEW_MEETING.perform
        store, today = context.store, context.today()
        context.jobs.run(self._dialog.windowTitle(), lambda progress: perform(store, (), values, today),
                         succeeded=self._done, refused=self._dialog.refuse)

    def _done(self, meeting_id: str) -> None:
        if self._dialog is not None:
            self._dialog.close_done()
        self.made.emit(meeting_id)

    def _forget(self) -> None:
        self._dialog.deleteLater()
        self._dialog = None
