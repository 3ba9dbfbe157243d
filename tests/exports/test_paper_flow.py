from __future__ import annotations

from datetime import date

import pytest

from exports.paper.flow import annex_note, heading, kept_to_end, paginate, paragraph, signature
from exports.paper.page import CELL, WIDTH

HAN = "区开发建设局会同国网供电公司完成现场踏勘企业反映问题已办结销号用工融资交通出行园区"


def test_headings_have_their_levels_and_faces() -> None:
    found = [
        (paragraph(words, "")[0].ink.line.pieces[0].face.value, paragraph(words, "")[0].keep)
        for words in ("一、总体情况", "（一）已办结事项", "1. 用电问题", "（1）专线", "1.5万元已经拨付", "正文" * 40)
    ]
    assert found == [("hei", True), ("kai", True), ("fang", True), ("fang", True), ("fang", False), ("fang", False)]
    run_in = paragraph("（一）用电问题。" + HAN, "")[0].ink.line.pieces
    assert [piece.face.value for piece in run_in] == ["kai", "fang"]


@pytest.mark.parametrize("filling", range(15, 24))
def test_a_heading_never_stands_alone_at_the_foot_of_a_page(filling: int) -> None:
    body = [row for _ in range(filling) for row in paragraph("正文。", "")]
    made = [*body, *heading("二、办理情况", ""), *paragraph("（一）已办结事项", ""), *paragraph(HAN * 3, "")]
    pages = paginate(made)
    assert [row for page in pages for _, row in page] == made
    assert not any(page[-1][1].keep for page in pages)
    assert max(line for page in pages for line, _ in page) <= 21


@pytest.mark.parametrize("filling", range(18, 24))
def test_a_signature_takes_text_along_to_its_page(filling: int) -> None:
    body = [row for _ in range(filling) for row in paragraph("正文。", "")]
    made = [*kept_to_end(body, 2), *paragraph("", ""), *signature("某某管委会", date(2024, 11, 4))]
    last = [row.ink.line.text for _, row in paginate(made)[-1] if row.ink]
    assert last[-2:] == ["某某管委会", "2024年11月4日"]
    assert len(last) > 2


def test_the_signature_stands_as_7_3_5_2_asks() -> None:
    long = signature("某某经济技术开发区管理委员会", date(2024, 7, 8))
    assert long[0].ink.line.width == pytest.approx(26 * CELL)
    assert long[1].ink.line.pieces[0].x - long[0].ink.line.pieces[0].x == pytest.approx(2 * CELL)
    short = signature("某某局", date(2024, 11, 14))
    assert short[1].ink.line.width == pytest.approx(26 * CELL)
    assert short[1].ink.line.pieces[0].x - short[0].ink.line.pieces[0].x == pytest.approx(2 * CELL)
    assert [row.ink.line.text for row in signature("某某局", None)] == ["某某局"]


def test_a_long_issuer_signs_on_two_lines_within_the_type_area() -> None:
    rows = signature("某某省某某市某某高新技术产业开发区管理委员会优化营商环境工作领导小组办公室", date(2024, 7, 8))
    assert len(rows) == 3
    assert all(row.ink.line.width <= WIDTH for row in rows)
    assert [row.keep for row in rows] == [True, True, False]


def test_annexes_are_named_as_7_3_4_asks() -> None:
    alone = annex_note(["办理情况表。"])
    assert [row.ink.line.text for row in alone] == ["附件：办理情况表"]
    assert alone[0].ink.line.pieces[0].x == pytest.approx(2 * CELL)
    two = annex_note(["办理情况表" * 6, "责任清单"])
    assert [row.ink.line.text[:5] for row in two] == ["附件：1.", two[1].ink.line.text[:5], "2. 责任"]
    assert two[2].ink.line.pieces[0].x == pytest.approx(5 * CELL)
    assert two[1].ink.line.pieces[0].x > 6 * CELL


def test_empty_rows_are_left_out_at_the_top_of_a_page() -> None:
    rows = [*paragraph("\n".join(["正文。"] * 22), ""), *[type(paragraph("字", "")[0])()] * 3, *paragraph("末段。", "")]
    pages = paginate(rows)
    assert [(line, row.ink.line.text) for line, row in pages[1]] == [(0, "末段。")]
