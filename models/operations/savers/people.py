"""Units with their teams, and people."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.errors import RuleBroken
from models.language import N_
from models.ledgers.columns import Ledger
from models.operations.finding import Finder, kept
from models.operations.savers.plain import Saver, save_record
from models.records.all import TeamMember, Unit


def _save_unit(
    session: Session, ledger: Ledger, row_id: str | None, values: dict[str, Any], today: date, finder: Finder
) -> str:
    """Keep a unit; of a task force 专班 also its leader and members."""
    team = {key: values.pop(key) for key in ("leader", "members") if key in values}
    row_id = save_record(session, ledger, row_id, values, today, finder)
    unit = kept(session, Unit, row_id)
    if unit.valid_from and unit.valid_to and unit.valid_to < unit.valid_from:
        raise RuleBroken(N_("Errors", "“{unit}” ends before it begins."), unit=unit.name)
    _mind_succession(session, unit)
    session.flush()
    if team:
        _set_team(session, unit, ledger, team, finder)
    if unit.kind != "team" and _members(session, row_id):
        raise RuleBroken(N_("Errors", "“{unit}” is no task force: only a task force has members."), unit=unit.name)
    return row_id


def _set_team(session: Session, unit: Unit, ledger: Ledger, team: dict[str, Any], finder: Finder) -> None:
    """Make the team what was typed; who leads is a member too, and stays one when another leads."""
    there = _members(session, unit.id)
    wanted = dict.fromkeys(there)
    if "members" in team:
        column = ledger.column("members")
        wanted = dict.fromkeys(finder.id_of(column, one) for one in team["members"] or ())
    leader = next((person_id for person_id, member in there.items() if member.leads), None)
    if "leader" in team:
        leader = finder.id_of(ledger.column("leader"), team["leader"]) if team["leader"] else None
    if leader:
        wanted[leader] = None
    for person_id, member in there.items():
        if person_id not in wanted:
            session.delete(member)
    for person_id in wanted:
        member = there.get(person_id) or TeamMember(team_id=unit.id, person_id=person_id)
        member.leads = person_id == leader
        session.add(member)
    session.flush()


def _members(session: Session, team_id: str) -> dict[str, TeamMember]:
    found = session.scalars(select(TeamMember).where(TeamMember.team_id == team_id, TeamMember.removed_at.is_(None)))
    return {member.person_id: member for member in found}


def _mind_succession(session: Session, unit: Unit) -> None:
    """Raise `RuleBroken` when the units that follow one another go round in a circle."""
    after, seen = unit.successor_id, {unit.id}
    while after:
        if after in seen:
            raise RuleBroken(N_("Errors", "“{unit}” would succeed itself."), unit=unit.name)
        seen.add(after)
        after = session.get_one(Unit, after).successor_id


SAVERS: Mapping[str, Saver] = {"units": _save_unit}
