"""The way up for what is not solved: 保姆→部门→专班→领导, and from a platform to the coordinating office first."""

from __future__ import annotations

from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.errors import RuleBroken
from models.language import N_
from models.ledgers.chain import Tier, chain
from models.ledgers.settings import TIERS
from models.operations.finding import kept
from models.operations.issue_states import add_step
from models.records.issues import Issue, Step
from models.records.settings import Office
from models.rules.states import IssueState
from models.store.store import Store

_OVER = (IssueState.DONE, IssueState.CLOSED, IssueState.MERGED)
_SHORT = {choice.code: choice.other_names[1] for choice in TIERS}
_TO = "升级至"


def escalate(store: Store, issue_id: str, reason: str, on: date) -> str:
    """Take an item one tier up, and return to whom: “专班 云麓服务专班”.

    Up means nanny, unit, team, leader (保姆→部门→专班→领导, domain.md §1.1), past tiers nobody stands in; the first
    time one above the lowest that is filled, then above the last step. What one of the eight platforms could not
    solve goes to the coordinating office first (县营商环境提升办, domain.md §1.2). Raises `RuleBroken` at the top,
    when the item is finished, has no party, or nobody stands in a tier.
    """
    with store.write("issue.escalate") as session:
        issue = kept(session, Issue, issue_id)
        if issue.state in _OVER:
            raise RuleBroken(N_("Errors", "No. {number} is finished: reopen it first."), number=issue.number)
        if not reason.strip():
            raise RuleBroken(N_("Errors", "“{column}” must be filled in."), column=N_("Deeds", "Reason"))
        taken = _taken(session, issue_id)
        who = _office(session) if issue.platform and not taken else _above(session, issue, taken, on)
        add_step(session, issue_id, "escalated", on, by=store.operator or None, text=f"{_TO}{who}：{reason.strip()}")
    return who


def _taken(session: Session, issue_id: str) -> list[str]:
    """Return the words of the steps up there were, oldest first."""
    found = session.scalars(
        select(Step.text)
        .where(Step.issue_id == issue_id, Step.kind == "escalated", Step.removed_at.is_(None))
        .order_by(Step.position)
    )
    return [text or "" for text in found]


def _office(session: Session) -> str:
    name = session.scalars(select(Office.name)).one()
    if not name:
        raise RuleBroken(N_("Errors", "Enter the name of the office in its settings first."))
    return name


def _above(session: Session, issue: Issue, taken: list[str], on: date) -> str:
    if issue.party_id is None:
        raise RuleBroken(
            N_("Errors", "No. {number} names no enterprise or project: it has no chain."), number=issue.number
        )
    upwards = [tier for tier in reversed(chain(session, issue.party_id, on)) if tier.holders]
    if not upwards:
        raise RuleBroken(N_("Errors", "Nobody stands in the chain of No. {number}."), number=issue.number)
    order = [choice.code for choice in reversed(TIERS)]
    last = next((tier for text in reversed(taken) if (tier := _tier_of(text))), upwards[0].key)
    higher = [tier for tier in upwards if order.index(tier.key) > order.index(last)]
    if not higher:
        raise RuleBroken(N_("Errors", "No. {number} is at the top of its chain already."), number=issue.number)
    return _said(higher[0])


def _tier_of(text: str) -> str | None:
    """Return the tier that the words of a step name; None for the coordinating office."""
    return next((code for code, short in _SHORT.items() if text.startswith(f"{_TO}{short} ")), None)


def _said(tier: Tier) -> str:
    return f"{_SHORT[tier.key]} {'、'.join(holder.name for holder in tier.holders)}"
