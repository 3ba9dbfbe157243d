"""What earlier meetings of a series left unsettled: last week's promise beside this week's state."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import and_, func, or_, select
from sqlalchemy.orm import Session

from models.ledgers.columns import Link
from models.ledgers.rows import as_of
from models.operations.finding import kept
from models.operations.locking import called
from models.records.all import Issue, Meeting, MeetingIssue, Party, Step, Task, Unit
from models.records.base import Day
from models.rules.states import IssueState, Timeliness, state_of

_ENDED = ("closed", "merged")
_TOLD = ("progress", "done", "answered", "explained", "reopened")
"""Steps whose words say how far an item is."""


@dataclass(frozen=True, slots=True)
class OpenTask:
    """A task of a carried item that was assigned and not done yet; a promise and progress are entered for it."""

    id: str
    unit: str


@dataclass(frozen=True, slots=True)
class Said:
    """Words, and the day they were said (None where the ledger does not know it)."""

    text: str
    on: date | None


@dataclass(frozen=True, slots=True)
class Carried:
    """An unsettled item as a meeting of its series sees it.

    `last` is what was promised for this meeting (`promised`), else the progress told by the last one; `progress` is
    what happened between the two, `next` what is promised at this one. `state`, `timeliness` and `due_on` are those
    of the meeting's day where it is past. `about` says that the meeting was called for the item.
    """

    id: str
    number: str
    party: str
    text: str
    kind: str
    category: str
    meeting: Link | None
    raised_on: date
    lead_units: tuple[str, ...]
    open_tasks: tuple[OpenTask, ...]
    due_on: date | None
    state: IssueState
    timeliness: Timeliness | None
    last: Said | None
    promised: bool
    progress: Said | None
    next: Said | None = None
    about: bool = False


def carried(session: Session, meeting_id: str, today: date) -> list[Carried]:
    """Return what earlier meetings of the series raised and was not settled when this one is, or was, held.

    Settled is 已销号 or 已并入. A past meeting is judged by its own day: what was closed on that day was still carried
    into it, and what was closed since is shown as it stood then. Those due first come first.
    """
    meeting = kept(session, Meeting, meeting_id)
    earlier = or_(
        Meeting.held_on < meeting.held_on, and_(Meeting.held_on == meeting.held_on, Meeting.number < meeting.number)
    )
    found = session.scalars(
        select(Issue)
        .join(Meeting, Issue.meeting_id == Meeting.id)
        .where(
            Meeting.series_id == meeting.series_id,
            Meeting.removed_at.is_(None),
            earlier,
            Issue.removed_at.is_(None),
            Issue.raised_on <= meeting.held_on,
            or_(Issue.closed_on.is_(None), Issue.closed_on >= meeting.held_on),
        )
    ).all()
    seen = _Seen(session, meeting, today, found)
    lines = [seen.line(issue) for issue in found if not seen.was_settled(issue)]
    return sorted(lines, key=lambda line: (line.state in _ENDED, line.due_on or date.max, line.number))


def conferred_on(session: Session, meeting_id: str, today: date) -> list[Carried]:
    """Return the items a joint conference 联席会议 was called for, by number, whatever became of them."""
    meeting = kept(session, Meeting, meeting_id)
    found = session.scalars(
        select(Issue)
        .join(MeetingIssue, MeetingIssue.issue_id == Issue.id)
        .where(MeetingIssue.meeting_id == meeting_id, MeetingIssue.removed_at.is_(None), Issue.removed_at.is_(None))
        .order_by(Issue.number)
    ).all()
    seen = _Seen(session, meeting, today, found)
    return [seen.line(issue, about=True) for issue in found]


class _Seen:
    """Items as they stood on a meeting's day, worked out from their steps and dates; everything read at once."""

    def __init__(self, session: Session, meeting: Meeting, today: date, issues: Sequence[Issue]) -> None:
        self._meeting = meeting
        self._day = min(meeting.held_on, today)  # nothing is known of days to come
        self._near = as_of(session, self._day).near
        ids = [issue.id for issue in issues]
        self._steps = _by_issue(
            session.scalars(
                select(Step)
                .where(Step.issue_id.in_(ids), Step.removed_at.is_(None))
                .order_by(Step.happened_on, Step.position)
            )
        )
        self._tasks = _by_issue(
            session.scalars(select(Task).where(Task.issue_id.in_(ids), Task.removed_at.is_(None)).order_by(Task.id))
        )
        self._units = dict(session.execute(select(Unit.id, Unit.name)).all())
        self._parties = dict(
            session.execute(select(Party.id, Party.name).where(Party.id.in_([one.party_id for one in issues]))).all()
        )
        raised_at = session.scalars(select(Meeting).where(Meeting.id.in_([one.meeting_id for one in issues])))
        self._meetings = {one.id: Link(one.id, called(session, one)) for one in raised_at}
        of_series = Meeting.series_id == meeting.series_id, Meeting.removed_at.is_(None)
        self._before = session.scalar(
            select(func.max(Meeting.held_on, type_=Day())).where(*of_series, Meeting.held_on < meeting.held_on)
        )
        self._after = session.scalar(
            select(func.min(Meeting.held_on, type_=Day())).where(*of_series, Meeting.held_on > meeting.held_on)
        )

    def was_settled(self, issue: Issue) -> bool:
        """Say whether an item was settled already when the meeting began."""
        ends = [step for step in self._until(issue) if step.kind in ("closed", "merged", "reopened")]
        earlier = [step for step in ends if step.happened_on < self._meeting.held_on]
        if earlier:
            return earlier[-1].kind != "reopened"
        if issue.merged_into_id is not None:
            return not any(step.kind == "merged" for step in self._steps.get(issue.id, ()))
        return False  # closed_on was looked at when the item was fetched

    def line(self, issue: Issue, *, about: bool = False) -> Carried:
        """Return an item as the meeting sees it."""
        tasks = self._tasks.get(issue.id, [])
        state = self._state(issue, tasks)
        at_work = [task for task in tasks if self._past(task.assigned_on) and not self._done_on(issue, task)]
        due = min((day for task in at_work if (day := self._due(issue, task))), default=None)
        last, promised = self._last(issue, tasks)
        return Carried(
            id=issue.id,
            number=issue.number,
            party=self._parties.get(issue.party_id or "", ""),
            text=issue.text,
            kind=issue.kind,
            category=issue.category or "",
            meeting=self._meetings.get(issue.meeting_id or ""),
            raised_on=issue.raised_on,
            lead_units=tuple(
                dict.fromkeys(self._units[task.lead_unit_id] for task in tasks if task.lead_unit_id in self._units)
            ),
            open_tasks=tuple(
                OpenTask(task.id, self._units.get(task.lead_unit_id or "", ""))
                for task in tasks
                if task.assigned_on and not task.done_on
            ),
            due_on=due,
            state=state,
            timeliness=self._timeliness(due),
            last=last,
            promised=promised,
            progress=self._progress(issue, tasks),
            next=self._next(issue),
            about=about,
        )

    def _past(self, day: date | None) -> bool:
        return day is not None and day <= self._day

    def _until(self, issue: Issue) -> list[Step]:
        return [step for step in self._steps.get(issue.id, ()) if step.happened_on <= self._day]

    def _last_of(self, issue: Issue, *kinds: str) -> Step | None:
        return next((step for step in reversed(self._until(issue)) if step.kind in kinds), None)

    def _state(self, issue: Issue, tasks: Sequence[Task]) -> IssueState:
        if not self._later(issue, tasks):
            return IssueState(issue.state)
        end = self._last_of(issue, "closed", "reopened")
        paused = self._last_of(issue, "paused", "resumed")
        return state_of(
            (
                (
                    task.assigned_on if self._past(task.assigned_on) else None,
                    self._done_on(issue, task),
                    paused.happened_on if paused is not None and paused.kind == "paused" else None,
                )
                for task in tasks
                if self._past(task.assigned_on) or self._drawn_up(issue, task)
            ),
            closed=end.kind == "closed" if end is not None else self._past(issue.closed_on),
            merged=self._last_of(issue, "merged") is not None,
            long_term=self._past(issue.long_term_on),
            answered=self._past(issue.answered_on) or self._answered(issue),
        )

    def _later(self, issue: Issue, tasks: Sequence[Task]) -> bool:
        """Say whether anything happened to the item after the day looked at."""
        days = [step.happened_on for step in self._steps.get(issue.id, [])[-1:]]
        days += [issue.closed_on, *(task.assigned_on for task in tasks), *(task.done_on for task in tasks)]
        return any(day is not None and day > self._day for day in days)

    def _drawn_up(self, issue: Issue, task: Task) -> bool:
        sorted_out = [step for step in self._steps.get(issue.id, ()) if step.task_id == task.id]
        return not sorted_out or sorted_out[0].happened_on <= self._day

    def _answered(self, issue: Issue) -> bool:
        end = self._last_of(issue, "answered", "explained", "reopened", "assigned")
        return end is not None and end.kind in ("answered", "explained")

    def _done_on(self, issue: Issue, task: Task) -> date | None:
        """Return the day a task was done as the day looked at saw it; reopening takes it back."""
        told = [
            step
            for step in self._until(issue)
            if step.kind == "reopened" or (step.kind == "done" and step.task_id == task.id)
        ]
        if told:
            return told[-1].happened_on if told[-1].kind == "done" else None
        return task.done_on if self._past(task.done_on) else None

    def _due(self, issue: Issue, task: Task) -> date | None:
        """Return the due date in force on the day looked at: later extensions are taken back."""
        for step in self._steps.get(issue.id, ()):
            if step.kind == "extended" and step.task_id == task.id and step.happened_on > self._day:
                return step.old_due
        return task.due_on

    def _timeliness(self, due: date | None) -> Timeliness | None:
        if due is None:
            return None
        if due < self._day:
            return Timeliness.OVERDUE
        return Timeliness.NEAR if due <= self._near else Timeliness.NORMAL

    def _last(self, issue: Issue, tasks: Sequence[Task]) -> tuple[Said | None, bool]:
        """Return the promise held against this meeting, else what the last one was told, and which of them it is."""
        before = [
            step
            for step in self._until(issue)
            if step.happened_on < self._meeting.held_on and step.meeting_id != self._meeting.id
        ]
        for step in reversed(before):
            if step.kind == "promised":
                return Said(step.text or "", step.happened_on), True
        noted = [task for task in tasks if task.promise and task.promised_on]
        for task in noted:  # brought in from a list, without a step
            if task.promised_on < self._meeting.held_on and not self._has(issue, "promised"):
                return Said(task.promise or "", task.promised_on), True
        for step in reversed(before):
            if step.kind in _TOLD and step.text and self._before is not None and step.happened_on <= self._before:
                return Said(step.text, step.happened_on), False
        return None, False

    def _progress(self, issue: Issue, tasks: Sequence[Task]) -> Said | None:
        """Return the last that was told since the meeting before."""
        for step in reversed(self._until(issue)):
            if self._before is not None and step.happened_on <= self._before:
                break
            if step.kind in _TOLD and step.text:
                return Said(step.text, step.happened_on)
        told = next((task.progress for task in tasks if task.progress), None)
        return Said(told, None) if told and not self._has(issue, "progress") else None

    def _next(self, issue: Issue) -> Said | None:
        """Return what was promised at this meeting, or after it and before the next."""
        for step in reversed(self._steps.get(issue.id, [])):
            since = step.happened_on >= self._meeting.held_on
            until = self._after is None or step.happened_on < self._after
            if step.kind == "promised" and (step.meeting_id == self._meeting.id or (since and until)):
                return Said(step.text or "", step.happened_on)
        return None

    def _has(self, issue: Issue, kind: str) -> bool:
        return any(step.kind == kind for step in self._steps.get(issue.id, ()))


def _by_issue(found: Iterable[Step] | Iterable[Task]) -> dict[str, list]:
    sorted_in: dict[str, list] = {}
    for one in found:
        sorted_in.setdefault(one.issue_id, []).append(one)
    return sorted_in
