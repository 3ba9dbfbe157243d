"""Meetings and the series they belong to."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy.orm import Mapped, mapped_column

from models.records.base import Record, reference, unique_among_kept


class Series(Record):
    """A series of numbered meetings: 政企交流主题日, 调度会, 联席会议 …"""

    __tablename__ = "series"
    __table_args__: Any = (unique_among_kept("series", "name"), {"sqlite_strict": True})

    name: Mapped[str]
    position: Mapped[int]
    weekday: Mapped[int | None]  # 0 is Monday; empty where the day is not fixed


class Meeting(Record):
    """One meeting; its 期数 is the office's own, not the week's number."""

    __tablename__ = "meeting"
    __table_args__: Any = (unique_among_kept("meeting", "series_id", "number"), {"sqlite_strict": True})

    series_id: Mapped[str] = reference("series.id", required=True, index=False)
    number: Mapped[int]
    held_on: Mapped[date] = mapped_column(index=True)
    place: Mapped[str | None]
    theme: Mapped[str | None]
    chair: Mapped[str | None]
    others_present: Mapped[str | None]
    minutes: Mapped[str | None]
    locked_on: Mapped[date | None]


class Attendance(Record):
    """A unit or enterprise that was at a meeting."""

    __tablename__ = "attendance"

    meeting_id: Mapped[str] = reference("meeting.id", required=True)
    unit_id: Mapped[str | None] = reference("unit.id")
    party_id: Mapped[str | None] = reference("party.id")


class MeetingIssue(Record):
    """An item a meeting was called for: a joint conference 联席会议 bound to it."""

    __tablename__ = "meeting_issue"

    meeting_id: Mapped[str] = reference("meeting.id", required=True)
    issue_id: Mapped[str] = reference("issue.id", required=True)


class Correction(Record):
    """What was corrected of a locked meeting, or of an item raised at it, and why."""

    __tablename__ = "correction"

    meeting_id: Mapped[str] = reference("meeting.id", required=True)
    issue_id: Mapped[str | None] = reference("issue.id")
    corrected_on: Mapped[date]
    by: Mapped[str | None]
    reason: Mapped[str]
    text: Mapped[str]
