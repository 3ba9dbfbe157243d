"""One durable edit, from the call to the synced file, beside raw SQLite with the same safety."""

from __future__ import annotations

import itertools
import json
from collections.abc import Iterator
from pathlib import Path

import sqlcipher3.dbapi2 as sqlite

from models.operations import records
from tests.benchmarks.measured import Compared, compared
from tests.benchmarks.park import ledger
from tests.helpers.ledgers import unit


def compare(folder: Path) -> Iterator[Compared]:
    """Change one field of one record; the floor reads, updates, and writes a journal row by hand."""
    store = ledger(folder / "x.ledger", 150, 0)
    row_id = unit(store)
    numbers = itertools.count()

    def ours() -> None:
        records.change(store, "units", row_id, {"note": f"备注{next(numbers)}"})

    raw = sqlite.connect(str(folder / "raw.db"), isolation_level=None)
    raw.execute("PRAGMA journal_mode=DELETE")
    raw.execute("PRAGMA synchronous=EXTRA")
    raw.execute("CREATE TABLE unit(id TEXT PRIMARY KEY, name TEXT, note TEXT) STRICT")
    raw.execute("CREATE TABLE change(id INTEGER PRIMARY KEY, before TEXT, after TEXT) STRICT")
    raw.execute("INSERT INTO unit VALUES ('1', '区经发局', '')")

    def floor() -> None:
        raw.execute("BEGIN IMMEDIATE")
        before = raw.execute("SELECT * FROM unit WHERE id = '1'").fetchone()
        after = (*before[:2], f"备注{next(numbers)}")
        raw.execute("UPDATE unit SET note = ? WHERE id = '1'", after[2:])
        raw.execute("INSERT INTO change(before, after) VALUES (?, ?)", (json.dumps(before), json.dumps(after)))
        raw.execute("COMMIT")

    yield compared("one durable edit", ours, floor, "raw sqlite3, same settings, journal row", runs=200)
    store.close()
    raw.close()
