from __future__ import annotations

import pypdfium2

from exports.paper.bulletin import bulletin_pdf
from models.rules.bulletin import Annex
from tests.exports.paper_probe import MM, characters, page_count, text
from tests.exports.test_paper import COLUMNS, HAN, bulletin, rows


def test_an_annex_lies_across_with_its_head_repeated_and_the_number_where_it_was() -> None:
    pdf = bulletin_pdf(bulletin(annexes=(Annex("甲表", COLUMNS, rows(40)), Annex("乙表", COLUMNS, ())), sent_to=""))
    document = pypdfium2.PdfDocument(pdf)
    turned = [n for n, page in enumerate(document) if page.get_rotation() == 90]
    assert len(turned) > 2
    found = [document[n].get_textpage().get_text_range() for n in turned]
    assert all("问题诉求" in page for page in found)
    assert "附件1" in found[0]
    assert "附件2" in found[-1]
    assert "（无）" in found[-1]
    for n in turned:
        upright = [placed for placed in characters(pdf, n) if placed.y < 28 * MM]
        assert "".join(placed.character for placed in upright) == f"—{n + 1}—"
        odd = n % 2 == 0
        assert (upright[0].x > 150 * MM) is odd
        inner = [placed for placed in characters(pdf, n) if placed.y >= 28 * MM]
        assert min(placed.x for placed in inner) >= 28 * MM
        assert max(placed.x for placed in inner) <= 184 * MM
        assert max(placed.y for placed in inner) <= 260 * MM


def test_a_cell_of_5000_characters_is_continued_on_the_next_pages() -> None:
    long = HAN * 125
    pdf = bulletin_pdf(bulletin(annexes=(Annex("表", COLUMNS, (*rows(2), ("3", "甲公司", long, "", ""), *rows(1))),)))
    assert 5 <= page_count(pdf) <= 14
    assert text(pdf).count("踏") >= 3 + 125
    for page in range(page_count(pdf)):
        inside = [placed for placed in characters(pdf, page) if placed.y > 30 * MM]
        assert max((placed.x for placed in inside), default=0) <= 184 * MM
