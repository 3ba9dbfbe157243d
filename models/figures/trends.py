"""The course of a figure over months, and how it compares with the period before and the year before."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from sqlalchemy.orm import Session

from models.errors import RuleBroken
from models.figures.kinds import Measured, ToldIn, percent
from models.figures.measuring import FIGURES, figure, measure
from models.language import N_
from models.rules.periods import Period, before, months_until, year_before


@dataclass(frozen=True, slots=True)
class Compared:
    """A figure with what it was in the period before 环比 and in the same days of the year before 同比."""

    now: Measured
    before: Measured | None
    year_before: Measured | None

    def text(self, former: Measured | None) -> str:
        """Return how the figure changed since `former`: percent, or points for a rate; empty where nothing compares."""
        return "" if former is None else change(self.now, former)


def trend(session: Session, key: str, months: int, today: date) -> list[tuple[Period, Measured]]:
    """Take the figure `key` for each of the last `months` calendar months, oldest first.

    Raises `RuleBroken` for a figure that only tells how things stand now: it has no course.
    """
    if figure(key).standing:
        raise RuleBroken(
            N_("Errors", "“{figure}” tells how things stand now; it has no course over months."),
            figure=figure(key).label,
        )
    return [(month, measure(session, month, today, (key,))[key]) for month in months_until(today, months)]


def compare(session: Session, period: Period, today: date) -> Mapping[str, Compared]:
    """Take every figure for `period`, and those that depend on it for the period before and the year before too.

    A period that has not ended on `today` is compared with as many days of the others.
    """
    now = measure(session, period, today)
    moving = [one.key for one in FIGURES if not one.standing]
    others = (so_far(other(period), period, today) for other in (before, year_before))
    former, long_ago = (measure(session, other, today, moving) for other in others)
    return {key: Compared(one, former.get(key), long_ago.get(key)) for key, one in now.items()}


def so_far(other: Period, period: Period, today: date) -> Period:
    """Return as many days of `other` as have passed of `period` on `today`: all of them when it has ended."""
    if not period.first <= today < period.last:
        return other
    return Period(other.first, min(other.last, other.first + (today - period.first)))


def change(now: Measured, former: Measured) -> str:
    """Return the change as notices print it: +48.80%, or for rates the points between them, -3.20; empty if none."""
    if now.value is None or not former.value:
        return ""
    if now.figure.told_in is ToldIn.PERCENT:
        return f"{Decimal(now.value) - Decimal(former.value):+.2f}"
    return f"{percent(now.value - former.value, former.value):+.2f}%"
