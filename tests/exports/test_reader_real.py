"""Workbooks as offices really write them: what is recognised in each, and what is refused."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from exports.workbook.recogniser import read_incoming
from exports.workbook.sheets import read_workbook
from models.errors import FileRefused
from models.language import untranslated
from models.ledgers.columns import Kind
from models.ledgers.kinds import parse
from tests.exports.workbook_samples import ENTERPRISES, NO_REAL, REAL, column, ledger_of

pytestmark = pytest.mark.skipif(not REAL.is_dir(), reason=NO_REAL)

LICENCES = ledger_of(
    column("number", "Number", "正式登记证号"), column("name", "Enterprise", "企业名称"),
    column("product", "Product", "产品通用名称"), column("on", "Issued", "发证日期", kind=Kind.DATE),
    naming="number")
ISSUES = ledger_of(
    column("title", "Title", "文稿规范名称", "需求内容"), column("by", "By", "交办人", "责任人"),
    column("on", "On", "交办日期", kind=Kind.DATE), column("module", "Module", "所属功能模块"),
    column("verdict", "Verdict", "评判结果"), column("state", "State", "工作状态"), naming="title")
DEVICES = ledger_of(column("name", "Id", "ID号"), column("place", "Place", "工位号"),
                    column("pack", "Pack", "PACK编码"), column("state", "State", "调试状态"))
FORMULA = ledger_of(column("code", "Code", "原料编号", kind=Kind.CODE), column("name", "Name", "标准中文名"),
                    column("share", "Share", "原料中成分含量（%）"))
PIPES = ledger_of(column("name", "Axis", "管轴编号"), column("area", "Area", "责任区域"),
                  column("hung", "Hung", "是否为吊架", kind=Kind.FLAG))
PARTS = ledger_of(column("name", "Item"), column("thick", "Thickness"), naming="name")

RECOGNISED = [
    ("ent-central-soe-libreoffice.xlsx", ENTERPRISES, "Sheet1", 2,
     {"企业（集团）名称": "name", "规范简称": "short"}, (), 105, {"name": "中国核工业集团公司", "short": "中核集团"}),
    ("ent-fertiliser-licences-anhui.xlsx", LICENCES, "安徽省", 1,
     {"正式登记证号": "number", "企业名称": "name", "产品通用名称": "product", "发证日期": "on"},
     ("产品形态", "总氮百分比", "P2O5百分比", "K2O百分比", "含氯情况", "有机质百分比", "有效期"), 2925,
     {"name": "安徽中元化肥股份有限公司"}),
    ("ent-listed-gbk.csv", ENTERPRISES, "ent-listed-gbk", 1, {"公司名称": "name"},
     ("期货代码", "期货名称"), 3373, {"name": "深圳国华网安科技股份有限公司"}),
    ("ent-tiny-leading-space-header.xlsx", ENTERPRISES, "Sheet1", 1, {"企业名称": "name"},
     ("产品名称", "产品类别"), 4, {"name": "金蝶"}),
    ("tpl-enterprise-import-22col.xlsx", ENTERPRISES, "Sheet1", 1,
     {"企业名称(必填)": "name", "注册地址": "address", "法人代表(必填)": "legal", "联系电话(必填)": "phone",
      "注册资金(元)": "capital", "是否规上企业(必填)": "above",
      "员工总人数": "staff",
      "联系人(所属类型填写时必填)": "contact", "联系人电话(所属类型填写时必填)": "contact_phone",
      "备注": "remark"},
     ("实际经营地址", "是否为分公司(必填)", "上一年营业额(元)",
      "上一年纳税额(元)", "企业性质",
      "经营范围",
      "荣誉,资质", "企业希望提供的服务",
      "所属类型", "所属名称", "楼栋名称(所属类型填写时必填)",
      "详细地址"), 1,
     {"name": "合肥联宝科技有限责任公司", "capital": 3_000_000, "above": True,
      "phone": "0551-92131312"}),
    ("tpl-uscc-lookup.xlsx", ENTERPRISES, "company", 1,
     {"单位名称(在该列填入)": "name", "统一社会信用代码（程序运行后将查找到的自动填入该列）": "credit_code"},
     (), 0, {}),
    ("iss-duban-60col-phpexcel.xls", ISSUES, "Worksheet", 1,
     {"文稿规范名称": "title", "交办人": "by", "交办日期": "on", "工作状态": "state"}, None, 2,
     {"title": "梵蒂冈", "on": date(2016, 9, 28)}),
    ("iss-requirement-table-offset-b.xlsx", ISSUES, "Sheet1", 4,
     {"需求内容": "title", "所属功能模块": "module", "评判结果": "verdict"}, None, 22, {}),
    ("fix-ee-t02-title-wps.xlsx", FORMULA, "测试配方1027", 2,
     {"原料编号": "code", "标准中文名": "name", "原料中成分含\n量（%）": "share"}, None, 1,
     {"code": "01502200", "name": "1,2-戊二醇"}),
    ("fix-ee-t04-tencent-docs.xlsx", DEVICES, "工作表1", 1,
     {"ID号": "name", "工位号": "place", "PACK编码": "pack", "调试状态": "state"}, None, 56,
     {"name": "11", "place": "1"}),
    ("fix-mag-instruction-and-blank-rows.xlsx", PIPES, "导入数据", 2,
     {"管轴编号": "name", "责任区域": "area", "是否为吊架": "hung"}, ("管廊编号", "位置标识", "吊架百分比", "排序"),
     None, {"name": "ZZ-01", "area": "MDI装置-HCl氧化", "hung": True}),
    ("fix-cal-strict_iso_paths.xlsx", PARTS, "ml_out", 1, {"Item": "name", "Thickness": "thick"}, None, 75,
     {"name": "150-031260-001_B"}),
]


@pytest.mark.parametrize(("name", "ledger", "sheet", "line", "columns", "unmapped", "count", "first"), RECOGNISED,
                         ids=[case[0] for case in RECOGNISED])
def test_recognised(name, ledger, sheet, line, columns, unmapped, count, first):
    found = read_incoming(REAL / name, ledger, untranslated)
    assert (found.sheet, found.header_row, dict(found.columns)) == (sheet, line, columns)
    if unmapped is not None:
        assert found.unmapped == unmapped
    if count is not None:
        assert len(found.rows) == count
    for key, value in first.items():
        assert parse(ledger.column(key), found.rows[0].cells[key], unit=found.unit) == value


def test_an_index_without_heading_is_left_out_and_the_rest_is_named():
    found = read_incoming(REAL / "ent-nanjing-it-inlinestr.xlsx", ENTERPRISES, untranslated)
    assert found.columns == {"公司名称": "name", "地址": "address"}
    assert found.unmapped[:2] == ("部门", "岗位")
    assert not any(heading.startswith("[") for heading in found.unmapped)


def test_repeated_headings_keep_the_first():
    found = read_incoming(REAL / "iss-duban-60col-phpexcel.xls", ISSUES, untranslated)
    assert found.unmapped.count("文稿规范名称") == 1
    assert "序号" not in found.unmapped


def test_merged_cells_say_what_their_first_says():
    found = read_incoming(REAL / "fix-ee-t04-tencent-docs.xlsx", DEVICES, untranslated)
    assert [row.cells["name"] for row in found.rows[:9]] == [11.0] * 8 + [12.0]
    assert len({row.cells["pack"] for row in found.rows[:8]}) == 8


def test_blank_lines_are_counted():
    found = read_incoming(REAL / "fix-mag-instruction-and-blank-rows.xlsx", PIPES, untranslated)
    assert {reason for _, reason in found.ignored} == {"above", "blank"}
    assert len(found.rows) + sum(reason == "blank" for _, reason in found.ignored) == 9


def test_days_of_the_1904_calendar_are_right():
    rows = read_workbook(REAL / "fix-cal-date_1904.xls").sheets[0].rows
    assert [row[0] for row in rows[:2]] == [date(2021, 1, 1), date(2021, 1, 2)]


def test_an_open_document_and_a_wps_list_are_read():
    assert read_workbook(REAL / "fix-cal-merged_cells.ods").sheets[0].rows[0] == ["A", "B", "C"]
    sheet = read_workbook(REAL / "fix-wps-plain-list.et").sheets[0]
    assert (len(sheet.rows), sheet.rows[0]) == (100, ["1、恶性肿瘤"])


@pytest.mark.parametrize(("name", "told"), [
    ("bad-truncated-package.xlsx", "is damaged or was cut off"),
    ("fix-cal-pass_protected.xlsx", "is protected by a password"),
    ("fix-cal-merged_cells.ods", "No table of “Enterprises” was found on the sheet “Sheet1”"),
    ("fix-wps-plain-list.et", "No table of “Enterprises” was found"),
    ("fix-ee-t02-title-wps.xlsx", "No table of “Enterprises” was found"),
    ("sub-yanan-inspection-form.xls", "No table of “Enterprises” was found"),
    ("README.md", "No table of “Enterprises” was found"),
])
def test_refused(name, told):
    with pytest.raises(FileRefused, match=told):
        read_incoming(REAL / name, ENTERPRISES, untranslated)


def test_a_form_is_not_taken_for_a_table():
    trainings = ledger_of(column("name", "Name", "培训机构名称"), column("trade", "Trade", "培训专业"),
                          column("term", "Term", "培训期限"), column("place", "Place", "培训地点"))
    with pytest.raises(FileRefused, match="is a form"):
        read_incoming(REAL / "sub-yanan-inspection-form.xls", trainings, untranslated)


def test_every_value_is_a_plain_one():
    for path in sorted(REAL.iterdir()):
        if path.suffix in (".xlsx", ".xls", ".ods", ".et", ".csv") and not path.name.startswith("bad"):
            try:
                workbook = read_workbook(path)
            except FileRefused:
                continue
            kinds = {type(cell) for sheet in workbook.sheets for row in sheet.rows for cell in row}
            assert kinds <= {str, int, float, bool, date, datetime, type(None)}
