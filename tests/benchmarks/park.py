"""A ledger of any size for benchmarks, written in a few large deeds."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from pathlib import Path

from models.ledgers.incoming import Incoming, IncomingRow
from models.operations import importing
from models.store.store import Store
from tests.helpers.ledgers import credit_code

MONDAY = datetime(2024, 11, 4, 9, 0)


def enterprises(count: int) -> list[dict[str, object]]:
    """Return rows as a workbook would hold them."""
    return [
        {
            "name": f"云麓第{number}号电子科技有限公司",
            "credit_code": credit_code(number),
            "contact": "王五",
            "contact_phone": "0731-88881234",
            "state": "正常",
            "above_scale": "是",
            "address": f"云麓大道{number}号",
        }
        for number in range(count)
    ]


def issues(count: int, parties: int) -> list[dict[str, object]]:
    """Return issues of the first `parties` enterprises, one every few hours."""
    return [
        {
            "party": f"云麓第{number % parties}号电子科技有限公司",
            "kind": "问题",
            "category": "用电",
            "text": f"厂区第{number}号车间电压不稳，影响生产，请协调供电部门增容改造，尽快恢复正常供电。",
            "raised_on": date(2024, 1, 1) + timedelta(days=number % 300),
        }
        for number in range(count)
    ]


def incoming(rows: list[dict[str, object]]) -> Incoming:
    """Return rows as a sheet whose columns were recognised."""
    return Incoming(
        "Sheet1", 2, {key: key for key in rows[0]}, (), tuple(IncomingRow(3 + at, row) for at, row in enumerate(rows))
    )


def take_in(store: Store, key: str, rows: list[dict[str, object]]) -> None:
    """Import rows as one deed."""
    importing.commit(store, importing.preview(store, key, incoming(rows)))


def ledger(path: Path, parties: int, raised: int) -> Store:
    """Return an open ledger with that many enterprises and issues."""
    store = Store.create(path, operator="张三", clock=lambda: MONDAY)
    take_in(store, "enterprises", enterprises(parties))
    if raised:
        take_in(store, "issues", issues(raised, parties))
    return store
