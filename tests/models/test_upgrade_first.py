"""A file of the first schema, written by the program of that day, is carried over whole."""

from __future__ import annotations

import gzip
from datetime import date, datetime
from pathlib import Path

import pytest

from models.ledgers import catalogue
from models.ledgers.rows import rows
from models.store.check import check_file
from models.store.store import Store
from tests.helpers.ledgers import content

FIRST = Path(__file__).parent / "files" / "first.ledger.gz"


@pytest.fixture
def carried(tmp_path):
    path = tmp_path / "园区.ledger"
    path.write_bytes(gzip.decompress(FIRST.read_bytes()))
    store = Store.open(path, clock=lambda: datetime(2026, 11, 20, 9, 0))
    yield store
    store.close()


def _cells(store, key):
    with store.read() as session:
        ledger = catalogue.ledger(session, key)
        keys = [column.key for column in ledger.columns]
        return [dict(zip(keys, row.cells, strict=True)) for row in rows(session, ledger, today=store.today())]


def test_who_was_at_a_meeting_is_known_by_name_and_strangers_stay_as_text(carried):
    newest, older = _cells(carried, "meetings")
    assert sorted(link.text for link in newest["units_present"]) == ["区经济发展局", "永州新奥燃气有限公司"]
    assert [link.text for link in newest["enterprises_present"]] == ["云麓星河电子有限公司"]
    assert newest["others_present"] == "区消防大队、某不知名企业"
    assert older["units_present"] == older["enterprises_present"] == ()


def test_the_mark_of_the_scale_becomes_the_list_of_the_year_it_was_kept_in(carried):
    above = {one["name"]: one["above_scale"] for one in _cells(carried, "enterprises")}
    assert above == {"云麓星河电子有限公司": True, "云麓晨光医药有限公司": False}
    with carried.read() as session:
        assert session.connection().exec_driver_sql("SELECT year FROM scale_year").scalars().all() == [2024]


def test_nothing_else_is_lost_and_all_that_was_carried_is_in_the_journal(carried):
    kept = content(carried)
    assert {table: len(kept[table]) for table in ("issue", "task", "step", "meeting", "party", "unit", "person")} == {
        "issue": 1,
        "task": 1,
        "step": 2,
        "meeting": 2,
        "party": 2,
        "unit": 2,
        "person": 1,
    }
    (task,) = _cells(carried, "responsibilities")
    assert (task["due_on"], task["person"].text) == (date(2024, 11, 11), "李明")
    with carried.read() as session:
        journalled = session.connection().exec_driver_sql(
            "SELECT table_name FROM change JOIN operation ON operation.id = operation_id WHERE verb = 'ledger.upgrade'"
        )
        tables = set(journalled.scalars())
    assert {"attendance", "scale_year", "term", "meeting", "slot", "series"} <= tables
    assert check_file(carried).whole
