"""A list of names under a line edit that never takes the focus, so that input methods keep working."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

_ROWS = 8


class SuggestionList(QListWidget):
    """Lies over the window below its owner; `picked` carries the data of what was chosen."""

    picked = Signal(object)

    def __init__(self, owner: QWidget) -> None:
        super().__init__(owner.window())
        self.setObjectName("suggestions")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self._owner = owner
        self.hide()
        self.itemClicked.connect(self._pick_item)
        owner.destroyed.connect(self.deleteLater)

    def offer(self, items: Sequence[tuple[str, Any]]) -> None:
        """Show these texts with their data, or hide when there are none."""
        self.clear()
        for text, data in items:
            item = QListWidgetItem(text)
            item.setData(Qt.ItemDataRole.UserRole, data)
            self.addItem(item)
        if not items:
            self.hide()
            return
        self._place()
        self.show()
        self.raise_()

    def move_by(self, rows: int) -> None:
        """Mark the next or the previous text."""
        self.setCurrentRow((self.currentRow() + rows) % self.count())

    def pick_current(self) -> bool:
        """Choose the marked text; False when none is marked."""
        item = self.currentItem() if self.isVisible() else None
        if item is None:
            return False
        self._pick_item(item)
        return True

    def _pick_item(self, item: QListWidgetItem) -> None:
        self.hide()
        self.picked.emit(item.data(Qt.ItemDataRole.UserRole))

    def _place(self) -> None:
        window = self.parentWidget()
        height = min(self.count(), _ROWS) * max(self.sizeHintForRow(0), 26) + 8
        width = max(self._owner.width(), 240)
        below = self._owner.mapTo(window, QPoint(0, self._owner.height() + 2))
        if below.y() + height > window.height():
            below.setY(max(0, self._owner.mapTo(window, QPoint(0, 0)).y() - height - 2))
        below.setX(max(0, min(below.x(), window.width() - width - 8)))
        self.setGeometry(below.x(), below.y(), width, height)
