"""Connections to a ledger file, with the settings that keep it safe (docs/file.md)."""

from __future__ import annotations

from pathlib import Path, PurePath
from typing import Any

import sqlcipher3.dbapi2 as sqlite
from sqlalchemy import Engine, QueuePool, create_engine, event

from models.errors import FileRefused
from models.language import N_

APPLICATION_ID = 0x34484C50  # "4HLP"
OLDEST_SQLITE = (3, 51, 3)  # older ones can corrupt a file (WAL reset) and forbid JSON in triggers

_SAFE = (
    "PRAGMA journal_mode=DELETE",  # people copy the file by hand: nothing may stand only in a side file
    "PRAGMA synchronous=EXTRA",  # a commit survives a power cut
    "PRAGMA foreign_keys=ON",
    "PRAGMA recursive_triggers=ON",
    "PRAGMA trusted_schema=OFF",
    "PRAGMA cell_size_check=ON",
    "PRAGMA temp_store=MEMORY",
    "PRAGMA cache_spill=OFF",  # a long import locks readers out only while it commits, and a rehearsal never
)


def connect(path: Path, mode: str = "rw") -> sqlite.Connection:
    """Open `path` as SQLite and return a bare connection in autocommit.

    `mode` is SQLite's: ro, rw (which only reads what is write-protected), or rwc to create. Raises `FileRefused`
    with one sentence.
    """
    if tuple(int(part) for part in sqlite.sqlite_version.split(".")) < OLDEST_SQLITE:
        raise FileRefused(
            N_("Errors", "This computer's SQLite {version} is too old to keep a ledger safely."),
            version=sqlite.sqlite_version,
        )
    try:
        return sqlite.connect(
            f"{_address(path.absolute())}?mode={mode}",
            uri=True,
            isolation_level=None,
            check_same_thread=False,
            timeout=5.0,
        )
    except sqlite.Error as error:
        raise refusal(error, path) from error


def _address(path: PurePath) -> str:
    """Return `path` as SQLite takes it: the server of a Windows share stands in the path, not as authority."""
    address = path.as_uri()
    return address if address.startswith("file:///") else address.replace("file://", "file:////", 1)


def engine(path: Path, *, reading: bool = False, durable: bool = True) -> Engine:
    """Return an engine whose every connection has the safe settings.

    A reading engine cannot write (yet its SQLite may mend what a killed program left half-written); a writing
    one takes the write lock when a transaction begins. Without `durable` a commit does not wait for the disk.
    """
    made = create_engine(
        "sqlite://", creator=lambda: connect(path), module=sqlite, poolclass=QueuePool, pool_size=4, max_overflow=8
    )

    @event.listens_for(made, "connect")
    def _settle(connection: Any, _: Any) -> None:
        connection.isolation_level = None
        for pragma in (
            (
                "PRAGMA query_only=ON",
                "PRAGMA foreign_keys=ON",
                "PRAGMA trusted_schema=OFF",
                "PRAGMA cell_size_check=ON",
                "PRAGMA temp_store=MEMORY",
            )
            if reading
            else _SAFE
        ):
            connection.execute(pragma)
        if not durable:
            connection.execute("PRAGMA synchronous=OFF")

    @event.listens_for(made, "begin")
    def _begin(connection: Any) -> None:
        connection.exec_driver_sql("BEGIN" if reading else "BEGIN IMMEDIATE")

    @event.listens_for(made, "reset")
    def _let_go(connection: Any, _: Any, __: Any) -> None:
        if connection.in_transaction:  # a commit that was refused leaves it open, and the file locked
            connection.rollback()

    return made


def refusal(error: Exception, path: Path) -> FileRefused:
    """Return the sentence that tells a person what SQLite's `error` on `path` means for them."""
    told = str(error).lower()
    for words, sentence in (
        ("not a database", N_("Errors", "“{name}” is not a ledger.")),
        ("malformed", N_("Errors", "“{name}” is damaged. Restore the newest backup.")),
        ("locked", N_("Errors", "“{name}” is being written by another program. Try again in a moment.")),
        ("full", N_("Errors", "The disk is full. Nothing was written to “{name}”; free some space and try again.")),
        ("readonly", N_("Errors", "“{name}” can only be read: the file or its folder is write-protected.")),
        ("unable to open", N_("Errors", "“{name}” cannot be opened. Is it there, and may you read it?")),
    ):
        if words in told:
            return FileRefused(sentence, name=path.name)
    return FileRefused(
        N_("Errors", "“{name}” could not be read or written: {reason}."), name=path.name, reason=str(error)
    )
