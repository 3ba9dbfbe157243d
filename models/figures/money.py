"""The figures of what parties report and of what they are paid (domain.md §1.3, 2.7).

Amounts are whole fen and told in 万元. 奖补兑现 and 税收优惠 are summed apart: the one is paid, the other forgone.
"""

from __future__ import annotations

from functools import partial
from typing import Any

from sqlalchemy import and_, or_, select
from sqlalchemy.orm import aliased

from models.figures.kinds import Condition, Figure, Part, ToldIn, within
from models.language import N_
from models.ledgers.columns import AsOf
from models.records.all import Case, PartyFigures, Payment, Subsidy
from models.rules.periods import Period


def _paid(kind: str) -> Condition:
    """Return the condition that a payment was made in the period for a claim of this kind."""
    claim = (
        select(Subsidy.id)
        .where(Subsidy.id == Payment.subsidy_id, Subsidy.kind == kind, Subsidy.removed_at.is_(None))
        .correlate(Payment)
        .exists()
    )
    return within(Payment.paid_on, claim)


def _reported(period: Period, _: AsOf) -> Any:
    """Return which reports lie in the period: months, or a whole year of a party that reported no months of it."""
    month = PartyFigures.year * 12 + PartyFigures.month - 1
    first, last = (day.year * 12 + day.month - 1 for day in (period.first, period.last))
    monthly = aliased(PartyFigures)
    no_months = (
        ~select(monthly.id)
        .where(
            monthly.party_id == PartyFigures.party_id,
            monthly.year == PartyFigures.year,
            monthly.month > 0,
            monthly.removed_at.is_(None),
        )
        .correlate(PartyFigures)
        .exists()
    )
    years = range(period.first.year + (first % 12 > 0), period.last.year + (last % 12 == 11))
    return or_(
        and_(PartyFigures.month > 0, month.between(first, last)),
        and_(PartyFigures.month == 0, PartyFigures.year.in_(list(years)), no_months),
    )


_report = partial(
    Figure, ledger="party_figures", record=PartyFigures, where=_reported, told_in=ToldIn.FEN, part=Part.PARTIES
)
_money = partial(Figure, part=Part.MONEY, told_in=ToldIn.FEN)

MONEY: tuple[Figure, ...] = (
    _report(
        "output",
        N_("Figures", "Output"),
        N_("Figures", "Output that enterprises reported for the months of the period."),
        amount=PartyFigures.output,
    ),
    _report(
        "tax",
        N_("Figures", "Taxes paid"),
        N_("Figures", "Taxes that enterprises reported for the months of the period."),
        amount=PartyFigures.tax,
    ),
    _report(
        "invested",
        N_("Figures", "Invested"),
        N_("Figures", "Investment that was reported for the months of the period."),
        amount=PartyFigures.invested,
    ),
    _report(
        "funds_in_place",
        N_("Figures", "Funds in place"),
        N_("Figures", "Funds that came in, as reported for the months of the period."),
        amount=PartyFigures.funds_in_place,
    ),
    _money(
        "claims",
        N_("Figures", "Claims"),
        N_("Figures", "Claims for awards that were made in the period."),
        ledger="subsidies",
        record=Subsidy,
        where=within(Subsidy.applied_on, Subsidy.kind == "award"),
        told_in=ToldIn.ROWS,
    ),
    _money(
        "paid",
        N_("Figures", "Awards paid"),
        N_("Figures", "Instalments of awards paid in the period."),
        ledger="payments",
        record=Payment,
        where=_paid("award"),
        amount=Payment.amount,
    ),
    _money(
        "relief",
        N_("Figures", "Tax relief"),
        N_("Figures", "Taxes reduced, refunded or set off in the period, as entered for claims of relief."),
        ledger="payments",
        record=Payment,
        where=_paid("relief"),
        amount=Payment.amount,
    ),
    _money(
        "in_kind",
        N_("Figures", "Help in kind"),
        N_("Figures", "The value of help in kind given in the period."),
        ledger="payments",
        record=Payment,
        where=_paid("in_kind"),
        amount=Payment.amount,
    ),
    _money(
        "cases",
        N_("Figures", "Cases opened"),
        N_("Figures", "Cases of default or fraud that were opened in the period."),
        ledger="cases",
        record=Case,
        where=within(Case.opened_on),
        told_in=ToldIn.ROWS,
    ),
    _money(
        "recovered",
        N_("Figures", "Recovered"),
        N_("Figures", "What was recovered so far in the cases opened in the period."),
        ledger="cases",
        record=Case,
        where=within(Case.opened_on),
        amount=Case.recovered,
    ),
)
