"""Money: whole fen in the ledger, 万元 on the desk."""

from __future__ import annotations

import re
import unicodedata
from decimal import Decimal, InvalidOperation

_FEN = {
    "元": Decimal(100),
    "千元": Decimal(100_000),
    "万": Decimal(1_000_000),
    "万元": Decimal(1_000_000),
    "亿": Decimal(10_000_000_000),
    "亿元": Decimal(10_000_000_000),
}
_AMOUNT = re.compile(r"[¥￥]?\s*(-?[\d,]+(?:\.\d+)?)\s*(元|千元|万元?|亿元?)?")
LARGEST = 10**17


def parse_fen(raw: object, unit: str) -> int | None:
    """Return the amount in fen, or None when `raw` is no amount.

    A number, or text without a unit, counts in `unit` (元, 万元 …); text may carry its own (1,200万, 3.5亿元).
    Amounts finer than one fen, or of 10^15 yuan and more, are no amounts: nothing is rounded silently.
    """
    if isinstance(raw, bool):
        return None
    if isinstance(raw, int | float):
        text, own_unit = repr(raw), None
    else:
        match = _AMOUNT.fullmatch(unicodedata.normalize("NFKC", str(raw)).strip())
        if match is None:
            return None
        text, own_unit = match[1].replace(",", ""), match[2]
    try:
        fen = Decimal(text) * _FEN[own_unit or unit]
    except InvalidOperation:
        return None
    if not fen.is_finite() or abs(fen) >= LARGEST:
        return None
    if isinstance(raw, float):
        whole = fen.quantize(Decimal(1))  # a workbook's binary fraction, e.g. 12.340000000000002 万元
        return int(whole) if abs(fen - whole) < Decimal("0.01") else None
    return int(fen) if fen == fen.to_integral_value() else None


def wan(fen: int) -> Decimal:
    """Return the amount in 万元, exactly."""
    return Decimal(fen) / Decimal(1_000_000)


def wan_text(fen: int) -> str:
    """Return the amount in 万元 with two decimals at least, and as many as it needs."""
    exact = wan(fen)
    decimals = max(2, -int(exact.normalize().as_tuple().exponent))
    return f"{exact:,.{decimals}f}"
