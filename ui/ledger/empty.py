"""What a ledger's page says when it has no rows to show."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from models.ledgers.columns import Ledger
from ui.language import told, translate
from ui.widgets import EmptyState, primary


class LedgerEmpty(EmptyState):
    """Tells an empty ledger from a filter that nothing passes, and offers the way on."""

    new_requested = Signal()
    import_requested = Signal()
    clear_requested = Signal()

    def __init__(self, ledger: Ledger, icon_name: str, creates: bool, parent: QWidget | None = None, *,
                 imports: bool = True) -> None:
        super().__init__(icon_name, parent)
        self._ledger_title = told(ledger.title)
        self._creates = creates
        self._imports = imports
        self._new = primary(translate("LedgerEmpty", "New record"), "add", self)
        self._new.clicked.connect(self.new_requested)
        self._import = QPushButton(translate("LedgerEmpty", "Import from Excel…"), self)
        self._import.clicked.connect(self.import_requested)
        self._clear = QPushButton(translate("LedgerEmpty", "Show all records"), self)
        self._clear.clicked.connect(self.clear_requested)
        for button in (self._new, self._import, self._clear):
            button.hide()

    def say_why(self, *, narrowed: bool) -> None:
        """Say why there is nothing."""
        if narrowed:
            self.say(translate("LedgerEmpty", "No record matches"),
                     translate("LedgerEmpty", "Try other words, or show all records again."), [self._clear])
        elif self._creates:
            self.say(translate("LedgerEmpty", "“{0}” is still empty").format(self._ledger_title),
                     translate("LedgerEmpty", "Type the first record, or bring in the Excel table you already keep."),
                     [self._new, *([self._import] if self._imports else [])])
        else:
            self.say(translate("LedgerEmpty", "“{0}” is still empty").format(self._ledger_title), "", [])
