"""What leaves the ledger and comes in: dialogs other modules bring, opened for the page that is shown.

Each is a function `open(context, page, parent)`; its module is imported when it is first asked for.
"""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module

from PySide6.QtWidgets import QWidget

from ui.context import Context
from ui.page import Page

TRANSFERS: Mapping[str, tuple[str, str]] = {
    "import": ("ui.transfer.import_wizard", "open_import"),
    "export": ("ui.transfer.export_dialog", "open_export"),
    "print": ("ui.transfer.export_dialog", "open_print"),
}


def open_transfer(key: str, context: Context, page: Page, parent: QWidget) -> None:
    """Open the dialog for the page."""
    module, name = TRANSFERS[key]
    getattr(import_module(module), name)(context, page, parent)
