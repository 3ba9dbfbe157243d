"""A dialog of a page, from asking to done: opened, its values handed to a job, closed when that went through."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject

from ui.deeds.dialog import DeedDialog
from ui.page import Page


class Asking(QObject):
    """Opens a dialog for a page and does what it asks; the dialog stays open with the reason when that is refused.

    `work` gets the dialog's values and returns what the page says when it is done.
    """

    def __init__(self, page: Page, dialog: DeedDialog, work: Callable[[Any], str]) -> None:
        super().__init__(page)
        self._page = page
        self._dialog: DeedDialog | None = dialog
        self._work = work
        dialog.agreed.connect(self._do)
        dialog.finished.connect(self._forget)
        dialog.open()

    def _do(self, values: Any) -> None:
        work = self._work
        self._page.context.jobs.run(self._dialog.windowTitle(), lambda progress: work(values),
                                    succeeded=self._done, refused=self._refused)

    def _done(self, sentence: str) -> None:
        if self._dialog is not None:
            self._dialog.close_done()
        self._page.done.emit(sentence)

    def _refused(self, error: Any) -> None:
        if self._dialog is not None:
            self._dialog.refuse(error)
        else:
            self._page.refused.emit(error)

    def _forget(self) -> None:
        self._dialog.deleteLater()
        self._dialog = None
        self.deleteLater()
