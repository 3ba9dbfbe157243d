"""Visits, who went, the answers given on them, and the questions that are asked."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from sqlalchemy import Text, func, select
from sqlalchemy.orm import Session

from models.errors import InvalidValue, RuleBroken
from models.language import N_
from models.ledgers.columns import Kind, Ledger
from models.ledgers.fields import lines_of
from models.ledgers.visits import QUESTIONS
from models.operations.finding import Finder, kept
from models.operations.savers.cells import parted, update_cells
from models.operations.savers.plain import Saver, fill, relink
from models.records.all import Field, Visit, VisitPerson

_WIDEST = 80


def _save_visit(
    session: Session, ledger: Ledger, row_id: str | None, values: dict[str, Any], today: date, finder: Finder
) -> str:
    own, answers = parted(values)
    visitors = own.pop("visitors", None)
    visit = Visit() if row_id is None else kept(session, Visit, row_id)
    found = None
    if visitors is not None:
        column = ledger.column("visitors")
        found = [finder.id_of(column, one) for one in visitors]
    fill(session, ledger, visit, own, today, finder)
    update_cells(visit, ledger.columns, answers)
    if found is not None:
        relink(session, VisitPerson, "visit_id", visit.id, "person_id", found)
    return visit.id


def _save_question(
    session: Session, ledger: Ledger, row_id: str | None, values: dict[str, Any], today: date, finder: Finder
) -> str:
    """Keep a question. What was answered stays readable: neither its kind nor an answer in use is taken away."""
    question = Field(ledger="visits") if row_id is None else kept(session, Field, row_id)
    wanted = {"label": question.label, "kind": question.kind, "words": question.words} | values
    _not_named_twice(session, wanted["label"], question.id)
    answers = set(lines_of(wanted["words"])) if wanted["kind"] == Kind.CHOICE else set()
    if wanted["kind"] == Kind.CHOICE and not answers:
        raise InvalidValue(N_("Errors", "“{column}” must be filled in."), column=QUESTIONS.column("words").label)
    if not 4 <= values.get("width", 14) <= _WIDEST:
        raise InvalidValue(
            N_("Errors", "“{column}” must be from {least} to {most}."),
            column=QUESTIONS.column("width").label,
            least=4,
            most=_WIDEST,
        )
    given = _answers(session, question.id) if row_id is not None else set()
    if given and wanted["kind"] != question.kind:
        raise RuleBroken(N_("Errors", "“{name}” has been answered: ask it as a new question."), name=question.label)
    if wanted["kind"] == Kind.CHOICE and (lost := sorted(map(str, given - answers))):
        raise RuleBroken(
            N_("Errors", "These answers have been given and must stay: {answers}."), answers="、".join(lost)
        )
    return fill(session, ledger, question, values, today, finder)


def _answers(session: Session, field_id: str) -> set[Any]:
    answer = func.json_extract(Visit.cells, f'$."{field_id}"', type_=Text())
    return set(session.scalars(select(answer).where(answer.is_not(None)).distinct()))


def _not_named_twice(session: Session, label: str, field_id: str | None) -> None:
    twin = select(Field.id).where(
        Field.ledger == "visits", Field.label == label, Field.removed_at.is_(None), Field.id != (field_id or "")
    )
    if session.scalar(twin):
        raise RuleBroken(N_("Errors", "“{name}” is in the ledger already."), name=label)


SAVERS: Mapping[str, Saver] = {"visits": _save_visit, "questions": _save_question}
