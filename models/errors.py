"""What can be refused, as one sentence for the person who asked."""

from __future__ import annotations

from typing import Any

from models.language import Text, Translate, untranslated


class LedgerError(Exception):
    """A refusal a person can understand: one marked sentence and the facts it mentions.

    A fact that is itself a `Text`, or a list of them, is translated with the sentence.
    Everything that is not a `LedgerError` is a bug.
    """

    def __init__(self, sentence: Text, **facts: Any) -> None:
        super().__init__(sentence, facts)
        self.sentence = sentence
        self.facts = facts

    def told(self, translate: Translate = untranslated) -> str:
        """Return the sentence in the language of `translate`, with its facts filled in."""
        facts = {key: _said(fact, translate) for key, fact in self.facts.items()}
        return translate(self.sentence).format(**facts)

    def __str__(self) -> str:
        return self.told()


def _said(fact: Any, translate: Translate) -> Any:
    if isinstance(fact, Text):
        return translate(fact)
    if isinstance(fact, list):
        return "、".join(str(_said(part, translate)) for part in fact)
    return fact


class InvalidValue(LedgerError):
    """A value that its column cannot hold."""


class RuleBroken(LedgerError):
    """A deed the rules of the ledger do not allow now."""


class Conflict(LedgerError):
    """The record was changed by somebody else meanwhile."""


class FileRefused(LedgerError):
    """A file that cannot be opened, read or written."""


class Cancelled(Exception):
    """The person stopped the job; the transaction rolls back."""
