"""A table on pages of its own: wrapped cells, a repeated head, tall rows continued on the next page."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from exports.fonts.faces import Face
from exports.paper.atoms import Span
from exports.paper.breaker import Line, break_lines, text_width
from exports.paper.page import ASCENT, BLACK, SIZE_5, Box, Sheet, printable

_PADDING = 3.0  # points between a rule and the text beside it
_LEADING = 1.36  # ems from baseline to baseline in a cell
_LONG_WORD = re.compile(r"[!-~]{5,}")
_RULE, _EDGE = 0.5, 1.0  # points: inner rules, the table's outline
_STRETCH = 0.15  # cells a gap may grow in a cell: narrow columns look better ragged than torn apart
_GENEROUS, _MOST = 1.6, 0.7  # how far a narrow column may grow; what all such columns may take of the width
_TALL = 170.0  # points: a row of this height or less waits for the next page rather than being cut
_WHOLE = 9  # characters up to which a column tries to keep a cell on one line


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its heading, its share of the width, and whether its cells stand in the middle."""

    label: str
    share: float
    centred: bool = False


@dataclass(frozen=True, slots=True)
class _Row:
    cells: tuple[tuple[Line, ...], ...]
    continued: bool = False

    @property
    def lines(self) -> int:
        return max((len(cell) for cell in self.cells), default=1) or 1

    def cut(self, at: int) -> tuple[_Row, _Row]:
        """Return the first `at` lines of every cell, and the rest."""
        return (
            _Row(tuple(cell[:at] for cell in self.cells), continued=True),
            _Row(tuple(cell[at:] for cell in self.cells), continued=True),
        )


class Table:
    """A table set for one width, ready to be drawn part by part into boxes of any height."""

    def __init__(
        self,
        columns: Sequence[Column],
        rows: Sequence[Sequence[str]],
        width: float,
        where: str,
        size: float = SIZE_5,
    ) -> None:
        self._columns, self._size = columns, size
        self._leading = _LEADING * size
        labels = [printable(column.label, f"{where} 表头").strip() for column in columns]
        body = [self._printable(cells, f"{where} 第{number}行") for number, cells in enumerate(rows, start=1)]
        self._widths = _shared_out(columns, labels, body, width, size)
        self._head = self._row(labels, Face.HEI)
        self._again = centred_lines("续", Face.KAI, size, self._widths[0] - 2 * _PADDING) if labels else ()
        self._left = [self._row(cells, Face.SONG) for cells in reversed(body)]

    def _printable(self, cells: Sequence[str], where: str) -> list[str]:
        paired = zip(self._columns, cells, strict=True)
        return [printable(text, f"{where}“{column.label}”").strip() for column, text in paired]

    def _row(self, cells: Sequence[str], face: Face) -> _Row:
        made = []
        for column, width, words in zip(self._columns, self._widths, cells, strict=True):
            room = width - 2 * _PADDING
            if not words:
                made.append(())
            elif column.centred or face is Face.HEI:
                made.append(centred_lines(words, face, self._size, room))
            else:
                made.append(tuple(break_lines([Span(words, face)], self._size, room, stretch=_STRETCH)))
        return _Row(tuple(made))

    @property
    def done(self) -> bool:
        """Whether every row has been drawn."""
        return not self._left

    def pages(self, first: float, other: float) -> int:
        """Return how many pages the rows left take: `first` points high on this one, `other` on the next ones."""
        kept, count = list(self._left), 0
        while self._left or not count:
            for _ in self._portion(other if count else first, 0.0):
                pass
            count += 1
        self._left = kept
        return count

    def _height(self, row: _Row) -> float:
        return row.lines * self._leading + 2 * _PADDING

    def draw(self, sheet: Sheet, box: Box, reserve: float = 0.0) -> float:
        """Draw the head and as many rows as `box` holds; return where the table ends, never below the box.

        `reserve` is the height of what must follow the last row on its page: without that room the row waits.
        """
        y = box.top
        for number, row in enumerate(self._portion(box.height, reserve)):
            self._draw_row(sheet, row, box.left, y, head=number == 0)
            y -= self._height(row)
        right = box.left + sum(self._widths)
        sheet.frame(Box(box.left, box.top, right, y), _EDGE)
        x = box.left
        for width in self._widths[:-1]:
            x += width
            sheet.rule(x, box.top, x, y, _RULE)
        return y

    def _portion(self, height: float, reserve: float) -> Iterator[_Row]:
        """Yield the head and the rows that fit into `height` points, taking them off those left.

        A row that does not fit waits for the next page, unless it is tall or the first here: then
        as many of its lines as fit are yielded.
        """
        yield self._head
        page = room = height - self._height(self._head)
        while self._left:
            row = self._left[-1]
            if self._height(row) <= room:
                if len(self._left) == 1 and room < page and room - self._height(row) < reserve:
                    return
                room -= self._height(row)
                yield self._left.pop()
                continue
            lines = int((room - 2 * _PADDING) / self._leading)
            if room < page and (lines < 3 or self._height(row) <= _TALL):
                return
            part, rest = row.cut(max(lines, 1))
            self._left[-1] = rest if rest.cells[0] else _Row((self._again, *rest.cells[1:]), continued=True)
            yield part
            return

    def _draw_row(self, sheet: Sheet, row: _Row, x: float, top: float, *, head: bool) -> None:
        for width, cell in zip(self._widths, row.cells, strict=True):
            spare = 0.0 if row.continued else (row.lines - len(cell)) * self._leading / 2
            y = top - _PADDING - spare - (self._leading - self._size) / 2 - ASCENT * self._size
            for line in cell:
                sheet.draw(line, x + _PADDING, y, self._size, BLACK)
                y -= self._leading
            x += width
        if not head:
            sheet.rule(x - sum(self._widths), top, x, top, _RULE)


