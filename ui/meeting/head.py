"""The head of a meeting: which it is, when and where, who leads it and who came. Each field is kept when left."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLineEdit, QPushButton, QWidget

from models.errors import InvalidValue
from models.ledgers.columns import Kind, Link
from models.ledgers.kinds import parse
from models.ledgers.meetings import MEETINGS
from ui.language import told, translate
from ui.ledger.editors import EDITORS
from ui.ledger.link_editors import LinksEditor
from ui.ledger.source import Names
from ui.meeting.board import Values
from ui.widgets import named

_LINES = ((("series", 4), ("number", 2), ("held_on", 3), ("chair", 4), ("place", 4)),
          (("theme", 6), ("units_present", 7), ("enterprises_present", 7), ("others_present", 4)))
_REGISTERED = {"units_present": "units", "enterprises_present": "enterprises"}


class _Present(LinksEditor):
    """Who came: read from the first name on, typed behind the last one."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.end(False)  # Tab selects all, and the next key would wipe the list

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.setCursorPosition(0)

    def show_value(self, value: Any) -> None:
        """Show the names of the records kept."""
        super().show_value(value)
        self.setCursorPosition(0)


class MeetingHead(QFrame):
    """Emits `change_requested` with (values, values seen) when a field is left changed.

    Who came is typed by name or initials. Names the ledger does not know are not kept: a line below offers to enter
    them (`register_requested` with the ledger and the names) or to list them among the others present.
    """

    change_requested = Signal(object, object)
    register_requested = Signal(str, object)
    refused = Signal(object)

    def __init__(self, names: Names, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("surface")
        self._names = names
        self._kept: dict[str, Any] = {}
        self._editors: dict[str, QLineEdit] = {}
        self._asked = ""
        layout = QGridLayout(self)
        layout.setContentsMargins(16, 4, 16, 10)
        layout.setHorizontalSpacing(10)
        layout.setVerticalSpacing(2)
        for at, line in enumerate(_LINES):
            inner = QGridLayout()
            inner.setHorizontalSpacing(10)
            inner.setVerticalSpacing(1)
            for place, (key, share) in enumerate(line):
                self._add(inner, place, key, share)
            layout.addLayout(inner, at, 0)
        layout.addWidget(self._unknown_line(), len(_LINES), 0)

    def editor(self, key: str) -> QLineEdit:
        """Return the editor of a field."""
        return self._editors[key]

    def show_head(self, values: Values) -> None:
        """Show what is kept; a field the cursor is in keeps what is typed there, one with unknown names too."""
        for key, editor in self._editors.items():
            if key != self._asked and not (editor.hasFocus() and editor.isModified()):
                editor.show_value(_line(values[key]))
                editor.setModified(False)
            self._kept[key] = values[key]
            editor.setToolTip("、".join(link.text for link in values[key]) if _are_several(values[key]) else "")

    def forget(self) -> None:
        """Drop what was typed and could not be kept: another meeting is shown."""
        self._ask("", [])
        for editor in self._editors.values():
            editor.setModified(False)

    def set_read_only(self, read_only: bool) -> None:
        """Allow typing, or only reading."""
        for editor in self._editors.values():
            editor.setReadOnly(read_only)
        if read_only:
            self._ask("", [])

    def take(self, links: Any) -> None:
        """Keep the field whose names were entered into the ledger just now."""
        key, known = self._asked, {link.text: link for link in links}
        if not key:
            return
        value = tuple(known.get(one, one) if isinstance(one, str) else one for one in self._value(key))
        self._ask("", [])
        self._editors[key].show_value(value)
        self._editors[key].setModified(False)
        self.change_requested.emit({key: value}, {key: self._kept.get(key)})

    def _add(self, inner: QGridLayout, place: int, key: str, share: int) -> None:
        column = MEETINGS.column(key)
        kind = Kind.TEXT if column.kind is Kind.NOTE else column.kind
        made = _Present if kind is Kind.LINKS else EDITORS[kind]
        editor = made(replace(column, kind=kind), self._names, self)
        editor.setAccessibleName(told(column.label))
        editor.setProperty("key", key)
        editor.setMinimumWidth(60)
        if key in _REGISTERED:
            editor.setPlaceholderText(translate("MeetingHead", "names or initials, with 、 between"))
        editor.editingFinished.connect(self._left)
        inner.addWidget(named("label", told(column.label), self), 0, place)
        inner.addWidget(editor, 1, place)
        inner.setColumnStretch(place, share)
        self._editors[key] = editor

    def _unknown_line(self) -> QWidget:
        self.unknown = QWidget(self)
        self._sentence = named("mistake", "", self.unknown)
        self.register_button = QPushButton(self.unknown)
        self.register_button.clicked.connect(self._register)
        self.others_button = QPushButton(translate("MeetingHead", "List among the others present"), self.unknown)
        self.others_button.clicked.connect(self._to_others)
        self.drop_button = QPushButton(translate("MeetingHead", "Leave out"), self.unknown)
        self.drop_button.clicked.connect(self._leave_out)
        line = QHBoxLayout(self.unknown)
        line.setContentsMargins(0, 4, 0, 0)
        line.setSpacing(8)
        for widget in (self._sentence, self.register_button, self.others_button, self.drop_button):
            line.addWidget(widget)
        line.addStretch(1)
        self.unknown.hide()
        return self.unknown

    def _left(self) -> None:
        editor = self.sender()
        key = editor.property("key")
        if editor.isReadOnly():
            return
        try:
            value = self._value(key)
        except InvalidValue as error:
            editor.show_value(_line(self._kept.get(key)))
            editor.setModified(False)
            self.refused.emit(error)
            return
        unknown = [one for one in value if isinstance(one, str)] if _are_several(value) else []
        if key in _REGISTERED and unknown:
            self._ask(key, unknown)
            return
        if key == self._asked:
            self._ask("", [])
        if not _same(value, self._kept.get(key)):
            seen = self._kept.get(key)
            editor.setModified(False)
            self.change_requested.emit({key: value}, {key: seen})

    def _value(self, key: str) -> Any:
        """Return what a field means, names the ledger knows as `Link`s. Raises `InvalidValue`."""
        column = MEETINGS.column(key)
        value = parse(column, self._editors[key].value())
        if not _are_several(value):
            return value
        return tuple(dict.fromkeys(self._known(column.target, one) if isinstance(one, str) else one for one in value))

    def _known(self, target: str, name: str) -> Link | str:
        found = self._names.links(target, name)
        meant = [link for link in found if link.text == name] or found
        return meant[0] if len(meant) == 1 else name

    # names nobody knows

    def _ask(self, key: str, unknown: list[str]) -> None:
        self._asked = key
        self.unknown.setVisible(bool(unknown))
        if not unknown:
            return
        self._sentence.setText(translate("MeetingHead", "Not in the ledger, or not told apart: {0}").format(
            "、".join(unknown)))
        self.register_button.setText(translate("MeetingHead", "Enter as units") if key == "units_present"
                                     else translate("MeetingHead", "Enter as enterprises"))

    def _unknown(self) -> list[str]:
        return [one for one in self._value(self._asked) if isinstance(one, str)] if self._asked else []

    def _register(self) -> None:
        self.register_requested.emit(_REGISTERED[self._asked], self._unknown())

    def _to_others(self) -> None:
        others = [part for part in (self._kept.get("others_present") or "").split("、") if part]
        self._keep_known({"others_present": "、".join(dict.fromkeys((*others, *self._unknown())))})

    def _leave_out(self) -> None:
        self._keep_known({})

    def _keep_known(self, also: dict[str, Any]) -> None:
        key = self._asked
        known = tuple(one for one in self._value(key) if isinstance(one, Link))
        values = {key: known} | also
        self._ask("", [])
        self._editors[key].show_value(known)
        self._editors[key].setModified(False)
        self.change_requested.emit(values, {one: self._kept.get(one) for one in values})


def _line(value: Any) -> Any:
    return value.replace("\n", " ") if isinstance(value, str) else value


def _are_several(value: Any) -> bool:
    return isinstance(value, tuple) and not isinstance(value, Link)


def _same(value: Any, kept: Any) -> bool:
    if _are_several(value):
        return {link.id for link in value if isinstance(link, Link)} == {link.id for link in kept or ()}
    return (value or None) == (_line(kept) or None)
