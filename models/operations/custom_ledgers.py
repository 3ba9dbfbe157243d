"""Making ledgers of the office's own, and changing their columns; the questions of visits are changed here too."""

from __future__ import annotations

import re
from collections.abc import Sequence

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from models.errors import Conflict, InvalidValue, RuleBroken
from models.language import N_
from models.ledgers import catalogue
from models.ledgers.columns import Kind
from models.ledgers.custom import COUNTER, custom_record
from models.ledgers.field_specs import POINTERS, FieldSpec, is_formula, terms_of
from models.ledgers.field_specs import formula as formula_of
from models.ledgers.kinds import cleaned
from models.ledgers.templates import Template, template
from models.operations.columns_kept import converted
from models.operations.field_rules import checked
from models.operations.savers.cells import update_cells
from models.records.all import CustomLedger, CustomRow, Field
from models.records.base import new_id
from models.rules.names import initials
from models.store.store import Store

VISITS = "visits"
"""The ledger whose columns are partly the office's own questions."""

LONGEST_TITLE = 40
_NO_TITLE = N_("Errors", "The ledger needs a title of 1 to {most} characters.")
_QUESTIONS = "走访问题"


def make_ledger(store: Store, title: str, fields: Sequence[FieldSpec], key: str | None = None) -> str:
    """Make a custom ledger with these columns, in their order, and return its key.

    Without a `key`, one is made of the title's pinyin initials: “x-ygxq”. Raises `InvalidValue` or `RuleBroken`.
    """
    title = _titled(title)
    with store.write("custom.make", title=title) as session:
        return _made(session, title, fields, key).key


def make_from_template(store: Store, template_key: str) -> str:
    """Make the shipped ledger called `template_key` (models/ledgers/templates.py) and return its key.

    Raises `RuleBroken` when the file has it already, put aside or not.
    """
    shipped = template(template_key)
    with store.write("custom.make", title=shipped.title) as session:
        if known := custom_record(session, shipped.key):
            raise RuleBroken(N_("Errors", "“{name}” is in the ledger already."), name=known.title)
        made = _made(session, shipped.title, shipped.fields, shipped.key)
        _number_rows(session, made, shipped)
        return made.key


def change_ledger(store: Store, key: str, title: str, fields: Sequence[FieldSpec]) -> None:
    """Give a custom ledger this title and these columns, in their order.

    A column that is left out is retired: its values stay and come back with it. A column may become another
    kind where every value kept in it reads as one; the first that does not is named. Raises `InvalidValue`,
    `RuleBroken`, or `Conflict` when the ledger is gone.
    """
    title = _titled(title)
    with store.write("custom.change", title=title) as session:
        record = _kept(session, key)
        if record.title != title:
            _free_title(session, title, record.id)
            record.title = title
        _change_fields(session, key, checked(fields))


def change_questions(store: Store, fields: Sequence[FieldSpec]) -> None:
    """Make these the questions asked on a visit; as `change_ledger`, without links, and none at all is allowed."""
    with store.write("custom.change", title=_QUESTIONS) as session:
        _change_fields(session, VISITS, checked(fields, linked=False, least=0))


def retire_ledger(store: Store, key: str) -> None:
    """Put a custom ledger aside: it is not offered any more, its rows stay."""
    _set_retired(store, key, retired=True)


def restore_ledger(store: Store, key: str) -> None:
    """Take a custom ledger into use again."""
    _set_retired(store, key, retired=False)


def specs_of(session: Session, key: str) -> list[FieldSpec]:
    """Return the columns in use of a custom ledger, or the questions of visits, as they can be changed."""
    fields = _fields(session, key)
    return [
        FieldSpec(
            id=field.id,
            label=field.label,
            kind=Kind(field.kind),
            words=_named_terms(field, fields),
            synonyms=field.synonyms or "",
            required=field.required,
            total=field.total,
            personal=field.personal,
            width=field.width,
        )
        for field in sorted(fields.values(), key=lambda one: (one.position, one.id))
        if not field.retired
    ]


def _titled(title: str) -> str:
    title = cleaned(title)
    if not 0 < len(title) <= LONGEST_TITLE:
        raise InvalidValue(_NO_TITLE, most=LONGEST_TITLE)
    return title


def _made(session: Session, title: str, fields: Sequence[FieldSpec], key: str | None) -> CustomLedger:
    _free_title(session, title, None)
    last = session.scalar(select(func.max(CustomLedger.position)).where(CustomLedger.removed_at.is_(None)))
    made = CustomLedger(
        id=new_id(), key=key or _free_key(session, title), title=title, position=0 if last is None else last + 1
    )
    session.add(made)
    _change_fields(session, made.key, checked(fields))
    return made


def _free_title(session: Session, title: str, own_id: str | None) -> None:
    if session.scalar(
        select(CustomLedger.id).where(
            CustomLedger.title == title, CustomLedger.removed_at.is_(None), CustomLedger.id.is_not(own_id)
        )
    ):
        raise RuleBroken(N_("Errors", "“{name}” is in the ledger already."), name=title)


