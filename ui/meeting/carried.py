"""What earlier meetings of the series left open: last promise, and where it stands."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from models.language import N_
from ui.language import counted, translate
from ui.meeting.board import Item
from ui.meeting.items_model import ItemsModel
from ui.meeting.items_view import ItemsView
from ui.theme.icons import icon
from ui.theme.tokens import Tone
from ui.widgets import named

_ANY = 16_777_215


class CarriedOver(QFrame):
    """A list to read; a row opens its issue."""

    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("surface")
        self._model = ItemsModel(self, carried=True)
        self.view = ItemsView(self._model, self)
        self.view.setAccessibleName(translate("CarriedOver", "Carried over"))
        self.view.opened.connect(self.opened)
        self._count = QLabel(self)
        self._count.setObjectName("count")
        head = QHBoxLayout()
        head.setContentsMargins(16, 3, 12, 3)
        head.setSpacing(10)
        head.addWidget(named("heading", translate("CarriedOver", "Carried over from earlier meetings"), self))
        head.addWidget(self._count, 1)
        self.fold_button = QToolButton(self)
        self.fold_button.setIcon(icon("chevron-down"))
        self.fold_button.setCheckable(True)
        self.fold_button.setChecked(True)
        self.fold_button.setToolTip(translate("CarriedOver", "Show or hide the list"))
        self.fold_button.setAccessibleName(self.fold_button.toolTip())
        self.fold_button.toggled.connect(self._fold)
        head.addWidget(self.fold_button)
        nothing = named("faint", translate("CarriedOver", "Everything earlier meetings raised is closed."), self)
        nothing.setContentsMargins(16, 0, 16, 10)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.view)
        self._stack.addWidget(nothing)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self._stack, 1)

    def fold(self, folded: bool) -> None:
        """Show the head of the list only, or all of it."""
        self.fold_button.setChecked(not folded)

    def _fold(self, shown: bool) -> None:
        self._stack.setVisible(shown)
        self.setMaximumHeight(_ANY if shown else self.layout().itemAt(0).sizeHint().height())

    def show_items(self, items: Sequence[Item]) -> None:
        """Show these items instead."""
        self._model.show_items(items)
        self._stack.setCurrentIndex(0 if items else 1)
        late = sum(item.values["timeliness"] == "overdue" for item in items)
        text = counted(N_("CarriedOver", "%n not closed"), len(items)) if items else ""
        if late:
            words = counted(N_("CarriedOver", "%n overdue"), late)
            text += f" · <span style='color:{Tone.LATE.ink}'>{words}</span>"
        self._count.setText(text)
