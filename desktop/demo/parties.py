"""The demo's enterprises and projects: invented names, valid-looking credit codes."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from random import Random
from typing import Any

from desktop.demo.details import ROADS
from models.rules.credit_code import check_digit

SUB_PARKS = ("先进装备产业园", "电子器件产业园", "新能源新材料产业园", "生物医药产业园", "云麓物流园")
CHAINS = ("先进装备制造", "先进电子器件", "新材料", "新能源", "生物医药", "现代物流")
_FIRST = "霁岫翊砚峤榛筠旌琮珩淞漪颢铄暄朔澹湜桁翎"
_SECOND = "川屿棠岚禾衡岭汀谷原澄曦野序桥廷"
TRADES = (  # name, short, industry, chain, class of GB/T 4754
    ("精密机械", "精机", "通用设备制造业", 0, "3484"),
    ("智能装备", "智能", "专用设备制造业", 0, "3599"),
    ("液压科技", "液压", "通用设备制造业", 0, "3444"),
    ("汽车零部件", "汽配", "汽车制造业", 0, "3670"),
    ("精密铸造", "铸造", "金属制品业", 0, "3391"),
    ("电子科技", "电子", "计算机、通信和其他电子设备制造业", 1, "3989"),
    ("磁性材料", "磁材", "计算机、通信和其他电子设备制造业", 1, "3985"),
    ("光电技术", "光电", "计算机、通信和其他电子设备制造业", 1, "3976"),
    ("电路科技", "电路", "计算机、通信和其他电子设备制造业", 1, "3982"),
    ("传感技术", "传感", "仪器仪表制造业", 1, "4011"),
    ("新材料", "新材", "非金属矿物制品业", 2, "3073"),
    ("铝业", "铝业", "有色金属冶炼和压延加工业", 2, "3252"),
    ("包装材料", "包装", "橡胶和塑料制品业", 2, "2921"),
    ("新能源", "新能源", "电气机械和器材制造业", 3, "3825"),
    ("储能科技", "储能", "电气机械和器材制造业", 3, "3849"),
    ("电线电缆", "线缆", "电气机械和器材制造业", 3, "3831"),
    ("生物科技", "生物", "医药制造业", 4, "2762"),
    ("医疗器械", "医疗", "专用设备制造业", 4, "3584"),
    ("供应链管理", "供应链", "装卸搬运和仓储业", 5, "5910"),
)
_WORKS = (
    "年产{n}万套{what}生产线项目",
    "{what}智能化改造项目",
    "{what}扩产项目",
    "{what}生产基地项目",
    "高端{what}研发生产项目",
)
_PRODUCTS = (  # by chain
    ("液压阀", "伺服电机", "数控刀具", "汽车精密铸件"),
    ("磁芯电感", "精密连接器", "柔性线路板", "压力传感器", "光学镜片"),
    ("铝合金型材", "可降解包装膜", "特种陶瓷部件"),
    ("储能电池模组", "特种电缆", "高压线束"),
    ("体外诊断试剂", "医用耗材", "中药提取物"),
    ("智能分拣设备", "冷链周转箱"),
)
_TAGS = ("高新技术企业", "高新技术企业", "省专精特新中小企业", "国家级专精特新“小巨人”", "湘商回归", "智改数转",
         "省级企业研发中心")
_TYPES = ("强链扩链型", "强链扩链型", "集群配套型", "集群配套型", "龙头基地型")
_SOURCES = ("主题日引荐", "以商招商", "以商招商", "敲门招商", "委托招商")
_SURNAMES = "梁康温黎卢祝戴莫骆甘阮毛易向聂曹詹文"
_GIVEN = "德昌 嘉豪 文静 永康 雪梅 俊杰 晓东 丹妮 福生 玉兰 铭辉 佳怡 长庚 莉莎 耀祖 思源 一帆 惠芳"
ENTERPRISES, PROJECTS, WORKS = 150, 55, 2
ROAD_WORKS, PIPE_WORKS = "园区断头路打通及路面提质工程", "澄湖片区雨污管网改造工程"
"""The two works of the park itself that settle what many enterprises raised."""
KEY = 30
"""So many enterprises report every month: the largest of those above the scale."""


def enterprise_lines(random: Random) -> list[dict[str, Any]]:
    """Return the enterprises for the ledger; none is a real one."""
    pairs = [first + second for first in _FIRST for second in _SECOND]
    random.shuffle(pairs)
    return [_enterprise(pairs[at], at, random) for at in range(ENTERPRISES)]


def project_lines(enterprises: list[dict[str, Any]], random: Random, day: date) -> list[dict[str, Any]]:
    """Return the projects for the ledger, at every stage up to `day`, the park's own works last."""
    owners = random.sample([one for one in enterprises if one["state"] in ("normal", "building")], PROJECTS)
    names = [one["name"] for one in enterprises]
    found = [_project(owner, at, random, day) | _led_here(names, owner, random) for at, owner in enumerate(owners)]
    return [*found, *_works(day)]


