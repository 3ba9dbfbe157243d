"""The words of a weekly bulletin, drafted from the ledger. Official documents are Chinese."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from models.ledgers.figures import Measured, Period
from models.rules.bulletin import Annex, AnnexColumn, Section
from models.rules.dates import chinese_date
from models.rules.masking import masked, masked_and_counted

_STANDING = {"near": "临期", "overdue": "逾期未办", "normal": "正常", "on_time": "按期办结", "late": "逾期办结"}
_STATES = {
    "to_assign": "待交办",
    "in_hand": "办理中",
    "paused": "暂缓办理",
    "long_term": "长期推进",
    "done": "已办结",
    "closed": "已销号",
}
_ANNEX = (
    AnnexColumn("序号", 5, True),
    AnnexColumn("编号", 13, True),
    AnnexColumn("企业（项目）", 20),
    AnnexColumn("问题（建议）", 34),
    AnnexColumn("牵头单位", 16),
    AnnexColumn("责任人", 9, True),
    AnnexColumn("完成时限", 12, True),
    AnnexColumn("办理状态", 12, True),
)


@dataclass(frozen=True, slots=True)
class Item:
    """A task as the bulletin tells of it."""

    number: str
    party: str
    text: str
    lead_unit: str
    person: str
    assigned_on: date
    due_on: date
    done_on: date | None
    state: str
    standing: str
    progress: str
    confidential: bool = False


def title(period: Period) -> str:
    """Return the bulletin's title for the period."""
    return f"关于{span(period)}政企交流主题日交办事项办理情况的通报"


def span(period: Period) -> str:
    """Return the period as documents print it: 2024年10月28日至11月3日."""
    last = chinese_date(period.last)
    if period.first.year == period.last.year:
        last = last.partition("年")[2]
    return f"{chinese_date(period.first)}至{last}"


def opening(period: Period, today: date) -> str:
    """Return the sentence before the sections."""
    return f"现将{span(period)}政企交流主题日交办事项的办理情况通报如下（情况截至{chinese_date(today)}）。"


def sections(figures: Mapping[str, Measured], items: Sequence[Item], period: Period) -> tuple[Section, ...]:
    """Return the four sections: in all, this period's items, earlier ones still open, what is due next."""
    current = [item for item in items if period.first <= item.assigned_on <= period.last]
    earlier = [item for item in items if item.assigned_on < period.first and item.done_on is None]
    next_week = [
        item for item in items if item.done_on is None and period.last < item.due_on <= period.last + timedelta(days=7)
    ]
    return (
        Section("一、总体情况", _overall(figures)),
        Section("二、上周一交办事项办理情况", _current(current)),
        Section("三、往期未办结及逾期情况", _earlier(earlier)),
        Section("四、下周到期提示", _due_next(_public(next_week))),
    )


def annex(items: Sequence[Item], period: Period) -> Annex:
    """Return the table of this period's items and of the earlier ones still open."""
    listed = [item for item in _public(items) if _is_told(item, period)]
    return Annex(
        "责任清单及办理情况表",
        _ANNEX,
        tuple(
            (
                str(at),
                item.number,
                item.party,
                masked(item.text),
                item.lead_unit,
                item.person,
                item.due_on.isoformat(),
                state_words(item),
            )
            for at, item in enumerate(listed, 1)
        ),
    )


def concealed(items: Sequence[Item], period: Period) -> tuple[int, int]:
    """Return what a bulletin of the period does not say: numbers masked in its texts, and items left out."""
    told = [item for item in items if _is_told(item, period)]
    shown = _public(told)
    texts = [item.text for item in shown] + [item.progress for item in shown if item.assigned_on >= period.first]
    return sum(masked_and_counted(text)[1] for text in texts), len(told) - len(shown)


def _is_told(item: Item, period: Period) -> bool:
    return period.first <= item.assigned_on <= period.last or (item.assigned_on < period.first and item.done_on is None)


def _public(items: Sequence[Item]) -> list[Item]:
    return [item for item in items if not item.confidential]


def state_words(item: Item) -> str:
    """Return where an item stands, in words that black-and-white paper keeps."""
    state = _STATES[item.state]
    return f"{state}（{_STANDING[item.standing]}）" if item.standing in ("near", "overdue", "late") else state


