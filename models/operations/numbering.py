"""Running numbers of a year that the office may also type: 2024-0001, 奖补2024-0001 …"""

from __future__ import annotations

import re
from typing import Any

from sqlalchemy import Integer, and_, cast, func, select
from sqlalchemy.orm import Session


def next_number(session: Session, column: Any, year: int, prefix: str = "") -> str:
    """Return the next free number of `year` behind the highest of its shape in `column`."""
    given = _given(session, column, year, prefix)
    given[year] += 1
    return f"{prefix}{year}-{given[year]:04d}"


def mind_number(session: Session, column: Any, number: str, prefix: str = "") -> None:
    """Go on behind a number that was typed, when it has the shape of ours."""
    if typed := re.fullmatch(rf"{prefix}(\d{{4}})-(\d{{1,9}})", number):
        year, count = int(typed[1]), int(typed[2])
        given = _given(session, column, year, prefix)
        given[year] = max(given[year], count)


def _given(session: Session, column: Any, year: int, prefix: str) -> dict[int, int]:
    """Return the last number given in each year, read once a deed."""
    given = session.info.setdefault(("numbers", str(column)), {})
    if year not in given:
        start = f"{prefix}{year}-"
        count = cast(func.substr(column, len(start) + 1), Integer)
        ours = and_(column.op("GLOB")(f"{start}[0-9]*"), column.op("NOT GLOB")(f"{start}*[^0-9]*"))
        longest = func.length(column) <= len(start) + 9
        given[year] = session.scalar(select(func.max(count)).where(ours, longest)) or 0
    return given
