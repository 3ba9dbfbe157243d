"""Answers to fields: put into a record's `cells` as JSON, read out again by models/ledgers/fields.py."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from models.ledgers.columns import Column
from models.ledgers.fields import PREFIX


def parted(values: Mapping[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    """Return (the values of a record's own columns, the answers to fields), both by column key."""
    own = {key: value for key, value in values.items() if not key.startswith(PREFIX)}
    return own, {key: value for key, value in values.items() if key.startswith(PREFIX)}


def pack(value: Any) -> str | int | None:
    """Return a parsed value as it stands in JSON: days in ISO, decimals as whole ten-thousandths, flags as 1 and 0."""
    match value:
        case None | "":
            return None
        case bool():
            return int(value)
        case Decimal():
            return int(value * 10_000)
        case date():
            return value.isoformat()
        case str() | int():
            return value
    raise TypeError(f"{type(value).__name__} is no answer to a field")


def update_cells(record: Any, columns: Iterable[Column], values: Mapping[str, Any]) -> None:
    """Put those of `values` that answer one of `columns` into the record's `cells`; an empty answer is taken out.

    Answers to fields that are not among the columns, such as retired ones, stay as they are.
    """
    kept: dict[str, Any] = json.loads(record.cells or "{}")
    for column in columns:
        if column.key.startswith(PREFIX) and column.key in values:
            field_id, packed = column.key.removeprefix(PREFIX), pack(values[column.key])
            kept.pop(field_id, None)
            if packed is not None:
                kept[field_id] = packed
    record.cells = json.dumps(kept, ensure_ascii=False, sort_keys=True)
