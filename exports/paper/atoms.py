"""Cuts text into atoms, the parts a line end must not divide, and knows the punctuation rules (禁则) around them."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from exports.fonts.faces import Face, resolve

NEVER_FIRST = frozenset("，。、；：？！）》”’』」】〕〉…—·％‰℃°%,.;:!?)]}～〗］｝＂＇々ー")
"""What must not begin a line."""

NEVER_LAST = frozenset("（《“‘『「【〔〈￥＄([{$¥〖［｛#＃")
"""What must not end a line."""

_RIGHT_HALF = frozenset("，。、；：）》”’』」】〕〉")
_LEFT_HALF = frozenset("（《“‘『「【〔〈")
_FULL_WIDTH = frozenset("“”‘’—…·")  # below U+3000, yet one character wide in Chinese text
_SEPARATORS = frozenset("/-_.,:;@?&=+~|\\")
_SPACES = frozenset(" \u3000")


class Glyph(NamedTuple):
    """One character as it will be drawn: by which face, `width` points wide by nature, `advance` points on the line."""

    character: str
    face: Face
    width: float
    advance: float
    wide: bool


@dataclass(frozen=True, slots=True)
class Atom:
    """Characters that stay together; `width` is the sum of their advances in points."""

    glyphs: tuple[Glyph, ...]
    width: float
    space: bool = False

    @property
    def text(self) -> str:
        """The characters."""
        return "".join(glyph.character for glyph in self.glyphs)

    @property
    def squeezable(self) -> float:
        """How many points of white a punctuation mark can give up: half its width."""
        glyph = self.glyphs[0]
        if len(self.glyphs) == 1 and glyph.wide and glyph.character in (_RIGHT_HALF | _LEFT_HALF):
            return glyph.width / 2
        return 0.0

    @property
    def opens(self) -> bool:
        """Whether its white is on the left: a squeezed one moves to the left."""
        return self.glyphs[0].character in _LEFT_HALF


class Span(NamedTuple):
    """A piece of a paragraph set in one face."""

    text: str
    face: Face


_is_wide_by_nature: dict[str, bool] = {}


def is_wide(character: str) -> bool:
    """Return whether `character` takes a whole cell of the Chinese grid whatever its face says."""
    known = _is_wide_by_nature.get(character)
    if known is None:
        known = character in _FULL_WIDTH or unicodedata.east_asian_width(character) in "WF"
        _is_wide_by_nature[character] = known
    return known


def glyphs(spans: Sequence[Span], size: float, cell: float) -> list[Glyph]:
    """Return the characters of `spans` at `size` points; full-width ones advance by `cell` points.

    A character no face has is given a cell: `check` refuses such texts before anything is drawn.
    """
    made = []
    for span in spans:
        for character in span.text:
            face, width = resolve(character, span.face) or (span.face, 1.0)
            wide = is_wide(character) or width >= 0.999
            made.append(Glyph(character, face, width * size, cell if wide else width * size, wide))
    return made


def atoms(line: Sequence[Glyph], limit: float) -> list[Atom]:
    """Group glyphs: a Latin word or number, —— and ……, or a single character.

    A word wider than a third of `limit` points (a web address, a long code) may be divided after its separators,
    and one still wider than `limit` anywhere.
    """
    made: list[Atom] = []
    at = 0
    while at < len(line):
        end = at + 1
        first = line[at]
        if first.character in "—…":
            while end < len(line) and end - at < 2 and line[end].character == first.character:
                end += 1
            made.append(_atom(line[at:end]))
        elif first.character in _SPACES:
            made.append(_atom(line[at:end], space=True))
        elif first.wide:
            made.append(_atom(line[at:end]))
        else:
            while end < len(line) and not line[end].wide and line[end].character not in _SPACES:
                end += 1
            made.extend(_divided(line[at:end], limit))
        at = end
    return made


def _atom(part: Sequence[Glyph], space: bool = False) -> Atom:
    return Atom(tuple(part), sum(glyph.advance for glyph in part), space)


def _divided(word: Sequence[Glyph], limit: float) -> Iterator[Atom]:
    whole = _atom(word)
    if whole.width <= limit / 3:
        yield whole
        return
    for part in _after_separators(word, within_numbers=False):
        for piece in _after_separators(part, within_numbers=True) if _atom(part).width > limit else [part]:
            if (made := _atom(piece)).width <= limit:
                yield made
            else:
                yield from (_atom([glyph]) for glyph in piece)


def _after_separators(word: Sequence[Glyph], *, within_numbers: bool) -> Iterator[Sequence[Glyph]]:
    start = 0
    for at, glyph in enumerate(word[:-1], start=1):
        numeric = _digit(word, at - 2) and _digit(word, at)
        if glyph.character in _SEPARATORS and (within_numbers or not numeric):
            yield word[start:at]
            start = at
    yield word[start:]


def _digit(word: Sequence[Glyph], at: int) -> bool:
    return 0 <= at < len(word) and word[at].character.isdigit()
