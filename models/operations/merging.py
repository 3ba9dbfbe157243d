"""Duplicates 并入: several issues that are one go on as the main item, and end with it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.errors import RuleBroken
from models.language import N_
from models.ledgers.tasks import TASKS
from models.operations import recycling
from models.operations.issue_guards import not_before, open_issue, unsettled_issue
from models.operations.issue_states import add_step, restate, tasks_of
from models.operations.side_ways import end_long_term
from models.records.issues import Issue, Task
from models.rules.states import IssueState
from models.store.store import Store


def merge_into(store: Store, issue_ids: Sequence[str], into_id: str, on: date, remark: str = "") -> None:
    """Merge duplicates into the item `into_id`, which from then on stands for them all.

    Their open tasks go over to it; empty ones nobody was given go to the recycle bin. The duplicates keep their own
    text and history, and are closed and reopened with the main item. There are no chains: what was merged into a
    duplicate before now points to the main item. Raises `RuleBroken` when one of them is done, closed or merged
    already, or the main item is closed or merged; or done, while a duplicate still has tasks.
    """
    with store.write("issue.merge", count=len(issue_ids)) as session:
        if into_id in issue_ids:
            raise RuleBroken(N_("Errors", "An item is not merged into itself; leave the main item out."))
        main = open_issue(session, into_id)
        for issue_id in issue_ids:
            issue = unsettled_issue(session, issue_id)
            not_before(on, issue.raised_on, issue.long_term_on, main.raised_on)
            _hand_over(store, session, issue, main)
            line = "；".join(part for part in (f"{issue.number} → {main.number}", remark.strip()) if part)
            _point(session, issue, main, on, line, store.operator)
            for earlier in merged_into(session, issue_id):
                _point(session, earlier, main, on, line, store.operator)
            add_step(session, into_id, "merged", on, by=store.operator or None, text=line)
        restate(session, into_id)


def merged_into(session: Session, issue_id: str) -> list[Issue]:
    """Return what was merged into an issue; those in the recycle bin too, so that they come out of it true."""
    session.flush()
    return list(session.scalars(select(Issue).where(Issue.merged_into_id == issue_id).order_by(Issue.number)))


def close_merged(session: Session, main: Issue, on: date, by: str | None) -> None:
    """Close what was merged into an issue that is closed now, with its reply."""
    for issue in merged_into(session, main.id):
        own = issue.reply if issue.reply != main.reply else None
        issue.closed_on, issue.done_on, issue.state = on, main.done_on, IssueState.CLOSED.value
        issue.reply, issue.outcome = main.reply, main.outcome
        said = [f"{main.number}：{main.reply}", *([f"原答复：{own}"] if own else [])]
        add_step(session, issue.id, "closed", on, by=by, text="\n".join(said))


def reopen_merged(session: Session, main: Issue, on: date, by: str | None) -> None:
    """Let what was closed with an issue wait for it again, now that it is reopened."""
    for issue in merged_into(session, main.id):
        if issue.closed_on is None:
            continue
        former = issue.reply
        issue.closed_on = issue.done_on = issue.reply = issue.outcome = None
        issue.state = IssueState.MERGED.value
        add_step(session, issue.id, "reopened", on, by=by, text="\n".join(filter(None, (main.number, former))))


def _hand_over(store: Store, session: Session, issue: Issue, main: Issue) -> None:
    waiting = [task for task in tasks_of(session, issue.id) if task.done_on is None]
    empty = [task.id for task in waiting if _is_empty(task)]
    if empty:
        recycling.remove(session, TASKS, empty, store.clock())
    going = [task for task in waiting if task.id not in empty]
    if going and main.state == IssueState.DONE:
        raise RuleBroken(
            N_("Errors", "No. {main} is done, and No. {number} still has tasks: finish or remove them first."),
            main=main.number,
            number=issue.number,
        )
    for task in going:
        task.issue_id = main.id
    session.flush()


def _is_empty(task: Task) -> bool:
    given = (task.assigned_on, task.measure, task.lead_unit_id, task.person_id, task.division)
    return not any(given)


def _point(session: Session, issue: Issue, main: Issue, on: date, line: str, by: str) -> None:
    end_long_term(issue)
    issue.merged_into_id, issue.answered_on = main.id, None
    issue.outcome, issue.state = None, IssueState.MERGED.value
    add_step(session, issue.id, "merged", on, by=by or None, text=line)
