"""Meetings 会议 and the measures 措施 that came of them."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Text, cast, func, select
from sqlalchemy.orm import join

from models.language import N_, Choice
from models.ledgers.columns import AsOf, Column, Kind, Ledger, Place, Source
from models.ledgers.issues import meeting_name
from models.records.issues import Issue, Measure, MeasureIssue
from models.records.meetings import Attendance, Meeting, MeetingIssue, Series
from models.records.parties import Party
from models.records.people import Unit

_FORM = Place.FORM | Place.IMPORT | Place.EXPORT


def _meetings(_: AsOf) -> Source:
    def counted(*where: object) -> object:
        return (
            select(func.count(Issue.id))
            .where(Issue.meeting_id == Meeting.id, Issue.removed_at.is_(None), *where)
            .correlate(Meeting)
            .scalar_subquery()
        )

    def present(record: Any, pointer: Any) -> Any:
        return (
            select(func.json_group_array(func.json_array(record.id, record.name)))
            .select_from(join(Attendance, record, pointer == record.id))
            .where(Attendance.meeting_id == Meeting.id, Attendance.removed_at.is_(None))
            .correlate(Meeting)
            .scalar_subquery()
        )

    about = (
        select(func.json_group_array(func.json_array(Issue.id, Issue.number)))
        .select_from(join(MeetingIssue, Issue, MeetingIssue.issue_id == Issue.id))
        .where(MeetingIssue.meeting_id == Meeting.id, MeetingIssue.removed_at.is_(None), Issue.removed_at.is_(None))
        .correlate(Meeting)
        .scalar_subquery()
    )
    return Source(
        start=join(Meeting, Series, Meeting.series_id == Series.id),
        cells={
            "name": meeting_name(Meeting, Series),
            "series": (Meeting.series_id, Series.name),
            "number": Meeting.number,
            "held_on": Meeting.held_on,
            "theme": Meeting.theme,
            "place": Meeting.place,
            "chair": Meeting.chair,
            "units_present": present(Unit, Attendance.unit_id),
            "enterprises_present": present(Party, Attendance.party_id),
            "others_present": Meeting.others_present,
            "about": about,
            "raised": counted(),
            "closed": counted(Issue.state == "closed"),
            "minutes": Meeting.minutes,
            "locked_on": Meeting.locked_on,
        },
        sorting={"name": Meeting.held_on},
    )


MEETINGS = Ledger(
    key="meetings",
    title=N_("Ledgers", "Meetings"),
    record=Meeting,
    source=_meetings,
    naming="name",
    match=(("series", "number"),),
    order=(("held_on", True),),
    fixed=2,
    columns=(
        Column(
            key="name",
            label=N_("Meetings", "Meeting"),
            width=24,
            read_only=True,
            places=Place.GRID,
            synonyms=("会议名称",),
        ),
        Column(
            key="series",
            label=N_("Meetings", "Series"),
            kind=Kind.LINK,
            target="series",
            required=True,
            width=18,
            places=_FORM,
            synonyms=("会议类型", "会议系列", "类型"),
        ),
        Column(
            key="number",
            label=N_("Meetings", "Number"),
            kind=Kind.NUMBER,
            required=True,
            width=8,
            places=_FORM,
            synonyms=("期数", "期次", "次数", "会议期数"),
        ),
        Column(
            key="held_on",
            label=N_("Meetings", "Held on"),
            kind=Kind.DATE,
            required=True,
            width=12,
            synonyms=("日期", "时间", "会议日期", "会议时间", "召开时间", "召开日期"),
        ),
        Column(key="theme", label=N_("Meetings", "Theme"), width=30, synonyms=("主题", "会议主题")),
        Column(key="place", label=N_("Meetings", "Place"), width=22, synonyms=("地点", "会议地点")),
        Column(key="chair", label=N_("Meetings", "Chair"), width=12, synonyms=("主持人", "主持领导", "主持")),
        Column(
            key="units_present",
            label=N_("Meetings", "Units present"),
            kind=Kind.LINKS,
            target="units",
            width=26,
            synonyms=("参会单位", "到会单位", "出席单位"),
        ),
        Column(
            key="enterprises_present",
            label=N_("Meetings", "Enterprises present"),
            kind=Kind.LINKS,
            target="enterprises",
            width=26,
            synonyms=("参会企业", "到会企业"),
        ),
        Column(
            key="others_present",
            label=N_("Meetings", "Others present"),
            width=20,
            places=_FORM,
            synonyms=("其他参会人员", "列席"),
        ),
        Column(
            key="about",
            label=N_("Meetings", "Called for items"),
            kind=Kind.LINKS,
            target="issues",
            width=16,
            places=_FORM,
            synonyms=("会诊事项", "研究事项"),
        ),
        Column(
            key="raised",
            label=N_("Meetings", "Items raised"),
            kind=Kind.NUMBER,
            width=8,
            read_only=True,
            total=True,
            places=Place.GRID | Place.EXPORT,
            synonyms=("提出事项",),
        ),
        Column(
            key="closed",
            label=N_("Meetings", "Items closed"),
            kind=Kind.NUMBER,
            width=8,
            read_only=True,
            total=True,
            places=Place.GRID | Place.EXPORT,
            synonyms=("销号事项",),
        ),
        Column(
            key="minutes",
            label=N_("Meetings", "Minutes"),
            kind=Kind.NOTE,
            width=30,
            places=_FORM,
            synonyms=("会议纪要", "纪要", "会议内容"),
        ),
        Column(
            key="locked_on",
            label=N_("Meetings", "Locked on"),
            kind=Kind.DATE,
            width=12,
            read_only=True,
            places=Place.PAPER,
            synonyms=("锁定日期",),
        ),
    ),
)


WEEKDAYS = (
    Choice("0", N_("Weekdays", "Monday"), ("周一", "星期一", "逢周一")),
    Choice("1", N_("Weekdays", "Tuesday"), ("周二", "星期二", "逢周二")),
    Choice("2", N_("Weekdays", "Wednesday"), ("周三", "星期三", "逢周三")),
    Choice("3", N_("Weekdays", "Thursday"), ("周四", "星期四", "逢周四")),
    Choice("4", N_("Weekdays", "Friday"), ("周五", "星期五", "逢周五")),
    Choice("5", N_("Weekdays", "Saturday"), ("周六", "星期六", "逢周六")),
    Choice("6", N_("Weekdays", "Sunday"), ("周日", "星期日", "星期天", "逢周日")),
)
"""The days of the week, coded as `date.weekday()` counts them."""


def _series(_: AsOf) -> Source:
    return Source(
        start=Series, cells={"name": Series.name, "weekday": cast(Series.weekday, Text), "position": Series.position}
    )


SERIES = Ledger(
    key="series",
    title=N_("Ledgers", "Meeting series"),
    record=Series,
    source=_series,
    naming="name",
    match=(("name",),),
    order=(("position", False),),
    columns=(
        Column(key="name", label=N_("Meetings", "Series"), required=True, width=24, synonyms=("会议系列", "名称")),
        Column(
            key="weekday",
            label=N_("Meetings", "Weekday"),
            kind=Kind.CHOICE,
            choices=WEEKDAYS,
            width=12,
            synonyms=("例会日", "逢周几", "星期"),
            hint=N_(
                "Meetings", "On this day the next meeting is proposed; a day off rolls on to the next working day."
            ),
        ),
        Column(
            key="position", label=N_("Meetings", "Order"), kind=Kind.NUMBER, required=True, width=8, synonyms=("排序",)
        ),
    ),
)


def _measures(_: AsOf) -> Source:
    issues = (
        select(func.json_group_array(func.json_array(Issue.id, Issue.number)))
        .select_from(join(MeasureIssue, Issue, MeasureIssue.issue_id == Issue.id))
        .where(MeasureIssue.measure_id == Measure.id, MeasureIssue.removed_at.is_(None), Issue.removed_at.is_(None))
        .correlate(Measure)
        .scalar_subquery()
    )
    return Source(
        start=join(Measure, Unit, Measure.unit_id == Unit.id, isouter=True),
        cells={
            "title": Measure.title,
            "document_number": Measure.document_number,
            "issued_on": Measure.issued_on,
            "unit": (Measure.unit_id, Unit.name),
            "issues": issues,
            "note": Measure.note,
        },
        sorting={"unit": Unit.sort_key},
    )


MEASURES = Ledger(
    key="measures",
    title=N_("Ledgers", "Measures"),
    record=Measure,
    source=_measures,
    naming="title",
    match=(("title", "issued_on"),),
    order=(("issued_on", True),),
    columns=(
        Column(
            key="title",
            label=N_("Meetings", "Measure"),
            required=True,
            width=44,
            synonyms=("措施名称", "措施", "文件名称", "标题"),
        ),
        Column(key="document_number", label=N_("Meetings", "Document number"), width=20, synonyms=("文号", "发文字号")),
        Column(
            key="issued_on",
            label=N_("Meetings", "Issued on"),
            kind=Kind.DATE,
            required=True,
            width=12,
            synonyms=("出台日期", "印发日期", "发文日期", "日期"),
        ),
        Column(
            key="unit",
            label=N_("Meetings", "Issued by"),
            kind=Kind.LINK,
            target="units",
            width=24,
            synonyms=("出台单位", "印发单位", "制定单位"),
        ),
        Column(
            key="issues",
            label=N_("Meetings", "Serves items"),
            kind=Kind.LINKS,
            target="issues",
            width=24,
            synonyms=("对应事项", "对应问题"),
        ),
        Column(key="note", label=N_("Meetings", "Note"), kind=Kind.NOTE, width=20, synonyms=("备注",)),
    ),
)
