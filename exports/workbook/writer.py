"""A ledger as a finished workbook: to print, to sign, and to read back without loss."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any, Protocol

from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from exports.files import replacing
from exports.labels import NUMBER, TOTAL, UNIT, facts
from exports.workbook.body import letters
from exports.workbook.headings import ID, MARK
from exports.workbook.layout import MARGIN, heading_width, height, spans, squeezed, stretched, units
from exports.workbook.package import Line, Value, storable, write_package
from exports.workbook.page import offer_answers, set_page, set_properties
from exports.workbook.styles import FORMULA_MARKS, Styles, Use
from models.errors import FileRefused
from models.language import N_, Translate
from models.ledgers.columns import Column, Kind, Ledger, Place
from models.ledgers.kinds import shown
from models.progress import Progress, silent
from models.rules.money import wan

SIGNED = (N_("Workbook", "Prepared by:"), N_("Workbook", "Checked by:"), N_("Workbook", "Approved by:"))

_TEXTS = (Kind.TEXT, Kind.NOTE, Kind.CODE, Kind.PHONE, Kind.TERM)
_COUNT_WIDTH = 5
_EPOCH, _FIRST_SAFE_DAY = date(1899, 12, 30), date(1900, 3, 1)
_NARROW = 12
_MEASURED = 1000
_DAY_WIDTH = 10
USES = {Kind.TEXT: Use.TEXT, Kind.CODE: Use.TEXT_CENTRE, Kind.PHONE: Use.TEXT_CENTRE, Kind.TERM: Use.TEXT,
         Kind.LINK: Use.TEXT, Kind.LINKS: Use.TEXT, Kind.NOTE: Use.NOTE, Kind.FLAG: Use.WORD,
         Kind.CHOICE: Use.WORD, Kind.DATE: Use.DATE, Kind.NUMBER: Use.NUMBER, Kind.MONEY: Use.MONEY,
         Kind.DECIMAL: Use.DECIMAL, Kind.TERMS: Use.TEXT}

_TOTALS = {Kind.MONEY: Use.TOTAL_MONEY, Kind.DECIMAL: Use.TOTAL_DECIMAL, Kind.NUMBER: Use.TOTAL_NUMBER}


class Row(Protocol):
    """A record as the writer needs it: its identity, and its cells in the order of the ledger's columns."""

    @property
    def id(self) -> str: ...  # noqa: D102
    @property
    def cells(self) -> Sequence[Any]: ...  # noqa: D102


def write_ledger(path: Path, ledger: Ledger, rows: Sequence[Row], *, translate: Translate,
                 office: str, on: date, purpose: str = "internal", subtitle: str = "",
                 progress: Progress = silent) -> None:
    """Write `rows` to the workbook `path`, which appears whole or not at all.

    `office` and `on` stand above the table. `rows` are already what `purpose` may show: for `public`, personal
    columns with nothing left in them are dropped, and so is the hidden identity by which an `internal` workbook
    comes back as the same records. `progress` counts rows. Raises `FileRefused` when the file cannot be written
    or a text is longer than a cell holds.
    """
    sheet = LedgerSheet(ledger, rows, translate, office, on, subtitle, public=purpose == "public")
    with replacing(path) as spare:
        count = write_package(spare, sheet.book, sheet.lines(), text_range=sheet.text_range,
                              told=lambda done: progress(min(done, len(rows)), len(rows)))
        refuse_incomplete(spare, count, path)
    progress(len(rows), len(rows))


def refuse_incomplete(written: Path, count: int, path: Path) -> None:
    """Read with another library what was just written; raise `FileRefused` unless `count` lines are there."""
    from python_calamine import CalamineError, CalamineWorkbook

    try:
        with CalamineWorkbook.from_path(written) as book:
            end = book.get_sheet_by_index(0).end
            found = end[0] + 1 if end else 0
    except CalamineError:
        found = -1
    if found != count:
        raise FileRefused(N_("Errors", "“{name}” was not written: it did not come back as it went out."),
                          name=path.name)


def _is_withheld(column: Column) -> bool:
    """Say whether a column is not for the public; an empty one under its heading and a total would tell a falsehood."""
    return column.personal or column.secret


