"""Cases of default and fraud, and what is recovered 违约、骗补、追回."""

from __future__ import annotations

from datetime import date

from sqlalchemy.orm import Session

from models.errors import InvalidValue, RuleBroken
from models.language import N_
from models.ledgers.columns import Link
from models.ledgers.payments import CASES
from models.operations import saving
from models.operations.finding import Finder, kept
from models.operations.preparing import prepare
from models.operations.subsidy_states import paid_of, restate
from models.records.money import Case, Subsidy
from models.rules.money import wan_text
from models.store.store import Store


def open_case(
    store: Store,
    party: Link | str,
    kind: str,
    number: str,
    due: int | None,
    on: date,
    subsidy: Link | str | None = None,
    note: str = "",
) -> str:
    """Open a case 立案 of `kind` (default, fraud or clawback) with `due` fen to be recovered; return its identity.

    While it is open, awards to the enterprise are warned of; an award it is about is not paid any more.
    """
    with store.write("case.open") as session:
        return _make(session, store, party, kind, number, due, on, subsidy, note)


def claw_back(store: Store, subsidy_id: str, number: str, due: int | None, on: date, reason: str = "") -> str:
    """Have an award paid back 追回: `due` fen, or all that was paid; return the identity of its case.

    Raises `RuleBroken` when nothing was paid, `InvalidValue` when more is to come back than was paid.
    """
    with store.write("case.open") as session:
        subsidy = kept(session, Subsidy, subsidy_id)
        paid = paid_of(session, subsidy_id)
        if not paid:
            raise RuleBroken(
                N_("Errors", "Nothing of No. {number} was paid: there is nothing to recover."), number=subsidy.number
            )
        party, about = Link(subsidy.party_id, ""), Link(subsidy_id, subsidy.number)
        return _make(session, store, party, "clawback", number, paid if due is None else due, on, about, reason)


def _make(
    session: Session,
    store: Store,
    party: Link | str,
    kind: str,
    number: str,
    due: int | None,
    on: date,
    subsidy: Link | str | None,
    note: str,
) -> str:
    values = {
        "party": party,
        "kind": kind,
        "number": number.strip() or None,
        "due": due,
        "opened_on": on,
        "subsidy": subsidy,
        "note": note.strip() or None,
    }
    return saving.save(session, CASES, None, values, store.today(), Finder(session))


def recover(store: Store, case_id: str, amount: int, on: date) -> None:
    """Enter that `amount` fen came back on the day `on`; the note keeps day and amount.

    Raises `RuleBroken` when the case is closed, `InvalidValue` when it is more than is due.
    """
    with store.write("case.recover") as session:
        case = _open(session, case_id, on)
        if amount <= 0:
            raise InvalidValue(
                N_("Errors", "“{column}” must be more than nothing."), column=CASES.column("recovered").label
            )
        case.recovered += amount
        line = f"{on:%Y-%m-%d} 追回{wan_text(amount)}万元"
        case.note = f"{case.note}\n{line}" if case.note else line
        _settled(session, case, store)


def close_case(store: Store, case_id: str, on: date) -> None:
    """Close a case 结案; what was not recovered stays on record."""
    with store.write("case.close") as session:
        case = _open(session, case_id, on)
        case.closed_on = on
        _settled(session, case, store)


def _open(session: Session, case_id: str, on: date) -> Case:
    case = kept(session, Case, case_id)
    if case.closed_on is not None:
        raise RuleBroken(N_("Errors", "This case was closed on {day}."), day=case.closed_on)
    if on < case.opened_on:
        raise RuleBroken(N_("Errors", "This case was opened on {day}; nothing happens before."), day=case.opened_on)
    return case


def _settled(session: Session, case: Case, store: Store) -> None:
    prepare(session, case, store.today())
    if case.subsidy_id:
        restate(session, case.subsidy_id)
