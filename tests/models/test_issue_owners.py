"""No sequence of deeds leaves an item without an owner or a date, and every deed can be taken back exactly."""

from __future__ import annotations

import shutil
import tempfile
from collections import Counter
from datetime import date, datetime, timedelta
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from sqlalchemy import select

from models.errors import LedgerError
from models.ledgers.columns import Link
from models.operations import extensions, issues, merging, objections, pauses, records, shifts, side_ways
from models.operations.issue_states import tasks_of
from models.records.all import Extension, Issue, Task
from models.rules.states import IssueState, state_of
from models.store.store import Store
from tests.helpers.ledgers import content, issue, person, unit
from tests.helpers.owners import OFFICE, owner_of

PICK = st.integers(0, 40)
DAYS = st.integers(1, 40)
UNITS = ("区经发局", "区开建局")
REACHED: Counter[str] = Counter()


class Handling(RuleBasedStateMachine):
    """Two units, a project, and a clerk who does anything at all, day after day."""

    def __init__(self) -> None:
        super().__init__()
        self._folder = Path(tempfile.mkdtemp())
        self._today = date(2024, 11, 4)
        path = self._folder / "x.ledger"
        self.store = Store.create(path, operator="张三", clock=lambda: datetime(2024, 11, 4, 9, 0))
        self.units = [Link(unit(self.store, name), name) for name in UNITS]
        for name, of in zip(("李明", "王芳"), UNITS, strict=True):
            person(self.store, name, of)
        self.project = Link(records.create(self.store, "projects", {"name": "湘江西路"}), "湘江西路")

    def teardown(self) -> None:
        self.store.close()
        shutil.rmtree(self._folder)

    @initialize()
    def a_first_item(self) -> None:
        self.raised(0)
        self.given_out(0, 5)

    def _all(self, record: type) -> list[str]:
        with self.store.read() as session:
            return list(session.scalars(select(record.id).where(record.removed_at.is_(None)).order_by(record.id)))

    def _one(self, record: type, pick: int) -> str:
        ids = self._all(record)
        return ids[pick % len(ids)] if ids else "none"

    def _try(self, deed, *given) -> None:
        """Do a deed where it is allowed: refused, it leaves nothing; done, it can be taken back and done again."""
        before = content(self.store)
        try:
            deed(self.store, *given)
        except LedgerError:
            assert content(self.store) == before
            return
        after = content(self.store)
        if after != before:
            self.store.undo()
            assert content(self.store) == before
            self.store.redo()
            assert content(self.store) == after

    def _in(self, days: int) -> date:
        return self._today + timedelta(days=days)

    @rule(days=st.integers(0, 9))
    def time_goes_by(self, days: int) -> None:
        self._today += timedelta(days=days)

    @rule(pick=PICK)
    def raised(self, pick: int) -> None:
        issue(self.store, f"问题{pick}", raised_on=self._today)

    @rule(pick=PICK, days=st.integers(0, 9))
    def given_out(self, pick: int, days: int) -> None:
        lead = pick % 2
        values = {
            "measure": "办理",
            "lead_unit": UNITS[lead],
            "person": ("李明", "王芳")[lead],
            "division": "牵头",
            "due_rule": days,
        }
        self._try(issues.make_task, self._one(Issue, pick), values)
        self._try(issues.assign, self._waiting(), self._today)

    @rule(pick=PICK)
    def an_empty_task(self, pick: int) -> None:
        self._try(issues.make_task, self._one(Issue, pick), {})

    def _waiting(self) -> list[str]:
        with self.store.read() as session:
            asked = select(Task.id).where(
                Task.assigned_on.is_(None), Task.measure.is_not(None), Task.lead_unit_id.is_not(None)
            )
            return list(session.scalars(asked.where(Task.removed_at.is_(None))))

    @rule(pick=PICK, days=DAYS)
    def reassigned(self, pick: int, days: int) -> None:
        task_id = self._one(Task, pick)
        values = {"lead_unit": UNITS[days % 2], "person": ("李明", "王芳")[days % 2], "due_rule": days}
        self._try(records.change, "tasks", task_id, values)
        self._try(issues.assign, [task_id], self._today)

    @rule(pick=PICK)
    def finished(self, pick: int) -> None:
        self._try(issues.finish, self._one(Task, pick), "已办", self._today)

    @rule(pick=PICK, answer=st.sampled_from(("satisfied", "satisfied", "fairly", "dissatisfied")))
    def called_back(self, pick: int, answer: str) -> None:
        self._try(issues.call_back, self._one(Issue, pick), answer, "张三", "电话", self._today)

    @rule(pick=PICK)
    def settled(self, pick: int) -> None:
        issue_id = self._one(Issue, pick)
        self._try(issues.call_back, issue_id, "satisfied", "张三", "电话", self._today)
        self._try(issues.close, issue_id, self._today)

    @rule(pick=PICK, days=st.one_of(st.none(), DAYS))
    def reopened(self, pick: int, days: int | None) -> None:
        new_due = None if days is None else self._in(days)
        self._try(issues.reopen, self._one(Issue, pick), "又坏了", self._today, new_due)

    @rule(pick=PICK)
    def explained(self, pick: int) -> None:
        self._try(side_ways.explain, self._one(Issue, pick), "权限在市里", "张三", self._today)

    @rule(pick=PICK, days=DAYS)
    def kept_long_term(self, pick: int, days: int) -> None:
        keeper = self.units[pick % 2]
        self._try(side_ways.keep_long_term, self._one(Issue, pick), keeper, self._in(days), "等规划", self._today)

    @rule(pick=PICK, days=st.one_of(st.none(), DAYS))
    def reviewed(self, pick: int, days: int | None) -> None:
        following = None if days is None else self._in(days)
        self._try(side_ways.review, self._one(Issue, pick), "看过", self._today, following)

    @rule(first=PICK, second=PICK, into=PICK)
    def merged(self, first: int, second: int, into: int) -> None:
        among = list({self._one(Issue, first), self._one(Issue, second)})
        self._try(merging.merge_into, among, self._one(Issue, into), self._today, "同一件")

    @rule(first=PICK, second=PICK, days=DAYS)
    def made_a_project(self, first: int, second: int, days: int) -> None:
        ids = list({self._one(Issue, first), self._one(Issue, second)})
        keeper = self.units[first % 2]
        self._try(side_ways.to_project, ids, self.project, keeper, self._in(days), self._today)

    @rule(pick=PICK)
    def finished_by_project(self, pick: int) -> None:
        self._try(side_ways.finish_by_project, [self._one(Issue, pick)], "已建成", self._today)

    @rule(pick=PICK, upheld=st.booleans())
    def objected(self, pick: int, upheld: bool) -> None:
        task_id = self._one(Task, pick)
        self._try(objections.object_to, task_id, "不属我局", "李明", self._today)
        if pick % 3:
            self._try(objections.settle_objection, task_id, upheld, "裁定", "王主任", self._today)

    @rule(pick=PICK, days=DAYS)
    def paused(self, pick: int, days: int) -> None:
        self._try(pauses.pause, self._one(Task, pick), "等雨停", self._in(days), "王主任", self._today)

    @rule(pick=PICK)
    def resumed(self, pick: int) -> None:
        task_id = self._one(Task, pick)
        with self.store.read() as session:
            try:
                due = pauses.proposed_due(session, task_id, self._today)
            except LedgerError:
                return
        self._try(pauses.resume, task_id, self._today, due, "雨停了")

    @rule(pick=PICK, days=DAYS)
    def extended(self, pick: int, days: int) -> None:
        self._try(issues.extend, self._one(Task, pick), self._in(days), "等设备", "王主任", self._today)

    @rule(pick=PICK, days=DAYS)
    def asked_for_an_extension(self, pick: int, days: int) -> None:
        self._try(extensions.ask_extension, self._one(Task, pick), self._in(days), "等设备", "李明", self._today)

    @rule(pick=PICK, granted=st.booleans())
    def settled_an_extension(self, pick: int, granted: bool) -> None:
        with self.store.read() as session:
            asked = list(session.scalars(select(Extension.id).where(Extension.state == "asked")))
        if asked:
            one = asked[pick % len(asked)]
            self._try(extensions.settle_extension, one, granted, "王主任", "研究过", self._today)

    @rule(days=st.integers(-3, 12))
    def a_day_off_is_made_known(self, days: int) -> None:
        before = content(self.store)["task"]
        self._try(records.create, "calendar", {"day": self._in(days), "kind": "off"})
        assert content(self.store)["task"] == before
        with self.store.read() as session:
            proposed = [shift.task_id for shift in shifts.proposed_shifts(session)]
        if days % 2:
            self._try(shifts.accept_shifts, proposed, "王主任", self._today)

    @rule(pick=PICK, kind=st.sampled_from(("issues", "tasks")))
    def removed(self, pick: int, kind: str) -> None:
        self._try(records.remove, kind, [self._one(Issue if kind == "issues" else Task, pick)])

    @rule(pick=PICK, record=st.sampled_from((Issue, Task)))
    def restored(self, pick: int, record: type) -> None:
        with self.store.read() as session:
            gone = list(session.scalars(select(record.id).where(record.removed_at.is_not(None)).order_by(record.id)))
        if gone:
            key = "issues" if record is Issue else "tasks"
            self._try(records.restore, key, [gone[pick % len(gone)]])

    @precondition(lambda self: hasattr(self, "store"))
    @invariant()
    def every_item_has_an_owner_and_a_date(self) -> None:
        with self.store.read() as session:
            for one in session.scalars(select(Issue).where(Issue.removed_at.is_(None))):
                owner, state = owner_of(session, one.id), IssueState(one.state)
                REACHED[one.state] += 1
                assert (owner is None) is (state is IssueState.CLOSED), (one.number, state)
                if state in (IssueState.IN_HAND, IssueState.PAUSED, IssueState.LONG_TERM):
                    assert owner.unit_id, (one.number, state)
                    assert owner.by, (one.number, state)
                elif state is not IssueState.MERGED and owner is not None:
                    assert owner == OFFICE
                _agrees(session, one, state)


