"""The command that takes every figure."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from desktop.cli.call import Call, Outcome
from models.errors import RuleBroken
from models.language import N_

if TYPE_CHECKING:
    from models.ledgers.figures import Measured

BACKWARDS = N_("Errors", "The period ends before it begins.")
PERIOD = N_("CommandLine", "From {first} to {last}, as things stand on {today}")


def figures(call: Call) -> Outcome:
    """Take every figure of a period (by default this year until today), with its definition."""
    from models.ledgers.figures import Period, measure

    asked = call.arguments
    period = Period(asked.first or date(call.today.year, 1, 1), asked.last or call.today)
    if period.last < period.first:
        raise RuleBroken(BACKWARDS)
    with call.ledger() as store, store.read() as session:
        taken = measure(session, period, call.today)
    told = [_told(call, one, taken) for one in taken.values()]
    report = {"from": period.first, "to": period.last, "today": call.today, "figures": told}
    lines = [call.say(PERIOD, first=period.first, last=period.last, today=call.today)]
    lines += [f"{one['label']}\t{one['text']}\t{one['definition']}" for one in told]
    return Outcome(report, tuple(lines))


def _told(call: Call, one: Measured, taken: dict[str, Measured]) -> dict[str, Any]:
    """Return a figure for the report; a rate opens the rows it divides."""
    figure = one.figure
    counted = taken[figure.rate_of[0]] if figure.rate_of else one
    value = None if one.value is None else float(one.value) if figure.rate_of else int(one.value)
    return {
        "key": figure.key,
        "label": call.say(figure.label),
        "definition": call.say(figure.definition),
        "value": value,
        "text": one.text,
        "ledger": counted.figure.ledger,
        "rows": len(counted.ids),
    }
