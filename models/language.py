"""Marks text for translation; whoever shows it translates it."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple


class Text(NamedTuple):
    """A sentence in the source language (English) and the context in which it is translated."""

    context: str
    source: str


class Choice(NamedTuple):
    """One of the answers a column allows: the code is kept, the label shown; workbooks use `other_names` too."""

    code: str
    label: Text
    other_names: tuple[str, ...] = ()


Translate = Callable[[Text], str]
"""Turns marked text into the language of the reader."""


def N_(context: str, source: str) -> Text:
    """Mark `source` for translation in `context`, and return both."""
    return Text(context, source)


def untranslated(text: Text) -> str:
    """Return the English source: the translation used where nobody set another."""
    return text.source
