"""Where a grid's rows come from, and where names are looked up."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any, Protocol


class RowLike(Protocol):
    """A snapshot of one record: its id, and its cells in the order of the ledger's columns."""

    id: str
    cells: tuple[Any, ...]


class RowSource(Protocol):
    """Answers the two questions a grid asks: which rows, and what stands in these."""

    def ids(self) -> list[str]:
        """Return the ids of the rows to show, filtered and sorted."""

    def rows(self, ids: Sequence[str]) -> list[RowLike]:
        """Return the rows with these ids; a row that is gone is left out."""


class Names(Protocol):
    """Finds the words an editor offers while a person types; `delay` milliseconds after the last key."""

    delay: int

    def links(self, target: str, text: str) -> list[Any]:
        """Return the records of the ledger `target` that `text` may mean, as `Link`s, best first."""

    def terms(self, dictionary: str) -> list[str]:
        """Return the words of a dictionary, in its order."""

    def today(self) -> date:
        """Return the day it is in the ledger."""
