"""一企一档: everything the ledger holds about one enterprise or project, gathered from every ledger there is.

No ledger is named here but the party's own and the board of helpers: a ledger whose column points to parties, or
to what belongs to one (its items, their tasks, its claims …), gives a section of its own.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, func, literal, or_, select
from sqlalchemy.orm import Session

from models.errors import Conflict
from models.language import N_, Text
from models.ledgers import catalogue
from models.ledgers.columns import Column, Kind, Ledger, Link, Place, Source
from models.ledgers.cumulated import cumulated
from models.ledgers.indicators import COMPARED, PARTY_FIGURES, period_text
from models.ledgers.rows import Filter, Row, Sort, as_of, row_ids, rows_by_id
from models.records.all import CustomLedger, Party, PartyFigures
from models.rules.growth import growth

PARTY_LEDGERS = ("parties", "enterprises", "projects")
"""Ledgers a column may name when it points to a party."""
_LINKS = (Kind.LINK, Kind.LINKS)


@dataclass(frozen=True, slots=True)
class Fact:
    """What stands in one column of a record that holds one; `models.ledgers.kinds.shown` reads it aloud."""

    column: Column
    value: Any


@dataclass(frozen=True, slots=True)
class KeyFigure:
    """A figure of the newest period reported, and its growth on the year before (empty where not compared)."""

    column: Column
    value: Any
    growth: str


@dataclass(frozen=True, slots=True)
class Section:
    """The rows of one ledger that concern the party, newest first; `columns` are those that say anything here.

    The cells of `rows` stand in the order of `columns`.
    """

    ledger_key: str
    title: Text
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Dossier:
    """One party: its own record, who helps it now, its newest figures, and a section for each ledger.

    `period` says what the figures are of; `missing` names the helpers that should be there and are not.
    """

    party_id: str
    ledger_key: str
    title: str
    facts: tuple[Fact, ...]
    period: str
    figures: tuple[KeyFigure, ...]
    helpers: tuple[Fact, ...]
    missing: str
    sections: tuple[Section, ...]

    def fact(self, key: str) -> Any:
        """Return what stands in a column of the party's record, None where it is empty."""
        return next((fact.value for fact in self.facts if fact.column.key == key), None)


def dossier(session: Session, party_id: str, today: date) -> Dossier:
    """Return everything about a party as it stands on `today`. Raises `Conflict` when it is gone."""
    party = session.get(Party, party_id)
    if party is None or party.removed_at is not None:
        raise Conflict(N_("Errors", "This record is no longer in the ledger."))
    own = catalogue.ledger(session, f"{party.kind}s")
    period, figures = _newest_figures(session, party_id, today)
    board = _cells(session, catalogue.ledger(session, "assignments"), party_id, today)
    return Dossier(
        party_id=party_id,
        ledger_key=own.key,
        title=party.name,
        facts=tuple(_facts(_cells(session, own, party_id, today))),
        period=period,
        figures=figures,
        helpers=tuple(Fact(column, value) for column, value in board if column.key.startswith("slot:") and value),
        missing=next((value or "" for column, value in board if column.key == "missing"), ""),
        sections=tuple(_sections(session, party, today)),
    )


def _cells(session: Session, ledger: Ledger, row_id: str, today: date) -> list[tuple[Column, Any]]:
    (row,) = rows_by_id(session, ledger, [row_id], today=today)
    return list(zip(ledger.columns, row.cells, strict=True))


def _facts(cells: Iterable[tuple[Column, Any]]) -> Iterable[Fact]:
    last = []
    for column, value in cells:
        if column.key == "note":
            last.append(Fact(column, value))
        elif column.key != "name" and value not in (None, "", ()) and not (column.total and value == 0):
            yield Fact(column, value)
    yield from (fact for fact in last if fact.value)


# figures


def _newest_figures(session: Session, party_id: str, today: date) -> tuple[str, tuple[KeyFigure, ...]]:
    """Return the newest period reported and its figures: of a run of months from January on, their sums."""
    reported = list(
        session.scalars(
            select(PartyFigures)
            .where(
                PartyFigures.party_id == party_id, PartyFigures.year <= today.year, PartyFigures.removed_at.is_(None)
            )
            .order_by(PartyFigures.year.desc(), (PartyFigures.month == 0).desc(), PartyFigures.month.desc())
        )
    )
    if not reported:
        return "", ()
    newest = reported[0]
    months = sorted(one.month for one in reported if one.year == newest.year and one.month)
    if newest.month > 1 and months == list(range(1, newest.month + 1)):
        sums = cumulated(session, newest.year, newest.month, party_id)
        found = [(key, sums.values[key], sums.growth(key)) for key in COMPARED]
        period = sums.period
    else:
        before = next((one for one in reported if (one.year, one.month) == (newest.year - 1, newest.month)), None)
        found = [
            (key, getattr(newest, key), growth(getattr(newest, key), getattr(before, key) if before else None))
            for key in COMPARED
        ]
        period = session.scalar(select(period_text(PartyFigures)).where(PartyFigures.id == newest.id)) or ""
    found.append(("staff", next((one.staff for one in reported if one.staff is not None), None), ""))
    return period, tuple(
        KeyFigure(PARTY_FIGURES.column(key), value, grown) for key, value, grown in found if value is not None
    )


# sections


