"""Due dates a change of the calendar would move: offered as a list, moved only when the office says so."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from models.errors import RuleBroken
from models.language import N_
from models.ledgers.shifts import Shift, proposed_shifts
from models.operations.finding import kept
from models.operations.issue_guards import filled, not_before
from models.operations.issue_states import add_step
from models.records.issues import Extension, Task
from models.rules.states import Asked
from models.store.store import Store

__all__ = ["REASON", "Shift", "accept_shifts", "proposed_shifts"]

REASON = "放假安排调整"


def accept_shifts(store: Store, task_ids: Sequence[str], approver: str, on: date) -> None:
    """Move these tasks to the due dates the calendar gives now; each is kept like an extension, with its reason.

    It is not counted among a task's extensions: no unit asked for it. Raises `RuleBroken` when the calendar
    proposes nothing for one of them; none is then moved.
    """
    with store.write("issue.shift", count=len(task_ids)) as session:
        proposed = {shift.task_id: shift for shift in proposed_shifts(session)}
        approved = filled(approver, N_("Deeds", "Approved by"))
        for task_id in task_ids:
            shift = proposed.get(task_id)
            if shift is None:
                raise RuleBroken(N_("Errors", "The calendar proposes no other due date for this task."))
            task = kept(session, Task, task_id)
            not_before(on, task.assigned_on)
            session.add(
                Extension(
                    task_id=task_id,
                    asked_on=on,
                    old_due=shift.old_due,
                    new_due=shift.new_due,
                    reason=REASON,
                    state=Asked.GRANTED.value,
                    approver=approved,
                    settled_on=on,
                )
            )
            add_step(
                session,
                task.issue_id,
                "extended",
                on,
                task_id=task_id,
                by=store.operator or None,
                text=REASON,
                approver=approved,
                old_due=shift.old_due,
                new_due=shift.new_due,
            )
            task.due_on = shift.new_due
