"""Units and people: 单位, 人员, with the load each bears, and the task forces 专班 among the units."""

from __future__ import annotations

from typing import Any

from sqlalchemy import func, literal, select
from sqlalchemy.orm import aliased, join

from models.language import N_, Choice
from models.language import Text as Words
from models.ledgers.columns import AsOf, Column, Kind, Ledger, Place, Source
from models.ledgers.helping import in_force
from models.records.base import Day
from models.records.helping import Assignment, Scheme, Slot
from models.records.issues import Task
from models.records.people import Person, TeamMember, Unit

UNIT_KINDS = (
    Choice("park", N_("Choices", "Park office"), ("园区部门", "内设机构")),
    Choice("district", N_("Choices", "District unit"), ("区（县）直单位", "县区单位", "区直单位")),
    Choice("bureau", N_("Choices", "City bureau"), ("市直单位", "市直部门")),
    Choice("utility", N_("Choices", "Utility"), ("公用企业", "公用事业", "水电气单位")),
    Choice("bank", N_("Choices", "Bank"), ("金融机构", "银行")),
    Choice("team", N_("Choices", "Task force"), ("专班", "工作专班")),
    Choice("other", N_("Choices", "Other"), ("其他",)),
)

_FORM = Place.FORM | Place.IMPORT | Place.EXPORT


def _helps(as_of: AsOf, holder: Any, record: Any) -> Any:
    """Return how many parties a holder serves on the day looked at, in slots of the schemes in use."""
    return (
        select(func.count(Assignment.party_id.distinct()))
        .join(Slot, Slot.id == Assignment.slot_id)
        .join(Scheme, Scheme.id == Slot.scheme_id)
        .where(holder == record.id, in_force(Assignment, as_of), Scheme.in_use)
        .correlate(record)
        .scalar_subquery()
    )


def _open_tasks(answers: Any, record: Any, *more: Any) -> Any:
    """Return how many tasks are assigned to someone and not done."""
    return (
        select(func.count(Task.id))
        .where(answers == record.id, Task.removed_at.is_(None), Task.assigned_on.is_not(None), Task.done_on.is_(None))
        .where(*more)
        .correlate(record)
        .scalar_subquery()
    )


def _leads(what: Any) -> Any:
    return (
        select(what)
        .join(TeamMember, TeamMember.person_id == Person.id)
        .where(TeamMember.team_id == Unit.id, TeamMember.leads, TeamMember.removed_at.is_(None))
        .limit(1)
        .correlate(Unit)
        .scalar_subquery()
    )


def _units(as_of: AsOf) -> Source:
    successor = aliased(Unit)
    members = (
        select(func.json_group_array(func.json_array(Person.id, Person.name)))
        .join(TeamMember, TeamMember.person_id == Person.id)
        .where(TeamMember.team_id == Unit.id, TeamMember.removed_at.is_(None))
        .correlate(Unit)
        .scalar_subquery()
    )
    return Source(
        start=join(Unit, successor, Unit.successor_id == successor.id, isouter=True),
        cells={
            "name": Unit.name,
            "short_name": Unit.short_name,
            "kind": Unit.kind,
            "phone": Unit.phone,
            "leader": (_leads(Person.id), _leads(Person.name)),
            "members": members,
            "helps": _helps(as_of, Assignment.unit_id, Unit),
            "open_tasks": _open_tasks(Task.lead_unit_id, Unit),
            "overdue_tasks": _open_tasks(Task.lead_unit_id, Unit, Task.due_on < literal(as_of.today, Day)),
            "valid_from": Unit.valid_from,
            "valid_to": Unit.valid_to,
            "successor": (Unit.successor_id, successor.name),
            "note": Unit.note,
        },
        sorting={"name": Unit.sort_key},
        search=(Unit.initials,),
    )


HELPS = N_("Helping", "Parties served")
OPEN_TASKS = N_("Helping", "Open tasks")


def _load(key: str, label: Words, *synonyms: str) -> Column:
    return Column(
        key=key, label=label, kind=Kind.NUMBER, width=8, read_only=True, places=Place.PAPER, synonyms=synonyms
    )


