"""The bundled faces on paper: loading them into ReportLab, and which face draws which character."""

from __future__ import annotations

import enum
import functools
import threading
from collections.abc import Iterable
from itertools import groupby
from pathlib import Path

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from exports.fonts.to_unicode import repair_to_unicode
from models.errors import LedgerError
from models.language import N_

_HERE = Path(__file__).parent
_loading = threading.RLock()


class Face(enum.StrEnum):
    """The faces official paper asks for; the value is the file's stem."""

    FANG = "fang"
    """仿宋: the text."""
    KAI = "kai"
    """楷体: headings of the second level."""
    HEI = "hei"
    """黑体: headings of the first level, table heads; also the program's own windows."""
    SONG = "song"
    """宋体: page numbers, and whatever the other faces lack."""
    TITLE = "title"
    """小标宋 (a stand-in): titles and mastheads."""
    LIGHT = "light"
    """Light 楷体 for the rare and the traditional characters FANG lacks; nothing is set in it as a whole."""

    @property
    def path(self) -> Path:
        """The TrueType file."""
        return _HERE / f"{self.value}.ttf"

    @property
    def font_name(self) -> str:
        """The name under which ReportLab knows the face once `register` ran."""
        return f"FourHelps-{self.value}"


_FALLBACK = {
    Face.FANG: (Face.FANG, Face.LIGHT, Face.SONG, Face.HEI, Face.KAI),
    Face.LIGHT: (Face.LIGHT, Face.FANG, Face.SONG, Face.HEI, Face.KAI),
    Face.KAI: (Face.KAI, Face.FANG, Face.LIGHT, Face.SONG, Face.HEI),
    Face.HEI: (Face.HEI, Face.SONG, Face.FANG, Face.KAI),
    Face.SONG: (Face.SONG, Face.HEI, Face.FANG, Face.KAI),
    Face.TITLE: (Face.TITLE, Face.SONG, Face.HEI, Face.FANG, Face.KAI),
}


class MissingGlyphs(LedgerError):
    """Characters that no bundled face can draw, and where they stand."""


@functools.cache
def _load(face: Face) -> TTFont:
    with _loading:  # two fonts of one name in one document would be written over each other
        if face.font_name in pdfmetrics.getRegisteredFontNames():
            return pdfmetrics.getFont(face.font_name)
        repair_to_unicode()
        font = TTFont(face.font_name, str(face.path), asciiReadable=False, shapable=False)
        pdfmetrics.registerFont(font)
        return font


def register(faces: Iterable[Face] = tuple(Face)) -> None:
    """Load `faces` into ReportLab, each once in the life of the process (about 0.2 s for all)."""
    for face in faces:
        _load(face)


@functools.cache
def _widths(face: Face) -> dict[int, float]:
    return _load(face).face.charWidths


@functools.lru_cache(maxsize=50_000)
def resolve(character: str, face: Face) -> tuple[Face, float] | None:
    """Return the face that draws `character` where `face` is asked for and its width in ems; None if no face has it."""
    code = ord(character)
    for candidate in _FALLBACK[face]:
        width = _widths(candidate).get(code)
        if width is not None and code in _load(candidate).face.charToGlyph:
            return candidate, width / 1000
    return None


def runs(text: str, face: Face) -> list[tuple[Face, str]]:
    """Split `text` into the longest runs that one face draws; characters nothing covers stay with `face`."""

    def drawn_in(character: str) -> Face:
        found = resolve(character, face)
        return found[0] if found else face

    return [(drawing, "".join(part)) for drawing, part in groupby(text, drawn_in)]


def missing(text: str, face: Face = Face.SONG) -> set[str]:
    """Return the characters of `text` that no face covers; newlines are never missing."""
    return {character for character in set(text) if character != "\n" and resolve(character, face) is None}


def check(text: str, where: str) -> None:
    """Refuse `text` if a character would print as an empty box; `where` names the record or the part of the paper."""
    lacking = missing(text)
    if lacking:
        named = "、".join(f"{_shown(character)}（U+{ord(character):04X}）" for character in sorted(lacking)[:10])
        raise MissingGlyphs(
            N_(
                "paper",
                "“{where}” holds characters that cannot be printed: {characters}. Please replace them.",
            ),
            where=where,
            characters=named + ("……" if len(lacking) > 10 else ""),
        )


def _shown(character: str) -> str:
    return character if character.isprintable() else "�"
