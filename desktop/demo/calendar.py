"""When the demo's meetings were held: twenty Mondays up to its day, some of them skipped."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from models.rules.working_days import WorkingDays, monday_of, published

SERIES = "政企交流主题日"
OTHER_SERIES = "调度会"
DAYS = WorkingDays({day: kind for day, kind, _ in published()})
LAST = 94
_COUNT = 20
_MONTHS_BEFORE = 8
_SKIPPED = (7, 12, 16, 19, 22)  # weeks back in which the leaders were away


@dataclass(frozen=True, slots=True)
class Times:
    """The days the demo is built around: its meetings by number, and two days of the office.

    On `settled` the park was entered: units, people, parties, helpers. On `began` the service desk took its old
    lists over and went on in the ledger from day to day.
    """

    today: date
    meetings: dict[int, date]
    began: date
    settled: date

    @property
    def recent(self) -> tuple[int, int, int]:
        """The numbers of the last three meetings: all after the office began."""
        return LAST - 2, LAST - 1, LAST


def times(today: date) -> Times:
    """Return the days of a demo that ends on `today`."""
    held = []
    monday, week = monday_of(today), 0
    while len(held) < _COUNT:
        if DAYS.is_working(monday) and week not in _SKIPPED:
            held.append(monday)
        monday, week = monday - timedelta(days=7), week + 1
    began = before(held[2], 1)
    settled = DAYS.next_working(began - timedelta(days=_MONTHS_BEFORE * 30))
    return Times(today, {LAST - at: day for at, day in enumerate(held)}, began, settled)


def before(day: date, count: int) -> date:
    """Return the working day `count` before `day`."""
    while count > 0:
        day -= timedelta(days=1)
        count -= DAYS.is_working(day)
    return day
