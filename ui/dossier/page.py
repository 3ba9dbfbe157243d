"""一企一档: the parties at the left, everything about one of them at the right."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtWidgets import (
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from models.errors import LedgerError
from models.language import N_
from models.ledgers.catalogue import ledger as find_ledger
from models.ledgers.dossier import Dossier, dossier
from models.ledgers.rows import Filter
from models.store.store import Store
from ui.actions import Action
from ui.context import Context
from ui.dossier.sheet import DossierSheet
from ui.jobs.runner import JobRunner, Lane
from ui.language import counted, translate
from ui.ledger.live import LiveRows
from ui.page import Page
from ui.theme import tokens
from ui.theme.icons import icon
from ui.widgets import Bar, EmptyState

_ID = Qt.ItemDataRole.UserRole
_ITEM = 30


class DossierPage(Page):
    """Shows the file of the party chosen at the left; every row of it opens its ledger's page."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.party_id: str | None = None
        self.sheet: DossierSheet | None = None
        with context.store.read() as session:
            self._rows = LiveRows(context.store, find_ledger(session, "parties"), context.today)
        self._quiet = JobRunner(inline=context.jobs.inline, parent=self)  # nobody waits for it
        self._reading = self._again = False
        self._build()
        self._wait = QTimer(self, singleShot=True, interval=context.delay)
        self._wait.timeout.connect(self._show_list)
        self.text.textChanged.connect(self._typed)
        self.text.returnPressed.connect(self.list.setFocus)
        self.list.currentItemChanged.connect(self._chosen)
        self._show_list()

    # building

    def _build(self) -> None:
        self._bar = Bar(translate("DossierPage", "Dossier of a party"), self)
        self.text = QLineEdit(self)
        self.text.setPlaceholderText(translate("DossierPage", "Name or pinyin initials"))
        self.text.addAction(icon("find"), QLineEdit.ActionPosition.LeadingPosition)
        self.text.setClearButtonEnabled(True)
        self.list = PartyList(self)
        left = QWidget(self)
        left.setObjectName("surface")
        left.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(left)
        column.setContentsMargins(10, 10, 0, 0)
        column.setSpacing(8)
        line = QVBoxLayout()
        line.setContentsMargins(0, 0, 10, 0)
        line.addWidget(self.text)
        column.addLayout(line)
        column.addWidget(self.list, 1)
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._empty = EmptyState("dossier", self)
        self._empty.say(translate("DossierPage", "No file to show"),
                        translate("DossierPage", "Add enterprises or projects, or take them in from a workbook: each "
                                  "has its file here."), [])
        self._right = QStackedWidget(self)
        self._right.addWidget(self._scroll)
        self._right.addWidget(self._empty)
        splitter = QSplitter(Qt.Orientation.Horizontal, self)
        splitter.setHandleWidth(1)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(left)
        splitter.addWidget(self._right)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([240, 900])
        left.setMinimumWidth(170)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._bar)
        layout.addWidget(splitter, 1)

    # what the window calls

    def page_actions(self) -> Sequence[Action]:
        """Return the way back to the record itself."""
        return (Action(key="open_record", text=N_("DossierPage", "&Open its record"), slot=self.open_record,
                       icon="open", shortcut="Ctrl+D", on_toolbar=True, enabled=self._is_one),
                Action(key="open_helpers", text=N_("DossierPage", "Open its &helpers"), slot=self.open_helpers,
                       icon="helping", on_toolbar=True, enabled=self._is_one))

    def reload(self, tables: frozenset[str]) -> None:
        """Read the list and the file again."""
        self._show_list()
        self._read()

    def open_rows(self, ids: Sequence[str]) -> None:
        """Show the file of the first of these parties."""
        if not ids:
            return
        if self.text.text():
            self.text.blockSignals(True)
            self.text.clear()
            self.text.blockSignals(False)
        self.party_id = ids[0]
        self._show_list()
        self._read()

    def search(self) -> None:
        """Put the cursor where a party is looked for."""
        self.text.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.text.selectAll()

    def summary(self) -> str:
        """Return how many parties are listed."""
        return counted(N_("DossierPage", "%n part(y/ies)"), self.list.count())

    def open_record(self) -> None:
        """Turn to the party's own ledger."""
        if self.sheet is not None:
            self.page_requested.emit(self.sheet.dossier.ledger_key, [self.sheet.dossier.party_id])

    def open_helpers(self) -> None:
        """Turn to the party on the board of helpers."""
        if self.sheet is not None:
            self.page_requested.emit("assignments", [self.sheet.dossier.party_id])

    # inside

    def _is_one(self) -> bool:
        return self.sheet is not None

    def _typed(self) -> None:
        self._wait.start()

    def _show_list(self) -> None:
        self._rows.filter = Filter(self.text.text().strip())
        found = self._rows.rows(self._rows.ids())
        known = self.party_id is not None and (self.text.text() or any(row.id == self.party_id for row in found))
        if not known:
            self.party_id = None
        self.list.show_parties([(row.id, row.cells[0]) for row in found], self.party_id)
        if self.party_id is None and found:
            self.list.setCurrentRow(0)  # reads its file
        elif not found and self.party_id is None:
            self._right.setCurrentWidget(self._empty)
        self.actions_changed.emit()

    def _chosen(self, item: QListWidgetItem | None) -> None:
        if item is not None and item.data(_ID) != self.party_id:
            self.party_id = item.data(_ID)
            self._read()

    def _read(self) -> None:
        """Read the file beside the window; when that is under way, once more after it."""
        if self._reading:
            self._again = True
            return
        if self.party_id is None:
            return
        self._reading = True
        store, party_id, today = self.context.store, self.party_id, self.context.today()
        self._quiet.run("", lambda progress: read_dossier(store, party_id, today), lane=Lane.FILES,
                        succeeded=self._show, refused=self._gone, finished=self._finished)

    def _finished(self) -> None:
        self._reading = False
        if self._again:
            self._again = False
            self._read()

    def _gone(self, _: LedgerError) -> None:
        """Show another party: the one shown was removed, perhaps while the list was narrowed."""
        self.party_id = None
        self._show_list()

    def _show(self, found: Dossier) -> None:
        same = self.sheet is not None and self.sheet.dossier.party_id == found.party_id
        if same and self.sheet.dossier == found:
            return
        at = self._scroll.verticalScrollBar().value() if same else 0
        self.sheet = DossierSheet(found, self)
        self.sheet.opened.connect(self.page_requested)
        self._scroll.setWidget(self.sheet)  # deletes the former one
        self._scroll.verticalScrollBar().setValue(at)
        self._right.setCurrentWidget(self._scroll)
        self.actions_changed.emit()


