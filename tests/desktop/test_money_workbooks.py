"""Policies and money through the command line: out and back unchanged, and old lists of what was paid."""

from __future__ import annotations

from datetime import date, datetime

import openpyxl
import pytest

from models.operations import cases, payments, records, subsidies
from models.store.store import Store
from tests.helpers.ledgers import content, enterprise, only_row
from tests.helpers.money import ENTERPRISE, SEPTEMBER, WAN, claim, clause, fund, only_id, planned, policy, reviewed

HEADINGS = ("序号", "企业名称", "政策文件及条款", "奖补类别", "申报金额", "审核金额", "兑现金额(万元)",
            "资金级次", "兑现方式", "公示起止", "拨付时间", "备注")


@pytest.fixture
def store(tmp_path, four_helps):
    path = tmp_path / "园区.ledger"
    assert four_helps("new", path).code == 0
    opened = Store.open(path, operator="张三", clock=lambda: datetime(2024, 11, 4, 9, 0))
    enterprise(opened)
    enterprise(opened, "云麓霁川机械有限公司")
    policy(opened, document_number="永经开发〔2024〕3号", level="park", valid_from=date(2024, 1, 1))
    fund(opened, budget=500 * WAN)
    fund(opened, "市工信资金", level="city")
    fund(opened, "市工信资金", 2023, level="city")
    clause(opened, mode="on_claim", cap=200 * WAN + 1, funds="区产业资金（2024）、市工信资金（2023）")
    yield opened
    opened.close()


def sheet(path, headings, *lines, above=()):
    book = openpyxl.Workbook()
    for line in (*above, headings, *lines):
        book.active.append(list(line))
    book.save(path)
    return path


def taken(four_helps, store, path, key, *options):
    return four_helps("import", store.path, path, "--as", key, "--json", *options).report


@pytest.mark.parametrize("key", ["policies", "clauses", "funds", "subsidies", "payments", "cases"])
def test_what_goes_out_comes_back_unchanged(four_helps, store, tmp_path, key):
    claim(store, mode="on_promise", matter="第一行\n第二行")
    reviewed(store, 33 * WAN + 1, (("市工信资金（2023）", 11 * WAN), ("区产业资金", None)))
    subsidies.refuse(store, claim(store), "材料不齐", SEPTEMBER)
    paid = planned(store, clause="购新设备补贴（产业扶持资金管理办法）")
    payments.pay(store, paid, 80 * WAN, "区产业资金", date(2024, 10, 8), "付12")
    case = cases.claw_back(store, paid, "追1号", 30 * WAN, date(2024, 10, 9))
    cases.recover(store, case, 10 * WAN, date(2024, 10, 10))
    book = tmp_path / "out.xlsx"
    given = four_helps("export", store.path, key, book, "--json").report
    report = taken(four_helps, store, book, key, "--dry-run")
    assert report["rows"] == report["unchanged"] == given["rows"] > 0
    assert (report["new"], report["updated"], report["rejected"], report["unmapped"]) == (0, 0, [], [])


