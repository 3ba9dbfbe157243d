"""The data doctor 数据体检: what is wrong or to be looked at, what to do, and the way to the rows."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QPushButton, QStackedWidget, QVBoxLayout

from models.doctor.findings import RULES, Finding, Severity, findings
from models.language import N_
from ui.actions import Action, Menu
from ui.context import Context
from ui.figures.sheets import Cell, Line, Opens, Sheet
from ui.figures.table import FigureTable
from ui.jobs.runner import JobRunner, Lane
from ui.language import counted, told, translate
from ui.page import Page
from ui.theme.icons import icon
from ui.theme.tokens import Tone
from ui.widgets import Bar, EmptyState, named

_TONES = {Severity.WRONG: Tone.LATE, Severity.LOOK: Tone.NEAR}


class DoctorPage(Page):
    """Looks the ledger over when it is turned to; a finding is clicked, or Enter pressed on it, to see its rows."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._quiet = JobRunner(inline=context.jobs.inline, parent=self)
        self._looking = self._again = False
        self.findings: tuple[Finding, ...] = ()
        self.table = FigureTable(self)
        self.table.setAccessibleName(translate("DoctorPage", "Findings"))
        self.hint = named("soft", "", self, wrap=True)
        self.hint.setContentsMargins(16, 7, 16, 7)
        self._state = named("soft", "", self)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._sound())
        bar = Bar(translate("DoctorPage", "Data doctor"), self)
        bar.add_beside(self._state)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(bar)
        layout.addWidget(self._stack, 1)
        layout.addWidget(self.hint)
        self.table.opened.connect(self.page_requested)
        self.table.chosen.connect(self._explain)
        self.look()

    def _sound(self) -> EmptyState:
        sound = EmptyState("check", self)
        again = QPushButton(icon("reopen"), translate("DoctorPage", "Look again"), sound)
        again.clicked.connect(self.look)
        sound.say(translate("DoctorPage", "Nothing was found"),
                  counted(N_("DoctorPage", "The whole ledger was held against %n rules."), len(RULES)), [again])
        return sound

    # what the window calls

    def page_actions(self) -> Sequence[Action]:
        """Return what can be done here."""
        return (
            Action(key="look", text=N_("DoctorPage", "&Look again"), slot=self.look, menu=Menu.VIEW, shortcut="F5",
                   icon="reopen", on_toolbar=True,
                   tip=N_("DoctorPage", "Hold the whole ledger against the rules once more")),
            Action(key="copy_table", text=N_("FiguresPage", "&Copy table"), slot=self.table.copy, menu=Menu.EDIT,
                   shortcut="Ctrl+C", scope=self.table, icon="export", on_toolbar=True),
        )

    def reload(self, tables: frozenset[str]) -> None:
        """Look again: what was changed may have mended something."""
        self.look()

    def summary(self) -> str:
        """Return how many findings there are."""
        return counted(N_("DoctorPage", "%n finding(s)"), len(self.findings))

    def look(self) -> None:
        """Hold the ledger against every rule, beside the window; when that is under way, once more after it."""
        if self._looking:
            self._again = True
            return
        self._looking = True
        self._state.setText(translate("DoctorPage", "Looking …"))
        store, day = self.context.store, self.context.today()

        def examined(_: object) -> list[Finding]:
            with store.read() as session:
                return findings(session, day)

        self._quiet.run("", examined, lane=Lane.FILES, succeeded=self._show, refused=self.refused,
                        finished=self._looked)

    def _looked(self) -> None:
        self._looking = False
        if self._again:
            self._again = False
            self.look()

    def _show(self, found: Sequence[Finding]) -> None:
        self.findings = tuple(sorted(found, key=lambda one: one.severity is Severity.LOOK))
        self.table.show_sheet(Sheet(
            "doctor",
            (translate("DoctorPage", "Severity"), translate("DoctorPage", "Finding"), translate("DoctorPage", "Rows"),
             translate("DoctorPage", "What to do")),
            tuple(_line(one) for one in self.findings)))
        self._stack.setCurrentIndex(0 if found else 1)
        self.hint.setVisible(bool(found))
        wrong = sum(one.severity is Severity.WRONG for one in found)
        self._state.setText(translate("DoctorPage", "{0} to be put right, {1} to be looked at").format(
            wrong, len(found) - wrong) if found else "")
        self.actions_changed.emit()

    def _explain(self, row: int, _: int) -> None:
        if 0 <= row < len(self.findings):
            one = self.findings[row]
            fix = told(one.fix) if one.fix else ""
            self.hint.setText(translate("FiguresPage", "{0}: {1}").format(told(one.sentence), fix))


def _line(one: Finding) -> Line:
    opens = Opens(one.ledger, one.ids)
    fix = told(one.fix) if one.fix else ""
    return Line((
        Cell(told(one.severity.label), tone=_TONES[one.severity], number=False),
        Cell(told(one.sentence), opens, fix, number=False),
        Cell(str(len(one.ids)), opens, fix),
        Cell(fix, tip=fix, number=False),
    ))
