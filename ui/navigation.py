"""The list of pages at the left of the window."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from ui.language import told
from ui.pages import Group
from ui.theme import tokens
from ui.theme.icons import icon


class Navigation(QListWidget):
    """Groups of pages; `page_chosen` carries the key."""

    page_chosen = Signal(str)

    def __init__(self, groups: tuple[Group, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("navigation")
        self.setFixedWidth(tokens.NAVIGATION_WIDTH)
        self.setIconSize(QSize(tokens.ICON, tokens.ICON))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.show_groups(groups)
        self.currentItemChanged.connect(self._chosen)

    def show_groups(self, groups: tuple[Group, ...]) -> None:
        """List these pages instead; nothing is marked, and the list stays where it was scrolled to."""
        place = self.verticalScrollBar().value()
        self.blockSignals(True)
        self.clear()
        for group in groups:
            if group.title is not None:
                self._add_title(told(group.title))
            for spec in group.pages:
                item = QListWidgetItem(icon(spec.icon, tokens.TEXT_SOFT, tokens.ACCENT), told(spec.title))
                item.setData(Qt.ItemDataRole.UserRole, spec.key)
                item.setSizeHint(QSize(0, 31))
                self.addItem(item)
        self.blockSignals(False)
        self.verticalScrollBar().setValue(place)

    def show_page(self, key: str) -> None:
        """Mark a page as the one shown, without choosing it."""
        for row in range(self.count()):
            if self.item(row).data(Qt.ItemDataRole.UserRole) == key:
                self.blockSignals(True)
                self.setCurrentRow(row)
                self.blockSignals(False)

    def _add_title(self, text: str) -> None:
        item = QListWidgetItem(text)
        font = QFont(self.font())
        font.setPointSizeF(tokens.SMALL)
        item.setFont(font)
        item.setForeground(QColor(tokens.TEXT_FAINT))
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        item.setSizeHint(QSize(0, 29))
        item.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom)
        self.addItem(item)

    def _chosen(self, item: QListWidgetItem | None) -> None:
        key = item.data(Qt.ItemDataRole.UserRole) if item is not None else None
        if key:
            self.page_chosen.emit(key)
