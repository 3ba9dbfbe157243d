"""What a locked meeting 锁定 no longer lets change, whichever way the change comes.

The meeting's own fields, who was there, and what was raised at it stand fast; only a correction (corrections.py)
moves them, and it stays on record. How the items are handled goes on as before.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import inspect, select
from sqlalchemy.orm import Session

from models.errors import RuleBroken
from models.language import N_
from models.records.all import Correction, Issue, Meeting, MeetingIssue, Series
from models.records.base import Record

RAISED = ("kind", "party", "text", "raised_on", "raised_by", "meeting")
"""The columns of the problem list that say what was raised."""

_RAISED = ("kind", "party_id", "text", "raised_on", "raised_by")
_CORRECTING = "correcting"


def called(session: Session, meeting: Meeting) -> str:
    """Return what a meeting is called: 政企交流主题日第88期."""
    return f"{session.get_one(Series, meeting.series_id).name}第{meeting.number}期"


@contextmanager
def correcting(session: Session) -> Iterator[None]:
    """Let what is locked change inside: for the deed of correction alone, which enters what it changed."""
    session.info[_CORRECTING] = True
    try:
        yield
    finally:
        del session.info[_CORRECTING]


def refuse_locked(session: Session, meeting_id: str | None) -> None:
    """Raise `RuleBroken` when the meeting is locked, unless a correction is being entered."""
    if meeting_id is None or session.info.get(_CORRECTING):
        return
    meeting = session.get_one(Meeting, meeting_id)
    if meeting.locked_on is not None:
        raise RuleBroken(
            N_("Errors", "“{meeting}” is locked. What stands there changes only by a correction, with its reason."),
            meeting=called(session, meeting),
        )


def check_meeting(session: Session, meeting: Meeting) -> None:
    """Raise `RuleBroken` when a field of a locked meeting was set to another value."""
    state = inspect(meeting)
    if state.persistent and any(attribute.history.has_changes() for attribute in state.attrs):
        refuse_locked(session, meeting.id)


def check_issue(session: Session, issue: Issue) -> None:
    """Raise `RuleBroken` when an item would join or leave a locked meeting, or what was raised there changed."""
    attributes = inspect(issue).attrs
    moved = attributes.meeting_id.history
    if moved.has_changes():
        for meeting_id in (*(moved.added or ()), *(moved.deleted or ())):
            refuse_locked(session, meeting_id)
    elif any(attributes[name].history.has_changes() for name in _RAISED):
        refuse_locked(session, issue.meeting_id)


def check_bin(session: Session, record: Record) -> None:
    """Raise `RuleBroken` when a record may neither go into the recycle bin nor come out: it is locked, or a correction.

    An item stays that was raised at a locked meeting, or that a locked conference was called for.
    """
    if isinstance(record, Correction):
        raise RuleBroken(N_("Errors", "A correction stays on record."))
    if isinstance(record, Meeting):
        refuse_locked(session, record.id)
    if isinstance(record, Issue):
        bound = select(MeetingIssue.meeting_id).where(
            MeetingIssue.issue_id == record.id, MeetingIssue.removed_at == record.removed_at
        )
        for meeting_id in (record.meeting_id, *session.scalars(bound)):
            refuse_locked(session, meeting_id)
