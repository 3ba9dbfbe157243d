"""What every new ledger holds: schemes, series, words, the calendar. Text not published is left empty."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, insert

from models.records.all import CalendarDay, Office, Scheme, Series, Slot, Term
from models.records.base import Base, new_id
from models.rules.working_days import published

SCHEMES = (
    (
        "four_helps",
        "四帮一",
        True,
        (
            ("区级联系领导", "person", "both", False),
            ("帮扶责任单位", "unit", "both", False),
            ("中层及以上干部", "person", "both", False),
            ("纪委监督员", "person", "both", True),
        ),
    ),
    (
        "nanny",
        "企业保姆+服务工作专班",
        True,
        (("企业保姆", "person", "enterprise", False), ("服务工作专班", "unit", "project", False)),
    ),
    (
        "three_ones",
        "一名领导、一个专班、一名管家",
        False,
        (
            ("挂帅领导", "person", "project", False),
            ("工作专班", "unit", "project", False),
            ("项目管家", "person", "project", False),
        ),
    ),
    (
        "five_ones",
        "五个一",
        False,
        (
            ("一名领导", "person", "project", False),
            ("一套班子", "unit", "project", False),
            ("一个方案", "words", "project", False),
            ("一抓到底责任人", "person", "project", False),
        ),
    ),
)
"""Shipped ways of assigning helpers: (key, name, in use, slots of (name, holder, serves, supervises))."""

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
    "sub_park": (),
    "chain": (),
    "industry": (),
}


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
                    "supervises": supervises,
                    "position": at,
                }
                for at, (slot, holder, serves, supervises) in enumerate(slots)
            ],
        )
    _put(connection, Series, [{"name": name, "position": at} for at, name in enumerate(SERIES)])
    _put(
        connection,
        Term,
        [
            {"dictionary": dictionary, "label": label, "position": at, "retired": False}
            for dictionary, labels in DICTIONARIES.items()
            for at, label in enumerate(labels)
        ],
    )
    _put(connection, CalendarDay, [{"day": day, "kind": kind, "name": name} for day, kind, name in published()])


def _put(connection: Connection, record: type[Base], rows: list[dict[str, Any]]) -> None:
    connection.execute(insert(record), [{"id": new_id()} | row for row in rows])
