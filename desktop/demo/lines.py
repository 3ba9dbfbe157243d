"""The demo's history as the lines an office would paste in from its old workbooks."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date, timedelta
from random import Random
from typing import Any

from desktop.demo.calendar import OTHER_SERIES, SERIES, Times, before
from desktop.demo.items import Item
from desktop.demo.offices import GONE, LEADERSHIP, UNITS, Somebody

PLACE = "云麓经开区政务服务中心二楼会议室"
_THEMES = (
    "畅通用电报装绿色通道",
    "缓解一线用工缺口",
    "改善员工通勤",
    "银企面对面",
    "惠企政策直达快享",
    "规范厂房租赁和物业服务",
    "项目审批提速",
    "保障企业用水用气",
    "解决员工子女入学",
    "物流降本增效",
    "打通园区断头路",
    "员工公寓和食堂提质",
    "历史遗留问题集中会诊",
    "科技创新和人才引育",
    "重点项目进场施工保障",
    "安全生产服务指导",
    "产业链上下游对接",
    "出口企业专场",
    "治安环境整治",
    "稳增长政策宣讲",
)
_PLAN = "“一企一策”服务方案"
_KINDS = ("实施方案", "工作方案", "若干措施", "专题会议纪要", "办理流程", "通知")


def theme(number: int) -> str:
    """Return the theme of a meeting."""
    return _THEMES[number % len(_THEMES)]


def meeting_lines(times: Times, random: Random, leaders: Sequence[Somebody], firms: Sequence[str]) -> list[dict]:
    """Return the meetings held before the office began with the program, the coordination meetings among them."""
    lines = [
        meeting_line(number, day, random, leaders, firms)
        for number, day in sorted(times.meetings.items())
        if number not in times.recent
    ]
    for at in range(5):
        day = before(times.began, 8 + 20 * at)
        lines.append({
            "series": OTHER_SERIES, "number": 9 - at, "held_on": day,
            "theme": random.choice(("重点项目要素保障调度", "主题日交办问题办理调度", "招商引资和项目建设调度")),
            "place": "云麓经开区管委会三楼会议室", "chair": leaders[at % 2].name,
            "units_present": tuple(name for name, _, _ in random.sample(UNITS[1:12], 8)),
            "minutes": "会议听取上期交办事项办理情况，逐项明确牵头单位和完成时限，要求逾期事项书面说明原因。",
        })
    return lines


def meeting_line(
    number: int, day: date, random: Random, leaders: Sequence[Somebody], firms: Sequence[str]
) -> dict[str, Any]:
    """Return one meeting of the main series."""
    present = random.sample(UNITS[1:], 12)
    return {
        "series": SERIES, "number": number, "held_on": day, "theme": theme(number), "place": PLACE,
        "chair": leaders[number % 4].name,
        "units_present": tuple(name for name, _, _ in present),
        "enterprises_present": tuple(random.sample(firms, 9)),
        "minutes": f"本期主题为“{theme(number)}”。企业反映的问题和建议，能当场答复的当场答复，其余明确牵头单位。",
    }


def numbered(items: Sequence[Item]) -> None:
    """Number items in the order they were raised: 2024-0001, 2024-0002 …"""
    years: Counter[int] = Counter()
    for item in items:
        years[item.raised_on.year] += 1
        item.number = f"{item.raised_on.year}-{years[item.raised_on.year]:04d}"


def issue_line(item: Item, until: date) -> dict[str, Any]:
    """Return an item as the problem list had it on the day `until`."""
    matter = item.matter
    line: dict[str, Any] = {
        "number": item.number, "kind": "suggestion" if matter.suggestion else "problem", "party": item.party,
        "text": item.words(matter.text), "category": matter.category, "raised_on": item.raised_on,
        "raised_by": item.raised_by, "channel": item.channel, "campaign": item.campaign,
        "major": item.major, "confidential": item.confidential, "grade": item.grade, "topic": item.topic,
        "platform": item.platform,
    }
    if item.meeting:
        line["meeting"] = f"{SERIES}第{item.meeting}期"
    if item.closed_on and item.closed_on <= until:
        line |= {
            "state": "closed", "reply": item.words(matter.reply), "done_on": item.done_on,
            "satisfaction": item.satisfaction, "called_back_on": item.called_on, "closed_on": item.closed_on,
        }
    return {key: value for key, value in line.items() if value is not None}


def task_line(item: Item, until: date) -> dict[str, Any]:
    """Return an item's task as the responsibility list had it on the day `until`."""
    matter = item.matter
    line: dict[str, Any] = {
        "issue": item.number, "measure": item.words(matter.measure), "lead_unit": matter.lead[0],
        "person": item.person, "division": item.division, "assigned_on": item.assigned_on, "due_on": item.due_on,
        "progress": item.words(matter.progress),
    }
    if matter.help:
        line["co_units"] = (matter.help[0],)
    if item.done_on and item.done_on <= until:
        line |= {"done_on": item.done_on, "result": item.words(matter.reply)}
    return line


def measure_lines(items: Sequence[Item], random: Random, times: Times) -> list[dict[str, Any]]:
    """Return the measures drawn up on the way, a document for one matter, with the items it serves."""
    by_topic: dict[str, list[Item]] = {}
    for item in items:
        by_topic.setdefault(item.matter.topic, []).append(item)
    lines = []
    for at, (topic, served) in enumerate(by_topic.items(), 1):
        day = before(min(served[0].raised_on + timedelta(days=random.randint(7, 25)), times.began), 1)
        lines.append({
            "title": f"关于{topic}的{random.choice(_KINDS)}", "document_number": f"云经开办发〔{day.year}〕{at + 11}号",
            "issued_on": day, "unit": served[0].matter.lead[0],
            "issues": tuple(item.number for item in served[:6]),
        })
    return lines


def helper_lines(
    parties: Sequence[tuple[str, str]], slots: Sequence[tuple[str, str]], staff: Sequence[Somebody], random: Random
) -> list[dict[str, Any]]:
    """Return who helps whom: `parties` are (name, task force, which only projects have), `slots` (key, name).

    A few places stand empty, as they do.
    """
    leaders = [one.name for one in staff if one.unit == LEADERSHIP]
    cadres = [one.name for one in staff if one.unit.startswith("区") and one.mid_level and "纪检" not in one.unit]
    watchers = [one.name for one in staff if "纪检" in one.unit]
    offices = [name for name, _, kind in UNITS[1:] if kind == "park" and "纪检" not in name]
    offices += [name for name, _ in GONE]
    lines = []
    for at, (name, team) in enumerate(parties):
        leader, cadre = random.choice(leaders), random.choice(cadres)
        holders = {
            "区级联系领导": leader, "帮扶责任单位": random.choice(offices), "中层及以上干部": cadre,
            "纪委监督员": random.choice(watchers),
        }
        if not team:
            holders["企业保姆"] = cadre
        else:
            holders["服务工作专班"] = team
            if at % 3 == 0:
                holders |= {"挂帅领导": leader, "工作专班": team, "项目管家": random.choice(cadres)}
            if at % 5 == 1:
                holders |= {"一名领导": leader, "一套班子": team, "一个方案": _PLAN, "一抓到底责任人": cadre}
        kept = {key: holders[slot] for key, slot in slots if slot in holders and random.random() > 0.025}
        lines.append({"party": name} | kept)
    return lines
