"""The deeds of helping: plaques, units that are succeeded, items that go up the chain."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from models.language import N_
from models.ledgers.columns import Column, Kind
from models.operations import escalating, plaques, succession
from ui.deeds.deed import Deed, Values

_ON = Column(key="on", label=N_("Deeds", "Date"), kind=Kind.DATE, required=True)


def _today(_: Values, today: date) -> Values:
    return {"on": today}


def _put_up(store: Any, ids: Sequence[str], values: Values, today: date) -> None:
    plaques.put_up(store, ids, values["on"], values["place"] or "", despite_gaps=values["despite_gaps"])


def _take_down(store: Any, ids: Sequence[str], values: Values, today: date) -> None:
    plaques.take_down(store, ids, values["on"])


def _succeed(store: Any, ids: Sequence[str], values: Values, today: date) -> None:
    succession.succeed(store, ids, values["successor"], values["on"], people=values["people"],
                       basis=values["basis"] or "")


def _succeed_first(_: Values, today: date) -> Values:
    return {"on": today, "people": True}


def _escalate(store: Any, ids: Sequence[str], values: Values, today: date) -> None:
    escalating.escalate(store, ids[0], values["reason"], values["on"])


PUT_UP = Deed(
    key="put_up", text=N_("Deeds", "Put up…"), icon="plaque", perform=_put_up, first=_today,
    done=N_("Deeds", "The plaques are up; when what they print changes they are to be replaced."),
    explained=N_("Deeds", "What the plaque shows that day is kept. A new one in place of an old is entered here too."),
    fields=(
        _ON,
        Column(key="place", label=N_("Helping", "Place"), hint=N_("Deeds", "Empty: the place known stays.")),
        Column(key="despite_gaps", label=N_("Deeds", "Even with empty slots"), kind=Kind.FLAG),
    ))
TAKE_DOWN = Deed(
    key="take_down", text=N_("Deeds", "Take down…"), icon="close", perform=_take_down, first=_today,
    states=frozenset({"up", "stale"}), done=N_("Deeds", "The plaques are taken down."), fields=(_ON,))
SUCCEED = Deed(
    key="succeed", text=N_("Deeds", "Succeeded by…"), icon="unit", perform=_succeed, first=_succeed_first,
    done=N_("Deeds", "The units have ended; old records keep their names."),
    explained=N_("Deeds", "The units end the day before. Slots, open tasks, duties and long-term items pass to the "
                 "successor; what is finished keeps the old name."),
    fields=(
        Column(key="successor", label=N_("Units", "Succeeded by"), kind=Kind.LINK, target="units", required=True),
        Column(key="on", label=N_("Helping", "From"), kind=Kind.DATE, required=True),
        Column(key="people", label=N_("Deeds", "With their people"), kind=Kind.FLAG),
        Column(key="basis", label=N_("Helping", "Basis document")),
    ))
ESCALATE = Deed(
    key="escalate", text=N_("Deeds", "Escalate…"), icon="reopen", perform=_escalate, each=True, first=_today,
    states=frozenset({"to_sort", "to_assign", "in_hand", "paused", "long_term"}),
    done=N_("Deeds", "Escalated; to whom stands in the handling."),
    explained=N_("Deeds", "It goes one tier up the chain of its enterprise or project: nanny, department, task force, "
                 "leader. What a platform could not solve goes to the office first."),
    fields=(Column(key="reason", label=N_("Deeds", "Reason"), kind=Kind.NOTE, required=True), _ON))

DEEDS: Mapping[str, tuple[Deed, ...]] = {"plaques": (PUT_UP, TAKE_DOWN), "units": (SUCCEED,), "issues": (ESCALATE,)}
"""The deeds offered on each ledger's page, in their order."""
