"""A new file, and what it promises from its second opening on."""

from __future__ import annotations

from models.store.check import check_file
from models.store.store import Store
from tests.helpers.ledgers import unit


def test_a_ledger_made_without_waiting_for_the_disk_waits_for_it_once_opened(tmp_path):
    store = Store.create(tmp_path / "park.ledger", durable=False)
    unit(store)
    store.close()
    store = Store.open(store.path)
    with store.write("record.create") as session:
        assert session.connection().exec_driver_sql("PRAGMA synchronous").scalar_one() == 3  # EXTRA
    assert check_file(store).whole
    store.close()
