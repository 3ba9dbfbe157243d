"""Visits 走访, and the office's own questions asked on them: the columns of the visits are partly data."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from sqlalchemy import Text, func, select
from sqlalchemy.orm import Session, join

from models.language import N_, Choice
from models.ledgers.columns import AsOf, Column, Kind, Ledger, Place, Source
from models.ledgers.fields import cells_of, column_of, fields_of
from models.records.custom import Field
from models.records.issues import Issue
from models.records.parties import Party
from models.records.people import Person
from models.records.visits import Visit, VisitPerson

_FORM = Place.FORM | Place.IMPORT | Place.EXPORT
QUESTION_KINDS = (
    Choice("text", N_("Fields", "A line of text"), ("文本",)),
    Choice("note", N_("Fields", "Several lines"), ("多行文本",)),
    Choice("choice", N_("Fields", "One of several answers"), ("单选",)),
    Choice("flag", N_("Fields", "Yes or no"), ("是否",)),
    Choice("number", N_("Fields", "Whole number"), ("整数",)),
    Choice("decimal", N_("Fields", "Number with decimals"), ("小数",)),
    Choice("money", N_("Fields", "Amount"), ("金额",)),
    Choice("date", N_("Fields", "Date"), ("日期",)),
)


def visit_name(visit: Any, party: Any) -> Any:
    """Return the expression by which a visit is called: 2024-11-04 云麓星河电子有限公司."""
    return func.format("%s %s", visit.visited_on, party.name, type_=Text())


def visits(session: Session) -> Ledger:
    """Return the visits as a ledger, with the questions the office asks now."""
    questions = [_unbound(field) for field in fields_of(session, "visits")]

    def source(_: AsOf) -> Source:
        visitors = (
            select(func.json_group_array(func.json_array(Person.id, Person.name)))
            .select_from(join(VisitPerson, Person, VisitPerson.person_id == Person.id))
            .where(VisitPerson.visit_id == Visit.id, VisitPerson.removed_at.is_(None))
            .correlate(Visit)
            .scalar_subquery()
        )
        raised = (
            select(func.count(Issue.id))
            .where(Issue.visit_id == Visit.id, Issue.removed_at.is_(None))
            .correlate(Visit)
            .scalar_subquery()
        )
        confidential = (
            select(func.coalesce(func.max(Issue.confidential), 0))
            .where(Issue.visit_id == Visit.id, Issue.removed_at.is_(None))
            .correlate(Visit)
            .scalar_subquery()
        )
        own = {key: getattr(Visit, key) for key in _PLAIN}
        return Source(
            start=join(Visit, Party, Visit.party_id == Party.id),
            cells={
                "name": visit_name(Visit, Party),
                "party": (Visit.party_id, Party.name),
                "visitors": visitors,
                "raised": raised,
                "confidential": confidential,
                **own,
                **cells_of(Visit.cells, questions),
            },
            sorting={"name": Visit.visited_on, "party": Party.sort_key},
            search=(Party.initials,),
        )

    before, after = _COLUMNS[:_QUESTIONS_AT], _COLUMNS[_QUESTIONS_AT:]
    return Ledger(
        key="visits",
        title=N_("Ledgers", "Visits"),
        record=Visit,
        source=source,
        naming="name",
        match=(("party", "visited_on", "method"), ("party", "visited_on")),
        order=(("visited_on", True), ("party", False)),
        fixed=2,
        columns=(*before, *(replace(column_of(field), width=max(field.width, 12)) for field in questions), *after),
    )


def _unbound(field: Field) -> Field:
    """Return a copy of a field that belongs to no session: the ledger outlives the one it was described in."""
    return Field(**{column.key: getattr(field, column.key) for column in Field.__table__.columns})


_PLAIN = (
    "visited_on",
    "method",
    "companions",
    "place",
    "labels",
    "direction",
    "platform",
    "campaign",
    "production",
    "findings",
    "answered",
    "note",
)
_COLUMNS = (
    Column(
        key="party",
        label=N_("Issues", "Enterprise or project"),
        kind=Kind.LINK,
        target="parties",
        required=True,
        width=28,
        synonyms=("企业名称", "企业", "走访企业", "企业（项目）", "企业(项目)名称", "项目名称", "单位名称"),
    ),
    Column(
        key="visited_on",
        label=N_("Visits", "Visited on"),
        kind=Kind.DATE,
        required=True,
        width=12,
        synonyms=("走访时间", "走访日期", "日期", "时间"),
    ),
    Column(key="name", label=N_("Visits", "Visit"), places=Place(0), read_only=True),
    Column(
        key="method",
        label=N_("Visits", "Way of visiting"),
        kind=Kind.TERM,
        dictionary="visit_method",
        width=10,
        synonyms=("走访方式", "方式", "走访形式", "形式"),
    ),
    Column(
        key="visitors",
        label=N_("Visits", "Visitors"),
        kind=Kind.LINKS,
        target="people",
        width=18,
        synonyms=("走访人", "走访人员", "走访干部", "走访领导", "走访干部姓名"),
    ),
    Column(key="companions", label=N_("Visits", "With them"), width=16, places=_FORM, synonyms=("陪同", "陪同人员")),
    Column(key="place", label=N_("Visits", "Place"), width=16, places=_FORM, synonyms=("走访地点", "地点")),
    Column(
        key="findings",
        label=N_("Visits", "Findings"),
        kind=Kind.NOTE,
        width=36,
        synonyms=(
            "存在问题",
            "发现问题",
            "困难问题",
            "需协调事项",
            "企业诉求",
            "企业反映问题",
            "反映问题",
            "企业反映的问题及诉求",
            "反映的问题",
            "问题及诉求",
            "问题诉求",
            "困难和诉求",
            "存在的困难和问题",
            "存在的问题",
        ),
    ),
    Column(
        key="production",
        label=N_("Visits", "Production and business"),
        kind=Kind.NOTE,
        width=32,
        secret=True,
        synonyms=("生产经营情况", "经营情况"),
    ),
    Column(
        key="answered",
        label=N_("Visits", "Answered on the spot"),
        kind=Kind.NOTE,
        width=30,
        synonyms=("现场答复", "现场答复情况", "现场解决情况", "现场解答"),
    ),
    Column(
        key="raised",
        label=N_("Visits", "Items made"),
        kind=Kind.NUMBER,
        width=8,
        read_only=True,
        total=True,
        places=Place.PAPER | Place.FORM,
        synonyms=("已转事项", "转事项数"),
    ),
    Column(
        key="labels",
        label=N_("Visits", "Labels"),
        kind=Kind.TERMS,
        dictionary="label",
        width=18,
        synonyms=("走访标签", "标签", "服务内容", "诉求类型"),
    ),
    Column(
        key="direction",
        label=N_("Visits", "Direction of help"),
        kind=Kind.TERM,
        dictionary="direction",
        width=12,
        places=_FORM,
        synonyms=("帮扶方向",),
    ),
    Column(
        key="platform",
        label=N_("Visits", "Service platform"),
        kind=Kind.TERM,
        dictionary="platform",
        width=12,
        places=_FORM,
        synonyms=("服务平台", "平台"),
    ),
    Column(
        key="campaign",
        label=N_("Issues", "Campaign"),
        kind=Kind.TERM,
        dictionary="campaign",
        width=14,
        places=_FORM,
        synonyms=("专项行动", "活动"),
    ),
    Column(key="note", label=N_("Issues", "Note"), kind=Kind.NOTE, width=20, places=_FORM, synonyms=("备注",)),
    Column(
        key="confidential", label=N_("Issues", "Not for the public"), kind=Kind.FLAG, read_only=True, places=Place(0)
    ),
)
_QUESTIONS_AT = next(at for at, column in enumerate(_COLUMNS) if column.key == "answered")


def _questions(_: AsOf) -> Source:
    keys = ("label", "kind", "words", "synonyms", "required", "personal", "total", "width", "position", "retired")
    return Source(start=Field, cells={key: getattr(Field, key) for key in keys}, where=(Field.ledger == "visits",))


QUESTIONS = Ledger(
    key="questions",
    title=N_("Ledgers", "Questions of visits"),
    record=Field,
    source=_questions,
    naming="label",
    match=(("label",),),
    order=(("retired", False), ("position", False)),
    defaults={"kind": "text", "position": 99, "width": 14},
    columns=(
        Column(key="label", label=N_("Fields", "Question"), required=True, width=26, synonyms=("问题", "栏目")),
        Column(
            key="kind",
            label=N_("Fields", "Kind of answer"),
            kind=Kind.CHOICE,
            choices=QUESTION_KINDS,
            required=True,
            width=12,
            synonyms=("答案类型", "类型"),
        ),
        Column(
            key="words",
            label=N_("Fields", "Answers to choose from"),
            kind=Kind.NOTE,
            width=36,
            synonyms=("可选答案", "选项"),
            hint=N_("Fields", "For one of several answers: a line each, or with 、 between."),
        ),
        Column(
            key="synonyms",
            label=N_("Fields", "Other headings"),
            width=20,
            synonyms=("其他表头",),
            hint=N_("Fields", "Headings under which it stands in workbooks, with 、 between."),
        ),
        Column(key="required", label=N_("Fields", "Must be answered"), kind=Kind.FLAG, width=8, synonyms=("必填",)),
        Column(
            key="personal",
            label=N_("Fields", "Not for the public"),
            kind=Kind.FLAG,
            width=8,
            synonyms=("不公开",),
            hint=N_("Fields", "It never leaves by an export for the public."),
        ),
        Column(
            key="total",
            label=N_("Fields", "Totalled"),
            kind=Kind.FLAG,
            width=8,
            places=Place.FORM,
            synonyms=("合计",),
            hint=N_("Fields", "For numbers and amounts: a total stands under the column."),
        ),
        Column(
            key="width",
            label=N_("Fields", "Width"),
            kind=Kind.NUMBER,
            required=True,
            width=8,
            places=Place.FORM,
            synonyms=("列宽",),
        ),
        Column(
            key="position", label=N_("Settings", "Order"), kind=Kind.NUMBER, required=True, width=8, synonyms=("排序",)
        ),
        Column(key="retired", label=N_("Settings", "No longer used"), kind=Kind.FLAG, width=12, synonyms=("停用",)),
    ),
)
"""The questions the office asks on its visits; each is a column of the visits."""

LEDGERS: tuple[Ledger, ...] = (QUESTIONS,)
MADE: Mapping[str, Callable[[Session], Ledger]] = {"visits": visits}
EXCHANGED: tuple[str, ...] = ("visits",)
