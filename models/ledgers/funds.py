"""Funds 资金: what is budgeted, what awards have taken of it, and what has been paid."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Text, func, select
from sqlalchemy.orm import join

from models.language import N_
from models.ledgers.columns import AsOf, Column, Kind, Ledger, Place, Source
from models.ledgers.issues import order_of
from models.records.money import Clause, ClauseFund, Fund, Payment, Subsidy, SubsidySource
from models.rules.subsidies import LEVELS, NOT_AWARDED

_FORM = Place.FORM | Place.IMPORT | Place.EXPORT


def fund_name(fund: Any) -> Any:
    """Return the expression by which a fund is called: 区产业资金（2024）; the name alone returns every year."""
    return func.format("%s（%d）", fund.name, fund.year, type_=Text())


def funds_of_clause() -> Any:
    """Return the links to the funds that pay under a clause, in a query of `Clause`."""
    return (
        select(func.json_group_array(func.json_array(Fund.id, fund_name(Fund))))
        .select_from(join(ClauseFund, Fund, ClauseFund.fund_id == Fund.id))
        .where(ClauseFund.clause_id == Clause.id, ClauseFund.removed_at.is_(None), Fund.removed_at.is_(None))
        .correlate(Clause)
        .scalar_subquery()
    )


def committed(fund: Any) -> Any:
    """Return what awards take of a fund, paid or not; those not accepted or not awarded take nothing."""
    return (
        select(func.coalesce(func.sum(SubsidySource.amount), 0))
        .select_from(join(SubsidySource, Subsidy, SubsidySource.subsidy_id == Subsidy.id))
        .where(
            SubsidySource.fund_id == fund.id,
            SubsidySource.removed_at.is_(None),
            Subsidy.removed_at.is_(None),
            Subsidy.state.not_in(NOT_AWARDED),
        )
        .correlate(fund)
        .scalar_subquery()
    )


def _paid(fund: Any) -> Any:
    return (
        select(func.coalesce(func.sum(Payment.amount), 0))
        .where(Payment.fund_id == fund.id, Payment.removed_at.is_(None))
        .correlate(fund)
        .scalar_subquery()
    )


def _funds(_: AsOf) -> Source:
    taken = committed(Fund)
    return Source(
        start=Fund,
        cells={
            "name": Fund.name,
            "year": Fund.year,
            "level": Fund.level,
            "budget": Fund.budget,
            "committed": taken,
            "paid": _paid(Fund),
            "left": Fund.budget - taken,
            "note": Fund.note,
            "called": fund_name(Fund),
        },
        sorting={"level": order_of(Fund.level, LEVELS)},
    )


FUNDS = Ledger(
    key="funds",
    title=N_("Ledgers", "Funds"),
    record=Fund,
    source=_funds,
    naming="called",
    match=(("name", "year"),),
    order=(("year", True), ("level", False), ("name", False)),
    defaults={"level": "park"},
    columns=(
        Column(
            key="name",
            label=N_("Funds", "Fund"),
            required=True,
            width=30,
            synonyms=("资金名称", "资金", "专项资金", "资金来源", "项目名称", "名称"),
        ),
        Column(
            key="year",
            label=N_("Funds", "Year"),
            kind=Kind.NUMBER,
            required=True,
            width=8,
            synonyms=("年度", "年份", "预算年度"),
        ),
        Column(
            key="level",
            label=N_("Funds", "Level"),
            kind=Kind.CHOICE,
            choices=LEVELS,
            required=True,
            width=10,
            synonyms=("资金级次", "级次", "资金层级", "级别"),
        ),
        Column(
            key="budget",
            label=N_("Funds", "Budget"),
            kind=Kind.MONEY,
            width=16,
            total=True,
            synonyms=("预算金额", "预算", "预算数", "资金规模", "下达金额"),
        ),
        Column(
            key="committed",
            label=N_("Funds", "Committed"),
            kind=Kind.MONEY,
            width=16,
            read_only=True,
            total=True,
            places=Place.PAPER | Place.FORM,
            synonyms=("已安排金额",),
            hint=N_("Funds", "What awards take of this fund, paid or not."),
        ),
        Column(
            key="paid",
            label=N_("Funds", "Paid"),
            kind=Kind.MONEY,
            width=16,
            read_only=True,
            total=True,
            places=Place.PAPER | Place.FORM,
            synonyms=("已拨付金额",),
        ),
        Column(
            key="left",
            label=N_("Funds", "Left of the budget"),
            kind=Kind.MONEY,
            width=16,
            read_only=True,
            total=True,
            places=Place.PAPER | Place.FORM,
            synonyms=("预算结余",),
            hint=N_("Funds", "The budget without what is committed; below zero, the fund is over its budget."),
        ),
        Column(key="note", label=N_("Issues", "Note"), kind=Kind.NOTE, width=24, places=_FORM, synonyms=("备注",)),
        Column(key="called", label=N_("Funds", "Fund and year"), width=30, read_only=True, places=Place(0)),
    ),
)
