"""The main way of an issue, deed by deed: from the meeting to 销号. The side ways are in files of their own."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.errors import RuleBroken
from models.language import N_
from models.ledgers.columns import Link
from models.ledgers.tasks import TASKS
from models.operations import saving
from models.operations.extensions import extend, lapse
from models.operations.finding import Finder, kept
from models.operations.issue_guards import filled, later_due, not_before, open_issue, task_in_hand
from models.operations.issue_states import (
    FINISHED,
    FORMER_REPLY,
    add_step,
    reopen_merged,
    require_assignable,
    restate,
    tasks_of,
)
from models.operations.records import parsed
from models.records.issues import Issue, Step, Task
from models.rules.states import IssueState, Satisfaction
from models.store.calendar import working_days
from models.store.store import Store

__all__ = [
    "StepLine",
    "assign",
    "call_back",
    "close",
    "extend",
    "finish",
    "make_task",
    "reopen",
    "report_progress",
    "steps",
]


@dataclass(frozen=True, slots=True)
class StepLine:
    """One line of the handling 办理过程, as shown and printed."""

    kind: str
    happened_on: date
    by: str
    text: str
    old_due: date | None
    new_due: date | None
    approver: str
    satisfaction: str | None


def make_task(store: Store, issue_id: str, values: Mapping[str, Any]) -> str:
    """Turn an issue into a task (or add one) with the given values of the task list; return its identity."""
    with store.write("issue.make_task") as session:
        open_issue(session, issue_id)
        wanted = parsed(TASKS, values) | {"issue": Link(issue_id, "")}
        task_id = saving.save(session, TASKS, None, wanted, store.today(), Finder(session))
        add_step(
            session,
            issue_id,
            "sorted",
            store.today(),
            task_id=task_id,
            by=store.operator or None,
            text=kept(session, Task, task_id).measure,
        )
    return task_id


def assign(store: Store, task_ids: Sequence[str], on: date) -> None:
    """Assign tasks 交办, as one deed.

    Each needs lead unit, person, division of work and due date; a number of working days gives the due date
    when none was named (the day after `on` counts as 1, and 0 is `on` itself, 当天). Raises `RuleBroken` naming
    what is missing, or who has ended or left by then; none is then assigned.
    """
    with store.write("issue.assign", count=len(task_ids)) as session:
        calendar = working_days(session)
        for task_id in task_ids:
            task = kept(session, Task, task_id)
            issue = open_issue(session, task.issue_id)
            if task.assigned_on:
                raise RuleBroken(N_("Errors", "No. {number} is assigned already."), number=issue.number)
            not_before(on, issue.raised_on)
            counted = None if task.due_rule is None else calendar.after(on, task.due_rule)
            task.due_on = task.due_on or counted
            require_assignable(session, issue, task, on)
            task.assigned_on = on
            if task.due_on != counted:
                task.due_rule = None  # a date was named: it is not the working days' any more
            restate(session, task.issue_id)
            add_step(
                session,
                task.issue_id,
                "assigned",
                on,
                task_id=task_id,
                by=store.operator or None,
                text=task.division,
                new_due=task.due_on,
            )


def report_progress(store: Store, task_id: str, text: str, on: date) -> None:
    """Enter how far a task is; a paused one too."""
    with store.write("issue.progress") as session:
        task = task_in_hand(session, task_id, paused=True)
        not_before(on, task.assigned_on)
        task.progress = filled(text, N_("Tasks", "Progress"))
        add_step(session, task.issue_id, "progress", on, task_id=task_id, by=store.operator or None, text=task.progress)


def finish(store: Store, task_id: str, reply: str, on: date) -> None:
    """Enter that the unit is done 办结, with its reply; the issue is done when its last task is.

    What was still open of it ends with it: an objection, and a request for an extension.
    """
    with store.write("issue.finish") as session:
        task = task_in_hand(session, task_id)
        if task.assigned_on and on < task.assigned_on:
            raise RuleBroken(
                N_("Errors", "The day it was done {done} is before the day of assignment {assigned}."),
                done=on,
                assigned=task.assigned_on,
            )
        task.done_on, task.result, task.objected_on = on, filled(reply, N_("Issues", "Reply")), None
        lapse(session, task_id, on)
        add_step(session, task.issue_id, "done", on, task_id=task_id, by=store.operator or None, text=task.result)
        restate(session, task.issue_id)


def call_back(
    store: Store,
    issue_id: str,
    satisfaction: str,
    by: str,
    method: str,
    on: date,
    remark: str = "",
    new_due: date | None = None,
) -> None:
    """Enter the enterprise's answer 回访; 不满意 reopens the issue as `reopen` does, with `new_due` where given."""
    with store.write("issue.call_back") as session:
        issue = _done(session, issue_id)
        not_before(on, issue.done_on)
        issue.satisfaction, issue.called_back_on = Satisfaction(satisfaction).value, on
        add_step(
            session,
            issue_id,
            "called_back",
            on,
            by=by or None,
            satisfaction=issue.satisfaction,
            text="；".join(part for part in (method, remark) if part) or None,
        )
        if issue.satisfaction == Satisfaction.DISSATISFIED:
            _reopen(session, issue, remark, on, new_due, by)


