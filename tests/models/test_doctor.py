"""The data doctor: a ledger that breaks a rule is told of, with its rows and what to do; a sound one is not."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from models.doctor.findings import RULES, Severity
from models.ledgers import catalogue
from models.operations import issues, records
from models.records.all import (
    Bulletin,
    Enterprise,
    Extension,
    Issue,
    IssueProject,
    Meeting,
    PartyFigures,
    Person,
    Plaque,
    Project,
    ScaleYear,
    Series,
    Task,
    Unit,
)
from tests.helpers.findings import PARTY, TODAY, found, only, put, set_, sound_ledger
from tests.helpers.ledgers import assigned, credit_code, enterprise, person


@pytest.fixture
def sound(store):
    return sound_ledger(store)


def test_a_sound_ledger_has_no_findings(sound):
    assert found(sound) == {}


def test_every_rule_says_what_to_do():
    keys = [rule.key for rule in RULES]
    assert len(keys) == len(set(keys))
    assert all(rule.fix.source.endswith(".") for rule in RULES)
    assert all(not rule.sentence.source.endswith(".") for rule in RULES)


def raise_(sound, **values):
    base = {"kind": "problem", "text": "事", "raised_on": date(2024, 10, 1), "state": "to_sort"}
    base |= {"party_id": only(sound, Enterprise), "number": f"D-{len(values)}-{values.get('state', '')}"}
    return put(sound, Issue(**(base | values)))[0]


DONE = {"done_on": date(2024, 10, 20), "called_back_on": date(2024, 10, 22), "closed_on": date(2024, 10, 23)}
CLOSED = {"state": "closed", "reply": "已办", "satisfaction": "satisfied"} | DONE


@pytest.mark.parametrize(
    ("key", "values"),
    [
        ("closed_without_call_back", CLOSED | {"called_back_on": None}),
        ("closed_without_reply", CLOSED | {"reply": ""}),
        ("closed_out_of_order", CLOSED | {"called_back_on": date(2024, 10, 24)}),
        ("closed_out_of_order", CLOSED | {"closed_on": date(2024, 10, 1)}),
        ("issue_without_party", {"party_id": None}),
        ("in_hand_without_unit", {"state": "in_hand"}),
        ("long_term_without_keeper", {"state": "long_term", "review_on": date(2025, 1, 1)}),
        ("merged_wrongly", {"state": "merged"}),
        ("merged_wrongly", {"state": "to_sort", "merged_into_id": "first"}),
    ],
)
def test_an_item_that_breaks_a_rule_is_told_of(sound, key, values):
    if values.get("merged_into_id"):
        values = values | {"merged_into_id": only(sound, Issue)}
    row_id = raise_(sound, **values)
    told = found(sound)
    assert set(told) == {key}
    assert (told[key].ledger, told[key].ids) == ("issues", (row_id,))


def test_sound_ways_out_of_an_item_are_no_findings(sound):
    keeper = only(sound, Unit)
    raise_(sound, **CLOSED)
    raise_(sound, state="long_term", keeper_id=keeper, review_on=date(2024, 11, 4))
    raise_(sound, state="merged", merged_into_id=only(sound, Issue))
    assert found(sound) == {}


def test_a_long_term_item_is_reviewed_when_its_day_is_past_or_missing(sound):
    for day in (date(2024, 11, 3), None):
        raise_(sound, state="long_term", keeper_id=only(sound, Unit), review_on=day, number=f"L-{day}")
    told = found(sound)
    assert {key: (len(one.ids), one.severity) for key, one in told.items()} == {
        "long_term_to_review": (2, Severity.LOOK)
    }


def test_merging_into_what_is_removed_or_merged_is_told(sound):
    first = only(sound, Issue)
    second = raise_(sound, state="merged", merged_into_id=first, number="M-2")
    third = raise_(sound, state="merged", merged_into_id=second, number="M-3")
    assert found(sound)["merged_wrongly"].ids == (third,)
    set_(sound, Issue, second, removed_at=sound.clock())
    assert found(sound)["merged_wrongly"].ids == (third,)


@pytest.mark.parametrize(
    ("key", "values"),
    [
        ("incomplete_assignment", {"person_id": None}),
        ("incomplete_assignment", {"division": None}),
        ("due_before_assigned", {"due_on": date(2024, 10, 29), "assigned_on": date(2024, 10, 30)}),
        ("done_before_assigned", {"done_on": date(2024, 10, 20)}),
        ("paused_too_long", {"paused_on": date(2024, 10, 29), "resume_on": date(2024, 11, 3)}),
        ("objection_open", {"objected_on": date(2024, 10, 31)}),
    ],
)
def test_a_task_that_breaks_a_rule_is_told_of(sound, key, values):
    row_id = only(sound, Task)
    if "done_on" in values:
        set_(sound, Issue, only(sound, Issue), state="done")
    set_(sound, Task, row_id, **values)
    told = found(sound)
    assert set(told) == {key}
    assert (told[key].ledger, told[key].ids) == ("responsibilities", (row_id,))
    set_(sound, Issue, only(sound, Issue), removed_at=sound.clock())
    assert found(sound) == {}


def test_a_task_due_before_its_item_was_raised(sound):
    set_(sound, Task, only(sound, Task), due_on=date(2024, 10, 1), assigned_on=date(2024, 10, 1))
    assert found(sound)["due_before_raised"].ids == (only(sound, Task),)


def test_an_objection_of_friday_waits_until_tuesday(sound):
    set_(sound, Task, only(sound, Task), objected_on=date(2024, 11, 1))
    assert found(sound) == {}
    assert set(found(sound, date(2024, 11, 5))) >= {"objection_open"}


def test_a_closed_item_with_an_open_task(sound):
    set_(sound, Issue, only(sound, Issue), **CLOSED | {"called_back_on": date(2024, 10, 22)})
    assert found(sound)["closed_with_open_task"].ids == (only(sound, Issue),)


def test_a_request_that_is_not_settled(sound):
    common = {"task_id": only(sound, Task), "asked_on": date(2024, 11, 1), "old_due": TODAY, "new_due": TODAY}
    (asked, _) = put(
        sound, Extension(reason="雨", state="asked", **common), Extension(reason="雨", state="granted", **common)
    )
    assert {key: one.ids for key, one in found(sound).items()} == {"extension_open": (asked,)}


def test_a_completed_project_leaves_open_items_to_look_at(sound):
    project = only(sound, Project)
    put(sound, IssueProject(issue_id=only(sound, Issue), project_id=project))
    set_(sound, Project, project, completed_on=date(2024, 12, 1))
    assert found(sound) == {}
    set_(sound, Project, project, completed_on=date(2024, 11, 1))
    assert set(found(sound)) == {"project_completed"}


def test_missing_numbers_of_meetings(sound):
    with sound.read() as session:
        series = [row_id for (row_id,) in session.query(Series.id).order_by(Series.position)]
    made = put(
        sound,
        *(Meeting(series_id=series[0], number=number, held_on=TODAY) for number in (3, 4, 7)),
        Meeting(series_id=series[1], number=9, held_on=TODAY),
    )
    told = found(sound)
    assert {key: one.ids for key, one in told.items()} == {"meeting_gap": (made[2],)}


def test_a_bulletin_with_a_mobile_in_it(sound):
    common = {"head": "brief", "title": "x", "from_on": TODAY, "to_on": TODAY, "state": "draft"}
    bad, _ = put(
        sound,
        Bulletin(content='{"opening": "请打13812345678"}', **common),
        Bulletin(content=f'{{"opening": "{credit_code(3)}"}}', **common),
    )
    assert {key: one.ids for key, one in found(sound).items()} == {"number_in_bulletin": (bad,)}


def test_people_and_units_that_are_gone(sound):
    cadre, lead = (row["周文"], row["李明"]) if (row := names(sound, Person)) else ()
    office = names(sound, Unit)["区经发局"]
    set_(sound, Person, cadre, retired_on=date(2024, 11, 1))
    assert {key: one.ids for key, one in found(sound).items()} == {"person_left": (cadre,)}
    set_(sound, Person, cadre, retired_on=date(2024, 12, 1))
    set_(sound, Person, lead, retired_on=date(2024, 11, 1))
    assert {key: one.ids for key, one in found(sound).items()} == {"person_left": (lead,)}
    set_(sound, Person, lead, retired_on=None)
    set_(sound, Unit, office, valid_to=date(2024, 11, 3))
    told = found(sound)
    assert told["unit_ended"].ids == (office,)
    assert set(told) == {"unit_ended", "person_of_ended_unit"}


def names(store, record):
    with store.read() as session:
        return dict(tuple(line) for line in session.query(record.name, record.id))


def test_people_without_unit_or_with_a_mobile_to_publish_that_is_not_there(sound):
    lost = person(sound, "无名", None)
    keen = person(sound, "乐意", mobile_public=True)
    assert {key: one.ids for key, one in found(sound).items()} == {
        "person_without_unit": (lost,),
        "public_mobile_missing": (keen,),
    }


def test_who_supervises_is_no_assignee(sound):
    set_(sound, Task, only(sound, Task), person_id=names(sound, Person)["郑监"])
    assert {key: one.ids for key, one in found(sound).items()} == {"supervisor_responsible": (only(sound, Task),)}
    set_(sound, Issue, only(sound, Issue), party_id=None)
    assert "supervisor_responsible" not in found(sound)


def test_empty_slots_and_worn_plaques(sound):
    bare = enterprise(sound, "云麓方舟机械有限公司", credit_code=credit_code(2))
    (plaque,) = put(sound, Plaque(party_id=only(sound, Enterprise), put_up_on=TODAY, damaged=True))
    told = found(sound)
    assert told["empty_slot"].ids == (bare,)
    with sound.read() as session:
        by_party = "plaques" in catalogue.KEYS and catalogue.ledger(session, "plaques").record is not Plaque
    assert told["stale_plaque"].ids == ((only(sound, Enterprise),) if by_party else (plaque,))


def test_credit_codes(sound):
    none, old = enterprise(sound, "甲有限公司"), enterprise(sound, "乙有限公司", credit_code="431100000012345")
    assert set(found(sound)["wrong_code"].ids) == {none, old}
    set_(sound, Enterprise, none, credit_code=credit_code(1))
    set_(sound, Enterprise, old, credit_code=credit_code(9))
    assert set(found(sound)["same_code"].ids) == {none, only(sound, Enterprise)}
    assert "wrong_code" not in found(sound)


def test_one_enterprise_called_as_another_was(sound):
    other = enterprise(
        sound, "湖南云枢电子有限公司", credit_code=credit_code(2), former_names="云麓老厂；云麓星河電子 有限公司"
    )
    assert set(found(sound)["same_name"].ids) == {other, only(sound, Enterprise)}


def test_an_enterprise_that_is_gone_with_open_tasks(sound):
    set_(sound, Enterprise, only(sound, Enterprise), state="lost")
    assert set(found(sound)) == {"gone_with_open_task"}


def test_above_the_scale_without_codes(sound):
    put(sound, ScaleYear(party_id=only(sound, Enterprise), year=2024))
    assert set(found(sound)) == {"above_scale_incomplete"}
    set_(sound, Enterprise, only(sound, Enterprise), industry_code="3982")
    assert found(sound) == {}


def test_stages_of_a_project_follow_each_other(sound):
    project = only(sound, Project)
    set_(sound, Project, project, started_on=date(2024, 2, 1), produced_on=date(2024, 8, 1))
    assert found(sound) == {}
    set_(sound, Project, project, produced_on=date(2024, 1, 9))
    assert found(sound)["stages_out_of_order"].ids == (project,)


def test_months_that_do_not_add_up(sound):
    party = only(sound, Enterprise)
    year, *_ = put(
        sound,
        PartyFigures(party_id=party, year=2023, month=0, output=78, electricity=Decimal("7.8"), staff=9),
        *(
            PartyFigures(
                party_id=party, year=2023, month=month, output=month, electricity=Decimal(month) / 10, staff=month
            )
            for month in range(1, 13)
        ),
    )
    assert found(sound) == {}
    set_(sound, PartyFigures, year, output=77)
    assert found(sound)["months_differ_from_year"].ids == (year,)
    (part,) = put(sound, PartyFigures(party_id=party, year=2024, month=0, output=50, profit=1))
    put(sound, PartyFigures(party_id=party, year=2024, month=1, output=50, profit=2))
    assert found(sound)["months_differ_from_year"].ids == (year,)
    set_(sound, PartyFigures, part, output=49)
    assert found(sound)["months_differ_from_year"].ids == (year, part)


def test_next_years_calendar_is_asked_for_from_november(sound):
    assert "calendar_missing" not in found(sound, date(2026, 10, 31))
    assert found(sound, date(2026, 11, 1))["calendar_missing"].ids == ("2027",)


def test_what_was_mended_is_told_no_more(sound):
    late = enterprise(sound, "甲有限公司")
    told = found(sound)["wrong_code"]
    assert told.fix
    records.change(sound, told.ledger, late, {"credit_code": credit_code(7)})
    assert "wrong_code" not in found(sound)


def test_a_reopened_item_is_sound(sound):
    issue_id, task_id = assigned(sound, "又一件", date(2024, 11, 8), party=PARTY)
    issues.finish(sound, task_id, "已办", date(2024, 10, 30))
    issues.call_back(sound, issue_id, "dissatisfied", "张三", "电话", date(2024, 10, 31), "不行")
    assert found(sound) == {}
