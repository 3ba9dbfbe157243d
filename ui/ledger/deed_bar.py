"""The deeds of a ledger as actions: offered for what is selected, asked for in a dialog, done as a job."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from models.errors import LedgerError
from models.language import N_
from models.ledgers.columns import Link
from ui.actions import plain_text
from ui.deeds.catalogue import DEEDS
from ui.deeds.deed import Deed
from ui.deeds.dialog import DeedDialog
from ui.language import counted, told
from ui.theme.icons import icon

if TYPE_CHECKING:
    from ui.ledger.page import LedgerPage

_LOOKED_AT = 200


class DeedBar(QObject):
    """Keeps one action per deed, enabled while the selected records allow it."""

    def __init__(self, page: LedgerPage, parent: QObject) -> None:
        super().__init__(parent)
        self._page = page
        self._dialog: DeedDialog | None = None
        self._deed: Deed | None = None
        self._ids: list[str] = []
        self._deeds = {deed.key: deed for deed in DEEDS.get(page.key, ())}
        self.actions = [self._action(deed) for deed in self._deeds.values()]
        self.refresh()

    def refresh(self) -> None:
        """Look at what is selected."""
        if not self.actions:
            return
        chosen = self._chosen()
        for action in self.actions:
            allowed = not self._page.context.store.read_only and self._deeds[action.data()].serves(chosen)
            action.setEnabled(allowed)

    def _action(self, deed: Deed) -> QAction:
        action = QAction(icon(deed.icon), told(deed.text), self)
        action.setData(deed.key)
        if deed.explained:
            action.setToolTip(told(deed.explained))
        action.triggered.connect(self._ask)
        return action

    def _chosen(self) -> list[dict[str, Any]]:
        ids = self._page.view.selected_ids()
        keys = [column.key for column in self._page.ledger.columns]
        return [dict(zip(keys, row.cells, strict=True)) for row in self._page.rows.rows(ids[:_LOOKED_AT])]

    def _ask(self) -> None:
        self._deed = self._deeds[self.sender().data()]
        self._ids = self._page.view.selected_ids()
        deed, store, today, chosen = self._deed, self._page.context.store, self._page.context.today(), self._chosen()
        offered = deed.lists(store, today) if deed.lists is not None else None
        if not chosen and offered is None:
            return
        first = dict(deed.first(chosen[0] if chosen else {}, today)) if deed.first else {}
        try:
            first |= deed.read(store, self._ids, today) if deed.read else {}
        except LedgerError as error:  # it moved on since the row was painted
            self._page.refused.emit(error)
            return
        if deed.asks is not None:
            deed = replace(deed, fields=deed.asks(first))
        self._dialog = DeedDialog(deed, "" if offered is not None else _subject(chosen), first, self._page.names,
                                  self._page.window(), offered)
        self._dialog.agreed.connect(self._do)
        self._dialog.finished.connect(self._forget_dialog)
        self._dialog.finished.connect(self._dialog.deleteLater)
        self._dialog.open()

    def _do(self, values: dict[str, Any]) -> None:
        deed, store, today = self._deed, self._page.context.store, self._page.context.today()
        ids = self._ids if deed.lists is None or self._dialog is None else self._dialog.ticked()
        self._page.context.jobs.run(
            plain_text(told(deed.text)), lambda progress: deed.perform(store, ids, values, today),
            succeeded=self._done, refused=self._refused)

    def _done(self, _: object) -> None:
        if self._dialog is not None:
            self._dialog.close_done()
        self._page.done.emit(told(self._deed.done))

    def _refused(self, error: Any) -> None:
        if self._dialog is not None:
            self._dialog.refuse(error)
        else:
            self._page.refused.emit(error)

    def _forget_dialog(self) -> None:
        self._dialog = None


def _subject(chosen: list[dict[str, Any]]) -> str:
    """Say in a line which records a deed is for."""
    if len(chosen) > 1:
        return counted(N_("DeedBar", "%n record(s)"), len(chosen))
    record = chosen[0]
    parts = [record.get(key) for key in ("number", "issue", "party", "name", "text")]
    said = [part.text if isinstance(part, Link) else str(part) for part in parts if part]
    line = " · ".join(said).replace("\n", " ")
    return line if len(line) <= 90 else line[:89] + "…"
