"""Every mechanism of the ledger is used in the sample park, and its figures are those of a park."""

from __future__ import annotations

from collections import Counter

import pytest
from sqlalchemy import select

from models.ledgers import catalogue
from models.ledgers.duties import standing
from models.ledgers.rows import rows
from models.records.all import Attachment, Step
from models.rules.states import STEPS
from tests.desktop.test_demo import OWN_LEDGERS, TODAY, cells, store

__all__ = ["store"]
WAN = 1_000_000


def by(lines: list[dict], key: str) -> Counter:
    return Counter(line[key] for line in lines)


def test_every_kind_of_step_was_taken(store):
    with store.read() as session:
        taken = set(session.scalars(select(Step.kind).distinct()))
    assert {choice.code for choice in STEPS} - taken == {"raised"}  # the item's own line says that


def test_items_went_every_way(store):
    issues = cells(store, "issues")
    assert set(by(issues, "handling")) >= {"on_the_spot", "direct"}
    assert set(by(issues, "outcome")) >= {"solved", "explained", "project"}
    assert by(issues, "state")["merged"] == 2
    on_the_spot = [one for one in issues if one["handling"] == "on_the_spot"]
    assert sum(one["closed_on"] == one["raised_on"] for one in on_the_spot) >= 3
    assert any(one["closed_on"] is None for one in on_the_spot)
    assert all(one["keeper"] and one["review_on"] > TODAY for one in issues if one["state"] == "long_term")
    works = [one for one in cells(store, "projects") if one["issues"]]
    assert sorted(len(one["issues"]) for one in works) == [1, 3]
    for key in ("grade", "topic", "platform"):
        assert sum(bool(one[key]) for one in issues) > 30
    tasks = cells(store, "tasks")
    assert sum(bool(one["returns"]) for one in tasks) == 1
    assert sum(bool(one["paused_on"]) for one in tasks) == 1
    assert sum(bool(one["promise"]) for one in tasks) >= 10
    assert set(by(cells(store, "extensions"), "state")) >= {"asked", "granted", "refused"}


def test_meetings_are_kept_as_meetings(store):
    meetings = cells(store, "meetings")
    assert set(by([{"series": one["series"].text} for one in meetings], "series")) == {
        "政企交流主题日", "调度会", "联席会议"}
    assert sum(bool(one["about"]) for one in meetings) == 1
    assert sum(bool(one["locked_on"]) for one in meetings) == 1
    assert len(cells(store, "corrections")) == 2
    assert all(one["units_present"] for one in meetings)


def test_parties_report(store):
    firms, projects = cells(store, "enterprises"), cells(store, "projects")
    listed = [one for one in firms if one["above_scale"]]
    assert 80 <= len(listed) <= 120
    assert all(one["industry_code"] and one["credit_code"] for one in listed)
    assert by(cells(store, "scale_years"), "year").keys() == {2023, 2024}
    assert sum(bool(one["size_hint"]) for one in firms) >= 80
    assert set(by(projects, "stage")) >= {"signed", "started", "completed", "produced", "reached"}
    assert set(by(projects, "project_type")) >= {"强链扩链型", "集群配套型", "龙头基地型"}
    assert sum(bool(one["referred_by"]) for one in projects) >= 10
    figures = cells(store, "party_figures")
    assert by(figures, "month")["9"] == 60
    year_output = sum(one["output"] for one in figures if one["year"] == 2023 and one["month"] == "0")
    assert 1_000_000 * WAN < year_output < 4_000_000 * WAN  # a park of 100 to 400 亿元
    told = [one for one in figures if one["year"] == 2024]
    assert all(one["output_growth"] for one in told)
    before = {(one["party"].id, one["month"]): one["output"] for one in figures if one["year"] == 2023}
    assert all(0.7 < one["output"] / before[one["party"].id, one["month"]] < 1.4 for one in told)


def test_helpers_changed_and_plaques_with_them(store):
    history = cells(store, "helping_history")
    assert sum(bool(one["to_on"]) for one in history) >= 30
    ended = [one for one in cells(store, "units") if one["valid_to"]]
    assert len(ended) == 2
    assert all(one["successor"] for one in ended)
    teams = [one for one in cells(store, "units") if one["kind"] == "team"]
    assert all(one["leader"] and len(one["members"]) >= 4 for one in teams)
    plaques = by(cells(store, "plaques"), "state")
    assert 100 <= plaques["up"] <= 130
    assert 5 <= plaques["stale"] <= 25
    assert plaques["none"] > 50


def test_what_is_late_is_urged(store):
    sheets = cells(store, "sheets")
    assert set(by(sheets, "colour")) == {"blue", "yellow", "red"}
    assert set(by(sheets, "state")) >= {"answered", "unanswered"}
    assert by(sheets, "state").keys() & {"to_receive", "to_answer"}
    assert set(by(cells(store, "bounties"), "state")) == {"posted", "taken", "ended", "failed"}
    with store.read() as session:
        owed = standing(session, TODAY)
    assert len({one.duty for one in owed}) == 5
    assert {one.missing > 0 for one in owed} == {True, False}


def test_visits_are_asked_and_answered(store):
    visits = cells(store, "visits")
    assert 55 <= len(visits) <= 75
    assert all(one["visitors"] and one["production"] for one in visits)
    assert sum(bool(one["findings"]) for one in visits) > 50
    assert sum(one["raised"] for one in visits) == 3
    asked = [key for key in visits[0] if key.startswith("field:")]
    assert len(asked) == 4
    assert all(sum(bool(one[key]) for one in visits) > 40 for key in asked)


def test_awards_stand_at_every_step(store):
    awards = cells(store, "subsidies")
    assert 42 <= len(awards) <= 60
    with store.read() as session:
        states = {choice.code for choice in catalogue.ledger(session, "subsidies").column("state").choices}
    assert states - set(by(awards, "state")) == set()
    assert set(by(awards, "kind")) == {"award", "relief", "in_kind"}
    assert sum("重复奖补" in (one["warnings"] or "") for one in awards) == 2
    assert all(one["paid"] <= one["awarded"] for one in awards if one["awarded"])
    assert 300 * WAN < sum(one["paid"] for one in awards) < 3000 * WAN
    assert all((one["left"] or 0) >= 0 for one in cells(store, "funds"))
    kinds = Counter((one["kind"], one["state"]) for one in cells(store, "cases"))
    assert kinds == {("clawback", "closed"): 1, ("clawback", "open"): 1, ("fraud", "open"): 1}
    assert any("、" in (one["sources"] or "") for one in awards)


@pytest.mark.parametrize("key", OWN_LEDGERS)
def test_the_offices_own_ledgers_are_filled(store, key):
    with store.read() as session:
        assert 10 <= len(rows(session, catalogue.ledger(session, key), today=TODAY)) <= 30


def test_a_photo_and_a_letter_are_attached(store):
    with store.read() as session:
        assert sorted(session.scalars(select(Attachment.name))) == ["企业来函.txt", "立牌照片.png"]
