"""Instalments 拨付, and cases of default, fraud and recovery 违约、骗补、追回."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from sqlalchemy import Text, case, literal
from sqlalchemy.orm import join

from models.language import N_
from models.ledgers.columns import AsOf, Column, Kind, Ledger, Place, Source
from models.ledgers.funds import fund_name
from models.ledgers.issues import order_of
from models.records.money import Case, Fund, Payment, Subsidy
from models.records.parties import Party
from models.rules.subsidies import CASE_KINDS, CASE_STATES

_FORM = Place.FORM | Place.IMPORT | Place.EXPORT
_READ = Place.PAPER | Place.FORM
_NOTE = Column(
    key="note", label=N_("Issues", "Note"), kind=Kind.NOTE, width=24, places=_FORM, personal=True, synonyms=("备注",)
)
_SUBSIDY = Column(
    key="subsidy",
    label=N_("Payments", "Award no."),
    kind=Kind.LINK,
    target="subsidies",
    width=16,
    synonyms=("奖补编号", "编号", "申报编号"),
)


def _payments(_: AsOf) -> Source:
    return Source(
        start=join(
            join(join(Payment, Subsidy, Payment.subsidy_id == Subsidy.id), Party, Subsidy.party_id == Party.id),
            Fund,
            Payment.fund_id == Fund.id,
            isouter=True,
        ),
        cells={
            "subsidy": (Payment.subsidy_id, Subsidy.number),
            "party": Party.name,
            "matter": Subsidy.matter,
            "paid_on": Payment.paid_on,
            "amount": Payment.amount,
            "fund": (
                Payment.fund_id,
                case((Fund.year == Subsidy.year, Fund.name), (Fund.id.is_not(None), fund_name(Fund))),
            ),
            "voucher": Payment.voucher,
            "note": Payment.note,
        },
        sorting={"party": Party.sort_key},
        search=(Party.initials,),
    )


PAYMENTS = Ledger(
    key="payments",
    title=N_("Ledgers", "Instalments"),
    record=Payment,
    source=_payments,
    naming="subsidy",
    match=(("subsidy", "paid_on", "amount", "fund", "voucher"), ("subsidy", "paid_on", "amount", "fund")),
    order=(("paid_on", True), ("subsidy", True)),
    fixed=2,
    columns=(
        replace(_SUBSIDY, required=True),
        Column(
            key="party",
            label=N_("Issues", "Enterprise or project"),
            width=28,
            read_only=True,
            places=_READ,
            synonyms=("企业（项目）", "企业名称"),
        ),
        Column(
            key="matter",
            label=N_("Subsidies", "Matter"),
            kind=Kind.NOTE,
            width=26,
            read_only=True,
            places=_READ,
            synonyms=("奖补事项",),
        ),
        Column(
            key="fund",
            label=N_("Funds", "Fund"),
            kind=Kind.LINK,
            target="funds",
            width=26,
            synonyms=("资金名称", "资金来源", "资金", "拨付资金"),
        ),
        Column(
            key="paid_on",
            label=N_("Payments", "Paid on"),
            kind=Kind.DATE,
            required=True,
            width=12,
            synonyms=("拨付日期", "拨付时间", "兑现时间", "日期"),
        ),
        Column(
            key="amount",
            label=N_("Payments", "Amount"),
            kind=Kind.MONEY,
            required=True,
            width=14,
            total=True,
            synonyms=("拨付金额", "金额", "兑现金额"),
        ),
        Column(key="voucher", label=N_("Payments", "Voucher"), width=16, synonyms=("凭证号", "凭证", "支付凭证号")),
        _NOTE,
    ),
)


def _cases(_: AsOf) -> Source:
    state = case((Case.closed_on.is_(None), literal("open", Text)), else_=literal("closed", Text))
    return Source(
        start=join(join(Case, Party, Case.party_id == Party.id), Subsidy, Case.subsidy_id == Subsidy.id, isouter=True),
        cells={
            "party": (Case.party_id, Party.name),
            "kind": Case.kind,
            "number": Case.number,
            "state": state,
            "opened_on": Case.opened_on,
            "closed_on": Case.closed_on,
            "due": Case.due,
            "recovered": Case.recovered,
            "left": Case.due - Case.recovered,
            "subsidy": (Case.subsidy_id, Subsidy.number),
            "note": Case.note,
            "confidential": literal(1),
        },
        sorting={
            "party": Party.sort_key,
            "kind": order_of(Case.kind, CASE_KINDS),
            "state": order_of(state, CASE_STATES),
        },
        search=(Party.initials,),
    )


def _money(key: str, label: Any, *synonyms: str, **more: Any) -> Column:
    return Column(key=key, label=label, kind=Kind.MONEY, width=14, total=True, synonyms=synonyms, **more)


CASES = Ledger(
    key="cases",
    title=N_("Ledgers", "Defaults and recoveries"),
    record=Case,
    source=_cases,
    naming="number",
    match=(("number",), ("party", "kind", "opened_on")),
    order=(("opened_on", True), ("number", True)),
    defaults={"kind": "default"},
    columns=(
        Column(
            key="party",
            label=N_("Issues", "Enterprise or project"),
            kind=Kind.LINK,
            target="parties",
            required=True,
            width=28,
            synonyms=("企业（项目）", "企业名称", "企业", "当事企业", "被告"),
        ),
        Column(
            key="kind",
            label=N_("Cases", "Kind of case"),
            kind=Kind.CHOICE,
            choices=CASE_KINDS,
            required=True,
            width=10,
            synonyms=("案件类型", "类型", "性质"),
        ),
        Column(key="number", label=N_("Cases", "Case no."), width=24, synonyms=("案号", "案件编号", "文号")),
        Column(
            key="state",
            label=N_("Cases", "State"),
            kind=Kind.CHOICE,
            choices=CASE_STATES,
            width=10,
            read_only=True,
            places=_READ,
            synonyms=("案件状态",),
        ),
        Column(
            key="opened_on",
            label=N_("Cases", "Opened on"),
            kind=Kind.DATE,
            required=True,
            width=12,
            synonyms=("立案日期", "立案时间", "起诉日期", "起诉时间"),
        ),
        _money("due", N_("Cases", "To be recovered"), "应追回金额", "应追回", "涉案金额"),
        _money(
            "recovered",
            N_("Cases", "Recovered"),
            *("已追回金额", "已追回", "追回金额"),
            read_only=True,
            places=Place.EVERYWHERE,
        ),
        _money("left", N_("Cases", "Still to recover"), "未追回金额", read_only=True, places=_READ),
        Column(
            key="closed_on",
            label=N_("Cases", "Closed on"),
            kind=Kind.DATE,
            width=12,
            read_only=True,
            places=Place.EVERYWHERE,
            synonyms=("结案日期", "结案时间"),
        ),
        _SUBSIDY,
        _NOTE,
        Column(
            key="confidential", label=N_("Cases", "Not for the public"), kind=Kind.FLAG, read_only=True, places=Place(0)
        ),
    ),
)
