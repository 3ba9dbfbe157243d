"""The board of helpers 帮扶关系: one line a party, one column for each slot of the schemes in use.

The columns are data: the office's own schemes appear as they are made. A cell is the helper in force on the
day looked at; a gap that should be filled is counted in `gaps` and named in `missing`, and each scheme says how
complete it is: 4/4, or 3/4 with what is missing.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache
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


def scheme_key(scheme_id: str) -> str:
    """Return the key of the column that says how complete a scheme is."""
    return f"scheme:{scheme_id}"


def slots_in_use(session: Session) -> list[tuple[Scheme, Slot]]:
    """Return the slots of the schemes in use, in order."""
    found = session.execute(
        select(Scheme, Slot)
        .join(Slot, Slot.scheme_id == Scheme.id)
        .where(Scheme.in_use, Scheme.removed_at.is_(None), Slot.removed_at.is_(None))
        .order_by(Scheme.position, Slot.position)
    )
    return [(scheme, slot) for scheme, slot in found]


def schemes_of(slots: list[tuple[Scheme, Slot]]) -> list[Scheme]:
    """Return the schemes of these slots, each once, in order."""
    return list({scheme.id: scheme for scheme, _ in slots}.values())


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

    @lru_cache(maxsize=2)  # every look at a row asks for it, and it takes longer to write than to run
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
        sections={slot_key(slots[at][1].id): Words("", scheme.name) for at, scheme in _first_of_each(slots)},
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
            *(
                Column(
                    key=scheme_key(scheme.id),
                    label=Words("", f"{scheme.name}到位情况"),
                    width=20,
                    read_only=True,
                    places=Place.PAPER,
                    synonyms=(f"{scheme.name}到位情况",),
                )
                for scheme in schemes_of(slots)
            ),
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


def _first_of_each(slots: list[tuple[Scheme, Slot]]) -> Iterable[tuple[int, Scheme]]:
    """Return each scheme with the place of its first slot."""
    for scheme in schemes_of(slots):
        yield next(at for at, (one, _) in enumerate(slots) if one.id == scheme.id), scheme


def _column(scheme: Scheme, slot: Slot) -> Column:
    return Column(
        key=slot_key(slot.id),
        label=Words("", slot.name),
        kind=HOLDERS[slot.holder],
        width=16,
        target={"person": "people", "unit": "units"}.get(slot.holder, ""),
        synonyms=(slot.name, f"{scheme.name}{slot.name}", *_SYNONYMS.get(slot.name, ())),
        only_where=None if slot.serves == "both" else ("kind", slot.serves),
    )


def _source(as_of: AsOf, slots: list[tuple[Scheme, Slot]]) -> Source:
    start: Any = Party
    cells: dict[str, Any] = {"party": Party.name, "kind": Party.kind}
    sorting: dict[str, Any] = {"party": Party.sort_key}
    held: dict[str, Any] = {}
    for _, slot in slots:
        here = held[slot.id] = aliased(Assignment)
        start = join(
            start, here, and_(here.party_id == Party.id, here.slot_id == slot.id, in_force(here, as_of)), isouter=True
        )
        key = slot_key(slot.id)
        if slot.holder == "words":
            cells[key] = here.words
            continue
        # a subquery, not a join: SQLite joins 64 tables at most, and the office makes schemes of its own
        record, pointer = (Person, here.person_id) if slot.holder == "person" else (Unit, here.unit_id)
        cells[key] = (pointer, _of(record.name, record.id == pointer, here))
        sorting[key] = _of(record.sort_key, record.id == pointer, here)
    gaps = {slot.id: and_(held[slot.id].id.is_(None), wanted(scheme, slot, slots, held)) for scheme, slot in slots}
    cells["gaps"] = _sum(gaps.values())
    cells["missing"] = func.nullif(func.trim(_missing(slots, gaps), type_=Text()), "", type_=Text())
    for scheme in schemes_of(slots):
        own = [pair for pair in slots if pair[0].id == scheme.id]
        filled = _sum(held[slot.id].id.is_not(None) for _, slot in own)
        asked = filled + _sum(gaps[slot.id] for _, slot in own)
        said = func.format("%d/%d ", filled, asked, type_=Text()).concat(_missing(own, gaps))
        cells[scheme_key(scheme.id)] = case((asked > 0, func.trim(said, type_=Text())), else_=literal(None, Text))
    return Source(start=start, cells=cells, sorting=sorting, search=(Party.initials,))


def wanted(scheme: Scheme, slot: Slot, slots: list[tuple[Scheme, Slot]], held: Mapping[str, Any]) -> Any:
    """Return when a slot is to be filled: the one rule of what counts as a gap, everywhere.

    The slot serves this kind of party (enterprises, projects or both), and its scheme is either the first in use,
    which is for everyone (四帮一, docs/glossary.md), or one that helps the party already: who has a leader of
    “一名领导、一个专班、一名管家” needs the other two, who has none is not in that scheme. `held` are the assignments
    in force, by slot.
    """
    serves = literal(True) if slot.serves == "both" else Party.kind == slot.serves
    if scheme.id == slots[0][0].id:
        return serves
    return and_(serves, or_(*(held[other.id].id.is_not(None) for one, other in slots if one.id == scheme.id)))


def _of(what: Any, where: Any, outer: Any) -> Any:
    return select(what).where(where).correlate(outer).scalar_subquery()


def _sum(conditions: Iterable[Any]) -> Any:
    return sum((case((condition, 1), else_=0) for condition in conditions), literal(0))


def _missing(slots: Iterable[tuple[Scheme, Slot]], gaps: Mapping[str, Any]) -> Any:
    words: Any = literal("", Text)
    for _, slot in slots:
        words = words.concat(case((gaps[slot.id], literal(f"缺{slot.name} ", Text)), else_=literal("", Text)))
    return words
