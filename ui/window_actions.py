"""The window's own actions: the same on every page."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QInputDialog

from models.language import N_, Text
from ui import messages, transfers
from ui.actions import Action, Menu, plain_text
from ui.language import translate
from ui.menus import Menus

if TYPE_CHECKING:
    from ui.main_window import MainWindow
    from ui.workspace import Workspace

OTHER_LANGUAGE = {"zh_CN": ("en", Text("", "Use English")), "en": ("zh_CN", Text("", "使用中文"))}
"""Said in the language it switches to, so that who cannot read this one finds it."""


def actions(window: MainWindow) -> Sequence[Action]:
    """Return the actions; those of an open ledger are disabled while there is none."""
    desk = _desk(window)
    files, opened = window.files, desk.is_open
    text = OTHER_LANGUAGE[window.preferences.language][1]
    return (
        *(Action(key=key, text=words, slot=slot, menu=Menu.FILE, icon=key, shortcut=keys, on_toolbar=True,
                 enabled=opened, after_line=key == "import")
          for key, words, slot, keys in (
              ("import", N_("Window", "&Import…"), desk.import_, "Ctrl+I"),
              ("export", N_("Window", "&Export…"), desk.export, "Ctrl+E"))),
        Action(key="new_ledger", text=N_("Window", "&New ledger…"), slot=files.choose_new, menu=Menu.FILE, icon="new",
               after_line=True),
        Action(key="open_ledger", text=N_("Window", "&Open ledger…"), slot=files.choose_existing, menu=Menu.FILE,
               icon="open", shortcut="Ctrl+O"),
        Action(key="demo", text=N_("Window", "&Sample park…"), slot=files.choose_demo, menu=Menu.FILE, icon="demo"),
        Action(key="operator", text=N_("Window", "&My name…"), slot=desk.ask_operator, menu=Menu.FILE, icon="person",
               after_line=True),
        Action(key="quit", text=N_("Window", "&Quit"), slot=window.close, menu=Menu.FILE, shortcut="Ctrl+Q",
               after_line=True),
        Action(key="undo", text=N_("Window", "&Undo"), slot=desk.undo, menu=Menu.EDIT, icon="undo", shortcut="Ctrl+Z",
               enabled=opened, on_toolbar=True, after_line=True),
        Action(key="redo", text=N_("Window", "&Redo"), slot=desk.redo, menu=Menu.EDIT, icon="redo",
               shortcut="Ctrl+Shift+Z", enabled=opened, on_toolbar=True),
        Action(key="find", text=N_("Window", "&Find"), slot=desk.find, menu=Menu.EDIT, icon="find", shortcut="Ctrl+F",
               enabled=opened, after_line=True),
        Action(key="language", text=text, slot=desk.switch_language, menu=Menu.VIEW, icon="language", after_line=True),
        Action(key="about", text=N_("Window", "&About"), slot=desk.about, menu=Menu.HELP, icon="about"),
    )


def name_undo(menus: Menus, workspace: Workspace) -> None:
    """Write into the menu what undo and redo would do now."""
    from models.operations.verbs import deed_title

    store, say = workspace.context.store, workspace.context.translate
    deeds = (("undo", store.undoable(), translate("Window", "&Undo"), translate("Window", "&Undo {0}")),
             ("redo", store.redoable(), translate("Window", "&Redo"), translate("Window", "&Redo {0}")))
    for key, deed, plain, named in deeds:
        action = menus.action(key)
        menus.name(key, named.format(deed_title(deed, say)) if deed is not None else plain)
        action.setIconText(plain_text(plain))
        action.setEnabled(deed is not None and not store.read_only)


def _desk(window: MainWindow) -> _Desk:
    found = window.findChild(_Desk)
    return found if found is not None else _Desk(window)


class _Desk(QObject):
    """What the window's actions do."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def is_open(self) -> bool:
        return self._window.workspace is not None

    def undo(self) -> None:
        self._window.workspace.undo()

    def redo(self) -> None:
        self._window.workspace.redo()

    def find(self) -> None:
        self._window.workspace.page().search()

    def import_(self) -> None:
        self._transfer("import")

    def export(self) -> None:
        self._transfer("export")

    def switch_language(self) -> None:
        self._window.preferences.choose_language(OTHER_LANGUAGE[self._window.preferences.language][0])
        self._window.tell(translate("Window", "The language changes when the program is started again."))

    def ask_operator(self) -> None:
        dialog = QInputDialog(self._window)
        dialog.setWindowTitle(translate("Window", "My name"))
        dialog.setLabelText(translate("Window", "The name written beside what you do, in the history of the ledger:"))
        dialog.setTextValue(self._window.preferences.operator)
        dialog.textValueSelected.connect(self._keep_operator)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _keep_operator(self, name: str) -> None:
        self._window.preferences.choose_operator(name)
        if self._window.workspace is not None:
            self._window.workspace.context.store.operator = self._window.preferences.operator

    def about(self) -> None:
        detail = translate("Window", "The service ledger of a park's enterprises and projects. Everything stays in one "
                           "file on this computer; the program never uses a network.")
        messages.tell(self._window, translate("Window", "Four-Helps Ledger"), title=translate("Window", "About"),
                      detail=detail)

    def _transfer(self, key: str) -> None:
        workspace = self._window.workspace
        transfers.open_transfer(key, workspace.context, workspace.page(), self._window)
