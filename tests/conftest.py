"""A real ledger in a real window, offscreen and without waiting: jobs run inline."""

from __future__ import annotations

import gc
import os
import weakref
from collections.abc import Callable, Iterator
from datetime import date, datetime
from pathlib import Path

import pytest

os.environ["QT_QPA_PLATFORM"] = "offscreen"

TODAY = date(2024, 11, 8)


def noon() -> datetime:
    return datetime(2024, 11, 8, 12, 0)


@pytest.fixture(scope="session")
def _new_ledger(tmp_path_factory: pytest.TempPathFactory) -> Path:
    from models.store.store import Store

    path = tmp_path_factory.mktemp("new") / "new.ledger"
    Store.create(path, operator="张三", clock=noon).close()
    return path


@pytest.fixture
def ledger_path(tmp_path: Path, _new_ledger: Path) -> Path:
    """A new ledger that a test may change."""
    path = tmp_path / "永州经开区.ledger"
    path.write_bytes(_new_ledger.read_bytes())
    return path


@pytest.fixture
def store(ledger_path: Path) -> Iterator:
    from models.store.store import Store

    opened = Store.open(ledger_path, operator="张三", clock=noon)
    yield opened
    opened.close()


@pytest.fixture
def settings(tmp_path: Path):
    from desktop.settings import SettingsFile

    return SettingsFile(tmp_path / "settings.json")


@pytest.fixture
def context(qapp, store, settings):
    from desktop import language
    from ui.changes import Changes
    from ui.context import Context
    from ui.jobs.runner import JobRunner
    from ui.language import told

    language.install(qapp, "zh_CN")
    changes = Changes()
    store.subscribe(changes.announce)
    return Context(store=store, jobs=JobRunner(inline=True), preferences=settings, changes=changes, today=store.today,
                   translate=told, delay=0)


@pytest.fixture
def window(qtbot, tmp_path: Path, ledger_path: Path) -> Iterator:
    """The program as it starts, in Chinese, with a new ledger open."""
    from desktop.app import build
    from desktop.paths import Paths

    built = build(Paths.test(tmp_path), ledger_path, inline_jobs=True, today=TODAY, operator="张三")
    built.resize(1280, 800)
    built.show()
    yield built
    built.close_now()
    delete(built)


def delete(widget) -> None:
    """Delete a widget now, as the event loop would."""
    from PySide6.QtCore import QCoreApplication, QEvent

    widget.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def freed_on_release(qapp) -> Callable:
    """Check that what a function makes is gone once it is closed: nothing keeps it alive."""

    def check(make: Callable) -> None:
        widget = make()
        kept = weakref.ref(widget)
        widget.show()
        widget.close()
        delete(widget)
        del widget
        gc.collect()
        assert kept() is None

    return check
