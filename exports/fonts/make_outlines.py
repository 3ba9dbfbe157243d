"""Turns one face of an open font into a small TrueType file of our own: subset, convert, complete, rename."""

from __future__ import annotations

from pathlib import Path

from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.recordingPen import DecomposingRecordingPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont, newTable

MAX_ERROR = 1.0
"""How far a converted outline may lie from the original, in thousandths of an em."""

_KEPT_TABLES = {"OS/2", "cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "name", "post", "GlyphOrder"}
_EPOCH = 3_786_912_000  # 2024-01-01 in seconds since 1904: the file must not tell when it was made


def subset(source: Path, number: int, characters: set[int]) -> TTFont:
    """Return face `number` of `source` with only `characters`, without layout features."""
    options = Options(
        layout_features=[],
        name_IDs=[0],
        notdef_outline=True,
        glyph_names=False,
        hinting=False,
        recalc_bounds=True,
    )
    options.drop_tables += ["BASE", "GDEF", "GPOS", "GSUB", "VORG", "vhea", "vmtx", "gasp", "DSIG"]
    font = TTFont(source, fontNumber=number, lazy=True, recalcTimestamp=False)
    wanted = Subsetter(options)
    wanted.populate(unicodes=characters)
    wanted.subset(font)
    return font


def to_truetype(font: TTFont) -> None:
    """Replace cubic (CFF) outlines by quadratic ones, in place; a font that has them already is left alone."""
    if "glyf" in font:
        return
    drawn = font.getGlyphSet()
    order = font.getGlyphOrder()
    glyphs = {}
    for name in order:
        pen = TTGlyphPen(drawn)
        drawn[name].draw(Cu2QuPen(pen, MAX_ERROR, reverse_direction=True))
        glyphs[name] = pen.glyph()
    font["loca"] = newTable("loca")
    font["glyf"] = glyf = newTable("glyf")
    glyf.glyphOrder = order
    glyf.glyphs = glyphs
    maxp = font["maxp"]
    maxp.tableVersion = 0x00010000
    for field in ("maxTwilightPoints", "maxStorage", "maxFunctionDefs", "maxInstructionDefs", "maxStackElements",
                  "maxSizeOfInstructions", "maxComponentElements", "maxComponentDepth", "maxPoints", "maxContours",
                  "maxCompositePoints", "maxCompositeContours"):  # fmt: skip
        setattr(maxp, field, 0)
    maxp.maxZones = 1
    font.sfntVersion = "\000\001\000\000"
    for table in set(font.keys()) - _KEPT_TABLES:
        del font[table]
    for name in order:
        advance, _ = font["hmtx"][name]
        glyph = glyf[name]
        glyph.recalcBounds(glyf)
        font["hmtx"][name] = (advance, getattr(glyph, "xMin", 0) or 0)


def _polygon(pen: TTGlyphPen, points: tuple[tuple[int, int], ...]) -> None:
    pen.moveTo(points[0])
    for point in points[1:]:
        pen.lineTo(point)
    pen.closePath()


_BOX = (((90, -30), (90, 790), (910, 790), (910, -30)), ((150, 30), (850, 30), (850, 730), (150, 730)))
_TICK = (((240, 400), (300, 460), (430, 300), (720, 650), (780, 600), (435, 180)),)
_CROSS = (((250, 180), (440, 380), (250, 580), (300, 630), (490, 430), (680, 630), (730, 580), (540, 380), (730, 180),
           (680, 130), (490, 330), (300, 130)),)  # fmt: skip
_DRAWN = {"☐": _BOX, "☑": _BOX + _TICK, "☒": _BOX + _CROSS, "✓": _TICK, "✔": _TICK, "✗": _CROSS, "✘": _CROSS}


def add_ticks(font: TTFont) -> None:
    """Draw the tick boxes and ticks that the open fonts lack (☐☑☒✓✔✗✘), one em wide."""
    have = font.getBestCmap()
    for character, contours in _DRAWN.items():
        if ord(character) in have:
            continue
        pen = TTGlyphPen(None)
        for contour in contours:
            _polygon(pen, contour)
        name = f"tick{ord(character):04X}"
        font["glyf"][name] = glyph = pen.glyph()
        glyph.recalcBounds(font["glyf"])
        font["hmtx"][name] = (1000, glyph.xMin)
        for table in font["cmap"].tables:
            if table.isUnicode():
                table.cmap[ord(character)] = name


def join_dashes(font: TTFont) -> None:
    """Stretch — (U+2014) to the whole em, so that the pair —— prints as one line without a layout engine."""
    name = font.getBestCmap().get(0x2014)
    if name is None:
        return
    recorded = DecomposingRecordingPen(font.getGlyphSet())
    font.getGlyphSet()[name].draw(recorded)
    heights = [point[1] for _, points in recorded.value for point in points if point is not None]
    low, high = round(min(heights)), round(max(heights))
    pen = TTGlyphPen(None)
    _polygon(pen, ((0, low), (0, high), (1000, high), (1000, low)))
    font["glyf"][name] = glyph = pen.glyph()
    glyph.recalcBounds(font["glyf"])
    font["hmtx"][name] = (1000, 0)


def set_metrics(font: TTFont, ascent: int, descent: int) -> None:
    """Give every platform the same line: `ascent` above and `descent` below the baseline, in 1/1000 em."""
    hhea, os2 = font["hhea"], font["OS/2"]
    hhea.ascent, hhea.descent, hhea.lineGap = ascent, -descent, 0
    os2.sTypoAscender, os2.sTypoDescender, os2.sTypoLineGap = ascent, -descent, 0
    os2.usWinAscent, os2.usWinDescent = ascent, descent


def rename(font: TTFont, family: str, licence: str) -> None:
    """Name the face `family`, regular style, keeping the original copyright line (nameID 0)."""
    table = font["name"]
    copyright_line = table.getDebugName(0) or ""
    table.names = []
    postscript = family.replace(" ", "") + "-Regular"
    names = {
        0: copyright_line, 1: family, 2: "Regular", 3: f"{postscript};2", 4: family, 5: "Version 2.000", 6: postscript,
        13: licence, 16: family, 17: "Regular",
    }  # fmt: skip
    for number, text in names.items():
        if text:
            table.setName(text, number, 3, 1, 0x409)
    os2 = font["OS/2"]
    os2.usWeightClass = 400  # a heavier class would make Qt and PDF viewers embolden it once more
    os2.fsSelection = (os2.fsSelection | 0x40) & ~0x21
    os2.achVendID = "FHLP"
    font["head"].macStyle = 0


def save(font: TTFont, path: Path) -> None:
    """Write `font` without glyph names and without the time of making."""
    font["post"].formatType = 3.0
    font["post"].extraNames, font["post"].mapping = [], {}
    font["head"].created = font["head"].modified = _EPOCH
    font.save(path)
