from __future__ import annotations

import hashlib
import re
import subprocess
import sys
from dataclasses import replace
from datetime import date
from itertools import pairwise

import pypdfium2
import pytest

from exports.fonts.faces import MissingGlyphs
from exports.paper.bulletin import bulletin_pdf
from exports.paper.page import CELL, PITCH
from models.errors import Cancelled
from models.rules.bulletin import Annex, AnnexColumn, BulletinContent, Head, Section
from tests.exports.paper_probe import MM, characters, fonts, ink, lines, page_count, streams, text

HAN = "区开发建设局会同国网供电公司完成现场踏勘企业反映问题已办结销号用工融资交通出行园区"
COLUMNS = (
    AnnexColumn("序号", 4, True),
    AnnexColumn("企业（项目）", 14),
    AnnexColumn("问题诉求", 24),
    AnnexColumn("牵头单位", 11, True),
    AnnexColumn("完成时限", 9, True),
)


def rows(count: int) -> tuple[tuple[str, ...], ...]:
    return tuple((f"{n}", "某某电子有限公司", HAN, "区开发建设局", "2024年11月4日") for n in range(1, count + 1))


def bulletin(head: Head = Head.NOTICE, **changes: object) -> BulletinContent:
    return replace(
        BulletinContent(
            head=head,
            masthead="某某经济技术开发区文件",
            number_line="某开管通〔2024〕3号",
            issuer="某某经济技术开发区管理委员会",
            dated=date(2024, 11, 4),
            title="关于交办问题办理情况的通报",
            addressees="各部门、各专班",
            opening="现通报如下。",
            sections=(Section("一、总体情况", (HAN * 6,)), Section("二、办理情况", ("（一）已办结事项", HAN * 9))),
            annexes=(),
            reported_to="",
            sent_to="区纪委监委",
            trace="",
        ),
        **changes,
    )


FULL = bulletin(
    Head.PLAIN, title="", addressees="", opening="", issuer="", dated=None, sections=(Section("", ("字" * 900,)),)
)


def test_a_page_holds_22_lines_of_28_characters_on_the_type_area() -> None:
    pdf = bulletin_pdf(FULL)
    placed = lines(pdf, 0)[:22]
    assert [len(line) for line in placed] == [26, *[28] * 21]
    assert all(line[0].x == pytest.approx(28 * MM, abs=0.1) for line in placed[1:])
    assert all(line[-1].x + CELL == pytest.approx(184 * MM, abs=0.3) for line in placed)
    gaps = {round(above[0].y - below[0].y, 2) for above, below in pairwise(placed)}
    assert gaps == {round(PITCH, 2)} == {29.61}
    edge = ink(pdf, 0, below=265)
    assert edge.top == pytest.approx(37, abs=1)
    assert edge.bottom == pytest.approx(262, abs=1)
    assert edge.left == pytest.approx(28, abs=1)
    assert edge.right == pytest.approx(184, abs=1)


@pytest.mark.parametrize(("page", "odd"), [(0, True), (1, False)])
def test_page_numbers_stand_7_mm_below_one_character_in_on_the_outer_side(page: int, odd: bool) -> None:
    pdf = bulletin_pdf(bulletin(sections=FULL.sections))
    number = ink(pdf, page, above=264, below=290)
    dash = ink(pdf, page, above=264, below=290, before=number.left + 3)
    assert dash.bottom - dash.top < 1
    assert (dash.top + dash.bottom) / 2 == pytest.approx(262 + 7, abs=0.5)
    assert number.bottom - number.top < 5
    inner = number.right if odd else number.left
    assert inner == pytest.approx(184 - CELL / MM if odd else 28 + CELL / MM, abs=1)
    last = lines(pdf, page)[-1]
    assert "".join(placed.character for placed in last) == f"—{page + 1}—"


def test_the_masthead_begins_35_mm_below_the_type_area_and_the_rule_lies_4_mm_below_the_number() -> None:
    pdf = bulletin_pdf(bulletin())
    red = ink(pdf, 0, red=True, below=150)
    assert red.top == pytest.approx(72, abs=1)
    assert red.left >= 27.5
    assert red.right == pytest.approx(184, abs=0.5)
    number = next(line for line in lines(pdf, 0) if any(placed.character == "〔" for placed in line))
    middle = (number[0].x + number[-1].x + CELL) / 2
    assert middle == pytest.approx(106 * MM, abs=MM)
    below_number = (297 * MM - number[0].y + 0.12 * 16) / MM
    assert red.bottom == pytest.approx(below_number + 4, abs=0.6)


def test_the_title_begins_two_lines_below_the_rule() -> None:
    pdf = bulletin_pdf(bulletin())
    rule = ink(pdf, 0, red=True, below=150).bottom
    title = next(line for line in lines(pdf, 0) if line[0].character == "关")
    top = (297 * MM - title[0].y - 0.88 * 22) / MM
    assert top - rule == pytest.approx(2 * PITCH / MM, abs=0.5 * PITCH / MM)
    assert (title[0].x + title[-1].x + 22) / 2 == pytest.approx(106 * MM, abs=1)


