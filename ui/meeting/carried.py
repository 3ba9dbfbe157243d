"""What earlier meetings of the series left open: last promise, this week's progress, and what is promised now."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from models.language import N_
from models.operations.carrying import Carried
from models.rules.states import IssueState
from ui.language import counted, translate
from ui.meeting.carried_model import CarriedColumn, CarriedModel
from ui.meeting.items_view import ItemsView
from ui.theme.icons import icon
from ui.theme.tokens import Tone
from ui.widgets import named

_ANY = 16_777_215
_SETTLED = (IssueState.CLOSED, IssueState.MERGED)


class CarriedOver(QFrame):
    """A row opens its issue; on the cells of progress and promise a double-click asks for them, as P and R do.

    The signals carry the issue's identity.
    """

    opened = Signal(str)
    promise_requested = Signal(str)
    progress_requested = Signal(str)
    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("surface")
        self._model = CarriedModel(self)
        self._writable = False
        self.view = ItemsView(self._model, self)
        self.view.setAccessibleName(translate("CarriedOver", "Carried over"))
        self.view.doubleClicked.disconnect()
        self.view.doubleClicked.connect(self._double_clicked)
        self.view.opened.connect(self.opened)
        self.view.selectionModel().selectionChanged.connect(self._selected)
        self._count = QLabel(self)
        self._count.setObjectName("count")
        head = QHBoxLayout()
        head.setContentsMargins(16, 3, 12, 3)
        head.setSpacing(10)
        head.addWidget(named("heading", translate("CarriedOver", "Carried over from earlier meetings"), self))
        head.addWidget(self._count, 1)
        self.progress_button = self._button(translate("CarriedOver", "Report progress"), "progress", self.ask_progress)
        self.promise_button = self._button(translate("CarriedOver", "Note a promise"), "calendar", self.ask_promise)
        head.addWidget(self.progress_button)
        head.addWidget(self.promise_button)
        self.fold_button = QToolButton(self)
        self.fold_button.setIcon(icon("chevron-down"))
        self.fold_button.setCheckable(True)
        self.fold_button.setChecked(True)
        self.fold_button.setToolTip(translate("CarriedOver", "Show or hide the list"))
        self.fold_button.setAccessibleName(self.fold_button.toolTip())
        self.fold_button.toggled.connect(self._fold)
        head.addWidget(self.fold_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self.view, 1)
        self._selected()

    def fold(self, folded: bool) -> None:
        """Show the head of the list only, or all of it."""
        self.fold_button.setChecked(not folded)

    def show_lines(self, lines: Sequence[Carried], *, writable: bool) -> None:
        """Show these lines instead; the row the cursor was in keeps it."""
        before = self.view.current_id()
        self._writable = writable
        self._model.show_lines(lines)
        row = self._model.position(before) if before else -1
        if row >= 0:
            self.view.selectRow(row)
        still_open = [line for line in lines if line.state not in _SETTLED]
        late = sum(line.timeliness == "overdue" for line in still_open)
        text = (counted(N_("CarriedOver", "%n not closed"), len(still_open)) if lines
                else translate("CarriedOver", "Everything earlier meetings raised is closed."))
        if late:
            words = counted(N_("CarriedOver", "%n overdue"), late)
            text += f" · <span style='color:{Tone.LATE.ink}'>{words}</span>"
        self._count.setText(text)
        for button in (self.progress_button, self.promise_button, self.fold_button):
            button.setVisible(bool(lines))
        self._fold()
        self._selected()

    def line(self, issue_id: str) -> Carried | None:
        """Return the line of an issue."""
        return self._model.item(self._model.position(issue_id))

    def can_ask(self) -> bool:
        """Say whether the row chosen is in hand, so that its units can promise and report."""
        line = self.line(self.view.current_id() or "")
        return self._writable and line is not None and bool(line.open_tasks)

    def ask_promise(self) -> None:
        """Ask what is promised for the row chosen."""
        if self.can_ask():
            self.promise_requested.emit(self.view.current_id())

    def ask_progress(self) -> None:
        """Ask how far the row chosen is."""
        if self.can_ask():
            self.progress_requested.emit(self.view.current_id())

    def _button(self, text: str, name: str, slot: object) -> QPushButton:
        button = QPushButton(icon(name), text, self)
        button.clicked.connect(slot)
        return button

    def _selected(self, *_: object) -> None:
        for button in (self.progress_button, self.promise_button):
            button.setEnabled(self.can_ask())
        self.chosen.emit()

    def _double_clicked(self, index: QModelIndex) -> None:
        column = CarriedColumn(index.column())
        if column is CarriedColumn.NEXT and self.can_ask():
            self.ask_promise()
        elif column is CarriedColumn.PROGRESS and self.can_ask():
            self.ask_progress()
        else:
            self.opened.emit(self.view.current_id() or "")

    def is_open(self) -> bool:
        """Say whether lines are shown: there are some, and they are not folded."""
        return self.fold_button.isChecked() and self._model.rowCount() > 0

    def _fold(self, *_: object) -> None:
        shown = self.is_open()
        self.view.setVisible(shown)
        self.setMaximumHeight(_ANY if shown else self.layout().itemAt(0).sizeHint().height())
