"""The journal: triggers that record every change, and the deed they belong to.

While no deed is under way `journal_state` is empty, and a trigger that fires then breaks the NOT NULL of
`change.operation_id`: nothing can be written past the journal, by whatever path.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, text

from models.records.base import new_id
from models.records.journal import EXEMPT

DONE, UNDONE, ABANDONED, TRACE, SETTLED = "done", "undone", "abandoned", "trace", "settled"


@dataclass(frozen=True, slots=True)
class Deed:
    """One entry of the journal, as menus and lists show it. `tables` is empty where nobody asked for it."""

    id: str
    seq: int
    verb: str
    facts: Mapping[str, Any]
    operator: str
    at: datetime
    state: str
    tables: frozenset[str] = field(default_factory=frozenset)


def install(connection: Connection) -> None:
    """(Re)make the triggers of every journalled table from the columns it has now."""
    old = connection.exec_driver_sql("SELECT name FROM sqlite_schema WHERE type='trigger' AND name LIKE 'journal_%'")
    for (name,) in old.all():
        connection.exec_driver_sql(f'DROP TRIGGER "{name}"')
    for table in journalled(connection):
        for statement in _triggers(table, columns(connection, table)):
            connection.exec_driver_sql(statement)
    for verb in ("UPDATE", "DELETE"):
        connection.exec_driver_sql(
            f"CREATE TRIGGER journal_keep_{verb.lower()} BEFORE {verb} ON change "
            "BEGIN SELECT RAISE(ABORT, 'the journal is never rewritten'); END"
        )


def journalled(connection: Connection) -> list[str]:
    """Return the names of the tables the journal watches."""
    names = connection.exec_driver_sql(
        "SELECT name FROM sqlite_schema WHERE type='table' AND name NOT LIKE 'sqlite_%' ORDER BY name"
    )
    return [name for (name,) in names.all() if name not in EXEMPT]


def columns(connection: Connection, table: str) -> list[str]:
    """Return the names of a table's columns."""
    return [row[1] for row in connection.exec_driver_sql(f'PRAGMA table_info("{table}")').all()]


def _triggers(table: str, names: Iterable[str]) -> Iterable[str]:
    names = list(names)

    def image(side: str) -> str:
        return "json_object(" + ", ".join(f"'{name}', {side}.\"{name}\"" for name in names) + ")"

    differs = " OR ".join(f'OLD."{name}" IS NOT NEW."{name}"' for name in names)
    deed = "(SELECT operation_id FROM journal_state WHERE id = 1)"
    entry = "INSERT INTO change(operation_id, table_name, row_id, before, after) VALUES"
    yield (
        f'CREATE TRIGGER journal_{table}_insert AFTER INSERT ON "{table}" BEGIN '
        f"{entry} ({deed}, '{table}', NEW.id, NULL, {image('NEW')}); END"
    )
    yield (
        f'CREATE TRIGGER journal_{table}_update AFTER UPDATE ON "{table}" WHEN {differs} BEGIN '
        f"{entry} ({deed}, '{table}', OLD.id, {image('OLD')}, {image('NEW')}); END"
    )
    yield (
        f'CREATE TRIGGER journal_{table}_delete AFTER DELETE ON "{table}" BEGIN '
        f"{entry} ({deed}, '{table}', OLD.id, {image('OLD')}, NULL); END"
    )
    yield (
        f'CREATE TRIGGER journal_{table}_identity BEFORE UPDATE OF id ON "{table}" '
        "WHEN OLD.id IS NOT NEW.id BEGIN SELECT RAISE(ABORT, 'an identity never changes'); END"
    )


