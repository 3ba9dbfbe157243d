"""The lines of a recognised table: which are records, which are not, and what their cells say."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from exports.workbook.headings import Heading, is_sequence
from exports.workbook.sheets import Grid
from models.language import Translate
from models.ledgers.columns import NO, YES, Column, Kind, Ledger
from models.ledgers.incoming import Incoming, IncomingRow

_TOTAL = re.compile(
    r"(?:本页|本表|全区|全年|累计)?(?:合计|小计|总计|共计|累计|总数)|total|subtotal|grandtotal|sum")
_TOTAL_END = re.compile(r".{0,12}(?:合计|小计|总计)")
_BELOW = re.compile(
    r"(?:注|备注|附注|说明|填表说明|填报说明|制表人?|编制人?|审核人?|审批人?|复核人?|负责人|填报人|填表人|联系人|"
    r"经办人|单位负责人|分管领导|主要领导|报送单位|填报单位|填表单位|填报时间|填报日期|填表日期|报送时间|制表日期|日期|"
    r"打印时间|数据来源|联系电话|电话|盖章|单位(?:盖章|公章)|prepared by|checked by|approved by|note)"
    r"\s*(?:\([^)]*\))?\s*:",
    re.IGNORECASE)
_PLAIN_AMOUNT = re.compile(r"[¥￥]?\s*-?[\d,]+(?:\.\d+)?")
_PICTURE = re.compile(r"=(?:_xlfn\.)?DISPIMG\(")  # a picture WPS keeps in the cell: no text anybody wrote
_IDENTITY = re.compile(r"[0-9a-fA-F-]{32,36}")


@dataclass(frozen=True, slots=True)
class Table:
    """A table found on a sheet: its heading from line `first` to `last` (from 0) and the keys by position.

    `ids` is the position of our hidden identity, `ours` those of everything we added ourselves.
    """

    grid: Grid
    ledger: Ledger
    first: int
    last: int
    headings: list[Heading | None]
    keys: Mapping[int, str]
    ids: int | None
    ours: frozenset[int]
    unit: str


def incoming_of(table: Table, translate: Translate) -> Incoming:
    """Return what the table says, cell by cell, in the columns of its ledger."""
    reading = _Reading(table, translate)
    rows, ignored = [], [(at + 1, "above") for at in range(table.first) if _filled(table.grid.rows[at])]
    below = False
    for at in range(table.last + 1, len(table.grid.rows)):
        row = table.grid.rows[at]
        identity = _identity(row, table.ids)
        reason = _reason(table, row, identity, below)
        if reason is None:
            rows.append(IncomingRow(at + 1, reading.cells(at), identity))
            continue
        below = reason == "below"
        ignored.append((at + 1, reason))
    return Incoming(sheet=table.grid.name, header_row=table.last + 1, columns=_named(table),
                    unmapped=_unmapped(table, [row.number - 1 for row in rows]), rows=tuple(rows),
                    unit=table.unit, ignored=tuple(ignored), above=_above(table))


def _above(table: Table) -> tuple[str, ...]:
    return tuple(str(cell) for row in table.grid.rows[:table.first] for cell in row if cell is not None)


def _reason(table: Table, row: list[object], identity: str | None, below: bool) -> str | None:
    """Return why a line is no record, or None when it is one."""
    filled = _filled(row, without=table.ids)
    if not filled:
        return "blank"
    if identity is not None:
        return None
    if _is_total(row, filled):
        return "total"
    if _is_below(row, filled, below):
        return "below"
    if _repeats_heading(table, row):
        return "heading"
    if not any(position in table.keys for position in filled):
        return "unmapped"
    return None


def _filled(row: list[object], without: int | None = None) -> list[int]:
    return [at for at, cell in enumerate(row)
            if cell is not None and at != without and not (isinstance(cell, str) and not cell.strip())]


def _is_total(row: list[object], filled: list[int]) -> bool:
    texts = [row[at] for at in filled if isinstance(row[at], str)]
    if not texts:
        return False
    first = re.sub(r"\s+", "", unicodedata.normalize("NFKC", str(texts[0]))).rstrip(":").casefold()
    words = sum(not _PLAIN_AMOUNT.fullmatch(str(text).strip()) for text in texts)
    first = re.sub(r"\([^)]*\)$", "", first)
    return bool(_TOTAL.fullmatch(first)) or (words <= 2 and bool(_TOTAL_END.fullmatch(first)))


def _is_below(row: list[object], filled: list[int], already: bool) -> bool:
    signs = [at for at in filled
             if isinstance(row[at], str) and _BELOW.match(unicodedata.normalize("NFKC", row[at]).strip())]
    if already and len(filled) <= 2:
        return True
    return bool(signs) and signs[0] == filled[0] and (len(filled) <= 2 or len(signs) >= 2)


def _repeats_heading(table: Table, row: list[object]) -> bool:
    """Tell whether the heading stands here again, as at the top of a printed page."""
    same = sum(1 for at, heading in enumerate(table.headings)
               if heading is not None and at in table.keys and at < len(row) and isinstance(row[at], str)
               and row[at].strip() == heading.text)
    return same >= 2 and same * 2 > len(table.keys)


def _identity(row: list[object], ids: int | None) -> str | None:
    cell = row[ids] if ids is not None and ids < len(row) else None
    return cell.strip() if isinstance(cell, str) and _IDENTITY.fullmatch(cell.strip()) else None


def _named(table: Table) -> dict[str, str]:
    """Return each known heading as it stands with its key; a repeated one with its column behind it."""
    named: dict[str, str] = {}
    for at in sorted(table.keys):
        heading = table.headings[at] if at < len(table.headings) else None
        text = heading.text if heading else f"[{letters(at)}]"
        named[f"{text} [{letters(at)}]" if text in named else text] = table.keys[at]
    return named


def _unmapped(table: Table, lines: list[int]) -> tuple[str, ...]:
    """Return the headings nobody knew, and the columns with content but no heading as [A]."""
    width = max([len(table.headings), *(len(table.grid.rows[at]) for at in lines)])
    found = []
    for at in range(width):
        heading = table.headings[at] if at < len(table.headings) else None
        if at in table.keys or at in table.ours:
            continue
        if heading is not None:
            if not is_sequence(heading):
                found.append(heading.text)
            continue
        values = [table.grid.rows[line][at] for line in lines if at < len(table.grid.rows[line])]
        values = [value for value in values if value is not None]
        if values and not counts(values):
            found.append(f"[{letters(at)}]")
    return tuple(found)


def counts(values: list[object]) -> bool:
    """Tell whether the values only count: 0, 1, 2 … or 1, 2, 3 …."""
    try:
        numbers = [float(value) for value in values]  # type: ignore[arg-type]
    except (TypeError, ValueError):
        return False
    return numbers == [numbers[0] + at for at in range(len(numbers))] and numbers[0] in (0, 1)


def letters(at: int) -> str:
    """Return the letters by which a spreadsheet calls the column at position `at` (from 0)."""
    name, number = "", at + 1
    while number:
        number, rest = divmod(number - 1, 26)
        name = chr(65 + rest) + name
    return name


class _Reading:
    """Reads the cells of one table: merged cells say what their first says, amounts carry their own unit."""

    def __init__(self, table: Table, translate: Translate) -> None:
        self._table = table
        self._columns = {at: table.ledger.column(key) for at, key in sorted(table.keys.items())}
        self._labels = {at: _labels(column, translate) for at, column in self._columns.items()}
        self._merged: dict[tuple[int, int], tuple[int, int]] = {}
        for top, left, bottom, _ in table.grid.merges:
            if top > table.last and left in self._columns:
                for at in range(top + 1, min(bottom + 1, len(table.grid.rows))):
                    self._merged[at, left] = (top, left)

    def cells(self, at: int) -> dict[str, object]:
        """Return the raw value of every known column on line `at`."""
        return {self._table.keys[position]: self._cell(at, position) for position in self._columns}

    def _cell(self, at: int, position: int) -> object:
        at, position = self._merged.get((at, position), (at, position))
        row = self._table.grid.rows[at]
        value = row[position] if position < len(row) else None
        if isinstance(value, str):
            if not value.strip() or _PICTURE.match(value):
                return None
            value = self._labels[position].get(value.strip(), value)
        if self._columns[position].kind is Kind.MONEY:
            heading = self._table.headings[position] if position < len(self._table.headings) else None
            if heading is not None and heading.unit and heading.unit != (self._table.unit or "万元"):
                return _with_unit(value, heading.unit)
        return value


def _labels(column: Column, translate: Translate) -> dict[str, object]:
    """Return what the reader's language calls the column's answers, where the column itself does not know."""
    if column.kind is Kind.CHOICE:
        return {translate(choice.label): choice.code for choice in column.choices}
    if column.kind is Kind.FLAG:
        return {translate(YES.label): True, translate(NO.label): False}
    return {}


def _with_unit(value: object, unit: str) -> object:
    """Return an amount as text with its unit; a number loses the noise beyond its 15 digits."""
    if isinstance(value, bool) or value is None:
        return value
    if isinstance(value, float):
        return f"{Decimal(f'{value:.15g}'):f}{unit}"
    if isinstance(value, int):
        return f"{value}{unit}"
    if isinstance(value, str) and _PLAIN_AMOUNT.fullmatch(unicodedata.normalize("NFKC", value).strip()):
        return f"{value.strip()}{unit}"
    return value
