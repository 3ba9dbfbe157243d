"""The data doctor: rules over the whole ledger, each with the rows that break it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import and_, func, or_, select
from sqlalchemy.orm import Session

from models.language import N_, Text
from models.ledgers.helping import assignments
from models.ledgers.rows import Condition, Filter, Op, row_ids
from models.ledgers.shifts import proposed_shifts
from models.records.all import CalendarDay, Issue, Party, Person, Task
from models.rules.credit_code import is_credit_code

Rule = Callable[[Session, date], Iterable[str]]


@dataclass(frozen=True, slots=True)
class Finding:
    """A rule that some rows break: its sentence, the ledger, and the rows."""

    key: str
    sentence: Text
    ledger: str
    ids: tuple[str, ...]


def findings(session: Session, today: date) -> list[Finding]:
    """Return every rule that is broken on `today`, with its rows."""
    found = []
    for key, sentence, ledger, rule in _RULES:
        ids = tuple(rule(session, today))
        if ids:
            found.append(Finding(key, sentence, ledger, ids))
    return found


def _where(record: Any, condition: Any) -> Rule:
    return lambda session, _: session.scalars(
        select(record.id).where(record.removed_at.is_(None), condition).order_by(record.id)
    )


def _wrong_codes(session: Session, _: date) -> Iterable[str]:
    found = session.execute(
        select(Party.id, Party.credit_code).where(Party.removed_at.is_(None), Party.kind == "enterprise")
    )
    return [row_id for row_id, code in found if not code or not is_credit_code(code)]


def _same_code(session: Session, _: date) -> Iterable[str]:
    twice = (
        select(Party.credit_code)
        .where(Party.removed_at.is_(None), Party.credit_code.is_not(None))
        .group_by(Party.credit_code)
        .having(func.count() > 1)
    )
    return session.scalars(select(Party.id).where(Party.removed_at.is_(None), Party.credit_code.in_(twice)))


def _gaps(session: Session, today: date) -> Iterable[str]:
    return row_ids(session, assignments(session), Filter(conditions=(Condition("gaps", Op.FROM, 1),)), today=today)


def _calendar_missing(session: Session, today: date) -> Iterable[str]:
    years = {day.year for day in session.scalars(select(CalendarDay.day).where(CalendarDay.removed_at.is_(None)))}
    wanted = [today.year] + ([today.year + 1] if today.month >= 11 else [])  # next year's notice appears in November
    return [str(year) for year in wanted if year not in years]


def _rested(session: Session, today: date) -> Iterable[str]:
    return session.scalars(select(Task.id).where(Task.removed_at.is_(None), Task.resume_on < today).order_by(Task.id))


def _to_review(session: Session, today: date) -> Iterable[str]:
    asked = select(Issue.id).where(Issue.removed_at.is_(None), Issue.state == "long_term", Issue.review_on < today)
    return session.scalars(asked.order_by(Issue.id))


def _shifted(session: Session, _: date) -> Iterable[str]:
    return [shift.task_id for shift in proposed_shifts(session)]


_ASSIGNED = Task.assigned_on.is_not(None)
_RULES: tuple[tuple[str, Text, str, Rule], ...] = (
    (
        "incomplete_assignment",
        N_("Doctor", "Assigned tasks without lead unit, person, division of work or due date"),
        "responsibilities",
        _where(
            Task,
            and_(
                _ASSIGNED,
                or_(
                    Task.lead_unit_id.is_(None),
                    Task.person_id.is_(None),
                    Task.division.is_(None),
                    Task.due_on.is_(None),
                ),
            ),
        ),
    ),
    (
        "due_before_assigned",
        N_("Doctor", "Tasks due before they were assigned"),
        "responsibilities",
        _where(Task, and_(_ASSIGNED, Task.due_on < Task.assigned_on)),
    ),
    (
        "closed_without_call_back",
        N_("Doctor", "Items closed without a call-back"),
        "issues",
        _where(Issue, and_(Issue.state == "closed", Issue.called_back_on.is_(None), Issue.merged_into_id.is_(None))),
    ),
    (
        "closed_without_reply",
        N_("Doctor", "Items closed without a reply"),
        "issues",
        _where(Issue, and_(Issue.state == "closed", or_(Issue.reply.is_(None), Issue.reply == ""))),
    ),
    ("rested_too_long", N_("Doctor", "Paused tasks that should have gone on by now"), "responsibilities", _rested),
    ("review_missed", N_("Doctor", "Long-term items whose review is past"), "issues", _to_review),
    (
        "shift_proposed",
        N_("Doctor", "Tasks that a change of the calendar would make due on another day"),
        "responsibilities",
        _shifted,
    ),
    (
        "issue_without_party",
        N_("Doctor", "Items that name no enterprise or project"),
        "issues",
        _where(Issue, Issue.party_id.is_(None)),
    ),
    ("wrong_code", N_("Doctor", "Enterprises without a valid credit code"), "enterprises", _wrong_codes),
    ("same_code", N_("Doctor", "Enterprises that share a credit code"), "enterprises", _same_code),
    ("person_without_unit", N_("Doctor", "People without a unit"), "people", _where(Person, Person.unit_id.is_(None))),
    ("empty_slot", N_("Doctor", "Enterprises and projects with an empty helper's slot"), "assignments", _gaps),
    (
        "calendar_missing",
        N_("Doctor", "Years whose holidays are not in the calendar: due dates there count Monday to Friday"),
        "calendar",
        _calendar_missing,
    ),
)
