"""Choosing a ledger's file, with the system's own dialogs."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from ui.language import translate

SUFFIX = "ledger"


class LedgerFiles(QObject):
    """Opens the dialogs and says what was chosen."""

    new_chosen = Signal(str)
    existing_chosen = Signal(str)
    demo_chosen = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window

    def choose_new(self) -> None:
        """Ask where a new ledger shall be kept."""
        dialog = self._dialog(translate("LedgerFiles", "New ledger"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(SUFFIX)
        dialog.selectFile(translate("LedgerFiles", "Service ledger") + f".{SUFFIX}")
        dialog.fileSelected.connect(self.new_chosen)
        dialog.open()

    def choose_existing(self) -> None:
        """Ask for a ledger to open."""
        dialog = self._dialog(translate("LedgerFiles", "Open a ledger"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.existing_chosen)
        dialog.open()

    def choose_demo(self) -> None:
        """Ask in which folder the sample park shall be made."""
        dialog = self._dialog(translate("LedgerFiles", "Folder for the sample park"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self.demo_chosen)
        dialog.open()

    def _dialog(self, title: str) -> QFileDialog:
        dialog = QFileDialog(self._window, title, str(Path.home()))
        dialog.setNameFilter(translate("LedgerFiles", "Ledgers (*.ledger)"))
        dialog.finished.connect(dialog.deleteLater)
        return dialog
