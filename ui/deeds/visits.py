"""The deeds of visits."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from models.language import N_
from models.ledgers.columns import Column, Kind
from models.ledgers.issues import ISSUE_KINDS
from models.operations import visiting
from ui.deeds.deed import Deed, Values


def _raise(store: Any, ids: Sequence[str], values: Values, today: date) -> None:
    visiting.raise_from_visit(store, ids[0], values)


def _first(record: Values, today: date) -> Values:
    return {"text": record.get("findings"), "kind": "problem", "raised_on": record.get("visited_on") or today}


RAISE = Deed(
    key="raise", text=N_("Deeds", "Make an item…"), icon="issue", perform=_raise, each=True, first=_first,
    done=N_("Deeds", "The finding is on the problem list."),
    explained=N_("Deeds", "The finding goes on the problem list with its enterprise and day; the item keeps its visit. "
                 "Several findings become several items."),
    fields=(
        Column(key="text", label=N_("Issues", "Problem or suggestion"), kind=Kind.NOTE, required=True),
        Column(key="kind", label=N_("Issues", "Kind"), kind=Kind.CHOICE, choices=ISSUE_KINDS, required=True),
        Column(key="category", label=N_("Issues", "Category"), kind=Kind.TERM, dictionary="category"),
        Column(key="raised_by", label=N_("Issues", "Raised by")),
        Column(key="raised_on", label=N_("Issues", "Raised on"), kind=Kind.DATE, required=True),
    ))

DEEDS: Mapping[str, tuple[Deed, ...]] = {"visits": (RAISE,)}
"""The deeds offered on each ledger's page, in their order."""
