"""Taking back a deed, and doing it again: the journal replayed, each row compared first."""

from __future__ import annotations

import json
from typing import Any

from sqlalchemy import Connection, text

from models.errors import Conflict, RuleBroken
from models.language import N_
from models.store import journal
from models.store.journal import Deed

_MOVED_ON = N_("Errors", "This cannot be undone or redone: a record it touched was changed afterwards.")
_NEWEST = (
    "SELECT id, seq, verb, facts, operator, at, state FROM operation WHERE state = '{state}' "
    "ORDER BY seq {direction} LIMIT 1"
)


def undoable(connection: Connection) -> Deed | None:
    """Return the deed that undo would take back, or None."""
    return journal.deed_of(connection.execute(text(_NEWEST.format(state=journal.DONE, direction="DESC"))).first())


def redoable(connection: Connection) -> Deed | None:
    """Return the deed that redo would do again, or None."""
    return journal.deed_of(connection.execute(text(_NEWEST.format(state=journal.UNDONE, direction="ASC"))).first())


def take_back(connection: Connection, deed: Deed) -> None:
    """Put every row the deed touched back as it was before.

    Raises `Conflict` when it is not the newest deed any more, or a row is no longer as the deed left it; the
    caller's transaction then rolls back.
    """
    _still(deed, undoable(connection))
    _replay(connection, deed, reverse=True)
    _mark(connection, deed, journal.UNDONE)


def do_again(connection: Connection, deed: Deed) -> None:
    """Put every row the deed touched as the deed had left it. Raises `Conflict` as `take_back` does."""
    _still(deed, redoable(connection))
    _replay(connection, deed, reverse=False)
    _mark(connection, deed, journal.DONE)


def nothing_to(what: str) -> RuleBroken:
    """Return the refusal for an empty history; `what` is undo or redo."""
    return RuleBroken(
        N_("Errors", "There is nothing to undo.") if what == "undo" else N_("Errors", "There is nothing to redo.")
    )


def _still(deed: Deed, next_one: Deed | None) -> None:
    if next_one is None or next_one.id != deed.id:  # another program wrote since it was chosen
        raise Conflict(_MOVED_ON)


def _replay(connection: Connection, deed: Deed, *, reverse: bool) -> None:
    connection.exec_driver_sql("PRAGMA defer_foreign_keys=ON")
    changes = connection.execute(
        text("SELECT table_name, row_id, before, after FROM change WHERE operation_id = :id ORDER BY id"),
        {"id": deed.id},
    ).all()
    known: dict[str, list[str]] = {}
    for change in reversed(changes) if reverse else changes:
        names = known.setdefault(change.table_name, journal.columns(connection, change.table_name))
        expected, wanted = (change.after, change.before) if reverse else (change.before, change.after)
        _put(
            connection,
            change.table_name,
            names,
            change.row_id,
            json.loads(expected) if expected else None,
            json.loads(wanted) if wanted else None,
        )


def _put(
    connection: Connection,
    table: str,
    names: list[str],
    row_id: str,
    expected: dict[str, Any] | None,
    wanted: dict[str, Any] | None,
) -> None:
    quoted = ", ".join(f'"{name}"' for name in names)
    row = connection.exec_driver_sql(f'SELECT {quoted} FROM "{table}" WHERE id = ?', (row_id,)).first()
    present = dict(zip(names, row, strict=True)) if row else None
    if present != expected:
        raise Conflict(_MOVED_ON)
    if wanted is None:
        connection.exec_driver_sql(f'DELETE FROM "{table}" WHERE id = ?', (row_id,))
    elif expected is None:
        marks = ", ".join("?" for _ in names)
        connection.exec_driver_sql(
            f'INSERT INTO "{table}" ({quoted}) VALUES ({marks})', tuple(wanted[name] for name in names)
        )
    else:
        differing = [name for name in names if expected[name] != wanted[name]]
        settings = ", ".join(f'"{name}" = ?' for name in differing)
        connection.exec_driver_sql(
            f'UPDATE "{table}" SET {settings} WHERE id = ?', (*(wanted[name] for name in differing), row_id)
        )


def _mark(connection: Connection, deed: Deed, state: str) -> None:
    connection.execute(text("UPDATE operation SET state = :state WHERE id = :id"), {"state": state, "id": deed.id})
