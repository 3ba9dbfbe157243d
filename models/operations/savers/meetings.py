"""Meetings, who was there, and the items a conference was called for; the series they belong to."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.ledgers.columns import Ledger
from models.operations import locking
from models.operations.finding import Finder, kept
from models.operations.issue_states import add_step
from models.operations.savers.plain import Saver, relink, save_record
from models.records.all import Attendance, Meeting, MeetingIssue, Step

_LINKED = (
    ("units_present", Attendance, "unit_id"),
    ("enterprises_present", Attendance, "party_id"),
    ("about", MeetingIssue, "issue_id"),
)


def _save_meeting(
    session: Session, ledger: Ledger, row_id: str | None, values: dict[str, Any], today: date, finder: Finder
) -> str:
    linked = {key: values.pop(key) for key, _, _ in _LINKED if key in values}
    wanted = {key: [finder.id_of(ledger.column(key), one) for one in ones or ()] for key, ones in linked.items()}
    meeting_id = save_record(session, ledger, row_id, values, today, finder)
    for key, record, other in _LINKED:
        if key in wanted:
            _tie(session, meeting_id, record, other, wanted[key])
    _confer(session, meeting_id)
    return meeting_id


def _tie(session: Session, meeting_id: str, record: type[Any], other: str, wanted: Sequence[str]) -> None:
    session.flush()
    pointer = getattr(record, other)
    present = set(
        session.scalars(
            select(pointer).where(record.meeting_id == meeting_id, record.removed_at.is_(None), pointer.is_not(None))
        )
    )
    if present != set(wanted):
        locking.refuse_locked(session, meeting_id)
        relink(session, record, "meeting_id", meeting_id, other, list(wanted))


def _confer(session: Session, meeting_id: str) -> None:
    """Enter the conference 会商 once into the handling of each item it was called for, on the day it is held."""
    session.flush()
    meeting = kept(session, Meeting, meeting_id)
    about = set(
        session.scalars(
            select(MeetingIssue.issue_id).where(
                MeetingIssue.meeting_id == meeting_id, MeetingIssue.removed_at.is_(None)
            )
        )
    )
    entered = select(Step).where(Step.meeting_id == meeting_id, Step.kind == "conferred", Step.removed_at.is_(None))
    told = "：".join(part for part in (locking.called(session, meeting), meeting.theme) if part)
    known = set()
    for step in session.scalars(entered).all():
        if step.issue_id not in about:
            session.delete(step)
            continue
        known.add(step.issue_id)
        step.happened_on, step.text = meeting.held_on, told
    for issue_id in sorted(about - known):
        add_step(session, issue_id, "conferred", meeting.held_on, text=told, meeting_id=meeting_id)


def _save_series(
    session: Session, ledger: Ledger, row_id: str | None, values: dict[str, Any], today: date, finder: Finder
) -> str:
    if values.get("weekday") is not None:
        values["weekday"] = int(values["weekday"])
    return save_record(session, ledger, row_id, values, today, finder)


SAVERS: Mapping[str, Saver] = {"meetings": _save_meeting, "series": _save_series}
