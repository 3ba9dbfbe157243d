"""The office's own settings: what it is called, how it numbers its papers."""

from __future__ import annotations

from dataclasses import dataclass, fields

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.language import N_
from models.operations.preparing import check_days
from models.records.settings import Office
from models.store.store import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class OfficeSettings:
    """What the office set for itself: its name (填报单位), mastheads, 机关代字, addressees, phones, near-due days."""

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
    """Keep the office's settings. Raises `InvalidValue` when the near-due days lead nowhere."""
    check_days(settings.near_days, N_("Office", "Near due, working days"))
    with store.write("office.change") as session:
        kept = session.scalars(select(Office)).one()
        for one in fields(OfficeSettings):
            setattr(kept, one.name, getattr(settings, one.name))
