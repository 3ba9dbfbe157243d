"""The deeds of a ledger as buttons: what can be done with the selected records first, the rest in a menu."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QToolButton, QWidget

from ui.language import translate
from ui.theme.icons import icon
from ui.widgets import button_for

MOST = 5
"""Buttons at once: more are not found faster than in the menu."""


class DeedButtons(QWidget):
    """Shows as many deeds as there is room for, those allowed now before the others, in their own order."""

    def __init__(self, actions: Sequence[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons = [button_for(action, self) for action in actions]
        self._menu = QMenu(self)
        self._more = QToolButton(self)
        self._more.setIcon(icon("more"))
        self._more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._more.setMenu(self._menu)
        self._more.setToolTip(translate("DeedButtons", "More deeds"))
        self._more.setAccessibleName(translate("DeedButtons", "More deeds"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        for button in (*self._buttons, self._more):
            layout.addWidget(button)
        layout.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        for action in actions:
            action.enabledChanged.connect(self._arrange)
        self._arrange()

    def shown(self) -> list[str]:
        """Return the keys of the deeds that stand as buttons."""
        return [button.defaultAction().data() for button in self._buttons if not button.isHidden()]

    def hidden(self) -> list[str]:
        """Return the keys of the deeds that stand in the menu."""
        return [action.data() for action in self._menu.actions()]

    def sizeHint(self) -> QSize:
        """Want room for all the buttons there may be at once."""
        wanted = self._wanted()
        rest = self._more_width() if len(wanted) < len(self._buttons) else 0
        return QSize(sum(self._width(button) for button in wanted) + rest, self._more.sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Do with the menu alone."""
        return QSize(self._more_width() if self._buttons else 0, self._more.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _wanted(self) -> list[QToolButton]:
        """Return the buttons that should be seen: those allowed now; where they are few, the first others too."""
        ranked = sorted(self._buttons, key=lambda button: not button.defaultAction().isEnabled())
        return sorted(ranked[:MOST], key=self._buttons.index)

    def _arrange(self, *_: object) -> None:
        wanted = self._wanted()
        while wanted and self.isVisible() and self._needs(wanted) > self.width():
            allowed = [button for button in wanted if button.defaultAction().isEnabled()]
            others = [button for button in wanted if button not in allowed]
            wanted.remove(others[-1] if others else wanted[-1])
        for button in self._buttons:
            button.setVisible(button in wanted)
        self._menu.clear()
        self._menu.addActions([button.defaultAction() for button in self._buttons if button not in wanted])
        self._more.setVisible(len(wanted) < len(self._buttons))
        self.updateGeometry()

    def _needs(self, wanted: Sequence[QToolButton]) -> int:
        rest = self._more_width() if len(wanted) < len(self._buttons) else 0
        return sum(self._width(button) for button in wanted) + rest

    def _more_width(self) -> int:
        return self._more.sizeHint().width() + self.layout().spacing()

    def _width(self, button: QToolButton) -> int:
        return button.sizeHint().width() + self.layout().spacing()
