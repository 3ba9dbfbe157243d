"""Supervision sheets and bounties: changed here, made by their own deeds alone."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from models.errors import RuleBroken
from models.language import N_, Text
from models.ledgers.columns import Ledger
from models.operations.finding import Finder
from models.operations.savers.plain import Saver, save_record

_MADE_BY: Mapping[str, Text] = {
    "sheets": N_("Errors", "A supervision sheet is issued from the responsibility list; it is not typed or imported."),
    "bounties": N_("Errors", "A bounty is posted from the task list; it is not typed or imported."),
}


def _save_made(
    session: Session, ledger: Ledger, row_id: str | None, values: dict[str, Any], today: date, finder: Finder
) -> str:
    if row_id is None:
        raise RuleBroken(_MADE_BY[ledger.key])
    return save_record(session, ledger, row_id, values, today, finder)


SAVERS: Mapping[str, Saver] = dict.fromkeys(_MADE_BY, _save_made)
