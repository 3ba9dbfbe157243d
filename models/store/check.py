"""Is the file whole? Integrity, foreign keys, triggers, the journal's chain, and the bytes of issued bulletins."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

from models.errors import LedgerError
from models.language import N_, Text
from models.store import journal
from models.store.backup import sound
from models.store.store import Store


@dataclass(frozen=True, slots=True)
class FileCheck:
    """What was found: an empty `problem` means the file is sound, `altered` counts PDFs that are not as they were
    issued. `head` is the journal's head.
    """

    problem: str
    broken_at: int | None
    unwatched: tuple[str, ...]
    altered: int
    deeds: int
    head: str

    @property
    def whole(self) -> bool:
        """Say whether nothing is wrong with the file."""
        return not self.problem and self.broken_at is None and not self.unwatched and not self.altered

    def told(self) -> list[LedgerError]:
        """Return what is wrong, a sentence each."""
        found = []
        if self.problem:
            found.append(LedgerError(_DAMAGED, reason=self.problem))
        if self.broken_at is not None:
            found.append(LedgerError(_REWRITTEN, number=self.broken_at))
        if self.unwatched:
            found.append(LedgerError(_UNWATCHED, tables=", ".join(self.unwatched)))
        if self.altered:
            found.append(LedgerError(_ALTERED, count=self.altered))
        return found


_DAMAGED: Text = N_("Errors", "The file is damaged: {reason}. Restore the newest backup.")
_REWRITTEN: Text = N_("Errors", "The journal was altered: entry {number} does not fit the one before it.")
_ALTERED: Text = N_("Errors", "{count} issued bulletins are not as they were issued. Restore an older backup.")
_UNWATCHED: Text = N_("Errors", "The journal does not watch: {tables}.")


def check_file(store: Store) -> FileCheck:
    """Look through the whole file; reads every page and every journal entry."""
    problem = sound(store.path)
    if problem:
        return FileCheck(problem, None, (), 0, 0, "")
    with store.read() as session:
        connection = session.connection()
        watched = {
            name.removeprefix("journal_").removesuffix("_insert")
            for (name,) in connection.exec_driver_sql("SELECT name FROM sqlite_schema WHERE type = 'trigger'").all()
            if name.endswith("_insert")
        }
        return FileCheck(
            "",
            journal.broken_at(connection),
            tuple(name for name in journal.journalled(connection) if name not in watched),
            sum(
                hashlib.sha256(pdf).hexdigest() != digest
                for digest, pdf in connection.exec_driver_sql("SELECT sha256, bytes FROM kept_file")
            ),
            connection.exec_driver_sql("SELECT count(*) FROM operation").scalar_one(),
            journal.head(connection),
        )
