"""Copies that are known to be good, and putting one back."""

from __future__ import annotations

import contextlib
import hashlib
import os
from datetime import datetime
from pathlib import Path

import sqlcipher3.dbapi2 as sqlite

from models.errors import FileRefused
from models.language import N_
from models.store.engine import APPLICATION_ID, connect, refusal


def backups_of(path: Path) -> Path:
    """Return the folder in which the backups of the ledger at `path` lie: beside it, under its name."""
    return path.with_name(f"{path.stem}.backups")


def back_up(path: Path, folder: Path, label: str, at: datetime) -> Path:
    """Copy the ledger at `path` into `folder` and return the copy, which is verified before it counts.

    The copy is consistent even while the ledger is written. It is named after the ledger, the moment and
    `label`; its SHA-256 stands beside it in a `.sha256` file. Raises `FileRefused` and leaves nothing.
    """
    name = " ".join(part for part in (path.stem, at.strftime("%Y-%m-%d %H%M%S"), label) if part)
    target = _free(folder / f"{name}.ledger")
    made = target.with_name(f".{target.name}.part")
    sidecar = target.with_name(target.name + ".sha256")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        _copy(path, made)
        if problem := sound(made):
            raise FileRefused(
                N_("Errors", "The backup of “{name}” is not good: {reason}."), name=path.name, reason=problem
            )
        _sync(made)
        digest = _sha256(made)
        sidecar.write_text(f"{digest}  {target.name}\n", encoding="utf-8")
        made.replace(target)
    except OSError as error:
        raise FileRefused(
            N_("Errors", "No backup could be written in “{folder}”: {reason}."),
            folder=str(folder),
            reason=error.strerror or str(error),
        ) from error
    finally:
        with contextlib.suppress(OSError):
            made.unlink()
        if not target.exists():
            with contextlib.suppress(OSError):
                sidecar.unlink()
    return target


def restore(backup: Path, path: Path, at: datetime) -> Path | None:
    """Put the ledger of `backup` at `path`; return where the one that stood there was kept, or None.

    The backup is checked first: its SHA-256 where it stands beside, its soundness, that it is a ledger.
    Raises `FileRefused`; `path` is then as it was.
    """
    _check(backup)
    kept = None
    if path.is_dir():
        raise FileRefused(N_("Errors", "“{name}” is a folder, not a ledger."), name=path.name)
    if not path.parent.is_dir():
        raise FileRefused(N_("Errors", "There is no folder “{folder}”."), folder=str(path.parent))
    made = path.with_name(f".{path.name}.restore")
    try:
        if path.exists():
            kept = _keep_present(path, at)
        _copy(backup, made)
        if problem := sound(made):
            raise FileRefused(N_("Errors", "“{name}” is damaged: {reason}."), name=backup.name, reason=problem)
        _sync(made)
        _put_at(made, path)
    except OSError as error:
        raise FileRefused(
            N_("Errors", "“{name}” could not be written: {reason}."),
            name=path.name,
            reason=error.strerror or str(error),
        ) from error
    finally:
        made.unlink(missing_ok=True)
    return kept


def sound(path: Path) -> str:
    """Return what SQLite finds wrong with the file at `path`, or an empty text."""
    connection = connect(path)
    try:
        found = connection.execute("PRAGMA integrity_check(1)").fetchone()[0]
        if found != "ok":
            return str(found)
        dangling = connection.execute("PRAGMA foreign_key_check").fetchone()
        return f"foreign_key_check: {dangling[0]}" if dangling else ""
    except sqlite.Error as error:
        return str(error)
    finally:
        connection.close()


def _check(backup: Path) -> None:
    if not backup.is_file():
        raise FileRefused(N_("Errors", "There is no ledger “{name}”."), name=str(backup))
    sidecar = backup.with_name(backup.name + ".sha256")
    if sidecar.is_file() and sidecar.read_text(encoding="utf-8").split()[:1] != [_sha256(backup)]:
        raise FileRefused(
            N_("Errors", "“{name}” is not as it was when it was made; choose another backup."), name=backup.name
        )
    connection = connect(backup, "ro")
    try:
        if connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
            raise FileRefused(N_("Errors", "“{name}” is not a ledger."), name=backup.name)
    except sqlite.Error as error:
        raise refusal(error, backup) from error
    finally:
        connection.close()
    if problem := sound(backup):
        raise FileRefused(N_("Errors", "“{name}” is damaged: {reason}."), name=backup.name, reason=problem)


def _keep_present(path: Path, at: datetime) -> Path:
    try:
        return back_up(path, backups_of(path), "before-restore", at)
    except FileRefused:  # damaged, which may be why it is restored: keep its bytes as they are
        target = _free(backups_of(path) / f"{path.stem} {at:%Y-%m-%d %H%M%S} damaged{path.suffix}")
        target.parent.mkdir(parents=True, exist_ok=True)
        try:
            target.write_bytes(path.read_bytes())
        except OSError:
            target.unlink(missing_ok=True)
            raise
        return target


def _put_at(made: Path, path: Path) -> None:
    if path.exists():
        with contextlib.suppress(FileRefused):  # through SQLite, so that a program that has the file open sees it
            _copy(made, path)
            return
    for side in ("-journal", "-wal", "-shm"):  # of a damaged or lost file: they would be replayed into the good one
        path.with_name(path.name + side).unlink(missing_ok=True)
    made.replace(path)


def _copy(source: Path, target: Path) -> None:
    reading = connect(source)  # not "ro": a write that a kill cut short is taken back first
    try:
        writing = connect(target, "rwc")
        try:
            reading.backup(writing)
            writing.execute("PRAGMA journal_mode=DELETE")
        finally:
            writing.close()
    except sqlite.Error as error:
        raise refusal(error, source) from error
    finally:
        reading.close()


def _free(path: Path) -> Path:
    candidate, count = path, 1
    while candidate.exists():
        count += 1
        candidate = path.with_name(f"{path.stem} ({count}){path.suffix}")
    return candidate


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _sync(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())
    if os.name == "posix":
        with contextlib.suppress(OSError):
            folder = os.open(path.parent, os.O_RDONLY)
            os.fsync(folder)
            os.close(folder)
