"""Size classes of enterprises: 统计上大中小微型企业划分办法（2017） (domain.md §4.3), by GB/T 4754-2017 code.

The class is a hint beside what the list says: an enterprise can be above the scale 规上 and small 小型. Trades
whose limits are not in domain.md get no hint.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

LARGE, MEDIUM, SMALL, MICRO = "large", "medium", "small", "micro"
CLASSES = (LARGE, MEDIUM, SMALL)
"""The classes with lower limits, in the order in which the limits stand; what misses the last is `MICRO`."""

WAN = 1_000_000
"""Fen in 万元: the standard states its amounts in 万元."""

_Lower = tuple[int, int, int] | None


@dataclass(frozen=True, slots=True)
class Trade:
    """The lower limits of one trade, largest class first; None where the standard does not ask the figure.

    `codes` are beginnings of GB/T 4754 codes. `staff` counts people, `revenue` and `assets` are in 万元.
    """

    name: str
    codes: tuple[str, ...]
    staff: _Lower = None
    revenue: _Lower = None
    assets: _Lower = None


def _divisions(first: int, last: int) -> tuple[str, ...]:
    return tuple(f"{code:02d}" for code in range(first, last + 1))


TRADES = (
    Trade("工业", _divisions(6, 46), staff=(1000, 300, 20), revenue=(40_000, 2_000, 300)),
    Trade("建筑业", _divisions(47, 50), revenue=(80_000, 6_000, 300), assets=(80_000, 5_000, 300)),
    Trade("批发业", ("51",), staff=(200, 20, 5), revenue=(40_000, 5_000, 1_000)),
    Trade("零售业", ("52",), staff=(300, 50, 10), revenue=(20_000, 500, 100)),
    # loading 591 is counted as transport, and railways 53 as neither (notes of the standard)
    Trade("交通运输业", ("54", "55", "56", "57", "58", "591"), staff=(1000, 300, 20), revenue=(30_000, 3_000, 200)),
    Trade("仓储业", ("592", "593", "594", "595", "596", "599"), staff=(200, 100, 20), revenue=(30_000, 1_000, 100)),
    Trade("信息传输业", ("63", "64"), staff=(2000, 100, 10), revenue=(100_000, 1_000, 100)),
    Trade("软件和信息技术服务业", ("65",), staff=(300, 100, 10), revenue=(10_000, 1_000, 50)),
    Trade("租赁和商务服务业", ("71", "72"), staff=(300, 100, 10), assets=(120_000, 8_000, 100)),
)


def trade_of(industry_code: str | None) -> Trade | None:
    """Return the trade a GB/T 4754 code (2 to 4 digits, no letter) belongs to, or None where none is known."""
    if not industry_code:
        return None
    return next((trade for trade in TRADES if industry_code.startswith(trade.codes)), None)


def size_of(
    industry_code: str | None, staff: int | None, revenue_fen: int | None, assets_fen: int | None
) -> str | None:
    """Return the code of the size class, or None where trade or a figure it asks for is not known.

    Large, medium and small must reach every lower limit, else the class below is looked at; missing one limit
    of the small makes a micro enterprise (办法, note 1).
    """
    trade = trade_of(industry_code)
    if trade is None:
        return None
    asked = [
        (figure, lower, unit)
        for figure, lower, unit in (
            (staff, trade.staff, 1),
            (revenue_fen, trade.revenue, WAN),
            (assets_fen, trade.assets, WAN),
        )
        if lower is not None
    ]
    if any(figure is None for figure, _, _ in asked):
        return None
    for at, code in enumerate(CLASSES):
        if all(figure is not None and figure >= lower[at] * unit for figure, lower, unit in asked):
            return code
    return MICRO


def bare_code(code: str) -> str:
    """Return a GB/T 4754 code without the letter of its section: C3922 is 3922."""
    return re.sub(r"^[A-T](?=\d)", "", code)


def is_industry_code(code: str) -> bool:
    """Say whether `code` has the form of a division, group or class of GB/T 4754: two to four digits."""
    return re.fullmatch(r"(0[1-9]|[1-8]\d|9[0-7])\d{0,2}", code) is not None
