"""Visits: who went, what was asked, and findings that become items in one step."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from exports.workbook.recogniser import choose_sheet, recognise
from exports.workbook.sheets import read_workbook
from exports.workbook.writer import write_ledger
from models.errors import InvalidValue, RuleBroken
from models.language import untranslated
from models.ledgers import catalogue
from models.ledgers.columns import Kind, Link
from models.ledgers.fields import field_key
from models.ledgers.purpose import Purpose, for_purpose
from models.ledgers.rows import Condition, Filter, Op, Sort, row_ids, rows
from models.operations import importing, records
from models.operations.finding import Finder
from models.operations.savers.cells import pack, update_cells
from models.operations.visiting import raise_from_visit
from models.records.all import Field, Issue, Visit, VisitPerson
from tests.helpers.ledgers import content, enterprise, only_row, person, unit

TODAY = date(2024, 11, 4)
PARTY = "云麓星河电子有限公司"


@pytest.fixture
def park(store):
    unit(store)
    person(store)
    person(store, "王强")
    enterprise(store)
    return store


def questions(store) -> dict[str, str]:
    """Return the key of each question's column, by the question."""
    with store.read() as session:
        return {one.label: field_key(one.id) for one in session.query(Field).filter(Field.ledger == "visits")}


def visit(store, **values) -> str:
    return records.create(store, "visits", {"party": PARTY, "visited_on": date(2024, 11, 1), **values})


def ask(store, label: str, kind: str, **values) -> str:
    return field_key(records.create(store, "questions", {"label": label, "kind": kind, **values}))


def taken_back(store, path: Path) -> importing.Preview:
    """Write the visits into a workbook and look at it as an import."""
    with store.read() as session:
        described = catalogue.ledger(session, "visits")
        found = rows(session, described, today=TODAY)
        write_ledger(path, described, found, translate=untranslated, office="", on=TODAY)
    grid = choose_sheet(read_workbook(path), described, untranslated)
    return importing.preview(store, "visits", recognise(grid, described, untranslated))


def test_a_visit_keeps_who_went_what_was_asked_and_what_was_found(park):
    asked = questions(park)
    row_id = visit(
        park,
        method="实地走访",
        visitors="李明、王强",
        labels="用工，融资",
        direction="要素保障",
        platform="用工保障",
        findings="招工难",
        **{asked["生产经营状态"]: "部分停产", asked["招工需求"]: "普工30人"},
    )
    row = only_row(park, "visits", row_id)
    assert row["party"].text == PARTY
    assert [link.text for link in row["visitors"]] == ["李明", "王强"]
    assert (row["labels"], row["name"]) == ("用工、融资", f"2024-11-01 {PARTY}")
    assert (row[asked["生产经营状态"]], row[asked["招工需求"]], row[asked["员工人数变化"]]) == (
        "部分停产",
        "普工30人",
        None,
    )
    records.change(park, "visits", row_id, {asked["招工需求"]: "", "visitors": "王强"})
    row = only_row(park, "visits", row_id)
    assert (row[asked["招工需求"]], [link.text for link in row["visitors"]]) == (None, ["王强"])
    assert row[asked["生产经营状态"]] == "部分停产"


def test_a_visit_is_found_by_the_name_it_is_called(park):
    row_id = visit(park)
    with park.read() as session:
        finder = Finder(session)
        assert finder.candidates("visits", f"2024-11-01 {PARTY}") == [row_id]
        assert finder.candidates("visits", f"2024-11-02 {PARTY}") == []


def test_an_answer_that_is_none_of_the_offered_is_refused(park):
    with pytest.raises(InvalidValue, match="none of: 正常生产、部分停产、停产"):
        visit(park, **{questions(park)["生产经营状态"]: "倒闭"})
    with pytest.raises(InvalidValue, match="still to come"):
        visit(park, visited_on=TODAY + timedelta(days=1))


def test_a_finding_becomes_an_item_in_one_step(park):
    row_id = visit(park, findings="夜班公交太少", campaign="纾困增效", platform="用工保障")
    issue_id = raise_from_visit(park, row_id, {"category": "交通"})
    row = only_row(park, "issues", issue_id)
    assert (row["text"], row["party"].text, row["raised_on"]) == ("夜班公交太少", PARTY, date(2024, 11, 1))
    assert (row["channel"], row["campaign"], row["category"], row["state"]) == ("走访", "纾困增效", "交通", "to_sort")
    assert only_row(park, "visits", row_id)["raised"] == 1
    with pytest.raises(RuleBroken, match=f"item already: No. {row['number']}"):
        raise_from_visit(park, row_id)
    other = raise_from_visit(park, row_id, {"text": "食堂太小", "kind": "suggestion", "raised_on": TODAY})
    assert only_row(park, "issues", other)["kind"] == "suggestion"
    assert only_row(park, "visits", row_id)["raised"] == 2
    with park.read() as session:
        assert {one.visit_id for one in session.query(Issue)} == {row_id}
        assert session.get(Issue, issue_id).platform == "用工保障"
    park.undo()
    assert only_row(park, "visits", row_id)["raised"] == 1


