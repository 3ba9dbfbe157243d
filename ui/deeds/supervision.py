"""The deeds of supervision: sheets, their receipt and answer, and bounties."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from models.language import N_
from models.ledgers.columns import Column, Kind
from models.ledgers.supervision import BOUNTY_STATES
from models.operations import bounties, supervising
from models.rules.working_days import WorkingDays, published
from ui.deeds.deed import Deed, Values

ANSWER_DAYS = 3
_ON = Column(key="on", label=N_("Deeds", "Date"), kind=Kind.DATE, required=True)


def _today(_: Values, today: date) -> Values:
    return {"on": today}


def sheet_first(_: Values, today: date) -> Values:
    """Return what stands at first where a sheet is issued: an answer within three working days."""
    calendar = WorkingDays({day: kind for day, kind, _ in published()})
    return {"on": today, "answer_by": calendar.after(today, ANSWER_DAYS), "demand": supervising.DEMAND}


def _issue_sheets(store: Any, ids: Sequence[str], values: Values, today: date) -> None:
    supervising.issue_sheets(store, None, None, values["on"], values["answer_by"], values["demand"], task_ids=ids)


def _receive(store: Any, ids: Sequence[str], values: Values, today: date) -> None:
    supervising.receive(store, ids[0], values["by"], values["on"])


def _answer(store: Any, ids: Sequence[str], values: Values, today: date) -> None:
    supervising.answer(store, ids[0], values["text"], values["on"])


def _post(store: Any, ids: Sequence[str], values: Values, today: date) -> None:
    bounties.post(store, ids[0], values["wanted"], values["on"])


def _take(store: Any, ids: Sequence[str], values: Values, today: date) -> None:
    bounties.take(store, ids[0], values["team"], values["leader"], values["promise"], values["on"])


def _end(store: Any, ids: Sequence[str], values: Values, today: date) -> None:
    bounties.end(store, ids[0], values["how"] == "ended", values["result"], values["on"])


SHEET_FIELDS = (
    Column(key="demand", label=N_("Supervision", "Demand"), kind=Kind.NOTE, required=True),
    Column(key="answer_by", label=N_("Supervision", "Answer by"), kind=Kind.DATE, required=True),
    _ON,
)
ISSUE_SHEETS = Deed(
    key="issue_sheets", text=N_("Deeds", "Issue supervision sheets…"), icon="warning", perform=_issue_sheets,
    done=N_("Deeds", "The supervision sheets are issued; they stand on their page with their numbers."),
    states=frozenset({"in_hand"}), first=sheet_first, fields=SHEET_FIELDS,
    explained=N_("Deeds", "One numbered sheet for each lead unit and colour of the selected items: blue near due, "
                 "yellow behind, red overdue."))
POST_BOUNTY = Deed(
    key="post_bounty", text=N_("Deeds", "Post a bounty…"), icon="plaque", perform=_post, each=True,
    done=N_("Deeds", "The bounty is posted; a team can take it."), states=frozenset({"to_assign", "in_hand"}),
    first=_today,
    explained=N_("Deeds", "The task is open to whoever takes it: one task, one team. Its item is marked as major."),
    fields=(Column(key="wanted", label=N_("Supervision", "What is wanted"), kind=Kind.NOTE, required=True), _ON))
RECEIVE = Deed(
    key="receive", text=N_("Deeds", "Sign for…"), icon="check", perform=_receive, each=True,
    done=N_("Deeds", "The receipt is recorded."), states=frozenset({"to_receive", "unanswered"}), first=_today,
    fields=(Column(key="by", label=N_("Supervision", "Signed for by"), required=True), _ON))
ANSWER = Deed(
    key="answer", text=N_("Deeds", "Enter the answer…"), icon="progress", perform=_answer, each=True,
    done=N_("Deeds", "The answer is recorded, with each of the items."),
    states=frozenset({"to_receive", "to_answer", "unanswered"}), first=_today,
    fields=(Column(key="text", label=N_("Supervision", "Answer"), kind=Kind.NOTE, required=True), _ON))
TAKE = Deed(
    key="take", text=N_("Deeds", "Take…"), icon="helping", perform=_take, each=True,
    done=N_("Deeds", "The bounty has its team."), states=frozenset({"posted"}), first=_today,
    explained=N_("Deeds", "A task that has no lead unit or person yet gets the team and its leader."),
    fields=(
        Column(key="team", label=N_("Supervision", "Team"), kind=Kind.LINK, target="units", required=True),
        Column(key="leader", label=N_("Supervision", "Leader of the team"), kind=Kind.LINK, target="people",
               required=True),
        Column(key="promise", label=N_("Supervision", "What the team promised"), kind=Kind.NOTE),
        _ON))
END = Deed(
    key="end", text=N_("Deeds", "End…"), icon="finish", perform=_end, each=True,
    done=N_("Deeds", "The end of the bounty is recorded."), states=frozenset({"posted", "taken"}), first=_today,
    explained=N_("Deeds", "The task itself is reported done on the task list."),
    fields=(
        Column(key="how", label=N_("Deeds", "How it ended"), kind=Kind.CHOICE, required=True,
               choices=tuple(choice for choice in BOUNTY_STATES if choice.code in ("ended", "failed"))),
        Column(key="result", label=N_("Tasks", "Result"), kind=Kind.NOTE, required=True),
        _ON))

DEEDS: Mapping[str, tuple[Deed, ...]] = {
    "sheets": (RECEIVE, ANSWER),
    "bounties": (TAKE, END),
    "tasks": (ISSUE_SHEETS, POST_BOUNTY),
    "responsibilities": (ISSUE_SHEETS, POST_BOUNTY),
}
"""The deeds offered on each ledger's page, in their order."""
