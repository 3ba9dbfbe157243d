"""The exported ledger is finished: title, facts, borders, heights, page, total, signatures; nothing personal."""

from __future__ import annotations

import errno
import zipfile
from datetime import date

import openpyxl
import pytest

from exports.workbook.writer import cell_value, write_ledger
from models.errors import Cancelled, FileRefused
from models.language import untranslated
from models.ledgers.columns import Kind
from tests.exports.workbook_samples import ENTERPRISES, chinese, column, ledger_of, row

ROWS = [
    row(1, name="永州某某新材料科技有限公司", credit_code="91431100MA4L16JJ7P", contact="张三", capital=120_050,
        staff=35, founded=date(2019, 7, 8), above=True, state="working", park="长丰工业园",
        tags=("规上", "专精特新"), remark="第一行\n第二行", open=2, contact_phone="13800000000"),
    row(2, name="=1+1", credit_code="00123", capital=1_234_567_891, staff=5, remark="很长的备注" * 30, open=0),
    row(3, name="丙"),
]
TITLE, FACTS, KEYS, HEADING, FIRST = 1, 2, 3, 4, 5


@pytest.fixture
def written(tmp_path):
    path = tmp_path / "台账.xlsx"
    write_ledger(path, ENTERPRISES, ROWS, translate=chinese, office="永州经开区", on=date(2024, 11, 4))
    return path


@pytest.fixture
def sheet(written):
    return openpyxl.load_workbook(written).active


def by_key(sheet, line: int, key: str):
    at = next(cell.column for cell in sheet[KEYS] if cell.value == key)
    return sheet.cell(line, at)


def test_title_facts_and_signatures(sheet):
    last = FIRST + len(ROWS) + 1
    assert sheet.title == "重点企业台账"
    assert sheet["A1"].value == "重点企业台账"
    assert [cell.value for cell in sheet[FACTS] if cell.value] == ["填报单位：永州经开区", "填报时间：2024年11月4日",
                                                                   "单位：万元"]
    assert [cell.value for cell in sheet[last] if cell.value] == ["制表人：", "审核人：", "负责人："]
    merged = {str(area) for area in sheet.merged_cells.ranges}
    assert "A1:R1" in merged
    assert sum(area.endswith(str(last)) for area in merged) == 3


def test_the_heading_counts_the_lines_and_hides_the_identity(sheet):
    assert [cell.value for cell in sheet[HEADING]][:3] == ["序号", "企业名称", "企业简称"]
    assert [sheet.cell(FIRST + at, 1).value for at in range(3)] == [1, 2, 3]
    assert sheet.cell(KEYS, 1).value == "four-helps:enterprises"
    assert sheet.row_dimensions[KEYS].hidden
    assert sheet.column_dimensions["S"].hidden
    assert sheet["S4"].value == "four-helps:id"
    assert [sheet.cell(FIRST + at, 19).value for at in range(3)] == [one.id for one in ROWS]


def test_every_cell_of_the_table_has_a_border_and_a_named_font(sheet):
    for line in range(HEADING, FIRST + len(ROWS) + 1):
        for cell in sheet[line][:18]:
            assert cell.border.left.style == cell.border.bottom.style == "thin", cell.coordinate
    for line in sheet.iter_rows():
        for cell in line:
            if cell.has_style:
                assert cell.font.name in ("宋体", "黑体")


def test_values_are_of_their_kind(sheet):
    first = {key: by_key(sheet, FIRST, key) for key in
             ("credit_code", "contact_phone", "capital", "staff", "founded", "above", "state", "tags", "park")}
    assert (first["credit_code"].value, first["credit_code"].number_format) == ("91431100MA4L16JJ7P", "@")
    assert (first["contact_phone"].value, first["contact_phone"].number_format) == ("13800000000", "@")
    assert (first["capital"].value, first["capital"].number_format) == (0.12005, "#,##0.00####")
    assert (first["staff"].value, first["founded"].value.date()) == (35, date(2019, 7, 8))
    assert first["founded"].number_format == "yyyy-mm-dd"
    assert [first[key].value for key in ("above", "state", "tags", "park")] == [
        "是", "正常", "规上、专精特新", "长丰工业园"]


def test_text_like_a_formula_stays_text(sheet):
    cell = by_key(sheet, FIRST + 1, "name")
    assert (cell.value, cell.data_type, cell.quotePrefix) == ("=1+1", "s", True)
    assert not by_key(sheet, FIRST, "name").quotePrefix


def test_the_total_is_a_value(sheet):
    line = FIRST + len(ROWS)
    assert sheet.cell(line, 1).value == "合计"
    assert by_key(sheet, line, "capital").value == 1234.687941
    assert by_key(sheet, line, "staff").value == 40
    assert by_key(sheet, line, "open").value is None


def test_the_page_is_set(sheet):
    assert sheet.page_setup.orientation == "landscape"
    assert sheet.page_setup.paperSize == 8  # A3: the table is wide
    assert (sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight) == (1, 0)
    assert sheet.sheet_properties.pageSetUpPr.fitToPage
    assert sheet.print_title_rows == "$4:$4"
    assert sheet.freeze_panes == "C5"
    assert sheet.auto_filter.ref == "A4:R7"
    assert round(sheet.page_margins.top * 2.54, 2) == 2.5
    assert round(sheet.page_margins.left * 2.54, 2) == 2
    assert str(sheet.oddFooter.center) == '&"宋体,Regular"&9 第 &P 页 共 &N 页'


def test_rows_are_as_high_as_their_text(sheet):
    heights = [sheet.row_dimensions[FIRST + at].height for at in range(3)]
    assert heights[0] == 38.25  # two lines
    assert heights[1] == 15.75 * 13 + 6.75  # 150 characters, twelve a line
    assert heights[2] == 22.5


