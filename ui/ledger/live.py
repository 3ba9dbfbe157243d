"""Rows and names read from the open ledger; each question is one short read."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import date, timedelta
from typing import Any

from models.ledgers.catalogue import ledger as find_ledger
from models.ledgers.columns import Ledger, Link
from models.ledgers.rows import Condition, Filter, Op, Row, Sort, count, row_ids, rows_by_id, totals
from models.rules.names import initials
from models.store.store import Store

_OFFERED = 12
_WORDS = 16
_SEPARATORS = re.compile("[、，,;；\\n]+")


class LiveRows:
    """The rows of one ledger, as filtered and sorted by the page."""

    def __init__(self, store: Store, ledger: Ledger, today: Callable[[], date]) -> None:
        self._store = store
        self._ledger = ledger
        self._today = today
        self.filter = Filter()
        self.sort: tuple[Sort, ...] = ()

    def ids(self) -> list[str]:
        """Return the ids of the rows that pass the filter, in order."""
        with self._store.read() as session:
            return row_ids(session, self._ledger, self.filter, self.sort, today=self._today())

    def rows(self, ids: Sequence[str]) -> list[Row]:
        """Return the rows with these ids."""
        with self._store.read() as session:
            return rows_by_id(session, self._ledger, ids, today=self._today())

    def row(self, row_id: str) -> Row | None:
        """Return one row, or None when it is gone."""
        return next(iter(self.rows([row_id])), None)

    def overdue(self) -> int:
        """Return how many of the rows shown are overdue; 0 where the ledger knows no due date."""
        if not any(column.key == "timeliness" for column in self._ledger.columns):
            return 0
        late = Condition("timeliness", Op.IS, "overdue")
        asked = Filter(self.filter.text, (*self.filter.conditions, late), self.filter.ids, self.filter.removed)
        with self._store.read() as session:
            return count(session, self._ledger, asked, today=self._today())

    def totals(self) -> dict[str, int]:
        """Return what the totalled amounts of the rows shown come to, in fen, by column key."""
        with self._store.read() as session:
            return totals(session, self._ledger, self.filter, today=self._today())


class LiveNames:
    """Names of records and words of dictionaries, for the editors."""

    def __init__(self, store: Store, today: Callable[[], date], delay: int) -> None:
        self._store = store
        self.today = today
        self.delay = delay

    def links(self, target: str, text: str) -> list[Link]:
        """Return the records whose name, pinyin initials or other searched text hold `text`; names first."""
        with self._store.read() as session:
            ledger = find_ledger(session, target)
            gone = self._gone(session, ledger)
            ids = [one for one in row_ids(session, ledger, Filter(text), today=self.today()) if one not in gone][:200]
            called = _called(ledger)
            found = [Link(row.id, called(row)) for row in rows_by_id(session, ledger, ids, today=self.today())]
        letters = text.lower()
        return sorted(found, key=lambda link: (not link.text.startswith(text), text not in link.text,
                                               not initials(link.text).startswith(letters)))[:_OFFERED]

    def _gone(self, session: Any, ledger: Ledger) -> set[str]:
        """Return the units that have ended and the people who have left: they stay on old records only."""
        ended = {"units": ("valid_to", self.today() - timedelta(days=1)), "people": ("retired_on", self.today())}
        if ledger.key not in ended:
            return set()
        key, day = ended[ledger.key]
        return set(row_ids(session, ledger, Filter(conditions=(Condition(key, Op.TO, day),)), today=self.today()))

    def terms(self, dictionary: str) -> list[str]:
        """Return the words of a dictionary that are in use, in its order."""
        with self._store.read() as session:
            ledger = find_ledger(session, "terms")
            own = Filter(conditions=(Condition("dictionary", Op.IS, dictionary), Condition("retired", Op.IS, False)))
            ids = row_ids(session, ledger, own, today=self.today())
            at = ledger.index(ledger.naming)
            return [str(row.cells[at]) for row in rows_by_id(session, ledger, ids, today=self.today())]


def _called(ledger: Ledger) -> Callable[[Row], str]:
    """Return how records are offered: by their name; an item by its number, party and first words."""
    at = ledger.index(ledger.naming)
    if ledger.key != "issues":
        return lambda row: str(row.cells[at] or "")
    party, text = ledger.index("party"), ledger.index("text")

    def called(row: Row) -> str:
        whose = row.cells[party].text if row.cells[party] else ""
        said = " ".join(part for part in (row.cells[at], whose, row.cells[text][:_WORDS]) if part)
        return _SEPARATORS.sub(" ", said)  # where several are named, these stand between them

    return called
