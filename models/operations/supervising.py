"""Urging units: what is to be urged, the sheets 督办单 that do it, their receipt 签收 and their answer."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date

from sqlalchemy import case, func, select
from sqlalchemy.orm import Session

from models.errors import RuleBroken
from models.language import N_
from models.ledgers.rows import as_of
from models.ledgers.supervision import SHEETS
from models.ledgers.warnings import warning
from models.operations.entered import filled, not_earlier
from models.operations.finding import kept
from models.operations.issue_states import add_step
from models.operations.preparing import prepare
from models.records.all import Issue, Office, Party, Sheet, SheetTask, Task, Unit
from models.rules.warnings import STRENGTH, WARNINGS
from models.store.store import Store

DEMAND = "请抓紧办理，并在答复期限前书面答复办理情况、存在困难和下一步安排。"
"""What a sheet asks unless the office says otherwise."""


@dataclass(frozen=True, slots=True)
class Urged:
    """A task that is warned of: its item's number, party and words, due date, and the strongest sheet waiting."""

    task_id: str
    issue_id: str
    number: str
    party: str | None
    text: str
    due_on: date | None
    colour: str
    unit_id: str
    unit: str
    waiting: int | None

    def is_urged_already(self) -> bool:
        """Say whether a sheet of the same or a stronger colour waits for its answer."""
        return self.waiting is not None and self.waiting >= STRENGTH.index(self.colour)


@dataclass(frozen=True, slots=True)
class Proposal:
    """A sheet that might be issued: to one unit, in one colour, for these tasks."""

    unit_id: str
    unit: str
    colour: str
    tasks: tuple[Urged, ...]


def urgent(session: Session, today: date) -> list[Proposal]:
    """Return the sheets to be issued on `today`, strongest colour first, one for each lead unit and colour.

    A task on an unanswered sheet of the same or a stronger colour is not proposed again; one that turned from
    blue to yellow, or to red, is.
    """
    return _proposals(task for task in _warned(session, today) if not task.is_urged_already())


def issue_sheets(
    store: Store,
    unit_ids: Collection[str] | None,
    colour: str | None,
    on: date,
    answer_by: date,
    demand: str,
    *,
    task_ids: Collection[str] | None = None,
) -> list[str]:
    """Issue one numbered sheet to each lead unit and in each colour, as one deed; return their identities.

    None means every unit, every colour; `task_ids` narrows it to these tasks. Raises `RuleBroken` when one of
    them is not warned of on `on`, or waits for an answer already, or when there is nothing to urge;
    `InvalidValue` when the answer is wanted before `on`, or no demand is made.
    """
    with store.write("sheet.issue") as session:
        found = _warned(session, on)
        if task_ids is not None:
            found = _chosen(session, found, task_ids)
        wanted = [
            proposal
            for proposal in _proposals(task for task in found if not task.is_urged_already())
            if (unit_ids is None or proposal.unit_id in unit_ids) and colour in (None, proposal.colour)
        ]
        if not wanted:
            raise RuleBroken(N_("Errors", "There is nothing to urge: no open item is warned of that is not yet urged."))
        return [_issue(session, store, proposal, on, answer_by, demand) for proposal in wanted]


def receive(store: Store, sheet_id: str, by: str, on: date) -> None:
    """Enter who of the unit signed for a sheet 签收, and when. Raises `RuleBroken` when somebody did already."""
    with store.write("sheet.receive") as session:
        sheet = kept(session, Sheet, sheet_id)
        if sheet.received_on is not None:
            raise RuleBroken(
                N_("Errors", "{number} was signed for on {on} already."), number=number_of(sheet), on=sheet.received_on
            )
        not_earlier(on, sheet.issued_on, SHEETS.column("received_on").label)
        sheet.received_on, sheet.received_by = on, filled(by, SHEETS.column("received_by").label)
        _tell(session, sheet, "received", on, by=sheet.received_by, text=number_of(sheet))


def answer(store: Store, sheet_id: str, text: str, on: date) -> None:
    """Enter a unit's answer to a sheet; it counts as a word about each of its tasks.

    A unit that answers has received the sheet: where nobody signed for it, the day of the answer is the day of
    receipt. Raises `RuleBroken` when it is answered already.
    """
    with store.write("sheet.answer") as session:
        sheet = kept(session, Sheet, sheet_id)
        if sheet.answered_on is not None:
            raise RuleBroken(
                N_("Errors", "{number} was answered on {on} already."), number=number_of(sheet), on=sheet.answered_on
            )
        not_earlier(on, sheet.received_on or sheet.issued_on, SHEETS.column("answered_on").label)
        sheet.received_on = sheet.received_on or on
        sheet.answered_on, sheet.answer = on, filled(text, SHEETS.column("answer").label)
        unit = kept(session, Unit, sheet.unit_id).name
        _tell(session, sheet, "replied", on, by=unit, text=f"{number_of(sheet)}：{sheet.answer}")


