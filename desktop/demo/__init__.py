"""The sample park: an invented office with half a year of work in its ledger."""

from __future__ import annotations

import os
import shutil
import tempfile
from datetime import date
from pathlib import Path


def make_demo(folder: Path, *, today: date) -> Path:
    """Make `demo.ledger` in a folder as it stands on the morning of `today`, and return where it is.

    Built beside and moved into place, so that a failure leaves nothing.
    """
    from desktop.demo.park import build
    from models.store.attachments import attachments_folder

    folder.mkdir(parents=True, exist_ok=True)
    target = folder / "demo.ledger"
    with tempfile.TemporaryDirectory(prefix=".demo", dir=folder) as place:
        part = Path(place) / target.name
        build(part, today)
        shutil.copytree(attachments_folder(part), attachments_folder(target), dirs_exist_ok=True)
        with part.open("rb+") as finished:
            os.fsync(finished.fileno())  # it was built without waiting for the disk
        part.replace(target)
    return target
