"""Duties that are counted 履职计数: so many visits or meetings a month, who owes them, and what is missing.

A duty is owed by one person, by one unit, or by everybody who holds a slot of the schemes on the day looked at.
What is counted is what the ledger holds of the month (or quarter) that the day lies in.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sqlalchemy import Text, and_, case, func, literal, or_, select
from sqlalchemy.orm import Session, aliased, join

from models.language import N_, Choice
from models.ledgers.columns import AsOf, Column, Kind, Ledger, Place, Source
from models.ledgers.helping import in_force
from models.ledgers.issues import order_of
from models.records.base import Day
from models.records.helping import Assignment, Slot
from models.records.meetings import Meeting, Series
from models.records.people import Person, Unit
from models.records.supervision import Duty
from models.records.visits import Visit, VisitPerson

COUNTED = (
    Choice("visits", N_("Duties", "Visits"), ("走访", "走访次数")),
    Choice("meetings", N_("Duties", "Meetings called"), ("会议调度", "调度", "会议")),
)
PERIODS = (
    Choice("month", N_("Duties", "Every month"), ("每月", "月", "按月")),
    Choice("quarter", N_("Duties", "Every quarter"), ("每季", "季度", "每季度")),
)
MET = (
    Choice("short", N_("Duties", "Short"), ("未达标",)),
    Choice("met", N_("Duties", "Met"), ("已达标",)),
    Choice("idle", N_("Duties", "Not in force"), ("未生效",)),
)


@dataclass(frozen=True, slots=True)
class Standing:
    """How one who owes a duty stands in the period: `count` of `least`; `missing` is what is still owed."""

    duty_id: str
    duty: str
    who: str
    count: int
    least: int

    @property
    def missing(self) -> int:
        """How many are still owed."""
        return max(self.least - self.count, 0)


def period(every: str, day: date) -> tuple[date, date]:
    """Return the first and the last day of the month, or of the quarter, that `day` lies in."""
    first_month = day.month if every == "month" else (day.month - 1) // 3 * 3 + 1
    first = date(day.year, first_month, 1)
    later = first + timedelta(days=32 if every == "month" else 95)
    return first, date(later.year, later.month, 1) - timedelta(days=1)


def standing(session: Session, today: date) -> list[Standing]:
    """Return how everybody who owes a duty in force on `today` stands, in the order of the duties and of names."""
    as_of = AsOf(today, today)
    lines: list[tuple[Any, ...]] = []
    for holder, owed in _holders(as_of):
        found = session.execute(
            select(Duty.name, holder.sort_key, Duty.id, holder.name, _count(as_of, holder), Duty.least)
            .join(holder, owed)
            .where(Duty.removed_at.is_(None), _effective(as_of))
        )
        lines += [tuple(line) for line in found]
    return [Standing(duty_id, name, who, count, least) for name, _, duty_id, who, count, least in sorted(lines)]


def _holders(as_of: AsOf) -> list[tuple[Any, Any]]:
    """Return whose duty a duty may be: (people or units, the condition under which they owe it)."""
    holders = []
    for record, own, held in ((Person, Duty.person_id, Assignment.person_id), (Unit, Duty.unit_id, Assignment.unit_id)):
        holder = aliased(record)
        in_slot = select(held).where(Assignment.slot_id == Duty.slot_id, in_force(Assignment, as_of)).correlate(Duty)
        holders.append((holder, and_(holder.removed_at.is_(None), or_(holder.id == own, holder.id.in_(in_slot)))))
    return holders


def _effective(as_of: AsOf) -> Any:
    today = literal(as_of.today, Day)
    return and_(or_(Duty.from_on.is_(None), Duty.from_on <= today), or_(Duty.to_on.is_(None), Duty.to_on >= today))


def _within(day: Any, as_of: AsOf) -> Any:
    """Return the condition that `day` lies in the duty's period, and not before the duty began."""
    month, quarter = period("month", as_of.today), period("quarter", as_of.today)
    first = case((Duty.every == "month", literal(month[0], Day)), else_=literal(quarter[0], Day))
    last = case((Duty.every == "month", literal(month[1], Day)), else_=literal(quarter[1], Day))
    return and_(day >= first, day <= last)


def _count(as_of: AsOf, holder: Any) -> Any:
    """Return how often `holder` did what the duty counts, in its period.

    A unit's visits are those of its people. A meeting is called by whom it names in the chair; a unit's duty
    counts the meetings of its series.
    """
    is_person = holder.__mapper__.class_ is Person
    visitor = aliased(Person)
    went: Any = join(VisitPerson, Visit, VisitPerson.visit_id == Visit.id)
    if not is_person:
        went = join(went, visitor, VisitPerson.person_id == visitor.id)
    visits = (
        select(func.count(Visit.id.distinct()))
        .select_from(went)
        .where(
            VisitPerson.person_id == holder.id if is_person else visitor.unit_id == holder.id,
            VisitPerson.removed_at.is_(None),
            Visit.removed_at.is_(None),
            _within(Visit.visited_on, as_of),
        )
        .correlate(Duty, holder)
        .scalar_subquery()
    )
    chairs = func.replace(func.replace(func.concat("、", Meeting.chair, "、"), "，", "、"), " ", "")
    called = func.instr(chairs, func.concat("、", func.replace(holder.name, " ", ""), "、")) > 0
    meetings = (
        select(func.count(Meeting.id))
        .where(
            Meeting.removed_at.is_(None),
            _within(Meeting.held_on, as_of),
            or_(Duty.series_id.is_(None), Meeting.series_id == Duty.series_id),
            called if is_person else Duty.series_id.is_not(None),
        )
        .correlate(Duty, holder)
        .scalar_subquery()
    )
    return case((Duty.counts == "visits", visits), else_=meetings)


