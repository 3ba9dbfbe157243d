"""The recycle bin: what goes into it together comes out together, and nothing in use goes in."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from datetime import date, datetime
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from models.errors import Conflict, RuleBroken
from models.language import N_, Text
from models.ledgers import catalogue
from models.ledgers.columns import Ledger, Link
from models.ledgers.rows import Filter, count, rows_by_id
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

_CAN_END = (records.Unit, records.Person, records.Party, records.Scheme, records.Slot, records.Policy, records.Clause)
"""What can be marked as ended, retired or no longer in use, so that nobody chooses it any more."""


def remove(session: Session, ledger: Ledger, row_ids: Sequence[str], at: datetime) -> None:
    """Mark the records and what they own as removed. Raises `RuleBroken` when another record points to one."""
    if ledger.record is records.Party:
        raise RuleBroken(
            N_("Errors", "This list shows enterprises and projects; they are deleted in their own ledgers.")
        )
    chosen = [_kept(session, ledger, row_id) for row_id in row_ids]
    together = {one.id: one for record in chosen for one in _with_owned(session, record, removed_at=None)}
    for one in together.values():
        _not_in_use(session, one, together.keys(), at.date())
    for one in together.values():
        one.removed_at = at
    for record in chosen:
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
        _points_to_kept(session, one, today)
        _settle(session, one)


def _kept(session: Session, ledger: Ledger, row_id: str) -> Any:
    record = session.get(ledger.record, row_id)
    if record is None or record.removed_at is not None:
        raise Conflict(N_("Errors", "This record is no longer in the ledger."))
    if isinstance(record, Bulletin) and record.state == "issued":
        raise RuleBroken(N_("Errors", "An issued bulletin stays in the archive."))
    locking.check_bin(session, record)
    return record


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


def _points_to_kept(session: Session, record: Any, today: date) -> None:
    if isinstance(record, _LINKS):
        return
    for column in record.__table__.columns:
        pointer = getattr(record, column.key)
        for key in column.foreign_keys if pointer else ():
            found = session.get_one(_KEPT_IN[key.column.table.name], pointer)
            if found.removed_at is not None:
                raise RuleBroken(
                    N_("Errors", "“{name}” lies in the recycle bin and is needed here: restore it first."),
                    name=_called(session, found, today),
                )


def _not_in_use(session: Session, record: Any, together: Set[str], today: date) -> None:
    if isinstance(record, records.Term):
        words.require_unused(session, record)
    if isinstance(record, records.Field):
        _not_answered(session, record)
    users = {table: number for table in _pointing_to(record) if (number := _users(session, record, table, together))}
    if users:
        raise RuleBroken(
            N_("Errors", "“{name}” is still used by {count} records ({places}). Mark it as ended or retired instead.")
            if isinstance(record, _CAN_END)
            else N_("Errors", "“{name}” is still used by {count} records ({places}). See to those first."),
            name=_called(session, record, today),
            count=sum(users.values()),
            places=list(dict.fromkeys(_place(session, table) for table in users)),
        )


def _pointing_to(record: Any) -> Iterator[str]:
    for other in Base.metadata.sorted_tables:
        if "removed_at" in other.columns and any(key.column.table is record.__table__ for key in other.foreign_keys):
            yield other.name


def _users(session: Session, record: Any, table: str, together: Set[str]) -> int:
    """Return how many kept rows of `table` point to the record, those not counted that go into the bin with it."""
    other = Base.metadata.tables[table]
    pointers = [key.parent for key in other.foreign_keys if key.column.table is record.__table__]
    found: set[str] = set()
    for pointer in pointers:
        found.update(session.scalars(select(other.c.id).where(pointer == record.id, other.c.removed_at.is_(None))))
    return len(found - together)


def _not_answered(session: Session, field: records.Field) -> None:
    """Raise `RuleBroken` when a question of the visits was answered: without it nobody could read the answers."""
    answer = func.json_extract(records.Visit.cells, f'$."{field.id}"')
    answers = session.scalar(select(func.count(records.Visit.id)).where(answer.is_not(None))) or 0
    if answers:
        raise RuleBroken(
            N_("Errors", "“{name}” is still used by {count} records. Mark it as ended or retired instead."),
            name=field.label,
            count=answers,
        )


def _called(session: Session, record: Any, today: date) -> str:
    """Return what people call a record: as its ledger names it, a task by the number of its item."""
    ledger = _listing(session, record.__tablename__)
    if ledger is None:
        return getattr(record, "title", "")
    (row,) = rows_by_id(session, ledger, [record.id], today=today)
    cell = row.cells[ledger.index("issue" if isinstance(record, Task) else ledger.naming)]
    return cell.text if isinstance(cell, Link) else str(cell or "")


def _listing(session: Session, table: str) -> Ledger | None:
    ledgers = (catalogue.ledger(session, key) for key in catalogue.KEYS)
    return next((one for one in ledgers if one.record is _KEPT_IN[table]), None)


def _place(session: Session, table: str) -> Text:
    """Return the ledger in which people find the rows of a table: their own, or that of what owns them."""
    if ledger := _listing(session, table):
        return ledger.title
    if table == records.CustomRow.__tablename__:
        return N_("Pages", "Custom ledgers")
    owners = (owner for owner, owned in _OWNED.items() if any(child.__tablename__ == table for child, *_ in owned))
    return next(ledger.title for owner in owners if (ledger := _listing(session, owner.__tablename__)))


_KEPT_IN = {one.local_table.name: one.class_ for one in Base.registry.mappers if one.inherits is None}


def removed_count(session: Session, ledger: Ledger, today: date) -> int:
    """Return how many records of the ledger lie in the recycle bin."""
    return count(session, ledger, Filter(removed=True), today=today)
