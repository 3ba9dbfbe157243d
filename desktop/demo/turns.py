"""The items of the demo's last weeks that left the main way: answered at once, merged, paused, kept long, escalated."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, timedelta

from desktop.demo.calendar import DAYS, Times, before
from desktop.demo.diary import Diary
from desktop.demo.items import MATTERS, Item, Raiser
from desktop.demo.parties import PIPE_WORKS, ROAD_WORKS
from desktop.demo.serving import ids_by_name
from desktop.demo.weeks import Weeks
from models.operations import answering, escalating, extensions, issues, merging, objections, pauses, records, side_ways
from models.store.store import Store

_MATTERS = {matter.topic: matter for matter in MATTERS}
_ROAD, _PIPE, _WATCH = "断头路打通", "雨污管网排查疏通", "厂区周边治安巡防"


class Turns:
    """Raises such items and enters what became of them, step by step."""

    def __init__(
        self, store: Store, diary: Diary, when: Times, weeks: Weeks, raiser: Raiser,
        parties: Iterator[tuple[str, str]], approver: str,
    ) -> None:
        self._store = store
        self._diary = diary
        self._when = when
        self._weeks = weeks
        self._raiser = raiser
        self._parties = parties
        self._approver = approver
        self._raised = 0
        self.escalated: list[Item] = []

    def go(self) -> None:
        """Enter everything."""
        first, second, _ = self._when.recent
        self._answered(first, second)
        self._kept_long(first, second)
        self._merged(first)
        self._by_projects(first)
        self._objected(first)
        self._paused(first)
        self._later(first, second)
        self._taken_up(first)

    # raising, and the days that follow

    def _raise(self, topic: str, number: int | None, back: int = 0) -> Item:
        """Raise an item of a matter at a meeting, or by telephone `back` working days after the first meeting."""
        first = self._when.meetings[self._when.recent[0]]
        day = self._when.meetings[number] if number else DAYS.after(first, back)
        item = self._raiser.of(_MATTERS[topic], next(self._parties), day, number)
        item.number, item.confidential = f"turn-{self._raised}", False
        self._raised += 1
        hour, minute = (20, 10 + 2 * (self._raised % 24)) if number else (10, self._raised)
        self._diary.at(day, hour, minute, lambda: self._weeks.raise_item(item))
        return item

    def _given(self, topic: str, number: int) -> Item:
        """Raise an item at a meeting and assign it the same evening."""
        item = self._raise(topic, number)
        day, minute = item.raised_on, self._raised % 30
        self._diary.at(day, 21, minute, lambda: self._weeks.sort_item(item))
        self._diary.at(day, 21, minute, lambda: issues.assign(self._store, [self._task(item)], day))
        return item

    def _then(self, item: Item, days: int, step: int, deed: Callable[[date], object]) -> None:
        """Do something `days` working days later, the office's time allowing; later steps come later in the day."""
        day = min(DAYS.after(item.raised_on, days), before(self._when.today, 1))
        self._diary.at(day, 9 + step, self._raised % 50, lambda: deed(day))

    def _task(self, item: Item) -> str:
        return self._weeks.task_of(item)

    def _issue(self, item: Item) -> str:
        return self._weeks.issue_of(item)

    def _over(self, item: Item, days: int, step: int, *, closed: bool = True, satisfaction: str = "satisfied") -> None:
        store = self._store
        self._then(item, days, step, lambda day: issues.call_back(
            store, self._issue(item), satisfaction, store.operator, "电话", day))
        if closed:
            self._then(item, days, step + 1, lambda day: issues.close(store, self._issue(item), day))

    # the ways

    def _answered(self, first: int, second: int) -> None:
        """Answer some at the meeting, deal with some directly, and explain what cannot be done."""
        store = self._store
        for topic, number, satisfaction in (
            ("停水抢修保障", first, "satisfied"), ("社保补缴与待遇衔接", first, "fairly"),
            ("劳动用工指导", first, None),
            ("计划停电提前告知", second, "satisfied"), ("企业专线提速", second, None),
        ):
            item = self._raise(topic, number)
            self._answer(item, satisfaction, self._weeks.meeting_of)
            if number == first and satisfaction is None:
                self._over(item, 2, 2)
        for topic, number, rule in (
            ("路灯维护", first, None), ("装卸秩序规范", first, 1), ("食堂菜价和卫生", second, 1),
        ):
            item = self._raise(topic, number)
            self._deal(item, rule)
            reply = item.words(item.matter.reply)
            if rule is None:
                self._diary.at(item.raised_on, 21, 50, lambda item=item, reply=reply: issues.finish(
                    store, self._task(item), reply, item.raised_on))
            else:
                self._then(item, 1, 1, lambda day, item=item, reply=reply: issues.finish(
                    store, self._task(item), reply, day))
            if number == first:
                self._over(item, 2, 3)
        for topic, number in (("工业用气价格疏导", first), ("物流运价协调", second)):
            item = self._raise(topic, number)
            words = f"{item.matter.category}涉及市场定价和上级政策，暂时无法直接解决，已说明依据并提供替代方案。"
            self._then(item, 2, 1, lambda day, item=item, words=words: side_ways.explain(
                store, self._issue(item), words, item.matter.lead[0], day))
            if number == first:
                self._over(item, 4, 2, satisfaction="fairly")

    def _answer(self, item: Item, satisfaction: str | None, meeting_of: Callable[[int], str]) -> None:
        reply, minute = item.words(item.matter.reply), 1 + self._raised % 24
        self._diary.at(item.raised_on, 21, minute, lambda: answering.answer_on_the_spot(
            self._store, self._issue(item), reply, item.matter.lead[0], item.raised_on, satisfaction,
            meeting_of(item.meeting or 0)))

    def _deal(self, item: Item, rule: int | None) -> None:
        def do() -> None:
            values = self._weeks.task_values(item) | {"due_rule": rule}
            self._weeks.direct(item, answering.deal_directly(self._store, self._issue(item), values, item.raised_on))

        self._diary.at(item.raised_on, 21, 2 + self._raised % 24, do)

    def _kept_long(self, first: int, second: int) -> None:
        """Keep old matters as long-term, with a unit that looks at them again; one was looked at."""
        month = timedelta(days=30)
        for topic, number in (("历史遗留厂房产权处置", first), ("人才公寓配套", second)):
            item = self._raise(topic, number)
            self._then(item, 2, 1, lambda day, item=item: side_ways.keep_long_term(
                self._store, self._issue(item), item.matter.lead[0], DAYS.next_working(day + month),
                "涉及多部门和历史资料，短期内难以办结，按季度推进。", day))
            if number == first:
                self._then(item, 5, 2, lambda day, item=item: side_ways.review(
                    self._store, self._issue(item), "资料已核对过半，列入下一批会审。", day,
                    DAYS.next_working(day + month)))

    def _merged(self, first: int) -> None:
        """Merge what neighbours raised by telephone into the item of the meeting."""
        main = self._given(_WATCH, first)
        again = [self._raise(_WATCH, None, back=1) for _ in range(2)]
        for one in again:
            one.fills = main.fills
        self._then(again[-1], 1, 2, lambda day: merging.merge_into(
            self._store, [self._issue(one) for one in again], self._issue(main), day, "同一路段，合并办理"))

    def _by_projects(self, first: int) -> None:
        """Let one work settle three items and another one; the second is completed."""
        store = self._store
        roads = [self._raise(_ROAD, first), self._raise(_ROAD, None, back=1), self._raise(_ROAD, None, back=2)]
        pipe = self._raise(_PIPE, first)
        later, keeper = timedelta(days=45), "区开发建设局"
        self._then(roads[-1], 1, 3, lambda day: side_ways.to_project(
            store, [self._issue(one) for one in roads], ROAD_WORKS, keeper, DAYS.next_working(day + later), day))
        self._then(pipe, 2, 4, lambda day: side_ways.to_project(
            store, [self._issue(pipe)], PIPE_WORKS, keeper, DAYS.next_working(day + later), day))
        self._then(pipe, 4, 5, lambda day: records.change(
            store, "projects", ids_by_name(store, "projects")[PIPE_WORKS], {"completed_on": day}))
        self._then(pipe, 5, 6, lambda day: side_ways.finish_by_project(
            store, [self._issue(pipe)], "澄湖片区雨污管网改造完工，厂区积水问题已消除。", day))
        self._over(pipe, 6, 7)

    def _objected(self, first: int) -> None:
        """Let two units object: one task is handed back and given to another unit, one assignment stands."""
        store = self._store
        for topic, upheld in (("电力杆线迁改", True), ("通信光缆迁移", False)):
            item = self._given(topic, first)
            unit = item.matter.lead[0]
            self._then(item, 1, 1, lambda day, item=item, unit=unit: objections.object_to(
                store, self._task(item), f"该管线产权不属{unit}，建议由产权单位牵头。", unit, day))
            words = "经核实产权已移交，改由区开发建设局牵头。" if upheld else "经核实属该单位职责，维持交办。"
            self._then(item, 1, 6, lambda day, item=item, upheld=upheld, words=words: objections.settle_objection(
                store, self._task(item), upheld, words, self._approver, day))
            if upheld:
                self._then(item, 2, 2, lambda day, item=item: self._weeks.give_anew(item, "区开发建设局", day))

    def _paused(self, first: int) -> None:
        """Pause two tasks; one goes on again."""
        store = self._store
        for topic, resumed in (("场地平整交付", True), ("公交站点增设", False)):
            item = self._given(topic, first)
            wait = DAYS.after(self._when.today, 12)
            self._then(item, 2, 2, lambda day, item=item, wait=wait: pauses.pause(
                store, self._task(item), "连续降雨（道路占用许可未批），暂不具备施工条件。", wait, self._approver, day))
            if resumed:
                due = DAYS.after(item.raised_on, item.matter.days + 5)
                self._then(item, 6, 3, lambda day, item=item, due=due: pauses.resume(
                    store, self._task(item), day, due, "天气好转，恢复施工。"))

    def _later(self, first: int, second: int) -> None:
        """Let three units ask for a later day: granted, refused, and not settled yet."""
        store, made = self._store, {}
        for topic, number, granted in (
            ("天然气管道接入", first, True), ("设备更新贷款贴息", first, False), ("园区托管服务", second, None),
        ):
            item = self._given(topic, number)
            due = DAYS.after(item.raised_on, item.matter.days + 8)

            def ask(day: date, item: Item = item, due: date = due) -> None:
                reason = "管材（材料）采购周期较原计划延长，原时限内难以完成"
                made[item.number] = extensions.ask_extension(
                    store, self._task(item), due, reason, item.matter.lead[0], day)

            self._then(item, 4 if number == first else 2, 3, ask)
            if granted is not None:
                remark = "同意，请倒排工期。" if granted else "工作可以提前安排，不同意延期。"
                self._then(item, 5, 4, lambda day, item=item, granted=granted, remark=remark: (
                    extensions.settle_extension(store, made[item.number], granted, self._approver, remark, day)))

    def _taken_up(self, first: int) -> None:
        """Escalate two items; one goes up twice, one from its platform to the coordinating office."""
        idle, debt = self._given("土地闲置处置", first), self._given("应收账款清欠", first)
        debt.platform = "法律咨询"
        for item, days in ((idle, 3), (idle, 6), (debt, 3)):
            self._then(item, days, 4, lambda day, item=item: escalating.escalate(
                self._store, self._issue(item), "涉及多个单位，牵头单位协调力度不够，需上级统筹。", day))
        self.escalated = [idle, debt]
