"""Runs work off the UI thread and brings its outcome back to it."""

from __future__ import annotations

import enum
import logging
import sys
import threading
import time
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

from models.errors import Cancelled, LedgerError
from models.progress import Progress

_LOG = logging.getLogger(__name__)
_BETWEEN_REPORTS = 0.05

Work = Callable[[Progress], Any]


class Lane(enum.Enum):
    """Where work waits: deeds keep their order on the store's one thread, file work runs beside."""

    STORE = "store"
    FILES = "files"


class Job(QObject):
    """One piece of work, seen from the UI thread: how far it is, how it ended, and a way to stop it.

    Exactly one of `succeeded`, `refused`, `crashed` and `cancelled` is emitted, then `finished`.
    """

    progressed = Signal(int, int)
    succeeded = Signal(object)
    refused = Signal(object)
    crashed = Signal(object)
    cancelled = Signal()
    finished = Signal()
    delivered = Signal(str, object)

    def __init__(self, title: str, parent: QObject) -> None:
        super().__init__(parent)
        self.title = title
        self.stop = threading.Event()
        self.delivered.connect(self._deliver)

    def cancel(self) -> None:
        """Ask the work to stop at its next report."""
        self.stop.set()

    def _deliver(self, outcome: str, value: object) -> None:
        if outcome == "cancelled":
            self.cancelled.emit()
        else:
            getattr(self, outcome).emit(value)
        self.finished.emit()


class JobRunner(QObject):
    """Starts jobs, keeps them while they live, and ends them before the window goes.

    `inline` runs the work at once on the calling thread: what tests and small tools use. A refusal nobody
    listens for is emitted as `refused`; what is not a refusal goes to `sys.excepthook` on the UI thread.
    """

    refused = Signal(object)
    started = Signal(object)

    def __init__(self, *, inline: bool = False, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._inline = inline
        self._jobs: set[Job] = set()
        self._pools = {lane: QThreadPool(self) for lane in Lane}
        self._pools[Lane.STORE].setMaxThreadCount(1)
        self._pools[Lane.FILES].setMaxThreadCount(2)

    @property
    def inline(self) -> bool:
        """True when work runs at once on the calling thread."""
        return self._inline

    def run(self, title: str, work: Work, *, lane: Lane = Lane.STORE, succeeded: Callable[[Any], None] | None = None,
            refused: Callable[[LedgerError], None] | None = None, finished: Callable[[], None] | None = None) -> Job:
        """Start `work`; the slots, bound methods of QObjects, are called on the UI thread."""
        job = Job(title, self)
        self._jobs.add(job)
        if succeeded is not None:
            job.succeeded.connect(succeeded)
        job.refused.connect(refused if refused is not None else self.refused)
        job.crashed.connect(self._crash)
        if finished is not None:
            job.finished.connect(finished)
        job.finished.connect(self._forget)
        self.started.emit(job)
        runnable = _Runnable(work, job)
        if self._inline:
            runnable.run()
        else:
            self._pools[lane].start(runnable)
        return job

    def is_busy(self) -> bool:
        """Say whether any job has not ended."""
        return bool(self._jobs)

    def shut_down(self, milliseconds: int = 5000) -> bool:
        """Cancel what runs, wait for it, and say whether all of it ended in time."""
        for job in self._jobs:
            job.cancel()
        ended = [pool.waitForDone(milliseconds) for pool in self._pools.values()]
        return all(ended)

    def _crash(self, error: BaseException) -> None:
        sys.excepthook(type(error), error, error.__traceback__)

    def _forget(self) -> None:
        job = self.sender()
        self._jobs.discard(job)
        job.deleteLater()


class _Runnable(QRunnable):
    """Does the work on a pool's thread; owns no QObject, only bound signals."""

    def __init__(self, work: Work, job: Job) -> None:
        super().__init__()
        self._work = work
        self._stop = job.stop
        self._progressed = job.progressed
        self._delivered = job.delivered
        self._reported = 0.0

    def run(self) -> None:
        try:
            outcome, value = "succeeded", self._work(self._report)
        except Cancelled:
            outcome, value = "cancelled", None
        except LedgerError as error:
            outcome, value = "refused", error
        except BaseException as error:  # noqa: BLE001 - nothing may escape a pool's thread
            outcome, value = "crashed", error
        self._work = None
        try:
            self._delivered.emit(outcome, value)
        except RuntimeError:
            _LOG.debug("A job ended after its window.")

    def _report(self, done: int, total: int) -> None:
        if self._stop.is_set():
            raise Cancelled
        now = time.monotonic()
        if now - self._reported >= _BETWEEN_REPORTS or done >= total:
            self._reported = now
            self._progressed.emit(done, total)
