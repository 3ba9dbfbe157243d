"""Everything of A to B from date X: looked at first, one deed, one undo, and never two holders of a slot."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from models.errors import LedgerError, RuleBroken
from models.ledgers.columns import Link
from models.ledgers.helping import slots_in_use
from models.operations import helping, issues, records
from models.operations.handing_over import Holder, hand_over, hand_over_preview
from models.records.all import Assignment, Duty, Step, TeamMember
from tests.helpers.ledgers import assigned, content, enterprise, issue, only_row, person, unit

DAY = date(2024, 11, 18)


def slot(store, name: str) -> str:
    with store.read() as session:
        return next(slot.id for _, slot in slots_in_use(session) if slot.name == name)


def fill(store, party: str, slot_name: str, holder: str, on: date = date(2024, 1, 1)) -> None:
    helping.assign_helper(store, party, slot(store, slot_name), Link(holder, ""), on)


def preview(store, giver: str, taker: str, ledger: str = "people"):
    with store.read() as session:
        return hand_over_preview(session, Holder(ledger, giver), Holder(ledger, taker), DAY, store.today())


@pytest.fixture
def cadres(store):
    unit(store)
    return store, person(store, "李明", mid_level=True), person(store, "王芳", mid_level=True)


def duty(store, holder: str) -> None:
    with store.write("record.create", ledger="duties") as session:
        session.add(Duty(name="每月走访两次", counts="visits", least=2, every="month", person_id=holder))


def test_everything_of_a_cadre_passes_in_one_deed_and_comes_back_with_one_undo(cadres):
    store, giver, taker = cadres
    party = enterprise(store)
    fill(store, party, "区级联系领导", giver)
    _, task = assigned(store, party="云麓星河电子有限公司")
    team = records.create(store, "units", {"name": "电子专班", "kind": "team", "leader": "李明"})
    duty(store, giver)
    before = content(store)
    planned = preview(store, giver, taker)
    assert [(line.what, line.text) for line in planned.lines] == [
        ("slot", "区级联系领导"),
        ("task", "协调增开"),
        ("duty", "每月走访两次"),
        ("team", "组长"),
    ]
    deed = hand_over(store, Holder("people", giver), Holder("people", taker), DAY, "云管发〔2024〕9号")
    assert deed.verb == "helper.hand_over"
    assert deed.facts == {"giver": "李明", "taker": "王芳"}
    assert only_row(store, "tasks", task)["person"].text == "王芳"
    assert only_row(store, "tasks", task)["due_on"] == date(2024, 11, 11)
    assert only_row(store, "units", team)["leader"].text == "王芳"
    with store.read() as session:
        held = session.query(Assignment).order_by(Assignment.from_on).all()
        assert [(one.person_id, one.from_on, one.to_on, one.basis) for one in held] == [
            (giver, date(2024, 1, 1), DAY - timedelta(days=1), None),
            (taker, DAY, None, "云管发〔2024〕9号"),
        ]
        assert [(one.name, one.person_id, one.to_on) for one in session.query(Duty).order_by(Duty.to_on.desc())] == [
            ("每月走访两次", giver, DAY - timedelta(days=1)),
            ("每月走访两次（王芳）", taker, None),
        ]
        step = session.query(Step).order_by(Step.position.desc()).first()
        assert (step.kind, step.text) == ("progress", "责任人由李明变更为王芳（云管发〔2024〕9号）")
        assert step.happened_on == store.today()  # the slots pass on the 18th, the task has passed today
    store.undo()
    assert content(store) == before


def test_what_the_taker_may_not_hold_is_named_and_nothing_is_half_done(cadres):
    store, giver, _ = cadres
    party, other = enterprise(store), enterprise(store, "云麓南岭新材有限公司")
    clerk = person(store, "赵小兵")
    fill(store, party, "中层及以上干部", giver)
    fill(store, other, "区级联系领导", giver)
    fill(store, other, "纪委监督员", clerk)
    assigned(store, party="云麓南岭新材有限公司")
    before = content(store)
    refused = [(line.text, str(line.refusal)) for line in preview(store, giver, clerk).lines]
    assert refused == [
        ("区级联系领导", "赵小兵 holds “纪委监督员” of “云麓南岭新材有限公司”: who supervises does not help."),
        ("中层及以上干部", "赵小兵 is not marked as a mid-level cadre or above."),
        ("协调增开", "赵小兵 supervises “云麓南岭新材有限公司” and answers for none of its tasks."),
    ]
    with pytest.raises(RuleBroken, match="3 lines cannot be handed over: 云麓南岭新材有限公司 区级联系领导"):
        hand_over(store, Holder("people", giver), Holder("people", clerk), DAY)
    assert content(store) == before


def test_a_line_that_is_left_out_stays_with_the_giver(cadres):
    store, giver, _ = cadres
    party, clerk = enterprise(store), person(store, "赵小兵")
    fill(store, party, "中层及以上干部", giver)
    _, task = assigned(store)
    skip = {line.key for line in preview(store, giver, clerk).lines if line.refusal}
    hand_over(store, Holder("people", giver), Holder("people", clerk), DAY, skip=skip)
    assert only_row(store, "tasks", task)["person"].text == "赵小兵"
    key = f"slot:{slot(store, '中层及以上干部')}"
    assert only_row(store, "assignments", party)[key].text == "李明"
    with pytest.raises(RuleBroken, match="nothing to hand over"):
        hand_over(store, Holder("people", giver), Holder("people", clerk), DAY, skip=skip)


def test_an_assignment_with_an_end_keeps_it_and_one_to_come_passes_whole(cadres):
    store, giver, taker = cadres
    party, leader = enterprise(store), slot(store, "区级联系领导")
    fill(store, party, "区级联系领导", giver)
    helping.end_helper(store, party, leader, date(2024, 12, 31))
    fill(store, party, "区级联系领导", giver, date(2025, 6, 1))
    hand_over(store, Holder("people", giver), Holder("people", taker), DAY)
    with store.read() as session:
        assert [
            (one.person_id, one.from_on, one.to_on) for one in session.query(Assignment).order_by(Assignment.from_on)
        ] == [
            (giver, date(2024, 1, 1), date(2024, 11, 17)),
            (taker, DAY, date(2024, 12, 31)),
            (taker, date(2025, 6, 1), None),
        ]


def test_a_member_who_takes_over_from_the_leader_leads_and_stays_once(cadres):
    store, giver, taker = cadres
    team = records.create(store, "units", {"name": "电子专班", "kind": "team", "leader": "李明", "members": "王芳"})
    hand_over(store, Holder("people", giver), Holder("people", taker), DAY)
    with store.read() as session:
        assert [(one.team_id, one.person_id, one.leads) for one in session.query(TeamMember)] == [(team, taker, True)]


def test_a_unit_hands_over_what_it_leads_and_what_it_helps_with(cadres):
    store, _, _ = cadres
    old, new = unit(store, "区科技局"), unit(store, "区科创局")
    party = enterprise(store)
    fill(store, party, "帮扶责任单位", old)
    wanted = {"measure": "联合会商", "person": "李明", "division": "牵头", "due_on": date(2024, 12, 2)}
    led = issues.make_task(store, issue(store, "用电"), {**wanted, "lead_unit": "区科技局", "co_units": "区科创局"})
    helped = issues.make_task(store, issue(store, "用水"), {**wanted, "lead_unit": "区经发局", "co_units": "区科技局"})
    issues.assign(store, [led, helped], store.today())
    hand_over(store, Holder("units", old), Holder("units", new), DAY)
    assert (only_row(store, "tasks", led)["lead_unit"].text, only_row(store, "tasks", led)["co_units"]) == (
        "区科创局",
        (),
    )
    assert [one.text for one in only_row(store, "tasks", helped)["co_units"]] == ["区科创局"]
    assert only_row(store, "tasks", helped)["lead_unit"].text == "区经发局"


def test_nobody_takes_over_who_is_gone_or_is_the_giver_or_of_another_kind(cadres):
    store, giver, taker = cadres
    records.change(store, "people", taker, {"retired_on": DAY})
    for to, said in (
        (("people", taker), "left on"),
        (("people", giver), "somebody else"),
        (("units", "x"), "to a unit"),
    ):
        with pytest.raises(LedgerError, match=said):
            hand_over(store, Holder("people", giver), Holder(*to), DAY)


_DAYS = st.integers(0, 40).map(lambda days: date(2024, 11, 1) + timedelta(days=days))
_STEP = st.one_of(
    st.tuples(st.just("fill"), st.integers(0, 2), _DAYS),
    st.tuples(st.just("end"), st.integers(0, 2), _DAYS),
    st.tuples(st.just("pass"), st.tuples(st.integers(0, 2), st.integers(0, 2)), _DAYS),
)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=st.lists(_STEP, min_size=1, max_size=9))
def test_no_slot_ever_has_two_holders_on_a_day(store, steps):
    if not getattr(store, "_people", None):
        unit(store)
        store._people = [person(store, name) for name in "甲乙丙"]
        store._party, store._slot = enterprise(store), slot(store, "区级联系领导")
    people, party, leader = store._people, store._party, store._slot
    done = 0
    for verb, who, day in steps:
        before = store.undoable()
        try:
            if verb == "fill":
                helping.assign_helper(store, party, leader, Link(people[who], ""), day)
            elif verb == "end":
                helping.end_helper(store, party, leader, day)
            else:
                hand_over(store, Holder("people", people[who[0]]), Holder("people", people[who[1]]), day)
        except LedgerError:
            pass
        done += store.undoable() != before
        with store.read() as session:
            held = session.query(Assignment).filter_by(party_id=party, slot_id=leader).all()
            for at in range(60):
                looked = date(2024, 10, 25) + timedelta(days=at)
                on = [one for one in held if one.from_on <= looked and (one.to_on is None or one.to_on >= looked)]
                assert len(on) <= 1, (looked, on)
            assert all(one.to_on is None or one.to_on >= one.from_on for one in held)
    for _ in range(done):
        store.undo()
