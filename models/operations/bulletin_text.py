"""The words of a weekly bulletin, drafted from the ledger. Official documents are Chinese."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta

from models.figures.measuring import Measured, Period
from models.operations.bulletin_items import Duty, Group, Item, Posted
from models.rules.bulletin import Annex, AnnexColumn, Section
from models.rules.dates import chinese_date
from models.rules.masking import masked, masked_and_counted

_STANDING = {"near": "临期", "overdue": "逾期未办", "late": "逾期办结"}
_STATES = {"in_hand": "办理中", "paused": "暂缓办理", "long_term": "长期推进", "done": "已办结", "closed": "已销号"}
_SATISFIED = {"satisfied": "企业满意", "fairly": "企业基本满意"}
_ORDER = "一二三四五六七八"
_WEEK = 7
_ANNEX = (
    AnnexColumn("序号", 5, True),
    AnnexColumn("编号", 13, True),
    AnnexColumn("企业（项目）", 20),
    AnnexColumn("问题（建议）", 34),
    AnnexColumn("牵头单位", 16),
    AnnexColumn("责任人", 9, True),
    AnnexColumn("完成时限", 12, True),
    AnnexColumn("办理状态", 14, True),
)


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


def sections(
    figures: Mapping[str, Measured], items: Sequence[Item], bounties: Sequence[Posted], period: Period
) -> tuple[Section, ...]:
    """Return the five sections: in all, this period's items, earlier ones still open, bounties, what is due next.

    The skeleton is that of domain.md §2.9. Every item of the period stands in the second section once, with what
    became of it; those of earlier periods in the third.
    """
    return (
        Section("一、总体情况", _overall(figures)),
        Section("二、本期办理情况", _current([item for item in items if item.is_of(period)])),
        Section(
            "三、往期未办结及逾期情况", _earlier([item for item in items if item.is_earlier(period)], figures, period)
        ),
        Section("四、揭榜挂帅事项", _bounties(bounties)),
        Section("五、下周到期提示", _due_next([item for item in items if not item.confidential], period)),
    )


def annex(items: Sequence[Item], period: Period) -> Annex:
    """Return the table of this period's items and of the earlier ones still open: a row for each task, at least one."""
    told = [item for item in items if _is_told(item, period) and not item.confidential]
    lines = [(item, duty) for item in told for duty in (item.duties or (None,))]
    return Annex(
        "责任清单及办理情况表",
        _ANNEX,
        tuple(
            (
                str(at),
                item.number,
                item.party,
                masked(item.text),
                duty.lead_unit if duty else item.answered_by if item.group is Group.ON_THE_SPOT else item.keeper,
                duty.person if duty else "",
                duty.due_on.isoformat() if duty else "",
                state_words(item, duty),
            )
            for at, (item, duty) in enumerate(lines, 1)
        ),
    )


def concealed(items: Sequence[Item], bounties: Sequence[Posted], period: Period) -> tuple[int, int]:
    """Return what a bulletin of the period does not say: numbers masked in its texts, and items left out."""
    told = [item for item in items if _is_told(item, period)]
    texts: list[str] = []
    for item in told:
        if not item.confidential:
            texts.append(item.text)
            texts += _words_of(item) if item.is_of(period) else ()
    for one in bounties:
        texts += () if one.confidential else (one.wanted, one.promise, one.result)
    return sum(masked_and_counted(text)[1] for text in texts), sum(item.confidential for item in told)


def state_words(item: Item, duty: Duty | None) -> str:
    """Return where an item, or one task of it, stands, in words that black-and-white paper keeps."""
    if item.merged_into:
        return f"并入{item.merged_into}"
    if item.group in (Group.EXPLAINED, Group.ON_THE_SPOT):
        return f"{item.group.value}，{_STATES['closed'] if item.state == 'closed' else '待回访'}"
    if duty is None:
        return _STATES.get(item.state, Group.WAITING.value)
    state = _STATES[duty.state]
    return f"{state}（{_STANDING[duty.standing]}）" if duty.standing in _STANDING else state


def _is_told(item: Item, period: Period) -> bool:
    return item.is_of(period) or (item.is_earlier(period) and item.is_open)


def _overall(figures: Mapping[str, Measured]) -> tuple[str, ...]:
    value = {key: measured.text for key, measured in figures.items()}

    def also(key: str, words: str) -> str:
        return words.format(value[key]) if figures[key].value else ""

    how = "、".join(filter(None, (also("on_the_spot", "现场答复{}条"), also("explained", "解释说明{}条"))))
    received = (
        f"本期共收到企业问题、建议{value['received']}条，其中问题{value['received_problems']}条、"
        f"建议{value['received_suggestions']}条；已解决{value['solved']}条{f'（含{how}）' if how else ''}，"
        f"解决率{value['solved_rate']}；经回访销号{value['closed']}条。"
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
        + f"；截至目前已交办未办结任务{value['in_hand']}项，其中逾期未办{value['overdue_open']}项、"
        f"临期{value['near_due']}项{also('paused', '、暂缓办理{}项')}。" + also("long_term", "长期推进事项{}件。")
    )
    measures = f"制定出台相关措施{value['measures']}条。" if figures["measures"].value else ""
    called = (
        f"回访企业{value['called_back']}件次，满意率{value['satisfaction_rate']}"
        f"{also('reopened', '，因不满意重新办理{}件')}。"
        if figures["called_back"].value
        else also("reopened", "因企业不满意重新办理{}件。")
    )
    return tuple(part for part in (received, tasks, measures + called) if part)


