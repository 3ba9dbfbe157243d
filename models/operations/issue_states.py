"""Keeping an issue's state true to its tasks, and its steps in order."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from models.errors import RuleBroken
from models.language import N_, Text
from models.ledgers.tasks import TASKS
from models.operations.finding import kept
from models.operations.helping import require_in_force
from models.records.issues import Issue, Step, Task
from models.records.people import Person, Unit
from models.rules.states import IssueState, Outcome, state_of

_NEEDED: tuple[tuple[str, Text], ...] = tuple(
    (attribute, TASKS.column(key).label)
    for attribute, key in (
        ("lead_unit_id", "lead_unit"),
        ("person_id", "person"),
        ("division", "division"),
        ("due_on", "due_on"),
    )
)
FINISHED = (IssueState.DONE, IssueState.CLOSED)
FORMER_REPLY = "原答复："


def missing_for_assignment(task: Task) -> list[Text]:
    """Return what a task still lacks before it may be assigned 交办 (四帮一: lead unit, person, division, due date)."""
    return [label for attribute, label in _NEEDED if not getattr(task, attribute)]


def require_assignable(session: Session, issue: Issue, task: Task, on: date) -> None:
    """Raise `RuleBroken` when a task may not be assigned on a day.

    It lacks something, is due before that day, or its unit has ended or its person has left by then.
    """
    if missing := missing_for_assignment(task):
        raise RuleBroken(
            N_("Errors", "No. {number} cannot be assigned: {missing} missing."), number=issue.number, missing=missing
        )
    if task.due_on < on:
        raise RuleBroken(
            N_("Errors", "The due date {due} is before the day of assignment {assigned}."), due=task.due_on, assigned=on
        )
    require_in_force(session, kept(session, Unit, task.lead_unit_id), on)
    require_in_force(session, kept(session, Person, task.person_id), on)


def missing_for_past(task: Task) -> list[Text]:
    """Return what a task that a workbook says was assigned lacks: old lists seldom hold person and division.

    The data doctor lists those that came in without them.
    """
    return [
        label
        for attribute, label in _NEEDED
        if attribute in ("lead_unit_id", "due_on") and not getattr(task, attribute)
    ]


def tasks_of(session: Session, issue_id: str) -> list[Task]:
    """Return the kept tasks of an issue, oldest first."""
    session.flush()
    return list(
        session.scalars(select(Task).where(Task.issue_id == issue_id, Task.removed_at.is_(None)).order_by(Task.id))
    )


def restate(session: Session, issue_id: str) -> Issue:
    """Put the issue into the state its tasks call for, and return it.

    An answer that was followed by an open task did not settle the item, and is no longer counted as one. What was
    merged into an item that is closed is closed with its reply.
    Raises `RuleBroken` when it is closed or merged and a task is not done: what is closed has nothing open, and
    the tasks of what is merged stand with the main item.
    """
    issue, tasks = kept(session, Issue, issue_id), tasks_of(session, issue_id)
    if any(task.done_on is None for task in tasks):
        if issue.closed_on is not None:
            raise RuleBroken(N_("Errors", "No. {number} is closed; reopen it first."), number=issue.number)
        if issue.merged_into_id is not None:
            raise RuleBroken(N_("Errors", "No. {number} is merged into another item."), number=issue.number)
        issue.answered_on = None
    issue.state = state_of(
        ((task.assigned_on, task.done_on, task.paused_on) for task in tasks),
        closed=issue.closed_on is not None,
        merged=issue.merged_into_id is not None,
        long_term=issue.long_term_on is not None,
        answered=issue.answered_on is not None,
    ).value
    if (
        issue.answered_on is None
        and issue.handling not in ("direct", "assigned")
        and any(task.assigned_on for task in tasks)
    ):
        issue.handling = "assigned"
    if issue.state in FINISHED:
        days = [day for day in (issue.answered_on, *(task.done_on for task in tasks)) if day]
        issue.done_on = max(days, default=issue.done_on)
        issue.outcome = issue.outcome or Outcome.SOLVED.value
    else:
        issue.done_on = None
        if issue.state != IssueState.LONG_TERM:
            issue.outcome = None
    if issue.state == IssueState.DONE and not issue.reply:
        issue.reply = "\n".join(task.result for task in tasks if task.result) or None
    if issue.closed_on is not None:
        _close_merged(session, issue, issue.closed_on)
    return issue


def merged_into(session: Session, issue_id: str) -> list[Issue]:
    """Return what was merged into an issue; those in the recycle bin too, so that they come out of it true."""
    session.flush()
    return list(session.scalars(select(Issue).where(Issue.merged_into_id == issue_id).order_by(Issue.number)))


def reopen_merged(session: Session, main: Issue, on: date, by: str | None) -> None:
    """Let what was closed with an issue wait for it again, now that it is reopened."""
    for issue in merged_into(session, main.id):
        if issue.closed_on is None:
            continue
        former = issue.reply
        issue.closed_on = issue.done_on = issue.reply = issue.outcome = None
        issue.state = IssueState.MERGED.value
        add_step(session, issue.id, "reopened", on, by=by, text="\n".join(filter(None, (main.number, former))))


def _close_merged(session: Session, main: Issue, on: date) -> None:
    for issue in merged_into(session, main.id):
        if issue.closed_on is not None:
            continue
        own = issue.reply if issue.reply != main.reply else None
        issue.closed_on, issue.done_on, issue.state = on, main.done_on, IssueState.CLOSED.value
        issue.reply, issue.outcome = main.reply, main.outcome
        said = [f"{main.number}：{main.reply}", *([f"{FORMER_REPLY}{own}"] if own else [])]
        add_step(session, issue.id, "closed", on, text="\n".join(said))


def add_step(session: Session, issue_id: str, kind: str, on: date, *, task_id: str | None = None, **facts: Any) -> None:
    """Enter a step into the handling of an issue."""
    session.flush()
    last = session.scalar(select(func.max(Step.position)).where(Step.issue_id == issue_id)) or 0
    session.add(Step(issue_id=issue_id, task_id=task_id, kind=kind, happened_on=on, position=last + 1, **facts))
