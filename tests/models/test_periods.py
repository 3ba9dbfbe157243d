"""Weeks, months, quarters, years, and what each is compared with."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as some

from models.rules.periods import Period, before, month_of, months_until, quarter_of, week_of, year_before, year_of

OCTOBER = Period(date(2024, 10, 1), date(2024, 10, 31))


def test_periods():
    assert week_of(date(2024, 11, 3)) == Period(date(2024, 10, 28), date(2024, 11, 3))
    assert month_of(date(2024, 2, 9)) == Period(date(2024, 2, 1), date(2024, 2, 29))
    assert quarter_of(date(2024, 11, 4)) == Period(date(2024, 10, 1), date(2024, 12, 31))
    assert before(OCTOBER) == Period(date(2024, 9, 1), date(2024, 9, 30))
    assert before(quarter_of(date(2024, 2, 4))) == Period(date(2023, 10, 1), date(2023, 12, 31))
    assert before(year_of(date(2024, 2, 4))) == year_of(date(2023, 1, 1))
    assert before(week_of(date(2024, 11, 4))) == week_of(date(2024, 10, 28))
    assert year_before(month_of(date(2024, 2, 9))) == Period(date(2023, 2, 1), date(2023, 2, 28))
    assert year_before(month_of(date(2025, 2, 9))) == month_of(date(2024, 2, 9))
    assert year_before(Period(date(2024, 1, 1), date(2024, 11, 4))) == Period(date(2023, 1, 1), date(2023, 11, 4))


@given(some.dates(date(1950, 1, 1), date(2150, 1, 1)), some.integers(0, 400))
def test_the_period_before_ends_where_this_one_begins(first, days):
    period = Period(first, first + timedelta(days=days))
    former = before(period)
    assert former.last + timedelta(days=1) == period.first
    assert former.first <= former.last
    assert year_before(period).last < period.last


@given(some.dates(date(1950, 1, 1), date(2150, 1, 1)), some.integers(1, 30))
def test_months_follow_each_other(day, count):
    months = months_until(day, count)
    assert len(months) == count
    assert months[-1].first <= day <= months[-1].last
    assert all(before(later) == earlier for earlier, later in pairwise(months))