def _sections(session: Session, record: Party, today: date) -> Iterable[Section]:
    """Return a section for each ledger: first those whose rows are the party's own, then those it appears in."""
    party_id, party = record.id, Link(record.id, record.name)
    ledgers = _all_ledgers(session)
    found: dict[str, Section] = {}
    reached: dict[str, Sequence[str]] = {key: [party_id] for key in PARTY_LEDGERS}
    for ledger in _in_reach_order(ledgers):
        source = ledger.source(as_of(session, today))
        ids = [row_id for row_id in _reached(session, ledger, source, reached) if row_id != party_id]
        if not ids:
            continue
        if _is_carrier(ledger, reached):
            reached[ledger.key] = ids
        ids = row_ids(session, ledger, Filter(ids=tuple(ids)), _newest_first(ledger), today=today)
        section = _section(ledger, rows_by_id(session, ledger, ids, today=today), party)
        if len(section.columns) > 1:  # one column alone, such as the years of a list, stands among the facts
            found[ledger.key] = section
    kept = [ledger.key for ledger in ledgers if ledger.key in found]
    return [found[key] for key in sorted(kept, key=lambda key: key in PARTY_LEDGERS or key not in reached)]


def _all_ledgers(session: Session) -> list[Ledger]:
    """Return every ledger there is, each view of the same records once, the office's own last."""
    own = session.scalars(
        select(CustomLedger.key)
        .where(CustomLedger.removed_at.is_(None), CustomLedger.retired.is_(False))
        .order_by(CustomLedger.position)
    )
    ledgers: dict[Any, Ledger] = {}
    for key in dict.fromkeys((*catalogue.KEYS, *own)):
        ledger = catalogue.ledger(session, key)
        if key != "parties":
            ledgers.setdefault(ledger.source, ledger)  # the task list and the responsibility list read one source
    return list(ledgers.values())


def _in_reach_order(ledgers: Sequence[Ledger]) -> list[Ledger]:
    """Return the ledgers so that each comes after those it points to and that belong to a party."""
    carriers: dict[str, Ledger] = {}
    while more := [
        ledger
        for ledger in ledgers
        if ledger.key not in carriers
        and ledger.key not in PARTY_LEDGERS
        and _is_carrier(ledger, dict.fromkeys((*PARTY_LEDGERS, *carriers), ()))
    ]:
        carriers |= {ledger.key: ledger for ledger in more}
    return [*carriers.values(), *(ledger for ledger in ledgers if ledger.key not in carriers)]


def _is_carrier(ledger: Ledger, reached: Mapping[str, Any]) -> bool:
    """Tell whether each row belongs to one party: what points to such a row concerns the party too.

    A meeting with many enterprises is none: the items raised at it by others are not this party's.
    """
    if ledger.key in PARTY_LEDGERS:
        return False
    return any(column.kind is Kind.LINK and column.target in reached for column in ledger.columns)


def _reached(session: Session, ledger: Ledger, source: Source, reached: Mapping[str, Sequence[str]]) -> list[str]:
    """Return the rows that point to the party, or to something of the party's."""
    columns = [one for one in ledger.columns if one.kind in _LINKS and one.target in reached]
    direct = [one for one in columns if one.kind is Kind.LINK and one.target in PARTY_LEDGERS]
    if direct and ledger.key not in PARTY_LEDGERS:
        columns = direct  # the row says itself whose it is
    columns = [one for one in columns if one.target != ledger.key or one.target in PARTY_LEDGERS]
    if not columns:
        return []
    pointing = or_(*(_points(column, source, reached[column.target]) for column in columns))
    statement = select(ledger.record.id).select_from(source.start)
    return list(session.scalars(statement.where(*source.where, ledger.record.removed_at.is_(None), pointing)))


def _points(column: Column, source: Source, ids: Sequence[str]) -> ColumnElement[bool]:
    cell = source.cells[column.key]
    if column.kind is Kind.LINK:
        return cell[0].in_(ids)
    link = func.json_each(cell).table_valued("value")
    return select(literal(1)).select_from(link).where(func.json_extract(link.c.value, "$[0]").in_(ids)).exists()


def _newest_first(ledger: Ledger) -> tuple[Sort, ...]:
    if ledger.order and ledger.order[0][1]:
        return ()  # its own order begins with the newest
    day = next((column.key for column in ledger.columns if column.kind is Kind.DATE), None)
    return (Sort(day, True),) if day else ()


def _section(ledger: Ledger, rows: Sequence[Row], party: Link) -> Section:
    """Return the rows with the columns of the grid in which anything but the party itself stands."""
    kept = [
        (at, column)
        for at, column in enumerate(ledger.columns)
        if Place.GRID in column.places and any(_says(column, row.cells[at], party) for row in rows)
    ]
    return Section(
        ledger.key,
        ledger.title,
        tuple(column for _, column in kept),
        tuple(Row(row.id, tuple(row.cells[at] for at, _ in kept)) for row in rows),
    )


def _says(column: Column, value: Any, party: Link) -> bool:
    if value in (None, "", (), False) or (column.kind is Kind.NUMBER and column.read_only and value == 0):
        return False
    if isinstance(value, Link):
        return value.id != party.id
    if isinstance(value, tuple):
        return any(link.id != party.id for link in value)
    return bool(value != party.text)
