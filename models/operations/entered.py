"""What was entered for a deed, checked at its field."""

from __future__ import annotations

from datetime import date

from models.errors import InvalidValue
from models.language import N_, Text


def filled(text: str | None, label: Text) -> str:
    """Return `text` trimmed. Raises `InvalidValue` naming `label` when nothing is left."""
    if not (text or "").strip():
        raise InvalidValue(N_("Errors", "“{column}” must be filled in."), column=label)
    return (text or "").strip()


def not_earlier(day: date, first: date, label: Text) -> None:
    """Raise `InvalidValue` naming `label` when `day` lies before `first`."""
    if day < first:
        raise InvalidValue(N_("Errors", "“{column}” cannot be before {first}."), column=label, first=first)
