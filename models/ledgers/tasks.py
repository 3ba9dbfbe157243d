"""The task list 任务清单 and the responsibility list 责任清单: two views of the same tasks."""

from __future__ import annotations

from sqlalchemy import Text, case, func, literal, select
from sqlalchemy.orm import join

from models.language import N_
from models.ledgers.columns import AsOf, Column, Kind, Ledger, Place, Source
from models.ledgers.issues import ISSUE_KINDS, meeting_name, order_of, timeliness
from models.ledgers.warnings import warning
from models.records.issues import Issue, Task, TaskUnit
from models.records.meetings import Meeting, Series
from models.records.parties import Party
from models.records.people import Person, Unit
from models.rules.states import STATES, TIMELINESS
from models.rules.warnings import WARNINGS

_FORM = Place.FORM | Place.IMPORT | Place.EXPORT


def _tasks(as_of: AsOf) -> Source:
    helpers = (
        select(func.json_group_array(func.json_array(Unit.id, Unit.name)))
        .select_from(join(TaskUnit, Unit, TaskUnit.unit_id == Unit.id))
        .where(TaskUnit.task_id == Task.id, TaskUnit.removed_at.is_(None))
        .correlate(Task)
        .scalar_subquery()
    )
    lead = Unit.__table__.alias("lead")
    state = case(
        (Issue.state == "closed", literal("closed", Text)),
        (Task.done_on.is_not(None), literal("done", Text)),
        (Task.assigned_on.is_not(None), literal("in_hand", Text)),
        else_=literal("to_assign", Text),
    )
    standing = case((Task.assigned_on.is_(None), None), else_=timeliness(as_of, Task.due_on, Task.done_on))
    colour = warning(as_of)
    start = join(Task, Issue, Task.issue_id == Issue.id)
    for other, on in (
        (Party, Issue.party_id == Party.id),
        (Meeting, Issue.meeting_id == Meeting.id),
        (Series, Meeting.series_id == Series.id),
        (lead, Task.lead_unit_id == lead.c.id),
        (Person, Task.person_id == Person.id),
    ):
        start = join(start, other, on, isouter=True)
    return Source(
        start=start,
        cells={
            "issue": (Task.issue_id, Issue.number),
            "kind": Issue.kind,
            "party": Party.name,
            "text": Issue.text,
            "category": Issue.category,
            "meeting": meeting_name(Meeting, Series),
            "measure": Task.measure,
            "lead_unit": (Task.lead_unit_id, lead.c.name),
            "co_units": helpers,
            "person": (Task.person_id, Person.name),
            "division": Task.division,
            "assigned_on": Task.assigned_on,
            "due_rule": Task.due_rule,
            "due_on": Task.due_on,
            "extensions": Task.extensions,
            "state": state,
            "timeliness": standing,
            "warning": colour,
            "progress": Task.progress,
            "done_on": Task.done_on,
            "result": Task.result,
            "closed_on": Issue.closed_on,
            "confidential": Issue.confidential,
        },
        sorting={
            "party": Party.sort_key,
            "lead_unit": lead.c.sort_key,
            "person": Person.sort_key,
            "state": order_of(state, STATES),
            "timeliness": order_of(standing, (TIMELINESS[2], TIMELINESS[1], TIMELINESS[0], *TIMELINESS[3:])),
            "warning": order_of(colour, WARNINGS[::-1]),
        },
        search=(Party.initials,),
    )


