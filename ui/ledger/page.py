"""A ledger's page: the grid, what narrows it, and the record beside it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QToolButton, QVBoxLayout

from models.language import N_
from models.ledgers.catalogue import exchanged, exported
from models.ledgers.catalogue import ledger as find_ledger
from models.ledgers.kinds import shown as shown_value
from models.ledgers.rows import Condition, Filter, Op, Sort
from ui import transfers
from ui.actions import Action, Menu
from ui.context import Context
from ui.language import counted, told, translate
from ui.ledger.deed_buttons import DeedButtons
from ui.ledger.desk import RecordDesk
from ui.ledger.empty import LedgerEmpty
from ui.ledger.filter_bar import FilterBar
from ui.ledger.live import LiveNames, LiveRows
from ui.ledger.table_model import LedgerTableModel
from ui.ledger.tones import is_pill
from ui.ledger.view import LedgerView
from ui.page import Page
from ui.theme import tokens
from ui.theme.icons import icon
from ui.widgets import Bar

_ROOM_FOR_BOTH = 760
_MOST_SUMS = 4
_NOT_SUMMED = ("party_figures",)
"""Months and whole years stand side by side there: summed, they would count twice."""


class LedgerPage(Page):
    """One ledger: its rows in a grid, one of them in a form beside it.

    `exchanges` says that it goes to workbooks and comes back: a ledger the office keeps, and no list of settings.
    `creates` is False where records come from elsewhere: the board of helpers, issued bulletins.
    """

    def __init__(self, context: Context, key: str, icon_name: str = "issue", *, creates: bool = True) -> None:
        super().__init__(context)
        self.key = key
        self.creates = creates
        with context.store.read() as session:
            self.ledger = find_ledger(session, key)
            self.exchanges = key in exchanged(session)
            self._prints = key in exported(session)
        self.rows = LiveRows(context.store, self.ledger, context.today)
        self.names = LiveNames(context.store, context.today, context.delay)
        self.model = LedgerTableModel(self.ledger, self.rows, self, editable=not context.store.read_only)
        self.view = LedgerView(self.model, self.names, self)
        self.filter_bar = FilterBar(tuple(filter(is_pill, self.ledger.columns)), context.delay, self)
        self.empty = LedgerEmpty(self.ledger, icon_name, creates, self, imports=self.exchanges)
        self.desk = RecordDesk(self)
        self._only: tuple[str, ...] | None = None
        self._conditions: tuple[Condition, ...] = ()
        self._was_shown = False
        self._sums: tuple[str, ...] = ()
        self._build()
        self._connect()
        self.view.restore_widths(context.preferences.widths(key))
        self._show_rows()

    # building

    def _build(self) -> None:
        self._bar = Bar(told(self.ledger.title), self)
        self._panel_button = QToolButton(self._bar)
        self._panel_button.setIcon(icon("panel"))
        self._panel_button.setCheckable(True)
        self._panel_button.setChecked(True)
        self._panel_button.setToolTip(translate("LedgerPage", "Show or hide the record (F4)"))
        self._bar.add_beside(DeedButtons(self.desk.deed_actions, self._bar))
        self._bar.add_below(self.filter_bar, self._panel_button)
        self._middle = QStackedWidget(self)
        self._middle.addWidget(self.view)
        self._middle.addWidget(self.empty)
        self._splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self._splitter.addWidget(self._middle)
        self._splitter.addWidget(self.desk.panel)
        self._splitter.setStretchFactor(0, 1)
        self._splitter.setStretchFactor(1, 0)
        self._splitter.setSizes([1000, tokens.FORM_WIDTH])
        self._splitter.setHandleWidth(1)
        self._splitter.setChildrenCollapsible(False)
        self.desk.panel.setMinimumWidth(320)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._bar)
        layout.addWidget(self._splitter, 1)
        self._keep = QTimer(self, singleShot=True, interval=4 * self.context.delay)

    def _connect(self) -> None:
        self.filter_bar.changed.connect(self._show_rows)
        self.filter_bar.cleared.connect(self.show_all)
        self.empty.clear_requested.connect(self.show_all)
        self.empty.new_requested.connect(self.desk.new)
        self.empty.import_requested.connect(self._import)
        self.model.sort_requested.connect(self._sort)
        self.view.layout_changed.connect(self._keep.start)
        self._keep.timeout.connect(self._keep_widths)
        self._panel_button.toggled.connect(self.show_panel)
        self.desk.panel.closed.connect(self._hide_panel)

    # what the window calls

    def page_actions(self) -> Sequence[Action]:
        """Return the ledger's actions: records first, then its deeds."""
        desk = self.desk
        actions = [
            Action(key="new", text=N_("LedgerPage", "&New record"), slot=desk.new, icon="add", shortcut="Ctrl+N",
                   on_toolbar=True, enabled=self._can_create),
            Action(key="delete", text=N_("LedgerPage", "&Delete"), slot=desk.remove, icon="delete", shortcut="Del",
                   on_toolbar=True, enabled=desk.can_remove, scope=self.view),
            Action(key="save", text=N_("LedgerPage", "&Save record"), slot=desk.panel.save, icon="save",
                   shortcut="Ctrl+S", enabled=desk.panel.is_dirty),
            Action(key="previous", text=N_("LedgerPage", "&Previous record"), slot=desk.previous, icon="previous",
                   shortcut="Ctrl+PgUp", after_line=True),
            Action(key="next", text=N_("LedgerPage", "Ne&xt record"), slot=desk.next, icon="next",
                   shortcut="Ctrl+PgDown"),
            Action(key="print", text=N_("LedgerPage", "&Print…"), slot=self._print, menu=Menu.FILE, icon="print",
                   shortcut="Ctrl+P", enabled=self._can_print),
            Action(key="copy", text=N_("LedgerPage", "&Copy cells"), slot=desk.copy, menu=Menu.EDIT,
                   shortcut="Ctrl+C", after_line=True, scope=self.view),
            Action(key="paste", text=N_("LedgerPage", "&Paste cells"), slot=desk.paste, menu=Menu.EDIT,
                   shortcut="Ctrl+V", scope=self.view),
            Action(key="panel", text=N_("LedgerPage", "Show or hide the &record"), slot=self._panel_button.toggle,
                   menu=Menu.VIEW, icon="panel", shortcut="F4"),
            Action(key="all", text=N_("LedgerPage", "Show &all records"), slot=self.show_all, menu=Menu.VIEW,
                   icon="filter", enabled=self._is_narrowed),
        ]
        return [action for action in actions if self.creates or action.key not in ("new", "delete")]

    def reload(self, tables: frozenset[str]) -> None:
        """Read the rows again: the same ones after an edit made here, else all that pass the filter."""
        if self.desk.is_editing():
            self.model.refetch()
            self._tell_count()
        else:
            self._show_rows()
        self.desk.look_again()

    def is_outdated(self) -> bool:
        """Say whether the ledger has other columns now: the board of helpers follows the schemes in use."""
        with self.context.store.read() as session:
            now = find_ledger(session, self.key)
        return (now.columns, now.title) != (self.ledger.columns, self.ledger.title)

    def open_rows(self, ids: Sequence[str]) -> None:
        """Show these records only; one alone is opened among the others."""
        self.filter_bar.clear()
        self._conditions = ()
        if len(ids) == 1:
            self._only = None
            self._show_rows()
            self.go_to(ids[0])
            return
        self._only = tuple(ids)
        self.filter_bar.show_only(counted(N_("LedgerPage", "Only %n record(s)"), len(ids)))
        self._show_rows()

    def show_filter(self, filter: Filter) -> None:
        """Show the records that pass a filter: what the bar can show there, the rest as “only these”."""
        self.filter_bar.clear()
        self._conditions = tuple(condition for condition in filter.conditions if not (
            condition.op is Op.IS and self.filter_bar.show_choice(condition.key, str(condition.value))))
        self._only = filter.ids
        if self._conditions or self._only is not None:
            self.filter_bar.show_only(translate("LedgerPage", "Filtered"))
        self._show_rows()

    def _import(self) -> None:
        transfers.open_transfer("import", self.context, self, self.window())

    def _can_print(self) -> bool:
        return self._prints

    def _print(self) -> None:
        transfers.open_transfer("print", self.context, self, self.window())

    def show_all(self) -> None:
        """Hold nothing back."""
        self.filter_bar.clear()
        self._only, self._conditions = None, ()
        self._show_rows()

    def say_why_empty(self, *, narrowed: bool) -> None:
        """Say why there is no row to show, and offer the way on."""
        self.empty.say_why(narrowed=narrowed)

    def search(self) -> None:
        """Put the cursor into the filter's text."""
        self.filter_bar.focus_text()

    def summary(self) -> str:
        """Return how many records the grid shows, and what their amounts come to."""
        return " · ".join((*self._sums, counted(N_("LedgerPage", "%n record(s)"), len(self.model.ids))))

    def unsaved(self) -> str:
        """Return which record is not saved."""
        return self.desk.panel.title() if self.desk.panel.is_dirty() else ""

    def go_to(self, row_id: str) -> bool:
        """Put the cursor on a record; False when the grid does not show it."""
        row = self.model.position(row_id)
        self.view.go_to(row)
        return row >= 0

    def show_panel(self, shown: bool) -> None:
        """Show the record beside the grid, or give the grid all the room."""
        self.desk.panel.setVisible(shown)
        self._panel_button.setChecked(shown)
        if shown:
            self.desk.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._was_shown and self.width() < _ROOM_FOR_BOTH:
            self.show_panel(False)
        self._was_shown = True

    # inside

    def _can_create(self) -> bool:
        return self.creates and not self.context.store.read_only

    def _is_narrowed(self) -> bool:
        return self.filter_bar.is_active()

    def narrowing(self) -> tuple[Condition, ...]:
        """Return what the page itself asks of its rows, beside the filter bar."""
        return ()

    def _hide_panel(self) -> None:
        self.show_panel(False)
        self.view.setFocus()

    def _show_rows(self) -> None:
        chosen = tuple(Condition(key, Op.IS, code) for key, code in self.filter_bar.choices().items())
        self.rows.filter = Filter(self.filter_bar.text(), (*chosen, *self._conditions, *self.narrowing()), self._only)
        current, section = self.view.current_id(), self.view.currentIndex().column()
        ids = self.rows.ids()
        if ids == self.model.ids:
            self.model.refetch()
        else:
            self.model.show_ids(ids)
            place = self.model.position(current) if current is not None else -1
            self.view.go_to(max(place, 0), max(section, self.view.horizontalHeader().logicalIndex(0)))
        if not ids:
            self.say_why_empty(narrowed=self._is_narrowed())
        self._middle.setCurrentWidget(self.view if ids else self.empty)
        self._tell_count()
        self.desk.refresh()

    def _tell_count(self) -> None:
        shown = len(self.model.ids)
        narrowed = self._is_narrowed()
        text = (counted(N_("LedgerPage", "%n match(es)"), shown) if narrowed
                else counted(N_("LedgerPage", "%n in all"), shown))
        late = self.rows.overdue()
        if late:
            words = counted(N_("LedgerPage", "%n overdue"), late)
            text += f" · <span style='color:{tokens.Tone.LATE.ink}'>{words}</span>"
        self.filter_bar.show_count(text)
        sums = self.rows.totals().items() if self.key not in _NOT_SUMMED else ()
        self._sums = tuple(
            f"{told(column.label)} {shown_value(column, fen, told)}"
            for column, fen in ((self.ledger.column(key), fen) for key, fen in sums if fen))[:_MOST_SUMS]
        self.actions_changed.emit()

    def _sort(self, key: str, descending: bool) -> None:
        self.rows.sort = (Sort(key, descending),) if key else ()
        self._show_rows()

    def _keep_widths(self) -> None:
        self.context.preferences.keep_widths(self.key, self.view.widths())

    def values_of(self, row_id: str) -> dict[str, Any]:
        """Return what a record holds, by column key; empty when it is gone."""
        row = self.rows.row(row_id)
        keys = (column.key for column in self.ledger.columns)
        return dict(zip(keys, row.cells, strict=True)) if row is not None else {}
