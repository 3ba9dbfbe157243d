"""What every page is given: the ledger, the jobs, the person's choices, and the day."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from models.language import Translate
from ui.changes import Changes
from ui.jobs.runner import JobRunner

if TYPE_CHECKING:  # the store imports SQLAlchemy, which the first paint does not wait for
    from models.store.store import Store


class Preferences(Protocol):
    """What the person chose, kept between runs by whoever starts the program."""

    @property
    def language(self) -> str:
        """The language of the window: `zh_CN` or `en`."""

    @property
    def operator(self) -> str:
        """The name written in the journal."""

    @property
    def recent(self) -> Sequence[Path]:
        """The ledgers opened last, newest first."""

    def widths(self, page: str) -> Mapping[str, int]:
        """Return the column widths kept for a page, by column key, in the order of the columns."""

    def keep_widths(self, page: str, widths: Mapping[str, int]) -> None:
        """Keep the columns' order and widths."""

    @property
    def folded(self) -> frozenset[str]:
        """The titles of the groups of pages that are folded."""

    def keep_folded(self, titles: frozenset[str]) -> None:
        """Keep which groups of pages are folded."""

    def choose_language(self, language: str) -> None:
        """Keep the language for the next start."""

    def choose_operator(self, operator: str) -> None:
        """Keep the name written in the journal from the next opening on."""


@dataclass(frozen=True)
class Context:
    """Built once a ledger is open, and handed down constructors.

    `delay` is how many milliseconds typing waits before it filters: 0 where jobs run inline.
    """

    store: Store
    jobs: JobRunner
    preferences: Preferences
    changes: Changes
    today: Callable[[], date]
    translate: Translate
    delay: int = 150
