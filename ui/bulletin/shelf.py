"""The bulletins there are, latest first: drafts and issued ones."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from models.ledgers.kinds import shown
from models.ledgers.rows import rows
from models.ledgers.settings import BULLETINS
from models.store.store import Store
from ui.language import told, translate
from ui.theme import tokens

_ROW = 58
_ID = Qt.ItemDataRole.UserRole
_STATE = Qt.ItemDataRole.UserRole + 1
_SAID = Qt.ItemDataRole.UserRole + 2


@dataclass(frozen=True, slots=True)
class Line:
    """A bulletin as the list shows it."""

    id: str
    title: str
    head: str
    number: str
    first: date
    last: date
    issued_on: date | None

    @property
    def is_issued(self) -> bool:
        """True when it never changes any more."""
        return self.issued_on is not None

    def name(self) -> str:
        """Return what the bulletin is called in a sentence and as a file."""
        kind = shown(BULLETINS.column("head"), self.head, told)
        days = f"{self.first.isoformat()}—{self.last.isoformat()}"
        return " ".join(part for part in (kind, self.number, days) if part)


def lines(store: Store, today: date) -> list[Line]:
    """Return every bulletin, the latest period first."""
    keys = [column.key for column in BULLETINS.columns]
    with store.read() as session:
        found = [(row.id, dict(zip(keys, row.cells, strict=True))) for row in rows(session, BULLETINS, today=today)]
    return [Line(row_id, cells["title"], cells["head"], cells["number"] or "", cells["from_on"], cells["to_on"],
                 cells["issued_on"]) for row_id, cells in found]


class Shelf(QListWidget):
    """Emits `chosen` with the identity of a bulletin."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("shelf")
        self.setStyleSheet(f"#shelf {{ background: {tokens.SURFACE}; border: none; outline: 0; "
                           f"border-right: 1px solid {tokens.LINE}; }}")
        self.setItemDelegate(_ShelfDelegate(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(translate("Shelf", "Bulletins"))
        self.currentItemChanged.connect(self._chosen)

    def show_lines(self, found: Sequence[Line], current: str | None) -> None:
        """Show these bulletins, with one of them marked."""
        self.blockSignals(True)
        self.clear()
        for line in found:
            days = (line.first.isoformat(), line.last.isoformat()[5:])
            item = QListWidgetItem(translate("Shelf", "{0} to {1}").format(*days))
            state = (translate("Shelf", "Issued {0}").format(line.issued_on.isoformat()) if line.issued_on
                     else translate("Shelf", "Draft"))
            kind = shown(BULLETINS.column("head"), line.head, told)
            item.setData(_ID, line.id)
            item.setData(_STATE, line.is_issued)
            item.setData(_SAID, " · ".join(part for part in (kind, line.number.partition("年")[2], state) if part))
            item.setToolTip(line.title)
            item.setSizeHint(QSize(0, _ROW))
            self.addItem(item)
            if line.id == current:
                self.setCurrentItem(item)
        self.blockSignals(False)

    def _chosen(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.chosen.emit(item.data(_ID))


class _ShelfDelegate(QStyledItemDelegate):
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: object) -> None:
        painter.save()
        rect = option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.fillRect(rect, QColor(tokens.ACCENT_SOFT))
            painter.fillRect(rect.left(), rect.top(), 3, rect.height(), QColor(tokens.ACCENT))
        painter.setPen(QColor(tokens.LINE))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        room, height = rect.width() - 26, option.fontMetrics.height()
        top = rect.top() + (rect.height() - 2 * height - 2) // 2 + option.fontMetrics.ascent()
        tone = tokens.Tone.DONE if index.data(_STATE) else tokens.Tone.WAITING
        for at, (text, colour) in enumerate(((index.data(Qt.ItemDataRole.DisplayRole), tokens.TEXT),
                                             (index.data(_SAID), tone.ink))):
            painter.setPen(QColor(colour))
            painter.drawText(rect.left() + 14, top + at * (height + 2),
                             option.fontMetrics.elidedText(text, Qt.TextElideMode.ElideRight, room))
        painter.restore()
