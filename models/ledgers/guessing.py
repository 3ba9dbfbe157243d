"""Columns guessed from the heading row of somebody's table and the first lines below it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from models.errors import InvalidValue
from models.language import Text
from models.ledgers.columns import NO, YES, Column, Kind
from models.ledgers.custom import COUNTER
from models.ledgers.field_specs import FieldSpec
from models.ledgers.kinds import parse
from models.rules.dates import parse_date

_COUNTERS = {COUNTER, "序", "行号", "no", "no."}
_PARTIES = {"企业名称", "企业", "公司名称", "公司", "企业(项目)名称", "企业(项目)", "项目名称", "服务对象", "入园企业"}
_PERSONAL = re.compile("联系人|姓名|身份证|住址|法人代表|法定代表人")
_PHONE = re.compile("电话|手机|联系方式|座机")
_DAY = re.compile("日期|时间|时限|年月日")
_CODE = re.compile("信用代码|身份证")
_LONG = re.compile("备注|内容|情况|描述|措施|问题|说明|要求|进展")
_UNIT = re.compile(r"[(（]\s*(?:单位[:：]?)?\s*(?:人民币)?(亿元|万元|亿|万)\s*[)）]|[/,:：、](亿元|万元)$")
_AMOUNT = re.compile(r"[¥￥]|元$|万$|亿$")
_REMARK = re.compile(r"\([^)]*\)$")
_SUMMED = re.compile("数$|人数|户数|面积|数量|额$")
_YES_NO = {name for one in (YES, NO) for name in one.other_names if name and not name.isdecimal()}
_LONGEST = 40


def from_headings(headings: Sequence[Any], sample_rows: Sequence[Sequence[Any]] = ()) -> list[FieldSpec]:
    """Return a column for every heading, with the kind its name and the cells below it suggest.

    A column that only counts the lines is left out, and so is one without heading and content; each column
    reads all of the sample. The columns that together tell the lines apart are marked as required: by them a
    later import finds the rows again.
    """
    specs: list[FieldSpec] = []
    cells: list[list[Any]] = []
    for at, heading in enumerate(headings):
        below = [row[at] if at < len(row) else None for row in sample_rows]
        label = _label(heading)
        if _only_counts(label, below) or (not label and not _filled(below)):
            continue
        spec = _guessed(_unlike(label or f"列{len(specs) + 1}", specs), str(heading or ""), below)
        if spec.kind is Kind.LINK and any(other.kind is Kind.LINK for other in specs):
            spec = replace(spec, kind=Kind.TEXT, words="")
        specs.append(spec)
        cells.append(below)
    return _with_marks(specs, cells)


def _label(heading: Any) -> str:
    text = re.sub(r"\s+", "", str(heading if heading is not None else "")).strip("*:：★")
    return text[:_LONGEST]


def _plain(label: str) -> str:
    return unicodedata.normalize("NFKC", label).casefold()


def _unlike(label: str, specs: Sequence[FieldSpec]) -> str:
    taken = {spec.label for spec in specs}
    return next(
        name for number in range(len(taken) + 1) if (name := f"{label}{number + 1 if number else ''}") not in taken
    )


def _filled(cells: Sequence[Any]) -> list[Any]:
    return [cell for cell in cells if cell is not None and str(cell).strip()]


def _only_counts(label: str, cells: Sequence[Any]) -> bool:
    if _plain(label) not in _COUNTERS:
        return False
    numbers = [str(cell).removesuffix(".0") for cell in _filled(cells)]
    return numbers == [str(number + 1) for number in range(len(numbers))]


def _guessed(label: str, heading: str, cells: Sequence[Any]) -> FieldSpec:
    filled = _filled(cells)
    spec = FieldSpec(label=label, width=_width(label, filled))
    name = _plain(label)
    if name in _PARTIES:
        return replace(spec, kind=Kind.LINK, words="parties", width=30)
    for kind in _offered(name, heading, filled):
        meant = replace(spec, kind=kind)
        if all(_reads(kind, cell) for cell in filled):
            spec = meant
            break
    if spec.kind is Kind.MONEY and (bare := _UNIT.sub("", label)):
        spec = replace(spec, label=bare, synonyms=label)
    personal = spec.kind is Kind.PHONE or bool(_PERSONAL.search(name))
    counted = spec.kind in (Kind.NUMBER, Kind.DECIMAL) and bool(_SUMMED.search(_REMARK.sub("", name)))
    total = spec.kind is Kind.MONEY or counted
    return replace(spec, personal=personal, total=total)


def _offered(name: str, heading: str, cells: Sequence[Any]) -> list[Kind]:
    """Return the kinds worth trying, best first."""
    offered = []
    if _PHONE.search(name):
        return [Kind.PHONE]
    if _CODE.search(name):
        return [Kind.CODE]
    if _UNIT.search(heading) or (cells and all(_says_amount(cell) for cell in cells)):
        offered.append(Kind.MONEY)
    if _DAY.search(name) or (cells and all(isinstance(cell, date) or _says_day(cell) for cell in cells)):
        offered.append(Kind.DATE)
    if cells and all(str(cell).strip() in _YES_NO for cell in cells):
        offered.append(Kind.FLAG)
    if cells and all(_is_number(cell) for cell in cells):
        offered += [Kind.NUMBER, Kind.DECIMAL]
    if _LONG.search(name) or any("\n" in str(cell) or len(str(cell)) > 30 for cell in cells):
        offered.append(Kind.NOTE)
    return [*offered, Kind.TEXT]


def _says_amount(cell: Any) -> bool:
    return isinstance(cell, str) and bool(_AMOUNT.search(cell.strip()))


def _says_day(cell: Any) -> bool:
    return isinstance(cell, str) and not cell.strip().isdecimal() and parse_date(cell) is not None


def _is_number(cell: Any) -> bool:
    if isinstance(cell, bool | date):
        return False
    text = str(cell).strip()
    long = len(re.sub(r"\D", "", text.removesuffix(".0"))) > 10  # numbers of people, cards and accounts are names
    return not long and bool(re.fullmatch(r"-?(0|[1-9]\d*|[1-9]\d{0,2}(,\d{3})+)(\.\d+)?", text))


def _reads(kind: Kind, cell: Any) -> bool:
    try:
        parse(Column(key="guess", label=Text("", ""), kind=kind), cell)
    except InvalidValue:
        return False
    return True


def _width(label: str, cells: Sequence[Any]) -> int:
    def size(text: str) -> int:
        return sum(2 if unicodedata.east_asian_width(letter) in "WF" else 1 for letter in text)

    lines = [line for cell in cells for line in str(cell).splitlines()]
    return min(max(size(label) + 2, max(map(size, lines), default=0) + 2, 8), 40)


def _with_marks(specs: list[FieldSpec], cells: list[list[Any]]) -> list[FieldSpec]:
    """Mark as required the fewest leading names and days that are filled everywhere and tell the lines apart."""
    chosen: list[int] = []
    lines = len(cells[0]) if cells else 0
    usable = [at for at, spec in enumerate(specs) if spec.kind in (Kind.LINK, Kind.TEXT, Kind.CODE, Kind.DATE)]
    for at in sorted(usable, key=lambda at: specs[at].kind is not Kind.LINK):
        if len(_filled(cells[at])) < lines or not lines:
            continue
        chosen.append(at)
        if len({tuple(str(cells[one][line]) for one in chosen) for line in range(lines)}) == lines:
            return [replace(spec, required=spec.required or at in chosen) for at, spec in enumerate(specs)]
    return specs
