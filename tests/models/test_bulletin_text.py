"""A bulletin tells of every item of its week once, with what became of it, of bounties, and of what is due next."""

from __future__ import annotations

from datetime import date

import pytest

from models.figures.measuring import Period
from models.operations import (
    answering,
    bounties,
    bulletin_items,
    bulletins,
    issues,
    merging,
    objections,
    pauses,
    records,
    side_ways,
    supervising,
)
from models.rules.bulletin import Head
from tests.helpers.ledgers import assigned, enterprise, issue, person, unit

LAST = date(2024, 10, 28)
WEEK = Period(LAST, date(2024, 11, 3))
PARTY = "云麓星河电子有限公司"
GAS = "永州新奥燃气有限公司"


@pytest.fixture
def park(store):
    unit(store)
    person(store)
    enterprise(store)
    return store


def sections(store) -> list[str]:
    with store.read() as session:
        drafted, _ = bulletins.drafted(session, Head.BRIEF, WEEK, store.today())
    return ["\n".join(one.paragraphs) for one in drafted.sections]


def annex(store) -> dict[str, str]:
    with store.read() as session:
        drafted, _ = bulletins.drafted(session, Head.BRIEF, WEEK, store.today())
    return {row[3]: row[-1] for table in drafted.annexes for row in table.rows}


def raised(store, text: str) -> str:
    return issue(store, text, PARTY)


def every_way(store) -> None:
    """Raise one item for each thing that can become of it by the Monday after."""
    answering.answer_on_the_spot(store, raised(store, "气价太高"), "按最低价执行", GAS, LAST, "satisfied")
    answering.answer_on_the_spot(store, raised(store, "水压低"), "今晚检修", "水务公司", LAST)
    _, task = assigned(store, "路灯不亮", party=PARTY)
    issues.finish(store, task, "路灯已修复", date(2024, 10, 30))
    done, task = assigned(store, "井盖破损", party=PARTY)
    issues.finish(store, task, "井盖已换", date(2024, 10, 30))
    issues.call_back(store, done, "fairly", "张三", "电话", date(2024, 10, 31))
    issues.close(store, done, date(2024, 10, 31))
    side_ways.explain(store, raised(store, "要求减免全部税收"), "税法没有此项规定", "税务局", date(2024, 10, 30))
    main, task = assigned(store, "公交太少", date(2024, 10, 31), party=PARTY)
    issues.report_progress(store, task, "方案已报", date(2024, 10, 30))
    answering.promise(store, task, "下周增开两班", date(2024, 10, 30))
    merging.merge_into(store, [raised(store, "员工坐不上公交")], main, date(2024, 10, 29))
    _, task = assigned(store, "厂房扩建", party=PARTY)
    pauses.pause(store, task, "等规划", date(2024, 12, 2), "王主任", date(2024, 10, 30))
    kept, _ = assigned(store, "办证历史遗留", party=PARTY)
    side_ways.keep_long_term(store, kept, "区经发局", date(2025, 3, 3), "涉及多年", date(2024, 10, 30))
    _, task = assigned(store, "电压不稳", party=PARTY)
    objections.object_to(store, task, "应由供电公司办", "区经发局", date(2024, 10, 29))
    objections.settle_objection(store, task, True, "属实", "王主任", date(2024, 10, 30))
    raised(store, "想建食堂")


SAID = {
    "气价太高": "由永州新奥燃气有限公司当场答复：按最低价执行。经回访企业满意，已销号。",
    "水压低": "由水务公司当场答复：今晚检修。待回访销号。",
    "路灯不亮": "由区经发局牵头，2024年10月30日办结：路灯已修复。待回访销号。",
    "井盖破损": "2024年10月30日办结：井盖已换。经回访企业基本满意，已销号。",
    "要求减免全部税收": "已向企业解释说明：税法没有此项规定。待回访销号。",
    "公交太少": "时限2024年10月31日，已逾期，目前方案已报。牵头单位承诺：下周增开两班。",
    "员工坐不上公交": "为同一事项，并入一并办理。",
    "厂房扩建": "由区经发局牵头，经批准暂缓办理，2024年12月2日前恢复办理。",
    "办证历史遗留": "由区经发局长期推进，2025年3月3日前复查。",
    "电压不稳": "已退回，待重新交办。",
    "想建食堂": "正在梳理，待交办。",
}
STANDS = {
    "气价太高": "现场答复，已销号",
    "水压低": "现场答复，待回访",
    "路灯不亮": "已办结",
    "井盖破损": "已销号",
    "要求减免全部税收": "解释说明，待回访",
    "公交太少": "办理中（逾期未办）",
    "厂房扩建": "暂缓办理",
    "办证历史遗留": "长期推进",
    "电压不稳": "待交办",
    "想建食堂": "待交办",
}


def test_every_item_of_last_monday_stands_there_once_with_its_outcome(park):
    every_way(park)
    lines = sections(park)[1].split("\n")
    for text, said in SAID.items():
        told = [line for line in lines if f"“{text}”" in line]
        assert len(told) == 1, text
        assert told[0].endswith(said), told[0]
    assert lines[0] == (
        "本期事项11项：现场答复2项、已办结2项、解释说明1项、办理中1项（其中逾期1项）、暂缓办理1项、长期推进1项、"
        "并入其他事项1项、待交办2项；已销号2项。"
    )
    stands = annex(park)
    assert {text: stands[text] for text in STANDS} == STANDS
    assert stands["员工坐不上公交"].startswith("并入")


