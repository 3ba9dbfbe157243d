"""Custom ledgers 自设台账: ledgers whose columns are data, described like any other.

A row keeps its answers in `cells`; what it points to stands in columns of its own, which the database guards.
The required columns together are how a line of a workbook is recognised as a row that is kept already.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import func, select, type_coerce
from sqlalchemy.orm import Session, aliased, join

from models.language import Text as Words
from models.ledgers.columns import AsOf, Column, Kind, Ledger, Place, Source
from models.ledgers.field_specs import POINTERS, is_formula, terms_of
from models.ledgers.fields import TYPES, cell_of, column_of, field_key, fields_of
from models.records.custom import CustomLedger, CustomRow, Field
from models.records.parties import Party
from models.records.people import Person, Unit

LEDGERS: tuple[Ledger, ...] = ()
MADE: Mapping[str, Callable[[Session], Ledger]] = {}
EXCHANGED: tuple[str, ...] = ()

COUNTER = "序号"
"""What offices call the column that numbers the lines; rows stand in its order where it is the first."""

_RECORDS: Mapping[str, Any] = {"party_id": Party, "unit_id": Unit, "person_id": Person}
_TEXTS = (Kind.TEXT, Kind.CODE, Kind.TERM, Kind.CHOICE, Kind.NOTE, Kind.TERMS, Kind.PHONE)
_NO_MARK = (Kind.NOTE, Kind.FLAG, Kind.MONEY, Kind.DECIMAL)


def custom_ledgers(session: Session, *, retired: bool = False) -> list[CustomLedger]:
    """Return the office's own ledgers in use, in their order; with `retired`, those put aside instead."""
    return list(
        session.scalars(
            select(CustomLedger)
            .where(CustomLedger.removed_at.is_(None), CustomLedger.retired.is_(retired))
            .order_by(CustomLedger.position, CustomLedger.id)
        )
    )


def custom_record(session: Session, key: str) -> CustomLedger | None:
    """Return what is kept of the custom ledger called `key`, retired or not; None when there is none."""
    return session.scalar(select(CustomLedger).where(CustomLedger.key == key, CustomLedger.removed_at.is_(None)))


def custom_ledger(session: Session, key: str) -> Ledger | None:
    """Describe the custom ledger called `key` as it is now; None when there is none."""
    record = custom_record(session, key)
    if record is None:
        return None
    fields = fields_of(session, key)
    columns = tuple(_column(field) for field in fields)
    ledger_id = record.id

    def source(_: AsOf) -> Source:
        return _source(ledger_id, fields)

    naming = _naming(columns)
    return Ledger(
        key=key,
        title=Words("", record.title),
        record=CustomRow,
        source=source,
        naming=naming,
        match=_match(columns),
        order=_order(columns),
        fixed=_fixed(columns, naming),
        columns=columns,
    )


def _column(field: Field) -> Column:
    column = column_of(field)
    if is_formula(column.kind, field.words):
        return replace(column, read_only=True, required=False, places=Place.PAPER)
    return column


def _naming(columns: Sequence[Column]) -> str:
    texts = (column.key for column in columns if column.kind in _TEXTS)
    links = (column.key for column in columns if column.kind is Kind.LINK)
    return next(texts, None) or next(links, None) or columns[0].key


def _match(columns: Sequence[Column]) -> tuple[tuple[str, ...], ...]:
    keys = tuple(column.key for column in columns if column.required and column.kind not in _NO_MARK)
    return (keys,) if keys else ()


def _order(columns: Sequence[Column]) -> tuple[tuple[str, bool], ...]:
    """Newest day first, or as the lines are numbered; else as they were entered, which is the order of identities."""
    if columns[0].kind is Kind.NUMBER and columns[0].label.source == COUNTER:
        return ((columns[0].key, False),)
    return tuple((column.key, True) for column in columns if column.kind is Kind.DATE)[:1]


def _fixed(columns: Sequence[Column], naming: str) -> int:
    at = [column.key for column in columns].index(naming)
    return at + 1 if at <= 1 else 1


def _source(ledger_id: str, fields: Sequence[Field]) -> Source:
    start: Any = CustomRow
    cells: dict[str, Any] = {}
    sorting: dict[str, Any] = {}
    search: list[Any] = []
    by_id = {field.id: field for field in fields}
    for field in fields:
        key = field_key(field.id)
        if field.kind == Kind.LINK:
            column = POINTERS[field.words or ""]
            pointer, other = getattr(CustomRow, column), aliased(_RECORDS[column])
            start = join(start, other, pointer == other.id, isouter=True)
            cells[key] = (pointer, other.name)
            sorting[key] = other.sort_key
            search.append(other.initials)
        elif is_formula(field.kind, field.words):
            cells[key] = _worked_out(field, by_id)
        else:
            cells[key] = cell_of(CustomRow.cells, field)
    return Source(
        start=start, cells=cells, where=(CustomRow.ledger_id == ledger_id,), sorting=sorting, search=tuple(search)
    )


def _worked_out(field: Field, fields: Mapping[str, Field]) -> Any:
    """Return the sum of the terms; empty where the first of them is, while other empty ones count as nothing."""
    total: Any = None
    for sign, field_id in terms_of(field.words or ""):
        cell = type_coerce(cell_of(CustomRow.cells, fields[field_id]), TYPES[Kind.NUMBER])
        total = cell * sign if total is None else total + func.coalesce(cell, 0) * sign
    return type_coerce(total, TYPES[Kind(field.kind)])
