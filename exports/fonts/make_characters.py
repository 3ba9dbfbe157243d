"""Which characters a bundled face must keep: plain sets of code points, read from codecs and from Unihan."""

from __future__ import annotations

import bz2
from pathlib import Path

RARE_NAMES = "㙍䶮珺垚喆堃𬭎㛃䢺𫍯𬱖𫖯𬘭𬴂𨱇𫄸鿍鿏〇燚赟昇"
"""Characters of personal and place names that older character sets lack; each wide face keeps them all."""

SYMBOL_BLOCKS = (
    (0x0020, 0x007E), (0x00A0, 0x017F), (0x01CD, 0x01DC), (0x02C6, 0x02DD), (0x0370, 0x03FF), (0x0400, 0x045F),
    (0x1E3E, 0x1E3F), (0x2010, 0x203E), (0x2070, 0x209C), (0x20A0, 0x20BF), (0x2100, 0x218B), (0x2190, 0x22FF),
    (0x2300, 0x23FF), (0x2460, 0x24FF), (0x2500, 0x27BF), (0x3000, 0x303F), (0x3041, 0x30FF), (0x3105, 0x312F),
    (0x31A0, 0x31BA), (0x3200, 0x33FF), (0xFE10, 0xFE1F), (0xFE30, 0xFE6B), (0xFF01, 0xFFEE),
)  # fmt: skip
"""Latin, Greek, Cyrillic, punctuation, units, enclosed numbers, arrows, boxes: what office texts mix in."""

FANDOL_BLOCKS = (
    (0x0020, 0x007E), (0x00A0, 0x017F), (0x01CD, 0x01DC), (0x1E3E, 0x1E3F), (0x2010, 0x2027), (0x2030, 0x203E),
    (0x2100, 0x2121), (0x2160, 0x2180), (0x3000, 0x3006), (0x3008, 0x303F), (0xFF01, 0xFF5D),
)  # fmt: skip
"""What Fandol draws well besides Han characters; its ￥ shows a dollar, its ～ a hyphen, its 〇 and √ are too small."""

HAN_BLOCKS = ((0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0x20000, 0x323AF), (0x2F00, 0x2FDF), (0xF900, 0xFAFF))


def _blocks(blocks: tuple[tuple[int, int], ...]) -> set[int]:
    return {code for first, last in blocks for code in range(first, last + 1)}


def symbols() -> set[int]:
    """Return everything but Han characters."""
    return _blocks(SYMBOL_BLOCKS)


def han() -> set[int]:
    """Return every Han character of Unicode."""
    return _blocks(HAN_BLOCKS)


def _two_byte(codec: str, leads: range, trails: range) -> set[int]:
    found = set()
    for lead in leads:
        for trail in trails:
            try:
                found.add(ord(bytes((lead, trail)).decode(codec)))
            except UnicodeDecodeError:
                continue
    return found


def gb2312() -> set[int]:
    """Return the 6,763 everyday Han characters and the symbols of GB 2312-80."""
    return _two_byte("gb2312", range(0xA1, 0xFF), range(0xA1, 0xFF))


def gb2312_han() -> set[int]:
    """Return only the Han characters of GB 2312-80."""
    return gb2312() & han()


def fandol_symbols() -> set[int]:
    """Return the letters and punctuation to take from FandolFang."""
    return _blocks(FANDOL_BLOCKS)


def traditional() -> set[int]:
    """Return the everyday traditional characters: the first level of Big5."""
    return _two_byte("big5", range(0xA4, 0xC7), range(0x40, 0xFF)) & han()


def gbk() -> set[int]:
    """Return the 20,902 Han characters, traditional ones among them, and the symbols of GBK."""
    return _two_byte("gbk", range(0x81, 0xFF), range(0x40, 0xFF))


def general_standard(unihan: Path) -> set[int]:
    """Return the 8,105 characters of 通用规范汉字表 (kTGH in Unihan_OtherMappings, packed with bzip2)."""
    with bz2.open(unihan, "rt", encoding="utf-8") as lines:
        return {int(line.split("\t")[0][2:], 16) for line in lines if "\tkTGH\t" in line}


def names() -> set[int]:
    """Return the rare characters of names."""
    return set(map(ord, RARE_NAMES))
