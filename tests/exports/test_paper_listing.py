"""A ledger on paper: every row and total is there, on paper wide enough, and nothing that was withheld."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal

import pypdfium2
import pytest

from exports.fonts.faces import MissingGlyphs
from exports.paper.listing import listing_pdf
from models.ledgers.columns import Kind
from tests.exports.workbook_samples import Row, chinese, column, ledger_of

ON = date(2024, 11, 4)


def pages(pdf: bytes) -> list[str]:
    document = pypdfium2.PdfDocument(pdf)
    found = [re.sub(r"\s", "", document[at].get_textpage().get_text_bounded()) for at in range(len(document))]
    document.close()
    return found


def size(pdf: bytes) -> tuple[float, float]:
    document = pypdfium2.PdfDocument(pdf)
    found = tuple(round(side * 25.4 / 72) for side in document[0].get_size())
    document.close()
    return found


def made(ledger, rows, **asked):
    return listing_pdf(ledger, rows, translate=chinese, office="云麓经开区企业服务中心", on=ON, **asked)


NARROW = ledger_of(
    column("name", "企业名称", width=30), column("sum", "金额", kind=Kind.MONEY, total=True),
    column("share", "占比", kind=Kind.DECIMAL), column("phone", "电话", personal=True),
    column("worked", "测算", read_only=True),
)


def rows_of(count: int) -> list[Row]:
    return [Row(str(at), (f"云麓第{at}电子有限公司", 1_234_567 * at, Decimal("3.25"), None, None))
            for at in range(1, count + 1)]


def test_every_row_is_there_once_with_its_number_and_the_total_at_the_end():
    found = pages(made(NARROW, rows_of(90)))
    assert len(found) > 2
    text = "".join(found)
    assert [text.count(f"云麓第{at}电子有限公司") for at in range(1, 91)] == [1] * 90
    ends = [f"第{at}页共{len(found)}页" for at in range(1, len(found) + 1)]
    assert [page[page.rindex("第"):] for page in found] == ends
    assert all("企业名称" in page for page in found)
    total = sum(1_234_567 * at for at in range(1, 91))
    assert f"{Decimal(total) / 1_000_000:,.6f}".rstrip("0") in found[-1]


def test_the_head_says_who_when_and_in_which_unit():
    (page,) = pages(made(NARROW, rows_of(3)))
    for words in ("填报单位：云麓经开区企业服务中心", "填报时间：2024年11月4日", "单位：万元", "内部资料"):
        assert words in page
    assert "内部资料" not in pages(made(NARROW, rows_of(3), public=True))[0]


def test_a_column_worked_out_or_withheld_stands_only_where_something_is_in_it():
    page = pages(made(NARROW, rows_of(3)))[0]
    assert "测算" not in page
    assert "电话" in page
    assert "电话" not in pages(made(NARROW, rows_of(3), public=True))[0]


def test_a_wide_ledger_goes_on_a3():
    wide = ledger_of(*(column(f"k{at}", f"栏{at}", width=20) for at in range(12)))
    assert size(made(NARROW, rows_of(1))) == (297, 210)
    assert size(made(wide, [Row("1", ("甲",) * 12)])) == (420, 297)


def test_an_empty_ledger_is_a_page_with_its_headings():
    assert "企业名称" in pages(made(NARROW, []))[0]


def test_a_character_no_face_draws_is_named_with_its_row():
    with pytest.raises(MissingGlyphs, match="2"):
        made(NARROW, [*rows_of(1), Row("2", ("\U0001f600有限公司", None, None, None, None))])


def test_the_pages_counted_are_the_pages_drawn_for_rows_of_any_height():
    text = "这一行很长" * 60
    rows = [Row(str(at), (text if at % 7 == 0 else "短", None, None, None, None)) for at in range(60)]
    found = pages(made(NARROW, rows))
    assert found[-1].endswith(f"第{len(found)}页共{len(found)}页")


