"""Enterprises and projects, and the yearly list of those above the scale."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from models.ledgers.columns import Ledger
from models.ledgers.indicators import WHOLE_YEAR
from models.operations.finding import Finder
from models.operations.savers.plain import Saver, save_record
from models.records.all import ScaleYear


def _save_enterprise(
    session: Session, ledger: Ledger, row_id: str | None, values: dict[str, Any], today: date, finder: Finder
) -> str:
    above = values.pop("above_scale", None)
    row_id = save_record(session, ledger, row_id, values, today, finder)
    if above is not None:
        session.flush()
        _list(session, row_id, _listed_year(session, today), bool(above))
    return row_id


def _list(session: Session, party_id: str, year: int, above: bool) -> None:
    there = session.scalar(
        select(ScaleYear).where(ScaleYear.party_id == party_id, ScaleYear.year == year, ScaleYear.removed_at.is_(None))
    )
    if above and there is None:
        session.add(ScaleYear(party_id=party_id, year=year))
    elif there is not None and not above:
        session.delete(there)


def _listed_year(session: Session, today: date) -> int:
    """Return the year of the list in force: the newest one there is, or this year's."""
    newest = select(func.max(ScaleYear.year)).where(ScaleYear.year <= today.year, ScaleYear.removed_at.is_(None))
    return session.scalar(newest) or today.year


def _save_figures(
    session: Session, ledger: Ledger, row_id: str | None, values: dict[str, Any], today: date, finder: Finder
) -> str:
    if "month" in values or row_id is None:
        values["month"] = int(values.get("month") or WHOLE_YEAR)
    return save_record(session, ledger, row_id, values, today, finder)


SAVERS: Mapping[str, Saver] = {"enterprises": _save_enterprise, "party_figures": _save_figures}
