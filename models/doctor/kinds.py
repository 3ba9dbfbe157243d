"""What a rule of the data doctor is, and how most of them find their rows."""

from __future__ import annotations

import enum
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import and_, select
from sqlalchemy.orm import Session

from models.language import N_, Text
from models.records.all import Issue, Task
from models.records.base import Record

Found = Callable[[Session, date], Iterable[str]]


class Severity(enum.StrEnum):
    """How bad a finding is: something is wrong, or somebody should look."""

    WRONG = "wrong"
    LOOK = "look"

    @property
    def label(self) -> Text:
        """The word for it."""
        return N_("Doctor", "To be put right") if self is Severity.WRONG else N_("Doctor", "To be looked at")


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule: the sentence that names what breaks it, the ledger of those rows, and one sentence on what to do."""

    key: str
    sentence: Text
    ledger: str
    found: Found
    fix: Text
    severity: Severity = Severity.WRONG


def where(record: type[Record], condition: Any) -> Found:
    """Return a rule that finds the kept rows of `record` that meet a condition."""
    return lambda session, _: kept_where(session, record, condition)


def on_day(record: type[Record], condition: Callable[[date], Any]) -> Found:
    """Return a rule whose condition depends on the day."""
    return lambda session, today: kept_where(session, record, condition(today))


def kept_where(session: Session, record: type[Record], condition: Any) -> Iterable[str]:
    """Return the kept rows of `record` that meet a condition; of tasks, those whose item is kept too."""
    kept = [record.removed_at.is_(None), condition]
    if record is Task:
        kept.append(of_task(Issue.removed_at.is_(None)))
    return session.scalars(select(record.id).where(*kept).order_by(record.id))


def of_task(condition: Any) -> Any:
    """Return the condition that the item of a task meets `condition`."""
    return select(Issue.id).where(Issue.id == Task.issue_id, condition).correlate(Task).exists()


OPEN_TASK = and_(Task.removed_at.is_(None), Task.assigned_on.is_not(None), Task.done_on.is_(None))
"""A task that is assigned and not done."""
