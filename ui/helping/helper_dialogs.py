"""What changing and ending a helper ask for: the slots are data, and so is what may hold each of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from PySide6.QtWidgets import QWidget

from models.language import N_, Choice, Text
from models.ledgers.columns import Column, Kind, Ledger
from models.operations import helping
from ui.deeds.deed import Deed, Values
from ui.deeds.dialog import DeedDialog
from ui.ledger.fields import Fields
from ui.ledger.source import Names

SLOT = "slot:"
_LABEL = N_("Helping", "Slot")
_FROM = Column(key="from_on", label=N_("Helping", "From"), kind=Kind.DATE, required=True)
_BASIS = Column(key="basis", label=N_("Helping", "Basis document"))


def _change(store: Any, ids: Sequence[str], values: Values, today: date) -> None:
    slot, holder, basis = values["slot"].removeprefix(SLOT), values["holder"], values["basis"] or ""
    if len(ids) == 1:
        helping.assign_helper(store, ids[0], slot, holder, values["from_on"], basis)
    else:
        helping.assign_helpers(store, ids, slot, holder, values["from_on"], basis)


def _end(store: Any, ids: Sequence[str], values: Values, today: date) -> None:
    slot = values["slot"].removeprefix(SLOT)
    if len(ids) == 1:
        helping.end_helper(store, ids[0], slot, values["last_day"])
    else:
        helping.end_helpers(store, ids, slot, values["last_day"])


CHANGE = Deed(
    key="change_helper", text=N_("Helping", "Change helper…"), icon="person", perform=_change,
    done=N_("Helping", "The helper has been changed; who helped before stays in the history."),
    explained=N_("Helping", "Who holds the slot until then is kept with the day before as the last."))
END = Deed(
    key="end_helper", text=N_("Helping", "End helper…"), icon="close", perform=_end,
    done=N_("Helping", "The helper has ended; the slot is empty from the next day."))


def slots(ledger: Ledger) -> tuple[Column, ...]:
    """Return the slots of the board."""
    return tuple(column for column in ledger.columns if column.key.startswith(SLOT))


class ChangeDialog(DeedDialog):
    """Asks for another kind of holder whenever a slot is chosen that wants one: a person, a unit, or words."""

    def __init__(self, board: Ledger, slot: str, subject: str, today: date, names: Names, parent: QWidget) -> None:
        self._board = board
        self._names = names
        super().__init__(replace(CHANGE, fields=_change_fields(board, slot)), subject,
                         {"slot": slot, "from_on": today}, names, parent)
        self.fields.editor("slot").edited.connect(self._turn)
        self.fields.editor("holder").setFocus()

    def _turn(self) -> None:
        """Ask for the holder that the chosen slot wants; what else was typed stays."""
        slot = self.fields.editor("slot").value()
        typed = {key: self.fields.editor(key).value() for key in ("from_on", "basis")}
        before = self.fields
        self.fields = Fields(_change_fields(self._board, slot), self._names, self)
        self.fields.show_values({"slot": slot})
        for key, value in typed.items():
            self.fields.editor(key).setText(value)
        self.layout().replaceWidget(before, self.fields)
        before.hide()
        before.deleteLater()
        self.fields.editor("slot").edited.connect(self._turn)
        self.fields.editor("slot").setFocus()


class EndDialog(DeedDialog):
    """Asks which slot, and the last day; yesterday is proposed, so that it is empty from today."""

    def __init__(self, board: Ledger, slot: str, subject: str, today: date, names: Names, parent: QWidget) -> None:
        fields = (_slot_field(board),
                  Column(key="last_day", label=N_("Helping", "Last day"), kind=Kind.DATE, required=True))
        super().__init__(replace(END, fields=fields), subject, {"slot": slot, "last_day": today - timedelta(days=1)},
                         names, parent)


def _slot_field(board: Ledger) -> Column:
    named = Counter(column.label.source for column in slots(board))
    choices = tuple(Choice(column.key, _called(column, named[column.label.source] > 1)) for column in slots(board))
    return Column(key="slot", label=_LABEL, kind=Kind.CHOICE, choices=choices, required=True)


def _called(column: Column, twins: bool) -> Text:
    """Name a slot; with its scheme (the column's second synonym) where another scheme has one of that name."""
    return Text("", column.synonyms[1] if twins else column.label.source)


def _change_fields(board: Ledger, slot: str) -> tuple[Column, ...]:
    wanted = board.column(slot)
    holder = Column(key="holder", label=N_("Helping", "Helper"), kind=wanted.kind, target=wanted.target, required=True)
    return _slot_field(board), holder, _FROM, _BASIS
