"""Widths, heights and pages: a full-width character takes two units, every other one."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence

MARGIN = 2.0
"""Units a column is wider than the text it is made for; a line of text may use one of them."""
WIDE = 150.0
"""Units beyond which a table is printed on A3."""

_A4_UNITS, _A3_UNITS, _READABLE = 118.0, 176.0, 260.0  # the last is A3 at two thirds of its size
_MOST_STRETCH, _LEAST_STRETCH = 1.6, 0.5

_LINE_HEIGHT, _PADDING, _LOWEST, _HIGHEST = 15.75, 6.75, 22.5, 409.0  # whole pixels
_WORDS = re.compile(r"[!-~]+|[^!-~]")


def units(text: str) -> int:
    """Return how many half-width characters a line of text is wide; all but ASCII counts as full width."""
    return 2 * len(text) - len(text.encode("ascii", "ignore"))


def lines(text: str, width: float) -> int:
    """Return how many lines `text` takes in a column of `width` units; words are not broken."""
    return sum(_wrapped(line, width) for line in text.split("\n"))


def _wrapped(line: str, width: float) -> int:
    whole = units(line)
    if whole <= width:
        return 1
    if whole == 2 * len(line):
        return math.ceil(len(line) / max(1, width // 2))
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


def heading_width(label: str) -> int:
    """Return how wide a column must be for its heading to stand on two lines, short ones on one."""
    size = units(label)
    return size if size <= 8 else 2 * math.ceil(size / 4)


def squeezed(widths: Sequence[float], needs: Sequence[float], elastic: Sequence[bool]) -> list[float]:
    """Return the widths, smaller where the table is wider than its page.

    No column is wider then than its texts need; the `elastic` ones wrap their texts as far as it takes to keep
    the print readable.
    """
    if sum(widths) + MARGIN * len(widths) <= _A3_UNITS:
        return list(widths)
    small = [min(width, need) for width, need in zip(widths, needs, strict=True)]
    excess = sum(small) + MARGIN * len(small) - _READABLE
    own = sum(width for width, wraps in zip(small, elastic, strict=True) if wraps)
    if excess <= 0 or not own:
        return small
    factor = max(_LEAST_STRETCH, 1 - excess / own)
    return [max(round(width * factor, 1), min(width, 12)) if wraps else width
            for width, wraps in zip(small, elastic, strict=True)]


def stretched(widths: Sequence[float], elastic: Sequence[bool]) -> list[float]:
    """Return the widths, those of the `elastic` columns larger where the table would not fill its page."""
    whole = sum(width + MARGIN for width in widths)
    own = sum(width for width, stretches in zip(widths, elastic, strict=True) if stretches)
    spare = (_A3_UNITS if whole > WIDE else _A4_UNITS) - whole
    if spare <= 0 or not own:
        return list(widths)
    factor = min(_MOST_STRETCH, 1 + spare / own)
    return [round(width * factor, 1) if stretches else width
            for width, stretches in zip(widths, elastic, strict=True)]


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
