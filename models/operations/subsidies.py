"""The life of an award 奖补, deed by deed: 受理 → 审核 → 公示 → 列入支付计划."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.errors import InvalidValue, RuleBroken
from models.language import N_, Text
from models.ledgers.awards import warned
from models.ledgers.columns import Link
from models.ledgers.funds import fund_name
from models.ledgers.subsidies import SUBSIDIES
from models.operations.entered import filled
from models.operations.finding import Finder, kept
from models.operations.preparing import prepare
from models.operations.subsidy_states import put_sources, restate, sources_of
from models.records.money import Fund, Subsidy
from models.records.settings import Office
from models.rules.money import wan_text
from models.rules.subsidies import TO_CONFIRM, SubsidyState, parse_month, shared, warning
from models.store.calendar import working_days
from models.store.store import Store

Part = tuple[Link | str, int | None]
"""A source: a fund (or its name), and what it bears in fen; the one without an amount bears the rest."""

REGARDLESS = N_("Subsidies", "Reason to go on all the same")
_FUND = SUBSIDIES.column("next_fund")
_BEFORE_PAYMENT = frozenset(
    {SubsidyState.TO_REVIEW, SubsidyState.TO_PUBLICISE, SubsidyState.PUBLIC, SubsidyState.TO_PLAN}
)


def accept(store: Store, subsidy_id: str, on: date) -> None:
    """Accept a claim 受理. Raises `RuleBroken` when it is past that, or needs no acceptance (免申即享, 承诺兑现)."""
    with store.write("subsidy.accept") as session:
        subsidy = _at(session, subsidy_id, SubsidyState.TO_ACCEPT)
        subsidy.accepted_on = on
        _settled(session, subsidy, store)


def refuse(store: Store, subsidy_id: str, reason: str, on: date) -> None:
    """Refuse a claim: 不予受理 before it is accepted, 不予奖补 after; an objection 异议 during posting may lead here.

    Raises `RuleBroken` once it stands in a payment plan, or without a reason.
    """
    with store.write("subsidy.refuse") as session:
        subsidy = _at(session, subsidy_id, SubsidyState.TO_ACCEPT, *_BEFORE_PAYMENT)
        subsidy.refused_on, subsidy.refusal = on, filled(reason, SUBSIDIES.column("refusal").label)
        subsidy.awarded = None  # and no fund is bound by it any more
        put_sources(session, subsidy, ())
        _settled(session, subsidy, store)


def review(
    store: Store, subsidy_id: str, awarded: int, on: date, sources: Sequence[Part] | None = None, regardless: str = ""
) -> None:
    """Award `awarded` fen 审核, borne by `sources`; a review again, before it is planned, has it posted again.

    Sources that are not given stay as they are; given, they take the place of those it has, so that none are none.

    Against a double award, an open case, a cap, a budget or a policy's validity it is kept only when `regardless`
    gives the reason, which goes into the note. Raises `RuleBroken` or `InvalidValue`.
    """
    with store.write("subsidy.review") as session:
        subsidy = kept(session, Subsidy, subsidy_id)
        if not (subsidy.kind != "award" and subsidy.state == SubsidyState.TO_PAY):
            subsidy = _at(session, subsidy_id, *_BEFORE_PAYMENT)
        subsidy.awarded, subsidy.reviewed_on = awarded, on
        subsidy.public_from = subsidy.public_to = None
        _settled(session, subsidy, store)
        if sources is not None:
            put_sources(session, subsidy, _parts(session, awarded, sources))
        _confirm(session, subsidy, regardless, on)


def shares(store: Store, subsidy_id: str) -> list[tuple[Link, int]]:
    """Return the funds that bear an award and what each bears, in fen, in the order they were set."""
    with store.read() as session:
        borne = sources_of(session, subsidy_id)
        called = {fund_id: session.scalar(select(fund_name(Fund)).where(Fund.id == fund_id)) for fund_id in borne}
        return [(Link(fund_id, called[fund_id]), amount) for fund_id, amount in borne.items()]


def set_sources(store: Store, subsidy_id: str, sources: Sequence[Part]) -> None:
    """Set which funds bear an award, in place of what was set; what was paid from a fund stays borne by it.

    Raises `RuleBroken` when there is no award yet, `InvalidValue` for a part that is nothing or named twice.
    """
    with store.write("subsidy.sources") as session:
        subsidy = kept(session, Subsidy, subsidy_id)
        if subsidy.awarded is None or subsidy.refused_on is not None:
            raise RuleBroken(
                N_("Errors", "No. {number} is not reviewed: nothing is awarded yet."), number=subsidy.number
            )
        put_sources(session, subsidy, _parts(session, subsidy.awarded, sources))
        if subsidy.planned_month:
            _adds_up(session, subsidy)


def publicise(store: Store, subsidy_ids: Sequence[str], from_on: date) -> date:
    """Post awards 公示 from `from_on` and return the last day, which is stored and never worked out again.

    The office sets how many working days (5); the day of posting does not count (Civil Code art. 201), the last
    one counts whole. Raises `RuleBroken` when one is not to be posted; none is then.
    """
    with store.write("subsidy.publicise", count=len(subsidy_ids)) as session:
        last = last_day_of_posting(session, from_on)
        for subsidy_id in subsidy_ids:
            subsidy = _at(session, subsidy_id, SubsidyState.TO_PUBLICISE)
            subsidy.public_from, subsidy.public_to = from_on, last
            _settled(session, subsidy, store)
    return last


def last_day_of_posting(session: Session, from_on: date) -> date:
    """Return the last day of a posting that begins on `from_on`, by the office's calendar and number of days."""
    return working_days(session).after(from_on, session.scalars(select(Office.publicity_days)).one())


