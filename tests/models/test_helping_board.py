"""The board of four helps: how complete each scheme is, the load, the history, and the chain one escalates along."""

from __future__ import annotations

from datetime import date

import pytest

from models.errors import RuleBroken
from models.ledgers import catalogue
from models.ledgers.chain import chain
from models.ledgers.columns import Link
from models.ledgers.helping import scheme_key, slot_key, slots_in_use
from models.ledgers.history import history_of_party, history_of_person
from models.ledgers.rows import Condition, Filter, Op, count, row_ids
from models.operations import helping, issues, records
from models.operations.escalating import escalate
from models.operations.handing_over import Holder, hand_over
from models.operations.issues import steps
from models.operations.office import OfficeSettings, change_office
from models.records.all import Assignment, Enterprise, Issue, Project
from tests.helpers.ledgers import assigned, enterprise, issue, only_row, person, unit

SINCE = date(2024, 1, 1)


def slots(store) -> dict[str, str]:
    with store.read() as session:
        return {slot.name: slot.id for _, slot in slots_in_use(session)}


def schemes(store) -> dict[str, str]:
    with store.read() as session:
        return {scheme.name: scheme_key(scheme.id) for scheme, _ in slots_in_use(session)}


def project(store, name: str = "云麓磁材产业园项目") -> str:
    return records.create(store, "projects", {"name": name})


def team(store, name: str = "电子专班") -> str:
    return records.create(store, "units", {"name": name, "kind": "team"})


def fill(store, party: str, name: str, holder: str, on: date = SINCE) -> None:
    helping.assign_helper(store, party, slots(store)[name], Link(holder, ""), on)


def test_the_four_helps_of_an_enterprise_are_complete_with_four_of_four(store):
    office, party = unit(store), enterprise(store)
    leader, cadre, supervisor = (person(store, name, mid_level=True) for name in ("陈志远", "李明", "周正"))
    four_helps = schemes(store)["四帮一"]
    assert only_row(store, "assignments", party)[four_helps] == (
        "0/4 缺区级联系领导 缺帮扶责任单位 缺中层及以上干部 缺纪委监督员"
    )
    for name, holder in (("区级联系领导", leader), ("帮扶责任单位", office), ("中层及以上干部", cadre)):
        fill(store, party, name, holder)
    row = only_row(store, "assignments", party)
    assert (row[four_helps], row["gaps"], row["missing"]) == ("3/4 缺纪委监督员", 1, "缺纪委监督员")
    fill(store, party, "纪委监督员", supervisor)
    row = only_row(store, "assignments", party)
    assert (row[four_helps], row["gaps"], row["missing"]) == ("4/4", 0, None)


def test_149_enterprises_have_a_nanny_and_57_projects_a_task_force(store):
    nanny, force = person(store, unit_name=None), team(store)
    with store.write("import", count=210) as session:
        parties = [(Enterprise, "企业保姆", at) for at in range(149)] + [
            (Project, "服务工作专班", at) for at in range(57)
        ]
        ids = slots(store)
        for kind, name, at in [*parties, (Enterprise, "", 149), (Project, "", 57)]:
            party = kind(
                name=f"{kind.__name__}{at}", match_name=f"{at}", initials="", sort_key=f"{at:03}", state="normal"
            )
            session.add(party)
            session.flush()
            if name:
                holder = {"person_id": nanny} if kind is Enterprise else {"unit_id": force}
                session.add(Assignment(party_id=party.id, slot_id=ids[name], from_on=SINCE, **holder))
    scheme = schemes(store)["企业保姆+服务工作专班"]
    with store.read() as session:
        board = catalogue.ledger(session, "assignments")
        served = Condition(scheme, Op.IS, "1/1")
        kinds = {
            kind: count(session, board, Filter(conditions=(served, Condition("kind", Op.IS, kind))), today=SINCE)
            for kind in ("enterprise", "project")
        }
        assert kinds == {"enterprise": 149, "project": 57}
        outside = Filter(conditions=(Condition(scheme, Op.EMPTY),))
        assert count(session, board, outside, today=SINCE) == 2
    assert only_row(store, "people", nanny)["helps"] == 149
    assert only_row(store, "units", force)["helps"] == 57