class LedgerSheet:
    """One ledger laid out: title, line of facts, hidden keys, heading, records, total, signatures."""

    def __init__(self, ledger: Ledger, rows: Sequence[Row], translate: Translate, office: str, on: date,
                 subtitle: str, *, public: bool) -> None:
        self._ledger, self._rows, self._translate, self._public = ledger, rows, translate, public
        self._columns = [column for column in ledger.on(Place.EXPORT)
                         if not (public and _is_withheld(column) and self._is_empty(column))]
        self._places = [ledger.index(column.key) for column in self._columns]
        self._uses = [_use(column) for column in self._columns]
        self._title, self._subtitle = translate(ledger.title), subtitle
        self._facts = _facts(translate, office, on, any(c.kind is Kind.MONEY for c in self._columns))
        elastic = [False, *(use in (Use.TEXT, Use.NOTE) for use in self._uses)]
        wished = [_COUNT_WIDTH, *(max(column.width, 4) for column in self._columns)]
        self._widths = stretched(squeezed(wished, [_COUNT_WIDTH, *map(self._need, self._columns)], elastic), elastic)
        self.book = Workbook()
        self._sheet: Worksheet = self.book.active
        self._styles = Styles(self.book, self._sheet)
        self._heading = 4 + bool(subtitle)  # the line of the heading, from 1
        self._totals = bool(rows) and any(column.total for column in self._columns)
        self._ways = [
            (column, place, self._styles.number(use), self._styles.number(use, FORMULA_MARKS[0]), width)
            for column, place, use, width in zip(self._columns, self._places, self._uses, self._widths[1:],
                                                 strict=True)]
        self._identity = self._styles.number(Use.HIDDEN)
        self._count = self._styles.number(Use.COUNT)
        self._arrange()

    def _need(self, column: Column) -> float:
        """Return how wide the heading and the texts of a column are; numbers keep their width."""
        if column.kind in (Kind.NUMBER, Kind.DECIMAL, Kind.MONEY):
            return column.width
        if column.kind is Kind.DATE:
            return max(_DAY_WIDTH, heading_width(self._translate(column.label)))
        at, longest = self._ledger.index(column.key), heading_width(self._translate(column.label))
        for row in self._rows[:_MEASURED]:
            value = cell_value(column, row.cells[at], self._translate)
            if isinstance(value, str):
                longest = max(longest, *map(units, value.split("\n")))
        return longest

    def _is_empty(self, column: Column) -> bool:
        at = self._ledger.index(column.key)
        return all(row.cells[at] in (None, "", ()) for row in self._rows)

    @property
    def text_range(self) -> str:
        """Where texts of digits stand."""
        first = self._heading + 1
        return f"B{first}:{letters(len(self._columns))}{max(first, self._heading + len(self._rows))}"

    def lines(self) -> Iterator[Line]:
        """Yield the lines of the sheet from the first."""
        yield self._across([self._title], [Use.TITLE], height([(self._title, sum(self._widths) / 1.8)],
                                                              lowest=38, line=26))
        if self._subtitle:
            yield self._across([self._subtitle], [Use.SUBTITLE], 22)
        yield self._across(self._facts, _fact_uses(len(self._facts)), 21)
        yield self._keys()
        yield self._headings()
        for number, row in enumerate(self._rows, start=1):
            yield self._record(number, row)
        if self._totals:
            yield self._total()
        yield self._across([self._translate(text) for text in SIGNED], [Use.SIGN] * 3, 32)

    def _record(self, number: int, row: Row) -> Line:
        cells: list[tuple[int, Value]] = [(self._count, number)]
        texts: list[tuple[str, float]] = []
        for column, place, plain, quoted, width in self._ways:
            value = cell_value(column, row.cells[place], self._translate)
            cells.append((quoted if isinstance(value, str) and value[0] in FORMULA_MARKS else plain, value))
            if isinstance(value, str) and (len(value) * 2 > width or "\n" in value):
                texts.append((value, width))
        if not self._public:
            cells.append((self._identity, str(row.id)))
        return Line(cells, height(texts))

    def _keys(self) -> Line:
        hidden = self._styles.number(Use.HIDDEN)
        if self._public:
            return Line([], 3)
        keys = [MARK + self._ledger.key, *(column.key for column in self._columns), ID]
        return Line([(hidden, key) for key in keys], 12, hidden=True)

    def _headings(self) -> Line:
        labels = [storable(self._translate(text)) for text in (NUMBER, *(c.label for c in self._columns))]
        cells = [(self._styles.number(Use.HEADING), label) for label in labels]
        if not self._public:
            cells.append((self._styles.number(Use.HIDDEN), ID))
        return Line(cells, height(list(zip(labels, self._widths, strict=True)), lowest=30))

    def _total(self) -> Line:
        cells: list[tuple[int, Value]] = [(self._styles.number(Use.TOTAL), self._translate(TOTAL))]
        for column, place in zip(self._columns, self._places, strict=True):
            use = _TOTALS.get(column.kind, Use.TOTAL)
            value: Value = None
            if column.total:
                value = cell_value(column, sum(row.cells[place] or 0 for row in self._rows), self._translate)
            cells.append((self._styles.number(use), value))
        return Line(cells, 24)

    def _across(self, texts: Sequence[str], uses: Sequence[Use], tall: float) -> Line:
        """Return a line of texts, each over its group of columns (merged by `_arrange`)."""
        groups = spans(self._widths, len(texts))
        if len(groups) < len(texts):
            texts, uses = ["    ".join(texts)], uses[:1]
        cells: list[tuple[int, Value]] = []
        for (first, last), text, use in zip(groups, texts, uses, strict=True):
            style = self._styles.number(use)
            cells += [(style, storable(text)), *[(style, None)] * (last - first)]
        return Line(cells, tall)

    def _arrange(self) -> None:
        """Set everything of the sheet but its lines."""
        sheet, last = self._sheet, letters(len(self._columns))
        sheet.title = re.sub(r"[\[\]:*?/\\]", " ", self._title).strip("' ")[:31] or "Sheet1"
        for at, width in enumerate(self._widths):
            sheet.column_dimensions[letters(at)].width = width + MARGIN
        if not self._public:
            hidden = sheet.column_dimensions[letters(len(self._widths))]
            hidden.width, hidden.hidden = 38, True
        bottom = self._heading + len(self._rows) + self._totals + 1
        merged = {1: 1, self._heading - 2: len(self._facts), bottom: len(SIGNED)}
        if self._subtitle:
            merged[2] = 1
        for line, parts in merged.items():
            for first, end in spans(self._widths, parts):
                if end > first:
                    sheet.merged_cells.add(f"{letters(first)}{line}:{letters(end)}{line}")
        fixed = min(self._ledger.fixed, len(self._columns))
        sheet.freeze_panes = f"{letters(fixed + 1)}{self._heading + 1}"
        if self._rows:
            sheet.auto_filter.ref = f"A{self._heading}:{last}{self._heading + len(self._rows)}"
        sheet.print_title_rows = f"{self._heading}:{self._heading}"
        sheet.print_area = f"A1:{last}{bottom}"
        set_page(sheet, sum(self._widths) + MARGIN * len(self._widths), self._translate)
        set_properties(self.book, self._title)
        if self._rows and not self._public:
            for at, column in enumerate(self._columns, start=1):
                where = f"{letters(at)}{self._heading + 1}:{letters(at)}{self._heading + len(self._rows)}"
                offer_answers(sheet, column, where, self._translate)


