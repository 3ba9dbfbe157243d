"""Finding the record a name means."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TypeVar

from sqlalchemy import ColumnElement, func, or_, select
from sqlalchemy.orm import Session

from models.errors import Conflict, InvalidValue
from models.language import N_
from models.ledgers.columns import Column, Link
from models.ledgers.funds import fund_name
from models.ledgers.issues import meeting_name
from models.ledgers.policies import clause_name
from models.ledgers.supervision import sheet_number
from models.ledgers.visits import visit_name
from models.records.all import (
    Clause,
    Fund,
    Issue,
    Meeting,
    Party,
    Person,
    Policy,
    Scheme,
    Series,
    Sheet,
    Slot,
    Subsidy,
    Unit,
    Visit,
)
from models.records.base import Record
from models.rules.names import former_names, match_name

_RECORDS: Mapping[str, type[Record]] = {
    "parties": Party,
    "enterprises": Party,
    "projects": Party,
    "units": Unit,
    "people": Person,
    "issues": Issue,
    "series": Series,
    "schemes": Scheme,
    "slots": Slot,
    "meetings": Meeting,
    "policies": Policy,
    "clauses": Clause,
    "funds": Fund,
    "subsidies": Subsidy,
    "sheets": Sheet,
    "visits": Visit,
}
_CALLED = {
    "issues": Issue.number,
    "series": Series.name,
    "schemes": Scheme.name,
    "slots": Slot.name,
    "policies": Policy.title,
    "subsidies": Subsidy.number,
    "people": Person.name,
}
"""Ledgers whose records are called by one column alone."""

Kept = TypeVar("Kept", bound=Record)


def kept(session: Session, record: type[Kept], row_id: str) -> Kept:
    """Return the record called `row_id`. Raises `Conflict` when it is gone or lies in the recycle bin."""
    found = session.get(record, row_id)
    if found is None or found.removed_at is not None:
        raise Conflict(N_("Errors", "This record is no longer in the ledger."))
    return found


class Finder:
    """Finds records by the names people use; remembers what it found while one deed lasts."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._found: dict[tuple[str, str], list[str]] = {}
        self._former: dict[str, list[tuple[str, str]]] | None = None

    def id_of(self, column: Column, named: Link | str, unit_id: str | None = None) -> str:
        """Return the identity of what `named` means in `column`; a person is looked for in `unit_id` first.

        Raises `InvalidValue` when nobody is called so, or several are; `Conflict` when a `Link` points to what
        was removed since it was chosen.
        """
        if isinstance(named, Link):
            return kept(self._session, _RECORDS[column.target], named.id).id
        found = self.candidates(column.target, named)
        if len(found) > 1 and column.target == "people" and unit_id:
            found = [row_id for row_id in found if kept(self._session, Person, row_id).unit_id == unit_id] or found
        if not found:
            raise InvalidValue(
                N_("Errors", "There is no “{value}” for “{column}” in the ledger."), value=named, column=column.label
            )
        if len(found) > 1:
            raise InvalidValue(
                N_("Errors", "“{value}” in “{column}” means {count} records; choose one from the list."),
                value=named,
                column=column.label,
                count=len(found),
            )
        return found[0]

    def candidates(self, target: str, name: str) -> list[str]:
        """Return the identities of all kept records of ledger `target` that are called `name`."""
        if (target, name) not in self._found:
            found = list(self._session.scalars(_query(target, name)))
            self._found[target, name] = found or self.formerly(target, name)
        return self._found[target, name]

    def formerly(self, target: str, name: str) -> list[str]:
        """Return the identities of the kept parties of ledger `target` that were called `name` once 曾用名."""
        if target not in ("parties", "enterprises", "projects"):
            return []
        if self._former is None:
            self._former = _former(self._session)
        kinds = ("enterprise", "project") if target == "parties" else (target.removesuffix("s"),)
        return [row_id for kind, row_id in self._former.get(match_name(name), ()) if kind in kinds]

    def learn(self, target: str, name: str, row_id: str) -> None:
        """Remember a record made meanwhile."""
        self._found[target, name] = [row_id]

    def forget(self, target: str, name: str) -> None:
        """Forget a record whose making was taken back."""
        self._found.pop((target, name), None)


def _former(session: Session) -> dict[str, list[tuple[str, str]]]:
    """Return the parties by each of their former names, folded: (kind, identity)."""
    found: dict[str, list[tuple[str, str]]] = {}
    for row_id, kind, names in session.execute(
        select(Party.id, Party.kind, Party.former_names).where(
            Party.former_names.is_not(None), Party.removed_at.is_(None)
        )
    ):
        for name in dict.fromkeys(map(match_name, former_names(names))):
            found.setdefault(name, []).append((kind, row_id))
    return found


def _query(target: str, name: str) -> object:
    record: type[Record]
    match target:
        case "parties" | "enterprises" | "projects":
            record, called = (
                Party,
                or_(Party.name == name, Party.match_name == match_name(name), Party.short_name == name),
            )
            if target != "parties":
                called = called & (Party.kind == target.removesuffix("s"))
        case "units":
            record, called = Unit, or_(Unit.name == name, Unit.short_name == name)
        case "meetings":
            called = meeting_name(Meeting, Series) == name
            if number := re.fullmatch(r"第?\s*(\d{1,6})\s*[期次]?", name):  # of the first series, the theme day
                first = select(func.min(Series.position)).where(Series.removed_at.is_(None)).scalar_subquery()
                called = called | ((Meeting.number == int(number[1])) & (Series.position == first))
            return (
                select(Meeting.id)
                .join(Series, Meeting.series_id == Series.id)
                .where(Meeting.removed_at.is_(None), called)
            )
        case "clauses":
            called = or_(Clause.name == name, clause_name(Clause, Policy) == name, _joined(Clause) == _bare(name))
            return (
                select(Clause.id).join(Policy, Clause.policy_id == Policy.id).where(Clause.removed_at.is_(None), called)
            )
        case "funds":
            record, called = Fund, or_(Fund.name == name, fund_name(Fund) == name)
        case "sheets":
            record, called = Sheet, sheet_number(Sheet) == name
        case "visits":
            return (
                select(Visit.id)
                .join(Party, Visit.party_id == Party.id)
                .where(Visit.removed_at.is_(None), visit_name(Visit, Party) == name)
            )
        case _:
            record, called = _RECORDS[target], _CALLED[target] == name
    return select(record.id).where(record.removed_at.is_(None), called)


_MARKS = '《》“”〈〉"：:·— '


def _bare(text: str) -> str:
    """Return a document's name without the marks around and within it."""
    return text.translate(dict.fromkeys(map(ord, _MARKS)))


def _joined(clause: type[Clause]) -> ColumnElement[str]:
    """Return policy and clause as lists write them in one cell, 《…实施意见》人才用工支持, without marks."""
    words: ColumnElement[str] = Policy.title.concat(clause.name)
    for mark in _MARKS:
        words = func.replace(words, mark, "")
    return words
