"""Every deed there is, done once in an order in which it is allowed; afterwards no table of the ledger is empty."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

from models.ledgers.columns import Kind, Link
from models.ledgers.field_specs import FieldSpec
from models.ledgers.fields import PREFIX
from models.operations import (
    answering,
    attachments,
    bounties,
    bulletins,
    cases,
    corrections,
    custom_ledgers,
    escalating,
    extensions,
    handing_over,
    helping,
    importing,
    issues,
    meetings,
    merging,
    objections,
    pauses,
    payments,
    plaques,
    records,
    shifts,
    side_ways,
    subsidies,
    succession,
    supervising,
    visiting,
    words,
)
from models.rules.bulletin import Head
from models.rules.periods import Period
from models.store.store import Store
from tests.benchmarks.park import incoming
from tests.helpers import ledgers, money
from tests.helpers.year import LATER, MONDAY, OTHER, PARTY, TODAY, Year, begin


def _issue(year: Year, text: str) -> str:
    return ledgers.issue(year.store, text, PARTY, raised_on=MONDAY)


def _made_task(year: Year) -> None:
    year.kept("first issue", ledgers.issue(year.store, "公交班次太少", PARTY, raised_on=MONDAY))
    year.kept("first task", issues.make_task(year.store, year.ids["first issue"], _FIRST_TASK))


_FIRST_TASK = {
    "measure": "协调增开",
    "lead_unit": "区经发局",
    "co_units": "区住建局",
    "person": "李明",
    "division": "牵头协调",
    "due_on": date(2024, 11, 22),
}


_DIRECT = _FIRST_TASK | {"due_on": None}


def _finished(year: Year, name: str) -> str:
    year.task(name)
    issues.finish(year.store, year.ids[f"{name} task"], "已办", date(2024, 11, 1))
    return year.ids[f"{name} issue"]


def _called_back(year: Year, name: str) -> str:
    issue_id = _finished(year, name)
    issues.call_back(year.store, issue_id, "satisfied", "张三", "电话", TODAY)
    return issue_id


def _closed(year: Year, name: str) -> str:
    issue_id = _called_back(year, name)
    issues.close(year.store, issue_id, TODAY)
    return issue_id


def _asked(year: Year) -> None:
    year.task("延期")
    when = date(2024, 11, 29), "等图纸", "李明", date(2024, 11, 1)
    year.kept("extension", extensions.ask_extension(year.store, year.ids["延期 task"], *when))


def _paused(year: Year) -> None:
    year.task("暂缓")
    when = date(2024, 11, 18), "王主任", date(2024, 10, 30)
    pauses.pause(year.store, year.ids["暂缓 task"], "等雨停", *when)


def _shifted(year: Year) -> None:
    year.task("顺延", due_on=None, due_rule=10)
    records.create(year.store, "calendar", {"day": date(2024, 11, 6), "kind": "off", "name": "临时放假"})
    shifts.accept_shifts(year.store, [year.ids["顺延 task"]], "王主任", TODAY)


def _urged(year: Year) -> None:
    year.task("督办", due_on=date(2024, 11, 1))
    made = supervising.issue_sheets(
        year.store, None, None, TODAY, date(2024, 11, 7), "限期办结", task_ids=[year.ids["督办 task"]]
    )
    year.kept("sheet", made[0])


def _posted(year: Year) -> None:
    year.task("揭榜")
    year.kept("bounty", bounties.post(year.store, year.ids["揭榜 task"], "三个月内增容", MONDAY))


def _long_term(year: Year) -> None:
    year.kept("long", _issue(year, "修路"))
    side_ways.keep_long_term(year.store, year.ids["long"], "区经发局", date(2024, 12, 2), "纳入规划", MONDAY)


def _objected(year: Year) -> None:
    year.task("异议")
    objections.object_to(year.store, year.ids["异议 task"], "不属我局", "李明", date(2024, 10, 30))


def _locked(year: Year) -> None:
    meeting = ledgers.meeting(year.store, 89, TODAY)
    year.ids |= {"locked": meeting, "locked item": meetings.add_item(year.store, meeting, {"text": "路灯不亮"})}
    corrections.lock(year.store, meeting, TODAY)


def _escalated(year: Year) -> None:
    item = ledgers.issue(year.store, "断电", PARTY, raised_on=MONDAY, platform="用工保障")
    escalating.escalate(year.store, item, "平台办不了", TODAY)


def _custom(year: Year) -> None:
    fields = [FieldSpec(label="企业", kind=Kind.LINK, words="parties"), FieldSpec(label="需求")]
    year.kept("custom", custom_ledgers.make_ledger(year.store, "班车需求", fields))


def _custom_changed(year: Year) -> None:
    key = year.ids["custom"]
    with year.store.read() as session:
        specs = custom_ledgers.specs_of(session, key)
    custom_ledgers.change_ledger(year.store, key, "班车需求", [*specs, FieldSpec(label="线路")])


def _custom_row(year: Year) -> None:
    with year.store.read() as session:
        specs = custom_ledgers.specs_of(session, year.ids["custom"])
    party, wanted, *_ = (f"{PREFIX}{one.id}" for one in specs)
    year.kept("custom row", records.create(year.store, year.ids["custom"], {party: PARTY, wanted: "夜班"}))


def _attached(year: Year) -> None:
    file = year.folder / "照片.jpg"
    file.write_bytes(b"jpeg")
    kept = attachments.add_files(year.store, "issues", year.ids["first issue"], [file])
    year.kept("attachment", kept[0])


def _drafted(year: Year) -> None:
    period = Period(MONDAY, MONDAY + timedelta(days=6))
    year.kept("bulletin", bulletins.draft_bulletin(year.store, Head.NOTICE, period))


def _saved(year: Year) -> None:
    with year.store.read() as session:
        content = bulletins.content_of(session, year.ids["bulletin"])
    bulletins.save_bulletin(year.store, year.ids["bulletin"], dataclasses.replace(content, addressees="各园中园"))


def _issued(year: Year) -> None:
    bulletins.issue_bulletin(year.store, year.ids["bulletin"], TODAY, lambda content: content.number_line.encode())


def _claimed(year: Year) -> None:
    given = {"party": PARTY, "applied_on": money.SEPTEMBER, "applied": 100 * money.WAN}
    year.kept("award", records.create(year.store, "subsidies", given | {"clause": Link(year.ids["clause"], "")}))
    subsidies.accept(year.store, year.ids["award"], money.SEPTEMBER)


def _term_renamed(year: Year) -> None:
    records.change(year.store, "issues", year.ids["first issue"], {"category": "交通"})
    words.rename_term(year.store, money.only_id(year.store, "terms", dictionary="category", label="交通"), "交通出行")


def _succeeded(year: Year) -> None:
    new = ledgers.unit(year.store, "区企服局")
    succession.succeed(year.store, [year.ids["区科创局"]], Link(new, ""), date(2024, 12, 2))


def _imported(year: Year) -> None:
    sheet = incoming([{"name": "云麓新来的公司", "contact": "王五"}])
    importing.commit(year.store, importing.preview(year.store, "enterprises", sheet))


def _handed_over(year: Year) -> None:
    giver, taker = (handing_over.Holder("people", year.ids[name]) for name in ("李明", "王强"))
    handing_over.hand_over(year.store, giver, taker, date(2024, 11, 5))


def _helpers(year: Year, *, end: bool) -> None:
    both, slot = [year.ids["party"], year.ids["other"]], year.slot("unit")
    if end:
        helping.end_helpers(year.store, both, slot, date(2024, 10, 31))
    else:
        helping.assign_helpers(year.store, both, slot, Link(year.ids["区经发局"], ""), date(2024, 1, 2))


def _project_settles(year: Year) -> None:
    item = _issue(year, "湘江西路打不通")
    project = Link(year.ids["project"], "")
    side_ways.to_project(year.store, [item], project, "区住建局", date(2024, 12, 2), TODAY)


def _served(year: Year) -> None:
    given = {"title": "用电十条", "issued_on": TODAY, "unit": "区经发局"}
    records.create(year.store, "measures", given | {"issues": (Link(year.ids["first issue"], ""),)})


_BY_FUND = (("区产业资金", None),)
_BY_TWO = (("区产业资金", 80 * money.WAN), ("市工信资金", 10 * money.WAN))
Work = Callable[[Year], object]
WORK: tuple[tuple[str, Work], ...] = (
    ("office.change", begin),
    ("issue.make_task", _made_task),
    ("issue.assign", lambda y: issues.assign(y.store, [y.ids["first task"]], MONDAY)),
    ("record.create", _served),
    ("record.change", lambda y: records.change(y.store, "issues", y.ids["first issue"], {"note": "重点"})),
    (
        "record.change_many",
        lambda y: records.change_many(
            y.store, "units", [(y.ids["区经发局"], {"phone": "0746-1"}), (y.ids["区住建局"], {"note": "无"})]
        ),
    ),
    ("issue.progress", lambda y: issues.report_progress(y.store, y.ids["first task"], "已勘察", TODAY)),
    ("issue.promise", lambda y: answering.promise(y.store, y.ids["first task"], "下周增开", TODAY, y.ids["meeting"])),
    ("issue.extend", lambda y: extensions.extend(y.store, y.ids["first task"], LATER, "缺车", "王", TODAY)),
    ("issue.finish", lambda y: _finished(y, "办结")),
    ("issue.call_back", lambda y: _called_back(y, "回访")),
    ("issue.close", lambda y: _closed(y, "销号")),
    ("issue.reopen", lambda y: issues.reopen(y.store, _closed(y, "重办"), "又坏了", TODAY)),
    (
        "issue.answer",
        lambda y: answering.answer_on_the_spot(
            y.store, _issue(y, "气价"), "已说明", "李明", MONDAY, meeting_id=y.ids["meeting"]
        ),
    ),
    (
        "issue.direct",
        lambda y: answering.deal_directly(y.store, _issue(y, "路灯"), _FIRST_TASK | {"due_on": None}, MONDAY),
    ),
    ("issue.explain", lambda y: side_ways.explain(y.store, _issue(y, "免税"), "政策不允许", "李明", MONDAY)),
    ("issue.long_term", _long_term),
    ("issue.review", lambda y: side_ways.review(y.store, y.ids["long"], "仍在推进", TODAY, date(2025, 1, 6))),
    ("issue.to_project", _project_settles),
    ("issue.merge", lambda y: merging.merge_into(y.store, [_issue(y, "公交太少")], y.ids["first issue"], TODAY)),
    ("issue.escalate", _escalated),
    ("issue.object", _objected),
    (
        "issue.settle_objection",
        lambda y: objections.settle_objection(y.store, y.ids["异议 task"], True, "属实", "王主任", date(2024, 10, 30)),
    ),
    ("issue.pause", _paused),
    ("issue.resume", lambda y: pauses.resume(y.store, y.ids["暂缓 task"], TODAY, date(2024, 11, 27))),
    ("issue.ask_extension", _asked),
    (
        "issue.settle_extension",
        lambda y: extensions.settle_extension(y.store, y.ids["extension"], True, "王主任", "同意", TODAY),
    ),
    ("issue.shift", _shifted),
    ("bounty.post", _posted),
    ("bounty.take", lambda y: bounties.take(y.store, y.ids["bounty"], "区住建局", "王强", "两个月", MONDAY)),
    ("bounty.end", lambda y: bounties.end(y.store, y.ids["bounty"], True, "已送电", TODAY)),
    ("sheet.issue", _urged),
    ("sheet.receive", lambda y: supervising.receive(y.store, y.ids["sheet"], "李明", TODAY)),
    ("sheet.answer", lambda y: supervising.answer(y.store, y.ids["sheet"], "本周办结", TODAY)),
    ("meeting.add_item", lambda y: meetings.add_item(y.store, y.ids["meeting"], {"party": PARTY, "text": "缺工"})),
    (
        "meeting.confer",
        lambda y: meetings.call_conference(y.store, [y.ids["first issue"]], {"held_on": TODAY, "theme": "公交"}),
    ),
    ("meeting.lock", _locked),
    ("meeting.correct", lambda y: corrections.correct(y.store, y.ids["locked"], {"chair": "周志刚"}, "漏记", TODAY)),
    (
        "issue.correct",
        lambda y: corrections.correct_item(
            y.store, y.ids["locked item"], {"text": "路灯不亮（二号路）"}, "不全", TODAY
        ),
    ),
    ("visit.raise", lambda y: visiting.raise_from_visit(y.store, y.ids["visit"])),
    ("helper.assign_many", lambda y: _helpers(y, end=False)),
    ("helper.end_many", lambda y: _helpers(y, end=True)),
    (
        "helper.assign",
        lambda y: helping.assign_helper(y.store, y.ids["other"], y.slot("person"), Link(y.ids["王强"], ""), MONDAY),
    ),
    ("helper.end", lambda y: helping.end_helper(y.store, y.ids["other"], y.slot("person"), TODAY)),
    ("plaque.put_up", lambda y: plaques.put_up(y.store, [y.ids["party"]], TODAY, "大门", despite_gaps=True)),
    ("helper.hand_over", _handed_over),
    ("unit.succeed", _succeeded),
    ("subsidy.accept", _claimed),
    ("subsidy.review", lambda y: subsidies.review(y.store, y.ids["award"], 90 * money.WAN, date(2024, 9, 3), _BY_FUND)),
    ("subsidy.sources", lambda y: subsidies.set_sources(y.store, y.ids["award"], _BY_TWO)),
    ("subsidy.publicise", lambda y: subsidies.publicise(y.store, [y.ids["award"]], date(2024, 9, 4))),
    ("subsidy.plan", lambda y: subsidies.plan(y.store, [y.ids["award"]], "2024-10")),
    ("subsidy.pay", lambda y: payments.pay(y.store, y.ids["award"], 72 * money.WAN, "区产业资金", date(2024, 10, 8))),
    ("subsidy.refuse", lambda y: subsidies.refuse(y.store, money.claim(y.store, OTHER), "材料不全", money.SEPTEMBER)),
    (
        "case.open",
        lambda y: y.kept("case", cases.claw_back(y.store, y.ids["award"], "追1号", 72 * money.WAN, date(2024, 10, 9))),
    ),
    ("case.recover", lambda y: cases.recover(y.store, y.ids["case"], 72 * money.WAN, date(2024, 10, 20))),
    ("case.close", lambda y: cases.close_case(y.store, y.ids["case"], date(2024, 10, 22))),
    ("custom.make", _custom),
    ("custom.change", _custom_changed),
    ("record.create", _custom_row),
    ("custom.retire", lambda y: custom_ledgers.retire_ledger(y.store, y.ids["custom"])),
    ("custom.restore", lambda y: custom_ledgers.restore_ledger(y.store, y.ids["custom"])),
    ("attachment.add", _attached),
    ("bulletin.draft", _drafted),
    ("bulletin.save", _saved),
    ("bulletin.issue", _issued),
    ("import", _imported),
    ("term.rename", _term_renamed),
    ("record.remove", lambda y: records.remove(y.store, "issues", [_finished(y, "误录")])),
    ("record.restore", lambda y: records.restore(y.store, "issues", [y.ids["误录 issue"]])),
    ("plaque.take_down", lambda y: plaques.take_down(y.store, [y.ids["party"]], TODAY)),
    ("attachment.remove", lambda y: attachments.remove_attachment(y.store, y.ids["attachment"])),
)
"""Verbs of models/operations/verbs.py, and what does them; what else a piece of work needs it does before."""


def whole_year(store: Store, folder: Path) -> Year:
    """Do all of `WORK` in `store`, and return what was made; files to attach are written in `folder`."""
    year = Year(store, folder)
    for _, work in WORK:
        work(year)
    return year
