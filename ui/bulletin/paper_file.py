"""A PDF made by the program on its way to a file, to another program, or to a printer."""

from __future__ import annotations

import tempfile
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from exports.files import replacing
from models.errors import LedgerError
from models.language import N_
from ui.bulletin.printing import Printing
from ui.jobs.runner import JobRunner, Lane
from ui.language import translate

_NO_VIEWER = N_("Errors", "No program on this computer opens PDF files. The pages are shown here; they can be saved "
                "and printed.")
_FORBIDDEN = str.maketrans(dict.fromkeys('\\/:*?"<>|\n\r\t', ""))


class PaperFile(QObject):
    """Saves, opens and prints; says in a sentence how it went."""

    said = Signal(str)
    refused = Signal(object)

    def __init__(self, jobs: JobRunner, parent: QWidget) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._window = parent
        self._pdf = b""
        self._printing = Printing(jobs, parent)
        self._printing.printed.connect(self._told_printed)
        self._printing.refused.connect(self.refused)

    def save_as(self, pdf: bytes, name: str) -> None:
        """Ask where the PDF shall be kept."""
        self._pdf = pdf
        dialog = QFileDialog(self._window, translate("PaperFile", "Save PDF"), str(Path.home()))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(translate("PaperFile", "PDF files (*.pdf)"))
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(file_name(name))
        dialog.fileSelected.connect(self.save_to)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def save_to(self, path: str) -> None:
        """Write the PDF, whole or not at all."""
        pdf = self._pdf
        self._jobs.run(translate("PaperFile", "Saving the PDF"), lambda progress: _written(Path(path), pdf),
                       lane=Lane.FILES, succeeded=self._told_saved, refused=self.refused)

    def open(self, pdf: bytes, name: str) -> None:
        """Open the PDF in the program the computer opens PDF files with."""
        path = Path(tempfile.mkdtemp(prefix="four-helps-")) / file_name(name)
        _written(path, pdf)
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            self.refused.emit(LedgerError(_NO_VIEWER))

    def print(self, pdf: bytes, name: str) -> None:
        """Ask for a printer and print."""
        self._printing.print_pdf(pdf, name)

    def _told_saved(self, path: str) -> None:
        self.said.emit(translate("PaperFile", "Saved: {0}").format(path))

    def _told_printed(self) -> None:
        self.said.emit(translate("PaperFile", "Sent to the printer."))


def file_name(name: str, suffix: str = "pdf") -> str:
    """Return a name every system can hold."""
    return (name.translate(_FORBIDDEN).strip(" .")[:80] or "paper") + f".{suffix}"


def _written(path: Path, pdf: bytes) -> str:
    with replacing(path) as spare:
        spare.write_bytes(pdf)
    return str(path)
