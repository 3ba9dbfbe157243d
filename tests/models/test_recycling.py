"""The recycle bin: nothing in use goes in, and nothing comes out that points into it."""

from __future__ import annotations

from datetime import date

import pytest

from models.errors import Conflict, RuleBroken
from models.ledgers.columns import Link
from models.ledgers.helping import slots_in_use
from models.operations import helping, records
from tests.helpers.ledgers import content, enterprise, issue, person, unit


def test_a_scheme_whose_slots_are_filled_stays(store):
    party, helper = enterprise(store), person(store, "甲", None)
    with store.read() as session:
        scheme, slot = slots_in_use(session)[0]
    helping.assign_helper(store, party, slot.id, Link(helper, "甲"), date(2024, 11, 4))
    with pytest.raises(RuleBroken, match="still used"):
        records.remove(store, "schemes", [scheme.id])


def test_what_points_into_the_bin_stays_there_until_that_is_restored(store):
    party = enterprise(store)
    raised = issue(store, party="云麓星河电子有限公司")
    records.remove(store, "issues", [raised])
    records.remove(store, "enterprises", [party])
    before = content(store)
    with pytest.raises(RuleBroken, match="“云麓星河电子有限公司” lies in the recycle bin"):
        records.restore(store, "issues", [raised])
    assert content(store) == before
    records.restore(store, "enterprises", [party])
    records.restore(store, "issues", [raised])


def test_records_that_point_at_each_other_go_and_come_together_in_any_order(store):
    old, new = unit(store, "旧局"), unit(store, "新局")
    records.change(store, "units", old, {"successor": Link(new, "新局")})
    records.remove(store, "units", [new, old])
    records.restore(store, "units", [old, new])


def test_a_task_stays_with_its_item(store):
    task = records.create(store, "tasks", {"issue": Link(issue(store), ""), "measure": "增容"})
    other = issue(store, "停水")
    with pytest.raises(RuleBroken, match="stays with its item"):
        records.change(store, "tasks", task, {"issue": Link(other, "")})


def test_what_was_removed_since_it_was_chosen_is_not_pointed_to(store):
    chosen = unit(store)
    helper = person(store, "甲", None)
    records.remove(store, "units", [chosen])
    with pytest.raises(Conflict):
        records.change(store, "people", helper, {"unit": Link(chosen, "区经发局")})
