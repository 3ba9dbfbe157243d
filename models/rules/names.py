"""Names: how they are compared, ordered and found."""

from __future__ import annotations

import re
import unicodedata

_SIMPLE = str.maketrans(
    "匯經開區鉭電鑫鋼華機術藝業發實馬龍東長門無錫車農產環節陽廣雲極紅純緣縣網羅興蘇藥衛裝視訊貿軟輝運遠達鋁銀鍋錦鐵鑄鴻寶國際聯",
    "汇经开区钽电鑫钢华机术艺业发实马龙东长门无锡车农产环节阳广云极红纯缘县网罗兴苏药卫装视讯贸软辉运远达铝银锅锦铁铸鸿宝国际联",
)


def match_name(name: str) -> str:
    """Return the form in which two spellings of a name are equal: width, brackets, spaces and case folded.

    Traditional characters that occur in firms' names are read as simplified ones.
    """
    folded = unicodedata.normalize("NFKC", name).translate(_SIMPLE).upper()
    return re.sub(r"[\s()\[\]【】〔〕「」“”\"'·・.,，。\-—_]", "", folded)


def former_names(text: str | None) -> list[str]:
    """Return the names in a cell of former names 曾用名, as they were written."""
    return [name.strip() for name in re.split(r"[、，,;；\n]", text or "") if name.strip()]


def spelt(name: str) -> tuple[str, str]:
    """Return the pinyin initials of `name` (汇科电子 → hkdz) and what sorts it as a dictionary does.

    Letters and digits stay among the initials, in lower case. The key is the pinyin with tones, then the name
    itself, so that no two names share one.
    """
    from pypinyin import Style, lazy_pinyin  # 150 ms and 57 MiB: only when a name is written

    syllables = lazy_pinyin(
        unicodedata.normalize("NFKC", name), style=Style.TONE3, neutral_tone_with_five=True, errors=list
    )
    letters = "".join(syllable[:1] for syllable in syllables if syllable[:1].isalnum()).lower()
    return letters, " ".join(syllables).lower() + "\u0001" + name


def initials(name: str) -> str:
    """Return the pinyin initials of `name`, by which people find it: 汇科电子 → hkdz."""
    return spelt(name)[0]
