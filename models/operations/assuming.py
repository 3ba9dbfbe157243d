"""What a workbook means that does not say it line by line: the series of meetings, the period of its figures."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from models.errors import RuleBroken
from models.language import N_
from models.ledgers.incoming import Incoming
from models.ledgers.indicators import AT_THE_END, FIGURES, WHOLE_YEAR
from models.rules.said_periods import SaidPeriod, said_period

_DATED = ("party_figures", "scale_years")
_OF_THE_MONTH = re.compile("[当本]月")


def period_of(ledger_key: str, incoming: Incoming) -> SaidPeriod | None:
    """Return the period that the title of a sheet of figures or of a yearly list names, if it does.

    A sheet of 1–9月 whose columns are all said to be of the month 本月 is of the last month.
    """
    said = said_period((*incoming.above, incoming.sheet)) if ledger_key in _DATED else None
    if said is None or said.is_month or said.is_whole_year:
        return said
    summed = [heading for heading, key in incoming.columns.items() if key in FIGURES and key not in AT_THE_END]
    if summed and all(_OF_THE_MONTH.search(heading) for heading in summed):
        return SaidPeriod(said.year, said.last, said.last)
    return said


def assumed(ledger_key: str, incoming: Incoming, values: Mapping[str, Any]) -> dict[str, Any]:
    """Return what is missing in the values of a line and follows from the sheet.

    A list of meetings is one of the theme day; figures are of the period above the table, else of a whole year.
    Raises `RuleBroken` where that period is several months together 累计: they are kept month by month.
    """
    if ledger_key == "meetings":
        return {} if values.get("series") else {"series": "政企交流主题日"}
    if ledger_key not in _DATED:
        return {}
    said = period_of(ledger_key, incoming)
    year = values.get("year") or (said.year if said else None)
    found: dict[str, Any] = {} if values.get("year") or year is None else {"year": year}
    if ledger_key == "scale_years" or values.get("month"):
        return found
    if said is None or said.year != year or said.is_whole_year:
        return found | {"month": WHOLE_YEAR}
    if not said.is_month:
        raise RuleBroken(
            N_(
                "Errors",
                "The sheet is of {period} together; figures are kept month by month, or for a whole year. "
                "Take the figures of one month, or add a column for the month.",
            ),
            period=str(said),
        )
    return found | {"month": str(said.last)}
