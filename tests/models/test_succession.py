"""Units that end and are succeeded, teams, and words that get another spelling."""

from __future__ import annotations

from datetime import date

import pytest

from models.errors import LedgerError, RuleBroken
from models.ledgers.columns import Link
from models.ledgers.helping import slots_in_use
from models.operations import helping, issues, records
from models.operations.handing_over import Holder, hand_over_preview
from models.operations.succession import succeed
from models.operations.words import rename_term
from models.records.all import Assignment, CustomLedger, CustomRow, Field, Term
from tests.helpers.ledgers import assigned, content, enterprise, issue, only_row, person, unit

REFORM = date(2024, 6, 1)
SIXTEEN = [f"第{at}办公室" for at in range(1, 17)]
SIX = ["党政综合部", "经济发展部", "开发建设部", "招商服务部", "财政金融部", "应急环保部"]


def unit_slot(store) -> str:
    with store.read() as session:
        return next(slot.id for _, slot in slots_in_use(session) if slot.holder == "unit")


def term(store, dictionary: str, label: str) -> str:
    with store.read() as session:
        return session.query(Term.id).filter_by(dictionary=dictionary, label=label).scalar()


def test_16_offices_became_6_and_old_records_keep_the_old_names(store):
    old, new = [unit(store, name) for name in SIXTEEN], [unit(store, name) for name in SIX]
    slot, parties = unit_slot(store), []
    for at, office in enumerate(old):
        party = enterprise(store, f"云麓第{at}电子有限公司")
        helping.assign_helper(store, party, slot, Link(office, ""), date(2023, 1, 1))
        parties.append(party)
        person(store, f"干部{at}", SIXTEEN[at])
    done = issues.make_task(
        store,
        issue(store, "用水", raised_on=date(2024, 4, 1)),
        {"lead_unit": SIXTEEN[0], "person": "干部0", "division": "办理", "due_on": date(2024, 5, 1)},
    )
    issues.assign(store, [done], date(2024, 4, 1))
    issues.finish(store, done, "已接通", date(2024, 4, 20))
    for at, heir in enumerate(new):
        deed = succeed(store, old[at::6], Link(heir, SIX[at]), REFORM)
        assert deed.verb == "unit.succeed"
        assert deed.facts == {"name": SIX[at]}
    assert only_row(store, "tasks", done)["lead_unit"].text == "第1办公室"
    for at, office in enumerate(old):
        kept = only_row(store, "units", office)
        assert (kept["valid_to"], kept["successor"].text, kept["helps"]) == (date(2024, 5, 31), SIX[at % 6], 0)
    assert [only_row(store, "units", heir)["helps"] for heir in new] == [3, 3, 3, 3, 2, 2]
    board = only_row(store, "assignments", parties[7])
    assert board[f"slot:{slot}"].text == SIX[1]
    with store.read() as session:
        history = session.query(Assignment).filter_by(party_id=parties[7]).order_by(Assignment.from_on).all()
        assert [(one.unit_id, one.to_on) for one in history] == [(old[7], date(2024, 5, 31)), (new[1], None)]


def test_a_succession_is_one_deed_with_its_people_and_tasks_and_one_undo(store):
    old, new = unit(store), unit(store, "经济发展部")
    worker, gone = person(store), person(store, "周退休")
    records.change(store, "people", gone, {"retired_on": date(2023, 1, 1)})
    _, task = assigned(store)
    before = content(store)
    succeed(store, [old], Link(new, "经济发展部"), date(2024, 11, 4))
    assert only_row(store, "people", worker)["unit"].text == "经济发展部"
    assert only_row(store, "people", gone)["unit"].text == "区经发局"
    assert only_row(store, "tasks", task)["lead_unit"].text == "经济发展部"
    store.undo()
    assert content(store) == before
    succeed(store, [old], Link(new, ""), date(2024, 11, 4), people=False)
    assert only_row(store, "people", worker)["unit"].text == "区经发局"


def test_an_ended_unit_takes_no_new_helping_and_its_successor_is_named(store):
    old, new = unit(store), unit(store, "经济发展部")
    party, slot = enterprise(store), unit_slot(store)
    succeed(store, [old], Link(new, ""), REFORM)
    with pytest.raises(RuleBroken, match="“区经发局” ended on 2024-05-31; “经济发展部” succeeds it"):
        records.change(store, "assignments", party, {f"slot:{slot}": "区经发局"})
    helping.assign_helper(store, party, slot, Link(old, ""), date(2024, 5, 31))  # an old list is entered late
    with pytest.raises(RuleBroken, match="ended on"):
        succeed(store, [new], Link(old, ""), date(2024, 12, 1))


