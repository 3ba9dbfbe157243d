"""A deed as data: what it asks, for which records it is offered, and what it calls."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, NamedTuple

from models.language import Text
from models.ledgers.columns import Column

Values = Mapping[str, Any]


class Offered(NamedTuple):
    """One of the records a deed proposes by itself: its identity, and the line it is chosen by."""

    id: str
    line: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Deed:
    """One verb of a ledger. `states` are the codes of `state` it is offered for; empty means any.

    `when` narrows that further by a record's values. `fields` are asked in a dialog; without fields the deed is
    done at once. `first` gives what stands in them at first: (values of the first record, today); `read` adds what
    must be looked up for it: (store, ids, today); where the fields depend on that, `asks` gives them instead.
    `perform` gets (store, ids, values, today) and is run as one job; `each` says that it is one record's deed. A deed
    that `lists` is for none of the selected records: it proposes its own, (store, today), of which some are chosen.
    """

    key: str
    text: Text
    icon: str
    perform: Callable[[Any, Sequence[str], Values, date], Any]
    done: Text
    fields: tuple[Column, ...] = ()
    states: frozenset[str] = frozenset()
    when: Callable[[Values], bool] | None = None
    first: Callable[[Values, date], Values] | None = None
    read: Callable[[Any, Sequence[str], date], Values] | None = None
    asks: Callable[[Values], tuple[Column, ...]] | None = None
    lists: Callable[[Any, date], Sequence[Offered]] | None = None
    each: bool = False
    explained: Text | None = None

    def serves(self, records: Sequence[Values]) -> bool:
        """Say whether the deed is offered for these records."""
        if self.lists is not None:
            return True
        if not records or (self.each and len(records) > 1):
            return False
        if self.states and not all(record.get("state") in self.states for record in records):
            return False
        return self.when is None or all(map(self.when, records))
