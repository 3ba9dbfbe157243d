"""Who helps whom, from when to when: one holder a slot on any day, whatever order the days are entered in."""

from __future__ import annotations

from datetime import date

import pytest

from models.errors import InvalidValue, RuleBroken
from models.ledgers import catalogue
from models.ledgers.columns import Link
from models.ledgers.helping import slots_in_use
from models.ledgers.rows import row_ids
from models.operations import helping
from models.records.helping import Assignment
from tests.helpers.ledgers import enterprise, only_row, person, unit


@pytest.fixture
def office(store):
    unit(store)
    return store


def _leader_slot(store) -> str:
    with store.read() as session:
        return slots_in_use(session)[0][1].id


def _history(store) -> list[tuple[str, str, str | None]]:
    with store.read() as session:
        return [
            (one.person_id, one.from_on.isoformat(), one.to_on and one.to_on.isoformat())
            for one in session.query(Assignment).order_by(Assignment.from_on)
        ]


def test_a_helper_entered_for_an_earlier_day_ends_where_the_next_begins(office):
    party, slot, first, second = enterprise(office), _leader_slot(office), person(office, "甲"), person(office, "乙")
    helping.assign_helper(office, party, slot, Link(first, "甲"), date(2024, 6, 1))
    helping.assign_helper(office, party, slot, Link(second, "乙"), date(2024, 1, 1))
    assert _history(office) == [(second, "2024-01-01", "2024-05-31"), (first, "2024-06-01", None)]
    with office.read() as session:
        assert row_ids(session, catalogue.ledger(session, "assignments"), today=office.today()) == [party]


def test_a_change_today_leaves_one_entered_for_the_future(office):
    party, slot = enterprise(office), _leader_slot(office)
    one, two, three = (person(office, name) for name in "甲乙丙")
    helping.assign_helper(office, party, slot, Link(one, "甲"), date(2024, 1, 1))
    helping.assign_helper(office, party, slot, Link(two, "乙"), date(2025, 1, 1))
    helping.assign_helper(office, party, slot, Link(three, "丙"), date(2024, 11, 4))
    assert _history(office) == [
        (one, "2024-01-01", "2024-11-03"),
        (three, "2024-11-04", "2024-12-31"),
        (two, "2025-01-01", None),
    ]


def test_a_slot_for_a_person_is_not_filled_with_words(office):
    party, slot = enterprise(office), _leader_slot(office)
    with pytest.raises(InvalidValue):
        helping.assign_helper(office, party, slot, "张书记", date(2024, 11, 4))
    assert only_row(office, "assignments", party)["gaps"] == 4


def test_the_same_helper_with_another_basis_keeps_the_basis(office):
    party, slot, one = enterprise(office), _leader_slot(office), person(office, "甲")
    helping.assign_helper(office, party, slot, Link(one, "甲"), date(2024, 1, 1))
    helping.assign_helper(office, party, slot, Link(one, "甲"), date(2024, 11, 4), "永经开发〔2024〕1号")
    with office.read() as session:
        assert [one.basis for one in session.query(Assignment)] == ["永经开发〔2024〕1号"]


def test_nobody_is_ended_where_nobody_holds_the_slot(office):
    party, slot, one = enterprise(office), _leader_slot(office), person(office, "甲")
    helping.assign_helper(office, party, slot, Link(one, "甲"), date(2024, 6, 1))
    with pytest.raises(RuleBroken, match="Nobody holds"):
        helping.end_helper(office, party, slot, date(2024, 5, 1))
    helping.end_helper(office, party, slot, date(2024, 10, 31))
    assert _history(office) == [(one, "2024-06-01", "2024-10-31")]
    assert only_row(office, "assignments", party)["gaps"] == 4