def _agrees(session, one: Issue, state: IssueState) -> None:
    """Check that what an item keeps is what its state says."""
    tasks = tasks_of(session, one.id)
    assert state is state_of(
        ((task.assigned_on, task.done_on, task.paused_on) for task in tasks),
        closed=one.closed_on is not None,
        merged=one.merged_into_id is not None,
        long_term=one.long_term_on is not None,
        answered=one.answered_on is not None,
    )
    resting = {bool(one.long_term_on), bool(one.keeper_id), bool(one.review_on)}
    assert resting == {state is IssueState.LONG_TERM}
    assert (one.done_on is not None) is (state in (IssueState.DONE, IssueState.CLOSED))
    assert (one.outcome is not None) or one.done_on is None
    if one.merged_into_id:
        main = session.get_one(Issue, one.merged_into_id)
        assert main.merged_into_id is None
        assert main.removed_at is None
        assert (main.state == IssueState.CLOSED) is (state is IssueState.CLOSED)
    for task in tasks:
        if task.done_on is None and task.assigned_on:
            assert state not in (IssueState.CLOSED, IssueState.MERGED, IssueState.DONE)
            assert task.lead_unit_id
            assert task.due_on
        assert (task.paused_on is None) is (task.resume_on is None)
        requests = session.scalars(
            select(Extension).where(Extension.task_id == task.id, Extension.state == "asked")
        ).all()
        assert len(requests) <= (1 if task.assigned_on and not task.done_on else 0)


Handling.TestCase.settings = settings(
    max_examples=12,
    stateful_step_count=30,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
TestHandling = Handling.TestCase


def test_the_walk_reaches_every_state():
    """Without this the invariant above might hold because nothing ever happens."""
    walk = Handling()
    try:
        walk.a_first_item()
        for text in range(6):
            walk.raised(text)
        walk.given_out(1, 5)
        walk.given_out(2, 3)
        walk.paused(0, 9)
        walk.explained(3)
        walk.explained(4)
        walk.settled(4)
        walk.merged(5, 5, 0)
        walk.kept_long_term(6, 9)
        walk.an_empty_task(2)
        REACHED.clear()
        walk.every_item_has_an_owner_and_a_date()
        assert {"in_hand", "paused", "done", "closed", "merged", "long_term"} <= set(REACHED)
    finally:
        walk.teardown()
