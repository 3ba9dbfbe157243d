"""What drafting and issuing a bulletin ask for."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

from PySide6.QtWidgets import QWidget

from exports.paper.bulletin import bulletin_pdf
from models.figures.measuring import Period
from models.language import N_
from models.ledgers.columns import Column, Kind
from models.ledgers.settings import HEADS
from models.operations import bulletins
from models.rules.bulletin import Head
from models.rules.dates import parse_date
from models.rules.working_days import monday_of
from ui.deeds.deed import Deed, Values
from ui.deeds.dialog import DeedDialog
from ui.language import translate
from ui.ledger.source import Names
from ui.widgets import named

_WEEK = timedelta(days=6)


def week_of(day: date) -> Period:
    """Return the week, Monday to Sunday, in which a day lies."""
    monday = monday_of(day)
    return Period(monday, monday + _WEEK)


def _draft(store: Any, ids: Sequence[str], values: Values, today: date) -> str:
    return bulletins.draft_bulletin(store, Head(values["head"]), week_of(values["monday"]))


def _issue(store: Any, ids: Sequence[str], values: Values, today: date) -> str:
    bulletins.issue_bulletin(store, ids[0], values["on"], bulletin_pdf)
    return ids[0]


DRAFT = Deed(
    key="draft", text=N_("Bulletins", "Draft a week…"), icon="add", perform=_draft,
    done=N_("Bulletins", "The bulletin is drafted: every number comes from the ledger."),
    explained=N_("Bulletins", "Text and figures are taken from the ledger as it stands now; they can be edited until "
                 "the bulletin is issued."),
    fields=(
        Column(key="monday", label=N_("Bulletins", "Week of"), kind=Kind.DATE, required=True),
        Column(key="head", label=N_("Bulletins", "Head"), kind=Kind.CHOICE, choices=HEADS, required=True),
    ))
ISSUE = Deed(
    key="issue", text=N_("Bulletins", "Issue…"), icon="seal", perform=_issue, done=N_("Bulletins", "Issued."),
    each=True,
    explained=N_("Bulletins", "It gets the next number of its head and year. Text, figures and PDF are then kept for "
                 "good and printed the same for ever."),
    fields=(Column(key="on", label=N_("Bulletins", "Date of issue"), kind=Kind.DATE, required=True),))


class DraftDialog(DeedDialog):
    """Proposes the week before this one under a head, and says which days it covers."""

    def __init__(self, today: date, head: Head, names: Names, parent: QWidget) -> None:
        first = {"monday": monday_of(today) - timedelta(days=7), "head": head.value}
        super().__init__(DRAFT, "", first, names, parent)
        self._days = named("soft", "", self)
        self._days.setContentsMargins(16, 0, 16, 6)
        self.layout().insertWidget(self.layout().indexOf(self.fields) + 1, self._days)
        self.fields.edited.connect(self._tell_days)
        self._tell_days()

    def _tell_days(self) -> None:
        day = parse_date(self.fields.editor("monday").value())
        week = week_of(day) if day else None
        self._days.setText(translate("DraftDialog", "From Monday {0} to Sunday {1}").format(
            week.first.isoformat(), week.last.isoformat()) if week else "")
