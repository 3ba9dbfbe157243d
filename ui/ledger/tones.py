"""Which columns say a state, and in which tone each state is shown."""

from __future__ import annotations

from models.ledgers.columns import Column, Kind
from ui.theme.tokens import Tone

_BY_CODE = {
    "late": Tone.LATE, "overdue": Tone.LATE, "overdue_open": Tone.LATE, "unsatisfied": Tone.LATE, "red": Tone.LATE,
    "near": Tone.NEAR, "due_soon": Tone.NEAR, "yellow": Tone.NEAR, "late_done": Tone.NEAR, "done_late": Tone.NEAR,
    "extended": Tone.NEAR,
    "done": Tone.DONE, "closed": Tone.DONE, "satisfied": Tone.DONE, "complete": Tone.DONE, "on_time": Tone.DONE,
    "active": Tone.ACTIVE, "doing": Tone.ACTIVE, "in_progress": Tone.ACTIVE, "assigned": Tone.ACTIVE,
    "blue": Tone.ACTIVE,
    "new": Tone.WAITING, "sorting": Tone.WAITING, "to_assign": Tone.WAITING, "waiting": Tone.WAITING,
}
PILL_KEYS = frozenset({"state", "timeliness", "satisfaction", "completeness", "status", "stage", "sheet"})


def is_pill(column: Column) -> bool:
    """Say whether the column's values are drawn as words on a coloured ground."""
    return column.kind is Kind.CHOICE and column.key in PILL_KEYS


def tone(code: object) -> Tone:
    """Return the tone of a state's code; plain for one that is neither good nor urgent."""
    return _BY_CODE.get(str(code), Tone.PLAIN)
