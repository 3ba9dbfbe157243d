from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QMessageBox, QPushButton

from desktop.app import build
from desktop.crash import CrashHook
from desktop.lock import LedgerLock
from desktop.paths import Paths
from models.errors import FileRefused
from models.language import N_
from tests.conftest import TODAY, delete
from tests.ui.touch import dialog

ROOT = Path(__file__).parents[2]


@pytest.fixture
def bare(qtbot, tmp_path):
    """The program as it starts for the first time: no ledger yet."""
    window = build(Paths.test(tmp_path), None, inline_jobs=True, today=TODAY)
    window.show()
    yield window
    window.close_now()
    delete(window)


def python(code: str, **environment: str) -> subprocess.CompletedProcess:
    kept = {key: value for key, value in os.environ.items()
            if key not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}
    return subprocess.run([sys.executable, "-c", code], cwd=ROOT, env=kept | environment, capture_output=True,
                          text=True, encoding="utf-8", timeout=60, check=False)


def test_the_first_start_offers_the_ways_to_begin(bare):
    assert bare.workspace is None
    texts = [button.text() for button in bare.welcome.findChildren(QPushButton)]
    assert texts[:3] == ["新建台账…", "打开台账…", "示例园区…"]
    assert not bare.menus.action("undo").isEnabled()


def test_a_new_ledger_is_made_opened_and_remembered(bare, tmp_path):
    bare.menus.action("new_ledger").trigger()
    chooser = dialog(QFileDialog)
    chooser.fileSelected.emit(str(tmp_path / "新.ledger"))
    chooser.reject()
    assert bare.windowTitle() == "新 – 四帮一企业服务台账"
    assert (tmp_path / "新.ledger").is_file()
    assert bare.preferences.recent == (tmp_path / "新.ledger",)


def test_a_file_that_is_no_ledger_is_refused_in_one_sentence(bare, tmp_path):
    (tmp_path / "x.ledger").write_text("x", "utf-8")
    bare.open_requested.emit(str(tmp_path / "x.ledger"))
    box = dialog(QMessageBox)
    assert "x.ledger" in box.text()
    assert box.text().endswith("。")
    box.accept()
    assert bare.workspace is None


def test_an_existing_file_is_never_written_over_by_a_new_ledger(bare, tmp_path):
    (tmp_path / "x.ledger").write_text("precious", "utf-8")
    bare.new_requested.emit(str(tmp_path / "x.ledger"))
    dialog(QMessageBox).accept()
    assert (tmp_path / "x.ledger").read_text("utf-8") == "precious"


def test_another_ledger_takes_the_place_of_the_first(window, tmp_path):
    first = window.workspace.context.store.path
    window.new_requested.emit(str(tmp_path / "二.ledger"))
    assert window.workspace.context.store.path == tmp_path / "二.ledger"
    assert LedgerLock(tmp_path / "config", first).take()


def test_the_ledger_that_was_open_comes_back_when_another_is_refused(window, tmp_path, ledger_path):
    wrong = tmp_path / "wrong.ledger"
    wrong.write_bytes(b"not a ledger")
    window.open_requested.emit(str(wrong))
    dialog(QMessageBox).accept()
    assert window.workspace.context.store.path == ledger_path


def test_a_ledger_open_in_another_window_is_refused(bare, tmp_path, ledger_path):
    held = LedgerLock(tmp_path / "config", ledger_path)
    code = (f"from pathlib import Path; from desktop.lock import LedgerLock; import sys;"
            f"lock = LedgerLock(Path({str(tmp_path / 'config')!r}), Path({str(ledger_path)!r}));"
            "print(lock.take(), flush=True); sys.stdin.read()")
    with subprocess.Popen([sys.executable, "-c", code], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                          text=True) as other:
        assert other.stdout.readline().strip() == "True"
        assert not held.take()
        bare.open_requested.emit(str(ledger_path))
        assert "另一个窗口" in dialog(QMessageBox).text()
        dialog(QMessageBox).accept()
        other.stdin.close()
    assert held.take()
    held.give_back()


