"""Paying awards 拨付, in instalments and from several sources."""

from __future__ import annotations

from datetime import date

from models.ledgers.awards import warned
from models.ledgers.columns import Link
from models.ledgers.payments import PAYMENTS
from models.operations.finding import Finder, kept
from models.operations.preparing import prepare
from models.operations.subsidies import confirmed
from models.operations.subsidy_states import check_payable, restate
from models.records.base import new_id
from models.records.money import Payment, Subsidy
from models.store.store import Store


def pay(
    store: Store,
    subsidy_id: str,
    amount: int,
    fund: Link | str | None,
    on: date,
    voucher: str = "",
    regardless: str = "",
) -> str:
    """Pay an instalment of `amount` fen out of `fund` and return its identity.

    Relief of tax and help in kind come from no fund. Raises `RuleBroken` before the award stands in a payment plan, or
    while there is an open case against the enterprise and no reason `regardless` of it; `InvalidValue` when it goes
    beyond the award or its source.
    """
    with store.write("subsidy.pay") as session:
        subsidy = kept(session, Subsidy, subsidy_id)
        check_payable(subsidy, on)
        payment = Payment(
            id=new_id(),
            subsidy_id=subsidy_id,
            fund_id=Finder(session).id_of(PAYMENTS.column("fund"), fund) if fund else None,
            paid_on=on,
            amount=amount,
            voucher=voucher.strip() or None,
        )
        prepare(session, payment, store.today())
        open_case = [code for code in warned(session, subsidy_id) if code == "open_case"]
        confirmed(session, subsidy, open_case, regardless, on)
        session.add(payment)
        restate(session, subsidy_id)
    return payment.id
