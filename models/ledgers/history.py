"""Who helped whom, and since when 帮扶关系变动."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

from sqlalchemy import Text, and_, case, func, literal
from sqlalchemy.orm import Session, join

from models.language import N_, Choice
from models.ledgers.columns import AsOf, Column, Kind, Ledger, Link, Place, Source
from models.ledgers.issues import order_of
from models.ledgers.plaques import plaques
from models.ledgers.rows import Condition, Filter, Op, Row, rows
from models.records.helping import Assignment, Scheme, Slot
from models.records.parties import Party
from models.records.people import Person, Unit

STANDINGS = (
    Choice("current", N_("Choices", "In office"), ("现任",)),
    Choice("coming", N_("Choices", "To come"), ("将任",)),
    Choice("past", N_("Choices", "Past"), ("历任", "前任")),
)


def _history(as_of: AsOf) -> Source:
    today = literal(as_of.today, Assignment.from_on.type)
    state = case(
        (Assignment.from_on > today, literal("coming", Text)),
        (and_(Assignment.to_on.is_not(None), Assignment.to_on < today), literal("past", Text)),
        else_=literal("current", Text),
    )
    start = join(join(Assignment, Party, Assignment.party_id == Party.id), Slot, Assignment.slot_id == Slot.id)
    start = join(start, Scheme, Slot.scheme_id == Scheme.id)
    for other, on in ((Person, Assignment.person_id == Person.id), (Unit, Assignment.unit_id == Unit.id)):
        start = join(start, other, on, isouter=True)
    return Source(
        start=start,
        cells={
            "party": (Assignment.party_id, Party.name),
            "scheme": Scheme.name,
            "slot": Slot.name,
            "holder": func.coalesce(Person.name, Unit.name, Assignment.words),
            "state": state,
            "from_on": Assignment.from_on,
            "to_on": Assignment.to_on,
            "basis": Assignment.basis,
            "person": (Assignment.person_id, Person.name),
            "unit": (Assignment.unit_id, Unit.name),
        },
        sorting={
            "party": Party.sort_key,
            "scheme": Scheme.position,
            "slot": Slot.position,
            "holder": func.coalesce(Person.sort_key, Unit.sort_key, Assignment.words),
            "state": order_of(state, STANDINGS),
        },
        search=(Party.initials, Person.initials, Unit.initials),
    )


def _shown(key: str, label: object, width: int, *synonyms: str, **more: object) -> Column:
    return Column(
        key=key, label=label, width=width, read_only=True, synonyms=synonyms, **{"places": Place.PAPER, **more}
    )


HISTORY = Ledger(
    key="helping_history",
    title=N_("Ledgers", "Changes of helpers"),
    record=Assignment,
    source=_history,
    naming="holder",
    order=(("party", False), ("scheme", False), ("slot", False), ("from_on", True)),
    columns=(
        _shown(
            "party",
            N_("Issues", "Enterprise or project"),
            32,
            "企业（项目）",
            "企业名称",
            kind=Kind.LINK,
            target="parties",
        ),
        _shown("scheme", N_("Helping", "Scheme"), 24, "帮扶机制", "机制"),
        _shown("slot", N_("Helping", "Slot"), 18, "席位", "角色"),
        _shown("holder", N_("Helping", "Helper"), 20, "帮扶人"),
        _shown("state", N_("Helping", "In force"), 10, "任职情况", "现任/历任", kind=Kind.CHOICE, choices=STANDINGS),
        _shown("from_on", N_("Helping", "From"), 12, "起始日期", "开始日期", kind=Kind.DATE),
        _shown("to_on", N_("Helping", "To"), 12, "截止日期", "结束日期", kind=Kind.DATE),
        _shown("basis", N_("Helping", "Basis document"), 30, "依据文件", "依据"),
        _shown(
            "person", N_("Helping", "Helper, a person"), 12, "人员", kind=Kind.LINK, target="people", places=Place(0)
        ),
        _shown("unit", N_("Helping", "Helper, a unit"), 20, "单位", kind=Kind.LINK, target="units", places=Place(0)),
    ),
)
"""Every assignment there was, is or will be; it is written on the board and by handing over, never here."""


def history_of_party(session: Session, party_id: str, today: date) -> list[Row]:
    """Return who helped a party: rows of `HISTORY`, by scheme and slot, newest first."""
    return _of(session, "party", party_id, today)


def history_of_person(session: Session, person_id: str, today: date) -> list[Row]:
    """Return whom a person helped: rows of `HISTORY`."""
    return _of(session, "person", person_id, today)


def history_of_unit(session: Session, unit_id: str, today: date) -> list[Row]:
    """Return whom a unit helped: rows of `HISTORY`."""
    return _of(session, "unit", unit_id, today)


def _of(session: Session, key: str, row_id: str, today: date) -> list[Row]:
    return rows(session, HISTORY, Filter(conditions=(Condition(key, Op.IS, Link(row_id, "")),)), today=today)


LEDGERS: tuple[Ledger, ...] = (HISTORY,)
MADE: Mapping[str, Callable[[Session], Ledger]] = {"plaques": plaques}
EXCHANGED: tuple[str, ...] = ()
"""What only goes out: both are told by deeds, and a workbook cannot say which."""
