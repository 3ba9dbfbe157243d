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


class Outcome(enum.StrEnum):
    """How an issue ended: solved, explained 解释说明, or turned into a construction project 转为工程项目."""

    SOLVED = "solved"
    EXPLAINED = "explained"
    PROJECT = "project"


class Asked(enum.StrEnum):
    """Where a request for an extension stands; it lapses when its task is done or handed back before it is settled."""

    ASKED = "asked"
    GRANTED = "granted"
    REFUSED = "refused"
    LAPSED = "lapsed"


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
HANDLINGS = (
    Choice("on_the_spot", N_("Choices", "On the spot"), ("现场答复", "现场解答")),
    Choice("direct", N_("Choices", "Direct"), ("直办", "问题直办")),
    Choice("assigned", N_("Choices", "Assigned to units"), ("交办",)),
)
OUTCOMES = (
    Choice("solved", N_("Choices", "Solved"), ("已解决", "解决")),
    Choice("explained", N_("Choices", "Explained"), ("解释说明", "已解释", "暂时无法解决")),
    Choice("project", N_("Choices", "Construction project"), ("转为工程项目", "工程项目")),
)
EXTENSION_STATES = (
    Choice("asked", N_("Choices", "Asked for"), ("待审批", "已申请")),
    Choice("granted", N_("Choices", "Granted"), ("同意延期", "已批准", "同意")),
    Choice("refused", N_("Choices", "Refused"), ("不同意延期", "未批准", "不同意")),
    Choice("lapsed", N_("Choices", "Lapsed"), ("已失效", "失效")),
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
    Choice("answered", N_("Steps", "Answered on the spot"), ("现场答复",)),
    Choice("explained", N_("Steps", "Explained"), ("解释说明",)),
    Choice("long_term", N_("Steps", "Kept as long-term"), ("转为长期推进",)),
    Choice("reviewed", N_("Steps", "Reviewed"), ("复查",)),
    Choice("merged", N_("Steps", "Merged into another item"), ("并入",)),
    Choice("absorbed", N_("Steps", "Took in a duplicate"), ("接收并入",)),
    Choice("project", N_("Steps", "To be settled by a project"), ("转为工程项目",)),
    Choice("escalated", N_("Steps", "Escalated"), ("升级上报",)),
    Choice("objected", N_("Steps", "Objected to"), ("提出异议",)),
    Choice("returned", N_("Steps", "Returned for re-assignment"), ("退回重新交办",)),
    Choice("upheld", N_("Steps", "Assignment upheld"), ("维持交办",)),
    Choice("paused", N_("Steps", "Paused"), ("暂缓办理",)),
    Choice("resumed", N_("Steps", "Resumed"), ("恢复办理",)),
    Choice("promised", N_("Steps", "Promised"), ("承诺",)),
    Choice("asked", N_("Steps", "Extension asked"), ("申请延期",)),
    Choice("refused", N_("Steps", "Extension refused"), ("不同意延期",)),
    Choice("urged", N_("Steps", "Supervision sheet"), ("督办",)),
    Choice("received", N_("Steps", "Supervision sheet signed for"), ("督办签收",)),
    Choice("replied", N_("Steps", "Supervision sheet answered"), ("督办答复",)),
    Choice("posted", N_("Steps", "Bounty posted"), ("发榜",)),
    Choice("taken", N_("Steps", "Bounty taken"), ("揭榜",)),
    Choice("ended", N_("Steps", "Bounty ended"), ("揭榜结项",)),
    Choice("conferred", N_("Steps", "Joint conference"), ("会商",)),
    Choice("corrected", N_("Steps", "Corrected"), ("更正",)),
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

    `answered` says that it was answered without a task: on the spot, by an explanation, or by a project. What is
    long-term stays so until a review ends it, whatever its tasks do: somebody keeps it until a day. Only open tasks
    count beyond that: while one of them waits to be handed out and none is worked on, the item is to be assigned.
    """
    tasks = list(tasks)
    open_tasks = [(assigned, paused) for assigned, done, paused in tasks if not done]
    if closed:
        return IssueState.CLOSED
    if merged:
        return IssueState.MERGED
    if long_term:
        return IssueState.LONG_TERM
    if not open_tasks:
        return IssueState.DONE if tasks or answered else IssueState.TO_SORT
    if any(assigned and not paused for assigned, paused in open_tasks):
        return IssueState.IN_HAND
    if all(assigned for assigned, _ in open_tasks):
        return IssueState.PAUSED
    return IssueState.TO_ASSIGN
