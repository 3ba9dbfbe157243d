"""When a task is due: a number of working days, or a date."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from models.rules.dates import parse_date
from PySide6.QtCore import Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget

from ui.language import translate

PRESETS = (1, 3, 5, 7, 10, 15, 30)
_MOST = 250

Counted = Callable[[int], date]


class DueEditor(QComboBox):
    """Takes 5, 5个工作日 or a date in any usual shape, and says beside each preset which day it leads to."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setCompleter(None)
        self.setMaxVisibleItems(len(PRESETS))
        self.lineEdit().setPlaceholderText(translate("DueEditor", "5 or 2024-11-08"))
        self.setToolTip(translate("DueEditor", "A number means working days from the day of assignment; or type a date."))
        self.activated.connect(self._chosen)
        self.lineEdit().textEdited.connect(self.edited)

    def count_with(self, counted: Counted) -> None:
        """Show which day each number of working days leads to."""
        self.clear()
        for days in PRESETS:
            self.addItem(translate("DueEditor", "{0} working days · {1}").format(days, _short(counted(days))), days)
        self.setCurrentIndex(-1)
        self.clearEditText()

    def show_value(self, due_rule: int | None, due_on: date | None) -> None:
        """Show the date where there is one, else the number of working days."""
        self.setEditText(due_on.isoformat() if due_on else str(due_rule or ""))

    def value(self) -> dict[str, Any] | None:
        """Return what the text means for `due_rule` and `due_on`; None when it means neither."""
        text = self.currentText().strip()
        number = text.partition(" ")[0].rstrip("天日个工作").strip()
        if not text:
            return {"due_rule": None, "due_on": None}
        if number.isdigit() and 0 < int(number) <= _MOST:
            return {"due_rule": int(number), "due_on": None}
        day = parse_date(text)
        return {"due_rule": None, "due_on": day} if day else None

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # scrolling the page must not change what is typed

    def _chosen(self, index: int) -> None:
        self.setEditText(str(self.itemData(index)))
        self.edited.emit()


def _short(day: date) -> str:
    return f"{day.month}-{day.day:02}"
