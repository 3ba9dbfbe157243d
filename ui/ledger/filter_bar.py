"""What narrows the grid: a text, and one choice for each state the ledger knows."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from models.ledgers.columns import Column
from ui.language import told, translate
from ui.theme.icons import icon


class FilterBar(QWidget):
    """Emits `changed` once typing pauses; only committed text counts."""

    changed = Signal()
    cleared = Signal()

    def __init__(self, states: tuple[Column, ...], delay: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wait = QTimer(self, singleShot=True, interval=delay)
        self._wait.timeout.connect(self.changed)
        self._text = QLineEdit(self)
        self._text.setPlaceholderText(translate("FilterBar", "Find by name, text or pinyin initials"))
        self._text.addAction(icon("find"), QLineEdit.ActionPosition.LeadingPosition)
        self._text.setClearButtonEnabled(True)
        self._text.setMinimumWidth(110)
        self._text.setMaximumWidth(320)
        self._text.textChanged.connect(self._typed)
        self._states = [self._choice(column) for column in states]
        self._only = QToolButton(self)
        self._only.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._only.setIcon(icon("close"))
        self._only.clicked.connect(self.cleared)
        self._only.hide()
        self._count = QLabel(self)
        self._count.setObjectName("count")
        self._count.setTextFormat(Qt.TextFormat.RichText)
        self._lay_out()

    def _choice(self, column: Column) -> QComboBox:
        box = QComboBox(self)
        box.setProperty("key", column.key)
        box.addItem(translate("FilterBar", "{0}: all").format(told(column.label)), None)
        for choice in column.choices:
            box.addItem(told(choice.label), choice.code)
        box.setMinimumContentsLength(6)
        box.activated.connect(self.changed)
        return box

    def _lay_out(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self._text, 1)
        for box in self._states:
            layout.addWidget(box)
        layout.addWidget(self._only)
        layout.addStretch(1)
        layout.addWidget(self._count)

    def add(self, *widgets: QWidget) -> None:
        """Put what a page narrows its rows by behind the states; the page looks after it."""
        for widget in widgets:
            self.layout().insertWidget(self.layout().indexOf(self._only), widget)

    def sizeHint(self) -> QSize:
        return QSize(400, 32)

    def text(self) -> str:
        """Return the text to find."""
        return self._text.text().strip()

    def choices(self) -> dict[str, str]:
        """Return the states chosen, by column key."""
        return {box.property("key"): box.currentData() for box in self._states if box.currentData() is not None}

    def is_active(self) -> bool:
        """Say whether the bar holds anything back."""
        return bool(self.text() or self.choices()) or not self._only.isHidden()

    def show_text(self, text: str) -> None:
        """Look for a text."""
        self._text.setText(text)

    def show_choice(self, key: str, code: str) -> bool:
        """Choose a state; False when the bar does not offer it."""
        for box in self._states:
            if box.property("key") == key and box.findData(code) >= 0:
                box.setCurrentIndex(box.findData(code))
                return True
        return False

    def show_only(self, sentence: str) -> None:
        """Say that only certain records are shown; the button takes that back. Empty hides it."""
        self._only.setText(sentence)
        self._only.setVisible(bool(sentence))

    def clear(self) -> None:
        """Hold nothing back, without saying so."""
        self._wait.blockSignals(True)
        self._text.clear()
        self._wait.stop()
        self._wait.blockSignals(False)
        for box in self._states:
            box.setCurrentIndex(0)
        self.show_only("")

    def focus_text(self) -> None:
        """Put the cursor into the text."""
        self._text.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._text.selectAll()

    def show_count(self, sentence: str) -> None:
        """Show how many rows there are."""
        self._count.setText(sentence)

    def _typed(self) -> None:
        self._wait.start()