def test_a_week_later_only_what_is_open_is_told_of_as_earlier(park):
    every_way(park)
    later = Period(date(2024, 11, 4), date(2024, 11, 10))
    with park.read() as session:
        drafted, _ = bulletins.drafted(session, Head.BRIEF, later, park.today())
    assert drafted.sections[1].paragraphs == ("本期没有交办事项。",)
    assert drafted.sections[2].paragraphs[0] == (
        "往期交办事项未办结5项，其中逾期未办1项、暂缓办理1项、长期推进1项、待交办2项。"
    )


def test_an_item_of_several_tasks_is_one_item(park):
    issue_id, _ = assigned(park, "公交太少", date(2024, 11, 8), party=PARTY)
    unit(park, "公交公司")
    second = issues.make_task(
        park,
        issue_id,
        {
            "measure": "加车",
            "lead_unit": "公交公司",
            "person": person(park, "周红", "公交公司") and "周红",
            "division": "配合",
            "due_on": date(2024, 11, 6),
        },
    )
    issues.assign(park, [second], LAST)
    issues.report_progress(park, second, "车辆已到", date(2024, 10, 30))
    _, current, _, _, following = sections(park)
    assert "本期事项1项：办理中1项。" in current
    assert current.count("公交太少") == 1
    assert "由区经发局、公交公司牵头，时限2024年11月6日，目前公交公司：车辆已到。" in current
    assert "到期任务2项" in following  # each task by its own day


def test_what_rests_is_neither_late_nor_due_next_week(park):
    for text in ("暂缓的", "长期的"):
        issue_id, task = assigned(park, text, date(2024, 11, 6), on=date(2024, 10, 14), party=PARTY)
        if text == "暂缓的":
            pauses.pause(park, task, "等规划", date(2024, 12, 2), "王主任", date(2024, 10, 30))
        else:
            side_ways.keep_long_term(park, issue_id, "区经发局", date(2025, 3, 3), "涉及多年", date(2024, 10, 30))
    _, _, earlier, _, following = sections(park)
    assert earlier == "往期交办事项未办结2项，其中逾期未办0项、暂缓办理1项、长期推进1项。"
    assert following == "2024年11月4日至11月10日没有到期任务。"


def test_bounties_have_their_section(park):
    _, task = assigned(park, "关键零件断供", party=PARTY)
    bounty = bounties.post(park, task, "三个月内找到替代，请联系13812345678", date(2024, 10, 28))
    _, hidden = assigned(park, "举报", confidential=True)
    bounties.post(park, hidden, "查清", date(2024, 10, 29))
    assert "待揭榜2项。其中不宜公开的1项不逐项列出。" in sections(park)[3]
    bounties.take(park, bounty, "区经发局", "李明", "年内完成", date(2024, 10, 30))
    told = sections(park)[3]
    assert "要求：三个月内找到替代，请联系138****5678。2024年10月30日由区经发局揭榜，李明挂帅，承诺：年内完成。" in told
    assert "查清" not in told
    with park.read() as session:
        drafted, _ = bulletins.drafted(session, Head.BRIEF, WEEK, park.today())
        assert (drafted.masked, drafted.hidden) == (1, 1)
    bounties.end(park, bounty, False, "没有替代品", date(2024, 11, 1))
    assert "2024年11月1日结束，未完成：没有替代品。" in sections(park)[3]


def test_sheets_of_the_week_are_told_of(park):
    assigned(park, "旧账", date(2024, 10, 20), on=date(2024, 10, 14), party=PARTY)
    supervising.issue_sheets(park, None, None, date(2024, 10, 30), date(2024, 11, 1), "限期办结")
    earlier = sections(park)[2]
    assert "本期制发督办单1份，其中红色1份。" in earlier
    assert "督办单逾期未答复1份" in earlier


def test_what_was_settled_of_earlier_weeks_is_counted(park):
    _, task = assigned(park, "旧账", date(2024, 11, 20), on=date(2024, 10, 14), party=PARTY)
    issues.finish(park, task, "已办", date(2024, 10, 30))
    assert sections(park)[2] == "本期办结往期事项1项。往期交办事项已全部办结。"


def test_groups_and_states_of_the_ledger_agree(park):
    every_way(park)
    with park.read() as session:
        told = bulletin_items.items(session, WEEK, park.today())
    assert {one.group for one in told} == set(bulletin_items.Group)
    records.remove(park, "issues", [raised(park, "误录")])
    with park.read() as session:
        assert len(bulletin_items.items(session, WEEK, park.today())) == len(told)


def test_what_the_enterprise_was_not_satisfied_with_is_said_to_be_redone(park):
    issue_id, task = assigned(park, "路灯“又”不亮", date(2024, 11, 15), party=PARTY)
    issues.finish(park, task, "已修复", date(2024, 10, 30))
    issues.call_back(park, issue_id, "dissatisfied", "张三", "电话", date(2024, 10, 31), "又坏了")
    told = sections(park)[1]
    assert "反映的“路灯‘又’不亮”，由区经发局牵头，因企业不满意重新办理，时限2024年11月15日，" in told


def test_a_duplicate_is_not_counted_as_settled_beside_its_main_item(park):
    main, task = assigned(park, "公交太少", date(2024, 11, 20), on=date(2024, 10, 14), party=PARTY)
    merging.merge_into(park, [issue(park, "没公交", PARTY, raised_on=date(2024, 10, 14))], main, date(2024, 10, 15))
    issues.finish(park, task, "已增开", date(2024, 10, 30))
    issues.call_back(park, main, "satisfied", "张三", "电话", date(2024, 10, 30))
    issues.close(park, main, date(2024, 10, 30))
    assert sections(park)[2].startswith("本期办结往期事项1项。")
