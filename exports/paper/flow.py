"""The flow of an official text on its grid of lines: paragraphs, headings, title, annex note and signature.

Everything becomes rows of one grid line each; `paginate` deals them out to pages of 22 rows. A row that says `keep`
is never the last of its page, so that no heading and no signature stands alone.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from exports.fonts.faces import Face
from exports.paper.atoms import Span
from exports.paper.breaker import Line, break_lines, single_line
from exports.paper.page import CELL, COLUMNS, ROWS, SIZE_2, SIZE_3, WIDTH, Sheet, baseline, printable
from exports.paper.title import title_lines

_LEVELS = (
    (re.compile(r"[一二三四五六七八九十百]+、"), Face.HEI),
    (re.compile(r"（[一二三四五六七八九十百]+）"), Face.KAI),
    (re.compile(r"[0-9]{1,3}[.．]\s?(?![0-9])"), Face.FANG),
    (re.compile(r"（[0-9]{1,3}）"), Face.FANG),
)
"""How the four levels of headings begin and in which face they are set (7.3.3)."""

_ENDS_A_SENTENCE = tuple("。；：！？，、…”）;:!?")


@dataclass(frozen=True, slots=True)
class Ink:
    """A line on a row: `size` points high, starting at the left edge of the type area."""

    line: Line
    size: float = SIZE_3


@dataclass(frozen=True, slots=True)
class Row:
    """One row of the grid; `keep` holds it on the page of the next row, `mark` enters it into the outline."""

    ink: Ink | None = None
    keep: bool = False
    mark: str = ""


BLANK = Row()
"""A row left empty; at the top of a page it is left out."""


def paragraph(text: str, where: str) -> list[Row]:
    """Return the rows of one or more paragraphs, first lines two characters in (7.3.3).

    One that begins with 一、（一）1. or （1） is set as a heading of that level: a short one stays with what
    follows; of a running one only the first sentence takes the heading's face. Typed indents are left out.
    """
    rows: list[Row] = []
    for part in printable(text, where).split("\n"):
        words = part.strip(" \u3000")
        if not words:
            continue
        face, level = _level(words)
        short = len(words) <= 2 * COLUMNS and "。" not in words and not words.endswith(_ENDS_A_SENTENCE)
        heading = level is not None and short
        spans = [Span(words, face)] if heading or face is Face.FANG else _run_in(words, face)
        lines = break_lines(spans, SIZE_3, WIDTH, cell=CELL, first_indent=2 * CELL)
        mark = words if heading and level in (0, 1) else ""
        rows += [Row(Ink(line), keep=heading, mark="" if number else mark) for number, line in enumerate(lines)]
    return rows


def _level(words: str) -> tuple[Face, int | None]:
    for level, (pattern, face) in enumerate(_LEVELS):
        if pattern.match(words):
            return face, level
    return Face.FANG, None


def _run_in(words: str, face: Face) -> list[Span]:
    end = words.find("。") + 1
    if not end:
        return [Span(words, Face.FANG)] if len(words) > 2 * COLUMNS else [Span(words, face)]
    return [Span(words[:end], face), Span(words[end:], Face.FANG)]


def heading(text: str, where: str) -> list[Row]:
    """Return the rows of a section's heading 一、…, set in 黑体 and kept with the section's first line."""
    words = printable(text, where).replace("\n", "").strip(" \u3000")
    lines = break_lines([Span(words, Face.HEI)], SIZE_3, WIDTH, cell=CELL, first_indent=2 * CELL) if words else []
    return [Row(Ink(line), keep=True, mark="" if number else words) for number, line in enumerate(lines)]


def title(text: str, where: str = "标题", width: float = WIDTH) -> list[Row]:
    """Return the centred rows of the title, 二号 小标宋, broken by sense (7.3.1)."""
    rows = []
    for words in title_lines(printable(text, where), Face.TITLE, SIZE_2, width):
        line = single_line([Span(words, Face.TITLE)], SIZE_2)
        rows.append(Row(Ink(line.moved((width - line.width) / 2), SIZE_2), keep=True))
    return rows


def addressees(text: str, where: str = "主送机关") -> list[Row]:
    """Return the rows of 主送机关: flush left, ending with a full-width colon (7.3.2)."""
    words = printable(text, where).replace("\n", "").strip(" \u3000:：")
    if not words:
        return []
    lines = break_lines([Span(words + "：", Face.FANG)], SIZE_3, WIDTH, cell=CELL)
    return [Row(Ink(line), keep=True) for line in lines]


def annex_note(names: Sequence[str]) -> list[Row]:
    """Return the rows of 附件说明: two characters in, a turned line below the first character of its name (7.3.4)."""
    rows: list[Row] = []
    for number, name in enumerate(names, start=1):
        words = printable(name, f"附件{number}").replace("\n", "").rstrip("。；，、")
        label = f"{number}. " if len(names) > 1 else ""
        start = 2 * CELL if number == 1 else (2 + len("附件：")) * CELL
        opening = single_line([Span(("附件：" if number == 1 else "") + label, Face.FANG)], SIZE_3, CELL).moved(start)
        hang = opening.width
        lines = break_lines([Span(words, Face.FANG)], SIZE_3, WIDTH, cell=CELL, first_indent=hang, indent=hang)
        first = Line(opening.text + lines[0].text, opening.pieces + lines[0].pieces, lines[0].width)
        rows += [Row(Ink(line), keep=True) for line in (first, *lines[1:])]
    return rows


def signature(issuer: str, dated: date | None) -> list[Row]:
    """Return 署名 and 成文日期 for a paper without a seal (7.3.5.2).

    The issuer ends two characters in from the right; the date begins two characters right of the issuer's first one,
    or, where that is the longer line, ends two characters in itself.
    """
    words = printable(issuer, "发文机关署名").replace("\n", "").strip()
    names = break_lines([Span(words, Face.FANG)], SIZE_3, WIDTH - 4 * CELL, cell=CELL, stretch=0) if words else []
    day = single_line([Span(chinese_date(dated), Face.FANG)], SIZE_3, CELL)
    widest = max((name.width for name in names), default=0.0)
    start = WIDTH - 2 * CELL - widest
    if day.width > widest:
        start = WIDTH - 4 * CELL - day.width
    rows = [Row(Ink(name.moved(start)), keep=True) for name in names]
    if dated:
        rows.append(Row(Ink(day.moved(start + 2 * CELL))))
    elif rows:
        rows[-1] = replace(rows[-1], keep=False)
    return rows


def chinese_date(day: date | None) -> str:
    """Return 2024年11月4日, without leading zeros (7.3.5.4)."""
    return f"{day.year}年{day.month}月{day.day}日" if day else ""


def kept_to_end(rows: Sequence[Row], count: int) -> list[Row]:
    """Return `rows` with the last `count` inked ones held together with what follows: the text before a signature."""
    made = list(rows)
    left = count
    for at in range(len(made) - 1, -1, -1):
        if not left:
            break
        made[at] = replace(made[at], keep=True)
        left -= made[at].ink is not None
    return made


Page = list[tuple[int, Row]]
"""Rows with the grid line each stands on."""


def paginate(rows: Sequence[Row], first_row: int = 0) -> list[Page]:
    """Deal `rows` out to pages of 22 lines, the first page beginning at line `first_row`.

    A chain of kept rows longer than a page is broken where the page ends.
    """
    pages: list[Page] = []
    at, line = 0, first_row
    while at < len(rows) or not pages:
        if line == 0 or pages:
            while at < len(rows) and rows[at].ink is None:
                at += 1
        end = min(at + ROWS - line, len(rows))
        cut = end
        while at < cut < len(rows) and rows[cut - 1].keep:
            cut -= 1
        if cut == at:
            cut = end
        pages.append([(line + number, row) for number, row in enumerate(rows[at:cut])])
        at, line = cut, 0
        if at >= len(rows) or all(row.ink is None for row in rows[at:]):
            break
    return pages


def draw_page(sheet: Sheet, page: Page, left: float) -> None:
    """Draw the rows of one page, `left` being the left edge of the type area."""
    for line, row in page:
        if row.mark:
            sheet.mark(row.mark, 0 if row.mark[0] != "（" else 1)
        if row.ink:
            sheet.draw(row.ink.line, left, baseline(line), row.ink.size)
