"""Supervision: sheets 督办单, bounties 揭榜挂帅, extensions, duties."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from sqlalchemy.orm import Session

from models.ledgers.columns import Ledger

LEDGERS: tuple[Ledger, ...] = ()
MADE: Mapping[str, Callable[[Session], Ledger]] = {}
EXCHANGED: tuple[str, ...] = ()
