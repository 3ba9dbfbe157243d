"""The supervision sheets 督办单 and the bounties 揭榜挂帅: records that are made by deeds, not typed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QPushButton

from models.errors import LedgerError
from models.language import N_
from models.operations import supervising
from ui.actions import Action
from ui.context import Context
from ui.deeds.supervision import ISSUE_SHEETS
from ui.language import told, translate
from ui.ledger.page import LedgerPage
from ui.supervision.proposals import ProposalsDialog
from ui.widgets import primary


class SheetsPage(LedgerPage):
    """The sheets; new ones are proposed for what is near due, behind or overdue."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, "sheets", "warning", creates=False)
        self.dialog: ProposalsDialog | None = None

    def _build(self) -> None:
        super()._build()
        self._offer = primary(translate("SheetsPage", "Issue supervision sheets…"), "warning", self.empty)
        self._offer.clicked.connect(self.propose)
        self._offer.setEnabled(self._can_write())

    def page_actions(self) -> Sequence[Action]:
        """Return what issues sheets, and the ledger's actions."""
        issuing = Action(key="propose_sheets", text=N_("SheetsPage", "&Issue supervision sheets…"), slot=self.propose,
                         icon="warning", shortcut="Ctrl+N", on_toolbar=True, enabled=self._can_write,
                         tip=N_("SheetsPage", "Proposes a sheet for each unit and colour: blue near due, yellow "
                                "behind, red overdue"))
        return (issuing, *super().page_actions())

    def propose(self) -> None:
        """Show which sheets are to be issued, or say that there are none."""
        context = self.context
        with context.store.read() as session:
            proposals = supervising.urgent(session, context.today())
        if not proposals:
            self.said.emit(translate("SheetsPage", "Nothing is to be urged: no open item is near due, behind or "
                                                   "overdue without being urged already."))
            return
        self.dialog = ProposalsDialog(proposals, context.today(), self.names, self.window())
        self.dialog.agreed.connect(self._issue)
        self.dialog.finished.connect(self._forget)
        self.dialog.open()

    def say_why_empty(self, *, narrowed: bool) -> None:
        """Offer the proposals where there is no sheet yet."""
        if narrowed:
            super().say_why_empty(narrowed=narrowed)
            return
        self.empty.say(translate("SheetsPage", "No supervision sheet yet"),
                       translate("SheetsPage", "The program proposes a sheet for each unit and colour: blue near due, "
                                               "yellow behind, red overdue."), [self._offer])

    def _can_write(self) -> bool:
        return not self.context.store.read_only

    def _issue(self, values: dict[str, Any]) -> None:
        store, chosen = self.context.store, self.dialog.chosen()
        self.context.jobs.run(
            told(ISSUE_SHEETS.text), lambda progress: ISSUE_SHEETS.perform(store, chosen, values, store.today()),
            succeeded=self._issued, refused=self._refuse)

    def _issued(self, _: object) -> None:
        if self.dialog is not None:
            self.dialog.close_done()
        self.done.emit(told(ISSUE_SHEETS.done))

    def _refuse(self, error: LedgerError) -> None:
        if self.dialog is not None:
            self.dialog.refuse(error)

    def _forget(self) -> None:
        self.dialog.deleteLater()
        self.dialog = None


class BountiesPage(LedgerPage):
    """The bounties; they are posted on the task list."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, "bounties", "plaque", creates=False)

    def _build(self) -> None:
        super()._build()
        self._way = QPushButton(translate("BountiesPage", "Go to the task list"), self.empty)
        self._way.clicked.connect(self._go_to_tasks)

    def say_why_empty(self, *, narrowed: bool) -> None:
        """Say where bounties are posted."""
        if narrowed:
            super().say_why_empty(narrowed=narrowed)
            return
        self.empty.say(translate("BountiesPage", "No bounty yet"),
                       translate("BountiesPage", "A bounty is posted on the task list: choose a task there, then "
                                                 "“Post a bounty…”. One task, one team."), [self._way])

    def _go_to_tasks(self) -> None:
        self.page_requested.emit("tasks", None)
