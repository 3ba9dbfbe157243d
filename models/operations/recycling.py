"""The recycle bin: what goes into it together comes out together, and nothing in use goes in."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from datetime import date, datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.errors import Conflict, RuleBroken
from models.language import N_
from models.ledgers.columns import Ledger
from models.ledgers.rows import Filter, count
from models.operations import locking, words
from models.operations.issue_states import restate
from models.operations.preparing import prepare
from models.operations.subsidy_states import restate as restate_subsidy
from models.records import all as records
from models.records.all import Base, Bulletin, Task
from models.records.base import Record

_OWNED: dict[type[Record], tuple[tuple[Any, ...], ...]] = {
    records.Issue: (
        (records.Task, "issue_id"),
        (records.Step, "issue_id"),
        (records.MeasureIssue, "issue_id"),
        (records.MeetingIssue, "issue_id"),
        (records.IssueProject, "issue_id"),
        (records.Correction, "issue_id"),
    ),
    records.Task: (
        (records.TaskUnit, "task_id"),
        (records.Step, "task_id"),
        (records.Extension, "task_id"),
        (records.Bounty, "task_id"),
    ),
    records.Measure: ((records.MeasureIssue, "measure_id"),),
    records.Meeting: (
        (records.Attendance, "meeting_id"),
        (records.MeetingIssue, "meeting_id"),
        (records.Correction, "meeting_id"),
        (records.Step, "meeting_id", records.Step.kind == "conferred"),
    ),
    records.Scheme: ((records.Slot, "scheme_id"),),
    records.Unit: ((records.TeamMember, "team_id"),),
    records.Enterprise: (
        (records.ScaleYear, "party_id"),
        (records.PartyFigures, "party_id"),
        (records.Plaque, "party_id"),
    ),
    records.Project: ((records.PartyFigures, "party_id"), (records.Plaque, "party_id")),
    records.Visit: ((records.VisitPerson, "visit_id"),),
    records.Sheet: ((records.SheetTask, "sheet_id"),),
    records.Policy: ((records.Clause, "policy_id"),),
    records.Clause: ((records.ClauseFund, "clause_id"),),
    records.Subsidy: ((records.SubsidySource, "subsidy_id"), (records.Payment, "subsidy_id")),
    records.CustomLedger: ((records.CustomRow, "ledger_id"),),
}
"""What belongs to a record and goes into the recycle bin with it: (record, its pointer, further conditions)."""


_LINKS = (records.MeasureIssue, records.MeetingIssue, records.IssueProject)
"""Rows that tie two records: either end may lie in the bin, the tie is then not looked at."""


def remove(session: Session, ledger: Ledger, row_ids: Sequence[str], at: datetime) -> None:
    """Mark the records and what they own as removed. Raises `RuleBroken` when another record points to one."""
    for row_id in row_ids:
        record = session.get(ledger.record, row_id)
        if record is None or record.removed_at is not None:
            raise Conflict(N_("Errors", "This record is no longer in the ledger."))
        if isinstance(record, Bulletin) and record.state == "issued":
            raise RuleBroken(N_("Errors", "An issued bulletin stays in the archive."))
        locking.check_bin(session, record)
        together = list(_with_owned(session, record, removed_at=None))
        for one in together:
            _not_in_use(session, one, {*row_ids, *(other.id for other in together)})
        for one in together:
            one.removed_at = at
        _settle(session, record)


def restore(session: Session, ledger: Ledger, row_ids: Sequence[str], today: date) -> None:
    """Take the records out of the recycle bin, with what went in together with them.

    Raises `RuleBroken` when what one of them points to still lies there.
    """
    restored = []
    for row_id in row_ids:
        record = session.get(ledger.record, row_id)
        if record is None or record.removed_at is None:
            raise Conflict(N_("Errors", "This record is not in the recycle bin."))
        locking.check_bin(session, record)
        together = list(_with_owned(session, record, removed_at=record.removed_at))
        for one in together:
            one.removed_at = None
        restored += together
        prepare(session, record, today)
        session.flush()
    for one in restored:
        _points_to_kept(session, one)
        _settle(session, one)


def _settle(session: Session, record: Any) -> None:
    session.flush()
    if isinstance(record, Task):
        restate(session, record.issue_id)
    elif isinstance(record, records.Payment | records.Case) and record.subsidy_id:
        restate_subsidy(session, record.subsidy_id)


def _with_owned(session: Session, record: Record, *, removed_at: datetime | None) -> Iterator[Record]:
    yield record
    for child, key, *where in _OWNED.get(type(record), ()):
        mark = child.removed_at.is_(None) if removed_at is None else child.removed_at == removed_at
        for one in session.scalars(select(child).where(getattr(child, key) == record.id, mark, *where)):
            if child in _OWNED:
                yield from _with_owned(session, one, removed_at=removed_at)
            else:
                yield one


def _points_to_kept(session: Session, record: Any) -> None:
    if isinstance(record, _LINKS):
        return
    for column in record.__table__.columns:
        pointer = getattr(record, column.key)
        for key in column.foreign_keys if pointer else ():
            other = key.column.table
            found = session.execute(select(other).where(other.c.id == pointer)).one()
            if found.removed_at is not None:
                raise RuleBroken(
                    N_("Errors", "“{name}” lies in the recycle bin and is needed here: restore it first."),
                    name=getattr(found, "name", None) or getattr(found, "number", ""),
                )


def _not_in_use(session: Session, record: Any, together: Set[str]) -> None:
    if isinstance(record, records.Term):
        words.require_unused(session, record)
    table = record.__table__
    for other in Base.metadata.tables.values():
        if "removed_at" not in other.columns:
            continue
        for key in other.foreign_keys:
            if key.column.table is not table:
                continue
            users = set(
                session.scalars(select(other.c.id).where(key.parent == record.id, other.c.removed_at.is_(None)))
            )
            users -= together
            if users:
                raise RuleBroken(
                    N_("Errors", "“{name}” is still used by {count} records. Mark it as ended or retired instead."),
                    name=getattr(record, "name", None) or getattr(record, "number", ""),
                    count=len(users),
                )


def removed_count(session: Session, ledger: Ledger, today: date) -> int:
    """Return how many records of the ledger lie in the recycle bin."""
    return count(session, ledger, Filter(removed=True), today=today)
