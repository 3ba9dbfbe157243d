"""What may leave the office: everything (内部), or what the public may see (公示).

Public copies leave out confidential items, blank what is personal, and mask mobiles and ID numbers in free
text (Personal Information Protection Law, art. 25; docs/glossary.md). Credit codes stay.
"""

from __future__ import annotations

import enum
import re
from collections.abc import Iterable
from dataclasses import replace

from models.ledgers.columns import Column, Kind, Ledger
from models.ledgers.rows import Row
from models.rules.credit_code import is_credit_code

_MOBILE = re.compile(r"(?<![0-9A-Za-z])((?:86)?[ -]?1[3-9]\d)[ -]?(\d{4})[ -]?(\d{4})(?!\d)")
_ID_NUMBER = re.compile(
    r"(?<![0-9A-Za-z])([1-9]\d{5})((?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))(\d{3}[\dXx])(?![0-9A-Za-z])"
)


class Purpose(enum.StrEnum):
    """Whom a copy is for."""

    INTERNAL = "internal"
    PUBLIC = "public"


def masked(text: str) -> str:
    """Return `text` with mobiles and ID numbers shielded; 18-character credit codes stay as they are."""
    text = _MOBILE.sub(r"\1****\3", text)
    return _ID_NUMBER.sub(lambda found: found[0] if is_credit_code(found[0]) else f"{found[1]}********{found[3]}", text)


def for_purpose(ledger: Ledger, rows: Iterable[Row], purpose: Purpose) -> list[Row]:
    """Return the rows as `purpose` may show them."""
    rows = list(rows)
    if purpose is Purpose.INTERNAL:
        return rows
    keys = [column.key for column in ledger.columns]
    if "confidential" in keys:
        at = ledger.index("confidential")
        rows = [row for row in rows if not row.cells[at]]
    consent = ledger.index("mobile_public") if "mobile_public" in keys else None
    return [
        replace(
            row,
            cells=tuple(
                _public(column, cell, consented=consent is not None and bool(row.cells[consent]))
                for column, cell in zip(ledger.columns, row.cells, strict=True)
            ),
        )
        for row in rows
    ]


def _public(column: Column, cell: object, *, consented: bool) -> object:
    if column.secret or (column.personal and not consented):
        return None
    if isinstance(cell, str) and column.kind in (Kind.TEXT, Kind.NOTE, Kind.TERMS):
        return masked(cell)
    return cell
