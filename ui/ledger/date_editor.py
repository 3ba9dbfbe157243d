"""A date, typed in any of the usual shapes or picked from a calendar."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import QDate, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCalendarWidget, QLineEdit, QMenu, QWidget, QWidgetAction

from models.ledgers.columns import Column
from models.rules.dates import parse_date
from ui.language import translate
from ui.ledger.source import Names
from ui.theme.icons import icon

TODAY = ("t", "T", "今", "今天", "今日", "today")


class DateEditor(QLineEdit):
    """Accepts 2024.7.8, 2024-7-8, 20240708, 2024年7月8日; “t” or 今天 is today, ↑ and ↓ are a day earlier and later."""

    edited = Signal()

    def __init__(self, column: Column, names: Names, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = names
        self.setPlaceholderText(translate("Editors", "year-month-day"))
        pick = self.addAction(icon("calendar"), QLineEdit.ActionPosition.TrailingPosition)
        pick.setToolTip(translate("Editors", "Pick a day. Type t for today; the arrow keys move by a day."))
        pick.triggered.connect(self.open_calendar)
        self.textEdited.connect(self.edited)

    def show_value(self, value: Any) -> None:
        """Show the date kept."""
        self.setText(value.isoformat() if isinstance(value, date) else str(value or ""))

    def value(self) -> Any:
        """Return the day meant, or the text when it is no date yet."""
        text = self.text().strip()
        return self._names.today() if text in TODAY else text

    def open_calendar(self) -> None:
        """Show a month to pick from."""
        menu = QMenu(self)
        calendar = QCalendarWidget(menu)
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        shown = parse_date(self.value()) or self._names.today()
        calendar.setSelectedDate(QDate(shown.year, shown.month, shown.day))
        calendar.clicked.connect(self._pick)
        calendar.clicked.connect(menu.close)
        action = QWidgetAction(menu)
        action.setDefaultWidget(calendar)
        menu.addAction(action)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.mapToGlobal(QPoint(0, self.height())))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()))
        if step is not None:
            day = parse_date(self.value())
            self.show_value(day + timedelta(days=step) if day else self._names.today())
            self.edited.emit()
        elif event.key() == Qt.Key.Key_Semicolon and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.show_value(self._names.today())
            self.edited.emit()
        else:
            super().keyPressEvent(event)

    def _pick(self, day: QDate) -> None:
        self.setText(day.toString(Qt.DateFormat.ISODate))
        self.edited.emit()
