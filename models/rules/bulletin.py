"""What stands on a bulletin, as plain values: drafted by the ledger, edited by a person, set by `exports.paper`."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from datetime import date


class Head(enum.StrEnum):
    """How a bulletin begins: an internal 简报, a statutory 通报, or a plain print."""

    BRIEF = "brief"
    NOTICE = "notice"
    PLAIN = "plain"


@dataclass(frozen=True, slots=True)
class Section:
    """A numbered part of the text: its heading (with 一、 and so on) and its paragraphs.

    A paragraph that begins with （一）, 1. or （1） is set as a heading of that level (GB/T 9704-2012, 7.3.3).
    """

    heading: str
    paragraphs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class AnnexColumn:
    """A column of an annex table: its heading, and its width as a share of the others'."""

    label: str
    width: int
    centred: bool = False


@dataclass(frozen=True, slots=True)
class Annex:
    """A table that follows the text on landscape pages: 附件."""

    title: str
    columns: tuple[AnnexColumn, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class BulletinContent:
    """Everything a bulletin prints.

    `masthead` is the name over the red rule; `number_line` is 第3期 for a brief, 机关代字〔2024〕3号 for a
    notice, empty for a draft or a plain print. `issuer` signs it on `dated`. `trace` is the head of the
    journal's hash chain, printed small at the end so that paper and file can be compared. `masked` numbers were
    shielded in the texts when it was drafted, `hidden` items were left out as confidential; neither is printed.
    """

    head: Head
    masthead: str
    number_line: str
    issuer: str
    dated: date | None
    title: str
    addressees: str
    opening: str
    sections: tuple[Section, ...]
    annexes: tuple[Annex, ...]
    reported_to: str = ""
    sent_to: str = ""
    trace: str = ""
    masked: int = 0
    hidden: int = 0