def _current(items: Sequence[Item]) -> tuple[str, ...]:
    if not items:
        return ("本期没有交办事项。",)
    groups = {group: [item for item in items if item.group is group] for group in Group}
    counts = []
    for group, found in groups.items():
        if found:
            late = sum(item.is_overdue for item in found)
            counts.append(f"{group.value}{len(found)}项{f'（其中逾期{late}项）' if late else ''}")
    first = f"本期事项{len(items)}项：{'、'.join(counts)}"
    closed = sum(item.state == "closed" for item in items)
    first += f"；已销号{closed}项。" if closed else "。"
    if hidden := sum(item.confidential for item in items):
        first += f"其中不宜公开的{hidden}项不逐项列出。"
    told = [first]
    shown = [
        (group, kept) for group, found in groups.items() if (kept := [one for one in found if not one.confidential])
    ]
    for order, (group, found) in zip(_ORDER, shown, strict=False):
        told.append(f"（{order}）{group.value}事项" if group is not Group.MERGED else f"（{order}）并入其他事项的")
        told += [f"{at}. {item.party}反映的“{_brief(item.text)}”，{_told(item)}" for at, item in enumerate(found, 1)]
    return tuple(masked(line) for line in told)


def _told(item: Item) -> str:
    """Return what became of an item, as the rest of its sentence."""
    match item.group:
        case Group.ON_THE_SPOT:
            by = f"由{item.answered_by}" if item.answered_by else ""
            return f"{by}当场答复：{_ended(item.reply)}{_called_back(item)}"
        case Group.DONE:
            by = f"由{'、'.join(item.lead_units)}牵头，" if item.lead_units else ""
            through = f"通过工程项目（{'、'.join(item.projects)}）" if item.outcome == "project" else ""
            said = item.reply or _said(item)
            day = chinese_date(item.done_on) if item.done_on else "已"
            done = f"{by}{through}{day}办结"
            return f"{done}：{_ended(said)}{_called_back(item)}" if said else f"{done}。{_called_back(item)}"
        case Group.EXPLAINED:
            return f"已向企业解释说明：{_ended(item.reply)}{_called_back(item)}"
        case Group.IN_HAND:
            said = _said(item)
            promised = "；".join(dict.fromkeys(duty.promise for duty in item.duties if duty.promise))
            again = "因企业不满意重新办理，" if item.is_redone else ""
            return (
                f"由{'、'.join(item.lead_units)}牵头，{again}{_deadline(item)}，"
                + (f"目前{_ended(said)}" if said else "尚未反馈进展。")
                + (f"牵头单位承诺：{_ended(promised)}" if promised else "")
            )
        case Group.PAUSED:
            resume = [duty.resume_on for duty in item.duties if duty.state == "paused" and duty.resume_on]
            until = f"，{chinese_date(min(resume))}前恢复办理" if resume else ""
            return f"由{'、'.join(item.lead_units)}牵头，经批准暂缓办理{until}。"
        case Group.LONG_TERM:
            project = f"转为工程项目（{'、'.join(item.projects)}），" if item.outcome == "project" else ""
            review = f"，{chinese_date(item.review_on)}前复查" if item.review_on else ""
            keeper = f"由{item.keeper}" if item.keeper else ""
            return f"{project}{keeper}长期推进{review}。"
        case Group.MERGED:
            closed = "，已随该事项销号" if item.state == "closed" else ""
            return f"与{item.merged_into}为同一事项，并入一并办理{closed}。"
        case Group.WAITING:
            return "已退回，待重新交办。" if item.returned else "正在梳理，待交办。"


def _deadline(item: Item) -> str:
    duty = min(item.running, key=lambda one: one.due_on)
    extended = f"（已延期{duty.extensions}次）" if duty.extensions else ""
    late = "，已逾期" if duty.standing == "overdue" else ""
    return f"时限{chinese_date(duty.due_on)}{extended}{late}"


def _called_back(item: Item) -> str:
    if item.state != "closed":
        return "待回访销号。"
    satisfied = _SATISFIED.get(item.satisfaction)
    return f"经回访{satisfied}，已销号。" if satisfied else "已销号。"


def _said(item: Item) -> str:
    """Return how far an item is: the words of its tasks, with the unit where there are several."""
    said = [(duty.lead_unit, duty.said.strip()) for duty in item.duties if duty.said.strip()]
    if len(item.duties) == 1:
        return said[0][1] if said else ""
    return "；".join(f"{unit}：{words.rstrip('。；;')}" for unit, words in said)


