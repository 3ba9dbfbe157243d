"""The board of helpers 帮扶关系: one line a party, one column for each slot of the schemes in use.

The columns are data: the office's own schemes appear as they are made. A cell is the helper in force on the
day looked at; a gap that should be filled is counted in `gaps` and named in `missing`.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import Text, and_, case, func, literal, or_, select
from sqlalchemy.orm import Session, aliased, join

from models.language import N_, Choice
from models.language import Text as Words
from models.ledgers.columns import AsOf, Column, Kind, Ledger, Place, Source
from models.records.helping import Assignment, Scheme, Slot
from models.records.parties import Party
from models.records.people import Person, Unit

PARTY_KINDS = (
    Choice("enterprise", N_("Choices", "Enterprise"), ("企业",)),
    Choice("project", N_("Choices", "Project"), ("项目", "重点项目")),
)
HOLDERS = {"person": Kind.LINK, "unit": Kind.LINK, "words": Kind.TEXT}
_SYNONYMS = {
    "区级联系领导": ("联系领导", "挂点领导", "县级领导", "包联领导", "联系区领导"),
    "帮扶责任单位": ("帮扶单位", "责任单位", "包联单位"),
    "中层及以上干部": ("帮扶干部", "中层干部", "联络员", "包联干部"),
    "纪委监督员": ("监督员", "纪检监督员"),
    "企业保姆": ("保姆",),
    "服务工作专班": ("专班", "服务专班", "项目服务专班"),
}


def slot_key(slot_id: str) -> str:
    """Return the key of a slot's column."""
    return f"slot:{slot_id}"


def slots_in_use(session: Session) -> list[tuple[Scheme, Slot]]:
    """Return the slots of the schemes in use, in order."""
    found = session.execute(
        select(Scheme, Slot)
        .join(Slot, Slot.scheme_id == Scheme.id)
        .where(Scheme.in_use, Scheme.removed_at.is_(None), Slot.removed_at.is_(None))
        .order_by(Scheme.position, Slot.position)
    )
    return [(scheme, slot) for scheme, slot in found]


def in_force(assignment: Any, as_of: AsOf) -> Any:
    """Return the condition under which an assignment is in force on the day looked at."""
    today = literal(as_of.today, Assignment.from_on.type)
    return and_(
        assignment.removed_at.is_(None),
        assignment.from_on <= today,
        or_(assignment.to_on.is_(None), assignment.to_on >= today),
    )


def assignments(session: Session) -> Ledger:
    """Return the board as a ledger, with the slots the office uses now."""
    slots = slots_in_use(session)

    def source(as_of: AsOf) -> Source:
        return _source(as_of, slots)

    return Ledger(
        key="assignments",
        title=N_("Ledgers", "Helpers"),
        record=Party,
        source=source,
        naming="party",
        match=(("party",),),
        order=(("kind", False), ("party", False)),
        fixed=1,
        columns=(
            Column(
                key="party",
                label=N_("Issues", "Enterprise or project"),
                width=32,
                required=True,
                read_only=True,
                synonyms=(
                    "企业名称",
                    "项目名称",
                    "企业(项目)名称",
                    "企业（项目）名称",
                    "企业（项目）",
                    "名称",
                    "单位名称",
                    "服务对象",
                ),
            ),
            Column(
                key="kind",
                label=N_("Issues", "Kind"),
                kind=Kind.CHOICE,
                choices=PARTY_KINDS,
                width=8,
                read_only=True,
                synonyms=("类别", "类型"),
            ),
            *(_column(scheme, slot) for scheme, slot in slots),
            Column(
                key="gaps",
                label=N_("Helping", "Slots empty"),
                kind=Kind.NUMBER,
                width=8,
                read_only=True,
                total=True,
                places=Place.PAPER,
                synonyms=("缺位数",),
            ),
            Column(
                key="missing",
                label=N_("Helping", "Missing"),
                width=24,
                read_only=True,
                places=Place.PAPER,
                synonyms=("缺位",),
            ),
        ),
    )


def _column(scheme: Scheme, slot: Slot) -> Column:
    return Column(
        key=slot_key(slot.id),
        label=Words("", slot.name),
        kind=HOLDERS[slot.holder],
        width=16,
        target={"person": "people", "unit": "units"}.get(slot.holder, ""),
        synonyms=(slot.name, f"{scheme.name}{slot.name}", *_SYNONYMS.get(slot.name, ())),
    )


def _source(as_of: AsOf, slots: list[tuple[Scheme, Slot]]) -> Source:
    start: Any = Party
    cells: dict[str, Any] = {"party": Party.name, "kind": Party.kind}
    gaps: list[Any] = []
    for scheme, slot in slots:
        held = aliased(Assignment)
        start = join(
            start, held, and_(held.party_id == Party.id, held.slot_id == slot.id, in_force(held, as_of)), isouter=True
        )
        if slot.holder == "words":
            cells[slot_key(slot.id)] = held.words
        else:
            holder = aliased(Person if slot.holder == "person" else Unit)
            pointer = held.person_id if slot.holder == "person" else held.unit_id
            start = join(start, holder, pointer == holder.id, isouter=True)
            cells[slot_key(slot.id)] = (pointer, holder.name)
        gaps.append((and_(held.id.is_(None), _wanted(as_of, scheme, slot, slots)), slot.name))
    cells["gaps"] = sum((case((gap, 1), else_=0) for gap, _ in gaps), literal(0))
    words: Any = literal("", Text)
    for gap, name in gaps:
        words = words.concat(case((gap, literal(f"缺{name} ", Text)), else_=literal("", Text)))
    cells["missing"] = func.nullif(func.trim(words, type_=Text()), "", type_=Text())
    return Source(start=start, cells=cells, sorting={"party": Party.sort_key}, search=(Party.initials,))


def _wanted(as_of: AsOf, scheme: Scheme, slot: Slot, slots: list[tuple[Scheme, Slot]]) -> Any:
    """Return when an empty slot is a gap: the first scheme serves everyone, another those it already helps."""
    serves = literal(True) if slot.serves == "both" else Party.kind == slot.serves
    if scheme.id == slots[0][0].id:
        return serves
    any_of = aliased(Assignment)
    siblings = [other.id for _, other in slots if other.scheme_id == scheme.id]
    return and_(
        serves,
        select(any_of.id)
        .where(any_of.party_id == Party.id, any_of.slot_id.in_(siblings), in_force(any_of, as_of))
        .correlate(Party)
        .exists(),
    )
