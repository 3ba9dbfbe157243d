"""The ledgers of who is served, with the way to their plaques 立牌."""

from __future__ import annotations

from collections.abc import Sequence

from models.language import N_
from ui.actions import Action
from ui.bulletin.papers import plaques
from ui.context import Context
from ui.helping.history_page import history_action, show_history
from ui.ledger.page import LedgerPage


class PlaquePage(LedgerPage):
    """Offers plaques for the selected parties."""

    def page_actions(self) -> Sequence[Action]:
        """Return the ledger's actions, and the plaques."""
        making = Action(key="plaques", text=N_("PlaquePage", "P&laques…"), slot=self.make_plaques, icon="plaque",
                        on_toolbar=True, after_line=True, enabled=self._has_selection,
                        tip=N_("PlaquePage", "A plaque for each selected enterprise or project, to print or to save"))
        filed = Action(key="dossier", text=N_("PlaquePage", "&Dossier"), slot=self.open_dossier, icon="dossier",
                       shortcut="Ctrl+D", on_toolbar=True, enabled=self._has_selection,
                       tip=N_("PlaquePage", "Everything the ledger holds about this enterprise or project"))
        return (*super().page_actions(), making, filed, history_action(self, self.show_history))

    def open_dossier(self) -> None:
        """Turn to the file 一企一档 of the party the cursor is on."""
        chosen = self.view.current_id() or next(iter(self.view.selected_ids()), None)
        if chosen:
            self.page_requested.emit("dossier", [chosen])

    def make_plaques(self) -> None:
        """Show the plaques of the selected parties."""
        ids = self.view.selected_ids()
        name = self.values_of(ids[0]).get(self.ledger.naming, "") if len(ids) == 1 else ""
        plaques(self, ids, str(name))

    def show_history(self) -> None:
        """Turn to who helped the selected parties."""
        show_history(self)

    def _has_selection(self) -> bool:
        return bool(self.view.selected_ids())


class EnterprisesPage(PlaquePage):
    """The enterprises."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, "enterprises", "enterprise")


class ProjectsPage(PlaquePage):
    """The projects."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, "projects", "project")
