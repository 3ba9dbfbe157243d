"""The chain of service 领导—专班—部门—保姆 of a party, which is also the way up for what is not solved."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.language import Text
from models.ledgers.helping import in_force
from models.ledgers.rows import as_of
from models.ledgers.settings import TIERS
from models.records.helping import Assignment, Scheme, Slot
from models.records.people import Person, TeamMember, Unit


@dataclass(frozen=True, slots=True)
class TierHolder:
    """Who stands in a tier: by name, in which slot, with unit or post, and the office phone. All but two may be empty.

    Of a unit `post` stays empty; of a task force it names its leader.
    """

    name: str
    slot: str
    unit: str = ""
    post: str = ""
    phone: str = ""


@dataclass(frozen=True, slots=True)
class Tier:
    """One of the four tiers, top first: its key (leader, team, unit, nanny), what it does, and who stands in it."""

    key: str
    title: Text
    holders: tuple[TierHolder, ...]


def chain(session: Session, party_id: str, today: date) -> tuple[Tier, ...]:
    """Return the four tiers of a party from the top, as they are filled on `today` in any scheme in use.

    The order is 领导统筹挂帅—专班指导协调—部门组团服务—保姆驻企指导 (domain.md §1.1); a tier nobody stands in is empty.
    """
    found: dict[str, list[TierHolder]] = {choice.code: [] for choice in TIERS}
    for held, slot in session.execute(
        select(Assignment, Slot)
        .join(Slot, Slot.id == Assignment.slot_id)
        .join(Scheme, Scheme.id == Slot.scheme_id)
        .where(
            Assignment.party_id == party_id,
            in_force(Assignment, as_of(session, today)),
            Slot.tier.is_not(None),
            Slot.removed_at.is_(None),
            Scheme.in_use,
            Scheme.removed_at.is_(None),
        )
        .order_by(Scheme.position, Slot.position)
    ):
        found[slot.tier].append(_holder(session, held, slot))
    return tuple(Tier(choice.code, choice.label, tuple(dict.fromkeys(found[choice.code]))) for choice in TIERS)


def _holder(session: Session, held: Assignment, slot: Slot) -> TierHolder:
    if held.person_id:
        person = session.get_one(Person, held.person_id)
        unit = session.get_one(Unit, person.unit_id).name if person.unit_id else ""
        return TierHolder(person.name, slot.name, unit, person.post or "", person.office_phone or "")
    if held.unit_id:
        unit = session.get_one(Unit, held.unit_id)
        leader = session.scalar(
            select(Person)
            .join(TeamMember, TeamMember.person_id == Person.id)
            .where(TeamMember.team_id == unit.id, TeamMember.leads, TeamMember.removed_at.is_(None))
        )
        phone = unit.phone or (leader.office_phone if leader else "") or ""
        return TierHolder(unit.name, slot.name, post=f"组长 {leader.name}" if leader else "", phone=phone)
    return TierHolder(held.words or "", slot.name)
