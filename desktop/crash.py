"""What happens when something goes wrong that nobody foresaw: a report file, and one dialog."""

from __future__ import annotations

import faulthandler
import logging
import platform
import sys
import traceback
from datetime import datetime
from pathlib import Path
from types import TracebackType

import PySide6
from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QMessageBox

from models.errors import LedgerError
from ui.language import told, translate

_LOG = logging.getLogger(__name__)


class CrashHook(QObject):
    """Takes over `sys.excepthook`; tracebacks hop to the UI thread, where one dialog at a time tells of them."""

    _caught = Signal(str)
    _refused = Signal(object)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._box: QMessageBox | None = None
        self._stream = None
        self._caught.connect(self._tell)
        self._refused.connect(self._refuse)

    def install(self) -> None:
        """Catch what nobody else did, from now on."""
        sys.excepthook = self.caught
        try:
            self._stream = (self._folder / "fault.log").open("a", encoding="utf-8")
            faulthandler.enable(self._stream)
        except OSError:
            _LOG.warning("No fault log can be kept.")

    def caught(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Report an exception; called on any thread."""
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        if isinstance(error, LedgerError):  # a file that went away while the window was reading it
            self._refused.emit(error)
            return
        text = "".join(traceback.format_exception(kind, error, trace))
        _LOG.error("%s", text)
        self._caught.emit(text)

    def report(self, text: str) -> Path | None:
        """Write a report file and return where; None when it cannot be written."""
        path = self._folder / f"report-{datetime.now():%Y%m%d-%H%M%S}.txt"
        about = f"Python {platform.python_version()}, PySide6 {PySide6.__version__}, {platform.platform()}\n\n"
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            path.write_text(about + text, "utf-8")
        except OSError:
            return None
        return path

    def _tell(self, text: str) -> None:
        path = self.report(text)
        if self._box is not None:
            return
        box = self._box = QMessageBox(
            QMessageBox.Icon.Critical, translate("CrashHook", "Something went wrong"),
            translate("CrashHook", "The program met a mistake of its own. What was saved is safe; the last step may be "
                      "missing."),
            parent=QApplication.activeWindow())
        if path is not None:
            box.setInformativeText(translate("CrashHook", "A report was written to {0}.").format(path))
            show = box.addButton(translate("CrashHook", "Open folder"), QMessageBox.ButtonRole.ActionRole)
            show.clicked.connect(self._show_folder)
        box.addButton(QMessageBox.StandardButton.Close)
        box.finished.connect(self._forget)
        box.open()

    def _refuse(self, error: LedgerError) -> None:
        if self._box is None:
            self._box = QMessageBox(QMessageBox.Icon.Warning, translate("Messages", "Four-Helps Ledger"),
                                    error.told(told), QMessageBox.StandardButton.Ok, QApplication.activeWindow())
            self._box.finished.connect(self._forget)
            self._box.open()

    def _show_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))

    def _forget(self) -> None:
        self._box.deleteLater()
        self._box = None
