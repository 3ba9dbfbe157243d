"""The doctor on awards: sources, instalments, publicity, cases and funds."""

from __future__ import annotations

from datetime import date

import pytest

from models.records.all import Case, Clause, Enterprise, Fund, Payment, Policy, Subsidy, SubsidySource
from tests.helpers.findings import TODAY, found, only, put, set_, sound_ledger


@pytest.fixture
def sound(store):
    return sound_ledger(store)


@pytest.fixture
def claim(sound):
    """An award of 1 万元 of one fund, paid whole after its publicity."""
    (policy,) = put(sound, Policy(title="奖补办法"))
    (clause,) = put(sound, Clause(policy_id=policy, name="第一条", position=1))
    (fund,) = put(sound, Fund(name="专项资金", year=2024, level="park", budget=2_000_000))
    common = {"party_id": only(sound, Enterprise), "clause_id": clause, "year": 2024, "kind": "award"}
    (row_id,) = put(
        sound,
        Subsidy(
            number="A1",
            state="paid",
            applied_on=date(2024, 9, 2),
            awarded=1_000_000,
            public_from=date(2024, 9, 9),
            public_to=date(2024, 9, 18),
            **common,
        ),
    )
    put(sound, SubsidySource(subsidy_id=row_id, fund_id=fund, amount=1_000_000))
    put(sound, Payment(subsidy_id=row_id, fund_id=fund, paid_on=date(2024, 10, 10), amount=1_000_000))
    return row_id, fund, common


def test_a_sound_award_is_no_finding(sound, claim):
    assert found(sound) == {}


def test_awards_that_break_a_rule(sound, claim):
    row_id, fund, common = claim
    source, payment = only(sound, SubsidySource), only(sound, Payment)

    def broken(record, which, **values):
        with sound.read() as session:
            former = {name: getattr(session.get_one(record, which), name) for name in values}
        set_(sound, record, which, **values)
        told = {key: one.ids for key, one in found(sound).items()}
        set_(sound, record, which, **former)
        return told

    assert broken(SubsidySource, source, amount=999_999) == {"sources_differ": (row_id,)}
    assert broken(Payment, payment, amount=1_000_001) == {"paid_too_much": (row_id,)}
    assert broken(Subsidy, row_id, public_to=date(2024, 9, 13)) == {"publicity_too_short": (row_id,)}
    assert broken(Payment, payment, paid_on=date(2024, 9, 18)) == {"paid_while_posted": (row_id,)}
    assert broken(Fund, fund, budget=999_999) == {"fund_overspent": (fund,)}
    (again,) = put(sound, Subsidy(number="A2", state="applied", applied_on=TODAY, **common))
    assert set(found(sound)["awarded_twice"].ids) == {row_id, again}
    assert broken(Subsidy, again, refused_on=TODAY) == {}
    assert broken(Subsidy, again, year=2023) == {}


def test_a_claim_since_a_case_was_opened(sound, claim):
    row_id, _, common = claim
    (case,) = put(sound, Case(party_id=common["party_id"], kind="fraud", opened_on=date(2024, 10, 11)))
    assert found(sound) == {}
    set_(sound, Case, case, opened_on=date(2024, 10, 1))
    assert {key: one.ids for key, one in found(sound).items()} == {"award_with_open_case": (row_id,)}
    set_(sound, Case, case, closed_on=date(2024, 11, 1))
    assert found(sound) == {}
