"""Makes ledgers of the office's own, changes their columns, puts them aside: what dialogs and buttons ask for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from exports.workbook.sheets import Workbook, read_workbook
from models.errors import LedgerError
from models.language import N_
from models.ledgers import catalogue
from models.ledgers.field_specs import FieldSpec
from models.operations import custom_ledgers
from ui.custom.designer import DesignerDialog
from ui.jobs.runner import Lane
from ui.language import told, translate
from ui.ledger.live import LiveNames
from ui.page import Page
from ui.transfer.import_wizard import open_import

_SAVING = N_("Jobs", "Saving")


class CustomDesk(QObject):
    """Works for any page: what was done is told there, and the page of a new ledger is turned to."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self._store = page.context.store
        self.dialog: DesignerDialog | None = None
        self._keep: Callable[[str, Sequence[FieldSpec]], str] | None = None
        self._book = ""
        self._told = ""

    # what a person asks

    def new(self) -> None:
        """Ask for the title and columns of a new ledger."""
        self._design_new().show_ledger("", [FieldSpec(label=translate("CustomDesk", "Name"), required=True)])

    def choose_workbook(self) -> None:
        """Ask for the workbook whose headings become columns."""
        dialog = QFileDialog(self._page.window(), translate("ImportWizard", "Choose a workbook"), str(Path.home()))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(translate("ImportWizard", "Tables (*.xlsx *.xlsm *.xls *.xlsb *.et *.ods *.csv)"))
        dialog.fileSelected.connect(self.read_workbook)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def read_workbook(self, path: str) -> None:
        """Read a workbook and show the columns its headings suggest."""
        self._book = path
        self._page.context.jobs.run(
            translate("ImportWizard", "Reading “{0}”").format(Path(path).name),
            lambda progress: read_workbook(Path(path), progress=progress), lane=Lane.FILES,
            succeeded=self._show_workbook, refused=self._refuse)

    def change(self, key: str) -> None:
        """Show the columns of a ledger to be changed."""
        with self._store.read() as session:
            title = told(catalogue.ledger(session, key).title)
            specs = custom_ledgers.specs_of(session, key)

        def keep(title: str, specs: Sequence[FieldSpec]) -> str:
            custom_ledgers.change_ledger(self._store, key, title, specs)
            return key

        self._open(translate("CustomDesk", "Columns of “{0}”").format(title), translate("CustomDesk", "Save"), keep,
                   translate("CustomDesk", "The columns are changed; what was left out keeps its values."))
        self.dialog.show_ledger(title, specs)

    def questions(self) -> None:
        """Show the questions asked on a visit to be changed."""
        with self._store.read() as session:
            specs = custom_ledgers.specs_of(session, custom_ledgers.VISITS)

        def keep(_: str, specs: Sequence[FieldSpec]) -> str:
            custom_ledgers.change_questions(self._store, specs)
            return ""

        self._open(translate("CustomDesk", "Questions asked on visits"), translate("CustomDesk", "Save"), keep,
                   translate("CustomDesk", "The questions are changed."), titled=False, linked=False)
        self.dialog.show_ledger("", specs)
        self.dialog.grid.view.setFocus()

    def add_template(self, key: str) -> None:
        """Take a shipped ledger over."""
        self._told = translate("CustomDesk", "The ledger has been added.")
        self._run(lambda progress: custom_ledgers.make_from_template(self._store, key), self._made)

    def retire(self, key: str) -> None:
        """Put a ledger aside."""
        self._told = translate("CustomDesk", "The ledger is put aside; its rows stay.")
        self._run(lambda progress: custom_ledgers.retire_ledger(self._store, key), self._done)

    def restore(self, key: str) -> None:
        """Take a ledger into use again."""
        self._told = translate("CustomDesk", "The ledger is in use again.")
        self._run(lambda progress: custom_ledgers.restore_ledger(self._store, key), self._done)

    # inside

    def _design_new(self) -> DesignerDialog:
        self._book = ""
        self._open(translate("CustomDesk", "New ledger"), translate("CustomDesk", "Make the ledger"), self._make,
                   translate("CustomDesk", "The ledger has been made."))
        return self.dialog

    def _make(self, title: str, specs: Sequence[FieldSpec]) -> str:
        return custom_ledgers.make_ledger(self._store, title, specs)

    def _show_workbook(self, workbook: Workbook) -> None:
        path = self._book
        self._design_new().show_workbook(workbook, Path(path).stem[:custom_ledgers.LONGEST_TITLE])
        self._book = path

    def _open(self, title: str, agree: str, keep: Callable[[str, Sequence[FieldSpec]], str], said: str, *,
              titled: bool = True, linked: bool = True) -> None:
        context = self._page.context
        names = LiveNames(context.store, context.today, context.delay)
        self._keep, self._told = keep, said
        self.dialog = DesignerDialog(title, agree, names, self._page.window(), titled=titled, linked=linked)
        self.dialog.agreed.connect(self._agreed)
        self.dialog.finished.connect(self._forget)
        self.dialog.open()

    def _agreed(self, title: str, specs: list[FieldSpec]) -> None:
        keep = self._keep
        self._run(lambda progress: keep(title, specs), self._made)

    def _made(self, key: str) -> None:
        """Close the dialog, turn to the ledger, and offer the rows of the workbook it was made from."""
        page, book, said = self._page, self._book, self._told
        self._close()
        if key:
            page.page_requested.emit(key, None)
        page.done.emit(said)
        if book and key:
            self._book = ""
            open_import(page.context, page, page.window(), book, key)

    def _done(self, _: Any) -> None:
        self._page.done.emit(self._told)

    def _run(self, work: Any, succeeded: Any) -> None:
        if self.dialog is not None:
            self.dialog.setEnabled(False)
        self._page.context.jobs.run(told(_SAVING), work, succeeded=succeeded, refused=self._refuse)

    def _refuse(self, error: LedgerError) -> None:
        if self.dialog is not None:
            self.dialog.setEnabled(True)
            self.dialog.refuse(error)
        else:
            self._page.refused.emit(error)

    def _close(self) -> None:
        if self.dialog is not None:
            self.dialog.close_done()

    def _forget(self) -> None:
        self.dialog.deleteLater()
        self.dialog = None
