from __future__ import annotations

from dataclasses import replace
from datetime import date

import pypdfium2
import pytest

from exports.fonts.faces import MissingGlyphs
from exports.paper.page import Box, Sheet
from exports.paper.plaque import Helper, Plaque, plaques_pdf
from exports.paper.slip import Slip, SlipItem, slips_pdf
from exports.paper.table import Column, Table
from tests.exports.paper_probe import MM, characters, fonts, ink, page_count, streams, text

HELPERS = (
    Helper("区级联系领导", "王建国", "某某经开区党工委", "副书记、管委会副主任", "0746-8888001"),
    Helper("帮扶责任单位", unit="区开发建设局", phone="0746-8888010"),
    Helper("中层及以上干部", "李𬭎", "区开发建设局", "综合科科长", "0746-8888011、0746-8888013"),
    Helper("纪委监督员"),
)
PLAQUE = Plaque(
    "某某经开区营商环境提升办公室",
    "四帮一企业服务公示牌",
    "湖南某某新材料科技有限公司",
    HELPERS,
    "0746-12345678",
    date(2024, 11, 4),
)
ITEM = SlipItem(
    "2024-094-01", "某某电子有限公司", "路灯不亮。", "现场踏勘。", "区开发建设局牵头。", "张喆", date(2024, 11, 4)
)
SLIP = Slip(
    "问题交办单",
    "交〔2024〕94-1",
    "区开发建设局",
    "第94期政企交流主题日",
    date(2024, 10, 28),
    (ITEM,),
    "营商环境提升办公室",
    "刘某 0746-8888000",
    "请按时办结。",
)


def inside(pdf: bytes, page: int, width: float = 297 * MM, height: float = 210 * MM, margin: float = 9 * MM) -> bool:
    placed = characters(pdf, page)
    return all(margin <= one.x <= width - margin and margin <= one.y <= height - margin for one in placed)


@pytest.mark.parametrize("count", range(3, 9))
def test_a_plaque_shows_all_helpers_on_one_page(count: int) -> None:
    helpers = (HELPERS * 2)[:count]
    pdf = plaques_pdf([replace(PLAQUE, helpers=helpers)])
    found = text(pdf)
    assert page_count(pdf) == 1
    assert inside(pdf, 0)
    for helper in helpers:
        assert all(part in found.replace("　", "") for part in (helper.role, helper.unit, helper.post))
    assert "0746-8888013" in found
    assert all(words in found for words in ("李𬭎", PLAQUE.scheme, PLAQUE.party))
    assert ("（待明确）" in found) is (count >= 4)
    assert "监督电话：0746-12345678" in found
    assert "2024年11月4日" in found


def test_a_plaque_copes_with_the_longest_names() -> None:
    long = "某某（湖南）先进电子元器件智能制造产业园一期标准厂房及配套基础设施建设项目（某某电子科技股份有限公司）"
    helper = Helper("专班负责人" * 3, "欧阳明月" * 4, long, long, "0746-8888013 / 0746-8888014")
    pdf = plaques_pdf([replace(PLAQUE, scheme="“四帮一”" + long, party=long, helpers=(helper,) * 8, office=long)])
    assert inside(pdf, 0)
    assert text(pdf).count("0746-8888014") == 8


def test_plaques_are_a_page_each_with_an_outline() -> None:
    pdf = plaques_pdf([PLAQUE, replace(PLAQUE, party="中联", helpers=()), PLAQUE])
    document = pypdfium2.PdfDocument(pdf)
    assert [item.get_title() for item in document.get_toc()] == [PLAQUE.party, "中联", PLAQUE.party]
    assert [page.get_size() for page in document] == [(pytest.approx(297 * MM), pytest.approx(210 * MM))] * 3
    assert plaques_pdf([PLAQUE]) == plaques_pdf([PLAQUE])


