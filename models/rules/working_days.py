"""Working days the Chinese way: weekends and holidays off, make-up days worked.

The published arrangements of 2024–2026 are shipped (notices of the State Council's General Office; 2026: of
2025-11-04) and copied into each new ledger, where the office may edit them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

OFF, WORK = "off", "work"

PRESETS = (0, 1, 3, 5, 7, 10, 15, 30)
"""Working days usually allowed for a task (domain.md 1.2, 2.3); 0 is the same day 当天."""

_OFF = (
    ("元旦", "2024-01-01", "2024-01-01"),
    ("春节", "2024-02-10", "2024-02-17"),
    ("清明节", "2024-04-04", "2024-04-06"),
    ("劳动节", "2024-05-01", "2024-05-05"),
    ("端午节", "2024-06-10", "2024-06-10"),
    ("中秋节", "2024-09-15", "2024-09-17"),
    ("国庆节", "2024-10-01", "2024-10-07"),
    ("元旦", "2025-01-01", "2025-01-01"),
    ("春节", "2025-01-28", "2025-02-04"),
    ("清明节", "2025-04-04", "2025-04-06"),
    ("劳动节", "2025-05-01", "2025-05-05"),
    ("端午节", "2025-05-31", "2025-06-02"),
    ("国庆节、中秋节", "2025-10-01", "2025-10-08"),
    ("元旦", "2026-01-01", "2026-01-03"),
    ("春节", "2026-02-15", "2026-02-23"),
    ("清明节", "2026-04-04", "2026-04-06"),
    ("劳动节", "2026-05-01", "2026-05-05"),
    ("端午节", "2026-06-19", "2026-06-21"),
    ("中秋节", "2026-09-25", "2026-09-27"),
    ("国庆节", "2026-10-01", "2026-10-07"),
)
_WORK = (
    ("春节", "2024-02-04"),
    ("春节", "2024-02-18"),
    ("清明节", "2024-04-07"),
    ("劳动节", "2024-04-28"),
    ("劳动节", "2024-05-11"),
    ("中秋节", "2024-09-14"),
    ("国庆节", "2024-09-29"),
    ("国庆节", "2024-10-12"),
    ("春节", "2025-01-26"),
    ("春节", "2025-02-08"),
    ("劳动节", "2025-04-27"),
    ("国庆节、中秋节", "2025-09-28"),
    ("国庆节、中秋节", "2025-10-11"),
    ("元旦", "2026-01-04"),
    ("春节", "2026-02-14"),
    ("春节", "2026-02-28"),
    ("劳动节", "2026-05-09"),
    ("国庆节", "2026-09-20"),
    ("国庆节", "2026-10-10"),
)


def published() -> Iterable[tuple[date, str, str]]:
    """Yield the shipped days as (day, off or work, holiday)."""
    for name, first, last in _OFF:
        day = date.fromisoformat(first)
        while day <= date.fromisoformat(last):
            yield day, OFF, name
            day += timedelta(days=1)
    for name, day in _WORK:
        yield date.fromisoformat(day), WORK, name


@dataclass(frozen=True, slots=True)
class WorkingDays:
    """A calendar: `days` differ from the weekday rule (off or work); `years` are those it knows at all."""

    days: Mapping[date, str] = field(default_factory=dict)

    @property
    def years(self) -> frozenset[int]:
        """The years for which an arrangement is known."""
        return frozenset(day.year for day in self.days)

    def is_working(self, day: date) -> bool:
        """Say whether `day` is worked; Monday to Friday where the calendar says nothing."""
        kind = self.days.get(day)
        return kind == WORK if kind else day.weekday() < 5

    def knows(self, day: date) -> bool:
        """Say whether the arrangement of `day`'s year is known; where not, the weekday rule is a guess."""
        return day.year in self.years

    def after(self, day: date, count: int) -> date:
        """Return the `count`-th working day after `day`; the day after counts as 1, and 0 gives `day` itself."""
        while count > 0:
            day += timedelta(days=1)
            count -= self.is_working(day)
        return day

    def next_working(self, day: date) -> date:
        """Return `day`, or the first working day after it where it is off."""
        while not self.is_working(day):
            day += timedelta(days=1)
        return day

    def between(self, first: date, last: date) -> int:
        """Return how many working days after `first` the day `last` is; 0 when it is not later."""
        count, day = 0, first
        while day < last:
            day += timedelta(days=1)
            count += self.is_working(day)
        return count


def monday_of(day: date) -> date:
    """Return the Monday of the week in which `day` lies."""
    return day - timedelta(days=day.weekday())
