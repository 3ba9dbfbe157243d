"""What is worked out about an award: its state today, what it was paid, its sources, and what is warned of."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Text, and_, case, func, literal, or_, select
from sqlalchemy.orm import Session, aliased, join

from models.language import Text as Words
from models.ledgers.columns import AsOf
from models.ledgers.funds import committed, fund_name
from models.records.base import Day
from models.records.money import Case, Clause, Fund, Payment, Policy, Subsidy, SubsidySource
from models.records.parties import Party
from models.rules.subsidies import LEVELS, NOT_AWARDED, OVER, WARNINGS, SubsidyState, warning

START = join(
    join(join(Subsidy, Party, Subsidy.party_id == Party.id), Clause, Subsidy.clause_id == Clause.id, isouter=True),
    Policy,
    Clause.policy_id == Policy.id,
    isouter=True,
)
"""An award with its party, and with its clause and policy where it has them."""


def state_on(as_of: AsOf) -> Any:
    """Return the state of an award on the day looked at: once its days of posting are over, it is to be planned."""
    over = and_(Subsidy.state == SubsidyState.PUBLIC, Subsidy.public_to < literal(as_of.today, Day))
    return case((over, literal(SubsidyState.TO_PLAN.value, Text)), else_=Subsidy.state)


def paid() -> Any:
    """Return what was paid of an award, in fen."""
    return _of_payments(func.coalesce(func.sum(Payment.amount), 0))


def last_paid_on() -> Any:
    """Return the day of the last instalment."""
    return _of_payments(func.max(Payment.paid_on, type_=Day()))


def recovered() -> Any:
    """Return what was recovered of an award, in fen; nothing where there is no case about it."""
    return (
        select(func.sum(Case.recovered))
        .where(Case.subsidy_id == Subsidy.id, Case.removed_at.is_(None))
        .correlate(Subsidy)
        .scalar_subquery()
    )


def sources() -> Any:
    """Return the sources as they are read on paper: 区产业资金 60.00、市工信资金 40.00 (万元, exact)."""
    fen = SubsidySource.amount
    wan = func.format(
        "%d.%02d%s",
        fen // 1_000_000,
        fen % 1_000_000 // 10_000,
        func.rtrim(func.format("%04d", fen % 10_000), "0"),
        type_=Text(),
    )
    named = case((Fund.year == Subsidy.year, Fund.name), else_=fund_name(Fund))
    return _of_sources(func.group_concat(named.concat(" ").concat(wan), "、", type_=Text()))


def levels() -> Any:
    """Return the levels the sources are of, each once: 市、园区."""
    label = case({choice.code: choice.other_names[0] for choice in LEVELS}, value=Fund.level)
    return func.replace(_of_sources(func.group_concat(label.distinct(), type_=Text())), ",", "、", type_=Text())


def next_source() -> tuple[tuple[Any, Any], Any]:
    """Return the first source that something is left of, as (identity, name), and how much is left, in fen."""
    left = SubsidySource.amount - (
        select(func.coalesce(func.sum(Payment.amount), 0))
        .where(
            Payment.subsidy_id == SubsidySource.subsidy_id,
            Payment.fund_id == SubsidySource.fund_id,
            Payment.removed_at.is_(None),
        )
        .correlate(SubsidySource)
        .scalar_subquery()
    )

    def first(what: Any) -> Any:
        return (
            select(what)
            .select_from(join(SubsidySource, Fund, SubsidySource.fund_id == Fund.id))
            .where(SubsidySource.subsidy_id == Subsidy.id, SubsidySource.removed_at.is_(None), left > 0)
            .order_by(SubsidySource.id)
            .limit(1)
            .correlate(Subsidy)
            .scalar_subquery()
        )

    return (first(Fund.id), first(fund_name(Fund))), first(left)


def flags() -> Mapping[str, Any]:
    """Return the condition of every warning, by code; an award that is over is only told of a double one."""
    going_on = Subsidy.state.not_in(OVER)
    other, source = aliased(Subsidy), aliased(SubsidySource)
    double = (
        select(other.id)
        .where(
            other.party_id == Subsidy.party_id,
            other.clause_id == Subsidy.clause_id,
            other.year == Subsidy.year,
            other.id != Subsidy.id,
            other.removed_at.is_(None),
            other.state.not_in(NOT_AWARDED),
        )
        .correlate(Subsidy)
        .exists()
    )
    open_case = (
        select(Case.id)
        .where(Case.party_id == Subsidy.party_id, Case.closed_on.is_(None), Case.removed_at.is_(None))
        .correlate(Subsidy)
        .exists()
    )
    over_budget = (
        select(source.id)
        .select_from(join(source, Fund, source.fund_id == Fund.id))
        .where(source.subsidy_id == Subsidy.id, source.removed_at.is_(None), committed(Fund) > Fund.budget)
        .correlate(Subsidy)
        .exists()
    )
    count, borne = _of_sources(func.count()), _of_sources(func.sum(SubsidySource.amount))
    no_source = and_(count == 0, Subsidy.kind == "award", going_on)
    return {
        "double": and_(Subsidy.state.not_in(NOT_AWARDED), double),
        "open_case": and_(going_on, open_case),
        "sources": and_(
            Subsidy.awarded.is_not(None), Subsidy.state.not_in(NOT_AWARDED), or_(borne != Subsidy.awarded, no_source)
        ),
        "cap": and_(going_on, Subsidy.awarded > Clause.cap),
        "budget": and_(going_on, over_budget),
        "expired": and_(going_on, or_(Subsidy.applied_on < Policy.valid_from, Subsidy.applied_on > Policy.valid_to)),
    }


def warnings() -> Any:
    """Return the words of every warning that stands, for a cell: 重复奖补、有未结案件."""
    said: Any = literal("", Text)
    conditions = flags()
    for choice in WARNINGS:
        words = literal(f"、{choice.other_names[0]}", Text)
        said = said.concat(case((conditions[choice.code], words), else_=literal("", Text)))
    return func.nullif(func.ltrim(said, "、"), "", type_=Text())


def warned(session: Session, subsidy_id: str) -> list[str]:
    """Return the codes of the warnings that stand for an award, in their order."""
    session.flush()
    conditions = flags()
    found = session.execute(
        select(*(case((conditions[choice.code], 1), else_=0) for choice in WARNINGS))
        .select_from(START)
        .where(Subsidy.id == subsidy_id)
    ).one()
    return [choice.code for choice, stands in zip(WARNINGS, found, strict=True) if stands]


def warnings_of(session: Session, subsidy_id: str) -> list[Words]:
    """Return what is warned of about an award: double award, open case, sources, cap, budget, validity."""
    return [warning(code) for code in warned(session, subsidy_id)]


def _of_payments(what: Any) -> Any:
    return (
        select(what)
        .where(Payment.subsidy_id == Subsidy.id, Payment.removed_at.is_(None))
        .correlate(Subsidy)
        .scalar_subquery()
    )


def _of_sources(what: Any) -> Any:
    return (
        select(what)
        .select_from(join(SubsidySource, Fund, SubsidySource.fund_id == Fund.id))
        .where(SubsidySource.subsidy_id == Subsidy.id, SubsidySource.removed_at.is_(None))
        .correlate(Subsidy)
        .scalar_subquery()
    )
