"""What an open task is warned of, as an SQL expression: the twin of `models.rules.warnings.warned`."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Text, and_, case, func, literal, or_, select

from models.ledgers.columns import AsOf
from models.records.base import Day
from models.records.issues import Issue, Step, Task
from models.rules.states import IssueState, Satisfaction
from models.rules.warnings import FRESH_STARTS, MANY_EXTENSIONS, WORDS_OF_UNIT, Warned


def warning(as_of: AsOf) -> Any:
    """Return the colour of a task (blue, yellow, red or null) in a query that joins `Task` with its `Issue`."""
    last_word = (
        select(func.max(Step.happened_on))
        .where(
            Step.issue_id == Task.issue_id,
            or_(Step.task_id == Task.id, Step.task_id.is_(None)),
            Step.removed_at.is_(None),
            Step.kind.in_((*WORDS_OF_UNIT, *FRESH_STARTS)),
        )
        .correlate(Task)
        .scalar_subquery()
    )
    heard_on = func.max(Task.assigned_on, func.coalesce(last_word, Task.assigned_on), type_=Day())
    poor = and_(Issue.reopened > 0, Issue.satisfaction == Satisfaction.DISSATISFIED.value)
    return case(
        (Task.assigned_on.is_(None), None),
        (or_(Task.done_on.is_not(None), Task.paused_on.is_not(None)), None),
        (Issue.state != IssueState.IN_HAND.value, None),
        (Task.due_on < literal(as_of.today, Day), literal(Warned.RED.value, Text)),
        (
            or_(heard_on <= literal(as_of.quiet, Day), poor, Task.extensions >= MANY_EXTENSIONS),
            literal(Warned.YELLOW.value, Text),
        ),
        (Task.due_on <= literal(as_of.near, Day), literal(Warned.BLUE.value, Text)),
        else_=None,
    )
