"""The page of the changes of helpers 帮扶关系变动, and the way there from a party, a person or a unit."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from models.language import N_
from models.ledgers.history import history_of_party, history_of_person, history_of_unit
from ui.actions import Action
from ui.context import Context
from ui.language import counted, translate
from ui.ledger.page import LedgerPage

_OF: dict[str, Callable[..., Sequence[Any]]] = {"people": history_of_person, "units": history_of_unit}


class HistoryPage(LedgerPage):
    """Every assignment there was; nothing is written here."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, "helping_history", "history", creates=False)

    def open_rows(self, ids: Sequence[str]) -> None:
        """Show these changes only, also when there is but one."""
        self.filter_bar.clear()
        self._conditions, self._only = (), tuple(ids)
        self.filter_bar.show_only(counted(N_("LedgerPage", "Only %n record(s)"), len(ids)))
        self._show_rows()


def history_action(page: LedgerPage, slot: Callable[[], None]) -> Action:
    """Return the action that shows who helped the selected parties, or whom the selected people or units helped."""
    return Action(key="helping_history", text=N_("Helping", "Changes of &helpers"), slot=slot, icon="history",
                  enabled=page.view.has_selection, after_line=True,
                  tip=N_("Helping", "Who helped whom, from when to when"))


def show_history(page: LedgerPage) -> None:
    """Turn to the history of what is selected on a page of parties, people or units."""
    found: list[str] = []
    history = _OF.get(page.key, history_of_party)
    with page.context.store.read() as session:
        for row_id in page.view.selected_ids():
            found += (row.id for row in history(session, row_id, page.context.today()))
    if found:
        page.page_requested.emit("helping_history", found)
    else:
        page.said.emit(translate("HistoryPage", "Nobody helped here yet: there is no change on record."))
