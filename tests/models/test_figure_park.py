"""Each figure counts what its definition says, and shows the rows of the ledger it names."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from models.errors import RuleBroken
from models.figures.groups import GROUPS, measure_by
from models.figures.kinds import percent
from models.figures.measuring import FIGURES, Period, measure, rows_of
from models.ledgers import catalogue
from models.ledgers.columns import Link
from models.ledgers.helping import slots_in_use
from models.operations import issues, records
from models.operations.helping import assign_helper
from models.records.all import (
    Bounty,
    Case,
    Enterprise,
    Issue,
    PartyFigures,
    Payment,
    ScaleYear,
    Sheet,
    Step,
    Subsidy,
    Task,
    Visit,
)
from tests.helpers.ledgers import assigned, enterprise, person, unit

YEAR = Period(date(2024, 1, 1), date(2024, 12, 31))
OCTOBER = Period(date(2024, 10, 1), date(2024, 10, 31))
PARTY = "云麓星河电子有限公司"


def put(store, *made):
    """Keep records as a deed of another area would."""
    with store.write("record.create", ledger="") as session:
        session.add_all(made)
        session.flush()
        return [one.id for one in made]


def taken(store, *keys, period=YEAR):
    with store.read() as session:
        return {key: one.text for key, one in measure(session, period, store.today(), keys).items()}


@pytest.fixture
def served(store):
    """One enterprise and two units with a person each."""
    unit(store)
    unit(store, "供电公司")
    person(store)
    person(store, "王强", "供电公司")
    enterprise(store)
    return store


def test_a_figure_shows_rows_of_the_record_its_ledger_lists(store):
    with store.read() as session:
        for one in FIGURES:
            if one.ledger in catalogue.KEYS and not one.found:
                assert issubclass(one.record, catalogue.ledger(session, one.ledger).record), one.key


def test_every_key_is_one_figure():
    keys = [one.key for one in FIGURES]
    assert len(keys) == len(set(keys))
    assert {key for group in GROUPS.values() for key in group.figures} <= set(keys)


def test_some_figures_alone_are_the_same_as_among_all(served):
    assigned(served)
    with served.read() as session:
        whole = measure(session, YEAR, served.today())
        assert measure(session, YEAR, served.today(), ("closing_rate",)) == {"closing_rate": whole["closing_rate"]}
        with pytest.raises(RuleBroken, match="no figure"):
            measure(session, YEAR, served.today(), ("beauty",))


def test_湘潭_of_77_items_handed_over_77_are_closed(served):
    for at in range(77):
        issue_id, task_id = assigned(served, f"第{at}项", date(2024, 11, 1), party=PARTY)
        issues.finish(served, task_id, "已办", date(2024, 10, 31))
        issues.call_back(served, issue_id, "satisfied", "张三", "电话", date(2024, 11, 1))
        issues.close(served, issue_id, date(2024, 11, 1))
    assert taken(served, "assigned", "closed", "closing_rate", "done_rate") == {
        "assigned": "77",
        "closed": "77",
        "closing_rate": "100.00%",
        "done_rate": "100.00%",
    }


def test_湖南_63400_of_72500_are_87_45_percent_from_the_rounded_sums():
    """87.3 % was printed of the unrounded sums; the rounded ones, 6.34 and 7.25 万, give 87.4 % (domain.md §2.6)."""
    assert percent(63_400, 72_500) == Decimal("87.45")


def test_the_rate_satisfied_counts_fairly_satisfied_and_only_those_asked(served):
    for at, answer in enumerate(("satisfied", "fairly", "dissatisfied", None)):
        issue_id, task_id = assigned(served, f"第{at}项", date(2024, 11, 1), party=PARTY)
        issues.finish(served, task_id, "已办", date(2024, 10, 31))
        if answer:
            issues.call_back(served, issue_id, answer, "张三", "电话", date(2024, 11, 1))
    told = taken(served, "called_back", "satisfied", "satisfaction_rate", "reopened", period=YEAR)
    assert told == {"called_back": "3", "satisfied": "2", "satisfaction_rate": "66.67%", "reopened": "1"}


def test_ways_out_of_an_item_are_counted_apart(served):
    kinds = {
        "on_the_spot": {"handling": "on_the_spot", "answered_on": date(2024, 10, 28)},
        "explained": {"outcome": "explained", "answered_on": date(2024, 10, 29)},
        "to_project": {"outcome": "project"},
        "long_term": {"state": "long_term", "long_term_on": date(2024, 10, 30)},
    }
    for number, (key, values) in enumerate(kinds.items()):
        row = {"number": f"X-{number}", "kind": "problem", "text": key, "state": "to_sort"} | values
        put(served, Issue(raised_on=date(2024, 10, 28), **row))
    (target,) = put(
        served, Issue(number="X-9", kind="problem", text="总", raised_on=date(2024, 10, 28), state="merged")
    )
    put(
        served,
        Issue(
            number="X-10",
            kind="problem",
            text="并",
            raised_on=date(2024, 10, 28),
            state="merged",
            merged_into_id=target,
        ),
    )
    assert taken(served, *kinds, "merged", "replied", "reply_rate") == dict.fromkeys((*kinds, "merged"), "1") | {
        "replied": "2",
        "reply_rate": "33.33%",
    }


def test_a_paused_task_is_neither_overdue_nor_near(served):
    _, late = assigned(served, "一", date(2024, 11, 1), party=PARTY)
    _, near = assigned(served, "二", date(2024, 11, 5), party=PARTY)
    assert taken(served, "overdue_open", "near_due", "in_hand") == {
        "overdue_open": "1",
        "near_due": "1",
        "in_hand": "2",
    }
    with served.write("issue.pause") as session:
        for row_id in (late, near):
            session.get_one(Task, row_id).paused_on = date(2024, 11, 1)
    assert taken(served, "overdue_open", "near_due", "in_hand", "paused") == {
        "overdue_open": "0",
        "near_due": "0",
        "in_hand": "2",
        "paused": "2",
    }


def test_what_happened_to_tasks_is_counted_by_its_steps(served):
    issue_id, task_id = assigned(served, "一", date(2024, 11, 1), party=PARTY)
    for due in (date(2024, 11, 8), date(2024, 11, 15)):
        issues.extend(served, task_id, due, "下雨", "李主任", date(2024, 10, 30))
    put(
        served,
        Step(issue_id=issue_id, task_id=task_id, kind="returned", happened_on=date(2024, 10, 29), position=90),
        Step(issue_id=issue_id, kind="escalated", happened_on=date(2024, 10, 29), position=91),
    )
    keys = ("extended", "extension_times", "returned", "escalated")
    assert taken(served, *keys) == {"extended": "1", "extension_times": "2", "returned": "1", "escalated": "1"}
    assert set(taken(served, *keys, period=Period(date(2024, 1, 1), date(2024, 1, 31))).values()) == {"0"}


def test_sheets_and_bounties(served):
    _, task_id = assigned(served, party=PARTY)
    with served.read() as session:
        lead = session.get_one(Task, task_id).lead_unit_id
    for number, colour in enumerate(("blue", "red", "red"), 1):
        put(
            served,
            Sheet(
                word="督",
                year=2024,
                number=number,
                colour=colour,
                unit_id=lead,
                issued_on=date(2024, 10, 30),
                answer_by=date(2024, 11, 1),
                demand="速办",
                answered_on=date(2024, 11, 1) if number == 1 else None,
            ),
        )
    put(served, Bounty(task_id=task_id, posted_on=date(2024, 10, 30), wanted="揭榜", taken_on=date(2024, 11, 1)))
    keys = ("sheets", "sheets_blue", "sheets_yellow", "sheets_red", "sheets_unanswered")
    assert list(taken(served, *keys).values()) == ["3", "1", "0", "2", "2"]
    assert list(taken(served, "bounties", "bounties_taken", "bounties_ended").values()) == ["1", "1", "0"]
    with served.read() as session:
        rows = {row.label: row.figures for row in measure_by(session, "unit", YEAR, served.today())}
    assert rows["区经发局"]["sheets"].value == 3


def test_visits_count_each_enterprise_once(served):
    with served.read() as session:
        party = session.query(Enterprise.id).scalar()
    visits = put(served, *(Visit(party_id=party, visited_on=date(2024, 10, day)) for day in (8, 9)))
    put(
        served,
        Issue(
            number="V-1", kind="problem", text="缺工", raised_on=date(2024, 10, 9), state="to_sort", visit_id=visits[1]
        ),
    )
    assert list(taken(served, "visits", "visited", "found_at_visits").values()) == ["2", "1", "1"]
    with served.read() as session:
        assert rows_of(session, "visited", YEAR, served.today()) == ("enterprises", (party,))


def test_36_projects_of_10_38_billion_are_signed(store):
    each, rest = divmod(1_038_000, 36)  # 万元: 103.8亿元
    for at in range(36):
        records.create(
            store,
            "projects",
            {
                "name": f"云麓第{at}项目",
                "signed_on": date(2024, 1 + at % 6, 8),
                "investment": str(each + (rest if not at else 0)),
            },
        )
    half = Period(date(2024, 1, 1), date(2024, 6, 30))
    assert taken(store, "projects_signed", "signed_investment", "projects_started", period=half) == {
        "projects_signed": "36",
        "signed_investment": "1,038,000.00万元",
        "projects_started": "0",
    }
    with store.read() as session:
        ledger, ids = rows_of(session, "signed_investment", half, store.today())
    assert (ledger, len(ids)) == ("projects", 36)


def test_awards_paid_and_tax_relief_are_summed_apart(served):
    with served.read() as session:
        party = session.query(Enterprise.id).scalar()
    common = {"party_id": party, "year": 2024, "applied_on": date(2024, 3, 1), "state": "paid"}
    award, relief = put(
        served, Subsidy(number="A1", kind="award", **common), Subsidy(number="A2", kind="relief", **common)
    )
    first, second, _ = put(
        served,
        Payment(subsidy_id=award, paid_on=date(2024, 9, 1), amount=80_000_000),
        Payment(subsidy_id=award, paid_on=date(2024, 9, 30), amount=170_000),
        Payment(subsidy_id=relief, paid_on=date(2024, 9, 30), amount=22_600_000),
    )
    put(served, Case(party_id=party, kind="fraud", opened_on=date(2024, 5, 1), due=5_000_000, recovered=3_000_000))
    keys = ("paid", "relief", "in_kind", "recovered", "cases", "claims")
    assert list(taken(served, *keys).values()) == ["80.17万元", "22.60万元", "0.00万元", "3.00万元", "1", "1"]
    with served.read() as session:
        assert rows_of(session, "paid", YEAR, served.today()) == ("payments", tuple(sorted((first, second))))
        (row,) = measure_by(session, "sub_park", YEAR, served.today())
        assert (row.label, row.figures["paid"].value) == ("", 80_170_000)
    records.remove(served, "enterprises", [])
    with served.write("record.remove", ledger="subsidies", count=1) as session:
        session.get_one(Subsidy, award).removed_at = served.clock()
    assert taken(served, "paid")["paid"] == "0.00万元"


def test_months_are_summed_and_a_whole_year_only_where_no_month_is(served):
    other = enterprise(served, "云麓方舟机械有限公司")
    with served.read() as session:
        party = session.query(Enterprise.id).where(Enterprise.id != other).scalar()
    put(
        served,
        *(PartyFigures(party_id=party, year=2024, month=month, output=month * 1_000_000) for month in (0, 9, 10)),
        PartyFigures(party_id=other, year=2024, month=0, output=500_000_000),
    )
    assert taken(served, "output")["output"] == "519.00万元"
    assert taken(served, "output", period=OCTOBER)["output"] == "10.00万元"
    assert taken(served, "output", period=Period(date(2024, 1, 1), date(2024, 11, 30)))["output"] == "19.00万元"


def test_newly_above_the_scale_needs_both_years_lists(served):
    with served.read() as session:
        party = session.query(Enterprise.id).scalar()
    put(served, ScaleYear(party_id=party, year=2024))
    assert list(taken(served, "above_scale", "newly_above_scale").values()) == ["1", "0"]
    put(served, ScaleYear(party_id=enterprise(served, "云麓方舟机械有限公司"), year=2023))
    assert list(taken(served, "above_scale", "newly_above_scale").values()) == ["1", "1"]


def test_gaps_are_those_of_the_board(served):
    assert taken(served, "gaps")["gaps"] == "1"
    with served.read() as session:
        slots = [
            (slot.id, slot.holder, slot.supervises)
            for scheme, slot in slots_in_use(session)
            if scheme.key == "four_helps"
        ]
        party = session.query(Enterprise.id).scalar()
    cadre = person(served, "周文", mid_level=True)
    office = unit(served, "区财政局")
    overseer = person(served, "吴清", mid_level=True)
    for slot, holder, supervises in slots:
        who = office if holder == "unit" else overseer if supervises else cadre
        assign_helper(served, party, slot, Link(who, ""), date(2024, 1, 1))
    assert taken(served, "gaps")["gaps"] == "0"
    assigned(served, "电压不稳", party=PARTY)
    with served.read() as session:
        (row,) = measure_by(session, "scheme", YEAR, served.today())
    assert (row.label, row.figures["received"].value, row.figures["in_hand"].value) == ("四帮一", 1, 1)
