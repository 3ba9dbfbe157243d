"""Figures: each number that is printed or shown, with one sentence of definition and the rows it counts.

The same figure is the same number on the start page, at the meeting, in the bulletin and on the command line.
States count as they stand when the figure is taken.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from sqlalchemy import and_, select
from sqlalchemy.orm import Session

from models.errors import RuleBroken
from models.language import N_, Text
from models.ledgers.columns import AsOf
from models.ledgers.rows import as_of
from models.records.all import Issue, Measure, Meeting, Task
from models.records.base import Record

SOLVED = ("done", "closed")


@dataclass(frozen=True, slots=True)
class Period:
    """From a day to a day, both included."""

    first: date
    last: date


@dataclass(frozen=True, slots=True)
class Figure:
    """A number with its definition. A count names the ledger whose rows it counts; a rate two counts."""

    key: str
    label: Text
    definition: Text
    ledger: str = ""
    record: type[Record] = Issue
    where: Callable[[Period, AsOf], Any] | None = None
    rate_of: tuple[str, str] | None = None


@dataclass(frozen=True, slots=True)
class Measured:
    """A figure taken: a count, or a rate in percent (None where nothing could be divided by)."""

    figure: Figure
    value: int | Decimal | None
    text: str
    ids: tuple[str, ...] = ()


def _raised(*more: Any) -> Callable[[Period, AsOf], Any]:
    return lambda period, _: and_(Issue.raised_on.between(period.first, period.last), *more)


_ASSIGNED = (
    select(Task.id)
    .where(Task.issue_id == Issue.id, Task.removed_at.is_(None), Task.assigned_on.is_not(None))
    .correlate(Issue)
    .exists()
)
_OPEN_TASK = and_(Task.assigned_on.is_not(None), Task.done_on.is_(None))
_LONG_TERM = select(Issue.id).where(Issue.id == Task.issue_id, Issue.state == "long_term").correlate(Task).exists()
_RUNNING_TASK = and_(_OPEN_TASK, Task.paused_on.is_(None), ~_LONG_TERM)
"""A task whose due date counts: neither it nor its item rests."""

FIGURES: tuple[Figure, ...] = (
    Figure(
        "received",
        N_("Figures", "Received"),
        N_("Figures", "Problems and suggestions raised in the period."),
        "issues",
        Issue,
        _raised(),
    ),
    Figure(
        "received_problems",
        N_("Figures", "Problems received"),
        N_("Figures", "Problems raised in the period."),
        "issues",
        Issue,
        _raised(Issue.kind == "problem"),
    ),
    Figure(
        "received_suggestions",
        N_("Figures", "Suggestions received"),
        N_("Figures", "Suggestions raised in the period."),
        "issues",
        Issue,
        _raised(Issue.kind == "suggestion"),
    ),
    Figure(
        "solved",
        N_("Figures", "Solved"),
        N_("Figures", "Of those received, the ones now done or closed."),
        "issues",
        Issue,
        _raised(Issue.state.in_(SOLVED)),
    ),
    Figure(
        "closed",
        N_("Figures", "Closed"),
        N_("Figures", "Of those received, the ones now closed after a call-back."),
        "issues",
        Issue,
        _raised(Issue.state == "closed"),
    ),
    Figure(
        "assigned",
        N_("Figures", "Assigned"),
        N_("Figures", "Of those received, the ones with at least one task assigned."),
        "issues",
        Issue,
        _raised(_ASSIGNED),
    ),
    Figure(
        "to_assign",
        N_("Figures", "To sort or assign"),
        N_("Figures", "All items that are neither assigned nor answered yet."),
        "issues",
        Issue,
        lambda _, __: Issue.state.in_(("to_sort", "to_assign")),
    ),
    Figure(
        "to_call_back",
        N_("Figures", "To call back"),
        N_("Figures", "All items reported done and not closed yet."),
        "issues",
        Issue,
        lambda _, __: Issue.state == "done",
    ),
    Figure(
        "tasks_assigned",
        N_("Figures", "Tasks assigned"),
        N_("Figures", "Tasks assigned in the period."),
        "responsibilities",
        Task,
        lambda period, _: Task.assigned_on.between(period.first, period.last),
    ),
    Figure(
        "on_time",
        N_("Figures", "Done in time"),
        N_("Figures", "Tasks done in the period, on their due date or before."),
        "responsibilities",
        Task,
        lambda period, _: and_(Task.done_on.between(period.first, period.last), Task.done_on <= Task.due_on),
    ),
    Figure(
        "overdue_done",
        N_("Figures", "Done late"),
        N_("Figures", "Tasks done in the period, after their due date."),
        "responsibilities",
        Task,
        lambda period, _: and_(Task.done_on.between(period.first, period.last), Task.done_on > Task.due_on),
    ),
    Figure(
        "in_hand",
        N_("Figures", "In hand"),
        N_("Figures", "All tasks assigned and not done."),
        "responsibilities",
        Task,
        lambda _, __: _OPEN_TASK,
    ),
    Figure(
        "overdue_open",
        N_("Figures", "Overdue"),
        N_("Figures", "All tasks assigned, not done, neither paused nor long-term, and past their due date."),
        "responsibilities",
        Task,
        lambda _, day: and_(_RUNNING_TASK, Task.due_on < day.today),
    ),
    Figure(
        "near_due",
        N_("Figures", "Near due"),
        N_(
            "Figures",
            "All tasks assigned, not done, neither paused nor long-term, and due within the working days "
            "the office calls near.",
        ),
        "responsibilities",
        Task,
        lambda _, day: and_(_RUNNING_TASK, Task.due_on.between(day.today, day.near)),
    ),
    Figure(
        "called_back",
        N_("Figures", "Called back"),
        N_("Figures", "Items last called back in the period."),
        "issues",
        Issue,
        lambda period, _: Issue.called_back_on.between(period.first, period.last),
    ),
    Figure(
        "satisfied",
        N_("Figures", "Satisfied"),
        N_("Figures", "Items last called back in the period and answered satisfied or fairly satisfied."),
        "issues",
        Issue,
        lambda period, _: and_(
            Issue.called_back_on.between(period.first, period.last), Issue.satisfaction.in_(("satisfied", "fairly"))
        ),
    ),
    Figure(
        "measures",
        N_("Figures", "Measures"),
        N_("Figures", "Measures issued in the period."),
        "measures",
        Measure,
        lambda period, _: Measure.issued_on.between(period.first, period.last),
    ),
    Figure(
        "meetings",
        N_("Figures", "Meetings"),
        N_("Figures", "Meetings held in the period."),
        "meetings",
        Meeting,
        lambda period, _: Meeting.held_on.between(period.first, period.last),
    ),
    Figure(
        "solved_rate",
        N_("Figures", "Rate solved"),
        N_("Figures", "Solved divided by received."),
        rate_of=("solved", "received"),
    ),
    Figure(
        "closing_rate",
        N_("Figures", "Rate closed"),
        N_("Figures", "Closed divided by assigned."),
        rate_of=("closed", "assigned"),
    ),
    Figure(
        "on_time_rate",
        N_("Figures", "Rate in time"),
        N_("Figures", "Tasks done in time divided by tasks done, in time or late."),
        rate_of=("on_time", "done"),
    ),
    Figure(
        "satisfaction_rate",
        N_("Figures", "Rate satisfied"),
        N_("Figures", "Satisfied divided by called back."),
        rate_of=("satisfied", "called_back"),
    ),
    Figure(
        "done",
        N_("Figures", "Tasks done"),
        N_("Figures", "Tasks done in the period, in time or late."),
        "responsibilities",
        Task,
        lambda period, _: Task.done_on.between(period.first, period.last),
    ),
)
_BY_KEY: Mapping[str, Figure] = {figure.key: figure for figure in FIGURES}


def figure(key: str) -> Figure:
    """Return the figure called `key`. Raises `RuleBroken` when there is none."""
    if key not in _BY_KEY:
        raise RuleBroken(N_("Errors", "There is no figure “{key}”."), key=key)
    return _BY_KEY[key]


def measure(session: Session, period: Period, today: date) -> dict[str, Measured]:
    """Take every figure for `period` as things stand on `today`, with the rows each counts."""
    day = as_of(session, today)
    taken = {one.key: _counted(session, one, period, day) for one in FIGURES if one.where}
    for one in FIGURES:
        if one.rate_of:
            over, under = (taken[key].value for key in one.rate_of)
            taken[one.key] = Measured(one, rate := percent(over, under), "—" if rate is None else f"{rate}%")
    return {one.key: taken[one.key] for one in FIGURES}


def rows_of(session: Session, key: str, period: Period, today: date) -> tuple[str, tuple[str, ...]]:
    """Return the ledger and the rows that the count `key` counts; of a rate, the rows it divides."""
    one = figure(key)
    counted = figure(one.rate_of[0]) if one.rate_of else one
    return counted.ledger, _counted(session, counted, period, as_of(session, today)).ids


def percent(over: Any, under: Any) -> Decimal | None:
    """Return `over`/`under` in percent with two decimals, halves rounded up: 185 of 202 is 91.58."""
    if not under:
        return None
    return (Decimal(over) * 100 / Decimal(under)).quantize(Decimal("0.01"), ROUND_HALF_UP)


def _counted(session: Session, one: Figure, period: Period, day: AsOf) -> Measured:
    record = one.record
    kept = [record.removed_at.is_(None), one.where(period, day)]
    if record is Task:
        kept.append(select(Issue.id).where(Issue.id == Task.issue_id, Issue.removed_at.is_(None)).exists())
    ids = tuple(session.scalars(select(record.id).where(*kept).order_by(record.id)))
    return Measured(one, len(ids), str(len(ids)), ids)
