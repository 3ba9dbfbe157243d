"""What the demo's enterprises report: the lists of those above the scale, and their figures month by month."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from random import Random
from typing import Any

from desktop.demo.parties import key_enterprises

_WAN = 1_000_000
_STAFF = {"large": (1050, 1900), "medium": (310, 820), "small": (45, 260), "micro": (6, 18)}
_REVENUE = {"large": (52_000, 130_000), "medium": (6_500, 38_000), "small": (2_100, 9_000), "micro": (120, 290)}
"""A year's revenue in 万元, by size."""
_SEASON = (8, 6, 9, 8, 9, 9, 8, 8, 9, 8, 9, 9)
"""Hundredths of a year that fall into its months: the Spring Festival is felt."""
_WHOLE_YEARS = 96
_SHRUNK = 0.1
"""So many of the medium enterprises are small ones by now: the ledger hints at it."""


def scale_lines(firms: Sequence[Mapping[str, Any]], year: int, random: Random) -> list[dict[str, Any]]:
    """Return the list of the year before `year`: most of this year's, and a few that have left it since.

    This year's list comes with the enterprises, in their column 规上.
    """
    before = [one for one in firms if one["above_scale"] and random.random() < 0.9]
    left = [one for one in firms if not one["above_scale"] and one["size"] == "small"][:3]
    return [
        *({"party": one["name"], "year": year - 1, "note": None} for one in before),
        *({"party": one["name"], "year": year - 1, "note": "年度审核退库"} for one in left),
    ]


def figure_lines(firms: Sequence[Mapping[str, Any]], until: date, random: Random) -> list[dict[str, Any]]:
    """Return what was reported before `until`.

    The key enterprises told every month of this year and the last, the others above the scale the last year as a
    whole. Last year's months come to what the whole year says.
    """
    key = {one["name"] for one in key_enterprises(list(firms))}
    others = [one for one in firms if one["above_scale"] and one["name"] not in key]
    reporting = [*(one for one in firms if one["name"] in key), *others][:_WHOLE_YEARS]
    lines: list[dict[str, Any]] = []
    for firm in reporting:
        shrunk = firm["size"] == "medium" and random.random() < _SHRUNK
        size = "small" if shrunk else firm["size"]
        staff, revenue = random.randint(*_STAFF[size]), random.randint(*_REVENUE[size])
        if firm["name"] not in key:
            lines.append(_year(firm, until.year - 1, [_month(revenue, 100, random)], staff))
            continue
        told = [_month(revenue, share, random) for share in _SEASON]
        lines += [_told(firm, until.year - 1, at, month, staff) for at, month in enumerate(told, 1)]
        lines.append(_year(firm, until.year - 1, told, staff))
        growth = random.uniform(0.93, 1.19)
        for at in range(1, until.month):  # last month's report comes in on the tenth
            if at == until.month - 1 and until.day < 10:
                break
            month = _month(revenue * growth, _SEASON[at - 1], random)
            lines.append(_told(firm, until.year, at, month, round(staff * random.uniform(0.97, 1.05))))
    return lines


def _month(revenue: float, share: int, random: Random) -> dict[str, Any]:
    """Return what one month's share, in hundredths, of a year's revenue in 万元 makes of every figure."""
    sales = round(revenue * share / 100 * random.uniform(0.94, 1.06))
    return {
        "output": round(sales * random.uniform(0.98, 1.06)) * _WAN,
        "revenue": sales * _WAN,
        "tax": round(sales * random.uniform(0.022, 0.045)) * _WAN,
        "profit": round(sales * random.uniform(-0.01, 0.09)) * _WAN,
        "electricity": Decimal(round(sales * random.uniform(0.15, 0.4))) / 10,
        "invested": round(sales * random.choice((0, 0, 0.02, 0.05))) * _WAN or None,
    }


def _told(firm: Mapping[str, Any], year: int, month: int, figures: dict[str, Any], staff: int) -> dict[str, Any]:
    return {"party": firm["name"], "year": year, "month": month, "staff": staff} | figures


def _year(firm: Mapping[str, Any], year: int, months: Sequence[dict[str, Any]], staff: int) -> dict[str, Any]:
    sums = {key: sum(month[key] or 0 for month in months) or None for key in months[0]}
    assets = (sums["revenue"] or 0) // _WAN * 9 // 10 * _WAN
    return _told(firm, year, 0, sums, staff) | {"assets": assets}
