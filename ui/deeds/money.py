"""The deeds of money."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from models.errors import InvalidValue
from models.language import N_, Text
from models.ledgers.columns import Column, Kind
from models.operations import cases, payments, subsidies
from models.operations.subsidies import REGARDLESS, Part
from ui.deeds.deed import Deed, Values
from ui.language import told

_ON = Column(key="on", label=N_("Deeds", "Date"), kind=Kind.DATE, required=True)
_REGARDLESS = Column(
    key="regardless", label=REGARDLESS,
    hint=N_("Deeds", "Only where a warning is shown; it is kept in the note."))
_AWARDED = Column(key="awarded", label=N_("Subsidies", "Awarded"), kind=Kind.MONEY, required=True)
_SOURCES = (
    (N_("Deeds", "First source"), N_("Deeds", "First source bears")),
    (N_("Deeds", "Second source"), N_("Deeds", "Second source bears")),
    (N_("Deeds", "Third source"), N_("Deeds", "Third source bears")),
)
_FURTHER = (N_("Deeds", "Source {number}"), N_("Deeds", "Source {number} bears"))


def _fund_and_share(at: int) -> tuple[Column, Column]:
    """Return the two fields of the source that stands at a place, the first being 1."""
    fund, share = _SOURCES[at - 1] if at <= len(_SOURCES) else (
        Text("", told(label).format(number=at)) for label in _FURTHER)
    return (
        Column(key=f"fund{at}", label=fund, kind=Kind.LINK, target="funds"),
        Column(key=f"amount{at}", label=share, kind=Kind.MONEY,
               hint=N_("Deeds", "Left empty, it bears what the others leave of the award.")))


def _sources_asked(first: Values) -> tuple[Column, ...]:
    """Return the fields for sources: for every one the award has, one more, and three at least."""
    count = max(_count(first) + 1, len(_SOURCES))
    return tuple(column for at in range(1, count + 1) for column in _fund_and_share(at))


def _count(values: Values) -> int:
    return sum(key.startswith("fund") for key in values)


def _today(_: Values, today: date) -> Values:
    return {"on": today}


def _sources(values: Values) -> list[Part]:
    """Return the sources that were typed. Raises `InvalidValue` for an amount whose fund is missing."""
    parts = []
    for at in range(1, _count(values) + 1):
        fund, amount = values[f"fund{at}"], values[f"amount{at}"]
        if amount is not None and not fund:
            raise InvalidValue(N_("Errors", "“{column}” must be filled in."), column=_fund_and_share(at)[0].label)
        if fund:
            parts.append((fund, amount))
    return parts


def _accept(store: Any, ids: Sequence[str], values: Values, today: date) -> None:
    subsidies.accept(store, ids[0], values["on"])


def _refuse(store: Any, ids: Sequence[str], values: Values, today: date) -> None:
    subsidies.refuse(store, ids[0], values["reason"], values["on"])


def _review(store: Any, ids: Sequence[str], values: Values, today: date) -> None:
    subsidies.review(store, ids[0], values["awarded"], values["on"], _sources(values), values["regardless"] or "")


def _review_first(record: Values, today: date) -> Values:
    return {"on": today, "awarded": record.get("awarded") or record.get("applied"), **_sources_first(record, today)}


def _review_asked(first: Values) -> tuple[Column, ...]:
    return (_AWARDED, *_sources_asked(first), _ON, _REGARDLESS)


def _set_sources(store: Any, ids: Sequence[str], values: Values, today: date) -> None:
    subsidies.set_sources(store, ids[0], _sources(values))


def _sources_first(record: Values, _: date) -> Values:
    """Before an award has sources, propose the first fund its clause is paid from."""
    offered = tuple(record.get("clause_funds") or ())
    return {"fund1": offered[0]} if offered and not record.get("sources") else {}


def _sources_read(store: Any, ids: Sequence[str], today: date) -> Values:
    """Look up every source the award has: what is left out of the dialog is no source of it any more."""
    first: dict[str, Any] = {}
    for at, (fund, amount) in enumerate(subsidies.shares(store, ids[0]), start=1):
        first |= {f"fund{at}": fund, f"amount{at}": amount}
    return first


def _publicise(store: Any, ids: Sequence[str], values: Values, today: date) -> None:
    subsidies.publicise(store, list(ids), values["on"])


def _plan(store: Any, ids: Sequence[str], values: Values, today: date) -> None:
    subsidies.plan(store, list(ids), values["month"])


def _plan_first(_: Values, today: date) -> Values:
    return {"month": f"{today:%Y-%m}"}


def _pay(store: Any, ids: Sequence[str], values: Values, today: date) -> None:
    payments.pay(store, ids[0], values["amount"], values["fund"], values["on"], values["voucher"] or "",
                 values["regardless"] or "")


def _pay_first(record: Values, today: date) -> Values:
    return {"on": today, "fund": record.get("next_fund"),
            "amount": record.get("next_amount") or record.get("unpaid")}


def _claw_back(store: Any, ids: Sequence[str], values: Values, today: date) -> None:
    cases.claw_back(store, ids[0], values["number"] or "", values["due"], values["on"], values["reason"])


def _claw_back_first(record: Values, today: date) -> Values:
    return {"on": today, "due": record.get("paid")}


def _recover(store: Any, ids: Sequence[str], values: Values, today: date) -> None:
    cases.recover(store, ids[0], values["amount"], values["on"])


def _recover_first(record: Values, today: date) -> Values:
    return {"on": today, "amount": record.get("left")}


def _close(store: Any, ids: Sequence[str], values: Values, today: date) -> None:
    cases.close_case(store, ids[0], values["on"])


ACCEPT = Deed(
    key="accept", text=N_("Deeds", "Accept…"), icon="check", perform=_accept, each=True, first=_today,
    done=N_("Deeds", "Accepted; the review comes next."), states=frozenset({"to_accept"}), fields=(_ON,))
REVIEW = Deed(
    key="review", text=N_("Deeds", "Review…"), icon="find", perform=_review, each=True, first=_review_first,
    read=_sources_read, asks=_review_asked,
    done=N_("Deeds", "The award has been set."), states=frozenset({"to_review", "to_publicise", "public", "to_plan"}),
    explained=N_("Deeds", "Sets the award and the funds that bear it; a fund without an amount bears the rest. An "
                 "award that is posted already has to be posted again."))
SOURCES = Deed(
    key="sources", text=N_("Deeds", "Sources…"), icon="fund", perform=_set_sources, each=True, first=_sources_first,
    read=_sources_read, asks=_sources_asked,
    done=N_("Deeds", "The sources have been set."),
    states=frozenset({"to_publicise", "public", "to_plan", "to_pay", "part_paid"}),
    explained=N_("Deeds", "These funds take the place of those the award has now; one without an amount bears the "
                 "rest."))
PUBLICISE = Deed(
    key="publicise", text=N_("Deeds", "Post…"), icon="plaque", perform=_publicise, first=_today,
    done=N_("Deeds", "Posted; the last day stands in the ledger."), states=frozenset({"to_publicise"}),
    explained=N_("Deeds", "The last day is worked out from the office's calendar; the day of posting does not count."),
    fields=(Column(key="on", label=N_("Subsidies", "Posted from"), kind=Kind.DATE, required=True),))
PLAN = Deed(
    key="plan", text=N_("Deeds", "Payment plan…"), icon="calendar", perform=_plan, first=_plan_first,
    done=N_("Deeds", "Entered in the payment plan."), states=frozenset({"to_plan", "to_pay", "part_paid"}),
    fields=(Column(key="month", label=N_("Subsidies", "Payment plan of"), required=True,
                   hint=N_("Deeds", "Year and month: 2024-11")),))
PAY = Deed(
    key="pay", text=N_("Deeds", "Pay…"), icon="payment", perform=_pay, each=True, first=_pay_first,
    done=N_("Deeds", "The instalment has been entered."), states=frozenset({"to_pay", "part_paid"}),
    explained=N_("Deeds", "One instalment out of one fund; relief of tax and help in kind need no fund."),
    fields=(
        Column(key="amount", label=N_("Payments", "Amount"), kind=Kind.MONEY, required=True),
        Column(key="fund", label=N_("Funds", "Fund"), kind=Kind.LINK, target="funds"),
        Column(key="on", label=N_("Payments", "Paid on"), kind=Kind.DATE, required=True),
        Column(key="voucher", label=N_("Payments", "Voucher")),
        _REGARDLESS))
REFUSE = Deed(
    key="refuse", text=N_("Deeds", "Refuse…"), icon="close", perform=_refuse, each=True, first=_today,
    done=N_("Deeds", "The claim has been refused."),
    states=frozenset({"to_accept", "to_review", "to_publicise", "public", "to_plan"}),
    explained=N_("Deeds", "Before it is accepted: not accepted; after that: not awarded, and no fund is bound by it."),
    fields=(Column(key="reason", label=N_("Deeds", "Reason"), kind=Kind.NOTE, required=True), _ON))
CLAW_BACK = Deed(
    key="claw_back", text=N_("Deeds", "Recover…"), icon="case", perform=_claw_back, each=True, first=_claw_back_first,
    done=N_("Deeds", "The case has been opened; what comes back is entered there."),
    states=frozenset({"part_paid", "paid"}),
    explained=N_("Deeds", "Opens a case; nothing more of this award is paid."),
    fields=(
        Column(key="due", label=N_("Cases", "To be recovered"), kind=Kind.MONEY, required=True),
        Column(key="number", label=N_("Cases", "Case no.")),
        Column(key="reason", label=N_("Deeds", "Reason"), kind=Kind.NOTE, required=True), _ON))
RECOVER = Deed(
    key="recover", text=N_("Deeds", "Enter recovery…"), icon="payment", perform=_recover, each=True,
    first=_recover_first, done=N_("Deeds", "The recovery has been entered."), states=frozenset({"open"}),
    fields=(Column(key="amount", label=N_("Payments", "Amount"), kind=Kind.MONEY, required=True), _ON))
CLOSE_CASE = Deed(
    key="close_case", text=N_("Deeds", "Close the case…"), icon="seal", perform=_close, each=True, first=_today,
    done=N_("Deeds", "The case has been closed."), states=frozenset({"open"}), fields=(_ON,),
    explained=N_("Deeds", "What was not recovered stays on record; awards are no longer warned of this case."))

DEEDS: Mapping[str, tuple[Deed, ...]] = {
    "subsidies": (ACCEPT, REVIEW, PUBLICISE, PLAN, PAY, SOURCES, REFUSE, CLAW_BACK),
    "cases": (RECOVER, CLOSE_CASE),
}
"""The deeds offered on each ledger's page, in their order."""
