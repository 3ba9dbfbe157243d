"""Rows as people see them: found by filter, put in order, fetched as plain snapshots."""

from __future__ import annotations

import enum
import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Select, Text, and_, func, or_, select, type_coerce
from sqlalchemy.orm import Session

from models.ledgers.columns import AsOf, Column, Kind, Ledger, Link, Source
from models.records.settings import Office
from models.rules.warnings import last_quiet_day
from models.store.calendar import working_days

_BLOCK = 500
_NOT_SEARCHED = (Kind.FLAG, Kind.CHOICE, Kind.MONEY, Kind.NUMBER, Kind.DECIMAL)


@dataclass(frozen=True, slots=True)
class Row:
    """One record as a snapshot: its identity, and its cells in the order of the ledger's columns."""

    id: str
    cells: tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class Sort:
    """A key to sort by."""

    key: str
    descending: bool = False


class Op(enum.StrEnum):
    """How a condition compares."""

    IS = "is"
    IS_NOT = "is_not"
    CONTAINS = "contains"
    FROM = "from"
    TO = "to"
    EMPTY = "empty"
    FILLED = "filled"


@dataclass(frozen=True, slots=True)
class Condition:
    """One comparison of a column with a value (a `Link` compares identities)."""

    key: str
    op: Op
    value: Any = None


@dataclass(frozen=True, slots=True)
class Filter:
    """Which rows: containing every word of `text`, meeting all `conditions`, among `ids` where given.

    `removed` shows the recycle bin instead of the ledger.
    """

    text: str = ""
    conditions: tuple[Condition, ...] = ()
    ids: tuple[str, ...] | None = None
    removed: bool = False


def as_of(session: Session, today: date) -> AsOf:
    """Return `today` with what counts as near due and as silent on it (the office sets how many working days)."""
    set_by_office = session.execute(select(Office.near_days, Office.quiet_days, Office.ask_days)).first()
    near_days, quiet_days, ask_days = set_by_office or (0, 0, 1)
    calendar = working_days(session)
    return AsOf(today, calendar.after(today, near_days), last_quiet_day(calendar, today, quiet_days), ask_days)


def row_ids(
    session: Session, ledger: Ledger, filter: Filter = Filter(), sort: Sequence[Sort] = (), *, today: date
) -> list[str]:
    """Return the identities of the rows that pass `filter`, in order; ties keep the ledger's own order."""
    if filter.ids is not None and not filter.ids:
        return []
    source = ledger.source(as_of(session, today))
    statement = _among(select(ledger.record.id).select_from(source.start), ledger, source, filter)
    return list(session.scalars(statement.order_by(*_order(ledger, source, sort))))


def count(session: Session, ledger: Ledger, filter: Filter = Filter(), *, today: date) -> int:
    """Return how many rows pass `filter`."""
    source = ledger.source(as_of(session, today))
    statement = _among(select(func.count(ledger.record.id)).select_from(source.start), ledger, source, filter)
    return session.scalar(statement) or 0


def totals(session: Session, ledger: Ledger, filter: Filter = Filter(), *, today: date) -> dict[str, int]:
    """Return what every totalled amount comes to over the rows that pass `filter`, in fen, by column key."""
    summed = [column.key for column in ledger.columns if column.total and column.kind is Kind.MONEY]
    if not summed:
        return {}
    source = ledger.source(as_of(session, today))
    each = select(*(source.cells[key].label(f"sum{at}") for at, key in enumerate(summed))).select_from(source.start)
    told = _among(each, ledger, source, filter).subquery()
    found = session.execute(select(*(func.coalesce(func.sum(cell), 0) for cell in told.c))).one()
    return dict(zip(summed, found, strict=True))


def rows_by_id(session: Session, ledger: Ledger, ids: Sequence[str], *, today: date) -> list[Row]:
    """Return the rows called `ids`, in that order; those that are gone are left out."""
    source = ledger.source(as_of(session, today))
    statement = select(ledger.record.id, *_expressions(ledger, source)).select_from(source.start)
    found: dict[str, Row] = {}
    for at in range(0, len(ids), _BLOCK):
        part = statement.where(ledger.record.id.in_(ids[at : at + _BLOCK]))
        for line in session.execute(part):
            found[line[0]] = Row(line[0], tuple(_cells(ledger.columns, line[1:])))
    return [found[row_id] for row_id in ids if row_id in found]


