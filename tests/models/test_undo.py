"""Any deed can be taken back, exactly, and done again; also after a restart."""

from __future__ import annotations

import contextlib
import shutil
import tempfile
from datetime import date, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from models.errors import Conflict, LedgerError, RuleBroken
from models.operations import importing, issues, records
from models.store.check import check_file
from models.store.store import Store
from tests.helpers.ledgers import assigned, content, enterprise, issue, person, unit
from tests.models.test_importing import table

_DEEDS = (
    "unit",
    "person",
    "enterprise",
    "issue",
    "change",
    "remove",
    "restore",
    "assigned",
    "progress",
    "extend",
    "finish",
    "call_back",
    "bad_call_back",
    "close",
    "reopen",
    "import",
    "undo",
    "redo",
    "restart",
)


class _Office:
    """Somebody at work: does the named deed to one of the records there are, if it is allowed."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.store = self._opened()
        self.made: dict[str, list[str]] = {"units": [], "enterprises": [], "issues": [], "tasks": []}

    def _opened(self) -> Store:
        return Store.open(self.path, operator="张三", clock=lambda: datetime(2024, 11, 4, 9, 0))

    def do(self, deed: str, pick: int) -> None:
        with contextlib.suppress(LedgerError):  # not allowed now: the comparison shows that it left nothing behind
            getattr(self, f"_{deed}")(pick)

    def _one(self, key: str, pick: int) -> str:
        if not self.made[key]:
            raise RuleBroken(("", "none yet"))
        return self.made[key][pick % len(self.made[key])]

    def _unit(self, pick: int) -> None:
        self.made["units"].append(unit(self.store, f"单位{pick}"))

    def _person(self, pick: int) -> None:
        person(self.store, f"人{pick}", None)

    def _enterprise(self, pick: int) -> None:
        self.made["enterprises"].append(enterprise(self.store, f"企业{pick}"))

    def _issue(self, pick: int) -> None:
        self.made["issues"].append(issue(self.store, f"问题{pick}"))

    def _assigned(self, pick: int) -> None:
        issue_id, task_id = assigned(self.store, f"问题{pick}")
        self.made["issues"].append(issue_id)
        self.made["tasks"].append(task_id)

    def _change(self, pick: int) -> None:
        records.change(
            self.store, "issues", self._one("issues", pick), {"category": f"类{pick}", "major": pick % 2 == 0}
        )

    def _remove(self, pick: int) -> None:
        records.remove(self.store, "issues", [self._one("issues", pick)])

    def _restore(self, pick: int) -> None:
        records.restore(self.store, "issues", [self._one("issues", pick)])

    def _progress(self, pick: int) -> None:
        issues.report_progress(self.store, self._one("tasks", pick), f"进展{pick}", date(2024, 11, 1))

    def _extend(self, pick: int) -> None:
        issues.extend(
            self.store, self._one("tasks", pick), date(2024, 11, 12 + pick % 9), "等图纸", "王主任", date(2024, 11, 4)
        )

    def _finish(self, pick: int) -> None:
        issues.finish(self.store, self._one("tasks", pick), "已办", date(2024, 11, 2 + pick % 20))

    def _call_back(self, pick: int) -> None:
        issues.call_back(self.store, self._one("issues", pick), "satisfied", "张三", "电话", date(2024, 11, 25))

    def _bad_call_back(self, pick: int) -> None:
        issues.call_back(
            self.store, self._one("issues", pick), "dissatisfied", "张三", "电话", date(2024, 11, 25), "没解决"
        )

    def _close(self, pick: int) -> None:
        issues.close(self.store, self._one("issues", pick), date(2024, 11, 26))

    def _reopen(self, pick: int) -> None:
        issues.reopen(self.store, self._one("issues", pick), "又坏了", date(2024, 11, 27))

    def _import(self, pick: int) -> None:
        lines = [{"name": f"企业{pick + at}", "contact": f"联系人{pick}"} for at in range(3)]
        importing.commit(self.store, importing.preview(self.store, "enterprises", table(lines)))

    def _undo(self, _: int) -> None:
        self.store.undo()

    def _redo(self, _: int) -> None:
        self.store.redo()

    def _restart(self, _: int) -> None:
        self.store.close()
        self.store = self._opened()


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(deeds=st.lists(st.tuples(st.sampled_from(_DEEDS), st.integers(0, 30)), min_size=3, max_size=30))
def test_undoing_everything_restores_the_start_and_redoing_everything_the_end(empty_ledger, deeds):
    folder = Path(tempfile.mkdtemp())
    try:
        path = folder / "x.ledger"
        path.write_bytes(empty_ledger.read_bytes())
        office = _Office(path)
        unit(office.store)
        person(office.store)
        start_seq = office.store.undoable().seq
        start = content(office.store)
        for deed, pick in deeds:
            office.do(deed, pick)
            if office.store.undoable().seq < start_seq:  # an undo that went behind the start
                office.store.redo()
        end = content(office.store)
        taken_back = 0
        while office.store.undoable().seq > start_seq:
            office.store.undo()
            taken_back += 1
        assert content(office.store) == start
        office._restart(0)
        for _ in range(taken_back):
            office.store.redo()
        assert content(office.store) == end
        assert check_file(office.store).whole
        office.store.close()
    finally:
        shutil.rmtree(folder)


def test_undo_survives_a_restart_and_names_the_deed(store):
    unit(store)
    store.close()
    again = Store.open(store.path)
    assert again.undoable().verb == "record.create"
    again.undo()
    assert content(again)["unit"] == []
    again.close()
    third = Store.open(store.path)
    third.redo()
    assert len(content(third)["unit"]) == 1


def test_something_new_after_an_undo_abandons_the_redo(store):
    unit(store, "区经发局")
    store.undo()
    unit(store, "区科创局")
    with pytest.raises(RuleBroken, match="nothing to redo"):
        store.redo()
    assert check_file(store).whole


def test_undo_stops_at_the_making_of_the_ledger(store):
    with pytest.raises(RuleBroken, match="nothing to undo"):
        store.undo()


def test_an_import_of_many_rows_is_one_step(store):
    lines = [{"name": f"企业{number}"} for number in range(500)]
    before = content(store)
    importing.commit(store, importing.preview(store, "enterprises", table(lines)))
    store.undo()
    assert content(store) == before


def test_a_deed_that_is_not_the_newest_any_more_is_not_taken_back(store, monkeypatch):
    unit(store, "甲局")
    chosen = store.undoable()
    monkeypatch.setattr(store, "undoable", lambda: chosen)
    elsewhere = Store.open(store.path)  # another program, between the choice and the lock
    unit(elsewhere, "乙局")
    elsewhere.close()
    before = content(store)
    with pytest.raises(Conflict):
        store.undo()
    assert content(store) == before
