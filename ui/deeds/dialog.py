"""Asks what a deed needs; it collects values and leaves the doing to the page."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from models.errors import LedgerError
from ui.actions import plain_text
from ui.deeds.deed import Deed, Offered, Values
from ui.language import told, translate
from ui.ledger.fields import Fields
from ui.ledger.source import Names

_TALLEST = 220


class DeedDialog(QDialog):
    """Emits `agreed` with the parsed values; it stays open until the deed was done."""

    agreed = Signal(object)

    def __init__(self, deed: Deed, subject: str, first: Values, names: Names, parent: QWidget,
                 offered: Sequence[Offered] | None = None) -> None:
        super().__init__(parent)
        self.deed = deed
        title = plain_text(told(deed.text))
        self.setWindowTitle(title)
        self.setMinimumWidth(480)
        self.fields = Fields(deed.fields, names, self)
        self.fields.show_values({})
        for key, value in first.items():
            self.fields.editor(key).show_value(value)
        self.refusal = QLabel(self)
        self.refusal.setObjectName("mistake")
        self.refusal.setWordWrap(True)
        self.refusal.setContentsMargins(16, 0, 16, 4)
        self.refusal.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 14, 4, 14)
        layout.setSpacing(4)
        for text, name in ((subject, "heading"), (told(deed.explained) if deed.explained else "", "soft")):
            if text:
                label = QLabel(text, self)
                label.setObjectName(name)
                label.setWordWrap(True)
                label.setContentsMargins(16, 0, 16, 2)
                layout.addWidget(label)
        self._list = self._offer(offered) if offered is not None else None
        if self._list is not None:
            room = QVBoxLayout()
            room.setContentsMargins(16, 4, 16, 0)
            room.addWidget(self._list)
            layout.addLayout(room)
        layout.addWidget(self.fields)
        layout.addWidget(self.refusal)
        layout.addWidget(self._buttons(title))
        if offered is not None and not offered:
            self.fields.setEnabled(False)
            self._agree.setEnabled(False)
        self.fields.focus_first()

    def ticked(self) -> list[str]:
        """Return the identities of the proposed records that are ticked."""
        if self._list is None:
            return []
        lines = [self._list.item(at) for at in range(self._list.count())]
        return [line.data(Qt.ItemDataRole.UserRole) for line in lines if line.checkState() == Qt.CheckState.Checked]

    def refuse(self, error: Any) -> None:
        """Show why the deed was not done, at its field when it names one."""
        if isinstance(error, LedgerError) and not self.fields.show_refusal(error):
            self.refusal.setText(error.told(told))
            self.refusal.show()
        self._grow()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter agrees too: in a note, Enter alone breaks the line."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.accept()
        else:
            super().keyPressEvent(event)

    def accept(self) -> None:
        """Give the values to the page when there is no mistake; close only once the deed was done."""
        self.refusal.hide()
        values = self.fields.values()
        if values is None:
            self._grow()
        else:
            self.agreed.emit(values)

    def close_done(self, _: object = None) -> None:
        """Close: the deed was done."""
        self.done(QDialog.DialogCode.Accepted)

    def _offer(self, offered: Sequence[Offered]) -> QListWidget:
        """Return the list of what the deed proposes, all of it ticked; a sentence where it proposes nothing."""
        shown = QListWidget(self)
        for one in offered:
            line = QListWidgetItem(one.line, shown)
            line.setData(Qt.ItemDataRole.UserRole, one.id)
            line.setCheckState(Qt.CheckState.Checked)
        if not offered:
            QListWidgetItem(translate("DeedDialog", "There is nothing to change now."), shown).setFlags(
                Qt.ItemFlag.NoItemFlags)
        shown.setFixedHeight(min(_TALLEST, max(len(offered), 1) * shown.sizeHintForRow(0) + 2 * shown.frameWidth() + 4))
        return shown

    def _grow(self) -> None:
        """Make room for the sentences that appeared."""
        self.layout().activate()
        self.resize(self.width(), max(self.height(), self.sizeHint().height(), self.heightForWidth(self.width())))

    def _buttons(self, title: str) -> QDialogButtonBox:
        buttons = QDialogButtonBox(self)
        agree = self._agree = buttons.addButton(title, QDialogButtonBox.ButtonRole.AcceptRole)
        agree.setDefault(True)
        agree.setProperty("primary", True)
        buttons.addButton(translate("DeedDialog", "Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.setContentsMargins(16, 0, 16, 0)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        return buttons
