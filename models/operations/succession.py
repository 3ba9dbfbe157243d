"""Units that end and are succeeded by another: 16 offices became 6 (domain.md §1.5).

Old names stay where they were written: on finished tasks, in the history of helpers, on issued bulletins.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from models.errors import RuleBroken
from models.language import N_
from models.ledgers.columns import Link
from models.ledgers.people import UNITS
from models.operations.finding import Finder, kept
from models.operations.handing_over import between_units, pass_on
from models.records.people import Person, Unit
from models.store.journal import Deed
from models.store.store import Store


def succeed(
    store: Store, old_unit_ids: Sequence[str], successor: Link | str, on: date, *, people: bool = True, basis: str = ""
) -> Deed | None:
    """Let units end on the day before `on` and `successor` take their place; return the deed.

    Their slots, open tasks, long-term items and duties pass to the successor from `on`; with `people`, those who
    work in them and have not left by then belong to it too. One deed, one undo. Raises `RuleBroken` when a unit
    would succeed itself, has ended already, or began on that day or later.
    """
    heir_id, name = _found(store, successor)
    with store.write("unit.succeed", name=name) as session:
        heir = kept(session, Unit, heir_id)
        if heir.valid_to and heir.valid_to < on:
            raise RuleBroken(N_("Errors", "“{unit}” ended on {day}."), unit=heir.name, day=heir.valid_to)
        for unit_id in old_unit_ids:
            unit = kept(session, Unit, unit_id)
            _check(session, unit, heir, on)
            pass_on(between_units(session, unit, heir, on, store.today(), basis, store.operator))
            unit.valid_to, unit.successor_id = on - timedelta(days=1), heir.id
            if people:
                _move_people(session, unit, heir, on)
            session.flush()
    return store.undoable()


def _found(store: Store, successor: Link | str) -> tuple[str, str]:
    with store.read() as session:
        unit = kept(session, Unit, Finder(session).id_of(UNITS.column("successor"), successor))
        return unit.id, unit.name


def _check(session: Session, unit: Unit, heir: Unit, on: date) -> None:
    line: Unit | None = heir
    while line is not None:
        if line.id == unit.id:
            raise RuleBroken(N_("Errors", "“{unit}” would succeed itself."), unit=unit.name)
        line = session.get(Unit, line.successor_id) if line.successor_id else None
    if unit.valid_to and unit.valid_to < on:
        raise RuleBroken(N_("Errors", "“{unit}” ended on {day}."), unit=unit.name, day=unit.valid_to)
    if unit.valid_from and unit.valid_from >= on:
        raise RuleBroken(N_("Errors", "“{unit}” ends before it begins."), unit=unit.name)


def _move_people(session: Session, unit: Unit, heir: Unit, on: date) -> None:
    staying = or_(Person.retired_on.is_(None), Person.retired_on > on)
    for person in session.scalars(
        select(Person).where(Person.unit_id == unit.id, Person.removed_at.is_(None), staying)
    ).all():
        person.unit_id = heir.id
