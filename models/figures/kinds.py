"""What a figure is: a number that is printed or shown, one sentence of definition, and the rows it counts."""

from __future__ import annotations

import enum
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from sqlalchemy import and_, select
from sqlalchemy.orm import Session

from models.language import N_, Text
from models.ledgers.columns import AsOf
from models.records.all import Issue, Step
from models.records.base import Record
from models.rules.money import wan_text
from models.rules.periods import Period

Condition = Callable[[Period, AsOf], Any]


class Part(enum.Enum):
    """Under which heading a figure stands."""

    ITEMS = N_("FigureParts", "Items raised")
    TASKS = N_("FigureParts", "Tasks")
    CALLS = N_("FigureParts", "Call-back and closing")
    URGING = N_("FigureParts", "Supervision and bounties")
    SERVICE = N_("FigureParts", "Visits and services")
    PARTIES = N_("FigureParts", "Enterprises and projects")
    MONEY = N_("FigureParts", "Policies and money")


class ToldIn(enum.StrEnum):
    """What a figure is told in."""

    ROWS = "rows"
    TIMES = "times"
    FEN = "fen"
    PERCENT = "percent"


@dataclass(frozen=True, slots=True)
class Figure:
    """A number with its definition: rows that are counted, an `amount` summed over them, or a rate of two counts.

    `where` says which rows of `record` belong to it in a period; `found` finds them where no condition can.
    `ledger` is the one that shows the rows. A `standing` figure tells how things stand on the day it is taken,
    whatever the period. `amount` is an expression of the record: whole fen, or times.
    """

    key: str
    label: Text
    definition: Text
    ledger: str = ""
    record: type[Record] = Issue
    where: Condition | None = None
    rate_of: tuple[str, str] | None = None
    found: Callable[[Session, AsOf], Iterable[str]] | None = None
    amount: Any = None
    told_in: ToldIn = ToldIn.ROWS
    standing: bool = False
    part: Part = Part.ITEMS


@dataclass(frozen=True, slots=True)
class Measured:
    """A figure taken: a count, a sum (fen or times), or a rate in percent (None where there is nothing to divide)."""

    figure: Figure
    value: int | Decimal | None
    text: str
    ids: tuple[str, ...] = ()


def counted(figure: Figure, rows: Iterable[tuple[str, int]]) -> Measured:
    """Return a figure taken of these rows, each with its amount (1 where rows are counted)."""
    rows = tuple(rows)
    value = sum(amount for _, amount in rows)
    text = f"{wan_text(value)}万元" if figure.told_in is ToldIn.FEN else str(value)
    return Measured(figure, value, text, tuple(row_id for row_id, _ in rows))


def divided(figure: Figure, over: Measured, under: Measured) -> Measured:
    """Return a rate of two figures taken."""
    rate = percent(over.value, under.value)
    return Measured(figure, rate, "—" if rate is None else f"{rate}%")


def percent(over: Any, under: Any) -> Decimal | None:
    """Return `over`/`under` in percent with two decimals, halves rounded up: 185 of 202 is 91.58."""
    if not under:
        return None
    return (Decimal(over) * 100 / Decimal(under)).quantize(Decimal("0.01"), ROUND_HALF_UP)


def within(column: Any, *more: Any) -> Condition:
    """Return the condition that a day lies in the period, and whatever `more` asks."""
    return lambda period, _: and_(column.between(period.first, period.last), *more)


def always(condition: Any) -> Condition:
    """Return a condition that does not look at the period."""
    return lambda _, __: condition


def step_taken(of: type[Record], pointer: Any, kind: str, *more: Any) -> Condition:
    """Return the condition that a step of this kind, which `pointer` ties to a row of `of`, was taken in the period."""
    taken = select(pointer).where(pointer.is_not(None), Step.kind == kind, Step.removed_at.is_(None), *more)
    # from the few steps to what took them: an EXISTS would look through every item
    return lambda period, _: of.id.in_(taken.where(Step.happened_on.between(period.first, period.last)))
