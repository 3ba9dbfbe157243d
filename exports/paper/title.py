"""Breaks a title into lines by sense: no word cut, lines of about equal length, no stray character (7.3.1)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from exports.fonts.faces import Face
from exports.paper.atoms import NEVER_FIRST, NEVER_LAST, Span
from exports.paper.breaker import text_width

_WORDS = (
    "政企交流主题日", "主题日", "经济技术开发区", "高新技术产业开发区", "产业开发区", "工业集中区", "开发区", "高新区",
    "经开区", "工业园区", "产业园", "园区", "管理委员会", "管委会", "领导小组", "办公室", "办理情况", "落实情况",
    "进展情况", "工作情况", "情况", "通报", "简报", "周报", "月报", "通知", "公示", "公告", "报告", "方案", "意见",
    "办法", "台账", "清单", "一览表", "安排表", "问题", "任务", "责任", "企业", "项目", "服务", "帮扶", "四帮一",
    "重点", "规模工业", "规模以上", "营商环境", "揭榜挂帅", "奖补", "资金", "政策", "兑现", "走访", "调研", "督办",
    "交办", "办结", "销号", "回访", "满意度", "统计", "汇总", "推进", "落实", "解决", "完成", "整改", "提升", "优化",
    "工作", "会议", "调度", "联席会议", "现场", "座谈", "有限公司", "公司", "集团", "关于", "以及", "有关", "进一步",
    "标准厂房", "基础设施", "配套", "建设", "产业链", "产业化", "先进", "智能", "制造", "装备", "电子", "元器件",
    "新材料", "新能源", "生物", "医药", "食品", "科技", "股份", "有限责任公司", "投资", "发展", "实业", "技术改造",
    "开展", "印发", "做好", "加强", "实施", "本期", "上周", "本周", "上半年", "下半年", "全年", "年度", "季度",
)  # fmt: skip
"""Words of this trade that a title's line end must not cut."""

_NUMBERED = re.compile(r"第?[0-9〇零一二三四五六七八九十百]+(?:[年月日期号次届个件项家]|[.%％])?|[A-Za-z0-9.,:/+-]+")
_DATE = re.compile(r"[0-9]+年(?:[0-9]+月(?:[0-9]+日)?)?(?:[—~至-]+(?:[0-9]+年)?(?:[0-9]+月)?(?:[0-9]+日)?)?")


def title_lines(text: str, face: Face, size: float, width: float) -> list[str]:
    """Return the lines of a title set at `size` points, none wider than `width` points; a newline in it is obeyed."""
    return [line for part in text.split("\n") for line in _balanced(part.strip(), face, size, width) if line]


def _balanced(text: str, face: Face, size: float, width: float) -> list[str]:
    widths = [text_width([Span(character, face)], size) for character in text]
    total = sum(widths)
    if total <= width:
        return [text]
    penalties = _penalties(text)
    upto = [0.0]
    for character_width in widths:
        upto.append(upto[-1] + character_width)
    for count in range(-int(-total // width), len(text) + 1):
        found = _best(upto, penalties, count, width, size)
        if found:
            return [text[start:end] for start, end in pairwise(found)]
    return [text]


def _penalties(text: str) -> list[float]:
    """Return, for each place 0..len(text), how bad a line end there would be, in squared characters."""
    costs = [3.0] * (len(text) + 1)
    taken = [False] * (len(text) + 1)
    for pattern in (_DATE, _NUMBERED, *map(re.escape, sorted(_WORDS, key=len, reverse=True))):
        for found in re.finditer(pattern, text):
            if any(taken[found.start() + 1 : found.end()]):
                continue
            for at in range(found.start() + 1, found.end()):
                costs[at], taken[at] = 60.0, True
            for edge in found.span():
                costs[edge] = costs[edge] if taken[edge] else min(costs[edge], 0.0)
    for at in range(1, len(text)):
        before, after = text[at - 1], text[at]
        if after in NEVER_FIRST or before in NEVER_LAST:
            costs[at] = 500.0
        elif after in "的和及与等了之":
            costs[at] += 40.0
        elif before in "第和及与":
            costs[at] += 20.0
        elif before in "、，；：）》”":
            costs[at] = min(costs[at], 0.0)
    return costs


def _best(upto: Sequence[float], costs: Sequence[float], count: int, width: float, size: float) -> list[int] | None:
    """Return the cheapest ends (0 first) that make `count` lines, each within `width`; None if there are none."""
    ideal = upto[-1] / count
    last = len(upto) - 1
    reached: dict[int, tuple[float, list[int]]] = {0: (0.0, [0])}
    for number in range(count):
        following: dict[int, tuple[float, list[int]]] = {}
        for start, (cost, ends) in reached.items():
            for end in range(start + 1, last + 1):
                taken = upto[end] - upto[start]
                if taken > width + 0.01:
                    break
                if number == count - 1 and end != last:
                    continue
                price = cost + ((taken - ideal) / size) ** 2 + (costs[end] if end != last else 0.0)
                price += 200.0 if end - start == 1 else 0.0
                if end not in following or price < following[end][0]:
                    following[end] = (price, [*ends, end])
        reached = following
    return reached[last][1] if last in reached else None
