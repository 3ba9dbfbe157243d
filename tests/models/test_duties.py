"""Duties that are counted: who owes how many visits or meetings this month, and what is missing."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.errors import InvalidValue, RuleBroken
from models.ledgers import catalogue
from models.ledgers.columns import Link
from models.ledgers.duties import period, standing
from models.ledgers.helping import slots_in_use
from models.ledgers.rows import Filter, rows
from models.operations import helping, records
from models.records.all import Person
from tests.helpers.ledgers import enterprise, only_row, person, unit

TODAY = date(2024, 11, 4)


@pytest.fixture
def park(store):
    unit(store)
    unit(store, "区政府办")
    person(store, "张明", "区政府办")
    person(store, "李强", "区经发局")
    enterprise(store)
    return store


def meeting(store, number: int, on: date, chair: str | None, series: str = "调度会") -> str:
    return records.create(store, "meetings", {"series": series, "number": number, "held_on": on, "chair": chair})


def visit(store, on: date, *visitors: str) -> str:
    return records.create(
        store, "visits", {"party": "云麓星河电子有限公司", "visited_on": on, "visitors": "、".join(visitors)}
    )


def duty(store, name: str, **values) -> str:
    return records.create(store, "duties", {"name": name, **values})


def seen(store, duty_id: str, day: date = TODAY) -> tuple[str, str | None, str | None]:
    with store.read() as session:
        ledger = catalogue.ledger(session, "duties")
        (row,) = rows(session, ledger, Filter(ids=(duty_id,)), today=day)
        cells = dict(zip((column.key for column in ledger.columns), row.cells, strict=True))
    return cells["status"], cells["done"], cells["missing"]


def test_the_leader_called_one_meeting_of_two_this_month(park):
    """主要领导每月至少调度2次招商引资和产业园区建设工作 (S4)."""
    owed = duty(park, "主要领导每月至少调度2次", counts="meetings", least=2, person="张明")
    assert seen(park, owed) == ("short", "张明 0/2", "张明缺2次")
    meeting(park, 1, date(2024, 10, 28), "张明")
    meeting(park, 2, date(2024, 11, 1), "张明")
    meeting(park, 3, date(2024, 11, 2), "李强")
    assert seen(park, owed) == ("short", "张明 1/2", "张明缺1次")
    meeting(park, 4, date(2024, 11, 4), "张明、李强")
    assert seen(park, owed) == ("met", "张明 2/2", None)
    assert seen(park, owed, date(2024, 12, 2)) == ("short", "张明 0/2", "张明缺2次")


def test_only_the_series_counts_where_one_is_named_and_a_namesake_in_a_longer_name_does_not(park):
    owed = duty(park, "主持调度会", counts="meetings", least=1, person="张明", series="调度会")
    meeting(park, 88, date(2024, 11, 4), "张明", "政企交流主题日")
    meeting(park, 1, date(2024, 11, 4), "张明远")
    assert seen(park, owed)[1] == "张明 0/1"
    meeting(park, 2, date(2024, 11, 4), "李强，张 明")
    assert seen(park, owed)[1] == "张明 1/1"


def test_a_units_meetings_are_those_of_the_series_and_its_visits_those_of_its_people(park):
    person(park, "赵六", "区经发局")
    held = duty(park, "经发局每季调度", counts="meetings", least=2, every="quarter", unit="区经发局", series="调度会")
    went = duty(park, "经发局每月走访", counts="visits", least=3, unit="区经发局")
    meeting(park, 1, date(2024, 10, 8), None)
    meeting(park, 2, date(2024, 9, 30), None)
    visit(park, date(2024, 11, 1), "李强", "赵六")
    visit(park, date(2024, 11, 4), "赵六", "张明")
    assert seen(park, held) == ("short", "区经发局 1/2", "区经发局缺1次")
    assert seen(park, went) == ("short", "区经发局 2/3", "区经发局缺1次"), "a visit of two people is one visit"


def test_everybody_in_a_slot_owes_the_visits_for_himself(park):
    with park.read() as session:
        _, slot = slots_in_use(session)[0]
    third = enterprise(park, "丙公司")
    for party, leader in ((enterprise(park, "甲公司"), "张明"), (enterprise(park, "乙公司"), "张明"), (third, "李强")):
        helping.assign_helper(park, party, slot.id, _person(park, leader), date(2024, 1, 1))
    owed = duty(park, "联系领导每月走访不少于1次", least=1, slot=Link(slot.id, slot.name))
    visit(park, date(2024, 11, 1), "张明")
    status, done, missing = seen(park, owed)
    assert (status, missing) == ("short", "李强缺1次")
    assert sorted(done.split("、")) == ["张明 1/1", "李强 0/1"]
    with park.read() as session:
        told = [(one.who, one.count, one.missing) for one in standing(session, TODAY)]
    assert sorted(told) == [("张明", 1, 0), ("李强", 0, 1)]
    helping.end_helper(park, third, slot.id, date(2024, 11, 1))
    assert seen(park, owed) == ("met", "张明 1/1", None)


def _person(store, name: str) -> Link:
    with store.read() as session:
        return Link(session.query(Person.id).filter(Person.name == name).scalar(), name)


def test_a_duty_outside_its_days_owes_nothing(park):
    owed = duty(park, "走访", person="张明", from_on=date(2024, 12, 1))
    assert seen(park, owed) == ("idle", None, None)
    assert seen(park, owed, date(2024, 12, 2))[0] == "short"
    with park.read() as session:
        assert standing(session, TODAY) == []


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ({}, "one of the three"),
        ({"person": "张明", "unit": "区经发局"}, "one of the three"),
        ({"unit": "区经发局", "counts": "meetings"}, "choose it"),
        ({"person": "张明", "series": "调度会"}, "counts meetings"),
        ({"person": "张明", "least": 0}, "from 1 to"),
        ({"person": "张明", "from_on": date(2024, 2, 1), "to_on": date(2024, 1, 1)}, "ends before"),
    ],
)
def test_a_duty_that_says_nothing_clear_is_refused(park, values, said):
    with pytest.raises((RuleBroken, InvalidValue), match=said):
        duty(park, "走访", **values)


@given(st.dates(date(2000, 1, 1), date(2099, 12, 31)), st.sampled_from(["month", "quarter"]))
def test_a_day_lies_in_its_period(day, every):
    first, last = period(every, day)
    assert first <= day <= last
    assert first.day == 1
    assert (last - first).days in ((27, 28, 29, 30) if every == "month" else (89, 90, 91))
    assert period(every, first) == period(every, last) == (first, last)


def test_a_removed_visit_counts_no_more(park):
    owed = duty(park, "走访", person="张明")
    went = visit(park, date(2024, 11, 1), "张明")
    assert seen(park, owed)[0] == "met"
    records.remove(park, "visits", [went])
    assert seen(park, owed)[0] == "short"
    assert only_row(park, "duties", owed)["missing"] == "张明缺1次"
