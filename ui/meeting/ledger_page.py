"""The meetings as a ledger, with the way into each of them."""

from __future__ import annotations

from collections.abc import Sequence

from models.language import N_
from ui.actions import Action
from ui.context import Context
from ui.ledger.page import LedgerPage


class MeetingsPage(LedgerPage):
    """Ctrl+Enter and double-click on a meeting's name open its page."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, "meetings", "meeting")
        self.view.opened.connect(self._open)

    def page_actions(self) -> Sequence[Action]:
        """Return the ledger's actions, and the way to the meeting's page."""
        first, *others = super().page_actions()
        opening = Action(key="open_meeting", text=N_("MeetingsPage", "&Open meeting"), slot=self.open_meeting,
                         icon="meeting", shortcut="Ctrl+Return", scope=self.view, on_toolbar=True,
                         enabled=self._has_current)
        return (opening, first, *others)

    def open_meeting(self) -> None:
        """Turn to the page of the meeting the cursor is on."""
        self._open(self.view.current_id() or "")

    def _open(self, meeting_id: str) -> None:
        if meeting_id:
            self.page_requested.emit("meeting", [meeting_id])

    def _has_current(self) -> bool:
        return self.view.current_id() is not None
