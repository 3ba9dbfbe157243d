"""How a meeting settles what is raised: answered on the spot 现场答复, dealt with directly 直办, or promised 承诺.

“急难愁盼”现场解答、问题直办、跟踪销号 (docs: reference/domain.md §1.2); what is neither is assigned 交办 (issues.py).
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from models.errors import RuleBroken
from models.language import N_
from models.ledgers.columns import Link
from models.ledgers.issues import ISSUES
from models.ledgers.tasks import TASKS
from models.operations import recycling, saving
from models.operations.finding import Finder, kept
from models.operations.issue_guards import filled, task_in_hand
from models.operations.issue_states import add_step, require_assignable, restate, tasks_of
from models.operations.records import parsed
from models.records.issues import Issue, Task
from models.records.people import Unit
from models.rules.states import IssueState, Satisfaction
from models.store.calendar import working_days
from models.store.store import Store

"""How an item is handled, as `Issue.handling` keeps it."""
ON_THE_SPOT, DIRECT = "on_the_spot", "direct"
_AT_ONCE = "现场"
_DIRECT = "直办"
_UNASSIGNED = (IssueState.TO_SORT, IssueState.TO_ASSIGN)


def answer_on_the_spot(
    store: Store,
    issue_id: str,
    reply: str,
    by: str,
    on: date,
    satisfaction: str | None = None,
    meeting_id: str | None = None,
) -> None:
    """Answer an item at the meeting; `by` is who answered (a utility, a bureau, a person), in words.

    A party that is asked at once and is satisfied or fairly satisfied closes it the same evening; without
    `satisfaction` it waits for the call-back. A dissatisfied one leaves it open: the answer stays on record and the
    item is to be assigned. Tasks that were drawn up and not assigned yet go into the recycle bin.
    Raises `RuleBroken` when units have it in hand already, or it is settled.
    """
    with store.write("issue.answer") as session:
        issue = _not_in_hand(session, issue_id)
        said = filled(reply, ISSUES.column("reply").label)
        if on < issue.raised_on:
            raise RuleBroken(
                N_("Errors", "No. {number} was raised on {raised}; it cannot be answered before."),
                number=issue.number,
                raised=issue.raised_on,
            )
        drawn_up = [task.id for task in tasks_of(session, issue_id)]
        recycling.remove(session, TASKS, drawn_up, store.clock())
        add_step(session, issue_id, "answered", on, by=by.strip() or None, text=said, meeting_id=meeting_id)
        if satisfaction is not None:
            issue.satisfaction, issue.called_back_on = Satisfaction(satisfaction).value, on
            add_step(
                session,
                issue_id,
                "called_back",
                on,
                by=store.operator or None,
                text=_AT_ONCE,
                satisfaction=issue.satisfaction,
                meeting_id=meeting_id,
            )
        if satisfaction == Satisfaction.DISSATISFIED:
            issue.reopened += 1
            restate(session, issue_id)
            add_step(session, issue_id, "reopened", on, by=store.operator or None, meeting_id=meeting_id)
            return
        issue.handling, issue.outcome, issue.reply = ON_THE_SPOT, "solved", said
        issue.answered_on = issue.done_on = on
        issue.closed_on = on if satisfaction is not None else None
        restate(session, issue_id)
        if issue.closed_on is not None:
            add_step(session, issue_id, "closed", on, by=store.operator or None, meeting_id=meeting_id)


def deal_directly(store: Store, issue_id: str, values: Mapping[str, Any], on: date) -> str:
    """Give an item to one unit at once, due the same day unless `values` (of the task list) say otherwise.

    A task that was drawn up for it already is the one that is assigned. Returns the task's identity. Raises
    `RuleBroken` when unit or person is missing, or units have the item in hand already.
    """
    with store.write("issue.direct") as session:
        issue = _not_in_hand(session, issue_id)
        drawn_up = next(iter(tasks_of(session, issue_id)), None)
        wanted = parsed(TASKS, values)
        if drawn_up is None:
            wanted["issue"] = Link(issue_id, "")
        task_id = saving.save(session, TASKS, drawn_up and drawn_up.id, wanted, store.today(), Finder(session))
        task = kept(session, Task, task_id)
        task.division = task.division or _DIRECT
        if task.due_on is None:
            task.due_on = on if task.due_rule is None else working_days(session).after(on, task.due_rule)
        require_assignable(session, issue, task, on)
        issue.handling, task.assigned_on = DIRECT, on
        restate(session, issue_id)
        add_step(
            session,
            issue_id,
            "assigned",
            on,
            task_id=task_id,
            by=store.operator or None,
            text=task.division,
            new_due=task.due_on,
            meeting_id=issue.meeting_id,
        )
    return task_id


def promise(store: Store, task_id: str, words: str, on: date, meeting_id: str | None = None) -> None:
    """Note what the lead unit of a task promises for the next meeting 承诺; it is held against it there."""
    with store.write("issue.promise") as session:
        task = task_in_hand(session, task_id, paused=True)
        task.promise, task.promised_on = filled(words, N_("Answering", "Promise")), on
        add_step(
            session,
            task.issue_id,
            "promised",
            on,
            task_id=task_id,
            by=_lead(session, task),
            text=task.promise,
            meeting_id=meeting_id,
        )


def _lead(session: Session, task: Task) -> str | None:
    return kept(session, Unit, task.lead_unit_id).name if task.lead_unit_id else None


def _not_in_hand(session: Session, issue_id: str) -> Issue:
    issue = kept(session, Issue, issue_id)
    if any(task.assigned_on and not task.done_on for task in tasks_of(session, issue_id)):
        raise RuleBroken(
            N_("Errors", "No. {number} is assigned already; its units report it done."), number=issue.number
        )
    if issue.state not in _UNASSIGNED:
        raise RuleBroken(
            N_("Errors", "No. {number} is “{state}” already."),
            number=issue.number,
            state=ISSUES.column("state").choice(issue.state).label,
        )
    return issue
