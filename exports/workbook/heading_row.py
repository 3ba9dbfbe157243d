"""The heading of a table nobody has described yet: what a ledger can be made from."""

from __future__ import annotations

import re
from collections.abc import Sequence

from exports.workbook.sheets import Grid

LOOKED_AT = 30
"""Lines among which a heading is looked for."""

_SAMPLE = 500
_TOTAL = re.compile(r"\s*(合\s*计|小\s*计|总\s*计|共\s*计)")


def heading_row(grid: Grid) -> int:
    """Return the line of the heading, counted from 0: the first that names nearly as many columns as any.

    A title or a unit line above names one or two; a line of data holds numbers and days.
    """
    counts = [len({cell.strip() for cell in row if isinstance(cell, str) and cell.strip()})
              for row in grid.rows[:LOOKED_AT]]
    most = max(counts, default=0)
    return next((at for at, count in enumerate(counts) if count and count >= 0.6 * most), 0)


def table_under(grid: Grid, at: int) -> tuple[list[object], list[list[object]]]:
    """Return the headings on line `at` (from 0) and the first lines below them, blank ones and totals left out."""
    headings = list(grid.rows[at]) if at < len(grid.rows) else []
    return headings, [row for row in grid.rows[at + 1:at + 1 + _SAMPLE] if _is_data(row)]


def _is_data(row: Sequence[object]) -> bool:
    filled = [cell for cell in row if cell is not None and str(cell).strip()]
    return len(filled) > 1 and not (isinstance(filled[0], str) and _TOTAL.match(filled[0]))
