"""What many deeds ask alike."""

from __future__ import annotations

from datetime import date

from models.language import N_
from models.ledgers.columns import Column, Kind
from ui.deeds.deed import Values

ON = Column(key="on", label=N_("Deeds", "Date"), kind=Kind.DATE, required=True)
REASON = Column(key="reason", label=N_("Deeds", "Reason"), kind=Kind.NOTE, required=True)
APPROVER = Column(key="approver", label=N_("Deeds", "Approved by"), required=True)
NEW_DUE = Column(key="new_due", label=N_("Deeds", "New due date"), kind=Kind.DATE, required=True)


def today_first(_: Values, today: date) -> Values:
    """Begin with the present day."""
    return {"on": today}