_COLUMNS = {
    column.key: column
    for column in (
        Column(
            key="issue",
            label=N_("Issues", "No."),
            kind=Kind.LINK,
            target="issues",
            width=12,
            synonyms=("编号", "问题编号", "事项编号"),
        ),
        Column(
            key="kind",
            label=N_("Issues", "Kind"),
            kind=Kind.CHOICE,
            choices=ISSUE_KINDS,
            width=8,
            read_only=True,
            places=Place.PAPER,
            synonyms=("类型",),
        ),
        Column(
            key="party",
            label=N_("Issues", "Enterprise or project"),
            width=26,
            read_only=True,
            synonyms=("企业名称", "企业", "企业（项目）", "项目名称"),
        ),
        Column(
            key="text",
            label=N_("Issues", "Problem or suggestion"),
            kind=Kind.NOTE,
            width=40,
            read_only=True,
            synonyms=("反映问题", "反映的问题", "问题", "问题诉求", "企业诉求", "问题描述", "问题内容", "诉求内容"),
        ),
        Column(
            key="category",
            label=N_("Issues", "Category"),
            width=10,
            read_only=True,
            places=Place.PAPER,
            synonyms=("问题类别", "类别"),
        ),
        Column(
            key="meeting",
            label=N_("Issues", "Meeting"),
            width=22,
            read_only=True,
            places=Place.PAPER,
            synonyms=("会议", "来源会议"),
        ),
        Column(
            key="measure",
            label=N_("Tasks", "Task"),
            kind=Kind.NOTE,
            width=36,
            synonyms=("任务", "工作任务", "任务内容", "工作措施", "措施", "整改措施", "办理措施", "重点工作"),
        ),
        Column(
            key="lead_unit",
            label=N_("Tasks", "Lead unit"),
            kind=Kind.LINK,
            target="units",
            width=20,
            synonyms=("牵头单位", "责任单位", "承办单位", "主办单位", "责任部门", "问题交办单位", "交办单位"),
        ),
        Column(
            key="co_units",
            label=N_("Tasks", "Co-units"),
            kind=Kind.LINKS,
            target="units",
            width=22,
            synonyms=("配合单位", "协办单位", "协同单位", "分办单位"),
        ),
        Column(
            key="person",
            label=N_("Tasks", "Person responsible"),
            kind=Kind.LINK,
            target="people",
            width=12,
            synonyms=("责任人", "责任人员", "具体责任人", "承办人"),
        ),
        Column(
            key="division",
            label=N_("Tasks", "Division of work"),
            kind=Kind.NOTE,
            width=30,
            synonyms=("责任分工", "分工", "职责分工"),
        ),
        Column(
            key="assigned_on",
            label=N_("Tasks", "Assigned on"),
            kind=Kind.DATE,
            width=12,
            read_only=True,
            synonyms=("交办时间", "交办日期"),
        ),
        Column(
            key="due_rule",
            label=N_("Tasks", "Working days allowed"),
            kind=Kind.NUMBER,
            width=8,
            places=Place.FORM,
            synonyms=("办理时限", "工作日"),
        ),
        Column(
            key="due_on",
            label=N_("Tasks", "Due on"),
            kind=Kind.DATE,
            width=12,
            synonyms=("完成时限", "办结时限", "完成时间", "时限", "解决问题时限", "要求完成时间"),
        ),
        Column(
            key="extensions",
            label=N_("Tasks", "Extensions"),
            kind=Kind.NUMBER,
            width=6,
            read_only=True,
            places=Place.EXPORT,
            synonyms=("延期次数",),
        ),
        Column(
            key="state",
            label=N_("Issues", "State"),
            kind=Kind.CHOICE,
            choices=STATES,
            width=14,
            read_only=True,
            places=Place.PAPER,
            synonyms=("状态", "办理状态"),
        ),
        Column(
            key="timeliness",
            label=N_("Issues", "Timeliness"),
            kind=Kind.CHOICE,
            choices=TIMELINESS,
            width=10,
            read_only=True,
            places=Place.PAPER,
            synonyms=("时限状态",),
        ),
        Column(
            key="warning",
            label=N_("Tasks", "Warning"),
            kind=Kind.CHOICE,
            choices=WARNINGS,
            width=14,
            read_only=True,
            places=Place.PAPER,
            synonyms=("督办预警", "预警", "督办颜色"),
        ),
        Column(
            key="progress",
            label=N_("Tasks", "Progress"),
            kind=Kind.NOTE,
            width=36,
            read_only=True,
            synonyms=("进展", "进展情况", "办理进展", "当前进展情况", "整改进度", "办理情况", "落实情况"),
        ),
        Column(
            key="done_on",
            label=N_("Issues", "Done on"),
            kind=Kind.DATE,
            width=12,
            read_only=True,
            synonyms=("办结时间", "办结日期", "实际完成时间"),
        ),
        Column(
            key="result",
            label=N_("Tasks", "Result"),
            kind=Kind.NOTE,
            width=30,
            read_only=True,
            synonyms=("办理结果", "办结情况"),
        ),
        Column(
            key="closed_on",
            label=N_("Issues", "Closed on"),
            kind=Kind.DATE,
            width=12,
            read_only=True,
            places=Place.EXPORT,
            synonyms=("销号时间", "销号日期"),
        ),
        Column(
            key="confidential",
            label=N_("Issues", "Not for the public"),
            kind=Kind.FLAG,
            width=8,
            read_only=True,
            places=Place(0),
            synonyms=("不公开",),
        ),
    )
}


def _view(*keys: str) -> tuple[Column, ...]:
    return tuple(_COLUMNS[key] for key in keys)


TASKS = Ledger(
    key="tasks",
    title=N_("Ledgers", "Task list"),
    record=Task,
    source=_tasks,
    naming="measure",
    match=(("issue", "measure"), ("issue",)),
    order=(("state", False), ("due_on", False), ("issue", False)),
    fixed=2,
    columns=_view(
        "issue",
        "party",
        "text",
        "category",
        "meeting",
        "measure",
        "lead_unit",
        "co_units",
        "person",
        "division",
        "assigned_on",
        "due_rule",
        "due_on",
        "state",
        "timeliness",
        "warning",
        "confidential",
    ),
)

RESPONSIBILITIES = Ledger(
    key="responsibilities",
    title=N_("Ledgers", "Responsibility list"),
    record=Task,
    source=_tasks,
    naming="measure",
    match=(("issue", "measure"), ("issue",)),
    order=(("state", False), ("due_on", False), ("issue", False)),
    fixed=2,
    columns=_view(
        "issue",
        "party",
        "text",
        "measure",
        "lead_unit",
        "co_units",
        "person",
        "division",
        "assigned_on",
        "due_on",
        "extensions",
        "state",
        "timeliness",
        "warning",
        "progress",
        "done_on",
        "result",
        "closed_on",
        "confidential",
    ),
)
