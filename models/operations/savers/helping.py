"""The board of helpers, the plaques, and the words of the dictionaries."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.errors import RuleBroken
from models.language import N_
from models.ledgers.columns import Kind, Ledger, Link
from models.operations import helping, words
from models.operations.finding import Finder, kept
from models.operations.savers.plain import Saver, save_record
from models.records.all import Party, Plaque, Term


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


def _save_plaque(session: Session, _: Ledger, row_id: str | None, values: dict[str, Any], __: date, ___: Finder) -> str:
    """Keep place, damage and note of a party's plaque; whether it is up is told by its deeds."""
    if row_id is None:
        raise RuleBroken(N_("Errors", "There is one plaque for each enterprise and project: choose it in the list."))
    party = kept(session, Party, row_id)
    plaque = session.scalar(select(Plaque).where(Plaque.party_id == row_id, Plaque.removed_at.is_(None)))
    plaque = plaque or Plaque(party_id=row_id)
    if values.get("damaged") and plaque.put_up_on is None:
        raise RuleBroken(N_("Errors", "The plaque of “{party}” is not put up."), party=party.name)
    for key, value in values.items():
        setattr(plaque, key, value)
    session.add(plaque)
    return row_id


def _save_term(
    session: Session, ledger: Ledger, row_id: str | None, values: dict[str, Any], today: date, finder: Finder
) -> str:
    """Keep a word; another spelling is written into every record that uses it."""
    if row_id is not None:
        term = kept(session, Term, row_id)
        if values.get("dictionary", term.dictionary) != term.dictionary:
            words.require_unused(session, term)
        if (label := values.pop("label", term.label)) != term.label:
            words.rename(session, term, label)
    return save_record(session, ledger, row_id, values, today, finder)


SAVERS: Mapping[str, Saver] = {"assignments": _save_helpers, "plaques": _save_plaque, "terms": _save_term}
