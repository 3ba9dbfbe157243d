"""The demo's units and people: an invented park in an invented city."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random
from typing import Any

LEADERSHIP = "云麓经开区管委会"
DISCIPLINE = "区纪检监察工委"

UNITS = (
    (LEADERSHIP, "经开区管委会", "park"),
    ("区党政办公室", "区党政办", "park"),
    ("区经济发展局", "区经发局", "park"),
    ("区财政金融局", "区财金局", "park"),
    ("区开发建设局", "区建设局", "park"),
    ("区企业服务中心", "区企服中心", "park"),
    ("区行政审批局", "区审批局", "park"),
    ("区科技创新局", "区科创局", "park"),
    ("区应急管理局", "区应急局", "park"),
    ("区招商合作局", "区招商局", "park"),
    (DISCIPLINE, "区纪检监察工委机关", "park"),
    ("区开发投资公司", "区开投公司", "district"),
    ("市人力资源和社会保障局", "市人社局", "bureau"),
    ("市公安局经开区分局", "公安经开分局", "bureau"),
    ("市自然资源局经开区分局", "自然资源经开分局", "bureau"),
    ("市交通运输局", "市交通局", "bureau"),
    ("市教育局", None, "bureau"),
    ("市住房和城乡建设局", "市住建局", "bureau"),
    ("市税务局经开区分局", "税务经开分局", "bureau"),
    ("市市场监督管理局", "市市场监管局", "bureau"),
    ("市生态环境局经开区分局", "生态环境经开分局", "bureau"),
    ("市城市管理局", "市城管局", "bureau"),
    ("云麓供电公司", "供电公司", "utility"),
    ("云麓水务公司", "水务公司", "utility"),
    ("云麓燃气公司", "燃气公司", "utility"),
    ("云麓通信公司", "通信公司", "utility"),
    ("云麓公交公司", "公交公司", "utility"),
    ("云麓农村商业银行", "云麓农商行", "bank"),
    ("云麓市商业银行", "云麓商行", "bank"),
)
TEAMS = (
    "先进装备项目专班",
    "电子器件项目专班",
    "新材料项目专班",
    "新能源项目专班",
    "生物医药项目专班",
    "现代物流项目专班",
)
GONE = (("区企业服务科", "区企业服务中心"), ("区工业信息科", "区经济发展局"))
"""Units that end in the demo's year, and who succeeds them."""

_SURNAMES = "周唐秦陆贺谭苏蒋肖段尹欧阳柏邹龚岳温卢祝裴舒阮樊倪"
_GIVEN = (
    "思齐 婉宁 砚秋 景行 若谷 知微 怀瑾 承远 予安 清和 云舒 立言 修远 明哲 沐阳 嘉树 佩兰 泽宇 书瑶 静姝 "
    "启航 振东 晓岚 文韬 慧敏 志恒 雨晴 国栋 子衿 向荣 建业 丽华 海峰 春燕 少华 新民 光远 秀英 卫平 红梅"
)
_LEADERS = ("党工委书记", "主任", "党工委副书记", "副主任", "副主任", "副主任", "组织人事部部长", "总工程师")
_POSTS = ("局长", "副局长", "综合科科长")
_OTHER_POSTS = {
    "区党政办公室": ("主任", "副主任", "督查科科长"),
    "区企业服务中心": ("主任", "副主任", "企业服务部部长"),
    DISCIPLINE: ("副书记", "监督检查室主任", "监督检查室副主任", "案件管理室主任"),
    "区开发投资公司": ("总经理", "副总经理", "资产部部长"),
}
_FIRM_POSTS = ("副总经理", "客户服务部主任")
_BUREAU_POSTS = ("副局长", "企业服务科科长")


@dataclass(frozen=True, slots=True)
class Somebody:
    """A person of the demo: the name is unique in it."""

    name: str
    unit: str
    post: str
    mid_level: bool


LEAVING = Somebody("申屠博文", GONE[0][0], "科长", mid_level=True)
"""Who leaves in the course of the year."""


def unit_lines() -> list[dict[str, Any]]:
    """Return the units for the ledger, as they were when the year began."""
    lines: list[dict[str, Any]] = [
        {"name": name, "short_name": short, "kind": kind, "phone": f"0740-88{at:02d}{(at * 37) % 100:02d}0"}
        for at, (name, short, kind) in enumerate(UNITS, 10)
    ]
    lines += [{"name": team, "short_name": team.replace("项目", ""), "kind": "team"} for team in TEAMS]
    return [*lines, *({"name": name, "kind": "park"} for name, _ in GONE)]


def team_lines(found: list[Somebody]) -> dict[str, dict[str, Any]]:
    """Return who leads each task force and who is in it, by the task force's name."""
    leaders = [one.name for one in found if one.unit == LEADERSHIP]
    cadres = [one.name for one in found if one.unit.startswith("区") and one.unit != DISCIPLINE]
    own = {one.unit: one.name for one in found if one.unit in TEAMS}
    return {
        team: {"leader": leaders[at + 1], "members": (leaders[at + 1], own[team], *cadres[at * 3:at * 3 + 3])}
        for at, team in enumerate(TEAMS)
    }


def people(random: Random) -> list[Somebody]:
    """Return the people of every unit, the park's leaders first."""
    found = [Somebody(next_name, LEADERSHIP, post, mid_level=True)
             for next_name, post in zip(_names(random), _LEADERS, strict=False)]
    names = iter([name for name in _names(Random(7)) if name not in {one.name for one in found}])
    for unit, _, kind in UNITS[1:]:
        posts = _OTHER_POSTS.get(unit) or {"park": _POSTS, "bureau": _BUREAU_POSTS}.get(kind, _FIRM_POSTS)
        for at, post in enumerate(posts):
            found.append(Somebody(next(names), unit, post, mid_level=at < 3))
    for team in TEAMS:
        found.append(Somebody(next(names), team, "副组长", mid_level=True))
    return found


def person_lines(found: list[Somebody], random: Random) -> list[dict[str, Any]]:
    """Return the people for the ledger; some agreed to publish their mobile."""
    lines: list[dict[str, Any]] = []
    for at, one in enumerate(found):
        lines.append({
            "name": one.name, "unit": one.unit, "post": one.post, "mid_level": one.mid_level,
            "office_phone": f"0740-88{at + 10:02d}{random.randint(100, 999)}",
            "mobile": f"1390000{1000 + at * 37}",
            "mobile_public": one.mid_level and random.random() < 0.4,
        })
    return lines


def _names(random: Random) -> list[str]:
    surnames = [*_SURNAMES.replace("欧阳", ""), "欧阳"]
    given = _GIVEN.split()
    random.shuffle(given)
    made = [surnames[at % len(surnames)] + name for at, name in enumerate(given)]
    shifted = [surnames[(at + 9) % len(surnames)] + name for at, name in enumerate(given)]
    return [*made, *shifted]
