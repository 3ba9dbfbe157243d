"""Columns that are data: a `Field` the office keeps, described as a column and read out of a record's `cells`.

A record with such columns has `cells`: one JSON object, the answer to each field under the field's identity.
What is written there is made by models/operations/savers/cells.py; the two agree kind by kind.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import Integer, Text, func, select
from sqlalchemy.orm import Session
from sqlalchemy.types import TypeEngine

from models.language import Choice
from models.language import Text as Words
from models.ledgers.columns import Column, Kind
from models.records.base import Day, Fine, Flag
from models.records.custom import Field

PREFIX = "field:"
TYPES: Mapping[Kind, TypeEngine[Any]] = {
    Kind.TEXT: Text(),
    Kind.NOTE: Text(),
    Kind.CODE: Text(),
    Kind.PHONE: Text(),
    Kind.TERM: Text(),
    Kind.TERMS: Text(),
    Kind.CHOICE: Text(),
    Kind.NUMBER: Integer(),
    Kind.MONEY: Integer(),
    Kind.DECIMAL: Fine(),
    Kind.DATE: Day(),
    Kind.FLAG: Flag(),
}
"""How each kind stands in `cells`; a link is no answer: what a row points to, the database guards in a column."""


def field_key(field_id: str) -> str:
    """Return the key of a field's column."""
    return f"{PREFIX}{field_id}"


def fields_of(session: Session, ledger: str) -> list[Field]:
    """Return the fields in use of the ledger called `ledger`, in their order."""
    return list(
        session.scalars(
            select(Field)
            .where(Field.ledger == ledger, Field.retired.is_(False), Field.removed_at.is_(None))
            .order_by(Field.position, Field.id)
        )
    )


def lines_of(text: str | None) -> tuple[str, ...]:
    """Return the words of a field, a line each or parted by 、, without blanks and repetitions."""
    words = (word.strip() for word in re.split(r"[\n、，,;；]", text or ""))
    return tuple(dict.fromkeys(word for word in words if word))


def column_of(field: Field) -> Column:
    """Return the column that a field is; of a choice the answer itself is the code that is kept."""
    kind = Kind(field.kind)
    return Column(
        key=field_key(field.id),
        label=Words("", field.label),
        kind=kind,
        required=field.required,
        width=field.width,
        choices=tuple(Choice(word, Words("", word), (word,)) for word in lines_of(field.words))
        if kind is Kind.CHOICE
        else (),
        dictionary=(field.words or "").strip() if kind in (Kind.TERM, Kind.TERMS) else "",
        target=(field.words or "").strip() if kind in (Kind.LINK, Kind.LINKS) else "",
        synonyms=tuple(dict.fromkeys((field.label, *lines_of(field.synonyms)))),
        total=field.total,
        personal=field.personal,
    )


def cell_of(cells: Any, field: Field) -> Any:
    """Return the expression for a field's answer, `cells` being the record's column; its type is the kind's own."""
    kind = Kind(field.kind)
    answer = func.json_extract(cells, f'$."{field.id}"', type_=TYPES[kind])
    return func.coalesce(answer, False, type_=Flag()) if kind is Kind.FLAG else answer


def cells_of(cells: Any, fields: Iterable[Field]) -> dict[str, Any]:
    """Return the expressions for several fields, by the key of their column: what a `Source` takes."""
    return {field_key(field.id): cell_of(cells, field) for field in fields}
