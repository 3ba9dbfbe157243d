"""Asks what a ledger is called and which columns it has; it collects and leaves the making to the desk."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QDialog, QFrame, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from exports.workbook.heading_row import LOOKED_AT, heading_row, table_under
from exports.workbook.sheets import Grid, Workbook
from models.errors import LedgerError
from models.ledgers.field_specs import FieldSpec
from models.ledgers.guessing import from_headings
from ui.custom.fields_grid import FieldsGrid
from ui.language import told, translate
from ui.ledger.source import Names
from ui.widgets import named, primary

_WORDS = 16


class DesignerDialog(QDialog):
    """Emits `agreed` with the title and the columns; it stays open until the ledger was made or changed."""

    agreed = Signal(str, object)

    def __init__(self, title: str, agree: str, names: Names, parent: QWidget, *, titled: bool = True,
                 linked: bool = True) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.resize(1120, 660)
        self._workbook: Workbook | None = None
        self.title_edit = QLineEdit(self)
        self.title_edit.setAccessibleName(translate("DesignerDialog", "Title of the ledger"))
        self.title_edit.setPlaceholderText(translate("DesignerDialog", "for example: Safety hazards"))
        self.sheet_box = QComboBox(self)
        self.sheet_box.setAccessibleName(translate("DesignerDialog", "Sheet"))
        self.line_box = QComboBox(self)
        self.line_box.setAccessibleName(translate("DesignerDialog", "Line of the headings"))
        self.grid = FieldsGrid(names, self, linked=linked)
        self.refusal = named("mistake", "", self, wrap=True)
        self.refusal.hide()
        self.agree_button = primary(agree, "", self)
        self.agree_button.setAutoDefault(False)
        self._build(titled)
        self._connect()

    def _build(self, titled: bool) -> None:
        inside = QVBoxLayout()
        inside.setContentsMargins(20, 16, 20, 14)
        inside.setSpacing(10)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(named("label", translate("DesignerDialog", "Title"), self))
        head.addWidget(self.title_edit, 1)
        self._head = [head.itemAt(at).widget() for at in range(head.count())]
        self._from_book = [named("label", translate("DesignerDialog", "Sheet"), self), self.sheet_box,
                           named("label", translate("DesignerDialog", "Headings on line"), self), self.line_box]
        for widget in self._from_book:
            head.addWidget(widget, 1 if widget is self.line_box else 0)
            widget.hide()
        for widget in self._head:
            widget.setVisible(titled)
        inside.addLayout(head)
        inside.addWidget(named("soft", translate(
            "DesignerDialog", "One line for each column. The required ones together tell the rows apart; what is not "
                              "for the public stays inside the office."), self, wrap=True))
        inside.addWidget(self.grid, 1)
        inside.addWidget(self.refusal)
        self.cancel_button = QPushButton(translate("DesignerDialog", "Cancel"), self)
        self.cancel_button.setAutoDefault(False)
        foot = QFrame(self)
        foot.setObjectName("foot")
        line = QHBoxLayout(foot)
        line.setContentsMargins(20, 10, 20, 10)
        line.setSpacing(8)
        line.addStretch(1)
        line.addWidget(self.agree_button)
        line.addWidget(self.cancel_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(inside, 1)
        layout.addWidget(foot)

    def _connect(self) -> None:
        self.grid.refused.connect(self.refuse)
        self.grid.edited.connect(self.refusal.hide)
        self.agree_button.clicked.connect(self.accept)
        self.cancel_button.clicked.connect(self.reject)
        self.sheet_box.activated.connect(self._choose_sheet)
        self.line_box.activated.connect(self._guess)

    # what the desk calls

    def show_ledger(self, title: str, specs: Sequence[FieldSpec]) -> None:
        """Show a title and columns."""
        self.title_edit.setText(title)
        self.grid.show_specs(specs)
        (self.grid.view if title else self.title_edit).setFocus()

    def show_workbook(self, workbook: Workbook, title: str) -> None:
        """Show the columns guessed from a workbook's headings; another sheet or line can be chosen."""
        self._workbook = workbook
        for widget in self._from_book:
            widget.show()
        sheets = [grid for grid in workbook.sheets if grid.visible and grid.rows] or list(workbook.sheets)
        self.sheet_box.clear()
        self.sheet_box.addItems([grid.name for grid in sheets])
        self.title_edit.setText(title)
        self._choose_sheet()
        self.title_edit.setFocus()
        self.title_edit.selectAll()

    def refuse(self, error: LedgerError) -> None:
        """Show why it was not done."""
        self.refusal.setText(error.told(told))
        self.refusal.show()

    def close_done(self) -> None:
        """Close: it was done."""
        self.done(QDialog.DialogCode.Accepted)

    # Qt

    def accept(self) -> None:
        """Give title and columns to the desk; close only once it was done."""
        self.refusal.hide()
        self.agreed.emit(self.title_edit.text(), self.grid.specs())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter agrees; Enter alone goes down in the grid."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.accept()
        elif not enter:
            super().keyPressEvent(event)

    # inside

    def _sheet(self) -> Grid:
        return next(grid for grid in self._workbook.sheets if grid.name == self.sheet_box.currentText())

    def _choose_sheet(self, *_: object) -> None:
        grid = self._sheet()
        self.line_box.clear()
        for at, row in enumerate(grid.rows[:LOOKED_AT]):
            words = "、".join(str(cell).strip() for cell in row if cell is not None and str(cell).strip())
            self.line_box.addItem(f"{at + 1}  {words[:_WORDS]}", at)
        self.line_box.setCurrentIndex(heading_row(grid))
        self._guess()

    def _guess(self, *_: object) -> None:
        self.grid.show_specs(from_headings(*table_under(self._sheet(), self.line_box.currentData() or 0)))

