"""The third step: what would be written, before anything is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from models.language import N_
from models.ledgers.columns import Ledger
from models.operations.importing import Preview
from ui.language import counted, told, translate
from ui.meeting.pills import draw_pills
from ui.theme import tokens
from ui.transfer.preview_model import TONE, Index, Outcome, PreviewModel, lines_of
from ui.widgets import named

_SHOWN = 12


class PreviewStep(QWidget):
    """Counts as buttons that narrow the table, and what else would be made on the way."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = PreviewModel(self)
        self.view = QTableView(self)
        self.view.setModel(self.model)
        self.view.setItemDelegate(_PreviewDelegate(self.view))
        self.view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.view.setWordWrap(False)
        self.view.setStyleSheet("QTableView::item { padding: 0 6px; }")
        self.view.setTabKeyNavigation(False)
        self.view.verticalHeader().hide()
        self.view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.view.verticalHeader().setDefaultSectionSize(tokens.ROW_HEIGHT)
        for at, width in enumerate((60, 100, 230)):
            self.view.setColumnWidth(at, width)
        self.view.horizontalHeader().setStretchLastSection(True)
        self.counts = {outcome: self._count(outcome) for outcome in Outcome}
        line = QHBoxLayout()
        line.setSpacing(8)
        for outcome in (Outcome.NEW, Outcome.UPDATED, Outcome.UNCHANGED, Outcome.REJECTED):
            line.addWidget(self.counts[outcome])
        line.addStretch(1)
        self._made = named("soft", "", self, wrap=True)
        card = QFrame(self)
        card.setObjectName("card")
        framed = QVBoxLayout(card)
        framed.setContentsMargins(1, 1, 1, 1)
        framed.addWidget(self.view)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addLayout(line)
        layout.addWidget(self._made)
        layout.addWidget(card, 1)

    def _count(self, outcome: Outcome) -> QPushButton:
        button = QPushButton(self)
        button.setCheckable(True)
        button.setAutoDefault(False)
        button.setStyleSheet(f"QPushButton {{ color: {outcome.tone.ink}; background: {outcome.tone.ground}; "
                             f"border: 1px solid {outcome.tone.ground}; }}"
                             f"QPushButton:checked, QPushButton:focus {{ border-color: {outcome.tone.ink}; }}")
        button.setToolTip(translate("PreviewStep", "Show only these lines"))
        button.toggled.connect(self._narrow)
        return button

    def show_preview(self, preview: Preview, ledger: Ledger) -> None:
        """Show what an import would do."""
        lines = lines_of(preview, ledger)
        found = Counter(line.outcome for line in lines)
        for outcome, button in self.counts.items():
            button.blockSignals(True)
            button.setChecked(False)
            button.blockSignals(False)
            button.setText(translate("PreviewStep", "{0} {1}").format(told(outcome.word), found[outcome]))
            button.setEnabled(bool(found[outcome]))
        self._made.setText(_made(preview.made))
        self._made.setVisible(bool(preview.made))
        self.model.show_lines(lines)

    def _narrow(self, _: bool) -> None:
        chosen = frozenset(outcome for outcome, button in self.counts.items() if button.isChecked())
        self.model.show_only(chosen or frozenset(Outcome))


def _made(made: Sequence[tuple[str, str]]) -> str:
    names = "、".join(name for _, name in made[:_SHOWN]) + ("…" if len(made) > _SHOWN else "")
    return counted(N_("PreviewStep", "%n unit(s), person(s) or enterprise(s) the ledger does not know will be made: "
                      "{0}"), len(made)).format(names)


class _PreviewDelegate(QStyledItemDelegate):
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        tone = index.data(TONE)
        if tone is None:
            super().paint(painter, option, index)
            return
        painter.save()
        if index.row() % 2:
            painter.fillRect(option.rect, QColor(tokens.SURFACE))
        draw_pills(painter, option, [(tone, index.data(Qt.ItemDataRole.DisplayRole))])
        painter.restore()
