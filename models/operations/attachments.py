"""Files that belong to a record: evidence, photos, scans."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from models.errors import Conflict
from models.language import N_
from models.ledgers import catalogue
from models.operations.finding import kept
from models.progress import Progress, silent
from models.records.attachments import Attachment
from models.records.base import new_id
from models.store.attachments import Kept, check_acceptable, take_in
from models.store.store import Store


@dataclass(frozen=True, slots=True)
class Attached:
    """An attachment as a snapshot; `size` is in bytes."""

    id: str
    name: str
    size: int
    added_at: datetime
    note: str


def add_files(
    store: Store, ledger_key: str, row_id: str, paths: Sequence[Path], progress: Progress = silent
) -> list[str]:
    """Attach files to a record as one deed, and return the identities, in the order of `paths`.

    The bytes are copied first; of a file the record has already, under the same name, the identity is returned
    again. `progress` is told bytes of the whole. Raises `FileRefused` before anything is copied when a file is
    missing, empty, a folder or too large, and `Conflict` when the record is gone. Bytes copied for a deed that
    fails afterwards, or is undone, stay where they are and do no harm.
    """
    for path in paths:
        check_acceptable(path)
    with store.rehearse("attachment.add") as session:  # refused now, not after minutes of copying
        _owner(session, ledger_key, row_id)
    files = _all_taken_in(store, paths, progress)
    with store.write("attachment.add", ledger=ledger_key, count=len(files)) as session:
        table = _owner(session, ledger_key, row_id)
        known = {(one.sha256, one.name): one.id for one in session.scalars(_of(table, row_id))}
        ids = []
        for file in files:
            if (file.sha256, file.name) not in known:
                known[file.sha256, file.name] = _add(session, table, row_id, file, store.clock())
            ids.append(known[file.sha256, file.name])
    return ids


def attachments_of(session: Session, ledger_key: str, row_id: str) -> list[Attached]:
    """Return what is attached to a record, in the order it was added."""
    found = session.scalars(_of(_table(session, ledger_key), row_id))
    return [Attached(one.id, one.name, one.size, one.added_at, one.note or "") for one in found]


def remove_attachment(store: Store, attachment_id: str) -> None:
    """Take a file from its record; its bytes stay, so that this can be undone. Raises `Conflict` when it is gone."""
    with store.write("attachment.remove") as session:
        kept(session, Attachment, attachment_id).removed_at = store.clock()


def _all_taken_in(store: Store, paths: Sequence[Path], progress: Progress) -> list[Kept]:
    total, before, files = sum(path.stat().st_size for path in paths), 0, []

    def told(done: int, _: int) -> None:
        progress(before + done, max(total, before + done))

    for path in paths:
        files.append(take_in(store.path, path, told))
        before += files[-1].size
    return files


def _add(session: Session, table: str, row_id: str, file: Kept, at: datetime) -> str:
    made = Attachment(
        id=new_id(), table_name=table, row_id=row_id, sha256=file.sha256, name=file.name, size=file.size, added_at=at
    )
    session.add(made)
    return made.id


def _of(table: str, row_id: str) -> Select[tuple[Attachment]]:
    return (
        select(Attachment)
        .where(Attachment.table_name == table, Attachment.row_id == row_id, Attachment.removed_at.is_(None))
        .order_by(Attachment.added_at, Attachment.id)
    )


def _table(session: Session, ledger_key: str) -> str:
    """Return the table of a ledger's records: ledgers that show the same records share what is attached."""
    return str(catalogue.ledger(session, ledger_key).record.__tablename__)


def _owner(session: Session, ledger_key: str, row_id: str) -> str:
    ledger = catalogue.ledger(session, ledger_key)
    record = session.get(ledger.record, row_id)
    if record is None or record.removed_at is not None:
        raise Conflict(N_("Errors", "This record is no longer in the ledger."))
    return str(ledger.record.__tablename__)
