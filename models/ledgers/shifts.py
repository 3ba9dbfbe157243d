"""Which stored due dates the calendar would give otherwise today; nothing moves by itself."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from sqlalchemy import exists, select
from sqlalchemy.orm import Session

from models.records.issues import Extension, Issue, Task
from models.records.people import Unit
from models.rules.states import Asked
from models.store.calendar import working_days


class Shift(NamedTuple):
    """A task whose due date came from a number of working days that now leads to another day."""

    task_id: str
    number: str
    old_due: date
    new_due: date
    lead_unit: str = ""


def proposed_shifts(session: Session) -> list[Shift]:
    """Return the shifts a changed calendar proposes, the first due first.

    Only for tasks assigned and not done whose due date still is the one of the assignment: neither extended, nor
    paused, nor asked to be extended.
    """
    calendar = working_days(session)
    asked = exists().where(
        Extension.task_id == Task.id, Extension.state == Asked.ASKED.value, Extension.removed_at.is_(None)
    )
    found = session.execute(
        select(Task.id, Issue.number, Task.assigned_on, Task.due_rule, Task.due_on, Unit.name)
        .join(Issue, Task.issue_id == Issue.id)
        .join(Unit, Task.lead_unit_id == Unit.id, isouter=True)
        .where(
            Task.removed_at.is_(None),
            Issue.removed_at.is_(None),
            Task.assigned_on.is_not(None),
            Task.done_on.is_(None),
            Task.paused_on.is_(None),
            Task.due_rule.is_not(None),
            Task.due_on.is_not(None),
            Task.extensions == 0,
            ~asked,
        )
        .order_by(Task.due_on, Issue.number, Task.id)
    )
    return [
        Shift(task_id, number, due_on, counted, unit or "")
        for task_id, number, assigned_on, due_rule, due_on, unit in found
        if (counted := calendar.after(assigned_on, due_rule)) != due_on
    ]