def test_nobody_succeeds_itself_even_by_a_detour(store):
    first, second = unit(store, "甲办"), unit(store, "乙办")
    succeed(store, [first], Link(second, ""), date(2030, 1, 1))
    for heir in (first, second):
        with pytest.raises(RuleBroken, match="succeed itself"):
            succeed(store, [second], Link(heir, ""), date(2029, 1, 1))
    with pytest.raises(RuleBroken, match="succeed itself"):
        records.change(store, "units", second, {"successor": "甲办"})
    with pytest.raises(RuleBroken, match="ends before it begins"):
        records.change(store, "units", second, {"valid_from": "2025-01-01", "valid_to": "2024-01-01"})


def test_only_a_task_force_has_members_and_who_leads_is_one_of_them(store):
    office = unit(store)
    for name in ("李明", "王芳", "赵兵"):
        person(store, name)
    team = records.create(
        store, "units", {"name": "电子专班", "kind": "team", "members": "王芳、赵兵", "leader": "李明"}
    )
    kept = only_row(store, "units", team)
    assert kept["leader"].text == "李明"
    assert {link.text for link in kept["members"]} == {"李明", "王芳", "赵兵"}
    records.change(store, "units", team, {"leader": "王芳"})
    assert only_row(store, "units", team)["leader"].text == "王芳"
    assert {link.text for link in only_row(store, "units", team)["members"]} == {"李明", "王芳", "赵兵"}
    records.change(store, "units", team, {"members": "赵兵"})
    assert [link.text for link in only_row(store, "units", team)["members"]].count("王芳") == 1
    for row_id, values in ((office, {"leader": "李明"}), (office, {"members": "李明"}), (team, {"kind": "park"})):
        with pytest.raises(RuleBroken, match="no task force"):
            records.change(store, "units", row_id, values)
    records.change(store, "units", team, {"kind": "park", "members": "", "leader": ""})
    assert only_row(store, "units", team)["members"] == ()


def test_a_word_is_renamed_in_every_record_that_uses_it(store):
    plain, other = issue(store, "用电", category="用电"), issue(store, "用水", category="用水")
    tagged = enterprise(store, tags="重点企业、上市公司")
    with store.write("custom.make", title="金融台账") as session:
        session.add(CustomLedger(id="L", key="loans", title="金融台账", position=1))
        session.add(Field(id="F", ledger="loans", label="类别", kind="terms", words="category", position=1))
        session.flush()
        session.add(CustomRow(id="R", ledger_id="L", cells='{"F": "融资、用电"}'))
    before = content(store)
    assert rename_term(store, term(store, "category", "用电"), "供电保障") == 2
    assert only_row(store, "issues", plain)["category"] == "供电保障"
    assert only_row(store, "issues", other)["category"] == "用水"
    with store.read() as session:
        assert session.get(CustomRow, "R").cells == '{"F": "融资、供电保障"}'
    store.undo()
    assert content(store) == before
    records.change(store, "terms", term(store, "category", "用电"), {"label": "电力"})
    assert only_row(store, "issues", plain)["category"] == "电力"
    assert store.undoable().verb == "record.change"
    with pytest.raises(RuleBroken, match="in the ledger already"):
        rename_term(store, term(store, "category", "电力"), "用水")
    with pytest.raises(RuleBroken, match="cannot be empty"):
        rename_term(store, term(store, "category", "电力"), "电、力")
    assert only_row(store, "enterprises", tagged)["tags"] == "重点企业、上市公司"


def test_a_word_in_use_is_retired_not_removed(store):
    issue(store, "用电", category="用电")
    used, unused = term(store, "category", "用电"), term(store, "category", "物流装卸")
    with pytest.raises(RuleBroken, match="“用电” is still used by 1 records"):
        records.remove(store, "terms", [used])
    with pytest.raises(RuleBroken, match="still used"):
        records.change(store, "terms", used, {"dictionary": "channel"})
    records.change(store, "terms", used, {"retired": True})
    records.remove(store, "terms", [unused])


def test_a_unit_that_began_later_hands_over_nothing_early(store):
    late, heir = unit(store, "新办"), unit(store, "大部")
    records.change(store, "units", late, {"valid_from": date(2024, 9, 1)})
    with pytest.raises(LedgerError, match="ends before it begins"):
        succeed(store, [late], Link(heir, ""), REFORM)
    with store.read() as session:
        assert hand_over_preview(session, Holder("units", late), Holder("units", heir), REFORM, REFORM).lines == ()


@pytest.mark.parametrize("gone", ["unit", "person"])
def test_nothing_is_assigned_to_who_is_gone(store, gone):
    office, someone = unit(store), person(store)
    item = issue(store, "用水")
    task = issues.make_task(
        store, item, {"lead_unit": "区经发局", "person": "李明", "division": "办理", "due_on": date(2024, 12, 2)}
    )
    if gone == "unit":
        records.change(store, "units", office, {"valid_to": date(2024, 11, 1)})
    else:
        records.change(store, "people", someone, {"retired_on": date(2024, 11, 1)})
    with pytest.raises(RuleBroken, match=r"ended on|left on"):
        issues.assign(store, [task], date(2024, 11, 4))
    assert only_row(store, "tasks", task)["assigned_on"] is None
    issues.assign(store, [task], date(2024, 10, 30))
