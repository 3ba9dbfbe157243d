"""Policies, their clauses and funds, and the claims under them."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from sqlalchemy.orm import Session

from models.ledgers.columns import Ledger

LEDGERS: tuple[Ledger, ...] = ()
MADE: Mapping[str, Callable[[Session], Ledger]] = {}
EXCHANGED: tuple[str, ...] = ()
