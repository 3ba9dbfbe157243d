"""The problem list 问题清单: what parties raised, and where it stands."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Text, case, func, literal, or_, select
from sqlalchemy.orm import join

from models.language import N_, Choice
from models.ledgers.columns import AsOf, Column, Kind, Ledger, Place, Source
from models.records.base import Day
from models.records.issues import Issue, Task
from models.records.meetings import Meeting, Series
from models.records.parties import Party
from models.records.people import Unit
from models.rules.states import SATISFACTIONS, STATES, TIMELINESS, Timeliness

ISSUE_KINDS = (
    Choice("problem", N_("Choices", "Problem"), ("问题", "困难问题", "诉求")),
    Choice("suggestion", N_("Choices", "Suggestion"), ("建议", "意见建议")),
)
_FORM = Place.FORM | Place.IMPORT | Place.EXPORT


def order_of(expression: Any, choices: tuple[Choice, ...]) -> Any:
    """Return an expression that sorts codes as their choices stand."""
    return case({choice.code: at for at, choice in enumerate(choices)}, value=expression, else_=len(choices))


def timeliness(as_of: AsOf, due_on: Any, done_on: Any) -> Any:
    """Return how an assigned task stands to its due date on the day looked at, as an expression of `Timeliness`."""
    return case(
        (due_on.is_(None), None),
        (done_on > due_on, literal(Timeliness.LATE.value, Text)),
        (done_on.is_not(None), literal(Timeliness.ON_TIME.value, Text)),
        (due_on < literal(as_of.today, Day), literal(Timeliness.OVERDUE.value, Text)),
        (due_on <= literal(as_of.near, Day), literal(Timeliness.NEAR.value, Text)),
        else_=literal(Timeliness.NORMAL.value, Text),
    )


def meeting_name(meeting: Any, series: Any) -> Any:
    """Return the expression by which a meeting is called: 政企交流主题日第88期."""
    return func.format("%s第%d期", series.name, meeting.number, type_=Text())


def _of_tasks(what: Any, *where: Any) -> Any:
    return (
        select(what)
        .where(Task.issue_id == Issue.id, Task.removed_at.is_(None), Task.assigned_on.is_not(None), *where)
        .correlate(Issue)
        .scalar_subquery()
    )


def _issues(as_of: AsOf) -> Source:
    leading = select(Task.lead_unit_id).where(Task.issue_id == Issue.id, Task.removed_at.is_(None)).correlate(Issue)
    leads = (
        select(func.json_group_array(func.json_array(Unit.id, Unit.name)))
        .where(Unit.id.in_(leading))
        .correlate(Issue)
        .scalar_subquery()
    )
    open_due = _of_tasks(func.min(Task.due_on, type_=Day()), Task.done_on.is_(None))
    last_due = _of_tasks(func.max(Task.due_on, type_=Day()))
    late = _of_tasks(func.count(Task.id), Task.done_on > Task.due_on)
    finished = or_(Issue.state == "done", Issue.state == "closed")
    standing = case(
        (
            finished & last_due.is_not(None),
            case((late > 0, literal(Timeliness.LATE.value, Text)), else_=literal(Timeliness.ON_TIME.value, Text)),
        ),
        else_=timeliness(as_of, open_due, literal(None, Day)),
    )
    return Source(
        start=join(
            join(
                join(Issue, Party, Issue.party_id == Party.id, isouter=True),
                Meeting,
                Issue.meeting_id == Meeting.id,
                isouter=True,
            ),
            Series,
            Meeting.series_id == Series.id,
            isouter=True,
        ),
        cells={
            "number": Issue.number,
            "kind": Issue.kind,
            "party": (Issue.party_id, Party.name),
            "text": Issue.text,
            "category": Issue.category,
            "raised_on": Issue.raised_on,
            "meeting": (Issue.meeting_id, meeting_name(Meeting, Series)),
            "raised_by": Issue.raised_by,
            "channel": Issue.channel,
            "campaign": Issue.campaign,
            "state": Issue.state,
            "lead_units": leads,
            "due_on": case((finished, last_due), else_=open_due),
            "timeliness": standing,
            "reply": Issue.reply,
            "done_on": Issue.done_on,
            "satisfaction": Issue.satisfaction,
            "called_back_on": Issue.called_back_on,
            "closed_on": Issue.closed_on,
            "reopened": Issue.reopened,
            "major": Issue.major,
            "confidential": Issue.confidential,
            "note": Issue.note,
        },
        sorting={
            "party": Party.sort_key,
            "state": order_of(Issue.state, STATES),
            "meeting": Meeting.held_on,
            "timeliness": order_of(standing, (TIMELINESS[2], TIMELINESS[1], TIMELINESS[0], *TIMELINESS[3:])),
        },
        search=(Party.initials,),
    )


ISSUES = Ledger(
    key="issues",
    title=N_("Ledgers", "Problem list"),
    record=Issue,
    source=_issues,
    naming="number",
    match=(("number",), ("party", "raised_on", "text")),
    order=(("raised_on", True), ("number", True)),
    fixed=2,
    defaults={"kind": "problem", "state": "to_sort"},
    columns=(
        Column(key="number", label=N_("Issues", "No."), width=12, synonyms=("编号", "问题编号", "事项编号")),
        Column(
            key="party",
            label=N_("Issues", "Enterprise or project"),
            kind=Kind.LINK,
            target="parties",
            width=28,
            synonyms=(
                "企业名称",
                "企业",
                "企业（项目）",
                "企业(项目)名称",
                "提出企业",
                "项目名称",
                "诉求企业",
                "单位名称",
            ),
        ),
        Column(
            key="text",
            label=N_("Issues", "Problem or suggestion"),
            kind=Kind.NOTE,
            required=True,
            width=46,
            synonyms=(
                "反映问题",
                "反映的问题",
                "问题",
                "问题诉求",
                "企业问题诉求",
                "企业诉求",
                "问题描述",
                "问题内容",
                "诉求内容",
                "存在问题",
                "事项内容",
                "问题建议",
                "需求内容",
                "问题及诉求",
            ),
        ),
        Column(
            key="kind",
            label=N_("Issues", "Kind"),
            kind=Kind.CHOICE,
            choices=ISSUE_KINDS,
            required=True,
            width=8,
            synonyms=("类型", "事项类型", "问题/建议"),
        ),
        Column(
            key="category",
            label=N_("Issues", "Category"),
            kind=Kind.TERM,
            dictionary="category",
            width=10,
            synonyms=("问题类别", "类别", "分类", "问题分类", "诉求类型"),
        ),
        Column(
            key="raised_on",
            label=N_("Issues", "Raised on"),
            kind=Kind.DATE,
            required=True,
            width=12,
            synonyms=("提出时间", "提出日期", "发现时间", "收集时间", "日期", "时间", "反映时间", "客户提出的日期"),
        ),
        Column(
            key="meeting",
            label=N_("Issues", "Meeting"),
            kind=Kind.LINK,
            target="meetings",
            width=22,
            synonyms=("会议", "来源会议", "来源(期数)", "会议期数"),
        ),
        Column(
            key="raised_by",
            label=N_("Issues", "Raised by"),
            width=10,
            places=_FORM,
            personal=True,
            synonyms=("提出人", "反映人", "联系人"),
        ),
        Column(
            key="channel",
            label=N_("Issues", "Channel"),
            kind=Kind.TERM,
            dictionary="channel",
            width=10,
            places=_FORM,
            synonyms=("来源", "来源渠道", "渠道", "问题来源"),
        ),
        Column(
            key="campaign",
            label=N_("Issues", "Campaign"),
            kind=Kind.TERM,
            dictionary="campaign",
            width=14,
            places=_FORM,
            synonyms=("专项行动", "活动"),
        ),
        Column(
            key="state",
            label=N_("Issues", "State"),
            kind=Kind.CHOICE,
            choices=STATES,
            width=14,
            read_only=True,
            synonyms=("状态", "办理状态", "办理情况状态", "评判结果", "是否办结"),
        ),
        Column(
            key="lead_units",
            label=N_("Issues", "Lead units"),
            kind=Kind.LINKS,
            target="units",
            width=22,
            read_only=True,
            places=Place.PAPER,
            synonyms=("牵头单位", "责任单位", "承办单位", "问题交办单位"),
        ),
        Column(
            key="due_on",
            label=N_("Issues", "Due on"),
            kind=Kind.DATE,
            width=12,
            read_only=True,
            places=Place.PAPER,
            synonyms=("完成时限", "办结时限", "解决问题时限"),
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
            key="reply",
            label=N_("Issues", "Reply"),
            kind=Kind.NOTE,
            width=34,
            places=_FORM,
            synonyms=("答复", "回复", "回复内容", "答复情况", "办理结果"),
        ),
        Column(
            key="done_on",
            label=N_("Issues", "Done on"),
            kind=Kind.DATE,
            width=12,
            read_only=True,
            places=Place.PAPER | Place.IMPORT,
            synonyms=("办结时间", "办结日期"),
        ),
        Column(
            key="satisfaction",
            label=N_("Issues", "Satisfaction"),
            kind=Kind.CHOICE,
            choices=SATISFACTIONS,
            width=10,
            read_only=True,
            places=Place.PAPER | Place.IMPORT,
            synonyms=("满意度", "回访情况"),
        ),
        Column(
            key="called_back_on",
            label=N_("Issues", "Called back on"),
            kind=Kind.DATE,
            width=12,
            read_only=True,
            places=Place.EXPORT | Place.IMPORT,
            synonyms=("回访时间", "回访日期"),
        ),
        Column(
            key="closed_on",
            label=N_("Issues", "Closed on"),
            kind=Kind.DATE,
            width=12,
            read_only=True,
            places=Place.PAPER | Place.IMPORT,
            synonyms=("销号时间", "销号日期"),
        ),
        Column(
            key="reopened",
            label=N_("Issues", "Times reopened"),
            kind=Kind.NUMBER,
            width=8,
            read_only=True,
            places=Place.EXPORT,
            synonyms=("重办次数",),
        ),
        Column(
            key="major",
            label=N_("Issues", "Major"),
            kind=Kind.FLAG,
            width=8,
            places=_FORM,
            synonyms=("重大问题", "是否重大"),
        ),
        Column(
            key="confidential",
            label=N_("Issues", "Not for the public"),
            kind=Kind.FLAG,
            width=8,
            places=_FORM,
            synonyms=("不公开", "是否保密", "内部"),
        ),
        Column(key="note", label=N_("Issues", "Note"), kind=Kind.NOTE, width=20, places=_FORM, synonyms=("备注",)),
    ),
)
