"""The recycle bin: what was removed from each ledger, and the way back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox, QStackedWidget, QVBoxLayout

from models.errors import LedgerError
from models.language import N_
from models.ledgers.catalogue import exchanged
from models.ledgers.catalogue import ledger as find_ledger
from models.ledgers.rows import Filter
from models.operations import records
from models.operations.recycling import removed_count
from ui.actions import Action
from ui.context import Context
from ui.language import counted, told, translate
from ui.ledger.live import LiveNames, LiveRows
from ui.ledger.table_model import LedgerTableModel
from ui.ledger.view import LedgerView
from ui.office.page import KEYS
from ui.page import Page
from ui.widgets import Bar, EmptyState

_SHOWN_ELSEWHERE = ("assignments", "responsibilities")


class RecyclePage(Page):
    """One ledger's removed records at a time; restoring brings back what went in together."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._bar = Bar(translate("RecyclePage", "Recycle bin"), self)
        self._choice = QComboBox(self._bar)
        self._choice.setMinimumWidth(200)
        self._stack = QStackedWidget(self)
        self._empty = EmptyState("recycle", self)
        self._empty.say(translate("RecyclePage", "Nothing was removed here"),
                        translate("RecyclePage", "What is deleted from a ledger lies here until it is restored."), [])
        self._stack.addWidget(self._empty)
        self._view: LedgerView | None = None
        self._bar.add_below(self._choice, filled=False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._bar)
        layout.addWidget(self._stack, 1)
        self._restored = 0
        self._count_all()
        self._choice.currentIndexChanged.connect(self._show_ledger)
        self._show_ledger()

    def page_actions(self) -> Sequence[Action]:
        """Offer to restore what is selected."""
        return (Action(key="restore", text=N_("RecyclePage", "&Restore"), slot=self.restore, icon="restore",
                       on_toolbar=True, enabled=self._can_restore),)

    def reload(self, tables: frozenset[str]) -> None:
        """Look again at what was removed."""
        self._count_all()
        self._show_ledger()

    def summary(self) -> str:
        """Return how many records of this ledger were removed."""
        return counted(N_("LedgerPage", "%n record(s)"), self._view.model().rowCount() if self._view else 0)

    def restore(self) -> None:
        """Take the selected records out of the bin."""
        ids, key, store = self._view.selected_ids(), self._choice.currentData(), self.context.store
        self._restored = len(ids)
        self.context.jobs.run(translate("RecyclePage", "Restoring"), lambda progress: records.restore(store, key, ids),
                              succeeded=self._tell, refused=self._refuse)

    def _tell(self, _: object) -> None:
        self.done.emit(counted(N_("RecyclePage", "%n record(s) restored."), self._restored))

    def _refuse(self, error: LedgerError) -> None:
        self.refused.emit(error)

    def _can_restore(self) -> bool:
        return self._view is not None and self._view.has_selection() and not self.context.store.read_only

    def _count_all(self) -> None:
        with self.context.store.read() as session:
            offered = dict.fromkeys((*exchanged(session), *(key for key, _ in KEYS), "bulletins"))
            ledgers = [find_ledger(session, key) for key in offered if key not in _SHOWN_ELSEWHERE]
            today = self.context.today()
            found = [(removed_count(session, ledger, today), ledger) for ledger in ledgers]
        found.sort(key=lambda one: not one[0])  # where something lies, first
        keys = [ledger.key for _, ledger in found]
        lines = [f"{told(ledger.title)}  {count}" for count, ledger in found]
        current = self._choice.currentData()
        self._choice.blockSignals(True)
        self._choice.clear()
        for key, line in zip(keys, lines, strict=True):
            self._choice.addItem(line, key)
        self._choice.setCurrentIndex(max(self._choice.findData(current), 0))
        self._choice.blockSignals(False)

    def _show_ledger(self) -> None:
        if self._view is not None:
            self._stack.removeWidget(self._view)
            self._view.deleteLater()
            self._view = None
        with self.context.store.read() as session:
            ledger = find_ledger(session, self._choice.currentData())
        rows = LiveRows(self.context.store, ledger, self.context.today)
        rows.filter = Filter(removed=True)
        ids = rows.ids()
        if ids:
            names = LiveNames(self.context.store, self.context.today, self.context.delay)
            model = LedgerTableModel(ledger, rows, editable=False)
            self._view = LedgerView(model, names, self)
            model.setParent(self._view)
            model.show_ids(ids)
            self._view.selectionModel().selectionChanged.connect(self._selected)
            self._stack.addWidget(self._view)
            self._stack.setCurrentWidget(self._view)
        else:
            self._stack.setCurrentWidget(self._empty)
        self.actions_changed.emit()

    def _selected(self) -> None:
        self.actions_changed.emit()