def _words_of(item: Item) -> tuple[str, ...]:
    """Return the words that the line of an item prints, beside its text."""
    match item.group:
        case Group.ON_THE_SPOT | Group.EXPLAINED:
            return (item.reply,)
        case Group.DONE:
            return (item.reply or _said(item),)
        case Group.IN_HAND:
            return (_said(item), *(duty.promise for duty in item.duties))
    return ()


def _earlier(items: Sequence[Item], figures: Mapping[str, Measured], period: Period) -> tuple[str, ...]:
    told = []
    done = sum(
        item.done_on is not None and period.first <= item.done_on <= period.last and item.group is not Group.MERGED
        for item in items
    )
    settled = f"本期办结往期事项{done}项。" if done else ""
    still = [item for item in items if item.is_open]
    if not still:
        told.append(f"{settled}往期交办事项已全部办结。")
    else:
        late = [item for item in still if item.is_overdue]
        rest = Counter(item.group for item in still if item.group is not Group.IN_HAND)
        others = "".join(f"、{group.value}{rest[group]}项" for group in Group if rest[group])
        told.append(f"{settled}往期交办事项未办结{len(still)}项，其中逾期未办{len(late)}项{others}。")
        if late:
            told.append(f"逾期事项的牵头单位为：{_by_unit(late)}。请有关单位说明原因，限期办结。")
    if figures["sheets"].value:
        colours = (("sheets_red", "红色"), ("sheets_yellow", "黄色"), ("sheets_blue", "蓝色"))
        each = "、".join(f"{word}{figures[key].text}份" for key, word in colours if figures[key].value)
        told.append(f"本期制发督办单{figures['sheets'].text}份，其中{each}。")
    if figures["sheets_unanswered"].value:
        told.append(f"督办单逾期未答复{figures['sheets_unanswered'].text}份，请被督办单位立即答复。")
    return tuple(told)


def _by_unit(late: Iterable[Item]) -> str:
    """Return the units that are late, each with how many items."""
    counts = Counter(
        unit
        for item in late
        for unit in dict.fromkeys(duty.lead_unit for duty in item.running if duty.standing == "overdue")
    )
    return "、".join(f"{unit}{count}项" for unit, count in sorted(counts.items(), key=lambda one: (-one[1], one[0])))


def _bounties(bounties: Sequence[Posted]) -> tuple[str, ...]:
    if not bounties:
        return ("本期没有揭榜挂帅事项。",)
    words = {"posted": "待揭榜", "taken": "已揭榜", "ended": "已结项", "failed": "未完成"}
    states = Counter(one.state for one in bounties)
    counts = "、".join(f"{word}{states[state]}项" for state, word in words.items() if states[state])
    hidden = sum(one.confidential for one in bounties)
    first = f"揭榜挂帅事项{len(bounties)}项：{counts}。" + (f"其中不宜公开的{hidden}项不逐项列出。" if hidden else "")
    shown = [one for one in bounties if not one.confidential]
    return (
        first,
        *(masked(f"{at}. {one.party}“{_brief(one.text)}”，{_posted(one)}") for at, one in enumerate(shown, 1)),
    )


def _posted(one: Posted) -> str:
    told = [f"{chinese_date(one.posted_on)}发榜，要求：{_ended(one.wanted)}"]
    if one.taken_on:
        promise = f"，承诺：{_ended(one.promise)}" if one.promise else "。"
        told.append(f"{chinese_date(one.taken_on)}由{one.team}揭榜，{one.leader}挂帅{promise}")
    elif not one.ended_on:
        told.append("尚无团队揭榜，欢迎有关单位揭榜。")
    if one.ended_on:
        how = "结项" if one.state == "ended" else "结束，未完成"
        told.append(f"{chinese_date(one.ended_on)}{how}：{_ended(one.result)}")
    return "".join(told)


def _due_next(items: Sequence[Item], period: Period) -> tuple[str, ...]:
    first, last = period.last + timedelta(days=1), period.last + timedelta(days=_WEEK)
    due = [(duty, item) for item in items for duty in item.running if first <= duty.due_on <= last]
    when = span(Period(first, last))
    if not due:
        return (f"{when}没有到期任务。",)
    due.sort(key=lambda one: (one[0].due_on, one[1].number))
    told = [f"{when}到期任务{len(due)}项，请牵头单位抓紧办理，按时反馈。"]
    told += [
        f"{at}. {duty.lead_unit}：{item.party}“{_brief(item.text)}”，{chinese_date(duty.due_on)}到期。"
        for at, (duty, item) in enumerate(due, 1)
    ]
    return tuple(masked(line) for line in told)


def _brief(text: str) -> str:
    line = masked(text).replace("\n", " ").strip().rstrip("。.；;")  # masked whole: half a number is still a number
    line = line.replace("“", "‘").replace("”", "’")  # it stands in quotation marks itself
    return line if len(line) <= 40 else f"{line[:39]}…"


def _ended(text: str) -> str:
    line = text.replace("\n", " ").strip()
    return line if line.endswith(("。", "！", "？", "；")) else f"{line}。"
