"""Keeping an award's state true to its dates and sums, and its sources and instalments within the award."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from models.errors import InvalidValue, RuleBroken
from models.language import N_
from models.ledgers.subsidies import SUBSIDIES
from models.operations.finding import kept
from models.records.money import Case, Fund, Payment, Subsidy, SubsidySource
from models.rules.money import wan_text
from models.rules.subsidies import SubsidyState, state_of

_SOURCES = SUBSIDIES.column("sources").label


def restate(session: Session, subsidy_id: str) -> Subsidy:
    """Put an award into the state its dates and sums call for, and return it."""
    session.flush()
    subsidy = kept(session, Subsidy, subsidy_id)
    cases = session.execute(
        select(Case.closed_on, Case.recovered).where(Case.subsidy_id == subsidy_id, Case.removed_at.is_(None))
    ).all()
    subsidy.state = state_of(
        kind=subsidy.kind,
        mode=subsidy.mode,
        accepted=subsidy.accepted_on is not None,
        awarded=subsidy.awarded,
        posted=subsidy.public_from is not None,
        planned=subsidy.planned_month is not None,
        paid=paid_of(session, subsidy_id),
        refused=subsidy.refused_on is not None,
        clawing=any(closed_on is None for closed_on, _ in cases),
        clawed_back=any(recovered for _, recovered in cases),
    ).value
    session.flush()
    return subsidy


def paid_of(session: Session, subsidy_id: str, *, fund_id: str | None = None, but: str | None = None) -> int:
    """Return what was paid of an award in fen: all of it, or out of one fund; `but` leaves out one instalment."""
    statement = select(func.coalesce(func.sum(Payment.amount), 0)).where(
        Payment.subsidy_id == subsidy_id, Payment.removed_at.is_(None), Payment.id != (but or "")
    )
    return session.scalar(statement.where(Payment.fund_id == fund_id) if fund_id else statement) or 0


def sources_of(session: Session, subsidy_id: str) -> dict[str, int]:
    """Return what each fund bears of an award, in fen, by the fund's identity, in the order they were set."""
    found = session.execute(
        select(SubsidySource.fund_id, SubsidySource.amount)
        .where(SubsidySource.subsidy_id == subsidy_id, SubsidySource.removed_at.is_(None))
        .order_by(SubsidySource.id)
    )
    return {fund_id: amount for fund_id, amount in found}  # noqa: C416 - rows, not pairs


def put_sources(session: Session, subsidy: Subsidy, parts: Sequence[tuple[str, int]]) -> None:
    """Make `parts` (fund's identity, fen) the sources of an award, in place of those it had.

    Raises `InvalidValue` for a part that is nothing, a fund named twice, or less than was paid from a fund.
    """
    wanted: dict[str, int] = {}
    for fund_id, amount in parts:
        name = kept(session, Fund, fund_id).name
        if amount <= 0:
            raise InvalidValue(
                N_("Errors", "“{name}” must bear more than nothing of the award."), name=name, column=_SOURCES
            )
        if fund_id in wanted:
            raise InvalidValue(N_("Errors", "“{name}” is named twice among the sources."), name=name, column=_SOURCES)
        wanted[fund_id] = amount
    session.flush()
    for fund_id in sources_of(session, subsidy.id):
        spent = paid_of(session, subsidy.id, fund_id=fund_id)
        if spent > wanted.get(fund_id, 0):
            raise InvalidValue(
                N_("Errors", "{paid} (10,000 yuan) were paid from “{name}” already: it bears at least that much."),
                paid=wan_text(spent),
                name=kept(session, Fund, fund_id).name,
                column=_SOURCES,
            )
    standing = {
        one.fund_id: one
        for one in session.scalars(
            select(SubsidySource).where(SubsidySource.subsidy_id == subsidy.id, SubsidySource.removed_at.is_(None))
        )
    }
    for fund_id in standing.keys() - wanted.keys():
        session.delete(standing[fund_id])
    for fund_id, amount in wanted.items():
        if fund_id in standing:
            standing[fund_id].amount = amount
        else:
            session.add(SubsidySource(subsidy_id=subsidy.id, fund_id=fund_id, amount=amount))
            session.flush()  # one by one: their order is that in which they were named
    session.flush()


def check_payable(subsidy: Subsidy, on: date) -> None:
    """Raise `RuleBroken` unless the order of steps allows an instalment of this award on the day `on`.

    An award in money is paid in or after the month whose payment plan it stands in 月资金支付计划; relief of tax and
    help in kind once they are reviewed.
    """
    if subsidy.state in (SubsidyState.TO_ACCEPT, SubsidyState.TO_REVIEW):
        raise RuleBroken(N_("Errors", "No. {number} is not reviewed: nothing is awarded yet."), number=subsidy.number)
    if subsidy.state in (SubsidyState.REFUSED, SubsidyState.TURNED_DOWN):
        raise RuleBroken(N_("Errors", "No. {number} was refused: nothing is awarded."), number=subsidy.number)
    if subsidy.state in (SubsidyState.CLAWING, SubsidyState.CLAWED_BACK):
        raise RuleBroken(
            N_("Errors", "No. {number} is being recovered or was: nothing more is paid."), number=subsidy.number
        )
    if subsidy.kind == "award" and subsidy.planned_month is None:
        raise RuleBroken(
            N_("Errors", "No. {number} must stand in a month's payment plan before it is paid."), number=subsidy.number
        )
    if subsidy.planned_month and f"{on:%Y-%m}" < subsidy.planned_month:
        raise RuleBroken(
            N_("Errors", "No. {number} stands in the payment plan of {month}; change the plan to pay it earlier."),
            number=subsidy.number,
            month=subsidy.planned_month,
        )
    if subsidy.reviewed_on and on < subsidy.reviewed_on:
        raise RuleBroken(
            N_("Errors", "No. {number} was reviewed on {day}; it cannot be paid before."),
            number=subsidy.number,
            day=subsidy.reviewed_on,
        )
