"""Paper on the screen: pages one below the other, drawn when they are looked at and never on the UI thread."""

from __future__ import annotations

import enum

from PySide6.QtCore import QRect, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QStackedLayout, QVBoxLayout, QWidget

from models.errors import LedgerError
from ui.bulletin.rendering import page_images, page_sizes
from ui.jobs.runner import JobRunner, Lane
from ui.language import told, translate
from ui.theme import tokens

_MARGIN = 14
_GAP = 12
_KEPT = 24
_NARROWEST = 160
_SETTLES = 120


class Zoom(enum.Enum):
    """How large pages are shown."""

    WIDTH = "width"
    ACTUAL = "actual"


class PagesView(QFrame):
    """Shows a PDF, or a sentence in its place. `shown` is emitted when a new document's pages are laid out."""

    shown = Signal()

    def __init__(self, *, inline: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs = JobRunner(inline=inline, parent=self)  # its own: nobody waits for a preview
        self._pdf = b""
        self._sheet = _Sheets(self)
        self._zoom = Zoom.WIDTH
        self._drawing: tuple[int, ...] = ()
        self._scroll = QScrollArea(self)
        self._scroll.setWidget(self._sheet)
        self._scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._scroll.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._scroll.setStyleSheet(f"QScrollArea {{ background: {tokens.HOVER}; }}")
        self._scroll.viewport().setStyleSheet(f"background: {tokens.HOVER};")
        self._scroll.verticalScrollBar().valueChanged.connect(self._draw)
        self._message = QLabel(self)
        self._message.setObjectName("soft")
        self._message.setWordWrap(True)
        self._message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._message.setContentsMargins(32, 32, 32, 32)
        self._stack = QStackedLayout()
        self._stack.addWidget(self._scroll)
        self._stack.addWidget(self._message)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(self._stack)
        self._settle = QTimer(self, singleShot=True, interval=0 if inline else _SETTLES)
        self._settle.timeout.connect(self._redraw)
        self.setAccessibleName(translate("PagesView", "Preview"))
        self.say("")

    # what pages call

    @property
    def pdf(self) -> bytes:
        """The document shown."""
        return self._pdf

    def page_count(self) -> int:
        """Return how many pages the document has."""
        return len(self._sheet.sizes)

    def image(self, place: int) -> QImage | None:
        """Return a page as drawn, or None when it was not looked at yet."""
        return self._sheet.images.get(place)

    def show_pdf(self, pdf: bytes) -> None:
        """Show this document, at the place the former one was scrolled to."""
        if pdf == self._pdf and self._stack.currentIndex() == 0:
            return
        self._pdf = pdf
        self._jobs.run("", lambda progress: (pdf, page_sizes(pdf)), lane=Lane.FILES, succeeded=self._lay_out,
                       refused=self.refuse)

    def refuse(self, error: LedgerError) -> None:
        """Say in place of the pages why there are none."""
        self.say(error.told(told))

    def say(self, sentence: str) -> None:
        """Show a sentence in place of the pages."""
        self._message.setText(sentence)
        self._stack.setCurrentIndex(1)
        self._pdf = b""

    def set_zoom(self, zoom: Zoom) -> None:
        """Show pages as wide as there is room, or as large as they are."""
        self._zoom = zoom
        self._redraw()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._sheet.lay_out(self._width())
        self._settle.start()

    # inside

    def _lay_out(self, found: tuple[bytes, list[QSizeF]]) -> None:
        pdf, sizes = found
        if pdf != self._pdf:
            return
        self._sheet.show_sizes(sizes)
        self._sheet.lay_out(self._width())
        self._stack.setCurrentIndex(0)
        self._draw()
        self.shown.emit()

    def _width(self) -> int:
        """Return how wide a page is shown, in pixels of the screen."""
        if self._zoom is Zoom.ACTUAL:
            return round(max((size.width() for size in self._sheet.sizes), default=595) * self.logicalDpiX() / 72)
        bar = self._scroll.verticalScrollBar().sizeHint().width()
        return max(_NARROWEST, self.width() - bar - 2 * _MARGIN)

    def _redraw(self) -> None:
        self._sheet.lay_out(self._width())
        self._sheet.forget(self._pixels())
        self._draw()

    def _pixels(self) -> int:
        return round(self._sheet.page_width * self.devicePixelRatioF())

    def _draw(self, *_: object) -> None:
        if not self._pdf or self._drawing or self._stack.currentIndex() != 0:
            return
        top = self._scroll.verticalScrollBar().value()
        wanted = self._sheet.wanted(top, self._scroll.viewport().height())
        if not wanted:
            return
        self._drawing = wanted
        pdf, width = self._pdf, self._pixels()
        self._jobs.run("", lambda progress: (pdf, width, page_images(pdf, wanted, width)), lane=Lane.FILES,
                       succeeded=self._put, refused=self.refuse)

    def _put(self, drawn: tuple[bytes, int, dict[int, QImage]]) -> None:
        pdf, width, images = drawn
        self._drawing = ()
        if pdf == self._pdf and width == self._pixels():
            for image in images.values():
                image.setDevicePixelRatio(self.devicePixelRatioF())
            self._sheet.put(images)
        self._draw()


class _Sheets(QWidget):
    """The pages themselves, white on the ground, with what is drawn of them."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.sizes: list[QSizeF] = []
        self.images: dict[int, QImage] = {}
        self.page_width = 0
        self._rects: list[QRect] = []
        self._drawn_at = 0

    def show_sizes(self, sizes: list[QSizeF]) -> None:
        """Show pages of these sizes; what was drawn stays until it is drawn anew."""
        self.sizes = sizes
        self.images = {}

    def lay_out(self, width: int) -> None:
        """Give every page its place; landscape pages are as wide as upright ones."""
        self.page_width = width
        self._rects, top = [], _MARGIN
        for size in self.sizes:
            height = round(width * size.height() / max(size.width(), 1))
            self._rects.append(QRect(_MARGIN, top, width, height))
            top += height + _GAP
        self.setFixedSize(width + 2 * _MARGIN, max(top - _GAP + _MARGIN, 1))
        self.update()

    def forget(self, pixels: int) -> None:
        """Draw pages anew when they are needed at another width."""
        if pixels != self._drawn_at:
            self._drawn_at = pixels
            self.images = {}

    def wanted(self, top: int, height: int) -> tuple[int, ...]:
        """Return the pages in view, and their neighbours, that are not drawn."""
        seen = [at for at, rect in enumerate(self._rects) if rect.bottom() >= top and rect.top() <= top + height]
        if not seen:
            return ()
        around = range(max(seen[0] - 1, 0), min(seen[-1] + 2, len(self._rects)))
        if len(self.images) > _KEPT:
            self.images = {at: image for at, image in self.images.items() if at in around}
        return tuple(at for at in around if at not in self.images)

    def put(self, images: dict[int, QImage]) -> None:
        """Show these pages as drawn."""
        self.images |= images
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for at, rect in enumerate(self._rects):
            if rect.intersects(event.rect()):
                painter.fillRect(rect, QColor(tokens.SURFACE))
                if at in self.images:
                    painter.drawImage(rect, self.images[at])
                painter.setPen(QColor(tokens.LINE_STRONG))
                painter.drawRect(rect.adjusted(-1, -1, 0, 0))
