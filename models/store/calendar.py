"""The office's calendar, read from the ledger."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.records.settings import CalendarDay
from models.rules.working_days import WorkingDays


def working_days(session: Session) -> WorkingDays:
    """Return the calendar as it stands now."""
    found = session.execute(select(CalendarDay.day, CalendarDay.kind).where(CalendarDay.removed_at.is_(None)))
    return WorkingDays({day: kind for day, kind in found})  # noqa: C416 - rows, not pairs
