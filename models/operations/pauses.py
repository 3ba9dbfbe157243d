"""Pausing a task 暂缓办理 until a day, and going on with it 恢复办理."""

from __future__ import annotations

from datetime import date

from sqlalchemy.orm import Session

from models.errors import RuleBroken
from models.language import N_
from models.ledgers.tasks import TASKS
from models.operations.finding import kept
from models.operations.issue_guards import filled, later_than, not_before, task_in_hand
from models.operations.issue_states import add_step, restate
from models.records.issues import Task
from models.store.calendar import working_days
from models.store.store import Store


def pause(store: Store, task_id: str, reason: str, resume_on: date, approver: str, on: date) -> None:
    """Pause a task until `resume_on` at the latest; it keeps lead unit and due date, and is not overdue meanwhile."""
    with store.write("issue.pause") as session:
        task = task_in_hand(session, task_id)
        not_before(on, task.assigned_on)
        later_than(resume_on, on, TASKS.column("resume_on").label)
        task.paused_on, task.resume_on = on, resume_on
        restate(session, task.issue_id)
        add_step(
            session,
            task.issue_id,
            "paused",
            on,
            task_id=task_id,
            by=store.operator or None,
            text=filled(reason, N_("Deeds", "Reason")),
            approver=filled(approver, N_("Deeds", "Approved by")),
            new_due=resume_on,
        )


def resume(store: Store, task_id: str, on: date, new_due: date, words: str = "") -> None:
    """Go on with a paused task, due on `new_due`: the old due date or later (`proposed_due` proposes one)."""
    with store.write("issue.resume") as session:
        task = task_in_hand(session, task_id, paused=True)
        if task.paused_on is None:
            raise RuleBroken(N_("Errors", "This task is not paused."))
        not_before(on, task.paused_on)
        if task.due_on and new_due < task.due_on:
            raise RuleBroken(N_("Errors", "The new due date must not be before {due}."), due=task.due_on)
        old = task.due_on
        task.paused_on = task.resume_on = None
        if new_due != old:
            task.due_on, task.due_rule = new_due, None  # it no longer comes from a number of working days
        restate(session, task.issue_id)
        add_step(
            session,
            task.issue_id,
            "resumed",
            on,
            task_id=task_id,
            by=store.operator or None,
            text=words.strip() or None,
            old_due=old,
            new_due=new_due,
        )


def proposed_due(session: Session, task_id: str, on: date) -> date:
    """Return the due date moved by the working days a task was paused, were it to go on on `on`."""
    task = kept(session, Task, task_id)
    if task.paused_on is None or task.due_on is None:
        raise RuleBroken(N_("Errors", "This task is not paused."))
    calendar = working_days(session)
    return calendar.after(task.due_on, calendar.between(task.paused_on, on))
