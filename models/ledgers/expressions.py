"""Growth 同比, days between and other expressions that a rule states in Python and a ledger needs in SQL."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Integer, Text, case, cast, func, literal, select, type_coerce

from models.records.settings import CalendarDay
from models.rules import size_class
from models.rules.growth import NONE
from models.rules.working_days import WORK

_FIRST_MONDAY = 1721425.5  # the Julian day of 0001-01-01, a Monday in the Gregorian calendar carried back


def growth_of(now: Any, before: Any) -> Any:
    """Return the growth in hundredths of a percent; NULL where there is nothing to compare with."""
    later, earlier = type_coerce(now, Integer), type_coerce(before, Integer)
    return case((earlier > 0, cast(func.round((later - earlier) * 10_000.0 / earlier), Integer)))


def growth_text(now: Any, before: Any) -> Any:
    """Return `models.rules.growth.growth` as an expression."""
    rate = growth_of(now, before)
    sign = case((rate > 0, literal("+", Text)), (rate < 0, literal("-", Text)), else_=literal("", Text))
    size = func.abs(rate, type_=Integer())
    said = func.format("%s%d.%02d%%", sign, size // 100, size % 100)
    return case((now.is_(None), None), (rate.is_(None), literal(NONE, Text)), else_=type_coerce(said, Text))


def _ordinal(day: Any) -> Any:
    """Return the days since Monday 0001-01-01: 0 is a Monday, and so is every multiple of 7."""
    return cast(func.julianday(day) - _FIRST_MONDAY, Integer)


def _weekdays(ordinal: Any) -> Any:
    """Return how many days from Monday to Friday there are from the first Monday up to a day, it included."""
    return ordinal // 7 * 5 + func.min(ordinal % 7 + 1, 5, type_=Integer())


def working_days_between(first: Any, last: Any) -> Any:
    """Return `WorkingDays.between` of the office's calendar as an expression; NULL where a day is missing."""
    first_text, last_text = type_coerce(first, Text), type_coerce(last, Text)
    day = type_coerce(CalendarDay.day, Text)
    at_weekend = _ordinal(day) % 7 >= 5
    differs = case(
        ((CalendarDay.kind == WORK) & at_weekend, 1), ((CalendarDay.kind != WORK) & ~at_weekend, -1), else_=0
    )
    adjusted = (
        select(func.coalesce(func.sum(differs), 0))
        .where(CalendarDay.removed_at.is_(None), day > first_text, day <= last_text)
        .correlate_except(CalendarDay)
        .scalar_subquery()
    )
    passed = _weekdays(_ordinal(last_text)) - _weekdays(_ordinal(first_text)) + adjusted
    return case(
        (first.is_(None) | last.is_(None), None), (last_text <= first_text, 0), else_=type_coerce(passed, Integer)
    )


def size_of(industry_code: Any, staff: Any, revenue: Any, assets: Any) -> Any:
    """Return `models.rules.size_class.size_of` as an expression, made from the same table."""
    whens: list[Any] = []
    for trade in size_class.TRADES:
        within = _begins(industry_code, trade.codes)
        asked = [
            (figure, [limit * unit for limit in lower])
            for figure, lower, unit in (
                (staff, trade.staff, 1),
                (revenue, trade.revenue, size_class.WAN),
                (assets, trade.assets, size_class.WAN),
            )
            if lower is not None
        ]
        for figure, _ in asked:
            whens.append((within & figure.is_(None), None))
        for at, code in enumerate(size_class.CLASSES):
            reached = within
            for figure, lower in asked:
                reached = reached & (figure >= lower[at])
            whens.append((reached, literal(code, Text)))
        whens.append((within, literal(size_class.MICRO, Text)))
    return case(*whens, else_=None)


def _begins(code: Any, beginnings: tuple[str, ...]) -> Any:
    length = {len(one) for one in beginnings}
    found = [func.substr(code, 1, size).in_([one for one in beginnings if len(one) == size]) for size in sorted(length)]
    return found[0] if len(found) == 1 else found[0] | found[1]