def test_a_visit_without_findings_makes_no_item_of_nothing(park):
    row_id, before = visit(park), content(park)
    with pytest.raises(InvalidValue, match="must be filled in"):
        raise_from_visit(park, row_id)
    assert content(park) == before
    raise_from_visit(park, row_id, {"text": "路灯不亮"})
    with pytest.raises(RuleBroken, match="still used"):
        records.remove(park, "visits", [row_id])


def test_visits_with_their_answers_come_back_unchanged_from_a_workbook(park, tmp_path):
    """摸底企业诉求: 走访表 goes out to the units and comes home."""
    asked = questions(park)
    more = {
        "flag": ask(park, "是否停过产", "flag"),
        "number": ask(park, "现有员工", "number", total=True),
        "decimal": ask(park, "缺工率", "decimal"),
        "money": ask(park, "月均工资总额", "money"),
        "date": ask(park, "下次回访", "date"),
        "note": ask(park, "其他诉求", "note"),
    }
    row_id = visit(
        park,
        method="实地走访",
        visitors="李明、王强",
        labels="用工、融资",
        findings="招工难\n融资慢",
        **{
            asked["生产经营状态"]: "正常生产",
            asked["薪酬工时情况"]: "每周48小时",
            more["flag"]: True,
            more["number"]: 320,
            more["decimal"]: "16.2",
            more["money"]: "350",
            more["date"]: "2024-12-01",
            more["note"]: "一\n二",
        },
    )
    visit(park, visited_on=date(2024, 11, 4), method="电话")
    row = only_row(park, "visits", row_id)
    assert [row[more[kind]] for kind in ("flag", "number", "decimal", "money", "date", "note")] == [
        True,
        320,
        Decimal("16.2"),
        350_000_000,
        date(2024, 12, 1),
        "一\n二",
    ]
    preview = taken_back(park, tmp_path / "走访.xlsx")
    assert (len(preview.new), len(preview.updated), len(preview.unchanged), preview.rejected) == (0, 0, 2, ())
    records.change(park, "visits", row_id, {more["number"]: 300, asked["生产经营状态"]: "停产"})
    importing.commit(park, preview)
    assert only_row(park, "visits", row_id)[more["number"]] == 300
    preview = taken_back(park, tmp_path / "走访2.xlsx")
    assert len(preview.unchanged) == 2


def test_visits_of_an_old_list_are_recognised_by_party_day_and_method(park, tmp_path):
    from openpyxl import Workbook

    book = Workbook()
    sheet = book.active
    sheet.append(["走访企业", "走访时间", "走访方式", "走访人", "存在问题", "生产经营状态", "招工需求"])
    sheet.append([PARTY, datetime(2024, 10, 30), "实地走访", "李明、赵六", "用电不足", "正常生产", "技工5人"])
    sheet.append([PARTY, datetime(2024, 10, 30), "电话", "李明", "催办用电", "停产", None])
    sheet.append(["没有的公司", datetime(2024, 10, 30), "电话", "李明", None, None, None])
    book.save(tmp_path / "old.xlsx")
    with park.read() as session:
        described = catalogue.ledger(session, "visits")
    grid = choose_sheet(read_workbook(tmp_path / "old.xlsx"), described, untranslated)
    incoming = recognise(grid, described, untranslated)
    assert not incoming.unmapped
    preview = importing.preview(park, "visits", incoming)
    assert (len(preview.new), len(preview.rejected), preview.made) == (2, 1, (("people", "赵六"),))
    importing.commit(park, preview)
    again = importing.preview(park, "visits", incoming)
    assert (len(again.new), len(again.updated), len(again.unchanged)) == (0, 0, 2)
    asked = questions(park)
    with park.read() as session:
        found = [
            dict(zip((one.key for one in described.columns), row.cells, strict=True))
            for row in rows(session, described, sort=[Sort("method")], today=TODAY)
        ]
    assert sorted((row["method"], row[asked["生产经营状态"]]) for row in found) == [
        ("实地走访", "正常生产"),
        ("电话", "停产"),
    ]


