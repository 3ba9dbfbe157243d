"""The period a sheet names above its table 所属期: 2024年9月, 2024年1—9月, 2024年度."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from typing import NamedTuple

_PERIOD = re.compile(
    r"(?<!\d)(?P<year>(?:19|20)\d\d)\s*年?\s*"
    r"(?:(?P<date>\d{1,2}\s*月\s*\d{1,2}\s*日)"
    r"|(?P<first>\d{1,2})\s*月?\s*[-–—~至到]\s*(?P<last>\d{1,2})\s*月"
    r"|(?P<month>\d{1,2})\s*月"
    r"|(?P<part>上半年|(?:第?[一二三四1-4]|前三)季度)"
    r"|(?<=年)|(?=度|全年))"
)
_PARTS = {"上半年": (1, 6), "前三季度": (1, 9), "一": (1, 3), "二": (4, 6), "三": (7, 9), "四": (10, 12)}


class SaidPeriod(NamedTuple):
    """Months of one year, from `first` to `last`, both counted."""

    year: int
    first: int
    last: int

    @property
    def is_whole_year(self) -> bool:
        """Say whether it is a year from January to December."""
        return (self.first, self.last) == (1, 12)

    @property
    def is_month(self) -> bool:
        """Say whether it is one month."""
        return self.first == self.last

    def __str__(self) -> str:
        """Return it as papers write it: 2024年全年, 2024年9月, 2024年1–9月."""
        if self.is_whole_year:
            return f"{self.year}年全年"
        return f"{self.year}年{self.last}月" if self.is_month else f"{self.year}年{self.first}–{self.last}月"


def said_period(texts: Iterable[str]) -> SaidPeriod | None:
    """Return the one period these texts name; None where they name none, or several that differ.

    A full date (填报日期) is no period, and a year alone gives way to a month or several of the same year.
    """
    found = {period for text in texts for period in _periods(text)}
    exact = {period for period in found if not period.is_whole_year}
    chosen = exact if exact and {one.year for one in exact} == {one.year for one in found} else found
    return chosen.pop() if len(chosen) == 1 else None


def _periods(text: str) -> Iterable[SaidPeriod]:
    for match in _PERIOD.finditer(unicodedata.normalize("NFKC", text)):
        if match["date"]:
            continue
        if match["part"]:
            name = match["part"]
            key = name if name in _PARTS else name.removeprefix("第")[0].translate(str.maketrans("1234", "一二三四"))
            first, last = _PARTS[key]
        elif match["month"]:
            first = last = int(match["month"])
        else:
            first, last = int(match["first"] or 1), int(match["last"] or 12)
        if 1 <= first <= last <= 12:
            yield SaidPeriod(int(match["year"]), first, last)
