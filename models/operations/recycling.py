"""The recycle bin: what goes into it together comes out together, and nothing in use goes in."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from datetime import date, datetime
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from models.errors import Conflict, RuleBroken
from models.language import N_
from models.ledgers.columns import Ledger
from models.operations.issue_states import restate
from models.operations.preparing import prepare
from models.records.all import Base, Bulletin, Issue, Measure, MeasureIssue, Scheme, Slot, Step, Task, TaskUnit
from models.records.base import Record

_OWNED: dict[type[Record], tuple[tuple[type[Any], str], ...]] = {
    Issue: ((Task, "issue_id"), (Step, "issue_id"), (MeasureIssue, "issue_id")),
    Task: ((TaskUnit, "task_id"), (Step, "task_id")),
    Measure: ((MeasureIssue, "measure_id"),),
    Scheme: ((Slot, "scheme_id"),),
}


def remove(session: Session, ledger: Ledger, row_ids: Sequence[str], at: datetime) -> None:
    """Mark the records and what they own as removed. Raises `RuleBroken` when another record points to one."""
    for row_id in row_ids:
        record = session.get(ledger.record, row_id)
        if record is None or record.removed_at is not None:
            raise Conflict(N_("Errors", "This record is no longer in the ledger."))
        if isinstance(record, Bulletin) and record.state == "issued":
            raise RuleBroken(N_("Errors", "An issued bulletin stays in the archive."))
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


def _with_owned(session: Session, record: Record, *, removed_at: datetime | None) -> Iterator[Record]:
    yield record
    for child, key in _OWNED.get(type(record), ()):
        mark = child.removed_at.is_(None) if removed_at is None else child.removed_at == removed_at
        for one in session.scalars(select(child).where(getattr(child, key) == record.id, mark)):
            if child in _OWNED:
                yield from _with_owned(session, one, removed_at=removed_at)
            else:
                yield one


def _points_to_kept(session: Session, record: Any) -> None:
    if isinstance(record, MeasureIssue):  # either end may lie in the bin: the link is then not looked at
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


def removed_count(session: Session, ledger: Ledger) -> int:
    """Return how many records of the ledger lie in the recycle bin."""
    record = ledger.record
    return session.scalar(select(func.count(record.id)).where(record.removed_at.is_not(None))) or 0
