"""Later due dates 延期: asked for, granted or refused; old date, new date, reason and approver are kept."""

from __future__ import annotations

from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.errors import RuleBroken
from models.language import N_
from models.operations.finding import kept
from models.operations.issue_guards import filled, later_due, not_before, task_in_hand
from models.operations.issue_states import add_step
from models.records.issues import Extension, Issue, Task
from models.rules.states import Asked
from models.store.store import Store


def ask_extension(store: Store, task_id: str, new_due: date, reason: str, by: str, on: date) -> str:
    """Enter that the lead unit asks for a later due date 申请延期, and return the request's identity.

    Nothing moves until it is settled. A task has one open request at a time. Whether it was asked in time
    (泉州: a working day before the due date; the office sets how many) is told by the ledger, not refused here.
    """
    with store.write("issue.ask_extension") as session:
        return _ask(session, task_id, new_due, reason, by or None, on).id


def settle_extension(
    store: Store, extension_id: str, granted: bool, approver: str, remark: str, on: date, new_due: date | None = None
) -> None:
    """Grant or refuse a request 审批延期; a refusal needs its remark, and the approver may grant another day.

    Raises `RuleBroken` when it is settled already, or its task is no longer in hand.
    """
    with store.write("issue.settle_extension") as session:
        extension = kept(session, Extension, extension_id)
        if extension.state != Asked.ASKED:
            raise RuleBroken(N_("Errors", "This request is settled already."))
        task = task_in_hand(session, extension.task_id, paused=not granted)
        not_before(on, extension.asked_on)
        if granted:
            extension.new_due = new_due or extension.new_due
            _grant(session, extension, task, approver, remark, on, store.operator)
        else:
            _settle(extension, Asked.REFUSED, filled(approver, N_("Deeds", "Approved by")), on)
            extension.remark = filled(remark, N_("Deeds", "Remark"))
            add_step(
                session,
                task.issue_id,
                "refused",
                on,
                task_id=task.id,
                by=store.operator or None,
                text=extension.remark,
                approver=extension.approver,
            )


def extend(store: Store, task_id: str, new_due: date, reason: str, approver: str, on: date) -> None:
    """Ask and grant at once: move the due date of a task in hand, with reason and approver."""
    with store.write("issue.extend") as session:
        extension = _ask(session, task_id, new_due, reason, store.operator or None, on, told=False)
        _grant(session, extension, kept(session, Task, task_id), approver, reason, on, store.operator)
        extension.remark = None


def open_request(session: Session, task_id: str) -> Extension | None:
    """Return the request of a task that is not settled yet."""
    return session.scalar(
        select(Extension).where(
            Extension.task_id == task_id, Extension.state == Asked.ASKED.value, Extension.removed_at.is_(None)
        )
    )


def lapse(session: Session, task_id: str, on: date) -> None:
    """Let an open request of a task lapse: the task is done or handed back, there is nothing left to extend."""
    session.flush()
    if extension := open_request(session, task_id):
        _settle(extension, Asked.LAPSED, None, on)


def _ask(
    session: Session, task_id: str, new_due: date, reason: str, by: str | None, on: date, *, told: bool = True
) -> Extension:
    task = task_in_hand(session, task_id)
    not_before(on, task.assigned_on)
    later_due(new_due, task.due_on)
    if open_request(session, task_id):
        raise RuleBroken(
            N_("Errors", "No. {number} has a request for an extension already: settle that one first."),
            number=kept(session, Issue, task.issue_id).number,
        )
    extension = Extension(
        task_id=task_id,
        asked_on=on,
        asked_by=by,
        old_due=task.due_on,
        new_due=new_due,
        reason=filled(reason, N_("Deeds", "Reason")),
        state=Asked.ASKED.value,
    )
    session.add(extension)
    session.flush()
    if told:
        add_step(
            session,
            task.issue_id,
            "asked",
            on,
            task_id=task_id,
            by=by,
            text=extension.reason,
            old_due=extension.old_due,
            new_due=new_due,
        )
    return extension


def _grant(
    session: Session, extension: Extension, task: Task, approver: str, remark: str, on: date, operator: str
) -> None:
    later_due(extension.new_due, task.due_on)
    _settle(extension, Asked.GRANTED, filled(approver, N_("Deeds", "Approved by")), on)
    extension.remark = remark.strip() or None
    add_step(
        session,
        task.issue_id,
        "extended",
        on,
        task_id=task.id,
        by=operator or None,
        text=extension.remark or extension.reason,
        approver=extension.approver,
        old_due=task.due_on,
        new_due=extension.new_due,
    )
    task.due_on = extension.new_due
    task.extensions += 1


def _settle(extension: Extension, state: Asked, approver: str | None, on: date) -> None:
    extension.state, extension.approver, extension.settled_on = state.value, approver, on
