"""Ledgers of the office's own 自设台账: columns as data."""

from __future__ import annotations

from typing import Any

from sqlalchemy.orm import Mapped, mapped_column

from models.records.base import Record, reference, unique_among_kept


class CustomLedger(Record):
    """A ledger the office made, or took over from a shipped template."""

    __tablename__ = "custom_ledger"
    __table_args__: Any = (unique_among_kept("custom_ledger", "key"), {"sqlite_strict": True})

    key: Mapped[str]  # by which the command line names it
    title: Mapped[str]
    position: Mapped[int]
    retired: Mapped[bool] = mapped_column(default=False)
    note: Mapped[str | None]


class Field(Record):
    """A column that is data: of a custom ledger, or a question of the visits. Its values lie in `cells`."""

    __tablename__ = "field"
    __table_args__: Any = (unique_among_kept("field", "ledger", "label"), {"sqlite_strict": True})

    ledger: Mapped[str]  # the key of the ledger it belongs to
    label: Mapped[str]
    kind: Mapped[str]  # a columns.Kind
    words: Mapped[str | None]  # the answers of a choice, a line each; the dictionary of a term; the target of a link
    synonyms: Mapped[str | None]
    required: Mapped[bool] = mapped_column(default=False)
    total: Mapped[bool] = mapped_column(default=False)
    personal: Mapped[bool] = mapped_column(default=False)
    width: Mapped[int] = mapped_column(default=14)
    position: Mapped[int]
    retired: Mapped[bool] = mapped_column(default=False)


class CustomRow(Record):
    """A row of a custom ledger; what it points to stands in columns the database guards, the rest in `cells`."""

    __tablename__ = "custom_row"

    ledger_id: Mapped[str] = reference("custom_ledger.id", required=True)
    party_id: Mapped[str | None] = reference("party.id")
    unit_id: Mapped[str | None] = reference("unit.id")
    person_id: Mapped[str | None] = reference("person.id")
    cells: Mapped[str] = mapped_column(default="{}")  # JSON by the identity of the field
