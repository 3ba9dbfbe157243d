"""How long work tells how far it is, and learns that it was cancelled."""

from __future__ import annotations

from typing import Protocol


class Progress(Protocol):
    """Told by the work after each part; raises `Cancelled` when the person stopped it."""

    def __call__(self, done: int, total: int) -> None:
        """Say that `done` of `total` parts are finished."""


def silent(done: int, total: int) -> None:
    """Let the work go on and tell nobody."""
