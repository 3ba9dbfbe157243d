"""Commands that print: bulletins, plaques, slips."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop.cli.call import Call, Outcome, path_text, refuse_overwriting
from models.errors import LedgerError, RuleBroken
from models.language import N_

if TYPE_CHECKING:
    from models.figures.measuring import Period
    from models.rules.bulletin import BulletinContent, Head
    from models.store.store import Store

BACKWARDS = N_("Errors", "The period ends before it begins.")
NO_MEETING = N_("Errors", "No. {number} of “{series}” is not in the ledger.")
DRAFT = N_("CommandLine", "Draft, not kept in the ledger: {path}")
ISSUED = N_("CommandLine", "Issued as {number}: {path}")
PLAQUES = N_("CommandLine", "{count} plaques: {path}")
SLIPS = N_("CommandLine", "{meeting}: {tasks} tasks on {count} slips: {path}")


def bulletin(call: Call) -> Outcome:
    """Print the bulletin of a period: a draft that is not kept, or with --issue numbered and frozen."""
    from exports.files import replacing
    from exports.paper.bulletin import bulletin_pdf
    from models.figures.measuring import Period
    from models.operations.bulletins import drafted
    from models.rules.bulletin import Head

    asked = call.arguments
    refuse_overwriting(asked.out, asked.file)
    if asked.last < asked.first:
        raise RuleBroken(BACKWARDS)
    head, period = Head(asked.head), Period(asked.first, asked.last)
    with call.ledger() as store, replacing(asked.out) as spare:
        with store.read() as session:
            content, figures = drafted(session, head, period, call.today)
        draft = bulletin_pdf(content)  # what cannot be printed is refused before anything is kept
        if asked.issue:
            content, pdf = _issued(store, head, period, call)
        spare.write_bytes(pdf if asked.issue else draft)
    report = {
        "path": path_text(asked.out),
        "head": head.value,
        "from": asked.first,
        "to": asked.last,
        "issued": asked.issue,
        "number": content.number_line,
        "title": content.title,
        "trace": content.trace,
        "figures": {key: one.text for key, one in figures.items()},
    }
    path = path_text(asked.out)
    told = call.say(ISSUED, number=content.number_line or head.value, path=path) if asked.issue else None
    return Outcome(report, (told or call.say(DRAFT, path=path),))


def _issued(store: Store, head: Head, period: Period, call: Call) -> tuple[BulletinContent, bytes]:
    """Draft and issue a bulletin; when it cannot be issued, the draft is taken back."""
    from exports.paper.bulletin import bulletin_pdf
    from models.operations.bulletins import content_of, draft_bulletin, issue_bulletin

    bulletin_id = draft_bulletin(store, head, period)
    try:
        pdf = issue_bulletin(store, bulletin_id, call.today, bulletin_pdf)
    except LedgerError:
        store.undo()
        raise
    with store.read() as session:
        return content_of(session, bulletin_id), pdf


def plaque(call: Call) -> Outcome:
    """Print the plaque of one enterprise or project, or of all."""
    from exports.files import replacing
    from exports.paper.from_ledger import plaques_of
    from exports.paper.plaque import plaques_pdf
    from models.ledgers.issues import ISSUES
    from models.operations.finding import Finder

    asked = call.arguments
    refuse_overwriting(asked.out, asked.file)
    with call.ledger() as store, store.read() as session:
        party = None if asked.all else [Finder(session).id_of(ISSUES.column("party"), asked.party)]
        made = plaques_of(session, party, call.today)
    with replacing(asked.out) as spare:
        spare.write_bytes(plaques_pdf(made))
    report = {"path": path_text(asked.out), "plaques": len(made)}
    return Outcome(report, (call.say(PLAQUES, count=len(made), path=path_text(asked.out)),))


def slips(call: Call) -> Outcome:
    """Print one slip for each unit that leads tasks of a meeting of the main series."""
    from exports.files import replacing
    from exports.paper.from_ledger import slips_of
    from exports.paper.slip import slips_pdf

    asked = call.arguments
    refuse_overwriting(asked.out, asked.file)
    with call.ledger() as store, store.read() as session:
        made = slips_of(session, _meeting(session, asked.meeting, call), call.today)
    with replacing(asked.out) as spare:
        spare.write_bytes(slips_pdf(made))
    tasks, path = sum(len(slip.items) for slip in made), path_text(asked.out)
    report = {
        "path": path,
        "meeting": made[0].meeting,
        "tasks": tasks,
        "slips": [{"number": slip.number, "unit": slip.unit, "tasks": len(slip.items)} for slip in made],
    }
    return Outcome(report, (call.say(SLIPS, meeting=made[0].meeting, tasks=tasks, count=len(made), path=path),))


def _meeting(session: Any, number: int, call: Call) -> str:
    """Return the meeting of the first series (政企交流主题日) with a number (期数)."""
    from models.ledgers import catalogue
    from models.ledgers.rows import Condition, Filter, Op, row_ids, rows

    first = rows(session, catalogue.ledger(session, "series"), today=call.today)[0].cells[0]
    conditions = (Condition("series", Op.IS, first), Condition("number", Op.IS, number))
    found = row_ids(session, catalogue.ledger(session, "meetings"), Filter(conditions=conditions), today=call.today)
    if not found:
        raise RuleBroken(NO_MEETING, number=number, series=first)
    return found[0]
