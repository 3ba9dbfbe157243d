"""One window per ledger: a second start of the same ledger is told so."""

from __future__ import annotations

import hashlib
from pathlib import Path

from PySide6.QtCore import QLockFile


class LedgerLock:
    """Held while a ledger is open in a window; gone by itself when the program dies."""

    def __init__(self, folder: Path, ledger: Path) -> None:
        name = hashlib.sha256(str(ledger.resolve()).encode()).hexdigest()[:16]
        self._file = QLockFile(str(folder / f"{name}.lock"))
        self._file.setStaleLockTime(0)

    def take(self) -> bool:
        """Say whether this window may open the ledger; it may where no lock can be written at all."""
        if self._file.tryLock(0):
            return True
        return self._file.error() != QLockFile.LockError.LockFailedError

    def give_back(self) -> None:
        """Let another window open the ledger."""
        self._file.unlock()