def rows(
    session: Session, ledger: Ledger, filter: Filter = Filter(), sort: Sequence[Sort] = (), *, today: date
) -> list[Row]:
    """Return every row that passes `filter`, in order."""
    return rows_by_id(session, ledger, row_ids(session, ledger, filter, sort, today=today), today=today)


def values(session: Session, ledger: Ledger, key: str, *, today: date) -> list[str]:
    """Return the distinct texts that stand in a column, most frequent first: what an editor suggests."""
    source = ledger.source(as_of(session, today))
    cell = _text_of(ledger.column(key), source)
    statement = (
        _among(select(cell).select_from(source.start), ledger, source, Filter())
        .where(cell.is_not(None))
        .group_by(cell)
        .order_by(func.count().desc())
        .limit(200)
    )
    return [str(value) for value in session.scalars(statement)]


def _among(statement: Select[Any], ledger: Ledger, source: Source, filter: Filter) -> Select[Any]:
    removed = ledger.record.removed_at
    statement = statement.where(*source.where, removed.is_not(None) if filter.removed else removed.is_(None))
    if filter.ids is not None:
        wanted = func.json_each(json.dumps(filter.ids)).table_valued("value")
        statement = statement.where(ledger.record.id.in_(select(wanted.c.value)))
    for word in filter.text.split():
        statement = statement.where(
            or_(*(type_coerce(cell, Text).contains(word, autoescape=True) for cell in _searched(ledger, source)))
        )
    return statement.where(*(_meets(ledger, source, condition) for condition in filter.conditions))


def _searched(ledger: Ledger, source: Source) -> Iterable[ColumnElement[Any]]:
    for column in ledger.columns:
        if column.key in source.cells and column.kind not in _NOT_SEARCHED:
            yield _text_of(column, source)
    yield from source.search


def _text_of(column: Column, source: Source) -> ColumnElement[Any]:
    cell = source.cells[column.key]
    if column.kind is Kind.LINKS:  # the names alone: identities are nobody's words
        link = func.json_each(cell).table_valued("value")
        return select(func.group_concat(func.json_extract(link.c.value, "$[1]"), "、", type_=Text())).scalar_subquery()
    return cell[1] if column.kind is Kind.LINK else cell


def _meets(ledger: Ledger, source: Source, condition: Condition) -> ColumnElement[bool]:
    column = ledger.column(condition.key)
    cell, value = source.cells[column.key], condition.value
    if column.kind is Kind.LINK and isinstance(value, Link):
        cell, value = cell[0], value.id
    elif column.kind in (Kind.LINK, Kind.LINKS):
        cell = _text_of(column, source)
    match condition.op:
        case Op.IS:
            return cell == value
        case Op.IS_NOT:
            return or_(cell != value, cell.is_(None))
        case Op.CONTAINS:
            return type_coerce(cell, Text).contains(str(value), autoescape=True)
        case Op.FROM:
            return cell >= value
        case Op.TO:
            return cell <= value
        case Op.EMPTY:
            return (
                or_(cell.is_(None), cell == "") if column.kind in (Kind.TEXT, Kind.NOTE, Kind.TERMS) else cell.is_(None)
            )
        case Op.FILLED:
            return (
                and_(cell.is_not(None), cell != "")
                if column.kind in (Kind.TEXT, Kind.NOTE, Kind.TERMS)
                else cell.is_not(None)
            )


def _order(ledger: Ledger, source: Source, sort: Sequence[Sort]) -> Iterable[ColumnElement[Any]]:
    asked = [*sort, *(Sort(key, descending) for key, descending in ledger.order)]
    seen = set()
    for key in asked:
        if key.key in seen:
            continue
        seen.add(key.key)
        cell = source.sorting.get(key.key)
        if cell is None:
            cell = _text_of(ledger.column(key.key), source)
        yield cell.desc().nulls_last() if key.descending else cell.asc().nulls_last()
    yield ledger.record.id


def _expressions(ledger: Ledger, source: Source) -> Iterable[ColumnElement[Any]]:
    for column in ledger.columns:
        cell = source.cells[column.key]
        if column.kind is Kind.LINK:
            yield from cell
        else:
            yield cell


def _cells(columns: Sequence[Column], found: Sequence[Any]) -> Iterable[Any]:
    at = 0
    for column in columns:
        if column.kind is Kind.LINK:
            yield Link(found[at], found[at + 1] or "") if found[at] is not None else None
            at += 2
            continue
        value = found[at]
        at += 1
        if column.kind is Kind.LINKS:
            value = tuple(Link(*pair) for pair in json.loads(value or "[]"))
        elif column.kind is Kind.FLAG:
            value = bool(value)
        yield value
