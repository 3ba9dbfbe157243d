"""A real ledger file for every test of the models, at nine o'clock on a Monday."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest

from models.store.store import Store

MONDAY = datetime(2024, 11, 4, 9, 0)


@pytest.fixture(scope="session")
def empty_ledger(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("empty") / "empty.ledger"
    Store.create(path, operator="张三", clock=lambda: MONDAY).close()
    return path


@pytest.fixture
def store(tmp_path: Path, empty_ledger: Path):
    path = tmp_path / "园区.ledger"
    path.write_bytes(empty_ledger.read_bytes())
    opened = Store.open(path, operator="张三", clock=lambda: MONDAY)
    yield opened
    opened.close()
