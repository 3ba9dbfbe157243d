"""The page of GB/T 9704-2012: measures in points (1 pt = 1/72 inch), and a sheet to draw lines on.

Clause numbers are those of the standard. The origin is the lower left corner of the paper.
"""

from __future__ import annotations

from io import BytesIO
from typing import NamedTuple

from reportlab.lib.colors import Color
from reportlab.pdfgen.canvas import Canvas

from exports.fonts.clean import normalise
from exports.fonts.faces import Face, check, register
from exports.paper.atoms import Span
from exports.paper.breaker import Line, single_line

MM = 72 / 25.4

PAPER_WIDTH, PAPER_HEIGHT = 210 * MM, 297 * MM
"""A4 (5.1)."""

LEFT, TOP = 28 * MM, PAPER_HEIGHT - 37 * MM
"""订口 28 mm and 天头 37 mm: the left edge and the upper edge of the type area (5.2.1)."""

WIDTH, HEIGHT = 156 * MM, 225 * MM
"""The type area 版心, page number outside (5.2.1)."""

BOTTOM = TOP - HEIGHT
RIGHT = LEFT + WIDTH

ROWS, COLUMNS = 22, 28
"""Lines on a page, characters in a line, filling the type area (5.2.3)."""

SIZE_2, SIZE_3, SIZE_4, SIZE_5 = 22.0, 16.0, 14.0, 10.5
"""二号 (titles), 三号 (text), 四号 (page number, 版记), 五号 (tables)."""

CELL = WIDTH / COLUMNS
"""28 cells fill 156 mm; a character of 16 pt is 0.2 pt wider, so it is set that much closer."""

PITCH = (HEIGHT - SIZE_3) / (ROWS - 1)
"""From baseline to baseline: 22 lines fill 225 mm (clause 3: one character height and 7/8)."""

ASCENT = 0.88
"""How much of a character's body stands above the baseline, in ems."""

BLACK = 0.0
GREY = 0.45
RED = Color(0.85, 0.04, 0.06)
"""Inks: greys print with black alone (6.1: BL 100 %); the red is what Y80 M80 comes to on office printers."""

Colour = Color | float
"""A grey between 0 (black) and 1 (white), or a colour."""


