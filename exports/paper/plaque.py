"""立牌公示: a plaque for each enterprise or project, on A4 across, to be read from some metres away."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from reportlab.lib.colors import Color

from exports.fonts.faces import Face
from exports.paper.atoms import Span
from exports.paper.breaker import Line, break_lines, single_line
from exports.paper.fit import fitted
from exports.paper.flow import chinese_date
from exports.paper.page import BLACK, MM, PAPER_HEIGHT, PAPER_WIDTH, RED, Box, Sheet, printable
from exports.paper.title import title_lines
from models.progress import Progress, silent

_OUTER = Box(9 * MM, PAPER_WIDTH - 9 * MM, PAPER_HEIGHT - 9 * MM, 9 * MM)
_INNER = Box(11 * MM, PAPER_WIDTH - 11 * MM, PAPER_HEIGHT - 11 * MM, 11 * MM)
_BOX = Box(22 * MM, _INNER.top, PAPER_HEIGHT - 22 * MM, _INNER.bottom)
_BAND = 32 * MM
_FOOT = 21 * MM
_TALLEST = 26 * MM  # a row of a plaque with few helpers
_WHITE = 1.0
_GOLD = Color(0.80, 0.62, 0.22)
_TINT = Color(0.985, 0.955, 0.94)
_PALE = Color(0.88, 0.72, 0.70)
_OPEN = "（待明确）"
_PHONES = 0.22  # of a row's width, for telephone numbers
_TIGHT = 1.18  # ems from line to line within a row


@dataclass(frozen=True, slots=True)
class Helper:
    """Who fills a slot; all but `role` may be empty. Numbers that must not be shown are left out by the caller."""

    role: str
    name: str = ""
    unit: str = ""
    post: str = ""
    phone: str = ""


@dataclass(frozen=True, slots=True)
class Plaque:
    """What a plaque shows: the `scheme` heads it, `party` is who is helped, `office` puts it up as of `valid_on`."""

    office: str
    scheme: str
    party: str
    helpers: tuple[Helper, ...]
    supervision_phone: str
    valid_on: date


def plaques_pdf(plaques: Sequence[Plaque], progress: Progress = silent) -> bytes:
    """Return the plaques as one PDF file, a page each; the same plaques give the same bytes.

    A character that no bundled face can draw is refused with `MissingGlyphs`, which names the party.
    """
    first = plaques[0] if plaques else None
    sheet = Sheet(first.scheme if first else "公示牌", first.office if first else "", (PAPER_HEIGHT, PAPER_WIDTH))
    for number, plaque in enumerate(plaques):
        if number:
            sheet.next_page()
        _draw(sheet, plaque)
        progress(number + 1, len(plaques))
    return sheet.finish()


def _draw(sheet: Sheet, plaque: Plaque) -> None:
    where = f"公示牌 {plaque.party}"
    centre = (_BOX.left + _BOX.right) / 2
    sheet.mark(plaque.party)
    sheet.frame(_OUTER, 2.5, RED)
    sheet.fill(Box(_INNER.left, _INNER.top, _INNER.right, _INNER.top - _BAND), RED)
    sheet.frame(_INNER, 0.8, RED)
    line = _INNER.top - _BAND - 2.2
    sheet.rule(_INNER.left, line, _INNER.right, line, 2.2, _GOLD)
    title = fitted(printable(plaque.scheme, where), Face.TITLE, 50, _BOX.width, narrowest=0.75, fill=0.7)
    title.draw(sheet, centre, _INNER.top - _BAND / 2 - 0.37 * title.size, align=0.5, colour=_WHITE)
    below = _party(sheet, printable(plaque.party, where).replace("\n", ""), line - 5 * MM)
    _helpers(sheet, plaque.helpers, where, below - 4.5 * MM, _INNER.bottom + _FOOT)
    _foot(sheet, plaque, where)


def _party(sheet: Sheet, name: str, top: float) -> float:
    """Draw the name of who is helped, on two lines where one would be too small; return the height below."""
    centre = (_BOX.left + _BOX.right) / 2
    one = fitted(name, Face.HEI, 34, _BOX.width, narrowest=0.85)
    lines = [name] if one.size >= 25 else title_lines(name, Face.HEI, 25 * 0.85, _BOX.width)
    size = 34.0 if len(lines) == 1 else 26.0
    y = top
    for words in lines:
        line = fitted(words, Face.HEI, size, _BOX.width, narrowest=0.85)
        y -= 1.0 * line.size
        line.draw(sheet, centre, y + 0.08 * line.size, align=0.5)
        y -= 0.2 * line.size
    return y


def _helpers(sheet: Sheet, helpers: Sequence[Helper], where: str, top: float, bottom: float) -> None:
    """Draw a row for each helper between `top` and `bottom`, in the middle of that height when they are few."""
    if not helpers:
        return
    height = min((top - bottom) / len(helpers), _TALLEST)
    top -= (top - bottom - height * len(helpers)) / 2
    phones = any(helper.phone for helper in helpers)
    for number, helper in enumerate(helpers):
        row = Box(_BOX.left, top - number * height, _BOX.right, top - (number + 1) * height)
        _helper(sheet, helper, f"{where} {helper.role}", row, phones)
        if number:
            sheet.rule(row.left, row.top, row.right, row.top, 0.6, _PALE)
    below = top - len(helpers) * height
    sheet.rule(_BOX.left, top, _BOX.right, top, 1.2, RED)
    sheet.rule(_BOX.left, below, _BOX.right, below, 1.2, RED)


def _helper(sheet: Sheet, helper: Helper, where: str, row: Box, phones: bool) -> None:
    """Draw one row: the role on a tinted ground, then name, unit and post, telephone."""
    label = Box(row.left, row.top, row.left + 0.24 * row.width, row.bottom)
    sheet.fill(label, _TINT)
    y = (row.top + row.bottom) / 2
    role = fitted(printable(helper.role, where), Face.HEI, min(0.42 * row.height, 19), label.width - 16)
    role.draw(sheet, (label.left + label.right) / 2, y - 0.37 * role.size, align=0.5, colour=RED)
    right = row.right - (_PHONES * row.width if phones else 0.0)
    largest = min(0.52 * row.height, 28)
    if helper.phone:
        _telephone(sheet, printable(helper.phone, where), row)
    name, unit = printable(helper.name, where).strip(), printable(helper.unit, where).strip()
    post = printable(helper.post, where).strip()
    start = label.right + 14
    if not name:
        words = (f"{unit}　{post}" if post else unit) or _OPEN
        face = Face.TITLE if unit else Face.KAI
        whole = fitted(words, face, largest if unit else 0.8 * largest, right - start - 8)
        whole.draw(sheet, start, y - 0.37 * whole.size, colour=BLACK if unit else 0.35)
        return
    shown = fitted(name, Face.TITLE, largest, 0.2 * row.width)
    shown.draw(sheet, start, y - 0.37 * shown.size)
    _placed(sheet, [part for part in (unit, post) if part], row, start + 0.2 * row.width + 12, right - 10)


def _telephone(sheet: Sheet, numbers: str, row: Box) -> None:
    """Draw the telephone numbers on the right, two of them below each other."""
    room = _PHONES * row.width - 6
    largest = min(0.42 * row.height, 21)
    whole = fitted(numbers, Face.HEI, largest, room, narrowest=0.9)
    parts = [part for part in re.split(r"[、，,;；/\s]+", numbers) if part]
    if whole.size >= 0.9 * largest or len(parts) != 2:
        whole.draw(sheet, row.right - 6, (row.top + row.bottom - 0.74 * whole.size) / 2, align=1.0)
        return
    size = min(0.36 * row.height, 18)
    for number, part in enumerate(parts):
        line = fitted(part, Face.HEI, size, room)
        y = (row.top + row.bottom) / 2 + (0.12 - 1.05 * number) * size
        line.draw(sheet, row.right - 6, y, align=1.0)


def _placed(sheet: Sheet, parts: Sequence[str], row: Box, left: float, right: float) -> None:
    """Draw unit and post as large as they fit: on one line, below each other, or wrapped."""
    if not parts:
        return
    largest = min(0.42 * row.height, 20)
    for size, lines in _settings(parts, largest, right - left):
        if len(lines) * _TIGHT * size <= row.height - 4 or size < 6:
            break
    y = (row.top + row.bottom + len(lines) * _TIGHT * size) / 2
    for line in lines:
        y -= _TIGHT * size
        sheet.draw(line, left, y + 0.24 * size, size)


def _settings(parts: Sequence[str], largest: float, room: float) -> Iterator[tuple[float, list[Line]]]:
    """Yield ever smaller settings of `parts`: in a row if that is nearly as large, below each other, wrapped."""
    words = "　".join(parts)
    single = fitted(words, Face.KAI, largest, room, narrowest=1.0)
    if single.size >= 0.85 * largest:
        yield single.size, [single.line]
    widest = max(parts, key=len)
    whole = fitted(widest, Face.KAI, largest, room, narrowest=1.0).size
    if whole >= 0.7 * largest:
        yield whole, [single_line([Span(part, Face.KAI)], whole) for part in parts]
    size = 0.9 * largest
    while True:
        yield size, break_lines([Span(words, Face.KAI)], size, room, stretch=0)
        size *= 0.95


def _foot(sheet: Sheet, plaque: Plaque, where: str) -> None:
    """Draw the supervision telephone on the left, who put the plaque up and when on the right."""
    y = _INNER.bottom + 8.5 * MM
    room = 0.5 * _BOX.width - 10
    if plaque.supervision_phone:
        phone = fitted(printable(f"监督电话：{plaque.supervision_phone}", where), Face.HEI, 21, room)
        phone.draw(sheet, _BOX.left, y, colour=RED)
    day = chinese_date(plaque.valid_on)
    fitted(printable(plaque.office, where), Face.FANG, 15, room).draw(sheet, _BOX.right, y + 9, align=1.0)
    sheet.write(day, Face.FANG, 15, _BOX.right, y - 10, align=1.0)
