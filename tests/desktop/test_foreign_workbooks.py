"""Lists as offices keep them in Excel, through the command line."""

from __future__ import annotations

from datetime import date, datetime

import openpyxl
import pytest

from models.store.store import Store
from tests.helpers.ledgers import content, enterprise, person, unit
from tests.helpers.money import only_id

PARTY = "云麓星河电子有限公司"


@pytest.fixture
def store(tmp_path, four_helps):
    path = tmp_path / "园区.ledger"
    assert four_helps("new", path).code == 0
    opened = Store.open(path, operator="张三", clock=lambda: datetime(2024, 11, 4, 9, 0))
    enterprise(opened)
    unit(opened)
    person(opened, mid_level=True)
    yield opened
    opened.close()


def taken(four_helps, store, tmp_path, key, *lines):
    book, path = openpyxl.Workbook(), tmp_path / "表.xlsx"
    for line in lines:
        book.active.append(list(line))
    book.save(path)
    return four_helps("import", store.path, path, "--as", key, "--json").report


def test_a_list_of_visits_in_the_offices_own_words(four_helps, store, tmp_path):
    report = taken(
        four_helps, store, tmp_path, "visits", ["2024年10月走访企业情况统计表"],
        ["序号", "走访时间", "走访领导", "走访企业", "走访形式", "企业反映的问题及诉求", "现场解决情况"],
        [1, date(2024, 10, 15), "李明", PARTY, "实地走访", "招工难", "已推送岗位"],
        [2, date(2024, 10, 16), "/", PARTY, "电话", "无", "—"])
    assert (report["new"], report["unmapped"], report["rejected"]) == (2, [], [])
    assert only_id(store, "visits", visited_on=date(2024, 10, 15), findings="招工难", answered="已推送岗位")
    assert only_id(store, "visits", visited_on=date(2024, 10, 16), method="电话")
    assert [row[1] for row in content(store)["person"] if "/" in row] == []


def test_a_stroke_where_a_number_belongs_is_no_number(four_helps, store, tmp_path):
    report = taken(
        four_helps, store, tmp_path, "party_figures", ["2024年9月主要指标（单位：万元）"],
        ["企业名称", "产值", "税收", "从业人数"], [PARTY, "—", 3.5, "/"])
    assert (report["new"], report["rejected"]) == (1, [])
    assert only_id(store, "party_figures", tax=3_500_000)


def test_a_slot_that_is_struck_out_makes_nobody(four_helps, store, tmp_path):
    before = len(content(store)["person"])
    report = taken(
        four_helps, store, tmp_path, "assignments",
        ["企业名称", "区级联系领导", "中层及以上干部", "纪委监督员"], [PARTY, "/", "李明", "——"])
    assert report["rejected"] == []
    assert len(content(store)["person"]) == before
    assert len(content(store)["assignment"]) == 1
