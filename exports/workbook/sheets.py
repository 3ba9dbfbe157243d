"""The sheets of a workbook as plain values, read by a process of their own."""

from __future__ import annotations

import logging
import marshal
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from exports.workbook.child import FLAG
from exports.workbook.preflight import DAMAGED, LIMITS, PASSWORD, Container, Limits, inspect
from models.errors import FileRefused
from models.language import N_
from models.progress import Progress, silent

_LOG = logging.getLogger(__name__)
_TICK = 0.1


@dataclass(frozen=True, slots=True)
class Grid:
    """One sheet: every row from the first, every cell from column A; short rows end with their last value.

    Cells are str, int, float, bool, date, datetime or None. `merges` are (top, left, bottom, right), counted
    from 0, as far as the file tells them.
    """

    name: str
    visible: bool
    rows: list[list[object]]
    merges: tuple[tuple[int, int, int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Workbook:
    """What a workbook holds: its sheets, in their order."""

    sheets: tuple[Grid, ...]


def read_workbook(path: Path, *, limits: Limits = LIMITS, progress: Progress = silent) -> Workbook:
    """Return the sheets of `path`, whatever its ending says it is.

    Raises `FileRefused` with one sentence for everything that cannot be read, a reader that ran out of
    memory or time included. `progress` is told now and then, and stops the reader by raising.
    """
    with _readable(path) as within_reach:
        container = inspect(within_reach, limits)
        answer = _ask(within_reach, container, path.name, limits, progress)
    verdict, facts = answer
    if verdict == "refused":
        raise FileRefused(PASSWORD if facts == "password" else DAMAGED, name=path.name)
    progress(1, 1)
    return Workbook(tuple(
        Grid(name, visible, _dated(rows), tuple((a, b, c, d) for a, b, c, d in merges))
        for name, visible, merges, rows in facts))


@contextmanager
def _readable(path: Path) -> Iterator[Path]:
    """Yield `path`, or a private copy where another program lets nobody else open it."""
    try:
        if path.is_file():
            path.open("rb").close()
    except PermissionError:
        with tempfile.TemporaryDirectory(prefix="four-helps-") as folder:
            copy = Path(folder, path.name)
            try:
                shutil.copyfile(path, copy)
            except OSError as failed:
                raise FileRefused(
                    N_("Errors", "“{name}” cannot be opened: it is held by another program or locked."),
                    name=path.name) from failed
            yield copy
    except OSError as failed:
        raise FileRefused(N_("Errors", "“{name}” cannot be opened: {why}."), name=path.name,
                          why=failed.strerror or str(failed)) from failed
    else:
        yield path


def _command(container: Container, path: Path, limits: Limits) -> list[str]:
    arguments = [container.value, str(path.absolute()), str(limits.memory)]
    if getattr(sys, "frozen", False):  # a packaged program has no -m; desktop knows the flag
        return [sys.executable, FLAG, *arguments]
    return [sys.executable, "-P", "-X", "utf8", "-m", "exports.workbook.child", *arguments]


def _ask(path: Path, container: Container, name: str, limits: Limits, progress: Progress) -> tuple[str, list]:
    paths = [str(Path(entry).absolute()) for entry in sys.path]
    process = subprocess.Popen(
        _command(container, path, limits), stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
        stderr=subprocess.PIPE, env={**os.environ, "PYTHONPATH": os.pathsep.join(paths)},
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0))
    end = time.monotonic() + limits.seconds
    try:
        while True:
            progress(0, 1)
            try:
                output, complaint = process.communicate(timeout=max(0, min(_TICK, end - time.monotonic())))
                break
            except subprocess.TimeoutExpired:
                if time.monotonic() >= end:
                    raise FileRefused(N_("Errors", "“{name}” takes too long to read: more than {seconds} "
                                                   "seconds."),
                                      name=name, seconds=int(limits.seconds)) from None
    finally:
        if process.poll() is None:
            process.kill()
            process.communicate()
    if process.returncode != 0:
        last = complaint.decode("utf-8", "replace").strip().rpartition("\n")[2]
        _LOG.warning("the workbook reader ended with %s: %s", process.returncode, last[:200])
        raise FileRefused(N_("Errors", "“{name}” cannot be read: it is damaged or needs more memory than a "
                                       "workbook should."), name=name)
    return marshal.loads(output)


def _dated(rows: list[list[object]]) -> list[list[object]]:
    for row in rows:
        for at, cell in enumerate(row):
            if type(cell) is tuple:
                row[at] = date(*cell) if len(cell) == 3 else datetime(*cell)
    return rows
