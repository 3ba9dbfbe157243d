"""Bulletins, and what is frozen when one is issued."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import LargeBinary
from sqlalchemy.orm import Mapped, mapped_column

from models.records.base import Base, Record, unique_among_kept


class Bulletin(Record):
    """A bulletin 通报/简报 of a period; once issued its PDF, figures and rows never change."""

    __tablename__ = "bulletin"
    __table_args__: Any = (unique_among_kept("bulletin", "head", "year", "number"), {"sqlite_strict": True})

    head: Mapped[str]
    title: Mapped[str]
    from_on: Mapped[date]
    to_on: Mapped[date]
    state: Mapped[str]
    year: Mapped[int | None]
    number: Mapped[int | None]
    issued_on: Mapped[date | None]
    content: Mapped[str]  # BulletinContent as JSON
    figures: Mapped[str | None]  # frozen at issue: key → value, text, definition, rows
    pdf: Mapped[str | None]  # SHA-256 of the kept file


class KeptFile(Base):
    """Bytes that never change, under their SHA-256: the PDFs of issued bulletins."""

    __tablename__ = "kept_file"

    sha256: Mapped[str] = mapped_column(primary_key=True)
    bytes: Mapped[bytes] = mapped_column(LargeBinary)
