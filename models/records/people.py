"""Who serves: units and the people in them."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy.orm import Mapped, mapped_column

from models.records.base import Record, reference, unique_among_kept


class Unit(Record):
    """A unit 单位: an office of the park, a district or city bureau, a utility, a bank, a task force."""

    __tablename__ = "unit"
    __table_args__: Any = (unique_among_kept("unit", "name"), {"sqlite_strict": True})

    name: Mapped[str]
    short_name: Mapped[str | None]
    kind: Mapped[str]
    phone: Mapped[str | None]
    valid_from: Mapped[date | None]
    valid_to: Mapped[date | None]
    successor_id: Mapped[str | None] = reference("unit.id")
    initials: Mapped[str]
    sort_key: Mapped[str] = mapped_column(index=True)
    note: Mapped[str | None]


class Person(Record):
    """A person 人员 who helps, leads or handles; never an enterprise's contact."""

    __tablename__ = "person"

    name: Mapped[str] = mapped_column(index=True)
    unit_id: Mapped[str | None] = reference("unit.id")
    post: Mapped[str | None]
    mid_level: Mapped[bool] = mapped_column(default=False)
    office_phone: Mapped[str | None]
    mobile: Mapped[str | None]
    mobile_public: Mapped[bool] = mapped_column(default=False)
    retired_on: Mapped[date | None]
    initials: Mapped[str]
    sort_key: Mapped[str] = mapped_column(index=True)
    note: Mapped[str | None]


class TeamMember(Record):
    """A person in a task force 专班 (a unit of kind `team`); one of them leads it."""

    __tablename__ = "team_member"

    team_id: Mapped[str] = reference("unit.id", required=True)
    person_id: Mapped[str] = reference("person.id", required=True)
    leads: Mapped[bool] = mapped_column(default=False)
