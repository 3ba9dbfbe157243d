"""Plaques 立牌公示: which party's is up, where, and whether what stands on it still holds.

What a plaque shows is one SQL expression (`printed`): the plaque is drawn from it, it is frozen when the plaque is
put up, and comparing the two tells that it is out of date. Names, units, posts and phones of helpers, the name of
the party and of the office, and the supervision phone all count.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Any

from sqlalchemy import Text, and_, case, func, literal, or_, select
from sqlalchemy.orm import Session, aliased, join

from models.language import N_, Choice
from models.ledgers.columns import AsOf, Column, Kind, Ledger, Place, Source
from models.ledgers.helping import PARTY_KINDS, assignments, in_force, slots_in_use
from models.ledgers.issues import order_of
from models.ledgers.rows import as_of as looked_at
from models.records.helping import Assignment, Plaque, Scheme, Slot
from models.records.parties import Party
from models.records.people import Person, Unit
from models.records.settings import Office

PLAQUE_STATES = (
    Choice("none", N_("Choices", "Not put up"), ("未立牌",)),
    Choice("up", N_("Choices", "Put up"), ("已立牌",)),
    Choice("stale", N_("Choices", "To be replaced"), ("需更换",)),
)


@dataclass(frozen=True, slots=True)
class PrintedHelper:
    """One line of a plaque; all but the role may be empty. A mobile is here only where its owner agreed."""

    role: str
    name: str
    unit: str
    post: str
    phone: str


@dataclass(frozen=True, slots=True)
class Printed:
    """Everything that stands on a plaque, save the day it was made."""

    party: str
    office: str
    supervision_phone: str
    helpers: tuple[PrintedHelper, ...]


def what_plaques_print(session: Session, party_ids: Sequence[str] | None, today: date) -> dict[str, Printed]:
    """Return what the plaques of these parties show on `today`, by party in that order; of all parties when None."""
    now = printed(looked_at(session, today), slots_in_use(session), office_of(session))
    statement = select(Party.id, now).where(Party.removed_at.is_(None))
    if party_ids is not None:
        wanted = func.json_each(json.dumps(list(party_ids))).table_valued("value")
        statement = statement.where(Party.id.in_(select(wanted.c.value)))
    found = dict(session.execute(statement.order_by(Party.kind, Party.sort_key, Party.id)).all())
    order = found if party_ids is None else [one for one in party_ids if one in found]
    return {row_id: _read(found[row_id]) for row_id in order}


def office_of(session: Session) -> str:
    """Return the identity of the one row of the office's settings."""
    return session.scalars(select(Office.id)).one()


def _read(text: str) -> Printed:
    party, office, phone, helpers = json.loads(text)
    lines = (PrintedHelper(*(part or "" for part in helper)) for helper in helpers if helper)
    return Printed(party or "", office or "", phone or "", tuple(lines))


def printed(as_of: AsOf, slots: list[tuple[Scheme, Slot]], office_id: str) -> Any:
    """Return what a party's plaque shows, as JSON: party, office, supervision phone, and a list of helpers.

    The slots of the first scheme stand on every plaque, those of the others (null here) where they are filled.
    """
    first = slots[0][0].id if slots else ""
    office, supervision = (
        select(what).where(Office.id == literal(office_id)).scalar_subquery()
        for what in (Office.name, Office.supervision_phone)
    )
    helpers = []
    for scheme, slot in slots:
        found = _helper(as_of, slot, func.json_array)
        nobody = func.json_array(literal(slot.name, Text), None, None, None, None)
        helpers.append(func.json(func.coalesce(found, nobody) if scheme.id == first else found))
    return func.json_array(Party.name, office, supervision, func.json_array(*helpers), type_=Text())


def _helper(as_of: AsOf, slot: Slot, line: Callable[..., Any]) -> Any:
    """Return `line` of role, name, unit (or words), post and phone of who holds a slot; null where nobody does."""
    held, person, unit = aliased(Assignment), aliased(Person), aliased(Unit)
    mobile = case((person.mobile_public, person.mobile))
    phone = case(
        (held.person_id.is_not(None), func.coalesce(func.nullif(person.office_phone, ""), mobile)), else_=unit.phone
    )
    start = join(held, person, held.person_id == person.id, isouter=True)
    start = join(start, unit, unit.id == func.coalesce(held.unit_id, person.unit_id), isouter=True)
    named = func.coalesce(unit.name, held.words)
    return (
        select(line(literal(slot.name, Text), person.name, named, person.post, phone))
        .select_from(start)
        .where(held.party_id == Party.id, held.slot_id == slot.id, in_force(held, as_of))
        .correlate(Party)
        .limit(1)
        .scalar_subquery()
    )


