"""Policies, awards and payments; an award from an old list comes in as far as it is told: reviewed, posted, paid."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.errors import InvalidValue, RuleBroken
from models.language import N_
from models.ledgers.columns import Ledger, Link
from models.ledgers.incoming import Incoming
from models.ledgers.subsidies import SUBSIDIES
from models.operations.checks.money import check_amount
from models.operations.finding import Finder, kept
from models.operations.savers.plain import Saver, relink, save_record
from models.operations.subsidy_states import check_payable, put_sources, restate, sources_of
from models.records.all import Case, Clause, ClauseFund, Fund, Payment, Subsidy
from models.records.settings import Office
from models.rules.money import wan_text
from models.rules.said_periods import said_period
from models.rules.subsidies import parse_days, parse_month, parse_shares, shared
from models.store.calendar import working_days

_BESIDE = ("policy", "sources", "levels", "posted", "paid", "paid_on")
"""What a list tells of an award that is no value of the award's own."""


def _save_clause(
    session: Session, ledger: Ledger, row_id: str | None, values: dict[str, Any], today: date, finder: Finder
) -> str:
    funds = values.pop("funds", None)
    clause_id = save_record(session, ledger, row_id, values, today, finder)
    if funds is not None:
        column = ledger.column("funds")
        relink(session, ClauseFund, "clause_id", clause_id, "fund_id", [finder.id_of(column, one) for one in funds])
    return clause_id


def _save_subsidy(
    session: Session, ledger: Ledger, row_id: str | None, values: dict[str, Any], today: date, finder: Finder
) -> str:
    """Keep an award; a new one of a list may be reviewed, posted, planned or paid already."""
    told = {key: values.pop(key) for key in _BESIDE if key in values}
    values = {key: value for key, value in values.items() if key not in _NEEDED or value is not None}
    if values.get("clause"):
        values["clause"] = _clause(session, ledger, values["clause"], told.get("policy"), finder)
    if row_id is None:
        _complete(session, ledger, values, told)
    subsidy_id = save_record(session, ledger, row_id, values, today, finder)
    session.flush()
    if row_id is None and values.get("awarded"):
        _take_over(session, ledger, kept(session, Subsidy, subsidy_id), told)
    restate(session, subsidy_id)
    return subsidy_id


_NEEDED = ("number", "year", "applied_on")
"""What the program gives where nothing is typed; emptied, it stays as it was."""


def _clause(session: Session, ledger: Ledger, named: Link | str, policy: str | None, finder: Finder) -> Link:
    """Return the clause that is meant; of several with one name, that of the policy told beside it."""
    column = ledger.column("clause")
    found = [named.id] if isinstance(named, Link) else finder.candidates("clauses", named)
    if len(found) > 1 and policy:
        of_policy = finder.candidates("policies", policy.strip("《》"))
        found = [row_id for row_id in found if kept(session, Clause, row_id).policy_id in of_policy] or found
    return Link(found[0] if len(found) == 1 else finder.id_of(column, named), "")


def undated_year(incoming: Incoming, values: Mapping[str, Any], today: date) -> dict[str, int]:
    """Return the policy year of a line of awards that tells neither it nor a day of claim or payment.

    It is that of the other days it tells, else that of the sheet's title, else this year; a new award is kept under
    it, so that the same list taken in again means the same awards.
    """
    if any(values.get(key) for key in ("number", "year", "applied_on", "paid_on")):
        return {}
    days = [day for key in ("accepted_on", "reviewed_on", "public_from") if (day := values.get(key))]
    days += parse_days(values.get("posted") or "") or ()
    said = said_period((*incoming.above, incoming.sheet))
    return {"year": min(days).year if days else said.year if said else today.year}


def not_beyond(values: Mapping[str, Any], before: Mapping[str, Any]) -> None:
    """Raise `RuleBroken` where a list tells that more of a standing award was awarded or paid than the ledger knows.

    Awards are reviewed and paid by their own deeds, so that such a list would else be taken for known already.
    """
    for key in ("awarded", "paid"):
        told, known = values.get(key) or 0, before[key] or 0
        if told > known:
            raise RuleBroken(
                N_(
                    "Errors",
                    "“{column}” is {told} here, and {known} (10,000 yuan) at No. {number} in the ledger: "
                    "enter it there by “Review” or “Pay”.",
                ),
                column=SUBSIDIES.column(key).label,
                told=wan_text(told),
                known=wan_text(known),
                number=before["number"],
            )


def _complete(session: Session, ledger: Ledger, values: dict[str, Any], told: Mapping[str, Any]) -> None:
    """Fill in what a list says in other columns: the days of posting, the month of the plan, the first day."""
    if told.get("posted") and not values.get("public_from"):
        days = parse_days(told["posted"])
        if days is None:
            raise InvalidValue(
                N_("Errors", "“{value}” in “{column}” is no period such as 2024-09-26至2024-10-09."),
                value=told["posted"],
                column=ledger.column("posted").label,
            )
        values["public_from"], values["public_to"] = days
    if values.get("public_from") and not values.get("public_to"):
        length = session.scalars(select(Office.publicity_days)).one()
        values["public_to"] = working_days(session).after(values["public_from"], length)
    if values.get("planned_month"):
        month = parse_month(values["planned_month"])
        if month is None:
            raise InvalidValue(
                N_("Errors", "“{value}” in “{column}” is not a month such as 2024-11."),
                value=values["planned_month"],
                column=ledger.column("planned_month").label,
            )
        values["planned_month"] = month
    if told.get("paid") and not values.get("awarded"):
        values["awarded"] = told["paid"]  # what was paid was awarded
    days = ("applied_on", "accepted_on", "reviewed_on", "public_from")
    known = [day for day in (*(values.get(key) for key in days), told.get("paid_on")) if day]
    if known and not values.get("applied_on"):
        values["applied_on"] = min(known)
    if values.get("refused_on") and values.get("awarded"):
        raise RuleBroken(N_("Errors", "This line is both refused and awarded."))


