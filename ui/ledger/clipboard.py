"""Cells to and from the clipboard, as spreadsheets exchange them: tabs between cells, lines between rows."""

from __future__ import annotations

import csv
import io
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from models.ledgers.kinds import parse
from ui.ledger.table_model import LedgerTableModel
from ui.ledger.view import LedgerView


def cells_text(view: LedgerView) -> None:
    """Copy the selected rows, columns in the order shown."""
    model, sections = view.model(), _sections(view)
    rows = view.selected_rows()
    text = io.StringIO()
    writer = csv.writer(text, dialect="excel-tab", lineterminator="\n")
    for row in rows:
        writer.writerow([model.index(row, section).data(Qt.ItemDataRole.DisplayRole) for section in sections])
    QGuiApplication.clipboard().setText(text.getvalue())


def pasted(view: LedgerView, model: LedgerTableModel) -> list[tuple[str, dict[str, Any]]]:
    """Return what the clipboard changes from the current cell on, by row; raise `InvalidValue` at the first mistake.

    Read-only columns are passed over, and lines beyond the last row are left out.
    """
    start = view.currentIndex()
    text = QGuiApplication.clipboard().text()
    if not start.isValid() or not text.strip():
        return []
    sections = _sections(view)
    sections = sections[sections.index(start.column()):]
    changes = []
    for down, line in enumerate(csv.reader(io.StringIO(text), dialect="excel-tab")):
        row_id = model.row_id(start.row() + down)
        if row_id is None:
            break
        values = {}
        for section, raw in zip(sections, line, strict=False):
            column = model.column_at(section)
            if model.index(start.row() + down, section).flags() & Qt.ItemFlag.ItemIsEditable:
                values[column.key] = parse(column, raw)
        if values:
            changes.append((row_id, values))
    return changes


def _sections(view: LedgerView) -> list[int]:
    header = view.horizontalHeader()
    return [header.logicalIndex(place) for place in range(header.count())]
