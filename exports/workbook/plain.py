"""Tables in plain text: comma-separated files and the web pages that programs name .xls."""

from __future__ import annotations

import csv
import io
import re
from html.parser import HTMLParser
from pathlib import Path

from exports.workbook.preflight import decoded

_PROTECTED = re.compile(r'="(.*)"', re.DOTALL)
_LONGEST_FIELD = 1 << 24
_SPAN_LIMIT = 1000


def csv_sheet(path: Path) -> list[object]:
    """Return the one sheet of a text file: [name, visible, merges, rows]; every cell is text or None."""
    text = decoded(path.read_bytes()) or ""
    csv.field_size_limit(_LONGEST_FIELD)
    lines = csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text))
    return [path.stem, True, [], [[_field(field) for field in line] for line in lines]]


def html_sheets(path: Path) -> list[object]:
    """Return one sheet for each outermost table of a web page."""
    reader = _Tables()
    reader.feed(decoded(path.read_bytes()) or "")
    reader.close()
    names = [path.stem] + [f"{path.stem} {at}" for at in range(2, len(reader.tables) + 1)]
    return [[name, True, merges, rows]
            for name, (rows, merges) in zip(names, reader.tables, strict=False)]


def _field(field: str) -> str | None:
    if (match := _PROTECTED.fullmatch(field)) is not None:  # ="00123": how programs keep Excel from counting
        field = match[1].replace('""', '"')
    return field.strip("\t") or None


def _delimiter(text: str) -> str:
    head = text[:20_000].split("\n")[:20]
    counts = {mark: sum(line.count(mark) for line in head) for mark in ",\t;"}
    return max(counts, key=lambda mark: counts[mark])


class _Tables(HTMLParser):
    """Collects (rows, merges) of each table; a table inside a cell adds its text to that cell."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.tables: list[tuple[list[list[str | None]], list[list[int]]]] = []
        self._depth = 0
        self._text: list[str] | None = None
        self._spans = (1, 1)
        self._taken: set[tuple[int, int]] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "table":
            self._depth += 1
            if self._depth == 1:
                self.tables.append(([], []))
                self._taken = set()
        elif self._depth == 1 and tag == "tr":
            self._finish_cell()
            self.tables[-1][0].append([])
        elif self._depth == 1 and tag in ("td", "th"):
            self._finish_cell()
            facts = dict(attrs)
            self._spans = (_span(facts.get("rowspan")), _span(facts.get("colspan")))
            self._text = []
        elif tag in ("br", "p", "div") and self._text:
            self._text.append("\n")

    def handle_endtag(self, tag: str) -> None:
        if self._depth == 1 and tag in ("td", "th", "tr", "table"):
            self._finish_cell()
        if tag == "table" and self._depth:
            self._depth -= 1

    def handle_data(self, data: str) -> None:
        if self._text is not None:
            self._text.append(re.sub(r"\s+", " ", data))

    def _finish_cell(self) -> None:
        if self._text is None:
            return
        rows, merges = self.tables[-1]
        if not rows:
            rows.append([])
        at, row = len(rows) - 1, rows[-1]
        while (at, len(row)) in self._taken:
            row.append(None)
        down, across = self._spans
        left = len(row)
        row.append("\n".join(line.strip() for line in "".join(self._text).split("\n")).strip() or None)
        if (down, across) != (1, 1):
            merges.append([at, left, at + down - 1, left + across - 1])
            self._taken |= {(at + y, left + x) for y in range(down) for x in range(across)} - {(at, left)}
        while (at, len(row)) in self._taken:
            row.append(None)
        self._text = None


def _span(text: str | None) -> int:
    return min(max(1, int(text)), _SPAN_LIMIT) if text and text.isdigit() else 1
