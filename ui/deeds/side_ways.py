"""Deeds of the problem list beside the main way: explained, merged, kept as long-term, made a project."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from models.language import N_
from models.ledgers.columns import Column, Kind
from models.operations import merging, side_ways
from models.operations.finding import Finder
from ui.deeds.asked import ON, today_first
from ui.deeds.deed import Deed, Values

_OPEN = frozenset({"to_sort", "to_assign", "in_hand", "paused", "long_term"})
_KEEPER = Column(key="keeper", label=N_("Issues", "Kept by"), kind=Kind.LINK, target="units", required=True)
_REVIEW = Column(key="review_on", label=N_("Issues", "Review on"), kind=Kind.DATE, required=True,
                 hint=N_("Deeds", "On this day at the latest the unit looks at it again."))


def _explain(store: Any, ids: Sequence[str], values: Values, today: date) -> None:
    side_ways.explain(store, ids[0], values["reply"], values["by"] or "", values["on"])


def _merge(store: Any, ids: Sequence[str], values: Values, today: date) -> None:
    with store.read() as session:
        into = Finder(session).id_of(_INTO, values["into"])
    duplicates = [row_id for row_id in ids if row_id != into]  # the main item may be among those selected
    merging.merge_into(store, duplicates, into, values["on"], values["remark"] or "")


def _keep(store: Any, ids: Sequence[str], values: Values, today: date) -> None:
    side_ways.keep_long_term(store, ids[0], values["keeper"], values["review_on"], values["words"], values["on"])


def _review(store: Any, ids: Sequence[str], values: Values, today: date) -> None:
    side_ways.review(store, ids[0], values["words"], values["on"], values["review_on"])


def _to_project(store: Any, ids: Sequence[str], values: Values, today: date) -> None:
    side_ways.to_project(store, list(ids), values["project"], values["keeper"], values["review_on"], values["on"])


def _finish_by_project(store: Any, ids: Sequence[str], values: Values, today: date) -> None:
    side_ways.finish_by_project(store, list(ids), values["reply"], values["on"])


def _explain_first(record: Values, today: date) -> Values:
    return {"on": today, "reply": record.get("reply")}


def _keep_first(record: Values, today: date) -> Values:
    return {"on": today, "keeper": record.get("keeper")}


_INTO = Column(key="into", label=N_("Deeds", "Main item"), kind=Kind.LINK, target="issues", required=True,
               hint=N_("Deeds", "Type its number, or a word of it."))

EXPLAIN = Deed(
    key="explain", text=N_("Deeds", "Explain…"), icon="explain", perform=_explain, each=True,
    done=N_("Deeds", "The explanation has been recorded; the call-back comes next."),
    states=frozenset({"to_sort", "to_assign", "long_term"}), first=_explain_first,
    explained=N_("Deeds", "For what cannot be settled, or needs no task. The enterprise is told why, and called back "
                 "like any other; tasks not assigned yet go to the recycle bin."),
    fields=(Column(key="reply", label=N_("Deeds", "Explanation to the enterprise"), kind=Kind.NOTE, required=True),
            Column(key="by", label=N_("Deeds", "Explained by")), ON))
MERGE = Deed(
    key="merge", text=N_("Deeds", "Merge…"), icon="merge", perform=_merge,
    done=N_("Deeds", "Merged into the main item."), states=_OPEN, first=today_first,
    explained=N_("Deeds", "The chosen items are the same as another one. Their tasks go over to it; they keep their "
                 "own text, and are closed together with it."),
    fields=(_INTO, Column(key="remark", label=N_("Deeds", "Remark"), kind=Kind.NOTE), ON))
KEEP = Deed(
    key="keep", text=N_("Deeds", "Keep as long-term…"), icon="long-term", perform=_keep, each=True,
    done=N_("Deeds", "Kept as long-term."), states=_OPEN - {"long_term"}, first=_keep_first,
    explained=N_("Deeds", "For what cannot be done by a day: it is neither near due nor overdue. A unit keeps it and "
                 "looks at it again."),
    fields=(_KEEPER, _REVIEW, Column(key="words", label=N_("Deeds", "Why it is long-term"), kind=Kind.NOTE,
                                     required=True), ON))
REVIEW = Deed(
    key="review", text=N_("Deeds", "Review…"), icon="history", perform=_review, each=True,
    done=N_("Deeds", "The review has been recorded."), states=frozenset({"long_term"}), first=today_first,
    explained=N_("Deeds", "Without a next review the item is long-term no more, and goes back to its tasks."),
    fields=(Column(key="words", label=N_("Deeds", "What the review found"), kind=Kind.NOTE, required=True),
            replace(_REVIEW, label=N_("Deeds", "Next review"), required=False), ON))
TO_PROJECT = Deed(
    key="to_project", text=N_("Deeds", "Settle by a project…"), icon="project", perform=_to_project,
    done=N_("Deeds", "The project settles it; until then it is kept as long-term."), states=_OPEN, first=_keep_first,
    explained=N_("Deeds", "A construction project will settle the chosen items. Until it is done, a unit keeps them as "
                 "long-term."),
    fields=(Column(key="project", label=N_("Deeds", "Project"), kind=Kind.LINK, target="projects", required=True),
            _KEEPER, _REVIEW, ON))
FINISH_BY_PROJECT = Deed(
    key="finish_by_project", text=N_("Deeds", "Project done…"), icon="finish", perform=_finish_by_project,
    done=N_("Deeds", "Reported done; the call-back comes next."), states=frozenset({"long_term"}),
    when=lambda record: record.get("outcome") == "project", first=today_first,
    explained=N_("Deeds", "The project the chosen items waited for is done; their tasks are done with it."),
    fields=(Column(key="reply", label=N_("Deeds", "Result and reply"), kind=Kind.NOTE, required=True), ON))

DEEDS = (EXPLAIN, MERGE, KEEP, TO_PROJECT, REVIEW, FINISH_BY_PROJECT)
