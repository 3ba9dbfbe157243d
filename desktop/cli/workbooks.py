"""Commands that take workbooks in and give them out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop.cli.call import Call, Outcome, path_text, refuse_overwriting
from models.errors import FileRefused, RuleBroken
from models.language import N_

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from models.ledgers.incoming import Incoming
    from models.ledgers.purpose import Withheld
    from models.operations.importing import Preview, Rejected

OTHER_KIND = N_("Errors", "“{name}” is no name for a workbook: it has to end in .xlsx.")
READ = N_("CommandLine", "Sheet “{sheet}”, heading in line {header_row}: {rows} rows read.")
COUNTED = N_("CommandLine", "New: {new}; updated: {updated}; unchanged: {unchanged}; rejected: {rejected}.")
UNMAPPED = N_("CommandLine", "Headings nobody knew: {headings}")
REJECTED = N_("CommandLine", "Line {row}: {reason}")
TRIAL = N_("CommandLine", "This was a trial; nothing was written.")
NONE_TAKEN = N_("Errors", "None of the {count} rows was taken; the first of them, line {row}: {reason}")
REJECTS = N_("CommandLine", "The lines not taken are in: {path}")
WRITTEN = N_("CommandLine", "{count} rows written: {path}")
WITHHELD = N_("CommandLine", "Withheld from the public: {rows} rows, {cells} cells; {masked} numbers masked in texts.")


def take_in(call: Call) -> Outcome:
    """Take a workbook's table into a ledger, as one deed; with --dry-run, only say what would happen."""
    from exports.workbook.recogniser import read_incoming
    from exports.workbook.rejects import write_rejects
    from models.ledgers import catalogue
    from models.operations.importing import commit, preview

    asked = call.arguments
    if asked.rejects:
        _refuse_other_kinds(asked.rejects)
        refuse_overwriting(asked.rejects, asked.file, asked.book)
    with call.ledger() as store:
        with store.read() as session:
            _refuse_unknown(asked.ledger_key, catalogue.exchanged(session))
            ledger = catalogue.ledger(session, asked.ledger_key)
        incoming = read_incoming(asked.book, ledger, call.translate, asked.sheet)
        planned = preview(store, asked.ledger_key, incoming)
        if asked.rejects and planned.rejected:
            write_rejects(asked.rejects, ledger, planned.rejected, translate=call.translate, unit=incoming.unit)
        if not asked.dry_run:
            commit(store, planned)
    return Outcome(_report(call, incoming, planned), tuple(_lines(call, incoming, planned)), _refusal(call, planned))


def give_out(call: Call) -> Outcome:
    """Write a ledger as a workbook, for the office or for the public."""
    from exports.workbook.writer import write_ledger
    from models.ledgers import catalogue
    from models.ledgers.purpose import Purpose, for_purpose, withheld
    from models.ledgers.rows import rows
    from models.operations.office import office

    asked = call.arguments
    _refuse_other_kinds(asked.out)
    refuse_overwriting(asked.out, asked.file)
    with call.ledger() as store, store.read() as session:
        _refuse_unknown(asked.ledger_key, catalogue.exported(session))
        ledger = catalogue.ledger(session, asked.ledger_key)
        purpose = Purpose(asked.purpose)
        whole = rows(session, ledger, today=call.today)
        found = for_purpose(ledger, whole, purpose)
        hidden = withheld(ledger, whole) if purpose is Purpose.PUBLIC else None
        issuer = office(session).name
    write_ledger(
        asked.out, ledger, found, translate=call.translate, office=issuer, on=call.today, purpose=purpose.value
    )
    report = {
        "ledger": ledger.key,
        "path": path_text(asked.out),
        "rows": len(found),
        "purpose": purpose.value,
        "language": call.language,
        "withheld": _hidden(call, hidden) if hidden else None,
    }
    lines = [call.say(WRITTEN, count=len(found), path=path_text(asked.out))]
    if hidden:
        lines.append(call.say(WITHHELD, rows=hidden.rows_left_out, cells=sum(hidden.blanked.values()),
                              masked=hidden.masked))
    return Outcome(report, tuple(lines))


def _hidden(call: Call, hidden: Withheld) -> dict[str, Any]:
    """Return what a public copy lacks: rows left out, cells blanked by column, numbers masked in texts."""
    blanked = {call.say(label): count for label, count in hidden.blanked.items()}
    return {"rows_left_out": hidden.rows_left_out, "blanked": blanked, "masked": hidden.masked}


def _refuse_unknown(key: str, known: Sequence[str]) -> None:
    """Raise `RuleBroken` for a ledger that does not go to workbooks, naming those that do in this file."""
    if key not in known:
        raise RuleBroken(
            N_("Errors", "There is no ledger “{key}”; there are: {known}."), key=key, known=", ".join(known))


def _refuse_other_kinds(out: Path) -> None:
    """Excel does not open a workbook whose name ends in another way; a name without an ending is let be."""
    if out.suffix.lower() not in ("", ".xlsx"):
        raise FileRefused(OTHER_KIND, name=out.name)


def _report(call: Call, incoming: Incoming, planned: Preview) -> dict[str, Any]:
    return {
        "sheet": incoming.sheet,
        "header_row": incoming.header_row,
        "columns": dict(incoming.columns),
        "unmapped": list(incoming.unmapped),
        "rows": len(incoming.rows),
        "new": len(planned.new),
        "updated": len(planned.updated),
        "unchanged": len(planned.unchanged),
        "rejected": [_told(call, one) for one in planned.rejected],
    }


def _told(call: Call, one: Rejected) -> dict[str, Any]:
    return {"row": one.row, "column": one.column, "value": one.value, "reason": one.reason.told(call.translate)}


def _refusal(call: Call, planned: Preview) -> RuleBroken | None:
    """Return the refusal of a table of which no line could be taken; None where one is in the ledger now, or was."""
    if not planned.rejected or planned.new or planned.updated or planned.unchanged:
        return None
    first = planned.rejected[0]
    return RuleBroken(
        NONE_TAKEN, count=len(planned.rejected), row=first.row, reason=first.reason.told(call.translate))


def _lines(call: Call, incoming: Incoming, planned: Preview) -> list[str]:
    asked = call.arguments
    counts = {
        "new": len(planned.new),
        "updated": len(planned.updated),
        "unchanged": len(planned.unchanged),
        "rejected": len(planned.rejected),
    }
    lines = [
        call.say(READ, sheet=incoming.sheet, header_row=incoming.header_row, rows=len(incoming.rows)),
        call.say(COUNTED, **counts),
    ]
    if incoming.unmapped:
        lines.append(call.say(UNMAPPED, headings="、".join(incoming.unmapped)))
    lines += [call.say(REJECTED, row=one.row, reason=one.reason.told(call.translate)) for one in planned.rejected]
    if asked.rejects and planned.rejected:
        lines.append(call.say(REJECTS, path=path_text(asked.rejects)))
    if asked.dry_run:
        lines.append(call.say(TRIAL))
    return lines
