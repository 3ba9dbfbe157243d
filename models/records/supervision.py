"""Supervision: sheets of three colours 督办单, and duties that are counted."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy.orm import Mapped, mapped_column

from models.records.base import Record, reference, unique_among_kept


class Sheet(Record):
    """A supervision sheet 督办单 to one unit; its receipt 签收 and answer are entered on it."""

    __tablename__ = "sheet"
    __table_args__: Any = (unique_among_kept("sheet", "year", "number"), {"sqlite_strict": True})

    word: Mapped[str]  # the 字号 in force when it was issued: a paper's number never changes
    year: Mapped[int]
    number: Mapped[int]
    colour: Mapped[str]  # blue, yellow or red
    unit_id: Mapped[str] = reference("unit.id", required=True)
    issued_on: Mapped[date] = mapped_column(index=True)
    answer_by: Mapped[date]
    demand: Mapped[str]
    received_on: Mapped[date | None]
    received_by: Mapped[str | None]
    answered_on: Mapped[date | None]
    answer: Mapped[str | None]


class SheetTask(Record):
    """A task that a supervision sheet urges."""

    __tablename__ = "sheet_task"

    sheet_id: Mapped[str] = reference("sheet.id", required=True)
    task_id: Mapped[str] = reference("task.id", required=True)


class Duty(Record):
    """So many visits or meetings a month that a person, an office or every holder of a slot owes."""

    __tablename__ = "duty"
    __table_args__: Any = (unique_among_kept("duty", "name"), {"sqlite_strict": True})

    name: Mapped[str]
    counts: Mapped[str]  # visits or meetings
    least: Mapped[int]
    every: Mapped[str]  # month or quarter
    person_id: Mapped[str | None] = reference("person.id")
    unit_id: Mapped[str | None] = reference("unit.id")
    slot_id: Mapped[str | None] = reference("slot.id")
    series_id: Mapped[str | None] = reference("series.id")
    from_on: Mapped[date | None]
    to_on: Mapped[date | None]
    basis: Mapped[str | None]
