"""Pointers to records of other ledgers, typed by name and completed."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from models.ledgers.columns import Column, Link
from ui.ledger.source import Names
from ui.ledger.suggestions import SuggestionList

_BETWEEN = "、"
_PARTS = re.compile("[、,，;；]")
_MOVED_ON = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.MouseFocusReason)


class LinkEditor(QLineEdit):
    """One record, by its name. Only committed text is looked up: what an input method composes is left alone."""

    edited = Signal()

    def __init__(self, column: Column, names: Names, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = column
        self._names = names
        self._known: dict[str, Link] = {}
        self._list: SuggestionList | None = None
        self._wait = QTimer(self, singleShot=True, interval=names.delay)
        self._wait.timeout.connect(self._look_up)
        self.textEdited.connect(self._typed)

    def show_value(self, value: Any) -> None:
        """Show the name of the record kept."""
        self._know(value)
        self.setText(getattr(value, "text", value) or "")
        self.setCursorPosition(0)

    def value(self) -> Any:
        """Return the record when its name was shown or picked, else the text."""
        text = self.text().strip()
        return self._known.get(text, text)

    def takes_key(self, event: QKeyEvent) -> bool:
        """Use Enter and Tab to pick the marked name, or to choose when the text means several."""
        return (self._list is not None and self._list.pick_current()) or not self.settle()

    def settle(self) -> bool:
        """Take the record the text means; False when it means several, which are then offered."""
        if self._is_settled() or (self._list is not None and self._list.pick_current()):
            self._put_away()
            return True
        text = self.part()
        found = self._names.links(self._column.target, text)
        meant = [link for link in found if link.text == text] or found
        if len(meant) == 1:
            self._pick(meant[0])
        if len(meant) <= 1:
            self._put_away()
            return True
        self._offer(meant)
        self._list.move_by(1)
        return False

    def is_offering(self) -> bool:
        """Say whether names are offered under the editor."""
        return self._list is not None and self._list.isVisible()

    def part(self) -> str:
        """Return the text to look up."""
        return self.text().strip()

    def put(self, text: str) -> None:
        """Write a picked name where it was typed."""
        self.setText(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        offered = self.is_offering()
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            if not offered or self._wait.isActive():
                self._look_up()
            if self.is_offering():
                self._list.move_by(1 if event.key() == Qt.Key.Key_Down else -1)
        elif offered and event.key() == Qt.Key.Key_Escape:
            self._list.hide()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not self._is_settled():
            self.settle()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        if event.reason() in _MOVED_ON and not self._is_settled():
            found = self._names.links(self._column.target, self.part())
            if len(found) == 1:
                self._pick(found[0])
        self._put_away()
        super().focusOutEvent(event)  # last: it tells that editing is over, and the name must stand by then

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._put_away()

    def _put_away(self) -> None:
        self._wait.stop()
        if self._list is not None:
            self._list.hide()

    def _typed(self) -> None:
        self._wait.start()
        self.edited.emit()

    def _look_up(self) -> None:
        self._wait.stop()
        self._offer(self._names.links(self._column.target, self.part()))

    def _offer(self, found: Sequence[Link]) -> None:
        if self._list is None:
            self._list = SuggestionList(self)
            self._list.picked.connect(self._pick)
        self._wait.stop()
        self._list.offer([(link.text, link) for link in found])

    def _is_settled(self) -> bool:
        """Say whether there is nothing typed that still has to be looked up."""
        return not self.part() or self.part() in self._known

    def _pick(self, link: Link) -> None:
        self._know(link)
        self.put(link.text)
        self.edited.emit()

    def _know(self, value: Any) -> None:
        if isinstance(value, Link):
            self._known[value.text] = value


class LinksEditor(LinkEditor):
    """Several records, by their names with 、 between."""

    def show_value(self, value: Any) -> None:
        """Show the names of the records kept."""
        for link in value or ():
            self._know(link)
        self.setText(_BETWEEN.join(getattr(link, "text", link) for link in value or ()))

    def value(self) -> tuple[Any, ...]:
        """Return the records, and the text of those not recognised."""
        names = [part.strip() for part in _PARTS.split(self.text()) if part.strip()]
        return tuple(self._known.get(name, name) for name in names)

    def is_offering(self) -> bool:
        """Say whether names are offered under the editor."""
        return self._list is not None and self._list.isVisible()

    def part(self) -> str:
        """Return the last name being typed."""
        return _PARTS.split(self.text())[-1].strip()

    def put(self, text: str) -> None:
        """Put the picked name in place of the last part."""
        before = _PARTS.split(self.text())[:-1]
        self.setText(_BETWEEN.join([*(part.strip() for part in before), text]))
