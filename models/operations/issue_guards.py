"""What must be true of an issue or a task before a deed is done on it; each refusal is one sentence."""

from __future__ import annotations

from datetime import date

from sqlalchemy.orm import Session

from models.errors import RuleBroken
from models.language import N_, Text
from models.operations.finding import kept
from models.records.issues import Issue, Task
from models.rules.states import IssueState


def open_issue(session: Session, issue_id: str) -> Issue:
    """Return an issue that may still be worked on. Raises `RuleBroken` when it is closed, or merged into another."""
    issue = kept(session, Issue, issue_id)
    if issue.state == IssueState.CLOSED:
        raise RuleBroken(N_("Errors", "No. {number} is closed; reopen it first."), number=issue.number)
    if issue.state == IssueState.MERGED:
        raise RuleBroken(
            N_("Errors", "No. {number} is merged into No. {main}: handle that one, or reopen this one first."),
            number=issue.number,
            main=kept(session, Issue, issue.merged_into_id or "").number,
        )
    return issue


def unsettled_issue(session: Session, issue_id: str) -> Issue:
    """Return an issue nobody has reported done. Raises `RuleBroken` when it is done, closed or merged."""
    issue = open_issue(session, issue_id)
    if issue.state == IssueState.DONE:
        raise RuleBroken(
            N_("Errors", "No. {number} is done already: call back, or reopen it first."), number=issue.number
        )
    return issue


def task_in_hand(session: Session, task_id: str, *, paused: bool = False) -> Task:
    """Return a task that is assigned and not done, and not paused unless allowed. Raises `RuleBroken`."""
    task = kept(session, Task, task_id)
    if task.assigned_on is None:
        raise RuleBroken(N_("Errors", "This task is not assigned yet."))
    if task.done_on is not None:
        raise RuleBroken(N_("Errors", "This task is done already."))
    if task.paused_on is not None and not paused:
        raise RuleBroken(N_("Errors", "This task is paused; resume it first."))
    return task


def filled(text: str | None, label: Text) -> str:
    """Return what was written, trimmed. Raises `RuleBroken` naming the field when nothing was."""
    if not text or not text.strip():
        raise RuleBroken(N_("Errors", "“{column}” must be filled in."), column=label)
    return text.strip()


def not_before(day: date, *earlier: date | None) -> None:
    """Raise `RuleBroken` when `day` lies before what went ahead: steps are entered in the order they happened."""
    last = max((one for one in earlier if one), default=day)
    if day < last:
        raise RuleBroken(
            N_("Errors", "The day {day} is before {earlier}, the day of what went ahead of it."), day=day, earlier=last
        )


def later_than(day: date, than: date, label: Text) -> None:
    """Raise `RuleBroken` at the field `label` unless `day` is later than `than`."""
    if day <= than:
        raise RuleBroken(N_("Errors", "“{column}” must be later than {day}."), column=label, day=than)


def later_due(new_due: date, old_due: date | None) -> None:
    """Raise `RuleBroken` unless a new due date is later than the old one: a date once given out never moves back."""
    if old_due and new_due <= old_due:
        raise RuleBroken(N_("Errors", "The new due date must be later than {due}."), due=old_due)