def begin(
    connection: Connection,
    verb: str,
    facts: Mapping[str, Any],
    operator: str,
    at: datetime,
    *,
    state: str = DONE,
    reverses: str | None = None,
) -> Deed:
    """Enter a deed; every change until `finish` belongs to it."""
    seq = connection.exec_driver_sql("SELECT coalesce(max(seq), 0) + 1 FROM operation").scalar_one()
    copy = connection.exec_driver_sql("SELECT copy FROM ledger_info").scalar_one()
    deed = Deed(new_id(), seq, verb, dict(facts), operator, at.replace(microsecond=0), state)
    connection.execute(
        text(
            "INSERT INTO operation(id, seq, verb, facts, operator, copy, at, state, reverses, digest) "
            "VALUES (:id, :seq, :verb, :facts, :operator, :copy, :at, :state, :reverses, '')"
        ),
        {
            "id": deed.id,
            "seq": seq,
            "verb": verb,
            "facts": _canonical(deed.facts),
            "operator": operator,
            "copy": copy,
            "at": deed.at.isoformat(),
            "state": state,
            "reverses": reverses,
        },
    )
    connection.execute(text("UPDATE journal_state SET operation_id = :id"), {"id": deed.id})
    return deed


def finish(connection: Connection, deed: Deed) -> Deed | None:
    """Chain the deed's digest to its predecessor's and leave the journal shut.

    Return None when nothing changed, save for a settled deed: making and upgrading a ledger are always entered.
    """
    tables = (
        connection.execute(text("SELECT DISTINCT table_name FROM change WHERE operation_id = :id"), {"id": deed.id})
        .scalars()
        .all()
    )
    if not tables and deed.state != SETTLED:
        return None
    connection.execute(
        text("UPDATE operation SET digest = :digest WHERE id = :id"),
        {"id": deed.id, "digest": digest(connection, deed.id)},
    )
    if deed.state == DONE:
        connection.execute(
            text("UPDATE operation SET state = :new WHERE state = :old"), {"new": ABANDONED, "old": UNDONE}
        )
    connection.exec_driver_sql("UPDATE journal_state SET operation_id = NULL")
    return Deed(deed.id, deed.seq, deed.verb, deed.facts, deed.operator, deed.at, deed.state, frozenset(tables))


def digest(connection: Connection, operation_id: str) -> str:
    """Return SHA-256 over the predecessor's digest, the deed, and each of its changes in order."""
    row = connection.execute(
        text("SELECT seq, id, verb, facts, operator, copy, at, reverses FROM operation WHERE id = :id"),
        {"id": operation_id},
    ).one()
    before = connection.execute(text("SELECT digest FROM operation WHERE seq = :seq"), {"seq": row.seq - 1}).scalar()
    hashed = hashlib.sha256((before or "").encode())
    hashed.update(_canonical(list(row)).encode())
    for change in connection.execute(
        text("SELECT table_name, row_id, before, after FROM change WHERE operation_id = :id ORDER BY id"),
        {"id": operation_id},
    ):
        hashed.update(_canonical(list(change)).encode())
    return hashed.hexdigest()


def broken_at(connection: Connection) -> int | None:
    """Return the number of the first deed whose digest does not fit, or None when the chain is whole."""
    expected = 1
    for row in connection.execute(text("SELECT id, seq, digest FROM operation ORDER BY seq")).all():
        if row.seq != expected or digest(connection, row.id) != row.digest:
            return expected
        expected += 1
    return None


def head(connection: Connection) -> str:
    """Return the chain's head as paper prints it: the number of the last finished deed and 8 digits of its digest."""
    row = connection.execute(
        text("SELECT seq, digest FROM operation WHERE digest != '' ORDER BY seq DESC LIMIT 1")
    ).first()
    return f"{row.seq}-{row.digest[:8]}" if row else ""


def deed_of(row: Row[Any] | None) -> Deed | None:
    """Return the journal row (id, seq, verb, facts, operator, at, state) as a `Deed`."""
    if row is None:
        return None
    return Deed(
        row.id, row.seq, row.verb, json.loads(row.facts), row.operator, datetime.fromisoformat(row.at), row.state
    )


def _canonical(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"), default=str)
