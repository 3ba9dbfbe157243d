"""From a workbook into the ledger: file, columns, preview, and one deed that can be undone."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from exports.workbook.rejects import write_rejects
from models.errors import LedgerError
from models.language import N_
from models.ledgers.catalogue import exchanged
from models.ledgers.catalogue import ledger as find_ledger
from models.operations.importing import Preview, commit, preview
from ui.context import Context
from ui.jobs.runner import Lane
from ui.language import counted, told, translate
from ui.page import Page
from ui.transfer.columns_step import ColumnsStep
from ui.transfer.file_step import FileStep
from ui.transfer.preview_step import PreviewStep
from ui.transfer.source import Recognised, anew, read
from ui.widgets import named, primary

FILE, COLUMNS, PREVIEW = range(3)


class ImportWizard(QDialog):
    """Goes from step to step; nothing is written before the last. `imported` tells the page what came of it."""

    imported = Signal(str, int)

    def __init__(self, context: Context, ledger_key: str | None, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._ledger_key = ledger_key
        self._found: Recognised | None = None
        self._preview: Preview | None = None
        self.setWindowTitle(translate("ImportWizard", "Import"))
        self.resize(980, 680)
        with context.store.read() as session:
            self._ledgers = {key: find_ledger(session, key) for key in exchanged(session)}
        self.file_step = FileStep(self)
        self.columns_step = ColumnsStep(list(self._ledgers.values()), self)
        self.preview_step = PreviewStep(self)
        self._build()
        self._connect()
        self._turn(FILE)

    def _build(self) -> None:
        self._title = named("heading", "", self)
        self._steps = named("faint", "", self)
        self.refusal = named("mistake", "", self, wrap=True)
        self.stack = QStackedWidget(self)
        for step in (self.file_step, self.columns_step, self.preview_step):
            self.stack.addWidget(step)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._steps)
        self.back_button = QPushButton(translate("ImportWizard", "Back"), self)
        self.rejects_button = QPushButton(translate("ImportWizard", "Save refused lines…"), self)
        self.next_button = primary(translate("ImportWizard", "Next"), "", self)
        self.cancel_button = QPushButton(translate("ImportWizard", "Cancel"), self)
        foot = QFrame(self)
        foot.setObjectName("foot")
        line = QHBoxLayout(foot)
        line.setContentsMargins(20, 10, 20, 10)
        line.setSpacing(8)
        line.addWidget(self.rejects_button)
        line.addStretch(1)
        for button in (self.back_button, self.next_button, self.cancel_button):
            line.addWidget(button)
        self.next_button.setDefault(True)
        inside = QVBoxLayout()
        inside.setContentsMargins(20, 16, 20, 14)
        inside.setSpacing(10)
        inside.addLayout(head)
        inside.addWidget(self.refusal)
        inside.addWidget(self.stack, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(inside, 1)
        layout.addWidget(foot)

    def _connect(self) -> None:
        self.file_step.choose_requested.connect(self.choose_file)
        self.file_step.file_given.connect(self.read_file)
        self.columns_step.sheet_chosen.connect(self._choose_sheet)
        self.columns_step.ledger_chosen.connect(self._choose_ledger)
        self.columns_step.column_chosen.connect(self._choose_column)
        self.back_button.clicked.connect(self.back)
        self.next_button.clicked.connect(self.go_on)
        self.rejects_button.clicked.connect(self.choose_rejects)
        self.cancel_button.clicked.connect(self.reject)

    # the file

    def choose_file(self) -> None:
        """Ask for a workbook."""
        dialog = QFileDialog(self, translate("ImportWizard", "Choose a workbook"), str(Path.home()))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(translate("ImportWizard", "Tables (*.xlsx *.xlsm *.xls *.xlsb *.et *.ods *.csv)"))
        dialog.fileSelected.connect(self.read_file)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def read_file(self, path: str) -> None:
        """Read a workbook and recognise its table."""
        store, key, say = self._context.store, self._ledger_key, self._context.translate
        self._run(translate("ImportWizard", "Reading “{0}”").format(Path(path).name),
                  lambda progress: read(store, Path(path), key, say, progress), self._show_recognised, Lane.FILES)

    def _show_recognised(self, found: Recognised) -> None:
        self._found = found
        self.columns_step.show_recognised(found)
        self._turn(COLUMNS)

    # the columns

    def _choose_sheet(self, sheet: str) -> None:
        self._anew(sheet=sheet)

    def _choose_ledger(self, key: str) -> None:
        self._anew(ledger=self._ledgers[key])

    def _choose_column(self, heading: str, key: str) -> None:
        self._anew(asked={**self._found.asked, heading: key})

    def _anew(self, **otherwise: Any) -> None:
        self._say("")
        try:
            self._found = anew(self._found, **otherwise)
        except LedgerError as error:
            self._refuse(error)
        self.columns_step.show_recognised(self._found)

    # going on

    def go_on(self) -> None:
        """Go to the next step, or import."""
        if self.stack.currentIndex() == COLUMNS:
            store, found = self._context.store, self._found
            self._run(translate("ImportWizard", "Comparing with the ledger"),
                      lambda progress: preview(store, found.ledger.key, found.incoming, progress), self._show_preview)
        elif self.stack.currentIndex() == PREVIEW:
            store, planned = self._context.store, self._preview
            self._run(translate("ImportWizard", "Importing"), lambda progress: commit(store, planned, progress),
                      self._done)

    def back(self) -> None:
        """Go to the step before."""
        self._turn(self.stack.currentIndex() - 1)

    def _show_preview(self, planned: Preview) -> None:
        self._preview = planned
        self.preview_step.show_preview(planned, self._found.ledger)
        self._turn(PREVIEW)

    def _done(self, _: object) -> None:
        count = len(self._preview.new) + len(self._preview.updated)
        self.done(QDialog.DialogCode.Accepted)
        self.imported.emit(self._preview.ledger_key, count)

    # refused lines

    def choose_rejects(self) -> None:
        """Ask where the refused lines shall be kept."""
        dialog = QFileDialog(self, translate("ImportWizard", "Save refused lines"), str(self._found.path.parent))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(translate("ImportWizard", "Workbooks (*.xlsx)"))
        dialog.setDefaultSuffix("xlsx")
        dialog.selectFile(translate("ImportWizard", "{0} refused lines").format(self._found.path.stem) + ".xlsx")
        dialog.fileSelected.connect(self.save_rejects)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def save_rejects(self, path: str) -> None:
        """Write the refused lines with their reasons, to be corrected and imported again."""
        ledger, planned, say = self._found.ledger, self._preview, self._context.translate

        def write(progress: object) -> str:
            write_rejects(Path(path), ledger, planned.rejected, translate=say, unit=planned.incoming.unit)
            return path

        self._run(translate("ImportWizard", "Saving"), write, self._told_saved, Lane.FILES)

    def _told_saved(self, path: str) -> None:
        self._say(translate("ImportWizard", "Refused lines saved: {0}").format(path), mistake=False)

    # inside

    def _run(self, title: str, work: Any, succeeded: Any, lane: Lane = Lane.STORE) -> None:
        self._say("")
        self.setEnabled(False)
        self._context.jobs.run(title, work, lane=lane, succeeded=succeeded, refused=self._refuse, finished=self._free)

    def _free(self) -> None:
        self.setEnabled(True)

    def _refuse(self, error: LedgerError) -> None:
        self._say(error.told(told))

    def _say(self, sentence: str, *, mistake: bool = True) -> None:
        self.refusal.setObjectName("mistake" if mistake else "soft")
        self.refusal.style().unpolish(self.refusal)
        self.refusal.style().polish(self.refusal)
        self.refusal.setText(sentence)
        self.refusal.setVisible(bool(sentence))

    def _turn(self, step: int) -> None:
        self._say("")
        self.stack.setCurrentIndex(step)
        titles = (translate("ImportWizard", "Which workbook?"), translate("ImportWizard", "What was recognised"),
                  translate("ImportWizard", "What will be written"))
        self._title.setText(titles[step])
        self._steps.setText(translate("ImportWizard", "Step {0} of {1}").format(step + 1, len(titles)))
        self.back_button.setVisible(step > FILE)
        self.next_button.setVisible(step > FILE)
        self.rejects_button.setVisible(step == PREVIEW and bool(self._preview.rejected))
        if step == PREVIEW:
            count = len(self._preview.new) + len(self._preview.updated)
            self.next_button.setText(counted(N_("ImportWizard", "Import %n row(s)"), count) if count
                                     else translate("ImportWizard", "Nothing to import"))
            self.next_button.setEnabled(bool(count))
        else:
            self.next_button.setText(translate("ImportWizard", "Next"))
            self.next_button.setEnabled(True)
        self.next_button.setFocus(Qt.FocusReason.OtherFocusReason)


class _Told(QObject):
    """Says on the page what an import did, and shows the rows there."""

    def __init__(self, page: Page, wizard: ImportWizard) -> None:
        super().__init__(wizard)
        self._page = page

    def tell(self, ledger_key: str, count: int) -> None:
        self._page.page_requested.emit(ledger_key, None)
        self._page.done.emit(counted(N_("ImportWizard", "%n row(s) imported."), count))


def open_import(context: Context, page: Page, parent: QWidget, path: str = "", key: str | None = None) -> ImportWizard:
    """Open the import for the ledger called `key`, for that of a page, or for the one the table fits best."""
    key = key or getattr(page, "key", None)
    with context.store.read() as session:
        known = exchanged(session)
    wizard = ImportWizard(context, key if key in known else None, parent)
    wizard.finished.connect(wizard.deleteLater)
    wizard.imported.connect(_Told(page, wizard).tell)
    wizard.open()
    if path:
        wizard.read_file(path)
    return wizard
