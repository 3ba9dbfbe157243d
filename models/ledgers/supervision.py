"""Supervision: sheets of three colours 督办单, and tasks open to whoever takes them 揭榜挂帅."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from sqlalchemy import Text, case, func, literal, select
from sqlalchemy.orm import Session, join

from models.language import N_, Choice
from models.ledgers.columns import AsOf, Column, Kind, Ledger, Place, Source
from models.ledgers.duties import DUTIES
from models.ledgers.issues import order_of
from models.records.base import Day
from models.records.issues import Bounty, Issue, Task
from models.records.parties import Party
from models.records.people import Person, Unit
from models.records.supervision import Sheet, SheetTask
from models.rules.warnings import WARNINGS

SHEET_STATES = (
    Choice("unanswered", N_("Supervision", "Answer overdue"), ("逾期未答复",)),
    Choice("to_receive", N_("Supervision", "To be signed for"), ("待签收",)),
    Choice("to_answer", N_("Supervision", "To be answered"), ("待答复",)),
    Choice("answered", N_("Supervision", "Answered"), ("已答复",)),
)
BOUNTY_STATES = (
    Choice("posted", N_("Supervision", "To be taken"), ("待揭榜",)),
    Choice("taken", N_("Supervision", "Taken"), ("已揭榜",)),
    Choice("ended", N_("Supervision", "Ended with success"), ("已结项",)),
    Choice("failed", N_("Supervision", "Not accomplished"), ("未完成",)),
)


def sheet_number(sheet: Any) -> Any:
    """Return the expression by which a sheet is called: 督〔2024〕3号."""
    return func.format("%s〔%d〕%d号", sheet.word, sheet.year, sheet.number, type_=Text())


def _of_sheet(what: Any) -> Any:
    return (
        select(what)
        .select_from(join(join(SheetTask, Task, SheetTask.task_id == Task.id), Issue, Task.issue_id == Issue.id))
        .where(SheetTask.sheet_id == Sheet.id, SheetTask.removed_at.is_(None))
        .correlate(Sheet)
        .scalar_subquery()
    )


def sheet_state(as_of: AsOf) -> Any:
    """Return where a sheet stands on the day looked at."""
    return case(
        (Sheet.answered_on.is_not(None), literal("answered", Text)),
        (Sheet.answer_by < literal(as_of.today, Day), literal("unanswered", Text)),
        (Sheet.received_on.is_(None), literal("to_receive", Text)),
        else_=literal("to_answer", Text),
    )


def _sheets(as_of: AsOf) -> Source:
    state = sheet_state(as_of)
    return Source(
        start=join(Sheet, Unit, Sheet.unit_id == Unit.id),
        cells={
            "number": sheet_number(Sheet),
            "colour": Sheet.colour,
            "unit": (Sheet.unit_id, Unit.name),
            "items": _of_sheet(func.json_group_array(func.json_array(Issue.id, Issue.number))),
            "count": _of_sheet(func.count()),
            "open": _of_sheet(func.count().filter(Task.done_on.is_(None))),
            "issued_on": Sheet.issued_on,
            "demand": Sheet.demand,
            "answer_by": Sheet.answer_by,
            "state": state,
            "received_on": Sheet.received_on,
            "received_by": Sheet.received_by,
            "answered_on": Sheet.answered_on,
            "answer": Sheet.answer,
        },
        sorting={
            "number": func.format("%04d%06d", Sheet.year, Sheet.number),
            "colour": order_of(Sheet.colour, WARNINGS[::-1]),
            "unit": Unit.sort_key,
            "state": order_of(state, SHEET_STATES),
        },
        search=(Unit.initials,),
    )


SHEETS = Ledger(
    key="sheets",
    title=N_("Ledgers", "Supervision sheets"),
    record=Sheet,
    source=_sheets,
    naming="number",
    match=(("number",),),
    order=(("issued_on", True), ("number", True)),
    fixed=2,
    columns=(
        Column(
            key="number", label=N_("Supervision", "Sheet No."), width=16, read_only=True, synonyms=("督办单号", "文号")
        ),
        Column(
            key="colour",
            label=N_("Supervision", "Colour"),
            kind=Kind.CHOICE,
            choices=WARNINGS,
            width=14,
            read_only=True,
            synonyms=("督办颜色", "颜色"),
        ),
        Column(
            key="unit",
            label=N_("Supervision", "Unit urged"),
            kind=Kind.LINK,
            target="units",
            width=22,
            read_only=True,
            synonyms=("被督办单位", "承办单位", "责任单位"),
        ),
        Column(
            key="items",
            label=N_("Supervision", "Items"),
            kind=Kind.LINKS,
            target="issues",
            width=28,
            read_only=True,
            synonyms=("督办事项",),
        ),
        Column(
            key="count",
            label=N_("Supervision", "Number of items"),
            kind=Kind.NUMBER,
            width=8,
            read_only=True,
            total=True,
            places=Place.PAPER,
            synonyms=("件数",),
        ),
        Column(
            key="open",
            label=N_("Supervision", "Still open"),
            kind=Kind.NUMBER,
            width=8,
            read_only=True,
            total=True,
            places=Place.PAPER,
            synonyms=("未办结件数",),
        ),
        Column(
            key="state",
            label=N_("Issues", "State"),
            kind=Kind.CHOICE,
            choices=SHEET_STATES,
            width=12,
            read_only=True,
            synonyms=("状态",),
        ),
        Column(
            key="issued_on",
            label=N_("Supervision", "Issued on"),
            kind=Kind.DATE,
            width=12,
            read_only=True,
            synonyms=("制发日期", "发布时间"),
        ),
        Column(
            key="answer_by",
            label=N_("Supervision", "Answer by"),
            kind=Kind.DATE,
            required=True,
            width=12,
            synonyms=("答复期限", "反馈时限"),
        ),
        Column(
            key="demand",
            label=N_("Supervision", "Demand"),
            kind=Kind.NOTE,
            required=True,
            width=36,
            synonyms=("督办要求", "督办内容"),
        ),
        Column(
            key="received_on",
            label=N_("Supervision", "Signed for on"),
            kind=Kind.DATE,
            width=12,
            read_only=True,
            synonyms=("签收日期", "签收时间"),
        ),
        Column(
            key="received_by", label=N_("Supervision", "Signed for by"), width=10, read_only=True, synonyms=("签收人",)
        ),
        Column(
            key="answered_on",
            label=N_("Supervision", "Answered on"),
            kind=Kind.DATE,
            width=12,
            read_only=True,
            synonyms=("答复日期", "反馈时间"),
        ),
        Column(
            key="answer",
            label=N_("Supervision", "Answer"),
            kind=Kind.NOTE,
            width=36,
            read_only=True,
            synonyms=("答复内容", "反馈情况"),
        ),
    ),
)


def _bounties(_: AsOf) -> Source:
    team = Unit.__table__.alias("team")
    state = case(
        (Bounty.ended_on.is_not(None) & Bounty.succeeded, literal("ended", Text)),
        (Bounty.ended_on.is_not(None), literal("failed", Text)),
        (Bounty.taken_on.is_not(None), literal("taken", Text)),
        else_=literal("posted", Text),
    )
    start: Any = join(join(Bounty, Task, Bounty.task_id == Task.id), Issue, Task.issue_id == Issue.id)
    for other, on in (
        (Party, Issue.party_id == Party.id),
        (team, Bounty.team_id == team.c.id),
        (Person, Bounty.leader_id == Person.id),
    ):
        start = join(start, other, on, isouter=True)
    return Source(
        start=start,
        cells={
            "issue": (Task.issue_id, Issue.number),
            "name": Issue.number,
            "party": Party.name,
            "text": func.coalesce(Task.measure, Issue.text),
            "wanted": Bounty.wanted,
            "state": state,
            "posted_on": Bounty.posted_on,
            "team": (Bounty.team_id, team.c.name),
            "leader": (Bounty.leader_id, Person.name),
            "taken_on": Bounty.taken_on,
            "promise": Bounty.promise,
            "ended_on": Bounty.ended_on,
            "result": Bounty.result,
            "confidential": Issue.confidential,
        },
        sorting={
            "party": Party.sort_key,
            "team": team.c.sort_key,
            "leader": Person.sort_key,
            "state": order_of(state, BOUNTY_STATES),
        },
        search=(Party.initials,),
    )


BOUNTIES = Ledger(
    key="bounties",
    title=N_("Ledgers", "Bounties"),
    record=Bounty,
    source=_bounties,
    naming="name",
    match=(("issue", "text"),),
    order=(("state", False), ("posted_on", True)),
    fixed=2,
    columns=(
        Column(
            key="issue",
            label=N_("Issues", "No."),
            kind=Kind.LINK,
            target="issues",
            width=12,
            read_only=True,
            synonyms=("编号",),
        ),
        Column(key="name", label=N_("Supervision", "Item"), places=Place(0), read_only=True),
        Column(
            key="party",
            label=N_("Issues", "Enterprise or project"),
            width=26,
            read_only=True,
            synonyms=("企业名称", "项目名称"),
        ),
        Column(
            key="text",
            label=N_("Tasks", "Task"),
            kind=Kind.NOTE,
            width=34,
            read_only=True,
            synonyms=("榜单任务", "任务", "揭榜事项"),
        ),
        Column(
            key="wanted",
            label=N_("Supervision", "What is wanted"),
            kind=Kind.NOTE,
            required=True,
            width=34,
            synonyms=("揭榜要求", "榜单内容", "目标要求"),
        ),
        Column(
            key="state",
            label=N_("Issues", "State"),
            kind=Kind.CHOICE,
            choices=BOUNTY_STATES,
            width=10,
            read_only=True,
            synonyms=("状态",),
        ),
        Column(
            key="posted_on",
            label=N_("Supervision", "Posted on"),
            kind=Kind.DATE,
            width=12,
            read_only=True,
            synonyms=("发榜日期",),
        ),
        Column(
            key="team",
            label=N_("Supervision", "Team"),
            kind=Kind.LINK,
            target="units",
            width=20,
            read_only=True,
            synonyms=("揭榜团队", "揭榜单位"),
        ),
        Column(
            key="leader",
            label=N_("Supervision", "Leader of the team"),
            kind=Kind.LINK,
            target="people",
            width=12,
            read_only=True,
            synonyms=("挂帅人", "揭榜人", "团队负责人"),
        ),
        Column(
            key="taken_on",
            label=N_("Supervision", "Taken on"),
            kind=Kind.DATE,
            width=12,
            read_only=True,
            synonyms=("揭榜日期",),
        ),
        Column(
            key="promise",
            label=N_("Supervision", "What the team promised"),
            kind=Kind.NOTE,
            width=30,
            synonyms=("揭榜承诺", "承诺"),
        ),
        Column(
            key="ended_on",
            label=N_("Supervision", "Ended on"),
            kind=Kind.DATE,
            width=12,
            read_only=True,
            synonyms=("结项日期",),
        ),
        Column(key="result", label=N_("Tasks", "Result"), kind=Kind.NOTE, width=30, synonyms=("揭榜结果", "办理结果")),
        Column(
            key="confidential",
            label=N_("Issues", "Not for the public"),
            kind=Kind.FLAG,
            read_only=True,
            places=Place(0),
        ),
    ),
)

LEDGERS: tuple[Ledger, ...] = (SHEETS, BOUNTIES, DUTIES)
MADE: Mapping[str, Callable[[Session], Ledger]] = {}
EXCHANGED: tuple[str, ...] = ("sheets", "bounties", "duties")
