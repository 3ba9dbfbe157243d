"""The unified social credit code 统一社会信用代码 (GB 32100-2015)."""

from __future__ import annotations

import re

_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY"
_SHAPE = re.compile(rf"[{_ALPHABET}]{{18}}")


def check_digit(first: str) -> str:
    """Return the 18th character that belongs to the 17 in `first` (GB/T 17710: weights 3^i mod 31)."""
    total = sum(_ALPHABET.index(character) * pow(3, at, 31) for at, character in enumerate(first))
    return _ALPHABET[-total % 31]


def is_credit_code(text: str) -> bool:
    """Say whether `text` is a whole code with a right check digit; letters may stand in the first eight."""
    return bool(_SHAPE.fullmatch(text)) and check_digit(text[:17]) == text[17]


def is_old_number(text: str) -> bool:
    """Say whether `text` has the shape of an old 15-digit registration number, kept but marked."""
    return bool(re.fullmatch(r"[1-9]\d{14}", text))


def suggested(text: str) -> str | None:
    """Return the valid code that `text` becomes when O is read as 0, I as 1 and so on; None if there is none."""
    mended = text.upper().translate(str.maketrans({"O": "0", "I": "1", "Z": "2", "S": "5", "V": "Y"}))
    return mended if mended != text and is_credit_code(mended) else None
