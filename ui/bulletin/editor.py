"""The text of a bulletin, part by part: title, addressees, opening, and every section."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QPlainTextEdit, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from models.language import N_
from models.rules.bulletin import BulletinContent, Section
from ui.language import counted, translate
from ui.theme import tokens
from ui.widgets import named


class PlainText(QPlainTextEdit):
    """A text as high as what it holds; Tab goes on to the next part."""

    def __init__(self, parent: QWidget | None = None, *, least: int = 2) -> None:
        super().__init__(parent)
        self._least = least
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)

    def show_text(self, text: str) -> None:
        """Show a text, unless it stands there already: the cursor then stays."""
        if self.toPlainText() != text:
            self.setPlainText(text)
            self.moveCursor(QTextCursor.MoveOperation.Start)

    def sizeHint(self) -> QSize:
        return QSize(200, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self, *_: object) -> None:
        layout, block, lines = self.document().documentLayout(), self.document().begin(), 0
        while block.isValid():  # a plain text lays out only what is seen, unless it is asked
            layout.blockBoundingRect(block)
            lines += block.layout().lineCount()
            block = block.next()
        margins = 2 * int(self.document().documentMargin()) + 12
        height = max(lines, self._least) * self.fontMetrics().lineSpacing() + margins
        if height != self.height():
            self.setFixedHeight(height)


class SectionEditor(QWidget):
    """A heading and its paragraphs, a line each."""

    edited = Signal()

    def __init__(self, place: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = QLineEdit(self)
        self.heading.setAccessibleName(translate("BulletinEditor", "Heading of section {0}").format(place))
        self.text = PlainText(self)
        self.text.setAccessibleName(translate("BulletinEditor", "Text of section {0}").format(place))
        self.text.setToolTip(translate("BulletinEditor", "A line is a paragraph. One that begins with （一） or 1. is "
                                       "set as a heading of that level."))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.heading)
        layout.addWidget(self.text)
        self.heading.textChanged.connect(self.edited)
        self.text.textChanged.connect(self.edited)

    def show_section(self, section: Section) -> None:
        """Show a section."""
        if self.heading.text() != section.heading:
            self.heading.setText(section.heading)
        self.text.show_text("\n".join(section.paragraphs))

    def section(self) -> Section:
        """Return the section as it stands here."""
        lines = (line.strip() for line in self.text.toPlainText().split("\n"))
        return Section(self.heading.text().strip(), tuple(line for line in lines if line))

    def set_read_only(self, read_only: bool) -> None:
        """Allow typing, or only reading."""
        self.heading.setReadOnly(read_only)
        self.text.setReadOnly(read_only)


class BulletinEditor(QScrollArea):
    """Edits what a person may change; figures, annexes and numbers stay as the ledger gives them."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._content: BulletinContent | None = None
        self._kept: BulletinContent | None = None
        self._sections: list[SectionEditor] = []
        self._filling = False
        inner = QFrame(self)
        inner.setObjectName("surface")
        self._layout = QVBoxLayout(inner)
        self._layout.setContentsMargins(16, 12, 16, 16)
        self._layout.setSpacing(4)
        self.title = PlainText(inner, least=1)
        self._add(translate("BulletinEditor", "Title"), self.title)
        self.title.textChanged.connect(self._edited)
        self.addressees = self._line(translate("BulletinEditor", "Addressees"))
        self.opening = PlainText(inner)
        self._add(translate("BulletinEditor", "Opening"), self.opening)
        self.opening.textChanged.connect(self._edited)
        self._layout.addSpacing(8)
        self._layout.addWidget(named("label", translate("BulletinEditor", "Sections"), inner))
        self._annexes = QLabel(inner)
        self._annexes.setObjectName("faint")
        self._annexes.setWordWrap(True)
        self._layout.addSpacing(8)
        self._layout.addWidget(self._annexes)
        self._layout.addStretch(1)
        self.setWidget(inner)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setStyleSheet(f"QScrollArea {{ background: {tokens.SURFACE}; }}")

    def section(self, place: int) -> SectionEditor:
        """Return the editor of a section."""
        return self._sections[place]

    def section_count(self) -> int:
        """Return how many sections the bulletin has."""
        return len(self._content.sections) if self._content else 0

    def show_content(self, content: BulletinContent, *, read_only: bool) -> None:
        """Show a bulletin as it is kept."""
        self._filling = True
        self._content = content
        self.title.show_text(content.title)
        self.addressees.setText(content.addressees)
        self.opening.show_text(content.opening)
        self._show_sections(content.sections, read_only=read_only)
        for editor in (self.title, self.addressees, self.opening):
            editor.setReadOnly(read_only)
        self._annexes.setText("　".join(
            counted(N_("BulletinEditor", "Annex: {0}, %n row(s)"), len(annex.rows)).format(annex.title)
            for annex in content.annexes))
        self._filling = False
        self._kept = self.content()

    def content(self) -> BulletinContent:
        """Return the bulletin as it stands here."""
        sections = tuple(editor.section() for editor in self._sections[:len(self._content.sections)])
        return replace(self._content, title=self.title.toPlainText().replace("\n", "").strip(),
                       addressees=self.addressees.text().strip(), opening=self.opening.toPlainText().strip(),
                       sections=sections)

    def is_dirty(self) -> bool:
        """Say whether something typed here is not saved."""
        return self._kept is not None and self.content() != self._kept

    def not_kept(self) -> None:
        """Take what stands here as not saved."""
        self._kept = self._content

    def kept(self) -> None:
        """Take what stands here as saved."""
        self._kept = self.content()

    def _show_sections(self, sections: Sequence[Section], *, read_only: bool) -> None:
        while len(self._sections) < len(sections):
            editor = SectionEditor(len(self._sections) + 1, self.widget())
            editor.edited.connect(self._edited)
            self._layout.insertWidget(self._layout.count() - 3, editor)
            self._sections.append(editor)
        for at, editor in enumerate(self._sections):
            editor.setVisible(at < len(sections))
            if at < len(sections):
                editor.show_section(sections[at])
                editor.set_read_only(read_only)

    def _line(self, label: str) -> QLineEdit:
        editor = QLineEdit(self.widget())
        self._add(label, editor)
        editor.textChanged.connect(self._edited)
        return editor

    def _add(self, label: str, editor: QWidget) -> None:
        editor.setAccessibleName(label)
        self._layout.addWidget(named("label", label))
        self._layout.addWidget(editor)

    def _edited(self) -> None:
        if not self._filling:
            self.edited.emit()
