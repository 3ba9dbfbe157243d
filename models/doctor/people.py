"""The doctor's rules on units, people, helpers and plaques."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from sqlalchemy import and_, or_, select
from sqlalchemy.orm import Session, aliased

from models.doctor.kinds import OPEN_TASK, Rule, Severity, on_day, where
from models.language import N_
from models.ledgers import catalogue
from models.ledgers.helping import assignments
from models.ledgers.rows import Condition, Filter, Op, row_ids
from models.records.all import Assignment, Issue, Person, Plaque, Slot, Task, Unit

_WORN = ("stale", "damaged", "replace")
"""The states of the plaques' ledger in which a plaque is to be made anew."""


def _gaps(session: Session, today: date) -> Iterable[str]:
    return row_ids(session, assignments(session), Filter(conditions=(Condition("gaps", Op.FROM, 1),)), today=today)


def _in_force(today: date) -> Any:
    return and_(
        Assignment.removed_at.is_(None),
        Assignment.from_on <= today,
        or_(Assignment.to_on.is_(None), Assignment.to_on >= today),
    )


def _busy(record: Any, led: Any, held: Any, today: date) -> Any:
    """Return the condition that a person or unit leads an open task or holds a slot today."""
    tasks = select(Task.id).where(led == record.id, OPEN_TASK).correlate(record).exists()
    slots = select(Assignment.id).where(held == record.id, _in_force(today)).correlate(record).exists()
    return or_(tasks, slots)


def _supervised_by_itself(today: date) -> Any:
    """Return the condition that the person of a task supervises the very party (S2: 纪委监督员 is no assignee)."""
    return and_(
        OPEN_TASK,
        select(Assignment.id)
        .join(Slot, Slot.id == Assignment.slot_id)
        .join(Issue, Issue.party_id == Assignment.party_id)
        .where(Slot.supervises, Assignment.person_id == Task.person_id, Issue.id == Task.issue_id, _in_force(today))
        .correlate(Task)
        .exists(),
    )


def _unit_is_over(today: date) -> Any:
    unit = aliased(Unit)
    over = select(unit.id).where(unit.id == Person.unit_id, unit.valid_to < today).correlate(Person).exists()
    return and_(over, or_(Person.retired_on.is_(None), Person.retired_on > today))


def _worn_plaques(session: Session, today: date) -> Iterable[str]:
    if "plaques" not in catalogue.KEYS:
        return session.scalars(select(Plaque.id).where(Plaque.damaged, Plaque.removed_at.is_(None)))
    plaques = catalogue.ledger(session, "plaques")
    codes = [choice.code for choice in plaques.column("state").choices if choice.code in _WORN]
    return [
        row_id
        for code in codes
        for row_id in row_ids(session, plaques, Filter(conditions=(Condition("state", Op.IS, code),)), today=today)
    ]


PEOPLE_RULES: tuple[Rule, ...] = (
    Rule(
        "person_without_unit",
        N_("Doctor", "People without a unit"),
        "people",
        where(Person, Person.unit_id.is_(None)),
        N_("Doctor", "Choose the unit the person belongs to."),
    ),
    Rule(
        "public_mobile_missing",
        N_("Doctor", "People whose mobile may be published, but is not entered"),
        "people",
        where(Person, and_(Person.mobile_public, or_(Person.mobile.is_(None), Person.mobile == ""))),
        N_("Doctor", "Enter the mobile, or take the consent back."),
        Severity.LOOK,
    ),
    Rule(
        "person_left",
        N_("Doctor", "People who have left and still hold slots or open tasks"),
        "people",
        on_day(
            Person,
            lambda today: and_(Person.retired_on <= today, _busy(Person, Task.person_id, Assignment.person_id, today)),
        ),
        N_("Doctor", "Hand everything over to the successor."),
    ),
    Rule(
        "person_of_ended_unit",
        N_("Doctor", "People whose unit no longer exists"),
        "people",
        on_day(Person, _unit_is_over),
        N_("Doctor", "Enter the person's new unit, or the day the person left."),
    ),
    Rule(
        "unit_ended",
        N_("Doctor", "Units that no longer exist and still lead open tasks or hold slots"),
        "units",
        on_day(
            Unit, lambda today: and_(Unit.valid_to < today, _busy(Unit, Task.lead_unit_id, Assignment.unit_id, today))
        ),
        N_("Doctor", "Name the successor and hand the tasks and slots over to it."),
    ),
    Rule(
        "supervisor_responsible",
        N_("Doctor", "Tasks whose person supervises the same enterprise or project"),
        "responsibilities",
        on_day(Task, _supervised_by_itself),
        N_("Doctor", "Choose another person: who supervises is no assignee."),
    ),
    Rule(
        "empty_slot",
        N_("Doctor", "Enterprises and projects with an empty helper's slot"),
        "assignments",
        _gaps,
        N_("Doctor", "Assign a helper."),
    ),
    Rule(
        "stale_plaque",
        N_("Doctor", "Plaques that are damaged or no longer say who helps"),
        "plaques",
        _worn_plaques,
        N_("Doctor", "Print the plaque anew and put it up."),
    ),
)
