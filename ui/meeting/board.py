"""One meeting as a snapshot: its head, its items with their tasks, its figures, and what is carried over."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from models.figures.measuring import Figure, Period, figure, rows_of
from models.ledgers.catalogue import ledger as find_ledger
from models.ledgers.columns import Ledger, Link
from models.ledgers.rows import Condition, Filter, Op, rows, rows_by_id
from models.operations import meetings
from models.operations.carrying import Carried, conferred_on
from models.operations.carrying import carried as carried_over
from models.store.store import Store

Values = Mapping[str, Any]

FIGURES = ("received", "received_problems", "received_suggestions", "assigned", "in_hand", "near_due", "overdue_open",
           "to_call_back", "closed")


@dataclass(frozen=True, slots=True)
class Item:
    """What was raised: the issue's cells and those of its tasks, by column key, and how it was handled."""

    id: str
    values: Values
    tasks: tuple[Values, ...] = ()
    handling: str = ""

    @property
    def task(self) -> Values:
        """The first task, or nothing."""
        return self.tasks[0] if self.tasks else {}

    def open_tasks(self) -> list[str]:
        """Return the identities of the tasks that are not assigned yet."""
        return [task["id"] for task in self.tasks if not task["assigned_on"]]

    def needs_task(self) -> bool:
        """Say whether somebody still has to say what is done about it: it has no task, and was not settled without."""
        return not self.tasks and self.values["state"] == "to_sort"


@dataclass(frozen=True, slots=True)
class Counted:
    """A figure counted among a meeting's own rows."""

    figure: Figure
    ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Board:
    """Everything the page of a meeting shows."""

    id: str
    head: Values
    items: tuple[Item, ...] = ()
    carried: tuple[Carried, ...] = ()
    figures: tuple[Counted, ...] = field(default_factory=tuple)
    corrections: tuple[Values, ...] = ()

    @property
    def locked_on(self) -> date | None:
        """The day the meeting was locked, if it was."""
        return self.head["locked_on"]

    def item(self, issue_id: str) -> Item | None:
        """Return the item of an issue."""
        return next((item for item in self.items if item.id == issue_id), None)


def read_board(store: Store, meeting_id: str, today: date) -> Board | None:
    """Read a meeting; None when it is gone."""
    with store.read() as session:
        found = rows_by_id(session, find_ledger(session, "meetings"), [meeting_id], today=today)
        if not found:
            return None
        head = _named(find_ledger(session, "meetings"), found[0])
        ids = meetings.items(session, meeting_id)
        items = _items(session, ids, head["name"], today)
        about = conferred_on(session, meeting_id, today)
        known = {one.id for one in about}
        earlier = (one for one in carried_over(session, meeting_id, today) if one.id not in known)
        return Board(meeting_id, head, items, (*about, *earlier), _counted(session, items, today),
                     _corrections(session, meeting_id, head, today))


def meeting_lines(store: Store, today: date) -> list[tuple[str, str, date]]:
    """Return (id, name, day) of every meeting, latest first."""
    with store.read() as session:
        ledger = find_ledger(session, "meetings")
        name, held_on = ledger.index("name"), ledger.index("held_on")
        return [(row.id, row.cells[name], row.cells[held_on]) for row in rows(session, ledger, today=today)]


def _items(session: Any, ids: Sequence[str], meeting: str, today: date) -> tuple[Item, ...]:
    issues, tasks = find_ledger(session, "issues"), find_ledger(session, "tasks")
    of_issue: dict[str, list[Values]] = {}
    asked = Filter(conditions=(Condition("meeting", Op.IS, meeting),))
    for row in sorted(rows(session, tasks, asked, today=today), key=lambda row: row.id):
        values = _named(tasks, row)
        of_issue.setdefault(values["issue"].id, []).append(values)
    handlings = meetings.handlings(session, ids)
    return tuple(Item(row.id, _named(issues, row), tuple(of_issue.get(row.id, ())), handlings.get(row.id, ""))
                 for row in rows_by_id(session, issues, ids, today=today))


def _corrections(session: Any, meeting_id: str, head: Values, today: date) -> tuple[Values, ...]:
    """Return the corrections of a meeting, newest first."""
    ledger = find_ledger(session, "corrections")
    own = Filter(conditions=(Condition("meeting", Op.IS, Link(meeting_id, head["name"])),))
    found = [_named(ledger, row) for row in rows(session, ledger, own, today=today)]
    return tuple(sorted(found, key=lambda one: (one["corrected_on"], one["id"]), reverse=True))


def _counted(session: Any, items: Sequence[Item], today: date) -> tuple[Counted, ...]:
    """Count the ledger's own figures among the items: the same definitions, this meeting's rows."""
    own = {item.id for item in items} | {task["id"] for item in items for task in item.tasks}
    days = [item.values["raised_on"] for item in items] or [today]
    period = Period(min(days), max(days))

    def among(key: str) -> tuple[str, ...]:
        return tuple(row_id for row_id in rows_of(session, key, period, today)[1] if row_id in own)

    return tuple(Counted(figure(key), among(key)) for key in FIGURES)


def _named(ledger: Ledger, row: Any) -> Values:
    return dict(zip((column.key for column in ledger.columns), row.cells, strict=True)) | {"id": row.id}
