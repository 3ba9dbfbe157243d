"""Writing parsed values into a record, whatever ledger it was seen in."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from models.ledgers.columns import Ledger
from models.operations.finding import Finder
from models.operations.savers import custom, helping, issues, meetings, money, parties, people, supervision, visits
from models.operations.savers.plain import Saver, save_record
from models.records.all import CustomRow

_AREAS = (custom, helping, issues, meetings, money, parties, people, supervision, visits)
_SAVERS: Mapping[str, Saver] = {key: saver for area in _AREAS for key, saver in area.SAVERS.items()}


def save(
    session: Session, ledger: Ledger, row_id: str | None, values: Mapping[str, Any], today: date, finder: Finder
) -> str:
    """Write `values` into the record `row_id`, or into a new one, and return its identity.

    Raises `InvalidValue` when a named record is not found, `RuleBroken`, or `Conflict` when the record is gone.
    """
    saver = _SAVERS.get("custom" if ledger.record is CustomRow else ledger.key, save_record)
    return saver(session, ledger, row_id, dict(values), today, finder)
