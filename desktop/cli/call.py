"""What every command is given, and what it gives back."""

from __future__ import annotations

import os
from argparse import Namespace
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from models.errors import FileRefused, LedgerError
from models.language import N_, Text, Translate

if TYPE_CHECKING:
    from models.store.store import Store

OVERWRITES = N_("Errors", "“{name}” is a ledger or the file being read; give the result another name.")

_DATABASE = b"SQLite format 3\0"


@dataclass(frozen=True, slots=True)
class Call:
    """One call of the program: its arguments, the day, who acts, and the language it answers in."""

    arguments: Namespace
    today: date
    operator: str
    language: str
    translate: Translate

    def clock(self) -> datetime:
        """Return the present moment on the day of this call."""
        return datetime.combine(self.today, datetime.now().time())

    def say(self, sentence: Text, /, **facts: Any) -> str:
        """Return a marked sentence in the language of this call."""
        return self.translate(sentence).format(**facts)

    @contextmanager
    def ledger(self) -> Iterator[Store]:
        """Open the ledger the call names. Raises `FileRefused` in one sentence."""
        from models.store.store import Store

        store = Store.open(self.arguments.file, operator=self.operator, clock=self.clock)
        try:
            yield store
        finally:
            store.close()


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a command tells: `report` to machines, `lines` to people; with a `refusal` it ends as refused."""

    report: Mapping[str, Any]
    lines: tuple[str, ...]
    refusal: LedgerError | None = None


def refuse_overwriting(out: Path, *read: Path) -> None:
    """Raise `FileRefused` where a result would take the place of a ledger, or of a file it is made from."""
    if not out.is_file():
        return
    with out.open("rb") as standing:
        is_ledger = standing.read(len(_DATABASE)) == _DATABASE
    if is_ledger or any(one.exists() and out.samefile(one) for one in read):
        raise FileRefused(OVERWRITES, name=out.name)


def path_text(path: Path) -> str:
    """Return a path as reports name it: absolute, so that it holds from any folder."""
    return os.fsencode(path.absolute()).decode("utf-8", "replace")
