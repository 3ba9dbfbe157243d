"""Figures by unit, category, scheme, channel, sub-park and series: the same definitions, grouped in SQL.

A unit's numbers count under its own name: when it is succeeded, what it did stays with it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Select, literal, or_, select
from sqlalchemy.orm import Session, join

from models.errors import RuleBroken
from models.figures.kinds import Figure, Measured, counted, divided
from models.figures.measuring import figure, matching, with_parts
from models.language import N_, Text
from models.ledgers.columns import AsOf, Link
from models.ledgers.rows import as_of
from models.records.all import (
    Assignment,
    Issue,
    Meeting,
    Party,
    Payment,
    Scheme,
    Series,
    Sheet,
    Slot,
    Subsidy,
    Task,
    Unit,
    Visit,
)
from models.records.base import Record
from models.rules.periods import Period

NOT_GIVEN = N_("FigureGroups", "Not given")
Tied = tuple[Any, Any]
"""What rows are selected from, and the expression of the group each belongs to."""


@dataclass(frozen=True, slots=True)
class Group:
    """A way of grouping: what it is called, which figures make sense in it, and how rows are tied to it.

    `names` holds the groups where they are records, and `ledger` where those are shown; else the key is a word.
    """

    key: str
    label: Text
    figures: tuple[str, ...]
    tie: Callable[[type[Record], AsOf], Tied]
    names: Any = None
    ledger: str = ""


@dataclass(frozen=True, slots=True)
class GroupRow:
    """One group: a `Link` where it is a record, its name ("" where nothing is given), and its figures by key."""

    link: Link | None
    label: str
    figures: Mapping[str, Measured]


def measure_by(session: Session, group: str, period: Period, today: date) -> list[GroupRow]:
    """Take the figures that make sense by `group`, one of `GROUPS`, for `period` as things stand on `today`.

    One query a figure, however many groups there are. The group with most of the first figure stands first.
    Raises `RuleBroken` when there is no such group.
    """
    if group not in GROUPS:
        raise RuleBroken(
            N_("Errors", "Figures are not grouped by “{group}”; there are: {known}."),
            group=group,
            known=", ".join(GROUPS),
        )
    by, day = GROUPS[group], as_of(session, today)
    wanted = [figure(key) for key in by.figures]
    found: dict[str, dict[str | None, list[tuple[str, int]]]] = {}
    for one in with_parts(wanted):
        if not one.rate_of:
            rows = found.setdefault(one.key, {})
            for key, row_id, amount in session.execute(_grouped(one, by, period, day)):
                rows.setdefault(key or None, []).append((row_id, amount or 0))
    names = {line[0]: line[1] for line in session.execute(select(by.names.id, by.names.name))} if by.names else {}
    lines = [
        GroupRow(
            Link(key, names[key]) if key and by.names else None, names.get(key, key) or "", _taken(wanted, found, key)
        )
        for key in {key for rows in found.values() for key in rows}
    ]
    return sorted(lines, key=lambda line: (not line.label, -(line.figures[by.figures[0]].value or 0), line.label))


def _taken(
    wanted: list[Figure], found: Mapping[str, Mapping[str | None, list[tuple[str, int]]]], key: str | None
) -> dict[str, Measured]:
    def take(one: Figure) -> Measured:
        if one.rate_of:
            return divided(one, *(take(figure(part)) for part in one.rate_of))
        return counted(one, found[one.key].get(key, ()))

    return {one.key: take(one) for one in wanted}


def _grouped(one: Figure, by: Group, period: Period, day: AsOf) -> Select[Any]:
    start, key = by.tie(one.record, day)
    among = matching(one, period, day).order_by(None).correlate(None)
    return (
        select(key, one.record.id, literal(1) if one.amount is None else one.amount)
        .select_from(start)
        .where(one.record.id.in_(among))
        .distinct()
        .order_by(one.record.id)
    )


def _issues(record: type[Record]) -> Any:
    return Issue if record is Issue else join(Task, Issue, Task.issue_id == Issue.id)


def _parties(record: type[Record]) -> tuple[Any, Any]:
    """Return from where rows reach the party they are about, and that party."""
    if record in (Issue, Task):
        return join(_issues(record), Party, Issue.party_id == Party.id, isouter=True), Party
    if record is Payment:
        claims = join(Payment, Subsidy, Payment.subsidy_id == Subsidy.id)
        return join(claims, Party, Subsidy.party_id == Party.id), Party
    if record is Visit:
        return join(Visit, Party, Visit.party_id == Party.id), Party
    return record, record


def _by_unit(record: type[Record], _: AsOf) -> Tied:
    if record is Issue:
        leading = (Task.issue_id == Issue.id) & Task.removed_at.is_(None) & Task.lead_unit_id.is_not(None)
        return join(Issue, Task, leading), Task.lead_unit_id
    return (Sheet, Sheet.unit_id) if record is Sheet else (Task, Task.lead_unit_id)


def _by_word(word: Any) -> Callable[[type[Record], AsOf], Tied]:
    return lambda record, _: (_issues(record), word)


def _by_sub_park(record: type[Record], _: AsOf) -> Tied:
    start, party = _parties(record)
    return start, party.sub_park


def _by_series(record: type[Record], _: AsOf) -> Tied:
    if record is Meeting:
        return Meeting, Meeting.series_id
    return join(_issues(record), Meeting, Issue.meeting_id == Meeting.id), Meeting.series_id


def _by_scheme(record: type[Record], day: AsOf) -> Tied:
    start, party = _parties(record)
    helped = (
        (Assignment.party_id == party.id)
        & Assignment.removed_at.is_(None)
        & (Assignment.from_on <= day.today)
        & or_(Assignment.to_on.is_(None), Assignment.to_on >= day.today)
    )
    return join(join(start, Assignment, helped), Slot, Assignment.slot_id == Slot.id), Slot.scheme_id


_OF_ITEMS = (
    "received",
    "received_problems",
    "received_suggestions",
    "replied",
    "reply_rate",
    "solved",
    "solved_rate",
    "assigned",
    "closed",
    "closing_rate",
    "satisfaction_rate",
    "overdue_open",
)
GROUPS: Mapping[str, Group] = {
    group.key: group
    for group in (
        Group(
            "unit",
            N_("FigureGroups", "Lead unit"),
            (
                "tasks_assigned",
                "assigned_done",
                "done_rate",
                "done",
                "on_time",
                "overdue_done",
                "on_time_rate",
                "in_hand",
                "near_due",
                "overdue_open",
                "returned",
                "extended",
                "called_back",
                "satisfied",
                "satisfaction_rate",
                "sheets",
            ),
            _by_unit,
            Unit,
            "units",
        ),
        Group("category", N_("FigureGroups", "Category"), _OF_ITEMS, _by_word(Issue.category)),
        Group(
            "scheme",
            N_("FigureGroups", "Scheme"),
            (
                "received",
                "solved",
                "solved_rate",
                "closed",
                "satisfaction_rate",
                "in_hand",
                "overdue_open",
                "visits",
                "visited",
                "paid",
            ),
            _by_scheme,
            Scheme,
            "schemes",
        ),
        Group("channel", N_("FigureGroups", "Channel"), _OF_ITEMS, _by_word(Issue.channel)),
        Group(
            "sub_park",
            N_("FigureGroups", "Sub-park"),
            (
                "received",
                "solved",
                "solved_rate",
                "overdue_open",
                "visits",
                "enterprises",
                "above_scale",
                "projects_signed",
                "signed_investment",
                "paid",
            ),
            _by_sub_park,
        ),
        Group(
            "series",
            N_("FigureGroups", "Series"),
            ("meetings", "received", "solved", "solved_rate", "assigned", "closed", "closing_rate", "overdue_open"),
            _by_series,
            Series,
            "series",
        ),
    )
}
"""Every way of grouping, by key."""
