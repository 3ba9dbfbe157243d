"""The data doctor: rules over the whole ledger, each with the rows that break it and what mends them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from models.doctor.items import ITEM_RULES
from models.doctor.kinds import Rule, Severity
from models.doctor.money import MONEY_RULES
from models.doctor.parties import PARTY_RULES
from models.doctor.people import PEOPLE_RULES
from models.language import Text

__all__ = ["RULES", "Finding", "Rule", "Severity", "findings"]

RULES: tuple[Rule, ...] = (*ITEM_RULES, *PEOPLE_RULES, *PARTY_RULES, *MONEY_RULES)
"""Every rule there is, in the order in which findings are told."""


@dataclass(frozen=True, slots=True)
class Finding:
    """A rule that some rows break: its sentence, the ledger, the rows, what to do, and how bad it is."""

    key: str
    sentence: Text
    ledger: str
    ids: tuple[str, ...]
    fix: Text | None = None
    severity: Severity = Severity.WRONG


def findings(session: Session, today: date) -> list[Finding]:
    """Return every rule that is broken on `today`, with its rows."""
    found = []
    for rule in RULES:
        ids = tuple(rule.found(session, today))
        if ids:
            found.append(Finding(rule.key, rule.sentence, rule.ledger, ids, rule.fix, rule.severity))
    return found
