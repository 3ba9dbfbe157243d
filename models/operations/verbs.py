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
    "issue.answer": N_("Deeds", "Answer on the spot"),
    "issue.direct": N_("Deeds", "Deal with an item directly"),
    "issue.explain": N_("Deeds", "Answer with an explanation"),
    "issue.long_term": N_("Deeds", "Keep as long-term"),
    "issue.review": N_("Deeds", "Review a long-term item"),
    "issue.merge": N_("Deeds", "Merge {count} items"),
    "issue.to_project": N_("Deeds", "Settle {count} items by a project"),
    "issue.escalate": N_("Deeds", "Escalate an item"),
    "issue.object": N_("Deeds", "Object to an assignment"),
    "issue.settle_objection": N_("Deeds", "Settle an objection"),
    "issue.pause": N_("Deeds", "Pause a task"),
    "issue.resume": N_("Deeds", "Resume a task"),
    "issue.promise": N_("Deeds", "Note a promise"),
    "issue.ask_extension": N_("Deeds", "Ask for an extension"),
    "issue.settle_extension": N_("Deeds", "Settle an extension"),
    "issue.shift": N_("Deeds", "Move {count} due dates after a change of the calendar"),
    "bounty.post": N_("Deeds", "Post a bounty"),
    "bounty.take": N_("Deeds", "Take a bounty"),
    "bounty.end": N_("Deeds", "End a bounty"),
    "sheet.issue": N_("Deeds", "Issue supervision sheets"),
    "sheet.receive": N_("Deeds", "Sign for a supervision sheet"),
    "sheet.answer": N_("Deeds", "Answer a supervision sheet"),
    "meeting.lock": N_("Deeds", "Lock a meeting"),
    "meeting.confer": N_("Deeds", "Call a joint conference for {count} items"),
    "meeting.correct": N_("Deeds", "Correct a locked meeting"),
    "issue.correct": N_("Deeds", "Correct an item of a locked meeting"),
    "visit.raise": N_("Deeds", "Make an item of a visit's finding"),
    "helper.hand_over": N_("Deeds", "Hand over from {giver} to {taker}"),
    "unit.succeed": N_("Deeds", "Units succeeded by {name}"),
    "plaque.put_up": N_("Deeds", "Put up {count} plaques"),
    "plaque.take_down": N_("Deeds", "Take down {count} plaques"),
    "subsidy.accept": N_("Deeds", "Accept a claim"),
    "subsidy.review": N_("Deeds", "Review a claim"),
    "subsidy.publicise": N_("Deeds", "Post {count} awards"),
    "subsidy.plan": N_("Deeds", "Enter {count} awards in the payment plan"),
    "subsidy.pay": N_("Deeds", "Pay an instalment"),
    "subsidy.refuse": N_("Deeds", "Refuse a claim"),
    "subsidy.sources": N_("Deeds", "Set the sources of an award"),
    "case.open": N_("Deeds", "Open a case"),
    "case.recover": N_("Deeds", "Enter a recovery"),
    "case.close": N_("Deeds", "Close a case"),
    "custom.make": N_("Deeds", "Make the ledger “{title}”"),
    "custom.change": N_("Deeds", "Change the columns of “{title}”"),
    "custom.retire": N_("Deeds", "Put the ledger “{title}” aside"),
    "custom.restore": N_("Deeds", "Take the ledger “{title}” into use again"),
    "attachment.add": N_("Deeds", "Add {count} files"),
    "attachment.remove": N_("Deeds", "Remove a file"),
    "term.rename": N_("Deeds", "Rename the word “{label}”"),
    "helper.assign": N_("Deeds", "Assign a helper to {party}"),
    "helper.assign_many": N_("Deeds", "Assign a helper to {count} parties"),
    "helper.end_many": N_("Deeds", "End a helper of {count} parties"),
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
