"""Who is served: enterprises and projects."""

from __future__ import annotations

from datetime import date
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
    note: Mapped[str | None]
    # of an enterprise
    credit_code: Mapped[str | None] = mapped_column(index=True)
    former_names: Mapped[str | None]
    legal_person: Mapped[str | None]
    industry: Mapped[str | None]
    above_scale: Mapped[bool] = mapped_column(default=False)
    size: Mapped[str | None]
    # of a project
    owner_id: Mapped[str | None] = reference("party.id")
    investment: Mapped[int | None]
    signed_on: Mapped[date | None]
    started_on: Mapped[date | None]
    completed_on: Mapped[date | None]
    produced_on: Mapped[date | None]


class Enterprise(Party):
    """An enterprise 企业 of the park."""

    __mapper_args__: Any = {"polymorphic_identity": "enterprise"}  # noqa: RUF012


class Project(Party):
    """A key project 重点项目."""

    __mapper_args__: Any = {"polymorphic_identity": "project"}  # noqa: RUF012
