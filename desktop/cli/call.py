"""What every command is given, and what it gives back."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from models.errors import LedgerError
from models.language import Text, Translate

if TYPE_CHECKING:
    from models.store.store import Store


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


def path_text(path: Path) -> str:
    """Return a path as reports name it: absolute, so that it holds from any folder."""
    return str(path.absolute())
