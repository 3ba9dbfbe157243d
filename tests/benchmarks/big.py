"""Every ledger, the figures and the data doctor in a park far larger than any."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from sqlalchemy.orm import Session

from models.doctor.findings import findings
from models.figures.measuring import measure
from models.figures.ranking import rank_units
from models.ledgers import catalogue
from models.ledgers.rows import row_ids, rows_by_id
from models.rules.periods import Period
from tests.benchmarks.big_park import big_park
from tests.benchmarks.measured import Compared, compared
from tests.benchmarks.park import MONDAY

_YEAR = Period(MONDAY.date().replace(month=1, day=1), MONDAY.date())


def compare(folder: Path) -> Iterator[Compared]:
    """Open each ledger of 100,000 items as a page does: all identities in order, and the first 100 rows."""
    store = big_park(folder / "x.ledger")
    today = MONDAY.date()

    def bare() -> None:
        with store.read() as session:
            session.connection().exec_driver_sql("SELECT * FROM task ORDER BY due_on").all()

    def opened(key: str) -> None:
        with store.read() as session:
            ledger = catalogue.ledger(session, key)
            rows_by_id(session, ledger, row_ids(session, ledger, today=today)[:100], today=today)

    def every_ledger() -> None:
        with store.read() as session:
            keys = catalogue.keys(session)
        for key in keys:
            opened(key)

    def told(what: Callable[[Session], object]) -> None:
        with store.read() as session:
            what(session)

    floor = "120,000 tasks, every column, in order"
    for key in ("issues", "responsibilities", "assignments", "visits", "subsidies", "people", "units"):
        yield compared(f"open {key} of 100,000 items", lambda key=key: opened(key), bare, floor, runs=3)
    for title, what in (
        ("every figure of a year", lambda session: measure(session, _YEAR, today)),
        ("the ranking of units", lambda session: rank_units(session, _YEAR, today)),
        ("the data doctor", lambda session: findings(session, today)),
    ):
        yield compared(f"{title}, 100,000 items", lambda what=what: told(what), bare, floor, runs=3)
    yield compared("open every ledger there is", every_ledger, bare, floor, runs=2)
    store.close()
