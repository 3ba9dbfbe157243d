"""一企一档: every ledger's rows about one party, and nobody else's."""

from __future__ import annotations

from datetime import date

import pytest

from models.errors import Conflict
from models.language import N_
from models.ledgers import catalogue
from models.ledgers.columns import Column, Kind, Ledger, Source
from models.ledgers.dossier import dossier
from models.operations import records
from models.records.visits import Visit
from tests.helpers.ledgers import assigned, enterprise, issue, person, unit

ON = date(2024, 10, 28)


def read(store, party_id):
    with store.read() as session:
        return dossier(session, party_id, store.today())


def keys(found):
    return [section.ledger_key for section in found.sections]


def section(found, key):
    return next(one for one in found.sections if one.ledger_key == key)


def cell(one, row, key):
    return one.rows[row].cells[[column.key for column in one.columns].index(key)]


@pytest.fixture
def star(store):
    unit(store)
    person(store)
    enterprise(store, "云麓银河科技有限公司")
    return enterprise(store, "云麓星河电子有限公司", tags="湘商回归", above_scale=True, note="春节停产半月")


def test_a_party_of_which_nothing_else_is_kept_has_a_file_too(store, star):
    found = read(store, star)
    assert (found.title, found.ledger_key, found.sections) == ("云麓星河电子有限公司", "enterprises", ())
    assert found.fact("tags") == "湘商回归"
    assert found.facts[-1].value == "春节停产半月"
    assert (found.period, found.figures) == ("", ())
    assert "缺区级联系领导" in found.missing


def test_issues_and_what_hangs_on_them_newest_first(store, star):
    old = issue(store, "停水", party="云麓星河电子有限公司", raised_on=date(2024, 1, 8))
    new, task = assigned(store, party="云麓星河电子有限公司")
    measure = records.create(
        store, "measures", {"title": "公交增班办法", "issued_on": ON, "issues": _number(store, new)}
    )
    assigned(store, "别家的", party="云麓银河科技有限公司")
    found = read(store, star)
    assert keys(found) == ["issues", "tasks", "measures"]
    assert [row.id for row in section(found, "issues").rows] == [new, old]
    assert [row.id for row in section(found, "tasks").rows] == [task]
    assert [row.id for row in section(found, "measures").rows] == [measure]
    assert "party" not in [column.key for one in found.sections for column in one.columns]


def _number(store, issue_id):
    with store.read() as session:
        from models.records.all import Issue

        return session.get_one(Issue, issue_id).number


def test_a_meeting_shows_without_the_items_of_the_others(store, star):
    meeting = records.create(
        store,
        "meetings",
        {
            "series": "政企交流主题日",
            "number": 93,
            "held_on": ON,
            "enterprises_present": "云麓星河电子有限公司、云麓银河科技有限公司",
        },
    )
    issue(store, "别家的", party="云麓银河科技有限公司", meeting="政企交流主题日第93期")
    found = read(store, star)
    assert keys(found) == ["meetings"]
    assert [row.id for row in found.sections[0].rows] == [meeting]


def test_projects_owned_and_brought(store, star):
    own = records.create(store, "projects", {"name": "星河二期", "owner": "云麓星河电子有限公司", "signed_on": ON})
    brought = records.create(store, "projects", {"name": "引荐项目", "referred_by": "云麓星河电子有限公司"})
    issue(store, "项目用地", party="星河二期")
    found = read(store, star)
    assert keys(found) == ["projects"]
    assert [row.id for row in found.sections[0].rows] == [own, brought]
    of_project = read(store, own)
    assert (of_project.ledger_key, keys(of_project)) == ("projects", ["issues"])
    assert of_project.fact("owner").text == "云麓星河电子有限公司"


def test_who_helps_now(store, star):
    with store.read() as session:
        board = catalogue.ledger(session, "assignments")
        slot = next(column for column in board.columns if column.key.startswith("slot:"))
    records.change(store, "assignments", star, {slot.key: "李明"})
    found = read(store, star)
    assert [(fact.column.label.source, fact.value.text) for fact in found.helpers] == [("区级联系领导", "李明")]
    assert "缺区级联系领导" not in found.missing


def test_the_figures_of_the_head_are_summed_while_no_month_is_missing(store, star):
    for year, amount in ((2023, "100"), (2024, "120")):
        for month in range(1, 4):
            figures = {
                "party": "云麓星河电子有限公司",
                "year": year,
                "month": f"{month}月",
                "output": amount,
                "staff": 80,
            }
            records.create(store, "party_figures", figures)
    found = read(store, star)
    assert found.period == "2024年1–3月"
    assert [(one.column.key, one.value, one.growth) for one in found.figures] == [
        ("output", 360_000_000, "+20.00%"),
        ("staff", 80, ""),
    ]
    assert cell(section(found, "party_figures"), 0, "period") == "2024年3月"
    figures = {"party": "云麓星河电子有限公司", "year": 2024, "month": "9月", "output": "150", "tax": "7"}
    records.create(store, "party_figures", figures)
    found = read(store, star)
    assert found.period == "2024年9月"
    assert [(one.column.key, one.growth) for one in found.figures] == [("output", "—"), ("tax", "—"), ("staff", "")]


def test_a_list_of_years_alone_is_no_section(store, star):
    assert read(store, star).fact("scale_years") == "2024"
    assert keys(read(store, star)) == []


def test_a_ledger_added_later_has_its_section(store, star, monkeypatch):
    """Visits, claims, the office's own ledgers: whatever points to the party or to what is the party's."""

    def visits(_):
        return Source(
            start=Visit,
            cells={"party": (Visit.party_id, Visit.party_id), "on": Visit.visited_on, "findings": Visit.findings},
        )

    added = Ledger(
        key="calls",
        title=N_("Ledgers", "Meetings"),
        record=Visit,
        source=visits,
        naming="findings",
        columns=(
            Column(key="party", label=N_("Issues", "Kind"), kind=Kind.LINK, target="parties"),
            Column(key="on", label=N_("Issues", "Raised on"), kind=Kind.DATE),
            Column(key="findings", label=N_("Issues", "Reply")),
        ),
    )
    with store.write("record.create", ledger="visits") as session:
        for day in (4, 25):
            session.add(Visit(party_id=star, visited_on=date(2024, 10, day), findings=f"{day}日走访"))
    monkeypatch.setitem(catalogue._FIXED, "calls", added)
    monkeypatch.setattr(catalogue, "KEYS", (*catalogue.KEYS, "calls"))
    assert [cell(section(read(store, star), "calls"), row, "findings") for row in (0, 1)] == ["25日走访", "4日走访"]


def test_what_lies_in_the_recycle_bin_stays_out(store, star):
    row_id = issue(store, "停水", party="云麓星河电子有限公司")
    records.remove(store, "issues", [row_id])
    assert keys(read(store, star)) == []
    records.remove(store, "enterprises", [star])
    with pytest.raises(Conflict):
        read(store, star)
