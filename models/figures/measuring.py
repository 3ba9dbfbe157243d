"""Figures taken: each number is the same on the start page, at the meeting, in the bulletin, on the command line.

States count as they stand when the figure is taken. What the figures are stands in `items`, `tasks`, `park` and
`money`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from models.errors import RuleBroken
from models.figures.items import ITEMS
from models.figures.kinds import Figure, Measured, Part, counted, divided, percent
from models.figures.money import MONEY
from models.figures.park import PARK
from models.figures.tasks import TASKS
from models.language import N_
from models.ledgers.columns import AsOf
from models.ledgers.rows import as_of
from models.records.all import Issue, Task
from models.rules.periods import Period

__all__ = ["FIGURES", "Figure", "Measured", "Period", "figure", "measure", "percent", "rows_of"]

FIGURES: tuple[Figure, ...] = tuple(sorted((*ITEMS, *TASKS, *PARK, *MONEY), key=lambda one: list(Part).index(one.part)))
_BY_KEY: Mapping[str, Figure] = {figure.key: figure for figure in FIGURES}


def figure(key: str) -> Figure:
    """Return the figure called `key`. Raises `RuleBroken` when there is none."""
    if key not in _BY_KEY:
        raise RuleBroken(N_("Errors", "There is no figure “{key}”."), key=key)
    return _BY_KEY[key]


def measure(session: Session, period: Period, today: date, keys: Iterable[str] | None = None) -> dict[str, Measured]:
    """Take the figures called `keys` (by default every one) for `period` as things stand on `today`, with their rows.

    Raises `RuleBroken` when there is no such figure.
    """
    wanted = FIGURES if keys is None else tuple(figure(key) for key in keys)
    day = as_of(session, today)
    taken = {one.key: _counted(session, one, period, day) for one in with_parts(wanted) if not one.rate_of}
    for one in wanted:
        if one.rate_of:
            over, under = one.rate_of
            taken[one.key] = divided(one, taken[over], taken[under])
    return {one.key: taken[one.key] for one in wanted}


def with_parts(wanted: Iterable[Figure]) -> list[Figure]:
    """Return these figures and the ones their rates divide, each once."""
    found: dict[str, Figure] = {}
    for one in wanted:
        for key in (*(one.rate_of or ()), one.key):
            found[key] = figure(key)
    return list(found.values())


def rows_of(session: Session, key: str, period: Period, today: date) -> tuple[str, tuple[str, ...]]:
    """Return the ledger and the rows that `key` counts or sums; of a rate, the rows it divides."""
    one = shown(figure(key))
    return one.ledger, _counted(session, one, period, as_of(session, today)).ids


def shown(one: Figure) -> Figure:
    """Return the figure whose rows `one` shows: itself, or what a rate divides."""
    return figure(one.rate_of[0]) if one.rate_of else one


def matching(one: Figure, period: Period, day: AsOf) -> Select[Any]:
    """Return the query of the rows that `one` counts in `period`: the identity of each, in order."""
    record = one.record
    kept = [record.removed_at.is_(None), one.where(period, day)]
    if record is Task:
        kept.append(
            select(Issue.id).where(Issue.id == Task.issue_id, Issue.removed_at.is_(None)).correlate(Task).exists()
        )
    return select(record.id).where(*kept).order_by(record.id)


def _counted(session: Session, one: Figure, period: Period, day: AsOf) -> Measured:
    if one.found:
        return counted(one, ((row_id, 1) for row_id in one.found(session, day)))
    statement = matching(one, period, day)
    if one.amount is None:
        return counted(one, ((row_id, 1) for row_id in session.scalars(statement)))
    rows = session.execute(statement.add_columns(one.amount))
    return counted(one, ((row_id, amount or 0) for row_id, amount in rows))