def test_a_scheme_of_the_offices_own_is_on_the_board_at_once(store):
    party = enterprise(store)
    records.create(store, "schemes", {"name": "链长制", "position": 20})
    own = records.create(store, "slots", {"scheme": "链长制", "name": "链长", "holder": "person"})
    records.create(store, "slots", {"scheme": "链长制", "name": "服务员", "holder": "words"})
    row = only_row(store, "assignments", party)
    assert row[schemes(store)["链长制"]] is None  # nobody of it helps here: nothing is missing
    unit(store)
    person(store, "李明")
    records.change(store, "assignments", party, {slot_key(own): "李明"})
    row = only_row(store, "assignments", party)
    assert row[schemes(store)["链长制"]] == "1/2 缺服务员"
    assert "缺服务员" in row["missing"]


def test_a_board_of_many_schemes_is_still_one_query(store):
    for at in range(12):
        records.create(store, "schemes", {"name": f"机制{at}", "position": at})
        for name in ("甲", "乙", "丙", "丁"):
            records.create(store, "slots", {"scheme": f"机制{at}", "name": f"{name}{at}"})
    assert only_row(store, "assignments", enterprise(store))["gaps"] == 4


def test_the_load_counts_parties_and_tasks_of_today(store):
    office, cadre = unit(store), person(store)
    first, second, late = (enterprise(store, f"云麓{name}有限公司") for name in ("一", "二", "三"))
    fill(store, first, "区级联系领导", cadre)
    fill(store, first, "企业保姆", cadre)
    fill(store, second, "区级联系领导", cadre)
    fill(store, late, "区级联系领导", cadre, date(2025, 1, 1))
    fill(store, first, "帮扶责任单位", office)
    assigned(store, due_on=date(2024, 11, 1))
    _, done = assigned(store, "用水")
    issues.finish(store, done, "已办", date(2024, 11, 1))
    assert {key: only_row(store, "people", cadre)[key] for key in ("helps", "open_tasks")} == {
        "helps": 2,
        "open_tasks": 1,
    }
    row = only_row(store, "units", office)
    assert (row["helps"], row["open_tasks"], row["overdue_tasks"]) == (1, 1, 1)


def test_who_supervises_does_not_help_the_same_party(store):
    unit(store)
    party, other, both = enterprise(store), enterprise(store, "云麓二厂有限公司"), person(store, mid_level=True)
    fill(store, party, "纪委监督员", both)
    fill(store, other, "中层及以上干部", both)
    with pytest.raises(RuleBroken, match="who supervises does not help"):
        fill(store, party, "区级联系领导", both)
    helping.end_helper(store, party, slots(store)["纪委监督员"], date(2024, 6, 30))
    fill(store, party, "区级联系领导", both, date(2024, 7, 1))


def test_the_history_tells_who_was_is_and_will_be(store):
    unit(store)
    party = enterprise(store)
    first, second, third = (person(store, name) for name in ("陈", "李", "王"))
    fill(store, party, "区级联系领导", first, date(2023, 1, 1))
    fill(store, party, "区级联系领导", second, date(2024, 1, 1))
    fill(store, party, "区级联系领导", third, date(2025, 1, 1))
    hand_over(store, Holder("people", second), Holder("people", first), date(2024, 11, 1))
    with store.read() as session:
        described = catalogue.ledger(session, "helping_history")

        def told(rows):
            return [
                tuple(row.cells[described.index(key)] for key in ("holder", "state", "from_on", "to_on"))
                for row in rows
            ]

        assert told(history_of_party(session, party, store.today())) == [
            ("王", "coming", date(2025, 1, 1), None),
            ("陈", "current", date(2024, 11, 1), date(2024, 12, 31)),
            ("李", "past", date(2024, 1, 1), date(2024, 10, 31)),
            ("陈", "past", date(2023, 1, 1), date(2023, 12, 31)),
        ]
        assert len(history_of_person(session, first, store.today())) == 2
        found = row_ids(session, described, Filter("现任"), today=store.today())
        assert found == []  # a state is chosen, not typed


def test_several_parties_get_a_helper_in_one_deed(store):
    unit(store)
    parties, cadre = [enterprise(store, f"云麓{name}有限公司") for name in ("一", "二")], person(store)
    leader = slots(store)["区级联系领导"]
    helping.assign_helpers(store, parties, leader, Link(cadre, ""), SINCE, "云管发〔2024〕1号")
    assert store.undoable().facts == {"count": 2}
    helping.end_helpers(store, parties, leader, date(2024, 6, 30))
    with store.read() as session:
        assert {one.to_on for one in session.query(Assignment)} == {date(2024, 6, 30)}
    with pytest.raises(RuleBroken, match="Nobody holds the slot “区级联系领导” on 2024-07-01"):
        helping.end_helpers(store, parties, leader, date(2024, 7, 1))


