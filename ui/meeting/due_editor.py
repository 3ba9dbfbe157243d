"""When a task is due: a number of working days, or a date."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget

from models.rules.dates import parse_date
from models.rules.working_days import PRESETS
from ui.language import translate

_MOST = 250
SAME_DAY = ("当天", "当日", "今天")
_NUMBER = re.compile(r"(\d{1,3})\s*(?:个?工作日|天|日)?(?:\s.*)?")
_MONTH_DAY = re.compile(r"(\d{1,2})\s*[-./月]\s*(\d{1,2})\s*日?")

Counted = Callable[[int], date]


class DueEditor(QComboBox):
    """Takes 5, 5个工作日 or a date in any usual shape, and says beside each preset which day it leads to."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._from: date | None = None
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setCompleter(None)
        self.setMaxVisibleItems(len(PRESETS))
        self.lineEdit().setPlaceholderText(translate("DueEditor", "5 or 2024-11-08"))
        self.setToolTip(translate("DueEditor", "A number means working days from the day of assignment; or type a "
                                  "date."))
        self.activated.connect(self._chosen)
        self.lineEdit().textEdited.connect(self.edited)

    def count_from(self, day: date, counted: Counted) -> None:
        """Show which day each number of working days from `day` leads to."""
        self._from = day
        texts = [_offered(days).format(days, _short(counted(days))) for days in PRESETS]
        if texts == [self.itemText(at) for at in range(self.count())]:
            return
        kept = self.currentText()
        self.clear()
        for text, days in zip(texts, PRESETS, strict=True):
            self.addItem(text, days)
        self.setCurrentIndex(-1)
        self.setEditText(kept)

    def show_value(self, due_rule: int | None, due_on: date | None) -> None:
        """Show the date where there is one, else the number of working days."""
        self.setEditText(due_on.isoformat() if due_on else _text_of(due_rule))

    def value(self) -> dict[str, Any] | None:
        """Return what the text means for `due_rule` and `due_on`; None when it means neither."""
        text = self.currentText().strip()
        if not text:
            return {"due_rule": None, "due_on": None}
        if text in (*SAME_DAY, _text_of(0)):
            return {"due_rule": 0, "due_on": None}
        number = _NUMBER.fullmatch(text)
        if number and int(number[1]) <= _MOST:
            return {"due_rule": int(number[1]), "due_on": None}
        day = parse_date(text) or self._in_year(text)
        return {"due_rule": None, "due_on": day} if day else None

    def settle(self) -> None:
        """Write out what was typed short: 11-8 becomes the whole date."""
        value = self.value()
        if value and value["due_on"]:
            self.setEditText(value["due_on"].isoformat())

    def _in_year(self, text: str) -> date | None:
        """Return the next such day from the day counted from: a promise lies ahead."""
        found = _MONTH_DAY.fullmatch(text)
        if found is None or self._from is None:
            return None
        for year in (self._from.year, self._from.year + 1):
            day = parse_date(f"{year}-{found[1]}-{found[2]}")
            if day and day >= self._from:
                return day
        return None

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # scrolling the page must not change what is typed

    def _chosen(self, index: int) -> None:
        self.setEditText(_text_of(self.itemData(index)))
        self.edited.emit()


def _offered(days: int) -> str:
    """Return how a preset is offered: {0} working days, which lead to {1}."""
    return translate("DueEditor", "{0} working days · {1}") if days else translate("DueEditor", "Same day · {1}")


def _text_of(due_rule: int | None) -> str:
    """Return what a number of working days is typed as."""
    if due_rule is None:
        return ""
    return str(due_rule) if due_rule else translate("DueEditor", "Same day")


def _short(day: date) -> str:
    return f"{day.month}-{day.day:02}"
