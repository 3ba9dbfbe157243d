"""The deeds of the problem list, the task list and the responsibility list: the main way."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from models.language import N_, Choice
from models.ledgers.columns import Column, Kind
from models.operations import issues
from models.rules.states import SATISFACTIONS
from models.rules.working_days import PRESETS
from ui.deeds import side_ways, task_ways
from ui.deeds.asked import APPROVER, NEW_DUE, ON, REASON, today_first
from ui.deeds.deed import Deed, Values

WORKING_DAYS = tuple(choice for choice in (
    Choice("0", N_("Choices", "Same day"), ("当天", "当日")),
    Choice("1", N_("Choices", "1 working day"), ("1个工作日",)),
    Choice("3", N_("Choices", "3 working days"), ("3个工作日",)),
    Choice("5", N_("Choices", "5 working days"), ("5个工作日",)),
    Choice("7", N_("Choices", "7 working days"), ("7个工作日",)),
    Choice("10", N_("Choices", "10 working days"), ("10个工作日",)),
    Choice("15", N_("Choices", "15 working days"), ("15个工作日",)),
    Choice("30", N_("Choices", "30 working days"), ("30个工作日",)),
) if int(choice.code) in PRESETS)


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


def _finish_first(record: Values, today: date) -> Values:
    return {"on": today, "reply": record.get("result") or record.get("reply")}


MAKE_TASK = Deed(
    key="make_task", text=N_("Deeds", "Make task…"), icon="task", perform=_make_task, each=True,
    done=N_("Deeds", "The task has been made."),
    states=frozenset({"to_sort", "to_assign", "in_hand", "paused", "long_term"}),
    explained=N_("Deeds", "The problem goes on the task list. What is known can be filled in now; lead unit, person, "
                 "division of work and due date are needed before it is assigned."),
    fields=(
        Column(key="measure", label=N_("Tasks", "Task"), kind=Kind.NOTE),
        Column(key="lead_unit", label=N_("Tasks", "Lead unit"), kind=Kind.LINK, target="units"),
        Column(key="co_units", label=N_("Tasks", "Co-units"), kind=Kind.LINKS, target="units"),
        Column(key="person", label=N_("Tasks", "Person responsible"), kind=Kind.LINK, target="people"),
        Column(key="division", label=N_("Tasks", "Division of work"), kind=Kind.NOTE),
        Column(key="due_rule", label=N_("Deeds", "Time allowed"), kind=Kind.CHOICE, choices=WORKING_DAYS,
               hint=N_("Deeds", "Working days from the day of assignment; the day after it counts as 1.")),
        Column(key="due_on", label=N_("Deeds", "Or a date"), kind=Kind.DATE,
               hint=N_("Deeds", "A date named here counts instead of the working days.")),
    ))
ASSIGN = Deed(
    key="assign", text=N_("Deeds", "Assign…"), icon="assign", perform=_assign,
    done=N_("Deeds", "Assigned."), states=frozenset({"to_assign"}), first=today_first,
    explained=N_("Deeds", "From this day the lead unit answers for it."), fields=(ON,))
PROGRESS = Deed(
    key="progress", text=N_("Deeds", "Report progress…"), icon="progress", perform=_progress, each=True,
    done=N_("Deeds", "The progress has been recorded."), states=frozenset({"in_hand", "paused", "long_term"}),
    first=today_first,
    fields=(Column(key="text", label=N_("Deeds", "Progress"), kind=Kind.NOTE, required=True), ON))
EXTEND = Deed(
    key="extend", text=N_("Deeds", "Extend…"), icon="extend", perform=_extend, each=True,
    done=N_("Deeds", "The due date has been extended; the old one stays on record."),
    states=frozenset({"in_hand", "long_term"}), first=today_first,
    explained=N_("Deeds", "For an extension that is approved already. What is still to be decided goes by "
                 "“Ask for an extension”."),
    fields=(NEW_DUE, REASON, APPROVER, ON))
FINISH = Deed(
    key="finish", text=N_("Deeds", "Report done…"), icon="finish", perform=_finish, each=True,
    done=N_("Deeds", "Reported done; the call-back comes next."), states=frozenset({"in_hand", "long_term"}),
    first=_finish_first,
    fields=(Column(key="reply", label=N_("Deeds", "Result and reply"), kind=Kind.NOTE, required=True), ON))
CALL_BACK = Deed(
    key="call_back", text=N_("Deeds", "Call back…"), icon="call", perform=_call_back, each=True,
    done=N_("Deeds", "The call-back has been recorded."), states=frozenset({"done"}), first=today_first,
    explained=N_("Deeds", "An answer “dissatisfied” opens the problem again."),
    fields=(
        Column(key="satisfaction", label=N_("Issues", "Satisfaction"), kind=Kind.CHOICE, choices=SATISFACTIONS,
               required=True),
        Column(key="by", label=N_("Deeds", "Called by")),
        Column(key="method", label=N_("Deeds", "Method"), kind=Kind.TERM, dictionary="method"),
        Column(key="remark", label=N_("Deeds", "What the enterprise said"), kind=Kind.NOTE),
        Column(key="new_due", label=N_("Deeds", "New due date"), kind=Kind.DATE,
               hint=N_("Deeds", "Only where the enterprise is dissatisfied.")),
        ON))
CLOSE = Deed(
    key="close", text=N_("Deeds", "Close…"), icon="seal", perform=_close, done=N_("Deeds", "Closed."),
    states=frozenset({"done"}), first=today_first, each=True, fields=(ON,),
    explained=N_("Deeds", "Closing needs a reply and a call-back. What was merged into the item is closed with it."))
REOPEN = Deed(
    key="reopen", text=N_("Deeds", "Reopen…"), icon="reopen", perform=_reopen, each=True,
    done=N_("Deeds", "The problem is open again."), states=frozenset({"done", "closed", "merged"}), first=today_first,
    explained=N_("Deeds", "Its tasks are open again; the former reply stays in the handling. An item that was merged "
                 "stands alone again."),
    fields=(REASON, replace(NEW_DUE, required=False), ON))

DEEDS: Mapping[str, tuple[Deed, ...]] = {
    "issues": (MAKE_TASK, CALL_BACK, CLOSE, REOPEN, *side_ways.DEEDS),
    "tasks": (ASSIGN, PROGRESS, FINISH, EXTEND, *task_ways.DEEDS),
    "responsibilities": (ASSIGN, PROGRESS, FINISH, EXTEND, *task_ways.DEEDS),
    "extensions": task_ways.OF_EXTENSIONS,
    "calendar": (task_ways.SHIFT,),
}
"""The deeds offered on each ledger's page, in their order."""
