"""Visits 走访: who went where, what was asked, and what was found."""

from __future__ import annotations

from datetime import date

from sqlalchemy.orm import Mapped, mapped_column

from models.records.base import Record, reference


class Visit(Record):
    """A visit to a party; findings may become issues. `cells` holds the answers to the office's own questions."""

    __tablename__ = "visit"

    party_id: Mapped[str] = reference("party.id", required=True)
    visited_on: Mapped[date] = mapped_column(index=True)
    method: Mapped[str | None]
    place: Mapped[str | None]
    companions: Mapped[str | None]
    labels: Mapped[str | None]
    direction: Mapped[str | None]
    platform: Mapped[str | None]
    campaign: Mapped[str | None]
    production: Mapped[str | None]
    findings: Mapped[str | None]
    answered: Mapped[str | None]
    note: Mapped[str | None]
    cells: Mapped[str] = mapped_column(default="{}")


class VisitPerson(Record):
    """Somebody who went."""

    __tablename__ = "visit_person"

    visit_id: Mapped[str] = reference("visit.id", required=True)
    person_id: Mapped[str] = reference("person.id", required=True)
