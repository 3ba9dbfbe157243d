"""The ledgers the program ships, and columns guessed from somebody's table."""

from __future__ import annotations

import csv
from datetime import date, datetime

import pytest

from exports.workbook.recogniser import read_incoming
from models.errors import RuleBroken
from models.language import untranslated
from models.ledgers import catalogue
from models.ledgers.columns import Kind
from models.ledgers.guessing import from_headings
from models.ledgers.rows import rows
from models.ledgers.templates import TEMPLATES
from models.operations import custom_ledgers, records
from models.operations.importing import commit, preview
from tests.helpers.ledgers import enterprise
from tests.models.test_custom_ledgers import add, described, row

TODAY = date(2024, 11, 4)


def cells(store, key: str) -> list[tuple]:
    with store.read() as session:
        return [one.cells for one in rows(session, catalogue.ledger(session, key), today=TODAY)]


def total(store, key: str, label: str) -> int:
    ledger = described(store, key)
    at = next(at for at, column in enumerate(ledger.columns) if column.label.source == label)
    assert ledger.columns[at].total
    return sum(line[at] or 0 for line in cells(store, key))


@pytest.mark.parametrize("one", TEMPLATES, ids=lambda one: one.key)
def test_every_template_can_be_taken_over_once(store, one):
    assert custom_ledgers.make_from_template(store, one.key) == one.key
    ledger = described(store, one.key)
    assert [column.label.source for column in ledger.columns] == [field.label for field in one.fields]
    headings = [name for column in ledger.columns for name in (column.label.source, *column.synonyms[1:])]
    assert len(headings) == len(set(headings)), "a heading must mean one column"
    with pytest.raises(RuleBroken, match=one.title):
        custom_ledgers.make_from_template(store, one.key)
    custom_ledgers.retire_ledger(store, one.key)
    with pytest.raises(RuleBroken, match=one.title):
        custom_ledgers.make_from_template(store, one.key)


def test_a_new_file_holds_none_of_them(store):
    with store.read() as session:
        assert catalogue.exchanged(session) == catalogue.EXCHANGED


def test_ten_dos_and_ten_donts_are_shipped_without_text(store):
    for key in ("dos", "donts"):
        custom_ledgers.make_from_template(store, key)
        assert cells(store, key) == [(number, None) for number in range(1, 11)]
        store.undo()


def test_7280_more_workers_wanted(store, tmp_path):
    """企业用工需求动态管理台账 of Yongzhou: new demand of 7280 people, kept up by importing the sheet again."""
    custom_ledgers.make_from_template(store, "labour_demand")
    for name in ("甲电子有限公司", "乙机械有限公司"):
        enterprise(store, name)
    table = tmp_path / "用工.csv"
    table.write_text(
        "序号,企业名称,岗位,需求人数,已招人数,缺口,月薪,联系人,联系电话,更新时间\n"
        "1,甲电子有限公司,普工,5000,1200,3800,4500-6000,王敏,0746-8323456,2024-10-10\n"
        "2,甲电子有限公司,技工,1280,280,1000,6500,王敏,0746-8323456,2024-10-10\n"
        "3,乙机械有限公司,普工,1000,0,1000,5000,赵立,0746-8323457,2024-10-10\n"
        "合计,,,7280,1480,5800,,,,\n",
        "utf-8",
    )
    first = preview(store, "labour_demand", read_incoming(table, described(store, "labour_demand"), untranslated))
    assert (len(first.new), first.rejected) == (3, ())
    commit(store, first)
    assert total(store, "labour_demand", "需求人数") == 7280
    assert total(store, "labour_demand", "缺口") == 5800
    table.write_text("企业名称,岗位,已招人数\n甲电子有限公司,普工,2000", "utf-8")
    again = preview(store, "labour_demand", read_incoming(table, described(store, "labour_demand"), untranslated))
    assert (len(again.new), len(again.updated)) == (0, 1)
    commit(store, again)
    assert total(store, "labour_demand", "缺口") == 5000


def test_35_enterprises_with_loans_of_192_million(store):
    """35家企业担保贷款授信1.92亿元."""
    custom_ledgers.make_from_template(store, "loans")
    for number in range(35):
        enterprise(store, f"第{number}电子有限公司")
        add(store, "loans", 企业=f"第{number}电子有限公司", 产品="助保贷" if number % 2 else "政银担", 银行="建设银行",
            授信额="548.5714万" if number else "548.5724万", 起始日="2022-03-01")  # fmt: skip
    assert len(cells(store, "loans")) == 35
    assert total(store, "loans", "授信额") == 192_000_000_00
    assert all(column.personal for column in described(store, "loans").columns if column.kind is Kind.MONEY)


def test_bonds_of_60_90_million(store):
    """履约保证金制度，共收取6090万元."""
    custom_ledgers.make_from_template(store, "bonds")
    enterprise(store)
    for contract, kept, back in (("一期", "3000万", "500万"), ("二期", "3090万", None)):
        row_id = add(store, "bonds", 企业="云麓星河电子有限公司", 合同=contract, 实收=kept, 退还=back)
    assert row(store, "bonds", row_id)["余额"] == 3090_000_000
    assert total(store, "bonds", "实收") == 6090_000_000
    assert total(store, "bonds", "余额") == 5590_000_000


