"""The figures of the park: visits, meetings, helpers, enterprises and projects (domain.md §1.8, 2.7).

Amounts are whole fen and told in 万元.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from typing import Any

from sqlalchemy import and_, select
from sqlalchemy.orm import Session

from models.figures.kinds import Figure, Part, ToldIn, within
from models.language import N_
from models.ledgers import catalogue
from models.ledgers.columns import AsOf
from models.ledgers.parties import listed
from models.ledgers.rows import Condition as Compared
from models.ledgers.rows import Filter, Op, row_ids
from models.records.all import Enterprise, Issue, Measure, Meeting, Party, Plaque, Project, ScaleYear, Visit
from models.rules.periods import Period


def _visited(period: Period, _: AsOf) -> Any:
    return (
        select(Visit.id)
        .where(
            Visit.party_id == Enterprise.id,
            Visit.removed_at.is_(None),
            Visit.visited_on.between(period.first, period.last),
        )
        .correlate(Enterprise)
        .exists()
    )


def _found_at_visits(period: Period, _: AsOf) -> Any:
    return (
        select(Visit.id)
        .where(
            Visit.id == Issue.visit_id, Visit.removed_at.is_(None), Visit.visited_on.between(period.first, period.last)
        )
        .correlate(Issue)
        .exists()
    )


def _listed_in(year: int) -> Any:
    return select(ScaleYear.party_id).where(ScaleYear.year == year, ScaleYear.removed_at.is_(None))


def _newly_listed(period: Period, _: AsOf) -> Any:
    year = period.last.year
    return and_(
        Enterprise.id.in_(_listed_in(year)), Enterprise.id.not_in(_listed_in(year - 1)), _listed_in(year - 1).exists()
    )


def _with_gaps(session: Session, day: AsOf) -> Iterable[str]:
    board = catalogue.ledger(session, "assignments")
    return row_ids(session, board, Filter(conditions=(Compared("gaps", Op.FROM, 1),)), today=day.today)


def _standing_plaques(session: Session, _: AsOf) -> Iterable[str]:
    """Return the plaques that are up, as the plaques' ledger calls its rows: by plaque, or by party."""
    shown = catalogue.ledger(session, "plaques").record if "plaques" in catalogue.KEYS else Plaque
    called = Plaque.id if shown is Plaque else Plaque.party_id
    return session.scalars(
        select(called).where(Plaque.put_up_on.is_not(None), Plaque.removed_at.is_(None)).order_by(called)
    )


_service = partial(Figure, part=Part.SERVICE)
_party = partial(Figure, ledger="enterprises", record=Enterprise, part=Part.PARTIES)
_project = partial(Figure, ledger="projects", record=Project, part=Part.PARTIES)

PARK: tuple[Figure, ...] = (
    _service(
        "visits",
        N_("Figures", "Visits"),
        N_("Figures", "Visits made in the period."),
        ledger="visits",
        record=Visit,
        where=within(Visit.visited_on),
    ),
    _service(
        "visited",
        N_("Figures", "Enterprises visited"),
        N_("Figures", "Enterprises that were visited in the period, each counted once."),
        ledger="enterprises",
        record=Enterprise,
        where=_visited,
    ),
    _service(
        "found_at_visits",
        N_("Figures", "Found at visits"),
        N_("Figures", "Items raised from the findings of the period's visits."),
        ledger="issues",
        record=Issue,
        where=_found_at_visits,
    ),
    _service(
        "measures",
        N_("Figures", "Measures"),
        N_("Figures", "Measures issued in the period."),
        ledger="measures",
        record=Measure,
        where=within(Measure.issued_on),
    ),
    _service(
        "meetings",
        N_("Figures", "Meetings"),
        N_("Figures", "Meetings held in the period."),
        ledger="meetings",
        record=Meeting,
        where=within(Meeting.held_on),
    ),
    _party(
        "enterprises",
        N_("Figures", "Enterprises"),
        N_("Figures", "All enterprises in the ledger."),
        where=lambda _, __: Enterprise.name.is_not(None),
        standing=True,
    ),
    _party(
        "above_scale",
        N_("Figures", "Above scale"),
        N_("Figures", "All enterprises on the newest list of those above the scale."),
        where=lambda _, day: listed(Enterprise, day),
        standing=True,
    ),
    _party(
        "newly_above_scale",
        N_("Figures", "Newly above scale"),
        N_(
            "Figures",
            "Enterprises on the list of the period's year and not on the list before it, where both are kept.",
        ),
        where=_newly_listed,
    ),
    _party(
        "gaps",
        N_("Figures", "Empty slots"),
        N_("Figures", "All enterprises and projects with an empty helper's slot."),
        ledger="assignments",
        record=Party,
        found=_with_gaps,
        standing=True,
    ),
    _party(
        "plaques_up",
        N_("Figures", "Plaques up"),
        N_("Figures", "All enterprises and projects whose plaque is up."),
        ledger="plaques",
        record=Plaque,
        found=_standing_plaques,
        standing=True,
    ),
    _project(
        "projects_signed",
        N_("Figures", "Projects signed"),
        N_("Figures", "Projects signed in the period."),
        where=within(Project.signed_on),
    ),
    _project(
        "signed_investment",
        N_("Figures", "Investment signed"),
        N_("Figures", "What is to be invested in the projects signed in the period."),
        where=within(Project.signed_on),
        amount=Project.investment,
        told_in=ToldIn.FEN,
    ),
    _project(
        "projects_started",
        N_("Figures", "Projects started"),
        N_("Figures", "Projects whose building began in the period."),
        where=within(Project.started_on),
    ),
    _project(
        "started_investment",
        N_("Figures", "Investment started"),
        N_("Figures", "What is to be invested in the projects whose building began in the period."),
        where=within(Project.started_on),
        amount=Project.investment,
        told_in=ToldIn.FEN,
    ),
    _project(
        "projects_produced",
        N_("Figures", "Projects in production"),
        N_("Figures", "Projects that went into production in the period."),
        where=within(Project.produced_on),
    ),
    _project(
        "produced_investment",
        N_("Figures", "Investment in production"),
        N_("Figures", "What is to be invested in the projects that went into production in the period."),
        where=within(Project.produced_on),
        amount=Project.investment,
        told_in=ToldIn.FEN,
    ),
)
