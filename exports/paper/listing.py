"""A ledger on paper: the table of its rows as offices file it, on A4 or A3 landscape."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any, Protocol

from exports.fonts.faces import Face
from exports.labels import INTERNAL, NUMBER, PAGE, TOTAL, UNIT, facts
from exports.paper.page import ASCENT, MM, PAPER_HEIGHT, PAPER_WIDTH, SIZE_2, SIZE_5, Box, Sheet
from exports.paper.table import Column, Table
from exports.paper.title import title_lines
from models.language import Translate
from models.ledgers.columns import Column as LedgerColumn
from models.ledgers.columns import Kind, Ledger, Place
from models.ledgers.kinds import shown
from models.progress import Progress, silent

_MARGIN_X, _MARGIN_Y = 20 * MM, 25 * MM
"""左右 2 cm, 上下 2.5 cm, as printed ledgers have them (domain.md §6.1)."""
_A3 = (2 * PAPER_WIDTH, PAPER_HEIGHT)
_FITS_A4 = 170
"""Half-width characters that stand side by side on A4 landscape; wider ledgers go on A3."""
_SIZE = 9.0  # 小五
_NARROWEST, _SHORT, _WIDEST = 6, 12, 40
_CENTRED = (Kind.DATE, Kind.FLAG, Kind.CHOICE, Kind.NUMBER, Kind.CODE, Kind.PHONE)
_SUMMED = (Kind.MONEY, Kind.NUMBER, Kind.DECIMAL)


class Row(Protocol):
    """A record as the listing needs it: its cells in the order of the ledger's columns."""

    @property
    def cells(self) -> Sequence[Any]: ...  # noqa: D102


def listing_pdf(
    ledger: Ledger,
    rows: Sequence[Row],
    *,
    translate: Translate,
    office: str,
    on: date,
    public: bool = False,
    subtitle: str = "",
    progress: Progress = silent,
) -> bytes:
    """Return the rows as a PDF: title, 填报单位 and date, the grid's columns with 序号 first, 合计, page numbers.

    `rows` are already what the purpose may show. A column that is worked out or withheld is left out where
    nothing stands in it.
    Raises `MissingGlyphs` naming the row and column of a character that no bundled face can draw.
    """
    columns = [column for column in ledger.on(Place.GRID) if _has_room(ledger, column, rows, public=public)]
    size = (PAPER_HEIGHT, PAPER_WIDTH) if 6 + sum(map(_share, columns)) <= _FITS_A4 else _A3
    title = translate(ledger.title)
    table = Table(
        [
            Column(translate(NUMBER), 5, centred=True),
            *(Column(translate(one.label), _share(one), _is_centred(one)) for one in columns),
        ],
        list(_lines(ledger, columns, rows, translate, progress)),
        size[0] - 2 * _MARGIN_X,
        title,
        _SIZE,
    )
    sheet = Sheet(title, office, size)
    box = Box(_MARGIN_X, size[1] - _MARGIN_Y, size[0] - _MARGIN_X, _MARGIN_Y)
    first = box._replace(top=_head(sheet, box, title, subtitle, _facts(translate, office, on, columns, public=public)))
    pages = table.pages(first.height, box.height)
    table.draw(sheet, first)
    _foot(sheet, box, pages, translate)
    while not table.done:
        sheet.next_page()
        table.draw(sheet, box)
        _foot(sheet, box, pages, translate)
    return sheet.finish()


def _has_room(ledger: Ledger, column: LedgerColumn, rows: Sequence[Row], *, public: bool) -> bool:
    """Say whether a column is printed: one that is worked out, or withheld, only where something stands in it."""
    at = ledger.index(column.key)
    asked = column.read_only or (public and (column.personal or column.secret))
    return not (asked and rows and all(row.cells[at] in (None, "", ()) for row in rows))


def _share(column: LedgerColumn) -> int:
    room = 4 if column.kind is Kind.CODE else 0  # a code of 18 characters stays on one line
    return min(max(column.width, _NARROWEST), _WIDEST) + room


def _is_centred(column: LedgerColumn) -> bool:
    return column.kind in _CENTRED or column.width <= _SHORT


def _lines(
    ledger: Ledger,
    columns: Sequence[LedgerColumn],
    rows: Sequence[Row],
    translate: Translate,
    progress: Progress,
) -> Any:
    places = [ledger.index(column.key) for column in columns]
    for number, row in enumerate(rows, start=1):
        progress(number, len(rows))
        told = (shown(column, row.cells[at], translate) for column, at in zip(columns, places, strict=True))
        yield (str(number), *told)
    if rows and any(column.total and column.kind in _SUMMED for column in columns):
        sums = (_total(column, at, rows, translate) for column, at in zip(columns, places, strict=True))
        yield (translate(TOTAL), *sums)


def _total(column: LedgerColumn, at: int, rows: Sequence[Row], translate: Translate) -> str:
    if not column.total or column.kind not in _SUMMED:
        return ""
    amounts = [row.cells[at] for row in rows if row.cells[at] is not None]
    return shown(column, sum(amounts), translate) if amounts else ""


def _facts(
    translate: Translate, office: str, on: date, columns: Sequence[LedgerColumn], *, public: bool
) -> tuple[str, str, str]:
    unit = translate(UNIT) if any(column.kind is Kind.MONEY for column in columns) else ""
    return *facts(translate, office, on), "　".join(filter(None, (unit, "" if public else translate(INTERNAL))))


def _head(sheet: Sheet, box: Box, title: str, subtitle: str, facts: tuple[str, str, str]) -> float:
    """Draw what stands above the table on the first page, and return where the table begins."""
    middle, y = (box.left + box.right) / 2, box.top - ASCENT * SIZE_2
    for words in title_lines(title, Face.TITLE, SIZE_2, box.width):
        sheet.write(words, Face.TITLE, SIZE_2, middle, y, align=0.5)
        y -= 1.4 * SIZE_2
    if subtitle:
        sheet.write(subtitle, Face.KAI, SIZE_5, middle, y, align=0.5)
        y -= 1.6 * SIZE_5
    for words, x, align in zip(facts, (box.left, middle, box.right), (0.0, 0.5, 1.0), strict=True):
        sheet.write(words, Face.SONG, SIZE_5, x, y, align=align)
    return y - 0.6 * SIZE_5


def _foot(sheet: Sheet, box: Box, pages: int, translate: Translate) -> None:
    words = translate(PAGE).format(page=sheet.page, pages=pages)
    sheet.write(words, Face.SONG, _SIZE, (box.left + box.right) / 2, box.bottom - 10 * MM, align=0.5)
