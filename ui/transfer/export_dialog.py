"""From the ledger into a workbook: which ledger, which rows, and for whom."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QDialog,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from exports.paper.listing import listing_pdf
from exports.workbook.writer import write_ledger
from models.errors import LedgerError
from models.language import N_
from models.ledgers.catalogue import exported
from models.ledgers.catalogue import ledger as find_ledger
from models.ledgers.columns import Ledger
from models.ledgers.purpose import Purpose, Withheld, for_purpose, withheld
from models.ledgers.rows import Filter, Sort, rows
from models.operations.office import office
from models.progress import Progress
from ui.bulletin.concealed import concealed_words
from ui.bulletin.paper_file import file_name
from ui.bulletin.papers import PaperJob
from ui.context import Context
from ui.jobs.runner import JobRunner, Lane
from ui.language import counted, told, translate
from ui.page import Page
from ui.theme.icons import icon
from ui.widgets import named, primary


class ExportDialog(QDialog):
    """Asks, then for a file; stays open with the reason when the file cannot be written."""

    exported = Signal(str)

    def __init__(self, context: Context, page: Page, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._page = page
        self.setWindowTitle(translate("ExportDialog", "Export"))
        self.setMinimumWidth(480)
        with context.store.read() as session:
            self._ledgers = {key: find_ledger(session, key) for key in exported(session)}
        self.ledger_box = QComboBox(self)
        for key, ledger in self._ledgers.items():
            self.ledger_box.addItem(told(ledger.title), key)
        self.ledger_box.setAccessibleName(translate("ExportDialog", "Ledger"))
        self.ledger_box.setCurrentIndex(max(self.ledger_box.findData(getattr(page, "key", "")), 0))
        self.ledger_box.activated.connect(self._look)
        self.all_rows = QRadioButton(translate("ExportDialog", "All records"), self)
        self.shown_rows = QRadioButton(self)
        self.internal = QRadioButton(translate("ExportDialog", "Internal: everything, comes back by import"), self)
        self.public = QRadioButton(
            translate("ExportDialog", "For the public: personal details left out or masked"), self)
        self.concealed = named("soft", "", self, wrap=True)
        self._quiet = JobRunner(inline=context.jobs.inline, parent=self)  # nobody waits for it
        self._asked = 0
        self.refusal = named("mistake", "", self, wrap=True)
        self.refusal.hide()
        self._groups = [self._group(self.all_rows, self.shown_rows), self._group(self.internal, self.public)]
        self._build()
        self._look()
        for choice in (self.public, self.all_rows):
            choice.toggled.connect(self._tell_concealed)

    def _group(self, *choices: QRadioButton) -> QButtonGroup:
        group = QButtonGroup(self)
        for choice in choices:
            group.addButton(choice)
        choices[0].setChecked(True)
        return group

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        inside = QVBoxLayout()
        inside.setContentsMargins(20, 18, 20, 8)
        inside.setSpacing(6)
        for label, widgets in ((translate("ExportDialog", "Ledger"), (self.ledger_box,)),
                               (translate("ExportDialog", "Records"), (self.all_rows, self.shown_rows)),
                               (translate("ExportDialog", "Made for"), (self.internal, self.public))):
            inside.addWidget(named("label", label, self))
            for widget in widgets:
                inside.addWidget(widget)
            inside.addSpacing(8)
        inside.addWidget(self.concealed)
        inside.addWidget(self.refusal)
        self.save_button = primary(translate("ExportDialog", "Save as…"), "export", self)
        self.save_button.clicked.connect(self.choose_file)
        self.print_button = QPushButton(icon("print"), translate("ExportDialog", "Print…"), self)
        self.print_button.clicked.connect(self.print_listing)
        self.save_button.setDefault(True)
        cancel = QPushButton(translate("ExportDialog", "Cancel"), self)
        cancel.clicked.connect(self.reject)
        foot = QFrame(self)
        foot.setObjectName("foot")
        line = QHBoxLayout(foot)
        line.setContentsMargins(20, 10, 20, 10)
        line.addStretch(1)
        line.addWidget(self.print_button)
        line.addWidget(self.save_button)
        line.addWidget(cancel)
        layout.addLayout(inside)
        layout.addStretch(1)
        layout.addWidget(foot)

    def choose_file(self) -> None:
        """Ask where the workbook shall be kept."""
        ledger = self._ledger()
        dialog = QFileDialog(self, translate("ExportDialog", "Export"), str(Path.home()))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(translate("ExportDialog", "Workbooks (*.xlsx)"))
        dialog.setDefaultSuffix("xlsx")
        day = self._context.today().isoformat()
        dialog.selectFile(file_name(f"{told(ledger.title)} {day}", "xlsx"))
        dialog.fileSelected.connect(self.save_to)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def print_listing(self) -> None:
        """Show the ledger as pages, to print or to save; the dialog has done its work."""
        context, ledger, (filter, sort, purpose) = self._context, self._ledger(), self._asked_for()
        concealed = self.concealed.text()
        PaperJob(self._page, told(ledger.title),
                 lambda progress: listing(context, ledger, filter, sort, purpose, progress), lambda: concealed)
        self.accept()

    def _asked_for(self) -> tuple[Filter, Sequence[Sort], Purpose]:
        filter, sort = self._narrowed() if self.shown_rows.isChecked() else (Filter(), ())
        return filter, sort, Purpose.PUBLIC if self.public.isChecked() else Purpose.INTERNAL

    def save_to(self, path: str) -> None:
        """Write the workbook, whole or not at all."""
        context, ledger, (filter, sort, purpose) = self._context, self._ledger(), self._asked_for()
        self.refusal.hide()
        self.setEnabled(False)
        context.jobs.run(translate("ExportDialog", "Exporting “{0}”").format(told(ledger.title)),
                         lambda progress: write(context, Path(path), ledger, filter, sort, purpose, progress),
                         lane=Lane.FILES, succeeded=self._done, refused=self._refuse, finished=self._free)

    def _done(self, path: str) -> None:
        self.done(QDialog.DialogCode.Accepted)
        self.exported.emit(path)

    def _refuse(self, error: LedgerError) -> None:
        self.refusal.setText(error.told(told))
        self.refusal.show()

    def _free(self) -> None:
        self.setEnabled(True)

    def _ledger(self) -> Ledger:
        return self._ledgers[self.ledger_box.currentData()]

    def _narrowed(self) -> tuple[Filter, Sequence[Sort]]:
        source: Any = getattr(self._page, "rows", None)
        if source is None or getattr(self._page, "key", "") != self.ledger_box.currentData():
            return Filter(), ()
        return source.filter, source.sort

    def _look(self, *_: object) -> None:
        """Offer the rows as filtered where the page shows this ledger narrowed."""
        filter, _sort = self._narrowed()
        narrowed = filter != Filter()
        self.shown_rows.setVisible(narrowed)
        if narrowed:
            self.shown_rows.setText(counted(N_("ExportDialog", "As filtered now: %n record(s)"),
                                            len(self._page.model.ids)))
        (self.shown_rows if narrowed else self.all_rows).setChecked(True)
        self._tell_concealed()

    def _tell_concealed(self) -> None:
        """Say what the public copy will not say, counted beside the window."""
        self.concealed.clear()
        self._asked += 1
        if self.public.isChecked():
            context, ledger, asked = self._context, self._ledger(), self._asked
            filter, _ = self._narrowed() if self.shown_rows.isChecked() else (Filter(), ())
            self._quiet.run("", lambda progress: (asked, hidden_from_public(context, ledger, filter)),
                            lane=Lane.FILES, succeeded=self._show_concealed, refused=self._refuse)

    def _show_concealed(self, found: tuple[int, Withheld]) -> None:
        asked, hidden = found
        if asked == self._asked:  # another ledger may have been chosen meanwhile
            self.concealed.setText(concealed_words(hidden.rows_left_out, hidden.masked, hidden.blanked)
                                   or translate("ExportDialog", "Nothing in it has to be withheld."))


def write(context: Context, path: Path, ledger: Ledger, filter: Filter, sort: Sequence[Sort], purpose: Purpose,
          progress: Progress) -> str:
    """Write the rows of a ledger to a workbook and return its path."""
    today = context.today()
    with context.store.read() as session:
        found = for_purpose(ledger, rows(session, ledger, filter, sort, today=today), purpose)
        name = office(session).name
    write_ledger(path, ledger, found, translate=context.translate, office=name, on=today, purpose=purpose.value,
                 progress=progress)
    return str(path)


def listing(context: Context, ledger: Ledger, filter: Filter, sort: Sequence[Sort], purpose: Purpose,
            progress: Progress) -> bytes:
    """Return the rows of a ledger as a PDF."""
    today = context.today()
    with context.store.read() as session:
        found = for_purpose(ledger, rows(session, ledger, filter, sort, today=today), purpose)
        name = office(session).name
    return listing_pdf(ledger, found, translate=context.translate, office=name, on=today,
                       public=purpose is Purpose.PUBLIC, progress=progress)


def hidden_from_public(context: Context, ledger: Ledger, filter: Filter) -> Withheld:
    """Return what a public copy of these rows does not say."""
    with context.store.read() as session:
        return withheld(ledger, rows(session, ledger, filter, today=context.today()))


class _Told(QObject):
    """Says on the page where the workbook is."""

    def __init__(self, page: Page, dialog: ExportDialog) -> None:
        super().__init__(dialog)
        self._page = page

    def tell(self, path: str) -> None:
        self._page.said.emit(translate("ExportDialog", "Exported: {0}").format(path))


def open_export(context: Context, page: Page, parent: QWidget) -> ExportDialog:
    """Open the export for the ledger of a page."""
    dialog = ExportDialog(context, page, parent)
    dialog.exported.connect(_Told(page, dialog).tell)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog


def open_print(context: Context, page: Page, parent: QWidget) -> ExportDialog:
    """Open the same dialog with printing at hand: Enter prints."""
    dialog = open_export(context, page, parent)
    dialog.print_button.setDefault(True)
    dialog.print_button.setFocus()
    return dialog
