"""Policies, claims and payments."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from itertools import pairwise
from typing import Any

from sqlalchemy import func, inspect, select
from sqlalchemy.orm import Session

from models.errors import InvalidValue, RuleBroken
from models.language import N_, Text
from models.ledgers.columns import Ledger
from models.ledgers.funds import FUNDS
from models.ledgers.payments import CASES, PAYMENTS
from models.ledgers.policies import CLAUSES, POLICIES
from models.ledgers.subsidies import SUBSIDIES
from models.operations.checks.check import Check
from models.operations.numbering import mind_number, next_number
from models.operations.subsidy_states import paid_of, sources_of
from models.records.base import Record
from models.records.money import Case, Clause, Fund, Payment, Policy, Subsidy
from models.rules.dates import EARLIEST, LATEST
from models.rules.money import wan_text
from models.rules.subsidies import SubsidyState

_PREFIX = "奖补"
_STEPS = ("applied_on", "accepted_on", "reviewed_on", "public_from", "public_to")
"""The days of an award in the order in which they come."""


def _policy(session: Session, policy: Policy, _: date) -> None:
    _alone(session, policy, policy.title, Policy.title == policy.title)
    _in_order(POLICIES, policy, "valid_from", "valid_to")


def _clause(session: Session, clause: Clause, _: date) -> None:
    _alone(session, clause, clause.name, Clause.policy_id == clause.policy_id, Clause.name == clause.name)
    _not_below(CLAUSES, clause, "cap", 1)
    if clause.position is None:
        last = select(func.max(Clause.position)).where(Clause.policy_id == clause.policy_id)
        clause.position = (session.scalar(last) or 0) + 1


def _fund(session: Session, fund: Fund, _: date) -> None:
    _alone(session, fund, f"{fund.name}（{fund.year}）", Fund.name == fund.name, Fund.year == fund.year)
    _not_below(FUNDS, fund, "budget", 0)
    _a_year(fund.year, FUNDS.column("year").label)


def _subsidy(session: Session, subsidy: Subsidy, today: date) -> None:
    subsidy.applied_on = subsidy.applied_on or min(
        (day for key in _STEPS if (day := getattr(subsidy, key)) is not None), default=today
    )
    subsidy.year = subsidy.year or subsidy.applied_on.year
    _a_year(subsidy.year, SUBSIDIES.column("year").label)
    if subsidy.clause_id:
        clause = session.get_one(Clause, subsidy.clause_id)
        subsidy.category = subsidy.category or clause.category
        subsidy.mode = subsidy.mode or clause.mode
    _number(session, subsidy)
    _not_below(SUBSIDIES, subsidy, "applied", 1)
    _not_below(SUBSIDIES, subsidy, "awarded", 1)
    _in_order(SUBSIDIES, subsidy, *_STEPS)
    if subsidy.state is None:
        subsidy.state = SubsidyState.TO_ACCEPT.value  # restated as soon as it is in the ledger
    for key, attribute in (("party", "party_id"), ("kind", "kind"), ("mode", "mode")):
        history = inspect(subsidy).attrs[attribute].history
        if subsidy.awarded is not None and history.deleted and history.deleted[0] is not None:
            raise RuleBroken(
                N_("Errors", "No. {number} is reviewed: its “{column}” stays as it is."),
                number=subsidy.number,
                column=SUBSIDIES.column(key).label,
            )


def _number(session: Session, subsidy: Subsidy) -> None:
    if subsidy.number:
        taken = select(Subsidy.id).where(
            Subsidy.number == subsidy.number, Subsidy.removed_at.is_(None), Subsidy.id != (subsidy.id or "")
        )
        if session.scalar(taken):
            raise RuleBroken(N_("Errors", "No. {number} is in the ledger already."), number=subsidy.number)
        mind_number(session, Subsidy.number, subsidy.number, _PREFIX)
        return
    subsidy.number = next_number(session, Subsidy.number, subsidy.applied_on.year, _PREFIX)


def check_amount(session: Session, payment: Payment, _: date) -> None:
    """Raise `InvalidValue` or `RuleBroken` where an instalment goes beyond the award, or beyond its source's part.

    An award in money is paid out of its sources; only one taken over from an old list, without sources, has none.
    """
    label, subsidy = PAYMENTS.column("amount").label, session.get_one(Subsidy, payment.subsidy_id)
    _not_below(PAYMENTS, payment, "amount", 1)
    left = (subsidy.awarded or 0) - paid_of(session, subsidy.id, but=payment.id)
    if payment.amount > left:
        raise InvalidValue(
            N_("Errors", "Only {left} (10,000 yuan) of No. {number} are still to be paid, not {amount}."),
            left=wan_text(max(left, 0)),
            number=subsidy.number,
            amount=wan_text(payment.amount),
            column=label,
        )
    borne = sources_of(session, subsidy.id)
    if payment.fund_id is None:
        if borne and subsidy.kind == "award":
            raise InvalidValue(
                N_("Errors", "Say from which of its sources No. {number} is paid."),
                number=subsidy.number,
                column=PAYMENTS.column("fund").label,
            )
        return
    name = session.get_one(Fund, payment.fund_id).name
    if payment.fund_id not in borne:
        if subsidy.kind == "award" or borne:
            raise InvalidValue(
                N_("Errors", "“{name}” is no source of No. {number}; set the sources first."),
                name=name,
                number=subsidy.number,
                column=PAYMENTS.column("fund").label,
            )
        return
    left = borne[payment.fund_id] - paid_of(session, subsidy.id, fund_id=payment.fund_id, but=payment.id)
    if payment.amount > left:
        raise InvalidValue(
            N_("Errors", "Only {left} (10,000 yuan) from “{name}” are still to be paid of No. {number}, not {amount}."),
            left=wan_text(max(left, 0)),
            name=name,
            number=subsidy.number,
            amount=wan_text(payment.amount),
            column=label,
        )


def _case(session: Session, case: Case, _: date) -> None:
    case.recovered = case.recovered or 0
    _not_below(CASES, case, "due", 0)
    _not_below(CASES, case, "recovered", 0)
    _in_order(CASES, case, "opened_on", "closed_on")
    if case.due is not None and case.recovered > case.due:
        raise InvalidValue(
            N_("Errors", "{recovered} (10,000 yuan) were recovered; no more than {due} are to be."),
            recovered=wan_text(case.recovered),
            due=wan_text(case.due),
            column=CASES.column("due").label,
        )
    if not case.subsidy_id:
        return
    subsidy = session.get_one(Subsidy, case.subsidy_id)
    if subsidy.party_id != case.party_id:
        raise RuleBroken(N_("Errors", "No. {number} is an award of another enterprise."), number=subsidy.number)
    paid = paid_of(session, subsidy.id)
    if case.kind == "clawback" and case.due is not None and case.due > paid:
        raise InvalidValue(
            N_("Errors", "Only {paid} (10,000 yuan) of No. {number} were paid; no more can be recovered."),
            paid=wan_text(paid),
            number=subsidy.number,
            column=CASES.column("due").label,
        )


def _alone(session: Session, record: Any, name: str, *same: Any) -> None:
    kind = type(record)
    if session.scalar(select(kind.id).where(*same, kind.removed_at.is_(None), kind.id != (record.id or ""))):
        raise RuleBroken(N_("Errors", "“{name}” is in the ledger already."), name=name)


def _not_below(ledger: Ledger, record: Any, key: str, least: int) -> None:
    amount = getattr(record, key)
    if amount is not None and amount < least:
        raise InvalidValue(
            N_("Errors", "“{column}” must be more than nothing.")
            if least
            else N_("Errors", "“{column}” cannot be below zero."),
            column=ledger.column(key).label,
        )


def _a_year(year: int, label: Text) -> None:
    if not EARLIEST.year <= year <= LATEST.year:
        raise InvalidValue(N_("Errors", "“{column}” must be a year such as 2024."), column=label)


def _in_order(ledger: Ledger, record: Any, *keys: str) -> None:
    given = [(key, day) for key in keys if (day := getattr(record, key)) is not None]
    for (earlier, first), (later, last) in pairwise(given):
        if last < first:
            raise InvalidValue(
                N_("Errors", "“{column}” {day} is before “{earlier}” {first}."),
                column=ledger.column(later).label,
                day=last,
                earlier=ledger.column(earlier).label,
                first=first,
            )


CHECKS: Mapping[type[Record], Check] = {
    Policy: _policy,
    Clause: _clause,
    Fund: _fund,
    Subsidy: _subsidy,
    Payment: check_amount,
    Case: _case,
}
