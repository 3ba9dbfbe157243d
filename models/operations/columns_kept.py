"""Turning the values of a column into those of another kind, all or none."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.errors import InvalidValue, RuleBroken
from models.language import N_
from models.ledgers.columns import NO, YES, Column, Kind
from models.ledgers.custom import custom_record
from models.ledgers.field_specs import POINTERS, FieldSpec, is_formula
from models.ledgers.fields import column_of, field_key
from models.ledgers.kinds import parse, shown
from models.operations.finding import Finder
from models.operations.savers.cells import update_cells
from models.records.all import CustomRow, Field, Party, Person, Unit, Visit

_POINTED = {"party_id": Party, "unit_id": Unit, "person_id": Person}


def converted(session: Session, key: str, field: Field, spec: FieldSpec) -> None:
    """Turn what is kept under `field` into what `spec` wants, in rows of the recycle bin too.

    Raises `RuleBroken` naming the first row whose value does not read as the new kind; nothing is then kept.
    """
    if field.kind == spec.kind and (spec.kind not in (Kind.CHOICE, Kind.LINK) or field.words == spec.words):
        return
    if is_formula(field.kind, field.words):
        return  # it kept nothing
    old, new = column_of(field), _wanted(field, spec)
    finder = Finder(session)
    for row in _rows(session, key):
        text = _text(session, old, row)
        if text is None:
            continue
        try:
            value = parse(new, text)
            found = finder.id_of(new, value) if new.kind is Kind.LINK and value else None
        except InvalidValue as error:
            raise RuleBroken(
                N_("Errors", "“{column}” cannot become that: the row “{row}” holds “{value}”."),
                column=field.label,
                row=_called(session, row),
                value=text,
            ) from error
        if old.kind is Kind.LINK:
            setattr(row, POINTERS[old.target], None)
        if new.kind is Kind.LINK:
            update_cells(row, [old], {old.key: None})
            setattr(row, POINTERS[new.target], found)
        else:
            update_cells(row, [new], {new.key: value})


def _wanted(field: Field, spec: FieldSpec) -> Column:
    asked = Field(id=field.id, label=spec.label, kind=spec.kind.value, words=spec.words, width=spec.width)
    return replace(column_of(asked), label=column_of(field).label, required=False, key=field_key(field.id))


def _rows(session: Session, key: str) -> list[Any]:
    record = custom_record(session, key)
    if record is None:
        return list(session.scalars(select(Visit).order_by(Visit.id)))
    return list(session.scalars(select(CustomRow).where(CustomRow.ledger_id == record.id).order_by(CustomRow.id)))


def _text(session: Session, column: Column, row: Any) -> str | None:
    """Return what stands in a column of a row as a person reads it; None where nothing does."""
    if column.kind is Kind.LINK:
        name = POINTERS[column.target]
        pointer = getattr(row, name)
        return session.get_one(_POINTED[name], pointer).name if pointer else None
    raw = json.loads(row.cells).get(column.key.partition(":")[2])
    if raw is None:
        return None
    if column.kind is Kind.FLAG:
        return (YES if raw else NO).other_names[0]
    return shown(column, _unpacked(column.kind, raw))


def _unpacked(kind: Kind, raw: Any) -> Any:
    match kind:
        case Kind.DATE:
            return date.fromisoformat(raw)
        case Kind.DECIMAL:
            return Decimal(raw) / 10_000
    return raw


def _called(session: Session, row: Any) -> str:
    """Return the first words that stand in a row, by which a person finds it."""
    pointers = ((name, getattr(row, name, None)) for name in _POINTED)
    names = [session.get_one(_POINTED[name], pointer).name for name, pointer in pointers if pointer]
    texts = [raw for raw in json.loads(row.cells).values() if isinstance(raw, str)]
    return "  ".join((names + texts)[:2]).replace("\n", " ")[:60]
