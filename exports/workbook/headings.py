"""What a heading means: offices write the same column in many ways."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from models.language import Translate
from models.ledgers.columns import Ledger, Place

MARK = "four-helps:"
"""Begins every cell by which our own workbooks are known again."""
ID = MARK + "id"

UNITS = ("亿元", "万元", "千元", "元")
_SEQUENCE = {"序号", "序", "行号", "no", "no.", "#", "s/n", "序列"}
_PERSONAL_NAME = {"姓名", "名称", "名单", "name"}
_BRACKETS = re.compile(r"[(\[{【〔〈《]([^)\]}】〕〉》]*)[)\]}】〕〉》]")
_CURRENCY = re.compile(r"(?:单位[:：]?)?(?:人民币)?(亿元|万元|千元|元)")
_UNIT_LINE = re.compile(r"(?<![^\s(])(?:金额|货币|计量)?单位\s*:\s*([^\s()]+)")  # and not 填报单位
_FOREIGN = re.compile(r".*(?:美元|美金|港元|港币|欧元|日元|英镑|澳元|usd|eur|hkd|jpy|gbp).*")
_MEASURE = re.compile(r"(?:单位:?)?[百千万亿]?(?:千瓦时|kwh|度|亩|公顷|平方米|平米|m2)")
_MONTH_OF = re.compile(r"^\d{1,2}月份?(?=[当本]月)")  # 9月当月产值
_AFTER_MARK = re.compile(r"^(.+)[/:,](?:单位:?)?(亿元|万元|千元|元)$")


@dataclass(frozen=True, slots=True)
class Heading:
    """One column's heading: the text as it stands, the texts by which it may be known, and its money unit.

    `unit` is 元, 万元 …, a foreign currency as it stands, or empty. `names` come best first.
    """

    text: str
    names: tuple[str, ...]
    unit: str = ""


def folded(text: str) -> str:
    """Return a heading without spaces, marks and differences of width, in small letters."""
    plain = re.sub(r"\s+", "", unicodedata.normalize("NFKC", text)).casefold()
    return plain.strip("*:·•★").replace("﹡", "").replace("※", "")


def bare(text: str) -> str:
    """Return a folded heading without remarks in brackets and without its unit of money.

    Other units stay: 用电量（千瓦时） is not 用电量（万千瓦时）, and cells are not converted between them.
    """
    plain = _BRACKETS.sub(lambda found: found[0] if _MEASURE.fullmatch(found[1]) else "", folded(text)).strip("*:")
    if match := _AFTER_MARK.match(plain):
        plain = match[1]
    return plain


def unit_of(text: str) -> str:
    """Return the money unit a heading names, a foreign currency as it stands, or nothing."""
    plain = folded(text)
    remarks = _BRACKETS.findall(plain)
    if match := _AFTER_MARK.match(_BRACKETS.sub("", plain)):
        remarks.append(match[2])
    for remark in remarks:
        if match := _CURRENCY.fullmatch(remark):
            return match[1]
        if _FOREIGN.fullmatch(remark):
            return remark
    return ""


def unit_of_sheet(texts: Iterable[str]) -> str:
    """Return the money unit of a line such as 单位：万元, the last where there are several, or nothing."""
    line = unicodedata.normalize("NFKC", " ".join(texts))
    found = ""
    for match in _UNIT_LINE.finditer(line):
        for word in re.split(r"[、,/;]", match[1]):
            if currency := _CURRENCY.fullmatch(word):
                found = currency[1]
    if not found and (match := re.search(r"\((?:人民币)?(亿元|万元|千元|元)\)", line)):
        found = match[1]
    return found


def is_sequence(heading: Heading) -> bool:
    """Tell whether a column only counts the lines."""
    return bool(_SEQUENCE & set(heading.names))


def single(text: str) -> Heading:
    """Return the heading of a column whose heading is one cell."""
    return Heading(text.strip(), _names(text), unit_of(text))


def double(upper: str, lower: str, *, lower_is_unique: bool) -> Heading:
    """Return the heading of a column that stands under a wider one.

    The two are read together first; the lower alone only where no other column has the same.
    """
    if not upper or not lower or upper == lower:
        return single(lower or upper)
    names = [*_names(upper + lower), *_names(bare(upper) + bare(lower))]
    if lower_is_unique:
        names += _names(lower)
    if bare(lower) in _PERSONAL_NAME:
        names += _names(upper)
    return Heading(f"{upper.strip()}/{lower.strip()}", tuple(dict.fromkeys(names)),
                   unit_of(lower) or unit_of(upper))


def _names(text: str) -> tuple[str, ...]:
    plain = bare(text)
    return tuple(dict.fromkeys(name for name in (folded(text), plain, _MONTH_OF.sub("", plain)) if name))


class Vocabulary:
    """Every heading a ledger's columns are known by."""

    def __init__(self, ledger: Ledger, translate: Translate) -> None:
        self._known: dict[str, list[tuple[int, str]]] = {}
        columns = ledger.on(Place.IMPORT)
        self._labels = {label.strip() for column in ledger.columns
                        for label in (translate(column.label), column.label.source)}
        for form in (folded, bare):
            for column in columns:
                names = (translate(column.label), column.label.source, column.key, *column.synonyms)
                for rank, name in enumerate(names):
                    self._learn(form(name), min(rank, 3) if rank < 3 else rank, column.key)

    def _learn(self, name: str, rank: int, key: str) -> None:
        meanings = self._known.setdefault(name, [])
        if name and all(known != key for _, known in meanings):
            meanings.append((rank, key))

    def as_ours(self, heading: Heading | None) -> Heading | None:
        """Return the heading of a workbook of ours: a unit in a column's own label is no unit of its cells."""
        if heading is not None and heading.unit and heading.text in self._labels:
            return replace(heading, unit="")
        return heading

    def knows(self, text: str) -> bool:
        """Tell whether `text` could be a heading."""
        return bool(self.meanings(text))

    def meanings(self, text: str) -> set[str]:
        """Return the keys `text` could be the heading of."""
        return {key for name in _names(text) for _, key in self._known.get(name, ())}

    def assign(self, headings: Sequence[Heading | None], taken: Iterable[str] = ()) -> dict[int, str]:
        """Return the column key of each position: every key once, the best name first, then the leftmost.

        Where two columns are called No., the first counts the lines and the other is the record's own.
        """
        called = [heading.text if heading is not None else "" for heading in headings]
        headings = [
            None if heading is not None and is_sequence(heading) and heading.text in called[at + 1 :] else heading
            for at, heading in enumerate(headings)]
        offers = sorted((at_name, rank, position, key)
                        for position, heading in enumerate(headings) if heading is not None
                        for at_name, name in enumerate(heading.names)
                        for rank, key in self._known.get(name, ()))
        found: dict[int, str] = {}
        used = set(taken)
        for _, _, position, key in offers:
            if position not in found and key not in used:
                found[position] = key
                used.add(key)
        return found