def test_an_old_list_comes_in_as_done(four_helps, store, tmp_path):
    lines = (
        (1, ENTERPRISE, "《产业扶持资金管理办法》购新设备补贴", "购新设备", 120, 100.5, 100.5, "区级", "即申即享",
         "2024年9月26日至10月9日", "2024.10.15", None),
        (2, "云麓霁川机械有限公司", None, "装修", 50, 40, 30, None, None, "2024.3.1-2024.3.8", "2024-03-20", "二期"),
        (3, "云麓霁川机械有限公司", None, "租赁", None, None, 12, None, "免申即享", None, "2023-12-20", None),
        (4, ENTERPRISE, None, "人才用工", 20, 10, 12, None, None, None, "2024-05-06", None),
        (5, ENTERPRISE, None, "创先争优", 20, 10, 10, None, None, None, None, None),
        (6, "没有这家公司", None, "装修", 20, 10, 10, None, None, None, "2024-05-06", None),
    )
    book = sheet(tmp_path / "兑现表.xlsx", HEADINGS, *lines, above=(["2024年惠企政策兑现表"], ["单位：万元"]))
    report = taken(four_helps, store, book, "subsidies")
    assert (report["new"], [one["row"] for one in report["rejected"]]) == (3, [7, 8, 9])
    assert report["unmapped"] == []
    with_clause = only_row(store, "subsidies", only_id(store, "subsidies", category="购新设备"))
    assert (with_clause["state"], with_clause["clause"].text, with_clause["year"]) == ("paid", "购新设备补贴", 2024)
    assert (with_clause["awarded"], with_clause["paid"], with_clause["unpaid"]) == (100_500_000, 100_500_000, 0)
    assert (with_clause["public_from"], with_clause["public_to"]) == (date(2024, 9, 26), date(2024, 10, 9))
    assert with_clause["note"] == "资金级次：区级"
    part = only_row(store, "subsidies", only_id(store, "subsidies", category="装修"))
    assert (part["state"], part["unpaid"], part["applied_on"]) == ("part_paid", 10 * WAN, date(2024, 3, 1))
    assert (part["warnings"], part["note"]) == ("资金来源不符", "二期")
    bare = only_row(store, "subsidies", only_id(store, "subsidies", category="租赁"))
    assert (bare["state"], bare["awarded"], bare["number"]) == ("paid", 12 * WAN, "奖补2023-0001")
    assert len(content(store)["payment"]) == 3
    again = taken(four_helps, store, book, "subsidies")
    assert (again["new"], again["updated"], again["unchanged"]) == (0, 0, 3)
    assert four_helps("check", store.path, "--json").code == 0


def test_an_old_list_in_yuan_with_its_sources(four_helps, store, tmp_path):
    book = sheet(
        tmp_path / "b.xlsx", ("企业名称", "奖补事项", "审核金额（元）", "兑现金额（元）", "资金来源", "拨付时间"),
        (ENTERPRISE, "技改", 1000000.37, 1000000.37, "市工信资金 40、区产业资金", "2024-10-15"),
        (ENTERPRISE, "搬迁", "500,000", "200,000", "区产业资金", "2024-10-16"),
        (ENTERPRISE, "装修", 100.005, 100.005, "区产业资金", "2024-10-16"),
    )
    report = taken(four_helps, store, book, "subsidies")
    assert (report["new"], [one["row"] for one in report["rejected"]]) == (2, [4])
    row = only_row(store, "subsidies", only_id(store, "subsidies", matter="技改"))
    assert (row["awarded"], row["sources"], row["levels"]) == (
        100_000_037, "市工信资金 40.00、区产业资金 60.000037", "市、园区")
    assert sorted(one[4] for one in _payments(store)) == sorted([40 * WAN, 60_000_037, 20 * WAN])
    park = only_row(store, "funds", only_id(store, "funds", name="区产业资金"))
    assert (park["committed"], park["paid"]) == (110_000_037, 80_000_037)


def _payments(store):
    with store.read() as session:
        return list(session.connection().exec_driver_sql(
            "SELECT id, subsidy_id, fund_id, paid_on, amount FROM payment WHERE removed_at IS NULL"))


def test_instalments_come_in_only_for_awards_that_may_be_paid(four_helps, store, tmp_path):
    ready, early = planned(store), reviewed(store)
    numbers = [only_row(store, "subsidies", one)["number"] for one in (ready, early)]
    book = sheet(tmp_path / "p.xlsx", ("奖补编号", "拨付金额", "资金来源", "拨付日期"),
                 (numbers[0], 80, "区产业资金", "2024-10-08"), (numbers[0], 30, "区产业资金", "2024-10-09"),
                 (numbers[1], 80, "区产业资金", "2024-10-08"))
    report = taken(four_helps, store, book, "payments")
    assert (report["new"], [one["row"] for one in report["rejected"]]) == (1, [3, 4])
    assert "20.00" in report["rejected"][0]["reason"]
    assert only_row(store, "subsidies", ready)["state"] == "part_paid"
    again = taken(four_helps, store, book, "payments")
    assert (again["new"], again["unchanged"]) == (0, 1)


@pytest.mark.parametrize("options", [(), ("--dry-run",)])
def test_a_table_of_which_no_line_is_taken_is_refused(four_helps, store, tmp_path, options):
    before = content(store)
    book = sheet(tmp_path / "兑现表.xlsx", HEADINGS, (1, "没有这家公司", None, "装修", 20, 10),
                 (2, "也没有这家", None, "装修", 20, 10))
    rejects = tmp_path / "退回.xlsx"
    answer = four_helps("import", store.path, book, "--as", "subsidies", "--rejects", rejects, "--json", *options)
    assert answer.code == 1
    assert (answer.report["new"], [one["row"] for one in answer.report["rejected"]]) == (0, [2, 3])
    assert len(answer.err.splitlines()) == 1
    assert "没有这家公司" in answer.err
    assert rejects.exists()
    assert content(store) == before


