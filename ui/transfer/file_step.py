"""The first step: which workbook. It can be dropped here."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from ui.language import translate
from ui.theme import tokens
from ui.theme.icons import icon
from ui.widgets import named, primary

ENDINGS = (".xlsx", ".xlsm", ".xls", ".xlsb", ".et", ".ods", ".csv")


def dropped(event: QDropEvent) -> Path | None:
    """Return the workbook that is dropped, or None when it is something else."""
    for url in event.mimeData().urls():
        path = Path(url.toLocalFile())
        if path.suffix.lower() in ENDINGS:
            return path
    return None


class FileStep(QFrame):
    """Offers a file dialog, and takes what is dropped."""

    file_given = Signal(str)
    choose_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("drop")
        self.setAcceptDrops(True)
        self.setStyleSheet(f"#drop {{ background: {tokens.SURFACE}; border: 1px dashed {tokens.LINE_STRONG}; "
                           "border-radius: 8px; }")
        picture = QLabel(self)
        picture.setPixmap(icon("import", tokens.TEXT_FAINT).pixmap(40, 40))
        picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        choose = primary(translate("FileStep", "Choose a workbook…"), "open", self)
        choose.clicked.connect(self.choose_requested)
        self.refusal = named("mistake", "", self, wrap=True)
        self.refusal.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(40, 24, 40, 24)
        layout.setSpacing(10)
        layout.addStretch(2)
        layout.addWidget(picture)
        for name, text in (("heading", translate("FileStep", "Drop an Excel or WPS workbook here")),
                           ("soft", translate("FileStep", "The table is found under titles and unit lines; totals and "
                                              "signatures are left out. Nothing is written before you have seen it."))):
            label = named(name, text, self, wrap=True)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            layout.addWidget(label)
        layout.addWidget(choose, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(self.refusal)
        layout.addStretch(3)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = dropped(event)
        if path is not None:
            event.acceptProposedAction()
            self.file_given.emit(str(path))