def cell_value(column: Column, value: Any, translate: Translate) -> Value:
    """Return what a cell holds for a value: numbers and days as such where a workbook keeps them exactly."""
    if value is None or value == "" or value == ():
        return None
    if column.kind in _TEXTS:
        return storable(value) or None
    if column.kind in (Kind.MONEY, Kind.DECIMAL):
        exact = wan(value) if column.kind is Kind.MONEY else Decimal(value)
        number = float(exact)
        return number if Decimal(repr(number)) == exact else f"{exact:f}"
    if column.kind is Kind.NUMBER:
        return int(value)
    if column.kind is Kind.DATE:
        return (value - _EPOCH).days if value >= _FIRST_SAFE_DAY else value.isoformat()
    return storable(shown(column, value, translate)) or None


def _use(column: Column) -> Use:
    use = USES[column.kind]
    return Use.TEXT_CENTRE if use is Use.TEXT and column.width <= _NARROW else use


def _facts(translate: Translate, office: str, on: date, has_money: bool) -> list[str]:
    return [*facts(translate, office, on), *([translate(UNIT)] if has_money else [])]


def _fact_uses(count: int) -> list[Use]:
    return [Use.LINE_LEFT, Use.LINE_CENTRE, Use.LINE_RIGHT] if count == 3 else [Use.LINE_LEFT, Use.LINE_RIGHT]
