"""The ground every record stands on: identity, strict column types, the recycle bin."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from typing import Any

import uuid6
from sqlalchemy import ForeignKey, Index, Integer, MetaData, Text, text
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column
from sqlalchemy.types import TypeDecorator


class Day(TypeDecorator[date]):
    """A calendar day, kept as ISO text."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: date | None, dialect: Any) -> str | None:  # noqa: ARG002, D102
        return None if value is None else value.isoformat()

    def process_result_value(self, value: str | None, dialect: Any) -> date | None:  # noqa: ARG002, D102
        return None if value is None else date.fromisoformat(value)


class Moment(TypeDecorator[datetime]):
    """A moment in local time to the second, kept as ISO text."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Any) -> str | None:  # noqa: ARG002, D102
        return None if value is None else value.isoformat(timespec="seconds")

    def process_result_value(self, value: str | None, dialect: Any) -> datetime | None:  # noqa: ARG002, D102
        return None if value is None else datetime.fromisoformat(value)


class Flag(TypeDecorator[bool]):
    """Yes or no, kept as 1 or 0."""

    impl = Integer
    cache_ok = True

    def process_bind_param(self, value: bool | None, dialect: Any) -> int | None:  # noqa: ARG002, D102
        return None if value is None else int(value)

    def process_result_value(self, value: int | None, dialect: Any) -> bool | None:  # noqa: ARG002, D102
        return None if value is None else bool(value)


class Fine(TypeDecorator[Decimal]):
    """A number with up to four decimals, kept as whole ten-thousandths: exact, and in order."""

    impl = Integer
    cache_ok = True

    def process_bind_param(self, value: Decimal | None, dialect: Any) -> int | None:  # noqa: ARG002, D102
        return None if value is None else int(value * 10_000)

    def process_result_value(self, value: int | None, dialect: Any) -> Decimal | None:  # noqa: ARG002, D102
        return None if value is None else Decimal(value) / 10_000


def new_id() -> str:
    """Return a fresh identity: UUIDv7, so that copies made on different PCs can be merged."""
    return str(uuid6.uuid7())


class Base(DeclarativeBase):
    """Every table is STRICT, so a value of the wrong type is refused, not bent."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(column_0_label)s",
            "uq": "uq_%(table_name)s_%(column_0_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map = {str: Text, int: Integer, date: Day, datetime: Moment, bool: Flag, Decimal: Fine}  # noqa: RUF012
    __table_args__: Any = {"sqlite_strict": True}  # noqa: RUF012


class Record(Base):
    """A row with an identity of its own; `removed_at` says since when it lies in the recycle bin."""

    __abstract__ = True

    id: Mapped[str] = mapped_column(primary_key=True, default=new_id, sort_order=-1)
    removed_at: Mapped[datetime | None] = mapped_column(sort_order=100)


def reference(target: str, *, required: bool = False, index: bool = True) -> Any:
    """Return a column that points to `target` (table.column); the database refuses dangling ones."""
    return mapped_column(ForeignKey(target), nullable=not required, index=index)


def unique_among_kept(table: str, *columns: str) -> Index:
    """Return an index that keeps `columns` unique among rows outside the recycle bin."""
    return Index(f"uq_{table}_{'_'.join(columns)}", *columns, unique=True, sqlite_where=text("removed_at IS NULL"))
