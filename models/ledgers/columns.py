"""The vocabulary in which a ledger is described; grid, form, workbook, search and paper all read it."""

from __future__ import annotations

import enum
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, NamedTuple

from models.language import N_, Choice, Text


class Kind(enum.StrEnum):
    """What a cell holds. Every layer serves every kind; `tests/test_shape.py` counts."""

    TEXT = "text"
    NOTE = "note"  # text of several lines
    CODE = "code"  # text of letters and digits, never a number: credit codes
    PHONE = "phone"
    NUMBER = "number"  # a whole number
    DECIMAL = "decimal"  # up to four decimals, exact
    MONEY = "money"  # whole fen; people read and type 万元
    DATE = "date"
    FLAG = "flag"
    CHOICE = "choice"  # one of the column's own choices; the code is kept, the label is shown
    TERM = "term"  # a word from a dictionary the office edits
    TERMS = "terms"  # several of them, kept as one text with 、 between
    LINK = "link"  # one record of another ledger
    LINKS = "links"  # several records of another ledger


class Place(enum.Flag):
    """Where a column is shown."""

    GRID = enum.auto()
    FORM = enum.auto()
    EXPORT = enum.auto()
    IMPORT = enum.auto()
    PAPER = GRID | EXPORT
    EVERYWHERE = GRID | FORM | EXPORT | IMPORT


class Link(NamedTuple):
    """A pointer to a record of another ledger, with the name by which people know it."""

    id: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """One column of a ledger.

    `width` is in half-width characters: grid and workbook both derive from it. `read_only` columns are
    derived or changed by deeds and never typed. `synonyms` are the headings offices use for it, in Chinese;
    the translated label is always one of them. `total` asks for a 合计 under the column. What stands
    in a `personal` column, or in one that holds a business `secret` (信息公开条例 art. 15), never leaves by an
    export for the public (docs/glossary.md, 公示). `tidied` gives a parsed value the form in which it is kept.
    `only_where` is (key of another column, its code): the form asks for it only where that column holds the code.
    """

    key: str
    label: Text
    kind: Kind = Kind.TEXT
    required: bool = False
    read_only: bool = False
    width: int = 14
    choices: tuple[Choice, ...] = ()
    dictionary: str = ""
    target: str = ""
    places: Place = Place.EVERYWHERE
    synonyms: tuple[str, ...] = ()
    total: bool = False
    personal: bool = False
    secret: bool = False
    hint: Text | None = None
    tidied: Callable[[Any], Any] | None = None
    only_where: tuple[str, str] | None = None

    def choice(self, code: str) -> Choice:
        """Return the choice kept as `code`."""
        return next(choice for choice in self.choices if choice.code == code)


@dataclass(frozen=True, slots=True)
class AsOf:
    """The day a ledger is looked at, and what it means for due dates and silence.

    `near` is the last due date that counts as near on it; `quiet` the last day on which a unit that was last
    heard of then counts as silent. `ask_days` are the working days before a due date on which an extension is
    asked in time.
    """

    today: date
    near: date
    quiet: date = date.min
    ask_days: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Where a ledger's cells come from: a FROM clause, one SQL expression a key, and what belongs to it.

    A LINK takes a pair of expressions (id, text); LINKS take one that yields a JSON array of [id, text].
    `sorting` gives another expression to sort a key by (pinyin, the order of states); `search` are further
    expressions that a text filter looks through.
    """

    start: Any
    cells: Mapping[str, Any]
    where: tuple[Any, ...] = ()
    sorting: Mapping[str, Any] = field(default_factory=dict)
    search: tuple[Any, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Ledger:
    """A ledger: what it is called, which records it lists, and its columns.

    `match` names, best first, the columns by which an imported row is recognised as one already kept.
    `naming` is the column by which other ledgers and people call a record. `order` sorts by default. `sections` are
    headings of the form, each by the key of the column it stands above.
    """

    key: str
    title: Text
    record: type
    columns: tuple[Column, ...]
    source: Callable[[AsOf], Source]
    naming: str
    match: tuple[tuple[str, ...], ...] = ()
    order: tuple[tuple[str, bool], ...] = ()
    fixed: int = 1
    defaults: Mapping[str, Any] = field(default_factory=dict)
    sections: Mapping[str, Text] = field(default_factory=dict)

    def on(self, place: Place) -> tuple[Column, ...]:
        """Return the columns shown at `place`, in order."""
        return tuple(column for column in self.columns if place in column.places)

    def column(self, key: str) -> Column:
        """Return the column called `key`."""
        return next(column for column in self.columns if column.key == key)

    def index(self, key: str) -> int:
        """Return the position of `key` in every row of this ledger."""
        return next(at for at, column in enumerate(self.columns) if column.key == key)


YES = Choice("1", N_("Choices", "Yes"), ("是", "√", "✓", "有", "y", "Y", "yes", "TRUE", "true", "1"))
NO = Choice("0", N_("Choices", "No"), ("否", "×", "无", "n", "N", "no", "FALSE", "false", "0", ""))
