"""The ledgers the demo's office took over from the shipped templates, with their rows."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import timedelta
from random import Random
from typing import Any

from desktop.demo.calendar import Times
from models.ledgers import catalogue
from models.operations import custom_ledgers
from models.store.store import Store

_WAN = 1_000_000
_JOBS = (  # post, kind, skill, pay
    ("装配工", "普工", "初中及以上", "4500—5800"),
    ("数控车工", "技工", "中专及以上，会看图纸", "6000—8500"),
    ("电子产线操作工", "普工", "不限", "4300—5500"),
    ("模具钳工", "技工", "三年以上经验", "7000—9500"),
    ("工艺工程师", "工程师", "本科，机械或电子类", "8000—12000"),
    ("品质检验员", "普工", "高中及以上", "4600—5600"),
    ("外贸业务员", "营销", "大专，英语熟练", "5000—9000"),
)
_PRODUCTS = ("助保贷", "政银担", "潇湘财银贷", "风险担保补偿", "科创e贷")
_BANKS = ("云麓农村商业银行", "云麓市商业银行")
_PROMISES = (
    ("厂房前三年租金按季减免兑现", "区财政金融局"),
    ("项目用地红线外道路、供水、供电接入", "区开发建设局"),
    ("协助办理高新技术企业认定", "区科技创新局"),
    ("员工公寓{n}套优先配租", "区开发投资公司"),
    ("企业高管子女入学协调", "区企业服务中心"),
    ("设备搬迁补助按协议分两期支付", "区财政金融局"),
    ("施工许可、环评等手续全程代办", "区行政审批局"),
)

TakeIn = Callable[[Store, str, Sequence[Mapping[str, Any]]], None]


def take_over(
    store: Store, firms: Sequence[Mapping[str, Any]], works: Sequence[Mapping[str, Any]], when: Times, take_in: TakeIn
) -> None:
    """Make the four ledgers and fill them."""
    random = Random(29)
    active = [one for one in firms if one["state"] == "normal"]
    made = {
        "labour_demand": [_demand(firm, at, when, random) for at, firm in enumerate(random.sample(active, 20))],
        "loans": [_loan(firm, at, when, random) for at, firm in enumerate(random.sample(active, 12))],
        "bonds": [_bond(work, at, when, random) for at, work in enumerate(random.sample(list(works), 12))],
        "commitments": [_promise(work, at, when, random) for at, work in enumerate(random.sample(list(works), 14))],
    }
    for key, lines in made.items():
        custom_ledgers.make_from_template(store, key)
        with store.read() as session:
            keys = {column.label.source: column.key for column in catalogue.ledger(session, key).columns}
        take_in(store, key, [{keys[label]: value for label, value in line.items()} for line in lines])


def _demand(firm: Mapping[str, Any], at: int, when: Times, random: Random) -> dict[str, Any]:
    post, kind, skill, pay = _JOBS[at % len(_JOBS)]
    wanted = random.randint(2, 45) if kind == "普工" else random.randint(1, 8)
    found = random.randint(0, wanted)
    return {
        "企业": firm["name"], "岗位（工种）": post, "工种类别": kind, "需求人数": wanted, "已招": found,
        "学历/技能": skill, "年龄": "18—50岁" if kind == "普工" else "不限", "月薪（元）": pay, "食宿": "包吃住",
        "联系人": firm["contact"], "电话": firm["contact_phone"],
        "更新日期": when.began - timedelta(days=random.randint(1, 25)),
        "对接情况": random.choice(("已列入本月专场招聘会", "已推荐人力资源公司对接", "职院实习生推荐中", None)),
    }


def _loan(firm: Mapping[str, Any], at: int, when: Times, random: Random) -> dict[str, Any]:
    limit = random.choice((300, 500, 800, 1000))
    start = when.began - timedelta(days=random.randint(30, 330))
    state = ("已放款", "已放款", "已放款", "已授信", "已放款", "申请中")[at % 6]
    return {
        "企业": firm["name"], "产品": _PRODUCTS[at % len(_PRODUCTS)], "银行": _BANKS[at % 2],
        "授信额": limit * _WAN if state != "申请中" else None,
        "放款额": limit * random.choice((6, 8, 10)) // 10 * _WAN if state == "已放款" else None, "期限（月）": 12,
        "起始日": start, "到期日": start + timedelta(days=365) if state == "已放款" else None,
        "风险分担": "政府、担保、银行4:4:2", "状态": state,
    }


def _bond(work: Mapping[str, Any], at: int, when: Times, random: Random) -> dict[str, Any]:
    due = random.choice((20, 30, 50, 80, 100)) * _WAN
    signed = work["signed_on"] or when.began - timedelta(days=200)
    back = due // 2 if at % 4 == 1 else due if at % 6 == 2 else None
    state = "待缴" if at % 7 == 5 else "部分退还" if back == due // 2 else "已退清" if back else "已缴"
    return {
        "企业": work["owner"], "合同": f"{work['name']}入园合同", "应收": due,
        "实收": None if state == "待缴" else due,
        "收取日期": None if state == "待缴" else signed + timedelta(days=15), "退还": None if state == "待缴" else back,
        "履约约定": "按期开工退50%，按期投产退清", "状态": state,
    }


def _promise(work: Mapping[str, Any], at: int, when: Times, random: Random) -> dict[str, Any]:
    text, unit = _PROMISES[at % len(_PROMISES)]
    promised = (work["signed_on"] or when.began) - timedelta(days=3)
    limit = promised + timedelta(days=random.choice((180, 365)))
    over = limit < when.began
    state = random.choice(("已兑现", "已兑现", "逾期未兑现") if over else ("兑现中", "未到期"))
    return {
        "事项": text.format(n=random.randint(5, 30)), "企业（项目）": work["name"], "承诺单位": unit,
        "依据": "入园合同", "承诺日期": promised, "兑现时限": limit, "兑现情况": state,
        "兑现日期": limit - timedelta(days=random.randint(1, 40)) if state == "已兑现" else None,
    }
