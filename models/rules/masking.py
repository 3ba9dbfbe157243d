"""Mobiles and identity numbers in free text: found, and shielded (domain.md §7 e; PIPL art. 25, 28).

A unified credit code is as long as an identity number and stays whole, as do old registration numbers that
their own check digit proves.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from models.rules.credit_code import is_credit_code

_FOLDED = str.maketrans("０１２３４５６７８９Ｘｘ＋（）", "0123456789Xx+()")
_GAP = r"[ \u00a0\u3000.\-\u2010-\u2015－]"
_PREFIX = rf"(?:(?:00|\+)?\(?86\)?{_GAP}?|0)?"
_MOBILE = re.compile(
    rf"(?<!\d){_PREFIX}(?P<head>1[3-9]\d)"
    rf"(?:{_GAP}?\d{{4}}{_GAP}?(?P<tail>\d{{4}})|\d{_GAP}\d{{3}}{_GAP}(?P<tail2>\d{{4}})|{_GAP}\d{{3}}{_GAP}\d(?P<tail3>\d{{4}}))"
    r"(?!\d)"
)
_ID = re.compile(rf"(?<![0-9A-Za-z])(?P<head>[1-8]\d{{5}}){_GAP}?(?P<born>\d{{8}}){_GAP}?\d{{3}}[\dXx](?![0-9A-Za-z])")
_OLD_ID = re.compile(r"(?<![0-9A-Za-z])(?P<head>[1-8]\d{5})(?P<born>\d{6})\d{3}(?![0-9A-Za-z])")
_CODE = re.compile(r"(?<![0-9A-Za-z])[0-9A-Za-z]{18}(?![0-9A-Za-z])")
_PROVINCES = frozenset((*range(11, 16), *range(21, 24), *range(31, 38), *range(41, 47), *range(50, 55), *range(61, 66)))
_REGIONS = _PROVINCES | {71, 81, 82, 83}


def masked(text: str) -> str:
    """Return `text` with mobiles (138****5678) and identity numbers shielded; credit codes stay as they are."""
    return masked_and_counted(text)[0]


def masked_and_counted(text: str) -> tuple[str, int]:
    """Return `text` as `masked` does, and how many numbers are shielded in it."""
    parts, at, count = [], 0, 0
    for first, last, shield in _found(text.translate(_FOLDED)):
        parts += [text[at:first], shield]
        at, count = last, count + 1
    return "".join((*parts, text[at:])), count


def _found(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield what is to be shielded, in order and never overlapping: from, to, and what stands there instead."""
    codes = [match.span() for match in _CODE.finditer(text) if is_credit_code(match[0].upper())]
    hits = [
        (match.start(), match.end(), shield)
        for shape, shielded in ((_ID, _shielded_id), (_OLD_ID, _shielded_id), (_MOBILE, _shielded_mobile))
        for match in shape.finditer(text)
        if not any(first <= match.start() and match.end() <= last for first, last in codes)
        and (shield := shielded(match))
    ]
    at = 0
    for first, last, shield in sorted(hits):
        if first >= at:
            yield first, last, shield
            at = last


def _shielded_mobile(found: re.Match[str]) -> str:
    before = found[0][: found.start("head") - found.start()]
    return f"{before}{found['head']}****{found['tail'] or found['tail2'] or found['tail3']}"


def _shielded_id(found: re.Match[str]) -> str:
    """Return the shielded number, or nothing where it is none: no such province, no such day, another kind of code."""
    whole = re.sub(_GAP, "", found[0])
    born = found["born"] if len(whole) == 18 else f"19{found['born']}"
    if int(whole[:2]) not in _REGIONS or not _is_day(born) or is_credit_code(whole.upper()):
        return ""
    if len(whole) == 15 and _is_registration_number(whole):
        return ""
    return f"{found['head']}{'*' * (len(whole) - 10)}{whole[-4:]}"


def _is_day(digits: str) -> bool:
    try:
        return 1850 <= date.fromisoformat(digits).year <= 2100
    except ValueError:
        return False


def _is_registration_number(digits: str) -> bool:
    """Say whether 15 digits are an old registration number 注册号 (GS 15-2006: ISO 7064, MOD 11,10)."""
    rest = 10
    for digit in digits[:14]:
        rest = ((rest + int(digit)) % 10 or 10) * 2 % 11
    return (rest + int(digits[14])) % 10 == 1
