"""Where ledgers of the office's own are made, changed and put aside, and the shipped ones taken over."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from models.language import N_
from models.ledgers import catalogue
from models.ledgers.custom import custom_ledgers
from models.ledgers.rows import count
from models.ledgers.templates import TEMPLATES
from ui.actions import Action, q_action
from ui.context import Context
from ui.custom.desk import CustomDesk
from ui.language import counted, translate
from ui.page import Page
from ui.theme import tokens
from ui.widgets import Bar, ElidedLabel, button_for, named

_WIDEST = 900


class KeyButton(QPushButton):
    """A button that says of which ledger it speaks."""

    chosen = Signal(str)

    def __init__(self, text: str, key: str, parent: QWidget) -> None:
        super().__init__(text, parent)
        self.key = key
        self.clicked.connect(self._say)

    def _say(self) -> None:
        self.chosen.emit(self.key)


class CustomPage(Page):
    """Lists the ledgers in use, those put aside, and the templates not taken over yet, each with what can be done."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.desk = CustomDesk(self)
        self._bar = Bar(translate("CustomPage", "Custom ledgers"), self)
        self._actions = self._described()
        for action in self._actions:
            self._bar.add_beside(button_for(q_action(action, self), self._bar))
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._bar)
        layout.addWidget(self._scroll, 1)
        self._list()

    def page_actions(self) -> Sequence[Action]:
        """Return what makes ledgers."""
        return self._actions

    def reload(self, tables: frozenset[str]) -> None:
        """List again what there is."""
        place = self._scroll.verticalScrollBar().value()
        self._list()
        self._scroll.verticalScrollBar().setValue(place)

    def _described(self) -> tuple[Action, ...]:
        desk = self.desk
        return (
            Action(key="new", text=N_("Custom", "&New ledger…"), slot=desk.new, icon="add", shortcut="Ctrl+N",
                   enabled=self._can_write),
            Action(key="from_workbook", text=N_("Custom", "New from an &Excel heading…"), slot=desk.choose_workbook,
                   icon="import", enabled=self._can_write),
            Action(key="questions", text=N_("Custom", "&Questions of visits…"), slot=desk.questions, icon="visit",
                   enabled=self._can_write),
        )

    def _can_write(self) -> bool:
        return not self.context.store.read_only

    def _list(self) -> None:
        today = self.context.today()
        with self.context.store.read() as session:
            used, aside = custom_ledgers(session), custom_ledgers(session, retired=True)
            described = {one.key: catalogue.ledger(session, one.key) for one in (*used, *aside)}
            lines = {key: counted(N_("LedgerPage", "%n record(s)"), count(session, ledger, today=today)) + " · "
                     + counted(N_("CustomPage", "%n column(s)"), len(ledger.columns))
                     for key, ledger in described.items()}
        inside = QWidget()
        inside.setMaximumWidth(_WIDEST)
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(20, 16, 20, 20)
        layout.setSpacing(8)
        change, retire = translate("CustomPage", "Columns…"), translate("CustomPage", "Put aside")
        self._section(layout, translate("CustomPage", "In use"), [
            (one.key, one.title, lines[one.key], (
                (translate("CustomPage", "Open"), self._open), (change, self.desk.change), (retire, self.desk.retire)))
            for one in used], translate("CustomPage", "None yet: take over a template below, or make your own."))
        self._section(layout, translate("CustomPage", "Put aside"), [
            (one.key, one.title, lines[one.key], ((translate("CustomPage", "Use again"), self.desk.restore),))
            for one in aside])
        self._section(layout, translate("CustomPage", "Templates"), [
            (one.key, one.title, one.about, ((translate("CustomPage", "Add"), self.desk.add_template),))
            for one in TEMPLATES if one.key not in described])
        layout.addStretch(1)
        if (before := self._scroll.takeWidget()) is not None:
            before.deleteLater()  # later: the button that was pressed is inside
        self._scroll.setWidget(inside)
        self._scroll.setAlignment(Qt.AlignmentFlag.AlignLeft)

    def _section(self, layout: QVBoxLayout, title: str, lines: Sequence[tuple], nothing: str = "") -> None:
        if not lines and not nothing:
            return
        layout.addWidget(named("heading", title))
        if not lines:
            layout.addWidget(named("soft", nothing))
        else:
            card = QFrame()
            card.setObjectName("card")
            inside = QVBoxLayout(card)
            inside.setContentsMargins(16, 4, 8, 4)
            inside.setSpacing(0)
            for at, (key, name, about, buttons) in enumerate(lines):
                inside.addWidget(self._line(key, name, about, buttons, ruled=at > 0))
            layout.addWidget(card)
        layout.addSpacing(10)

    def _line(self, key: str, name: str, about: str, buttons: Sequence[tuple[str, Callable[[str], None]]], *,
              ruled: bool) -> QWidget:
        line = QFrame()
        line.setObjectName("line")
        if ruled:
            line.setStyleSheet(f"#line {{ border-top: 1px solid {tokens.LINE}; }}")
        layout = QHBoxLayout(line)
        layout.setContentsMargins(0, 6, 0, 6)
        layout.setSpacing(6)
        title = named("body", name, line)
        title.setMinimumWidth(150)
        said = ElidedLabel(line)
        said.setObjectName("soft")
        said.setText(about)
        layout.addWidget(title)
        layout.addWidget(said, 1)
        for text, slot in buttons:
            button = KeyButton(text, key, line)
            button.setAccessibleName(f"{text} {name}")
            button.setEnabled(self._can_write() or slot == self._open)
            button.chosen.connect(slot)
            layout.addWidget(button)
        return line

    def _open(self, key: str) -> None:
        self.page_requested.emit(key, None)
