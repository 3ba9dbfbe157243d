"""The table is found wherever it stands, and every cell is accounted for."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

import openpyxl
import pytest

from exports.workbook.recogniser import choose_sheet, read_incoming, recognise
from exports.workbook.sheets import Grid, Workbook
from models.errors import FileRefused, InvalidValue
from models.language import untranslated
from models.ledgers.columns import Kind
from models.ledgers.incoming import Incoming
from models.ledgers.kinds import parse
from tests.exports.workbook_samples import ENTERPRISES, chinese, column, ledger_of

HEADING = ["序号", "企业名称", "统一社会信用代码", "联系人", "联系电话", "注册资金"]
CODE = "91431100MA4L16JJ7P"


def grid(*rows: list, merges=(), name: str = "Sheet1", visible: bool = True) -> Grid:
    return Grid(name, visible, [list(row) for row in rows], tuple(merges))


def record(number: int, name: str) -> list:
    return [number, name, CODE, "张三", "13800000000", 1200.5]


def read(*rows: list, merges=(), ledger=ENTERPRISES) -> Incoming:
    sheet = grid(*rows, merges=merges)
    found = recognise(sheet, ledger, chinese)
    accounted(sheet, found)
    return found


def accounted(sheet: Grid, found: Incoming) -> None:
    """Every cell below the heading is a value, or its line is ignored, or its heading is unmapped."""
    ignored = {line for line, _ in found.ignored}
    kept = {row.number: row for row in found.rows}
    assert not ignored & set(kept)
    for at, row in enumerate(sheet.rows, start=1):
        filled = [cell for cell in row if cell is not None and str(cell).strip()]
        if not filled or at in ignored:
            continue
        if at in kept:
            known = sum(value is not None for value in kept[at].cells.values())
            assert len(filled) <= known + len(found.unmapped) + 2  # the number of the line and our identity
        else:
            assert at <= found.header_row


def names(found: Incoming) -> list:
    return [row.cells["name"] for row in found.rows]


def amount(found: Incoming, at: int = 0, key: str = "capital") -> int:
    return parse(ENTERPRISES.column(key), found.rows[at].cells[key], unit=found.unit)


def test_title_and_line_of_facts_stand_above():
    found = read(["重点企业台账"], ["填报单位：某某元件公司", None, "2024年11月", None, None, "单位：元"],
                 HEADING, record(1, "甲"), record(2, "乙"))
    assert (found.header_row, found.unit, names(found)) == (3, "元", ["甲", "乙"])
    assert found.ignored == ((1, "above"), (2, "above"))
    assert found.unmapped == ()
    assert amount(found) == 120_050


@pytest.mark.parametrize(("line", "unit"), [
    ("单位：万元", "万元"), ("单位:人民币亿元", "亿元"), ("金额单位： 元", "元"), ("单位：人、万元", "万元"),
    ("（单位：千元）", "千元"), ("（万元）", "万元"), ("填报单位：万元区", ""), ("单位：个", ""), ("计量单位：家", ""),
])
def test_the_unit_of_the_sheet(line, unit):
    assert read([line], HEADING, record(1, "甲")).unit == unit


@pytest.mark.parametrize(("heading", "value", "fen"), [
    ("注册资金（元）", 1200.0, 120_000), ("注册资金（元）", "1,200", 120_000),
    ("注册资金\n(万元)", 1200.0, 1_200_000_000),
    ("注册资金（亿元）", 1.2, 12_000_000_000), ("注册资金（元）", "3万元", 3_000_000),
    ("注册资金（元）", 0.1 + 0.2, 30), ("注册资金/元", 5, 500), ("注册资金（单位：元）", 5, 500),
    ("注册资金", 0.1 + 0.2, 300_000),
])
def test_the_heading_names_the_unit(heading, value, fen):
    found = read(["单位：万元"], ["企业名称", heading], ["甲", value])
    assert amount(found) == fen


def test_the_unit_of_the_heading_stands_against_the_unit_of_the_sheet():
    found = read(["单位：元"], ["企业名称", "注册资金（万元）"], ["甲", 12.0])
    assert amount(found) == 12_000_000


def test_foreign_money_is_not_taken_for_ours():
    found = read(["企业名称", "注册资金（万美元）"], ["甲", 100.0])
    with pytest.raises(InvalidValue, match="100万美元"):
        amount(found)


@pytest.mark.parametrize("heading", [
    "企业名称", " 企 业 名 称 ", "企业\n名称", "*企业名称", "企业名称（必填）", "企业名称【必填】", "企业名称：",
    "Enterprise",
    "ENTERPRISE", "企业名称*", "name", "\xa0企业名称", "企业（集团）名称", "★企业名称",
])
def test_one_heading_in_many_shapes(heading):
    found = read([heading, "联系人"], ["甲", "张三"])
    assert found.columns == {heading.strip(): "name", "联系人": "contact"}


def test_the_better_name_wins_and_the_rest_is_named():
    found = read(["名称", "企业名称", "企业名称", "别的"], ["a", "b", "c", "d"])
    assert found.columns == {"企业名称": "name"}
    assert found.unmapped == ("名称", "企业名称", "别的")
    assert names(found) == ["b"]


def test_a_remark_in_brackets_may_be_part_of_the_name():
    two = ledger_of(column("name", "Name", "企业名称"), column("ours", "Ours", "联系人（政府）"),
                    column("theirs", "Theirs", "联系人（企业）"))
    found = read(["企业名称", "联系人（企业）", "联系人(政府)"], ["甲", "张", "李"], ledger=two)
    assert found.rows[0].cells == {"name": "甲", "theirs": "张", "ours": "李"}


def test_a_table_away_from_the_corner():
    found = read([], [None, None, "企业一览表"], [None], [None, None, *HEADING],
                 [None, None, *record(1, "甲")], [], [None, None, *record(2, "乙")])
    assert (found.header_row, names(found)) == (4, ["甲", "乙"])
    assert (6, "blank") in found.ignored


def test_heading_of_two_lines_with_merges():
    found = read(
        ["重点企业台账"],
        ["序号", "企业名称", "联系人", None, "注册资金", "地址"],
        [None, None, "姓名", "电话", None, None],
        [1, "甲", "张三", "13800000000", 5, "某路"],
        merges=[(0, 0, 0, 5), (1, 0, 2, 0), (1, 1, 2, 1), (1, 2, 1, 3), (1, 4, 2, 4), (1, 5, 2, 5)])
    assert found.header_row == 3
    assert found.columns == {"企业名称": "name", "联系人/姓名": "contact", "联系人/电话": "contact_phone",
                             "注册资金": "capital", "地址": "address"}
    assert len(found.rows) == 1


def test_heading_of_two_lines_without_merges():
    found = read(["企业名称", "联系人", None, "备注"], [None, "姓名", "电话", None], ["甲", "张三", "138", "无"])
    assert (found.header_row, len(found.rows)) == (2, 1)
    assert found.rows[0].cells == {"name": "甲", "contact": "张三", "contact_phone": "138", "remark": "无"}


def test_a_lower_heading_that_repeats_is_not_guessed():
    found = read(["企业名称", "法人代表", None, "安全员", None], [None, "姓名", "手机", "姓名", "手机"],
                 ["甲", "张", "1", "李", "2"],
                 merges=[(0, 0, 1, 0), (0, 1, 0, 2), (0, 3, 0, 4)])
    assert found.columns == {"企业名称": "name", "法人代表/姓名": "legal"}
    assert found.unmapped == ("法人代表/手机", "安全员/姓名", "安全员/手机")


def test_totals_are_left_out_wherever_they_stand():
    found = read(HEADING, record(1, "甲"), [None, "小计", None, None, None, 1200.5], record(2, "乙"),
                 ["合 计", None, None, None, None, 2401], ["总计：", None, None, None, None, 2401],
                 [None, "工业小计", None, None, None, 5], ["合计（2家）", None, None, None, None, 5])
    assert names(found) == ["甲", "乙"]
    assert [reason for _, reason in found.ignored] == ["total"] * 5


def test_a_company_is_not_a_total():
    found = read(HEADING, record(1, "总计科技有限公司"), record(2, "永州市合计"), record(3, "小计划公司"))
    assert names(found) == ["总计科技有限公司", "永州市合计", "小计划公司"]


def test_lines_below_the_table_are_left_out():
    found = read(HEADING, record(1, "甲"), [], ["注：1.本表按月报送。"], ["2.金额以批文为准。"],
                 ["制表人：张三", None, "审核人：李四", None, "负责人："], ["填报日期：2024年11月4日"])
    assert names(found) == ["甲"]
    assert [reason for _, reason in found.ignored] == ["blank", "below", "below", "below", "below"]


def test_a_record_after_a_remark_is_kept():
    found = read(HEADING, record(1, "甲"), ["注：以下为新增"], record(2, "乙"))
    assert names(found) == ["甲", "乙"]


def test_headings_repeated_on_each_page_are_left_out():
    found = read(HEADING, record(1, "甲"), HEADING, record(2, "乙"))
    assert names(found) == ["甲", "乙"]
    assert found.ignored == ((3, "heading"),)


def test_merged_records_are_filled_and_empty_ones_are_blank():
    found = read(["企业名称", "联系人", "联系电话"], ["甲", "张三", "1"], [None, "李四", "2"], [None, None, None],
                 ["乙", "王五", "3"], merges=[(1, 0, 3, 0), (2, 2, 3, 2)])
    assert names(found) == ["甲", "甲", "乙"]
    assert found.ignored == ((4, "blank"),)


def test_what_has_no_heading_is_named_by_its_column():
    found = read(["企业名称", None, "联系人", None], ["甲", "x", "张三", 1], ["乙", None, "李四", 2])
    assert found.unmapped == ("[B]",)


def test_a_line_with_nothing_known_is_told():
    found = read(["企业名称", "联系人", "别的"], ["甲", "张三", "x"], [None, None, "y"])
    assert found.ignored == ((3, "unmapped"),)


def test_answers_in_the_language_of_the_reader():
    found = read(["企业名称", "经营状态", "是否规上企业"], ["甲", "停产", "是"], ["乙", "在产", "否"],
                 ["丙", "正常", None])
    values = [(parse(ENTERPRISES.column("state"), row.cells["state"]),
               parse(ENTERPRISES.column("above"), row.cells["above"])) for row in found.rows]
    assert values == [("stopped", True), ("working", False), ("working", False)]


def test_pictures_of_wps_are_no_text():
    found = read(["企业名称", "备注"], ["甲", '=DISPIMG("ID_1",1)'])
    assert found.rows[0].cells["remark"] is None


def test_read_only_and_unasked_columns_are_not_recognised():
    found = read(["企业名称", "联系人", "Open issues"], ["甲", "张三", 5])
    assert found.unmapped == ("Open issues",)


def test_a_form_is_refused():
    with pytest.raises(FileRefused, match="“Sheet1” is a form"):
        read(["企业情况表"], ["企业名称", "甲", "信用代码", CODE], ["法人代表", "张三", "联系电话", "139"],
             ["地址", "某路", "注册资金", 5])


def test_answers_that_sound_like_headings_make_no_form():
    issues = ledger_of(column("kind", "Kind", "类别", "建议", "问题类型"), column("name", "Text", "问题"),
                       column("reply", "Reply", "答复"))
    found = read(["类别", "问题", "答复"], ["问题", "招工难", None], ["建议", "增开班车", "无"], ["问题", "用电", None],
                 ledger=issues)
    assert [one.cells["kind"] for one in found.rows] == ["问题", "建议", "问题"]


def test_nothing_known_names_the_headings_there_are():
    with pytest.raises(FileRefused, match=r"Enterprises.*Sheet1.*Enterprise、Short name、Credit code"):
        recognise(grid(["a", "b"], [1, 2]), ENTERPRISES, untranslated)


def test_the_fitting_sheet_is_chosen_or_the_named_one():
    book = Workbook((grid(["说明"], ["企业名称"], name="说明"), grid(HEADING, record(1, "甲"), name="台账"),
                     grid(HEADING, record(1, "乙"), name="旧", visible=False)))
    assert choose_sheet(book, ENTERPRISES, chinese).name == "台账"
    assert choose_sheet(book, ENTERPRISES, chinese, "旧").name == "旧"
    with pytest.raises(FileRefused, match=r"no sheet “新”\. The workbook has: 说明、台账、旧"):
        choose_sheet(book, ENTERPRISES, chinese, "新")
    with pytest.raises(FileRefused, match="Every sheet of the workbook is empty"):
        choose_sheet(Workbook((grid(),)), ENTERPRISES, chinese)


@pytest.mark.parametrize(("encoding", "delimiter", "ending"), [
    ("gb18030", ",", "csv"), ("utf-8", ",", "xls"), ("utf-8-sig", ";", "csv"), ("utf-16", "\t", "txt"),
])
def test_plain_text(tmp_path, encoding, delimiter, ending):
    lines = ["企业名称,信用代码,备注", f'"甲,乙",="0{CODE[1:]}","两\n行"', "丙,\t00123,"]
    text = "\n".join(lines)
    if delimiter != ",":
        text = text.replace('"甲,乙"', "甲乙").replace("\t", "").replace(",", delimiter)
    path = tmp_path / f"a.{ending}"
    path.write_bytes(text.encode(encoding))
    found = read_incoming(path, ENTERPRISES, chinese)
    assert [row.cells["credit_code"] for row in found.rows] == ["0" + CODE[1:], "00123"]
    assert found.rows[0].cells["remark"] == "两\n行"
    assert found.rows[0].cells["name"] == ("甲,乙" if delimiter == "," else "甲乙")


def test_a_web_page_named_xls(tmp_path):
    path = tmp_path / "导出.xls"
    path.write_text(
        "<html><head><meta charset=utf-8><style>td{mso-number-format:'@'}</style></head><body><table border=1>"
        "<tr><th colspan=3>企业一览</th></tr><tr><th rowspan=2>企业名称</th><th colspan=2>联系人</th></tr>"
        "<tr><th>姓名</th><th>电话</th></tr><tr><td rowspan=2>甲&amp;乙</td><td>张<br>三</td><td>138 </td></tr>"
        "<tr><td>李四<td>139</tr></table></body></html>", encoding="utf-8")
    found = read_incoming(path, ENTERPRISES, chinese)
    assert found.columns == {"企业名称": "name", "联系人/姓名": "contact", "联系人/电话": "contact_phone"}
    assert [tuple(row.cells.values()) for row in found.rows] == [("甲&乙", "张\n三", "138"), ("甲&乙", "李四", "139")]


def saved(path: Path, *rows: list, epoch=None) -> Path:
    book = openpyxl.Workbook()
    if epoch:
        book.epoch = epoch
    for row in rows:
        book.active.append(row)
    book.save(path)
    return path


def test_the_ending_does_not_matter(tmp_path):
    path = saved(tmp_path / "a.xlsx", HEADING, record(1, "甲"))
    assert names(read_incoming(path.rename(tmp_path / "a.xls"), ENTERPRISES, chinese)) == ["甲"]


@pytest.mark.parametrize("epoch", [None, openpyxl.utils.datetime.CALENDAR_MAC_1904])
def test_days_in_every_shape(tmp_path, epoch):
    shapes = [date(2024, 11, 4), datetime(2024, 11, 4, 9, 30), "2024-11-04", "2024/11/4", "2024.11.4",
              "２０２４年11月4日",
              "20241104"]
    path = saved(tmp_path / "a.xlsx", ["企业名称", "成立日期"], *(["甲", shape] for shape in shapes), epoch=epoch)
    found = read_incoming(path, ENTERPRISES, chinese)
    days = [parse(ENTERPRISES.column("founded"), row.cells["founded"]) for row in found.rows]
    assert days == [date(2024, 11, 4)] * len(shapes)


def test_errors_and_formulas_without_result_are_seen(tmp_path):
    book = openpyxl.Workbook()
    book.active.append(["企业名称", "备注", "员工总人数"])
    book.active.append(["甲", "#N/A", "=SUM(A1:A3)"])
    book.active["B2"].data_type = "e"
    book.save(tmp_path / "a.xlsx")
    found = read_incoming(tmp_path / "a.xlsx", ENTERPRISES, chinese)
    assert found.rows[0].cells == {"name": "甲", "remark": "#N/A", "staff": "=SUM(A1:A3)"}


def test_numbers_stay_numbers(tmp_path):
    path = saved(tmp_path / "a.xlsx", ["企业名称", "统一社会信用代码", "联系电话"],
                 [5, 9.1431100123456e17, 13800000000])
    cells = read_incoming(path, ENTERPRISES, chinese).rows[0].cells
    assert parse(ENTERPRISES.column("name"), cells["name"]) == "5"
    assert parse(ENTERPRISES.column("phone"), cells["phone"]) == "13800000000"
    with pytest.raises(InvalidValue, match="its last digits are lost"):
        parse(ENTERPRISES.column("credit_code"), cells["credit_code"])


def test_labels_of_every_kind_are_headings():
    every = ledger_of(column("name", "Name"), *(column(kind.value, kind.value.title(), kind=kind) for kind in Kind))
    heading = ["Name", *(kind.value.title() for kind in Kind)]
    found = recognise(grid(heading, ["x"] * len(heading)), every, untranslated)
    assert len(found.columns) == len(heading)


@pytest.mark.parametrize("merges", [((0, 3, 0, 4),), ()])
def test_a_wide_heading_that_sounds_like_a_column_stands_over_those_below_it(merges):
    tall = tuple((0, at, 1, at) for at in (0, 1, 2, 5)) if merges else ()
    found = read(
        ["序号", "企业名称", "信用代码", "联系电话", None, "备注"],
        [None, None, None, "联系人", "联系人电话", None],
        [1, "云麓星河电子有限公司", CODE, "张三", "13800000000", "无"],
        merges=merges + tall,
    )
    assert (found.header_row, names(found)) == (2, ["云麓星河电子有限公司"])
    assert (found.rows[0].cells["contact"], found.rows[0].cells["contact_phone"]) == ("张三", "13800000000")


NUMBERED = ledger_of(column("number", "No.", "编号"), column("text", "Text", "问题"), naming="text")


@pytest.mark.parametrize(("heading", "line"), [
    (["No.", "No.", "Text"], [1, "2024-0412", "甲"]), (["No.", "Text", "编号"], [1, "甲", "2024-0412"]),
])
def test_the_count_of_the_lines_is_no_number_of_the_records(heading, line):
    found = recognise(grid(heading, line, [2, *line[1:]]), NUMBERED, untranslated)
    assert found.rows[0].cells["number"] == "2024-0412"
    assert found.unmapped == ()


def test_a_column_that_only_counts_is_left_out_though_its_heading_is_known():
    found = recognise(grid(["No.", "Text"], [1, "甲"], [2, "乙"]), NUMBERED, untranslated)
    assert "number" not in found.rows[0].cells
    kept = recognise(grid(["No.", "Text"], ["2024-1", "甲"], ["2024-2", "乙"]), NUMBERED, untranslated)
    assert kept.rows[0].cells["number"] == "2024-1"
