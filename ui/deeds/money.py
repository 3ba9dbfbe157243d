"""The deeds of money."""

from __future__ import annotations

from collections.abc import Mapping

from ui.deeds.deed import Deed

DEEDS: Mapping[str, tuple[Deed, ...]] = {}
"""The deeds offered on each ledger's page, in their order."""
