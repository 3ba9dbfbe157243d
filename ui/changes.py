"""Carries the store's announcements to the UI thread."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Signal


class Changes(QObject):
    """Emits `changed` on the UI thread after each deed, with the tables it touched."""

    changed = Signal(frozenset)

    def announce(self, deed: Any) -> None:
        """Pass a deed on; called on the thread that wrote it."""
        try:
            self.changed.emit(frozenset(deed.tables))
        except RuntimeError:  # the window closed while the deed was being written
            return