def key_enterprises(enterprises: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return the enterprises that report every month."""
    sizes = {"large": 0, "medium": 1}
    large = [one for one in enterprises if one["above_scale"] and one["state"] == "normal"]
    return sorted(large, key=lambda one: sizes.get(one["size"], 2))[:KEY]


def _led_here(names: list[str], owner: dict[str, Any], random: Random) -> dict[str, Any]:
    """Return how a project came to the park."""
    source = random.choice(_SOURCES)
    by = random.choice(names)
    return {
        "lead_source": source,
        "referred_by": by if source in ("主题日引荐", "以商招商") and by != owner["name"] else None,
    }


def _works(day: date) -> list[dict[str, Any]]:
    """Return the park's own works: one begun lately, one about to be completed."""
    shared = {"sub_park": SUB_PARKS[0], "state": "building", "contact": "欧工", "contact_phone": "13900019996"}
    return [
        shared | {"name": ROAD_WORKS, "investment": 8_600 * 1_000_000, "address": "园区创新路、通达路沿线",
                  "signed_on": day - timedelta(days=150), "started_on": day - timedelta(days=92)},
        shared | {"name": PIPE_WORKS, "investment": 5_200 * 1_000_000, "address": "澄湖路片区",
                  "signed_on": day - timedelta(days=230), "started_on": day - timedelta(days=170)},
    ]


def _enterprise(pair: str, at: int, random: Random) -> dict[str, Any]:
    trade, short, industry, chain, code = random.choice(TRADES)
    large = random.random()
    state = "normal" if at % 25 else random.choice(("stopped", "lost", "dormant"))
    return {
        "name": _name(pair, trade, at, random),
        "short_name": f"{pair}{short}",
        "credit_code": _code(at),
        "state": state if at % 31 else "building",
        "above_scale": large > 0.3,
        "sub_park": SUB_PARKS[min(chain, 2) if chain < 4 else chain - 1],
        "industry": industry,
        "industry_code": code,
        "chain": CHAINS[chain],
        "size": "large" if large > 0.96 else "medium" if large > 0.7 else "small" if large > 0.15 else "micro",
        "legal_person": _person(random),
        "contact": _person(random),
        "contact_phone": f"1390001{1000 + at * 53}",
        "address": f"云麓市经济开发区{random.choice(ROADS)}{random.randint(2, 198)}号",
        "area": Decimal(random.randrange(60, 240 if large < 0.7 else 1900, 4)) / 10 if large > 0.15 else None,
        "tags": _tags(large, random),
        "former_names": f"{pair}工贸有限公司" if at % 40 == 7 else None,
        "note": None,
    }


def _tags(large: float, random: Random) -> str | None:
    own = ["规模工业企业"] * (large > 0.3) + ["重点企业"] * (large > 0.9) + ["上市公司"] * (large > 0.985)
    return "、".join([*own, *sorted(set(random.sample(_TAGS, random.choice((0, 0, 1, 1, 2)))))]) or None


def _name(pair: str, trade: str, at: int, random: Random) -> str:
    shapes = ("湖南{0}{1}有限公司", "云麓{0}{1}有限公司", "湖南{0}{1}有限公司", "{0}{1}（云麓）有限公司",
              "湖南{0}{1}股份有限公司", "云麓市{0}{1}有限责任公司", "湖南省{0}{1}有限责任公司")
    return random.choice(shapes[:4] if at % 6 else shapes[4:]).format(pair, trade)


def _code(at: int) -> str:
    """Return a code of the right form whose organisation part (GB 11714) checks too."""
    body = f"MAY{10_307 + at * 211:05d}"
    total = sum(int(character, 36) * weight for character, weight in zip(body, (3, 7, 9, 10, 5, 8, 4, 2), strict=True))
    check = "0X987654321"[total % 11]
    first = f"91431100{body}{check}"
    return first + check_digit(first)


def _person(random: Random) -> str:
    return random.choice(_SURNAMES) + random.choice(_GIVEN.split())


def _project(owner: dict[str, Any], at: int, random: Random, day: date) -> dict[str, Any]:
    products = _PRODUCTS[CHAINS.index(owner["chain"])]
    product = products[at % len(products)]
    work = random.choice(_WORKS).format(n=random.choice((20, 50, 80, 120, 300)), what=product)
    signed = day - timedelta(days=random.randint(40, 700))
    steps: list[date | None] = [signed]
    for least, most in ((30, 150), (150, 330), (30, 90), (60, 120)):
        last = steps[-1]
        coming = last + timedelta(days=random.randint(least, most)) if last else None
        steps.append(coming if coming and coming <= day else None)
    return {
        "name": f"{owner['short_name']}{work}",
        "owner": owner["name"],
        "state": "normal" if steps[3] else "building",
        "investment": random.choice((6000, 8500, 12000, 15000, 20000, 32000, 50000, 110000)) * 1_000_000,
        "sub_park": owner["sub_park"],
        "chain": owner["chain"],
        "signed_on": steps[0],
        "started_on": steps[1],
        "completed_on": steps[2],
        "produced_on": steps[3],
        "reached_on": steps[4],
        "contact": owner["contact"],
        "contact_phone": owner["contact_phone"],
        "address": owner["address"],
        "area": owner["area"],
        "project_type": random.choice(_TYPES),
        "tags": random.choice((None, None, None, "湘商回归", "智改数转")),
    }
