"""How a ledger looks on the sheet: faces every office program has, thin lines, one style per use."""

from __future__ import annotations

import enum
from collections.abc import Mapping

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.worksheet.worksheet import Worksheet

SONG, HEI = "宋体", "黑体"
BODY, HEAD, TITLE = 10.5, 10.5, 18

MONEY_FORMAT = "#,##0.00####"
DECIMAL_FORMAT = "#,##0.####"
DATE_FORMAT = "yyyy-mm-dd"
TEXT_FORMAT = "@"


class Use(enum.Enum):
    """What a cell is for; its style follows."""

    TITLE = enum.auto()
    SUBTITLE = enum.auto()
    LINE_LEFT = enum.auto()
    LINE_CENTRE = enum.auto()
    LINE_RIGHT = enum.auto()
    SIGN = enum.auto()
    HEADING = enum.auto()
    HIDDEN = enum.auto()
    COUNT = enum.auto()
    TEXT = enum.auto()
    TEXT_CENTRE = enum.auto()
    WORD = enum.auto()
    NOTE = enum.auto()
    DATE = enum.auto()
    NUMBER = enum.auto()
    MONEY = enum.auto()
    DECIMAL = enum.auto()
    TOTAL = enum.auto()
    TOTAL_NUMBER = enum.auto()
    TOTAL_MONEY = enum.auto()
    TOTAL_DECIMAL = enum.auto()
    WRONG = enum.auto()
    WRONG_DATE = enum.auto()


FORMULA_MARKS = ("=", "+", "-", "@")
QUOTED = (Use.TEXT, Use.TEXT_CENTRE, Use.WORD, Use.NOTE, Use.WRONG)
"""The uses whose text may begin like a formula and then stays text when somebody edits it."""


def _font(face: str, size: float, *, bold: bool = False) -> Font:
    return Font(name=face, size=size, bold=bold, color="FF000000")


def _at(across: str, *, wrap: bool = True) -> Alignment:
    return Alignment(horizontal=across, vertical="center", wrap_text=wrap)


_LINE = Side(style="thin", color="FF000000")
_BOX = Border(left=_LINE, right=_LINE, top=_LINE, bottom=_LINE)
_SHADE = PatternFill("solid", fgColor="FFEDEDED")
_WRONG = PatternFill("solid", fgColor="FFFFE699")
_NONE, _OPEN = PatternFill(), Border()

_LOOKS: Mapping[Use, tuple[Font, Alignment, Border, PatternFill, str]] = {
    Use.TITLE: (_font(SONG, TITLE, bold=True), _at("center"), _OPEN, _NONE, "General"),
    Use.SUBTITLE: (_font(SONG, 12), _at("center"), _OPEN, _NONE, "General"),
    Use.LINE_LEFT: (_font(SONG, BODY), _at("left", wrap=False), _OPEN, _NONE, "General"),
    Use.LINE_CENTRE: (_font(SONG, BODY), _at("center", wrap=False), _OPEN, _NONE, "General"),
    Use.LINE_RIGHT: (_font(SONG, BODY), _at("right", wrap=False), _OPEN, _NONE, "General"),
    Use.SIGN: (_font(SONG, BODY), _at("left", wrap=False), _OPEN, _NONE, "General"),
    Use.HEADING: (_font(HEI, HEAD), _at("center"), _BOX, _SHADE, "General"),
    Use.HIDDEN: (_font(SONG, BODY), _at("left", wrap=False), _OPEN, _NONE, TEXT_FORMAT),
    Use.COUNT: (_font(SONG, BODY), _at("center"), _BOX, _NONE, "0"),
    Use.TEXT: (_font(SONG, BODY), _at("left"), _BOX, _NONE, TEXT_FORMAT),
    Use.TEXT_CENTRE: (_font(SONG, BODY), _at("center"), _BOX, _NONE, TEXT_FORMAT),
    Use.WORD: (_font(SONG, BODY), _at("center"), _BOX, _NONE, "General"),
    Use.NOTE: (_font(SONG, BODY), _at("left"), _BOX, _NONE, "General"),
    Use.DATE: (_font(SONG, BODY), _at("center"), _BOX, _NONE, DATE_FORMAT),
    Use.NUMBER: (_font(SONG, BODY), _at("center"), _BOX, _NONE, "0"),
    Use.MONEY: (_font(SONG, BODY), _at("right"), _BOX, _NONE, MONEY_FORMAT),
    Use.DECIMAL: (_font(SONG, BODY), _at("right"), _BOX, _NONE, DECIMAL_FORMAT),
    Use.TOTAL: (_font(HEI, BODY), _at("center"), _BOX, _NONE, "General"),
    Use.TOTAL_NUMBER: (_font(HEI, BODY), _at("center"), _BOX, _NONE, "0"),
    Use.TOTAL_MONEY: (_font(HEI, BODY), _at("right"), _BOX, _NONE, MONEY_FORMAT),
    Use.TOTAL_DECIMAL: (_font(HEI, BODY), _at("right"), _BOX, _NONE, DECIMAL_FORMAT),
    Use.WRONG: (_font(SONG, BODY), _at("left"), _BOX, _WRONG, TEXT_FORMAT),
    Use.WRONG_DATE: (_font(SONG, BODY), _at("center"), _BOX, _WRONG, DATE_FORMAT),
}


class Styles:
    """The numbers of a workbook's styles, made once."""

    def __init__(self, book: Workbook, sheet: Worksheet) -> None:
        normal = book._named_styles["Normal"]  # column widths are counted in its digits
        normal.font = _font(SONG, 11)
        self._plain = {use: self._made(sheet, use, quoted=False) for use in Use}
        self._quoted = {use: self._made(sheet, use, quoted=True) for use in QUOTED}
        sheet.delete_rows(1, 1)

    def number(self, use: Use, value: object = None) -> int:
        """Return the style of a cell for `use` that holds `value`."""
        if use in self._quoted and isinstance(value, str) and value.startswith(FORMULA_MARKS):
            return self._quoted[use]
        return self._plain[use]

    @staticmethod
    def _made(sheet: Worksheet, use: Use, *, quoted: bool) -> int:
        cell = sheet.cell(1, sheet.max_column + 1)  # a style belongs to its cell until the book is saved
        cell.font, cell.alignment, cell.border, cell.fill, cell.number_format = _LOOKS[use]
        cell.quotePrefix = quoted  # type: ignore[assignment]
        return cell.style_id
