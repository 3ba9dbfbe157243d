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
    units_present: Mapped[str | None]
    enterprises_present: Mapped[str | None]
    minutes: Mapped[str | None]
