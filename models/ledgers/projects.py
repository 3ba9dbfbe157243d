"""The key projects 重点项目: their size, and their way from 签约 to 达产."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Text, case, func, literal, select
from sqlalchemy.orm import aliased, join

from models.language import N_, Choice
from models.ledgers.columns import AsOf, Column, Kind, Ledger, Source
from models.ledgers.expressions import working_days_between
from models.ledgers.issues import order_of
from models.ledgers.parties import CONTACTS, FORM, FURTHER, OPEN_ISSUES, PAPER, PARTY_STATES, SHARED, open_issues
from models.records.issues import Issue, IssueProject
from models.records.parties import Party, Project
from models.rules.size_class import WAN

BANDS = (
    Choice("huge", N_("Choices", "1 billion yuan and above"), ("10亿元以上", "十亿元以上", "10亿以上")),
    Choice("large", N_("Choices", "100 million yuan and above"), ("亿元以上", "1亿元以上")),
    Choice("key", N_("Choices", "50 million yuan and above"), ("5000万元以上", "5000万以上")),
    Choice("small", N_("Choices", "Below 50 million yuan"), ("不足5000万元", "5000万元以下")),
)
"""Investment bands 投资规模 (domain.md §1.5), the largest first; each reaches up to the one before."""
_LEAST = {"huge": 100_000 * WAN, "large": 10_000 * WAN, "key": 5_000 * WAN}

STAGES = (
    Choice("none", N_("Choices", "Not signed"), ("未签约", "在谈", "洽谈")),
    Choice("signed", N_("Choices", "Signed"), ("签约", "已签约")),
    Choice("started", N_("Choices", "Started"), ("开工", "已开工")),
    Choice("completed", N_("Choices", "Completed"), ("竣工", "已竣工")),
    Choice("produced", N_("Choices", "In production"), ("投产", "已投产")),
    Choice("reached", N_("Choices", "At capacity"), ("达产", "已达产")),
)
"""How far a project has come; the code of each but the first, with `_on`, is the column of its day."""
STAGE_DAYS = tuple(f"{choice.code}_on" for choice in STAGES[1:])


def _stage(party: Any) -> Any:
    """Return the furthest stage that has a day."""
    reached = [(getattr(party, f"{one.code}_on").is_not(None), literal(one.code, Text)) for one in STAGES[:0:-1]]
    return case(*reached, else_=literal(STAGES[0].code, Text))


def _band(party: Any) -> Any:
    """Return the band of the investment; NULL where it is not known."""
    reached = [(party.investment >= least, literal(code, Text)) for code, least in _LEAST.items()]
    return case((party.investment.is_(None), None), *reached, else_=literal("small", Text))


def _settled(party: Any) -> Any:
    """Return the items a project settles 转为工程项目."""
    return (
        select(func.json_group_array(func.json_array(Issue.id, Issue.number)))
        .select_from(join(IssueProject, Issue, IssueProject.issue_id == Issue.id))
        .where(IssueProject.project_id == party.id, IssueProject.removed_at.is_(None), Issue.removed_at.is_(None))
        .correlate(party)
        .scalar_subquery()
    )


def _projects(_: AsOf) -> Source:
    party, owner, referrer = Project, aliased(Party), aliased(Party)
    owned = join(party, owner, party.owner_id == owner.id, isouter=True)
    stage, band = _stage(party), _band(party)
    return Source(
        start=join(owned, referrer, party.referred_by_id == referrer.id, isouter=True),
        cells={
            "name": party.name,
            "owner": (party.owner_id, owner.name),
            "state": party.state,
            "stage": stage,
            "project_type": party.project_type,
            "investment": party.investment,
            "band": band,
            "sub_park": party.sub_park,
            "chain": party.chain,
            "signed_on": party.signed_on,
            "started_on": party.started_on,
            "completed_on": party.completed_on,
            "produced_on": party.produced_on,
            "reached_on": party.reached_on,
            "days_to_start": working_days_between(party.signed_on, party.started_on),
            "days_to_complete": working_days_between(party.started_on, party.completed_on),
            "days_to_produce": working_days_between(party.completed_on, party.produced_on),
            "lead_source": party.lead_source,
            "referred_by": (party.referred_by_id, referrer.name),
            "contact": party.contact,
            "contact_phone": party.contact_phone,
            "address": party.address,
            "area": party.area,
            "tags": party.tags,
            "issues": _settled(party),
            "open_issues": open_issues(party),
            "note": party.note,
        },
        where=(party.kind == "project",),
        sorting={
            "name": party.sort_key,
            "owner": owner.sort_key,
            "referred_by": referrer.sort_key,
            "stage": order_of(stage, STAGES),
            "band": party.investment,
        },
        search=(party.initials,),
    )


PROJECTS = Ledger(
    key="projects",
    title=N_("Ledgers", "Projects"),
    record=Project,
    source=_projects,
    naming="name",
    match=(("name",),),
    order=(("name", False),),
    defaults={"state": "building"},
    sections={
        "signed_on": N_("Parties", "Stages"),
        "lead_source": N_("Parties", "How it came here"),
        "contact": CONTACTS,
        "area": FURTHER,
    },
    columns=(
        Column(
            key="name",
            label=N_("Parties", "Project"),
            required=True,
            width=36,
            synonyms=("项目名称", "项目", "名称", "建设项目"),
        ),
        Column(
            key="owner",
            label=N_("Parties", "Owner"),
            kind=Kind.LINK,
            target="enterprises",
            width=28,
            synonyms=("业主单位", "建设单位", "投资主体", "企业名称", "项目单位", "业主"),
        ),
        Column(
            key="state",
            label=N_("Parties", "State"),
            kind=Kind.CHOICE,
            choices=PARTY_STATES,
            required=True,
            width=10,
            synonyms=("状态", "项目状态"),
        ),
        Column(
            key="stage",
            label=N_("Parties", "Stage"),
            kind=Kind.CHOICE,
            choices=STAGES,
            width=9,
            read_only=True,
            places=PAPER,
            synonyms=("项目阶段", "项目进度"),
        ),
        Column(
            key="project_type",
            label=N_("Parties", "Project type"),
            kind=Kind.TERM,
            dictionary="project_type",
            width=12,
            places=FORM,
            synonyms=("项目类型", "招商项目类型"),
        ),
        Column(
            key="investment",
            label=N_("Parties", "Investment (10,000 yuan)"),
            kind=Kind.MONEY,
            width=14,
            total=True,
            synonyms=("总投资", "投资额", "计划总投资", "投资总额", "合同引资额", "总投资(万元)", "总投资（万元）"),
        ),
        Column(
            key="band",
            label=N_("Parties", "Investment band"),
            kind=Kind.CHOICE,
            choices=BANDS,
            width=14,
            read_only=True,
            places=PAPER,
            synonyms=("投资规模",),
        ),
        Column(
            key="sub_park",
            label=N_("Parties", "Sub-park"),
            kind=Kind.TERM,
            dictionary="sub_park",
            width=18,
            synonyms=("园中园", "所属园区", "片区"),
        ),
        Column(
            key="chain",
            label=N_("Parties", "Industry chain"),
            kind=Kind.TERM,
            dictionary="chain",
            width=16,
            synonyms=("产业链", "主导产业"),
        ),
        Column(
            key="signed_on",
            label=N_("Parties", "Signed on"),
            kind=Kind.DATE,
            width=12,
            synonyms=("签约时间", "签约日期"),
        ),
        Column(
            key="started_on",
            label=N_("Parties", "Started on"),
            kind=Kind.DATE,
            width=12,
            synonyms=("开工时间", "开工日期"),
        ),
        Column(
            key="completed_on",
            label=N_("Parties", "Completed on"),
            kind=Kind.DATE,
            width=12,
            synonyms=("竣工时间", "竣工日期"),
        ),
        Column(
            key="produced_on",
            label=N_("Parties", "In production on"),
            kind=Kind.DATE,
            width=12,
            synonyms=("投产时间", "投产日期"),
        ),
        Column(
            key="reached_on",
            label=N_("Parties", "At capacity on"),
            kind=Kind.DATE,
            width=12,
            synonyms=("达产时间", "达产日期"),
        ),
        Column(
            key="days_to_start",
            label=N_("Parties", "Signing to start (days)"),
            kind=Kind.NUMBER,
            width=10,
            read_only=True,
            places=PAPER,
            synonyms=("签约到开工（工作日）",),
            hint=N_("Parties", "In working days of the office's calendar."),
        ),
        Column(
            key="days_to_complete",
            label=N_("Parties", "Start to completion (days)"),
            kind=Kind.NUMBER,
            width=10,
            read_only=True,
            places=PAPER,
            synonyms=("开工到竣工（工作日）",),
            hint=N_("Parties", "In working days of the office's calendar."),
        ),
        Column(
            key="days_to_produce",
            label=N_("Parties", "Completion to production (days)"),
            kind=Kind.NUMBER,
            width=10,
            read_only=True,
            places=PAPER,
            synonyms=("竣工到投产（工作日）",),
            hint=N_("Parties", "In working days of the office's calendar."),
        ),
        Column(
            key="lead_source",
            label=N_("Parties", "How it came"),
            kind=Kind.TERM,
            dictionary="lead_source",
            width=12,
            places=FORM,
            synonyms=("招商来源", "项目来源", "线索来源"),
        ),
        Column(
            key="referred_by",
            label=N_("Parties", "Referred by"),
            kind=Kind.LINK,
            target="enterprises",
            width=24,
            places=FORM,
            synonyms=("引荐企业", "引荐单位", "介绍企业"),
        ),
        *SHARED,
        Column(
            key="issues",
            label=N_("Parties", "Items it settles"),
            kind=Kind.LINKS,
            target="issues",
            width=18,
            read_only=True,
            places=PAPER,
            synonyms=("解决的问题",),
        ),
        OPEN_ISSUES,
        Column(key="note", label=N_("Parties", "Note"), kind=Kind.NOTE, width=20, synonyms=("备注",)),
    ),
)
