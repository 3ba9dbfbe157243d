"""The demo's enterprises and projects: invented names, valid-looking credit codes."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random
from typing import Any

from desktop.demo.details import ROADS
from models.rules.credit_code import check_digit

SUB_PARKS = ("先进装备产业园", "电子器件产业园", "新能源新材料产业园", "生物医药产业园", "云麓物流园")
CHAINS = ("先进装备制造", "先进电子器件", "新材料", "新能源", "生物医药", "现代物流")
_FIRST = "霁岫翊砚峤榛筠旌琮珩淞漪颢铄暄朔澹湜桁翎"
_SECOND = "川屿棠岚禾衡岭汀谷原澄曦野序桥廷"
TRADES = (  # name, short, industry, chain
    ("精密机械", "精机", "通用设备制造业", 0),
    ("智能装备", "智能", "专用设备制造业", 0),
    ("液压科技", "液压", "通用设备制造业", 0),
    ("汽车零部件", "汽配", "汽车制造业", 0),
    ("精密铸造", "铸造", "金属制品业", 0),
    ("电子科技", "电子", "计算机、通信和其他电子设备制造业", 1),
    ("磁性材料", "磁材", "计算机、通信和其他电子设备制造业", 1),
    ("光电技术", "光电", "计算机、通信和其他电子设备制造业", 1),
    ("电路科技", "电路", "计算机、通信和其他电子设备制造业", 1),
    ("传感技术", "传感", "仪器仪表制造业", 1),
    ("新材料", "新材", "非金属矿物制品业", 2),
    ("铝业", "铝业", "有色金属冶炼和压延加工业", 2),
    ("包装材料", "包装", "橡胶和塑料制品业", 2),
    ("新能源", "新能源", "电气机械和器材制造业", 3),
    ("储能科技", "储能", "电气机械和器材制造业", 3),
    ("电线电缆", "线缆", "电气机械和器材制造业", 3),
    ("生物科技", "生物", "医药制造业", 4),
    ("医疗器械", "医疗", "专用设备制造业", 4),
    ("供应链管理", "供应链", "装卸搬运和仓储业", 5),
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
_TAGS = ("高新技术企业", "专精特新“小巨人”", "湘商回归", "智改数转", "上市公司", "省级企业研发中心")
_SURNAMES = "梁康温黎卢祝戴莫骆甘阮毛易向聂曹詹文"
_GIVEN = "德昌 嘉豪 文静 永康 雪梅 俊杰 晓东 丹妮 福生 玉兰 铭辉 佳怡 长庚 莉莎 耀祖 思源 一帆 惠芳"
ENTERPRISES, PROJECTS = 150, 57


def enterprise_lines(random: Random) -> list[dict[str, Any]]:
    """Return the enterprises for the ledger; none is a real one."""
    pairs = [first + second for first in _FIRST for second in _SECOND]
    random.shuffle(pairs)
    return [_enterprise(pairs[at], at, random) for at in range(ENTERPRISES)]


def project_lines(enterprises: list[dict[str, Any]], random: Random, day: date) -> list[dict[str, Any]]:
    """Return the projects for the ledger, at every stage up to `day`."""
    owners = random.sample(enterprises, PROJECTS)
    return [_project(owner, at, random, day) for at, owner in enumerate(owners)]


def _enterprise(pair: str, at: int, random: Random) -> dict[str, Any]:
    trade, short, industry, chain = random.choice(TRADES)
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
        "chain": CHAINS[chain],
        "size": "large" if large > 0.96 else "medium" if large > 0.7 else "small" if large > 0.15 else "micro",
        "legal_person": _person(random),
        "contact": _person(random),
        "contact_phone": f"1390001{1000 + at * 53}",
        "address": f"云麓市经济开发区{random.choice(ROADS)}{random.randint(2, 198)}号",
        "tags": "、".join(sorted(random.sample(_TAGS, random.choice((0, 0, 1, 1, 2))))) or None,
        "former_names": f"{pair}工贸有限公司" if at % 40 == 7 else None,
        "note": None,
    }


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
    for least, most in ((30, 150), (180, 360), (30, 90)):
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
        "contact": owner["contact"],
        "contact_phone": owner["contact_phone"],
        "address": owner["address"],
        "tags": random.choice((None, None, "强链扩链型", "集群配套型", "湘商回归")),
    }
