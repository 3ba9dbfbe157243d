"""A locked meeting: nothing of it moves by any path, but by a correction that is on record."""

from __future__ import annotations

from datetime import date

import pytest

from models.errors import RuleBroken
from models.ledgers import catalogue
from models.ledgers.incoming import Incoming, IncomingRow
from models.ledgers.rows import Filter, rows
from models.operations import answering, corrections, importing, issues, meetings, records
from tests.helpers.ledgers import content, enterprise, issue, only_row, person, unit

DAY = date(2024, 10, 28)
TODAY = date(2024, 11, 4)
FIRM = "云麓星河电子有限公司"


@pytest.fixture
def office(store):
    unit(store)
    person(store)
    enterprise(store)
    return store


@pytest.fixture
def meeting_id(office):
    return records.create(
        office,
        "meetings",
        {"series": "政企交流主题日", "number": 88, "held_on": DAY, "chair": "周志强", "units_present": "区经发局"},
    )


@pytest.fixture
def issue_id(office, meeting_id):
    return meetings.add_item(office, meeting_id, {"text": "公交班次太少", "party": FIRM, "raised_by": "刘工"})


@pytest.fixture
def locked(office, meeting_id, issue_id):
    corrections.lock(office, meeting_id, DAY)
    return meeting_id


def corrected(store) -> list[dict]:
    with store.read() as session:
        ledger = catalogue.ledger(session, "corrections")
        return [
            dict(zip((column.key for column in ledger.columns), row.cells, strict=True))
            for row in rows(session, ledger, Filter(), today=store.today())
        ]


def bring_in(store, ledger: str, cells: dict) -> importing.Preview:
    """Preview one line of a workbook."""
    sheet = Incoming("台账", 1, {key: key for key in cells}, (), (IncomingRow(2, cells),))
    return importing.preview(store, ledger, sheet)


@pytest.mark.parametrize(
    "values",
    [
        {"number": 89},
        {"series": "调度会"},
        {"held_on": TODAY},
        {"theme": "出行"},
        {"place": "茶聊室"},
        {"chair": ""},
        {"others_present": "市民代表"},
        {"minutes": "纪要"},
        {"units_present": ""},
        {"enterprises_present": FIRM},
    ],
    ids=lambda values: next(iter(values)),
)
def test_nothing_of_a_locked_meeting_is_changed(office, locked, values):
    before = content(office)
    with pytest.raises(RuleBroken, match="correction"):
        records.change(office, "meetings", locked, values)
    assert content(office) == before


@pytest.mark.parametrize(
    "values",
    [
        {"kind": "suggestion"},
        {"party": ""},
        {"text": "公交班次很少"},
        {"raised_on": TODAY},
        {"raised_by": "王工"},
        {"meeting": ""},
    ],
    ids=lambda values: next(iter(values)),
)
def test_nothing_that_was_raised_is_changed(office, locked, issue_id, values):
    before = content(office)
    with pytest.raises(RuleBroken, match="correction"):
        records.change(office, "issues", issue_id, values)
    with pytest.raises(RuleBroken, match="correction"):
        records.change_many(office, "issues", [(issue_id, values)])
    assert content(office) == before


def test_items_neither_join_nor_leave_a_locked_meeting(office, locked, issue_id):
    elsewhere = issue(office, "漏水")
    gone = issue(office, "停电")
    before = content(office)
    for deed in (
        lambda: meetings.add_item(office, locked, {"text": "又一条"}),
        lambda: issue(office, "又一条", meeting="政企交流主题日第88期"),
        lambda: records.change(office, "issues", elsewhere, {"meeting": "88"}),
        lambda: records.remove(office, "issues", [issue_id]),
        lambda: records.remove(office, "meetings", [locked]),
        lambda: records.remove(office, "issues", [gone, issue_id]),
    ):
        with pytest.raises(RuleBroken, match="correction"):
            deed()
    assert content(office) == before


def test_an_item_in_the_bin_does_not_come_back_into_a_locked_meeting(office, meeting_id, issue_id):
    records.remove(office, "issues", [issue_id])
    corrections.lock(office, meeting_id, DAY)
    with pytest.raises(RuleBroken, match="correction"):
        records.restore(office, "issues", [issue_id])


def test_the_item_of_a_locked_conference_stays(office):
    issue_id = issue(office)
    number = only_row(office, "issues", issue_id)["number"]
    conference = records.create(
        office, "meetings", {"series": "联席会议", "number": 3, "held_on": DAY, "about": number}
    )
    corrections.lock(office, conference, DAY)
    with pytest.raises(RuleBroken, match="联席会议第3期"):
        records.remove(office, "issues", [issue_id])
    with pytest.raises(RuleBroken, match="correction"):
        records.change(office, "meetings", conference, {"about": ""})


def test_a_workbook_does_not_change_a_locked_meeting_but_may_come_again_unchanged(office, locked, issue_id):
    number = only_row(office, "issues", issue_id)["number"]
    changed = bring_in(office, "issues", {"number": number, "text": "改过的", "raised_on": DAY})
    assert ["correction" in str(one.reason) for one in changed.rejected] == [True]
    changed = bring_in(office, "meetings", {"series": "政企交流主题日", "number": 88, "chair": "别人", "held_on": DAY})
    assert ["correction" in str(one.reason) for one in changed.rejected] == [True]
    again = bring_in(
        office,
        "meetings",
        {"series": "政企交流主题日", "number": 88, "held_on": DAY, "chair": "周志强", "units_present": "区经发局"},
    )
    assert (again.rejected, len(again.unchanged)) == ((), 1)


