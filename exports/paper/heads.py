"""How a bulletin begins: the red head of a 通报 (7.2) or of a 简报, or none."""

from __future__ import annotations

from exports.fonts.faces import Face
from exports.paper.fit import fitted
from exports.paper.flow import chinese_date
from exports.paper.page import (
    ASCENT,
    LEFT,
    MM,
    PITCH,
    RED,
    RIGHT,
    SIZE_2,
    SIZE_3,
    TOP,
    WIDTH,
    Sheet,
    baseline,
    printable,
)
from models.rules.bulletin import BulletinContent, Head

_INK_TOP, _INK_BOTTOM = 0.85, 0.09  # ems the strokes of a TITLE character reach above and below the baseline
_LARGEST = {Head.NOTICE: 50.0, Head.BRIEF: 58.0}
_NARROWEST = 0.72  # a long name is narrowed to this before it is set smaller
_NOTICE_TOP, _BRIEF_TOP = TOP - 35 * MM, TOP - 4 * MM
"""Where the masthead's upper edge lies: 35 mm below the type area (7.2.4); a 简报, which no clause governs, higher."""

_RED_RULE = 1.5


def masthead(sheet: Sheet, name: str, top: float, largest: float) -> float:
    """Draw the red name, centred within 156 mm, its strokes beginning at `top`; return where they end.

    A short name is spaced out; a long one is narrowed, then set smaller.
    """
    words = printable(name, "发文机关标志").replace("\n", "").strip()
    if not words:
        return top
    mark = fitted(words, Face.TITLE, largest, WIDTH, narrowest=_NARROWEST, fill=0.8)
    mark.draw(sheet, (LEFT + RIGHT) / 2, top - _INK_TOP * mark.size, align=0.5, colour=RED)
    return top - (_INK_TOP + _INK_BOTTOM) * mark.size


def draw_head(sheet: Sheet, content: BulletinContent) -> int:
    """Draw the head of the first page and return the grid line the title begins on."""
    if content.head is Head.NOTICE:
        rule = _notice(sheet, content)
        return _row_at(rule - 2 * PITCH)
    if content.head is Head.BRIEF:
        return _row_at(_brief(sheet, content) - 1.3 * PITCH)
    return 0


def _row_at(top: float) -> int:
    """Return the grid line whose 二号 characters begin nearest to `top`."""
    return round((baseline(0) - (top - ASCENT * SIZE_2)) / PITCH)


def _notice(sheet: Sheet, content: BulletinContent) -> float:
    """Draw mark, number two lines below it, and the red rule 4 mm below that (7.2.4, 7.2.5, 7.2.7)."""
    bottom = masthead(sheet, content.masthead, _NOTICE_TOP, _LARGEST[Head.NOTICE])
    y = bottom - 2 * PITCH - ASCENT * SIZE_3
    if content.number_line:
        words = printable(content.number_line, "发文字号")
        sheet.write(words, Face.FANG, SIZE_3, (LEFT + RIGHT) / 2, y, align=0.5)
    return _red_rule(sheet, y)


def _brief(sheet: Sheet, content: BulletinContent) -> float:
    """Draw name, 第×期 beneath it, then issuer left and date right above the red rule."""
    bottom = masthead(sheet, content.masthead, _BRIEF_TOP, _LARGEST[Head.BRIEF])
    y = bottom - 0.6 * PITCH - ASCENT * SIZE_3
    if content.number_line:
        sheet.write(printable(content.number_line, "期号"), Face.FANG, SIZE_3, (LEFT + RIGHT) / 2, y, align=0.5)
    y -= 1.5 * PITCH
    day = fitted(chinese_date(content.dated), Face.FANG, SIZE_3, WIDTH)
    day.draw(sheet, RIGHT, y, align=1.0)
    issuer = printable(content.issuer, "编发单位").replace("\n", "")
    fitted(issuer, Face.FANG, SIZE_3, WIDTH - day.width - SIZE_3).draw(sheet, LEFT, y)
    return _red_rule(sheet, y)


def _red_rule(sheet: Sheet, above: float) -> float:
    """Draw the red rule 4 mm below the characters on the baseline `above`; return its height."""
    y = above - (1 - ASCENT) * SIZE_3 - 4 * MM
    sheet.rule(LEFT, y, RIGHT, y, _RED_RULE, RED)
    return y
