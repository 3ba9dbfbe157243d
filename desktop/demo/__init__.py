"""The sample park: an invented office with half a year of work in its ledger."""

from __future__ import annotations

from datetime import date
from pathlib import Path


def make_demo(folder: Path, *, today: date) -> Path:
    """Make `demo.ledger` in a folder as it stands on the morning of `today`, and return where it is.

    Built beside and moved into place, so that a failure leaves nothing.
    """
    from desktop.demo.park import build

    target, part = folder / "demo.ledger", folder / ".demo.part"
    part.unlink(missing_ok=True)
    try:
        build(part, today)
        part.replace(target)
    finally:
        part.unlink(missing_ok=True)
    return target
