"""The details that make one matter of the demo many: roads, buildings, numbers."""

from __future__ import annotations

from random import Random

ROADS = ("创新路", "澄湖路", "栖霞路", "望岭路", "银杏路", "松涛路", "通达路", "云溪路", "白鹭路", "云麓大道",
         "澄江大道", "兴园北路")
BUILDINGS = ("标准厂房A3栋", "标准厂房B1栋", "标准厂房C5栋", "电子产业园2号厂房", "装备产业园6号厂房", "创业园1号厂房")
SCHOOLS = ("澄湖小学", "望岭实验学校", "银杏路小学", "云溪中学")
LINES = ("3路公交", "11路公交", "16路公交", "园区环线公交", "28路公交")
CLOCKS = ("19时30分", "20时", "20时30分", "21时")
_TENS = (12, 15, 18, 20, 24, 25, 30, 35, 40, 45, 50, 60)


def details(random: Random) -> dict[str, str]:
    """Return one value for every detail a matter may mention."""
    road, other = random.sample(ROADS, 2)
    return {
        "road": road,
        "road2": other,
        "building": random.choice(BUILDINGS),
        "school": random.choice(SCHOOLS),
        "line": random.choice(LINES),
        "clock": random.choice(CLOCKS),
        "n": str(random.randint(2, 6)),
        "tens": str(random.choice(_TENS)),
        "hundreds": str(random.randrange(120, 880, 20)),
        "wan": str(random.randrange(100, 2000, 50)),
    }
