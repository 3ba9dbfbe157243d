"""Issues, and the tasks made of them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.errors import RuleBroken
from models.language import N_
from models.ledgers.columns import Ledger, Link
from models.operations.finding import Finder, kept
from models.operations.issue_states import add_step, missing_for_past, restate
from models.operations.preparing import prepare
from models.operations.savers.plain import Saver, fill, relink, save_record
from models.records.all import Issue, MeasureIssue, Task, TaskUnit
from models.rules.states import IssueState, Outcome

_BY_DEEDS = (IssueState.TO_ASSIGN, IssueState.IN_HAND, IssueState.PAUSED, IssueState.DONE)
"""States an issue has by its tasks: a workbook brings them with the responsibility list."""


def _save_issue(
    session: Session, ledger: Ledger, row_id: str | None, values: dict[str, Any], today: date, finder: Finder
) -> str:
    """Keep an issue; a new one from a workbook may be closed already, if it says so with its reply and day."""
    if row_id is None and values.get("closed_on") and values.get("state") in (None, IssueState.TO_SORT):
        values["state"] = IssueState.CLOSED.value  # the sheet says when, though no column says so
    state = values.get("state", IssueState.TO_SORT)
    if row_id is None and state in _BY_DEEDS:
        raise RuleBroken(
            N_("Errors", "An item that is “{state}” has a task: import it with the responsibility list."),
            state=ledger.column("state").choice(state).label,
        )
    if row_id is None and state == IssueState.CLOSED and not (values.get("reply") and values.get("closed_on")):
        raise RuleBroken(N_("Errors", "A closed item needs its reply and the day it was closed."))
    if row_id is None and state == IssueState.LONG_TERM and not (values.get("keeper") and values.get("review_on")):
        raise RuleBroken(N_("Errors", "A long-term item needs the unit that keeps it and the day of its review."))
    if row_id is None and state == IssueState.MERGED:
        raise RuleBroken(N_("Errors", "An item is merged by its own deed: import it as one to sort."))
    if row_id is None and state == IssueState.CLOSED:
        values.setdefault("outcome", Outcome.SOLVED.value)
    if row_id is None and state != IssueState.LONG_TERM:
        values.pop("keeper", None)
        values.pop("review_on", None)
    issue_id = save_record(session, ledger, row_id, values, today, finder)
    if row_id is None and state == IssueState.LONG_TERM:
        session.flush()
        issue = session.get_one(Issue, issue_id)
        issue.long_term_on = issue.raised_on
    return issue_id


def _save_task(
    session: Session, ledger: Ledger, row_id: str | None, values: dict[str, Any], today: date, finder: Finder
) -> str:
    issue_id = _issue_of(session, ledger, values, today, finder) if row_id is None else None
    task = Task(issue_id=issue_id) if row_id is None else kept(session, Task, row_id)
    moved = any(key in values and values[key] != getattr(task, key) for key in ("due_on", "due_rule"))
    if row_id is not None and task.assigned_on and moved:
        raise RuleBroken(
            N_("Errors", "This task is assigned: its due date moves by an extension, with reason and approver.")
        )
    if task.assigned_on:
        for key in ("lead_unit", "person", "division"):
            if key in values and not values[key]:
                raise RuleBroken(
                    N_("Errors", "An assigned task must keep its “{column}”."), column=ledger.column(key).label
                )
    if (
        row_id is not None
        and values.get("issue")
        and finder.id_of(ledger.column("issue"), values["issue"]) != task.issue_id
    ):
        raise RuleBroken(N_("Errors", "A task stays with its item; make a new task for the other one."))
    helpers = values.pop("co_units", None)
    own = {key: value for key, value in values.items() if key not in ("issue", "party", "text")}
    fill(session, ledger, task, own, today, finder)
    if row_id is None:
        _past_steps(session, task)
    if helpers is not None:
        column = ledger.column("co_units")
        relink(session, TaskUnit, "task_id", task.id, "unit_id", [finder.id_of(column, helper) for helper in helpers])
    restate(session, task.issue_id)
    return task.id


def _past_steps(session: Session, task: Task) -> None:
    """Check a task that comes from a workbook as assigned or done already, and enter its steps."""
    if task.done_on and not task.assigned_on:
        raise RuleBroken(N_("Errors", "A task that is done needs the day it was assigned."))
    if not task.assigned_on:
        return
    if missing := missing_for_past(task):
        raise RuleBroken(N_("Errors", "A task that is assigned already needs: {missing}."), missing=missing)
    add_step(
        session, task.issue_id, "assigned", task.assigned_on, task_id=task.id, text=task.division, new_due=task.due_on
    )
    if task.done_on:
        add_step(session, task.issue_id, "done", task.done_on, task_id=task.id, text=task.result)


def _issue_of(session: Session, ledger: Ledger, values: dict[str, Any], today: date, finder: Finder) -> str:
    """Return the issue a new task is for: by number, by party and text, or a new one of that party and text."""
    number, party, text = values.get("issue"), values.get("party"), values.get("text")
    if isinstance(number, Link):
        return number.id
    if number and (found := finder.candidates("issues", number)):
        return found[0]
    if not (party and text):
        return finder.id_of(ledger.column("issue"), number) if number else _no_issue()
    owners = finder.candidates("parties", party)
    if len(owners) != 1:
        raise RuleBroken(N_("Errors", "There is no enterprise or project “{name}” in the ledger."), name=party)
    known = session.scalar(
        select(Issue.id).where(Issue.party_id == owners[0], Issue.text == text, Issue.removed_at.is_(None))
    )
    if known:
        return known
    issue = Issue(
        kind="problem", party_id=owners[0], text=text, number=number, raised_on=values.get("assigned_on") or today
    )
    prepare(session, issue, today)
    session.add(issue)
    session.flush()
    finder.learn("issues", issue.number, issue.id)
    return issue.id


def _no_issue() -> str:
    raise RuleBroken(N_("Errors", "A task needs the number of its issue, or the enterprise and the problem."))


def _save_measure(
    session: Session, ledger: Ledger, row_id: str | None, values: dict[str, Any], today: date, finder: Finder
) -> str:
    issues = values.pop("issues", None)
    row_id = save_record(session, ledger, row_id, values, today, finder)
    if issues is not None:
        column = ledger.column("issues")
        relink(session, MeasureIssue, "measure_id", row_id, "issue_id", [finder.id_of(column, one) for one in issues])
    return row_id


SAVERS: Mapping[str, Saver] = {
    "issues": _save_issue,
    "tasks": _save_task,
    "responsibilities": _save_task,
    "measures": _save_measure,
}
