"""What a paper or a public copy does not say, in words."""

from __future__ import annotations

from collections.abc import Mapping

from models.language import N_, Text
from ui.language import counted, told, translate


def concealed_words(hidden: int, masked: int, blanked: Mapping[Text, int] | None = None) -> str:
    """Return the sentence that tells what the public does not see; empty when it sees everything.

    `hidden` records are left out, `masked` numbers shielded in texts, cells of the columns in `blanked` left empty.
    """
    parts = []
    if hidden:
        parts.append(counted(N_("Concealed", "%n confidential item(s)"), hidden))
    if blanked:
        columns = translate("Concealed", ", ").join(told(label) for label in blanked)
        parts.append(counted(N_("Concealed", "%n entries under {0}"), sum(blanked.values())).format(columns))
    if masked:
        parts.append(counted(N_("Concealed", "%n mobile or ID number(s) in texts"), masked))
    return translate("Concealed", "Withheld: {0}").format(translate("Concealed", ", ").join(parts)) if parts else ""
