"""The row in which an item is typed: what was raised, then the task that comes of it, by keyboard alone."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from models.errors import LedgerError
from models.ledgers.columns import Link
from models.ledgers.issues import ISSUES
from models.ledgers.tasks import TASKS
from ui.language import told, translate
from ui.ledger.source import Names
from ui.meeting.board import Item
from ui.meeting.due_editor import Counted
from ui.meeting.entry_editors import EntryLink, made, settled
from ui.meeting.entry_values import ISSUE_KEYS, TASK_KEYS, Raw, label_of, offers_names, raw_of
from ui.widgets import named, primary

_SHARES = ((5, 2, 11, 2), (7, 4, 2, 5, 3))
_RAISED = ("party", "kind", "text")
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ItemEntry(QFrame):
    """Tab and Enter go on to the next field; Enter in the last one asks to save and begins the next row.

    `save_requested` carries (issue id or "", values by column key); the page saves and calls back.
    Esc gives up a row that is being changed. `register_requested` carries the name of an enterprise the ledger
    does not know, when the person wants it entered.
    """

    save_requested = Signal(str, object)
    register_requested = Signal(str)
    left = Signal()

    def __init__(self, names: Names, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._item: Item | None = None
        self._held: list[tuple[Item | None, Raw]] = []
        self._shown: Raw = {}
        self._locked = False
        self._editors: dict[str, QWidget] = {}
        self._columns = ({key: ISSUES.column(key) for key in ISSUE_KEYS}
                         | {key: TASKS.column(key) for key in TASK_KEYS})
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 8, 14, 10)
        layout.setSpacing(4)
        layout.addLayout(self._head())
        for keys, shares in zip((ISSUE_KEYS, TASK_KEYS), _SHARES, strict=True):
            layout.addLayout(self._line(keys, shares, names))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._order = [self._editors[key] for key in (*ISSUE_KEYS, *TASK_KEYS)]
        self.clear()

    def _head(self) -> QHBoxLayout:
        self._title = named("soft", "", self)
        self._said = QLabel(self)
        self._said.setObjectName("faint")
        self._keys = named("faint", translate("ItemEntry", "Tab: next field · Enter in the last field or Ctrl+S: save "
                                              "· Ctrl+Enter: assign what is complete"), self)
        self.register_button = QPushButton(self)
        self.register_button.clicked.connect(self._register)
        self._cancel = QPushButton(translate("ItemEntry", "Cancel"), self)
        self._cancel.clicked.connect(self.give_up)
        self.save_button = primary(translate("ItemEntry", "Save row"), "", self)
        self.save_button.clicked.connect(self.save)
        head = QHBoxLayout()
        head.setSpacing(10)
        for widget in (self._title, self._said, self.register_button):
            head.addWidget(widget)
        head.addStretch(1)
        for widget in (self._keys, self._cancel, self.save_button):
            head.addWidget(widget)
        for button in (self._cancel, self.save_button):
            button.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        return head

    def _line(self, keys: tuple[str, ...], shares: tuple[int, ...], names: Names) -> QGridLayout:
        line = QGridLayout()
        line.setHorizontalSpacing(8)
        line.setVerticalSpacing(1)
        for at, (key, share) in enumerate(zip(keys, shares, strict=True)):
            column = self._columns[key]
            label = named("label", label_of(column), self)
            editor = made(column, names, self)
            editor.setAccessibleName(label_of(column))
            editor.setMinimumWidth(64)
            editor.installEventFilter(self)
            editor.edited.connect(self._touched)
            line.addWidget(label, 0, at)
            line.addWidget(editor, 1, at)
            line.setColumnStretch(at, share)
            self._editors[key] = editor
        return line

    # what the page calls

    def editor(self, key: str) -> QWidget:
        """Return the editor of a column."""
        return self._editors[key]

    def count_from(self, day: Any, counted: Counted) -> None:
        """Count working days from the day of the meeting."""
        self._editors["due_on"].count_from(day, counted)

    def clear(self) -> None:
        """Begin a new row; at a locked meeting there is none."""
        self._show(None, {"kind": ISSUES.defaults["kind"]})
        self.setVisible(not self._locked)

    def set_locked(self, locked: bool) -> None:
        """Take new rows, or only let what is kept be handled further: what was raised stands fast then."""
        self._locked = locked
        for key in _RAISED:
            self._editors[key].setEnabled(not locked)
        self.setVisible(not locked or self._item is not None or self.is_dirty())

    def edit(self, item: Item) -> None:
        """Change an item that is kept already."""
        self._show(item, raw_of(item))
        self._editors["due_on"].setEnabled(not item.task.get("assigned_on"))
        self.show()
        self.begin()

    def begin(self) -> None:
        """Put the cursor into the first field that can be typed in."""
        first = next(editor for editor in self._order if editor.isEnabled())
        first.setFocus(Qt.FocusReason.TabFocusReason)

    def take_party(self, party: Link) -> None:
        """Put an enterprise that was entered just now into the row."""
        self._editors["party"].show_value(party)
        self._say("", "faint")
        self._editors["kind"].setFocus(Qt.FocusReason.TabFocusReason)

    def is_dirty(self) -> bool:
        """Say whether something typed here is not saved."""
        return bool(self._held) or any(self.raw().get(key) != value for key, value in self._shown.items())

    def tell(self, sentence: str) -> None:
        """Say what became of the last row."""
        self._say(sentence, "faint")

    def saved(self, sentence: str) -> None:
        """Say so, and bring back a row that had to wait."""
        self.tell(sentence)
        if self._held and not self._touched_now():
            self._show(*self._held.pop())

    def refuse(self, item: Item | None, raw: Raw, error: LedgerError) -> None:
        """Bring back a row the ledger refused, with the reason at its field."""
        if self._touched_now():
            self._held.append((self._item, self.raw()))
        kept = raw_of(item) if item is not None else {"kind": ISSUES.defaults["kind"]}
        self._show(item, kept)
        for key, value in raw.items():
            self._put(key, value)
        self._mistake(self._key_of(error), error.told(told))

    def raw(self) -> Raw:
        """Return what stands in every field."""
        return {key: editor.value() for key, editor in self._editors.items()}

    # what a person does

    def save(self) -> None:
        """Ask to save the row, unless a field is mistaken."""
        if not all(settled(editor) for editor in self._order):
            return
        raw = self.raw()
        if mistake := self._wrong(raw):
            self._mistake(*mistake)
            return
        item = self._item
        changed = {key: value for key, value in raw.items() if item is None or value != self._shown[key]}
        self.clear()
        if self._locked:
            self.left.emit()
        else:
            self.begin()
        if changed:
            self.save_requested.emit(item.id if item else "", changed)

    def give_up(self) -> None:
        """Leave a row that is being changed as it was, or empty the new one; a second time leaves the row."""
        kept = self._touched_now() or self._item is not None
        self.clear()
        if kept and not self._locked:
            self.begin()
        else:
            self.left.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() == Qt.Key.Key_Escape and not offers_names(watched):
            self.give_up()
            return True
        if held or event.key() not in (*_ENTER, Qt.Key.Key_Tab):
            return super().eventFilter(watched, event)
        if settled(watched):
            self._go_on(watched, enter=event.key() in _ENTER)
        return True

    def _go_on(self, editor: QObject, *, enter: bool) -> None:
        later = [other for other in self._order[self._order.index(editor) + 1:] if other.isEnabled()]
        if later:
            later[0].setFocus(Qt.FocusReason.TabFocusReason)
        elif enter:
            self.save()
        else:
            self.save_button.setFocus(Qt.FocusReason.TabFocusReason)

    # inside

    def _show(self, item: Item | None, raw: Raw) -> None:
        self._item = item
        for key in self._editors:
            self._put(key, raw.get(key))
        self._editors["due_on"].setEnabled(True)
        self._shown = self.raw()
        self._title.setText(translate("ItemEntry", "Change No. {0}").format(item.values["number"]) if item
                            else translate("ItemEntry", "Next item"))
        self._cancel.setVisible(item is not None)
        self._say("", "faint")

    def _put(self, key: str, value: Any) -> None:
        if key == "due_on":
            value = value or {}
            self._editors[key].show_value(value.get("due_rule"), value.get("due_on"))
        else:
            self._editors[key].show_value(value)

    def _touched_now(self) -> bool:
        return self.raw() != self._shown

    def _touched(self) -> None:
        if self._said.objectName() == "mistake":
            self._say("", "faint")

    def _wrong(self, raw: Raw) -> tuple[str, str] | None:
        """Return the field that keeps the row from being saved, and why."""
        if not raw["text"].strip():
            return "text", translate("ItemEntry", "Write what was raised first.")
        for key in self._editors:
            if isinstance(self._editors[key], EntryLink) and self._editors[key].is_unknown():
                return key, translate("ItemEntry", "“{0}” is not in the ledger: choose from the list, or enter it "
                                      "there first.").format(raw[key])
        if raw["due_on"] is None:
            return "due_on", translate("ItemEntry", "Type a number of working days or a date.")
        return None

    def _mistake(self, key: str, sentence: str) -> None:
        self._say(sentence, "mistake")
        if key == "party" and self._editors["party"].is_unknown():
            self.register_button.setText(translate("ItemEntry", "Enter “{0}” as an enterprise").format(
                self._editors["party"].part()))
            self.register_button.show()
        self._editors[key].setFocus()

    def _register(self) -> None:
        self.register_requested.emit(self._editors["party"].part())

    def _say(self, sentence: str, style: str) -> None:
        self._said.setObjectName(style)
        self._said.setText(sentence)
        self._said.style().unpolish(self._said)
        self._said.style().polish(self._said)
        self._keys.setVisible(not sentence)
        self.register_button.hide()

    def _key_of(self, error: LedgerError) -> str:
        named_column = error.facts.get("column")
        return next((key for key, column in self._columns.items() if column.label == named_column), "text")
