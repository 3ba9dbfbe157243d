"""Every ledger, by key."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from sqlalchemy.orm import Session

from models.errors import RuleBroken
from models.language import N_
from models.ledgers import custom, history, indicators, money, supervision, visits
from models.ledgers.columns import AsOf, Ledger, Source
from models.ledgers.corrections import CORRECTIONS
from models.ledgers.extensions import EXTENSIONS
from models.ledgers.helping import assignments
from models.ledgers.issues import ISSUES
from models.ledgers.meetings import MEASURES, MEETINGS, SERIES
from models.ledgers.parties import ENTERPRISES, NAME
from models.ledgers.people import PEOPLE, UNITS
from models.ledgers.projects import PROJECTS
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

_AREAS = (history, indicators, visits, supervision, money, custom)
_OWN = (ENTERPRISES, PROJECTS, UNITS, PEOPLE, MEETINGS, ISSUES, TASKS, RESPONSIBILITIES, MEASURES, BULLETINS, SERIES)
_OFFICE = (SCHEMES, SLOTS, TERMS, DAYS, PARTIES)
_HANDLING = (EXTENSIONS, CORRECTIONS)
_FIXED = {one.key: one for part in (_OWN, _HANDLING, *(area.LEDGERS for area in _AREAS), _OFFICE) for one in part}
_MADE: Mapping[str, Callable[[Session], Ledger]] = {
    "assignments": assignments,
    **{key: made for area in _AREAS for key, made in area.MADE.items()},
}
"""Ledgers whose columns are data, and the functions that describe them as they are now."""

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
    *(key for area in _AREAS for key in area.EXCHANGED),
)
"""The ledgers that go out to workbooks and come in from them, as the command line names them."""
GIVEN_OUT = ("plaques", "helping_history", "extensions", "corrections")
"""The ledgers that only go out to workbooks: deeds write them, nobody types them."""
KEYS = (*_FIXED, *_MADE)


def keys(session: Session) -> tuple[str, ...]:
    """Return the keys of every ledger there is in this file, the office's own included."""
    return (*KEYS, *(one.key for one in custom.custom_ledgers(session)))


def exchanged(session: Session) -> tuple[str, ...]:
    """Return `EXCHANGED` with the office's own ledgers behind: what goes to workbooks in this file."""
    return (*EXCHANGED, *(one.key for one in custom.custom_ledgers(session)))


def exported(session: Session) -> tuple[str, ...]:
    """Return the keys of all ledgers that go out to workbooks in this file."""
    return (*exchanged(session), *GIVEN_OUT)


def ledger(session: Session, key: str) -> Ledger:
    """Return the ledger called `key`: one of `KEYS`, or one of the office's own. Raises `RuleBroken`."""
    if key in _MADE:
        return _MADE[key](session)
    if key in _FIXED:
        return _FIXED[key]
    made = custom.custom_ledger(session, key)
    if made is None:
        known = ", ".join(exchanged(session))
        raise RuleBroken(N_("Errors", "There is no ledger “{key}”; there are: {known}."), key=key, known=known)
    return made
