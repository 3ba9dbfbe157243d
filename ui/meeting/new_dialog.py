"""Asks what a new meeting is: the next one of its series, on the series' next day, unless the person says otherwise."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from models.errors import InvalidValue
from models.language import N_
from models.ledgers.catalogue import ledger as find_ledger
from models.ledgers.columns import Link
from models.ledgers.kinds import parse
from models.ledgers.meetings import MEETINGS, WEEKDAYS
from models.ledgers.rows import Condition, Filter, Op, rows
from models.operations import records
from models.operations.meetings import proposed_day, suggested_day, suggested_number
from models.rules.dates import parse_date
from models.store.calendar import working_days
from models.store.store import Store
from ui.deeds.deed import Deed, Values
from ui.deeds.dialog import DeedDialog
from ui.language import told, translate
from ui.ledger.live import LiveNames
from ui.ledger.source import Names
from ui.page import Page
from ui.widgets import named


def _create(store: Any, ids: Sequence[str], values: Values, today: date) -> str:
    return records.create(store, "meetings", values)


NEW_MEETING = Deed(
    key="new_meeting", text=N_("Meetings", "New meeting…"), icon="add", perform=_create,
    done=N_("Meetings", "The meeting has been made."),
    explained=N_("Meetings", "Choose the series first. Number and day are proposals: the next of that series, on its "
                 "next day that is worked."),
    fields=tuple(replace(MEETINGS.column(key), hint=None) for key in
                 ("series", "number", "held_on", "theme", "chair", "place", "about")))


def first_series(store: Store, today: date) -> Link | None:
    """Return the series the office holds most: the first of its list."""
    with store.read() as session:
        series = find_ledger(session, "series")
        first = next(iter(rows(session, series, today=today)), None)
        return Link(first.id, first.cells[series.index(series.naming)]) if first else None


def proposal(store: Store, today: date, series: Link | None) -> dict[str, Any]:
    """Return what the next meeting of a series is likely to be; chair and place as at its last one."""
    if series is None:
        return {"held_on": today}
    with store.read() as session:
        own = Filter(conditions=(Condition("series", Op.IS, series),))
        last = next(iter(rows(session, MEETINGS, own, today=today)), None)
        found = dict(zip((column.key for column in MEETINGS.columns), last.cells, strict=True)) if last else {}
        return {"series": series, "number": suggested_number(session, series.id),
                "held_on": suggested_day(session, today, series.id), "chair": found.get("chair"),
                "place": found.get("place")}


class NewMeetingDialog(DeedDialog):
    """Proposes number and day whenever another series is chosen, and says why a day is not the usual one."""

    def __init__(self, store: Store, today: date, names: Names, parent: QWidget) -> None:
        self._first = proposal(store, today, first_series(store, today))
        super().__init__(NEW_MEETING, "", self._first, names, parent)
        self._store = store
        self._today = today
        self.note = named("soft", "", self, wrap=True)
        self.note.setContentsMargins(16, 0, 16, 4)
        self.layout().insertWidget(self.layout().indexOf(self.fields) + 1, self.note)
        self.fields.editor("series").edited.connect(self._propose)
        self.fields.editor("held_on").edited.connect(self._tell)
        self._tell()

    def _propose(self) -> None:
        series = self.fields.editor("series").value()
        if not isinstance(series, Link) or series == self._first.get("series"):
            return
        before, self._first = self._first, proposal(self._store, self._today, series)
        for key in ("number", "held_on", "chair", "place"):
            if not self._is_typed_over(key, before.get(key)):
                self.fields.editor(key).show_value(self._first.get(key))
        self._tell()

    def _is_typed_over(self, key: str, proposed: Any) -> bool:
        try:
            column = replace(MEETINGS.column(key), required=False)
            return (parse(column, self.fields.editor(key).value()) or None) != (proposed or None)
        except InvalidValue:
            return True

    def _tell(self) -> None:
        """Say that the day moved on from a day off, is off itself, or lies in a year nobody knows yet."""
        series, day = self._first.get("series"), parse_date(self.fields.editor("held_on").value())
        said = []
        with self._store.read() as session:
            calendar = working_days(session)
            found = proposed_day(session, self._today, series.id) if series else None
        if day is not None and found is not None and day == found.day and found.usual is not None:
            said.append(translate("NewMeeting", "{0} is a day off{1}: {2} is proposed instead.").format(
                _short(found.usual), f"（{found.holiday}）" if found.holiday else "", _short(found.day)))
        if day is not None and not calendar.is_working(day):
            said.append(translate("NewMeeting", "{0} is a day off.").format(_short(day)))
        if day is not None and not calendar.knows(day):
            said.append(translate("NewMeeting", "The calendar does not hold the days off of {0} yet; check the "
                                  "day.").format(day.year))
        self.note.setText(" ".join(said))
        self.note.setVisible(bool(said))
        self._grow()


def _short(day: date) -> str:
    return translate("NewMeeting", "{0}/{1} ({2})").format(day.month, day.day, told(WEEKDAYS[day.weekday()].label))


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
