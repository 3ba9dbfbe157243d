"""The lines an import did not take, as a workbook that can be corrected and imported again."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Protocol

from openpyxl import Workbook

from exports.files import replacing
from exports.workbook.body import letters
from exports.workbook.headings import MARK, Vocabulary
from exports.workbook.layout import MARGIN, height
from exports.workbook.package import Line, Value, storable, write_package
from exports.workbook.page import set_page, set_properties
from exports.workbook.styles import Styles, Use
from exports.workbook.writer import refuse_incomplete
from models.errors import LedgerError
from models.language import N_, Translate
from models.ledgers.columns import NO, YES, Ledger

TITLE = N_("Workbook", "{ledger}: lines not imported")
HINT = N_("Workbook", "Correct the marked cells and import this workbook again.")
LINE = N_("Workbook", "Line")
COLUMN = N_("Workbook", "Column")
REASON = N_("Workbook", "Reason")
SHEET = N_("Workbook", "Not imported")

_HEADING = 4
_LINE_WIDTH, _COLUMN_WIDTH, _REASON_WIDTH = 6, 16, 44
_EPOCH, _FIRST_SAFE_DAY = datetime(1899, 12, 30), datetime(1900, 3, 1)
_DAY = 86_400


class Rejected(Protocol):
    """One cell that was refused: its line in the source, the column as it was headed there, and why."""

    @property
    def row(self) -> int: ...  # noqa: D102
    @property
    def column(self) -> str: ...  # noqa: D102
    @property
    def reason(self) -> LedgerError: ...  # noqa: D102
    @property
    def cells(self) -> Mapping[str, object]: ...  # noqa: D102


def write_rejects(path: Path, ledger: Ledger, rejected: Sequence[Rejected], *, translate: Translate,
                  unit: str = "") -> None:
    """Write every refused line once, as it came, with its number in the source, its columns and the reasons.

    `unit` is the money unit of the source sheet: the corrected workbook is read in it again. Raises
    `FileRefused` when the file cannot be written.
    """
    sheet = _RejectSheet(ledger, rejected, translate, unit)
    with replacing(path) as spare:
        refuse_incomplete(spare, write_package(spare, sheet.book, sheet.lines()), path)


class _RejectSheet:
    def __init__(self, ledger: Ledger, rejected: Iterable[Rejected], translate: Translate, unit: str) -> None:
        self._ledger, self._translate, self._unit = ledger, translate, unit
        self._vocabulary = Vocabulary(ledger, translate)
        self._groups: dict[int, list[Rejected]] = {}
        for one in rejected:
            self._groups.setdefault(one.row, []).append(one)
        used = {key for group in self._groups.values() for one in group for key in one.cells}
        self._columns = [column for column in ledger.columns if column.key in used]
        self._widths = [_LINE_WIDTH, *(max(column.width, 4) for column in self._columns),
                        _COLUMN_WIDTH, _REASON_WIDTH]
        self.book = Workbook()
        sheet = self.book.active
        self._styles = Styles(self.book, sheet)
        sheet.title = translate(SHEET)[:31]
        for at, width in enumerate(self._widths):
            sheet.column_dimensions[letters(at)].width = width + MARGIN
        for line in (1, 2):
            sheet.merged_cells.add(f"A{line}:{letters(len(self._widths) - 1)}{line}")
        sheet.freeze_panes = f"B{_HEADING + 1}"
        sheet.print_title_rows = f"{_HEADING}:{_HEADING}"
        set_page(sheet, sum(self._widths) + MARGIN * len(self._widths), translate)
        set_properties(self.book, translate(TITLE).format(ledger=translate(ledger.title)))

    def lines(self) -> Iterator[Line]:
        """Yield the lines of the sheet from the first."""
        number, say = self._styles.number, self._translate
        title = say(TITLE).format(ledger=say(self._ledger.title))
        yield Line([(number(Use.TITLE), storable(title))], 38)
        hint = f"{say(HINT)}    单位：{self._unit}" if self._unit else say(HINT)
        yield Line([(number(Use.LINE_LEFT), hint)], 21)
        keys = [MARK + self._ledger.key, *(column.key for column in self._columns),
                MARK + "column", MARK + "reason"]
        yield Line([(number(Use.HIDDEN), key) for key in keys], 12, hidden=True)
        labels = [storable(say(text))
                  for text in (LINE, *(column.label for column in self._columns), COLUMN, REASON)]
        yield Line([(number(Use.HEADING), label) for label in labels],
                   height(list(zip(labels, self._widths, strict=True)), lowest=30))
        for row, group in self._groups.items():
            yield self._record(row, group)

    def _record(self, row: int, group: list[Rejected]) -> Line:
        named = {key for one in group for key in self._keys(one)}
        cells: list[tuple[int, Value]] = [(self._styles.number(Use.COUNT), row)]
        for column in self._columns:
            raw = group[0].cells.get(column.key)
            cells.append(self._as_it_came(raw, wrong=column.key in named))
        reasons = dict.fromkeys(storable(one.reason.told(self._translate)) for one in group)
        headings = dict.fromkeys(storable(one.column) for one in group)
        for text in ("、".join(headings), "\n".join(reasons)):
            cells.append((self._styles.number(Use.NOTE, text), text or None))
        texts = [(value, width) for (_, value), width in zip(cells, self._widths, strict=True)
                 if isinstance(value, str)]
        return Line(cells, height(texts))

    def _keys(self, rejected: Rejected) -> set[str]:
        """Return the columns at fault: the one the reason names, or those its heading may mean."""
        label = rejected.reason.facts.get("column")
        named = {column.key for column in self._columns if column.label == label}
        return named or self._vocabulary.meanings(rejected.column)

    def _as_it_came(self, raw: object, *, wrong: bool) -> tuple[int, Value]:
        if isinstance(raw, bool):
            raw = (YES if raw else NO).other_names[0]
        if isinstance(raw, date):
            moment = raw if isinstance(raw, datetime) else datetime(raw.year, raw.month, raw.day)
            if moment >= _FIRST_SAFE_DAY:
                days = (moment - _EPOCH).total_seconds() / _DAY
                return self._styles.number(Use.WRONG_DATE if wrong else Use.DATE), days
            raw = raw.isoformat()
        value: Value = raw if isinstance(raw, int | float | None) else storable(str(raw)) or None
        return self._styles.number(Use.WRONG if wrong else Use.TEXT, value), value
