"""The life of an issue, deed by deed: from the meeting to 销号."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.errors import RuleBroken
from models.language import N_, Text
from models.ledgers.columns import Link
from models.ledgers.tasks import TASKS
from models.operations import saving
from models.operations.finding import Finder, kept
from models.operations.issue_states import add_step, missing_for_assignment, restate, tasks_of
from models.operations.records import parsed
from models.records.issues import Issue, Step, Task
from models.rules.states import IssueState, Satisfaction
from models.store.calendar import working_days
from models.store.store import Store


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
        _open(session, issue_id)
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
    when none was set (the day after `on` counts as 1). Raises `RuleBroken` naming what is missing; none is
    then assigned.
    """
    with store.write("issue.assign", count=len(task_ids)) as session:
        calendar = working_days(session)
        for task_id in task_ids:
            task = kept(session, Task, task_id)
            issue = _open(session, task.issue_id)
            if task.assigned_on:
                raise RuleBroken(N_("Errors", "No. {number} is assigned already."), number=issue.number)
            if task.due_on is None and task.due_rule is not None:
                task.due_on = calendar.after(on, task.due_rule)
            if missing := missing_for_assignment(task):
                raise RuleBroken(
                    N_("Errors", "No. {number} cannot be assigned: {missing} missing."),
                    number=issue.number,
                    missing=missing,
                )
            if task.due_on < on:
                raise RuleBroken(
                    N_("Errors", "The due date {due} is before the day of assignment {assigned}."),
                    due=task.due_on,
                    assigned=on,
                )
            task.assigned_on = on
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
    """Enter how far a task is."""
    with store.write("issue.progress") as session:
        task = _in_hand(session, task_id)
        task.progress = _words(text, N_("Tasks", "Progress"))
        add_step(session, task.issue_id, "progress", on, task_id=task_id, by=store.operator or None, text=task.progress)


def extend(store: Store, task_id: str, new_due: date, reason: str, approver: str, on: date) -> None:
    """Move the due date of an assigned task; old date, new date, reason and approver are kept."""
    with store.write("issue.extend") as session:
        task = _in_hand(session, task_id)
        if task.due_on and new_due <= task.due_on:
            raise RuleBroken(N_("Errors", "The new due date must be later than {due}."), due=task.due_on)
        add_step(
            session,
            task.issue_id,
            "extended",
            on,
            task_id=task_id,
            by=store.operator or None,
            text=_words(reason, N_("Deeds", "Reason")),
            approver=_words(approver, N_("Deeds", "Approved by")),
            old_due=task.due_on,
            new_due=new_due,
        )
        task.due_on = new_due
        task.extensions += 1


def finish(store: Store, task_id: str, reply: str, on: date) -> None:
    """Enter that the unit is done 办结, with its reply; the issue is done when its last task is."""
    with store.write("issue.finish") as session:
        task = _in_hand(session, task_id)
        if task.assigned_on and on < task.assigned_on:
            raise RuleBroken(
                N_("Errors", "The day it was done {done} is before the day of assignment {assigned}."),
                done=on,
                assigned=task.assigned_on,
            )
        task.done_on, task.result = on, _words(reply, N_("Issues", "Reply"))
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
    """Enter the enterprise's answer 回访; 不满意 reopens the issue, with `new_due` where given."""
    with store.write("issue.call_back") as session:
        issue = _at(session, issue_id, IssueState.DONE)
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
    """Close an issue 销号: done, called back, satisfied, and answered in writing."""
    with store.write("issue.close") as session:
        issue = _at(session, issue_id, IssueState.DONE)
        if issue.satisfaction not in (Satisfaction.SATISFIED, Satisfaction.FAIRLY) or not _asked(session, issue_id):
            raise RuleBroken(N_("Errors", "No. {number} must be called back before it is closed."), number=issue.number)
        if not issue.reply:
            raise RuleBroken(N_("Errors", "No. {number} needs a reply before it is closed."), number=issue.number)
        issue.closed_on = on
        restate(session, issue_id)
        add_step(session, issue_id, "closed", on, by=store.operator or None)


def reopen(store: Store, issue_id: str, reason: str, on: date, new_due: date | None = None) -> None:
    """Take a done or closed issue in hand again; its tasks are open again, with `new_due` where given."""
    with store.write("issue.reopen") as session:
        issue = kept(session, Issue, issue_id)
        if issue.state not in (IssueState.DONE, IssueState.CLOSED):
            raise RuleBroken(N_("Errors", "No. {number} is still open."), number=issue.number)
        _reopen(session, issue, _words(reason, N_("Deeds", "Reason")), on, new_due, store.operator)


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
    issue.closed_on = issue.reply = None
    issue.reopened += 1
    for task in tasks_of(session, issue.id):
        if new_due and (task.due_on is None or new_due > task.due_on):
            task.due_on = new_due
        task.done_on = None
    restate(session, issue.id)
    add_step(session, issue.id, "reopened", on, by=by or None, text=reason or None, new_due=new_due)


def _open(session: Session, issue_id: str) -> Issue:
    issue = kept(session, Issue, issue_id)
    if issue.state == IssueState.CLOSED:
        raise RuleBroken(N_("Errors", "No. {number} is closed; reopen it first."), number=issue.number)
    return issue


def _at(session: Session, issue_id: str, state: IssueState) -> Issue:
    issue = kept(session, Issue, issue_id)
    if issue.state != state:
        raise RuleBroken(
            N_("Errors", "No. {number} is not reported done by its units yet, or closed already."), number=issue.number
        )
    return issue


def _asked(session: Session, issue_id: str) -> bool:
    """Say whether the enterprise was called back since the issue was last done or reopened."""
    last = session.scalar(
        select(Step.kind)
        .where(Step.issue_id == issue_id, Step.removed_at.is_(None), Step.kind.in_(("done", "reopened", "called_back")))
        .order_by(Step.position.desc())
        .limit(1)
    )
    return last == "called_back"


def _in_hand(session: Session, task_id: str) -> Task:
    task = kept(session, Task, task_id)
    if task.assigned_on is None:
        raise RuleBroken(N_("Errors", "This task is not assigned yet."))
    if task.done_on is not None:
        raise RuleBroken(N_("Errors", "This task is done already."))
    return task


def _words(text: str, label: Text) -> str:
    if not text.strip():
        raise RuleBroken(N_("Errors", "“{column}” must be filled in."), column=label)
    return text.strip()
