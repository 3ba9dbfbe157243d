"""The office's own settings: what it is called, how it numbers its papers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.language import N_, Text
from models.operations.preparing import check_days
from models.records.settings import Office
from models.store.store import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class OfficeSettings:
    """What the office set for itself: its name (填报单位), mastheads, 机关代字, addressees, phones, working days.

    `near_days` before the due date a task is near due, after `quiet_days` without a word it is behind (0: never),
    an extension is asked `ask_days` before the due date (domain.md §2.3), and an award is posted `publicity_days`.
    """

    name: str = ""
    brief_masthead: str = ""
    notice_masthead: str = ""
    number_word: str = ""
    addressees: str = ""
    reported_to: str = ""
    sent_to: str = ""
    supervision_phone: str = ""
    contact: str = ""
    contact_phone: str = ""
    near_days: int = 3
    quiet_days: int = 10
    ask_days: int = 1
    publicity_days: int = 5
    sheet_word: str = "督"


DAYS: Mapping[str, Text] = {
    "near_days": N_("Office", "Near due, working days"),
    "quiet_days": N_("Office", "Behind without a word, working days"),
    "ask_days": N_("Office", "Extension asked before, working days"),
    "publicity_days": N_("Office", "Awards posted, working days"),
}
"""What each number of working days is called."""


def office(session: Session) -> OfficeSettings:
    """Return the office's settings."""
    kept = session.scalars(select(Office)).one()
    return OfficeSettings(
        **{
            one.name: getattr(kept, one.name) if getattr(kept, one.name) is not None else ""
            for one in fields(OfficeSettings)
        }
    )


def change_office(store: Store, settings: OfficeSettings) -> None:
    """Keep the office's settings. Raises `InvalidValue` when a number of working days leads nowhere."""
    for key, label in DAYS.items():
        check_days(getattr(settings, key), label)
    with store.write("office.change") as session:
        kept = session.scalars(select(Office)).one()
        for one in fields(OfficeSettings):
            setattr(kept, one.name, getattr(settings, one.name))
