"""The list of pages at the left of the window."""

from __future__ import annotations

from collections.abc import Set

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from ui.language import told
from ui.pages import Group
from ui.theme import tokens
from ui.theme.icons import icon

_KEY, _GROUP = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1


class Navigation(QListWidget):
    """Groups of pages; `page_chosen` carries the key.

    A click on a group's title folds or opens it, and so do Left and Right; `folding_changed` carries the
    titles (in English) of the groups folded now. The page shown stays in sight, whatever is folded.
    """

    page_chosen = Signal(str)
    folding_changed = Signal(object)

    def __init__(self, groups: tuple[Group, ...], folded: Set[str] = frozenset(),
                 parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("navigation")
        self.setFixedWidth(tokens.NAVIGATION_WIDTH)
        self.setIconSize(QSize(tokens.ICON, tokens.ICON))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self._folded = set(folded)
        self._shown = ""
        self.show_groups(groups)
        self.currentItemChanged.connect(self._chosen)
        self.itemClicked.connect(self._clicked)

    def show_groups(self, groups: tuple[Group, ...]) -> None:
        """List these pages instead; nothing is marked, and the list stays where it was scrolled to."""
        place = self.verticalScrollBar().value()
        self.blockSignals(True)
        self.clear()
        for group in groups:
            name = group.title.source if group.title is not None else ""
            if group.title is not None:
                self._add_title(told(group.title), name)
            for spec in group.pages:
                item = QListWidgetItem(icon(spec.icon, tokens.TEXT_SOFT, tokens.ACCENT), told(spec.title))
                item.setData(_KEY, spec.key)
                item.setData(_GROUP, name)
                item.setSizeHint(QSize(0, tokens.NAVIGATION_ROW))
                self.addItem(item)
        self._fold()
        self.blockSignals(False)
        self.verticalScrollBar().setValue(place)

    def show_page(self, key: str) -> None:
        """Mark a page as the one shown, without choosing it."""
        self._shown = key
        self._fold()
        for row in range(self.count()):
            if self.item(row).data(_KEY) == key:
                self.blockSignals(True)
                self.setCurrentRow(row)
                self.blockSignals(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left folds the group of the current page, Right opens it."""
        item = self.currentItem()
        name = item.data(_GROUP) if item is not None else ""
        if name and event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._set_folded(name, folded=event.key() == Qt.Key.Key_Left)
        else:
            super().keyPressEvent(event)

    def _add_title(self, text: str, name: str) -> None:
        item = QListWidgetItem(text)
        font = QFont(self.font())
        font.setPointSizeF(tokens.SMALL)
        item.setFont(font)
        item.setForeground(QColor(tokens.TEXT_FAINT))
        item.setFlags(Qt.ItemFlag.ItemIsEnabled)
        item.setData(_GROUP, name)
        item.setSizeHint(QSize(0, tokens.NAVIGATION_ROW))
        self.addItem(item)

    def _clicked(self, item: QListWidgetItem) -> None:
        name = item.data(_GROUP)
        if name and not item.data(_KEY):
            self._set_folded(name, folded=name not in self._folded)

    def _set_folded(self, name: str, *, folded: bool) -> None:
        (self._folded.add if folded else self._folded.discard)(name)
        self._fold()
        self.folding_changed.emit(frozenset(self._folded))

    def _fold(self) -> None:
        for row in range(self.count()):
            item = self.item(row)
            folded = item.data(_GROUP) in self._folded
            if item.data(_KEY):
                item.setHidden(folded and item.data(_KEY) != self._shown)
            else:
                item.setIcon(icon("next" if folded else "chevron-down", tokens.TEXT_FAINT))

    def _chosen(self, item: QListWidgetItem | None) -> None:
        key = item.data(_KEY) if item is not None else None
        if key:
            self.page_chosen.emit(key)
