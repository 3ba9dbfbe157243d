"""What a person does to a window, in few words."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.helpers.ledgers import only_row
from ui.ledger.page import LedgerPage


def section(page: LedgerPage, key: str) -> int:
    """Return where a column stands in the model."""
    return [column.key for column in page.model.columns].index(key)


def point_at(page: LedgerPage, row: int, key: str) -> None:
    """Put the cursor on a cell."""
    page.view.setFocus()
    page.view.go_to(row, section(page, key))


def type_into(page: LedgerPage, row: int, key: str, text: str, *, end: Qt.Key | None = Qt.Key.Key_Return) -> None:
    """Type over a cell, key by key, and leave it with `end`."""
    point_at(page, row, key)
    QTest.keyClicks(page.view, text[0])
    editor = editor_of(page)
    QTest.keyClicks(editor, text[1:])
    if end is not None:
        QTest.keyClick(editor, end)


def editor_of(page: LedgerPage) -> QWidget:
    """Return the editor that is open in the grid: the newest, for a closed one goes with the next event."""
    return next(child for child in reversed(page.view.viewport().children())
                if isinstance(child, QWidget) and child.property("in_cell"))


def is_editing(page: LedgerPage) -> bool:
    """Say whether an editor is open in the grid."""
    return page.view.state() == page.view.State.EditingState


def compose(widget: QWidget, preedit: str = "", commit: str = "") -> None:
    """Send what an input method sends."""
    event = QInputMethodEvent(preedit, [])
    event.setCommitString(commit)
    QCoreApplication.sendEvent(widget, event)


def cell(page: LedgerPage, row: int, key: str) -> Any:
    """Return what a cell shows."""
    return page.model.index(row, section(page, key)).data()


def kept(window: Any, key: str, row_id: str) -> dict[str, Any]:
    """Return a record as the store keeps it."""
    return only_row(window.workspace.context.store, key, row_id)


def notice(window: Any) -> str:
    """Return the sentence above the page."""
    bar = window.workspace.notice
    return bar.sentence.text() if not bar.isHidden() else ""


def dialog(kind: type) -> Any:
    """Return the dialog of this kind that is open."""
    return next(widget for widget in QApplication.topLevelWidgets() if isinstance(widget, kind) and widget.isVisible())


def click_header(page: LedgerPage, key: str) -> None:
    """Click a column's heading."""
    header = page.view.horizontalHeader()
    at = section(page, key)
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton,
                     pos=QPoint(header.sectionViewportPosition(at) + 20, header.height() // 2))
