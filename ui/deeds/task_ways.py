"""Deeds of the task list and the responsibility list beside the main way: extensions, objections, pauses, shifts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from models.language import N_, Choice
from models.ledgers.columns import Column, Kind
from models.operations import extensions, objections, pauses, shifts
from ui.deeds.asked import APPROVER, NEW_DUE, ON, REASON, today_first
from ui.deeds.deed import Deed, Offered, Values

_BY = Column(key="by", label=N_("Deeds", "Asked by"))
DECISIONS = (
    Choice("returned", N_("Choices", "Hand back, to be assigned anew"), ("退回，重新交办",)),
    Choice("upheld", N_("Choices", "The assignment stands"), ("维持原交办",)),
)


def _ask(store: Any, ids: Sequence[str], values: Values, today: date) -> None:
    extensions.ask_extension(store, ids[0], values["new_due"], values["reason"], values["by"] or "", values["on"])


def _grant(store: Any, ids: Sequence[str], values: Values, today: date) -> None:
    extensions.settle_extension(store, ids[0], True, values["approver"], values["remark"] or "", values["on"],
                                values["new_due"])


def _refuse(store: Any, ids: Sequence[str], values: Values, today: date) -> None:
    extensions.settle_extension(store, ids[0], False, values["approver"], values["remark"], values["on"])


def _object(store: Any, ids: Sequence[str], values: Values, today: date) -> None:
    objections.object_to(store, ids[0], values["reason"], values["by"] or "", values["on"])


def _settle(store: Any, ids: Sequence[str], values: Values, today: date) -> None:
    objections.settle_objection(store, ids[0], values["decision"] == "returned", values["words"], values["approver"],
                                values["on"])


def _pause(store: Any, ids: Sequence[str], values: Values, today: date) -> None:
    pauses.pause(store, ids[0], values["reason"], values["resume_on"], values["approver"], values["on"])


def _resume(store: Any, ids: Sequence[str], values: Values, today: date) -> None:
    pauses.resume(store, ids[0], values["on"], values["new_due"], values["words"] or "")


def _proposed_due(store: Any, ids: Sequence[str], today: date) -> Values:
    with store.read() as session:
        return {"new_due": pauses.proposed_due(session, ids[0], today)}


def _shift(store: Any, ids: Sequence[str], values: Values, today: date) -> None:
    shifts.accept_shifts(store, list(ids), values["approver"], values["on"])


def _shifts(store: Any, today: date) -> Sequence[Offered]:
    with store.read() as session:
        return [Offered(shift.task_id, f"{shift.number}　{shift.old_due} → {shift.new_due}　{shift.lead_unit}")
                for shift in shifts.proposed_shifts(session)]


def _asked_first(record: Values, today: date) -> Values:
    return {"on": today, "new_due": record.get("new_due")}


ASK = Deed(
    key="ask_extension", text=N_("Deeds", "Ask for an extension…"), icon="extend", perform=_ask, each=True,
    done=N_("Deeds", "The request has been recorded; it is settled on the page of extensions."),
    states=frozenset({"in_hand", "long_term"}), first=today_first,
    explained=N_("Deeds", "The due date stays as it is until the request is granted."),
    fields=(NEW_DUE, REASON, _BY, ON))
OBJECT = Deed(
    key="object", text=N_("Deeds", "Object…"), icon="object", perform=_object, each=True,
    done=N_("Deeds", "The objection has been recorded; it is to be settled next."), states=frozenset({"in_hand"}),
    when=lambda record: not record.get("objected_on"), first=today_first,
    explained=N_("Deeds", "The lead unit says it is not its business. An objection later than one working day after "
                 "the assignment is noted as late; the assignment stands until the objection is settled."),
    fields=(REASON, replace(_BY, label=N_("Deeds", "Objected by")), ON))
SETTLE = Deed(
    key="settle_objection", text=N_("Deeds", "Settle the objection…"), icon="object", perform=_settle, each=True,
    done=N_("Deeds", "The objection has been settled."), when=lambda record: bool(record.get("objected_on")),
    first=today_first,
    explained=N_("Deeds", "Handed back, the task loses unit, person and due date, and waits to be assigned anew; the "
                 "handling keeps whose it was."),
    fields=(Column(key="decision", label=N_("Deeds", "Decision"), kind=Kind.CHOICE, choices=DECISIONS, required=True),
            Column(key="words", label=N_("Deeds", "Grounds"), kind=Kind.NOTE, required=True), APPROVER, ON))
PAUSE = Deed(
    key="pause", text=N_("Deeds", "Pause…"), icon="pause", perform=_pause, each=True,
    done=N_("Deeds", "The task is paused."), states=frozenset({"in_hand"}), first=today_first,
    explained=N_("Deeds", "A paused task keeps unit and due date, and is neither near due nor overdue."),
    fields=(REASON, Column(key="resume_on", label=N_("Tasks", "To go on by"), kind=Kind.DATE, required=True),
            APPROVER, ON))
RESUME = Deed(
    key="resume", text=N_("Deeds", "Resume…"), icon="resume", perform=_resume, each=True,
    done=N_("Deeds", "The task goes on."), when=lambda record: bool(record.get("paused_on")), first=today_first,
    read=_proposed_due,
    explained=N_("Deeds", "The due date proposed is the old one, moved by the working days the task was paused."),
    fields=(NEW_DUE, Column(key="words", label=N_("Deeds", "Remark"), kind=Kind.NOTE), ON))
SHIFT = Deed(
    key="shift", text=N_("Deeds", "Dates the calendar moved…"), icon="calendar", perform=_shift, lists=_shifts,
    done=N_("Deeds", "The due dates have been moved; the old ones stay on record."), first=today_first,
    explained=N_("Deeds", "A change of the calendar moves no due date by itself. These tasks would be due on another "
                 "day; tick those that are to move."),
    fields=(APPROVER, ON))
GRANT = Deed(
    key="grant_extension", text=N_("Deeds", "Grant…"), icon="check", perform=_grant, each=True,
    done=N_("Deeds", "The due date has been extended; the old one stays on record."), states=frozenset({"asked"}),
    first=_asked_first, explained=N_("Deeds", "Tell the enterprise the new date."),
    fields=(NEW_DUE, APPROVER, Column(key="remark", label=N_("Deeds", "Remark"), kind=Kind.NOTE), ON))
REFUSE = Deed(
    key="refuse_extension", text=N_("Deeds", "Refuse…"), icon="close", perform=_refuse, each=True,
    done=N_("Deeds", "The request has been refused; the due date stays."), states=frozenset({"asked"}),
    first=today_first,
    fields=(APPROVER, Column(key="remark", label=N_("Deeds", "Remark"), kind=Kind.NOTE, required=True), ON))

DEEDS = (ASK, OBJECT, SETTLE, PAUSE, RESUME, SHIFT)
OF_EXTENSIONS = (GRANT, REFUSE)
