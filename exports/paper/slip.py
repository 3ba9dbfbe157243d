"""交办单: one for each lead unit, on A4 across, with the tasks it is given and a line to sign for them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from exports.fonts.faces import Face
from exports.paper.atoms import Span
from exports.paper.breaker import break_lines
from exports.paper.fit import fitted
from exports.paper.flow import chinese_date
from exports.paper.page import ASCENT, MM, PAPER_HEIGHT, PAPER_WIDTH, SIZE_2, SIZE_4, SIZE_5, Box, Sheet, printable
from exports.paper.table import Column, Table
from models.progress import Progress, silent

_BOX = Box(25 * MM, PAPER_WIDTH - 20 * MM, PAPER_HEIGHT - 25 * MM, 16 * MM)
_LEADING = 1.65 * SIZE_4
_RECEIPT_HEIGHT = 3 * _LEADING + 14

_COLUMNS = (
    Column("序号", 3, centred=True),
    Column("问题编号", 7, centred=True),
    Column("企业（项目）", 10),
    Column("问题诉求", 18),
    Column("工作措施", 16),
    Column("责任分工", 14),
    Column("责任人", 5, centred=True),
    Column("完成时限", 8, centred=True),
)


@dataclass(frozen=True, slots=True)
class SlipItem:
    """A task on a slip; `due` is the stored due date, None where there is none."""

    number: str
    party: str
    text: str
    measure: str
    division: str
    person: str
    due: date | None


@dataclass(frozen=True, slots=True)
class Slip:
    """What one lead unit is given: `unit` takes it over from `issuer`, `contact` is whom to call; `note` is added."""

    title: str
    number: str
    unit: str
    meeting: str
    assigned_on: date
    items: tuple[SlipItem, ...]
    issuer: str
    contact: str
    note: str


def slips_pdf(slips: Sequence[Slip], progress: Progress = silent) -> bytes:
    """Return the slips as one PDF file, each from a new page on; the same slips give the same bytes.

    A character that no bundled face can draw is refused with `MissingGlyphs`, which names slip and row.
    """
    first = slips[0] if slips else None
    sheet = Sheet(first.title if first else "交办单", first.issuer if first else "", (PAPER_HEIGHT, PAPER_WIDTH))
    for number, slip in enumerate(slips):
        if number:
            sheet.next_page()
        _draw(sheet, slip)
        progress(number + 1, len(slips))
    return sheet.finish()


def _draw(sheet: Sheet, slip: Slip) -> None:
    where = f"{slip.title} {slip.unit}"
    sheet.mark(f"{slip.unit} {slip.number}".strip())
    y = _head(sheet, slip, where)
    y = _wording(sheet, slip, where, y)
    table = Table(_COLUMNS, _rows(slip), _BOX.width, where, SIZE_5)
    y = table.draw(sheet, Box(_BOX.left, y, _BOX.right, _BOX.bottom), _RECEIPT_HEIGHT)
    part = 1
    while not table.done or y - _RECEIPT_HEIGHT < _BOX.bottom:
        part += 1
        sheet.next_page()
        y = _continued(sheet, slip, part)
        if not table.done:
            y = table.draw(sheet, Box(_BOX.left, y, _BOX.right, _BOX.bottom), _RECEIPT_HEIGHT)
    _receipt(sheet, slip, where, y)


def _rows(slip: Slip) -> list[tuple[str, ...]]:
    return [
        (str(n), item.number, item.party, item.text, item.measure, item.division, item.person, chinese_date(item.due))
        for n, item in enumerate(slip.items, start=1)
    ]


def _head(sheet: Sheet, slip: Slip, where: str) -> float:
    """Draw title, unit, number and date; return the height below them."""
    title = fitted(printable(slip.title, where), Face.TITLE, SIZE_2 + 2, _BOX.width, fill=0.3)
    y = _BOX.top - ASCENT * title.size
    title.draw(sheet, (_BOX.left + _BOX.right) / 2, y, align=0.5)
    y -= 1.35 * _LEADING
    left = fitted(printable(f"承办单位：{slip.unit}", where), Face.HEI, SIZE_4, 0.52 * _BOX.width)
    left.draw(sheet, _BOX.left, y)
    day = chinese_date(slip.assigned_on)
    right = f"编号：{slip.number}　交办日期：{day}" if slip.number else f"交办日期：{day}"
    fitted(printable(right, where), Face.FANG, SIZE_4, 0.46 * _BOX.width).draw(sheet, _BOX.right, y, align=1.0)
    return y - 0.5 * _LEADING


def _wording(sheet: Sheet, slip: Slip, where: str, y: float) -> float:
    """Draw what the unit is asked to do and by when it answers; return the height below."""
    source = f"{slip.meeting}收集的" if slip.meeting else ""
    asked = (
        f"现将{source}下列{len(slip.items)}项问题交由你单位牵头办理。请你单位7日内提出解决意见（明确具体办结时限），并反馈至"
        f"{slip.issuer}；按完成时限办结后，书面报送办理结果。此单作为督办的重要依据，直至清零销号。"
    )
    for text in (asked, slip.note):
        if not text.strip():
            continue
        span = [Span(printable(text, where).strip(), Face.FANG)]
        for line in break_lines(span, SIZE_4, _BOX.width, first_indent=2 * SIZE_4):
            y -= _LEADING
            sheet.draw(line, _BOX.left, y + 0.3 * SIZE_4, SIZE_4)
    return y - 0.45 * _LEADING


def _continued(sheet: Sheet, slip: Slip, part: int) -> float:
    """Draw the line that tells which slip a further page belongs to; return the height below."""
    y = _BOX.top - SIZE_5
    words = f"{slip.title}（续）　{slip.unit}　{slip.number}".strip()
    fitted(printable(words, slip.title), Face.FANG, SIZE_5, 0.85 * _BOX.width).draw(sheet, _BOX.left, y)
    sheet.write(f"第{part}页", Face.FANG, SIZE_5, _BOX.right, y, align=1.0)
    return y - 8


def _receipt(sheet: Sheet, slip: Slip, where: str, y: float) -> None:
    """Draw who gives the slip out on the left, and on the right the lines on which it is signed for."""
    middle = _BOX.left + 0.56 * _BOX.width
    y -= 6
    for left, right in (
        (f"交办单位（盖章）：{slip.issuer}", "签收单位（盖章）："),
        (f"联系人及电话：{slip.contact}", "签 收 人："),
        (f"交办日期：{chinese_date(slip.assigned_on)}", "签收时间：　　　　年　　　月　　　日"),
    ):
        y -= _LEADING
        fitted(printable(left, where), Face.FANG, SIZE_4, 0.54 * _BOX.width).draw(sheet, _BOX.left, y)
        sheet.write(right, Face.FANG, SIZE_4, middle, y)
        if right.endswith("："):
            sheet.rule(middle + 9 * SIZE_4, y - 2, _BOX.right, y - 2, 0.5)
