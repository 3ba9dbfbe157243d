"""Periods of the calendar: weeks, months, quarters, years, and what each is compared with."""

from __future__ import annotations

import calendar
from dataclasses import dataclass
from datetime import date, timedelta

from models.rules.working_days import monday_of


@dataclass(frozen=True, slots=True)
class Period:
    """From a day to a day, both included."""

    first: date
    last: date


def week_of(day: date) -> Period:
    """Return the week, Monday to Sunday, in which `day` lies."""
    return Period(monday_of(day), monday_of(day) + timedelta(days=6))


def month_of(day: date) -> Period:
    """Return the calendar month in which `day` lies."""
    return Period(day.replace(day=1), _month_end(day))


def quarter_of(day: date) -> Period:
    """Return the quarter of the year in which `day` lies."""
    first = date(day.year, day.month - (day.month - 1) % 3, 1)
    return Period(first, _month_end(_months_later(first, 2)))


def year_of(day: date) -> Period:
    """Return the calendar year in which `day` lies."""
    return Period(date(day.year, 1, 1), date(day.year, 12, 31))


def months_until(day: date, count: int) -> tuple[Period, ...]:
    """Return the last `count` calendar months, oldest first, up to the one in which `day` lies."""
    first = day.replace(day=1)
    return tuple(month_of(_months_later(first, -back)) for back in range(count - 1, -1, -1))


def before(period: Period) -> Period:
    """Return the period just before 上期: as many whole months where `period` is months, else as many days."""
    if period.first.day == 1 and period.last == _month_end(period.last):
        months = (period.last.year - period.first.year) * 12 + period.last.month - period.first.month + 1
        return Period(_months_later(period.first, -months), period.first - timedelta(days=1))
    days = (period.last - period.first).days + 1
    return Period(period.first - timedelta(days=days), period.first - timedelta(days=1))


def year_before(period: Period) -> Period:
    """Return the same days of the year before 上年同期; a month's end stays the month's end."""
    last = _months_later(period.last.replace(day=1), -12)
    whole = period.last == _month_end(period.last)
    day = _month_end(last) if whole else last.replace(day=min(period.last.day, _month_end(last).day))
    first = _months_later(period.first.replace(day=1), -12)
    return Period(first.replace(day=min(period.first.day, _month_end(first).day)), day)


def _months_later(first: date, months: int) -> date:
    """Return the first day of the month that is `months` after that of `first`."""
    place = first.year * 12 + first.month - 1 + months
    return date(place // 12, place % 12 + 1, 1)


def _month_end(day: date) -> date:
    return day.replace(day=calendar.monthrange(day.year, day.month)[1])
