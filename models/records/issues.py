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
    visit_id: Mapped[str | None] = reference("visit.id")
    grade: Mapped[str | None]  # 痛点、堵点、难点
    topic: Mapped[str | None]  # 聊生活、聊工作、聊服务、聊合作
    platform: Mapped[str | None]
    handling: Mapped[str | None]  # on_the_spot, direct or assigned
    outcome: Mapped[str | None]  # solved, explained or project
    answered_on: Mapped[date | None]  # answered without a task: on the spot, or explained
    long_term_on: Mapped[date | None]
    review_on: Mapped[date | None]  # when a long-term item is looked at again
    keeper_id: Mapped[str | None] = reference("unit.id")  # who answers for a long-term item
    merged_into_id: Mapped[str | None] = reference("issue.id")


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
    promise: Mapped[str | None]  # what the lead unit promised for the next meeting
    promised_on: Mapped[date | None]
    objected_on: Mapped[date | None]  # an objection that is not settled yet
    returns: Mapped[int] = mapped_column(default=0)
    paused_on: Mapped[date | None]
    resume_on: Mapped[date | None]  # when a paused task is to go on, at the latest


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
    meeting_id: Mapped[str | None] = reference("meeting.id")


class Extension(Record):
    """A later due date that was asked for 延期申请: granted, refused, or not settled yet."""

    __tablename__ = "extension"

    task_id: Mapped[str] = reference("task.id", required=True)
    asked_on: Mapped[date]
    asked_by: Mapped[str | None]
    old_due: Mapped[date]
    new_due: Mapped[date]
    reason: Mapped[str]
    state: Mapped[str]  # asked, granted, refused, or lapsed with its task
    approver: Mapped[str | None]
    settled_on: Mapped[date | None]
    remark: Mapped[str | None]


class IssueProject(Record):
    """A construction project that settles an issue 转为工程项目."""

    __tablename__ = "issue_project"

    issue_id: Mapped[str] = reference("issue.id", required=True)
    project_id: Mapped[str] = reference("party.id", required=True)


class Bounty(Record):
    """A task open to whoever takes it 揭榜挂帅: one task, one team."""

    __tablename__ = "bounty"
    __table_args__: Any = (unique_among_kept("bounty", "task_id"), {"sqlite_strict": True})

    task_id: Mapped[str] = reference("task.id", required=True, index=False)
    posted_on: Mapped[date]
    wanted: Mapped[str]
    team_id: Mapped[str | None] = reference("unit.id")
    leader_id: Mapped[str | None] = reference("person.id")
    taken_on: Mapped[date | None]
    promise: Mapped[str | None]
    ended_on: Mapped[date | None]
    succeeded: Mapped[bool] = mapped_column(default=False)
    result: Mapped[str | None]


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