UNITS = Ledger(
    key="units",
    title=N_("Ledgers", "Units"),
    record=Unit,
    source=_units,
    naming="name",
    match=(("name",),),
    order=(("name", False),),
    defaults={"kind": "park"},
    columns=(
        Column(
            key="name",
            label=N_("Units", "Unit"),
            required=True,
            width=30,
            synonyms=("单位名称", "单位", "部门", "部门名称", "名称"),
        ),
        Column(key="short_name", label=N_("Units", "Short name"), width=14, synonyms=("简称", "单位简称")),
        Column(
            key="kind",
            label=N_("Units", "Kind"),
            kind=Kind.CHOICE,
            choices=UNIT_KINDS,
            required=True,
            width=12,
            synonyms=("类别", "单位类别", "性质", "单位性质"),
        ),
        Column(
            key="phone",
            label=N_("Units", "Office phone"),
            kind=Kind.PHONE,
            width=16,
            synonyms=("办公电话", "电话", "联系电话"),
        ),
        Column(
            key="leader",
            label=N_("Units", "Leader of the task force"),
            kind=Kind.LINK,
            target="people",
            width=14,
            places=_FORM,
            synonyms=("专班组长", "组长", "专班负责人"),
            hint=N_("Units", "Only of a task force; its leader is a member too."),
        ),
        Column(
            key="members",
            label=N_("Units", "Members of the task force"),
            kind=Kind.LINKS,
            target="people",
            width=30,
            places=_FORM,
            synonyms=("专班成员", "成员", "组成人员"),
        ),
        _load("helps", HELPS, "服务对象数", "帮扶户数", "联系企业数"),
        _load("open_tasks", OPEN_TASKS, "在办任务数"),
        _load("overdue_tasks", N_("Helping", "Overdue tasks"), "逾期任务数"),
        Column(
            key="valid_from",
            label=N_("Units", "Since"),
            kind=Kind.DATE,
            width=12,
            places=_FORM,
            synonyms=("成立日期", "启用日期"),
        ),
        Column(
            key="valid_to",
            label=N_("Units", "Until"),
            kind=Kind.DATE,
            width=12,
            places=_FORM,
            synonyms=("撤销日期", "停用日期"),
        ),
        Column(
            key="successor",
            label=N_("Units", "Succeeded by"),
            kind=Kind.LINK,
            target="units",
            width=24,
            places=_FORM,
            synonyms=("承接单位", "继任单位"),
        ),
        Column(key="note", label=N_("Units", "Note"), kind=Kind.NOTE, width=24, synonyms=("备注",)),
    ),
)


def _people(as_of: AsOf) -> Source:
    return Source(
        start=join(Person, Unit, Person.unit_id == Unit.id, isouter=True),
        cells={
            "name": Person.name,
            "unit": (Person.unit_id, Unit.name),
            "post": Person.post,
            "mid_level": Person.mid_level,
            "office_phone": Person.office_phone,
            "mobile": Person.mobile,
            "mobile_public": Person.mobile_public,
            "helps": _helps(as_of, Assignment.person_id, Person),
            "open_tasks": _open_tasks(Task.person_id, Person),
            "retired_on": Person.retired_on,
            "note": Person.note,
        },
        sorting={"name": Person.sort_key, "unit": Unit.sort_key},
        search=(Person.initials,),
    )


PEOPLE = Ledger(
    key="people",
    title=N_("Ledgers", "People"),
    record=Person,
    source=_people,
    naming="name",
    match=(("name", "unit"), ("name",)),
    order=(("unit", False), ("name", False)),
    columns=(
        Column(key="name", label=N_("People", "Name"), required=True, width=12, synonyms=("姓名", "人员", "干部姓名")),
        Column(
            key="unit",
            label=N_("People", "Unit"),
            kind=Kind.LINK,
            target="units",
            width=26,
            synonyms=("单位", "所在单位", "工作单位", "部门"),
        ),
        Column(key="post", label=N_("People", "Post"), width=20, synonyms=("职务", "岗位", "职位")),
        Column(
            key="mid_level",
            label=N_("People", "Mid-level or above"),
            kind=Kind.FLAG,
            width=14,
            synonyms=("中层及以上", "是否中层及以上", "中层以上干部"),
        ),
        Column(
            key="office_phone",
            label=N_("People", "Office phone"),
            kind=Kind.PHONE,
            width=16,
            synonyms=("办公电话", "座机"),
        ),
        Column(
            key="mobile",
            label=N_("People", "Mobile"),
            kind=Kind.PHONE,
            width=14,
            personal=True,
            synonyms=("手机", "手机号码", "联系电话", "电话", "手机号", "联系方式"),
        ),
        Column(
            key="mobile_public",
            label=N_("People", "Mobile may be published"),
            kind=Kind.FLAG,
            width=12,
            synonyms=("手机可公示", "同意公开手机"),
        ),
        _load("helps", HELPS, "服务对象数", "帮扶户数", "联系企业数"),
        _load("open_tasks", OPEN_TASKS, "在办任务数"),
        Column(
            key="retired_on",
            label=N_("People", "Left on"),
            kind=Kind.DATE,
            width=12,
            places=_FORM,
            synonyms=("离任日期", "停用日期"),
        ),
        Column(key="note", label=N_("People", "Note"), kind=Kind.NOTE, width=20, synonyms=("备注",)),
    ),
)
