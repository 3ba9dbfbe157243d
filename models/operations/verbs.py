"""What each deed is called in menus and history."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from models.language import N_, Text, Translate, untranslated
from models.store.journal import Deed

VERBS: Mapping[str, Text] = {
    "ledger.new": N_("Deeds", "Make the ledger"),
    "ledger.upgrade": N_("Deeds", "Bring the ledger up to date"),
    "record.create": N_("Deeds", "Add a record"),
    "record.change": N_("Deeds", "Change a record"),
    "record.change_many": N_("Deeds", "Change {count} records"),
    "record.remove": N_("Deeds", "Delete {count} records"),
    "record.restore": N_("Deeds", "Restore {count} records"),
    "issue.make_task": N_("Deeds", "Make a task"),
    "issue.assign": N_("Deeds", "Assign {count} tasks"),
    "issue.progress": N_("Deeds", "Report progress"),
    "issue.extend": N_("Deeds", "Extend a due date"),
    "issue.finish": N_("Deeds", "Report done"),
    "issue.call_back": N_("Deeds", "Call back"),
    "issue.close": N_("Deeds", "Close an item"),
    "issue.reopen": N_("Deeds", "Reopen an item"),
    "helper.assign": N_("Deeds", "Assign a helper to {party}"),
    "helper.end": N_("Deeds", "End a helper of {party}"),
    "meeting.add_item": N_("Deeds", "Enter an item of a meeting"),
    "bulletin.draft": N_("Deeds", "Draft a bulletin"),
    "bulletin.save": N_("Deeds", "Edit a bulletin"),
    "bulletin.issue": N_("Deeds", "Issue a bulletin"),
    "import": N_("Deeds", "Import {count} rows"),
    "office.change": N_("Deeds", "Change the office's settings"),
    "undo": N_("Deeds", "Undo"),
    "redo": N_("Deeds", "Redo"),
}


def deed_title(deed: Deed, translate: Translate = untranslated) -> str:
    """Return what the deed is called: “Assign 3 tasks”; of an undo, what was undone."""
    return _title(deed.verb, deed.facts, translate)


def _title(verb: str, facts: Mapping[str, Any], translate: Translate) -> str:
    if verb in ("undo", "redo"):
        return f"{translate(VERBS[verb])}: {_title(facts['verb'], facts['facts'], translate)}"
    return translate(VERBS[verb]).format(**facts) if verb in VERBS else verb
