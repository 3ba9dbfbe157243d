"""A table as it came from outside, with its columns recognised: what a reader hands to the import."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class IncomingRow:
    """One line of the sheet: its number there (from 1), raw values by column key, and our hidden identity."""

    number: int
    cells: Mapping[str, object]
    id: str | None = None


@dataclass(frozen=True, slots=True)
class Incoming:
    """What was recognised on a sheet.

    `columns` maps each heading, as it stands, to a column key; `unmapped` are headings nobody knew.
    `header_row` counts from 1 and is the last line of the heading. `unit` is the money unit the sheet names,
    or empty. `ignored` are the lines left out, with the reason: `above` the heading, `heading` (repeated), `blank`,
    `total`, `below` the table, `unmapped` (nothing in a column that is known). `above` are the texts over the
    heading: the title, the period.
    """

    sheet: str
    header_row: int
    columns: Mapping[str, str]
    unmapped: tuple[str, ...]
    rows: tuple[IncomingRow, ...]
    unit: str = ""
    ignored: tuple[tuple[int, str], ...] = ()
    above: tuple[str, ...] = ()
