"""Widths and heights: full-width characters count twice, pages are filled, and wide tables stay readable."""

from __future__ import annotations

import pytest

from exports.workbook.layout import MARGIN, heading_width, height, lines, spans, squeezed, stretched, units


@pytest.mark.parametrize(("text", "width"), [("", 0), ("abc", 3), ("四帮一", 6), ("四a", 3), ("é", 2)])
def test_units(text, width):
    assert units(text) == width


@pytest.mark.parametrize(("text", "width", "count"), [
    ("", 10, 1), ("四帮一企业", 10, 1), ("四帮一企业服", 10, 2), ("四帮一企业服", 9, 2), ("a\nb\n", 10, 3),
    ("one two three", 8, 2), ("unbreakablewordhere", 5, 4), ("企业 Yongzhou Electronics", 12, 3), ("四", 1, 1),
])
def test_lines(text, width, count):
    assert lines(text, width) == count


def test_heights_grow_with_the_text_and_stop_where_excel_does():
    assert height([]) == height([("短", 10)]) == 22.5
    assert height([("短", 10), ("长" * 11, 10)]) == 15.75 * 3 + 6.75
    assert height([("长" * 30_000, 10)]) == 409


def test_a_narrow_table_fills_its_page_and_a_wide_one_is_left():
    assert stretched([5, 20, 10], [False, True, False]) == [5, 32, 10]
    filled = stretched([5, 40, 40], [False, True, True])
    assert round(sum(filled) + 3 * MARGIN) == 118
    assert stretched([100, 100], [True, True]) == [100, 100]
    assert stretched([10, 10], [False, False]) == [10, 10]


def test_a_table_wider_than_its_page_gives_what_it_does_not_need():
    widths, needs, elastic = [5, 40, 40, 12, *[14] * 12], [5, 40, 10, 6, *[14] * 12], [False, True, True, False] * 4
    small = squeezed(widths, needs, elastic)
    assert small[3] == 6
    assert sum(small) + MARGIN * len(small) <= 262
    assert all(now <= before for now, before in zip(small, widths, strict=True))
    assert squeezed([5, 40], [5, 1], [False, True]) == [5, 40]


@pytest.mark.parametrize(("label", "width"), [
    ("备注", 4), ("联系电话", 8), ("是否规上企业", 6), ("统一社会信用代码", 8)])
def test_headings_stand_on_two_lines_at_most(label, width):
    assert heading_width(label) == width
    assert lines(label, width) <= 2


@pytest.mark.parametrize("count", range(1, 9))
def test_groups_of_columns_cover_the_table(count):
    for parts in (1, 2, 3):
        groups = spans([5, 30, 8, 8, 14, 14, 60, 4][:count], parts)
        assert [at for first, last in groups for at in range(first, last + 1)] == list(range(count))
        assert len(groups) == (parts if parts <= count else 1)
