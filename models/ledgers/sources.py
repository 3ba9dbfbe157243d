"""Where the cells of the three lists come from, and the expressions other ledgers share."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Text, and_, case, func, literal, or_, select
from sqlalchemy.orm import aliased, join

from models.language import Choice
from models.ledgers.columns import AsOf, Source
from models.ledgers.warnings import warning
from models.records.base import Day
from models.records.issues import Issue, IssueProject, Task, TaskUnit
from models.records.meetings import Meeting, Series
from models.records.parties import Party
from models.records.people import Person, Unit
from models.rules.states import STATES, TIMELINESS, Timeliness
from models.rules.warnings import WARNINGS


def order_of(expression: Any, choices: tuple[Choice, ...]) -> Any:
    """Return an expression that sorts codes as their choices stand."""
    return case({choice.code: at for at, choice in enumerate(choices)}, value=expression, else_=len(choices))


def timeliness(as_of: AsOf, due_on: Any, done_on: Any) -> Any:
    """Return how an assigned task stands to its due date on the day looked at, as an expression of `Timeliness`."""
    return case(
        (due_on.is_(None), None),
        (done_on > due_on, literal(Timeliness.LATE.value, Text)),
        (done_on.is_not(None), literal(Timeliness.ON_TIME.value, Text)),
        (due_on < literal(as_of.today, Day), literal(Timeliness.OVERDUE.value, Text)),
        (due_on <= literal(as_of.near, Day), literal(Timeliness.NEAR.value, Text)),
        else_=literal(Timeliness.NORMAL.value, Text),
    )


def meeting_name(meeting: Any, series: Any) -> Any:
    """Return the expression by which a meeting is called: 政企交流主题日第88期."""
    return func.format("%s第%d期", series.name, meeting.number, type_=Text())


def _of_tasks(what: Any, *where: Any) -> Any:
    return (
        select(what)
        .where(Task.issue_id == Issue.id, Task.removed_at.is_(None), Task.assigned_on.is_not(None), *where)
        .correlate(Issue)
        .scalar_subquery()
    )


def issues_source(as_of: AsOf) -> Source:
    """Return where the problem list's cells come from; what rests (paused, long-term) is neither near nor overdue."""
    main, keeper = aliased(Issue), aliased(Unit)
    projects = (
        select(func.json_group_array(func.json_array(Party.id, Party.name)))
        .select_from(join(IssueProject, Party, IssueProject.project_id == Party.id))
        .where(IssueProject.issue_id == Issue.id, IssueProject.removed_at.is_(None))
        .correlate(Issue)
        .scalar_subquery()
    )
    leading = select(Task.lead_unit_id).where(Task.issue_id == Issue.id, Task.removed_at.is_(None)).correlate(Issue)
    leads = (
        select(func.json_group_array(func.json_array(Unit.id, Unit.name)))
        .where(Unit.id.in_(leading))
        .correlate(Issue)
        .scalar_subquery()
    )
    open_due = _of_tasks(func.min(Task.due_on, type_=Day()), Task.done_on.is_(None))
    running_due = _of_tasks(func.min(Task.due_on, type_=Day()), Task.done_on.is_(None), Task.paused_on.is_(None))
    last_due = _of_tasks(func.max(Task.due_on, type_=Day()))
    late = _of_tasks(func.count(Task.id), Task.done_on > Task.due_on)
    finished = or_(Issue.state == "done", Issue.state == "closed")
    standing = case(
        (
            finished & last_due.is_not(None),
            case((late > 0, literal(Timeliness.LATE.value, Text)), else_=literal(Timeliness.ON_TIME.value, Text)),
        ),
        (Issue.state == "long_term", None),
        else_=timeliness(as_of, running_due, literal(None, Day)),
    )
    start: Any = Issue
    for other, on in (
        (Party, Issue.party_id == Party.id),
        (Meeting, Issue.meeting_id == Meeting.id),
        (Series, Meeting.series_id == Series.id),
        (main, Issue.merged_into_id == main.id),
        (keeper, Issue.keeper_id == keeper.id),
    ):
        start = join(start, other, on, isouter=True)
    return Source(
        start=start,
        cells={
            "number": Issue.number,
            "kind": Issue.kind,
            "party": (Issue.party_id, Party.name),
            "text": Issue.text,
            "category": Issue.category,
            "raised_on": Issue.raised_on,
            "meeting": (Issue.meeting_id, meeting_name(Meeting, Series)),
            "raised_by": Issue.raised_by,
            "channel": Issue.channel,
            "campaign": Issue.campaign,
            "platform": Issue.platform,
            "grade": Issue.grade,
            "topic": Issue.topic,
            "handling": Issue.handling,
            "state": Issue.state,
            "merged_into": (Issue.merged_into_id, main.number),
            "keeper": (Issue.keeper_id, keeper.name),
            "review_on": Issue.review_on,
            "projects": projects,
            "lead_units": leads,
            "due_on": case((finished, last_due), else_=open_due),
            "timeliness": standing,
            "outcome": Issue.outcome,
            "reply": Issue.reply,
            "done_on": Issue.done_on,
            "satisfaction": Issue.satisfaction,
            "called_back_on": Issue.called_back_on,
            "closed_on": Issue.closed_on,
            "reopened": Issue.reopened,
            "major": Issue.major,
            "confidential": Issue.confidential,
            "note": Issue.note,
        },
        sorting={
            "party": Party.sort_key,
            "state": order_of(Issue.state, STATES),
            "meeting": Meeting.held_on,
            "timeliness": order_of(standing, (TIMELINESS[2], TIMELINESS[1], TIMELINESS[0], *TIMELINESS[3:])),
        },
        search=(Party.initials,),
    )


