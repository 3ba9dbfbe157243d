"""What each kind of cell accepts from a person or a workbook, and how it is read aloud."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from models.errors import InvalidValue
from models.language import N_, Translate, untranslated
from models.ledgers.columns import NO, YES, Column, Kind, Link
from models.rules.dates import parse_date
from models.rules.money import parse_fen, wan_text

LONGEST = 20_000
_BLANK = " \t\u00a0\u3000"
_REFUSED = re.compile(
    "[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f\\ud800-\\udfff\\ufffe\\uffff\\u200b-\\u200f\\u202a-\\u202e\\u2060\\ufeff]"
)
_SPACES = re.compile("[ \\t\\u00a0\\u3000]+")


def parse(column: Column, raw: object, *, unit: str = "") -> Any:
    """Turn what a person typed, or a workbook's cell held, into the value the column keeps.

    Empty input gives None (False for a flag, () for links). Links come back as names (`str`) to be found by
    the operation, or unchanged when they are `Link`s already. `unit` is the money unit of the sheet, when
    it names one (元, 万元, 亿元). Raises `InvalidValue`, whose facts name the column and the text.
    """
    if isinstance(raw, str):
        raw = cleaned(raw, lines=column.kind in (Kind.NOTE, Kind.LINKS))
        if len(raw) > LONGEST:
            raise InvalidValue(
                N_("Errors", "“{column}” holds more than {limit} characters."), column=column.label, limit=LONGEST
            )
    value = _money(column, raw, unit) if column.kind is Kind.MONEY else PARSERS[column.kind](column, raw)
    if column.tidied is not None and value is not None:
        value = column.tidied(value)
    if column.required and value in (None, "", ()):
        raise InvalidValue(N_("Errors", "“{column}” must be filled in."), column=column.label)
    return value


def cleaned(text: str, *, lines: bool = False) -> str:
    """Return `text` without control, zero-width and direction marks, ends trimmed; one line unless `lines`."""
    text = _REFUSED.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
    if not lines:
        text = _SPACES.sub(" ", text.replace("\n", " "))
        return text.strip()
    return "\n".join(line.rstrip(_BLANK) for line in text.split("\n")).strip("\n" + _BLANK)


def shown(column: Column, value: Any, translate: Translate = untranslated) -> str:
    """Return the value as a person reads it: in the grid, on paper, in a message."""
    if value is None or value == "" or value == ():
        return ""
    return SHOWN[column.kind](column, value, translate)


def _text(_: Column, raw: object) -> str | None:
    if raw is None or raw == "":
        return None
    if isinstance(raw, bool):
        return YES.other_names[0] if raw else NO.other_names[0]
    if isinstance(raw, float) and raw.is_integer():
        return str(int(raw))
    if isinstance(raw, datetime):
        return raw.date().isoformat()
    return str(raw)


def _code(column: Column, raw: object) -> str | None:
    if isinstance(raw, float) or (isinstance(raw, str) and re.fullmatch(r"\d(\.\d+)?[Ee]\+\d+", raw)):
        if isinstance(raw, float) and raw.is_integer() and abs(raw) < 1e15:
            raw = int(raw)
        else:
            raise InvalidValue(
                N_("Errors", "“{column}” came as the number {value}: its last digits are lost. Type it as text."),
                column=column.label,
                value=raw,
            )
    text = _text(column, raw)
    if not text:
        return None
    bare = re.sub(r"[\s\-]", "", unicodedata.normalize("NFKC", text).upper())
    return unicodedata.normalize("NFKC", bare) or None


def _phone(column: Column, raw: object) -> str | None:
    text = _text(column, raw)
    return re.sub(r"\s+", " ", unicodedata.normalize("NFKC", text)).strip() or None if text else None


def _number(column: Column, raw: object) -> int | None:
    if raw is None or raw == "":
        return None
    try:
        if isinstance(raw, str):
            digits = unicodedata.normalize("NFKC", raw).replace(",", "").strip()
            number = Decimal(re.sub(r"[第期号个家人名户项]|年度?$", "", digits))
        else:
            number = Decimal(str(raw))
        if number != number.to_integral_value() or abs(number) >= 10**15:
            raise ValueError(raw)
        return int(number)
    except (ArithmeticError, ValueError) as wrong:
        raise InvalidValue(
            N_("Errors", "“{value}” in “{column}” is not a whole number."), value=raw, column=column.label
        ) from wrong


def _decimal(column: Column, raw: object) -> Decimal | None:
    if raw is None or raw == "":
        return None
    try:
        text = unicodedata.normalize("NFKC", str(raw)).replace(",", "").strip()
        number = Decimal(repr(raw) if isinstance(raw, float) else text)
        if isinstance(raw, float):
            number = _unbent(number)
        if not number.is_finite() or number.normalize().as_tuple().exponent < -4 or abs(number) >= 10**14:
            raise ValueError(raw)
        return number
    except (ArithmeticError, ValueError) as wrong:
        raise InvalidValue(
            N_("Errors", "“{value}” in “{column}” is not a number with at most four decimals."),
            value=raw,
            column=column.label,
        ) from wrong


def _unbent(number: Decimal) -> Decimal:
    """Return a workbook's binary fraction as it was typed: 3.3000000000000003 is 3.3."""
    near = number.quantize(Decimal("0.0001"))
    return near if abs(number - near) < Decimal("1e-9") else number


