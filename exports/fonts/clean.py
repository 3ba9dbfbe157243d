"""Makes text fit for paper: characters that only look like others are folded, invisible ones dropped."""

from __future__ import annotations

import re
import unicodedata

_RADICALS = dict(zip(
    "⺟⺠⺁⺄⺇⺈⺉⺊⺋⺌⺍⺏⺐⺒⺓⺕⺗⺘⺙⺛⺝⺡⺢⺣⺤⺨⺩⺫⺬⺮⺯⺱⺲⺳⺶⺹⺼⺽⺾⺿⻀⻁⻂⻃⻄⻅⻆⻈⻉⻋⻌⻍⻎⻏⻐⻑⻒⻓⻔⻖⻗⻘⻙⻚⻛⻜⻝⻟⻠⻢⻣⻤⻥⻦⻧⻨⻩⻪⻫⻬⻭⻮⻯⻰⻱⻲⻳",
    "母民厂乙冂刀刂卜㔾小小尣尢巳幺彑忄扌攵旡月氵氺灬爫犭王罒示糹纟罓罒㓁羊耂肉臼艹艹艹虎衤覀西见角讠贝车辶辶辶邑钅長镸长门阝雨青韦页风飞食飠饣马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟",
    strict=True,
))  # fmt: skip
"""CJK Radicals Supplement, as texts copied out of PDF files hold it, to the characters meant (Unicode's own table)."""

_PRIVATE = {
    0xE816: "\U00020087", 0xE817: "\U00020089", 0xE818: "\U000200cc", 0xE81E: "\u9fb4", 0xE826: "\u9fb5",
    0xE82B: "\u9fb6", 0xE82C: "\u9fb7", 0xE831: "\U000215d7", 0xE832: "\u9fb8", 0xE83B: "\U0002298f",
    0xE843: "\u9fb9", 0xE854: "\u9fba", 0xE855: "\U000241fe", 0xE864: "\u9fbb",
}  # fmt: skip
"""Where old systems and Python's own GB 18030 codec still use private code points for Han characters."""

_PLAIN = re.compile(r"[\n\x20-\x7e\u00b0-\u017f\u2010-\u2027\u2030-\u203a\u2100-\u2bff\u3000-\ud7ff\uff01-\uffee]*")


def _table() -> dict[int, str | None]:
    folded: dict[int, str | None] = {ord(old): new for old, new in _RADICALS.items()}
    folded |= {code: unicodedata.normalize("NFKC", chr(code)) for code in range(0x2F00, 0x2FD6)}
    folded |= _PRIVATE
    folded |= dict.fromkeys([*range(0xFE00, 0xFE10), *range(0xE0100, 0xE01F0)])
    folded |= dict.fromkeys([0x0B, 0x0C, 0x85, 0x2028, 0x2029], "\n")
    folded[0x09] = " "
    return folded


_FOLDED = _table()


def normalise(text: str) -> str:
    """Return `text` as it is set on paper.

    Line ends become newlines, other spaces than U+3000 a plain space; radicals and the private code points of old
    Chinese character sets become the characters meant; variation selectors, zero-width and control characters go;
    letters with separate accents are composed. Nothing visible is lost.
    """
    if _PLAIN.fullmatch(text):
        return text
    text = text.replace("\r\n", "\n").replace("\r", "\n").translate(_FOLDED)
    if any(unicodedata.combining(character) for character in text):
        text = unicodedata.normalize("NFC", text)
    return "".join(_visible(character) for character in text)


def _visible(character: str) -> str:
    if character in "\n\u3000":
        return character
    category = unicodedata.category(character)
    if category == "Zs":
        return " "
    return "" if category in ("Cc", "Cf") else character
