"""The figures of tasks, supervision sheets and bounties (domain.md §2.3, 2.5, 2.9).

逾期未办 and 逾期办结 are counted apart, as notices do; what is paused is neither overdue nor near due.
"""

from __future__ import annotations

from functools import partial

from sqlalchemy import and_, func, select

from models.figures.kinds import Figure, Part, ToldIn, always, step_taken, within
from models.language import N_
from models.records.all import Bounty, Extension, Issue, Sheet, Step, Task

_OPEN_TASK = and_(Task.assigned_on.is_not(None), Task.done_on.is_(None))
_LONG_TERM = select(Issue.id).where(Issue.id == Task.issue_id, Issue.state == "long_term").correlate(Task).exists()
_RUNNING = and_(_OPEN_TASK, Task.paused_on.is_(None), ~_LONG_TERM)
"""A task whose due date counts: neither it nor its item rests."""
_TIMES_EXTENDED = (
    select(func.count(Step.id))
    .where(Step.task_id == Task.id, Step.kind == "extended", Step.removed_at.is_(None))
    .correlate(Task)
    .scalar_subquery()
)

_task = partial(Figure, ledger="responsibilities", record=Task, part=Part.TASKS)
_rate = partial(Figure, told_in=ToldIn.PERCENT, part=Part.TASKS)

TASKS: tuple[Figure, ...] = (
    _task(
        "tasks_assigned",
        N_("Figures", "Tasks assigned"),
        N_("Figures", "Tasks assigned in the period."),
        where=within(Task.assigned_on),
    ),
    _task(
        "assigned_done",
        N_("Figures", "Of them done"),
        N_("Figures", "Of the tasks assigned in the period, the ones done by now."),
        where=within(Task.assigned_on, Task.done_on.is_not(None)),
    ),
    _rate(
        "done_rate",
        N_("Figures", "Rate done"),
        N_("Figures", "Of the tasks assigned in the period, the share done by now."),
        rate_of=("assigned_done", "tasks_assigned"),
    ),
    _task(
        "done",
        N_("Figures", "Tasks done"),
        N_("Figures", "Tasks done in the period, in time or late."),
        where=within(Task.done_on),
    ),
    _task(
        "on_time",
        N_("Figures", "Done in time"),
        N_("Figures", "Tasks done in the period, on their due date or before."),
        where=within(Task.done_on, Task.done_on <= Task.due_on),
    ),
    _task(
        "overdue_done",
        N_("Figures", "Done late"),
        N_("Figures", "Tasks done in the period, after their due date."),
        where=within(Task.done_on, Task.done_on > Task.due_on),
    ),
    _rate(
        "on_time_rate",
        N_("Figures", "Rate in time"),
        N_("Figures", "Tasks done in time divided by tasks done, in time or late."),
        rate_of=("on_time", "done"),
    ),
    _task(
        "in_hand",
        N_("Figures", "In hand"),
        N_("Figures", "All tasks assigned and not done."),
        where=always(_OPEN_TASK),
        standing=True,
    ),
    _task(
        "overdue_open",
        N_("Figures", "Overdue"),
        N_("Figures", "All tasks assigned, not done, neither paused nor long-term, and past their due date."),
        where=lambda _, day: and_(_RUNNING, Task.due_on < day.today),
        standing=True,
    ),
    _task(
        "near_due",
        N_("Figures", "Near due"),
        N_(
            "Figures",
            "All tasks assigned, not done, neither paused nor long-term, and due within the working days "
            "the office calls near.",
        ),
        where=lambda _, day: and_(_RUNNING, Task.due_on.between(day.today, day.near)),
        standing=True,
    ),
    _task(
        "paused",
        N_("Figures", "Paused"),
        N_("Figures", "All tasks paused now; they count as neither overdue nor near due."),
        where=always(and_(_OPEN_TASK, Task.paused_on.is_not(None))),
        standing=True,
    ),
    _task(
        "returned",
        N_("Figures", "Returned"),
        N_("Figures", "Tasks that units returned for re-assignment in the period."),
        where=step_taken(Task, Step.task_id, "returned"),
    ),
    _task(
        "extended",
        N_("Figures", "Extended"),
        N_("Figures", "Tasks whose due date was moved in the period."),
        where=step_taken(Task, Step.task_id, "extended"),
    ),
    _task(
        "extension_times",
        N_("Figures", "Times extended"),
        N_("Figures", "How often the due dates of the tasks assigned in the period were moved."),
        where=within(Task.assigned_on, _TIMES_EXTENDED > 0),
        amount=_TIMES_EXTENDED,
        told_in=ToldIn.TIMES,
    ),
    Figure(
        "extensions_asked",
        N_("Figures", "Extensions asked"),
        N_("Figures", "All requests for a later due date that are not settled yet."),
        ledger="extensions",
        record=Extension,
        where=always(Extension.state == "asked"),
        standing=True,
    ),
    Figure(
        "sheets",
        N_("Figures", "Supervision sheets"),
        N_("Figures", "Supervision sheets issued in the period."),
        ledger="sheets",
        record=Sheet,
        where=within(Sheet.issued_on),
        part=Part.URGING,
    ),
    Figure(
        "sheets_blue",
        N_("Figures", "Blue sheets"),
        N_("Figures", "Blue supervision sheets issued in the period: near due."),
        ledger="sheets",
        record=Sheet,
        where=within(Sheet.issued_on, Sheet.colour == "blue"),
        part=Part.URGING,
    ),
    Figure(
        "sheets_yellow",
        N_("Figures", "Yellow sheets"),
        N_("Figures", "Yellow supervision sheets issued in the period: behind, or done badly."),
        ledger="sheets",
        record=Sheet,
        where=within(Sheet.issued_on, Sheet.colour == "yellow"),
        part=Part.URGING,
    ),
    Figure(
        "sheets_red",
        N_("Figures", "Red sheets"),
        N_("Figures", "Red supervision sheets issued in the period: overdue."),
        ledger="sheets",
        record=Sheet,
        where=within(Sheet.issued_on, Sheet.colour == "red"),
        part=Part.URGING,
    ),
    Figure(
        "sheets_unanswered",
        N_("Figures", "Sheets not answered"),
        N_("Figures", "All supervision sheets that should be answered by now and are not."),
        ledger="sheets",
        record=Sheet,
        where=lambda _, day: and_(Sheet.answered_on.is_(None), Sheet.answer_by < day.today),
        standing=True,
        part=Part.URGING,
    ),
    Figure(
        "bounties",
        N_("Figures", "Bounties posted"),
        N_("Figures", "Tasks posted in the period for whoever takes them."),
        ledger="bounties",
        record=Bounty,
        where=within(Bounty.posted_on),
        part=Part.URGING,
    ),
    Figure(
        "bounties_taken",
        N_("Figures", "Bounties taken"),
        N_("Figures", "Of the bounties posted in the period, the ones a team has taken."),
        ledger="bounties",
        record=Bounty,
        where=within(Bounty.posted_on, Bounty.taken_on.is_not(None)),
        part=Part.URGING,
    ),
    Figure(
        "bounties_ended",
        N_("Figures", "Bounties ended"),
        N_("Figures", "Of the bounties posted in the period, the ones ended with success."),
        ledger="bounties",
        record=Bounty,
        where=within(Bounty.posted_on, Bounty.ended_on.is_not(None), Bounty.succeeded),
        part=Part.URGING,
    ),
)
