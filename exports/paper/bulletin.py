"""Sets a bulletin as an official document on A4 by GB/T 9704-2012: content in, the bytes of a PDF out."""

from __future__ import annotations

from exports.fonts.faces import Face
from exports.paper import flow
from exports.paper.heads import draw_head
from exports.paper.page import (
    ASCENT,
    BOTTOM,
    LANDSCAPE_BOX,
    LEFT,
    PITCH,
    SIZE_2,
    SIZE_3,
    Box,
    Sheet,
    baseline,
    printable,
)
from exports.paper.table import Column, Table
from exports.paper.tail import Tail, draw_tail, draw_trace, tail_of
from exports.paper.title import title_lines
from models.progress import Progress, silent
from models.rules.bulletin import Annex, BulletinContent, Head


def bulletin_pdf(content: BulletinContent, progress: Progress = silent) -> bytes:
    """Return `content` as a PDF file: the same content gives the same bytes for ever.

    A character that no bundled face can draw is refused with `MissingGlyphs`, which names the part it stands in.
    """
    total = len(content.sections) + len(content.annexes) + 1
    rows = _rows(content, progress, total)
    sheet = Sheet(content.title or content.masthead, content.issuer)
    pages = flow.paginate(rows, draw_head(sheet, content))
    tail = tail_of(content)
    centred = content.head is Head.PLAIN
    for number, page in enumerate(pages, start=1):
        flow.draw_page(sheet, page, LEFT)
        if number < len(pages):
            sheet.number(centred)
            sheet.next_page()
    closed = not content.annexes and _fits(tail, pages[-1])
    if closed:
        draw_tail(sheet, tail)
    draw_trace(sheet, content.trace)
    sheet.number(centred)
    for number, annex in enumerate(content.annexes, start=1):
        _draw_annex(sheet, annex, str(number) if len(content.annexes) > 1 else "", centred)
        progress(len(content.sections) + number, total)
    if tail.entries and not closed:
        sheet.next_page()
        draw_tail(sheet, tail)
        sheet.number(centred)
    progress(total, total)
    return sheet.finish()


def _rows(content: BulletinContent, progress: Progress, total: int) -> list[flow.Row]:
    rows = flow.title(content.title)
    if rows:
        rows.append(flow.Row(keep=True))
    rows += flow.addressees(content.addressees)
    rows += flow.paragraph(content.opening, "导语")
    for number, section in enumerate(content.sections, start=1):
        name = section.heading or f"第{number}部分"
        rows += flow.heading(section.heading, name)
        for at, text in enumerate(section.paragraphs, start=1):
            rows += flow.paragraph(text, f"{name} 第{at}段")
        progress(number, total)
    if content.annexes:
        rows += [flow.BLANK, *flow.annex_note([annex.title for annex in content.annexes])]
    if content.head is not Head.BRIEF:
        signed = flow.signature(content.issuer, content.dated)
        if signed:
            rows = [*flow.kept_to_end(rows, 2), flow.Row(keep=True), *signed]
    return rows


def _fits(tail: Tail, page: flow.Page) -> bool:
    """Return whether `tail` finds room below the last row of `page`, one empty line between."""
    if not tail.entries:
        return True
    last = max((line for line, row in page if row.ink), default=-1)
    return baseline(last) - (1 - ASCENT) * SIZE_3 - 0.5 * PITCH >= BOTTOM + tail.height


def _draw_annex(sheet: Sheet, annex: Annex, number: str, centred: bool) -> None:
    """Draw an annex from a new page on: 附件1 top left in 黑体, its title on the third line, its table (7.3.7)."""
    box = LANDSCAPE_BOX
    where = f"附件{number}"
    columns = [Column(column.label, column.width, column.centred) for column in annex.columns]
    table = Table(columns, annex.rows, box.width, where)
    sheet.next_page()
    sheet.turn()
    sheet.mark(f"附件{number} {annex.title}")
    y = box.top - ASCENT * SIZE_3
    sheet.write(where, Face.HEI, SIZE_3, box.left, y)
    y -= PITCH
    for words in title_lines(printable(annex.title, where), Face.TITLE, SIZE_2, box.width):
        y -= PITCH
        sheet.write(words, Face.TITLE, SIZE_2, (box.left + box.right) / 2, y, align=0.5)
    below = table.draw(sheet, Box(box.left, y - 0.75 * PITCH, box.right, box.bottom))
    if not annex.rows:
        sheet.write("（无）", Face.FANG, SIZE_3, (box.left + box.right) / 2, below - PITCH, align=0.5)
    while not table.done:
        sheet.turn_back()
        sheet.number(centred)
        sheet.next_page()
        sheet.turn()
        table.draw(sheet, box)
    sheet.turn_back()
    sheet.number(centred)
