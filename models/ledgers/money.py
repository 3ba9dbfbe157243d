"""Policies, their clauses and funds, and the awards under them."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from sqlalchemy.orm import Session

from models.ledgers.columns import Ledger
from models.ledgers.funds import FUNDS
from models.ledgers.payments import CASES, PAYMENTS
from models.ledgers.policies import CLAUSES, POLICIES
from models.ledgers.subsidies import SUBSIDIES

LEDGERS: tuple[Ledger, ...] = (POLICIES, CLAUSES, FUNDS, SUBSIDIES, PAYMENTS, CASES)
MADE: Mapping[str, Callable[[Session], Ledger]] = {}
EXCHANGED: tuple[str, ...] = ("policies", "clauses", "funds", "subsidies", "payments", "cases")
