"""What an enterprise brings up, and how it is handled: the pattern of the demo's items."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Matter:
    """One kind of problem or suggestion; the texts hold details in braces (`desktop.demo.details`).

    `topic` names it in a document's title. `lead` and `help` are (unit, what it does); `days` are the working
    days usually allowed.
    """

    category: str
    topic: str
    text: str
    lead: tuple[str, str]
    help: tuple[str, str] | None = None
    measure: str
    progress: str
    reply: str
    days: int
    suggestion: bool = False
