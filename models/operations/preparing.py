"""What must be true of a record before it is kept, and what is worked out from what was typed."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import inspect, select
from sqlalchemy.orm import Session

from models.errors import InvalidValue, RuleBroken
from models.language import N_, Text
from models.ledgers.parties import ENTERPRISES
from models.ledgers.tasks import TASKS
from models.operations import locking
from models.operations.checks import custom, helping, money, parties, supervision, visits
from models.operations.checks.check import Check
from models.operations.numbering import mind_number, next_number
from models.records.all import Bulletin, Enterprise, Issue, Meeting, Party, Person, Project, Series, Task, Unit
from models.records.base import Record
from models.rules.credit_code import is_credit_code, is_old_number, suggested
from models.rules.names import match_name, spelt
from models.rules.states import IssueState

MOST_DAYS = 1000
_CODE = ENTERPRISES.column("credit_code").label


def prepare(session: Session, record: Record, today: date) -> None:
    """Complete `record` and check it against the rules of its kind. Raises `InvalidValue` or `RuleBroken`."""
    with session.no_autoflush:
        for kind, completed in _BY_KIND:
            if isinstance(record, kind):
                completed(session, record, today)


def check_days(days: int, label: Text) -> None:
    """Raise `InvalidValue` when a number of working days leads nowhere in the calendar."""
    if not 0 <= days <= MOST_DAYS:
        raise InvalidValue(N_("Errors", "“{column}” must be from 0 to {most}."), column=label, most=MOST_DAYS)


def _named(_: Session, record: Any, __: date) -> None:
    if record.initials is None or inspect(record).attrs.name.history.has_changes():
        record.initials, record.sort_key = spelt(record.name)


def _party(session: Session, party: Party, _: date) -> None:
    parties.check_party(party)
    party.match_name = match_name(party.name)
    twin = session.scalar(
        select(Party.name).where(
            Party.kind == party.kind,
            Party.match_name == party.match_name,
            Party.removed_at.is_(None),
            Party.id != party.id,
        )
    )
    if twin:
        raise RuleBroken(N_("Errors", "“{name}” is in the ledger already."), name=twin)
    if party.credit_code:
        _credit_code(session, party)
    parties.keep_former_name(party)


def _credit_code(session: Session, party: Party) -> None:
    code = party.credit_code or ""
    if not is_credit_code(code) and not is_old_number(code):
        if mended := suggested(code):
            raise InvalidValue(
                N_("Errors", "{value} is not a valid credit code. Did you mean {mended}?"),
                value=code,
                mended=mended,
                column=_CODE,
            )
        raise InvalidValue(
            N_(
                "Errors",
                "{value} is not a valid credit code (GB 32100): 18 characters, the last one checks the others.",
            ),
            value=code,
            column=_CODE,
        )
    twin = session.scalar(
        select(Party.name).where(Party.credit_code == code, Party.removed_at.is_(None), Party.id != party.id)
    )
    if twin:
        raise RuleBroken(N_("Errors", "The credit code {code} belongs to “{name}” already."), code=code, name=twin)


def _unit(session: Session, unit: Unit, today: date) -> None:
    _named(session, unit, today)
    if session.scalar(select(Unit.id).where(Unit.name == unit.name, Unit.removed_at.is_(None), Unit.id != unit.id)):
        raise RuleBroken(N_("Errors", "“{name}” is in the ledger already."), name=unit.name)


def _meeting(session: Session, meeting: Meeting, _: date) -> None:
    locking.check_meeting(session, meeting)
    if meeting.number < 1:
        raise InvalidValue(N_("Errors", "The meeting's number must be 1 or more."))
    if session.scalar(
        select(Meeting.id).where(
            Meeting.series_id == meeting.series_id,
            Meeting.number == meeting.number,
            Meeting.removed_at.is_(None),
            Meeting.id != meeting.id,
        )
    ):
        raise RuleBroken(
            N_("Errors", "No. {number} of “{series}” is in the ledger already."),
            number=meeting.number,
            series=session.get_one(Series, meeting.series_id).name,
        )


def _issue(session: Session, issue: Issue, _: date) -> None:
    locking.check_issue(session, issue)
    issue.state = issue.state or IssueState.TO_SORT
    if not issue.number:
        issue.number = next_number(session, Issue.number, issue.raised_on.year)
    elif session.scalar(
        select(Issue.id).where(Issue.number == issue.number, Issue.removed_at.is_(None), Issue.id != issue.id)
    ):
        raise RuleBroken(N_("Errors", "No. {number} is in the ledger already."), number=issue.number)
    else:
        mind_number(session, Issue.number, issue.number)


def _task(_: Session, task: Task, __: date) -> None:
    if task.due_rule is not None:
        check_days(task.due_rule, TASKS.column("due_rule").label)
    if task.due_on and task.assigned_on and task.due_on < task.assigned_on:
        raise RuleBroken(
            N_("Errors", "The due date {due} is before the day of assignment {assigned}."),
            due=task.due_on,
            assigned=task.assigned_on,
        )
    if task.done_on and task.assigned_on and task.done_on < task.assigned_on:
        raise RuleBroken(
            N_("Errors", "The day it was done {done} is before the day of assignment {assigned}."),
            done=task.done_on,
            assigned=task.assigned_on,
        )


def _bulletin(_: Session, bulletin: Bulletin, __: date) -> None:
    if bulletin.to_on < bulletin.from_on:
        raise RuleBroken(N_("Errors", "The period ends before it begins."))


_BY_KIND: tuple[tuple[type[Record], Check], ...] = (
    (Party, _named),
    (Enterprise, _party),
    (Project, _party),
    (Unit, _unit),
    (Person, _named),
    (Meeting, _meeting),
    (Issue, _issue),
    (Task, _task),
    (Bulletin, _bulletin),
    *(one for area in (custom, helping, money, parties, supervision, visits) for one in area.CHECKS.items()),
)