def test_answers_are_offered_and_not_forced(sheet):
    rules = {rule.formula1: (str(rule.sqref), rule.showErrorMessage)
             for rule in sheet.data_validations.dataValidation}
    assert rules == {'"是,否"': ("M5:M7", False), '"正常,停产"': ("N5:N7", False)}


def test_the_file_names_nobody(written):
    book = openpyxl.load_workbook(written)
    assert (book.properties.creator, book.properties.lastModifiedBy) == ("Four-Helps Ledger", None)
    assert not book.calculation.fullCalcOnLoad
    with zipfile.ZipFile(written) as package:
        assert package.namelist()[0] == "[Content_Types].xml"
        assert "sharedStrings" in package.read("[Content_Types].xml").decode()


def test_a_small_ledger_fits_on_a4_and_in_one_line_of_facts(tmp_path):
    small = ledger_of(column("name", "Name", width=20))
    write_ledger(tmp_path / "a.xlsx", small, [], translate=untranslated, office="Park", on=date(2024, 1, 2),
                 subtitle="January")
    sheet = openpyxl.load_workbook(tmp_path / "a.xlsx").active
    assert sheet.page_setup.paperSize == 9
    assert [sheet.cell(line, 1).value for line in range(1, 7)] == [
        "Samples", "January", "Office: Park", "four-helps:samples", "No.",
        "Prepared by:    Checked by:    Approved by:"]
    assert sheet.cell(3, 2).value == "Date: 2024-1-2"
    assert sheet.auto_filter.ref is None


def test_the_public_gets_neither_blanked_columns_nor_identities(tmp_path):
    shown = [row(1, name="甲", credit_code="91431100MA4L16JJ7P", contact_phone="13811112222"), row(2, name="乙")]
    write_ledger(tmp_path / "a.xlsx", ENTERPRISES, shown, translate=chinese, office="永州经开区", on=date(2024, 11, 4),
                 purpose="public")
    with zipfile.ZipFile(tmp_path / "a.xlsx") as package:
        texts = package.read("xl/sharedStrings.xml").decode()
    assert "Contact<" not in texts  # blanked in every row
    assert "Contact phone" in texts  # its owner agreed
    assert "0190a000" not in texts
    assert "four-helps" not in texts
    assert "91431100MA4L16JJ7P" in texts


def test_what_a_workbook_cannot_hold(tmp_path):
    path = tmp_path / "a.xlsx"
    strange = row(1, name="a\x0b\x00\ud800\ufffeb", remark="一\r\n二\r三\t四")
    write_ledger(path, ENTERPRISES, [strange], translate=chinese, office="o", on=date(2024, 1, 1))
    sheet = openpyxl.load_workbook(path).active
    assert by_key(sheet, FIRST, "name").value == "ab"
    assert by_key(sheet, FIRST, "remark").value == "一\n二\n三\t四"
    before = path.read_bytes()
    with pytest.raises(FileRefused, match="text in line 5 is longer than the 32767 characters"):
        write_ledger(path, ENTERPRISES, [row(1, name="长" * 32_768)], translate=chinese, office="o",
                     on=date(2024, 1, 1))
    assert path.read_bytes() == before


def test_amounts_and_days_a_number_cannot_hold_are_text():
    money, day = ENTERPRISES.column("capital"), ENTERPRISES.column("founded")
    assert cell_value(money, 99_999_999_999_999_999, chinese) == "99999999999.999999"
    assert cell_value(money, -1, chinese) == -0.000001
    assert cell_value(day, date(1900, 2, 1), chinese) == "1900-02-01"
    assert cell_value(day, date(1900, 3, 1), chinese) == 61


def test_a_cancelled_or_failed_export_leaves_nothing(tmp_path, monkeypatch):
    def cancel(done: int, total: int) -> None:
        raise Cancelled

    many = [row(at, name=f"企业{at}") for at in range(600)]
    with pytest.raises(Cancelled):
        write_ledger(tmp_path / "a.xlsx", ENTERPRISES, many, translate=chinese, office="o", on=date(2024, 1, 1),
                     progress=cancel)
    full = OSError(errno.ENOSPC, "No space left on device")
    monkeypatch.setattr("exports.workbook.writer.write_package", lambda *a, **k: (_ for _ in ()).throw(full))
    with pytest.raises(FileRefused, match="disk is full"):
        write_ledger(tmp_path / "a.xlsx", ENTERPRISES, ROWS, translate=chinese, office="o", on=date(2024, 1, 1))
    assert list(tmp_path.iterdir()) == []


def test_progress_counts_the_rows(tmp_path):
    heard = []
    many = [row(at, name=f"企业{at}") for at in range(1200)]
    write_ledger(tmp_path / "a.xlsx", ENTERPRISES, many, translate=chinese, office="o", on=date(2024, 1, 1),
                 progress=lambda done, total: heard.append((done, total)))
    assert heard[-1] == (1200, 1200)
    assert len(heard) >= 3


def test_every_kind_has_a_look(tmp_path):
    every = ledger_of(column("name", "Name"), *(column(kind.value, kind.value, kind=kind) for kind in Kind))
    write_ledger(tmp_path / "a.xlsx", every, [], translate=untranslated, office="o", on=date(2024, 1, 1))


@pytest.mark.parametrize("title", ["台账[1]:*?/\\", "'", "很" * 40])
def test_any_title_names_a_sheet(tmp_path, title):
    write_ledger(tmp_path / "a.xlsx", ENTERPRISES, ROWS, translate=lambda text: title
                 if text == ENTERPRISES.title else text.source, office="o", on=date(2024, 1, 1))
    assert openpyxl.load_workbook(tmp_path / "a.xlsx").active["A1"].value == title
