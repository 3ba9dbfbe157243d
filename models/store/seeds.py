"""What every new ledger holds: schemes, series, words, the calendar. Text not published is left empty."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, insert

from models.records.all import CalendarDay, Clause, Field, Office, Policy, Scheme, Series, Slot, Term
from models.records.base import Base, new_id
from models.rules.working_days import published

SCHEMES = (
    (
        "four_helps",
        "四帮一",
        True,
        (
            ("区级联系领导", "person", "both", "leader"),
            ("帮扶责任单位", "unit", "both", "unit"),
            ("中层及以上干部", "person", "both", "mid_level"),
            ("纪委监督员", "person", "both", "supervises"),
        ),
    ),
    (
        "nanny",
        "企业保姆+服务工作专班",
        True,
        (("企业保姆", "person", "enterprise", "nanny"), ("服务工作专班", "unit", "project", "team")),
    ),
    (
        "three_ones",
        "一名领导、一个专班、一名管家",
        False,
        (
            ("挂帅领导", "person", "project", "leader"),
            ("工作专班", "unit", "project", "team"),
            ("项目管家", "person", "project", "nanny"),
        ),
    ),
    (
        "five_ones",
        "五个一",
        False,
        (
            ("一名领导", "person", "project", "leader"),
            ("一套班子", "unit", "project", "team"),
            ("一个方案", "words", "project", ""),
            ("一抓到底责任人", "person", "project", "nanny"),
        ),
    ),
)
"""Shipped ways of assigning helpers: (key, name, in use, slots of (name, holder, serves, tier or mark))."""

_TIERS = ("leader", "team", "unit", "nanny")

SERIES = ("政企交流主题日", "调度会", "联席会议", "政银企对接会", "项目进度帮扶会")

DICTIONARIES = {
    "category": (
        "用工",
        "用电",
        "用水",
        "用气",
        "用地",
        "融资",
        "交通",
        "通信",
        "治安",
        "住房",
        "子女入学",
        "食堂",
        "审批",
        "政策兑现",
        "物流装卸",
        "杆线迁改",
        "市政道路",
        "历史遗留",
        "其他",
    ),
    "channel": ("主题日", "走访", "电话", "综合窗", "政务驿站", "投诉举报", "纪委走访", "其他"),
    "campaign": ("送解优", "纾困增效", "“两重”“两新”", "优化环境持久仗"),
    "platform": ("全程代办", "科研开发", "营销推广", "用工保障", "融资担保", "法律咨询", "财务指导", "开放合作"),
    "method": ("电话", "上门", "座谈", "微信"),
    "visit_method": ("实地走访", "电话", "座谈"),
    "label": ("生产", "销售", "融资", "用工", "用地", "减税降费", "项目申报", "资金支持", "立项", "审批"),
    "direction": ("政策支持", "要素保障", "科技创新", "拓展市场", "降低成本", "优化环境"),
    "grade": ("痛点", "堵点", "难点"),
    "topic": ("聊生活", "聊工作", "聊服务", "聊合作"),
    "project_type": ("强链扩链型", "集群配套型", "龙头基地型"),
    "lead_source": ("主题日引荐", "以商招商", "敲门招商", "委托招商"),
    "award": ("标准厂房建设", "租赁", "装修", "设备搬迁", "购新设备", "创先争优", "人才用工"),
    "tag": (
        "规模工业企业",
        "重点企业",
        "重点骨干企业",
        "高新技术企业",
        "国家级专精特新“小巨人”",
        "省专精特新中小企业",
        "世界500强",
        "三类500强",
        "上市公司",
        "湘商回归",
        "省级企业研发中心",
        "国家级科技孵化器",
        "智改数转",
    ),
    "sub_park": (),
    "chain": (),
    "industry": (),
}

_KNOWN = ("加大金融支持", "购新设备补贴", "数字化应用补贴", "智能化入股支持")
POLICIES: tuple[tuple[str, tuple[tuple[str, str | None], ...]], ...] = (
    (
        "“智赋百企”行动十二条",
        (
            *((name, "购新设备" if name == "购新设备补贴" else None) for name in _KNOWN),
            *((f"第{number}条（内容待录入）", None) for number in ["五", "六", "七", "八", "九", "十", "十一", "十二"]),
        ),
    ),
    (
        "关于鼓励和支持民营经济高质量发展的实施意见",
        (("供地保障", None), ("财税金融支持", None), ("创先争优支持", "创先争优"), ("人才用工支持", "人才用工")),
    ),
)
"""Shipped policies: (title, clauses of (name, kind of award)). Four of the twelve clauses of 智赋百企 are published by
name, in this order; the others, and every text, cap and rate, are the office's to enter.
"""
QUESTIONS = (
    ("生产经营状态", "choice", "正常生产、部分停产、停产", False),
    ("员工人数变化", "choice", "增加、持平、减少", False),
    ("招工需求", "text", None, False),
    ("薪酬工时情况", "text", None, True),
)
"""What is asked on visits, after the survey of 河南 (domain.md §2.7): (question, kind, answers, not for the public)."""


def seed(connection: Connection) -> None:
    """Write the shipped rows; the journal must be open for a deed."""
    _put(
        connection,
        Office,
        [
            {
                "name": "",
                "brief_masthead": "政企交流主题日简报",
                "notice_masthead": "",
                "number_word": "",
                "near_days": 3,
            }
        ],
    )
    for position, (key, name, in_use, slots) in enumerate(SCHEMES):
        scheme = new_id()
        _put(connection, Scheme, [{"id": scheme, "key": key, "name": name, "in_use": in_use, "position": position}])
        _put(
            connection,
            Slot,
            [
                {
                    "scheme_id": scheme,
                    "name": slot,
                    "holder": holder,
                    "serves": serves,
                    "supervises": mark == "supervises",
                    "mid_level": mark == "mid_level",
                    "tier": mark if mark in _TIERS else None,
                    "position": at,
                }
                for at, (slot, holder, serves, mark) in enumerate(slots)
            ],
        )
    _put(
        connection,
        Series,
        [{"name": name, "position": at, "weekday": None if at else 0} for at, name in enumerate(SERIES)],
    )
    _put(
        connection,
        Term,
        [
            {"dictionary": dictionary, "label": label, "position": at, "retired": False}
            for dictionary, labels in DICTIONARIES.items()
            for at, label in enumerate(labels)
        ],
    )
    for title, clauses in POLICIES:
        policy = new_id()
        _put(connection, Policy, [{"id": policy, "title": title}])
        _put(
            connection,
            Clause,
            [
                {"policy_id": policy, "name": name, "position": at, "category": category}
                for at, (name, category) in enumerate(clauses, start=1)
            ],
        )
    _put(
        connection,
        Field,
        [
            {"ledger": "visits", "label": label, "kind": kind, "words": words, "personal": personal, "position": at}
            for at, (label, kind, words, personal) in enumerate(QUESTIONS)
        ],
    )
    _put(connection, CalendarDay, [{"day": day, "kind": kind, "name": name} for day, kind, name in published()])


def _put(connection: Connection, record: type[Base], rows: list[dict[str, Any]]) -> None:
    connection.execute(insert(record), [{"id": new_id()} | row for row in rows])
