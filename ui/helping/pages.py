"""The pages of people and units, with their history and handing over, and the page of the plaques."""

from __future__ import annotations

from collections.abc import Sequence

from models.language import N_
from models.ledgers.columns import Link
from ui.actions import Action
from ui.bulletin.plaque_pages import PlaquePage
from ui.context import Context
from ui.helping.hand_over_dialog import ask_hand_over
from ui.helping.history_page import history_action, show_history
from ui.ledger.page import LedgerPage


class HoldersPage(LedgerPage):
    """People or units: what each holds can be looked at and handed over."""

    def page_actions(self) -> Sequence[Action]:
        """Return the ledger's actions, and what is about helping."""
        passing = Action(key="hand_over", text=N_("Helping", "Hand over…"), slot=self.hand_over, icon="assign",
                         on_toolbar=True, enabled=self._can_hand_over,
                         tip=N_("Helping", "Everything of one person or unit to another, from a day on"))
        return (*super().page_actions(), history_action(self, self.show_history), passing)

    def hand_over(self) -> None:
        """Ask to whom the one under the cursor hands over."""
        row_id = self.view.current_id() or ""
        name = self.values_of(row_id).get(self.ledger.naming)
        ask_hand_over(self, self.key, Link(row_id, str(name)) if name else None)

    def show_history(self) -> None:
        """Turn to whom the selected ones helped."""
        show_history(self)

    def _can_hand_over(self) -> bool:
        return not self.context.store.read_only


class PeoplePage(HoldersPage):
    """The people."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, "people", "person")


class UnitsPage(HoldersPage):
    """The units."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, "units", "unit")


class PlaquesPage(PlaquePage):
    """The plaques: which are up, and which must be replaced."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, "plaques", "plaque", creates=False)
