"""Pages of a PDF as images, drawn by PDFium. PDFium serves one thread at a time."""

from __future__ import annotations

import threading
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Any

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QImage

_LOCK = threading.Lock()
POINTS_PER_INCH = 72


def page_sizes(pdf: bytes) -> list[QSizeF]:
    """Return the size of every page, in points, as it is looked at."""
    with _opened(pdf) as document:
        return [QSizeF(*document.get_page_size(at)) for at in range(len(document))]


def page_images(pdf: bytes, places: Iterable[int], width: int) -> dict[int, QImage]:
    """Return these pages, each `width` pixels wide."""
    images = {}
    with _opened(pdf) as document:
        for at in places:
            page = document[at]
            images[at] = _drawn(page, width / page.get_width())
    return images


def printed_pages(pdf: bytes, dots: int) -> Iterator[QImage]:
    """Yield every page at `dots` to the inch."""
    with _opened(pdf) as document:
        for at in range(len(document)):
            yield _drawn(document[at], dots / POINTS_PER_INCH)


@contextmanager
def _opened(pdf: bytes) -> Iterator[Any]:
    import pypdfium2

    with _LOCK:
        document = pypdfium2.PdfDocument(pdf)
        try:
            yield document
        finally:
            document.close()


def _drawn(page: Any, scale: float) -> QImage:
    bitmap = page.render(scale=scale, prefer_bgrx=True)
    image = QImage(bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_RGB32)
    return image.copy()  # the buffer goes with the bitmap
