"""Papers and figures from the command line."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
import pytest

from desktop.demo.calendar import LAST
from models.figures.groups import GROUPS
from models.figures.kinds import ToldIn
from models.figures.measuring import FIGURES

WEEK = ("--from", "2024-10-28", "--to", "2024-11-03")


def text_of(path: Path) -> str:
    document = pypdfium2.PdfDocument(path)
    try:
        return "".join(page.get_textpage().get_text_range() for page in document)
    finally:
        document.close()


def pages_of(path: Path) -> int:
    document = pypdfium2.PdfDocument(path)
    try:
        return len(document)
    finally:
        document.close()


def deeds(four_helps, path: Path) -> int:
    return four_helps("check", path, "--json").report["deeds"]


@pytest.mark.parametrize("head", ["brief", "notice", "plain"])
def test_a_draft_leaves_no_trace_in_the_ledger(four_helps, park, tmp_path, head):
    before, out = park.read_bytes(), tmp_path / "b.pdf"
    report = four_helps("bulletin", park, *WEEK, "--head", head, "--out", out, "--json").report
    assert (report["issued"], report["number"], report["head"]) == (False, "", head)
    assert park.read_bytes() == before
    assert f"收到企业问题、建议{report['figures']['received']}条" in text_of(out).replace("\r\n", "")


def test_an_issued_bulletin_is_numbered_and_stays(four_helps, park, tmp_path):
    from models.operations.bulletins import issued_pdf
    from models.records.bulletins import Bulletin
    from models.store.store import Store

    first, second = tmp_path / "1.pdf", tmp_path / "2.pdf"
    notice = ("bulletin", park, *WEEK, "--head", "notice", "--issue", "--json")
    assert four_helps(*notice, "--out", first).report["number"] == "云经开企服办〔2024〕1号"
    again = four_helps(*notice, "--out", second).report
    assert again["number"] == "云经开企服办〔2024〕2号"
    assert again["trace"].partition("-")[2]
    store = Store.open(park)
    with store.read() as session:
        (kept,) = (one for one in session.query(Bulletin) if one.head == "notice" and one.number == 1)
        assert issued_pdf(session, kept.id) == first.read_bytes()
    store.close()


def test_what_cannot_be_issued_uses_up_no_number(four_helps, park, tmp_path):
    count, missing = deeds(four_helps, park), tmp_path / "no" / "b.pdf"
    answer = four_helps("bulletin", park, *WEEK, "--issue", "--out", missing)
    assert (answer.code, len(answer.err.splitlines())) == (1, 1)
    assert deeds(four_helps, park) == count


def test_a_character_no_face_draws_is_refused_before_anything_is_kept(four_helps, park, tmp_path):
    from models.operations import office
    from models.store.store import Store

    store = Store.open(park)
    with store.read() as session:
        settings = office.office(session)
    office.change_office(store, office.OfficeSettings(
        **{key: getattr(settings, key) for key in settings.__slots__} | {"addressees": "各部门\U0001f600"}))
    store.close()
    count, out = deeds(four_helps, park), tmp_path / "b.pdf"
    answer = four_helps("bulletin", park, *WEEK, "--issue", "--out", out)
    assert (answer.code, len(answer.err.splitlines()), out.exists()) == (1, 1, False)
    assert deeds(four_helps, park) == count


def test_plaques_of_one_and_of_all(four_helps, sample_park, tmp_path):
    out = tmp_path / "p.pdf"
    made = four_helps("plaque", sample_park, "--all", "--out", out, "--json").report
    assert made["plaques"] == pages_of(out) == 207
    name = next(line for line in text_of(out).splitlines() if line.endswith("有限公司"))
    assert four_helps("plaque", sample_park, "--party", name, "--out", out).code == 0
    assert pages_of(out) == 1
    assert name in text_of(out)
    before = out.read_bytes()
    assert four_helps("plaque", sample_park, "--party", "没有这家企业", "--out", out).code == 1
    assert out.read_bytes() == before


def test_a_slip_for_each_lead_unit(four_helps, sample_park, tmp_path):
    out = tmp_path / "s.pdf"
    made = four_helps("slips", sample_park, "--meeting", LAST - 1, "--out", out, "--json").report
    assert made["meeting"] == f"政企交流主题日第{LAST - 1}期"
    assert made["tasks"] == sum(slip["tasks"] for slip in made["slips"]) == 13
    assert pages_of(out) == len(made["slips"])
    for number in (LAST, LAST + 1):  # nothing of it is assigned; it was never held
        assert four_helps("slips", sample_park, "--meeting", number, "--out", tmp_path / "none.pdf").code == 1
    assert not (tmp_path / "none.pdf").exists()


def test_every_figure_with_its_definition(four_helps, sample_park):
    report = four_helps("figures", sample_park, "--json").report
    assert (report["from"], report["to"]) == ("2024-01-01", "2024-11-04")
    figures = {one["key"]: one for one in report["figures"]}
    assert set(figures) == {figure.key for figure in FIGURES}
    assert all(one["label"] and one["definition"] for one in figures.values())
    for figure in FIGURES:
        one = figures[figure.key]
        assert one["unit"] == figure.told_in.value
        if figure.told_in is ToldIn.ROWS:
            assert one["value"] == one["rows"] == int(one["text"])
            assert one["ledger"] == figure.ledger
    assert figures["received_problems"]["value"] + figures["received_suggestions"]["value"] == figures["received"][
        "value"]
    plain = four_helps("figures", sample_park, "--from", "2024-10-28", "--to", "2024-11-03")
    assert plain.code == 0
    assert "收集事项" in plain.out


@pytest.mark.parametrize("by", GROUPS)
def test_figures_by_group(four_helps, sample_park, by):
    report = four_helps("figures", sample_park, "--by", by, "--json").report
    assert report["by"] == by
    assert report["groups"]
    for group in report["groups"]:
        assert set(group["figures"]) == set(GROUPS[by].figures)
        assert all(one["label"] and one["definition"] for one in group["figures"].values())
    plain = four_helps("figures", sample_park, "--by", by)
    assert plain.code == 0
    assert len(plain.out.splitlines()) == 2 + len(report["groups"]) + len(GROUPS[by].figures)


def test_figures_by_unit_are_the_whole_once_each(four_helps, sample_park):
    report = four_helps("figures", sample_park, "--by", "unit", "--json").report
    figures = {one["key"]: one["value"] for one in report["figures"]}
    for key in ("tasks_assigned", "done", "overdue_open"):
        assert sum(group["figures"][key]["value"] for group in report["groups"]) == figures[key]


def test_a_group_nobody_knows_is_wrong_usage(four_helps, sample_park):
    assert four_helps("figures", sample_park, "--by", "colour").code == 2
