"""Who must act on an issue now, and by when: nothing lies about without an owner."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from sqlalchemy.orm import Session

from models.operations.finding import kept
from models.operations.issue_states import tasks_of
from models.records.issues import Issue
from models.rules.states import IssueState


class Owner(NamedTuple):
    """Who must act: the office (`unit_id` None, no date), or a unit by a day."""

    unit_id: str | None
    by: date | None


OFFICE = Owner(None, None)


def owner_of(session: Session, issue_id: str) -> Owner | None:
    """Return who must act on an issue now; None when it is closed.

    The office sorts, assigns, calls back and closes; the lead unit of the task due first works on it, and goes on
    with it by the day agreed when all its tasks are paused; the keeper reviews what is long-term; what is merged is
    the main item's owner's.
    """
    issue = kept(session, Issue, issue_id)
    match IssueState(issue.state):
        case IssueState.CLOSED:
            return None
        case IssueState.MERGED:
            return owner_of(session, issue.merged_into_id or "")
        case IssueState.LONG_TERM:
            return Owner(issue.keeper_id, issue.review_on)
        case IssueState.IN_HAND | IssueState.PAUSED as state:
            waiting = [
                (task.resume_on if task.paused_on else task.due_on, task.lead_unit_id)
                for task in tasks_of(session, issue_id)
                if task.assigned_on and not task.done_on and bool(task.paused_on) is (state is IssueState.PAUSED)
            ]
            day, unit_id = min(waiting, key=lambda one: one[0] or date.max)
            return Owner(unit_id, day)
        case _:
            return OFFICE
