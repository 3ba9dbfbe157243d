"""Which supervision sheets are to be issued: proposed for each unit and colour, ticked, and issued together."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from models.language import N_
from models.operations.supervising import Proposal
from models.rules.warnings import WARNINGS
from ui.deeds.dialog import DeedDialog
from ui.deeds.supervision import ISSUE_SHEETS, sheet_first
from ui.language import counted, told, translate
from ui.ledger.source import Names
from ui.ledger.tones import tone

_SHOWN_WHOLE = 12
_TASKS = Qt.ItemDataRole.UserRole


class ProposalsDialog(DeedDialog):
    """Emits `agreed` with the values and, as `task_ids`, the tasks of the sheets that are ticked."""

    def __init__(self, proposals: Sequence[Proposal], today: date, names: Names, parent: QWidget) -> None:
        super().__init__(ISSUE_SHEETS, "", sheet_first({}, today), names, parent)
        self.setMinimumWidth(680)
        self.tree = QTreeWidget(self)
        self.tree.setHeaderLabels([
            translate("ProposalsDialog", "Sheet"), translate("ProposalsDialog", "Items"),
            translate("ProposalsDialog", "Due on")])
        self.tree.setMinimumHeight(220)
        self.tree.setUniformRowHeights(True)
        for at, mode in enumerate((QHeaderView.ResizeMode.Stretch, QHeaderView.ResizeMode.ResizeToContents,
                                   QHeaderView.ResizeMode.ResizeToContents)):
            self.tree.header().setSectionResizeMode(at, mode)
        self.tree.header().setStretchLastSection(False)
        self.tree.addTopLevelItems([_item(proposal) for proposal in proposals])
        if sum(len(proposal.tasks) for proposal in proposals) <= _SHOWN_WHOLE:
            self.tree.expandAll()
        framed = QVBoxLayout()
        framed.setContentsMargins(16, 8, 16, 0)
        framed.addWidget(self.tree)
        self.layout().insertLayout(self.layout().indexOf(self.fields), framed)
        self.tree.setFocus()

    def accept(self) -> None:
        """Refuse while no sheet is ticked."""
        if self.chosen():
            super().accept()
        else:
            self.refusal.setText(translate("ProposalsDialog", "Tick at least one sheet."))
            self.refusal.show()

    def chosen(self) -> list[str]:
        """Return the tasks of the sheets that are ticked."""
        tops = (self.tree.topLevelItem(at) for at in range(self.tree.topLevelItemCount()))
        return [task for top in tops if top.checkState(0) is Qt.CheckState.Checked for task in top.data(0, _TASKS)]


def _item(proposal: Proposal) -> QTreeWidgetItem:
    word = next(told(choice.label) for choice in WARNINGS if choice.code == proposal.colour)
    item = QTreeWidgetItem([f"{word} · {proposal.unit}",
                            counted(N_("ProposalsDialog", "%n item(s)"), len(proposal.tasks)), ""])
    item.setCheckState(0, Qt.CheckState.Checked)
    item.setForeground(0, QColor(tone(proposal.colour).ink))
    item.setData(0, _TASKS, [task.task_id for task in proposal.tasks])
    for task in proposal.tasks:
        line = "  ".join(part for part in (task.number, task.party, task.text) if part).replace("\n", " ")
        item.addChild(QTreeWidgetItem([line, "", task.due_on.isoformat() if task.due_on else ""]))
    return item
