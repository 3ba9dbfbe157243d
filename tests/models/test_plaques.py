"""Plaques: what they print is frozen when they are put up, and a change of it makes them stale."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from exports.paper.from_ledger import plaques_of
from models.errors import RuleBroken
from models.ledgers import catalogue
from models.ledgers.columns import Link
from models.ledgers.helping import slots_in_use
from models.ledgers.rows import Condition, Filter, Op, row_ids
from models.ledgers.rows import as_of as looked_at
from models.operations import helping, records
from models.operations.office import OfficeSettings, change_office, office
from models.operations.plaques import put_up, take_down
from tests.helpers.ledgers import content, enterprise, only_row, person, unit

UP = date(2024, 11, 4)


@pytest.fixture
def helped(store):
    """An enterprise with its four helpers, and the one whose phone is on the plaque."""
    bureau, party = unit(store), enterprise(store)
    change_office(store, OfficeSettings(name="云麓经开区企业服务中心", supervision_phone="0746-8000000"))
    cadres = [
        person(store, name, mid_level=True, office_phone=phone, mobile="13807461234", post="副局长")
        for name, phone in (("陈志远", "0746-8110001"), ("李明", ""), ("周正", "0746-8110003"))
    ]
    with store.read() as session:
        slots = {slot.name: (slot.id, slot.holder) for _, slot in slots_in_use(session)}
    for name, holder in (
        ("区级联系领导", cadres[0]),
        ("帮扶责任单位", bureau),
        ("中层及以上干部", cadres[1]),
        ("纪委监督员", cadres[2]),
    ):
        helping.assign_helper(store, party, slots[name][0], Link(holder, ""), date(2024, 1, 1))
    return store, party, cadres, slots


def state(store, party: str) -> str:
    return only_row(store, "plaques", party)["state"]


def test_a_plaque_goes_stale_when_a_helpers_phone_changes_and_a_new_one_is_up_to_date(helped):
    store, party, cadres, _ = helped
    assert state(store, party) == "none"
    put_up(store, [party], UP, "东门")
    assert (state(store, party), only_row(store, "plaques", party)["place"]) == ("up", "东门")
    records.change(store, "people", cadres[0], {"office_phone": "0746-8999999"})
    assert state(store, party) == "stale"
    put_up(store, [party], UP)
    assert (state(store, party), only_row(store, "plaques", party)["place"]) == ("up", "东门")


@pytest.mark.parametrize(
    ("ledger", "values", "stale"),
    [
        ("people", {"post": "局长"}, True),
        ("people", {"name": "陈致远"}, True),
        ("people", {"note": "休假"}, False),
        ("people", {"mobile": "13907460000"}, False),
        ("units", {"name": "经济发展部"}, True),
        ("units", {"phone": "0746-8220000"}, True),
        ("enterprises", {"name": "云麓星河科技有限公司"}, True),
        ("enterprises", {"contact": "王经理"}, False),
    ],
)
def test_only_a_change_of_what_is_printed_counts(helped, ledger, values, stale):
    store, party, cadres, _ = helped
    put_up(store, [party], UP)
    with store.read() as session:
        bureau = row_ids(session, catalogue.ledger(session, "units"), today=UP)[0]
    records.change(store, ledger, {"people": cadres[0], "units": bureau, "enterprises": party}[ledger], values)
    assert state(store, party) == ("stale" if stale else "up")


def test_a_mobile_counts_once_its_owner_agrees(helped):
    store, party, cadres, _ = helped
    put_up(store, [party], UP)
    records.change(store, "people", cadres[1], {"mobile_public": True})
    assert state(store, party) == "stale"
    with store.read() as session:
        (plaque,) = plaques_of(session, [party], UP)
    assert [(one.role, one.name, one.phone) for one in plaque.helpers] == [
        ("区级联系领导", "陈志远", "0746-8110001"),
        ("帮扶责任单位", "", ""),
        ("中层及以上干部", "李明", "13807461234"),
        ("纪委监督员", "周正", "0746-8110003"),
    ]
    assert plaque.supervision_phone == "0746-8000000"


def test_the_supervision_phone_and_another_helper_make_every_plaque_stale(helped):
    store, party, _, slots = helped
    put_up(store, [party], UP)
    with store.read() as session:
        settings = office(session)
    change_office(store, replace(settings, supervision_phone="0746-12345"))
    assert state(store, party) == "stale"
    store.undo()
    assert state(store, party) == "up"
    helping.end_helper(store, party, slots["纪委监督员"][0], date(2024, 11, 3))
    assert state(store, party) == "stale"


def test_a_party_with_gaps_is_not_put_up_without_a_warning(helped):
    store, party, _, _ = helped
    bare = enterprise(store, "云麓南岭新材有限公司")
    before = content(store)
    with pytest.raises(RuleBroken, match="云麓南岭新材有限公司（缺区级联系领导 缺帮扶责任单位"):
        put_up(store, [party, bare], UP)
    assert content(store) == before
    put_up(store, [party, bare], UP, despite_gaps=True)
    assert [state(store, one) for one in (party, bare)] == ["up", "up"]
    assert store.undoable().facts == {"count": 2}


def test_a_damaged_plaque_is_to_be_replaced_and_one_taken_down_is_not_up(helped):
    store, party, _, _ = helped
    with pytest.raises(RuleBroken, match="is not put up"):
        records.change(store, "plaques", party, {"damaged": True})
    put_up(store, [party], UP)
    records.change(store, "plaques", party, {"damaged": True, "note": "撞坏一角"})
    assert state(store, party) == "stale"
    with pytest.raises(RuleBroken, match="put up later"):
        take_down(store, [party], date(2024, 11, 1))
    take_down(store, [party], date(2024, 11, 8))
    assert state(store, party) == "none"
    with pytest.raises(RuleBroken, match="is not put up"):
        take_down(store, [party], date(2024, 11, 8))
    with store.read() as session:
        described = catalogue.ledger(session, "plaques")
        assert row_ids(session, described, Filter(conditions=(Condition("state", Op.IS, "none"),)), today=UP) == [party]
    assert "区级联系领导：陈志远 区经发局 副局长 0746-8110001" in only_row(store, "plaques", party)["helpers"]


def test_what_a_row_is_read_with_is_written_once_for_a_day(store):
    with store.read() as session:
        day = looked_at(session, store.today())
        for key in ("plaques", "assignments"):
            ledger = catalogue.ledger(session, key)
            assert ledger.source(day) is ledger.source(day)
