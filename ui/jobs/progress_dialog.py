"""Shows how far a long job is, and lets the person stop it."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QProgressBar, QVBoxLayout, QWidget

from ui.jobs.runner import Job
from ui.language import translate

SHOWN_AFTER = 600
SHOWN_FOR = 500


class ProgressDialog(QDialog):
    """Appears when a job takes longer than 600 ms, stays 500 ms at least, and goes with the job."""

    def __init__(self, job: Job, parent: QWidget, *, after: int = SHOWN_AFTER) -> None:
        kind = Qt.WindowType
        super().__init__(parent, kind.Dialog | kind.CustomizeWindowHint | kind.WindowTitleHint)
        self._job = job
        self._over = False
        self._build(job.title)
        self._appear = QTimer(self, singleShot=True, interval=after)
        self._appear.timeout.connect(self._show)
        self._leave = QTimer(self, singleShot=True, interval=SHOWN_FOR)
        self._leave.timeout.connect(self._close_when_over)
        job.progressed.connect(self._progress)
        job.finished.connect(self._end)
        self._appear.start()

    def _build(self, title: str) -> None:
        self.setWindowTitle(translate("ProgressDialog", "Please wait"))
        self.setMinimumWidth(380)
        self._bar = QProgressBar(self, minimum=0, maximum=0)
        self._bar.setTextVisible(False)
        buttons = QDialogButtonBox(self)
        self._stop = buttons.addButton(translate("ProgressDialog", "Stop"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self._cancel)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 20, 20, 16)
        layout.setSpacing(14)
        layout.addWidget(QLabel(title, self))
        layout.addWidget(self._bar)
        layout.addWidget(buttons)

    def _cancel(self) -> None:
        self._stop.setEnabled(False)
        self._job.cancel()

    def _show(self) -> None:
        self.open()
        self._leave.start()

    def _progress(self, done: int, total: int) -> None:
        self._bar.setRange(0, total)
        self._bar.setValue(min(done, total))

    def _end(self) -> None:
        self._over = True
        self._appear.stop()
        if not self._leave.isActive():
            self._close_when_over()

    def _close_when_over(self) -> None:
        if self._over:
            self.hide()
            self.deleteLater()

    def reject(self) -> None:
        """Stop the job instead of hiding it: the Esc key asks for the same as the button."""
        self._cancel()
