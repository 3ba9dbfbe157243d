"""Which days are counted: this week, last month, this year, or from a day to a day."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QWidget

from models.language import N_, Text
from models.ledgers.columns import Column, Kind
from models.rules.dates import parse_date
from models.rules.periods import Period, before, month_of, quarter_of, week_of, year_of
from ui.language import told, translate
from ui.ledger.date_editor import DateEditor
from ui.ledger.live import LiveNames
from ui.widgets import named

CUSTOM = "custom"
PERIODS: tuple[tuple[str, Text, Callable[[date], Period]], ...] = (
    ("this_week", N_("PeriodBar", "This week"), week_of),
    ("last_week", N_("PeriodBar", "Last week"), lambda day: week_of(day - timedelta(days=7))),
    ("this_month", N_("PeriodBar", "This month"), month_of),
    ("last_month", N_("PeriodBar", "Last month"), lambda day: before(month_of(day))),
    ("this_quarter", N_("PeriodBar", "This quarter"), quarter_of),
    ("this_year", N_("PeriodBar", "This year"), year_of),
)


class PeriodBar(QWidget):
    """Emits `changed` with every period that makes sense; days that make none are marked and wait."""

    changed = Signal(object)

    def __init__(self, names: LiveNames, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self.box = QComboBox(self)
        self.box.setAccessibleName(translate("PeriodBar", "Period"))
        for key, label, _ in PERIODS:
            self.box.addItem(told(label), key)
        self.box.addItem(translate("PeriodBar", "From … to …"), CUSTOM)
        self.box.setCurrentIndex(self.box.findData("this_year"))
        self.first, self.last = (
            DateEditor(Column(key=key, label=label, kind=Kind.DATE), names, self)
            for key, label in (("first", N_("PeriodBar", "From")), ("last", N_("PeriodBar", "To"))))
        self.first.setAccessibleName(translate("PeriodBar", "From"))
        self.last.setAccessibleName(translate("PeriodBar", "To"))
        self._between = QLabel("—", self)
        self._days = named("soft", "", self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for widget in (self.box, self.first, self._between, self.last, self._days):
            layout.addWidget(widget)
        for editor in (self.first, self.last):
            editor.setFixedWidth(130)
            editor.edited.connect(self._typed)
        self.box.currentIndexChanged.connect(self._chosen)
        self._period = year_of(today())
        self._show()

    def period(self) -> Period:
        """Return the last period that made sense."""
        return self._period

    def look_again(self) -> None:
        """Take the chosen period anew: the day may have changed."""
        if (key := self.box.currentData()) != CUSTOM:
            self._period = next(period for name, _, period in PERIODS if name == key)(self._today())
        self._show()

    def _chosen(self) -> None:
        custom = self.box.currentData() == CUSTOM
        if custom:
            self.first.show_value(self._period.first)
            self.last.show_value(self._period.last)
            self._mark(mistaken=False)
        self.look_again()
        if custom:
            self.first.setFocus()
        else:
            self.changed.emit(self._period)

    def _typed(self) -> None:
        first, last = parse_date(self.first.value()), parse_date(self.last.value())
        sound = first is not None and last is not None and first <= last
        self._mark(mistaken=not sound)
        if sound and Period(first, last) != self._period:
            self._period = Period(first, last)
            self.changed.emit(self._period)

    def _mark(self, *, mistaken: bool) -> None:
        for editor in (self.first, self.last):
            editor.setProperty("mistaken", mistaken)
            editor.style().polish(editor)
        self._days.setText(translate("PeriodBar", "The days are not a period.") if mistaken else "")

    def _show(self) -> None:
        custom = self.box.currentData() == CUSTOM
        for widget in (self.first, self._between, self.last):
            widget.setVisible(custom)
        if not custom:
            self._days.setText(f"{self._period.first} — {self._period.last}")
