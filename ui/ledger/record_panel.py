"""The record beside the grid: its form, what belongs to it, and the way to the next."""

from __future__ import annotations

import enum
from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QTabWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from models.errors import LedgerError
from models.language import N_, Text
from models.ledgers.columns import Column, Ledger, Place
from ui.language import told, translate
from ui.ledger.fields import Fields
from ui.ledger.source import Names, RowLike
from ui.theme.icons import icon
from ui.widgets import ElidedLabel, named


class Asked(enum.Enum):
    """What follows once the record is saved."""

    NOTHING = "nothing"
    NEW = "new"


class RecordPanel(QFrame):
    """Shows one record, or an empty form for a new one.

    `save_requested` carries (row id or "", new values, old values, what follows): the page saves.
    While something is unsaved, the panel keeps its record.
    """

    save_requested = Signal(str, object, object, object)
    step_requested = Signal(int)
    closed = Signal()
    edited = Signal()

    def __init__(self, ledger: Ledger, names: Names, parent: QWidget | None = None, *, creates: bool = True) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self._creates = creates
        self.ledger = ledger
        self.row_id: str | None = None
        self.is_new = False
        self.fields = Fields(_columns(ledger), names, self, _sections(ledger))
        self.tabs = QTabWidget(self)
        self.tabs.setDocumentMode(True)
        self._build()
        self.fields.edited.connect(self._refresh)
        self.show_nothing()

    def _build(self) -> None:
        self._title = ElidedLabel(self)
        self._title.setObjectName("heading")
        self._previous = self._tool("previous", translate("RecordPanel", "Previous record (Ctrl+PgUp)"))
        self._previous.clicked.connect(self._step_back)
        self._next = self._tool("next", translate("RecordPanel", "Next record (Ctrl+PgDn)"))
        self._next.clicked.connect(self._step_on)
        close = self._tool("close", translate("RecordPanel", "Hide the record (F4)"))
        close.clicked.connect(self.closed)
        head = QHBoxLayout()
        head.setContentsMargins(16, 8, 8, 6)
        head.setSpacing(2)
        head.addWidget(self._title, 1)
        for button in (self._previous, self._next, close):
            head.addWidget(button)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(self.fields)
        scroll.viewport().setObjectName("surface")
        self.fields.setObjectName("surface")
        self.tabs.addTab(scroll, translate("RecordPanel", "Record"))
        self._nothing = named("faint", translate("RecordPanel", "Choose a record in the list, or add a new one."), self)
        self._nothing.setWordWrap(True)
        self._nothing.setContentsMargins(16, 8, 16, 0)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._foot = self._made_foot()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self._nothing, 1)
        layout.addWidget(self.tabs, 1)
        layout.addWidget(self._foot)

    def _made_foot(self) -> QFrame:
        foot = QFrame(self)
        foot.setObjectName("foot")
        self.save_button = QPushButton(translate("RecordPanel", "Save"), foot)
        self.save_button.setProperty("primary", True)
        self.save_button.setToolTip("Ctrl+S")
        self.save_button.clicked.connect(self.save)
        self.save_new_button = QPushButton(translate("RecordPanel", "Save and new"), foot)
        self.save_new_button.clicked.connect(self.save_and_new)
        self.revert_button = QPushButton(translate("RecordPanel", "Revert"), foot)
        self.revert_button.clicked.connect(self.revert)
        layout = QHBoxLayout(foot)
        layout.setContentsMargins(16, 8, 16, 8)
        layout.setSpacing(8)
        layout.addWidget(self.save_button)
        layout.addWidget(self.save_new_button)
        self.save_new_button.setVisible(self._creates)
        layout.addStretch(1)
        layout.addWidget(self.revert_button)
        return foot

    def _tool(self, name: str, tip: str) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icon(name))
        button.setToolTip(tip)
        return button

    # what pages call

    def add_tab(self, widget: QWidget, title: str) -> None:
        """Put something that belongs to the record behind its form."""
        self.tabs.addTab(widget, title)

    def show_row(self, row: RowLike) -> None:
        """Show a record as it is kept."""
        self.row_id, self.is_new = row.id, False
        values = dict(zip((column.key for column in self.ledger.columns), row.cells, strict=True))
        self._title.setText(_name(self.ledger, values))
        self.fields.set_enabled(True)
        self.fields.show_values(values)
        self._refresh()

    def show_new(self, defaults: Mapping[str, Any]) -> None:
        """Show an empty form with the ledger's defaults."""
        self.row_id, self.is_new = None, True
        self._title.setText(translate("RecordPanel", "New: {0}").format(told(self.ledger.title)))
        self.fields.set_enabled(True)
        self.fields.show_values(defaults)
        self.tabs.setCurrentIndex(0)
        self.fields.focus_first()
        self._refresh()

    def show_nothing(self) -> None:
        """Show that no record is selected."""
        self.row_id, self.is_new = None, False
        self._title.setText(translate("RecordPanel", "No record selected"))
        self.fields.show_values({})
        self.fields.set_enabled(False)
        self._refresh()

    def is_dirty(self) -> bool:
        """Say whether something typed here is not saved."""
        return (self.row_id is not None or self.is_new) and self.fields.is_dirty()

    def title(self) -> str:
        """Return what the record is called."""
        return self._title.text()

    def save(self) -> None:
        """Ask the page to save, unless a mistake is shown at its field."""
        self._save(Asked.NOTHING)

    def save_and_new(self) -> None:
        """Ask the page to save and then show an empty form."""
        self._save(Asked.NEW)

    def revert(self) -> None:
        """Show what is kept, and forget what was typed."""
        self.fields.show_values(self.fields.kept())
        self._refresh()
        self.edited.emit()

    def refuse(self, error: LedgerError) -> bool:
        """Show a refusal at its field; False when it belongs to none."""
        return self.fields.show_refusal(error)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in a field goes on to the next one."""
        field = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and field and self.fields.isAncestorOf(field):
            self.focusNextChild()
        else:
            super().keyPressEvent(event)

    def _save(self, then: Asked) -> None:
        if self.row_id is None and not self.is_new:
            return
        changes = self.fields.changes()
        if changes is None:
            self.tabs.setCurrentIndex(0)
            return
        new, old = changes
        if self.is_new:
            new = self.fields.values() or {}
        self.save_requested.emit(self.row_id or "", new, old, then)

    def _refresh(self) -> None:
        dirty, there = self.is_dirty(), self.row_id is not None or self.is_new
        self.save_button.setEnabled(dirty or self.is_new)
        self.save_new_button.setEnabled(dirty or self.is_new)
        self.revert_button.setEnabled(dirty)
        self._previous.setEnabled(there and not self.is_new)
        self._next.setEnabled(there and not self.is_new)
        self._nothing.setVisible(not there)
        self.tabs.setVisible(there)
        self._foot.setVisible(there)
        self.edited.emit()

    def _step_back(self) -> None:
        self.step_requested.emit(-1)

    def _step_on(self) -> None:
        self.step_requested.emit(1)


def _columns(ledger: Ledger) -> Sequence[Column]:
    """The form's columns: what is typed first, then what the program derives."""
    columns = ledger.on(Place.FORM)
    derived = tuple(column for column in ledger.columns if column.read_only and Place.GRID in column.places)
    typed = tuple(column for column in columns if not column.read_only)
    return (*typed, *dict.fromkeys((*derived, *(column for column in columns if column.read_only))))


def _sections(ledger: Ledger) -> Mapping[str, Text]:
    """The form's headings; where there are some, what the program derives stands under one of its own."""
    derived = next((column.key for column in _columns(ledger) if column.read_only), None)
    if not ledger.sections or derived is None:
        return ledger.sections
    return {**ledger.sections, derived: N_("RecordPanel", "Worked out, not typed")}


def _name(ledger: Ledger, values: Mapping[str, Any]) -> str:
    served = next((column.key for column in ledger.columns if column.key.startswith("field:")
                   and column.target in ("parties", "enterprises", "projects")), "party")
    called, party = (str(getattr(part, "text", part) or "")
                     for part in (values.get(ledger.naming), values.get(served)))
    return "  ".join(part for part in (called, "" if party in called else party) if part).replace("\n", " ")