def number_of(sheet: Sheet) -> str:
    """Return how a sheet is called: 督〔2024〕3号."""
    return f"{sheet.word}〔{sheet.year}〕{sheet.number}号"


def _warned(session: Session, today: date) -> list[Urged]:
    """Return every task that is warned of on `today`, by unit, strongest colour and due date first."""
    colour = warning(as_of(session, today))
    waiting = (
        select(func.max(case({code: at for at, code in enumerate(STRENGTH)}, value=Sheet.colour)))
        .join(SheetTask, SheetTask.sheet_id == Sheet.id)
        .where(
            SheetTask.task_id == Task.id,
            SheetTask.removed_at.is_(None),
            Sheet.removed_at.is_(None),
            Sheet.answered_on.is_(None),
        )
        .correlate(Task)
        .scalar_subquery()
    )
    strength = case({code: at for at, code in enumerate(STRENGTH)}, value=colour)
    found = session.execute(
        select(
            Task.id,
            Task.issue_id,
            Issue.number,
            Party.name,
            Issue.text,
            Task.due_on,
            colour,
            Unit.id,
            Unit.name,
            waiting,
        )
        .join(Issue, Task.issue_id == Issue.id)
        .join(Unit, Task.lead_unit_id == Unit.id)
        .join(Party, Issue.party_id == Party.id, isouter=True)
        .where(Task.removed_at.is_(None), Issue.removed_at.is_(None), colour.is_not(None))
        .order_by(strength.desc(), Unit.sort_key, Unit.id, Task.due_on, Issue.number)
    )
    return [Urged(*line) for line in found]


def _proposals(tasks: Iterable[Urged]) -> list[Proposal]:
    together: dict[tuple[str, str], list[Urged]] = {}
    for task in tasks:
        together.setdefault((task.colour, task.unit_id), []).append(task)
    return [Proposal(unit, group[0].unit, colour, tuple(group)) for (colour, unit), group in together.items()]


def _chosen(session: Session, found: list[Urged], task_ids: Collection[str]) -> list[Urged]:
    by_id = {task.task_id: task for task in found}
    for task_id in task_ids:
        if task_id not in by_id:
            number = kept(session, Issue, kept(session, Task, task_id).issue_id).number
            raise RuleBroken(
                N_("Errors", "No. {number} is neither near due, behind nor overdue: there is nothing to urge."),
                number=number,
            )
        if by_id[task_id].is_urged_already():
            raise RuleBroken(
                N_("Errors", "No. {number} is urged already by a sheet that waits for its answer."),
                number=by_id[task_id].number,
            )
    return [task for task in found if task.task_id in set(task_ids)]


def _issue(session: Session, store: Store, proposal: Proposal, on: date, answer_by: date, demand: str) -> str:
    last = session.scalar(select(func.max(Sheet.number)).where(Sheet.year == on.year)) or 0
    sheet = Sheet(
        word=session.scalars(select(Office.sheet_word)).one(),
        year=on.year,
        number=last + 1,
        colour=proposal.colour,
        unit_id=proposal.unit_id,
        issued_on=on,
        answer_by=answer_by,
        demand=filled(demand, SHEETS.column("demand").label),
    )
    prepare(session, sheet, store.today())
    session.add(sheet)
    session.flush()
    session.add_all(SheetTask(sheet_id=sheet.id, task_id=task.task_id) for task in proposal.tasks)
    word = next(choice.other_names[0] for choice in WARNINGS if choice.code == proposal.colour)
    _tell(session, sheet, "urged", on, by=store.operator or None, text=f"{number_of(sheet)} {word}：{sheet.demand}")
    return sheet.id


def _tell(session: Session, sheet: Sheet, kind: str, on: date, *, by: str | None, text: str) -> None:
    """Enter a step of the sheet into the handling of each of its items."""
    session.flush()
    tasks = session.execute(
        select(Task.issue_id, Task.id)
        .join(SheetTask, SheetTask.task_id == Task.id)
        .where(SheetTask.sheet_id == sheet.id, SheetTask.removed_at.is_(None))
        .order_by(Task.id)
    )
    for issue_id, task_id in tasks.all():
        add_step(session, issue_id, kind, on, task_id=task_id, by=by, text=text)
