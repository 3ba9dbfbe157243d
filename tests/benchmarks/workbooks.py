"""3,000 rows into a workbook and back, beside the bare libraries."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from openpyxl import Workbook
from python_calamine import CalamineWorkbook

from exports.workbook.recogniser import read_incoming
from exports.workbook.writer import write_ledger
from models.language import untranslated
from models.ledgers.catalogue import ledger as described
from models.ledgers.rows import rows
from models.operations import importing
from models.store.store import Store
from tests.benchmarks.measured import Compared, compared
from tests.benchmarks.park import MONDAY, ledger


def compare(folder: Path) -> Iterator[Compared]:
    """Export 3,000 enterprises, read them, preview and commit their import."""
    store = ledger(folder / "x.ledger", 3000, 0)
    book = folder / "enterprises.xlsx"
    with store.read() as session:
        enterprises = described(session, "enterprises")
        kept = rows(session, enterprises, today=MONDAY.date())

    def export() -> None:
        write_ledger(book, enterprises, kept, translate=untranslated, office="云麓", on=MONDAY.date())

    def bare_export() -> None:
        bare = Workbook(write_only=True)
        sheet = bare.create_sheet()
        for row in kept:
            sheet.append([None if cell is None else str(cell) for cell in row.cells])
        bare.save(folder / "bare.xlsx")

    def bare_read() -> None:
        CalamineWorkbook.from_path(str(book)).get_sheet_by_index(0).to_python()

    yield compared(
        "export 3,000 enterprises, finished look", export, bare_export, "openpyxl write-only, no styles", runs=3
    )
    yield compared(
        "read 3,000 enterprises and recognise them",
        lambda: read_incoming(book, enterprises, untranslated),
        bare_read,
        "python-calamine alone",
        runs=5,
    )
    incoming = read_incoming(book, enterprises, untranslated)
    empty = [0]

    def taken_in() -> None:
        empty[0] += 1
        fresh = Store.create(folder / f"{empty[0]}.ledger")
        importing.commit(fresh, importing.preview(fresh, "enterprises", incoming))
        fresh.close()

    def bare_insert() -> None:
        empty[0] += 1
        fresh = Store.create(folder / f"{empty[0]}.ledger")
        with fresh.write("import", count=3000) as session:
            for row in kept:
                session.add(
                    enterprises.record(
                        name=row.cells[0],
                        match_name="",
                        initials="",
                        sort_key="",
                        state="normal",
                        id=row.id,
                    )
                )
        fresh.close()

    yield compared(
        "new file, preview and import 3,000 enterprises",
        taken_in,
        bare_insert,
        "new file, SQLAlchemy add() and the journal",
        runs=2,
    )
    store.close()
