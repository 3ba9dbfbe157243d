"""What every saver builds on: values into one record, and the rows of a link table."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from sqlalchemy import inspect, select
from sqlalchemy.orm import Session

from models.errors import LedgerError
from models.ledgers.columns import Kind, Ledger
from models.operations.finding import Finder, kept
from models.operations.preparing import prepare
from models.records.base import Record, new_id

Saver = Callable[[Session, Ledger, str | None, dict[str, Any], date, Finder], str]
"""Writes values into the record called by an identity, or into a new one (None), and returns its identity."""


def save_record(
    session: Session, ledger: Ledger, row_id: str | None, values: dict[str, Any], today: date, finder: Finder
) -> str:
    """Write the values into a record, or into a new one, as they stand."""
    record = ledger.record() if row_id is None else kept(session, ledger.record, row_id)
    return fill(session, ledger, record, values, today, finder)


def fill(session: Session, ledger: Ledger, record: Record, values: dict[str, Any], today: date, finder: Finder) -> str:
    """Set the values on `record`, check it, and add it; on a refusal it is as it was."""
    wanted = attributes(ledger, values, finder)
    before = {name: getattr(record, name) for name in inspect(record).mapper.column_attrs.keys()}  # noqa: SIM118
    try:
        for name, value in wanted.items():
            setattr(record, name, value)
        prepare(session, record, today)
    except LedgerError:
        for name, value in before.items():  # an import goes on with the next line: nothing of this one may stay
            setattr(record, name, value)
        raise
    record.id = record.id or new_id()
    session.add(record)
    return record.id


def attributes(ledger: Ledger, values: Mapping[str, Any], finder: Finder) -> dict[str, Any]:
    """Return the record's attributes that the values of columns mean; LINKS are left to `relink`."""
    unit_id, attributes = None, {}
    for key, value in values.items():
        column = ledger.column(key)
        if column.kind is Kind.LINK:
            found = finder.id_of(column, value, unit_id) if value else None
            unit_id = found if column.target == "units" else unit_id
            attributes[f"{key}_id"] = found
        elif column.kind is not Kind.LINKS:
            attributes[key] = value
    return attributes


def relink(session: Session, record: type[Any], owner: str, owner_id: str, other: str, wanted: list[str]) -> None:
    """Make the kept rows of a link table those that point from `owner_id` to `wanted`.

    Rows whose `other` is empty point elsewhere (an attendance is of a unit or of an enterprise) and stay.
    """
    session.flush()
    pointer = getattr(record, other)
    present = {
        getattr(link, other): link
        for link in session.scalars(
            select(record).where(getattr(record, owner) == owner_id, pointer.is_not(None), record.removed_at.is_(None))
        )
    }
    for other_id in present.keys() - set(wanted):
        session.delete(present[other_id])
    for other_id in dict.fromkeys(wanted):
        if other_id not in present:
            session.add(record(**{owner: owner_id, other: other_id}))
