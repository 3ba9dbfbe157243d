"""The top of a meeting's page: which meeting it is, the way to the others, and its figures."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QToolButton, QWidget

from models.figures.measuring import figure
from models.ledgers.meetings import WEEKDAYS
from ui.language import told, translate
from ui.meeting.board import FIGURES, Board
from ui.start.cards import FigureCard, Strip
from ui.theme.icons import icon
from ui.widgets import Bar, ElidedLabel


class MeetingTop(Bar):
    """Emits which meeting was chosen, and which figure shall be opened."""

    meeting_chosen = Signal(str)
    head_toggled = Signal(bool)
    figure_opened = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._day = ElidedLabel(self)
        self._day.setObjectName("soft")
        self._choice = QComboBox(self)
        self._choice.setMinimumWidth(180)
        self._choice.setAccessibleName(translate("MeetingTop", "Meeting"))
        self._choice.activated.connect(self._chosen)
        self._earlier = self._tool("previous", translate("MeetingTop", "Earlier meeting"), self._go_earlier)
        self._later = self._tool("next", translate("MeetingTop", "Later meeting"), self._go_later)
        self._fold = self._tool("panel", translate("MeetingTop", "Show or hide the meeting's head"), None)
        self._fold.setCheckable(True)
        self._fold.setChecked(True)
        self._fold.toggled.connect(self.head_toggled)
        self._head.insertSpacing(1, 12)
        self._head.insertWidget(2, self._day, 100)
        self.add_beside(self._earlier, self._choice, self._later, self._fold)
        self._cards = {key: FigureCard(figure(key), self, compact=True) for key in FIGURES}
        for card in self._cards.values():
            card.opened.connect(self.figure_opened)
        self._strip = Strip(list(self._cards.values()), self)
        self.add_below(self._strip)

    def _tool(self, name: str, tip: str, slot: object) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icon(name))
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        if slot is not None:
            button.clicked.connect(slot)
        return button

    def figures(self) -> dict[str, str]:
        """Return the figures shown, by key."""
        return {key: card.value() for key, card in self._cards.items()}

    def card(self, key: str) -> FigureCard:
        """Return the card of a figure."""
        return self._cards[key]

    def show_board(self, board: Board | None, lines: Sequence[tuple[str, str, date]]) -> None:
        """Show a meeting, or that there is none."""
        self.title.setText(board.head["name"] if board else translate("MeetingTop", "Meeting"))
        self._tell(board)
        self._choice.blockSignals(True)
        self._choice.clear()
        for meeting_id, name, day in lines:
            self._choice.addItem(translate("MeetingTop", "{0} · {1}").format(day.isoformat(), name), meeting_id)
        self._choice.setCurrentIndex(self._choice.findData(board.id) if board else -1)
        self._choice.blockSignals(False)
        at = self._choice.currentIndex()
        self._earlier.setEnabled(bool(board) and at < self._choice.count() - 1)
        self._later.setEnabled(at > 0)
        for widget in (self._choice, self._earlier, self._later, self._fold, self._strip):
            widget.setVisible(board is not None)
        for counted in board.figures if board else ():
            self._cards[counted.figure.key].show_measured(str(len(counted.ids)), counted.ids)

    def show_head(self, shown: bool) -> None:
        """Show the meeting's head as open or folded."""
        self._fold.setChecked(shown)

    def _tell(self, board: Board | None) -> None:
        head = board.head if board else {}
        told = [day_words(head["held_on"])] if board else []
        told += [head[key] for key in ("place", "chair", "theme") if head.get(key)]
        self._day.setText(" · ".join(told))

    def choose(self) -> None:
        """Open the choice of meetings."""
        self._choice.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._choice.showPopup()

    def _chosen(self, index: int) -> None:
        self.meeting_chosen.emit(self._choice.itemData(index))

    def _go_earlier(self) -> None:
        self._chosen(self._choice.currentIndex() + 1)

    def _go_later(self) -> None:
        self._chosen(self._choice.currentIndex() - 1)


def day_words(day: date) -> str:
    """Return a day with its weekday."""
    return f"{day.isoformat()} {told(WEEKDAYS[day.weekday()].label)}"
