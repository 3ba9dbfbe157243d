"""What today asks for, read in one go: figures, the lists behind them, the next meeting, the last backup."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from models.figures.measuring import Measured, Period, measure, rows_of
from models.language import N_, Text
from models.ledgers.catalogue import ledger as find_ledger
from models.ledgers.columns import Ledger, Link
from models.ledgers.kinds import shown
from models.ledgers.rows import Condition, Filter, Op, Sort, row_ids, rows, rows_by_id
from models.operations.meetings import suggested_day, suggested_number
from models.operations.office import office
from models.store.backup import backups_of
from models.store.store import Store
from ui.language import counted, told, translate

Beside = Callable[[Ledger, Mapping[str, Any], date], tuple[str, str]]

FIRST = 5

NOW = ("overdue_open", "near_due", "to_assign", "to_call_back", "in_hand")
YEAR = ("received", "solved", "solved_rate", "tasks_assigned", "on_time_rate", "satisfaction_rate", "measures")


@dataclass(frozen=True, slots=True)
class Line:
    """One row of a list: what it is, and when or where it stands, in a tone's code."""

    id: str
    text: str
    beside: str
    code: str = ""


@dataclass(frozen=True, slots=True)
class Listed:
    """A list: its title, the page that shows all of it, the rows it counts, and the first of them."""

    key: str
    title: Text
    page: str
    ids: tuple[str, ...]
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Steps:
    """Which of the first steps are done."""

    office: bool
    parties: bool
    meetings: bool

    def all_done(self) -> bool:
        """Say whether the ledger is past its beginning."""
        return self.office and self.parties and self.meetings


@dataclass(frozen=True, slots=True)
class Today:
    """Everything the start page shows."""

    figures: Mapping[str, Measured]
    opened: Mapping[str, tuple[str, ...]]  # the rows each figure opens
    lists: tuple[Listed, ...]
    next_number: int
    next_day: date
    backed_up: datetime | None
    steps: Steps


LISTS: tuple[tuple[str, Text, str], ...] = (
    ("overdue_open", N_("StartPage", "Overdue"), "responsibilities"),
    ("near_due", N_("StartPage", "Near due"), "responsibilities"),
    ("to_assign", N_("StartPage", "To sort or assign"), "issues"),
    ("to_call_back", N_("StartPage", "To call back"), "issues"),
)


def read_today(store: Store, today: date) -> Today:
    """Read what the start page shows."""
    period = Period(date(today.year, 1, 1), date(today.year, 12, 31))
    with store.read() as session:
        figures = measure(session, period, today)
        opened = {key: figures[key].ids or rows_of(session, key, period, today)[1] for key in (*NOW, *YEAR)}
        lists = [_listed(session, key, title, page, figures[key].ids, today) for key, title, page in LISTS]
        lists.append(_gaps(session, today))
        series = next(iter(rows(session, find_ledger(session, "series"), today=today)), None)
        ids = {key: row_ids(session, find_ledger(session, key), today=today) for key in ("parties", "meetings")}
        number, day = _coming(session, today) or (
            suggested_number(session, series.id) if series else 1,
            suggested_day(session, today, series.id if series else None))
        return Today(
            figures, opened, tuple(lists), number, day, _backed_up(store),
            Steps(bool(office(session).name), bool(ids["parties"]), bool(ids["meetings"])))


def _listed(session: Any, key: str, title: Text, page: str, ids: Sequence[str], today: date) -> Listed:
    ledger = find_ledger(session, page)
    sort = (Sort("due_on"),) if page == "responsibilities" else (Sort("raised_on"),)
    ordered = row_ids(session, ledger, Filter(ids=tuple(ids)), sort, today=today)
    found = rows_by_id(session, ledger, ordered[:FIRST], today=today)
    beside = _BESIDE[key]
    return Listed(key, title, page, tuple(ordered),
                  tuple(_line(ledger, row.id, row.cells, beside, today) for row in found))


def _line(ledger: Ledger, row_id: str, cells: Sequence[Any], beside: Beside, today: date) -> Line:
    values = dict(zip((column.key for column in ledger.columns), cells, strict=True))
    party = values["party"].text if isinstance(values["party"], Link) else values["party"] or ""
    text = (values["text"] or "").replace("\n", " ")
    return Line(row_id, f"{party}：{text}" if party else text, *beside(ledger, values, today))


def _late(ledger: Ledger, values: Mapping[str, Any], today: date) -> tuple[str, str]:
    return counted(N_("StartPage", "%n day(s) late"), (today - values["due_on"]).days), "overdue"


def _near(ledger: Ledger, values: Mapping[str, Any], today: date) -> tuple[str, str]:
    days = (values["due_on"] - today).days
    return counted(N_("StartPage", "in %n day(s)"), days) if days else translate("StartPage", "today"), "near"


def _state(ledger: Ledger, values: Mapping[str, Any], today: date) -> tuple[str, str]:
    return shown(ledger.column("state"), values["state"], told), values["state"]


def _done(ledger: Ledger, values: Mapping[str, Any], today: date) -> tuple[str, str]:
    day = values["done_on"]
    return translate("StartPage", "done {0}").format(day.isoformat()[5:]) if day else "", "done"


_BESIDE = {"overdue_open": _late, "near_due": _near, "to_assign": _state, "to_call_back": _done}


def _gaps(session: Any, today: date) -> Listed:
    board = find_ledger(session, "assignments")
    asked = Filter(conditions=(Condition("gaps", Op.FROM, 1),))
    ids = row_ids(session, board, asked, today=today)
    party, missing = board.index("party"), board.index("missing")
    found = rows_by_id(session, board, ids[:FIRST], today=today)
    lines = (Line(row.id, row.cells[party], (row.cells[missing] or "").replace(" ", "、"), "near") for row in found)
    return Listed("gaps", N_("StartPage", "Empty slots"), "assignments", tuple(ids), tuple(lines))


def _coming(session: Any, today: date) -> tuple[int, date] | None:
    """Return number and day of the first meeting after today that has been made already."""
    meetings = find_ledger(session, "meetings")
    ahead = Filter(conditions=(Condition("held_on", Op.FROM, today + timedelta(days=1)),))
    first = next(iter(rows(session, meetings, ahead, (Sort("held_on"),), today=today)), None)
    number, day = meetings.index("number"), meetings.index("held_on")
    return (first.cells[number], first.cells[day]) if first else None


def _backed_up(store: Store) -> datetime | None:
    """Return when the newest backup beside the ledger was made."""
    folder = backups_of(store.path)
    times = [path.stat().st_mtime for path in folder.glob("*.ledger")] if folder.is_dir() else []
    return datetime.fromtimestamp(max(times)) if times else None
