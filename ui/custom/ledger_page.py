"""The page of one of the office's own ledgers."""

from __future__ import annotations

from collections.abc import Sequence

from models.language import N_
from ui.actions import Action, q_action
from ui.context import Context
from ui.custom.desk import CustomDesk
from ui.ledger.page import LedgerPage
from ui.widgets import button_for


class CustomLedgerPage(LedgerPage):
    """A ledger's page like the others, and a way to change its columns."""

    def __init__(self, context: Context, key: str) -> None:
        super().__init__(context, key, "dictionary")
        self._custom = CustomDesk(self)
        self._columns = q_action(self._action(), self)
        self._bar.add_beside(button_for(self._columns, self._bar))

    def page_actions(self) -> Sequence[Action]:
        """Return the ledger's actions, and the one that changes its columns."""
        return (*super().page_actions(), self._action())

    def change_columns(self) -> None:
        """Open the columns to be changed."""
        self._custom.change(self.key)

    def _action(self) -> Action:
        return Action(key="columns", text=N_("Custom", "Change &columns…"), slot=self.change_columns, icon="settings",
                      enabled=self._can_create, after_line=True)