def centred_lines(words: str, face: Face, size: float, room: float) -> tuple[Line, ...]:
    """Return the lines of `words`, each in the middle of `room` points and all about equally long."""
    span = [Span(words, face)]
    lines = break_lines(span, size, room, stretch=0)
    narrower = room
    while len(lines) > 1 and narrower > 3 * size and not _LONG_WORD.search(words):
        narrower -= size / 2
        tried = break_lines(span, size, narrower, stretch=0)
        if len(tried) > len(lines):
            break
        lines = tried
    return tuple(line.moved((room - line.width) / 2) for line in lines)


def _shared_out(
    columns: Sequence[Column], labels: Sequence[str], rows: Sequence[Sequence[str]], width: float, size: float
) -> list[float]:
    """Return the columns' widths in points.

    By their shares; but a centred column takes up to 1.6 times its own where that keeps its heading, dates,
    numbers and names on one line, and the others make room for it.
    """
    shares = [max(column.share, 0.01) for column in columns]
    fair = [width * share / sum(shares) for share in shares]
    wanted = [
        min(max(_needed(at, labels, rows, size), own), _GENEROUS * own) if column.centred else own
        for at, (column, own) in enumerate(zip(columns, fair, strict=True))
    ]
    grown = [want > own for want, own in zip(wanted, fair, strict=True)]
    taken = sum(want for want, more in zip(wanted, grown, strict=True) if more)
    rest = sum(own for own, more in zip(fair, grown, strict=True) if not more)
    if taken > _MOST * width or not rest:
        return fair
    shrink = (width - taken) / rest
    return [want if more else want * shrink for want, more in zip(wanted, grown, strict=True)]


def _needed(at: int, labels: Sequence[str], rows: Sequence[Sequence[str]], size: float) -> float:
    """Return the width at which the heading and the short cells of a column stay on one line."""
    widest = text_width([Span(labels[at], Face.HEI)], size)
    for text in {row[at] for row in rows if len(row[at]) <= 2 * _WHOLE}:
        taken = text_width([Span(text.replace("\n", ""), Face.SONG)], size)
        widest = max(widest, taken) if taken <= _WHOLE * size else widest
    return widest + 2 * _PADDING + 0.5