def _terms(column: Column, raw: object) -> str | None:
    if isinstance(raw, tuple | list):
        raw = "、".join(map(str, raw))
    text = _text(column, raw)
    parts = (part.strip() for part in re.split(r"[、，,;；/\n]", text or ""))
    return "、".join(dict.fromkeys(part for part in parts if part)) or None


def _money(column: Column, raw: object, unit: str) -> int | None:
    if raw is None or raw == "":
        return None
    fen = parse_fen(raw, unit or "万元")
    if fen is None:
        raise InvalidValue(N_("Errors", "“{value}” in “{column}” is not an amount."), value=raw, column=column.label)
    return fen


def _date(column: Column, raw: object) -> date | None:
    if raw is None or raw == "":
        return None
    found = parse_date(raw)
    if found is None:
        raise InvalidValue(
            N_("Errors", "“{value}” in “{column}” is not a date such as 2024-11-04."), value=raw, column=column.label
        )
    return found


def _flag(column: Column, raw: object) -> bool:
    if isinstance(raw, bool):
        return raw
    text = "" if raw is None else str(raw).strip().removesuffix(".0")
    if text in YES.other_names or text == YES.label.source:
        return True
    if text in NO.other_names or text == NO.label.source:
        return False
    raise InvalidValue(
        N_("Errors", "“{value}” in “{column}” is neither yes (是) nor no (否)."), value=raw, column=column.label
    )


def _choice(column: Column, raw: object) -> str | None:
    if raw is None or raw == "":
        return None
    text = re.sub(r"\s", "", unicodedata.normalize("NFKC", str(raw)))
    for said in (str(raw), text, text.removesuffix("企业")):  # 中型企业 means 中型
        for choice in column.choices:
            if said in (choice.code, choice.label.source, *choice.other_names):
                return choice.code
    allowed = "、".join(
        choice.other_names[0] if choice.other_names else choice.label.source for choice in column.choices
    )
    raise InvalidValue(
        N_("Errors", "“{value}” in “{column}” is none of: {allowed}."), value=raw, column=column.label, allowed=allowed
    )


def _link(column: Column, raw: object) -> Link | str | None:
    return raw if isinstance(raw, Link) else _text(column, raw)


def _links(column: Column, raw: object) -> tuple[Link | str, ...]:
    if isinstance(raw, tuple | list):
        return tuple(raw)
    text = _text(column, raw)
    return tuple(part.strip() for part in re.split(r"[、，;；\n]|,(?!\s)", text) if part.strip()) if text else ()


PARSERS: Mapping[Kind, Callable[[Column, object], Any]] = {
    Kind.TEXT: _text,
    Kind.NOTE: _text,
    Kind.CODE: _code,
    Kind.PHONE: _phone,
    Kind.NUMBER: _number,
    Kind.MONEY: lambda column, raw: _money(column, raw, ""),
    Kind.DATE: _date,
    Kind.DECIMAL: _decimal,
    Kind.TERMS: _terms,
    Kind.FLAG: _flag,
    Kind.CHOICE: _choice,
    Kind.TERM: _text,
    Kind.LINK: _link,
    Kind.LINKS: _links,
}


def _plain(_: Column, value: Any, __: Translate) -> str:
    return str(value)


SHOWN: Mapping[Kind, Callable[[Column, Any, Translate], str]] = {
    Kind.TEXT: _plain,
    Kind.NOTE: _plain,
    Kind.CODE: _plain,
    Kind.PHONE: _plain,
    Kind.NUMBER: _plain,
    Kind.TERM: _plain,
    Kind.TERMS: _plain,
    Kind.DECIMAL: lambda column, value, translate: f"{value.normalize():,f}",
    Kind.MONEY: lambda column, value, translate: wan_text(value),
    Kind.DATE: lambda column, value, translate: value.isoformat(),
    Kind.FLAG: lambda column, value, translate: translate(YES.label if value else NO.label),
    Kind.CHOICE: lambda column, value, translate: translate(column.choice(value).label),
    Kind.LINK: lambda column, value, translate: value.text if isinstance(value, Link) else str(value),
    Kind.LINKS: lambda column, value, translate: "、".join(
        part.text if isinstance(part, Link) else str(part) for part in value
    ),
}
