from __future__ import annotations

import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QObject, QThread
from PySide6.QtWidgets import QWidget

from models.errors import FileRefused
from models.language import N_
from ui.jobs.progress_dialog import ProgressDialog
from ui.jobs.runner import JobRunner, Lane

SENTENCE = N_("Errors", "“{name}” is not a ledger.")


class Heard(QObject):
    """Notes what came back, and on which thread."""

    def __init__(self) -> None:
        super().__init__()
        self.values: list = []
        self.threads: list = []

    def hear(self, value: object = None) -> None:
        self.values.append(value)
        self.threads.append(QThread.currentThread())

    def end(self) -> None:
        self.values.append("finished")


@pytest.fixture(params=[True, False], ids=["inline", "threaded"])
def runner(request, qapp):
    made = JobRunner(inline=request.param)
    yield made
    assert made.shut_down()


@pytest.fixture
def heard(qapp) -> Heard:
    return Heard()


def refuse(progress):
    raise FileRefused(SENTENCE, name="x")


def test_the_value_comes_back_on_the_ui_thread(runner, heard, qtbot):
    runner.run("x", lambda progress: 42, succeeded=heard.hear, finished=heard.end)
    qtbot.waitUntil(lambda: heard.values == [42, "finished"])
    assert heard.threads == [QCoreApplication.instance().thread()]
    qtbot.waitUntil(lambda: not runner.is_busy())


def test_a_refusal_goes_to_who_asked(runner, heard, qtbot):
    runner.run("x", refuse, refused=heard.hear, finished=heard.end)
    qtbot.waitUntil(lambda: len(heard.values) == 2)
    assert heard.values[0].facts == {"name": "x"}


def test_a_refusal_nobody_listens_for_is_told_by_the_runner(runner, qtbot):
    with qtbot.waitSignal(runner.refused) as told:
        runner.run("x", refuse)
    assert isinstance(told.args[0], FileRefused)


def test_a_bug_reaches_the_crash_hook_on_the_ui_thread(runner, heard, qtbot, monkeypatch):
    monkeypatch.setattr(sys, "excepthook", lambda kind, error, trace: heard.hear(kind))
    runner.run("x", lambda progress: 1 / 0)
    qtbot.waitUntil(lambda: heard.values == [ZeroDivisionError])
    assert heard.threads == [QCoreApplication.instance().thread()]


def test_deeds_keep_their_order(runner, heard, qtbot):
    for number in range(50):
        runner.run("x", lambda progress, number=number: number, succeeded=heard.hear)
    qtbot.waitUntil(lambda: len(heard.values) == 50)
    assert heard.values == list(range(50))


def test_a_cancelled_job_stops_at_its_next_report(qtbot, heard):
    runner = JobRunner()
    begun = threading.Event()

    def work(progress):
        begun.set()
        while True:
            progress(1, 2)

    job = runner.run("x", work, lane=Lane.FILES, succeeded=heard.hear)
    begun.wait(5)
    with qtbot.waitSignal(job.cancelled):
        job.cancel()
    assert heard.values == []


def test_shutting_down_cancels_what_runs(qtbot):
    runner = JobRunner()
    begun = threading.Event()

    def work(progress):
        begun.set()
        while True:
            progress(1, 2)

    runner.run("x", work)
    begun.wait(5)
    assert runner.shut_down()


def test_a_long_job_shows_a_dialog_that_can_stop_it(qtbot):
    host = QWidget()
    qtbot.addWidget(host)
    runner = JobRunner()

    def work(progress):
        while True:
            progress(3, 10)

    job = runner.run("导入", work, lane=Lane.FILES)
    dialog = ProgressDialog(job, host, after=0)
    qtbot.waitUntil(dialog.isVisible)
    qtbot.waitUntil(lambda: dialog._bar.maximum() == 10)
    with qtbot.waitSignal(job.cancelled):
        dialog.reject()
    assert runner.shut_down()


def test_a_short_job_shows_none(qtbot):
    host = QWidget()
    qtbot.addWidget(host)
    runner = JobRunner()
    with qtbot.waitSignal(runner.started) as started:
        runner.run("x", lambda progress: None)
    dialog = ProgressDialog(started.args[0], host)
    with qtbot.waitSignal(dialog.destroyed):
        pass


def test_the_window_asks_its_questions_without_loops():
    """`exec`, `processEvents` and lambda slots are what made other programs hang and leak."""
    banned = ("processEvents(", "connect(lambda", "QtSql", ".exec(")
    root = Path(__file__).parents[2]
    for path in [*(root / "ui").rglob("*.py"), *(root / "desktop").rglob("*.py")]:
        if path.name == "app.py":
            continue
        source = path.read_text("utf-8")
        assert not [word for word in banned if word in source], path
