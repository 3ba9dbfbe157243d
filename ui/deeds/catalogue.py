"""The deeds offered on each ledger's page."""

from __future__ import annotations

from collections.abc import Mapping

from ui.deeds import helping, issues, meetings, money, parties, supervision, visits
from ui.deeds.deed import Deed

_AREAS = (issues, meetings, supervision, helping, visits, parties, money)
DEEDS: Mapping[str, tuple[Deed, ...]] = {
    key: tuple(deed for area in _AREAS for deed in area.DEEDS.get(key, ()))
    for key in dict.fromkeys(key for area in _AREAS for key in area.DEEDS)
}
"""By the ledger's key, in their order; several areas may offer deeds for one ledger."""
