"""The heading of a table nobody has described yet."""

from __future__ import annotations

import pytest

from exports.workbook.heading_row import heading_row, table_under
from exports.workbook.sheets import Grid


def grid(*rows: list) -> Grid:
    return Grid("表", True, list(rows))


@pytest.mark.parametrize(("rows", "at"), [
    ([["名称", "数量"], ["甲", 1]], 0),
    ([["安全隐患排查表"], ["单位：万元", None, None], ["序号", "企业", "金额"], [1, "甲", 2]], 2),
    ([[None], ["填报单位：经开区", None, "2024年11月"], ["企业", "岗位", "人数", "月薪", "备注"],
      ["甲", "普工", 3, "4千", "急"]], 2),
    ([["事项"], ["修路"], ["通水"]], 0),
    ([], 0),
])
def test_the_heading_is_found_under_titles(rows, at):
    assert heading_row(grid(*rows)) == at


def test_totals_and_blank_lines_are_no_sample():
    headings, rows = table_under(grid(["企业", "数"], ["甲", 1], [None, " "], ["合 计", 1], ["注：略"]), 0)
    assert (headings, rows) == (["企业", "数"], [["甲", 1]])
    assert table_under(grid(), 0) == ([], [])
