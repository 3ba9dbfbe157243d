"""The language of the program: Qt's own words and ours, with a window and without."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

import ui.i18n
from models.language import Text, Translate, untranslated

FOLDER = Path(ui.i18n.__file__).parent


def install(application: QCoreApplication, language: str) -> None:
    """Make the application speak `language`; call it before any widget is made."""
    QLocale.setDefault(QLocale("zh_CN" if language == "zh_CN" else "en_GB"))
    for former in application.findChildren(QTranslator):
        application.removeTranslator(former)
        former.deleteLater()
    if language == "en":
        return
    qt_words = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, folder in ((f"qtbase_{language}", qt_words), (f"four_helps_{language}", str(FOLDER))):
        translator = QTranslator(application)  # one held only by a variable falls silent
        if translator.load(name, folder):
            application.installTranslator(translator)


def translator(language: str) -> Translate:
    """Return how marked text is said in `language`, without an application: for the command line."""
    if language == "en":
        return untranslated
    words = QTranslator()
    words.load(f"four_helps_{language}", str(FOLDER))

    def translate(text: Text) -> str:
        return words.translate(text.context, text.source) or text.source

    return translate
