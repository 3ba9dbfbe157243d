"""Writing parsed values into a record, whatever ledger it was seen in."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.errors import LedgerError, RuleBroken
from models.language import N_
from models.ledgers.columns import Kind, Ledger, Link
from models.operations import helping
from models.operations.finding import Finder, kept
from models.operations.issue_states import add_step, missing_for_past, restate
from models.operations.preparing import prepare
from models.records.all import Issue, MeasureIssue, Party, Task, TaskUnit
from models.records.base import Record, new_id
from models.rules.states import IssueState


def save(
    session: Session, ledger: Ledger, row_id: str | None, values: Mapping[str, Any], today: date, finder: Finder
) -> str:
    """Write `values` into the record `row_id`, or into a new one, and return its identity.

    Raises `InvalidValue` when a named record is not found, `RuleBroken`, or `Conflict` when the record is gone.
    """
    saver = _SAVERS.get(ledger.key, _save_record)
    return saver(session, ledger, row_id, dict(values), today, finder)


def _save_record(
    session: Session, ledger: Ledger, row_id: str | None, values: dict[str, Any], today: date, finder: Finder
) -> str:
    record = ledger.record() if row_id is None else kept(session, ledger.record, row_id)
    return _fill(session, ledger, record, values, today, finder)


def _fill(session: Session, ledger: Ledger, record: Record, values: dict[str, Any], today: date, finder: Finder) -> str:
    wanted = _attributes(ledger, values, finder)
    before = {name: getattr(record, name) for name in wanted}
    try:
        for name, value in wanted.items():
            setattr(record, name, value)
        prepare(session, record, today)
    except LedgerError:
        for name, value in before.items():  # an import goes on with the next line: nothing of this one may stay
            setattr(record, name, value)
        raise
    record.id = record.id or new_id()
    session.add(record)
    return record.id


def _attributes(ledger: Ledger, values: Mapping[str, Any], finder: Finder) -> dict[str, Any]:
    unit_id, attributes = None, {}
    for key, value in values.items():
        column = ledger.column(key)
        if column.kind is Kind.LINK:
            found = finder.id_of(column, value, unit_id) if value else None
            unit_id = found if column.target == "units" else unit_id
            attributes[f"{key}_id"] = found
        elif column.kind is not Kind.LINKS:
            attributes[key] = value
    return attributes


def _save_issue(
    session: Session, ledger: Ledger, row_id: str | None, values: dict[str, Any], today: date, finder: Finder
) -> str:
    """Keep an issue; a new one from a workbook may be closed already, if it says so with its reply and day."""
    if row_id is None and values.get("closed_on") and values.get("state") in (None, IssueState.TO_SORT):
        values["state"] = IssueState.CLOSED.value  # the sheet says when, though no column says so
    state = values.get("state", IssueState.TO_SORT)
    if row_id is None and state in (IssueState.TO_ASSIGN, IssueState.IN_HAND, IssueState.DONE):
        raise RuleBroken(
            N_("Errors", "An item that is “{state}” has a task: import it with the responsibility list."),
            state=ledger.column("state").choice(state).label,
        )
    if row_id is None and state == IssueState.CLOSED and not (values.get("reply") and values.get("closed_on")):
        raise RuleBroken(N_("Errors", "A closed item needs its reply and the day it was closed."))
    return _save_record(session, ledger, row_id, values, today, finder)


def _save_task(
    session: Session, ledger: Ledger, row_id: str | None, values: dict[str, Any], today: date, finder: Finder
) -> str:
    issue_id = _issue_of(session, ledger, values, today, finder) if row_id is None else None
    task = Task(issue_id=issue_id) if row_id is None else kept(session, Task, row_id)
    if row_id is not None and task.assigned_on and "due_on" in values and values["due_on"] != task.due_on:
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
    _fill(session, ledger, task, own, today, finder)
    if row_id is None:
        _past_steps(session, task)
    if helpers is not None:
        column = ledger.column("co_units")
        _relink(session, TaskUnit, "task_id", task.id, "unit_id", [finder.id_of(column, helper) for helper in helpers])
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
    row_id = _save_record(session, ledger, row_id, values, today, finder)
    if issues is not None:
        column = ledger.column("issues")
        _relink(session, MeasureIssue, "measure_id", row_id, "issue_id", [finder.id_of(column, one) for one in issues])
    return row_id


def _save_helpers(
    session: Session, ledger: Ledger, row_id: str | None, values: dict[str, Any], today: date, finder: Finder
) -> str:
    if row_id is None:
        found = finder.candidates("parties", str(values.get("party", "")))
        if len(found) != 1:
            raise RuleBroken(
                N_("Errors", "There is no enterprise or project “{name}” in the ledger."), name=values.get("party")
            )
        row_id = found[0]
    kept(session, Party, row_id)
    for key, value in values.items():
        if key.startswith("slot:"):
            column = ledger.column(key)
            holder = Link(finder.id_of(column, value), "") if value and column.kind is Kind.LINK else value
            helping.fill_slot(session, row_id, key.removeprefix("slot:"), holder, today)
    return row_id


def _relink(session: Session, record: type[Any], owner: str, owner_id: str, other: str, wanted: list[str]) -> None:
    session.flush()
    present = {
        getattr(link, other): link
        for link in session.scalars(
            select(record).where(getattr(record, owner) == owner_id, record.removed_at.is_(None))
        )
    }
    for other_id in present.keys() - set(wanted):
        session.delete(present[other_id])
    for other_id in dict.fromkeys(wanted):
        if other_id not in present:
            session.add(record(**{owner: owner_id, other: other_id}))


_SAVERS: Mapping[str, Callable[[Session, Ledger, str | None, dict[str, Any], date, Finder], str]] = {
    "issues": _save_issue,
    "tasks": _save_task,
    "responsibilities": _save_task,
    "measures": _save_measure,
    "assignments": _save_helpers,
}