def _take_over(session: Session, ledger: Ledger, subsidy: Subsidy, told: Mapping[str, Any]) -> None:
    """Enter sources and instalments of an award that a list tells of as done."""
    if told.get("sources"):
        put_sources(session, subsidy, _sources(session, ledger, subsidy, told["sources"]))
    elif told.get("levels"):
        line = f"资金级次：{told['levels']}"
        subsidy.note = f"{subsidy.note}\n{line}" if subsidy.note else line
    if not told.get("paid"):
        return
    if not told.get("paid_on"):
        raise InvalidValue(
            N_("Errors", "What was paid needs the day: “{column}” is empty."), column=ledger.column("paid_on").label
        )
    borne = sources_of(session, subsidy.id)
    if len(borne) > 1 and told["paid"] != sum(borne.values()):
        raise RuleBroken(
            N_("Errors", "Paid in part and from several sources: leave “{column}” empty and import the instalments."),
            column=ledger.column("paid").label,
        )
    parts = list(borne.items()) if len(borne) > 1 else [(next(iter(borne), None), told["paid"])]
    for fund_id, amount in parts:
        payment = Payment(subsidy_id=subsidy.id, fund_id=fund_id, paid_on=told["paid_on"], amount=amount)
        check_amount(session, payment, told["paid_on"])
        session.add(payment)
        session.flush()


def _sources(session: Session, ledger: Ledger, subsidy: Subsidy, text: str) -> list[tuple[str, int]]:
    """Return the funds that 区产业资金 60.00、市工信资金 40.00 means; of several years, that of the award's year."""
    column = ledger.column("sources")
    parts = parse_shares(text)
    if parts is None:
        raise InvalidValue(N_("Errors", "“{value}” in “{column}” is not an amount."), value=text, column=column.label)
    found = []
    for name, amount in parts:
        called = [
            fund
            for fund in session.scalars(select(Fund).where(Fund.removed_at.is_(None)))
            if name in (fund.name, f"{fund.name}({fund.year})", unicodedata.normalize("NFKC", fund.name))
        ]
        of_year = [fund for fund in called if fund.year == subsidy.year] or called
        if len(of_year) != 1:
            raise InvalidValue(
                N_("Errors", "There is no “{value}” for “{column}” in the ledger."), value=name, column=column.label
            )
        found.append((of_year[0].id, amount))
    return shared(subsidy.awarded or 0, found)


def _save_payment(
    session: Session, ledger: Ledger, row_id: str | None, values: dict[str, Any], today: date, finder: Finder
) -> str:
    """Keep an instalment; the order of steps and the award's sums hold for a typed and an imported one alike."""
    before = kept(session, Payment, row_id) if row_id else None
    about = finder.id_of(ledger.column("subsidy"), values["subsidy"]) if values.get("subsidy") else before.subsidy_id
    if before is not None and about != before.subsidy_id:
        raise RuleBroken(N_("Errors", "An instalment stays with its award: delete it and enter it at the other one."))
    subsidy = kept(session, Subsidy, about)
    if before is None:
        check_payable(subsidy, values["paid_on"])
        borne = list(sources_of(session, about))
        if not values.get("fund") and len(borne) == 1:
            values["fund"] = Link(borne[0], "")
    if isinstance(values.get("fund"), str):
        values["fund"] = _fund(session, values["fund"], subsidy, finder)
    payment_id = save_record(session, ledger, row_id, values, today, finder)
    restate(session, about)
    return payment_id


def _fund(session: Session, name: str, subsidy: Subsidy, finder: Finder) -> Link | str:
    """Return the fund called so that bears a part of the award; else the name, to be found by itself."""
    borne = sources_of(session, subsidy.id)
    meant = [row_id for row_id in finder.candidates("funds", name) if row_id in borne]
    return Link(meant[0], name) if len(meant) == 1 else name


def _save_case(
    session: Session, ledger: Ledger, row_id: str | None, values: dict[str, Any], today: date, finder: Finder
) -> str:
    before = kept(session, Case, row_id).subsidy_id if row_id else None
    case_id = save_record(session, ledger, row_id, values, today, finder)
    session.flush()
    for subsidy_id in {before, kept(session, Case, case_id).subsidy_id} - {None}:
        restate(session, subsidy_id)
    return case_id


SAVERS: Mapping[str, Saver] = {
    "clauses": _save_clause,
    "subsidies": _save_subsidy,
    "payments": _save_payment,
    "cases": _save_case,
}