def _free_key(session: Session, title: str) -> str:
    """Return x- and the pinyin initials of the title, with a number behind where that is taken."""
    letters = re.sub(r"[^a-z0-9]", "", initials(title))[:20] or "ledger"
    taken = set(session.scalars(select(CustomLedger.key)))
    tried = (f"x-{letters}{number or ''}" for number in (0, *range(2, len(taken) + 3)))
    return next(key for key in tried if key not in taken and key not in catalogue.KEYS)


def _kept(session: Session, key: str) -> CustomLedger:
    record = custom_record(session, key)
    if record is None:
        raise Conflict(N_("Errors", "This ledger is no longer there."))
    return record


def _set_retired(store: Store, key: str, *, retired: bool) -> None:
    with store.read() as session:
        title = _kept(session, key).title
    with store.write("custom.retire" if retired else "custom.restore", title=title) as session:
        _kept(session, key).retired = retired


def _number_rows(session: Session, made: CustomLedger, shipped: Template) -> None:
    ledger = catalogue.ledger(session, made.key)
    numbered = [column for column in ledger.columns if column.label.source == COUNTER]
    for number in range(1, shipped.numbered + 1):
        row = CustomRow(id=new_id(), ledger_id=made.id, cells="{}")
        update_cells(row, numbered, {numbered[0].key: number})
        session.add(row)


def _fields(session: Session, key: str) -> dict[str, Field]:
    """Return every field a ledger has or had, by identity."""
    found = session.scalars(select(Field).where(Field.ledger == key, Field.removed_at.is_(None)))
    return {field.id: field for field in found}


def _change_fields(session: Session, key: str, specs: Sequence[FieldSpec]) -> None:
    present = _fields(session, key)
    pairs = [(spec, _meant(spec, specs, present)) for spec in specs]
    wanted = {field.id for _, field in pairs if field is not None}
    _make_room(session, present, pairs)
    made = [(spec, field or Field(id=new_id(), ledger=key)) for spec, field in pairs]
    by_label = {spec.label: field for spec, field in made}
    for spec, field in made:
        if field.id in present and not spec.worked_out:
            converted(session, key, field, spec)
    for at, (spec, field) in enumerate(made):
        _fill(field, spec, at, by_label)
        session.add(field)
    for field in present.values():
        if field.id not in wanted:
            field.retired = True
    session.flush()


def _meant(spec: FieldSpec, specs: Sequence[FieldSpec], present: dict[str, Field]) -> Field | None:
    """Return the field a column is to become: the named one, or a retired one that is put back."""
    if spec.id is not None:
        if spec.id not in present:
            raise Conflict(N_("Errors", "The column “{column}” is no longer there."), column=spec.label)
        return present[spec.id]
    named = {other.id for other in specs}
    put_aside = [field for field in present.values() if field.id not in named]
    same = (field for field in put_aside if field.label == spec.label)
    pointing = (field for field in put_aside if spec.kind is Kind.LINK and _points_alike(field, spec))
    return next(pointing, None) or next((field for field in same if field.kind != Kind.LINK), None)


def _points_alike(field: Field, spec: FieldSpec) -> bool:
    return field.kind == Kind.LINK and POINTERS[field.words or ""] == POINTERS[spec.words]


def _make_room(session: Session, present: dict[str, Field], pairs: Sequence[tuple[FieldSpec, Field | None]]) -> None:
    """Let go of labels that change hands: a label is unique among the fields of a ledger, one row after the other."""
    becoming = {field.id: spec.label for spec, field in pairs if field is not None}
    wanted = {spec.label for spec, _ in pairs}
    for field in present.values():
        if field.label not in wanted or becoming.get(field.id) == field.label:
            continue
        if field.id in becoming:
            field.label = f"\u0001{field.id}"
        else:
            field.label = _put_aside(field.label, wanted | {other.label for other in present.values()})
    session.flush()


def _put_aside(label: str, taken: set[str]) -> str:
    return next(name for number in range(1, len(taken) + 2) if (name := f"{label}（原{number}）") not in taken)


def _fill(field: Field, spec: FieldSpec, position: int, by_label: dict[str, Field]) -> None:
    field.label, field.kind, field.position, field.retired = spec.label, spec.kind.value, position, False
    field.words = _kept_terms(spec, by_label) if spec.worked_out else spec.words or None
    field.synonyms = spec.synonyms or None
    field.required, field.total, field.personal, field.width = spec.required, spec.total, spec.personal, spec.width


def _kept_terms(spec: FieldSpec, by_label: dict[str, Field]) -> str:
    """Return a formula by the identities of its fields, so that it outlives a change of their labels."""
    return formula_of([(sign, by_label[name].id) for sign, name in terms_of(spec.words)])


def _named_terms(field: Field, fields: dict[str, Field]) -> str:
    if not is_formula(field.kind, field.words):
        return field.words or ""
    return formula_of([(sign, fields[field_id].label) for sign, field_id in terms_of(field.words or "")])
