"""Served parties: the enterprises 企业, and what they share with projects 项目."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Text, case, func, literal, select, type_coerce
from sqlalchemy.orm import aliased

from models.language import N_, Choice
from models.ledgers.columns import AsOf, Column, Kind, Ledger, Place, Source
from models.ledgers.expressions import size_of
from models.records.issues import Issue
from models.records.parties import Enterprise, Party, PartyFigures, ScaleYear
from models.rules.size_class import bare_code

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
FORM = Place.FORM | Place.IMPORT | Place.EXPORT
PAPER = Place.GRID | Place.EXPORT


def open_issues(party: Any) -> Any:
    """Return how many items of a party are not closed."""
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


def _years_listed(party: Any) -> Any:
    """Return the years of the lists an enterprise stands on: 2023、2024."""
    years = func.group_concat(ScaleYear.year, literal("、", Text).op("ORDER BY")(ScaleYear.year), type_=Text())
    return (
        select(years)
        .where(ScaleYear.party_id == party.id, ScaleYear.removed_at.is_(None))
        .correlate(party)
        .scalar_subquery()
    )


def _size_hint(party: Any, as_of: AsOf) -> Any:
    """Return the size class that follows from the newest figures of a whole year: 按2023年数据应为中型."""
    figures = PartyFigures
    code = size_of(party.industry_code, figures.staff, figures.revenue, figures.assets)
    name = case({choice.code: literal(choice.other_names[0], Text) for choice in SIZES}, value=code)
    said = func.format("按%d年数据应为%s", figures.year, name)
    return (
        select(case((code.is_not(None), type_coerce(said, Text))))
        .where(
            figures.party_id == party.id,
            figures.month == 0,
            figures.year <= as_of.today.year,
            figures.removed_at.is_(None),
        )
        .order_by(figures.year.desc())
        .limit(1)
        .correlate(party)
        .scalar_subquery()
    )


def _referred(party: Any) -> Any:
    """Return how many projects an enterprise brought to the park."""
    project = aliased(Party)
    return (
        select(func.count(project.id))
        .where(project.referred_by_id == party.id, project.removed_at.is_(None))
        .correlate(party)
        .scalar_subquery()
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
            "scale_years": _years_listed(party),
            "sub_park": party.sub_park,
            "industry": party.industry,
            "industry_code": party.industry_code,
            "chain": party.chain,
            "size": party.size,
            "size_hint": _size_hint(party, as_of),
            "legal_person": party.legal_person,
            "contact": party.contact,
            "contact_phone": party.contact_phone,
            "address": party.address,
            "area": party.area,
            "tags": party.tags,
            "former_names": party.former_names,
            "referred": _referred(party),
            "open_issues": open_issues(party),
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

CONTACTS = N_("Parties", "Whom to reach")
FURTHER = N_("Parties", "Further")

SHARED = (
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
        places=FORM,
        synonyms=("地址", "企业地址", "注册地址", "实际经营地址", "详细地址", "所在地", "建设地点", "公司地址"),
    ),
    Column(
        key="area",
        label=N_("Parties", "Area (mu)"),
        kind=Kind.DECIMAL,
        width=10,
        places=FORM,
        synonyms=(
            "用地面积（亩）",
            "占地面积（亩）",
            "用地（亩）",
            "占地（亩）",
            "亩数",
            "面积（亩）",
            "供地面积（亩）",
        ),
    ),
    Column(
        key="tags",
        label=N_("Parties", "Tags"),
        kind=Kind.TERMS,
        dictionary="tag",
        width=18,
        places=FORM,
        synonyms=("标签", "企业标签", "荣誉资质", "称号", "荣誉", "资质"),
    ),
)
"""Columns of enterprises and projects alike."""

OPEN_ISSUES = Column(
    key="open_issues",
    label=N_("Parties", "Open items"),
    kind=Kind.NUMBER,
    width=8,
    read_only=True,
    total=True,
    places=PAPER,
    synonyms=("未销号事项",),
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
    sections={"above_scale": N_("Parties", "Industry and size"), "legal_person": CONTACTS, "area": FURTHER},
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
            key="scale_years",
            label=N_("Parties", "Years above scale"),
            width=14,
            read_only=True,
            places=PAPER,
            synonyms=("规上年度",),
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
            synonyms=("行业", "所属行业", "行业类别", "行业名称"),
        ),
        Column(
            key="industry_code",
            label=N_("Parties", "Industry code"),
            kind=Kind.CODE,
            width=9,
            places=FORM,
            tidied=bare_code,
            synonyms=("行业代码", "国民经济行业代码", "行业小类代码", "行业编码"),
            hint=N_("Parties", "GB/T 4754: two to four digits, such as 39 or C3922."),
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
            key="size_hint",
            label=N_("Parties", "Size by its figures"),
            width=22,
            read_only=True,
            places=PAPER,
            synonyms=("规模测算",),
        ),
        Column(
            key="legal_person",
            label=N_("Parties", "Legal representative"),
            width=10,
            personal=True,
            synonyms=("法人代表", "法定代表人", "法人", "单位负责人", "企业负责人", "负责人"),
        ),
        *SHARED,
        Column(
            key="former_names",
            label=N_("Parties", "Former names"),
            width=20,
            places=FORM,
            synonyms=("曾用名", "原名称"),
        ),
        Column(
            key="referred",
            label=N_("Parties", "Projects referred"),
            kind=Kind.NUMBER,
            width=8,
            read_only=True,
            total=True,
            places=PAPER,
            synonyms=("引荐项目数", "引荐项目"),
        ),
        OPEN_ISSUES,
        Column(key="note", label=N_("Parties", "Note"), kind=Kind.NOTE, width=20, synonyms=("备注",)),
    ),
)
