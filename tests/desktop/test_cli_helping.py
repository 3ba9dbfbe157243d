"""What only deeds write goes out to a workbook, and is not taken in from one."""

from __future__ import annotations

import pytest
from openpyxl import load_workbook


@pytest.mark.parametrize(("key", "headings"), [("helping_history", {"企业（项目）", "席位"}), ("plaques", {"缺位"})])
def test_the_history_and_the_plaques_only_go_out(four_helps, sample_park, tmp_path, key, headings):
    book = tmp_path / "out.xlsx"
    given = four_helps("export", sample_park, key, book, "--json")
    assert given.report["rows"] > 0
    sheet = load_workbook(book).worksheets[0]
    found = {str(cell.value) for row in sheet.iter_rows(max_row=4) for cell in row if cell.value}
    assert headings <= found
    assert four_helps("import", sample_park, book, "--as", key).code == 1
