"""Projects: stages and the working days between them, bands, referrals; enterprises that change their name."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import literal, select

from models.errors import InvalidValue, RuleBroken
from models.ledgers import expressions
from models.ledgers.catalogue import ledger as described
from models.ledgers.incoming import Incoming, IncomingRow
from models.ledgers.rows import Condition, Filter, Op, row_ids
from models.operations import importing, records
from models.records.base import Day
from models.store.calendar import working_days
from tests.helpers.ledgers import credit_code, enterprise, issue, only_row


def project(store, name="高瑞智能装备产业园", **values):
    return records.create(store, "projects", {"name": name, **values})


def sheet(*lines):
    keys = {key: key for line in lines for key in line}
    return Incoming("Sheet1", 2, keys, (), tuple(IncomingRow(3 + at, line) for at, line in enumerate(lines)))


def test_a_project_signed_and_in_production_within_a_month(store):
    row_id = project(
        store,
        signed_on="2024-10-08",
        started_on="2024-10-08",
        completed_on="2024-10-25",
        produced_on="2024-10-31",
        investment="1.2亿元",
    )
    row = only_row(store, "projects", row_id)
    assert (row["stage"], row["band"]) == ("produced", "large")
    # Saturday 12 October was worked for the National Day
    assert [row[key] for key in ("days_to_start", "days_to_complete", "days_to_produce")] == [0, 14, 4]
    records.change(store, "projects", row_id, {"reached_on": "2024-11-04"})
    assert only_row(store, "projects", row_id)["stage"] == "reached"


def test_a_project_without_days_is_not_signed(store):
    row = only_row(store, "projects", project(store))
    assert (row["stage"], row["band"], row["days_to_start"]) == ("none", None, None)


@pytest.mark.parametrize(
    ("investment", "band"),
    [
        ("4999", "small"),
        ("5000", "key"),
        ("9999.99", "key"),
        ("1亿元", "large"),
        ("9.99亿元", "large"),
        ("10亿元", "huge"),
    ],
)
def test_the_band_follows_from_the_investment(store, investment, band):
    assert only_row(store, "projects", project(store, investment=investment))["band"] == band


def test_a_later_stage_is_not_before_an_earlier(store):
    with pytest.raises(RuleBroken) as refused:
        project(store, signed_on="2024-05-06", completed_on="2024-05-05")
    assert "Completed on" in refused.value.told()
    assert "Signed on" in refused.value.told()
    row_id = project(store, signed_on="2024-05-06", produced_on="2024-05-06")
    with pytest.raises(RuleBroken):
        records.change(store, "projects", row_id, {"reached_on": "2024-05-01"})
    assert only_row(store, "projects", row_id)["reached_on"] is None


DAYS = st.dates(date(2023, 6, 1), date(2027, 3, 31))


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(first=DAYS, last=DAYS)
def test_working_days_in_the_ledger_are_those_of_the_calendar(store, first, last):
    with store.read() as session:
        counted = session.scalar(select(expressions.working_days_between(literal(first, Day), literal(last, Day))))
        assert counted == working_days(session).between(first, last)


def test_the_offices_own_calendar_counts(store):
    row_id = project(store, signed_on="2024-10-28", started_on="2024-11-04")
    assert only_row(store, "projects", row_id)["days_to_start"] == 5
    records.create(store, "calendar", {"day": "2024-10-30", "kind": "off", "name": "停电"})
    records.create(store, "calendar", {"day": "2024-11-02", "kind": "work", "name": "补班"})
    records.create(store, "calendar", {"day": "2024-11-03", "kind": "off", "name": "周日"})
    assert only_row(store, "projects", row_id)["days_to_start"] == 5
    records.remove(store, "calendar", [_day(store, "2024-11-02")])
    assert only_row(store, "projects", row_id)["days_to_start"] == 4


def _day(store, text):
    with store.read() as session:
        one = Filter(conditions=(Condition("day", Op.IS, date.fromisoformat(text)),))
        return row_ids(session, described(session, "calendar"), one, today=store.today())[0]


def test_an_enterprise_that_brings_others_is_counted(store):
    giver = enterprise(store, "锦络电子有限公司")
    brought = [
        project(store, f"引荐项目{number}", referred_by="锦络电子有限公司", lead_source="以商招商")
        for number in range(8)
    ]
    project(store, "别的项目")
    assert only_row(store, "enterprises", giver)["referred"] == 8
    records.remove(store, "projects", brought[:1])
    assert only_row(store, "enterprises", giver)["referred"] == 7


def test_tags_are_several_words(store):
    row_id = enterprise(store, tags="高新技术企业，湘商回归/上市公司、湘商回归")
    assert only_row(store, "enterprises", row_id)["tags"] == "高新技术企业、湘商回归、上市公司"


def test_a_project_shows_the_items_it_settles(store):
    from models.records.all import IssueProject

    number, row_id = issue(store, "厂区道路积水"), project(store, "湘江西路建设")
    with store.write("issue.to_project", count=1) as session:
        session.add(IssueProject(issue_id=number, project_id=row_id))
    assert [link.id for link in only_row(store, "projects", row_id)["issues"]] == [number]


# former names


def test_a_renamed_enterprise_keeps_its_former_name(store):
    row_id = enterprise(store, "云麓星河电子有限公司")
    records.change(store, "enterprises", row_id, {"name": "云麓银河科技有限公司"})
    records.change(store, "enterprises", row_id, {"name": "云麓银河科技（集团）有限公司"})
    assert only_row(store, "enterprises", row_id)["former_names"] == "云麓星河电子有限公司、云麓银河科技有限公司"
    records.change(store, "enterprises", row_id, {"name": "云麓银河科技(集团)有限公司"})  # a matter of spelling only
    records.change(store, "enterprises", row_id, {"name": "云麓星河电子有限公司"})
    assert only_row(store, "enterprises", row_id)["former_names"] == "云麓银河科技有限公司、云麓银河科技(集团)有限公司"
    store.undo()
    assert only_row(store, "enterprises", row_id)["former_names"] == "云麓星河电子有限公司、云麓银河科技有限公司"


def test_a_renamed_enterprise_is_found_by_its_former_name_on_import(store):
    row_id = enterprise(store, "云麓星河电子有限公司")
    records.change(store, "enterprises", row_id, {"name": "云麓银河科技有限公司"})
    line = {"party": "云麓星河电子有限公司", "text": "停电", "raised_on": date(2024, 10, 28)}
    importing.commit(store, importing.preview(store, "issues", sheet(line)))
    assert only_row(store, "enterprises", row_id)["open_issues"] == 1
    planned = importing.preview(store, "enterprises", sheet({"name": "云麓星河电子有限公司", "address": "九嶷大道1号"}))
    assert [(plan.id, dict(plan.values)) for plan in planned.updated] == [(row_id, {"address": "九嶷大道1号"})]
    assert not planned.new


def test_a_former_name_of_two_enterprises_finds_neither(store):
    for name in ("甲电子有限公司", "乙电子有限公司"):
        enterprise(store, name, former_names="老电子有限公司")
    with pytest.raises(InvalidValue) as refused:
        issue(store, party="老电子有限公司")
    assert "2" in refused.value.told()
    planned = importing.preview(store, "enterprises", sheet({"name": "老电子有限公司"}))
    assert len(planned.new) == 1


def test_another_credit_code_is_another_enterprise(store):
    enterprise(store, "银河科技有限公司", former_names="星河电子有限公司", credit_code=credit_code(1))
    planned = importing.preview(
        store, "enterprises", sheet({"name": "星河电子有限公司", "credit_code": credit_code(2)})
    )
    assert len(planned.new) == 1


def test_a_line_refused_on_import_leaves_nothing_of_itself(store):
    row_id = enterprise(store, "甲电子有限公司", credit_code=credit_code(1))
    enterprise(store, "乙电子有限公司", credit_code=credit_code(2))
    lines = sheet({"name": "乙电子有限公司", "credit_code": credit_code(1)}, {"name": "丙电子有限公司"})
    planned = importing.preview(store, "enterprises", lines)
    assert len(planned.rejected) == 1
    importing.commit(store, planned)
    row = only_row(store, "enterprises", row_id)
    assert (row["name"], row["former_names"]) == ("甲电子有限公司", None)
    issue(store, party="乙电子有限公司")
