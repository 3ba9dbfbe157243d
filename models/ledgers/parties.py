"""Served parties: enterprises 企业 and projects 项目."""

from __future__ import annotations

from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import aliased, join

from models.language import N_, Choice
from models.ledgers.columns import AsOf, Column, Kind, Ledger, Place, Source
from models.records.issues import Issue
from models.records.parties import Enterprise, Party, Project, ScaleYear

PARTY_STATES = (
    Choice("normal", N_("Choices", "Working"), ("正常", "正常生产", "在产")),
    Choice("building", N_("Choices", "Being built"), ("在建", "建设中")),
    Choice("stopped", N_("Choices", "Stopped"), ("停产", "停业", "停工")),
    Choice("lost", N_("Choices", "Out of contact"), ("失联",)),
    Choice("dormant", N_("Choices", "Dormant"), ("僵尸", "僵尸企业")),
)
SIZES = (
    Choice("large", N_("Choices", "Large"), ("大型", "大")),
    Choice("medium", N_("Choices", "Medium"), ("中型", "中")),
    Choice("small", N_("Choices", "Small"), ("小型", "小")),
    Choice("micro", N_("Choices", "Micro"), ("微型", "微")),
)
_FORM = Place.FORM | Place.IMPORT | Place.EXPORT


def _open_issues(party: Any) -> Any:
    return (
        select(func.count(Issue.id))
        .where(Issue.party_id == party.id, Issue.removed_at.is_(None), Issue.state.not_in(("closed", "merged")))
        .correlate(party)
        .scalar_subquery()
    )


def listed(party: Any, as_of: AsOf) -> Any:
    """Return whether an enterprise is on the list in force: the newest year's, up to the day looked at."""
    newest = select(func.max(ScaleYear.year)).where(ScaleYear.year <= as_of.today.year, ScaleYear.removed_at.is_(None))
    return (
        select(ScaleYear.id)
        .where(
            ScaleYear.party_id == party.id, ScaleYear.year == newest.scalar_subquery(), ScaleYear.removed_at.is_(None)
        )
        .correlate(party)
        .exists()
    )


def _enterprises(as_of: AsOf) -> Source:
    party = Enterprise
    return Source(
        start=party,
        cells={
            "name": party.name,
            "short_name": party.short_name,
            "credit_code": party.credit_code,
            "state": party.state,
            "above_scale": listed(party, as_of),
            "sub_park": party.sub_park,
            "industry": party.industry,
            "chain": party.chain,
            "size": party.size,
            "legal_person": party.legal_person,
            "contact": party.contact,
            "contact_phone": party.contact_phone,
            "address": party.address,
            "tags": party.tags,
            "former_names": party.former_names,
            "open_issues": _open_issues(party),
            "note": party.note,
        },
        where=(party.kind == "enterprise",),
        sorting={"name": party.sort_key},
        search=(party.initials,),
    )


NAME = Column(
    key="name",
    label=N_("Parties", "Enterprise"),
    required=True,
    width=34,
    synonyms=(
        "企业名称",
        "单位名称",
        "公司名称",
        "企业全称",
        "单位详细名称",
        "名称",
        "企业",
        "公司",
        "企业（集团）名称",
    ),
)

_SHARED = (
    Column(
        key="contact",
        label=N_("Parties", "Contact"),
        width=10,
        personal=True,
        synonyms=("联系人", "企业联系人", "项目联系人"),
    ),
    Column(
        key="contact_phone",
        label=N_("Parties", "Contact phone"),
        kind=Kind.PHONE,
        width=16,
        personal=True,
        synonyms=("联系电话", "联系人电话", "联系方式", "电话", "手机", "手机号码", "企业联系电话"),
    ),
    Column(
        key="address",
        label=N_("Parties", "Address"),
        width=28,
        places=_FORM,
        synonyms=("地址", "企业地址", "注册地址", "实际经营地址", "详细地址", "所在地", "建设地点", "公司地址"),
    ),
    Column(
        key="tags",
        label=N_("Parties", "Tags"),
        width=18,
        places=_FORM,
        synonyms=("标签", "企业标签", "荣誉资质", "称号", "荣誉"),
    ),
)

