"""Dates as people and workbooks write them."""

from __future__ import annotations

import re
import unicodedata
from datetime import date, datetime, timedelta

EARLIEST, LATEST = date(1900, 1, 1), date(2199, 12, 31)
_SHAPES = (
    re.compile(
        r"(\d{4})\s*[-./年]\s*(\d{1,2})\s*[-./月]\s*(\d{1,2})\s*[日号]?(?:[ T]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?)?"
    ),
    re.compile(r"(\d{4})(\d{2})(\d{2})"),
)
_SERIAL = re.compile(r"\d{5}(?:\.\d+)?")


def parse_date(raw: object) -> date | None:
    """Return the day meant by a date, a datetime, an Excel serial number, or text; None when there is none.

    Text may be 2024-11-04, 2024/7/8, 2024.7.8, 2024年7月8日, 20240708, with a time behind it. Serial numbers
    count days from 1899-12-30 (the 1900 system; readers convert the 1904 one). A date without a year is
    refused: nothing is guessed. Days outside 1900–2199 are refused.
    """
    if isinstance(raw, datetime):
        found: date | None = raw.date()
    elif isinstance(raw, date):
        found = raw
    elif isinstance(raw, bool):
        found = None
    elif isinstance(raw, int | float):
        found = _from_serial(raw)
    else:
        found = _from_text(unicodedata.normalize("NFKC", str(raw)).strip())
    return found if found is not None and EARLIEST <= found <= LATEST else None


def _from_serial(number: float) -> date | None:
    return date(1899, 12, 30) + timedelta(days=int(number)) if 61 <= number < 110_000 else None


def _from_text(text: str) -> date | None:
    for shape in _SHAPES:
        if match := shape.fullmatch(text):
            try:
                return date(*(int(part) for part in match.groups()))
            except ValueError:
                return None
    return _from_serial(float(text)) if _SERIAL.fullmatch(text) else None


def chinese_date(day: date) -> str:
    """Return the day as documents print it, without leading zeros (GB/T 9704-2012, 7.3.5.4)."""
    return f"{day.year}年{day.month}月{day.day}日"
