"""Handing over 移交: who, to whom, from when; every line that passes is seen before it does."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem, QVBoxLayout

from models.errors import LedgerError
from models.language import N_, Choice
from models.ledgers.columns import Column, Kind, Link
from models.ledgers.kinds import parse
from models.operations.finding import Finder
from models.operations.handing_over import PARTS, HandOver, Holder, hand_over, hand_over_preview
from ui.deeds.deed import Deed, Values
from ui.deeds.dialog import DeedDialog
from ui.helping.asking import Asking
from ui.language import counted, told, translate
from ui.ledger.fields import Fields
from ui.ledger.live import LiveNames
from ui.page import Page
from ui.theme.tokens import Tone
from ui.widgets import named

_KINDS = (Choice("people", N_("Helping", "From a person to a person")),
          Choice("units", N_("Helping", "From a unit to a unit")))
_PARTS = {choice.code: choice.label for choice in PARTS}
_KEY = Qt.ItemDataRole.UserRole


def _fields(ledger: str) -> tuple[Column, ...]:
    return (
        Column(key="ledger", label=N_("Helping", "Kind"), kind=Kind.CHOICE, choices=_KINDS, required=True),
        Column(key="giver", label=N_("Helping", "Hands over"), kind=Kind.LINK, target=ledger, required=True),
        Column(key="taker", label=N_("Helping", "Takes over"), kind=Kind.LINK, target=ledger, required=True),
        Column(key="on", label=N_("Helping", "From"), kind=Kind.DATE, required=True),
        Column(key="basis", label=N_("Helping", "Basis document")),
    )


def _deed(ledger: str) -> Deed:
    return Deed(key="hand_over", text=N_("Helping", "Hand over…"), icon="assign", perform=_hand_over,
                done=N_("Helping", "Handed over."), fields=_fields(ledger),
                explained=N_("Helping", "Slots and duties pass on the day; open tasks pass now, their due dates stay. "
                             "Lines that are not ticked stay where they are."))


def _hand_over(store: Any, ids: Sequence[str], values: Values, today: date) -> None:
    giver, taker, on = values["asked"]
    hand_over(store, giver, taker, on, values["basis"] or "", values["skip"])


class HandOverDialog(DeedDialog):
    """Shows what would pass as soon as both are named; agrees with the values and the keys of lines left out."""

    def __init__(self, page: Page, ledger: str, giver: Link | None) -> None:
        context = page.context
        self._store, self._today = context.store, context.today
        self._names = LiveNames(context.store, context.today, context.delay)
        self._shown: tuple[Any, ...] | None = None
        first = {"ledger": ledger, "giver": giver, "on": context.today()}
        super().__init__(_deed(ledger), "", {key: value for key, value in first.items() if value}, self._names,
                         page.window())
        self.setMinimumSize(820, 620)
        self.lines = self._made_lines()
        self.count = named("soft", "", self)
        self.count.setContentsMargins(16, 0, 16, 0)
        self.why = named("mistake", "", self, wrap=True)
        self.why.setContentsMargins(16, 0, 16, 0)
        self.why.hide()
        room = QVBoxLayout()
        room.setContentsMargins(16, 4, 16, 4)
        room.addWidget(self.lines)
        at = self.layout().indexOf(self.refusal)
        self.layout().insertLayout(at, room, 1)
        self.layout().insertWidget(at + 1, self.why)
        self.layout().insertWidget(at + 2, self.count)
        self._watch()
        self._look()
        self.fields.editor("taker" if giver else "giver").setFocus()

    def accept(self) -> None:
        """Look first at what was typed last; agree once every line has been seen."""
        self.refusal.hide()
        values = self.fields.values()
        if values is None:
            return
        seen = self._shown
        self._look(asked_to=True)
        if self._shown is not None and self._shown == seen:
            self.agreed.emit(values | {"asked": self._asked(values), "skip": self.left_out()})

    def left_out(self) -> frozenset[str]:
        """Return the keys of the lines that are not ticked."""
        items = (self.lines.topLevelItem(at) for at in range(self.lines.topLevelItemCount()))
        return frozenset(item.data(0, _KEY) for item in items if item.checkState(0) is Qt.CheckState.Unchecked)

    def _made_lines(self) -> QTreeWidget:
        lines = QTreeWidget(self)
        lines.setRootIsDecorated(False)
        lines.setUniformRowHeights(True)
        lines.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        lines.setHeaderLabels([translate("HandOverDialog", "What"), translate("HandOverDialog", "Of"),
                               translate("HandOverDialog", "Slot or task"),
                               translate("HandOverDialog", "Why it cannot pass")])
        lines.setMinimumHeight(220)
        for section, width in enumerate((110, 210, 150)):
            lines.header().resizeSection(section, width)
        lines.header().setSectionResizeMode(3, QHeaderView.ResizeMode.Stretch)
        lines.itemChanged.connect(self._tell_count)
        lines.currentItemChanged.connect(self._tell_why)
        return lines

    def _watch(self) -> None:
        self.fields.editor("ledger").edited.connect(self._turn)
        self.fields.edited.connect(self._look_again)

    def _turn(self) -> None:
        """Ask for people, or for units."""
        ledger, before = self.fields.editor("ledger").value(), self.fields
        typed = {key: before.editor(key).value() for key in ("on", "basis")}
        self.fields = Fields(_fields(ledger), self._names, self)
        self.fields.show_values({"ledger": ledger})
        for key, value in typed.items():
            self.fields.editor(key).setText(value)
        self.layout().replaceWidget(before, self.fields)
        before.hide()
        before.deleteLater()
        self._watch()
        self._look()
        self.fields.editor("giver").setFocus()

    def _look_again(self) -> None:
        self._look()

    def _look(self, *, asked_to: bool = False) -> None:
        """Show what would pass, or nothing while it is not yet clear who hands over what to whom."""
        values: dict[str, Any] = {}
        for column in self.fields.columns:
            try:
                values[column.key] = parse(column, self.fields.editor(column.key).value())
            except LedgerError:
                self._show(None, None)
                return
        self.refusal.hide()
        try:
            giver, taker, on = self._asked(values)
            with self._store.read() as session:
                planned = hand_over_preview(session, giver, taker, on, self._today())
        except LedgerError as error:
            self._show(None, None)
            if asked_to or all(isinstance(values[key], Link) for key in ("giver", "taker")):
                self.refusal.setText(error.told(told))
                self.refusal.show()
            return
        self._show(planned, (giver, taker, on))

    def _asked(self, values: dict[str, Any]) -> tuple[Holder, Holder, Any]:
        columns = {column.key: column for column in self.fields.columns}
        with self._store.read() as session:
            finder = Finder(session)
            giver, taker = (Holder(values["ledger"], finder.id_of(columns[key], values[key]))
                            for key in ("giver", "taker"))
        return giver, taker, values["on"]

    def _show(self, planned: HandOver | None, asked: tuple[Any, ...] | None) -> None:
        if asked is not None and asked == self._shown:
            return  # what is ticked stays
        self._shown = asked
        self.lines.blockSignals(True)
        self.lines.clear()
        for line in planned.lines if planned else ():
            why = line.refusal.told(told) if line.refusal else ""
            item = QTreeWidgetItem([told(_PARTS[line.what]), line.subject, line.text.replace("\n", " "), why])
            item.setData(0, _KEY, line.key)
            item.setToolTip(3, why)
            item.setCheckState(0, Qt.CheckState.Unchecked if why else Qt.CheckState.Checked)
            if why:
                item.setForeground(3, QColor(Tone.LATE.ink))
                item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsUserCheckable)
            self.lines.addTopLevelItem(item)
        self.lines.blockSignals(False)
        self._tell_count()
        self._tell_why(self.lines.currentItem())

    def _tell_why(self, item: QTreeWidgetItem | None, *_: object) -> None:
        """Say in full why the line under the cursor cannot pass: in the list there is room for its beginning only."""
        self.why.setText(item.text(3) if item is not None else "")
        self.why.setVisible(bool(self.why.text()))

    def _tell_count(self, *_: object) -> None:
        if self._shown is None:
            self.count.setText(translate("HandOverDialog", "What would pass is shown here once both are named."))
            return
        every, left = self.lines.topLevelItemCount(), len(self.left_out())
        text = counted(N_("HandOverDialog", "%n line(s) pass"), every - left)
        if left:
            text += " · " + counted(N_("HandOverDialog", "%n line(s) stay"), left)
        self.count.setText(text)


def ask_hand_over(page: Page, ledger: str, giver: Link | None) -> Asking:
    """Ask on a page who hands over to whom, and do it: `ledger` is people or units, `giver` is proposed."""
    return Asking(page, HandOverDialog(page, ledger, giver), partial(_done, page))


def _done(page: Page, values: dict[str, Any]) -> str:
    _hand_over(page.context.store, (), values, page.context.today())
    return translate("HandOverDialog", "Handed over, from {0} on.").format(values["on"].isoformat())
