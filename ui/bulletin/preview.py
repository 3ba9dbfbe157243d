"""Shows paper the program made, page by page, before it is printed or saved."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from models.errors import LedgerError
from models.language import N_
from ui.bulletin.pages_view import PagesView, Zoom
from ui.bulletin.paper_file import PaperFile
from ui.jobs.runner import JobRunner
from ui.language import counted, told, translate
from ui.theme.icons import icon
from ui.widgets import named, primary


class PaperPreview(QDialog):
    """The pages of `pdf` with Print and Save; `name` is what the file is called at first.

    `concealed` tells what the paper does not say, above its pages.
    """

    def __init__(self, jobs: JobRunner, pdf: bytes, name: str, parent: QWidget, concealed: str = "") -> None:
        super().__init__(parent)
        self.pdf = pdf
        self._name = name
        self.setWindowTitle(name)
        self.resize(900, 720)
        self.pages = PagesView(inline=jobs.inline, parent=self)
        self._file = PaperFile(jobs, self)
        self._file.said.connect(self._tell)
        self._file.refused.connect(self._refuse)
        self._said = QLabel(self)
        self._said.setObjectName("soft")
        self._count = named("soft", "", self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self.concealed = named("soft", concealed, self, wrap=True)
        self.concealed.setContentsMargins(16, 6, 16, 6)
        self.concealed.setVisible(bool(concealed))
        layout.addWidget(self._bar())
        layout.addWidget(self.concealed)
        layout.addWidget(self.pages, 1)
        self.pages.shown.connect(self._tell_pages)
        self.pages.show_pdf(pdf)

    def _bar(self) -> QFrame:
        bar = QFrame(self)
        bar.setObjectName("bar")
        line = QHBoxLayout(bar)
        line.setContentsMargins(16, 8, 12, 8)
        line.setSpacing(8)
        print_ = primary(translate("PaperPreview", "Print…"), "print", bar)
        print_.clicked.connect(self.print)
        save = QPushButton(icon("save"), translate("PaperPreview", "Save PDF as…"), bar)
        save.clicked.connect(self.save)
        opened = QPushButton(icon("open"), translate("PaperPreview", "Open PDF"), bar)
        opened.clicked.connect(self.open_file)
        for widget in (self._count, self._said):
            line.addWidget(widget)
        line.addStretch(1)
        line.addWidget(zoom_button(self.pages, bar))
        for button in (opened, save, print_):
            button.setAutoDefault(False)
            line.addWidget(button)
        print_.setDefault(True)
        return bar

    def print(self) -> None:
        """Ask for a printer and print."""
        self._file.print(self.pdf, self._name)

    def save(self) -> None:
        """Ask where the PDF shall be kept."""
        self._file.save_as(self.pdf, self._name)

    def open_file(self) -> None:
        """Open the PDF in another program."""
        self._file.open(self.pdf, self._name)

    def _tell_pages(self) -> None:
        self._count.setText(counted(N_("PaperPreview", "%n page(s)"), self.pages.page_count()))

    def _tell(self, sentence: str) -> None:
        self._said.setText("· " + sentence)

    def _refuse(self, error: LedgerError) -> None:
        self._tell(error.told(told))


class _ZoomButton(QToolButton):
    def __init__(self, pages: PagesView, parent: QWidget) -> None:
        super().__init__(parent)
        self._pages = pages
        self.setText("100%")
        self.setCheckable(True)
        self.setToolTip(translate("PaperPreview", "Show pages as large as they are printed, or as wide as "
                                  "there is room"))
        self.toggled.connect(self._zoom)

    def _zoom(self, actual: bool) -> None:
        self._pages.set_zoom(Zoom.ACTUAL if actual else Zoom.WIDTH)


def zoom_button(pages: PagesView, parent: QWidget) -> QToolButton:
    """Return a button that switches between the width of the window and the size of the paper."""
    return _ZoomButton(pages, parent)
