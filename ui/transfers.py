"""What leaves the ledger and comes in: dialogs other modules bring, opened for the page that is shown.

Each is a function `open(context, page, parent)`; one whose module is not there is not offered.
"""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from importlib.util import find_spec

from PySide6.QtWidgets import QWidget

from ui.context import Context
from ui.page import Page

TRANSFERS: Mapping[str, tuple[str, str]] = {
    "import": ("ui.transfer.import_wizard", "open_import"),
    "export": ("ui.transfer.export_dialog", "open_export"),
    "print": ("ui.transfer.print_dialog", "open_print"),
}


def is_there(key: str) -> bool:
    """Say whether the dialog is part of this program."""
    try:
        return find_spec(TRANSFERS[key][0]) is not None
    except ModuleNotFoundError:
        return False


def open_transfer(key: str, context: Context, page: Page, parent: QWidget) -> None:
    """Open the dialog for the page."""
    module, name = TRANSFERS[key]
    getattr(import_module(module), name)(context, page, parent)
