"""A changed calendar proposes other due dates and moves none; working days are counted alike in SQL and in Python."""

from __future__ import annotations

from datetime import date

import pytest

from models.errors import RuleBroken
from models.ledgers import catalogue
from models.ledgers.rows import rows
from models.operations import extensions, issues, records, shifts
from tests.helpers.ledgers import content, issue, only_row, person, unit

ON = date(2024, 11, 4)


@pytest.fixture
def office(store):
    unit(store)
    person(store)
    return store


def given_out(store, text, **when):
    task_id = issues.make_task(
        store,
        issue(store, text, raised_on=ON),
        {"measure": text, "lead_unit": "区经发局", "person": "李明", "division": "牵头", **when},
    )
    issues.assign(store, [task_id], ON)
    return task_id


def proposed(store):
    with store.read() as session:
        return shifts.proposed_shifts(session)


def test_a_changed_calendar_proposes_shifts_and_moves_nothing(office):
    counted = given_out(office, "增开班次", due_rule=5)
    extended = given_out(office, "修路", due_rule=5)
    given_out(office, "装灯", due_on=date(2024, 11, 11))
    both = given_out(office, "供水", due_rule=3, due_on=date(2024, 11, 20))
    issues.extend(office, extended, date(2024, 11, 20), "等设备", "王主任", ON)
    assert proposed(office) == []
    before = content(office)["task"]
    records.create(office, "calendar", {"day": date(2024, 11, 6), "kind": "off", "name": "临时放假"})
    assert content(office)["task"] == before
    (shift,) = proposed(office)
    assert (shift.task_id, shift.old_due, shift.new_due) == (counted, date(2024, 11, 11), date(2024, 11, 12))
    with pytest.raises(RuleBroken, match="no other due date"):
        shifts.accept_shifts(office, [counted, both], "王主任", date(2024, 11, 5))
    assert content(office)["task"] == before
    shifts.accept_shifts(office, [counted], "王主任", date(2024, 11, 5))
    found = only_row(office, "responsibilities", counted)
    assert (found["due_on"], found["extensions"]) == (date(2024, 11, 12), 0)
    assert proposed(office) == []
    with office.read() as session:
        ledger = catalogue.ledger(session, "extensions")
        reasons = [row.cells[ledger.index("reason")] for row in rows(session, ledger, today=office.today())]
    assert sorted(reasons) == sorted(["等设备", shifts.REASON])
    records.create(office, "calendar", {"day": date(2024, 11, 7), "kind": "off", "name": "再放一天"})
    assert [one.new_due for one in proposed(office)] == [date(2024, 11, 13)]


def test_a_task_with_a_request_of_its_own_is_not_shifted_meanwhile(office):
    counted = given_out(office, "增开班次", due_rule=5)
    asked = extensions.ask_extension(office, counted, date(2024, 11, 20), "等设备", "李明", ON)
    records.create(office, "calendar", {"day": date(2024, 11, 6), "kind": "off"})
    assert proposed(office) == []
    extensions.settle_extension(office, asked, False, "王主任", "不延", ON)
    assert [one.task_id for one in proposed(office)] == [counted]


def test_the_working_days_of_an_assigned_task_are_not_typed_over(office):
    counted = given_out(office, "增开班次", due_rule=5)
    with pytest.raises(RuleBroken, match="moves by an extension"):
        records.change(office, "tasks", counted, {"due_rule": 10})
