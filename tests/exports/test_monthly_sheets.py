"""Sheets of figures as offices send them every month: the period is in the title, sums stand beside the month."""

from __future__ import annotations

from datetime import datetime

import openpyxl
import pytest

from exports.workbook.recogniser import read_incoming
from models.language import untranslated
from models.ledgers.catalogue import ledger as described
from models.ledgers.rows import rows
from models.operations import importing
from models.store.store import Store
from tests.helpers.ledgers import enterprise

FIRM = "高瑞电源有限公司"


@pytest.fixture
def store(tmp_path):
    opened = Store.create(tmp_path / "园区.ledger", operator="张三", clock=lambda: datetime(2024, 11, 4, 9))
    enterprise(opened, name=FIRM)
    yield opened
    opened.close()


def planned(store, tmp_path, *lines, ledger="party_figures", sheet="Sheet1"):
    path = tmp_path / "月报.xlsx"
    book = openpyxl.Workbook()
    book.active.title = sheet
    for line in lines:
        book.active.append(line)
    book.save(path)
    with store.read() as session:
        found = described(session, ledger)
    return importing.preview(store, ledger, read_incoming(path, found, untranslated))


def test_a_month_named_in_the_title_is_the_month_of_every_line(store, tmp_path):
    plan = planned(
        store, tmp_path, ["2024年9月规模工业企业主要经济指标"],
        ["序号", "单位名称", "9月当月产值（万元）", "1-9月累计产值（万元）", "同比（%）"], [1, FIRM, 100.5, 900, 5.2])
    (new,) = plan.new
    assert new.values == {"party": FIRM, "year": 2024, "month": "9", "output": 100_500_000}
    assert plan.incoming.unmapped == ("1-9月累计产值（万元）", "同比（%）")
    importing.commit(store, plan)
    with store.read() as session:
        (row,) = rows(session, described(session, "party_figures"), today=store.today())
    assert "2024年9月" in row.cells


def test_under_a_heading_of_two_lines_the_month_is_told_from_the_sum(store, tmp_path):
    plan = planned(
        store, tmp_path, ["规模工业企业产值月报表"], ["统计时间：2024年9月", None, None, "单位：千元"],
        ["序号", "企业名称", "工业总产值", None, None, "从业人员"], [None, None, "本月", "1-9月累计", "同比增长", None],
        [1, FIRM, 100.5, 900, "5.2%", 120])
    (new,) = plan.new
    assert new.values == {"party": FIRM, "year": 2024, "month": "9", "output": 10_050_000, "staff": 120}


def test_a_sheet_of_several_months_together_is_refused_with_the_reason(store, tmp_path):
    plan = planned(store, tmp_path, ["2024年1-9月主要经济指标"], ["企业名称", "产值（万元）"], [FIRM, 900])
    (refused,) = plan.rejected
    assert refused.reason.facts["period"] == "2024年1–9月"
    assert not plan.new
    month = planned(store, tmp_path, ["2024年1-9月主要经济指标"], ["企业名称", "本月产值", "税收"], [FIRM, 9, None])
    assert not month.new  # 税收 may be the sum
    month = planned(store, tmp_path, ["2024年1-9月主要经济指标"], ["企业名称", "本月产值", "累计产值"], [FIRM, 9, 90])
    assert month.new[0].values["month"] == "9"


def test_a_line_that_says_its_own_period_keeps_it(store, tmp_path):
    plan = planned(store, tmp_path, ["2024年9月"], ["企业名称", "年份", "月份", "产值"], [FIRM, 2024, 8, 5],
                   [FIRM, 2023, None, 6])
    assert [(new.values["year"], new.values["month"]) for new in plan.new] == [(2024, "8"), (2023, "0")]


def test_the_name_of_the_sheet_may_say_the_period(store, tmp_path):
    (new,) = planned(store, tmp_path, ["企业名称", "产值"], [FIRM, 5], sheet="2024年10月").new
    assert (new.values["year"], new.values["month"]) == (2024, "10")


def test_a_sheet_of_sums_only_leaves_no_empty_reports(store, tmp_path):
    plan = planned(store, tmp_path, ["企业名称", "年份", "1-9月产值（万元）"], [FIRM, 2024, 900])
    assert not plan.new
    assert len(plan.rejected) == 1


def test_a_yearly_list_takes_its_year_from_the_title(store, tmp_path):
    (new,) = planned(store, tmp_path, ["2024年度规模以上工业企业名录"], ["序号", "企业名称", "备注"], [1, FIRM, None],
                     ledger="scale_years").new
    assert new.values["year"] == 2024
