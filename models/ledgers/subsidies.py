"""Awards 奖补: what is claimed, what is awarded, from which sources, and what has been paid."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Text, case, func

from models.language import N_
from models.ledgers import awards
from models.ledgers.columns import AsOf, Column, Kind, Ledger, Place, Source
from models.ledgers.funds import funds_of_clause
from models.ledgers.issues import order_of
from models.records.money import Clause, Policy, Subsidy
from models.records.parties import Party
from models.rules.subsidies import KINDS, MODES, NOT_AWARDED, STATES, SubsidyState

_FORM = Place.FORM | Place.IMPORT | Place.EXPORT
_TOLD = Place.PAPER | Place.FORM | Place.IMPORT
_NOT_POSTED = (*NOT_AWARDED, SubsidyState.TO_ACCEPT, SubsidyState.TO_REVIEW)
_ENDED = (*NOT_AWARDED, SubsidyState.CLAWING, SubsidyState.CLAWED_BACK)


def _subsidies(as_of: AsOf) -> Source:
    state, paid = awards.state_on(as_of), awards.paid()
    next_fund, next_amount = awards.next_source()
    return Source(
        start=awards.START,
        cells={
            "number": Subsidy.number,
            "party": (Subsidy.party_id, Party.name),
            "credit_code": Party.credit_code,
            "clause": (Subsidy.clause_id, Clause.name),
            "policy": Policy.title,
            "category": Subsidy.category,
            "year": Subsidy.year,
            "kind": Subsidy.kind,
            "mode": Subsidy.mode,
            "matter": Subsidy.matter,
            "state": state,
            "warnings": awards.warnings(),
            "applied_on": Subsidy.applied_on,
            "applied": Subsidy.applied,
            "accepted_on": Subsidy.accepted_on,
            "reviewed_on": Subsidy.reviewed_on,
            "awarded": Subsidy.awarded,
            "sources": awards.sources(),
            "levels": awards.levels(),
            "public_from": Subsidy.public_from,
            "public_to": Subsidy.public_to,
            "posted": case(
                (
                    Subsidy.public_from.is_not(None),
                    func.format("%s至%s", Subsidy.public_from, Subsidy.public_to, type_=Text()),
                )
            ),
            "planned_month": Subsidy.planned_month,
            "paid": paid,
            "paid_on": awards.last_paid_on(),
            "unpaid": case((Subsidy.state.not_in(_ENDED), Subsidy.awarded - paid)),
            "clawed_back": awards.recovered(),
            "refused_on": Subsidy.refused_on,
            "refusal": Subsidy.refusal,
            "note": Subsidy.note,
            "confidential": case((Subsidy.state.in_(_NOT_POSTED), 1), else_=0),
            "clause_funds": funds_of_clause(),
            "next_fund": next_fund,
            "next_amount": next_amount,
        },
        sorting={
            "party": Party.sort_key,
            "state": order_of(state, STATES),
            "kind": order_of(Subsidy.kind, KINDS),
            "mode": order_of(Subsidy.mode, MODES),
            "clause": Clause.position,
        },
        search=(Party.initials,),
    )


def _day(key: str, label: Any, *synonyms: str, personal: bool = False) -> Column:
    return Column(
        key=key,
        label=label,
        kind=Kind.DATE,
        width=12,
        read_only=True,
        personal=personal,
        places=_TOLD,
        synonyms=synonyms,
    )


def _sum(key: str, label: Any, *synonyms: str, places: Place = Place.PAPER | Place.FORM, **more: Any) -> Column:
    return Column(key=key, label=label, kind=Kind.MONEY, width=14, total=True, places=places, synonyms=synonyms, **more)


_UNDATED = (
    ("party", "clause", "matter", "year", "applied_on", "paid_on", "applied"),
    ("party", "clause", "matter", "year", "applied"),
    ("party", "clause", "year", "applied"),
    ("party", "clause", "category", "matter", "year", "applied_on", "paid_on", "applied", "awarded"),
    ("party", "category", "matter", "year", "applied", "awarded"),
    ("party", "category", "year", "applied", "awarded"),
    ("party", "matter", "year", "applied", "awarded"),
    ("party", "category", "matter", "year", "applied"),
    ("party", "category", "year", "applied"),
    ("party", "matter", "year", "applied"),
    ("party", "category", "matter", "year", "awarded"),
    ("party", "category", "year", "awarded"),
    ("party", "matter", "year", "awarded"),
)
"""How a line is known again that tells no day; the keys with days keep a line that tells one from being so known."""

SUBSIDIES = Ledger(
    key="subsidies",
    title=N_("Ledgers", "Awards"),
    record=Subsidy,
    source=_subsidies,
    naming="number",
    match=(
        ("number",),
        ("party", "clause", "applied_on", "applied", "matter"),
        ("party", "clause", "applied_on", "applied"),
        ("party", "clause", "paid_on", "paid", "matter"),
        ("party", "clause", "paid_on", "paid"),
        ("party", "clause", "year", "awarded", "matter"),
        ("party", "clause", "year", "awarded"),
        ("party", "category", "paid_on", "paid"),
        ("party", "matter", "paid_on", "paid"),
        ("party", "matter", "applied_on", "applied"),
        *_UNDATED,
    ),
    order=(("applied_on", True), ("number", True)),
    fixed=2,
    defaults={"kind": "award"},
    columns=(
        Column(
            key="number",
            label=N_("Subsidies", "No."),
            width=16,
            synonyms=("奖补编号", "编号", "申报编号", "受理编号"),
            hint=N_("Subsidies", "Left empty, the next number of the year is given."),
        ),
        Column(
            key="party",
            label=N_("Issues", "Enterprise or project"),
            kind=Kind.LINK,
            target="parties",
            required=True,
            width=28,
            synonyms=(
                "企业（项目）",
                "企业名称",
                "企业",
                "申报企业",
                "申报单位",
                "单位名称",
                "项目名称",
                "企业(项目)名称",
            ),
        ),
        Column(
            key="clause",
            label=N_("Subsidies", "Clause"),
            kind=Kind.LINK,
            target="clauses",
            width=24,
            synonyms=("政策条款", "政策文件及条款", "条款", "条款名称", "奖补项目"),
        ),
        Column(
            key="policy",
            label=N_("Policies", "Policy"),
            width=30,
            read_only=True,
            places=Place.FORM | Place.EXPORT | Place.IMPORT,
            synonyms=("政策名称", "政策文件", "文件名称", "政策"),
        ),
        Column(
            key="category",
            label=N_("Policies", "Kind of award"),
            kind=Kind.TERM,
            dictionary="award",
            width=14,
            synonyms=("奖补类别", "奖补类型", "类别"),
            hint=N_("Subsidies", "Left empty, that of the clause."),
        ),
        Column(
            key="matter",
            label=N_("Subsidies", "Matter"),
            kind=Kind.NOTE,
            width=28,
            synonyms=("奖补事项", "申报事项", "事项", "内容", "奖补内容", "事由"),
        ),
        Column(
            key="state",
            label=N_("Subsidies", "State"),
            kind=Kind.CHOICE,
            choices=STATES,
            width=14,
            read_only=True,
            places=Place.PAPER | Place.FORM,
            synonyms=("办理状态", "状态"),
        ),
        Column(
            key="warnings",
            label=N_("Subsidies", "Warnings"),
            width=20,
            read_only=True,
            personal=True,
            places=Place.PAPER | Place.FORM,
            synonyms=("预警",),
        ),
        _sum("applied", N_("Subsidies", "Claimed"), *("申报金额", "申请金额", "申报资金"), places=Place.EVERYWHERE),
        _sum(
            "awarded",
            N_("Subsidies", "Awarded"),
            *("审核金额", "核定金额", "奖补金额", "补贴金额", "拟奖补金额", "拟兑现金额", "审定金额"),
            places=_TOLD,
            read_only=True,
        ),
        _sum(
            "paid",
            N_("Subsidies", "Paid"),
            *("兑现金额", "已拨付金额", "拨付金额", "实际兑现金额", "已兑现金额", "兑付金额"),
            places=_TOLD,
            read_only=True,
        ),
        _sum("unpaid", N_("Subsidies", "Still to pay"), "待拨付金额", read_only=True),
        _sum("clawed_back", N_("Subsidies", "Recovered amount"), "已追回金额", "是否追回", read_only=True),
        Column(
            key="kind",
            label=N_("Subsidies", "Form of help"),
            kind=Kind.CHOICE,
            choices=KINDS,
            required=True,
            width=12,
            synonyms=("支持形式", "兑现形式", "资金类型"),
        ),
        Column(
            key="mode",
            label=N_("Policies", "Way of payment"),
            kind=Kind.CHOICE,
            choices=MODES,
            width=12,
            synonyms=("兑现方式", "兑现模式"),
            hint=N_("Subsidies", "Left empty, that of the clause."),
        ),
        Column(
            key="year",
            label=N_("Subsidies", "Policy year"),
            kind=Kind.NUMBER,
            width=8,
            synonyms=("政策年度", "年度", "年份", "所属年度"),
            hint=N_("Subsidies", "Left empty, the year of the claim."),
        ),
        Column(
            key="applied_on",
            label=N_("Subsidies", "Claimed on"),
            kind=Kind.DATE,
            width=12,
            synonyms=("申报日期", "申报时间", "申请日期", "申请时间"),
            hint=N_("Subsidies", "Left empty, today."),
        ),
        _day("accepted_on", N_("Subsidies", "Accepted on"), "受理日期", "受理时间"),
        _day("reviewed_on", N_("Subsidies", "Reviewed on"), "审核日期", "审核时间", "审定时间"),
        Column(
            key="sources",
            label=N_("Subsidies", "Sources"),
            width=30,
            read_only=True,
            places=_TOLD,
            synonyms=("资金来源", "资金渠道"),
        ),
        Column(
            key="levels",
            label=N_("Subsidies", "Levels of the sources"),
            width=12,
            read_only=True,
            places=Place.EXPORT | Place.IMPORT,
            synonyms=("资金级次", "资金层级", "级次"),
        ),
        _day("public_from", N_("Subsidies", "Posted from"), "公示起始日", "公示开始时间", "公示开始日期"),
        _day("public_to", N_("Subsidies", "Posted to"), "公示截止日", "公示结束时间", "公示结束日期"),
        Column(
            key="posted",
            label=N_("Subsidies", "Days of posting"),
            width=24,
            read_only=True,
            places=Place.IMPORT,
            synonyms=("公示起止", "公示时间", "公示期", "公示起止时间", "公示日期"),
        ),
        Column(
            key="planned_month",
            label=N_("Subsidies", "Payment plan of"),
            width=12,
            read_only=True,
            places=_TOLD,
            synonyms=("支付计划月份", "列入支付计划月份", "支付计划", "月资金支付计划"),
        ),
        _day("paid_on", N_("Subsidies", "Last paid on"), "拨付时间", "拨付日期", "兑现时间", "兑现日期", "兑付时间"),
        Column(
            key="credit_code",
            label=N_("Parties", "Credit code"),
            kind=Kind.CODE,
            width=22,
            read_only=True,
            places=Place.EXPORT,
            synonyms=("统一社会信用代码",),
        ),
        _day("refused_on", N_("Subsidies", "Refused on"), "不予受理日期", "不予奖补日期", personal=True),
        Column(
            key="refusal",
            label=N_("Subsidies", "Reason for refusing"),
            kind=Kind.NOTE,
            width=24,
            read_only=True,
            personal=True,
            places=_FORM,
            synonyms=("不予受理原因", "不予奖补原因", "不予受理理由"),
        ),
        Column(
            key="note",
            label=N_("Issues", "Note"),
            kind=Kind.NOTE,
            width=20,
            places=_FORM,
            personal=True,
            synonyms=("备注",),
        ),
        Column(
            key="confidential", label=N_("Subsidies", "Not posted"), kind=Kind.FLAG, read_only=True, places=Place(0)
        ),
        Column(
            key="clause_funds",
            label=N_("Policies", "Paid from"),
            kind=Kind.LINKS,
            target="funds",
            read_only=True,
            places=Place(0),
        ),
        Column(
            key="next_fund",
            label=N_("Subsidies", "Next source"),
            kind=Kind.LINK,
            target="funds",
            read_only=True,
            places=Place(0),
        ),
        Column(
            key="next_amount",
            label=N_("Subsidies", "Left of the next source"),
            kind=Kind.MONEY,
            read_only=True,
            places=Place(0),
        ),
    ),
)
"""The hidden columns at the end are what deeds propose, and what keeps claims out of public copies that are not decided
on, or refused."""
