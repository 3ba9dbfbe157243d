"""The life of an issue: its states, and what is derived from due dates.

待梳理 → 待交办 → 办理中 → 已办结 (待回访) → 已销号; a dissatisfied call-back reopens. 办结 is the unit's word,
销号 the office's after the call-back. Beside the way: 暂缓办理, 长期推进, 已并入 another item.
"""

from __future__ import annotations

import enum
from collections.abc import Iterable
from datetime import date

from models.language import N_, Choice


class IssueState(enum.StrEnum):
    """Where an issue stands."""

    TO_SORT = "to_sort"
    TO_ASSIGN = "to_assign"
    IN_HAND = "in_hand"
    PAUSED = "paused"
    LONG_TERM = "long_term"
    DONE = "done"
    CLOSED = "closed"
    MERGED = "merged"


class Timeliness(enum.StrEnum):
    """How a task stands to its due date; derived, never stored."""

    NORMAL = "normal"
    NEAR = "near"
    OVERDUE = "overdue"
    ON_TIME = "on_time"
    LATE = "late"


class Satisfaction(enum.StrEnum):
    """The enterprise's answer when called back."""

    SATISFIED = "satisfied"
    FAIRLY = "fairly"
    DISSATISFIED = "dissatisfied"


STATES = (
    Choice("to_sort", N_("Choices", "To sort"), ("待梳理",)),
    Choice("to_assign", N_("Choices", "To assign"), ("待交办",)),
    Choice("in_hand", N_("Choices", "In hand"), ("办理中", "正在办理", "推进落实", "推进中")),
    Choice("paused", N_("Choices", "Paused"), ("暂缓办理", "暂缓", "暂停办理")),
    Choice("long_term", N_("Choices", "Long-term"), ("长期推进", "长期坚持", "持续推进")),
    Choice("done", N_("Choices", "Done, to call back"), ("已办结（待回访）", "已办结", "待回访", "已解决")),
    Choice("closed", N_("Choices", "Closed"), ("已销号", "销号", "已办结销号")),
    Choice("merged", N_("Choices", "Merged"), ("已并入", "并入")),
)
TIMELINESS = (
    Choice("normal", N_("Choices", "In time"), ("正常",)),
    Choice("near", N_("Choices", "Near due"), ("临期",)),
    Choice("overdue", N_("Choices", "Overdue"), ("逾期未办", "逾期")),
    Choice("on_time", N_("Choices", "Done in time"), ("按期办结",)),
    Choice("late", N_("Choices", "Done late"), ("逾期办结",)),
)
SATISFACTIONS = (
    Choice("satisfied", N_("Choices", "Satisfied"), ("满意",)),
    Choice("fairly", N_("Choices", "Fairly satisfied"), ("基本满意",)),
    Choice("dissatisfied", N_("Choices", "Dissatisfied"), ("不满意",)),
)
STEPS = (
    Choice("raised", N_("Choices", "Raised"), ("提出",)),
    Choice("sorted", N_("Choices", "Sorted out"), ("梳理",)),
    Choice("assigned", N_("Choices", "Assigned"), ("交办",)),
    Choice("progress", N_("Choices", "Progress"), ("进展",)),
    Choice("extended", N_("Choices", "Extended"), ("延期",)),
    Choice("done", N_("Choices", "Reported done"), ("办结",)),
    Choice("called_back", N_("Choices", "Called back"), ("回访",)),
    Choice("reopened", N_("Choices", "Reopened"), ("重新办理",)),
    Choice("closed", N_("Steps", "Closed"), ("销号",)),
)


def state_of(
    tasks: Iterable[tuple[date | None, date | None, date | None]],
    *,
    closed: bool = False,
    merged: bool = False,
    long_term: bool = False,
    answered: bool = False,
) -> IssueState:
    """Return the state that an issue's tasks, given as (assigned on, done on, paused on), put it in.

    `answered` says that it was answered without a task: on the spot, or by an explanation.
    """
    tasks = list(tasks)
    open_tasks = [(assigned, paused) for assigned, done, paused in tasks if not done]
    if closed:
        return IssueState.CLOSED
    if merged:
        return IssueState.MERGED
    if tasks and not open_tasks:
        return IssueState.DONE
    if long_term:
        return IssueState.LONG_TERM
    if not open_tasks:
        return IssueState.DONE if answered else IssueState.TO_SORT
    if all(assigned and paused for assigned, paused in open_tasks):
        return IssueState.PAUSED
    if any(assigned for assigned, _, _ in tasks):
        return IssueState.IN_HAND
    return IssueState.TO_ASSIGN
