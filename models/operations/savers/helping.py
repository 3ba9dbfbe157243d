"""The board of helpers."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from models.errors import RuleBroken
from models.language import N_
from models.ledgers.columns import Kind, Ledger, Link
from models.operations import helping
from models.operations.finding import Finder, kept
from models.operations.savers.plain import Saver
from models.records.all import Party


def _save_helpers(
    session: Session, ledger: Ledger, row_id: str | None, values: dict[str, Any], today: date, finder: Finder
) -> str:
    if row_id is None:
        found = finder.candidates("parties", str(values.get("party", "")))
        if len(found) != 1:
            raise RuleBroken(
                N_("Errors", "There is no enterprise or project “{name}” in the ledger."), name=values.get("party")
            )
        row_id = found[0]
    kept(session, Party, row_id)
    for key, value in values.items():
        if key.startswith("slot:"):
            column = ledger.column(key)
            holder = Link(finder.id_of(column, value), "") if value and column.kind is Kind.LINK else value
            helping.fill_slot(session, row_id, key.removeprefix("slot:"), holder, today)
    return row_id


SAVERS: Mapping[str, Saver] = {"assignments": _save_helpers}
