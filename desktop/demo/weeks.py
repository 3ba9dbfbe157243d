"""The demo's last weeks, deed by deed: meetings, tasks, progress, call-backs, bulletins."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date, timedelta
from random import Random
from typing import Any

from desktop.demo.calendar import DAYS, Times, before
from desktop.demo.diary import Diary
from desktop.demo.items import Item, Raiser
from models.figures.measuring import Period
from models.ledgers import catalogue
from models.ledgers.rows import rows
from models.operations import issues, meetings, records
from models.operations.bulletins import draft_bulletin, issue_bulletin
from models.rules.bulletin import Head
from models.rules.working_days import monday_of
from models.store.store import Store

# what becomes of the items of the last three meetings, those soon solved first, as seen on the demo's day
_FATES = (
    ("closed", "closed", "done", "done", "overdue", "overdue", "done", "done", "open", "open", "open", "open", "open",
     "open"),
    ("closed", "done", "done", "open", "open", "open", "open", "open", "open", "open", "open", "to_assign"),
    ("to_assign", "to_assign", "to_assign", "to_assign", *("to_sort",) * 6),
)
_OTHERS = (("to_sort", 3), ("to_assign", 5))
_REASON = "涉及停产窗口和材料采购，原时限内难以完成"
_METHODS = ("电话", "电话", "上门", "微信")


class Weeks:
    """Enters the deeds of the last weeks into a diary."""

    def __init__(
        self, store: Store, diary: Diary, when: Times, approver: str, person_of: Callable[[str], str], random: Random
    ) -> None:
        self._approver = approver
        self._person_of = person_of
        self._store = store
        self._diary = diary
        self._when = when
        self._random = random
        self._ids: dict[str, str] = {}
        self._meetings: dict[int, str] = {}
        self._tasks: dict[str, str] = {}

    def go_on(self, items: Sequence[Item]) -> None:
        """Go on with what was in hand when the office began."""
        by_issue: dict[str, str] = {}
        with self._store.read() as session:
            for row in rows(session, catalogue.ledger(session, "issues"), today=self._when.today):
                by_issue[row.cells[0]] = row.id
            for row in rows(session, catalogue.ledger(session, "responsibilities"), today=self._when.today):
                self._tasks[row.cells[0].text] = row.id
        for item in items:
            self._ids[item.number] = by_issue[item.number]
            self._handle(item)

    def meet(self, line: Mapping[str, Any], items: Sequence[Item]) -> None:
        """Hold a meeting, enter its items, and do with them what the Monday of the demo wants to be seen."""
        day, at = line["held_on"], self._when.recent.index(line["number"])
        last = day == self._when.today
        hour = 8 if last else 19  # items of today's meeting are gathered beforehand
        self._diary.at(day, hour, 5, lambda: self._meetings.setdefault(
            line["number"], records.create(self._store, "meetings", line)))
        fates = dict(zip((id(item) for item in sorted(items, key=_days)), _FATES[at], strict=True))
        for place, item in enumerate(items):
            item.number = f"{line['number']}-{place}"
            fate = fates[id(item)]
            self._plan(item, fate, day)
            self._diary.at(day, hour, 12 + 4 * place, lambda item=item: self.raise_item(item))
            if fate != "to_sort":
                self._diary.at(day, hour, 14 + 4 * place, lambda item=item: self.sort_item(item))
        given = [item for item in items if item.assigned_on]
        if given:
            self._diary.at(day, 21, 20, lambda: issues.assign(self._store, self._task_ids(given), day))
        for item in given:
            self._handle(item)

    def others(self, raiser: Raiser) -> None:
        """Enter what came by telephone, at visits and at the window in the last days."""
        for fate, count in _OTHERS:
            for place in range(count):
                day = before(self._when.today, 1 + place % 3)
                (item,) = raiser.at(day, 1, None)
                item.number = f"{fate}-{place}"
                self._diary.at(day, 10, 7 + 13 * place, lambda item=item: self.raise_item(item))
                if fate == "to_assign":
                    self._diary.at(day, 15, 30 + 5 * place, lambda item=item: self.sort_item(item))

    def bulletins(self) -> None:
        """Issue the briefs of the weeks before the last."""
        from exports.paper.bulletin import bulletin_pdf

        def issue(day: date, period: Period) -> None:
            issue_bulletin(self._store, draft_bulletin(self._store, Head.BRIEF, period), day, bulletin_pdf)

        for number in self._when.recent[:2]:
            day = self._when.meetings[number]
            monday = monday_of(day) - timedelta(days=7)
            period = Period(monday, monday + timedelta(days=6))
            self._diary.at(day, 9, 35, lambda day=day, period=period: issue(day, period))

    def _plan(self, item: Item, fate: str, day: date) -> None:
        """Give an item raised at one of the last meetings the days that bring it to its fate."""
        if fate in ("to_sort", "to_assign"):
            return
        item.assigned_on = day
        item.due_on = DAYS.after(day, item.matter.days)
        if fate == "overdue":
            item.due_on = min(item.due_on, before(self._when.today, 2))
        if fate in ("done", "closed"):
            item.done_on = min(item.due_on, before(self._when.today, 1))
        if fate == "closed":
            item.done_on = min(item.due_on, DAYS.after(day, 3))
            item.called_on = item.closed_on = DAYS.after(item.done_on, 1)

    def meeting_of(self, number: int) -> str:
        """Return the identity of a meeting held in these weeks."""
        return self._meetings[number]

    def issue_of(self, item: Item) -> str:
        """Return the identity of an item that was raised."""
        return self._ids[item.number]

    def task_of(self, item: Item) -> str:
        """Return the identity of the task made of an item."""
        return self._tasks[item.number]

    def raise_item(self, item: Item) -> None:
        """Enter an item now: at its meeting, or by itself."""
        matter = item.matter
        values = {
            "kind": "suggestion" if matter.suggestion else "problem", "party": item.party, "category": matter.category,
            "text": item.words(matter.text), "raised_by": item.raised_by, "major": item.major,
            "confidential": item.confidential, "channel": item.channel, "campaign": item.campaign,
            "grade": item.grade, "topic": item.topic, "platform": item.platform,
        }
        if item.meeting:
            self._ids[item.number] = meetings.add_item(self._store, self._meetings[item.meeting], values)
        else:
            self._ids[item.number] = records.create(self._store, "issues", values | {"raised_on": item.raised_on})

    def sort_item(self, item: Item) -> None:
        """Make a task of an item now."""
        self._tasks[item.number] = issues.make_task(self._store, self._ids[item.number], self.task_values(item))

    def direct(self, item: Item, task_id: str) -> None:
        """Remember the task of an item that was dealt with directly."""
        self._tasks[item.number] = task_id

    def give_anew(self, item: Item, unit: str, day: date) -> None:
        """Assign a task that was handed back to another unit now."""
        values = {"lead_unit": unit, "person": self._person_of(unit), "due_on": DAYS.after(day, item.matter.days)}
        records.change(self._store, "tasks", self.task_of(item), values)
        issues.assign(self._store, [self.task_of(item)], day)

    def task_values(self, item: Item) -> dict[str, Any]:
        """Return what stands in the task made of an item."""
        matter = item.matter
        values = {
            "measure": item.words(matter.measure), "lead_unit": matter.lead[0], "person": item.person,
            "division": item.division, "due_rule": matter.days, "due_on": item.due_on,
        }
        return values | ({"co_units": (matter.help[0],)} if matter.help else {})

    def _task_ids(self, items: Sequence[Item]) -> list[str]:
        return [self._tasks[item.number] for item in items]

    def _handle(self, item: Item) -> None:
        """Enter the rest of an item's handling: extension, progress, end, call-back, closing."""
        random, store, began = self._random, self._store, self._when.began

        def enter(day: date | None, hour: int, deed: Any) -> None:
            if day and began < day <= self._when.today:
                self._diary.at(day, hour, random.randint(5, 50), deed)

        def task() -> str:
            return self._tasks[item.number]

        def issue() -> str:
            return self._ids[item.number]

        if item.extended_to and item.due_on:
            day, new_due = before(item.due_on, 1), item.extended_to
            enter(day, 10, lambda: issues.extend(store, task(), new_due, _REASON, self._approver, day))
        told = 0.2 if item.raised_on < began else 0.75  # what was taken in has its progress already
        if not item.done_on and item.assigned_on and random.random() < told:
            day = before(self._when.today, random.randint(1, 3))
            if day > item.assigned_on:
                enter(day, 15, lambda: issues.report_progress(store, task(), item.words(item.matter.progress), day))
        if item.done_on:
            done, reply = item.done_on, item.words(item.matter.reply)
            enter(done, 11, lambda: issues.finish(store, task(), reply, done))
        if item.called_on:
            called, method = item.called_on, random.choice(_METHODS)
            remark = "企业反映问题没有根本解决，要求继续跟进" if item.reopened else ""
            due = DAYS.after(self._when.today, 6) if item.reopened else None
            enter(called, 14, lambda: issues.call_back(
                store, issue(), item.satisfaction, store.operator, method, called, remark, due))
        if item.closed_on:
            closed = item.closed_on
            enter(closed, 16, lambda: issues.close(store, issue(), closed))


def _days(item: Item) -> int:
    return item.matter.days
