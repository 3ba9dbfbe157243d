"""Awards with valid defaults, at any step of their way."""

from __future__ import annotations

from datetime import date
from typing import Any

from models.ledgers import catalogue
from models.ledgers.rows import Condition, Filter, Op, row_ids
from models.operations import records, subsidies
from models.store.store import Store
from tests.helpers.ledgers import enterprise

WAN = 1_000_000
"""Fen in 万元."""
ENTERPRISE = "云麓星河电子有限公司"
SEPTEMBER = date(2024, 9, 2)


def policy(store: Store, title: str = "产业扶持资金管理办法", **values: Any) -> str:
    return records.create(store, "policies", {"title": title, **values})


def clause(store: Store, name: str = "购新设备补贴", title: str = "产业扶持资金管理办法", **values: Any) -> str:
    return records.create(store, "clauses", {"policy": title, "name": name, **values})


def fund(store: Store, name: str = "区产业资金", year: int = 2024, **values: Any) -> str:
    return records.create(store, "funds", {"name": name, "year": year, "level": "park", **values})


def park(store: Store) -> Store:
    """Put an enterprise, a policy and two funds of 2024 into the ledger."""
    enterprise(store, ENTERPRISE)
    policy(store)
    fund(store)
    fund(store, "市工信资金", level="city")
    return store


def claim(store: Store, party: str = ENTERPRISE, **values: Any) -> str:
    given = {"party": party, "applied_on": SEPTEMBER, "applied": 100 * WAN, **values}
    return records.create(store, "subsidies", given)


def reviewed(store: Store, awarded: int = 100 * WAN, sources: tuple = (("区产业资金", None),), **values: Any) -> str:
    """Return a claim that is accepted and reviewed on 3 September 2024."""
    row_id = claim(store, **values)
    subsidies.accept(store, row_id, SEPTEMBER)
    subsidies.review(store, row_id, awarded, date(2024, 9, 3), sources)
    return row_id


def planned(store: Store, awarded: int = 100 * WAN, sources: tuple = (("区产业资金", None),), **values: Any) -> str:
    """Return an award that was posted on 4 September 2024 and stands in the plan of October."""
    row_id = reviewed(store, awarded, sources, **values)
    subsidies.publicise(store, [row_id], date(2024, 9, 4))
    subsidies.plan(store, [row_id], "2024-10")
    return row_id


def only_id(store: Store, key: str, **values: Any) -> str:
    """Return the identity of the one row of a ledger that has these values."""
    with store.read() as session:
        ledger = catalogue.ledger(session, key)
        wanted = Filter(conditions=tuple(Condition(name, Op.IS, value) for name, value in values.items()))
        (found,) = row_ids(session, ledger, wanted, today=store.today())
        return found
