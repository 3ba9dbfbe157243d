"""Records with valid defaults, and the ledger's content as a value that can be compared."""

from __future__ import annotations

from datetime import date
from typing import Any

from models.ledgers import catalogue
from models.ledgers.rows import Filter, rows
from models.operations import issues, records
from models.rules.credit_code import check_digit
from models.store import journal
from models.store.store import Store


def credit_code(number: int) -> str:
    """Return a valid code of an invented enterprise."""
    first = f"91431100MA{number:07d}"
    return first + check_digit(first)


def enterprise(store: Store, name: str = "云麓星河电子有限公司", **values: Any) -> str:
    return records.create(store, "enterprises", {"name": name, **values})


def unit(store: Store, name: str = "区经发局") -> str:
    return records.create(store, "units", {"name": name, "kind": "park"})


def person(store: Store, name: str = "李明", unit_name: str | None = "区经发局", **values: Any) -> str:
    return records.create(store, "people", {"name": name, "unit": unit_name, **values})


def issue(store: Store, text: str = "公交班次太少", party: str | None = None, **values: Any) -> str:
    given = {"text": text, "raised_on": date(2024, 10, 28), **values}
    if party:
        given["party"] = party
    return records.create(store, "issues", given)


def meeting(store: Store, number: int, day: date, series: str = "政企交流主题日", **values: Any) -> str:
    return records.create(store, "meetings", {"series": series, "number": number, "held_on": day, **values})


def assigned(
    store: Store,
    text: str = "公交班次太少",
    due_on: date = date(2024, 11, 11),
    on: date = date(2024, 10, 28),
    **values: Any,
) -> tuple[str, str]:
    """Raise an issue, make one task of it and assign it; return both identities."""
    issue_id = issue(store, text, raised_on=on, **values)
    task_id = issues.make_task(
        store,
        issue_id,
        {"measure": "协调增开", "lead_unit": "区经发局", "person": "李明", "division": "牵头协调", "due_on": due_on},
    )
    issues.assign(store, [task_id], on)
    return issue_id, task_id


def only_row(store: Store, key: str, row_id: str) -> dict[str, Any]:
    """Return one row of a ledger by column key."""
    with store.read() as session:
        ledger = catalogue.ledger(session, key)
        (row,) = rows(session, ledger, Filter(ids=(row_id,)), today=store.today())
        return dict(zip((column.key for column in ledger.columns), row.cells, strict=True))


def content(store: Store) -> dict[str, list[tuple[Any, ...]]]:
    """Return every journalled row of the file, table by table, in order of identity."""
    with store.read() as session:
        connection = session.connection()
        return {
            table: [tuple(row) for row in connection.exec_driver_sql(f'SELECT * FROM "{table}" ORDER BY id')]
            for table in journal.journalled(connection)
        }
