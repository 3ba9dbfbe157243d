"""Policies 惠企政策 and their clauses 条款, with what was awarded and paid under them."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Text, func, select
from sqlalchemy.orm import join

from models.language import N_
from models.ledgers.columns import AsOf, Column, Kind, Ledger, Place, Source
from models.ledgers.funds import funds_of_clause
from models.ledgers.issues import order_of
from models.records.money import Clause, Payment, Policy, Subsidy
from models.records.people import Unit
from models.rules.subsidies import LEVELS, MODES, NOT_AWARDED

_FORM = Place.FORM | Place.IMPORT | Place.EXPORT


def clause_name(clause: Any, policy: Any) -> Any:
    """Return the expression by which a clause is told from those of other policies: 购新设备补贴（“智赋百企”…）."""
    return func.format("%s（%s）", clause.name, policy.title, type_=Text())


def _clauses_of(what: Any) -> Any:
    return (
        select(what).where(Clause.policy_id == Policy.id, Clause.removed_at.is_(None)).correlate(Policy)
    ).scalar_subquery()


def _policies(_: AsOf) -> Source:
    return Source(
        start=Policy,
        cells={
            "title": Policy.title,
            "document_number": Policy.document_number,
            "level": Policy.level,
            "issuer": Policy.issuer,
            "issued_on": Policy.issued_on,
            "valid_from": Policy.valid_from,
            "valid_to": Policy.valid_to,
            "clauses": _clauses_of(func.count(Clause.id)),
            "note": Policy.note,
        },
        sorting={"level": order_of(Policy.level, LEVELS)},
    )


POLICIES = Ledger(
    key="policies",
    title=N_("Ledgers", "Policies"),
    record=Policy,
    source=_policies,
    naming="title",
    match=(("title",),),
    order=(("issued_on", True), ("title", False)),
    columns=(
        Column(
            key="title",
            label=N_("Policies", "Policy"),
            required=True,
            width=48,
            synonyms=("政策名称", "政策文件", "文件名称", "政策", "标题"),
        ),
        Column(
            key="document_number",
            label=N_("Policies", "Document no."),
            width=22,
            synonyms=("发文字号", "文号", "文件号"),
        ),
        Column(
            key="level",
            label=N_("Policies", "Level"),
            kind=Kind.CHOICE,
            choices=LEVELS,
            width=10,
            synonyms=("政策级别", "级别", "层级", "级次"),
        ),
        Column(
            key="issuer", label=N_("Policies", "Issued by"), width=24, synonyms=("发文机关", "发文单位", "制定单位")
        ),
        Column(
            key="issued_on",
            label=N_("Policies", "Issued on"),
            kind=Kind.DATE,
            width=12,
            synonyms=("印发日期", "发文日期", "成文日期", "印发时间", "发布时间"),
        ),
        Column(
            key="valid_from",
            label=N_("Policies", "Valid from"),
            kind=Kind.DATE,
            width=12,
            synonyms=("有效期起", "生效日期", "执行起始日期", "施行日期"),
        ),
        Column(
            key="valid_to",
            label=N_("Policies", "Valid to"),
            kind=Kind.DATE,
            width=12,
            synonyms=("有效期止", "失效日期", "截止日期", "有效期至"),
        ),
        Column(
            key="clauses",
            label=N_("Policies", "Clauses"),
            kind=Kind.NUMBER,
            width=8,
            read_only=True,
            places=Place.PAPER | Place.FORM,
            synonyms=("条款数",),
        ),
        Column(key="note", label=N_("Issues", "Note"), kind=Kind.NOTE, width=24, places=_FORM, synonyms=("备注",)),
    ),
)


def _under(what: Any, *where: Any) -> Any:
    return (
        select(func.coalesce(func.sum(what), 0))
        .where(Subsidy.clause_id == Clause.id, Subsidy.removed_at.is_(None), Subsidy.state.not_in(NOT_AWARDED), *where)
        .correlate(Clause)
        .scalar_subquery()
    )


def _clauses(_: AsOf) -> Source:
    return Source(
        start=join(join(Clause, Policy, Clause.policy_id == Policy.id), Unit, Clause.unit_id == Unit.id, isouter=True),
        cells={
            "policy": (Clause.policy_id, Policy.title),
            "position": Clause.position,
            "name": Clause.name,
            "category": Clause.category,
            "mode": Clause.mode,
            "text": Clause.text,
            "cap": Clause.cap,
            "funds": funds_of_clause(),
            "unit": (Clause.unit_id, Unit.name),
            "contact": Clause.contact,
            "contact_phone": Clause.contact_phone,
            "awarded": _under(Subsidy.awarded),
            "paid": _under(Payment.amount, Payment.subsidy_id == Subsidy.id, Payment.removed_at.is_(None)),
            "called": clause_name(Clause, Policy),
        },
        sorting={"mode": order_of(Clause.mode, MODES), "unit": Unit.sort_key},
        search=(Clause.text,),
    )


CLAUSES = Ledger(
    key="clauses",
    title=N_("Ledgers", "Clauses of the policies"),
    record=Clause,
    source=_clauses,
    naming="called",
    match=(("policy", "name"),),
    order=(("policy", False), ("position", False)),
    fixed=2,
    columns=(
        Column(
            key="policy",
            label=N_("Policies", "Policy"),
            kind=Kind.LINK,
            target="policies",
            required=True,
            width=34,
            synonyms=("政策名称", "政策文件", "文件名称", "政策"),
        ),
        Column(
            key="position",
            label=N_("Policies", "Clause no."),
            kind=Kind.NUMBER,
            width=8,
            synonyms=("条款序号", "条次"),
            hint=N_("Policies", "Where it stands in the policy; left empty, it comes last."),
        ),
        Column(
            key="name",
            label=N_("Policies", "Clause"),
            required=True,
            width=28,
            synonyms=("条款名称", "政策条款", "条款", "奖补项目", "项目", "事项名称"),
        ),
        Column(
            key="category",
            label=N_("Policies", "Kind of award"),
            kind=Kind.TERM,
            dictionary="award",
            width=14,
            synonyms=("奖补类别", "奖补类型", "类别"),
        ),
        Column(
            key="mode",
            label=N_("Policies", "Way of payment"),
            kind=Kind.CHOICE,
            choices=MODES,
            width=12,
            synonyms=("兑现方式", "兑现模式"),
        ),
        Column(
            key="text",
            label=N_("Policies", "Text of the clause"),
            kind=Kind.NOTE,
            width=48,
            synonyms=("条款内容", "政策内容", "奖补标准", "内容"),
        ),
        Column(
            key="cap",
            label=N_("Policies", "Cap"),
            kind=Kind.MONEY,
            width=14,
            synonyms=("单户最高限额", "最高限额", "限额", "上限", "最高金额"),
            hint=N_("Policies", "The most one award under this clause may come to."),
        ),
        Column(
            key="funds",
            label=N_("Policies", "Paid from"),
            kind=Kind.LINKS,
            target="funds",
            width=24,
            synonyms=("资金渠道", "资金来源"),
        ),
        Column(
            key="unit",
            label=N_("Policies", "Unit in charge"),
            kind=Kind.LINK,
            target="units",
            width=18,
            synonyms=("责任单位", "责任科室", "主管部门", "受理单位"),
        ),
        Column(
            key="contact", label=N_("Parties", "Contact"), width=10, places=_FORM, personal=True, synonyms=("联系人",)
        ),
        Column(
            key="contact_phone",
            label=N_("Parties", "Contact phone"),
            kind=Kind.PHONE,
            width=16,
            places=_FORM,
            personal=True,
            synonyms=("联系电话", "电话", "联系方式", "咨询电话"),
        ),
        Column(
            key="awarded",
            label=N_("Policies", "Awarded"),
            kind=Kind.MONEY,
            width=14,
            read_only=True,
            total=True,
            places=Place.PAPER | Place.FORM,
            synonyms=("累计奖补金额",),
        ),
        Column(
            key="paid",
            label=N_("Policies", "Paid"),
            kind=Kind.MONEY,
            width=14,
            read_only=True,
            total=True,
            places=Place.PAPER | Place.FORM,
            synonyms=("累计拨付金额",),
        ),
        Column(key="called", label=N_("Policies", "Clause and policy"), width=40, read_only=True, places=Place(0)),
    ),
)
