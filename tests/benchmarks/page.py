"""Opening a page and reading rows, beside the bare query that fetches the same rows."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import sqlcipher3.dbapi2 as sqlite

from desktop.app import build
from desktop.paths import Paths
from models.ledgers.catalogue import ledger as described
from models.ledgers.rows import row_ids, rows_by_id
from tests.benchmarks.measured import Compared, compared
from tests.benchmarks.park import MONDAY, ledger

_BARE = """
    SELECT issue.*, party.name, meeting.number, series.name FROM issue
    LEFT JOIN party ON issue.party_id = party.id LEFT JOIN meeting ON issue.meeting_id = meeting.id
    LEFT JOIN series ON meeting.series_id = series.id
    WHERE issue.removed_at IS NULL ORDER BY raised_on DESC, issue.number DESC LIMIT 100
"""


def compare(folder: Path) -> Iterator[Compared]:
    """Open the problem list of 3,000 issues; fetch its order and its first block."""
    path = folder / "x.ledger"
    store = ledger(path, 300, 3000)
    raw = sqlite.connect(str(path))

    def first_block() -> None:
        with store.read() as session:
            issues = described(session, "issues")
            today: date = MONDAY.date()
            rows_by_id(session, issues, row_ids(session, issues, today=today)[:100], today=today)

    def floor() -> None:
        raw.execute(_BARE).fetchall()

    yield compared("order and first 100 of 3,000 issues", first_block, floor, "raw sqlite3, first 100 joined", runs=30)
    window = build(Paths.test(folder), path, inline_jobs=True, today=MONDAY.date())
    window.resize(1280, 800)
    window.show()

    def turned() -> None:
        window.workspace.show_page("units")
        window.workspace.show_page("issues")
        window.grab()

    yield compared("turn to the problem list and paint it", turned, floor, "raw sqlite3, first 100 joined", runs=15)
    window.close_now()
    raw.close()
    store.close()
