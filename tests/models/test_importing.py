"""Taking in a table: what is new, changed, the same, refused; and that the preview tells the truth."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

import pytest

from models.doctor.findings import findings
from models.errors import LedgerError
from models.ledgers.incoming import Incoming, IncomingRow
from models.operations import importing
from models.store.store import Store
from tests.helpers.ledgers import content, credit_code, enterprise, only_row, person, unit


def table(lines: Sequence[Mapping[str, object]], ids: Sequence[str | None] | None = None, unit: str = "") -> Incoming:
    """Return lines as a sheet whose heading is in line 2."""
    keys = list(dict.fromkeys(key for line in lines for key in line))
    return Incoming(
        sheet="Sheet1",
        header_row=2,
        columns={f"列{key}": key for key in keys},
        unmapped=(),
        unit=unit,
        rows=tuple(IncomingRow(3 + at, dict(line), ids[at] if ids else None) for at, line in enumerate(lines)),
    )


def take_in(store: Store, key: str, lines: Sequence[Mapping[str, object]], **options: object) -> importing.Preview:
    planned = importing.preview(store, key, table(lines, **options))
    importing.commit(store, planned)
    return planned


def test_a_preview_keeps_nothing(store):
    before = content(store)
    importing.preview(store, "people", table([{"name": "李明", "unit": "区经发局"}]))
    assert content(store) == before
    assert store.undoable() is None


def test_rows_are_new_then_changed_then_the_same(store):
    line = {"name": "云麓星河电子有限公司", "credit_code": credit_code(1), "contact": "王五"}
    assert len(take_in(store, "enterprises", [line]).new) == 1
    again = take_in(store, "enterprises", [line])
    assert (again.new, again.updated, again.unchanged) == ((), (), (3,))
    (changed,) = take_in(store, "enterprises", [line | {"contact": "赵六"}]).updated
    assert (changed.before, changed.values) == ({"contact": "王五"}, {"contact": "赵六"})


def test_an_enterprise_is_known_by_its_code_and_else_by_its_name_however_written(store):
    row_id = enterprise(store, "信通科技（云麓）有限公司", credit_code=credit_code(2))
    assert (
        take_in(store, "enterprises", [{"name": "新名字有限公司", "credit_code": credit_code(2)}]).updated[0].id
        == row_id
    )
    other = enterprise(store, "云麓 汇科电子有限公司")
    assert take_in(store, "enterprises", [{"name": "云麓匯科電子有限公司", "contact": "王"}]).updated[0].id == other


def test_an_empty_cell_changes_nothing_unless_the_workbook_is_ours(store):
    row_id = enterprise(store, contact="王五")
    line = {"name": "云麓星河电子有限公司", "contact": None}
    assert take_in(store, "enterprises", [line]).unchanged == (3,)
    take_in(store, "enterprises", [line], ids=[row_id])
    assert only_row(store, "enterprises", row_id)["contact"] is None


def test_a_refused_line_names_its_heading_value_and_reason_and_the_others_go_in(store):
    planned = take_in(
        store,
        "enterprises",
        [
            {"name": "甲有限公司", "credit_code": "91110108717809965C"},
            {"name": "", "credit_code": credit_code(3)},
            {"name": "乙有限公司", "credit_code": credit_code(4)},
        ],
    )
    assert [line.values["name"] for line in planned.new] == ["乙有限公司"]
    wrong, nameless = planned.rejected
    assert (wrong.row, wrong.column, wrong.value) == (3, "列credit_code", "91110108717809965C")
    assert "GB 32100" in str(wrong.reason)
    assert (nameless.row, nameless.column) == (4, "列name")


def test_a_code_that_lost_its_last_digits_in_excel_is_refused(store):
    planned = importing.preview(store, "enterprises", table([{"name": "甲", "credit_code": 9.14311e17}]))
    assert "last digits are lost" in str(planned.rejected[0].reason)


def test_the_same_record_twice_in_a_sheet(store):
    same = {"name": "甲有限公司", "contact": "王"}
    planned = take_in(store, "enterprises", [same, same, same | {"contact": "李"}])
    assert (len(planned.new), planned.unchanged, [line.row for line in planned.rejected]) == (1, (4,), [5])


def test_unknown_units_and_people_are_made_on_the_way_and_listed(store):
    enterprise(store)
    planned = take_in(
        store,
        "responsibilities",
        [
            {
                "party": "云麓星河电子有限公司",
                "text": "电压不稳",
                "measure": "增容",
                "lead_unit": "供电公司",
                "person": "周工",
                "division": "牵头",
                "assigned_on": "2024.10.28",
                "due_on": "2024年11月8日",
                "co_units": "经发局、财政局",
            }
        ],
    )
    assert set(planned.made) == {("units", "供电公司"), ("people", "周工"), ("units", "经发局"), ("units", "财政局")}
    (row,) = [only_row(store, "responsibilities", row[0]) for row in content(store)["task"]]
    assert (row["state"], row["due_on"]) == ("in_hand", date(2024, 11, 8))
    assert [link.text for link in row["co_units"]] == ["经发局", "财政局"]


def test_a_rejected_line_makes_nobody(store):
    planned = take_in(
        store,
        "responsibilities",
        [{"party": "没有的企业", "text": "电压不稳", "lead_unit": "供电公司", "person": "周工"}],
    )
    assert (planned.made, len(planned.rejected)) == ((), 1)
    assert content(store)["unit"] == []


def test_a_second_import_of_a_task_is_recognised_by_issue_and_measure(store):
    enterprise(store)
    line = {"party": "云麓星河电子有限公司", "text": "电压不稳", "measure": "增容", "issue": "2024-0001"}
    assert len(take_in(store, "tasks", [line]).new) == 1
    assert take_in(store, "tasks", [line]).unchanged == (3,)
    assert len(take_in(store, "tasks", [line | {"measure": "另架线路"}]).new) == 1


def test_money_counts_in_the_unit_of_the_sheet(store):
    take_in(store, "projects", [{"name": "项目甲", "investment": 1200}], unit="元")
    take_in(store, "projects", [{"name": "项目乙", "investment": "1.5亿元"}], unit="元")
    take_in(store, "projects", [{"name": "项目丙", "investment": 5000}])
    with store.read() as session:
        kept = dict(session.connection().exec_driver_sql("SELECT name, investment FROM party").all())
    assert kept == {"项目甲": 120_000, "项目乙": 15_000_000_000, "项目丙": 5_000_000_000}


def test_helpers_come_in_as_the_office_lists_them(store):
    row_id = enterprise(store)
    with store.read() as session:
        from models.ledgers.helping import slot_key, slots_in_use

        keys = {slot.name: slot_key(slot.id) for _, slot in slots_in_use(session)}
    take_in(
        store,
        "assignments",
        [
            {
                "party": "云麓星河电子有限公司",
                keys["区级联系领导"]: "周红",
                keys["帮扶责任单位"]: "区经发局",
                keys["中层及以上干部"]: "李明",
                keys["纪委监督员"]: "吴清",
            }
        ],
    )
    row = only_row(store, "assignments", row_id)
    assert (row["gaps"], row["missing"]) == (0, None)


def test_a_name_that_means_two_people_is_refused(store):
    for name in ("区经发局", "区科创局"):
        unit(store, name)
        person(store, "李明", name)
    enterprise(store)
    line = {"party": "云麓星河电子有限公司", "text": "电压不稳", "person": "李明"}
    planned = importing.preview(store, "tasks", table([line, line | {"text": "停水", "lead_unit": "区科创局"}]))
    assert "means 2 records" in str(planned.rejected[0].reason)
    assert len(planned.new) == 1


def test_commit_refuses_whole_when_the_ledger_moved_on(store):
    planned = importing.preview(store, "enterprises", table([{"name": "甲有限公司"}, {"name": "乙有限公司"}]))
    enterprise(store, "乙有限公司")
    before = content(store)
    with pytest.raises(LedgerError):
        importing.commit(store, planned)
    assert content(store) == before


def test_a_closed_item_of_the_past_comes_in_closed(store):
    enterprise(store)
    line = {
        "party": "云麓星河电子有限公司",
        "text": "电压不稳",
        "raised_on": "2023.5.8",
        "state": "已销号",
        "reply": "已增容",
        "closed_on": "2023年6月1日",
        "satisfaction": "满意",
    }
    planned = take_in(
        store, "issues", [line, line | {"text": "停水", "reply": ""}, line | {"text": "路灯", "state": "办理中"}]
    )
    assert [one.values["text"] for one in planned.new] == ["电压不稳"]
    assert [one.row for one in planned.rejected] == [4, 5]
    (row,) = [only_row(store, "issues", one[0]) for one in content(store)["issue"]]
    assert (row["state"], row["closed_on"], row["satisfaction"]) == ("closed", date(2023, 6, 1), "satisfied")
    assert take_in(store, "issues", [line]).unchanged == (3,)


def test_an_item_with_the_day_it_was_closed_is_closed(store):
    line = {"text": "电压不稳", "raised_on": "2023.5.8", "reply": "已增容", "closed_on": "2023年6月1日"}
    planned = take_in(store, "issues", [line, line | {"text": "停水", "reply": ""}])
    assert [one.row for one in planned.rejected] == [4]
    (issue_id,) = [one[0] for one in content(store)["issue"]]
    assert only_row(store, "issues", issue_id)["state"] == "closed"


def test_an_old_list_comes_in_without_division_of_work_and_the_doctor_names_it(store):
    enterprise(store)
    line = {
        "party": "云麓星河电子有限公司",
        "text": "电压不稳",
        "lead_unit": "供电公司",
        "assigned_on": "2024-10-28",
        "due_on": "2024-11-08",
    }
    assert len(take_in(store, "responsibilities", [line]).new) == 1
    with store.read() as session:
        assert "incomplete_assignment" in [one.key for one in findings(session, store.today())]
    refused = importing.preview(store, "responsibilities", table([line | {"text": "停水", "due_on": ""}])).rejected
    assert "needs: Due on" in str(refused[0].reason)


def test_a_list_of_meetings_is_one_of_the_theme_day_and_its_number_names_it(store):
    line = {"number": "第94期", "held_on": "2024年11月4日", "theme": "用电"}
    assert len(take_in(store, "meetings", [line]).new) == 1
    assert take_in(store, "meetings", [line]).unchanged == (3,)
    assert len(take_in(store, "meetings", [line | {"theme": "用工"}]).updated) == 1
    enterprise(store)
    raised = {"party": "云麓星河电子有限公司", "text": "电压不稳", "raised_on": "2024-11-04", "meeting": "第94期"}
    assert len(take_in(store, "issues", [raised]).new) == 1
    (row,) = [only_row(store, "issues", one[0]) for one in content(store)["issue"]]
    assert row["meeting"].text == "政企交流主题日第94期"
