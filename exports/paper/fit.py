"""Fits one line of words to a width: spaced out when short, narrowed and then set smaller when long."""

from __future__ import annotations

from dataclasses import dataclass

from exports.fonts.faces import Face
from exports.paper.atoms import Span
from exports.paper.breaker import Line, single_line
from exports.paper.page import BLACK, Colour, Sheet


@dataclass(frozen=True, slots=True)
class Fitted:
    """A line with the size in points and the horizontal stretch (at most 1) that make it `width` points wide."""

    line: Line
    size: float
    stretch: float
    width: float

    def draw(self, sheet: Sheet, x: float, y: float, *, align: float = 0.0, colour: Colour = BLACK) -> None:
        """Draw it on the baseline `y`: `align` 0 starts at `x`, 0.5 centres there, 1 ends there."""
        sheet.draw(self.line, x - align * self.width, y, self.size, colour, self.stretch)


def fitted(words: str, face: Face, largest: float, room: float, *, narrowest: float = 0.8, fill: float = 0.0) -> Fitted:
    """Return `words` set at most `largest` points high and `room` points wide.

    A long line is narrowed to `narrowest` of its width, then set smaller. A short one is spaced out, by half
    a character at most, until it takes the part `fill` of the room.
    """
    span = [Span(words, face)]
    natural = single_line(span, 1.0).width or 1.0
    size, stretch = largest, 1.0
    if natural * size > room:
        stretch = max(room / (natural * size), narrowest)
        size = min(size, room / (natural * stretch))
    space = (fill * room / size - natural) / max(len(words) - 1, 1)
    space = max(0.0, min(0.5, space))
    line = single_line(span, size, size * (1 + space))
    return Fitted(line, size, stretch, (line.width - space * size) * stretch)
