"""Draws one language: each page with its first record chosen, then each dialog that an action of it opens."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QTableView, QWidget

from desktop.app import build
from desktop.paths import Paths
from desktop.settings import SettingsFile
from ui.transfer.import_wizard import open_import

TODAY = date(2024, 11, 4)


def main(language: str, work: Path, out: Path) -> None:
    """Draw the welcome page, then every page and dialog of the ledger in `work`, into `out`."""
    paths = Paths.test(work)
    paths.make()
    SettingsFile(paths.settings).choose_language(language)
    window = build(paths, None, inline_jobs=True, today=TODAY, operator="周文")
    window.resize(1280, 800)
    window.show()
    keep(window, out / "welcome.png")
    window.close_now()
    window = build(paths, work / "demo.ledger", inline_jobs=True, today=TODAY, operator="周文")
    window.resize(1280, 800)
    window.show()
    seen: set[str] = set()
    for key in list(window.workspace._specs):
        page = window.workspace.show_page(key)
        choose(page, 0)
        keep(window, out / f"page-{key}.png")
        for row in first_of_each_state(page):
            choose(page, row)
            for name, dialog in dialogs(window, key, seen):
                keep(dialog, out / f"dialog-{name}.png")
                dialog.reject()
                dialog.deleteLater()
                settle()
    draw_import(window, next(work.glob("*.xlsx")), out)
    window.close_now()


def draw_import(window: QWidget, book: Path, out: Path) -> None:
    """Draw the wizard's later steps, on one of the park's own workbooks."""
    wizard = open_import(window.workspace.context, window.workspace.show_page("enterprises"), window)
    wizard.read_file(str(book))
    for step in ("columns", "preview"):
        keep(wizard, out / f"dialog-import-{step}.png")
        wizard.go_on()
    wizard.reject()


def first_of_each_state(page: QWidget) -> list[int]:
    """Return the first row, and the first of every other state: each state has deeds of its own."""
    model = getattr(page, "model", None)
    keys = [column.key for column in getattr(model, "columns", ())]
    if "state" not in keys:
        return [0]
    at, found = keys.index("state"), {}
    for row in range(model.rowCount()):
        found.setdefault(model.index(row, at).data(), row)
    return sorted(found.values()) or [0]


def choose(page: QWidget, row: int) -> None:
    """Choose a row of the page's table, so that form and deeds have something to show."""
    settle()
    for table in page.findChildren(QTableView):
        if table.isVisible() and table.model() is not None and table.model().rowCount():
            table.selectRow(min(row, table.model().rowCount() - 1))
            table.setFocus()
            break
    settle()


def dialogs(window: QWidget, page: str, seen: set[str]) -> Iterator[tuple[str, QDialog]]:
    """Open, one after another, every dialog an enabled action leads to, each kind once; files are not asked for."""
    for action in window.findChildren(QAction):
        key = action.data()
        if not isinstance(key, str) or key in seen or not action.isEnabled() or "…" not in action.text():
            continue
        seen.add(key)
        before = set(opened())
        action.trigger()
        settle()
        for dialog in [one for one in opened() if one not in before]:
            if isinstance(dialog, QFileDialog):
                dialog.reject()
                settle()
            else:
                yield f"{page}-{key}", dialog


def opened() -> list[QDialog]:
    """Return the dialogs that are open."""
    return [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, QDialog) and widget.isVisible()]


def settle() -> None:
    """Deliver what is posted: layouts, deferred deletions, the refresh of menus."""
    for _ in range(3):
        QApplication.sendPostedEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.instance().processEvents()


def keep(widget: QWidget, path: Path) -> None:
    """Save a picture of the widget."""
    settle()
    if not widget.grab().save(str(path)):
        raise OSError(path)


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3]))