def tasks_source(as_of: AsOf) -> Source:
    """Return where the cells of the task list and the responsibility list come from."""
    helpers = (
        select(func.json_group_array(func.json_array(Unit.id, Unit.name)))
        .select_from(join(TaskUnit, Unit, TaskUnit.unit_id == Unit.id))
        .where(TaskUnit.task_id == Task.id, TaskUnit.removed_at.is_(None))
        .correlate(Task)
        .scalar_subquery()
    )
    lead = Unit.__table__.alias("lead")
    state = case(
        (Issue.state == "closed", literal("closed", Text)),
        (Task.done_on.is_not(None), literal("done", Text)),
        (Task.assigned_on.is_(None), literal("to_assign", Text)),
        (Issue.state == "long_term", literal("long_term", Text)),
        (Task.paused_on.is_not(None), literal("paused", Text)),
        else_=literal("in_hand", Text),
    )
    resting = and_(Task.done_on.is_(None), or_(Task.paused_on.is_not(None), Issue.state == "long_term"))
    standing = case(
        (or_(Task.assigned_on.is_(None), resting), None), else_=timeliness(as_of, Task.due_on, Task.done_on)
    )
    colour = warning(as_of)
    start = join(Task, Issue, Task.issue_id == Issue.id)
    for other, on in (
        (Party, Issue.party_id == Party.id),
        (Meeting, Issue.meeting_id == Meeting.id),
        (Series, Meeting.series_id == Series.id),
        (lead, Task.lead_unit_id == lead.c.id),
        (Person, Task.person_id == Person.id),
    ):
        start = join(start, other, on, isouter=True)
    return Source(
        start=start,
        cells={
            "issue": (Task.issue_id, Issue.number),
            "kind": Issue.kind,
            "party": Party.name,
            "text": Issue.text,
            "category": Issue.category,
            "meeting": meeting_name(Meeting, Series),
            "measure": Task.measure,
            "lead_unit": (Task.lead_unit_id, lead.c.name),
            "co_units": helpers,
            "person": (Task.person_id, Person.name),
            "division": Task.division,
            "assigned_on": Task.assigned_on,
            "due_rule": Task.due_rule,
            "due_on": Task.due_on,
            "extensions": Task.extensions,
            "returns": Task.returns,
            "objected_on": Task.objected_on,
            "paused_on": Task.paused_on,
            "resume_on": Task.resume_on,
            "promise": Task.promise,
            "promised_on": Task.promised_on,
            "state": state,
            "timeliness": standing,
            "warning": colour,
            "progress": Task.progress,
            "done_on": Task.done_on,
            "result": Task.result,
            "closed_on": Issue.closed_on,
            "confidential": Issue.confidential,
        },
        sorting={
            "party": Party.sort_key,
            "lead_unit": lead.c.sort_key,
            "person": Person.sort_key,
            "state": order_of(state, STATES),
            "timeliness": order_of(standing, (TIMELINESS[2], TIMELINESS[1], TIMELINESS[0], *TIMELINESS[3:])),
            "warning": order_of(colour, WARNINGS[::-1]),
        },
        search=(Party.initials,),
    )
