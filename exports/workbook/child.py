"""Reads a workbook in a process of its own, which may run out of memory or stop without harm to anybody.

`python -m exports.workbook.child CONTAINER PATH MEMORY` writes one marshalled answer to standard output:
`["sheets", [[name, visible, merges, rows], …]]` or `["refused", why]` with why in `password`, `damaged`.
Cells are str, float, int, bool or None; days and moments are tuples, told apart by their length (3 or 7).
"""

from __future__ import annotations

import contextlib
import datetime
import marshal
import sys
from pathlib import Path
from typing import Any

FLAG = "--read-workbook"
"""The first argument by which a packaged program knows that it is to be this reader."""

Cell = str | float | int | bool | tuple[int, ...] | None


def main(arguments: list[str]) -> int:
    """Read as told by `arguments` (container, path, bytes of memory), answer, and return the exit code."""
    container, path, memory = arguments
    _confine(int(memory))
    answer = marshal.dumps(read(container, Path(path)))
    sys.stdout.buffer.write(answer)
    sys.stdout.buffer.flush()
    return 0


def read(container: str, path: Path) -> list[object]:
    """Return the answer for one file (see the module)."""
    try:
        sheets = _plain(container, path) if container in ("text", "html") else _calamine(path)
        if container == "package":
            _fill_blanks(path, sheets)
    except _Refused as refused:
        return ["refused", str(refused)]
    return ["sheets", [[name, visible, merges, trimmed(rows)] for name, visible, merges, rows in sheets]]


class _Refused(Exception):
    """Why the file is not read: `password` or `damaged`."""


def _plain(container: str, path: Path) -> list[list[Any]]:
    from exports.workbook import plain

    return [plain.csv_sheet(path)] if container == "text" else plain.html_sheets(path)


def _fill_blanks(path: Path, sheets: list[list[Any]]) -> None:
    """Put the texts of errors and of formulas without result where calamine leaves nothing."""
    from xml.etree.ElementTree import ParseError

    from exports.workbook.blanks import left_blank

    try:
        texts = left_blank(path)
    except (ParseError, ValueError, KeyError) as odd:  # what calamine could read is not refused for this
        print(odd, file=sys.stderr)
        return
    for name, _, _, rows in sheets:
        for (at, position), text in texts.get(name, {}).items():
            rows += [[] for _ in range(at + 1 - len(rows))]
            row = rows[at]
            row += [None] * (position + 1 - len(row))
            if row[position] is None:
                row[position] = text


def _calamine(path: Path) -> list[list[Any]]:
    from python_calamine import CalamineError, CalamineWorkbook, PasswordError, SheetTypeEnum, SheetVisibleEnum

    sheets = []
    try:
        with path.open("rb") as file:
            book = CalamineWorkbook.from_filelike(file)
            for facts in book.sheets_metadata:
                if facts.typ is not SheetTypeEnum.WorkSheet:
                    continue
                sheet = book.get_sheet_by_name(facts.name)
                rows = [[_cell(value) for value in row] for row in sheet.to_python(skip_empty_area=False)]
                merges = [[*first, *last] for first, last in sheet.merged_cell_ranges or ()]
                sheets.append([facts.name, facts.visible is SheetVisibleEnum.Visible, merges, rows])
    except PasswordError as locked:
        raise _Refused("password") from locked
    except CalamineError as broken:
        raise _Refused("damaged") from broken
    return sheets


def _cell(value: object) -> Cell:
    if isinstance(value, str):
        return value or None
    if isinstance(value, bool | int | float) or value is None:
        return value
    if isinstance(value, datetime.datetime):
        return (*value.timetuple()[:6], value.microsecond)
    if isinstance(value, datetime.date):
        return (value.year, value.month, value.day)
    return str(value)  # a time of day, or a duration


def trimmed(rows: list[list[Cell]]) -> list[list[Cell]]:
    """Return `rows` without what is empty on the right and at the end."""
    for row in rows:
        while row and row[-1] is None:
            row.pop()
    while rows and not rows[-1]:
        rows.pop()
    return rows


def _confine(memory: int) -> None:
    """Let this process have no more than `memory` bytes, where the system can hold it to that."""
    try:
        import resource
    except ImportError:  # Windows
        return
    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    limit = memory if hard == resource.RLIM_INFINITY else min(memory, hard)
    with contextlib.suppress(ValueError, OSError):  # macOS may say no; the time limit still holds
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        resource.setrlimit(resource.RLIMIT_AS, (limit, hard))


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
