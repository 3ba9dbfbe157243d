"""What must be true of columns that are data before they are kept."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from models.errors import InvalidValue, RuleBroken
from models.language import N_
from models.ledgers.columns import Kind
from models.ledgers.field_specs import COUNTED, KINDS, POINTERS, FieldSpec, terms_of
from models.ledgers.fields import lines_of
from models.ledgers.kinds import cleaned
from models.ledgers.settings import DICTIONARIES

MOST = 80
LONGEST = 40
WIDTHS = range(4, 81)


def checked(specs: Sequence[FieldSpec], *, linked: bool = True, least: int = 1) -> list[FieldSpec]:
    """Return the columns with their texts cleaned. Raises `InvalidValue` or `RuleBroken` when one cannot be kept.

    Labels are unique; a ledger points at most once to enterprises and projects, once to units and once to people
    (`linked` forbids it altogether); a number is worked out from typed columns of its own kind.
    """
    found = [_cleaned(spec) for spec in specs]
    if not least <= len(found) <= MOST:
        raise RuleBroken(N_("Errors", "A ledger needs from {least} to {most} columns."), least=least, most=MOST)
    seen: set[str] = set()
    pointers: dict[str, str] = {}
    for spec in found:
        if spec.label in seen:
            raise RuleBroken(N_("Errors", "Two columns are called “{column}”."), column=spec.label)
        seen.add(spec.label)
        _check_kind(spec, linked=linked)
        if spec.kind is Kind.LINK:
            other = pointers.setdefault(POINTERS[spec.words], spec.label)
            if other != spec.label:
                raise RuleBroken(
                    N_("Errors", "“{column}” and “{other}” point to the same ledger; one of them has to be text."),
                    column=spec.label,
                    other=other,
                )
        if spec.worked_out:
            _check_formula(spec, found)
    return found


def _cleaned(spec: FieldSpec) -> FieldSpec:
    label = cleaned(spec.label)
    if not 0 < len(label) <= LONGEST:
        raise InvalidValue(N_("Errors", "Each column needs a name of 1 to {most} characters."), most=LONGEST)
    words = "\n".join(lines_of(spec.words)) if spec.kind is Kind.CHOICE else cleaned(spec.words)
    keeps = spec.kind in (Kind.CHOICE, Kind.TERM, Kind.TERMS, Kind.LINK) or spec.worked_out
    return replace(
        spec,
        label=label,
        words=words if keeps else "",
        synonyms="\n".join(lines_of(spec.synonyms)),
        width=min(max(spec.width, WIDTHS.start), WIDTHS.stop - 1),
        total=spec.total and spec.kind in COUNTED,
        required=spec.required and not spec.worked_out,
    )


def _check_kind(spec: FieldSpec, *, linked: bool) -> None:
    if spec.kind not in KINDS or (spec.kind is Kind.LINK and not linked):
        raise InvalidValue(N_("Errors", "“{column}” cannot be of this kind."), column=spec.label)
    if spec.kind is Kind.CHOICE and not spec.words:
        raise InvalidValue(N_("Errors", "“{column}” needs its answers, with 、 between."), column=spec.label)
    if spec.kind in (Kind.TERM, Kind.TERMS) and spec.words not in {choice.code for choice in DICTIONARIES}:
        raise InvalidValue(N_("Errors", "“{column}” needs a dictionary."), column=spec.label)
    if spec.kind is Kind.LINK and spec.words not in POINTERS:
        raise InvalidValue(N_("Errors", "“{column}” needs the ledger it points to."), column=spec.label)


def _check_formula(spec: FieldSpec, specs: Sequence[FieldSpec]) -> None:
    by_label = {other.label: other for other in specs}
    for _, name in terms_of(spec.words):
        other = by_label.get(name)
        if other is None or other.worked_out or other.kind is not spec.kind:
            raise RuleBroken(
                N_("Errors", "“{column}” is worked out from “{other}”, which is no typed column of the same kind."),
                column=spec.label,
                other=name,
            )
