"""Units in order of how they keep their deadlines, with the red and the yellow board 红黄榜."""

from __future__ import annotations

import enum
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from sqlalchemy.orm import Session

from models.figures.groups import measure_by
from models.figures.kinds import Measured, percent
from models.language import N_, Text
from models.ledgers.columns import Link
from models.rules.periods import Period

SATISFACTION_FLOOR = Decimal(85)
"""In percent: units below it are named in notices (domain.md §2.5)."""
RANKED = (
    "tasks_assigned",
    "assigned_done",
    "done_rate",
    "on_time_rate",
    "satisfaction_rate",
    "overdue_open",
    "overdue_done",
    "returned",
)
"""The figures a ranking shows."""
RULE = N_(
    "Ranking",
    "Ranked by deadlines kept: tasks done in time, divided by tasks done and tasks overdue now; then by the rate done, "
    "then by satisfaction. Red board: every deadline kept, and no satisfaction below 85%. Yellow board: something "
    "overdue now, or satisfaction below 85%.",
)
"""How units are ranked, in words that stand under the ranking."""


class Board(enum.Enum):
    """The board a unit stands on: red praises, yellow warns (红榜、黄榜, domain.md §2.5)."""

    RED = N_("Ranking", "Red board")
    YELLOW = N_("Ranking", "Yellow board")
    NONE = N_("Ranking", "No board")

    @property
    def label(self) -> Text:
        """What the board is called; it is always said, for paper is black and white."""
        return self.value


@dataclass(frozen=True, slots=True)
class UnitRank:
    """A unit's place: units that keep alike share it. `kept` is the rate of deadlines kept, in percent.

    `figures` are all that are taken by unit.
    """

    rank: int
    unit: Link
    kept: Decimal | None
    board: Board
    below_floor: bool
    figures: Mapping[str, Measured]


def rank_units(session: Session, period: Period, today: date) -> list[UnitRank]:
    """Return every unit that led a task in `period` or has one open, the best first, by the rule `RULE` tells.

    A unit with nothing done and nothing overdue has no rate, and stands behind those that have one.
    """
    found = []
    for row in measure_by(session, "unit", period, today):
        taken = row.figures
        if row.link is None or not any(taken[key].value for key in ("tasks_assigned", "done", "in_hand")):
            continue
        on_time, done, overdue = (taken[key].value or 0 for key in ("on_time", "done", "overdue_open"))
        kept = percent(on_time, done + overdue)
        satisfied = taken["satisfaction_rate"].value
        below = satisfied is not None and satisfied < SATISFACTION_FLOOR
        order = (
            -(kept if kept is not None else Decimal(-1)),
            -(taken["done_rate"].value or Decimal(0)),
            -(satisfied if satisfied is not None else Decimal(0)),
        )
        board = Board.YELLOW if overdue or below else Board.RED if kept == 100 else Board.NONE
        found.append((order, row.label, row.link, kept, board, below, taken))
    found.sort(key=lambda one: one[:2])
    ranks: dict[tuple[Decimal, ...], int] = {}
    for at, one in enumerate(found, 1):
        ranks.setdefault(one[0], at)
    return [UnitRank(ranks[order], *rest) for order, _, *rest in found]