def plan(store: Store, subsidy_ids: Sequence[str], month: str | date) -> None:
    """Enter awards in a month's payment plan 月资金支付计划 (2024-11, or a day of it), or move them to another month.

    Raises `RuleBroken` while one is still posted, or when its sources do not add up to it; none is then entered.
    """
    named = parse_month(f"{month:%Y-%m}" if isinstance(month, date) else month)
    if named is None:
        raise InvalidValue(
            N_("Errors", "“{value}” in “{column}” is not a month such as 2024-11."),
            value=month,
            column=SUBSIDIES.column("planned_month").label,
        )
    with store.write("subsidy.plan", count=len(subsidy_ids)) as session:
        for subsidy_id in subsidy_ids:
            subsidy = kept(session, Subsidy, subsidy_id)
            _plannable(session, subsidy, named, store.today())
            subsidy.planned_month = named
            restate(session, subsidy_id)


def _plannable(session: Session, subsidy: Subsidy, month: str, today: date) -> None:
    number, state = subsidy.number, SubsidyState(subsidy.state)
    if subsidy.kind != "award":
        raise RuleBroken(N_("Errors", "No. {number} is no award in money: it needs no payment plan."), number=number)
    if state not in (SubsidyState.PUBLIC, SubsidyState.TO_PAY, SubsidyState.PART_PAID):
        raise RuleBroken(
            N_("Errors", "No. {number} is “{state}”: only what was posted goes into the payment plan."),
            number=number,
            state=SUBSIDIES.column("state").choice(state).label,
        )
    if subsidy.public_to and state == SubsidyState.PUBLIC and today <= subsidy.public_to:
        raise RuleBroken(
            N_("Errors", "No. {number} is posted until {day}; it goes into the payment plan after that."),
            number=number,
            day=subsidy.public_to,
        )
    if subsidy.public_to and month < f"{subsidy.public_to:%Y-%m}":
        raise RuleBroken(
            N_("Errors", "No. {number} was posted until {day}; {month} is before that."),
            number=number,
            day=subsidy.public_to,
            month=month,
        )
    _adds_up(session, subsidy)


def _adds_up(session: Session, subsidy: Subsidy) -> None:
    borne = sum(sources_of(session, subsidy.id).values())
    if borne != subsidy.awarded:
        raise RuleBroken(
            N_("Errors", "The sources of No. {number} come to {sum}, the award to {awarded} (10,000 yuan)."),
            number=subsidy.number,
            sum=wan_text(borne),
            awarded=wan_text(subsidy.awarded or 0),
        )


def confirmed(session: Session, subsidy: Subsidy, codes: Sequence[str], regardless: str, on: date) -> None:
    """Keep in the note why a deed is done against warnings. Raises `RuleBroken` when no reason is given."""
    said: list[Text] = [warning(code) for code in codes]
    if said and not regardless.strip():
        raise RuleBroken(
            N_("Errors", "No. {number}: {warnings}. Give the reason if it is to be done all the same."),
            number=subsidy.number,
            warnings=said,
            column=REGARDLESS,
        )
    if said:
        line = f"{on:%Y-%m-%d} {regardless.strip()}"
        subsidy.note = f"{subsidy.note}\n{line}" if subsidy.note else line
        session.flush()


def _confirm(session: Session, subsidy: Subsidy, regardless: str, on: date) -> None:
    confirmed(session, subsidy, [code for code in warned(session, subsidy.id) if code in TO_CONFIRM], regardless, on)


def _parts(session: Session, awarded: int, sources: Sequence[Part]) -> list[tuple[str, int]]:
    finder = Finder(session)
    return [(finder.id_of(_FUND, fund), amount) for fund, amount in shared(awarded, sources)]


def _at(session: Session, subsidy_id: str, *states: SubsidyState) -> Subsidy:
    subsidy = kept(session, Subsidy, subsidy_id)
    if subsidy.state not in states:
        raise RuleBroken(
            N_("Errors", "No. {number} is “{state}”: this is not its turn."),
            number=subsidy.number,
            state=SUBSIDIES.column("state").choice(subsidy.state).label,
        )
    return subsidy


def _settled(session: Session, subsidy: Subsidy, store: Store) -> None:
    prepare(session, subsidy, store.today())
    restate(session, subsidy.id)
