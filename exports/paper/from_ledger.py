"""Plaques and slips of a ledger: its rows turned into what stands on the paper. Window and command line use both."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from exports.paper.plaque import Helper, Plaque
from exports.paper.slip import Slip, SlipItem
from models.errors import RuleBroken
from models.language import N_
from models.ledgers.catalogue import ledger as find_ledger
from models.ledgers.columns import Ledger, Link
from models.ledgers.plaques import what_plaques_print
from models.ledgers.purpose import masked
from models.ledgers.rows import Condition, Filter, Op, rows, rows_by_id
from models.operations.office import office

_PLAQUE = "“四帮一”服务公示牌"
_SLIP = "问题交办单"

Cells = dict[str, Any]


def plaques_of(session: Any, party_ids: Sequence[str] | None, today: date) -> list[Plaque]:
    """Return a plaque for each of the parties, or for every party when `party_ids` is None.

    The slots of the first scheme stand on every plaque, those of the others where they are filled. A mobile is
    shown only where its owner agreed. Raises `RuleBroken` when there is nobody to make a plaque for.
    """
    found = what_plaques_print(session, party_ids, today)
    if not found:
        raise RuleBroken(N_("Errors", "There is no enterprise or project to make a plaque for."))
    return [
        Plaque(
            office=shown.office,
            scheme=_PLAQUE,
            party=shown.party,
            helpers=tuple(Helper(one.role, *map(masked, (one.name, one.unit, one.post)), one.phone)
                          for one in shown.helpers),
            supervision_phone=shown.supervision_phone,
            valid_on=today,
        )
        for shown in found.values()
    ]


def mobiles_kept_back(session: Any, party_ids: Sequence[str] | None, today: date) -> int:
    """Return how many people on these plaques have a mobile that is not printed, as they did not consent to it.

    Who has an office phone is shown with that, and not counted.
    """
    board, people = find_ledger(session, "assignments"), find_ledger(session, "people")
    found = (
        rows(session, board, today=today) if party_ids is None else rows_by_id(session, board, party_ids, today=today)
    )
    ids = {value.id for row in found for value in row.cells if isinstance(value, Link)}
    told = [_named(people, row.cells) for row in rows_by_id(session, people, sorted(ids), today=today)]
    return sum(bool(one["mobile"] and not one["office_phone"] and not one["mobile_public"]) for one in told)


def slips_of(session: Any, meeting_id: str, today: date) -> list[Slip]:
    """Return one slip for each lead unit that was assigned tasks of a meeting, in the order of the units.

    Raises `RuleBroken` when the meeting is gone, or none of its items is assigned yet.
    """
    meetings, tasks = find_ledger(session, "meetings"), find_ledger(session, "tasks")
    found = rows_by_id(session, meetings, [meeting_id], today=today)
    if not found:
        raise RuleBroken(N_("Errors", "There is no such meeting in the ledger."))
    meeting = _named(meetings, found[0].cells)
    conditions = (Condition("meeting", Op.IS, meeting["name"]), Condition("assigned_on", Op.FILLED))
    by_unit: dict[str, list[Cells]] = {}
    for row in sorted(
        rows(session, tasks, Filter(conditions=conditions), today=today),
        key=lambda row: _words(row.cells[tasks.index("issue")]),
    ):
        cells = _named(tasks, row.cells)
        by_unit.setdefault(_words(cells["lead_unit"]), []).append(cells)
    if not by_unit:
        raise RuleBroken(
            N_("Errors", "Nothing of “{meeting}” is assigned yet: there is no slip to print."), meeting=meeting["name"]
        )
    settings = office(session)
    contact = " ".join(part for part in (settings.contact, settings.contact_phone) if part)
    return [
        Slip(
            title=_SLIP,
            number=f"交〔{meeting['held_on'].year}〕{meeting['number']}-{at}",
            unit=unit,
            meeting=meeting["name"],
            assigned_on=max(cells["assigned_on"] for cells in given),
            items=tuple(_item(cells) for cells in given),
            issuer=settings.name,
            contact=contact,
            note="",
        )
        for at, (unit, given) in enumerate(by_unit.items(), 1)
    ]


def _named(ledger: Ledger, cells: Sequence[Any]) -> Cells:
    return dict(zip((column.key for column in ledger.columns), cells, strict=True))


def _item(cells: Cells) -> SlipItem:
    return SlipItem(
        number=_words(cells["issue"]),
        party=_words(cells["party"]),
        text=cells["text"] or "",
        measure=cells["measure"] or "",
        division=cells["division"] or "",
        person=_words(cells["person"]),
        due=cells["due_on"],
    )


def _words(value: Link | str | None) -> str:
    return value.text if isinstance(value, Link) else value or ""
