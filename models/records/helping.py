"""Who helps whom: schemes, their slots, and the assignments that fill them."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from models.records.base import Record, reference, unique_among_kept


class Scheme(Record):
    """A way of assigning helpers 帮扶机制: 四帮一, 企业保姆, 五个一 …"""

    __tablename__ = "scheme"
    __table_args__: Any = (unique_among_kept("scheme", "name"), {"sqlite_strict": True})

    key: Mapped[str | None]
    name: Mapped[str]
    in_use: Mapped[bool] = mapped_column(default=True)
    position: Mapped[int]
    basis: Mapped[str | None]


class Slot(Record):
    """One place a scheme wants filled, by a person, a unit, or words."""

    __tablename__ = "slot"

    scheme_id: Mapped[str] = reference("scheme.id", required=True)
    name: Mapped[str]
    holder: Mapped[str]  # person, unit or words
    serves: Mapped[str]  # enterprise, project or both
    supervises: Mapped[bool] = mapped_column(default=False)
    mid_level: Mapped[bool] = mapped_column(default=False)  # wants a cadre of middle rank or above
    tier: Mapped[str | None]  # leader, team, unit or nanny: its place in 领导—专班—部门—保姆
    position: Mapped[int]


class Assignment(Record):
    """A helper in a slot of a party, from a day to a day; the open one is in force."""

    __tablename__ = "assignment"
    __table_args__: Any = (Index("ix_assignment_party_slot", "party_id", "slot_id"), {"sqlite_strict": True})

    party_id: Mapped[str] = reference("party.id", required=True, index=False)
    slot_id: Mapped[str] = reference("slot.id", required=True)
    person_id: Mapped[str | None] = reference("person.id")
    unit_id: Mapped[str | None] = reference("unit.id")
    words: Mapped[str | None]
    from_on: Mapped[date]
    to_on: Mapped[date | None]
    basis: Mapped[str | None]


class Plaque(Record):
    """A party's plaque 立牌 at its gate; `printed` is what stood on it, so that it is known to be out of date."""

    __tablename__ = "plaque"
    __table_args__: Any = (unique_among_kept("plaque", "party_id"), {"sqlite_strict": True})

    party_id: Mapped[str] = reference("party.id", required=True, index=False)
    put_up_on: Mapped[date | None]
    place: Mapped[str | None]
    printed: Mapped[str | None]
    damaged: Mapped[bool] = mapped_column(default=False)  # to be replaced though its words still hold
    note: Mapped[str | None]