def _sentence(role: Any, *parts: Any) -> Any:
    words: Any = role.concat("：")
    for part in parts:
        words = words.concat(func.coalesce(literal(" ", Text).concat(part), ""))
    return func.replace(words, "： ", "：", type_=Text())


def plaques(session: Session) -> Ledger:
    """Return the plaques as a ledger: one row a party, with what its plaque would show today."""
    slots = slots_in_use(session)
    board, office_id = assignments(session), office_of(session)

    @lru_cache(maxsize=2)  # every look at a row asks for it, and it takes longer to write than to run
    def source(as_of: AsOf) -> Source:
        return _source(as_of, board, slots, office_id)

    return Ledger(
        key="plaques",
        title=N_("Ledgers", "Plaques"),
        record=Party,
        source=source,
        naming="party",
        match=(("party",),),
        order=(("kind", False), ("party", False)),
        columns=_COLUMNS,
    )


def _source(as_of: AsOf, board: Ledger, slots: list[tuple[Scheme, Slot]], office_id: str) -> Source:
    beneath = board.source(as_of)
    now = printed(as_of, slots, office_id)
    up = Plaque.put_up_on.is_not(None)
    state = case(
        (or_(Plaque.id.is_(None), Plaque.put_up_on.is_(None)), literal("none", Text)),
        (or_(Plaque.damaged, Plaque.printed.is_(None), Plaque.printed != now), literal("stale", Text)),
        else_=literal("up", Text),
    )
    shown: Any = literal("", Text)
    for _, slot in slots:
        shown = shown.concat(func.coalesce(_helper(as_of, slot, _sentence).concat("\n"), ""))
    return Source(
        start=join(beneath.start, Plaque, and_(Plaque.party_id == Party.id, Plaque.removed_at.is_(None)), isouter=True),
        cells={
            "party": Party.name,
            "kind": Party.kind,
            "state": state,
            "put_up_on": Plaque.put_up_on,
            "place": Plaque.place,
            "damaged": and_(up, func.coalesce(Plaque.damaged, 0) == 1),
            "missing": beneath.cells["missing"],
            "helpers": func.nullif(func.rtrim(shown, "\n", type_=Text()), "", type_=Text()),
            "note": Plaque.note,
        },
        sorting={
            "party": Party.sort_key,
            "state": order_of(state, (PLAQUE_STATES[2], PLAQUE_STATES[0], PLAQUE_STATES[1])),
        },
        search=(Party.initials,),
    )


_COLUMNS = (
    Column(
        key="party",
        label=N_("Issues", "Enterprise or project"),
        width=32,
        required=True,
        read_only=True,
        places=Place.PAPER,
        synonyms=("企业（项目）", "企业名称", "项目名称"),
    ),
    Column(
        key="kind",
        label=N_("Issues", "Kind"),
        kind=Kind.CHOICE,
        choices=PARTY_KINDS,
        width=8,
        read_only=True,
        places=Place.PAPER,
        synonyms=("类别", "类型"),
    ),
    Column(
        key="state",
        label=N_("Helping", "Plaque"),
        kind=Kind.CHOICE,
        choices=PLAQUE_STATES,
        width=12,
        read_only=True,
        places=Place.PAPER,
        synonyms=("立牌情况", "立牌状态"),
        hint=N_(
            "Helping", "To be replaced when what it prints has changed since it was put up, or when it is damaged."
        ),
    ),
    Column(
        key="put_up_on",
        label=N_("Helping", "Put up on"),
        kind=Kind.DATE,
        width=12,
        read_only=True,
        places=Place.PAPER,
        synonyms=("立牌日期", "立牌时间"),
    ),
    Column(key="place", label=N_("Helping", "Place"), width=18, synonyms=("立牌地点", "立牌位置", "位置")),
    Column(key="damaged", label=N_("Helping", "Damaged"), kind=Kind.FLAG, width=8, synonyms=("破损", "是否破损")),
    Column(
        key="missing", label=N_("Helping", "Missing"), width=20, read_only=True, places=Place.PAPER, synonyms=("缺位",)
    ),
    Column(
        key="helpers",
        label=N_("Helping", "What it shows today"),
        kind=Kind.NOTE,
        width=44,
        read_only=True,
        places=Place.PAPER,
        synonyms=("公示内容", "牌面内容"),
    ),
    Column(key="note", label=N_("Helping", "Note"), kind=Kind.NOTE, width=20, synonyms=("备注",)),
)
