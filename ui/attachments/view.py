"""The files of one record: a list, and what can be done with them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QFileInfo, QLocale, QPoint, QRect, QSize, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent, QIcon, QImage, QKeyEvent, QPainter, QPixmap
from PySide6.QtWidgets import (
    QFileDialog,
    QFileIconProvider,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from models.errors import LedgerError
from models.language import N_
from models.operations.attachments import Attached, add_files, attachments_of, remove_attachment
from ui.attachments.files import PICTURES, copy_to_open, file_name, save_copy, small_picture
from ui.context import Context
from ui.jobs.runner import Lane
from ui.language import counted, told, translate
from ui.theme import tokens
from ui.theme.icons import icon
from ui.widgets import named

_SIDE = 40
_NO_PROGRAM = N_("Errors", "No program on this computer opens “{name}”. Save it and open it elsewhere.")
_ATTACHED = Qt.ItemDataRole.UserRole


class AttachmentsView(QWidget):
    """Lists what is attached to a record; files dropped on it are added. `count_changed` tells how many there are.

    `said`, `done` and `refused` speak as those of a page do.
    """

    count_changed = Signal(int)
    said = Signal(str)
    done = Signal(str)
    refused = Signal(object)

    def __init__(self, context: Context, ledger_key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._key = ledger_key
        self._row_id: str | None = None
        self._adding = 0
        self._shown: list[Attached] = []
        self.setObjectName("surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAcceptDrops(True)
        self.list = QListWidget(self)
        self.list.setIconSize(QSize(_SIDE, _SIDE))
        self.list.setWordWrap(True)
        self.list.setUniformItemSizes(True)
        self.list.setStyleSheet(f"QListWidget {{ border: none; }} QListWidget::item:selected {{ color: {tokens.TEXT}; "
                                f"background: {tokens.ACCENT_SOFT}; border-radius: {tokens.RADIUS}px; }}")
        self.list.setAccessibleName(translate("AttachmentsView", "Files"))
        self.nothing = named("faint", translate(
            "AttachmentsView", "No files yet. Drop evidence, photos or scans here, or add them."), self, wrap=True)
        self.add_button = QPushButton(icon("attach"), translate("AttachmentsView", "Add files…"), self)
        self.open_button = self._tool("open", translate("AttachmentsView", "Open"), self.open)
        self.save_button = self._tool("save", translate("AttachmentsView", "Save as…"), self.choose_target)
        self.remove_button = self._tool("delete", translate("AttachmentsView", "Remove"), self.remove)
        self.add_button.clicked.connect(self.choose)
        self.list.itemActivated.connect(self.open)
        self.list.itemSelectionChanged.connect(self._refresh)
        self._build()
        self.show_record(None)

    def _build(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(2)
        line.addWidget(self.add_button)
        line.addStretch(1)
        for button in (self.open_button, self.save_button, self.remove_button):
            line.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 12, 12)
        layout.setSpacing(8)
        layout.addLayout(line)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self.nothing, 1)
        layout.addWidget(self.list, 1)

    def _tool(self, icon_name: str, tip: str, slot: Any) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icon(icon_name))
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.clicked.connect(slot)
        return button

    # what the desk calls

    def show_record(self, row_id: str | None) -> None:
        """Show the files of a record; None for a new one, which has to be saved first."""
        self._row_id = row_id
        shown: list[Attached] = []
        if row_id is not None:
            with self._context.store.read() as session:
                shown = attachments_of(session, self._key, row_id)
        if shown != self._shown or not shown:
            self._shown = shown
            self._list()
        self._refresh()
        self.count_changed.emit(len(shown))

    # what a person asks

    def choose(self) -> None:
        """Ask which files to add."""
        dialog = QFileDialog(self.window(), translate("AttachmentsView", "Add files"), str(Path.home()))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(self.add)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def add(self, paths: Sequence[str]) -> None:
        """Attach files to the record shown."""
        store, key, row_id = self._context.store, self._key, self._row_id
        if row_id is None or not paths:
            return
        self._adding = len(paths)
        self._context.jobs.run(translate("AttachmentsView", "Adding files"),
                               lambda progress: add_files(store, key, row_id, [Path(path) for path in paths], progress),
                               succeeded=self._added, refused=self._refuse)

    def open(self, *_: object) -> None:
        """Open the chosen file with the program the computer has for it."""
        if attached := self.chosen():
            store = self._context.store
            self._context.jobs.run(translate("AttachmentsView", "Opening “{0}”").format(attached.name),
                                   lambda progress: copy_to_open(store, attached), lane=Lane.FILES,
                                   succeeded=self._open_copy, refused=self._refuse)

    def choose_target(self) -> None:
        """Ask where a copy of the chosen file shall be kept."""
        if attached := self.chosen():
            dialog = QFileDialog(self.window(), translate("AttachmentsView", "Save as"), str(Path.home()))
            dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
            dialog.selectFile(file_name(attached.name))
            dialog.fileSelected.connect(self.save_to)
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

    def save_to(self, path: str) -> None:
        """Write a copy of the chosen file."""
        if attached := self.chosen():
            store = self._context.store
            self._context.jobs.run(translate("AttachmentsView", "Saving “{0}”").format(attached.name),
                                   lambda progress: save_copy(store, attached, Path(path)), lane=Lane.FILES,
                                   succeeded=self._told_saved, refused=self._refuse)

    def remove(self) -> None:
        """Take the chosen file from the record; it can be undone."""
        if attached := self.chosen():
            store = self._context.store
            self._context.jobs.run(translate("AttachmentsView", "Removing a file"),
                                   lambda progress: remove_attachment(store, attached.id),
                                   succeeded=self._removed, refused=self._refuse)

    def chosen(self) -> Attached | None:
        """Return the file that is chosen."""
        items = self.list.selectedItems()
        return items[0].data(_ATTACHED) if items else None

    # Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and self.remove_button.isEnabled():
            self.remove()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._can_add() and _dropped(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.add(_dropped(event))

    # inside

    def _can_add(self) -> bool:
        return self._row_id is not None and not self._context.store.read_only

    def _list(self) -> None:
        self.list.clear()
        locale, icons = QLocale(), QFileIconProvider()
        for attached in self._shown:
            size = locale.formattedDataSize(attached.size, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)
            said = f"{size} · {attached.added_at:%Y-%m-%d %H:%M}"
            found = icons.icon(QFileInfo(attached.name)).pixmap(_SIDE, _SIDE)
            item = QListWidgetItem(self._squared(found if not found.isNull() else icon("policy").pixmap(_SIDE, _SIDE)),
                                   f"{attached.name}\n{said}")
            item.setData(_ATTACHED, attached)
            item.setToolTip(attached.name)
            item.setSizeHint(QSize(0, _SIDE + 12))
            self.list.addItem(item)
            if Path(attached.name).suffix.lower() in PICTURES:
                self._ask_picture(attached)

    def _ask_picture(self, attached: Attached) -> None:
        store, side = self._context.store, round(_SIDE * self.devicePixelRatioF())

        def work(progress: object) -> tuple[str, QImage | None]:
            return attached.id, small_picture(store, attached, side)

        self._context.jobs.run(translate("AttachmentsView", "Drawing “{0}”").format(attached.name), work,
                               lane=Lane.FILES, succeeded=self._show_picture, refused=self._picture_refused)

    def _show_picture(self, drawn: tuple[str, QImage | None]) -> None:
        attachment_id, image = drawn
        for row in range(self.list.count()):
            item = self.list.item(row)
            if image is not None and item.data(_ATTACHED).id == attachment_id:
                item.setIcon(self._squared(QPixmap.fromImage(image)))

    def _picture_refused(self, error: LedgerError) -> None:
        """Say in the list that a file is missing: who only looks at the record is not stopped by it."""
        for row in range(self.list.count()):
            item = self.list.item(row)
            if item.data(_ATTACHED).name == error.facts.get("name"):
                item.setIcon(self._squared(icon("warning", tokens.Tone.LATE.ink).pixmap(_SIDE, _SIDE)))
                item.setToolTip(error.told(told))

    def _squared(self, pixmap: QPixmap) -> QIcon:
        """Return an icon of the list's own size, so that all names begin at one place."""
        scale = self.devicePixelRatioF()
        square = QPixmap(round(_SIDE * scale), round(_SIDE * scale))
        square.fill(Qt.GlobalColor.transparent)
        painter = QPainter(square)
        size = pixmap.size().scaled(square.size(), Qt.AspectRatioMode.KeepAspectRatio).boundedTo(pixmap.size())
        place = QRect(QPoint((square.width() - size.width()) // 2, (square.height() - size.height()) // 2), size)
        painter.drawPixmap(place, pixmap)
        painter.end()
        square.setDevicePixelRatio(scale)
        return QIcon(square)

    def _refresh(self) -> None:
        there, writes = self.chosen() is not None, not self._context.store.read_only
        self.add_button.setEnabled(self._can_add())
        self.open_button.setEnabled(there)
        self.save_button.setEnabled(there)
        self.remove_button.setEnabled(there and writes)
        self.nothing.setVisible(not self._shown)
        self.list.setVisible(bool(self._shown))

    def _added(self, _: object) -> None:
        self.show_record(self._row_id)
        self.list.setCurrentRow(self.list.count() - 1)
        self.done.emit(counted(N_("AttachmentsView", "%n file(s) added."), self._adding))

    def _removed(self, _: object) -> None:
        self.show_record(self._row_id)
        self.done.emit(translate("AttachmentsView", "The file was removed from the record."))

    def _open_copy(self, path: Path) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            self.refused.emit(LedgerError(_NO_PROGRAM, name=path.name))

    def _told_saved(self, path: Path) -> None:
        self.said.emit(translate("AttachmentsView", "Saved: {0}").format(path))

    def _refuse(self, error: LedgerError) -> None:
        self.refused.emit(error)


def _dropped(event: QDropEvent) -> list[str]:
    return [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
