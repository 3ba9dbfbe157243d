"""What the office sets for itself, as ledgers: dictionaries 字典, the calendar, and the bulletins it issued."""

from __future__ import annotations

from sqlalchemy import Text, case, func
from sqlalchemy.orm import join

from models.language import N_, Choice
from models.ledgers.columns import AsOf, Column, Kind, Ledger, Place, Source
from models.records.bulletins import Bulletin
from models.records.helping import Scheme, Slot
from models.records.settings import CalendarDay, Term

DICTIONARIES = (
    Choice("category", N_("Choices", "Categories"), ("问题类别",)),
    Choice("channel", N_("Choices", "Channels"), ("来源渠道",)),
    Choice("campaign", N_("Choices", "Campaigns"), ("专项行动",)),
    Choice("platform", N_("Choices", "Platforms"), ("服务平台",)),
    Choice("method", N_("Choices", "Ways of calling back"), ("回访方式",)),
    Choice("visit_method", N_("Choices", "Ways of visiting"), ("走访方式",)),
    Choice("label", N_("Choices", "Labels of visits"), ("走访标签",)),
    Choice("direction", N_("Choices", "Directions of help"), ("帮扶方向",)),
    Choice("grade", N_("Choices", "Pain, block and hard points"), ("痛堵难点",)),
    Choice("topic", N_("Choices", "Four chats"), ("四聊",)),
    Choice("tag", N_("Choices", "Tags"), ("标签",)),
    Choice("project_type", N_("Choices", "Project types"), ("项目类型",)),
    Choice("lead_source", N_("Choices", "Sources of projects"), ("招商来源",)),
    Choice("award", N_("Choices", "Kinds of award"), ("奖补类别",)),
    Choice("sub_park", N_("Choices", "Sub-parks"), ("园中园",)),
    Choice("chain", N_("Choices", "Industry chains"), ("产业链",)),
    Choice("industry", N_("Choices", "Industries"), ("行业",)),
)
DAY_KINDS = (
    Choice("off", N_("Choices", "Day off"), ("放假", "休")),
    Choice("work", N_("Choices", "Make-up working day"), ("上班", "补班", "班")),
)
HEADS = (
    Choice("brief", N_("Choices", "Brief"), ("简报",)),
    Choice("notice", N_("Choices", "Notice"), ("通报",)),
    Choice("plain", N_("Choices", "Plain print"), ("打印稿",)),
)
BULLETIN_STATES = (
    Choice("draft", N_("Choices", "Draft"), ("草稿",)),
    Choice("issued", N_("Choices", "Issued"), ("已印发",)),
)
HOLDERS = (
    Choice("person", N_("Choices", "A person"), ("人员",)),
    Choice("unit", N_("Choices", "A unit"), ("单位",)),
    Choice("words", N_("Choices", "Words"), ("文字",)),
)
TIERS = (
    Choice("leader", N_("Choices", "Leader takes command"), ("领导统筹挂帅", "领导")),
    Choice("team", N_("Choices", "Task force guides and coordinates"), ("专班指导协调", "专班")),
    Choice("unit", N_("Choices", "Departments serve together"), ("部门组团服务", "部门")),
    Choice("nanny", N_("Choices", "Nanny guides on the spot"), ("保姆驻企指导", "保姆")),
)
SERVES = (
    Choice("both", N_("Choices", "Enterprises and projects"), ("企业和项目",)),
    Choice("enterprise", N_("Choices", "Enterprises"), ("企业",)),
    Choice("project", N_("Choices", "Projects"), ("项目",)),
)


def _terms(_: AsOf) -> Source:
    return Source(
        start=Term,
        cells={"dictionary": Term.dictionary, "label": Term.label, "position": Term.position, "retired": Term.retired},
    )


TERMS = Ledger(
    key="terms",
    title=N_("Ledgers", "Dictionaries"),
    record=Term,
    source=_terms,
    naming="label",
    match=(("dictionary", "label"),),
    order=(("dictionary", False), ("position", False)),
    defaults={"dictionary": "category", "position": 99},
    columns=(
        Column(
            key="dictionary",
            label=N_("Settings", "Dictionary"),
            kind=Kind.CHOICE,
            choices=DICTIONARIES,
            required=True,
            width=20,
            synonyms=("字典",),
        ),
        Column(key="label", label=N_("Settings", "Word"), required=True, width=24, synonyms=("词条", "名称")),
        Column(
            key="position", label=N_("Settings", "Order"), kind=Kind.NUMBER, required=True, width=8, synonyms=("排序",)
        ),
        Column(key="retired", label=N_("Settings", "No longer used"), kind=Kind.FLAG, width=12, synonyms=("停用",)),
    ),
)


def _days(_: AsOf) -> Source:
    return Source(
        start=CalendarDay,
        cells={
            "day": CalendarDay.day,
            "kind": CalendarDay.kind,
            "name": CalendarDay.name,
            "notice": CalendarDay.notice,
        },
    )


DAYS = Ledger(
    key="calendar",
    title=N_("Ledgers", "Calendar"),
    record=CalendarDay,
    source=_days,
    naming="day",
    match=(("day",),),
    order=(("day", True),),
    defaults={"kind": "off"},
    columns=(
        Column(key="day", label=N_("Settings", "Day"), kind=Kind.DATE, required=True, width=14, synonyms=("日期",)),
        Column(
            key="kind",
            label=N_("Settings", "Off or worked"),
            kind=Kind.CHOICE,
            choices=DAY_KINDS,
            required=True,
            width=18,
            synonyms=("类型", "放假/上班"),
        ),
        Column(key="name", label=N_("Settings", "Holiday"), width=16, synonyms=("节日", "名称")),
        Column(key="notice", label=N_("Settings", "Arranged by"), width=36, synonyms=("依据", "通知")),
    ),
)


