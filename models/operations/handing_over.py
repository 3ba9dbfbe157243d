"""Handing over: everything of A to B from a day on 工作移交, looked at first, done as one deed.

What is listed is what is done: each line carries its own change, and a line that the rules forbid says why. Slots
pass on the day, and whoever held them until then stays in the history; tasks pass with their due dates; duties
pass on the day; memberships of task forces pass at once.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Set
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, NamedTuple

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from models.errors import LedgerError, RuleBroken
from models.language import N_, Choice
from models.ledgers.helping import in_force
from models.ledgers.rows import as_of
from models.operations.finding import kept
from models.operations.helping import require_fit, require_in_force
from models.operations.issue_states import add_step
from models.records.all import Assignment, Duty, Issue, Party, Person, Slot, Task, TaskUnit, TeamMember, Unit
from models.store.journal import Deed
from models.store.store import Store

PARTS = (
    Choice("slot", N_("Choices", "Slot of a party"), ("帮扶席位",)),
    Choice("task", N_("Choices", "Open task"), ("在办任务",)),
    Choice("co_task", N_("Choices", "Open task helped with"), ("配合任务",)),
    Choice("keeper", N_("Choices", "Long-term item"), ("长期推进事项",)),
    Choice("duty", N_("Choices", "Duty"), ("定期任务",)),
    Choice("team", N_("Choices", "Place in a task force"), ("专班成员",)),
)
"""What can be handed over."""

_NAMED = 5  # lines a refusal names; the preview shows them all


class Holder(NamedTuple):
    """Who hands over or takes over: a record of the ledger `people` or `units`."""

    ledger: str
    id: str


@dataclass(frozen=True, slots=True)
class Line:
    """One thing that passes: its key (for `skip`), which of `PARTS`, whose, what, and why it cannot pass."""

    key: str
    what: str
    subject: str
    text: str
    refusal: LedgerError | None = None


@dataclass(frozen=True, slots=True)
class HandOver:
    """What would pass from `giver` to `taker` (their names) on a day."""

    giver: str
    taker: str
    on: date
    lines: tuple[Line, ...]


class _Part(NamedTuple):
    line: Line
    do: Callable[[], None]


@dataclass(frozen=True, slots=True)
class Passing:
    """A hand-over under way: between whom, from when, and how it is written down."""

    session: Session
    giver: Any
    taker: Any
    on: date
    today: date
    basis: str
    operator: str

    @property
    def of_people(self) -> bool:
        """Say whether a person hands over, not a unit."""
        return isinstance(self.giver, Person)


def hand_over_preview(session: Session, giver: Holder, taker: Holder, on: date, today: date) -> HandOver:
    """Return what `hand_over` would pass, line by line, with what is refused. Raises as `hand_over` does."""
    passing = _between(session, giver, taker, on, today)
    return HandOver(passing.giver.name, passing.taker.name, on, tuple(part.line for part in _parts(passing)))


def hand_over(
    store: Store, giver: Holder, taker: Holder, on: date, basis: str = "", skip: Set[str] = frozenset()
) -> Deed | None:
    """Hand everything of `giver` over to `taker` from `on`, save the lines whose keys are in `skip`; return the deed.

    One deed, one undo: slots held on that day or later, open tasks (a person's, or a unit's as lead or helper),
    long-term items kept, duties, places in task forces. Raises `RuleBroken` when the two are not of one kind, are
    the same, the taker has left, there is nothing to pass, or a line not skipped is refused; nothing passes then.
    """
    _of_one_kind(giver, taker)
    with store.read() as session:
        names = {"giver": _record(session, giver).name, "taker": _record(session, taker).name}
    with store.write("helper.hand_over", **names) as session:
        passing = _between(session, giver, taker, on, store.today(), basis, store.operator)
        if not pass_on(passing, skip):
            raise RuleBroken(N_("Errors", "There is nothing to hand over from {giver}."), giver=names["giver"])
    return store.undoable()


def pass_on(passing: Passing, skip: Set[str] = frozenset()) -> int:
    """Pass everything not skipped, inside a deed, and return how many lines there were."""
    parts = [part for part in _parts(passing) if part.line.key not in skip]
    refused = [part.line for part in parts if part.line.refusal]
    if refused:
        raise RuleBroken(
            N_("Errors", "{count} lines cannot be handed over: {lines}. Leave them out, or mend them first."),
            count=len(refused),
            lines=[f"{line.subject} {line.text}" for line in refused[:_NAMED]],
        )
    for part in parts:
        part.do()
    passing.session.flush()
    return len(parts)


def _of_one_kind(giver: Holder, taker: Holder) -> None:
    if giver.ledger != taker.ledger:
        raise RuleBroken(N_("Errors", "A person hands over to a person, a unit to a unit."))
    if giver.id == taker.id:
        raise RuleBroken(N_("Errors", "Choose somebody else to take over."))


def _record(session: Session, holder: Holder) -> Any:
    return kept(session, Person if holder.ledger == "people" else Unit, holder.id)


def _between(
    session: Session, giver: Holder, taker: Holder, on: date, today: date, basis: str = "", operator: str = ""
) -> Passing:
    _of_one_kind(giver, taker)
    to = _record(session, taker)
    require_in_force(session, to, on)
    return Passing(session, _record(session, giver), to, on, today, basis, operator)


def between_units(
    session: Session, giver: Unit, taker: Unit, on: date, today: date, basis: str = "", operator: str = ""
) -> Passing:
    """Return the hand-over from one unit to another, for a deed that does more than that."""
    return Passing(session, giver, taker, on, today, basis, operator)


def _parts(passing: Passing) -> list[_Part]:
    collected: list[Iterable[_Part]] = [_slots(passing), _tasks(passing)]
    if passing.of_people:
        collected += [_duties(passing), _places(passing)]
    else:
        collected += [_co_tasks(passing), _kept_items(passing), _duties(passing)]
    return [part for parts in collected for part in parts]


def _refusal(check: Callable[[], None]) -> LedgerError | None:
    try:
        check()
    except LedgerError as error:
        return error
    return None


def _slots(passing: Passing) -> Iterator[_Part]:
    session, taker, on = passing.session, passing.taker, passing.on
    mine = Assignment.person_id if passing.of_people else Assignment.unit_id
    found = session.execute(
        select(Assignment, Slot, Party)
        .join(Slot, Slot.id == Assignment.slot_id)
        .join(Party, Party.id == Assignment.party_id)
        .where(
            mine == passing.giver.id,
            Assignment.removed_at.is_(None),
            or_(Assignment.to_on.is_(None), Assignment.to_on >= on),
        )
        .order_by(Party.kind, Party.sort_key, Slot.position)
    )
    for held, slot, party in found.all():
        refusal = None
        if passing.of_people:
            first = max(on, held.from_on)
            refusal = _refusal(
                lambda slot=slot, party=party, first=first, held=held: require_fit(
                    session, slot, party, taker, first, held.to_on
                )
            )
        yield _Part(
            Line(f"slot:{held.id}", "slot", party.name, slot.name, refusal), lambda held=held: _pass_slot(passing, held)
        )


def _pass_slot(passing: Passing, held: Assignment) -> None:
    """Give the rest of an assignment to the taker: the days stay the same, so no slot has two holders."""
    pointer = "person_id" if passing.of_people else "unit_id"
    if held.from_on >= passing.on:
        setattr(held, pointer, passing.taker.id)
        held.basis = passing.basis or held.basis
        return
    passing.session.add(
        Assignment(
            party_id=held.party_id,
            slot_id=held.slot_id,
            from_on=passing.on,
            to_on=held.to_on,
            basis=passing.basis or None,
            **{pointer: passing.taker.id},
        )
    )
    held.to_on = passing.on - timedelta(days=1)


def _open_tasks(passing: Passing, *where: Any) -> list[tuple[Task, Issue]]:
    found = passing.session.execute(
        select(Task, Issue)
        .join(Issue, Issue.id == Task.issue_id)
        .where(Task.removed_at.is_(None), Task.done_on.is_(None), Issue.removed_at.is_(None), *where)
        .order_by(Issue.number)
    )
    return [(task, issue) for task, issue in found]


def _tasks(passing: Passing) -> Iterator[_Part]:
    attribute = "person_id" if passing.of_people else "lead_unit_id"
    for task, issue in _open_tasks(passing, getattr(Task, attribute) == passing.giver.id):
        refusal = None
        if passing.of_people:
            refusal = _refusal(lambda issue=issue: _supervises_not(passing, issue))
        yield _Part(
            Line(f"task:{task.id}", "task", issue.number, task.measure or issue.text, refusal),
            lambda task=task: _pass_task(passing, task, attribute),
        )


def _supervises_not(passing: Passing, issue: Issue) -> None:
    """Raise `RuleBroken` when the taker supervises the party of an item: no assignee of issues (domain.md §1.1)."""
    supervised = passing.session.scalar(
        select(Party.name)
        .join(Assignment, Assignment.party_id == Party.id)
        .join(Slot, Slot.id == Assignment.slot_id)
        .where(
            Party.id == issue.party_id,
            Assignment.person_id == passing.taker.id,
            Slot.supervises,
            in_force(Assignment, as_of(passing.session, max(passing.on, passing.today))),
        )
    )
    if supervised:
        raise RuleBroken(
            N_("Errors", "{person} supervises “{party}” and answers for none of its tasks."),
            person=passing.taker.name,
            party=supervised,
        )


def _pass_task(passing: Passing, task: Task, attribute: str) -> None:
    setattr(task, attribute, passing.taker.id)
    role = "责任人" if passing.of_people else "牵头单位"
    if not passing.of_people:
        _leave_co_units(passing, task)
    _tell(passing, task, f"{role}由{passing.giver.name}变更为{passing.taker.name}")


def _tell(passing: Passing, task: Task, words: str) -> None:
    if task.assigned_on is None:
        return
    day = max(min(passing.on, passing.today), task.assigned_on)  # a step is never dated ahead, nor before 交办
    text = f"{words}（{passing.basis}）" if passing.basis else words
    add_step(passing.session, task.issue_id, "progress", day, task_id=task.id, by=passing.operator or None, text=text)


def _leave_co_units(passing: Passing, task: Task) -> None:
    """A unit that leads a task now does not help with it besides."""
    for link in passing.session.scalars(
        select(TaskUnit).where(
            TaskUnit.task_id == task.id, TaskUnit.unit_id == passing.taker.id, TaskUnit.removed_at.is_(None)
        )
    ).all():
        passing.session.delete(link)


def _co_tasks(passing: Passing) -> Iterator[_Part]:
    helped = select(TaskUnit.task_id).where(TaskUnit.unit_id == passing.giver.id, TaskUnit.removed_at.is_(None))
    for task, issue in _open_tasks(passing, Task.id.in_(helped)):
        yield _Part(
            Line(f"co_task:{task.id}", "co_task", issue.number, task.measure or issue.text),
            lambda task=task: _pass_co_task(passing, task),
        )


def _pass_co_task(passing: Passing, task: Task) -> None:
    links = passing.session.scalars(
        select(TaskUnit).where(TaskUnit.task_id == task.id, TaskUnit.removed_at.is_(None))
    ).all()
    there = {link.unit_id: link for link in links}
    mine = there[passing.giver.id]
    if passing.taker.id in there or task.lead_unit_id == passing.taker.id:
        passing.session.delete(mine)
    else:
        mine.unit_id = passing.taker.id
    _tell(passing, task, f"配合单位由{passing.giver.name}变更为{passing.taker.name}")


def _kept_items(passing: Passing) -> Iterator[_Part]:
    found = passing.session.scalars(
        select(Issue)
        .where(Issue.keeper_id == passing.giver.id, Issue.removed_at.is_(None), Issue.state == "long_term")
        .order_by(Issue.number)
    )
    for issue in found.all():
        yield _Part(
            Line(f"keeper:{issue.id}", "keeper", issue.number, issue.text),
            lambda issue=issue: setattr(issue, "keeper_id", passing.taker.id),
        )


def _duties(passing: Passing) -> Iterator[_Part]:
    mine = Duty.person_id if passing.of_people else Duty.unit_id
    found = passing.session.scalars(
        select(Duty)
        .where(mine == passing.giver.id, Duty.removed_at.is_(None), or_(Duty.to_on.is_(None), Duty.to_on >= passing.on))
        .order_by(Duty.name)
    )
    for duty in found.all():
        yield _Part(
            Line(f"duty:{duty.id}", "duty", passing.giver.name, duty.name), lambda duty=duty: _pass_duty(passing, duty)
        )


def _pass_duty(passing: Passing, duty: Duty) -> None:
    """Let a duty end on the day before, and the taker owe the same from then on: what was counted stays counted."""
    pointer = "person_id" if passing.of_people else "unit_id"
    if duty.from_on and duty.from_on >= passing.on:
        setattr(duty, pointer, passing.taker.id)
        return
    copied = {
        column.key: getattr(duty, column.key)
        for column in Duty.__mapper__.columns
        if column.key not in ("id", "removed_at", "name", "from_on", pointer)
    }
    name = f"{duty.name}（{passing.taker.name}）"
    if passing.session.scalar(select(Duty.id).where(Duty.name == name, Duty.removed_at.is_(None))):
        name = f"{name}{passing.on.isoformat()}"
    passing.session.add(Duty(**copied, name=name, from_on=passing.on, **{pointer: passing.taker.id}))
    duty.to_on = passing.on - timedelta(days=1)


def _places(passing: Passing) -> Iterator[_Part]:
    found = passing.session.execute(
        select(TeamMember, Unit)
        .join(Unit, Unit.id == TeamMember.team_id)
        .where(
            TeamMember.person_id == passing.giver.id,
            TeamMember.removed_at.is_(None),
            or_(Unit.valid_to.is_(None), Unit.valid_to >= passing.on),
        )
        .order_by(Unit.sort_key)
    )
    for member, team in found.all():
        yield _Part(
            Line(f"team:{member.id}", "team", team.name, "组长" if member.leads else "成员"),
            lambda member=member: _pass_place(passing, member),
        )


def _pass_place(passing: Passing, member: TeamMember) -> None:
    there = passing.session.scalar(
        select(TeamMember).where(
            TeamMember.team_id == member.team_id,
            TeamMember.person_id == passing.taker.id,
            TeamMember.removed_at.is_(None),
        )
    )
    if there is None:
        member.person_id = passing.taker.id
        return
    there.leads = there.leads or member.leads
    passing.session.delete(member)
