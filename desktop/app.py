"""Builds the window, opens ledgers into it, and closes everything in reverse."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from models.errors import LedgerError
from models.language import N_

if TYPE_CHECKING:
    from desktop.paths import Paths
    from ui.main_window import MainWindow

NO_DISPLAY = N_("Errors", "There is no display to open a window on. The commands work without one: four-helps --help.")
NO_WINDOWS = N_(
    "Errors", "The window cannot be opened here: {reason}. The commands work without it: four-helps --help.")


def run(paths: Paths, ledger_path: Path | None, *, today: date | None = None, operator: str = "",
        say: Callable[[str], None] | None = None) -> int:
    """Show the window until it is closed; return the exit code.

    Where there is no display, or Qt's libraries cannot be loaded, one sentence is said and 1 is returned.
    """
    refusal = unable()
    if refusal is not None:
        from desktop.language import translator
        from desktop.settings import SettingsFile

        sentence = refusal.told(translator(SettingsFile(paths.settings).language))
        (say or _to_standard_error)(sentence)
        return 1
    from PySide6.QtWidgets import QApplication

    window = build(paths, ledger_path, today=today, operator=operator, catch_crashes=True)
    window.show()
    return QApplication.instance().exec()


def unable() -> LedgerError | None:
    """Return why no window can be opened here, or None. Qt aborts the process when it is asked in vain."""
    if sys.platform.startswith("linux") and not any(
            os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")):
        return LedgerError(NO_DISPLAY)
    try:
        import PySide6.QtSvg
        import PySide6.QtWidgets  # noqa: F401
    except ImportError as error:
        return LedgerError(NO_WINDOWS, reason=error)
    return None


def build(paths: Paths, ledger_path: Path | None, *, inline_jobs: bool = False, today: date | None = None,
          operator: str = "", catch_crashes: bool = False) -> MainWindow:
    """Return the window, with the ledger in it or on its way; the tested start is the start.

    `today` stops the calendar at one day; `operator` is the name in the journal where the settings hold none.
    """
    from PySide6.QtWidgets import QApplication

    import exports.fonts
    from desktop import language, logs
    from desktop.crash import CrashHook
    from desktop.session import Session
    from desktop.settings import SettingsFile
    from ui.theme.dress import dress

    paths.make()
    application = QApplication.instance() or QApplication(sys.argv[:1])
    application.setApplicationName("four-helps")
    settings = SettingsFile(paths.settings)
    if catch_crashes:
        logs.begin(paths.logs)
        hook = CrashHook(paths.logs, application)
        hook.install()
        _collect_on_this_thread(application)
    language.install(application, settings.language)
    dress(application, Path(exports.fonts.__file__).parent / "hei.ttf")
    session = Session(paths, settings, clock=_clock(today), operator=operator, inline=inline_jobs)
    if ledger_path is not None:
        session.open(str(ledger_path))
    return session.window


def _clock(today: date | None) -> Callable[[], datetime]:
    if today is None:
        return datetime.now

    def stopped() -> datetime:
        return datetime.combine(today, datetime.now().time())

    return stopped


def _collect_on_this_thread(application: Any) -> None:
    """Collect garbage on a timer: a cycle collected on a worker would destroy its widgets there."""
    from PySide6.QtCore import QTimer

    gc.disable()
    timer = QTimer(application, interval=10_000)
    timer.timeout.connect(gc.collect)
    timer.start()


def _to_standard_error(sentence: str) -> None:
    sys.stderr.write(sentence + "\n")


