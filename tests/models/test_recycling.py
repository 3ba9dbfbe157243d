"""The recycle bin: nothing in use goes in, and nothing comes out that points into it."""

from __future__ import annotations

import re
from datetime import date, timedelta
from itertools import count

import pytest

from models.errors import Conflict, LedgerError, RuleBroken
from models.ledgers import catalogue
from models.ledgers.columns import Link
from models.ledgers.helping import slots_in_use
from models.ledgers.rows import row_ids
from models.operations import helping, records
from models.records.all import Base
from tests.helpers.ledgers import assigned, content, enterprise, issue, only_row, person, unit
from tests.helpers.money import only_id
from tests.helpers.work import whole_year
from tests.models.conftest import MONDAY

TIES = {"measure_issue", "meeting_issue", "issue_project"}


@pytest.fixture
def year(store, tmp_path):
    """A ledger with a row in every table, whose clock goes on: what was removed together is known by its second."""
    passed = count()
    store.clock = lambda: MONDAY + timedelta(seconds=next(passed))
    return whole_year(store, tmp_path)


def _pointing_into_the_bin(store) -> list[str]:
    """Return the pointers of kept rows that lead into the recycle bin, those of mere ties left out."""
    found = []
    with store.read() as session:
        connection = session.connection()
        assert connection.exec_driver_sql("PRAGMA foreign_key_check").all() == []
        for table in Base.metadata.sorted_tables:
            for key in table.foreign_keys if "removed_at" in table.c and table.name not in TIES else ():
                there, other = key.parent.name, key.column.table.name
                pointing = connection.exec_driver_sql(
                    f'SELECT count(*) FROM "{table.name}" one JOIN "{other}" other ON one."{there}" = other.id '
                    "WHERE one.removed_at IS NULL AND other.removed_at IS NOT NULL"
                )
                found += [f"{table.name}.{there}"] if pointing.scalar() else []
    return found


def test_every_record_goes_with_what_it_owns_and_comes_back_the_same_or_stays_and_says_who_needs_it(year):
    store, gone, stayed = year.store, set(), {}
    with store.read() as session:
        every = [
            (key, row_ids(session, catalogue.ledger(session, key), today=store.today()))
            for key in catalogue.keys(session)
        ]
    for key, row_id in [(key, row_id) for key, ids in every for row_id in ids[:40]]:
        before = content(store)
        try:
            records.remove(store, key, [row_id])
        except LedgerError as refused:
            assert content(store) == before
            stayed.setdefault(key, []).append(str(refused))
            continue
        assert _pointing_into_the_bin(store) == [], key
        records.restore(store, key, [row_id])
        assert content(store) == before, key
        gone.add(key)
    assert {"enterprises", "units", "people", "meetings", "visits", "funds", "clauses", "tasks"} <= stayed.keys()
    for sentence in (one for told in stayed.values() for one in told):
        assert "“”" not in sentence
        assert re.search("still used|stays|locked|their own ledgers", sentence)
    assert {"issues", "measures", "sheets", "payments", "duties", year.ids["custom"]} <= gone


def test_who_still_uses_a_record_is_told_by_ledger(store):
    office = unit(store)
    person(store)
    assigned(store)
    with pytest.raises(RuleBroken, match=r"“区经发局” is still used by 2 records \(People、Task list\). Mark it"):
        records.remove(store, "units", [office])


def test_a_task_on_a_supervision_sheet_is_called_by_its_item(year):
    with pytest.raises(RuleBroken, match=r"“2024-\d+” is still used by 1 records \(Supervision sheets\). See to"):
        records.remove(year.store, "tasks", [year.ids["督办 task"]])


def test_a_question_that_was_answered_stays(year):
    question = only_id(year.store, "questions", label="招工需求")
    with year.store.read() as session:
        visits = catalogue.ledger(session, "visits")
    answered = next(column.key for column in visits.columns if column.key.endswith(question))
    records.change(year.store, "visits", year.ids["visit"], {answered: "30人"})
    with pytest.raises(RuleBroken, match="“招工需求” is still used by 1 records"):
        records.remove(year.store, "questions", [question])


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


@pytest.mark.parametrize("key", ["assignments", "plaques", "parties"])
def test_a_board_of_parties_deletes_nobody(store, key):
    party = enterprise(store)
    with pytest.raises(RuleBroken, match="their own ledgers"):
        records.remove(store, key, [party])
    assert only_row(store, "enterprises", party)["name"] == "云麓星河电子有限公司"
