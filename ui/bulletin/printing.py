"""Prints a PDF on the printer a person chooses: every page as an image of 300 dots to the inch."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRectF, Qt, Signal
from PySide6.QtGui import QPageLayout, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QWidget

from models.errors import FileRefused, LedgerError
from models.language import N_
from models.progress import Progress
from ui.bulletin.rendering import page_sizes, printed_pages
from ui.jobs.runner import JobRunner, Lane
from ui.language import translate

DOTS = 300
_KEEP = Qt.AspectRatioMode.KeepAspectRatio
_NO_PRINTER = N_("Errors", "No printer is set up on this computer. Save the PDF and print it where there is one.")
_NOT_PRINTED = N_("Errors", "The printer “{name}” did not take the pages.")


class Printing(QObject):
    """Asks for a printer, then prints as a job; says how it ended."""

    printed = Signal()
    refused = Signal(object)

    def __init__(self, jobs: JobRunner, parent: QWidget) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._window = parent
        self._pdf = b""
        self._title = ""
        self._printer: QPrinter | None = None
        self._dialog: QPrintDialog | None = None

    def print_pdf(self, pdf: bytes, title: str) -> None:
        """Ask for a printer and print, or say that there is none."""
        if not QPrinterInfo.availablePrinterNames():
            self.refused.emit(LedgerError(_NO_PRINTER))
            return
        self._pdf, self._title = pdf, title
        self._printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        self._printer.setDocName(title)
        self._printer.setResolution(DOTS)
        self._printer.setFullPage(True)
        self._dialog = QPrintDialog(self._printer, self._window)
        self._dialog.setMinMax(1, len(page_sizes(pdf)))
        self._dialog.accepted.connect(self.start)
        self._dialog.finished.connect(self._dialog.deleteLater)
        self._dialog.open()

    def start(self) -> None:
        """Print what was asked for on the printer chosen."""
        pdf, printer = self._pdf, self._printer
        self._jobs.run(translate("Printing", "Printing “{0}”").format(self._title),
                       lambda progress: paint(pdf, printer, progress), lane=Lane.FILES, succeeded=self._done,
                       refused=self.refused)

    def _done(self, _: object) -> None:
        self._printer = None
        self.printed.emit()


def paint(pdf: bytes, printer: QPrinter, progress: Progress) -> int:
    """Paint the pages the printer was asked for and return how many; runs on any thread."""
    sizes = page_sizes(pdf)
    first, last = printer.fromPage() or 1, printer.toPage() or len(sizes)
    painter = QPainter()
    done = 0
    for at, image in enumerate(printed_pages(pdf, DOTS), 1):
        if not first <= at <= last:
            continue
        size = sizes[at - 1]
        printer.setPageOrientation(QPageLayout.Orientation.Landscape if size.width() > size.height()
                                   else QPageLayout.Orientation.Portrait)
        begun = painter.begin(printer) if not painter.isActive() else printer.newPage()
        if not begun:
            raise FileRefused(_NOT_PRINTED, name=printer.printerName())
        target = QRectF(printer.paperRect(QPrinter.Unit.DevicePixel))
        fitted = image.size().scaled(target.size().toSize(), _KEEP)
        painter.drawImage(QRectF(0, 0, fitted.width(), fitted.height()), image)
        done += 1
        progress(at, len(sizes))
    painter.end()
    return done
