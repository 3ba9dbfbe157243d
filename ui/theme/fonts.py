"""The type the window is set in: the system's Chinese face where there is a good one, else the bundled one."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase

from ui.theme import tokens

GOOD = ("Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", "Source Han Sans SC")


@lru_cache
def register(file: Path) -> str:
    """Add the bundled face and return its family, or an empty text when the file cannot be read."""
    number = QFontDatabase.addApplicationFont(str(file))
    families = QFontDatabase.applicationFontFamilies(number) if number >= 0 else []
    return families[0] if families else ""


def window_font(bundled: str) -> QFont:
    """Return the font of the window, with the bundled face behind the system's."""
    present = set(QFontDatabase.families())
    families = [name for name in GOOD if name in present][:1]
    font = QFont()
    font.setFamilies([*families, *([bundled] if bundled else []), *font.families()])
    font.setPointSizeF(tokens.BODY)
    font.setHintingPreference(QFont.HintingPreference.PreferDefaultHinting)
    return font
