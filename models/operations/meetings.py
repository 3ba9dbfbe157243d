"""Holding a meeting: its number, and the items raised at it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from models.ledgers.columns import Link
from models.ledgers.issues import ISSUES
from models.operations import saving
from models.operations.finding import Finder, kept
from models.operations.records import parsed
from models.records.issues import Issue
from models.records.meetings import Meeting
from models.store.calendar import working_days
from models.store.store import Store


def suggested_number(session: Session, series_id: str) -> int:
    """Return the next 期数 of a series; the office may take another."""
    last = session.scalar(
        select(func.max(Meeting.number)).where(Meeting.series_id == series_id, Meeting.removed_at.is_(None))
    )
    return (last or 0) + 1


def suggested_day(session: Session, today: date) -> date:
    """Return the next Monday from `today` on, or the working day after it where that Monday is off.

    A day on which a meeting is kept already is passed over.
    """
    calendar = working_days(session)
    taken = set(session.scalars(select(Meeting.held_on).where(Meeting.held_on >= today, Meeting.removed_at.is_(None))))
    monday = today + timedelta(days=-today.weekday() % 7)
    while calendar.next_working(monday) in taken:
        monday += timedelta(days=7)
    return calendar.next_working(monday)


def add_item(store: Store, meeting_id: str, values: Mapping[str, Any]) -> str:
    """Enter what was raised at a meeting as an issue of that meeting and day; return its identity."""
    with store.write("meeting.add_item") as session:
        meeting = kept(session, Meeting, meeting_id)
        given = {"raised_on": meeting.held_on, "channel": "主题日", "kind": "problem"} | dict(values)
        wanted = parsed(ISSUES, given, whole=True) | {"meeting": Link(meeting_id, "")}
        issue_id = saving.save(session, ISSUES, None, wanted, store.today(), Finder(session))
        last = session.scalar(select(func.max(Issue.position)).where(Issue.meeting_id == meeting_id)) or 0
        kept(session, Issue, issue_id).position = last + 1
    return issue_id


def items(session: Session, meeting_id: str) -> list[str]:
    """Return the identities of the issues raised at a meeting, in the order they were entered."""
    return list(
        session.scalars(
            select(Issue.id)
            .where(Issue.meeting_id == meeting_id, Issue.removed_at.is_(None))
            .order_by(Issue.position, Issue.number)
        )
    )