def test_a_unit_unknown_so_far_is_made_by_an_import(store, tmp_path):
    custom_ledgers.make_from_template(store, "commitments")
    table = tmp_path / "a.csv"
    table.write_text("承诺事项,责任单位,承诺时间\n三个月通路,区住建局,2024-01-08", "utf-8")
    planned = preview(store, "commitments", read_incoming(table, described(store, "commitments"), untranslated))
    assert planned.made == (("units", "区住建局"),)
    commit(store, planned)
    assert len(cells(store, "commitments")) == 1


# guessed from headings

HEADINGS = ["序号", "企业名称", "统一社会信用代码", "授信额（万元）", "放款日期", "是否逾期", "联系人", "联系电话",
            "户数", "利率", "备注", None]  # fmt: skip
LINES = [
    [1, "甲厂", "91431100MA0000001X", 500, datetime(2024, 3, 1), "否", "王敏", 13812345678, 3, 4.35, "第一行\n第二行"],
    [2, "乙厂", "91431100MA0000002X", "1,200.5", "2024-4-1", "是", "赵立", "0746-8323456", 12, 3.9, None],
]


def test_kinds_are_guessed_from_headings_and_cells():
    specs = {spec.label: spec for spec in from_headings(HEADINGS, LINES)}
    assert {label: spec.kind for label, spec in specs.items()} == {
        "企业名称": Kind.LINK, "统一社会信用代码": Kind.CODE, "授信额": Kind.MONEY, "放款日期": Kind.DATE,
        "是否逾期": Kind.FLAG, "联系人": Kind.TEXT, "联系电话": Kind.PHONE, "户数": Kind.NUMBER, "利率": Kind.DECIMAL,
        "备注": Kind.NOTE,
    }  # fmt: skip
    assert specs["企业名称"].words == "parties"
    assert [label for label, spec in specs.items() if spec.required] == ["企业名称"]
    assert [label for label, spec in specs.items() if spec.personal] == ["联系人", "联系电话"]
    assert [label for label, spec in specs.items() if spec.total] == ["授信额", "户数"]


@pytest.mark.parametrize(("heading", "values", "kind"), [
    ("编号", ["007", "012"], Kind.TEXT), ("账号", ["6222021234567890123"], Kind.TEXT),
    ("完成时限", ["2024-1-1", "长期"], Kind.TEXT), ("金额", ["3万元", "1.2亿"], Kind.MONEY),
    ("月薪（元）", [4500, 5000], Kind.NUMBER), ("月薪（元）", ["4000-6000"], Kind.TEXT),
    ("占比", [0.35, 0.123456], Kind.TEXT), ("是否达标", ["是", "待定"], Kind.TEXT),
    ("投资额/万元", [], Kind.MONEY), ("开工日期", [], Kind.DATE), ("情况", [], Kind.NOTE),
    ("数量", ["约300"], Kind.TEXT),
])  # fmt: skip
def test_a_kind_is_guessed_only_where_every_cell_reads_as_one(heading, values, kind):
    (spec,) = from_headings([heading], [[value] for value in values])
    assert spec.kind is kind


def test_the_columns_that_tell_lines_apart_are_required():
    lines = [["甲厂", "普工", 1], ["甲厂", "技工", 2], ["乙厂", "普工", 3]]
    assert [spec.required for spec in from_headings(["企业", "岗位", "人数"], lines)] == [True, True, False]
    assert not any(spec.required for spec in from_headings(["企业", "岗位"], [["甲", "a"], ["甲", "a"]]))


def test_repeated_and_missing_headings_are_told_apart():
    specs = from_headings(["数量", "数量", "", "甲 乙"], [[1, 2, "x", None]])
    assert [spec.label for spec in specs] == ["数量", "数量2", "列3", "甲乙"]


def test_a_ledger_made_from_a_sheet_takes_that_sheet_in(store, tmp_path):
    table = tmp_path / "表.csv"
    with table.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([HEADINGS, *LINES])
    key = custom_ledgers.make_ledger(store, "贷款表", from_headings(HEADINGS, LINES))
    for name in ("甲厂", "乙厂"):
        records.create(store, "enterprises", {"name": name})
    incoming = read_incoming(table, described(store, key), untranslated)
    assert incoming.unmapped == ()
    planned = preview(store, key, incoming)
    assert (len(planned.new), planned.rejected) == (2, ())
    commit(store, planned)
    assert total(store, key, "授信额") == 17_005_000_00


def test_amounts_in_yuan_and_whole_counts_are_summed_but_prices_and_rates_are_not():
    specs = from_headings(
        ["罚款金额（元）", "用电量（万度）", "单价（元）", "利率", "隐患描述"], [[5000.5, 3.25, 1.5, 4.35, "堵塞"]]
    )
    assert [spec.label for spec in specs if spec.total] == ["罚款金额（元）"]
    assert specs[-1].kind is Kind.NOTE
