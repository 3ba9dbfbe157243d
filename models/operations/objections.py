"""Objections to an assignment 异议: upheld, the task is handed back and assigned anew; else the assignment stands."""

from __future__ import annotations

from datetime import date

from models.errors import RuleBroken
from models.language import N_
from models.operations.extensions import lapse
from models.operations.finding import kept
from models.operations.issue_guards import filled, not_before, task_in_hand
from models.operations.issue_states import add_step, restate
from models.records.people import Person, Unit
from models.store.calendar import working_days
from models.store.store import Store

DAYS_TO_OBJECT = 1
"""Working days after the assignment in which a unit objects (泉州 2022; domain.md 2.3)."""
_LATE = "（交办1个工作日后提出）"


def object_to(store: Store, task_id: str, reason: str, by: str, on: date) -> None:
    """Enter that the lead unit objects to an assignment 提出异议; the assignment stands until it is settled.

    An objection later than a working day after the assignment is taken, with a note in its step.
    """
    with store.write("issue.object") as session:
        task = task_in_hand(session, task_id)
        if task.objected_on is not None:
            raise RuleBroken(N_("Errors", "There is an objection already: settle that one first."))
        not_before(on, task.assigned_on)
        words = filled(reason, N_("Deeds", "Reason"))
        late = on > working_days(session).after(task.assigned_on, DAYS_TO_OBJECT)
        task.objected_on = on
        add_step(
            session, task.issue_id, "objected", on, task_id=task_id, by=by or None, text=words + (_LATE if late else "")
        )


def settle_objection(store: Store, task_id: str, upheld: bool, words: str, approver: str, on: date) -> None:
    """Settle an objection 裁定异议.

    Upheld, the task is handed back: unit, person, both dates and what was promised are cleared and it waits to be
    assigned anew; the step keeps whose it was and when it was due. Else the assignment stands as it was.
    """
    with store.write("issue.settle_objection") as session:
        task = task_in_hand(session, task_id, paused=True)
        if task.objected_on is None:
            raise RuleBroken(N_("Errors", "Nobody objected to this assignment."))
        not_before(on, task.objected_on)
        said = filled(words, N_("Deeds", "Grounds"))
        approved = filled(approver, N_("Deeds", "Approved by"))
        task.objected_on = None
        if not upheld:
            add_step(
                session,
                task.issue_id,
                "upheld",
                on,
                task_id=task_id,
                by=store.operator or None,
                text=said,
                approver=approved,
            )
            return
        holders = [
            kept(session, record, row_id).name
            for record, row_id in ((Unit, task.lead_unit_id), (Person, task.person_id))
            if row_id
        ]
        add_step(
            session,
            task.issue_id,
            "returned",
            on,
            task_id=task_id,
            by=store.operator or None,
            text=f"{said}（原{'、'.join(holders)}）" if holders else said,
            approver=approved,
            old_due=task.due_on,
        )
        task.lead_unit_id = task.person_id = task.assigned_on = task.due_on = None
        task.paused_on = task.resume_on = task.promise = task.promised_on = None
        task.returns += 1
        lapse(session, task_id, on)
        restate(session, task.issue_id)
