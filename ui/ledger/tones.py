"""Which columns say a state, and in which tone each state is shown."""

from __future__ import annotations

from models.ledgers.columns import Column, Kind
from ui.theme.tokens import Tone

_BY_CODE = {
    "overdue": Tone.LATE, "dissatisfied": Tone.LATE, "double": Tone.LATE, "stopped": Tone.LATE, "lost": Tone.LATE,
    "near": Tone.NEAR, "late": Tone.NEAR, "fairly": Tone.NEAR,
    "normal": Tone.PLAIN, "on_time": Tone.DONE, "satisfied": Tone.DONE, "paid": Tone.DONE,
    "to_sort": Tone.WAITING, "to_assign": Tone.WAITING, "in_hand": Tone.ACTIVE, "done": Tone.DONE,
    "closed": Tone.PLAIN, "paused": Tone.WAITING, "long_term": Tone.WAITING, "merged": Tone.PLAIN,
    "asked": Tone.WAITING, "granted": Tone.DONE, "refused": Tone.PLAIN, "lapsed": Tone.PLAIN,
    "to_accept": Tone.WAITING, "to_review": Tone.WAITING, "to_publicise": Tone.WAITING, "public": Tone.ACTIVE,
    "to_plan": Tone.WAITING, "to_pay": Tone.WAITING, "part_paid": Tone.ACTIVE, "open": Tone.LATE, "clawing": Tone.LATE,
    "clawed_back": Tone.NEAR,
    "up": Tone.DONE, "stale": Tone.LATE, "none": Tone.PLAIN,
    "current": Tone.ACTIVE, "coming": Tone.WAITING, "past": Tone.PLAIN,
    "red": Tone.LATE, "yellow": Tone.NEAR, "blue": Tone.ACTIVE,
    "unanswered": Tone.LATE, "to_receive": Tone.WAITING, "to_answer": Tone.ACTIVE, "answered": Tone.DONE,
    "posted": Tone.WAITING, "taken": Tone.ACTIVE, "ended": Tone.DONE, "failed": Tone.LATE,
    "short": Tone.LATE, "met": Tone.DONE,
}
PILL_KEYS = frozenset({"state", "timeliness", "satisfaction", "completeness", "status", "stage", "sheet", "warning",
                       "colour"})


def is_pill(column: Column) -> bool:
    """Say whether the column's values are drawn as words on a coloured ground."""
    return column.kind is Kind.CHOICE and column.key in PILL_KEYS


def tone(code: object) -> Tone:
    """Return the tone of a state's code; plain for one that is neither good nor urgent."""
    return _BY_CODE.get(str(code), Tone.PLAIN)