class PartyList(QListWidget):
    """The parties by name."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("party_list")
        self.setStyleSheet(f"#party_list {{ background: {tokens.SURFACE}; border: none; outline: 0; }}"
                           f"#party_list::item {{ padding-left: 6px; border-radius: 4px; color: {tokens.TEXT}; }}"
                           f"#party_list::item:hover {{ background: {tokens.HOVER}; }}"
                           f"#party_list::item:selected {{ background: {tokens.ACCENT_SOFT}; }}")
        self.setUniformItemSizes(True)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(translate("DossierPage", "Enterprises and projects"))

    def show_parties(self, parties: Sequence[tuple[str, str]], current: str | None) -> None:
        """List these parties (identity, name), with one of them marked."""
        self.blockSignals(True)
        self.clear()
        for row_id, name in parties:
            item = QListWidgetItem(name)
            item.setData(_ID, row_id)
            item.setToolTip(name)
            item.setSizeHint(QSize(0, _ITEM))
            self.addItem(item)
            if row_id == current:
                self.setCurrentItem(item)
        self.blockSignals(False)
        if self.currentItem() is not None:
            self.scrollToItem(self.currentItem())


def read_dossier(store: Store, party_id: str, today: date) -> Dossier:
    """Read the file of one party. Raises `Conflict` when it is gone."""
    with store.read() as session:
        return dossier(session, party_id, today)
