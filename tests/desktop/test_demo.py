"""The sample park: a real-looking half year in which every state occurs and nothing is broken."""

from __future__ import annotations

import json
from collections import Counter
from datetime import date, datetime
from pathlib import Path
from random import Random

import pytest

from desktop.demo import items, offices, parties
from desktop.demo.calendar import DAYS, LAST, SERIES, times
from exports.fonts.faces import missing
from models.doctor.findings import Severity, findings
from models.ledgers import catalogue
from models.ledgers.rows import rows
from models.rules.credit_code import is_credit_code
from models.rules.states import STATES
from models.store.attachments import missing_files
from models.store.check import check_file
from models.store.store import Store
from tests.desktop.conftest import outside

TODAY = date(2024, 11, 4)
OWN_LEDGERS = ("labour_demand", "loans", "bonds", "commitments")
REAL = (  # named in public reports: nobody real may stand in an invented park
    "鑫达", "汇科", "汇成鑫", "信征", "中钽", "绿零", "迈特", "运达", "瑞宇", "盛永", "三湘", "青桔", "锦络", "鑫视界",
    "友洲", "唯特", "宇特", "嵘触", "骏捷", "永州", "统仕", "傲农", "野百合", "量耀", "金森", "格兰德", "金杯", "华菱",
    "永霏", "胜利钢管", "迅达", "泰威", "重药", "高瑞", "喜购", "异溪", "鑫兴", "红鑫", "容大", "湘潭", "靖州",
)


@pytest.fixture
def store(sample_park):
    opened = Store.open(sample_park, clock=lambda: datetime(2024, 11, 4, 9, 0))
    yield opened
    opened.close()


def cells(store, key: str) -> list[dict]:
    with store.read() as session:
        ledger = catalogue.ledger(session, key)
        names = [column.key for column in ledger.columns]
        return [dict(zip(names, row.cells, strict=True)) for row in rows(session, ledger, today=TODAY)]


def test_the_park_is_as_large_as_a_park(store):
    assert len(cells(store, "enterprises")) == 150
    assert len(cells(store, "projects")) == 57
    assert len(cells(store, "units")) >= 30
    assert len(cells(store, "people")) >= 80
    assert len(cells(store, "measures")) >= 55
    assert 390 <= len(cells(store, "issues")) <= 460
    held = [one for one in cells(store, "meetings") if one["series"].text == SERIES]
    assert sorted(one["number"] for one in held) == list(range(LAST - 19, LAST + 1))
    assert len(cells(store, "meetings")) > len(held)
    assert sum(one["state"] == "issued" for one in cells(store, "bulletins")) == 2


def test_the_monday_work_is_there_to_be_done(store):
    issues, tasks = cells(store, "issues"), cells(store, "responsibilities")
    states, standing = Counter(one["state"] for one in issues), Counter(one["timeliness"] for one in tasks)
    assert {choice.code for choice in STATES} == set(states)
    assert (states["to_sort"], states["to_assign"]) == (12, 10)
    assert 9 <= states["done"] <= 20
    assert (5 <= standing["overdue"] <= 9, 7 <= standing["near"] <= 14) == (True, True)
    assert {"satisfied", "fairly", "dissatisfied"} <= {one["satisfaction"] for one in issues}
    assert any(one["reopened"] for one in issues)
    assert any(one["extensions"] for one in tasks)
    assert any(one["confidential"] for one in issues)
    suggestions = sum(one["kind"] == "suggestion" for one in issues)
    assert 0.1 < suggestions / len(issues) < 0.2
    today = [one for one in issues if one["meeting"] and one["meeting"].text == f"{SERIES}第{LAST}期"]
    assert {one["state"] for one in today} == {"to_sort", "to_assign"}


def test_all_schemes_are_in_use_and_most_places_filled(store):
    assert all(one["in_use"] for one in cells(store, "schemes"))
    board = cells(store, "assignments")
    gaps = sum(bool(one["gaps"]) for one in board)
    assert 0 < gaps < len(board) / 4


def test_file_and_data_are_sound(store):
    assert check_file(store).whole
    with store.read() as session:
        found = findings(session, TODAY)
    assert {one.key for one in found if one.severity is Severity.WRONG} == {"empty_slot", "stale_plaque"}
    assert sum(len(one.ids) for one in found if one.severity is Severity.LOOK) <= 5
    assert missing_files(store) == []


def test_deeds_follow_each_other_in_working_hours(store):
    import sqlcipher3.dbapi2 as sqlite

    connection = sqlite.connect(str(store.path))
    entries = connection.execute("SELECT at, operator FROM operation ORDER BY seq").fetchall()
    connection.close()
    moments = [datetime.fromisoformat(at) for at, _ in entries]
    assert moments == sorted(moments)
    assert all(DAYS.is_working(moment.date()) and 8 <= moment.hour < 22 for moment in moments)
    assert moments[-1].date() == TODAY
    assert len({operator for _, operator in entries[1:]}) == 2


def test_nobody_real_lives_there(store):
    names = [one["name"] for key in ("enterprises", "projects", "units", "people") for one in cells(store, key)]
    assert not [name for name in names for real in REAL if real in name]
    codes = [one["credit_code"] for one in cells(store, "enterprises")]
    assert len(set(codes)) == len(codes)
    assert all(is_credit_code(code) and code.startswith("91431100MAY") for code in codes)


def test_every_character_can_be_printed(store):
    issues = cells(store, "issues")
    texts = [one["text"] + (one["reply"] or "") for one in issues]
    names = [one["name"] for key in ("enterprises", "projects", "people") for one in cells(store, key)]
    assert not missing("".join([*texts, *names]))
    assert not [text for text in texts if "{" in text or "}" in text]


def test_every_matter_names_units_there_are():
    known = {name for name, _, _ in offices.UNITS}
    for matter in items.MATTERS:
        assert {part[0] for part in (matter.lead, matter.help) if part} <= known, matter.topic


@pytest.mark.parametrize("today", [date(2024, 11, 4), date(2025, 2, 6), date(2025, 10, 9), date(2026, 7, 15)])
def test_a_park_can_be_made_for_any_day(today):
    when = times(today)
    assert sorted(when.meetings) == list(range(LAST - 19, LAST + 1))
    assert when.began < when.meetings[LAST - 2] <= when.meetings[LAST] <= today


def test_the_same_names_every_time():
    assert parties.enterprise_lines(Random(5)) == parties.enterprise_lines(Random(5))


def test_one_command_makes_everything_without_a_display(tmp_path):
    folder = tmp_path / "样例"
    first = outside("demo", folder, "--json")
    assert first.returncode == 0, first.stderr
    report = json.loads(first.stdout)
    assert not report["window"]
    made = [Path(path) for path in (report["ledger"], *report["files"])]
    assert all(path.stat().st_size for path in made)
    assert len(list(folder.glob("*.xlsx"))) == len(catalogue.EXCHANGED) + len(OWN_LEDGERS) + 1
    assert len(list(folder.glob("*.pdf"))) == 5
    assert sorted(folder.iterdir()) == sorted([*made, folder / "demo.attachments"])
    kept = (folder / "demo.ledger").read_bytes()
    again = outside("demo", folder, "--no-window")
    assert (again.returncode, again.stdout, len(again.stderr.splitlines())) == (1, "", 1)
    assert (folder / "demo.ledger").read_bytes() == kept
