"""How a bulletin ends: 版记 at the foot of the last page (7.4), and the small line that ties paper to ledger."""

from __future__ import annotations

from dataclasses import dataclass

from exports.fonts.faces import Face
from exports.paper.atoms import Span
from exports.paper.breaker import Line, break_lines, single_line, text_width
from exports.paper.flow import chinese_date
from exports.paper.page import BOTTOM, GREY, LEFT, MM, RIGHT, SIZE_4, WIDTH, Sheet, printable
from models.rules.bulletin import BulletinContent, Head

_THICK, _THIN = 0.35 * MM, 0.25 * MM
"""The first and last rule of 版记, and those between (7.4.1)."""

_LINE = 1.55 * SIZE_4
_TRACE_SIZE = 6.5
_TRACE_BELOW = 16 * MM  # below the type area: under the page number, where it disturbs nobody


@dataclass(frozen=True, slots=True)
class Tail:
    """The entries of 版记, each of one or more lines, from top to bottom."""

    entries: tuple[tuple[Line, ...], ...]

    @property
    def height(self) -> float:
        """The points it takes above the lower edge of the type area."""
        return sum(len(entry) for entry in self.entries) * _LINE + len(self.entries) * 0.35 * _LINE


def tail_of(content: BulletinContent) -> Tail:
    """Return what 版记 holds: 抄报/抄送 and 印发 for a 通报; 报/送 for a 简报; nothing for a plain print."""
    entries: list[tuple[Line, ...]] = []
    if content.head is Head.NOTICE:
        entries = [_sent("抄报：", content.reported_to), _sent("抄送：", content.sent_to)]
        if content.dated and content.number_line:
            entries.append(_issued(content.issuer, chinese_date(content.dated) + "印发"))
    elif content.head is Head.BRIEF:
        entries = [_sent("报：", content.reported_to), _sent("送：", content.sent_to)]
    return Tail(tuple(entry for entry in entries if entry))


def _sent(label: str, names: str) -> tuple[Line, ...]:
    """Return an entry one character in on both sides, turned lines below the first name, ending with 。 (7.4.2)."""
    words = printable(names, label.rstrip("：")).replace("\n", "").strip(" \u3000").rstrip("。；，")
    if not words:
        return ()
    hang = SIZE_4 + text_width([Span(label, Face.FANG)], SIZE_4)
    opening = single_line([Span(label, Face.FANG)], SIZE_4).moved(SIZE_4)
    lines = break_lines([Span(words + "。", Face.FANG)], SIZE_4, WIDTH - SIZE_4, first_indent=hang, indent=hang)
    return (Line(label + lines[0].text, opening.pieces + lines[0].pieces, lines[0].width), *lines[1:])


def _issued(issuer: str, day: str) -> tuple[Line, ...]:
    """Return 印发机关 one character in from the left, 印发日期 one character in from the right (7.4.3)."""
    right = single_line([Span(day, Face.FANG)], SIZE_4)
    right = right.moved(WIDTH - SIZE_4 - right.width)
    room = WIDTH - 3 * SIZE_4 - text_width([Span(day, Face.FANG)], SIZE_4)
    span = [Span(printable(issuer, "印发机关").replace("\n", "").strip(), Face.FANG)]
    lines = break_lines(span, SIZE_4, room, first_indent=SIZE_4, indent=SIZE_4, stretch=0)
    last = Line(f"{lines[-1].text} {right.text}", lines[-1].pieces + right.pieces, WIDTH)
    return (*lines[:-1], last)


def draw_tail(sheet: Sheet, tail: Tail) -> None:
    """Draw 版记 so that its last rule lies on the lower edge of the type area (7.4.1)."""
    if not tail.entries:
        return
    y = BOTTOM + tail.height
    for number, entry in enumerate(tail.entries):
        sheet.rule(LEFT, y, RIGHT, y, _THIN if number else _THICK)
        y -= 0.175 * _LINE
        for line in entry:
            sheet.draw(line, LEFT, y - 0.5 * _LINE - 0.38 * SIZE_4, SIZE_4)
            y -= _LINE
        y -= 0.175 * _LINE
    sheet.rule(LEFT, BOTTOM, RIGHT, BOTTOM, _THICK)


def draw_trace(sheet: Sheet, trace: str) -> None:
    """Print the head of the journal's hash chain, small and grey, below the type area."""
    if trace:
        words = "台账校验码 " + printable(trace, "台账校验码").replace("\n", "")
        sheet.write(words, Face.SONG, _TRACE_SIZE, LEFT, BOTTOM - _TRACE_BELOW, colour=GREY)
