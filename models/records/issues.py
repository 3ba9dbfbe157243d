"""What was raised, who must do what by when, and every step on the way."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy.orm import Mapped, mapped_column

from models.records.base import Record, reference, unique_among_kept


class Issue(Record):
    """A problem or suggestion 问题/建议 a party raised."""

    __tablename__ = "issue"
    __table_args__: Any = (unique_among_kept("issue", "number"), {"sqlite_strict": True})

    number: Mapped[str]
    kind: Mapped[str]
    party_id: Mapped[str | None] = reference("party.id")
    raised_on: Mapped[date] = mapped_column(index=True)
    raised_by: Mapped[str | None]
    channel: Mapped[str | None]
    campaign: Mapped[str | None]
    meeting_id: Mapped[str | None] = reference("meeting.id")
    position: Mapped[int | None]
    category: Mapped[str | None]
    text: Mapped[str]
    major: Mapped[bool] = mapped_column(default=False)
    confidential: Mapped[bool] = mapped_column(default=False)
    state: Mapped[str] = mapped_column(index=True)
    reply: Mapped[str | None]
    done_on: Mapped[date | None]
    satisfaction: Mapped[str | None]
    called_back_on: Mapped[date | None]
    closed_on: Mapped[date | None]
    reopened: Mapped[int] = mapped_column(default=0)
    note: Mapped[str | None]


class Task(Record):
    """A task 任务 and the responsibility 责任 for it; its due date is stored, never recomputed."""

    __tablename__ = "task"

    issue_id: Mapped[str] = reference("issue.id", required=True)
    measure: Mapped[str | None]
    lead_unit_id: Mapped[str | None] = reference("unit.id")
    person_id: Mapped[str | None] = reference("person.id")
    division: Mapped[str | None]
    assigned_on: Mapped[date | None] = mapped_column(index=True)
    due_rule: Mapped[int | None]  # working days from the day of assignment
    due_on: Mapped[date | None] = mapped_column(index=True)
    extensions: Mapped[int] = mapped_column(default=0)
    progress: Mapped[str | None]
    done_on: Mapped[date | None] = mapped_column(index=True)
    result: Mapped[str | None]


class TaskUnit(Record):
    """A unit that helps the lead unit with a task 配合单位."""

    __tablename__ = "task_unit"

    task_id: Mapped[str] = reference("task.id", required=True)
    unit_id: Mapped[str] = reference("unit.id", required=True)


class Step(Record):
    """One step of the handling 办理过程: what was done, when, by whom, with which words."""

    __tablename__ = "step"

    issue_id: Mapped[str] = reference("issue.id", required=True)
    task_id: Mapped[str | None] = reference("task.id")
    kind: Mapped[str]
    happened_on: Mapped[date]
    by: Mapped[str | None]
    text: Mapped[str | None]
    old_due: Mapped[date | None]
    new_due: Mapped[date | None]
    approver: Mapped[str | None]
    satisfaction: Mapped[str | None]
    position: Mapped[int]


class Measure(Record):
    """A measure 措施 drawn up for issues; counted in bulletins."""

    __tablename__ = "measure"

    title: Mapped[str]
    document_number: Mapped[str | None]
    issued_on: Mapped[date] = mapped_column(index=True)
    unit_id: Mapped[str | None] = reference("unit.id")
    note: Mapped[str | None]


class MeasureIssue(Record):
    """An issue that a measure serves."""

    __tablename__ = "measure_issue"

    measure_id: Mapped[str] = reference("measure.id", required=True)
    issue_id: Mapped[str] = reference("issue.id", required=True)
