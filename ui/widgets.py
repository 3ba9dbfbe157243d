"""Small things every page is put together from."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from ui.theme.icons import icon, picture


def named(name: str, text: str = "", parent: QWidget | None = None, *, wrap: bool = False) -> QLabel:
    """Return a label in one of the named styles: display, title, heading, soft, faint."""
    label = QLabel(text, parent)
    label.setObjectName(name)
    label.setWordWrap(wrap)
    return label


def button_for(action: QAction, parent: QWidget | None = None) -> QToolButton:
    """Return a flat button with icon and text that follows an action."""
    button = QToolButton(parent)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    button.setDefaultAction(action)
    return button


def primary(text: str, icon_name: str = "", parent: QWidget | None = None) -> QPushButton:
    """Return the button of the next step."""
    button = QPushButton(text, parent)
    button.setProperty("primary", True)
    if icon_name:
        button.setIcon(icon(icon_name, "#FFFFFF"))
    return button


class ElidedLabel(QLabel):
    """One line that ends in … where it does not fit, and is read whole in its tool tip."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def setText(self, text: str) -> None:
        super().setText(text)
        self.setToolTip(text)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignVCenter), text)


class Bar(QFrame):
    """The head of a page: a title, and what stands beside it."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bar")
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(16, 9, 12, 9)
        self._layout.setSpacing(8)
        self.title = named("title", title, self)
        self._head = QHBoxLayout()
        self._head.setSpacing(2)
        self._head.addWidget(self.title)
        self._head.addStretch(1)
        self._layout.addLayout(self._head)

    def add_beside(self, *widgets: QWidget) -> None:
        """Put widgets at the right of the title."""
        for widget in widgets:
            self._head.addWidget(widget)

    def add_below(self, *widgets: QWidget, filled: bool = True) -> None:
        """Put a line of widgets under the title; unless `filled`, they keep to the left."""
        line = QHBoxLayout()
        line.setSpacing(8)
        for widget in widgets:
            line.addWidget(widget)
        if not filled:
            line.addStretch(1)
        self._layout.addLayout(line)


class EmptyState(QWidget):
    """Stands where nothing is: says what would be here, and offers the next step."""

    def __init__(self, icon_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        sign = QLabel(self)
        sign.setPixmap(picture(icon_name, 48, self.devicePixelRatioF()))
        sign.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._title = named("heading", "", self)
        self._text = named("soft", "", self, wrap=True)
        for label in (self._title, self._text):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._text.setFixedWidth(420)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(8)
        layout = QVBoxLayout(self)
        layout.setSpacing(8)
        layout.addStretch(2)
        for widget in (sign, self._title):
            layout.addWidget(widget)
        layout.addWidget(self._text, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addSpacing(6)
        layout.addLayout(self._buttons)
        layout.addStretch(3)

    def say(self, title: str, text: str, buttons: Sequence[QPushButton]) -> None:
        """Show a title, a sentence and these buttons instead of the former ones."""
        self._title.setText(title)
        self._text.setText(text)
        self._text.setMinimumHeight(max(self._text.heightForWidth(self._text.width()), 0))
        self._text.setVisible(bool(text))
        while self._buttons.count():
            widget = self._buttons.takeAt(0).widget()
            if widget is not None:
                widget.hide()
        self._buttons.addStretch(1)
        for button in buttons:
            self._buttons.addWidget(button)
            button.show()
        self._buttons.addStretch(1)