def test_handling_goes_on_after_the_lock(office, locked, issue_id):
    task_id = issues.make_task(
        office,
        issue_id,
        {"measure": "协调", "lead_unit": "区经发局", "person": "李明", "division": "牵头", "due_on": date(2024, 11, 8)},
    )
    issues.assign(office, [task_id], DAY)
    answering.promise(office, task_id, "下周办好", DAY, locked)
    issues.finish(office, task_id, "办好", TODAY)
    records.change(office, "issues", issue_id, {"category": "交通", "note": "急", "major": True})
    issues.call_back(office, issue_id, "satisfied", "张三", "电话", TODAY)
    issues.close(office, issue_id, TODAY)
    assert only_row(office, "issues", issue_id)["state"] == "closed"


def test_a_locked_meetings_text_changes_only_by_a_correction_on_record(office, locked):
    with pytest.raises(RuleBroken, match="filled in"):
        corrections.correct(office, locked, {"chair": "周志刚"}, " ", TODAY)
    before = content(office)
    corrections.correct(
        office, locked, {"chair": "周志刚", "enterprises_present": FIRM, "number": 88}, "记录员听错", TODAY
    )
    row = only_row(office, "meetings", locked)
    assert (row["chair"], row["locked_on"]) == ("周志刚", DAY)
    assert [one.text for one in row["enterprises_present"]] == [FIRM]
    (entry,) = corrected(office)
    assert entry["text"] == f"主持人：周志强 → 周志刚\n参会企业：（空） → {FIRM}"
    assert (entry["reason"], entry["by"], entry["corrected_on"]) == ("记录员听错", "张三", TODAY)
    assert (entry["meeting"].id, entry["issue"]) == (locked, None)
    assert office.undo().verb == "meeting.correct"
    assert content(office) == before


def test_what_was_raised_is_corrected_with_a_step(office, locked, issue_id):
    corrections.correct_item(office, issue_id, {"text": "公交末班太早", "kind": "suggestion"}, "与录音不符", TODAY)
    row = only_row(office, "issues", issue_id)
    assert (row["text"], row["kind"]) == ("公交末班太早", "suggestion")
    (entry,) = corrected(office)
    assert entry["text"] == "反映问题：公交班次太少 → 公交末班太早\n类型：问题 → 建议"
    assert entry["issue"].id == issue_id
    with office.read() as session:
        (step,) = issues.steps(session, issue_id)
    assert (step.kind, step.by, step.happened_on) == ("corrected", "张三", TODAY)
    assert "与录音不符" in step.text


def test_a_forgotten_item_is_brought_to_a_locked_meeting_by_a_correction(office, locked):
    forgotten = issue(office, "漏记的一条")
    corrections.correct_item(office, forgotten, {"meeting": "政企交流主题日第88期"}, "漏记", TODAY)
    with office.read() as session:
        assert forgotten in meetings.items(session, locked)
    assert corrected(office)[0]["text"] == "会议：（空） → 政企交流主题日第88期"


def test_a_correction_changes_something_that_is_locked(office, meeting_id, issue_id):
    with pytest.raises(RuleBroken, match="not locked"):
        corrections.correct(office, meeting_id, {"chair": "周志刚"}, "听错", TODAY)
    with pytest.raises(RuleBroken, match="not raised at a locked"):
        corrections.correct_item(office, issue_id, {"text": "别的"}, "听错", TODAY)
    corrections.lock(office, meeting_id, DAY)
    with pytest.raises(RuleBroken, match="Nothing is different"):
        corrections.correct(office, meeting_id, {"chair": "周志强"}, "听错", TODAY)
    with pytest.raises(RuleBroken, match="no part of what was raised"):
        corrections.correct_item(office, issue_id, {"category": "交通"}, "听错", TODAY)
    with pytest.raises(RuleBroken, match="88"):
        records.create(office, "meetings", {"series": "政企交流主题日", "number": 88, "held_on": TODAY})
    records.create(office, "meetings", {"series": "政企交流主题日", "number": 89, "held_on": TODAY})
    with pytest.raises(RuleBroken, match="89"):
        corrections.correct(office, meeting_id, {"number": 89}, "编号有误", TODAY)
    assert corrected(office) == []


def test_a_meeting_is_locked_once_and_when_it_is_held(office, meeting_id):
    with pytest.raises(RuleBroken, match="held on"):
        corrections.lock(office, meeting_id, date(2024, 10, 27))
    corrections.lock(office, meeting_id, DAY)
    with pytest.raises(RuleBroken, match="already"):
        corrections.lock(office, meeting_id, TODAY)
    assert office.undo().verb == "meeting.lock"
    records.change(office, "meetings", meeting_id, {"chair": "别人"})


def test_a_correction_stays_on_record(office, locked):
    entered = corrections.correct(office, locked, {"chair": "周志刚"}, "听错", TODAY)
    with pytest.raises(RuleBroken, match="stays on record"):
        records.remove(office, "corrections", [entered])
    with pytest.raises(RuleBroken, match="not typed"):
        records.change(office, "corrections", entered, {"reason": "另一个"})
    with pytest.raises(RuleBroken):
        records.create(office, "corrections", {"text": "假的"})
