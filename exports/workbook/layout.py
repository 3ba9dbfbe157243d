"""Widths, heights and pages: a full-width character takes two units, every other one."""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache

MARGIN = 2.0
"""Units a column is wider than the text it is made for; a line of text may use one of them."""
WIDE = 150.0
"""Units beyond which a table is printed on A3."""

_LINE_HEIGHT, _PADDING, _LOWEST, _HIGHEST = 15.0, 7.0, 22.0, 409.0
_WORDS = re.compile(r"[!-~]+|[^!-~]")


@lru_cache(maxsize=65_536)
def _wide(character: str) -> int:
    return 2 if unicodedata.east_asian_width(character) in "WFA" else 1


def units(text: str) -> int:
    """Return how many half-width characters a line of text is wide."""
    return len(text) if text.isascii() else sum(map(_wide, text))


def lines(text: str, width: float) -> int:
    """Return how many lines `text` takes in a column of `width` units; words are not broken."""
    return sum(_wrapped(line, width) for line in text.split("\n"))


def _wrapped(line: str, width: float) -> int:
    if len(line) * 2 <= width or units(line) <= width:
        return 1
    count, used = 1, 0
    for word in _WORDS.findall(line):
        size = units(word)
        if used + size <= width:
            used += size
        elif size > width:
            broken = math.ceil((used + size) / width)
            count, used = count + broken - 1, int(used + size - (broken - 1) * width)
        else:
            count, used = count + 1, size
    return count


def height(texts: Sequence[tuple[str, float]], *, lowest: float = _LOWEST,
           line: float = _LINE_HEIGHT) -> float:
    """Return the height in points of a row with these (text, width in units)."""
    most = max((lines(text, width + MARGIN / 2) for text, width in texts), default=1)
    return min(_HIGHEST, max(lowest, most * line + _PADDING))


def spans(widths: Sequence[float], parts: int) -> list[tuple[int, int]]:
    """Divide columns into `parts` neighbouring groups of about equal width: (first, last) positions, from 0.

    A table of fewer columns than parts is one group.
    """
    if len(widths) < parts:
        return [(0, len(widths) - 1)]
    whole, begun, found = sum(widths), 0, []
    for part in range(1, parts):
        goal, used, last = whole * part / parts, sum(widths[:begun + 1]), begun
        while last + 1 < len(widths) - (parts - part) and used + widths[last + 1] / 2 <= goal:
            last += 1
            used += widths[last]
        found.append((begun, last))
        begun = last + 1
    return [*found, (begun, len(widths) - 1)]
