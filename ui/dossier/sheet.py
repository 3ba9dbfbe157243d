"""The file of one party, set as a leader reads it: who it is, its figures, who helps it, and what happened."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from models.language import N_
from models.ledgers.columns import Kind
from models.ledgers.dossier import Dossier
from models.ledgers.kinds import shown
from models.ledgers.projects import STAGE_DAYS, STAGES
from ui.dossier.pieces import FactGrid, FigureTile, Flow, StageStrip, pill
from ui.dossier.section import SectionCard, cards
from ui.language import counted, told, translate
from ui.ledger.tones import tone
from ui.pages import specs
from ui.theme.tokens import Tone
from ui.widgets import named

_PILLS = ("state", "stage", "above_scale", "size", "band", "project_type", "tags")
_BETWEEN = ("days_to_start", "days_to_complete", "days_to_produce")
_HEAD = ("credit_code", "owner", "address")
_SHOWN_ABOVE = frozenset((*_PILLS, *_HEAD, *STAGE_DAYS, *_BETWEEN))


class DossierSheet(QWidget):
    """One dossier, from head to last section; `opened` carries a page's key and the rows to show there."""

    opened = Signal(str, object)

    def __init__(self, dossier: Dossier, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.dossier = dossier
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 16, 16, 20)
        self._column.setSpacing(12)
        self._column.addWidget(self._head())
        if dossier.ledger_key == "projects":
            self._column.addWidget(self._stages())
        if dossier.figures:
            self._column.addWidget(self._figures())
        self._column.addWidget(self._facts())
        self._column.addWidget(self._helpers())
        self.sections: list[SectionCard] = cards(dossier.sections, tuple(specs()), self)
        for card in self.sections:
            card.opened.connect(self.opened)
            self._column.addWidget(card)
        if not self.sections:
            self._column.addWidget(named("faint", translate(
                "DossierPage", "Nothing else is kept about it yet: no item, no visit, no meeting, no award."), self))
        self._column.addStretch(1)

    def _head(self) -> QWidget:
        head = QWidget(self)
        column = QVBoxLayout(head)
        column.setContentsMargins(2, 0, 2, 0)
        column.setSpacing(8)
        title = named("display", self.dossier.title, head, wrap=True)
        title.setTextFormat(Qt.TextFormat.PlainText)
        title.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(title)
        said = [shown(fact.column, fact.value, told) for fact in self.dossier.facts if fact.column.key in _HEAD]
        if said:
            line = named("soft", " · ".join(said), head, wrap=True)
            line.setTextFormat(Qt.TextFormat.PlainText)
            line.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            column.addWidget(line)
        pills = Flow(head)
        pills.show_widgets(self._pills(pills))
        column.addWidget(pills)
        return head

    def _pills(self, parent: QWidget) -> list[QLabel]:
        made = []
        for key in _PILLS:
            fact = next((one for one in self.dossier.facts if one.column.key == key), None)
            if fact is None or not fact.value:
                continue
            if fact.column.kind is Kind.FLAG:
                made.append(pill(told(fact.column.label), Tone.ACTIVE, parent))
            elif fact.column.kind is Kind.TERMS:
                made += [pill(word, Tone.WAITING, parent) for word in fact.value.split("、")]
            else:
                said = Tone.DONE if (key, fact.value) == ("state", "normal") else tone(fact.value)
                made.append(pill(shown(fact.column, fact.value, told), said, parent))
        return made

    def _stages(self) -> StageStrip:
        days = [self.dossier.fact(key) for key in STAGE_DAYS]
        named_days = [(told(choice.label), day.isoformat() if day else "", day is not None)
                      for choice, day in zip(STAGES[1:], days, strict=True)]
        between = [self.dossier.fact(key) for key in _BETWEEN]
        said = ["" if days is None else counted(N_("DossierPage", "%n working day(s)"), days) for days in between]
        return StageStrip(named_days, [*said, ""], self)

    def _figures(self) -> QWidget:
        box = QWidget(self)
        column = QVBoxLayout(box)
        column.setContentsMargins(2, 0, 2, 0)
        column.setSpacing(6)
        column.addWidget(named("soft", translate("DossierPage", "Reported for {0}; growth on the year before").format(
            self.dossier.period), box))
        flow = Flow(box)
        flow.show_widgets([FigureTile(figure, flow) for figure in self.dossier.figures])
        column.addWidget(flow)
        return box

    def _facts(self) -> QFrame:
        facts = [fact for fact in self.dossier.facts if fact.column.key not in _SHOWN_ABOVE]
        return self._card(translate("DossierPage", "On file"), FactGrid(facts, 2, self))

    def _helpers(self) -> QFrame:
        card = self._card(translate("DossierPage", "Who helps"), FactGrid(self.dossier.helpers, 2, self))
        if self.dossier.missing:
            missing = named("", self.dossier.missing, card, wrap=True)
            missing.setStyleSheet(f"color: {Tone.LATE.ink};")
            card.layout().addWidget(missing)
        return card

    def _card(self, title: str, inside: QWidget) -> QFrame:
        card = QFrame(self)
        card.setObjectName("card")
        column = QVBoxLayout(card)
        column.setContentsMargins(16, 10, 16, 14)
        column.setSpacing(8)
        column.addWidget(named("heading", title, card))
        column.addWidget(inside)
        return card
