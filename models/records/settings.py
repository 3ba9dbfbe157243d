"""What the office sets for itself: its name, its words, its calendar."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy.orm import Mapped, mapped_column

from models.records.base import Record, unique_among_kept


class Office(Record):
    """The office that keeps the ledger; there is one row."""

    __tablename__ = "office"

    name: Mapped[str]  # 填报单位
    brief_masthead: Mapped[str]
    notice_masthead: Mapped[str]
    number_word: Mapped[str]  # 机关代字
    addressees: Mapped[str | None]  # 主送机关
    reported_to: Mapped[str | None]
    sent_to: Mapped[str | None]
    supervision_phone: Mapped[str | None]
    contact: Mapped[str | None]
    contact_phone: Mapped[str | None]
    near_days: Mapped[int] = mapped_column(default=3)
    quiet_days: Mapped[int] = mapped_column(default=10)  # working days without progress after which a task is behind
    ask_days: Mapped[int] = mapped_column(default=1)  # working days before the due date an extension is asked
    publicity_days: Mapped[int] = mapped_column(default=5)  # working days an award is posted
    sheet_word: Mapped[str] = mapped_column(default="督")  # 字号 of supervision sheets


class Term(Record):
    """A word of a dictionary 字典: a category, a channel, a campaign …"""

    __tablename__ = "term"
    __table_args__: Any = (unique_among_kept("term", "dictionary", "label"), {"sqlite_strict": True})

    dictionary: Mapped[str]
    label: Mapped[str]
    position: Mapped[int]
    retired: Mapped[bool] = mapped_column(default=False)


class CalendarDay(Record):
    """A day that differs from the weekday rule: off 放假 or work 上班."""

    __tablename__ = "calendar_day"
    __table_args__: Any = (unique_among_kept("calendar_day", "day"), {"sqlite_strict": True})

    day: Mapped[date]
    kind: Mapped[str]  # off or work
    name: Mapped[str | None]
    notice: Mapped[str | None]
