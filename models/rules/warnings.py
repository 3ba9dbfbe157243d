"""The three colours of supervision 三色督办: what an open task is warned of on a day.

蓝 near due, 黄 behind or poorly done, 红 overdue (宿迁, domain.md §2.5). A ledger is printed in black and white:
the colour is never said without its word.
"""

from __future__ import annotations

import enum
from dataclasses import dataclass
from datetime import date, timedelta

from models.language import N_, Choice
from models.rules.working_days import WorkingDays

MANY_EXTENSIONS = 2
WORDS_OF_UNIT = ("progress", "promised", "replied")
"""Steps by which a unit says how far a task is."""
FRESH_STARTS = ("resumed", "reopened")
"""Steps from which on a unit has anew the time to say it."""


class Warned(enum.StrEnum):
    """What a task is warned of, in rising strength; derived, never stored on the task."""

    BLUE = "blue"
    YELLOW = "yellow"
    RED = "red"


WARNINGS = (
    Choice("blue", N_("Warnings", "Blue: near due"), ("蓝色（临期）", "蓝色", "蓝", "蓝牌", "蓝色督办", "临期")),
    Choice("yellow", N_("Warnings", "Yellow: behind"), ("黄色（滞后）", "黄色", "黄", "黄牌", "黄色督办", "滞后")),
    Choice("red", N_("Warnings", "Red: overdue"), ("红色（逾期）", "红色", "红", "红牌", "红色督办", "逾期")),
)
STRENGTH = tuple(choice.code for choice in WARNINGS)


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """What the colour of a task depends on.

    `heard_on` is the day its unit was last heard of: the day of assignment, of its last word, or of a fresh
    start. `poor` says that the enterprise was dissatisfied and the item taken in hand again.
    """

    in_hand: bool
    due_on: date | None
    heard_on: date
    extensions: int = 0
    poor: bool = False


def warned(task: Standing, today: date, near: date, quiet: date) -> Warned | None:
    """Return what a task is warned of on `today`, or None.

    `near` is the last due date that counts as near, `quiet` the last day on which being heard of last counts as
    silence. An item that is paused, long-term, merged, done or not assigned is never warned of.
    """
    if not task.in_hand:
        return None
    if task.due_on is not None and task.due_on < today:
        return Warned.RED
    if task.heard_on <= quiet or task.poor or task.extensions >= MANY_EXTENSIONS:
        return Warned.YELLOW
    if task.due_on is not None and task.due_on <= near:
        return Warned.BLUE
    return None


def last_quiet_day(calendar: WorkingDays, today: date, days: int) -> date:
    """Return the last day after which `days` working days have passed on `today`; with 0, nobody is ever silent."""
    if days <= 0:
        return date.min
    day = today
    while days > 0:
        days -= calendar.is_working(day)
        day -= timedelta(days=1)
    return day
