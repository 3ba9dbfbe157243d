"""Growth on the year before 同比, as offices write it: +20.00%."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal

NONE = "—"
"""Stands where there is nothing to compare with."""


def growth(now: Decimal | int | None, before: Decimal | int | None) -> str:
    """Return by how much `now` is more than `before`, in percent with two decimals and sign.

    Empty where there is no `now`; a dash where nothing, or not more than 0, stood there a year before.
    """
    if now is None:
        return ""
    if before is None or before <= 0:
        return NONE
    hundredths = (Decimal(now) - Decimal(before)) * 10_000 / Decimal(before)
    return percent(int(hundredths.quantize(Decimal(1), ROUND_HALF_UP)))


def percent(hundredths: int) -> str:
    """Return hundredths of a percent as they are read: +20.00%, −3.10%, 0.00%."""
    if hundredths == 0:
        return "0.00%"
    sign = "+" if hundredths > 0 else "-"
    return f"{sign}{abs(hundredths) // 100}.{abs(hundredths) % 100:02d}%"
