"""The doctor's rules on enterprises, projects, what they report, and the calendar."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from sqlalchemy import and_, func, or_, select
from sqlalchemy.orm import Session

from models.doctor.kinds import OPEN_TASK, Rule, Severity, on_day, where
from models.language import N_
from models.ledgers.columns import AsOf
from models.ledgers.parties import listed
from models.records.all import CalendarDay, Enterprise, Issue, Party, PartyFigures, Project, Task
from models.rules.credit_code import is_credit_code
from models.rules.names import match_name

_GONE = ("lost", "dormant", "closed")
_SUMMED = ("output", "revenue", "tax", "profit", "electricity", "invested", "funds_in_place", "trade")
"""What a year's report sums up; staff and assets are told as they stand at the end."""
_STAGES = ("signed_on", "started_on", "completed_on", "produced_on", "reached_on")


def _wrong_codes(session: Session, _: date) -> Iterable[str]:
    found = session.execute(
        select(Party.id, Party.credit_code).where(Party.removed_at.is_(None), Party.kind == "enterprise")
    )
    return [row_id for row_id, code in found if not code or not is_credit_code(code)]


def _same_code(session: Session, _: date) -> Iterable[str]:
    twice = (
        select(Party.credit_code)
        .where(Party.removed_at.is_(None), Party.credit_code.is_not(None))
        .group_by(Party.credit_code)
        .having(func.count() > 1)
    )
    return session.scalars(select(Party.id).where(Party.removed_at.is_(None), Party.credit_code.in_(twice)))


def _same_name(session: Session, _: date) -> Iterable[str]:
    """Return both of any two enterprises of which one is called as the other was."""
    found = session.execute(
        select(Enterprise.id, Enterprise.match_name, Enterprise.former_names)
        .where(Enterprise.removed_at.is_(None))
        .order_by(Enterprise.sort_key)
    ).all()
    called: Mapping[str, str] = {name: row_id for row_id, name, _ in found}
    twins: dict[str, None] = {}
    for row_id, _name, former in found:
        for part in re.split(r"[、，,;；/\n]", former or ""):
            twin = called.get(match_name(part))
            if twin and twin != row_id:
                twins |= {row_id: None, twin: None}
    return list(twins)


def _has_open_task() -> Any:
    return (
        select(Task.id)
        .join(Issue, Issue.id == Task.issue_id)
        .where(Issue.party_id == Enterprise.id, Issue.removed_at.is_(None), OPEN_TASK)
        .correlate(Enterprise)
        .exists()
    )


def _out_of_order() -> Any:
    days = [getattr(Project, stage) for stage in _STAGES]
    return or_(*(later < earlier for at, earlier in enumerate(days) for later in days[at + 1 :]))


def _wrong_sums(session: Session, _: date) -> Iterable[str]:
    """Return the whole-year reports that their twelve months do not add up to, or that fewer months exceed."""
    found = session.scalars(
        select(PartyFigures).where(PartyFigures.removed_at.is_(None)).order_by(PartyFigures.year, PartyFigures.id)
    ).all()
    months: dict[tuple[str, int], list[PartyFigures]] = {}
    for one in found:
        if one.month:
            months.setdefault((one.party_id, one.year), []).append(one)
    return [
        one.id
        for one in found
        if not one.month and any(_differs(one, months.get((one.party_id, one.year), []), key) for key in _SUMMED)
    ]


def _differs(year: PartyFigures, months: list[PartyFigures], key: str) -> bool:
    told, parts = getattr(year, key), [value for month in months if (value := getattr(month, key)) is not None]
    if told is None or not parts:
        return False
    return sum(parts) != told if len(parts) == 12 else key != "profit" and sum(parts) > told


def _calendar_missing(session: Session, today: date) -> Iterable[str]:
    years = {day.year for day in session.scalars(select(CalendarDay.day).where(CalendarDay.removed_at.is_(None)))}
    wanted = [today.year] + ([today.year + 1] if today.month >= 11 else [])  # next year's notice appears in November
    return [str(year) for year in wanted if year not in years]


PARTY_RULES: tuple[Rule, ...] = (
    Rule(
        "wrong_code",
        N_("Doctor", "Enterprises without a valid credit code"),
        "enterprises",
        _wrong_codes,
        N_("Doctor", "Copy the 18 characters from the business licence."),
    ),
    Rule(
        "same_code",
        N_("Doctor", "Enterprises that share a credit code"),
        "enterprises",
        _same_code,
        N_("Doctor", "Correct the wrong code, or delete the record that is there twice."),
    ),
    Rule(
        "same_name",
        N_("Doctor", "Enterprises of which one is called as the other was"),
        "enterprises",
        _same_name,
        N_("Doctor", "If they are one enterprise, keep one record and delete the other."),
        Severity.LOOK,
    ),
    Rule(
        "gone_with_open_task",
        N_("Doctor", "Enterprises out of contact, dormant or closed that still have open tasks"),
        "enterprises",
        where(Enterprise, and_(Enterprise.state.in_(_GONE), _has_open_task())),
        N_("Doctor", "Settle the tasks, or correct the enterprise's state."),
        Severity.LOOK,
    ),
    Rule(
        "above_scale_incomplete",
        N_("Doctor", "Enterprises above the scale without credit code or industry code"),
        "enterprises",
        on_day(
            Enterprise,
            lambda today: and_(
                listed(Enterprise, AsOf(today, today)),
                or_(Enterprise.credit_code.is_(None), Enterprise.industry_code.is_(None)),
            ),
        ),
        N_("Doctor", "Enter the codes as they stand in the statistical list."),
        Severity.LOOK,
    ),
    Rule(
        "stages_out_of_order",
        N_("Doctor", "Projects whose stages are out of order"),
        "projects",
        where(Project, _out_of_order()),
        N_("Doctor", "Compare the days of signing, start, completion and production."),
    ),
    Rule(
        "months_differ_from_year",
        N_("Doctor", "Yearly reports that their months do not add up to"),
        "party_figures",
        _wrong_sums,
        N_("Doctor", "Compare the months with the whole year, and correct what was typed wrong."),
    ),
    Rule(
        "calendar_missing",
        N_("Doctor", "Years whose holidays are not in the calendar: due dates there count Monday to Friday"),
        "calendar",
        _calendar_missing,
        N_("Doctor", "Enter the year's holidays from the notice of the State Council."),
    ),
)
