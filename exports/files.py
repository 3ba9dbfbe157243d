"""Writing a file so that the old one or the new one is there, and never a part of either."""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
import shutil
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from models.errors import FileRefused
from models.language import N_

PAUSES = (0.05, 0.1, 0.2, 0.4, 0.8)
"""Seconds between attempts: a virus scanner or an indexer lets go within them, a person does not."""

_FULL = {errno.ENOSPC, errno.EDQUOT}
_FORBIDDEN = {errno.EACCES, errno.EPERM, errno.EROFS}


@contextmanager
def replacing(path: Path, *, pauses: Sequence[float] = PAUSES) -> Iterator[Path]:
    """Yield a path beside `path` to write to; when the block ends well it becomes `path` in one step.

    When anything fails, the temporary file is removed and what stood at `path` is untouched. The content
    reaches the disk before the name does. `pauses` are the seconds waited between attempts to take the name
    while another program holds it. Raises `FileRefused` for a missing or closed folder, a full disk, a
    name that cannot be used, a file held open elsewhere, and a block that wrote nothing.
    """
    target = Path(os.path.realpath(path))
    with _told(target):
        _refuse_impossible(target)
        spare = _spare(target)
    try:
        with _told(target):
            yield spare
            if spare.stat().st_size == 0:
                raise FileRefused(N_("Errors", "“{name}” was not written: nothing came out."),
                                  name=target.name)
            _settle(spare)
            if target.exists():
                shutil.copymode(target, spare)
        _take_name(spare, target, pauses)
    except BaseException:
        with contextlib.suppress(OSError):
            spare.unlink(missing_ok=True)
        raise
    _settle_folder(target.parent)


def _refuse_impossible(target: Path) -> None:
    if not target.parent.is_dir():
        raise FileRefused(N_("Errors", "The folder “{folder}” does not exist."), folder=str(target.parent))
    if target.is_dir():  # a name the system cannot hold is refused here, in its own words
        raise FileRefused(N_("Errors", "“{name}” is a folder."), name=target.name)
    if target.exists() and not os.access(target, os.W_OK):
        raise FileRefused(N_("Errors", "“{name}” is write-protected. Save under another name."),
                          name=target.name)


def _spare(target: Path) -> Path:
    """Create the empty temporary file, with the ending of the target and the usual permissions."""
    spare = target.with_name(f".{secrets.token_hex(6)}{target.suffix}")
    os.close(os.open(spare, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o666))
    return spare


def _settle(spare: Path) -> None:
    with spare.open("r+b") as file:
        os.fsync(file.fileno())


def _take_name(spare: Path, target: Path, pauses: Sequence[float]) -> None:
    for pause in (*pauses, None):
        try:
            spare.replace(target)
        except PermissionError as held:
            if pause is None:
                raise FileRefused(
                    N_("Errors",
                       "“{name}” is open in another program. Close it there or save under another name."),
                    name=target.name) from held
            time.sleep(pause)
        except OSError as failed:
            raise _refusal(target, failed) from failed
        else:
            return


def _settle_folder(folder: Path) -> None:
    if os.name != "posix":
        return
    with contextlib.suppress(OSError):  # some network folders cannot be synced; the file itself already is
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


@contextmanager
def _told(target: Path) -> Iterator[None]:
    """Turn what the disk or the folder refuses into one sentence; leave other errors alone."""
    try:
        yield
    except OSError as failed:
        if failed.errno in _FULL | _FORBIDDEN | {errno.ENAMETOOLONG, errno.EIO}:
            raise _refusal(target, failed) from failed
        raise


def _refusal(target: Path, failed: OSError) -> FileRefused:
    if failed.errno in _FULL:
        return FileRefused(N_("Errors", "The disk is full: “{name}” was not written."), name=target.name)
    if failed.errno in _FORBIDDEN:
        return FileRefused(N_("Errors", "Nothing can be written into the folder “{folder}”."),
                           folder=str(target.parent))
    if failed.errno == errno.ENAMETOOLONG:
        return FileRefused(N_("Errors", "The name “{name}” is too long."), name=target.name)
    return FileRefused(N_("Errors", "“{name}” could not be written: {why}."),
                       name=target.name, why=failed.strerror or str(failed))