def _overall(figures: Mapping[str, Measured]) -> tuple[str, ...]:
    value = {key: measured.text for key, measured in figures.items()}
    received = (
        f"本期共收到企业问题、建议{value['received']}条，其中问题{value['received_problems']}条、"
        f"建议{value['received_suggestions']}条；已解决{value['solved']}条，解决率{value['solved_rate']}；"
        f"经回访销号{value['closed']}条。"
        if figures["received"].value
        else "本期未收到企业问题、建议。"
    )
    done = figures["done"].value
    tasks = (
        f"本期交办任务{value['tasks_assigned']}项，办结任务{value['done']}项"
        + (
            f"，其中按期办结{value['on_time']}项、逾期办结{value['overdue_done']}项，按时办结率{value['on_time_rate']}"
            if done
            else ""
        )
        + f"；截至目前办理中{value['in_hand']}项，其中逾期未办{value['overdue_open']}项、临期{value['near_due']}项。"
    )
    measures = f"制定出台相关措施{value['measures']}条。" if figures["measures"].value else ""
    called = (
        f"回访企业{value['called_back']}件次，满意率{value['satisfaction_rate']}。"
        if figures["called_back"].value
        else ""
    )
    return tuple(part for part in (received, tasks, measures + called) if part)


def _current(items: Sequence[Item]) -> tuple[str, ...]:
    if not items:
        return ("本期没有交办事项。",)
    done = [item for item in items if item.done_on]
    open_ones = [item for item in items if not item.done_on]
    late = [item for item in open_ones if item.standing == "overdue"]
    first = f"本期交办{len(items)}项，已办结{len(done)}项，办理中{len(open_ones)}项" + (
        f"，其中逾期{len(late)}项。" if late else "。"
    )
    if hidden := len(items) - len(_public(items)):
        first += f"其中不宜公开的{hidden}项不逐项列出。"
    done, open_ones = _public(done), _public(open_ones)
    told = [first]
    if done:
        told.append("（一）已办结事项")
        told += [
            f"{at}. {item.party}反映的“{_brief(item.text)}”，由{item.lead_unit}牵头，{chinese_date(item.done_on)}办结"
            + (f"：{_ended(item.progress)}" if item.progress else "。")
            for at, item in enumerate(done, 1)
        ]
    if open_ones:
        told.append("（二）办理中事项" if done else "（一）办理中事项")
        told += [
            f"{at}. {item.party}反映的“{_brief(item.text)}”，由{item.lead_unit}牵头，时限{chinese_date(item.due_on)}"
            + (f"，目前{_ended(item.progress)}" if item.progress else "，尚未反馈进展。")
            for at, item in enumerate(open_ones, 1)
        ]
    return tuple(masked(line) for line in told)


def _earlier(items: Sequence[Item]) -> tuple[str, ...]:
    if not items:
        return ("往期交办事项已全部办结。",)
    late = [item for item in items if item.standing == "overdue"]
    told = [f"往期交办事项未办结{len(items)}项，其中逾期未办{len(late)}项。"]
    if late:
        by_unit = Counter(item.lead_unit for item in late)
        units = "、".join(
            f"{unit}{count}项" for unit, count in sorted(by_unit.items(), key=lambda one: (-one[1], one[0]))
        )
        told.append(f"逾期事项的牵头单位为：{units}。请有关单位说明原因，限期办结。")
    return tuple(told)


def _due_next(items: Sequence[Item]) -> tuple[str, ...]:
    if not items:
        return ("下周没有到期事项。",)
    told = [f"下周到期{len(items)}项，请牵头单位抓紧办理，按时反馈。"]
    told += [
        f"{at}. {item.lead_unit}：{item.party}“{_brief(item.text)}”，{chinese_date(item.due_on)}到期。"
        for at, item in enumerate(sorted(items, key=lambda one: one.due_on), 1)
    ]
    return tuple(masked(line) for line in told)


def _brief(text: str) -> str:
    line = masked(text).replace("\n", " ").strip().rstrip("。.；;")  # masked whole: half a number is still a number
    return line if len(line) <= 40 else f"{line[:39]}…"


def _ended(text: str) -> str:
    line = text.replace("\n", " ").strip()
    return line if line.endswith(("。", "！", "？", "；")) else f"{line}。"
