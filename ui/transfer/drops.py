"""A workbook dropped anywhere on the window opens the import."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from ui.page import Page
from ui.transfer.file_step import dropped


class WorkbookDrops(QObject):
    """Watches the window of a page while that page lives."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self._window: QWidget | None = None
        page.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and watched is self._page:
            self._watch(self._page.window())
        elif event.type() == QEvent.Type.DragEnter and watched is self._window:
            if dropped(event) is not None and not self._page.context.store.read_only:
                event.acceptProposedAction()
                return True
        elif event.type() == QEvent.Type.Drop and watched is self._window:
            path = dropped(event)
            if path is not None:
                event.acceptProposedAction()
                self.open(str(path))
                return True
        return super().eventFilter(watched, event)

    def open(self, path: str) -> None:
        """Open the import with a workbook."""
        from ui.transfer.import_wizard import open_import

        open_import(self._page.context, self._page, self._page.window(), path)

    def _watch(self, window: QWidget) -> None:
        if self._window is not window:
            self._window = window
            window.setAcceptDrops(True)
            window.installEventFilter(self)
