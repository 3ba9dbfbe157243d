"""Figures by group, units in order, and a figure over months and against earlier ones."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from models.errors import RuleBroken
from models.figures.groups import GROUPS, measure_by
from models.figures.kinds import ToldIn
from models.figures.measuring import Period, measure, with_parts
from models.figures.measuring import figure as figure_of
from models.figures.ranking import Board, rank_units
from models.figures.trends import change, compare, trend
from models.ledgers.columns import Link
from models.operations import issues, records
from models.rules.periods import month_of, months_until, week_of
from tests.helpers.ledgers import assigned, enterprise, issue, person, unit

YEAR = Period(date(2024, 1, 1), date(2024, 12, 31))
OCTOBER = Period(date(2024, 10, 1), date(2024, 10, 31))
PARTY = "云麓星河电子有限公司"


@pytest.fixture
def served(store):
    """One enterprise and two units with a person each."""
    unit(store)
    unit(store, "供电公司")
    person(store)
    person(store, "王强", "供电公司")
    enterprise(store)
    return store


@pytest.fixture
def ranked(served):
    """区经发局 done in time, 供电公司 with one late and one overdue, 区住建局 nothing done."""
    unit(served, "区住建局")
    person(served, "赵六", "区住建局")

    def lead(name, by, due, done=None, answer=None):
        issue_id = issue(served, f"{name}{due}", PARTY, category="用电", channel="主题日")
        values = {"measure": "办", "lead_unit": name, "person": by, "division": "牵头", "due_on": due}
        task_id = issues.make_task(served, issue_id, values)
        issues.assign(served, [task_id], date(2024, 10, 28))
        if done:
            issues.finish(served, task_id, "已办", done)
        if answer:
            issues.call_back(served, issue_id, answer, "张三", "电话", date(2024, 11, 4))

    lead("区经发局", "李明", date(2024, 11, 8), date(2024, 10, 30), "satisfied")
    lead("供电公司", "王强", date(2024, 10, 30), date(2024, 11, 1), "dissatisfied")
    lead("供电公司", "王强", date(2024, 11, 1))
    lead("供电公司", "王强", date(2024, 11, 5), date(2024, 11, 4), "fairly")
    lead("区住建局", "赵六", date(2024, 12, 1))
    return served


def test_units_are_ranked_by_deadlines_kept(ranked):
    with ranked.read() as session:
        places = rank_units(session, YEAR, ranked.today())
    assert [(one.rank, one.unit.text, one.board) for one in places] == [
        (1, "区经发局", Board.RED),
        (2, "供电公司", Board.YELLOW),
        (3, "区住建局", Board.NONE),
    ]
    assert [one.kept for one in places] == [Decimal(100), Decimal("33.33"), None]
    power = places[1].figures
    assert (power["tasks_assigned"].value, power["done_rate"].text, power["satisfaction_rate"].text) == (
        3,
        "33.33%",
        "50.00%",
    )
    assert places[1].below_floor
    assert not places[0].below_floor


def test_a_group_has_the_same_sum_as_the_whole(ranked):
    with ranked.read() as session:
        for key, group in GROUPS.items():
            lines = measure_by(session, key, YEAR, ranked.today())
            whole = measure(session, YEAR, ranked.today())
            for one in with_parts(figure_of(name) for name in group.figures):
                if one.told_in is ToldIn.PERCENT or one.key not in group.figures or key in ("scheme", "series"):
                    continue
                ids = {row_id for line in lines for row_id in line.figures[one.key].ids}
                assert ids == set(whole[one.key].ids), (key, one.key)
                assert all(
                    line.figures[one.key].value == len(line.figures[one.key].ids) or one.amount is not None
                    for line in lines
                )


def test_words_group_items_and_their_tasks(ranked):
    issue(ranked, "没有类别")
    with ranked.read() as session:
        power, nothing = measure_by(session, "category", YEAR, ranked.today())
        assert (power.label, power.link, power.figures["received"].value) == ("用电", None, 5)
        assert power.figures["overdue_open"].value == 2
        assert (nothing.label, nothing.figures["received"].value) == ("", 1)
        with pytest.raises(RuleBroken, match="not grouped"):
            measure_by(session, "colour", YEAR, ranked.today())


def test_a_grouping_asks_once_a_figure(ranked):
    from sqlalchemy import event

    asked = []
    with ranked.read() as session:
        event.listen(session.connection(), "before_cursor_execute", lambda *given: asked.append(given[2]))
        measure_by(session, "unit", YEAR, ranked.today())
    assert len(asked) <= len(GROUPS["unit"].figures) + 4


def test_a_units_numbers_stay_its_own_when_it_is_succeeded(ranked):
    with ranked.read() as session:
        power = next(one.unit for one in rank_units(session, YEAR, ranked.today()) if one.unit.text == "供电公司")
    heir = unit(ranked, "城区供电公司")
    records.change(ranked, "units", power.id, {"valid_to": date(2024, 11, 3), "successor": Link(heir, "城区供电公司")})
    with ranked.read() as session:
        assert "供电公司" in [one.unit.text for one in rank_units(session, YEAR, ranked.today())]
        assert "城区供电公司" not in [one.unit.text for one in rank_units(session, YEAR, ranked.today())]


def test_the_course_over_months_adds_up_and_standing_figures_have_none(ranked):
    with ranked.read() as session:
        course = trend(session, "received", 12, ranked.today())
        assert [period for period, _ in course] == list(months_until(ranked.today(), 12))
        assert [one.value for _, one in course][-2:] == [5, 0]
        with pytest.raises(RuleBroken, match="no course"):
            trend(session, "in_hand", 12, ranked.today())


def test_a_figure_is_compared_with_the_period_before_and_the_year_before(ranked):
    issue(ranked, "上月", raised_on=date(2024, 9, 9))
    issue(ranked, "去年", raised_on=date(2023, 10, 9))
    issue(ranked, "去年", raised_on=date(2023, 10, 10))
    with ranked.read() as session:
        found = compare(session, OCTOBER, ranked.today())
    received = found["received"]
    assert received.text(received.before) == "+400.00%"
    assert received.text(received.year_before) == "+150.00%"
    assert found["in_hand"].before is None
    assert found["on_time_rate"].text(found["on_time_rate"].before) == ""
    assert change(found["solved_rate"].now, found["solved_rate"].before) == ""


def test_a_month_that_has_begun_is_compared_with_as_many_days(served):
    for day in (date(2024, 10, 4), date(2024, 10, 5), date(2024, 11, 4), date(2023, 11, 4), date(2023, 11, 5)):
        issue(served, f"{day}", raised_on=day)
    with served.read() as session:
        received = compare(session, month_of(served.today()), served.today())["received"]
    assert (received.now.value, received.before.value, received.year_before.value) == (1, 1, 1)


def test_a_rate_changes_by_points(served):
    _, task_id = assigned(served, "一", date(2024, 10, 28), on=date(2024, 10, 21))
    issues.finish(served, task_id, "已办", date(2024, 10, 25))
    assigned(served, "二", date(2024, 11, 20))
    with served.read() as session:
        found = compare(session, week_of(date(2024, 10, 28)), served.today())["done_rate"]
    assert found.text(found.before) == "-100.00"
