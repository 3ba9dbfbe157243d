"""Holding a meeting: its number, and the items raised at it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from models.ledgers.columns import Link
from models.ledgers.issues import ISSUES
from models.ledgers.meetings import MEETINGS
from models.operations import saving
from models.operations.finding import Finder, kept
from models.operations.records import parsed
from models.records.issues import Issue
from models.records.meetings import Meeting, Series
from models.records.settings import CalendarDay
from models.store.calendar import working_days
from models.store.store import Store

CONFERENCES = "联席会议"
"""The series shipped for joint conferences."""
_THEME_DAY = "主题日"
"""The channel of what is raised at the office's first series; the others say for themselves where it came from."""


def suggested_number(session: Session, series_id: str) -> int:
    """Return the next 期数 of a series; the office may take another."""
    last = session.scalar(
        select(func.max(Meeting.number)).where(Meeting.series_id == series_id, Meeting.removed_at.is_(None))
    )
    return (last or 0) + 1


@dataclass(frozen=True, slots=True)
class ProposedDay:
    """The day proposed for the next meeting of a series, and why it is not the usual one.

    `usual` is the weekday it rolled on from and `holiday` what that day is off for (empty where the calendar does
    not say); both are empty when nothing moved. `guessed` says that the year's arrangement is not in the calendar
    yet, so that only weekends were minded.
    """

    day: date
    usual: date | None = None
    holiday: str = ""
    guessed: bool = False


def proposed_day(session: Session, today: date, series_id: str | None = None) -> ProposedDay:
    """Return the next weekday of a series from `today` on, or the working day after it where that day is off.

    Days on which that series meets already are passed over. A series without a weekday is proposed for today, or
    the next working day. Without `series_id` the first series of the office is meant, the theme day.
    """
    series = session.get(Series, series_id) if series_id else _first_series(session)
    calendar = working_days(session)
    held = select(Meeting.held_on).where(Meeting.removed_at.is_(None), Meeting.held_on >= today - timedelta(days=40))
    taken = set(session.scalars(held.where(Meeting.series_id == series.id))) if series else set()
    weekday = series.weekday if series else None
    # begin with the week's own day though it is past: on a Tuesday after a Monday off, this Tuesday is the day
    usual = today if weekday is None else today - timedelta(days=(today.weekday() - weekday) % 7)
    step = timedelta(days=1 if weekday is None else 7)
    while (day := calendar.next_working(usual)) < today or any(usual <= one <= day for one in taken):
        usual += step
    guessed = not calendar.knows(day)
    if day == usual or weekday is None:
        return ProposedDay(day, guessed=guessed)
    named = select(CalendarDay.name).where(CalendarDay.day == usual, CalendarDay.removed_at.is_(None))
    return ProposedDay(day, usual, session.scalar(named) or "", guessed)


def suggested_day(session: Session, today: date, series_id: str | None = None) -> date:
    """Return the day that `proposed_day` proposes."""
    return proposed_day(session, today, series_id).day


def _first_series(session: Session) -> Series | None:
    return session.scalar(select(Series).where(Series.removed_at.is_(None)).order_by(Series.position).limit(1))


def call_conference(store: Store, issue_ids: Sequence[str], values: Mapping[str, Any]) -> str:
    """Make a joint conference 联席会议 called for items, and return its identity.

    `values` are of the meetings; without a number it takes the next of its series. A step 会商 is entered into the
    handling of each item.
    """
    with store.write("meeting.confer", count=len(issue_ids)) as session:
        finder = Finder(session)
        given = {key: value for key, value in values.items() if value not in (None, "", ())}
        series = given.get("series", CONFERENCES)
        if "number" not in given:
            given["number"] = suggested_number(session, finder.id_of(MEETINGS.column("series"), series))
        given |= {"series": series, "about": tuple(Link(issue_id, "") for issue_id in issue_ids)}
        return saving.save(session, MEETINGS, None, parsed(MEETINGS, given, whole=True), store.today(), finder)


def add_item(store: Store, meeting_id: str, values: Mapping[str, Any]) -> str:
    """Enter what was raised at a meeting as an issue of that meeting and day; return its identity."""
    with store.write("meeting.add_item") as session:
        meeting = kept(session, Meeting, meeting_id)
        theme_day = _first_series(session)
        channel = _THEME_DAY if theme_day is not None and meeting.series_id == theme_day.id else None
        given = {"raised_on": meeting.held_on, "channel": channel, "kind": "problem"} | dict(values)
        wanted = parsed(ISSUES, given, whole=True) | {"meeting": Link(meeting_id, "")}
        issue_id = saving.save(session, ISSUES, None, wanted, store.today(), Finder(session))
        last = session.scalar(select(func.max(Issue.position)).where(Issue.meeting_id == meeting_id)) or 0
        kept(session, Issue, issue_id).position = last + 1
    return issue_id


def handlings(session: Session, issue_ids: Sequence[str]) -> dict[str, str]:
    """Return how items were handled (on_the_spot, direct or assigned), of those that were."""
    found = select(Issue.id, Issue.handling).where(Issue.id.in_(issue_ids), Issue.handling.is_not(None))
    return {issue_id: handling for issue_id, handling in session.execute(found) if handling}


def items(session: Session, meeting_id: str) -> list[str]:
    """Return the identities of the issues raised at a meeting, in the order they were entered."""
    return list(
        session.scalars(
            select(Issue.id)
            .where(Issue.meeting_id == meeting_id, Issue.removed_at.is_(None))
            .order_by(Issue.position, Issue.number)
        )
    )
