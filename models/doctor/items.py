"""The doctor's rules on items, tasks, meetings and bulletins."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from itertools import pairwise
from typing import Any

from sqlalchemy import and_, or_, select
from sqlalchemy.orm import Session, aliased

from models.doctor.kinds import OPEN_TASK, Rule, Severity, kept_where, of_task, on_day, where
from models.language import N_
from models.ledgers.shifts import proposed_shifts
from models.records.all import Bulletin, Extension, Issue, IssueProject, Meeting, Project, Series, Task
from models.rules.masking import masked_and_counted
from models.store.calendar import working_days

_ASSIGNED = Task.assigned_on.is_not(None)
_FINISHED = ("done", "closed", "merged")


def _task_of_issue(*conditions: Any) -> Any:
    return select(Task.id).where(Task.issue_id == Issue.id, *conditions).correlate(Issue).exists()


def _merged_wrongly() -> Any:
    other = aliased(Issue)
    target = select(other.id).where(other.id == Issue.merged_into_id, other.removed_at.is_(None)).correlate(Issue)
    return or_(
        and_(Issue.state == "merged", Issue.merged_into_id.is_(None)),
        and_(Issue.merged_into_id.is_not(None), Issue.state.not_in(("merged", "closed"))),
        and_(Issue.merged_into_id.is_not(None), ~target.where(other.merged_into_id.is_(None)).exists()),
    )


def _project_completed(today: date) -> Any:
    return (
        select(IssueProject.id)
        .join(Project, Project.id == IssueProject.project_id)
        .where(
            IssueProject.issue_id == Issue.id,
            IssueProject.removed_at.is_(None),
            Project.removed_at.is_(None),
            Project.completed_on <= today,
        )
        .correlate(Issue)
        .exists()
    )


def _long_objections(session: Session, today: date) -> Iterable[str]:
    """Yield tasks whose objection waits longer than one working day (泉州 2022: settled the same day)."""
    days = working_days(session)
    for row_id in kept_where(session, Task, and_(Task.objected_on.is_not(None), Task.done_on.is_(None))):
        if days.between(session.get_one(Task, row_id).objected_on, today) > 1:
            yield row_id


def _after_gaps(session: Session, _: date) -> Iterable[str]:
    """Yield the meetings before which numbers of their series are missing."""
    found = session.execute(
        select(Meeting.series_id, Meeting.number, Meeting.id)
        .join(Series, Series.id == Meeting.series_id)
        .where(Meeting.removed_at.is_(None))
        .order_by(Series.position, Meeting.series_id, Meeting.number)
    )
    for (series, number, _id), (same, later, row_id) in pairwise(found.all()):
        if series == same and later > number + 1:
            yield row_id


def _with_numbers(session: Session, _: date) -> Iterable[str]:
    found = session.execute(select(Bulletin.id, Bulletin.content).where(Bulletin.removed_at.is_(None)))
    return [row_id for row_id, content in found if masked_and_counted(content)[1]]


ITEM_RULES: tuple[Rule, ...] = (
    Rule(
        "incomplete_assignment",
        N_("Doctor", "Assigned tasks without lead unit, person, division of work or due date"),
        "responsibilities",
        where(
            Task,
            and_(
                _ASSIGNED,
                or_(
                    Task.lead_unit_id.is_(None),
                    Task.person_id.is_(None),
                    Task.division.is_(None),
                    Task.due_on.is_(None),
                ),
            ),
        ),
        N_("Doctor", "Fill in what is missing in the responsibility list."),
    ),
    Rule(
        "due_before_assigned",
        N_("Doctor", "Tasks due before they were assigned"),
        "responsibilities",
        where(Task, and_(_ASSIGNED, Task.due_on < Task.assigned_on)),
        N_("Doctor", "Correct the due date, or the day of assignment."),
    ),
    Rule(
        "due_before_raised",
        N_("Doctor", "Tasks due before their item was raised"),
        "responsibilities",
        where(Task, of_task(Task.due_on < Issue.raised_on)),
        N_("Doctor", "Correct the due date, or the day the item was raised."),
    ),
    Rule(
        "done_before_assigned",
        N_("Doctor", "Tasks done before they were assigned"),
        "responsibilities",
        where(Task, Task.done_on < Task.assigned_on),
        N_("Doctor", "Correct the day of assignment, or the day it was done."),
    ),
    Rule(
        "in_hand_without_unit",
        N_("Doctor", "Items in hand that no unit leads"),
        "issues",
        where(Issue, and_(Issue.state == "in_hand", ~_task_of_issue(OPEN_TASK, Task.lead_unit_id.is_not(None)))),
        N_("Doctor", "Make a task with a lead unit, and assign it."),
    ),
    Rule(
        "closed_without_call_back",
        N_("Doctor", "Items closed without a call-back"),
        "issues",
        where(Issue, and_(Issue.state == "closed", Issue.called_back_on.is_(None), Issue.merged_into_id.is_(None))),
        N_("Doctor", "Reopen the item, call the enterprise back, and close it again."),
    ),
    Rule(
        "closed_without_reply",
        N_("Doctor", "Items closed without a reply"),
        "issues",
        where(Issue, and_(Issue.state == "closed", or_(Issue.reply.is_(None), Issue.reply == ""))),
        N_("Doctor", "Enter the reply the enterprise was given."),
    ),
    Rule(
        "closed_out_of_order",
        N_("Doctor", "Items closed before they were done or called back"),
        "issues",
        where(
            Issue,
            and_(
                Issue.state == "closed",
                or_(
                    Issue.closed_on < Issue.called_back_on,
                    Issue.closed_on < Issue.done_on,
                    Issue.called_back_on < Issue.done_on,
                ),
            ),
        ),
        N_("Doctor", "Compare the days of done, call-back and closing, and correct the wrong one."),
    ),
    Rule(
        "closed_with_open_task",
        N_("Doctor", "Items done or closed that still have open tasks"),
        "issues",
        where(Issue, and_(Issue.state.in_(("done", "closed")), _task_of_issue(OPEN_TASK))),
        N_("Doctor", "Report the open task done, or reopen the item."),
    ),
    Rule(
        "issue_without_party",
        N_("Doctor", "Items that name no enterprise or project"),
        "issues",
        where(Issue, Issue.party_id.is_(None)),
        N_("Doctor", "Choose the enterprise or project that raised it."),
    ),
    Rule(
        "long_term_without_keeper",
        N_("Doctor", "Long-term items without a unit that answers for them"),
        "issues",
        where(Issue, and_(Issue.state == "long_term", Issue.keeper_id.is_(None))),
        N_("Doctor", "Enter the unit that keeps watching it."),
    ),
    Rule(
        "long_term_to_review",
        N_("Doctor", "Long-term items whose review is due, or has no date"),
        "issues",
        on_day(
            Issue,
            lambda today: and_(Issue.state == "long_term", or_(Issue.review_on.is_(None), Issue.review_on < today)),
        ),
        N_("Doctor", "Review it, and set the next date."),
        Severity.LOOK,
    ),
    Rule(
        "paused_too_long",
        N_("Doctor", "Paused tasks that should go on by now"),
        "responsibilities",
        on_day(Task, lambda today: and_(Task.paused_on.is_not(None), Task.done_on.is_(None), Task.resume_on < today)),
        N_("Doctor", "Resume the task, or pause it anew with a later day."),
    ),
    Rule(
        "shift_proposed",
        N_("Doctor", "Tasks that a change of the calendar would make due on another day"),
        "responsibilities",
        lambda session, _: [shift.task_id for shift in proposed_shifts(session)],
        N_("Doctor", "Look at the proposed days in the responsibility list, and take over those that are right."),
        Severity.LOOK,
    ),
    Rule(
        "objection_open",
        N_("Doctor", "Objections that wait for more than one working day"),
        "responsibilities",
        _long_objections,
        N_("Doctor", "Settle the objection: assign to another unit, or uphold."),
    ),
    Rule(
        "extension_open",
        N_("Doctor", "Requests for a later due date that are not settled"),
        "extensions",
        where(Extension, Extension.state == "asked"),
        N_("Doctor", "Grant or refuse the request."),
        Severity.LOOK,
    ),
    Rule(
        "merged_wrongly",
        N_("Doctor", "Merged items whose target is gone, merged itself, or not named"),
        "issues",
        where(Issue, _merged_wrongly()),
        N_("Doctor", "Merge it into an item that is kept, or take it in hand again."),
    ),
    Rule(
        "project_completed",
        N_("Doctor", "Open items whose project is completed"),
        "issues",
        on_day(Issue, lambda today: and_(Issue.state.not_in(_FINISHED), _project_completed(today))),
        N_("Doctor", "Report the item done and call the enterprise back."),
        Severity.LOOK,
    ),
    Rule(
        "meeting_gap",
        N_("Doctor", "Meetings before which numbers of their series are missing"),
        "meetings",
        _after_gaps,
        N_("Doctor", "Enter the missing meetings, or correct the number; leave it where none was held."),
        Severity.LOOK,
    ),
    Rule(
        "number_in_bulletin",
        N_("Doctor", "Bulletins whose text holds a mobile or an ID number"),
        "bulletins",
        _with_numbers,
        N_("Doctor", "Take the number out of the draft; correct an issued one by a further bulletin."),
    ),
)
