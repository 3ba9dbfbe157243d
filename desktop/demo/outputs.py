"""Every paper and workbook the demo's ledger gives, written beside it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from pathlib import Path

from desktop.demo.calendar import LAST, SERIES
from exports.files import replacing
from exports.paper.bulletin import bulletin_pdf
from exports.paper.from_ledger import plaques_of, slips_of
from exports.paper.plaque import plaques_pdf
from exports.paper.slip import slips_pdf
from exports.workbook.writer import write_ledger
from models.figures.measuring import Period
from models.language import Translate
from models.ledgers import catalogue
from models.ledgers.purpose import Purpose, for_purpose
from models.ledgers.rows import Condition, Filter, Op, row_ids, rows
from models.operations.bulletins import drafted, issued_pdf
from models.operations.office import office
from models.rules.bulletin import Head
from models.rules.working_days import monday_of
from models.store.store import Store


def write_outputs(ledger: Path, folder: Path, today: date, translate: Translate) -> list[Path]:
    """Write every export of the demo's ledger into `folder` and return the paths, workbooks first."""
    store = Store.open(ledger, clock=lambda: datetime.combine(today, time(9)))
    try:
        return [*_workbooks(store, folder, translate), *_papers(store, folder)]
    finally:
        store.close()


def _workbooks(store: Store, folder: Path, translate: Translate) -> list[Path]:
    written = []
    with store.read() as session:
        issuer = office(session).name
        exchanged = catalogue.exchanged(session)
        for key, purpose in (*((key, Purpose.INTERNAL) for key in exchanged), ("issues", Purpose.PUBLIC)):
            ledger = catalogue.ledger(session, key)
            found = for_purpose(ledger, rows(session, ledger, today=store.today()), purpose)
            name = translate(ledger.title) + ("（公示）" if purpose is Purpose.PUBLIC else "")
            path = folder / f"{name}.xlsx"
            write_ledger(
                path, ledger, found, translate=translate, office=issuer, on=store.today(), purpose=purpose.value
            )
            written.append(path)
    return written


def _papers(store: Store, folder: Path) -> list[Path]:
    today = store.today()
    last_week = Period(monday_of(today) - timedelta(days=7), monday_of(today) - timedelta(days=1))
    with store.read() as session:
        brief, _ = drafted(session, Head.BRIEF, last_week, today)
        notice, _ = drafted(session, Head.NOTICE, last_week, today)
        issued = row_ids(
            session,
            catalogue.ledger(session, "bulletins"),
            Filter(conditions=(Condition("state", Op.IS, "issued"),)),
            today=today,
        )
        wanted = Filter(conditions=(Condition("series", Op.IS, SERIES), Condition("number", Op.IS, LAST - 1)))
        meeting = row_ids(session, catalogue.ledger(session, "meetings"), wanted, today=today)[0]
        papers: dict[str, Callable[[], bytes]] = {
            "主题日简报（草稿）.pdf": lambda: bulletin_pdf(brief),
            "主题日通报（草稿）.pdf": lambda: bulletin_pdf(notice),
            "主题日简报（已印发）.pdf": lambda: issued_pdf(session, issued[0]),
            f"第{LAST - 1}期交办单.pdf": lambda: slips_pdf(slips_of(session, meeting, today)),
            "四帮一公示牌.pdf": lambda: plaques_pdf(plaques_of(session, None, today)),
        }
        return [_written(folder / name, paper()) for name, paper in papers.items()]


def _written(path: Path, content: bytes) -> Path:
    with replacing(path) as spare:
        spare.write_bytes(content)
    return path
