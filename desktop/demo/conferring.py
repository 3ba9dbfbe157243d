"""The demo's meetings beside the Mondays: promises taken, a joint conference, a locked meeting and its corrections."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from desktop.demo.calendar import DAYS, OTHER_SERIES, SERIES, Times
from desktop.demo.diary import Diary
from desktop.demo.items import Item
from desktop.demo.lines import PLACE
from desktop.demo.offices import Somebody
from desktop.demo.serving import ids_by_name
from desktop.demo.weeks import Weeks
from models.operations import answering, corrections, meetings, records
from models.operations.carrying import carried
from models.store.store import Store

_PROMISES = (
    "下期主题日前完成现场勘查并拿出方案。",
    "本周内与企业签订协议，下期汇报结果。",
    "三个工作日内完成审批，下期前销号。",
    "协调施工单位进场，下期主题日通报进度。",
    "资金计划本月列支，下期反馈到账情况。",
)
_MOST = 10
_HALL = "云麓经开区管委会三楼会议室"


class Conferences:
    """Enters them into a diary."""

    def __init__(
        self, store: Store, diary: Diary, when: Times, weeks: Weeks, leaders: Sequence[Somebody]
    ) -> None:
        self._store = store
        self._diary = diary
        self._when = when
        self._weeks = weeks
        self._leaders = leaders

    def go(self, escalated: Sequence[Item]) -> None:
        """Enter everything; the joint conference is called for the items escalated."""
        first, second, _ = self._when.recent
        for number in (first, second):
            day = self._when.meetings[number]
            self._diary.at(day, 21, 40, lambda number=number, day=day: self._promise(number, day))
        day = DAYS.after(self._when.meetings[first], 2)
        self._diary.at(day, 15, 5, lambda: records.create(self._store, "meetings", {
            "series": OTHER_SERIES, "number": 10, "held_on": day, "theme": "主题日交办问题办理调度", "place": _HALL,
            "chair": self._leaders[0].name,
            "units_present": ("区党政办公室", "区经济发展局", "区开发建设局", "区财政金融局"),
            "minutes": "会议逐项听取未销号事项办理情况，要求本周内清零逾期事项。"}))
        self._diary.at(day, 16, 5, lambda: self._correct(first - 1, day))
        called = DAYS.after(self._when.meetings[first], 4)
        self._diary.at(called, 15, 12, lambda: meetings.call_conference(
            self._store, [self._weeks.issue_of(item) for item in escalated], {
                "held_on": called, "theme": "闲置土地处置和应收账款清欠会商", "place": _HALL,
                "chair": self._leaders[1].name,
                "units_present": ("区经济发展局", "市自然资源局经开区分局", "区财政金融局", "区企业服务中心"),
                "minutes": "会议明确一案一策，责任单位三日内拿出处置方案。"}))

    def _promise(self, number: int, day: date) -> None:
        """Enter what the lead units promise for what the meeting carried over."""
        meeting = self._weeks.meeting_of(number)
        with self._store.read() as session:
            tasks = [line.open_tasks[0].id for line in carried(session, meeting, day) if line.open_tasks]
        for at, task in enumerate(tasks[:_MOST]):
            answering.promise(self._store, task, _PROMISES[at % len(_PROMISES)], day, meeting)

    def _correct(self, number: int, day: date) -> None:
        """Lock a meeting and correct its place."""
        meeting = ids_by_name(self._store, "meetings")[f"{SERIES}第{number}期"]
        corrections.lock(self._store, meeting, day)
        corrections.correct(self._store, meeting, {"place": PLACE.replace("二楼", "三楼")},
                            "会议因设备检修临时改在三楼召开，原记录未改。", day)
        with self._store.read() as session:
            item = meetings.items(session, meeting)[0]
        corrections.correct_item(self._store, item, {"raised_by": "易嘉豪"}, "提出人登记有误，经企业核实更正。", day)
