"""Who is served: enterprises and projects."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

from sqlalchemy.orm import Mapped, mapped_column

from models.records.base import Record, reference, unique_among_kept


class Party(Record):
    """A served party 服务对象: an enterprise or a project; helpers, issues and visits point to it."""

    __tablename__ = "party"
    __table_args__: Any = (unique_among_kept("party", "kind", "name"), {"sqlite_strict": True})
    __mapper_args__: Any = {"polymorphic_on": "kind"}  # noqa: RUF012

    kind: Mapped[str]
    name: Mapped[str] = mapped_column(index=True)
    short_name: Mapped[str | None]
    match_name: Mapped[str] = mapped_column(index=True)
    initials: Mapped[str]
    sort_key: Mapped[str] = mapped_column(index=True)
    sub_park: Mapped[str | None]
    address: Mapped[str | None]
    chain: Mapped[str | None]
    state: Mapped[str]
    contact: Mapped[str | None]
    contact_phone: Mapped[str | None]
    tags: Mapped[str | None]
    area: Mapped[Decimal | None]  # mu 亩
    note: Mapped[str | None]
    # of an enterprise
    credit_code: Mapped[str | None] = mapped_column(index=True)
    former_names: Mapped[str | None]
    legal_person: Mapped[str | None]
    industry: Mapped[str | None]
    industry_code: Mapped[str | None]  # GB/T 4754 without the section's letter
    size: Mapped[str | None]
    # of a project
    owner_id: Mapped[str | None] = reference("party.id")
    investment: Mapped[int | None]
    signed_on: Mapped[date | None]
    started_on: Mapped[date | None]
    completed_on: Mapped[date | None]
    produced_on: Mapped[date | None]
    reached_on: Mapped[date | None]  # 达产
    project_type: Mapped[str | None]
    lead_source: Mapped[str | None]
    referred_by_id: Mapped[str | None] = reference("party.id")


class Enterprise(Party):
    """An enterprise 企业 of the park."""

    __mapper_args__: Any = {"polymorphic_identity": "enterprise"}  # noqa: RUF012


class Project(Party):
    """A key project 重点项目."""

    __mapper_args__: Any = {"polymorphic_identity": "project"}  # noqa: RUF012


class ScaleYear(Record):
    """An enterprise on a year's list of those above the scale 规上名录: a fact of the list, never computed."""

    __tablename__ = "scale_year"
    __table_args__: Any = (unique_among_kept("scale_year", "party_id", "year"), {"sqlite_strict": True})

    party_id: Mapped[str] = reference("party.id", required=True, index=False)
    year: Mapped[int]
    note: Mapped[str | None]


class PartyFigures(Record):
    """What a party reports of a month, or of a whole year (month 0). Amounts in fen, electricity in 万千瓦时."""

    __tablename__ = "party_figures"
    __table_args__: Any = (unique_among_kept("party_figures", "party_id", "year", "month"), {"sqlite_strict": True})

    party_id: Mapped[str] = reference("party.id", required=True, index=False)
    year: Mapped[int]
    month: Mapped[int] = mapped_column(default=0)
    output: Mapped[int | None]
    revenue: Mapped[int | None]
    tax: Mapped[int | None]
    profit: Mapped[int | None]
    assets: Mapped[int | None]
    electricity: Mapped[Decimal | None]
    staff: Mapped[int | None]
    invested: Mapped[int | None]
    funds_in_place: Mapped[int | None]
    trade: Mapped[int | None]
    note: Mapped[str | None]
