"""Supervision in the demo: sheets in three colours, bounties, and the duties of the leaders."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from random import Random
from typing import Any

from desktop.demo.calendar import DAYS, OTHER_SERIES, Times, before
from desktop.demo.diary import Diary
from desktop.demo.offices import LEADERSHIP, UNITS, Somebody
from models.ledgers import catalogue
from models.ledgers.rows import Condition, Filter, Op, Sort, rows
from models.operations import bounties, supervising
from models.store.store import Store

_ANSWERS = (
    "已明确专人负责，现场勘查完成，预计三个工作日内办结。",
    "因材料到货推迟影响进度，已与企业沟通并取得谅解，本周内办结。",
    "已召开专题会研究，方案已定，正在履行采购程序。",
    "前期与企业对接不够，已安排分管负责同志上门，每日反馈进展。",
)
_WANTED = (
    "三个月内拿出可操作的处置方案，并推动首批企业办成，经费由区财政保障。",
    "协调相关单位打通堵点，一个月内实质性推进，每周报告进展。",
    "总结出可复制的办理流程，形成园区操作指引。",
)
_TEAM_PROMISE = "组建3人攻坚小组，每周一报告进展，限期内交出成果。"


def duty_lines(staff: Sequence[Somebody], when: Times) -> list[dict[str, Any]]:
    """Return what leaders owe: a visit a month each, two meetings a month the first two."""
    leaders = [one.name for one in staff if one.unit == LEADERSHIP]
    basis = "四帮一企业服务工作方案"
    return [
        {"name": "区级联系领导每月走访企业1次", "counts": "visits", "least": 1, "every": "month",
         "slot": "区级联系领导", "from_on": when.settled, "basis": basis},
        *({"name": f"主要领导每月调度2次（{post}）", "counts": "meetings", "least": 2, "every": "month",
           "person": name, "from_on": when.settled, "basis": basis}
          for post, name in zip(("书记", "主任"), leaders, strict=False)),
        {"name": "区企业服务中心每月走访4次", "counts": "visits", "least": 4, "every": "month",
         "unit": "区企业服务中心", "from_on": when.settled, "basis": basis},
        {"name": "区党政办公室每季度组织调度会3次", "counts": "meetings", "least": 3, "every": "quarter",
         "unit": "区党政办公室", "series": OTHER_SERIES, "from_on": when.settled, "basis": basis},
    ]


class Supervision:
    """Enters sheets and bounties into a diary."""

    def __init__(self, store: Store, diary: Diary, when: Times, staff: Sequence[Somebody]) -> None:
        self._store = store
        self._diary = diary
        self._when = when
        self._random = Random(41)
        self._people = {name: [one.name for one in staff if one.unit == name] for name, _, _ in UNITS}

    def go(self) -> None:
        """Enter everything: two rounds of sheets, four bounties."""
        today = self._when.today
        self._round(before(today, 6), answer_by=before(today, 2))
        self._round(before(today, 1), answer_by=DAYS.after(today, 2))
        for at, back in enumerate((7, 6, 4, 2)):
            self._bounty(at, max(before(today, back), DAYS.after(self._when.began, 2)))

    def _round(self, day: date, answer_by: date) -> None:
        """Issue all sheets there are to issue; most are signed for, and some of those answered."""
        last = self._when.today

        def issue() -> None:
            supervising.issue_sheets(self._store, None, None, day, answer_by, supervising.DEMAND)

        def receive(on: date, share: float) -> None:
            for sheet in self._sheets("to_receive"):
                if self._random.random() < share:
                    people = self._people.get(sheet["unit"].text) or ["办公室值班人员"]
                    supervising.receive(self._store, sheet["id"], people[-1], on)

        def answer(on: date) -> None:
            for at, sheet in enumerate(self._sheets("to_answer")):
                if at % 3 != 2:
                    supervising.answer(self._store, sheet["id"], _ANSWERS[at % len(_ANSWERS)], on)

        self._diary.at(day, 17, 5, issue)
        if (signed := DAYS.after(day, 1)) < last:
            self._diary.at(signed, 9, 50, lambda: receive(signed, 0.85))
            told = before(answer_by, 1)
            self._diary.at(max(told, signed), 16, 12, lambda: answer(max(told, signed)))
        else:
            self._diary.at(day, 17, 40, lambda: receive(day, 0.4))

    def _sheets(self, state: str) -> list[dict[str, Any]]:
        with self._store.read() as session:
            ledger = catalogue.ledger(session, "sheets")
            wanted = Filter(conditions=(Condition("state", Op.IS, state),))
            found = rows(session, ledger, wanted, [Sort("number")], today=self._store.today())
        keys = [column.key for column in ledger.columns]
        return [dict(zip(keys, row.cells, strict=True)) | {"id": row.id} for row in found]

    def _bounty(self, at: int, day: date) -> None:
        """Post a task of a major item; the first three are taken, the first two ended."""
        store, made = self._store, {}

        def post() -> None:
            made["id"] = bounties.post(store, self._major(), _WANTED[at % len(_WANTED)], day)

        self._diary.at(day, 10, 20 + at, post)
        units = ("区科技创新局", "区开发建设局", "区经济发展局")
        if at < len(units):
            unit = units[at]
            self._diary.at(day, 16, 20 + at, lambda: bounties.take(
                store, made["id"], unit, self._people[unit][0], _TEAM_PROMISE, day))
        ended = max(day, before(self._when.today, 1))
        if at == 0:
            self._diary.at(ended, 17, 15, lambda: bounties.end(
                store, made["id"], succeeded=True, result="处置方案经联席会议研究通过，首批企业已签订协议。", on=ended))
        if at == 1:
            self._diary.at(ended, 17, 18, lambda: bounties.end(
                store, made["id"], succeeded=False, result="涉及上级规划调整，本期未能完成，转入长期推进。", on=ended))

    def _major(self) -> str:
        """Return a task in hand that is not posted yet, longest due first."""
        with self._store.read() as session:
            posted = {row.cells[0].text for row in rows(
                session, catalogue.ledger(session, "bounties"), today=self._store.today())}
            tasks = catalogue.ledger(session, "responsibilities")
            wanted = Filter(conditions=(Condition("timeliness", Op.IS, "normal"),))
            found = rows(session, tasks, wanted, [Sort("due_on", descending=True)], today=self._store.today())
        assigned, issue = tasks.index("assigned_on"), tasks.index("issue")
        return next(row.id for row in found if row.cells[assigned] and row.cells[issue].text not in posted)
