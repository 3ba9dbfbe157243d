"""The language of the program: Qt's own words and ours, with a window and without."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

import ui.i18n
from models.language import Text, Translate, untranslated

FOLDER = Path(ui.i18n.__file__).parent


class _Words(QTranslator):
    """Words read into memory: Qt would map the file, and crash when an update of the program replaces it."""

    def __init__(self, file: Path, parent: QCoreApplication | None) -> None:
        super().__init__(parent)
        self._kept = file.read_bytes()
        self.load(self._kept)


def install(application: QCoreApplication, language: str) -> None:
    """Make the application speak `language`; call it before any widget is made."""
    QLocale.setDefault(QLocale("zh_CN" if language == "zh_CN" else "en_GB"))
    for former in application.findChildren(QTranslator):
        application.removeTranslator(former)
        former.deleteLater()
    if language == "en":
        return
    qt_words = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for file in (Path(qt_words) / f"qtbase_{language}.qm", FOLDER / f"four_helps_{language}.qm"):
        if file.is_file():
            application.installTranslator(_Words(file, application))  # one without a parent falls silent


def translator(language: str) -> Translate:
    """Return how marked text is said in `language`, without an application: for the command line."""
    if language == "en":
        return untranslated
    words = _Words(FOLDER / f"four_helps_{language}.qm", None)

    def translate(text: Text) -> str:
        return words.translate(text.context, text.source) or text.source

    return translate