def close(store: Store, issue_id: str, on: date) -> None:
    """Close an issue 销号: done, called back, satisfied, answered in writing; what was merged into it closes too."""
    with store.write("issue.close") as session:
        issue = _done(session, issue_id)
        if issue.satisfaction not in (Satisfaction.SATISFIED, Satisfaction.FAIRLY) or not _asked(session, issue_id):
            raise RuleBroken(N_("Errors", "No. {number} must be called back before it is closed."), number=issue.number)
        if not issue.reply:
            raise RuleBroken(N_("Errors", "No. {number} needs a reply before it is closed."), number=issue.number)
        not_before(on, issue.done_on, issue.called_back_on)
        issue.closed_on = on
        restate(session, issue_id)
        add_step(session, issue_id, "closed", on, by=store.operator or None)


def reopen(store: Store, issue_id: str, reason: str, on: date, new_due: date | None = None) -> None:
    """Take a done or closed issue in hand again, with what was merged into it; its tasks are open again.

    `new_due` becomes the due date of them all; it must be later than each one's, for a date once given out never
    moves back. Without tasks the issue is to be sorted again. The former reply stays in the step. A merged item
    stands alone again.
    """
    with store.write("issue.reopen") as session:
        issue = kept(session, Issue, issue_id)
        if issue.state not in (*FINISHED, IssueState.MERGED):
            raise RuleBroken(N_("Errors", "No. {number} is still open."), number=issue.number)
        _reopen(session, issue, filled(reason, N_("Deeds", "Reason")), on, new_due, store.operator)


def steps(session: Session, issue_id: str) -> list[StepLine]:
    """Return the handling of an issue, oldest first."""
    found = session.scalars(
        select(Step)
        .where(Step.issue_id == issue_id, Step.removed_at.is_(None))
        .order_by(Step.happened_on, Step.position)
    )
    return [
        StepLine(
            step.kind,
            step.happened_on,
            step.by or "",
            step.text or "",
            step.old_due,
            step.new_due,
            step.approver or "",
            step.satisfaction,
        )
        for step in found
    ]


def _reopen(session: Session, issue: Issue, reason: str, on: date, new_due: date | None, by: str) -> None:
    not_before(on, issue.raised_on, issue.done_on, issue.closed_on)
    tasks = tasks_of(session, issue.id)
    if new_due and not tasks:
        raise RuleBroken(
            N_("Errors", "No. {number} has no task: its due date is given when one is made."), number=issue.number
        )
    former = issue.reply
    issue.reopened += issue.state in FINISHED
    issue.closed_on = issue.answered_on = issue.merged_into_id = issue.reply = issue.outcome = None
    for task in tasks:
        if new_due:
            later_due(new_due, task.due_on)
            task.due_on, task.due_rule = new_due, None
        task.done_on = None
    restate(session, issue.id)
    said = [reason.strip(), *([f"{FORMER_REPLY}{former}"] if former else [])]
    add_step(
        session, issue.id, "reopened", on, by=by or None, text="\n".join(filter(None, said)) or None, new_due=new_due
    )
    reopen_merged(session, issue, on, by or None)


def _done(session: Session, issue_id: str) -> Issue:
    issue = kept(session, Issue, issue_id)
    if issue.state != IssueState.DONE:
        raise RuleBroken(
            N_("Errors", "No. {number} is not reported done by its units yet, or closed already."), number=issue.number
        )
    return issue


def _asked(session: Session, issue_id: str) -> bool:
    """Say whether the enterprise was called back since the issue was last done, answered or reopened."""
    kinds = ("done", "answered", "explained", "reopened", "called_back")
    last = session.scalar(
        select(Step.kind)
        .where(Step.issue_id == issue_id, Step.removed_at.is_(None), Step.kind.in_(kinds))
        .order_by(Step.position.desc())
        .limit(1)
    )
    return last == "called_back"