ENTERPRISES = Ledger(
    key="enterprises",
    title=N_("Ledgers", "Enterprises"),
    record=Enterprise,
    source=_enterprises,
    naming="name",
    match=(("credit_code",), ("name",)),
    order=(("name", False),),
    defaults={"state": "normal"},
    columns=(
        NAME,
        Column(
            key="short_name", label=N_("Parties", "Short name"), width=12, synonyms=("简称", "企业简称", "规范简称")
        ),
        Column(
            key="credit_code",
            label=N_("Parties", "Credit code"),
            kind=Kind.CODE,
            width=21,
            synonyms=("统一社会信用代码", "信用代码", "社会信用代码", "统一信用代码", "组织机构代码"),
        ),
        Column(
            key="state",
            label=N_("Parties", "State"),
            kind=Kind.CHOICE,
            choices=PARTY_STATES,
            required=True,
            width=10,
            synonyms=("状态", "企业状态", "经营状态", "生产状态"),
        ),
        Column(
            key="above_scale",
            label=N_("Parties", "Above scale"),
            kind=Kind.FLAG,
            width=8,
            synonyms=("规上", "是否规上", "是否规上企业", "规模以上", "是否规模以上"),
        ),
        Column(
            key="sub_park",
            label=N_("Parties", "Sub-park"),
            kind=Kind.TERM,
            dictionary="sub_park",
            width=18,
            synonyms=("园中园", "所属园区", "片区", "所在园区"),
        ),
        Column(
            key="industry",
            label=N_("Parties", "Industry"),
            kind=Kind.TERM,
            dictionary="industry",
            width=18,
            synonyms=("行业", "所属行业", "行业类别", "行业代码"),
        ),
        Column(
            key="chain",
            label=N_("Parties", "Industry chain"),
            kind=Kind.TERM,
            dictionary="chain",
            width=16,
            synonyms=("产业链", "主导产业", "所属产业链"),
        ),
        Column(
            key="size",
            label=N_("Parties", "Size"),
            kind=Kind.CHOICE,
            choices=SIZES,
            width=8,
            synonyms=("规模", "企业规模", "单位规模", "企业类型"),
        ),
        Column(
            key="legal_person",
            label=N_("Parties", "Legal representative"),
            width=10,
            personal=True,
            synonyms=("法人代表", "法定代表人", "法人", "单位负责人", "企业负责人", "负责人"),
        ),
        *_SHARED,
        Column(
            key="former_names",
            label=N_("Parties", "Former names"),
            width=20,
            places=_FORM,
            synonyms=("曾用名", "原名称"),
        ),
        Column(
            key="open_issues",
            label=N_("Parties", "Open items"),
            kind=Kind.NUMBER,
            width=8,
            read_only=True,
            total=True,
            places=Place.GRID | Place.EXPORT,
            synonyms=("未销号事项",),
        ),
        Column(key="note", label=N_("Parties", "Note"), kind=Kind.NOTE, width=20, synonyms=("备注",)),
    ),
)


def _projects(_: AsOf) -> Source:
    party, owner = Project, aliased(Party)
    return Source(
        start=join(party, owner, party.owner_id == owner.id, isouter=True),
        cells={
            "name": party.name,
            "owner": (party.owner_id, owner.name),
            "state": party.state,
            "investment": party.investment,
            "sub_park": party.sub_park,
            "chain": party.chain,
            "signed_on": party.signed_on,
            "started_on": party.started_on,
            "completed_on": party.completed_on,
            "produced_on": party.produced_on,
            "contact": party.contact,
            "contact_phone": party.contact_phone,
            "address": party.address,
            "tags": party.tags,
            "open_issues": _open_issues(party),
            "note": party.note,
        },
        where=(party.kind == "project",),
        sorting={"name": party.sort_key, "owner": owner.sort_key},
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
            key="investment",
            label=N_("Parties", "Investment (10,000 yuan)"),
            kind=Kind.MONEY,
            width=14,
            total=True,
            synonyms=("总投资", "投资额", "计划总投资", "投资总额", "合同引资额", "总投资(万元)", "总投资（万元）"),
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
        *_SHARED,
        Column(
            key="open_issues",
            label=N_("Parties", "Open items"),
            kind=Kind.NUMBER,
            width=8,
            read_only=True,
            total=True,
            places=Place.GRID | Place.EXPORT,
            synonyms=("未销号事项",),
        ),
        Column(key="note", label=N_("Parties", "Note"), kind=Kind.NOTE, width=20, synonyms=("备注",)),
    ),
)
