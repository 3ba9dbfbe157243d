"""Assigning helpers: who fills which slot of a party, from when."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from sqlalchemy import ColumnElement, func, or_, select, true
from sqlalchemy.orm import Session, aliased

from models.errors import RuleBroken
from models.language import N_, Text
from models.ledgers.columns import Column, Link
from models.operations.finding import Finder, kept
from models.records.helping import Assignment, Slot
from models.records.parties import Party
from models.records.people import Person, Unit
from models.store.store import Store


def assign_helper(
    store: Store, party_id: str, slot_id: str, holder: Link | str, from_on: date, basis: str = ""
) -> None:
    """Put a person or unit (a `Link`, or the name of one) or words into a slot of a party from `from_on`.

    Who held the slot until then is kept with the day before as the end. Raises `RuleBroken` when the slot
    wants a mid-level cadre and the person is none, or does not serve this kind of party, when the person supervises
    and would help too, or when person or unit have left or ended by then.
    """
    with store.write("helper.assign", party=_party_name(store, party_id)) as session:
        fill_slot(session, party_id, slot_id, holder, from_on, basis)


def end_helper(store: Store, party_id: str, slot_id: str, last_day: date) -> None:
    """End whoever holds a slot of a party on `last_day`. Raises `RuleBroken` when nobody does."""
    with store.write("helper.end", party=_party_name(store, party_id)) as session:
        if _holder_on(session, party_id, slot_id, last_day) is None:
            raise _nobody(session, slot_id, last_day)
        fill_slot(session, party_id, slot_id, None, last_day + timedelta(days=1))


def assign_helpers(
    store: Store, party_ids: Sequence[str], slot_id: str, holder: Link | str, from_on: date, basis: str = ""
) -> None:
    """Put the same helper into a slot of several parties, as one deed; all or none. Raises as `assign_helper`."""
    with store.write("helper.assign_many", count=len(party_ids)) as session:
        for party_id in party_ids:
            fill_slot(session, party_id, slot_id, holder, from_on, basis)


def end_helpers(store: Store, party_ids: Sequence[str], slot_id: str, last_day: date) -> None:
    """End whoever holds a slot of several parties on `last_day`, as one deed; parties without holder stay as they are.

    Raises `RuleBroken` when nobody holds it anywhere.
    """
    with store.write("helper.end_many", count=len(party_ids)) as session:
        held = [one for one in party_ids if _holder_on(session, one, slot_id, last_day) is not None]
        if not held:
            raise _nobody(session, slot_id, last_day)
        for party_id in held:
            fill_slot(session, party_id, slot_id, None, last_day + timedelta(days=1))


def require_in_force(session: Session, holder: Unit | Person, on: date) -> None:
    """Raise `RuleBroken` when a unit has ended or a person has left by `on`: old names stay on old records only."""
    if isinstance(holder, Person):
        if holder.retired_on and holder.retired_on <= on:
            raise RuleBroken(N_("Errors", "{person} left on {day}."), person=holder.name, day=holder.retired_on)
        return
    if holder.valid_to is None or on <= holder.valid_to:
        return
    if holder.successor_id:
        raise RuleBroken(
            N_("Errors", "“{unit}” ended on {day}; “{successor}” succeeds it."),
            unit=holder.name,
            day=holder.valid_to,
            successor=session.get_one(Unit, holder.successor_id).name,
        )
    raise RuleBroken(N_("Errors", "“{unit}” ended on {day}."), unit=holder.name, day=holder.valid_to)


def require_fit(session: Session, slot: Slot, party: Party, person: Person, from_on: date, to_on: date | None) -> None:
    """Raise `RuleBroken` when a person may not stand in a slot of a party in these days.

    A slot may want a cadre of middle rank or above; who supervises a party (纪委监督员) does not help it, and the
    other way about (四帮一, domain.md §1.1).
    """
    if slot.mid_level and not person.mid_level:
        raise RuleBroken(N_("Errors", "{person} is not marked as a mid-level cadre or above."), person=person.name)
    other = aliased(Slot)
    until = Assignment.from_on <= to_on if to_on else true()
    against = session.scalar(
        select(other.name)
        .join(Assignment, Assignment.slot_id == other.id)
        .where(
            Assignment.party_id == party.id,
            Assignment.person_id == person.id,
            Assignment.removed_at.is_(None),
            or_(Assignment.to_on.is_(None), Assignment.to_on >= from_on),
            until,
            other.supervises != slot.supervises,
        )
        .limit(1)
    )
    if against:
        raise RuleBroken(
            N_("Errors", "{person} holds “{other}” of “{party}”: who supervises does not help."),
            person=person.name,
            other=against,
            party=party.name,
        )


def fill_slot(
    session: Session, party_id: str, slot_id: str, holder: Link | str | None, from_on: date, basis: str = ""
) -> None:
    """Change the holder of a slot from `from_on`, inside a deed; None empties it.

    The new holder keeps the slot until the one entered next for a later day: a slot never has two at once.
    """
    slot, party = kept(session, Slot, slot_id), kept(session, Party, party_id)
    if holder and slot.serves not in ("both", party.kind):
        raise RuleBroken(N_("Errors", "The slot “{slot}” does not serve “{party}”."), slot=slot.name, party=party.name)
    if holder and slot.holder != "words":
        holder = Link(_chosen(session, slot, holder), "")
    current = _holder_on(session, party_id, slot_id, from_on)
    if current and holder and _holds(current, slot, holder):
        current.basis = basis or current.basis
        return
    if current and current.from_on == from_on:
        session.delete(current)
        session.flush()
    elif current:
        current.to_on = from_on - timedelta(days=1)
    if not holder:
        return
    following = session.scalar(
        select(func.min(Assignment.from_on)).where(*_at(party_id, slot_id), Assignment.from_on > from_on)
    )
    assignment = Assignment(
        party_id=party_id,
        slot_id=slot_id,
        from_on=from_on,
        to_on=following - timedelta(days=1) if following else None,
        basis=basis or None,
    )
    match slot.holder:
        case "person":
            person = kept(session, Person, holder.id)
            require_in_force(session, person, from_on)
            require_fit(session, slot, party, person, from_on, assignment.to_on)
            assignment.person_id = person.id
        case "unit":
            unit = kept(session, Unit, holder.id)
            require_in_force(session, unit, from_on)
            assignment.unit_id = unit.id
        case _:
            assignment.words = holder.text if isinstance(holder, Link) else holder
    session.add(assignment)


def _at(party_id: str, slot_id: str) -> tuple[ColumnElement[bool], ...]:
    return Assignment.party_id == party_id, Assignment.slot_id == slot_id, Assignment.removed_at.is_(None)


def _holder_on(session: Session, party_id: str, slot_id: str, day: date) -> Assignment | None:
    return session.scalar(
        select(Assignment).where(
            *_at(party_id, slot_id), Assignment.from_on <= day, or_(Assignment.to_on.is_(None), Assignment.to_on >= day)
        )
    )


def _holds(current: Assignment, slot: Slot, holder: Link | str) -> bool:
    if slot.holder == "words":
        return current.words == (holder.text if isinstance(holder, Link) else holder)
    return holder.id == (current.person_id if slot.holder == "person" else current.unit_id)


def _chosen(session: Session, slot: Slot, holder: Link | str) -> str:
    target = "people" if slot.holder == "person" else "units"
    return Finder(session).id_of(Column(key="holder", label=Text("", slot.name), target=target), holder)


def _nobody(session: Session, slot_id: str, day: date) -> RuleBroken:
    return RuleBroken(
        N_("Errors", "Nobody holds the slot “{slot}” on {day}."), slot=kept(session, Slot, slot_id).name, day=day
    )


def _party_name(store: Store, party_id: str) -> str:
    with store.read() as session:
        return kept(session, Party, party_id).name
