"""Every ledger, by key."""

from __future__ import annotations

from sqlalchemy.orm import Session

from models.errors import RuleBroken
from models.language import N_
from models.ledgers.columns import AsOf, Ledger, Source
from models.ledgers.helping import assignments
from models.ledgers.issues import ISSUES
from models.ledgers.meetings import MEASURES, MEETINGS, SERIES
from models.ledgers.parties import ENTERPRISES, NAME, PROJECTS
from models.ledgers.people import PEOPLE, UNITS
from models.ledgers.settings import BULLETINS, DAYS, SCHEMES, SLOTS, TERMS
from models.ledgers.tasks import RESPONSIBILITIES, TASKS
from models.records.parties import Party


def _parties(_: AsOf) -> Source:
    return Source(start=Party, cells={"name": Party.name}, sorting={"name": Party.sort_key}, search=(Party.initials,))


PARTIES = Ledger(
    key="parties",
    title=N_("Ledgers", "Enterprises and projects"),
    record=Party,
    source=_parties,
    naming="name",
    match=(("name",),),
    order=(("name", False),),
    columns=(NAME,),
)
"""Enterprises and projects together: what an issue points to."""

_FIXED = {
    ledger.key: ledger
    for ledger in (
        ENTERPRISES,
        PROJECTS,
        UNITS,
        PEOPLE,
        MEETINGS,
        ISSUES,
        TASKS,
        RESPONSIBILITIES,
        MEASURES,
        BULLETINS,
        SERIES,
        SCHEMES,
        SLOTS,
        TERMS,
        DAYS,
        PARTIES,
    )
}

EXCHANGED = (
    "enterprises",
    "projects",
    "units",
    "people",
    "assignments",
    "meetings",
    "issues",
    "tasks",
    "responsibilities",
    "measures",
)
"""The ledgers that go out to workbooks and come in from them, as the command line names them."""
KEYS = (*_FIXED, "assignments")


def ledger(session: Session, key: str) -> Ledger:
    """Return the ledger called `key`. Raises `RuleBroken` when there is none."""
    if key == "assignments":
        return assignments(session)
    if key not in _FIXED:
        raise RuleBroken(
            N_("Errors", "There is no ledger “{key}”; there are: {known}."), key=key, known=", ".join(EXCHANGED)
        )
    return _FIXED[key]
