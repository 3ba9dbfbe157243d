"""The program's own line icons: 24 units square, strokes of 1.5, drawn in any colour and at any scale."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from ui.theme import tokens

FOLDER = Path(__file__).parent / "images"
_SCALES = (1.0, 1.25, 1.5, 2.0)


@lru_cache(maxsize=256)
def icon(name: str, colour: str = tokens.TEXT_SOFT, selected: str = "") -> QIcon:
    """Return the icon `name`, sharp at the usual scales; `selected` is its colour on a selected item."""
    made = QIcon()
    for mode, ink in ((QIcon.Mode.Normal, colour), (QIcon.Mode.Selected, selected or colour),
                      (QIcon.Mode.Disabled, tokens.LINE_STRONG)):
        renderer = QSvgRenderer(QByteArray(_source(name).replace("#56616F", ink).encode()))
        for scale in _SCALES:
            made.addPixmap(_drawn(renderer, scale), mode)
    return made


@lru_cache(maxsize=128)
def _source(name: str) -> str:
    return (FOLDER / f"{name}.svg").read_text("utf-8")


def picture(name: str, side: int, scale: float, colour: str = tokens.LINE_STRONG) -> QPixmap:
    """Return the icon drawn large, for a screen of this scale."""
    renderer = QSvgRenderer(QByteArray(_source(name).replace("#56616F", colour).encode()))
    return _drawn(renderer, scale, side)


def _drawn(renderer: QSvgRenderer, scale: float, units: int = tokens.ICON) -> QPixmap:
    side = round(units * scale)
    pixmap = QPixmap(QSize(side, side))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter)
    painter.end()
    pixmap.setDevicePixelRatio(scale)
    return pixmap
