"""The journal's own tables; triggers write `change`, nothing else does."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from models.records.base import Base, new_id, reference

EXEMPT = frozenset({"operation", "change", "journal_state", "ledger_info", "kept_file", "alembic_version"})
"""Tables the journal does not watch: its own, the migration mark, and files that never change once kept."""


class Operation(Base):
    """One deed: what was done, by whom, on which copy, when.

    `state` is done, undone (can be redone), abandoned (undone, then something else was done), trace (an undo
    or redo itself) or settled (can no longer be undone: before a migration). `digest` chains the deeds.
    """

    __tablename__ = "operation"

    id: Mapped[str] = mapped_column(primary_key=True, default=new_id)
    seq: Mapped[int] = mapped_column(unique=True)
    verb: Mapped[str]
    facts: Mapped[str]
    operator: Mapped[str]
    copy: Mapped[str]
    at: Mapped[datetime]
    state: Mapped[str] = mapped_column(index=True)
    reverses: Mapped[str | None]
    digest: Mapped[str]


class Change(Base):
    """One row before and after a deed, as JSON of all its columns; None where it did not exist."""

    __tablename__ = "change"
    __table_args__ = (Index("ix_change_row", "table_name", "row_id"), {"sqlite_strict": True})

    id: Mapped[int] = mapped_column(primary_key=True)
    operation_id: Mapped[str] = reference("operation.id", required=True)
    table_name: Mapped[str]
    row_id: Mapped[str]
    before: Mapped[str | None]
    after: Mapped[str | None]


class JournalState(Base):
    """The deed under way; empty outside a write, so that nothing can be written past the journal."""

    __tablename__ = "journal_state"

    id: Mapped[int] = mapped_column(primary_key=True)
    operation_id: Mapped[str | None]


class LedgerInfo(Base):
    """What the file says of itself: which copy it is, and the oldest program that may read it."""

    __tablename__ = "ledger_info"

    id: Mapped[int] = mapped_column(primary_key=True)
    copy: Mapped[str]
    min_reader: Mapped[int]
    created_at: Mapped[datetime]