def test_a_table_of_which_a_line_is_known_already_is_not_refused(four_helps, store, tmp_path):
    lines = [(1, ENTERPRISE, None, "装修", 20, 10)]
    book = sheet(tmp_path / "兑现表.xlsx", HEADINGS, *lines)
    assert four_helps("import", store.path, book, "--as", "subsidies").code == 0
    sheet(book, HEADINGS, *lines, (2, "没有这家公司", None, "装修", 20, 10))
    answer = four_helps("import", store.path, book, "--as", "subsidies", "--json")
    assert (answer.code, answer.report["unchanged"], len(answer.report["rejected"])) == (0, 1, 1)


def test_a_list_without_days_means_the_same_awards_when_it_comes_again(four_helps, store, tmp_path):
    other = "云麓霁川机械有限公司"
    lines = [
        (1, ENTERPRISE, None, "装修", 20, 10), (2, ENTERPRISE, None, "装修", 30, None),
        (3, other, None, "装修", 20, 10), (4, ENTERPRISE, "《产业扶持资金管理办法》购新设备补贴", None, 20, None),
        (5, ENTERPRISE, None, "租赁", None, 6),
        (6, other, None, "人才用工", 5, 5, None, None, None, "2024.9.26-2024.10.9"),
    ]
    book = sheet(tmp_path / "兑现表.xlsx", HEADINGS, *lines)
    first = taken(four_helps, store, book, "subsidies")
    assert [one["reason"] for one in first["rejected"]] == []
    again = taken(four_helps, store, book, "subsidies")
    assert (again["new"], again["updated"], again["unchanged"], again["rejected"]) == (0, 0, 6, [])
    later = taken(four_helps, store, book, "subsidies", "--today", "2025-01-06")
    assert (later["new"], later["unchanged"]) == (5, 1)  # next year's list; the posted one tells its year


def test_a_list_whose_title_names_the_year_is_of_that_year(four_helps, store, tmp_path):
    book = sheet(tmp_path / "兑现表.xlsx", HEADINGS, (1, ENTERPRISE, None, "装修", 20, 10),
                 above=(["2023年度惠企政策兑现表"],))
    assert taken(four_helps, store, book, "subsidies")["new"] == 1
    assert only_id(store, "subsidies", year=2023)
    assert taken(four_helps, store, book, "subsidies")["unchanged"] == 1


def test_a_list_that_tells_of_more_than_the_ledger_is_not_taken_for_known(four_helps, store, tmp_path):
    number = only_row(store, "subsidies", planned(store))["number"]
    for headings, line, told in (
            (("奖补编号", "企业名称", "兑现金额", "拨付时间"), (number, ENTERPRISE, 80, "2024-10-15"), "80.00"),
            (("奖补编号", "企业名称", "审核金额"), (number, ENTERPRISE, 120), "120.00")):
        report = taken(four_helps, store, sheet(tmp_path / "兑现表.xlsx", headings, line), "subsidies")
        (refused,) = report["rejected"]
        assert told in refused["reason"]
        assert number in refused["reason"]


def test_a_public_copy_leaves_refused_claims_and_the_offices_remarks_out(four_helps, store, tmp_path):
    reviewed(store, note="内部")
    subsidies.refuse(store, claim(store), "材料不齐", SEPTEMBER)
    records.create(store, "cases", {"party": ENTERPRISE, "kind": "fraud", "opened_on": SEPTEMBER})
    book = tmp_path / "公示.xlsx"
    assert four_helps("export", store.path, "subsidies", book, "--purpose", "public", "--json").report["rows"] == 1
    said = [str(cell.value) for row in openpyxl.load_workbook(book).active for cell in row if cell.value is not None]
    assert not {"内部", "备注", "预警", "有未结案件"} & set(said)
    given = four_helps("export", store.path, "cases", tmp_path / "c.xlsx", "--purpose", "public", "--json").report
    assert given["rows"] == 0
