"""A bulletin of 20 pages, beside ReportLab drawing the same characters without any layout."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path

import pypdfium2
from reportlab.pdfgen.canvas import Canvas

from exports.fonts.faces import Face, register
from exports.paper.bulletin import bulletin_pdf
from models.rules.bulletin import Annex, AnnexColumn, BulletinContent, Head, Section
from tests.benchmarks.measured import Compared, compared

_TEXT = "企业反映厂区周边公交班次偏少，员工上下班不便，由区经发局牵头协调公交公司增开5条专线，2024年11月1日起试运行。"


def content(paragraphs: int, rows: int) -> BulletinContent:
    """Return a bulletin of that many paragraphs and lines of its annex."""
    columns = tuple(
        AnnexColumn(label, width) for label, width in (("序号", 5), ("企业", 20), ("问题", 40), ("单位", 20))
    )
    return BulletinContent(
        head=Head.BRIEF,
        masthead="政企交流主题日简报",
        number_line="第3期",
        issuer="云麓经开区管委会",
        dated=None,
        title="关于政企交流主题日交办事项办理情况的通报",
        addressees="各有关单位：",
        opening=_TEXT,
        sections=tuple(
            Section(f"{number}、办理情况", (_TEXT * 3,) * 10) for number in "一二三四五六七八九十"[:paragraphs]
        ),
        annexes=(
            Annex(
                "办理情况表", columns, tuple((str(at), "云麓星河电子有限公司", _TEXT, "区经发局") for at in range(rows))
            ),
        ),
    )


def compare(folder: Path) -> Iterator[Compared]:
    """Set the bulletin; the floor draws its text, line after line, in one embedded face."""
    register()
    bulletin = content(8, 60)
    pages = len(pypdfium2.PdfDocument(bulletin_pdf(bulletin)))
    text = "".join(line for section in bulletin.sections for line in section.paragraphs) + _TEXT * 60

    def floor() -> None:
        canvas = Canvas(io.BytesIO(), invariant=1)
        for page in range(0, len(text), 28 * 22):
            canvas.setFont(Face.FANG.font_name, 16)
            for line in range(22):
                at = page + line * 28
                canvas.drawString(80, 720 - line * 29, text[at : at + 28])
            canvas.showPage()
        canvas.save()

    yield compared(
        f"bulletin of {pages} pages",
        lambda: bulletin_pdf(bulletin),
        floor,
        "ReportLab, the same text, no layout",
        runs=5,
    )
