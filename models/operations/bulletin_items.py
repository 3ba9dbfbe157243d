"""What a bulletin tells of: the items of its period and those still open, each once, with its tasks; and bounties."""

from __future__ import annotations

import enum
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import and_, or_, select
from sqlalchemy.orm import Session

from models.ledgers.columns import Ledger, Link
from models.ledgers.issues import ISSUES
from models.ledgers.rows import rows_by_id
from models.ledgers.supervision import BOUNTIES
from models.ledgers.tasks import RESPONSIBILITIES
from models.records.all import Bounty, Issue, Step, Task
from models.rules.periods import Period

_SETTLED = ("done", "closed", "merged")
NOBODY = "企业"
"""Who raised an item that names no enterprise."""


class Group(enum.StrEnum):
    """What became of an item, in the order of the bulletin: every item is in one of them."""

    ON_THE_SPOT = "现场答复"
    DONE = "已办结"
    EXPLAINED = "解释说明"
    IN_HAND = "办理中"
    PAUSED = "暂缓办理"
    LONG_TERM = "长期推进"
    MERGED = "并入其他事项"
    WAITING = "待交办"


_OF_STATE = {
    "in_hand": Group.IN_HAND,
    "paused": Group.PAUSED,
    "long_term": Group.LONG_TERM,
    "to_sort": Group.WAITING,
    "to_assign": Group.WAITING,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Duty:
    """A task that was assigned, as the bulletin tells of it; `said` is its result, else its progress."""

    lead_unit: str
    person: str
    assigned_on: date
    due_on: date
    done_on: date | None
    resume_on: date | None
    extensions: int
    state: str
    standing: str
    said: str
    promise: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """An item as the bulletin tells of it; its tasks are those that are assigned."""

    number: str
    party: str
    text: str
    raised_on: date
    state: str
    handling: str
    outcome: str
    reply: str
    answered_by: str
    done_on: date | None
    satisfaction: str
    merged_into: str
    keeper: str
    review_on: date | None
    projects: tuple[str, ...]
    returned: bool
    is_redone: bool
    confidential: bool
    duties: tuple[Duty, ...]

    @property
    def group(self) -> Group:
        """What became of it."""
        if self.merged_into:
            return Group.MERGED
        if self.state not in ("done", "closed"):
            return _OF_STATE[self.state]
        if self.outcome == "explained":
            return Group.EXPLAINED
        return Group.ON_THE_SPOT if self.handling == "on_the_spot" and not self.duties else Group.DONE

    @property
    def is_open(self) -> bool:
        """Whether somebody still has to do something before the call-back."""
        return self.state not in _SETTLED

    @property
    def running(self) -> tuple[Duty, ...]:
        """The tasks whose due dates count: in hand, neither paused nor long-term."""
        return tuple(duty for duty in self.duties if duty.state == "in_hand")

    @property
    def is_overdue(self) -> bool:
        """Whether a task that is in hand is past its due date."""
        return any(duty.standing == "overdue" for duty in self.running)

    @property
    def lead_units(self) -> tuple[str, ...]:
        """The units its tasks were given to, each once."""
        return tuple(dict.fromkeys(duty.lead_unit for duty in self.duties if duty.lead_unit))

    def is_of(self, period: Period) -> bool:
        """Say whether it was raised or assigned in `period`: what the bulletin of that period tells of first."""
        days = (self.raised_on, *(duty.assigned_on for duty in self.duties))
        return any(period.first <= day <= period.last for day in days)

    def is_earlier(self, period: Period) -> bool:
        """Say whether it is of an earlier period and not of this one."""
        return self.raised_on < period.first and not self.is_of(period)


@dataclass(frozen=True, slots=True, kw_only=True)
class Posted:
    """A bounty 揭榜挂帅 as the bulletin tells of it."""

    party: str
    text: str
    wanted: str
    state: str
    posted_on: date
    team: str
    leader: str
    taken_on: date | None
    promise: str
    ended_on: date | None
    result: str
    confidential: bool


def items(session: Session, period: Period, today: date) -> list[Item]:
    """Return the items of `period`, those settled in it, and all that are open, by number; as they stand on `today`."""
    assigned = (
        select(Task.id)
        .where(
            Task.issue_id == Issue.id, Task.removed_at.is_(None), Task.assigned_on.between(period.first, period.last)
        )
        .correlate(Issue)
        .exists()
    )
    wanted = select(Issue.id).where(
        Issue.removed_at.is_(None),
        or_(
            Issue.raised_on.between(period.first, period.last),
            Issue.done_on.between(period.first, period.last),
            and_(Issue.raised_on <= period.last, Issue.state.not_in(_SETTLED)),
            assigned,
        ),
    )
    ids = list(session.scalars(wanted.order_by(Issue.number)))
    duties, returned = _duties(session, ids, today)
    spoke = _spoke(session, ids)
    return [
        _item(cells, tuple(duties.get(row.id, ())), row.id in returned, spoke.get(row.id, ""))
        for row in rows_by_id(session, ISSUES, ids, today=today)
        for cells in [_named(ISSUES, row.cells)]
    ]


def bounties(session: Session, period: Period, today: date) -> list[Posted]:
    """Return the bounties posted by the end of `period` that did not end before it, oldest first."""
    found = session.execute(
        select(Bounty.id, Issue.confidential)
        .join(Task, Bounty.task_id == Task.id)
        .join(Issue, Task.issue_id == Issue.id)
        .where(
            Bounty.removed_at.is_(None),
            Task.removed_at.is_(None),
            Issue.removed_at.is_(None),
            Bounty.posted_on <= period.last,
            or_(Bounty.ended_on.is_(None), Bounty.ended_on >= period.first),
        )
        .order_by(Bounty.posted_on, Bounty.id)
    )
    confidential = {row.id: row.confidential for row in found}
    return [
        Posted(
            party=_text(cells["party"]) or NOBODY,
            text=_text(cells["text"]),
            wanted=_text(cells["wanted"]),
            state=cells["state"],
            posted_on=cells["posted_on"],
            team=_text(cells["team"]),
            leader=_text(cells["leader"]),
            taken_on=cells["taken_on"],
            promise=_text(cells["promise"]),
            ended_on=cells["ended_on"],
            result=_text(cells["result"]),
            confidential=bool(confidential[row.id]),
        )
        for row in rows_by_id(session, BOUNTIES, list(confidential), today=today)
        for cells in [_named(BOUNTIES, row.cells)]
    ]


def _item(cells: Mapping[str, Any], duties: tuple[Duty, ...], returned: bool, spoke: str) -> Item:
    return Item(
        number=cells["number"],
        party=_text(cells["party"]) or NOBODY,
        text=_text(cells["text"]),
        raised_on=cells["raised_on"],
        state=cells["state"],
        handling=cells["handling"] or "",
        outcome=cells["outcome"] or "",
        reply=_text(cells["reply"]),
        answered_by=spoke,
        done_on=cells["done_on"],
        satisfaction=cells["satisfaction"] or "",
        merged_into=_text(cells["merged_into"]),
        keeper=_text(cells["keeper"]),
        review_on=cells["review_on"],
        projects=tuple(link.text for link in cells["projects"] or ()),
        returned=returned,
        is_redone=bool(cells["reopened"]) and cells["satisfaction"] == "dissatisfied",
        confidential=bool(cells["confidential"]),
        duties=duties,
    )


def _duties(session: Session, ids: list[str], today: date) -> tuple[dict[str, list[Duty]], set[str]]:
    """Return the assigned tasks of these items, oldest first, and which items have one that was handed back."""
    chosen = set(ids)
    of_them = [
        task_id
        for task_id, issue_id in session.execute(select(Task.id, Task.issue_id).where(Task.removed_at.is_(None)))
        if issue_id in chosen
    ]
    found: dict[str, list[Duty]] = {}
    returned: set[str] = set()
    for row in sorted(rows_by_id(session, RESPONSIBILITIES, of_them, today=today), key=lambda one: one.id):
        cells = _named(RESPONSIBILITIES, row.cells)
        if cells["assigned_on"] is None:
            if cells["returns"]:
                returned.add(cells["issue"].id)
            continue
        found.setdefault(cells["issue"].id, []).append(
            Duty(
                lead_unit=_text(cells["lead_unit"]),
                person=_text(cells["person"]),
                assigned_on=cells["assigned_on"],
                due_on=cells["due_on"],
                done_on=cells["done_on"],
                resume_on=cells["resume_on"],
                extensions=cells["extensions"] or 0,
                state=cells["state"],
                standing=cells["timeliness"] or "",
                said=(_text(cells["result"]) if cells["done_on"] else "") or _text(cells["progress"]),
                promise="" if cells["done_on"] else _text(cells["promise"]),
            )
        )
    return found, returned


def _spoke(session: Session, ids: list[str]) -> dict[str, str]:
    """Return who answered or explained these items last, in words."""
    chosen = set(ids)
    said = session.execute(
        select(Step.issue_id, Step.by)
        .where(Step.kind.in_(("answered", "explained")), Step.removed_at.is_(None))
        .order_by(Step.issue_id, Step.position)
    )
    return {issue_id: by or "" for issue_id, by in said if issue_id in chosen}


def _named(ledger: Ledger, cells: Iterable[Any]) -> dict[str, Any]:
    return dict(zip((column.key for column in ledger.columns), cells, strict=True))


def _text(value: Any) -> str:
    return value.text if isinstance(value, Link) else value or ""
