"""The doctor's rules on awards: sources, instalments, publicity, cases and funds (domain.md §2.7)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from sqlalchemy import and_, func, or_, select
from sqlalchemy.orm import Session, aliased

from models.doctor.kinds import Rule, Severity, where
from models.language import N_
from models.records.all import Case, Fund, Office, Payment, Subsidy, SubsidySource
from models.store.calendar import working_days

_KEPT_CLAIM = and_(Subsidy.kind == "award", Subsidy.refused_on.is_(None))


def _sum_of(amount: Any, pointer: Any, record: Any) -> Any:
    part = amount.class_
    return (
        select(func.sum(amount))
        .where(pointer == record.id, part.removed_at.is_(None))
        .correlate(record)
        .scalar_subquery()
    )


_SOURCES = _sum_of(SubsidySource.amount, SubsidySource.subsidy_id, Subsidy)
_PAID = _sum_of(Payment.amount, Payment.subsidy_id, Subsidy)
_PAID_BY_FUND = _sum_of(Payment.amount, Payment.fund_id, Fund)


def _awarded_twice() -> Any:
    other = aliased(Subsidy)
    twin = and_(
        other.id != Subsidy.id,
        other.party_id == Subsidy.party_id,
        other.clause_id == Subsidy.clause_id,
        other.year == Subsidy.year,
        other.kind == "award",
        other.refused_on.is_(None),
        other.removed_at.is_(None),
    )
    return and_(_KEPT_CLAIM, select(other.id).where(twin).correlate(Subsidy).exists())


def _with_open_case() -> Any:
    paid_since = (
        select(Payment.id)
        .where(Payment.subsidy_id == Subsidy.id, Payment.removed_at.is_(None), Payment.paid_on >= Case.opened_on)
        .correlate(Subsidy, Case)
        .exists()
    )
    open_case = (
        select(Case.id)
        .where(
            Case.party_id == Subsidy.party_id,
            Case.closed_on.is_(None),
            Case.removed_at.is_(None),
            or_(Subsidy.applied_on >= Case.opened_on, paid_since),
        )
        .correlate(Subsidy)
        .exists()
    )
    return and_(_KEPT_CLAIM, open_case)


def _publicity_too_short(session: Session, _: date) -> Iterable[str]:
    """Return awards posted for fewer working days than the office sets; the day after posting counts as the first."""
    least, days = session.scalar(select(Office.publicity_days)) or 0, working_days(session)
    found = session.execute(
        select(Subsidy.id, Subsidy.public_from, Subsidy.public_to)
        .where(Subsidy.removed_at.is_(None), Subsidy.public_from.is_not(None), Subsidy.public_to.is_not(None))
        .order_by(Subsidy.id)
    )
    return [row_id for row_id, first, last in found if days.between(first, last) < least]


def _paid_while_posted() -> Any:
    early = and_(Payment.subsidy_id == Subsidy.id, Payment.removed_at.is_(None), Payment.paid_on <= Subsidy.public_to)
    return and_(_KEPT_CLAIM, select(Payment.id).where(early).correlate(Subsidy).exists())


MONEY_RULES: tuple[Rule, ...] = (
    Rule(
        "sources_differ",
        N_("Doctor", "Awards whose sources do not add up to the award"),
        "subsidies",
        where(Subsidy, and_(_SOURCES.is_not(None), Subsidy.awarded.is_not(None), Subsidy.awarded != _SOURCES)),
        N_("Doctor", "Correct the sources until they make up the award."),
    ),
    Rule(
        "paid_too_much",
        N_("Doctor", "Awards of which more was paid than awarded"),
        "subsidies",
        where(Subsidy, and_(_KEPT_CLAIM, func.coalesce(Subsidy.awarded, 0) < _PAID)),
        N_("Doctor", "Compare the instalments with the award; recover what was paid too much."),
    ),
    Rule(
        "awarded_twice",
        N_("Doctor", "Claims of one enterprise under the same clause and year"),
        "subsidies",
        where(Subsidy, _awarded_twice()),
        N_("Doctor", "Refuse the one that is claimed twice: what is awarded once is not awarded again."),
        Severity.LOOK,
    ),
    Rule(
        "award_with_open_case",
        N_("Doctor", "Claims of enterprises that have an open case"),
        "subsidies",
        where(Subsidy, _with_open_case()),
        N_("Doctor", "Hold the claim until the case is closed."),
    ),
    Rule(
        "publicity_too_short",
        N_("Doctor", "Awards posted for fewer working days than the office sets"),
        "subsidies",
        _publicity_too_short,
        N_("Doctor", "Post the award again for the whole time, or correct the days."),
    ),
    Rule(
        "paid_while_posted",
        N_("Doctor", "Awards paid before their publicity ended"),
        "subsidies",
        where(Subsidy, _paid_while_posted()),
        N_("Doctor", "Correct the days; what is posted is not paid yet."),
        Severity.LOOK,
    ),
    Rule(
        "fund_overspent",
        N_("Doctor", "Funds that paid more than their budget"),
        "funds",
        where(Fund, Fund.budget < _PAID_BY_FUND),
        N_("Doctor", "Raise the budget, or move instalments to another fund."),
    ),
)
