"""Supervision sheets, bounties and duties."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.errors import InvalidValue, RuleBroken
from models.language import N_
from models.ledgers.duties import DUTIES
from models.ledgers.supervision import BOUNTIES, SHEETS
from models.operations.checks.check import Check
from models.records.all import Bounty, Duty, Sheet, Slot
from models.records.base import Record


def _sheet(_: Session, sheet: Sheet, __: date) -> None:
    if sheet.answer_by < sheet.issued_on:
        raise InvalidValue(
            N_("Errors", "“{column}” cannot be before {first}."),
            column=SHEETS.column("answer_by").label,
            first=sheet.issued_on,
        )


def _bounty(_: Session, bounty: Bounty, __: date) -> None:
    for key, day in (("promise", bounty.taken_on), ("result", bounty.ended_on)):
        if getattr(bounty, key) and day is None:
            raise RuleBroken(
                N_("Errors", "“{column}” is entered with its own deed, when a team takes the bounty or ends it."),
                column=BOUNTIES.column(key).label,
            )


def _duty(session: Session, duty: Duty, _: date) -> None:
    if session.scalar(select(Duty.id).where(Duty.name == duty.name, Duty.removed_at.is_(None), Duty.id != duty.id)):
        raise RuleBroken(N_("Errors", "“{name}” is in the ledger already."), name=duty.name)
    if sum(pointer is not None for pointer in (duty.person_id, duty.unit_id, duty.slot_id)) != 1:
        raise RuleBroken(
            N_("Errors", "Say whose duty it is: one person's, one unit's, or everybody's in a slot – one of the three.")
        )
    if not 1 <= duty.least <= 100:
        raise InvalidValue(
            N_("Errors", "“{column}” must be from {least} to {most}."),
            column=DUTIES.column("least").label,
            least=1,
            most=100,
        )
    if duty.from_on and duty.to_on and duty.to_on < duty.from_on:
        raise RuleBroken(N_("Errors", "The period ends before it begins."))
    if duty.counts == "visits" and duty.series_id is not None:
        raise RuleBroken(N_("Errors", "A series of meetings belongs to a duty that counts meetings."))
    holder = session.get_one(Slot, duty.slot_id).holder if duty.slot_id else None
    if holder == "words":
        raise RuleBroken(N_("Errors", "This slot is filled with words: nobody in it can owe a duty."))
    if duty.counts == "meetings" and duty.series_id is None and (duty.unit_id is not None or holder == "unit"):
        raise RuleBroken(N_("Errors", "A unit's meetings are those of a series: choose it."))


CHECKS: Mapping[type[Record], Check] = {Sheet: _sheet, Bounty: _bounty, Duty: _duty}
