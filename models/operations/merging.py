"""Duplicates 并入: several issues that are one go on as the main item, and end with it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from sqlalchemy.orm import Session

from models.errors import RuleBroken
from models.language import N_
from models.ledgers.tasks import TASKS
from models.operations import recycling
from models.operations.issue_guards import not_before, open_issue, unsettled_issue
from models.operations.issue_states import add_step, merged_into, restate, tasks_of
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
        if into_id in issue_ids or not issue_ids:
            raise RuleBroken(
                N_("Errors", "Choose the duplicates beside the main item: an item is not merged into itself.")
            )
        main = open_issue(session, into_id)
        for issue_id in issue_ids:
            issue = unsettled_issue(session, issue_id)
            not_before(on, issue.raised_on, issue.long_term_on, main.raised_on)
            _hand_over(store, session, issue, main)
            line = "；".join(part for part in (f"{issue.number} → {main.number}", remark.strip()) if part)
            _point(session, issue, main, on, line, store.operator)
            for earlier in merged_into(session, issue_id):
                _point(session, earlier, main, on, line, store.operator)
            add_step(session, into_id, "absorbed", on, by=store.operator or None, text=line)
        restate(session, into_id)


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