@pytest.fixture
def four_tiers(store):
    """A project helped in all four tiers, and an item of it."""
    unit(store)
    scheme = next(name for name in schemes(store) if name.startswith("企业保姆"))
    records.create(store, "slots", {"scheme": scheme, "name": "项目保姆", "serves": "project", "tier": "nanny"})
    party = project(store)
    fill(store, party, "区级联系领导", person(store, "陈志远", post="副主任", office_phone="0746-8110001"))
    force = team(store)
    fill(store, party, "服务工作专班", force)
    fill(store, party, "帮扶责任单位", only_unit(store))
    fill(store, party, "项目保姆", person(store, "李明"))
    records.change(store, "units", force, {"leader": "陈志远"})
    return store, party, issue(store, party="云麓磁材产业园项目")


def only_unit(store) -> str:
    with store.read() as session:
        return row_ids(session, catalogue.ledger(session, "units"), Filter("区经发局"), today=SINCE)[0]


def test_the_chain_stands_from_the_leader_down_to_the_nanny(four_tiers):
    store, party, _ = four_tiers
    with store.read() as session:
        tiers = chain(session, party, store.today())
        assert [(tier.key, [holder.name for holder in tier.holders]) for tier in tiers] == [
            ("leader", ["陈志远"]),
            ("team", ["电子专班"]),
            ("unit", ["区经发局"]),
            ("nanny", ["李明"]),
        ]
        assert (tiers[0].holders[0].post, tiers[0].holders[0].phone) == ("副主任", "0746-8110001")
        assert (tiers[1].holders[0].post, tiers[1].holders[0].phone) == ("组长 陈志远", "0746-8110001")
        assert [tier.holders for tier in chain(session, party, date(2023, 1, 1))] == [(), (), (), ()]


def test_an_item_goes_up_from_the_nanny_by_unit_and_task_force_to_the_leader(four_tiers):
    store, _, item = four_tiers
    day = store.today()
    assert [escalate(store, item, "未能解决", day) for _ in range(3)] == [
        "部门 区经发局",
        "专班 电子专班",
        "领导 陈志远",
    ]
    with pytest.raises(RuleBroken, match="at the top of its chain"):
        escalate(store, item, "未能解决", day)
    with store.read() as session:
        assert [line.text for line in steps(session, item)] == [
            "升级至部门 区经发局：未能解决",
            "升级至专班 电子专班：未能解决",
            "升级至领导 陈志远：未能解决",
        ]
    store.undo()
    assert escalate(store, item, "仍未解决", day) == "领导 陈志远"


def test_an_empty_tier_is_passed_and_a_platform_gives_up_to_the_office_first(store):
    unit(store)
    party, item = enterprise(store), issue(store, party="云麓星河电子有限公司")
    with pytest.raises(RuleBroken, match="Nobody stands in the chain"):
        escalate(store, item, "未能解决", store.today())
    fill(store, party, "企业保姆", person(store, "李明"))
    fill(store, party, "区级联系领导", person(store, "陈志远"))
    with store.write("record.change") as session:
        session.get(Issue, item).platform = "融资担保"
    with pytest.raises(RuleBroken, match="name of the office"):
        escalate(store, item, "平台无法解决", store.today())
    change_office(store, OfficeSettings(name="营商环境提升办公室"))
    assert escalate(store, item, "平台无法解决", store.today()) == "营商环境提升办公室"
    assert escalate(store, item, "需领导协调", store.today()) == "领导 陈志远"


def test_nothing_finished_nameless_or_reasonless_is_escalated(four_tiers):
    store, _, item = four_tiers
    for said, row_id, reason in (("filled in", item, " "), ("names no enterprise", issue(store), "x")):
        with pytest.raises(RuleBroken, match=said):
            escalate(store, row_id, reason, store.today())
    finished, task = assigned(store, "用水")
    issues.finish(store, task, "已办", store.today())
    with pytest.raises(RuleBroken, match="is finished"):
        escalate(store, finished, "x", store.today())
