"""Says something, asks something, refuses something: boxes that never stop the program's loop."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QMessageBox, QWidget

from models.errors import LedgerError
from ui.language import told, translate


def tell(parent: QWidget, sentence: str, *, title: str = "", detail: str = "") -> QMessageBox:
    """Show one sentence with an OK button."""
    return _open(parent, QMessageBox.Icon.Information, sentence, title, detail)


def refuse(parent: QWidget, error: LedgerError, *, title: str = "") -> QMessageBox:
    """Show why something was not done."""
    return _open(parent, QMessageBox.Icon.Warning, error.told(told), title, "")


def ask(parent: QWidget, sentence: str, yes: str, agreed: Callable[[], None], *, detail: str = "",
        loses: bool = False) -> QMessageBox:
    """Ask whether to go on; `agreed`, a bound method, is called when the person chose `yes`.

    Enter means yes, unless yes `loses` something: then it means to stay.
    """
    box = QMessageBox(QMessageBox.Icon.Question, translate("Messages", "Please confirm"), sentence, parent=parent)
    box.setInformativeText(detail)
    accept = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
    cancel = box.addButton(QMessageBox.StandardButton.Cancel)
    box.setEscapeButton(cancel)
    box.setDefaultButton(cancel if loses else accept)
    box.accepted.connect(agreed)
    box.finished.connect(box.deleteLater)
    box.open()
    return box


def _open(parent: QWidget, icon: QMessageBox.Icon, sentence: str, title: str, detail: str) -> QMessageBox:
    title = title or translate("Messages", "Four-Helps Ledger")
    box = QMessageBox(icon, title, sentence, QMessageBox.StandardButton.Ok, parent)
    box.setInformativeText(detail)
    box.finished.connect(box.deleteLater)
    box.open()
    return box
