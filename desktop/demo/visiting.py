"""The demo's visits: some months of them as the office's list had them, the last ones entered as they were made."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from random import Random
from typing import Any

from desktop.demo.calendar import DAYS, Times, before
from desktop.demo.details import ROADS
from desktop.demo.diary import Diary
from desktop.demo.offices import LEADERSHIP, Somebody
from models.ledgers import catalogue
from models.operations import records
from models.operations.visiting import raise_from_visit
from models.store.store import Store

_COUNT, _LATE = 58, 7
_RAISED = (2, 4, 5)  # of the late visits, those whose findings become items
_FOUND = (  # findings, labels, direction, platform, category
    ("一线操作工缺口{n}人左右，外地员工流动大，希望组织专场招聘。", "用工、生产", "要素保障", "用工保障", "用工"),
    ("订单回升，原材料备货占用资金，流动资金缺口约{wan}万元。", "融资、销售", "要素保障", "融资担保", "融资"),
    ("拟扩建二期厂房，涉及规划指标调整，希望提前指导报批。", "用地、审批", "优化环境", "全程代办", "审批"),
    ("新购数控设备已到厂，希望辅导设备购置奖补申报。", "项目申报、资金支持", "政策支持", "财务指导", "政策兑现"),
    ("研发费用归集不规范，担心影响加计扣除，希望专家上门指导。", "减税降费", "科技创新", "科研开发", "政策兑现"),
    ("省外客户账期拉长，货款回收慢，希望提供法律咨询。", "销售", "优化环境", "法律咨询", "其他"),
    ("产品在本地配套率低，希望对接园区下游企业。", "销售、生产", "拓展市场", "营销推广", "其他"),
    ("{road}夜间照明不足，员工下晚班不安全。", "生产", "优化环境", None, "市政道路"),
    ("夏季用电高峰时段电压波动，注塑设备偶有停机。", "生产", "要素保障", None, "用电"),
    ("运价上涨，单柜物流成本同比增加约一成，希望协调拼柜。", "销售", "降低成本", "开放合作", "物流装卸"),
)
_CALM = (None, None, "无突出问题，企业对服务表示满意。")
_BUSINESS = (
    "生产正常，订单排到{month}月底，产值同比增长约{n}%。",
    "满负荷生产，新增{n}条自动化产线已调试。",
    "订单略有下降，开工率约八成，正在开拓省外客户。",
    "新产品小批量试制，预计下季度量产。",
    "生产平稳，库存处于合理水平，应收账款有所增加。",
)
_ANSWERS = (
    "现场讲解了惠企政策申报条件和流程。", "已联系企业保姆当场对接，约定两日内回复。", "现场协调物业先行处理。",
    None, None,
)
_METHODS = ("实地走访", "实地走访", "实地走访", "座谈", "电话")
_QUESTIONS = ("生产经营状态", "员工人数变化", "招工需求", "薪酬工时情况")


def question_keys(store: Store) -> dict[str, str]:
    """Return the keys of the questions asked on visits, by the question."""
    with store.read() as session:
        ledger = catalogue.ledger(session, "visits")
        return {column.label.source: column.key for column in ledger.columns if column.label.source in _QUESTIONS}


def visit_lines(
    firms: Sequence[Mapping[str, Any]], staff: Sequence[Somebody], keys: Mapping[str, str], when: Times, random: Random
) -> list[dict[str, Any]]:
    """Return the visits of some four months, oldest first; the last ones were made after the lists came in."""
    leaders = [one for one in staff if one.unit == LEADERSHIP]
    cadres = [one for one in staff if one.unit.startswith("区") and one.mid_level]
    span = (when.began - when.today).days + 120
    days = sorted(DAYS.next_working(when.began - timedelta(days=random.randrange(1, span))) for _ in range(_COUNT))
    late = sorted(before(when.today, random.randint(1, 7)) for _ in range(_LATE))
    served = random.sample([one for one in firms if one["state"] in ("normal", "building")], _COUNT + _LATE)
    return [
        _visit(firm, day, at, leaders, random.sample(cadres, 2), keys, random)
        for at, (firm, day) in enumerate(zip(served, (*(min(day, before(when.began, 1)) for day in days), *late),
                                             strict=True))
    ]


def late_visits(store: Store, diary: Diary, lines: Sequence[Mapping[str, Any]], random: Random) -> None:
    """Enter the last visits on their days; some findings become items of the problem list."""
    for at, line in enumerate(lines):
        made: dict[str, str] = {}
        diary.at(line["visited_on"], 16, 35 + at, lambda line=line, made=made: made.setdefault(
            "id", records.create(store, "visits", line)))
        if at in _RAISED:
            category = next(found[4] for found in _FOUND if found[1] == line["labels"])
            values = {"category": category, "topic": random.choice(("聊工作", "聊服务"))}
            diary.at(line["visited_on"], 16, 50 + at, lambda made=made, values=values: raise_from_visit(
                store, made["id"], values))


def _visit(
    firm: Mapping[str, Any],
    day: date,
    at: int,
    leaders: Sequence[Somebody],
    cadres: Sequence[Somebody],
    keys: Mapping[str, str],
    random: Random,
) -> dict[str, Any]:
    method = random.choice(_METHODS) if at < _COUNT else "实地走访"
    by_leader = at % 3 == 0
    found, labels, direction, platform, _ = _FOUND[at % len(_FOUND)]
    calm = at < _COUNT and at % 7 == 3
    fills = {"n": random.randint(3, 18), "wan": random.randrange(200, 1200, 50), "road": random.choice(ROADS),
             "month": (day.month + 1) % 12 + 1}
    went = (leaders[at % len(leaders)].name, cadres[0].name) if by_leader else tuple(one.name for one in cadres)
    return {
        "party": firm["name"], "visited_on": day, "method": method, "visitors": went,
        "companions": "区企业服务中心企业保姆" if by_leader else None,
        "place": {"实地走访": "企业厂区", "座谈": "企业会议室"}.get(method),
        "findings": random.choice(_CALM) if calm else found.format_map(fills), "labels": labels,
        "direction": direction, "platform": platform, "campaign": random.choice(("送解优", "纾困增效", None, None)),
        "production": random.choice(_BUSINESS).format_map(fills), "answered": random.choice(_ANSWERS),
        **_survey(firm, fills, keys, random),
    }


def _survey(
    firm: Mapping[str, Any], fills: Mapping[str, Any], keys: Mapping[str, str], random: Random
) -> dict[str, Any]:
    answers = {
        "生产经营状态": "部分停产" if random.random() < 0.08 else "正常生产",
        "员工人数变化": random.choice(("增加", "持平", "持平", "减少")),
        "招工需求": random.choice((f"普工{fills['n']}人", f"技工{fills['n'] // 2 + 1}人", "暂无")),
        "薪酬工时情况": "月综合工资4500—6500元，长白班" if firm["size"] != "micro" else None,
    }
    return {keys[question]: answer for question, answer in answers.items()}
