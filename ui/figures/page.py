"""Figures 统计分析: each with its definition and its rows, units in order, groups, and the course over months."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QTabBar, QVBoxLayout

from models.figures.measuring import figure
from models.language import N_
from ui.actions import Action, Menu
from ui.context import Context
from ui.figures.chart import CourseChart
from ui.figures.period_bar import PeriodBar
from ui.figures.sheets import ALL, TABS, Course, Sheet, defined, read_course, read_sheet
from ui.figures.table import FigureTable
from ui.jobs.runner import JobRunner, Lane
from ui.language import counted, told, translate
from ui.ledger.live import LiveNames
from ui.page import Page
from ui.widgets import Bar, named


class FiguresPage(Page):
    """Reads beside the window: what was asked for last is what is shown."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._quiet = JobRunner(inline=context.jobs.inline, parent=self)
        self._asked = self._asked_course = 0
        self._course_of = ""
        self.names = LiveNames(context.store, context.today, context.delay)
        self.period_bar = PeriodBar(self.names, context.today, self)
        self.tabs = QTabBar(self)
        self.tabs.setExpanding(False)
        self.tabs.setUsesScrollButtons(True)
        for key, label in TABS:
            self.tabs.setTabData(self.tabs.addTab(told(label)), key)
        self.table = FigureTable(self)
        self.definition = named("soft", "", self, wrap=True)
        self.definition.setContentsMargins(16, 7, 16, 7)
        self.definition.setMinimumHeight(34)
        self.chart = CourseChart(self)
        self._soon = QTimer(self, singleShot=True, interval=context.delay)
        bar = Bar(translate("FiguresPage", "Figures and ranking"), self)
        bar.add_below(self.period_bar, filled=False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(bar)
        layout.addWidget(self.tabs)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.definition)
        layout.addWidget(self.chart)
        self._connect()
        self._read()

    def _connect(self) -> None:
        self.tabs.currentChanged.connect(self._turned)
        self.period_bar.changed.connect(self._turned)
        self.table.opened.connect(self.page_requested)
        self.chart.opened.connect(self.page_requested)
        self.table.chosen.connect(self._explain)
        self._soon.timeout.connect(self._read_course)

    # what the window calls

    def page_actions(self) -> Sequence[Action]:
        """Return what can be done with a table."""
        return (
            Action(key="copy_table", text=N_("FiguresPage", "&Copy table"), slot=self.copy, menu=Menu.EDIT,
                   shortcut="Ctrl+C", scope=self.table, icon="export", on_toolbar=True,
                   tip=N_("FiguresPage", "Copy the whole table with its headings, for a spreadsheet or a document")),
            Action(key="read_again", text=N_("FiguresPage", "&Read again"), slot=self.read_again, menu=Menu.VIEW,
                   shortcut="F5", icon="reopen", on_toolbar=True),
        )

    def reload(self, tables: frozenset[str]) -> None:
        """Take the figures again."""
        self.read_again()

    def summary(self) -> str:
        """Return how many lines the table has."""
        lines = sum(not line.heading for line in self.table.figures.sheet.lines)
        return counted(N_("FiguresPage", "%n line(s)"), lines)

    # what a person asks

    def copy(self) -> None:
        """Copy the table."""
        self.table.copy()
        self.said.emit(translate("FiguresPage", "The table is copied."))

    def read_again(self) -> None:
        """Take the figures again, of today."""
        self.period_bar.look_again()
        self._course_of = ""
        self._read()

    def show_tab(self, key: str) -> None:
        """Turn to a tab."""
        self.tabs.setCurrentIndex([name for name, _ in TABS].index(key))

    # inside

    def _turned(self, _: object) -> None:
        self._read()

    def _read(self) -> None:
        self._asked += 1
        asked, store, day = self._asked, self.context.store, self.context.today()
        tab, period = self.tabs.tabData(self.tabs.currentIndex()), self.period_bar.period()
        self._quiet.run("", lambda progress: (asked, read_sheet(store, tab, period, day)), lane=Lane.FILES,
                        succeeded=self._show, refused=self.refused)

    def _show(self, found: tuple[int, Sheet]) -> None:
        asked, sheet = found
        if asked == self._asked:
            self.chart.setVisible(sheet.tab == ALL)
            self.table.show_sheet(sheet)
            self._explain(self.table.currentIndex().row(), self.table.currentIndex().column())
            self.actions_changed.emit()

    def _explain(self, row: int, column: int) -> None:
        """Tell the definition of what the cursor is on, and draw its course."""
        sheet = self.table.figures.sheet
        key = sheet.lines[row].figure if 0 <= row < len(sheet.lines) else ""
        if key:
            self.definition.setText(defined(figure(key)))
            if key != self._course_of:
                self._course_of = key
                self._soon.start()
        else:
            self.definition.setText("  ".join(part for part in (sheet.definitions.get(column, ""), sheet.note) if part))
        if not sheet.lines:
            self.definition.setText(translate("FiguresPage", "Nothing was counted in this period."))

    def _read_course(self) -> None:
        self._asked_course += 1
        asked, store, key, day = self._asked_course, self.context.store, self._course_of, self.context.today()
        self._quiet.run("", lambda progress: (asked, read_course(store, key, day)), lane=Lane.FILES,
                        succeeded=self._show_course, refused=self.refused)

    def _show_course(self, found: tuple[int, Course]) -> None:
        asked, course = found
        if asked == self._asked_course:
            self.chart.show_course(course)