def _slots(_: AsOf) -> Source:
    return Source(
        start=join(Slot, Scheme, Slot.scheme_id == Scheme.id),
        cells={
            "scheme": (Slot.scheme_id, Scheme.name),
            "name": Slot.name,
            "holder": Slot.holder,
            "serves": Slot.serves,
            "supervises": Slot.supervises,
            "mid_level": Slot.mid_level,
            "tier": Slot.tier,
            "position": Slot.position,
        },
        sorting={"scheme": Scheme.position},
    )


SLOTS = Ledger(
    key="slots",
    title=N_("Ledgers", "Slots of the schemes"),
    record=Slot,
    source=_slots,
    naming="name",
    match=(("scheme", "name"),),
    order=(("scheme", False), ("position", False)),
    defaults={"holder": "person", "serves": "both", "position": 9},
    columns=(
        Column(
            key="scheme",
            label=N_("Helping", "Scheme"),
            kind=Kind.LINK,
            target="schemes",
            required=True,
            width=28,
            synonyms=("机制",),
        ),
        Column(key="name", label=N_("Helping", "Slot"), required=True, width=20, synonyms=("席位", "角色")),
        Column(
            key="holder",
            label=N_("Helping", "Held by"),
            kind=Kind.CHOICE,
            choices=HOLDERS,
            required=True,
            width=12,
            synonyms=("担任者",),
        ),
        Column(
            key="serves",
            label=N_("Helping", "Serves"),
            kind=Kind.CHOICE,
            choices=SERVES,
            required=True,
            width=16,
            synonyms=("服务对象",),
        ),
        Column(
            key="supervises", label=N_("Helping", "Supervises only"), kind=Kind.FLAG, width=10, synonyms=("仅监督",)
        ),
        Column(
            key="mid_level",
            label=N_("Helping", "Mid-level or above only"),
            kind=Kind.FLAG,
            width=14,
            synonyms=("须中层及以上",),
        ),
        Column(
            key="tier",
            label=N_("Helping", "Tier"),
            kind=Kind.CHOICE,
            choices=TIERS,
            width=12,
            synonyms=("层级",),
            hint=N_(
                "Helping", "Its place in the chain 领导—专班—部门—保姆, which is also the way a problem is escalated."
            ),
        ),
        Column(
            key="position", label=N_("Settings", "Order"), kind=Kind.NUMBER, required=True, width=8, synonyms=("排序",)
        ),
    ),
)


def _schemes(_: AsOf) -> Source:
    return Source(
        start=Scheme,
        cells={"name": Scheme.name, "in_use": Scheme.in_use, "position": Scheme.position, "basis": Scheme.basis},
    )


SCHEMES = Ledger(
    key="schemes",
    title=N_("Ledgers", "Schemes"),
    record=Scheme,
    source=_schemes,
    naming="name",
    match=(("name",),),
    order=(("position", False),),
    defaults={"in_use": True, "position": 9},
    columns=(
        Column(key="name", label=N_("Helping", "Scheme"), required=True, width=30, synonyms=("机制名称", "名称")),
        Column(key="in_use", label=N_("Helping", "In use"), kind=Kind.FLAG, width=10, synonyms=("启用",)),
        Column(
            key="position", label=N_("Settings", "Order"), kind=Kind.NUMBER, required=True, width=8, synonyms=("排序",)
        ),
        Column(key="basis", label=N_("Helping", "Basis document"), width=36, synonyms=("依据文件",)),
    ),
)


def _bulletins(_: AsOf) -> Source:
    number = case(
        (Bulletin.number.is_not(None), func.format("%d年第%d期", Bulletin.year, Bulletin.number, type_=Text()))
    )
    return Source(
        start=Bulletin,
        cells={
            "title": Bulletin.title,
            "head": Bulletin.head,
            "number": number,
            "from_on": Bulletin.from_on,
            "to_on": Bulletin.to_on,
            "state": Bulletin.state,
            "issued_on": Bulletin.issued_on,
        },
    )


BULLETINS = Ledger(
    key="bulletins",
    title=N_("Ledgers", "Bulletins"),
    record=Bulletin,
    source=_bulletins,
    naming="title",
    order=(("to_on", True), ("from_on", True)),
    columns=(
        Column(key="title", label=N_("Bulletins", "Title"), width=50, read_only=True, places=Place.PAPER),
        Column(
            key="head",
            label=N_("Bulletins", "Head"),
            kind=Kind.CHOICE,
            choices=HEADS,
            width=10,
            read_only=True,
            places=Place.PAPER,
        ),
        Column(key="number", label=N_("Bulletins", "Number"), width=14, read_only=True, places=Place.PAPER),
        Column(
            key="from_on", label=N_("Bulletins", "From"), kind=Kind.DATE, width=12, read_only=True, places=Place.PAPER
        ),
        Column(key="to_on", label=N_("Bulletins", "To"), kind=Kind.DATE, width=12, read_only=True, places=Place.PAPER),
        Column(
            key="state",
            label=N_("Bulletins", "State"),
            kind=Kind.CHOICE,
            choices=BULLETIN_STATES,
            width=10,
            read_only=True,
            places=Place.PAPER,
        ),
        Column(
            key="issued_on",
            label=N_("Bulletins", "Issued on"),
            kind=Kind.DATE,
            width=12,
            read_only=True,
            places=Place.PAPER,
        ),
    ),
)
