"""What the program writes down about itself: never what a ledger holds."""

from __future__ import annotations

import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG, QtMsgType.QtInfoMsg: logging.INFO, QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR, QtMsgType.QtFatalMsg: logging.CRITICAL,
}
_QT = logging.getLogger("qt")


def begin(folder: Path) -> None:
    """Write INFO and above to a rotating file, Qt's messages and Python's warnings included."""
    root = logging.getLogger()
    root.setLevel(logging.INFO)
    try:
        handler: logging.Handler = RotatingFileHandler(
            folder / "four-helps.log", maxBytes=500_000, backupCount=3, encoding="utf-8", delay=True)
    except OSError:
        handler = logging.NullHandler()
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root.addHandler(handler)
    logging.captureWarnings(True)
    qInstallMessageHandler(_from_qt)


def _from_qt(kind: QtMsgType, _: QMessageLogContext, message: str) -> None:
    _QT.log(_LEVELS.get(kind, logging.INFO), "%s", message)
