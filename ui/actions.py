"""Actions as data: menus, toolbar, shortcuts and enabled states are all built from these."""

from __future__ import annotations

import enum
import re
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from models.language import N_, Text
from ui.language import told
from ui.theme.icons import icon


class Menu(enum.Enum):
    """The menus, in their order."""

    FILE = N_("Menus", "&File")
    EDIT = N_("Menus", "&Edit")
    RECORD = N_("Menus", "&Record")
    VIEW = N_("Menus", "&View")
    HELP = N_("Menus", "&Help")


def always() -> bool:
    """Say yes: the action needs nothing."""
    return True


@dataclass(frozen=True, slots=True, kw_only=True)
class Action:
    """One thing a person can ask for. `slot` is a bound method; `after_line` draws a line before it.

    With a `scope`, the shortcut works only while the cursor is in that widget.
    """

    key: str
    text: Text
    slot: Callable[[], object]
    menu: Menu = Menu.RECORD
    icon: str = ""
    shortcut: str = ""
    enabled: Callable[[], bool] = always
    on_toolbar: bool = False
    after_line: bool = False
    tip: Text | None = None
    scope: QWidget | None = None


def plain_text(text: str) -> str:
    """Return an action's text as a button says it: without its letter and its dots."""
    return re.sub(r"\(&?\w\)", "", text).replace("&", "").rstrip("…")


def q_action(action: Action, parent: QObject) -> QAction:
    """Return the Qt action for one description; its data is the key."""
    made = QAction(told(action.text), parent)
    made.setData(action.key)
    if action.icon:
        made.setIcon(icon(action.icon))
    if action.shortcut:
        made.setShortcut(QKeySequence(action.shortcut))
    plain = plain_text(told(action.text))
    made.setIconText(plain)
    keys = f" ({made.shortcut().toString(QKeySequence.SequenceFormat.NativeText)})" if action.shortcut else ""
    made.setToolTip((told(action.tip) if action.tip else plain) + keys)
    if action.scope is not None:
        made.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.scope.addAction(made)
    made.triggered.connect(action.slot)
    made.setEnabled(action.enabled())
    return made
