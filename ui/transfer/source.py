"""The workbook an import reads: its sheets, the ledger its table fits, and what was recognised."""

from __future__ import annotations

import contextlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from exports.workbook.headings import Vocabulary
from exports.workbook.recogniser import choose_sheet, recognise, score
from exports.workbook.sheets import Grid, Workbook, read_workbook
from models.errors import InvalidValue
from models.language import Translate
from models.ledgers.catalogue import exchanged
from models.ledgers.catalogue import ledger as find_ledger
from models.ledgers.columns import Kind, Ledger
from models.ledgers.incoming import Incoming
from models.ledgers.kinds import parse, shown
from models.progress import Progress
from models.store.store import Store
from ui.language import told

_SAMPLES = 3


@dataclass(frozen=True, slots=True)
class Recognised:
    """A workbook with one of its tables recognised; `asked` is what the person chose for headings."""

    path: Path
    workbook: Workbook
    ledger: Ledger
    incoming: Incoming
    asked: Mapping[str, str] = field(default_factory=dict)

    def grid(self) -> Grid:
        """Return the sheet the table is on."""
        return next(grid for grid in self.workbook.sheets if grid.name == self.incoming.sheet)

    def headings(self) -> list[tuple[str, str]]:
        """Return every heading with the key of its column, or nothing, in the order of the sheet."""
        known = [*self.incoming.columns.items(), *((heading, "") for heading in self.incoming.unmapped)]
        order = {name: at for at, names in reversed(list(enumerate(self._names()))) for name in names}
        return sorted(known, key=lambda one: order.get(_text(one[0]), len(order)))

    def samples(self, heading: str, key: str) -> str:
        """Return what stands first under a heading."""
        if key:
            cells: Sequence[object] = [self._said(key, row.cells.get(key)) for row in self.incoming.rows]
        else:
            at = next((at for at, names in enumerate(self._names()) if _text(heading) in names), None)
            below = [self.grid().rows[line.number - 1] for line in self.incoming.rows]
            cells = [] if at is None else [line[at] for line in below if at < len(line)]
        found = dict.fromkeys(_text(cell) for cell in cells if _text(cell))
        return "；".join(list(found)[:_SAMPLES])

    def _said(self, key: str, cell: object) -> object:
        """Return a cell in the words of its column where it holds one of the column's answers."""
        column = self.ledger.column(key)
        if column.kind not in (Kind.CHOICE, Kind.FLAG):
            return cell
        with contextlib.suppress(InvalidValue):
            return shown(column, parse(column, cell), told)
        return cell

    def _names(self) -> list[set[str]]:
        """Return what the heading of each column is called: alone, and under the wider one above it."""
        rows, last = self.grid().rows, self.incoming.header_row - 1
        lower, above = [_text(cell) for cell in rows[last]], rows[last - 1] if last else []
        upper, wide = "", []
        for at in range(max(len(lower), len(above))):
            upper = _text(above[at]) if at < len(above) and _text(above[at]) else upper
            wide.append(upper)
        lower += [""] * (len(wide) - len(lower))
        return [{f"{over}/{under}", under} if under else {over} for over, under in zip(wide, lower, strict=True)]


def read(store: Store, path: Path, ledger_key: str | None, translate: Translate, progress: Progress) -> Recognised:
    """Read a workbook and recognise the table of a ledger, or of the one that fits best where None is named."""
    workbook = read_workbook(path, progress=progress)
    with store.read() as session:
        ledgers = [find_ledger(session, key) for key in ([ledger_key] if ledger_key else exchanged(session))]
    ledger = max(ledgers, key=lambda one: _fit(workbook, one, translate)) if len(ledgers) > 1 else ledgers[0]
    grid = choose_sheet(workbook, ledger, translate)
    return Recognised(path, workbook, ledger, recognise(grid, ledger, translate))


def anew(found: Recognised, *, sheet: str | None = None, ledger: Ledger | None = None,
         asked: Mapping[str, str] | None = None) -> Recognised:
    """Recognise the table on another sheet, as another ledger, or with headings as the person chose."""
    ledger = ledger or found.ledger
    grid = choose_sheet(found.workbook, ledger, told, sheet or found.incoming.sheet)
    return replace(found, ledger=ledger, incoming=recognise(grid, ledger, told, asked), asked=dict(asked or {}))


def _fit(workbook: Workbook, ledger: Ledger, translate: Translate) -> float:
    vocabulary = Vocabulary(ledger, translate)
    return max((score(grid, ledger, vocabulary) for grid in workbook.sheets if grid.visible and grid.rows), default=0)


def _text(cell: object) -> str:
    if isinstance(cell, float) and cell.is_integer():
        cell = int(cell)
    return " ".join(str(cell).split()) if cell is not None else ""
