"""The bytes of attachments: each file once, under its SHA-256, in a folder beside the ledger.

A file is there, whole, before a row says so; nothing is ever written over or taken away.
"""

from __future__ import annotations

import contextlib
import errno
import hashlib
import os
import secrets
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import select

from models.errors import FileRefused
from models.language import N_
from models.progress import Progress, silent
from models.records.attachments import Attachment
from models.store.store import Store

LARGEST = 200 * 1024 * 1024
"""Bytes a file may have: a ledger is carried on a stick, and a scan is smaller."""

_CHUNK = 1 << 20
_GONE = N_("Errors", "The bytes of “{name}” are missing: “{folder}” has to lie beside the ledger.")
_ALTERED = N_("Errors", "“{name}” is not as it was when it was attached.")


@dataclass(frozen=True, slots=True)
class Kept:
    """A file whose bytes lie in the folder: its SHA-256 in hexadecimal, its size in bytes, and its name."""

    sha256: str
    size: int
    name: str


def attachments_folder(path: Path) -> Path:
    """Return the folder in which the attachments of the ledger at `path` lie: beside it, under its name."""
    return path.with_name(f"{path.stem}.attachments")


def check_acceptable(source: Path) -> None:
    """Raise `FileRefused` when a file cannot be attached: missing, a folder, empty, or larger than `LARGEST`."""
    try:
        if source.is_dir():
            raise FileRefused(N_("Errors", "“{name}” is a folder."), name=source.name)
        size = source.stat().st_size
    except FileNotFoundError as missing:
        raise FileRefused(N_("Errors", "There is no file “{name}”."), name=source.name) from missing
    except OSError as failed:
        raise _unreadable(source, failed) from failed
    if size == 0:
        raise FileRefused(N_("Errors", "“{name}” is empty."), name=source.name)
    if size > LARGEST:
        raise FileRefused(
            N_("Errors", "“{name}” is larger than {limit} MB and cannot be attached."),
            name=source.name,
            limit=LARGEST >> 20,
        )


def take_in(path: Path, source: Path, progress: Progress = silent) -> Kept:
    """Copy `source` into the folder of the ledger at `path`, unless its bytes lie there already.

    The copy is synced to the disk and then given its name in one step. `progress` is told bytes and stops the
    copy by raising. Raises `FileRefused`; nothing is left behind then.
    """
    check_acceptable(source)
    folder = attachments_folder(path)
    spare = folder / f".{secrets.token_hex(8)}.part"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        kept = _copied(source, spare, progress)
        target = _place(folder, kept.sha256)
        target.parent.mkdir(exist_ok=True)
        if not (target.is_file() and target.stat().st_size == kept.size and _sha256(target) == kept.sha256):
            spare.replace(target)
            _sync_folder(target.parent)
            _sync_folder(folder)
    except OSError as failed:
        raise FileRefused(
            N_("Errors", "“{name}” could not be copied into “{folder}”: {reason}."),
            name=source.name,
            folder=str(folder),
            reason=_reason(failed),
        ) from failed
    finally:
        with contextlib.suppress(OSError):
            spare.unlink(missing_ok=True)
    return kept


def path_of(store: Store, attachment_id: str) -> Path:
    """Return where the bytes of an attachment lie. Raises `FileRefused` when they are missing or altered."""
    with store.read() as session:
        found = session.get(Attachment, attachment_id)
    if found is None:
        raise FileRefused(N_("Errors", "This file is no longer attached."))
    place = _place(attachments_folder(store.path), found.sha256)
    if not place.is_file():
        raise FileRefused(_GONE, name=found.name, folder=attachments_folder(store.path).name)
    try:
        sound = place.stat().st_size == found.size and _sha256(place) == found.sha256
    except OSError as failed:
        raise _unreadable(Path(found.name), failed) from failed
    if not sound:
        raise FileRefused(_ALTERED, name=found.name)
    return place


def missing_files(store: Store) -> list[str]:
    """Return the names of kept attachments whose bytes are missing or altered; reads every file once."""
    folder = attachments_folder(store.path)
    with store.read() as session:
        found = session.execute(
            select(Attachment.name, Attachment.sha256, Attachment.size)
            .where(Attachment.removed_at.is_(None))
            .order_by(Attachment.name)
        ).all()
    sound: dict[str, bool] = {}
    for _, sha256, size in found:
        if sha256 not in sound:
            place = _place(folder, sha256)
            sound[sha256] = place.is_file() and place.stat().st_size == size and _sha256(place) == sha256
    return [name for name, sha256, _ in found if not sound[sha256]]


def _place(folder: Path, sha256: str) -> Path:
    return folder / sha256[:2] / sha256


def _copied(source: Path, spare: Path, progress: Progress) -> Kept:
    digest, done = hashlib.sha256(), 0
    with source.open("rb") as reading, spare.open("xb") as writing:
        total = os.fstat(reading.fileno()).st_size
        while chunk := reading.read(_CHUNK):
            digest.update(chunk)
            writing.write(chunk)
            done += len(chunk)
            if done > LARGEST:  # it grew while it was read
                raise OSError(errno.EFBIG, os.strerror(errno.EFBIG))
            progress(done, max(done, total))
        writing.flush()
        os.fsync(writing.fileno())
    return Kept(digest.hexdigest(), done, source.name)


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _sync_folder(folder: Path) -> None:
    if os.name == "posix":
        with contextlib.suppress(OSError):
            opened = os.open(folder, os.O_RDONLY)
            os.fsync(opened)
            os.close(opened)


def _reason(failed: OSError) -> str:
    return failed.strerror or str(failed)


def _unreadable(source: Path, failed: OSError) -> FileRefused:
    return FileRefused(N_("Errors", "“{name}” cannot be opened: {why}."), name=source.name, why=_reason(failed))
