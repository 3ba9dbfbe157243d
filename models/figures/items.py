"""The figures of what parties raised, how it was answered and closed (domain.md §2.4, 2.6, 2.9).

答复率, 解决率, 销号率 and 满意率 are the rates that notices print.
"""

from __future__ import annotations

from functools import partial
from typing import Any

from sqlalchemy import and_, or_, select

from models.figures.kinds import Condition, Figure, Part, ToldIn, always, step_taken, within
from models.language import N_
from models.records.all import Issue, Step, Task

SOLVED = ("done", "closed")


def _raised(*more: Any) -> Condition:
    return within(Issue.raised_on, *more)


_ASSIGNED = (
    select(Task.id)
    .where(Task.issue_id == Issue.id, Task.removed_at.is_(None), Task.assigned_on.is_not(None))
    .correlate(Issue)
    .exists()
)
_REPLIED = or_(and_(Issue.reply.is_not(None), Issue.reply != ""), Issue.answered_on.is_not(None))

_item = partial(Figure, ledger="issues", record=Issue)
_rate = partial(Figure, told_in=ToldIn.PERCENT)

ITEMS: tuple[Figure, ...] = (
    _item(
        "received",
        N_("Figures", "Received"),
        N_("Figures", "Problems and suggestions raised in the period."),
        where=_raised(),
    ),
    _item(
        "received_problems",
        N_("Figures", "Problems received"),
        N_("Figures", "Problems raised in the period."),
        where=_raised(Issue.kind == "problem"),
    ),
    _item(
        "received_suggestions",
        N_("Figures", "Suggestions received"),
        N_("Figures", "Suggestions raised in the period."),
        where=_raised(Issue.kind == "suggestion"),
    ),
    _item(
        "replied",
        N_("Figures", "Replied"),
        N_("Figures", "Of those received, the ones with a reply in words."),
        where=_raised(_REPLIED),
    ),
    _rate(
        "reply_rate",
        N_("Figures", "Rate replied"),
        N_("Figures", "Replied divided by received."),
        rate_of=("replied", "received"),
    ),
    _item(
        "solved",
        N_("Figures", "Solved"),
        N_("Figures", "Of those received, the ones now done or closed."),
        where=_raised(Issue.state.in_(SOLVED)),
    ),
    _rate(
        "solved_rate",
        N_("Figures", "Rate solved"),
        N_("Figures", "Solved divided by received."),
        rate_of=("solved", "received"),
    ),
    _item(
        "on_the_spot",
        N_("Figures", "Answered on the spot"),
        N_("Figures", "Of those received, the ones answered on the spot."),
        where=_raised(Issue.handling == "on_the_spot"),
    ),
    _item(
        "explained",
        N_("Figures", "Explained"),
        N_("Figures", "Of those received, the ones that could not be met and were explained."),
        where=_raised(Issue.outcome == "explained"),
    ),
    _item(
        "to_project",
        N_("Figures", "To be settled by projects"),
        N_("Figures", "Of those received, the ones that became a construction project."),
        where=_raised(Issue.outcome == "project"),
    ),
    _item(
        "merged",
        N_("Figures", "Merged"),
        N_("Figures", "Of those received, the ones merged into another item."),
        where=_raised(Issue.merged_into_id.is_not(None)),
    ),
    _item(
        "assigned",
        N_("Figures", "Assigned"),
        N_("Figures", "Of those received, the ones with at least one task assigned."),
        where=_raised(_ASSIGNED),
    ),
    _item(
        "to_assign",
        N_("Figures", "To sort or assign"),
        N_("Figures", "All items that are neither assigned nor answered yet."),
        where=always(Issue.state.in_(("to_sort", "to_assign"))),
        standing=True,
    ),
    _item(
        "long_term",
        N_("Figures", "Long-term"),
        N_("Figures", "All items kept as long-term now."),
        where=always(Issue.state == "long_term"),
        standing=True,
    ),
    _item(
        "escalated",
        N_("Figures", "Escalated"),
        N_("Figures", "Items escalated in the period."),
        where=step_taken(Issue, Step.issue_id, "escalated"),
    ),
    _item(
        "to_call_back",
        N_("Figures", "To call back"),
        N_("Figures", "All items reported done and not closed yet."),
        where=always(Issue.state == "done"),
        standing=True,
        part=Part.CALLS,
    ),
    _item(
        "called_back",
        N_("Figures", "Called back"),
        N_("Figures", "Items last called back in the period."),
        where=within(Issue.called_back_on),
        part=Part.CALLS,
    ),
    _item(
        "satisfied",
        N_("Figures", "Satisfied"),
        N_("Figures", "Items last called back in the period and answered satisfied or fairly satisfied."),
        where=within(Issue.called_back_on, Issue.satisfaction.in_(("satisfied", "fairly"))),
        part=Part.CALLS,
    ),
    _rate(
        "satisfaction_rate",
        N_("Figures", "Rate satisfied"),
        N_("Figures", "Satisfied divided by called back."),
        rate_of=("satisfied", "called_back"),
        part=Part.CALLS,
    ),
    _item(
        "reopened",
        N_("Figures", "Redone when not satisfied"),
        N_(
            "Figures",
            "Items whose party was called back in the period and not satisfied: they were taken in hand again.",
        ),
        where=step_taken(Issue, Step.issue_id, "called_back", Step.satisfaction == "dissatisfied"),
        part=Part.CALLS,
    ),
    _item(
        "closed",
        N_("Figures", "Closed"),
        N_("Figures", "Of those received, the ones now closed after a call-back."),
        where=_raised(Issue.state == "closed"),
        part=Part.CALLS,
    ),
    _rate(
        "closing_rate",
        N_("Figures", "Rate closed"),
        N_("Figures", "Closed divided by assigned."),
        rate_of=("closed", "assigned"),
        part=Part.CALLS,
    ),
)
