"""Is the file whole? Integrity, foreign keys, triggers, and the journal's chain."""

from __future__ import annotations

from dataclasses import dataclass

from models.errors import LedgerError
from models.language import N_, Text
from models.store import journal
from models.store.backup import sound
from models.store.store import Store


@dataclass(frozen=True, slots=True)
class FileCheck:
    """What was found: an empty `problem` means the file is whole. `head` is the journal's head."""

    problem: str
    broken_at: int | None
    unwatched: tuple[str, ...]
    deeds: int
    head: str

    @property
    def whole(self) -> bool:
        """Say whether nothing is wrong with the file."""
        return not self.problem and self.broken_at is None and not self.unwatched

    def told(self) -> list[LedgerError]:
        """Return what is wrong, a sentence each."""
        found = []
        if self.problem:
            found.append(LedgerError(_DAMAGED, reason=self.problem))
        if self.broken_at is not None:
            found.append(LedgerError(_REWRITTEN, number=self.broken_at))
        if self.unwatched:
            found.append(LedgerError(_UNWATCHED, tables=", ".join(self.unwatched)))
        return found


_DAMAGED: Text = N_("Errors", "The file is damaged: {reason}. Restore the newest backup.")
_REWRITTEN: Text = N_("Errors", "The journal was altered: entry {number} does not fit the one before it.")
_UNWATCHED: Text = N_("Errors", "The journal does not watch: {tables}.")


def check_file(store: Store) -> FileCheck:
    """Look through the whole file; reads every page and every journal entry."""
    problem = sound(store.path)
    if problem:
        return FileCheck(problem, None, (), 0, "")
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
            connection.exec_driver_sql("SELECT count(*) FROM operation").scalar_one(),
            journal.head(connection),
        )