@pytest.mark.parametrize(
    "name", ["简报", "某某市信访工作周报", "某某省某某市某某高新技术产业开发区营商环境提升办公室文件汇编"]
)
def test_a_masthead_of_any_length_stays_within_156_mm(name: str) -> None:
    red = ink(bulletin_pdf(bulletin(masthead=name)), 0, red=True, below=150)
    assert red.left >= 27.9
    assert red.right <= 184.5
    assert red.top == pytest.approx(72, abs=1)


def test_the_tail_lies_on_the_lower_edge_of_the_type_area() -> None:
    pdf = bulletin_pdf(bulletin(trace="9f2c44a1", sections=(Section("一、总体情况", (HAN * 8,)),)))
    assert page_count(pdf) == 2
    assert ink(pdf, 1, below=265).bottom == pytest.approx(262, abs=0.6)
    assert "抄送：区纪委监委。" in text(pdf)
    assert "2024年11月4日印发" in text(pdf)
    assert "9f2c44a1" in text(pdf)
    assert ink(pdf, 1, above=275).bottom < 285


@pytest.mark.parametrize("length", [10, 330, 380, 420, 470, 520])
def test_text_and_tail_never_overlap(length: int) -> None:
    pdf = bulletin_pdf(bulletin(sections=(Section("一、总体情况", ("字" * length,)),), sent_to=HAN * 3))
    for page in range(page_count(pdf)):
        heights = sorted({placed.y for placed in characters(pdf, page)})
        assert all(above - below > 12 for below, above in pairwise(heights))


@pytest.mark.parametrize("head", list(Head))
def test_everything_written_can_be_searched(head: Head) -> None:
    content = bulletin(
        head,
        opening="王珺、张喆、李𬭎到10kV专线现场办公，面积1,250.50㎡。",
        annexes=(Annex("办理情况表", COLUMNS, rows(3)),),
    )
    found = text(bulletin_pdf(content))
    for section in content.sections:
        assert section.heading in found
        assert all(paragraph in found for paragraph in section.paragraphs)
    assert content.opening in found
    assert content.title in found
    assert content.masthead in found or head is Head.PLAIN
    assert "附件：办理情况表" in found
    assert content.issuer in found
    assert "2024年11月4日" in found


def test_a_draft_without_number_and_date_prints() -> None:
    for head in Head:
        found = text(bulletin_pdf(bulletin(head, number_line="", dated=None, masthead="", sent_to="")))
        assert "None" not in found
        assert "一、总体情况" in found


def test_an_empty_bulletin_is_one_page() -> None:
    empty = BulletinContent(Head.PLAIN, "", "", "", None, "", "", "", (), ())
    assert page_count(bulletin_pdf(empty)) == 1


def test_fonts_are_embedded_and_nothing_else_is_named() -> None:
    names, count, files = fonts(streams(bulletin_pdf(bulletin(annexes=(Annex("表", COLUMNS, rows(2)),)))))
    assert names
    assert all(re.fullmatch(rb"[A-Z]{6}\+FourHelps\w+-Regular\w*", name) for name in names), names
    assert count == files == len(names)


def test_the_file_tells_language_title_issuer_and_outline() -> None:
    pdf = bulletin_pdf(bulletin())
    document = pypdfium2.PdfDocument(pdf)
    assert b"/Lang (zh-CN)" in pdf
    assert document.get_metadata_value("Title") == "关于交办问题办理情况的通报"
    assert document.get_metadata_value("Author") == "某某经济技术开发区管理委员会"
    marks = [item.get_title() for item in document.get_toc()]
    assert marks == ["一、总体情况", "二、办理情况", "（一）已办结事项"]


def test_the_same_content_gives_the_same_bytes_in_another_process() -> None:
    code = """
import hashlib
from exports.paper.bulletin import bulletin_pdf
from tests.exports.test_paper import bulletin
print(hashlib.sha256(bulletin_pdf(bulletin())).hexdigest())
"""
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, encoding="utf-8", check=True)
    assert told.stdout.strip() == hashlib.sha256(bulletin_pdf(bulletin())).hexdigest()


def test_a_character_without_glyph_is_refused_with_its_place() -> None:
    with pytest.raises(MissingGlyphs, match=r"第2行“问题诉求”.*😀"):
        bulletin_pdf(bulletin(annexes=(Annex("表", COLUMNS, (*rows(1), ("2", "甲", "好😀", "", ""))),)))
    with pytest.raises(MissingGlyphs, match="一、总体情况 第1段"):
        bulletin_pdf(bulletin(sections=(Section("一、总体情况", ("\U0001f680",)),)))


def test_progress_is_told_and_can_stop_the_work() -> None:
    told: list[tuple[int, int]] = []
    bulletin_pdf(bulletin(annexes=(Annex("表", COLUMNS, rows(2)),)), lambda done, total: told.append((done, total)))
    assert told == [(1, 4), (2, 4), (3, 4), (4, 4)]

    def stop(done: int, total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        bulletin_pdf(bulletin(), stop)


@pytest.mark.parametrize("head", list(Head))
def test_long_names_everywhere_stay_inside_the_type_area(head: Head) -> None:
    pdf = bulletin_pdf(
        bulletin(head, masthead=HAN, issuer=HAN, addressees=HAN * 2, sent_to=HAN * 2, reported_to=HAN, title=HAN * 2)
    )
    for page in range(page_count(pdf)):
        placed = characters(pdf, page)
        assert min(one.x for one in placed) >= 27.9 * MM
        assert max(one.x for one in placed) <= 183.9 * MM
