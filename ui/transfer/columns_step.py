"""The second step: what was recognised, heading by heading, and a way to say otherwise."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from models.language import N_
from models.ledgers.columns import Ledger, Place
from models.operations.assuming import period_of
from ui.language import counted, told, translate
from ui.theme import tokens
from ui.theme.tokens import Tone
from ui.transfer.source import Recognised
from ui.widgets import named

_SOFT = QColor(tokens.TEXT_SOFT)


class ColumnsStep(QWidget):
    """Emits what the person chose: a sheet, a ledger, or a column for a heading (empty to leave it out)."""

    sheet_chosen = Signal(str)
    ledger_chosen = Signal(str)
    column_chosen = Signal(str, str)

    def __init__(self, ledgers: list[Ledger], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ledger = QComboBox(self)
        self._ledger.setAccessibleName(translate("ColumnsStep", "Ledger"))
        for ledger in ledgers:
            self._ledger.addItem(told(ledger.title), ledger.key)
        self._sheet = QComboBox(self)
        self._sheet.setAccessibleName(translate("ColumnsStep", "Sheet"))
        self._ledger.activated.connect(self._choose_ledger)
        self._sheet.activated.connect(self._choose_sheet)
        self._summary = named("soft", "", self, wrap=True)
        self.table = QTableWidget(0, 3, self)
        self._set_up_table()
        line = QHBoxLayout()
        line.setSpacing(8)
        for label, box in ((translate("ColumnsStep", "Ledger"), self._ledger),
                           (translate("ColumnsStep", "Sheet"), self._sheet)):
            line.addWidget(named("label", label, self))
            line.addWidget(box, 1)
        card = QFrame(self)
        card.setObjectName("card")
        framed = QVBoxLayout(card)
        framed.setContentsMargins(1, 1, 1, 1)
        framed.addWidget(self.table)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addLayout(line)
        layout.addWidget(self._summary)
        layout.addWidget(card, 1)

    def _set_up_table(self) -> None:
        self.table.setHorizontalHeaderLabels([translate("ColumnsStep", "Heading in the workbook"),
                                              translate("ColumnsStep", "For example"),
                                              translate("ColumnsStep", "Goes to")])
        self.table.setStyleSheet("QTableView::item { padding: 0 6px; }")
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(tokens.ROW_HEIGHT + 4)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        header = self.table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.table.setColumnWidth(0, 230)
        self.table.setColumnWidth(2, 230)

    def show_recognised(self, found: Recognised) -> None:
        """Show what was recognised."""
        self._sheet.clear()
        self._sheet.addItems([grid.name for grid in found.workbook.sheets])
        self._sheet.setCurrentText(found.incoming.sheet)
        self._ledger.setCurrentIndex(self._ledger.findData(found.ledger.key))
        self._summary.setText(_said(found))
        headings = found.headings()
        self.table.setRowCount(len(headings))
        for row, (heading, key) in enumerate(headings):
            name = QTableWidgetItem(heading)
            name.setToolTip(heading)
            sample = QTableWidgetItem(found.samples(heading, key))
            sample.setForeground(_SOFT)
            sample.setToolTip(sample.text())
            self.table.setItem(row, 0, name)
            self.table.setItem(row, 1, sample)
            self.table.setCellWidget(row, 2, self._target(found.ledger, heading, key))

    def target(self, heading: str) -> QComboBox:
        """Return the choice of a column for a heading."""
        return next(box for row in range(self.table.rowCount())
                    if (box := self.table.cellWidget(row, 2)).property("heading") == heading)

    def _target(self, ledger: Ledger, heading: str, key: str) -> QComboBox:
        box = QComboBox(self.table)
        box.setProperty("heading", heading)
        box.setAccessibleName(translate("ColumnsStep", "Column for “{0}”").format(heading))
        box.addItem(translate("ColumnsStep", "– left out –"), "")
        for column in ledger.on(Place.IMPORT):
            box.addItem(told(column.label) + (" *" if column.required else ""), column.key)
        if key and box.findData(key) < 0:
            box.addItem(told(ledger.column(key).label), key)
        box.setCurrentIndex(box.findData(key))
        ink = tokens.TEXT if key else Tone.NEAR.ink
        box.setStyleSheet(f"QComboBox {{ border: none; border-radius: 0; padding: 0 8px; color: {ink}; }}"
                          f"QComboBox:focus {{ border: 1px solid {tokens.ACCENT}; padding: 0 7px; }}")
        box.activated.connect(self._choose_column)
        return box

    def _choose_ledger(self, index: int) -> None:
        self.ledger_chosen.emit(self._ledger.itemData(index))

    def _choose_sheet(self, index: int) -> None:
        self.sheet_chosen.emit(self._sheet.itemText(index))

    def _choose_column(self, index: int) -> None:
        box = self.sender()
        self.column_chosen.emit(box.property("heading"), box.itemData(index))


def _said(found: Recognised) -> str:
    incoming = found.incoming
    parts = [translate("ColumnsStep", "Headings on line {0}.").format(incoming.header_row),
             counted(N_("ColumnsStep", "%n row(s) to read."), len(incoming.rows))]
    if incoming.unit:
        parts.append(translate("ColumnsStep", "Amounts in {0}.").format(incoming.unit))
    if said := period_of(found.ledger.key, incoming):
        parts.append(translate("ColumnsStep", "Lines that name no period are of {0}, as the sheet says.").format(said))
    left = [number for number, reason in incoming.ignored if reason not in ("blank", "above")]
    if left:
        parts.append(translate("ColumnsStep", "Left out: lines {0} (totals, notes, signatures).").format(
            "、".join(map(str, left[:12])) + ("…" if len(left) > 12 else "")))
    if incoming.unmapped:
        parts.append(counted(N_("ColumnsStep", "%n heading(s) not known: choose a column, or leave them out."),
                             len(incoming.unmapped)))
    return " ".join(parts)