def _said(as_of: AsOf, words: Any, *, short: bool) -> Any:
    """Return the words about all who owe the duty, or about those only who are short of it; null where nobody is."""
    parts = []
    for holder, owed in _holders(as_of):
        count = _count(as_of, holder)
        about = select(func.group_concat(words(holder, count), "、", type_=Text())).where(owed, _effective(as_of))
        about = about.where(count < Duty.least) if short else about
        parts.append(about.correlate(Duty).scalar_subquery())
    return func.nullif(func.concat_ws("、", *parts), "", type_=Text())


def _duties(as_of: AsOf) -> Source:
    done = _said(as_of, lambda who, count: func.format("%s %d/%d", who.name, count, Duty.least), short=False)
    missing = _said(as_of, lambda who, count: func.format("%s缺%d次", who.name, Duty.least - count), short=True)
    met = case(
        (done.is_(None), literal("idle", Text)),
        (missing.is_not(None), literal("short", Text)),
        else_=literal("met", Text),
    )
    start: Any = Duty
    for other, pointer in (
        (Person, Duty.person_id),
        (Unit, Duty.unit_id),
        (Slot, Duty.slot_id),
        (Series, Duty.series_id),
    ):
        start = join(start, other, pointer == other.id, isouter=True)
    return Source(
        start=start,
        cells={
            "name": Duty.name,
            "counts": Duty.counts,
            "least": Duty.least,
            "every": Duty.every,
            "person": (Duty.person_id, Person.name),
            "unit": (Duty.unit_id, Unit.name),
            "slot": (Duty.slot_id, Slot.name),
            "series": (Duty.series_id, Series.name),
            "status": met,
            "done": done,
            "missing": missing,
            "from_on": Duty.from_on,
            "to_on": Duty.to_on,
            "basis": Duty.basis,
        },
        sorting={"person": Person.sort_key, "unit": Unit.sort_key, "status": order_of(met, MET)},
        search=(Person.initials, Unit.initials),
    )


DUTIES = Ledger(
    key="duties",
    title=N_("Ledgers", "Duties"),
    record=Duty,
    source=_duties,
    naming="name",
    match=(("name",),),
    order=(("name", False),),
    defaults={"counts": "visits", "least": 1, "every": "month"},
    columns=(
        Column(key="name", label=N_("Duties", "Duty"), required=True, width=34, synonyms=("履职要求", "事项", "名称")),
        Column(
            key="status",
            label=N_("Duties", "Met or short"),
            kind=Kind.CHOICE,
            choices=MET,
            width=10,
            read_only=True,
            places=Place.PAPER | Place.FORM,
            synonyms=("达标情况",),
        ),
        Column(
            key="done",
            label=N_("Duties", "Done in the period"),
            kind=Kind.NOTE,
            width=34,
            read_only=True,
            places=Place.PAPER | Place.FORM,
            synonyms=("完成情况", "本期完成"),
        ),
        Column(
            key="missing",
            label=N_("Duties", "Missing in the period"),
            kind=Kind.NOTE,
            width=28,
            read_only=True,
            places=Place.PAPER | Place.FORM,
            synonyms=("缺口", "本期缺"),
        ),
        Column(
            key="counts",
            label=N_("Duties", "Counts"),
            kind=Kind.CHOICE,
            choices=COUNTED,
            required=True,
            width=10,
            synonyms=("计数事项", "计数内容"),
        ),
        Column(
            key="least",
            label=N_("Duties", "At least"),
            kind=Kind.NUMBER,
            required=True,
            width=8,
            synonyms=("最少次数", "次数"),
        ),
        Column(
            key="every",
            label=N_("Duties", "Period"),
            kind=Kind.CHOICE,
            choices=PERIODS,
            required=True,
            width=8,
            synonyms=("周期", "频次"),
        ),
        Column(
            key="person",
            label=N_("Duties", "Person"),
            kind=Kind.LINK,
            target="people",
            width=12,
            synonyms=("责任人", "人员"),
            hint=N_("Duties", "A duty is one person's, one unit's, or everybody's who holds a slot: fill in one."),
        ),
        Column(
            key="unit",
            label=N_("Duties", "Unit"),
            kind=Kind.LINK,
            target="units",
            width=18,
            synonyms=("责任单位", "单位"),
            hint=N_("Duties", "A unit's visits are those of its people; its meetings are those of the series."),
        ),
        Column(
            key="slot",
            label=N_("Duties", "Everybody in the slot"),
            kind=Kind.LINK,
            target="slots",
            width=16,
            synonyms=("席位", "帮扶席位"),
            hint=N_("Duties", "Everybody who holds this slot of a scheme owes it, each for himself."),
        ),
        Column(
            key="series",
            label=N_("Duties", "Series of meetings"),
            kind=Kind.LINK,
            target="series",
            width=14,
            synonyms=("会议系列", "会议类型"),
            hint=N_("Duties", "Only these meetings count; empty counts every meeting the person chaired."),
        ),
        Column(
            key="from_on",
            label=N_("Duties", "From"),
            kind=Kind.DATE,
            width=12,
            places=Place.FORM | Place.IMPORT | Place.EXPORT,
            synonyms=("起始日期",),
        ),
        Column(
            key="to_on",
            label=N_("Duties", "To"),
            kind=Kind.DATE,
            width=12,
            places=Place.FORM | Place.IMPORT | Place.EXPORT,
            synonyms=("终止日期",),
        ),
        Column(key="basis", label=N_("Duties", "Basis"), kind=Kind.NOTE, width=30, synonyms=("依据", "依据文件")),
    ),
)
