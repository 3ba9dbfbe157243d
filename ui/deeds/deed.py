"""A deed as data: what it asks, for which records it is offered, and what it calls."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from models.language import Text
from models.ledgers.columns import Column

Values = Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Deed:
    """One verb of a ledger. `states` are the codes of `state` it is offered for; empty means any.

    `fields` are asked in a dialog; without fields the deed is done at once. `first` gives what stands in them
    at first: (values of the first record, today). `perform` gets (store, ids, values, today) and is run as
    one job; `each` says that it is one record's deed.
    """

    key: str
    text: Text
    icon: str
    perform: Callable[[Any, Sequence[str], Values, date], Any]
    done: Text
    fields: tuple[Column, ...] = ()
    states: frozenset[str] = frozenset()
    first: Callable[[Values, date], Values] | None = None
    each: bool = False
    explained: Text | None = None

    def serves(self, records: Sequence[Values]) -> bool:
        """Say whether the deed is offered for these records."""
        if not records or (self.each and len(records) > 1):
            return False
        return not self.states or all(record.get("state") in self.states for record in records)
