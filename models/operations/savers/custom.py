"""Rows of ledgers whose columns are data."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from models.errors import Conflict, RuleBroken
from models.language import N_
from models.ledgers.columns import Kind, Ledger
from models.ledgers.custom import custom_record
from models.ledgers.field_specs import POINTERS
from models.operations.finding import Finder, kept
from models.operations.savers.cells import update_cells
from models.operations.savers.plain import Saver
from models.records.all import CustomRow
from models.records.base import new_id


def _save_row(
    session: Session,
    ledger: Ledger,
    row_id: str | None,
    values: dict[str, Any],
    today: date,  # noqa: ARG001
    finder: Finder,
) -> str:
    """Write answers and pointers into a row of `ledger`; a new row needs at least one of them."""
    pointers = _pointers(ledger, values, finder)
    row = _new_row(session, ledger, values) if row_id is None else kept(session, CustomRow, row_id)
    for name, found in pointers.items():
        setattr(row, name, found)
    answered = [column for column in ledger.columns if column.kind is not Kind.LINK and not column.read_only]
    update_cells(row, answered, values)
    session.add(row)
    return row.id


def _pointers(ledger: Ledger, values: Mapping[str, Any], finder: Finder) -> dict[str, str | None]:
    found: dict[str, str | None] = {}
    links = [column for column in ledger.columns if column.kind is Kind.LINK and column.key in values]
    for column in sorted(links, key=lambda one: one.target != "units"):  # a person is looked for in the row's unit
        value = values[column.key]
        found[POINTERS[column.target]] = finder.id_of(column, value, found.get("unit_id")) if value else None
    return found


def _new_row(session: Session, ledger: Ledger, values: Mapping[str, Any]) -> CustomRow:
    record = custom_record(session, ledger.key)
    if record is None:
        raise Conflict(N_("Errors", "This ledger is no longer there."))
    if all(value is False or value in (None, "", ()) for value in values.values()):
        raise RuleBroken(N_("Errors", "An empty row is not kept: fill in at least one column."))
    return CustomRow(id=new_id(), ledger_id=record.id, cells="{}")


SAVERS: Mapping[str, Saver] = {"custom": _save_row}
