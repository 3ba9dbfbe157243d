"""Breaks a paragraph into lines that fill the measure to both edges: text in, placed runs out, nothing drawn.

Promises: the lines' texts put together are the text that came in, newlines apart; no line begins with ，。）…
or ends with （《“… unless nothing else fits; numbers, Latin words, —— and …… stay whole unless they are wider than
the line.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from exports.fonts.faces import Face
from exports.paper.atoms import NEVER_FIRST, NEVER_LAST, Atom, Glyph, Span, atoms, glyphs

_LOOSE = 0.6  # cells a line may stay short before its punctuation is squeezed
_OVERFLOW = 1.05  # cells that squeezing may win on one line
_HAIR = 0.01  # points: rounding


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of one face at `x` points from the line's start, `space` points added after each character."""

    face: Face
    text: str
    x: float
    space: float


@dataclass(frozen=True, slots=True)
class Line:
    """One line: what it says (trailing spaces too), its pieces, and the points from its start to its last ink cell."""

    text: str
    pieces: tuple[Piece, ...]
    width: float

    def moved(self, by: float) -> Line:
        """Return the line `by` points further to the right."""
        moved = tuple(Piece(piece.face, piece.text, piece.x + by, piece.space) for piece in self.pieces)
        return Line(self.text, moved, self.width + by)


def break_lines(
    spans: Sequence[Span], size: float, width: float, *, cell: float = 0, first_indent: float = 0,
    indent: float = 0, stretch: float = 0.4,
) -> list[Line]:  # fmt: skip
    """Return the lines of one paragraph set at `size` points in `width` points.

    `cell` is the advance of a full-width character (default: `size`). `first_indent` and `indent` are the points the
    first and the other lines begin further right. `stretch` is how many cells a gap may grow so that a line reaches the
    right edge; a line that needs more keeps a ragged end, and 0 leaves every line ragged. A newline ends a line.
    """
    lines: list[Line] = []
    cell = cell or size
    for number, part in enumerate(_at_newlines(spans)):
        measure = _Measure(width, cell, stretch)
        lines += _broken(glyphs(part, size, cell), measure, indent if number else first_indent, indent)
    return lines


def text_width(spans: Sequence[Span], size: float, cell: float = 0) -> float:
    """Return the points `spans` take on one line, neither squeezed nor stretched."""
    return sum(glyph.advance for glyph in glyphs(spans, size, cell or size))


def single_line(spans: Sequence[Span], size: float, cell: float = 0) -> Line:
    """Return `spans` on one line of its natural width."""
    return _set([_loose(glyph) for glyph in glyphs(spans, size, cell or size)], 0.0, set(), 0.0, end=False)


@dataclass(frozen=True, slots=True)
class _Measure:
    width: float
    cell: float
    stretch: float


def _loose(glyph: Glyph) -> Atom:
    return Atom((glyph,), glyph.advance)


def _at_newlines(spans: Sequence[Span]) -> list[list[Span]]:
    parts: list[list[Span]] = [[]]
    for span in spans:
        pieces = span.text.split("\n")
        for number, piece in enumerate(pieces):
            parts[-1].append(Span(piece, span.face))
            if number < len(pieces) - 1:
                parts.append([])
    return parts


def _broken(line: list[Glyph], measure: _Measure, first_indent: float, indent: float) -> list[Line]:
    words = atoms(line, measure.width - indent)
    if not words:
        return [Line("", (), 0.0)]
    made: list[Line] = []
    start = 0
    while start < len(words):
        inset = indent if made else first_indent
        end, squeezed = _line_end(words, start, measure.width - inset, measure.cell)
        made.append(_placed(words[start:end], measure, inset, squeezed, last=end == len(words)))
        start = end
    return made


def _legal(words: list[Atom], at: int) -> bool:
    """Return whether a line may end before `words[at]`."""
    if at >= len(words):
        return True
    before, after = words[at - 1].glyphs[-1].character, words[at].glyphs[0].character
    return after not in NEVER_FIRST and before not in NEVER_LAST and not words[at].space


def _line_end(words: list[Atom], start: int, room: float, cell: float) -> tuple[int, bool]:
    """Return where the line from `start` ends, and whether its punctuation must be squeezed for it."""
    best, best_width, fitting = 0, 0.0, start
    squeezed = 0
    width = inked = squeezable = 0.0
    for at in range(start, len(words)):
        word = words[at]
        width += word.width
        if not word.space:
            inked = width
        if at > start or not word.opens:
            squeezable += word.squeezable
        if inked <= room + _HAIR:
            fitting = at + 1
            if _legal(words, at + 1):
                best, best_width = at + 1, inked
        elif inked - squeezable <= room + _HAIR and inked - room <= _OVERFLOW * cell:
            if _legal(words, at + 1):
                squeezed = at + 1
                break
        elif inked - room > 3 * cell:
            break
    if squeezed and (not best or room - best_width > _LOOSE * cell):
        return squeezed, True
    if best:
        return best, False
    return max(fitting, start + 1), False


def _placed(words: list[Atom], measure: _Measure, inset: float, squeezed: bool, *, last: bool) -> Line:
    drawn = len(words)
    while drawn > 1 and words[drawn - 1].space:
        drawn -= 1
    room = measure.width - inset
    natural = sum(word.width for word in words[:drawn])
    tightened: set[int] = set()
    tight = 0.0
    if squeezed and natural > room:
        tightened = {n for n in range(drawn) if words[n].squeezable and (n or not words[n].opens)}
        total = sum(words[n].squeezable for n in tightened)
        tight = (natural - room) / total if total else 0.0
    gap = 0.0
    if not last and not squeezed and drawn > 1:
        gap = max((room - natural) / (drawn - 1), 0.0)
        gap = gap if gap <= measure.stretch * measure.cell else 0.0
    return _set(words, inset, tightened, tight, end=True, gap=gap, drawn=drawn)


def _set(
    words: list[Atom], x: float, tightened: set[int], tight: float, *, end: bool, gap: float = 0.0, drawn: int = -1,
) -> Line:  # fmt: skip
    """Place `words` from `x` points on; those in `tightened` give up `tight` of their white each."""
    pens: list[tuple[Glyph, float]] = []
    for number, word in enumerate(words):
        lost = word.squeezable * tight if number in tightened else 0.0
        if end and number >= drawn:
            continue
        for glyph in word.glyphs:
            shift = (glyph.advance - glyph.width) / 2 if glyph.wide and glyph.width < 0.8 * glyph.advance else 0.0
            pens.append((glyph, x + shift - (lost if word.opens else 0.0)))
            x += glyph.advance
        x += gap - lost
    text = "".join(word.text for word in words)
    return Line(text, _pieces(pens), x - gap)


def _pieces(pens: list[tuple[Glyph, float]]) -> tuple[Piece, ...]:
    """Join neighbours of one face that keep the same distance into runs with one character space."""
    made: list[Piece] = []
    at = 0
    while at < len(pens):
        glyph, x = pens[at]
        end = at + 1
        space: float | None = None
        while end < len(pens) and pens[end][0].face is glyph.face:
            step = pens[end][1] - pens[end - 1][1] - pens[end - 1][0].width
            if space is not None and abs(step - space) > _HAIR / 10:
                break
            space = step
            end += 1
        made.append(Piece(glyph.face, "".join(pen[0].character for pen in pens[at:end]), x, space or 0.0))
        at = end
    return tuple(made)
