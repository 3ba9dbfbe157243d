"""New files, and files an older program wrote: brought to this program's schema whole, or not at all."""

from __future__ import annotations

import os
import tempfile
from datetime import datetime
from pathlib import Path

import sqlcipher3.dbapi2 as sqlite
from sqlalchemy import Connection, text
from sqlalchemy.exc import DBAPIError

from models import migrations
from models.errors import FileRefused
from models.language import N_
from models.records.all import Base
from models.records.base import new_id
from models.store import journal
from models.store.backup import back_up, backups_of, sound
from models.store.engine import APPLICATION_ID, connect, engine, refusal
from models.store.seeds import seed

_UNCHANGED = N_("Errors", "“{name}” could not be brought up to date: {reason}. It is unchanged.")


def create(path: Path, at: datetime) -> None:
    """Make a new ledger at `path`, with the shipped schemes, words and calendar in it.

    Built beside and moved into place, so that a failure leaves nothing. Raises `FileRefused` when the path is
    taken, its folder missing, or nothing can be written there.
    """
    for taken in (path, path.with_name(f"{path.name}-journal")):  # a journal left over would be replayed into it
        if os.path.lexists(taken):
            raise FileRefused(N_("Errors", "“{name}” exists already. Choose another name."), name=taken.name)
    if not path.parent.is_dir():
        raise FileRefused(N_("Errors", "There is no folder “{folder}”."), folder=str(path.parent))
    made = path.with_name(f".{path.name}.{new_id()}")
    try:
        made.touch(exist_ok=False)
    except OSError as error:
        raise FileRefused(
            N_("Errors", "Nothing can be written in the folder “{folder}”."), folder=str(path.parent)
        ) from error
    try:
        _migrate(made, at, fresh=True)
        _put_in_place(made, path)
    except OSError as error:
        raise FileRefused(
            N_("Errors", "“{name}” could not be written: {reason}."),
            name=path.name,
            reason=error.strerror or str(error),
        ) from error
    finally:
        made.unlink(missing_ok=True)


def _put_in_place(made: Path, path: Path) -> None:
    """Give `made` its name; a name taken meanwhile is refused, where the disk can tell."""
    if os.name == "posix":
        try:
            os.link(made, path)
            return
        except FileExistsError:
            raise
        except OSError:  # a stick or share without hard links
            pass
    made.rename(path)


def bring_up_to_date(path: Path, at: datetime) -> bool:
    """Make sure `path` is a ledger of this program's schema; return whether it can only be read.

    An older one is backed up, the migration is tried on a copy, and only then run on the file, as one
    transaction. Raises `FileRefused`.
    """
    if not path.parent.is_dir():
        raise FileRefused(N_("Errors", "There is no folder “{folder}”."), folder=str(path.parent))
    if not path.is_file():
        raise FileRefused(N_("Errors", "There is no ledger “{name}”."), name=str(path))
    revision, writable = _inspect(path)
    if revision == migrations.HEAD:
        return not writable
    if not writable:
        raise FileRefused(
            N_(
                "Errors",
                "“{name}” was written by an older version and must be brought up to date, but it is write-protected.",
            ),
            name=path.name,
        )
    back_up(path, backups_of(path), f"before-{migrations.HEAD}", at)
    with tempfile.TemporaryDirectory(prefix=".upgrade-", dir=path.parent) as folder:
        trial = back_up(path, Path(folder), "trial", at)
        _migrate(trial, at)
        if problem := sound(trial):
            raise FileRefused(_UNCHANGED, name=path.name, reason=problem)
    _migrate(path, at)
    return False


def _inspect(path: Path) -> tuple[str, bool]:
    writable = os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)
    connection = connect(path, "rw" if writable else "ro")
    try:
        if connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
            raise FileRefused(N_("Errors", "“{name}” is not a ledger."), name=path.name)
        known = connection.execute("SELECT version_num, min_reader FROM alembic_version, ledger_info").fetchone()
        if known is None:
            raise FileRefused(N_("Errors", "“{name}” is damaged. Restore the newest backup."), name=path.name)
        revision, min_reader = known
    except sqlite.Error as error:
        raise refusal(error, path) from error
    finally:
        connection.close()
    if revision not in migrations.REVISIONS or min_reader > migrations.READER:
        raise FileRefused(
            N_(
                "Errors",
                "“{name}” was written by a newer version of this program. "
                "Install that version to open it; nothing was changed.",
            ),
            name=path.name,
        )
    return revision, writable


def _migrate(path: Path, at: datetime, *, fresh: bool = False) -> None:
    worker = engine(path)
    try:
        with worker.connect() as connection:
            raw = connection.connection.dbapi_connection
            raw.execute("PRAGMA foreign_keys=OFF")  # or altering a parent deletes its children
            with connection.begin():
                if fresh:
                    _make_tables(connection)
                    _begin_ledger(connection, at)
                else:
                    _upgrade_ledger(connection, at)
                if dangling := connection.exec_driver_sql("PRAGMA foreign_key_check").first():
                    raise FileRefused(_UNCHANGED, name=path.name, reason=f"foreign_key_check: {dangling[0]}")
    except DBAPIError as error:
        raise FileRefused(_UNCHANGED, name=path.name, reason=str(error.orig)) from error
    finally:
        worker.dispose()


def _make_tables(connection: Connection) -> None:
    """Make the tables as the records say, which is where the revisions lead too, and a fraction of their time."""
    Base.metadata.create_all(connection)
    connection.exec_driver_sql(
        "CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL, "
        "CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num))"
    )
    connection.exec_driver_sql("INSERT INTO alembic_version VALUES (?)", (migrations.HEAD,))
    journal.install(connection)


def _run_scripts(connection: Connection) -> None:
    from alembic import command  # slow to import, and almost never needed
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(migrations.SCRIPTS).replace("%", "%%"))
    config.attributes["connection"] = connection
    for revision in migrations.REVISIONS:
        command.upgrade(config, revision)
        journal.install(connection)  # so that the next revision's rows are in the journal


def _upgrade_ledger(connection: Connection, at: datetime) -> None:
    connection.execute(
        text("UPDATE operation SET state = :settled WHERE state IN (:done, :undone)"),
        {"settled": journal.SETTLED, "done": journal.DONE, "undone": journal.UNDONE},
    )
    deed = journal.begin(connection, "ledger.upgrade", {"revision": migrations.HEAD}, "", at, state=journal.SETTLED)
    _run_scripts(connection)
    journal.finish(connection, deed)
    connection.execute(text("UPDATE ledger_info SET min_reader = :reader"), {"reader": migrations.READER})


def _begin_ledger(connection: Connection, at: datetime) -> None:
    connection.execute(
        text("INSERT INTO ledger_info(id, copy, min_reader, created_at) VALUES (1, :copy, :reader, :at)"),
        {"copy": new_id(), "reader": migrations.READER, "at": at.isoformat(timespec="seconds")},
    )
    connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
    connection.exec_driver_sql("INSERT INTO journal_state(id, operation_id) VALUES (1, NULL)")
    deed = journal.begin(connection, "ledger.new", {}, "", at, state=journal.SETTLED)
    seed(connection)
    journal.finish(connection, deed)
