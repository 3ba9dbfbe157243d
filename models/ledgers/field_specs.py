"""What a person says about a column that is data, before it is kept as a `Field`."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from models.errors import RuleBroken
from models.language import N_
from models.ledgers.columns import Kind

POINTERS: Mapping[str, str] = {
    "parties": "party_id",
    "enterprises": "party_id",
    "projects": "party_id",
    "units": "unit_id",
    "people": "person_id",
}
"""The ledgers a custom row may point to, and the column of `CustomRow` that holds the pointer: one of each."""

COUNTED = (Kind.NUMBER, Kind.DECIMAL, Kind.MONEY)
"""Kinds that can be summed, and worked out from each other."""

KINDS = (
    Kind.TEXT,
    Kind.NOTE,
    *COUNTED,
    Kind.DATE,
    Kind.FLAG,
    Kind.PHONE,
    Kind.CODE,
    Kind.CHOICE,
    Kind.TERM,
    Kind.TERMS,
    Kind.LINK,
)
"""Kinds a column that is data may have."""

_TERM = re.compile(r"\s*([-+−－＋])?\s*(?:\[([^\[\]]+)\]|([^-+−－＋\[\]]+?))\s*(?=[-+−－＋]|$)")


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldSpec:
    """One column as it is wanted; `id` names the field that is to become so, None is a new one.

    `words` are the answers of a choice (a line each, or 、 between), the dictionary of a term, the target of a
    link (`POINTERS`), or what a number is worked out from: “=需求人数-已招”. `width` is in half-width characters.
    """

    label: str
    kind: Kind = Kind.TEXT
    words: str = ""
    synonyms: str = ""
    required: bool = False
    total: bool = False
    personal: bool = False
    width: int = 14
    id: str | None = None

    @property
    def worked_out(self) -> bool:
        """Say whether the column is a sum or a difference of others, and not typed."""
        return is_formula(self.kind, self.words)


def is_formula(kind: str, words: str | None) -> bool:
    """Say whether `words` tell how a number of this kind is worked out."""
    return kind in COUNTED and (words or "").lstrip().startswith(("=", "＝"))


def terms_of(words: str) -> list[tuple[int, str]]:
    """Return the terms of “=A-B+C” as (sign, name), in order; a name with a sign in it stands in [].

    Raises `RuleBroken` when it is no such sum.
    """
    text, found, at = words.strip().lstrip("=＝"), [], 0
    while at < len(text):
        term = _TERM.match(text, at)
        if term is None or (term[1] is None and found):
            raise RuleBroken(N_("Errors", "“{words}” is no sum or difference of columns such as =A-B."), words=words)
        found.append((-1 if term[1] in ("-", "−", "－") else 1, term[2] or term[3]))
        at = term.end()
    if not found:
        raise RuleBroken(N_("Errors", "“{words}” is no sum or difference of columns such as =A-B."), words=words)
    return found


def formula(terms: list[tuple[int, str]]) -> str:
    """Return terms as they are written: “=A-B”."""
    signed = (("-" if sign < 0 else "+" if at else "", name) for at, (sign, name) in enumerate(terms))
    return "=" + "".join(sign + (f"[{name}]" if re.search(r"[-+−－＋]", name) else name) for sign, name in signed)
