"""The deeds of meetings: answering what is raised there, promising, locking, correcting."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from models.language import N_
from models.ledgers.columns import Column, Kind, Link
from models.ledgers.issues import ISSUES
from models.ledgers.meetings import MEETINGS
from models.ledgers.tasks import TASKS
from models.operations import answering, corrections, meetings
from models.operations.locking import RAISED
from models.rules.states import SATISFACTIONS
from ui.deeds.deed import Deed, Values

_ON = Column(key="on", label=N_("Deeds", "Date"), kind=Kind.DATE, required=True)
_REASON = Column(key="reason", label=N_("MeetingDeeds", "Reason for the correction"), kind=Kind.NOTE, required=True)
_SOON = 3  # days
_OF_MEETING = ("series", "number", "held_on", "theme", "place", "chair", "units_present", "enterprises_present",
               "others_present", "about", "minutes")


def _today(_: Values, today: date) -> Values:
    return {"on": today}


def _day_of(record: Values, today: date) -> Values:
    """Take the day an item was raised at a meeting: answers are written down that evening or soon after."""
    day = record.get("raised_on") if record.get("meeting") else None
    return {"on": day if day and 0 <= (today - day).days <= _SOON else today}


def _as_kept(keys: Sequence[str]) -> Any:
    """Return what fills the fields of a correction: every field as it stands."""
    def first(record: Values, today: date) -> Values:
        return {key: record.get(key) for key in keys} | {"on": today}
    return first


def _split(values: Values) -> tuple[dict[str, Any], str, date]:
    own = {key: value for key, value in values.items() if key not in ("reason", "on")}
    return own, values["reason"], values["on"]


def _answer(store: Any, ids: Sequence[str], values: Values, today: date) -> None:
    by = values["by"]
    answering.answer_on_the_spot(store, ids[0], values["reply"], by.text if isinstance(by, Link) else by or "",
                                 values["on"], values["satisfaction"], values.get("meeting_id"))


def _direct(store: Any, ids: Sequence[str], values: Values, today: date) -> None:
    own = {key: value for key, value in values.items() if key not in ("on", "meeting_id") and value not in (None, "")}
    answering.deal_directly(store, ids[0], own, values["on"])


def _promise(store: Any, ids: Sequence[str], values: Values, today: date) -> None:
    answering.promise(store, ids[0], values["words"], values["on"], values.get("meeting_id"))


def _lock(store: Any, ids: Sequence[str], values: Values, today: date) -> None:
    corrections.lock(store, ids[0], today)


def _correct(store: Any, ids: Sequence[str], values: Values, today: date) -> None:
    corrections.correct(store, ids[0], *_split(values))


def _correct_item(store: Any, ids: Sequence[str], values: Values, today: date) -> None:
    corrections.correct_item(store, ids[0], *_split(values))


def _confer(store: Any, ids: Sequence[str], values: Values, today: date) -> str:
    return meetings.call_conference(store, ids, values)


def _promise_first(record: Values, today: date) -> Values:
    return {"on": today, "words": record.get("promise")}


ANSWER = Deed(
    key="answer", text=N_("MeetingDeeds", "Answer on the spot…"), icon="answer", perform=_answer, each=True,
    done=N_("MeetingDeeds", "The answer has been recorded."), states=frozenset({"to_sort", "to_assign"}),
    first=_day_of,
    explained=N_("MeetingDeeds", "Ask the enterprise at once: when it is satisfied the item is closed with the answer. "
                 "Left empty, the item waits for the call-back."),
    fields=(
        Column(key="reply", label=N_("Issues", "Reply"), kind=Kind.NOTE, required=True),
        Column(key="by", label=N_("MeetingDeeds", "Answered by"), kind=Kind.LINK, target="units",
               hint=N_("MeetingDeeds", "A unit of the ledger, or a name in words.")),
        Column(key="satisfaction", label=N_("Issues", "Satisfaction"), kind=Kind.CHOICE, choices=SATISFACTIONS),
        _ON))
DIRECT = Deed(
    key="direct", text=N_("MeetingDeeds", "Deal with directly…"), icon="finish", perform=_direct, each=True,
    done=N_("MeetingDeeds", "The unit has it in hand, to be dealt with directly."),
    states=frozenset({"to_sort", "to_assign"}), first=_day_of,
    explained=N_("MeetingDeeds", "One unit deals with it at once; it is due the same day unless a date is given."),
    fields=(
        Column(key="lead_unit", label=TASKS.column("lead_unit").label, kind=Kind.LINK, target="units", required=True),
        Column(key="person", label=TASKS.column("person").label, kind=Kind.LINK, target="people", required=True),
        Column(key="measure", label=TASKS.column("measure").label, kind=Kind.NOTE),
        Column(key="due_on", label=TASKS.column("due_on").label, kind=Kind.DATE),
        _ON))
PROMISE = Deed(
    key="promise", text=N_("MeetingDeeds", "Note a promise…"), icon="calendar", perform=_promise, each=True,
    done=N_("MeetingDeeds", "The promise has been recorded; the next meeting shows it."),
    states=frozenset({"in_hand"}), first=_promise_first,
    explained=N_("MeetingDeeds", "What the lead unit promises to have done by the next meeting."),
    fields=(Column(key="words", label=N_("Answering", "Promise"), kind=Kind.NOTE, required=True), _ON))
LOCK = Deed(
    key="lock", text=N_("MeetingDeeds", "Lock the meeting…"), icon="lock", perform=_lock, each=True,
    done=N_("MeetingDeeds", "The meeting is locked. It changes only by a correction now; the handling goes on."),
    explained=N_("MeetingDeeds", "Head, attendance and what was raised stand fast from now on; corrections stay on "
                 "record."))
CORRECT = Deed(
    key="correct", text=N_("MeetingDeeds", "Correct the meeting…"), icon="edit", perform=_correct, each=True,
    done=N_("MeetingDeeds", "Corrected; what stood there before stays on record."), first=_as_kept(_OF_MEETING),
    explained=N_("MeetingDeeds", "The fields show what stands there. Change what is wrong and give the reason."),
    fields=(*(replace(MEETINGS.column(key), hint=None) for key in _OF_MEETING), _REASON, _ON))
CORRECT_ITEM = Deed(
    key="correct_item", text=N_("MeetingDeeds", "Correct what was raised…"), icon="edit", perform=_correct_item,
    each=True, done=N_("MeetingDeeds", "Corrected; what stood there before stays on record."), first=_as_kept(RAISED),
    explained=N_("MeetingDeeds", "For items of a locked meeting. The fields show what stands there. Change what is "
                 "wrong and give the reason."),
    fields=(*(ISSUES.column(key) for key in RAISED), _REASON, _ON))
CONFER = Deed(
    key="confer", text=N_("MeetingDeeds", "Call a joint conference…"), icon="meeting", perform=_confer,
    done=N_("MeetingDeeds", "The conference has been made; it stands in the handling of the items."),
    states=frozenset({"to_sort", "to_assign", "in_hand", "paused", "long_term"}),
    first=lambda record, today: {"series": meetings.CONFERENCES, "held_on": today},
    explained=N_("MeetingDeeds", "A meeting called for these items, numbered in its own series; it stands in their "
                 "handling."),
    fields=tuple(replace(MEETINGS.column(key), required=key in ("series", "held_on")) for key in
                 ("series", "number", "held_on", "theme", "place", "chair", "units_present", "enterprises_present")))

DEEDS: Mapping[str, tuple[Deed, ...]] = {
    "meetings": (LOCK, CORRECT),
    "issues": (ANSWER, DIRECT, CONFER, CORRECT_ITEM),
    "tasks": (PROMISE,),
    "responsibilities": (PROMISE,),
}
"""The deeds offered on each ledger's page, in their order."""