def test_without_a_display_one_sentence_is_said_and_nothing_aborts(tmp_path):
    done = python("from pathlib import Path; from desktop.app import run; from desktop.paths import Paths;"
                  f"raise SystemExit(run(Paths.test(Path({str(tmp_path)!r})), None))")
    assert done.returncode == 1
    assert done.stdout == ""
    assert done.stderr.count("\n") == 1
    assert "four-helps --help" in done.stderr


def test_words_are_translated_without_an_application():
    done = python("from desktop.language import translator; from models.language import Text;"
                  "print(translator('zh_CN')(Text('Choices', 'Closed')), translator('en')(Text('Choices', 'Closed')))",
                  PYTHONIOENCODING="utf-8")
    assert done.stdout.split() == ["已销号", "Closed"]


def test_the_window_stands_before_anything_that_speaks_sql_is_loaded(tmp_path):
    done = python("import sys; from pathlib import Path; from desktop.app import build;"
                  "from desktop.paths import Paths;"
                  f"window = build(Paths.test(Path({str(tmp_path)!r})), None); window.show();"
                  "print(sorted({name.partition('.')[0] for name in sys.modules} & "
                  "{'sqlalchemy', 'openpyxl', 'reportlab', 'alembic', 'pypinyin'}))", QT_QPA_PLATFORM="offscreen")
    assert done.stdout.strip() == "[]", done.stderr


def test_a_bug_is_told_once_and_reported(qtbot, tmp_path):
    hook = CrashHook(tmp_path)
    for _ in range(2):
        try:
            raise ZeroDivisionError("x")
        except ZeroDivisionError as error:
            hook.caught(type(error), error, error.__traceback__)
    boxes = dialog(QMessageBox)
    assert "程序" in boxes.text() or "mistake" in boxes.text()
    boxes.done(0)
    reports = list(tmp_path.glob("report-*.txt"))
    assert reports
    assert "ZeroDivisionError" in reports[0].read_text("utf-8")


def test_the_window_comes_back_where_it_was(qtbot, tmp_path):
    paths = Paths.test(tmp_path)
    first = build(paths, None, inline_jobs=True)
    first.resize(900, 620)  # the offscreen screen is 800 × 800
    first.show()
    first.close_now()
    delete(first)
    assert paths.state.is_file()
    second = build(paths, None, inline_jobs=True)
    assert second.height() == 620
    second.close_now()
    delete(second)


def test_nothing_keeps_a_closed_window_alive(freed_on_release, tmp_path, ledger_path):
    def make():
        window = build(Paths.test(tmp_path), ledger_path, inline_jobs=True, today=TODAY)
        for key in ("enterprises", "issues", "office", "recycle"):
            window.workspace.show_page(key)
        return window

    freed_on_release(make)


def test_three_kinds_of_paths(tmp_path):
    for paths in (Paths.portable(tmp_path), Paths.test(tmp_path)):
        paths.make()
        assert paths.config.is_dir()
        assert paths.logs.is_dir()
    assert Paths.real().config.name == "four-helps"


def test_closing_the_window_closes_the_ledger_and_ends_the_program(qtbot, tmp_path, ledger_path):
    window = build(Paths.test(tmp_path), ledger_path, today=TODAY)
    window.show()
    qtbot.waitUntil(lambda: window.workspace is not None)
    assert window.close()
    assert not window.isVisible()
    assert LedgerLock(tmp_path / "config", ledger_path).take()
    delete(window)


def test_a_refusal_outside_a_job_is_a_sentence_and_no_crash(qtbot, tmp_path):
    hook = CrashHook(tmp_path)
    error = FileRefused(N_("Errors", "“{name}” is not a ledger."), name="x")
    hook.caught(type(error), error, None)
    assert "x" in dialog(QMessageBox).text()
    dialog(QMessageBox).done(0)
    assert not list(tmp_path.glob("report-*"))


def test_a_sample_park_made_before_is_opened_again(bare, tmp_path, ledger_path):
    (tmp_path / "demo.ledger").write_bytes(ledger_path.read_bytes())
    bare.demo_requested.emit(str(tmp_path))
    assert bare.workspace.context.store.path == tmp_path / "demo.ledger"
