"""Sums of what was reported from January on 累计, with the growth on the year before 同比."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from models.ledgers.indicators import AT_THE_END, FIGURES
from models.records.parties import PartyFigures
from models.rules.growth import growth


@dataclass(frozen=True, slots=True)
class Cumulated:
    """Sums of the months from January on, and those of the year before; None where nobody reported.

    `staff` and `assets` stand at the end of a period and are not summed. `alike` are the figures that the same
    parties reported for the same months in both years: only their sums can be compared.
    """

    year: int
    last_month: int
    values: Mapping[str, Any]
    before: Mapping[str, Any]
    alike: frozenset[str]

    @property
    def period(self) -> str:
        """How the period is said: 2022年1–9月."""
        return f"{self.year}年1–{self.last_month}月" if self.last_month > 1 else f"{self.year}年1月"

    def growth(self, key: str) -> str:
        """Return the growth of a figure on the same months of the year before 同比; a dash where some are missing."""
        return growth(self.values[key], self.before[key] if key in self.alike else None)


def cumulated(session: Session, year: int, last_month: int, party_id: str | None = None) -> Cumulated:
    """Return the sums of the months of `year` up to `last_month`, of one party or of all."""
    keys = [key for key in FIGURES if key not in AT_THE_END]

    def summed(of: int) -> dict[str, Any]:
        asked = select(
            *(func.sum(getattr(PartyFigures, key), type_=getattr(PartyFigures, key).type) for key in keys)
        ).where(PartyFigures.year == of, PartyFigures.month.between(1, last_month), PartyFigures.removed_at.is_(None))
        if party_id is not None:
            asked = asked.where(PartyFigures.party_id == party_id)
        return dict(zip(keys, session.execute(asked).one(), strict=True))

    def reported(of: int) -> dict[str, set[tuple[str, int]]]:
        asked = select(PartyFigures).where(
            PartyFigures.year == of, PartyFigures.month.between(1, last_month), PartyFigures.removed_at.is_(None)
        )
        if party_id is not None:
            asked = asked.where(PartyFigures.party_id == party_id)
        kept = session.scalars(asked).all()
        return {key: {(one.party_id, one.month) for one in kept if getattr(one, key) is not None} for key in keys}

    now, before = reported(year), reported(year - 1)
    alike = frozenset(key for key in keys if now[key] == before[key])
    return Cumulated(year, last_month, summed(year), summed(year - 1), alike)
