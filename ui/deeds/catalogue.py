"""The deeds offered on each ledger's page."""

from __future__ import annotations

from collections.abc import Mapping

from ui.deeds import helping, issues, meetings, money, parties, supervision, visits
from ui.deeds.deed import Deed

_AREAS = (issues, meetings, supervision, helping, visits, parties, money)
DEEDS: Mapping[str, tuple[Deed, ...]] = {key: deeds for area in _AREAS for key, deeds in area.DEEDS.items()}
"""By the ledger's key, in their order."""
