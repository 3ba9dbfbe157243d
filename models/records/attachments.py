"""Files that belong to a record: evidence, photos, scans."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Index
from sqlalchemy.orm import Mapped

from models.records.base import Record


class Attachment(Record):
    """A file of a record; its bytes lie under their SHA-256 in the folder beside the ledger."""

    __tablename__ = "attachment"
    __table_args__ = (Index("ix_attachment_owner", "table_name", "row_id"), {"sqlite_strict": True})

    table_name: Mapped[str]
    row_id: Mapped[str]
    sha256: Mapped[str]
    name: Mapped[str]
    size: Mapped[int]
    added_at: Mapped[datetime]
    note: Mapped[str | None]
