"""Reads back what a PDF really holds: where each character stands, where the ink is, which fonts are inside."""

from __future__ import annotations

import ctypes
import re
import zlib
from typing import NamedTuple

import pypdfium2
import pypdfium2.raw as pdfium

MM = 72 / 25.4


class Placed(NamedTuple):
    """A character and its origin in points from the lower left corner of the (unturned) page."""

    character: str
    x: float
    y: float


def page_count(pdf: bytes) -> int:
    return len(pypdfium2.PdfDocument(pdf))


def text(pdf: bytes) -> str:
    """Return all text of all pages, line ends and page numbers removed."""
    document = pypdfium2.PdfDocument(pdf)
    pages = (re.sub(r"[\r\n\x02]", "", page.get_textpage().get_text_range()) for page in document)
    return "".join(re.sub(r"— *\d+ *—", "", page) for page in pages)


def characters(pdf: bytes, page: int) -> list[Placed]:
    """Return the visible characters of a page (surrogate halves apart)."""
    textpage = pypdfium2.PdfDocument(pdf)[page].get_textpage()
    found = []
    for at in range(pdfium.FPDFText_CountChars(textpage.raw)):
        if pdfium.FPDFText_IsGenerated(textpage.raw, at) == 1:
            continue
        code = pdfium.FPDFText_GetUnicode(textpage.raw, at)
        x, y = ctypes.c_double(), ctypes.c_double()
        pdfium.FPDFText_GetCharOrigin(textpage.raw, at, ctypes.byref(x), ctypes.byref(y))
        if code > 32:
            found.append(Placed(chr(code), x.value, y.value))
    return found


def lines(pdf: bytes, page: int) -> list[list[Placed]]:
    """Return the characters of a page grouped by baseline, from top to bottom, from left to right."""
    rows: dict[float, list[Placed]] = {}
    for placed in characters(pdf, page):
        rows.setdefault(round(placed.y, 1), []).append(placed)
    return [sorted(rows[y], key=lambda placed: placed.x) for y in sorted(rows, reverse=True)]


class Ink(NamedTuple):
    """The edges of what is printed, in mm from the left and the upper edge of the paper."""

    left: float
    top: float
    right: float
    bottom: float


def ink(pdf: bytes, page: int, *, above: float = 0, below: float = 297, before: float = 297, red: bool = False) -> Ink:
    """Return where the ink begins and ends: `above` to `below` mm from the top, `before` mm from the left."""
    dpi = 200
    image = pypdfium2.PdfDocument(pdf)[page].render(scale=dpi / 72).to_pil().convert("RGB")
    scale = dpi / 25.4
    part = image.crop((0, round(above * scale), round(min(before * scale, image.width)), round(below * scale)))
    channels = part.split()
    mask = channels[1].point(lambda value: 255 if value < 128 else 0)
    if red:
        strong = channels[0].point(lambda value: 255 if value > 150 else 0)
        mask = mask.copy()
        mask.paste(0, mask=strong.point(lambda value: 255 - value))
    left, top, right, bottom = mask.getbbox()
    return Ink(left / scale, above + top / scale, right / scale, above + bottom / scale)


def streams(pdf: bytes) -> bytes:
    """Return the file with its deflated streams opened, for a search by regular expression."""
    opened = [pdf]
    for found in re.finditer(rb"stream\r?\n(.*?)endstream", pdf, re.DOTALL):
        try:
            opened.append(zlib.decompressobj().decompress(found.group(1)))
        except zlib.error:
            continue
    return b"\n".join(opened)


def fonts(pdf: bytes) -> tuple[set[bytes], int, int]:
    """Return the base fonts' names, the number of font objects, and the number of embedded font files."""
    names = set(re.findall(rb"/BaseFont /([^ \r\n/]+)", pdf))
    return names, len(re.findall(rb"/Type /Font\b(?!Descriptor)", pdf)), len(re.findall(rb"/FontFile2 ", pdf))
