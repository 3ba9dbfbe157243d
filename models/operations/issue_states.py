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
from models.records.issues import Issue, Step, Task
from models.rules.states import IssueState, state_of

_NEEDED: tuple[tuple[str, Text], ...] = tuple(
    (attribute, TASKS.column(key).label)
    for attribute, key in (
        ("lead_unit_id", "lead_unit"),
        ("person_id", "person"),
        ("division", "division"),
        ("due_on", "due_on"),
    )
)


def missing_for_assignment(task: Task) -> list[Text]:
    """Return what a task still lacks before it may be assigned 交办 (四帮一: lead unit, person, division, due date)."""
    return [label for attribute, label in _NEEDED if not getattr(task, attribute)]


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

    Raises `RuleBroken` when it is closed and a task is not done: what is closed has nothing open.
    """
    issue, tasks = kept(session, Issue, issue_id), tasks_of(session, issue_id)
    if issue.closed_on is not None and any(task.done_on is None for task in tasks):
        raise RuleBroken(N_("Errors", "No. {number} is closed; reopen it first."), number=issue.number)
    issue.state = state_of(
        ((task.assigned_on, task.done_on, task.paused_on) for task in tasks),
        closed=issue.closed_on is not None,
        merged=issue.merged_into_id is not None,
        long_term=issue.long_term_on is not None,
        answered=issue.answered_on is not None,
    )
    if (
        issue.answered_on is None
        and issue.handling not in ("direct", "assigned")
        and any(task.assigned_on for task in tasks)
    ):
        issue.handling = "assigned"
    finished = issue.state in (IssueState.DONE, IssueState.CLOSED)
    issue.done_on = max((task.done_on for task in tasks if task.done_on), default=issue.done_on) if finished else None
    if issue.state == IssueState.DONE and not issue.reply:
        issue.reply = "\n".join(task.result for task in tasks if task.result) or None
    return issue


def add_step(session: Session, issue_id: str, kind: str, on: date, *, task_id: str | None = None, **facts: Any) -> None:
    """Enter a step into the handling of an issue."""
    session.flush()
    last = session.scalar(select(func.max(Step.position)).where(Step.issue_id == issue_id)) or 0
    session.add(Step(issue_id=issue_id, task_id=task_id, kind=kind, happened_on=on, position=last + 1, **facts))
