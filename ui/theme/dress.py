"""Puts the design on the application."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from ui.theme import fonts, icons, tokens
from ui.theme.style_sheet import style_sheet

_ROLES = {
    QPalette.ColorRole.Window: tokens.WINDOW, QPalette.ColorRole.WindowText: tokens.TEXT,
    QPalette.ColorRole.Base: tokens.SURFACE, QPalette.ColorRole.AlternateBase: tokens.SURFACE_ALTERNATE,
    QPalette.ColorRole.Text: tokens.TEXT, QPalette.ColorRole.PlaceholderText: tokens.TEXT_FAINT,
    QPalette.ColorRole.Button: tokens.SURFACE, QPalette.ColorRole.ButtonText: tokens.TEXT,
    QPalette.ColorRole.Highlight: tokens.ACCENT, QPalette.ColorRole.HighlightedText: tokens.ON_ACCENT,
    QPalette.ColorRole.ToolTipBase: tokens.SURFACE, QPalette.ColorRole.ToolTipText: tokens.TEXT,
    QPalette.ColorRole.Link: tokens.ACCENT, QPalette.ColorRole.LinkVisited: tokens.ACCENT_DEEP,
    QPalette.ColorRole.BrightText: tokens.SURFACE, QPalette.ColorRole.Accent: tokens.ACCENT,
    QPalette.ColorRole.Light: tokens.SURFACE, QPalette.ColorRole.Midlight: tokens.HOVER,
    QPalette.ColorRole.Mid: tokens.LINE_STRONG, QPalette.ColorRole.Dark: tokens.TEXT_FAINT,
    QPalette.ColorRole.Shadow: tokens.TEXT_SOFT,
}
_FAINT_WHEN_DISABLED = (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText)


def palette() -> QPalette:
    """Return the light palette of the tokens."""
    colours = QPalette()
    for role, colour in _ROLES.items():
        colours.setColor(role, QColor(colour))
    for role in _FAINT_WHEN_DISABLED:
        colours.setColor(QPalette.ColorGroup.Disabled, role, QColor(tokens.TEXT_FAINT))
    return colours


def dress(application: QApplication, bundled_font: Path | None) -> None:
    """Give the application Fusion, the palette, the type and the style sheet."""
    sheet = style_sheet(icons.FOLDER.as_posix())
    if application.styleSheet() == sheet:
        return
    application.setStyle("Fusion")
    application.setPalette(palette())
    family = fonts.register(bundled_font) if bundled_font is not None else ""
    application.setFont(fonts.window_font(family))
    application.setStyleSheet(sheet)