def test_answers_are_filtered_sorted_and_searched(park):
    number = ask(park, "现有员工", "number")
    state = questions(park)["生产经营状态"]
    few = visit(park, **{number: 9, state: "停产"})
    many = visit(park, visited_on=TODAY, **{number: 120, questions(park)["招工需求"]: "电焊工"})
    with park.read() as session:
        described = catalogue.ledger(session, "visits")

        def found(filter: Filter) -> list[str]:
            return row_ids(session, described, filter, [Sort(number)], today=TODAY)

        assert found(Filter()) == [few, many]
        assert found(Filter(conditions=(Condition(number, Op.FROM, 100),))) == [many]
        assert found(Filter(conditions=(Condition(state, Op.IS, "停产"),))) == [few]
        assert found(Filter("电焊工")) == [many]


def test_a_question_that_was_answered_keeps_its_kind_and_its_answers(park):
    asked = questions(park)["生产经营状态"]
    field_id = asked.removeprefix("field:")
    visit(park, **{asked: "停产"})
    with pytest.raises(RuleBroken, match="given and must stay: 停产"):
        records.change(park, "questions", field_id, {"words": "正常生产、部分停产"})
    with pytest.raises(RuleBroken, match="ask it as a new question"):
        records.change(park, "questions", field_id, {"kind": "text"})
    with pytest.raises(InvalidValue, match="must be filled in"):
        ask(park, "是否扩产", "choice")
    with pytest.raises(RuleBroken, match="in the ledger already"):
        ask(park, "生产经营状态", "text")
    records.change(park, "questions", field_id, {"words": "正常生产、停产", "label": "生产状态"})
    with park.read() as session:
        column = catalogue.ledger(session, "visits").column(asked)
    assert (column.label.source, [choice.code for choice in column.choices]) == ("生产状态", ["正常生产", "停产"])


def test_a_question_no_longer_asked_leaves_its_answers_in_the_record(park):
    asked = questions(park)["招工需求"]
    row_id = visit(park, **{asked: "普工30人"})
    records.change(park, "questions", asked.removeprefix("field:"), {"retired": True})
    assert asked not in only_row(park, "visits", row_id)
    records.change(park, "visits", row_id, {questions(park)["薪酬工时情况"]: "每周40小时"})
    records.change(park, "questions", asked.removeprefix("field:"), {"retired": False})
    assert only_row(park, "visits", row_id)[asked] == "普工30人"


def test_production_and_pay_never_leave_for_the_public(park):
    asked = questions(park)["薪酬工时情况"]
    visit(park, production="月产值三千万", findings="联系13812345678", **{asked: "每周48小时"})
    with park.read() as session:
        described = catalogue.ledger(session, "visits")
        (row,) = for_purpose(described, rows(session, described, today=TODAY), Purpose.PUBLIC)
    shown = dict(zip((column.key for column in described.columns), row.cells, strict=True))
    assert (shown["production"], shown[asked], shown["findings"]) == (None, None, "联系138****5678")


def test_a_visit_goes_into_the_bin_with_those_who_went(park):
    row_id = visit(park, visitors="李明")
    records.remove(park, "visits", [row_id])
    with park.read() as session:
        assert session.query(VisitPerson).filter(VisitPerson.removed_at.is_(None)).count() == 0
    records.restore(park, "visits", [row_id])
    assert [link.text for link in only_row(park, "visits", row_id)["visitors"]] == ["李明"]


VALUES = {
    Kind.TEXT: st.text(min_size=1, max_size=20),
    Kind.NUMBER: st.integers(-(10**14), 10**14),
    Kind.MONEY: st.integers(-(10**14), 10**14),
    Kind.DECIMAL: st.decimals(-(10**9), 10**9, places=4),
    Kind.DATE: st.dates(),
    Kind.FLAG: st.booleans(),
}


@pytest.mark.parametrize("kind", VALUES, ids=str)
def test_what_is_packed_is_read_back(park, kind):
    row_id = visit(park)
    key = ask(park, "问题", kind.value)

    @settings(max_examples=30, deadline=None)
    @given(VALUES[kind])
    def read_back(value):
        with park.rehearse("record.change") as session:
            described = catalogue.ledger(session, "visits")
            kept = session.get_one(Visit, row_id)
            update_cells(kept, described.columns, {key: value})
            session.flush()
            (row,) = rows(session, described, Filter(ids=(row_id,)), today=TODAY)
            assert row.cells[described.index(key)] == value
            update_cells(kept, described.columns, {key: None})
            assert kept.cells == "{}"

    read_back()


def test_what_is_no_answer_is_not_packed():
    assert (pack(True), pack("")) == (1, None)
    with pytest.raises(TypeError):
        pack(Link("a", "b"))
