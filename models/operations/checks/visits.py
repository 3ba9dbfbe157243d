"""Visits."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from sqlalchemy.orm import Session

from models.errors import InvalidValue
from models.language import N_
from models.operations.checks.check import Check
from models.records.all import Visit
from models.records.base import Record


def _visit(_: Session, visit: Visit, today: date) -> None:
    if visit.visited_on > today:
        raise InvalidValue(N_("Errors", "The visit is on {day}, which is still to come."), day=visit.visited_on)


CHECKS: Mapping[type[Record], Check] = {Visit: _visit}
