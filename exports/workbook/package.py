"""Writes a sheet's lines straight into the package openpyxl prepared: its styles and page, our rows.

openpyxl spends thirty seconds on what is written here in four (100,000 lines of 20 cells), and neither
escapes `_x0041_` nor strips what makes a workbook unreadable.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from xml.sax.saxutils import escape

from openpyxl import Workbook

from exports.workbook.body import letters
from models.errors import FileRefused
from models.language import N_

Value = str | int | float | None

LONGEST = 32_767
MOST_LINES = 1_048_576
_SHEET, _STRINGS = "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml"
_REFUSED = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_CODED = re.compile("_(?=x[0-9A-Fa-f]{4}_)")
_BATCH = 500
_STRINGS_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"
_STRINGS_ROLE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings"
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"


@dataclass(frozen=True, slots=True)
class Line:
    """One row of a sheet: (style number, value) of each cell from column A, and its height in points."""

    cells: Sequence[tuple[int, Value]]
    height: float
    hidden: bool = False


def write_package(target: Path, book: Workbook, lines: Iterable[Line], *, text_range: str = "",
                  told: Callable[[int], None] = lambda _: None) -> int:
    """Write the one sheet of `book` with `lines` to `target`, and return how many lines it has.

    `text_range` is where Excel shall not warn of numbers kept as text. `told` hears now and then how many
    lines are written. Raises `FileRefused` when a text or the sheet is longer than Excel holds.
    """
    prepared = io.BytesIO()
    book.save(prepared)
    strings = _Strings()
    with zipfile.ZipFile(prepared) as source, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as package:
        for part in sorted(source.namelist()):  # the list of contents first, as office programs write it
            if part not in (_SHEET, _STRINGS):
                package.writestr(part, _with_strings(part, source.read(part)))
        before, after = re.split(r"<sheetData\s*/>|<sheetData>\s*</sheetData>", source.read(_SHEET).decode())
        before = re.sub(r"<dimension[^>]*/>", "", before)
        if text_range:
            after = after.replace("</worksheet>", f'<ignoredErrors><ignoredError sqref="{text_range}" '
                                                  'numberStoredAsText="1"/></ignoredErrors></worksheet>')
        with package.open(_SHEET, "w", force_zip64=True) as sheet:
            sheet.write(f"{before}<sheetData>".encode())
            count = _write_lines(sheet.write, lines, strings, told)
            sheet.write(f"</sheetData>{after}".encode())
        with package.open(_STRINGS, "w", force_zip64=True) as part:
            strings.write(part.write)
    return count


def _with_strings(part: str, content: bytes) -> bytes:
    """Return a part of the package, naming the texts where openpyxl, which wrote none, left them out."""
    if _STRINGS.encode() in content or b'Target="sharedStrings.xml"' in content:
        return content
    if part == "[Content_Types].xml":
        named = f'<Override PartName="/{_STRINGS}" ContentType="{_STRINGS_TYPE}"/></Types>'
        return content.replace(b"</Types>", named.encode())
    if part == "xl/_rels/workbook.xml.rels":
        named = f'<Relationship Id="texts" Type="{_STRINGS_ROLE}" Target="/{_STRINGS}"/></Relationships>'
        return content.replace(b"</Relationships>", named.encode())
    return content


def storable(text: str) -> str:
    """Return the text as a workbook can hold it: without control characters, lines ended by one mark."""
    return _REFUSED.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))


def _write_lines(write: Callable[[bytes], object], lines: Iterable[Line], strings: _Strings,
                 told: Callable[[int], None]) -> int:
    names: list[str] = []
    batch: list[str] = []
    count = 0
    for count, line in enumerate(lines, start=1):
        if count > MOST_LINES:
            raise FileRefused(N_("Errors", "A sheet holds at most {limit} lines."), limit=MOST_LINES)
        while len(names) < len(line.cells):
            names.append(letters(len(names)))
        hidden = ' hidden="1"' if line.hidden else ""
        batch.append(f'<row r="{count}" ht="{line.height:g}" customHeight="1"{hidden}>')
        for name, (style, value) in zip(names, line.cells, strict=False):
            if value is None:
                batch.append(f'<c r="{name}{count}" s="{style}"/>')
            elif isinstance(value, str):
                number = strings.number(value, count)
                batch.append(f'<c r="{name}{count}" s="{style}" t="s"><v>{number}</v></c>')
            else:
                batch.append(f'<c r="{name}{count}" s="{style}"><v>{value!r}</v></c>')
        batch.append("</row>")
        if count % _BATCH == 0:
            write("".join(batch).encode())
            batch.clear()
            told(count)
    write("".join(batch).encode())
    return count


class _Strings:
    """The texts of the workbook, each kept once: readers on telephones show no others."""

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}
        self._uses = 0

    def number(self, text: str, line: int) -> int:
        self._uses += 1
        found = self._numbers.get(text)
        if found is not None:
            return found
        if len(text) > LONGEST or (len(text) * 2 > LONGEST and len(text.encode("utf-16-le")) // 2 > LONGEST):
            raise FileRefused(N_("Errors", "The text in line {line} is longer than the {limit} characters a "
                                           "cell holds."), line=line, limit=LONGEST)
        return self._numbers.setdefault(text, len(self._numbers))

    def write(self, write: Callable[[bytes], object]) -> None:
        write(f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst xmlns="{_MAIN}" '
              f'count="{self._uses}" uniqueCount="{len(self._numbers)}">'.encode())
        batch: list[str] = []
        for text in self._numbers:
            content = _CODED.sub("_x005F_", escape(text))
            batch.append(f'<si><t xml:space="preserve">{content}</t></si>')
            if len(batch) >= _BATCH * 10:
                write("".join(batch).encode())
                batch.clear()
        write(("".join(batch) + "</sst>").encode())
