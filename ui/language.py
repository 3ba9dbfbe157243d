"""How widgets say things: `translate` for their own sentences, `told` for the marked text of the layers below."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from models.language import Text

translate = QCoreApplication.translate


def told(text: Text) -> str:
    """Return the marked text in the language of the window."""
    return translate(text.context, text.source)


def counted(text: Text, number: int) -> str:
    """Return the marked text with `number` for its %n. (pyside6-lupdate finds no plural in a computed number.)"""
    return told(text).replace("%n", f"{number:,}")