class Box(NamedTuple):
    """A rectangle to set text in, by its left, upper, right and lower edge."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def width(self) -> float:
        """From the left to the right edge."""
        return self.right - self.left

    @property
    def height(self) -> float:
        """From the upper to the lower edge."""
        return self.top - self.bottom


LANDSCAPE_BOX = Box(BOTTOM, PAPER_WIDTH - LEFT, BOTTOM + HEIGHT, PAPER_WIDTH - RIGHT)
"""The same type area on a page turned clockwise for a wide table: 225 mm wide, 156 mm high (clause 8)."""


def baseline(row: float) -> float:
    """Return the height of the baseline of `row`, 0 being the first of the page."""
    return TOP - ASCENT * SIZE_3 - row * PITCH


class Sheet:
    """A document being drawn, page after page."""

    def __init__(self, title: str, author: str, page_size: tuple[float, float] = (PAPER_WIDTH, PAPER_HEIGHT)) -> None:
        register((Face.FANG,))
        self._buffer = BytesIO()
        self._page_size = page_size
        self._canvas = Canvas(
            self._buffer, pagesize=page_size, invariant=1, pageCompression=1, lang="zh-CN",
            initialFontName=Face.FANG.font_name, initialFontSize=SIZE_3,
        )  # fmt: skip
        self._canvas.setTitle(normalise(title).replace("\n", ""))
        self._canvas.setAuthor(normalise(author).replace("\n", ""))
        self._canvas.setSubject("")
        self._canvas.setCreator("Four-Helps Ledger")
        self._canvas.setProducer("Four-Helps Ledger")
        self._canvas.setViewerPreference("DisplayDocTitle", "true")
        self._canvas.setViewerPreference("PrintScaling", "None")  # shrunk to fit, no measure would hold
        self._bookmarks = 0
        self.page = 1

    def draw(self, line: Line, x: float, y: float, size: float, colour: Colour = BLACK, stretch: float = 1.0) -> None:
        """Draw `line` with its start at `x` on the baseline `y`; `stretch` narrows (below 1) the whole line."""
        if not line.pieces:
            return
        register({piece.face for piece in line.pieces})
        self._canvas.saveState()
        self._fill_with(colour)
        text = self._canvas.beginText()
        if stretch != 1.0:
            text.setHorizScale(100 * stretch)
        for piece in line.pieces:
            text.setTextOrigin(x + piece.x * stretch, y)
            text.setFont(piece.face.font_name, size)
            text.setCharSpace(piece.space)
            text.textOut(piece.text)
        self._canvas.drawText(text)
        self._canvas.restoreState()

    def write(
        self,
        words: str,
        face: Face,
        size: float,
        x: float,
        y: float,
        *,
        align: float = 0.0,
        colour: Colour = BLACK,
    ) -> None:
        """Draw `words` on one line at the baseline `y`: `align` 0 starts at `x`, 0.5 centres there, 1 ends there."""
        line = single_line([Span(printable(words, words), face)], size)
        self.draw(line, x - align * line.width, y, size, colour)

    def rule(self, x1: float, y1: float, x2: float, y2: float, thickness: float, colour: Colour = BLACK) -> None:
        """Draw a straight line of `thickness` points."""
        self._canvas.saveState()
        self._stroke_with(colour)
        self._canvas.setLineWidth(thickness)
        self._canvas.line(x1, y1, x2, y2)
        self._canvas.restoreState()

    def fill(self, box: Box, colour: Colour) -> None:
        """Paint `box`."""
        self._canvas.saveState()
        self._fill_with(colour)
        self._canvas.rect(box.left, box.bottom, box.width, box.height, stroke=0, fill=1)
        self._canvas.restoreState()

    def frame(self, box: Box, thickness: float, colour: Colour = BLACK) -> None:
        """Draw the outline of `box`."""
        self._canvas.saveState()
        self._stroke_with(colour)
        self._canvas.setLineWidth(thickness)
        self._canvas.rect(box.left, box.bottom, box.width, box.height, stroke=1, fill=0)
        self._canvas.restoreState()

    def _fill_with(self, colour: Colour) -> None:
        if isinstance(colour, Color):
            self._canvas.setFillColor(colour)
        else:
            self._canvas.setFillGray(colour)

    def _stroke_with(self, colour: Colour) -> None:
        if isinstance(colour, Color):
            self._canvas.setStrokeColor(colour)
        else:
            self._canvas.setStrokeGray(colour)

    def number(self, centred: bool = False) -> None:
        """Print the page number "— 1 —", 四号, its rule 7 mm below the type area (7.5).

        It stands one character in from the right on odd pages and from the left on even ones, or in the middle of
        pages that are no official document.
        """
        dash, digits = (
            single_line([Span("—", Face.SONG)], SIZE_4),
            single_line([Span(str(self.page), Face.SONG)], SIZE_4),
        )
        gap = 0.4 * SIZE_4
        width = digits.width + 2 * (dash.width + gap)
        at = (LEFT + RIGHT - width) / 2
        if not centred:
            at = RIGHT - CELL - width if self.page % 2 else LEFT + CELL
        for line in (dash, digits.moved(dash.width + gap), dash.moved(dash.width + gap + digits.width + gap)):
            self.draw(line, at, BOTTOM - 7 * MM - 0.35 * SIZE_4, SIZE_4)

    def turn(self) -> None:
        """Turn the page clockwise for a wide table: draw from now on as on paper 297 mm wide and 210 mm high.

        The paper stays upright: the page number keeps its place, and the table's head lies to the left (clause 8).
        """
        self._canvas.setPageRotation(90)
        self._canvas.setPageSize((PAPER_HEIGHT, PAPER_WIDTH))  # ReportLab exchanges the two on a turned page
        self._canvas.saveState()
        self._canvas.transform(0, 1, -1, 0, PAPER_WIDTH, 0)

    def turn_back(self) -> None:
        """Draw upright again on the same page."""
        self._canvas.restoreState()

    def next_page(self) -> None:
        """Finish this page."""
        self._canvas.showPage()
        self._canvas.setPageRotation(0)
        self._canvas.setPageSize(self._page_size)
        self.page += 1

    def mark(self, heading: str, level: int = 0) -> None:
        """Enter `heading` into the outline that PDF readers show beside the pages."""
        self._bookmarks += 1
        key = f"mark{self._bookmarks}"
        self._canvas.bookmarkPage(key)
        self._canvas.addOutlineEntry(normalise(heading).replace("\n", ""), key, level)

    def finish(self) -> bytes:
        """Finish the last page and return the file."""
        self._canvas.showPage()
        self._canvas.save()
        return self._buffer.getvalue()


def printable(text: str, where: str) -> str:
    """Return `text` fit for paper, or refuse it and name `where` it stands."""
    clean = normalise(text)
    check(clean, where)
    return clean
