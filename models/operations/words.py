"""Words of the dictionaries 字典: renamed wherever they are used, and not removed while they are.

Records keep a word itself, not a pointer to it. So a word is renamed in every column of every ledger that takes its
words from that dictionary, and in the cells of the office's own columns.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from sqlalchemy import Table, func, literal, select, update
from sqlalchemy.orm import Session

from models.errors import RuleBroken
from models.language import N_
from models.ledgers import catalogue
from models.ledgers.columns import Kind
from models.operations.finding import kept
from models.records.all import CustomLedger, CustomRow, Field, Term, Visit
from models.store.store import Store

_BETWEEN = "、"


def rename_term(store: Store, term_id: str, label: str) -> int:
    """Give a word another spelling, in its dictionary and in every record that uses it; return how many records.

    One deed, one undo. Raises `RuleBroken` when the dictionary has that word already or nothing is left of it.
    """
    with store.read() as session:
        was = kept(session, Term, term_id).label
    with store.write("term.rename", label=was) as session:
        return rename(session, kept(session, Term, term_id), label)


def rename(session: Session, term: Term, label: str) -> int:
    """Rename a word inside a deed; see `rename_term`."""
    label = label.strip()
    if not label or _BETWEEN in label:
        raise RuleBroken(N_("Errors", "A word cannot be empty, nor hold “、”."))
    twin = select(Term.id).where(
        Term.dictionary == term.dictionary, Term.label == label, Term.removed_at.is_(None), Term.id != term.id
    )
    if session.scalar(twin):
        raise RuleBroken(N_("Errors", "“{name}” is in the ledger already."), name=label)
    session.flush()
    count = 0
    for table, column, several in _columns(session, term.dictionary):
        count += _rename_in(session, table, table.c[column], term.label, label, several=several)
    for record, field_id in _fields(session, term.dictionary):
        count += _rename_in_cells(session, record, field_id, term.label, label)
    term.label = label
    session.flush()
    session.expire_all()
    return count


def uses(session: Session, term: Term) -> int:
    """Return how many records, those in the recycle bin included, use a word."""
    session.flush()
    count = 0
    for table, column, several in _columns(session, term.dictionary):
        found = session.execute(
            select(func.count()).select_from(table).where(_holds(table.c[column], term.label, several))
        )
        count += found.scalar_one()
    for record, field_id in _fields(session, term.dictionary):
        count += sum(1 for _ in _cells_with(session, record, field_id, term.label))
    return count


def require_unused(session: Session, term: Term) -> None:
    """Raise `RuleBroken` when records use a word: it is then retired, not removed."""
    if count := uses(session, term):
        raise RuleBroken(
            N_("Errors", "“{name}” is still used by {count} records. Mark it as ended or retired instead."),
            name=term.label,
            count=count,
        )


def _columns(session: Session, dictionary: str) -> Iterator[tuple[Table, str, bool]]:
    """Yield table, column and whether it holds several words, of each typed column that uses a dictionary, once."""
    seen = set()
    for key in catalogue.KEYS:
        ledger = catalogue.ledger(session, key)
        for column in ledger.columns:
            table = ledger.record.__table__
            mine = column.dictionary == dictionary and column.kind in (Kind.TERM, Kind.TERMS)
            if mine and column.key in table.c and (table.name, column.key) not in seen:
                seen.add((table.name, column.key))
                yield table, column.key, column.kind is Kind.TERMS


def _holds(column: Any, word: str, several: bool) -> Any:
    if not several:
        return column == word
    return func.instr(literal(_BETWEEN).concat(column).concat(_BETWEEN), f"{_BETWEEN}{word}{_BETWEEN}") > 0


def _rename_in(session: Session, table: Table, column: Any, word: str, label: str, *, several: bool) -> int:
    if not several:
        return session.execute(update(table).where(column == word).values({column: label})).rowcount
    found = session.execute(select(table.c.id, column).where(_holds(column, word, several))).all()
    for row_id, text in found:
        session.execute(update(table).where(table.c.id == row_id).values({column: _replaced(text, word, label)}))
    return len(found)


def _replaced(text: str, word: str, label: str) -> str:
    return _BETWEEN.join(dict.fromkeys(label if part == word else part for part in text.split(_BETWEEN)))


def _fields(session: Session, dictionary: str) -> Iterator[tuple[Any, str]]:
    """Yield where the office's own columns that use a dictionary keep their cells: the records, and the field."""
    fields = session.scalars(
        select(Field).where(Field.kind.in_((Kind.TERM.value, Kind.TERMS.value)), Field.words == dictionary)
    )
    for field in fields.all():
        if field.ledger == "visits":
            yield select(Visit), field.id
        else:
            own = select(CustomLedger.id).where(CustomLedger.key == field.ledger)
            yield select(CustomRow).where(CustomRow.ledger_id.in_(own)), field.id


def _cells_with(session: Session, records: Any, field_id: str, word: str) -> Iterator[tuple[Any, dict[str, Any]]]:
    for record in session.scalars(records).all():
        cells = json.loads(record.cells)
        if word in str(cells.get(field_id) or "").split(_BETWEEN):
            yield record, cells


def _rename_in_cells(session: Session, records: Any, field_id: str, word: str, label: str) -> int:
    count = 0
    for record, cells in _cells_with(session, records, field_id, word):
        record.cells = json.dumps(cells | {field_id: _replaced(cells[field_id], word, label)}, ensure_ascii=False)
        count += 1
    session.flush()
    return count
