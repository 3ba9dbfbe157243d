"""The deeds of the problem list, the task list and the responsibility list."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from models.language import N_
from models.ledgers.columns import Column, Kind
from models.operations import issues
from models.rules.states import SATISFACTIONS
from ui.deeds.deed import Deed, Values

_ON = Column(key="on", label=N_("Deeds", "Date"), kind=Kind.DATE, required=True)


def _today(_: Values, today: date) -> Values:
    return {"on": today}


def _make_task(store: Any, ids: Sequence[str], values: Values, today: date) -> None:
    issues.make_task(store, ids[0], dict(values))


def _assign(store: Any, ids: Sequence[str], values: Values, today: date) -> None:
    issues.assign(store, list(ids), values["on"])


def _progress(store: Any, ids: Sequence[str], values: Values, today: date) -> None:
    issues.report_progress(store, ids[0], values["text"], values["on"])


def _extend(store: Any, ids: Sequence[str], values: Values, today: date) -> None:
    issues.extend(store, ids[0], values["new_due"], values["reason"], values["approver"], values["on"])


def _finish(store: Any, ids: Sequence[str], values: Values, today: date) -> None:
    issues.finish(store, ids[0], values["reply"], values["on"])


def _call_back(store: Any, ids: Sequence[str], values: Values, today: date) -> None:
    issues.call_back(store, ids[0], values["satisfaction"], values["by"] or "", values["method"] or "", values["on"],
                     values["remark"] or "", values["new_due"])


def _close(store: Any, ids: Sequence[str], values: Values, today: date) -> None:
    for row_id in ids:
        issues.close(store, row_id, values["on"])


def _reopen(store: Any, ids: Sequence[str], values: Values, today: date) -> None:
    issues.reopen(store, ids[0], values["reason"], values["on"], values["new_due"])


MAKE_TASK = Deed(
    key="make_task", text=N_("Deeds", "Make task…"), icon="task", perform=_make_task, each=True,
    done=N_("Deeds", "The task has been made."), states=frozenset({"to_sort", "to_assign", "in_hand"}),
    explained=N_("Deeds", "The problem goes on the task list. What is known can be filled in now; lead unit, person, "
                 "division of work and due date are needed before it is assigned."),
    fields=(
        Column(key="measure", label=N_("Tasks", "Task"), kind=Kind.NOTE),
        Column(key="lead_unit", label=N_("Tasks", "Lead unit"), kind=Kind.LINK, target="units"),
        Column(key="co_units", label=N_("Tasks", "Co-units"), kind=Kind.LINKS, target="units"),
        Column(key="person", label=N_("Tasks", "Person responsible"), kind=Kind.LINK, target="people"),
        Column(key="division", label=N_("Tasks", "Division of work"), kind=Kind.NOTE),
        Column(key="due_on", label=N_("Tasks", "Due on"), kind=Kind.DATE),
    ))
ASSIGN = Deed(
    key="assign", text=N_("Deeds", "Assign…"), icon="assign", perform=_assign,
    done=N_("Deeds", "Assigned."), states=frozenset({"to_assign"}), first=_today,
    explained=N_("Deeds", "From this day the lead unit answers for it."), fields=(_ON,))
PROGRESS = Deed(
    key="progress", text=N_("Deeds", "Report progress…"), icon="progress", perform=_progress, each=True,
    done=N_("Deeds", "The progress has been recorded."), states=frozenset({"in_hand"}), first=_today,
    fields=(Column(key="text", label=N_("Deeds", "Progress"), kind=Kind.NOTE, required=True), _ON))
EXTEND = Deed(
    key="extend", text=N_("Deeds", "Extend…"), icon="extend", perform=_extend, each=True,
    done=N_("Deeds", "The due date has been extended; the old one stays on record."), states=frozenset({"in_hand"}),
    first=_today,
    fields=(
        Column(key="new_due", label=N_("Deeds", "New due date"), kind=Kind.DATE, required=True),
        Column(key="reason", label=N_("Deeds", "Reason"), kind=Kind.NOTE, required=True),
        Column(key="approver", label=N_("Deeds", "Approved by"), required=True),
        _ON))


def _finish_first(record: Values, today: date) -> Values:
    return {"on": today, "reply": record.get("result") or record.get("reply")}


FINISH = Deed(
    key="finish", text=N_("Deeds", "Report done…"), icon="finish", perform=_finish, each=True,
    done=N_("Deeds", "Reported done; the call-back comes next."), states=frozenset({"in_hand"}), first=_finish_first,
    fields=(Column(key="reply", label=N_("Deeds", "Result and reply"), kind=Kind.NOTE, required=True), _ON))
CALL_BACK = Deed(
    key="call_back", text=N_("Deeds", "Call back…"), icon="call", perform=_call_back, each=True,
    done=N_("Deeds", "The call-back has been recorded."), states=frozenset({"done"}), first=_today,
    explained=N_("Deeds", "An answer “dissatisfied” opens the problem again."),
    fields=(
        Column(key="satisfaction", label=N_("Issues", "Satisfaction"), kind=Kind.CHOICE, choices=SATISFACTIONS,
               required=True),
        Column(key="by", label=N_("Deeds", "Called by")),
        Column(key="method", label=N_("Deeds", "Method"), kind=Kind.TERM, dictionary="method"),
        Column(key="remark", label=N_("Deeds", "What the enterprise said"), kind=Kind.NOTE),
        Column(key="new_due", label=N_("Deeds", "New due date"), kind=Kind.DATE,
               hint=N_("Deeds", "Only where the enterprise is dissatisfied.")),
        _ON))
CLOSE = Deed(
    key="close", text=N_("Deeds", "Close…"), icon="seal", perform=_close, done=N_("Deeds", "Closed."),
    states=frozenset({"done"}), first=_today, each=True, fields=(_ON,),
    explained=N_("Deeds", "Closing needs a reply and a call-back."))
REOPEN = Deed(
    key="reopen", text=N_("Deeds", "Reopen…"), icon="reopen", perform=_reopen, each=True,
    done=N_("Deeds", "The problem is open again."), states=frozenset({"done", "closed"}), first=_today,
    fields=(
        Column(key="reason", label=N_("Deeds", "Reason"), kind=Kind.NOTE, required=True),
        Column(key="new_due", label=N_("Deeds", "New due date"), kind=Kind.DATE),
        _ON))

DEEDS: Mapping[str, tuple[Deed, ...]] = {
    "issues": (MAKE_TASK, CALL_BACK, CLOSE, REOPEN),
    "tasks": (ASSIGN, PROGRESS, EXTEND, FINISH),
    "responsibilities": (ASSIGN, PROGRESS, EXTEND, FINISH),
}
"""The deeds offered on each ledger's page, in their order."""
