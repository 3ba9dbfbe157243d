"""What may leave the office: everything (内部), or what the public may see (公示).

Public copies leave out confidential items, blank what is personal or a business secret, and mask mobiles and
identity numbers in texts (Personal Information Protection Law, art. 25; domain.md §7). Credit codes stay.
Who keeps a small business of one's own (credit code 92…) is a natural person: legal representative and contact
are personal columns for every enterprise, so they are blanked for those as for the others.
"""

from __future__ import annotations

import enum
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from models.language import Text
from models.ledgers.columns import Column, Kind, Ledger, Link
from models.ledgers.rows import Row
from models.rules.masking import masked, masked_and_counted

__all__ = ["Purpose", "Withheld", "for_purpose", "masked", "withheld"]

_TEXTS = (Kind.TEXT, Kind.NOTE, Kind.TERM, Kind.TERMS, Kind.PHONE)
_CONSENTED = "mobile"
"""The column for which a person may consent, by the column `mobile_public` of the same ledger."""


class Purpose(enum.StrEnum):
    """Whom a copy is for."""

    INTERNAL = "internal"
    PUBLIC = "public"


@dataclass(frozen=True, slots=True)
class Withheld:
    """What a public copy does not say: rows left out, cells blanked by column label, numbers masked in texts."""

    rows_left_out: int
    blanked: Mapping[Text, int]
    masked: int


def for_purpose(ledger: Ledger, rows: Iterable[Row], purpose: Purpose) -> list[Row]:
    """Return the rows as `purpose` may show them."""
    rows = list(rows)
    if purpose is Purpose.INTERNAL:
        return rows
    return [
        replace(
            row,
            cells=tuple(
                _public(column, cell, consented=_consented(ledger, row, column))[0]
                for column, cell in zip(ledger.columns, row.cells, strict=True)
            ),
        )
        for row in _open(ledger, rows)
    ]


def withheld(ledger: Ledger, rows: Iterable[Row]) -> Withheld:
    """Return what `for_purpose` takes out of `rows` for the public."""
    rows = list(rows)
    shown = _open(ledger, rows)
    blanked: dict[Text, int] = {}
    count = 0
    for row in shown:
        for column, cell in zip(ledger.columns, row.cells, strict=True):
            public, shielded = _public(column, cell, consented=_consented(ledger, row, column))
            count += shielded
            if public is None and cell not in (None, "", ()):
                blanked[column.label] = blanked.get(column.label, 0) + 1
    return Withheld(len(rows) - len(shown), blanked, count)


def _open(ledger: Ledger, rows: list[Row]) -> list[Row]:
    """Return the rows that are not confidential."""
    if not any(column.key == "confidential" for column in ledger.columns):
        return rows
    at = ledger.index("confidential")
    return [row for row in rows if not row.cells[at]]


def _consented(ledger: Ledger, row: Row, column: Column) -> bool:
    if column.key != _CONSENTED or not any(other.key == "mobile_public" for other in ledger.columns):
        return False
    return bool(row.cells[ledger.index("mobile_public")])


def _public(column: Column, cell: Any, *, consented: bool) -> tuple[Any, int]:
    """Return a cell as the public may see it, and how many numbers are masked in it."""
    if column.secret or (column.personal and not consented):
        return None, 0
    if consented:
        return cell, 0
    if isinstance(cell, str) and column.kind in _TEXTS:
        return masked_and_counted(cell)
    if isinstance(cell, Link):
        text, count = masked_and_counted(cell.text)
        return cell._replace(text=text), count
    return cell, 0
