"""Builds the menu bar and the toolbar from actions, and keeps their enabled states right."""

from __future__ import annotations

from collections.abc import Sequence
from weakref import WeakKeyDictionary

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow, QMenu, QSizePolicy, QToolBar, QWidget

from ui.actions import Action, Menu, q_action
from ui.language import told, translate
from ui.theme import tokens


class Menus(QObject):
    """Holds the window's own actions always, and those of the page that is shown."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._made: dict[str, QAction] = {}
        self._described: list[Action] = []
        self._page_actions: WeakKeyDictionary[QObject, dict[str, QAction]] = WeakKeyDictionary()
        self._menus: dict[Menu, QMenu] = {}
        for menu in Menu:
            self._menus[menu] = window.menuBar().addMenu(told(menu.value))
        self.toolbar = QToolBar(translate("Menus", "Toolbar"), window)
        self.toolbar.setMovable(False)
        self.toolbar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.toolbar.setIconSize(QSize(tokens.ICON, tokens.ICON))
        self.toolbar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        window.addToolBar(self.toolbar)

    def show_actions(self, own: Sequence[Action], page: Sequence[Action], owner: QObject | None) -> None:
        """Fill menus and toolbar with the window's actions and the page's; the page's own are kept for it."""
        self._described = [*own, *page]
        for action in own:
            if action.key not in self._made:
                self._made[action.key] = q_action(action, self._window)
        kept = self._page_actions.setdefault(owner, {}) if owner is not None else {}
        for action in page:
            if action.key not in kept:
                kept[action.key] = q_action(action, owner)
        for menu in self._menus.values():
            menu.clear()
        self.toolbar.clear()
        for action in page:
            self._place(action, kept[action.key])
        for action in own:
            self._place(action, self._made[action.key])
        spacer = QWidget(self.toolbar)
        spacer.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.toolbar.addWidget(spacer)
        self._current = {**self._made, **kept}
        for menu in self._menus.values():
            menu.menuAction().setVisible(not menu.isEmpty())
        self.refresh()

    def refresh(self) -> None:
        """Look at the enabled states again."""
        for action in self._described:
            self._current[action.key].setEnabled(action.enabled())

    def action(self, key: str) -> QAction:
        """Return the Qt action of a key that is shown now."""
        return self._current[key]

    def name(self, key: str, text: str) -> None:
        """Give an action another text: what it would do now."""
        self._current[key].setText(text)
        self._current[key].setToolTip(text.replace("&", ""))

    def _place(self, action: Action, made: QAction) -> None:
        menu = self._menus[action.menu]
        if action.after_line and not menu.isEmpty():
            menu.addSeparator()
        menu.addAction(made)
        if action.on_toolbar:
            if action.after_line and self.toolbar.actions():
                self.toolbar.addSeparator()
            self.toolbar.addAction(made)
