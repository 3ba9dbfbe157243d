"""Commands on the file itself: new, check, backup, restore."""

from __future__ import annotations

from desktop.cli.call import Call, Outcome, path_text
from models.errors import FileRefused
from models.language import N_

FOLDER = N_("Errors", "“{name}” is a folder.")
MADE = N_("CommandLine", "Made: {path}")
WHOLE = N_("CommandLine", "The file is whole. Deeds in the journal: {deeds}; its head: {head}.")
NO_FINDINGS = N_("CommandLine", "The data doctor finds nothing.")
FINDING = N_("CommandLine", "{sentence}: {count}")
MISSING = N_("CommandLine", "Attachments whose bytes are missing or altered: {names}")
BACKED_UP = N_("CommandLine", "Backup: {path}")
RESTORED = N_("CommandLine", "Restored: {path}")
KEPT = N_("CommandLine", "What stood there before is kept: {path}")


def new(call: Call) -> Outcome:
    """Make a new, empty ledger. Refused when something is there already."""
    from models.store.store import Store

    path = call.arguments.file
    Store.create(path, operator=call.operator, clock=call.clock).close()
    return Outcome({"path": path_text(path)}, (call.say(MADE, path=path_text(path)),))


def check(call: Call) -> Outcome:
    """Look through file, journal, attachments and data. What is found in the data does not refuse; a damaged file does.

    Attachments that lie elsewhere are told: a ledger that was copied without its folder is whole.
    """
    from models.doctor.findings import findings
    from models.store.attachments import missing_files
    from models.store.check import check_file

    with call.ledger() as store:
        checked = check_file(store)
        problems = checked.told()
        found, missing = [], []
        if checked.whole:
            missing = missing_files(store)
            with store.read() as session:
                found = findings(session, call.today)
    report = {
        "whole": checked.whole,
        "problems": [problem.told(call.translate) for problem in problems],
        "deeds": checked.deeds,
        "head": checked.head,
        "missing_files": missing,
        "findings": [
            {
                "key": one.key,
                "sentence": call.say(one.sentence),
                "ledger": one.ledger,
                "rows": len(one.ids),
                "severity": one.severity.value,
                "fix": call.say(one.fix) if one.fix else None,
            }
            for one in found
        ],
    }
    lines = [call.say(WHOLE, deeds=checked.deeds, head=checked.head)] if checked.whole else []
    for one in found:
        lines.append(call.say(FINDING, sentence=call.say(one.sentence), count=len(one.ids)))
        if one.fix:
            lines.append(f"  {call.say(one.fix)}")
    if missing:
        lines.append(call.say(MISSING, names="、".join(missing)))
    if checked.whole and not found:
        lines.append(call.say(NO_FINDINGS))
    return Outcome(report, tuple(lines), problems[0] if problems else None)


def backup(call: Call) -> Outcome:
    """Copy a ledger into a folder (beside it by default) and verify the copy."""
    from models.store.backup import back_up, backups_of

    with call.ledger() as store:
        folder = call.arguments.folder or backups_of(store.path)
        made = back_up(store.path, folder, "", call.clock())
    return Outcome({"path": path_text(made)}, (call.say(BACKED_UP, path=path_text(made)),))


def restore(call: Call) -> Outcome:
    """Put a backup at a path; what stands there is kept first."""
    from models.store.backup import restore as put_back

    path = call.arguments.file
    if path.is_dir():
        raise FileRefused(FOLDER, name=path.name)
    kept = put_back(call.arguments.backup, path, call.clock())
    lines = [call.say(RESTORED, path=path_text(path))]
    if kept:
        lines.append(call.say(KEPT, path=path_text(kept)))
    return Outcome({"path": path_text(path), "kept": path_text(kept) if kept else None}, tuple(lines))

