"""What becomes of an issue beside the main way: explained 解释说明, kept as long-term 长期推进, made a project."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.errors import InvalidValue, RuleBroken
from models.language import N_
from models.ledgers.columns import Column, Link
from models.ledgers.issues import ISSUES
from models.ledgers.tasks import TASKS
from models.operations import recycling
from models.operations.extensions import lapse
from models.operations.finding import Finder, kept
from models.operations.issue_guards import filled, later_than, not_before, open_issue, unsettled_issue
from models.operations.issue_states import add_step, restate, tasks_of
from models.records.issues import Issue, IssueProject
from models.records.parties import Party
from models.records.people import Unit
from models.rules.states import IssueState, Outcome
from models.store.store import Store

_REPLY = ISSUES.column("reply").label
_KEEPER = ISSUES.column("keeper")
_REVIEW_ON = ISSUES.column("review_on").label
_PROJECT = ISSUES.column("projects")


def explain(store: Store, issue_id: str, reply: str, by: str, on: date) -> None:
    """Answer an issue that cannot or need not be settled 解释说明; the enterprise is called back next.

    Tasks not assigned yet go to the recycle bin. Raises `RuleBroken` while a task is in hand: it is reported done,
    or handed back, first.
    """
    with store.write("issue.explain") as session:
        issue = unsettled_issue(session, issue_id)
        not_before(on, issue.raised_on, issue.long_term_on)
        if any(task.assigned_on and not task.done_on for task in tasks_of(session, issue_id)):
            raise RuleBroken(N_("Errors", "No. {number} still has tasks in hand."), number=issue.number)
        _drop_unassigned(store, session, issue_id)
        _answer(session, issue, filled(reply, _REPLY), Outcome.EXPLAINED, on)
        add_step(session, issue_id, "explained", on, by=by or store.operator or None, text=issue.reply)


def keep_long_term(store: Store, issue_id: str, keeper: Link | str, review_on: date, words: str, on: date) -> None:
    """Keep an issue as long-term 长期推进: the unit `keeper` answers for it and looks at it again by `review_on`."""
    with store.write("issue.long_term") as session:
        issue = unsettled_issue(session, issue_id)
        said = filled(words, N_("Deeds", "Why it is long-term"))
        _keep(session, issue, keeper, review_on, on)
        add_step(
            session,
            issue_id,
            "long_term",
            on,
            by=store.operator or None,
            text=f"{_keeper(session, issue)}：{said}",
            new_due=review_on,
        )


def review(store: Store, issue_id: str, words: str, on: date, next_review: date | None) -> None:
    """Enter what a review of a long-term issue found; without `next_review` it is long-term no more."""
    with store.write("issue.review") as session:
        issue = _long_term(session, issue_id)
        not_before(on, issue.long_term_on)
        if next_review:
            later_than(next_review, on, _REVIEW_ON)
            issue.review_on = next_review
        else:
            end_long_term(issue)
            issue.outcome = None
        restate(session, issue_id)
        add_step(
            session,
            issue_id,
            "reviewed",
            on,
            by=store.operator or None,
            text=filled(words, N_("Deeds", "What the review found")),
            new_due=next_review,
        )


def to_project(
    store: Store, issue_ids: Sequence[str], project: Link | str, keeper: Link | str, review_on: date, on: date
) -> None:
    """Let a construction project settle these issues 转为工程项目; `keeper` answers for them until it is done.

    One project may settle many issues, and an issue may wait for several projects: call it once for each.
    """
    with store.write("issue.to_project", count=len(issue_ids)) as session:
        project_id = _named(session, _PROJECT, project)
        found = kept(session, Party, project_id)
        if found.kind != "project":
            raise InvalidValue(
                N_("Errors", "There is no “{value}” for “{column}” in the ledger."),
                value=found.name,
                column=_PROJECT.label,
            )
        for issue_id in issue_ids:
            issue = unsettled_issue(session, issue_id)
            if session.scalar(_tie(issue_id, project_id)) is None:
                session.add(IssueProject(issue_id=issue_id, project_id=project_id))
            issue.outcome = Outcome.PROJECT.value
            _keep(session, issue, keeper, review_on, on)
            add_step(
                session,
                issue_id,
                "project",
                on,
                by=store.operator or None,
                text=f"{found.name}（{_keeper(session, issue)}）",
                new_due=review_on,
            )


def finish_by_project(store: Store, issue_ids: Sequence[str], reply: str, on: date) -> None:
    """Enter that the project these issues waited for is done, with the reply; the enterprises are called back next.

    Their tasks in hand are done with it, on that day; those never assigned go to the recycle bin.
    """
    with store.write("issue.finish") as session:
        said = filled(reply, _REPLY)
        for issue_id in issue_ids:
            issue = _long_term(session, issue_id)
            if issue.outcome != Outcome.PROJECT:
                raise RuleBroken(N_("Errors", "No. {number} does not wait for a project."), number=issue.number)
            _drop_unassigned(store, session, issue_id)
            for task in tasks_of(session, issue_id):
                if task.done_on is None:
                    not_before(on, task.assigned_on, task.paused_on)
                    task.done_on, task.result = on, said
                    task.paused_on = task.resume_on = task.objected_on = None
                    lapse(session, task.id, on)
            not_before(on, issue.long_term_on)
            _answer(session, issue, said, Outcome.PROJECT, on)
            add_step(session, issue_id, "done", on, by=store.operator or None, text=said)


def end_long_term(issue: Issue) -> None:
    """Take from an issue what only a long-term one has."""
    issue.long_term_on = issue.review_on = issue.keeper_id = None


def _answer(session: Session, issue: Issue, reply: str, outcome: Outcome, on: date) -> None:
    end_long_term(issue)
    issue.answered_on, issue.reply, issue.outcome = on, reply, outcome.value
    restate(session, issue.id)


def _keep(session: Session, issue: Issue, keeper: Link | str, review_on: date, on: date) -> None:
    not_before(on, issue.raised_on, issue.long_term_on)
    later_than(review_on, on, _REVIEW_ON)
    issue.keeper_id = _named(session, _KEEPER, keeper)
    issue.long_term_on, issue.review_on = issue.long_term_on or on, review_on
    restate(session, issue.id)


def _keeper(session: Session, issue: Issue) -> str:
    return kept(session, Unit, issue.keeper_id or "").name


def _named(session: Session, column: Column, wanted: Link | str | None) -> str:
    if not wanted:
        raise RuleBroken(N_("Errors", "“{column}” must be filled in."), column=column.label)
    return Finder(session).id_of(column, wanted)


def _long_term(session: Session, issue_id: str) -> Issue:
    issue = open_issue(session, issue_id)
    if issue.state != IssueState.LONG_TERM:
        raise RuleBroken(N_("Errors", "No. {number} is not kept as long-term."), number=issue.number)
    return issue


def _drop_unassigned(store: Store, session: Session, issue_id: str) -> None:
    waiting = [task.id for task in tasks_of(session, issue_id) if task.assigned_on is None and task.done_on is None]
    if waiting:
        recycling.remove(session, TASKS, waiting, store.clock())


def _tie(issue_id: str, project_id: str) -> object:
    return select(IssueProject.id).where(
        IssueProject.issue_id == issue_id, IssueProject.project_id == project_id, IssueProject.removed_at.is_(None)
    )
