"""Meetings, and who was there."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from models.ledgers.columns import Ledger
from models.operations.finding import Finder
from models.operations.savers.plain import Saver, relink, save_record
from models.records.all import Attendance, MeetingIssue

_LINKED = (
    ("units_present", Attendance, "unit_id"),
    ("enterprises_present", Attendance, "party_id"),
    ("about", MeetingIssue, "issue_id"),
)


def _save_meeting(
    session: Session, ledger: Ledger, row_id: str | None, values: dict[str, Any], today: date, finder: Finder
) -> str:
    linked = {key: values.pop(key) for key, _, _ in _LINKED if key in values}
    meeting_id = save_record(session, ledger, row_id, values, today, finder)
    for key, record, other in _LINKED:
        if key in linked:
            column = ledger.column(key)
            wanted = [finder.id_of(column, one) for one in linked[key] or ()]
            relink(session, record, "meeting_id", meeting_id, other, wanted)
    return meeting_id


SAVERS: Mapping[str, Saver] = {"meetings": _save_meeting}
