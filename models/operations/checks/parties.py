"""What parties report, the lists they stand on, and the order of a project's stages."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from itertools import pairwise
from typing import Any

from sqlalchemy import inspect, select
from sqlalchemy.orm import Session

from models.errors import InvalidValue, RuleBroken
from models.language import N_
from models.ledgers.indicators import FIGURES, PARTY_FIGURES, SCALE_YEARS
from models.ledgers.parties import ENTERPRISES
from models.ledgers.projects import PROJECTS, STAGE_DAYS
from models.operations.checks.check import Check
from models.records.all import Party, PartyFigures, ScaleYear
from models.records.base import Record
from models.rules.names import former_names, match_name
from models.rules.size_class import is_industry_code

FIRST_YEAR = 1980
"""Before it there was no park: a smaller number is a slip."""


def check_party(party: Any) -> None:
    """Check what an enterprise or project has of its own. Raises `InvalidValue` or `RuleBroken`.

    The industry code must have a form of GB/T 4754; a later stage of a project is not before an earlier one.
    """
    if party.industry_code and not is_industry_code(party.industry_code):
        raise InvalidValue(
            N_("Errors", "{value} is no industry code of GB/T 4754: two to four digits, such as 39 or 3922."),
            value=party.industry_code,
            column=ENTERPRISES.column("industry_code").label,
        )
    if any(_moved(party, key) for key in STAGE_DAYS):
        _in_order(party)


def _in_order(party: Any) -> None:
    dated = [(key, day) for key in STAGE_DAYS if (day := getattr(party, key)) is not None]
    for (earlier, first), (later, second) in pairwise(dated):
        if second < first:
            raise RuleBroken(
                N_("Errors", "“{later}” {second} is before “{earlier}” {first}."),
                later=PROJECTS.column(later).label,
                second=second,
                earlier=PROJECTS.column(earlier).label,
                first=first,
                column=PROJECTS.column(later).label,
            )


def keep_former_name(party: Any) -> None:
    """Add the name an enterprise had until now to its former names 曾用名; a name taken again leaves them.

    A spelling that compares equal (width, brackets, traditional characters) is no former name.
    """
    changed = inspect(party).attrs.name.history
    if not changed.has_changes() or not changed.deleted:
        return
    before = changed.deleted[0]
    now = match_name(party.name)
    names = [name for name in former_names(party.former_names) if match_name(name) != now]
    if before and match_name(before) not in (now, *map(match_name, names)):
        names.append(before)
    party.former_names = "、".join(names) or None


def _moved(record: Any, key: str) -> bool:
    return bool(inspect(record).attrs[key].history.has_changes())


def _figures(session: Session, figures: PartyFigures, today: date) -> None:
    _year(figures.year, today, PARTY_FIGURES.column("year").label)
    figures.month = figures.month or 0
    if not 0 <= figures.month <= 12:
        raise InvalidValue(
            N_("Errors", "“{column}” must be from 1 to 12, or the whole year."),
            column=PARTY_FIGURES.column("month").label,
        )
    if all(getattr(figures, key) is None for key in FIGURES) and not figures.note:
        raise RuleBroken(N_("Errors", "There is no figure: give one at least, or say in the note why there is none."))
    for key in ("electricity", "staff"):
        if (getattr(figures, key) or 0) < 0:
            raise InvalidValue(N_("Errors", "“{column}” cannot be negative."), column=PARTY_FIGURES.column(key).label)
    twin = session.scalar(
        select(Party.name)
        .join(PartyFigures, PartyFigures.party_id == Party.id)
        .where(
            PartyFigures.party_id == figures.party_id,
            PartyFigures.year == figures.year,
            PartyFigures.month == figures.month,
            PartyFigures.removed_at.is_(None),
            PartyFigures.id != figures.id,
        )
    )
    if twin:
        period = f"{figures.year}年{figures.month}月" if figures.month else f"{figures.year}年全年"
        raise RuleBroken(
            N_("Errors", "The figures of “{name}” for {period} are kept already."), name=twin, period=period
        )


def _listed(session: Session, listed: ScaleYear, today: date) -> None:
    _year(listed.year, today, SCALE_YEARS.column("year").label)
    twin = session.scalar(
        select(Party.name)
        .join(ScaleYear, ScaleYear.party_id == Party.id)
        .where(
            ScaleYear.party_id == listed.party_id,
            ScaleYear.year == listed.year,
            ScaleYear.removed_at.is_(None),
            ScaleYear.id != listed.id,
        )
    )
    if twin:
        raise RuleBroken(N_("Errors", "“{name}” is on the list of {year} already."), name=twin, year=listed.year)


def _year(year: int, today: date, label: Any) -> None:
    last = today.year + 1
    if not FIRST_YEAR <= year <= last:
        raise InvalidValue(
            N_("Errors", "“{column}” must be from {first} to {last}."), column=label, first=FIRST_YEAR, last=last
        )


CHECKS: Mapping[type[Record], Check] = {PartyFigures: _figures, ScaleYear: _listed}