def test_each_slip_begins_on_a_new_page_and_is_signed_for() -> None:
    pdf = slips_pdf([SLIP, replace(SLIP, unit="区教育局", number="", meeting="", note="", contact="")])
    document = pypdfium2.PdfDocument(pdf)
    first, second = (page.get_textpage().get_text_range().replace("\r\n", "") for page in document)
    for words in (
        "承办单位：区开发建设局",
        "交〔2024〕94-1",
        "2024-094-01",
        "张喆",
        "2024年11月4日",
        "签收单位",
        "请按时办结。",
        "第94期政企交流主题日收集的下列1项问题",
        "7日内提出解决意见",
        "刘某 0746-8888000",
    ):
        assert words in first
    assert "承办单位：区教育局" in second
    assert [item.get_title() for item in document.get_toc()] == ["区开发建设局 交〔2024〕94-1", "区教育局"]


@pytest.mark.parametrize("count", [0, 1, 5, 8, 9, 10, 11, 40])
def test_a_slip_of_any_length_keeps_its_receipt_with_a_row(count: int) -> None:
    pdf = slips_pdf([replace(SLIP, items=(replace(ITEM, text="员工夜班出行不便，" * 6),) * count)])
    last = page_count(pdf) - 1
    found = pypdfium2.PdfDocument(pdf)[last].get_textpage().get_text_range()
    assert "签收时间" in found
    assert "2024-094-01" in found or not count
    assert all(inside(pdf, page, margin=14 * MM) for page in range(last + 1))
    assert text(pdf).count("2024-094-01") == count
    assert ("第2页" in text(pdf)) is (last > 0)


def test_progress_is_told_after_each_plaque_and_slip() -> None:
    told: list[tuple[int, int]] = []
    plaques_pdf([PLAQUE] * 2, lambda done, total: told.append((done, total)))
    slips_pdf([SLIP], lambda done, total: told.append((done, total)))
    assert told == [(1, 2), (2, 2), (1, 1)]


def test_forms_hold_only_embedded_fonts() -> None:
    for pdf in (plaques_pdf([PLAQUE]), slips_pdf([SLIP]), plaques_pdf([]), slips_pdf([])):
        names, count, files = fonts(streams(pdf))
        assert b"Helvetica" not in b" ".join(names)
        assert count == files


def test_a_strange_character_is_named_with_its_form() -> None:
    with pytest.raises(MissingGlyphs, match="公示牌 甲😀"):
        plaques_pdf([replace(PLAQUE, party="甲😀")])
    with pytest.raises(MissingGlyphs, match="问题交办单 区开发建设局 第1行“问题诉求”"):
        slips_pdf([replace(SLIP, items=(replace(ITEM, text="😀"),))])


def drawn(table: Table, width: float, height: float) -> bytes:
    sheet = Sheet("表", "")
    box = Box(28 * MM, 260 * MM, 28 * MM + width, 260 * MM - height)
    bottoms = [table.draw(sheet, box)]
    while not table.done:
        sheet.next_page()
        bottoms.append(table.draw(sheet, box))
    assert min(bottoms) >= box.bottom - 0.01
    return sheet.finish()


@pytest.mark.parametrize("height", [60.0, 120.0, 300.0, 600.0])
def test_a_table_never_runs_out_of_its_box_and_loses_nothing(height: float) -> None:
    columns = [Column("序号", 1, True), Column("内容", 8)]
    body = [(str(n), f"第{n}行" + "内容文字" * (n * n % 90)) for n in range(1, 30)]
    pdf = drawn(Table(columns, body, 200.0, "表"), 200.0, height)
    assert text(pdf).count("内容文字") <= text(pdf).count("内")
    assert text(pdf).count("字") == sum(content.count("字") for _, content in body)
    edge = ink(pdf, 0)
    assert edge.right <= 28 + 200 / MM + 0.5
    assert edge.left >= 27.5


def test_short_cells_of_a_centred_column_stay_on_one_line() -> None:
    columns = [Column("序号", 3, True), Column("问题诉求", 40), Column("完成时限", 9, True), Column("责任人", 5, True)]
    pdf = drawn(Table(columns, [("1", "很长的内容" * 30, "2024年11月24日", "欧阳明月")], 442.0, "表"), 442.0, 300)
    rows = {placed.y for placed in characters(pdf, 0) if placed.character in "欧阳明月年日"}
    assert len(rows) == 1
