"""The command that takes every figure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from desktop.cli.call import Call, Outcome
from models.errors import RuleBroken
from models.language import N_, Text

if TYPE_CHECKING:
    from models.figures.groups import GroupRow
    from models.figures.kinds import Measured

BACKWARDS = N_("Errors", "The period ends before it begins.")
PERIOD = N_("CommandLine", "From {first} to {last}, as things stand on {today}")
NOTHING = N_("CommandLine", "Nothing was counted in this period.")


def figures(call: Call) -> Outcome:
    """Take every figure of a period (by default this year until today), with its definition."""
    from models.figures.groups import GROUPS, measure_by
    from models.figures.measuring import Period, measure

    asked = call.arguments
    period = Period(asked.first or date(call.today.year, 1, 1), asked.last or call.today)
    if period.last < period.first:
        raise RuleBroken(BACKWARDS)
    with call.ledger() as store, store.read() as session:
        taken = measure(session, period, call.today)
        groups = measure_by(session, asked.by, period, call.today) if asked.by else []
    told = [_told(call, one, taken) for one in taken.values()]
    report: dict[str, Any] = {"from": period.first, "to": period.last, "today": call.today, "figures": told}
    lines = [call.say(PERIOD, first=period.first, last=period.last, today=call.today)]
    if asked.by:
        report |= {"by": asked.by, "groups": [_group(call, row) for row in groups]}
        lines += _table(call, GROUPS[asked.by].label, groups)
    else:
        lines += [f"{one['label']}\t{one['text']}\t{one['definition']}" for one in told]
    return Outcome(report, tuple(lines))


def _told(call: Call, one: Measured, taken: Mapping[str, Measured]) -> dict[str, Any]:
    """Return a figure for the report; a rate opens the rows it divides. Amounts are whole fen, their text is 万元."""
    from models.figures.measuring import shown

    counted = taken.get(shown(one.figure).key, one)
    return {
        "key": one.figure.key,
        "label": call.say(one.figure.label),
        "definition": call.say(one.figure.definition),
        "value": _value(one),
        "text": one.text,
        "ledger": counted.figure.ledger,
        "rows": len(counted.ids),
        "unit": one.figure.told_in.value,
    }


def _group(call: Call, row: GroupRow) -> dict[str, Any]:
    """Return a group for the report; what stands in none of the groups has an empty name."""
    return {
        "id": row.link.id if row.link else None,
        "name": row.label,
        "figures": {
            key: {"label": call.say(one.figure.label), "definition": call.say(one.figure.definition),
                  "value": _value(one), "text": one.text}
            for key, one in row.figures.items()
        },
    }


def _table(call: Call, label: Text, groups: Sequence[GroupRow]) -> list[str]:
    """Return the groups as lines of cells, with a heading; after them each figure's definition."""
    from models.figures.groups import NOT_GIVEN

    if not groups:
        return [call.say(NOTHING)]
    figures = [one.figure for one in groups[0].figures.values()]
    heading = "\t".join(call.say(text) for text in (label, *(one.label for one in figures)))
    cells = ["\t".join((row.label or call.say(NOT_GIVEN), *(one.text for one in row.figures.values())))
             for row in groups]
    return [heading, *cells, *(f"{call.say(one.label)}\t{call.say(one.definition)}" for one in figures)]


def _value(one: Measured) -> float | int | None:
    if one.value is None:
        return None
    return float(one.value) if one.figure.rate_of else int(one.value)
