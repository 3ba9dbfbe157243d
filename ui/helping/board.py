"""The board of four helps: who helps whom, narrowed to one scheme, and what changes there."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtWidgets import QCheckBox, QComboBox

from models.language import N_
from models.ledgers.columns import Place
from models.ledgers.helping import scheme_key, slot_key, slots_in_use
from models.ledgers.rows import Condition, Filter, Op
from ui.actions import Action
from ui.bulletin.plaque_pages import PlaquePage
from ui.context import Context
from ui.deeds.deed import Deed
from ui.helping.asking import Asking
from ui.helping.hand_over_dialog import ask_hand_over
from ui.helping.helper_dialogs import CHANGE, END, ChangeDialog, EndDialog, slots
from ui.language import counted, told, translate


class HelpersPage(PlaquePage):
    """Parties × slots; a scheme chosen in the bar shows its slots and the parties it serves."""

    def __init__(self, context: Context) -> None:
        self._slots: dict[str, set[str]] = {}
        super().__init__(context, "assignments", "helping", creates=False)

    def _build(self) -> None:
        super()._build()
        with self.context.store.read() as session:
            found = slots_in_use(session)
        self.scheme_box = QComboBox(self.filter_bar)
        self.scheme_box.setAccessibleName(translate("HelpersPage", "Scheme"))
        self.scheme_box.setMinimumContentsLength(8)
        self.scheme_box.addItem(translate("HelpersPage", "All schemes"), None)
        for scheme, slot in found:
            key = scheme_key(scheme.id)
            if key not in self._slots:
                self.scheme_box.addItem(scheme.name, key)
            self._slots.setdefault(key, set()).add(slot_key(slot.id))
        self.gaps_box = QCheckBox(translate("HelpersPage", "Only gaps"), self.filter_bar)
        self.scheme_box.activated.connect(self._turn)
        self.gaps_box.clicked.connect(self._turn)
        self.filter_bar.add(self.scheme_box, self.gaps_box)
        self.desk.panel.fields.leave_out(self._said_by_schemes())

    # what the window calls

    def page_actions(self) -> Sequence[Action]:
        """Return the board's actions: changing and ending helpers, handing over, plaques."""
        changing = Action(key=CHANGE.key, text=CHANGE.text, slot=self.change_helper, icon=CHANGE.icon, on_toolbar=True,
                          after_line=True, enabled=self._can_change, shortcut="Ctrl+Return", scope=self.view)
        ending = Action(key=END.key, text=END.text, slot=self.end_helper, icon=END.icon, enabled=self._can_change)
        passing = Action(key="hand_over", text=N_("Helping", "Hand over…"), slot=self.hand_over, icon="assign",
                         on_toolbar=True, enabled=self._can_write,
                         tip=N_("Helping", "Everything of one person or unit to another, from a day on"))
        return (changing, ending, passing, *super().page_actions())

    def narrowing(self) -> tuple[Condition, ...]:
        """Return the scheme chosen, and whether only gaps are shown."""
        scheme = self.scheme_box.currentData()
        if scheme is None:
            return (Condition("gaps", Op.FROM, 1),) if self.gaps_box.isChecked() else ()
        if self.gaps_box.isChecked():
            return (Condition(scheme, Op.CONTAINS, "缺"),)
        return (Condition(scheme, Op.FILLED),)

    def open_rows(self, ids: Sequence[str]) -> None:
        """Show these parties, whatever scheme was chosen."""
        self._widen()
        super().open_rows(ids)

    def show_filter(self, filter: Filter) -> None:
        """Show what passes a filter, whatever scheme was chosen."""
        self._widen()
        super().show_filter(filter)

    def show_all(self) -> None:
        """Hold nothing back."""
        self._widen()
        super().show_all()

    def show_scheme(self, key: str | None, *, only_gaps: bool = False) -> None:
        """Show the slots of one scheme and the parties it serves; of all schemes when `key` is None."""
        self.scheme_box.setCurrentIndex(max(self.scheme_box.findData(key), 0))
        self.gaps_box.setChecked(only_gaps)
        self._turn()

    # deeds

    def change_helper(self) -> None:
        """Ask who takes a slot of the selected parties: the one the cursor is in."""
        self._ask(CHANGE, ChangeDialog)

    def end_helper(self) -> None:
        """Ask when the helper in a slot ends."""
        self._ask(END, EndDialog)

    def hand_over(self) -> None:
        """Ask who hands over to whom; who stands under the cursor is proposed."""
        slot = self._slot_at_cursor()
        column = self.ledger.column(slot) if slot else None
        held = self.values_of(self.view.current_id() or "").get(slot or "")
        ask_hand_over(self, column.target if column and column.target else "people", held)

    def _ask(self, deed: Deed, dialog: type[ChangeDialog] | type[EndDialog]) -> None:
        ids = self.view.selected_ids()
        first = self._slot_at_cursor() or next((column.key for column in slots(self.ledger)), None)
        if not ids or first is None:
            return
        context = self.context
        name = str(self.values_of(ids[0]).get("party", ""))
        subject = name if len(ids) == 1 else counted(N_("DeedBar", "%n record(s)"), len(ids))
        Asking(self, dialog(self.ledger, first, subject, context.today(), self.names, self.window()),
               partial(self._done, deed, ids))

    def _done(self, deed: Deed, ids: Sequence[str], values: Any) -> str:
        deed.perform(self.context.store, ids, values, self.context.today())
        return told(deed.done)

    # inside

    def _slot_at_cursor(self) -> str | None:
        section = self.view.currentIndex().column()
        key = self.model.column_at(section).key if section >= 0 else ""
        return key if key in {column.key for column in slots(self.ledger)} else None

    def _can_write(self) -> bool:
        return not self.context.store.read_only

    def _can_change(self) -> bool:
        return self._can_write() and self.view.has_selection() and bool(slots(self.ledger))

    def _is_narrowed(self) -> bool:
        return super()._is_narrowed() or bool(self.narrowing())

    def _widen(self) -> None:
        self.scheme_box.setCurrentIndex(0)
        self.gaps_box.setChecked(False)
        self._hide_others()

    def _turn(self) -> None:
        self._hide_others()
        self._show_rows()

    def _hide_others(self) -> None:
        """Show only the columns of the scheme chosen."""
        chosen = self.scheme_box.currentData()
        shown = self._slots.get(chosen, set()) | {chosen} if chosen else None
        keys = {column.key for column in self.ledger.on(Place.GRID)
                if column.key.startswith(("slot:", "scheme:"))}
        hidden = keys - shown if shown is not None else set()
        self.view.hide_columns(hidden)
        self.desk.panel.fields.leave_out(hidden | self._said_by_schemes())

    def _said_by_schemes(self) -> set[str]:
        """Return the columns that say how complete a scheme is: empty where a party is not in it."""
        return {column.key for column in self.ledger.columns if column.key.startswith("scheme:")}
