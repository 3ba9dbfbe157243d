"""The period above a table 所属期."""

from __future__ import annotations

import pytest

from models.rules.said_periods import SaidPeriod, said_period


@pytest.mark.parametrize(
    ("texts", "said"),
    [
        (["2024年9月规模工业企业主要经济指标"], (2024, 9, 9)),
        (["统计时间：2024年09月   单位：千元"], (2024, 9, 9)),
        (["２０２４年１—９月主要经济指标"], (2024, 1, 9)),
        (["2024年1月-9月"], (2024, 1, 9)),
        (["2024年1至12月累计"], (2024, 1, 12)),
        (["2024年上半年"], (2024, 1, 6)),
        (["2024年第三季度"], (2024, 7, 9)),
        (["2024年前三季度经济运行情况"], (2024, 1, 9)),
        (["2024年度规上工业企业名录"], (2024, 1, 12)),
        (["2024年企业产值"], (2024, 1, 12)),
        (["2024年企业产值", "所属期：2024年9月"], (2024, 9, 9)),
        (["2024年9月报表", "填报日期：2024年10月8日"], (2024, 9, 9)),
    ],
)
def test_the_period_a_title_names_is_read(texts, said):
    assert said_period(texts) == SaidPeriod(*said)


@pytest.mark.parametrize(
    "texts",
    [
        [],
        ["经济指标", "填报日期：2024年10月8日"],
        ["2024年8月与2024年9月对比"],
        ["2023年与2024年9月对比"],
        ["2024年13月"],
        ["联系电话：07402024991"],
    ],
)
def test_what_names_no_period_or_several_is_not_guessed(texts):
    assert said_period(texts) is None


def test_periods_are_said_as_papers_write_them():
    assert [str(SaidPeriod(2024, *months)) for months in ((1, 12), (9, 9), (1, 9))] == [
        "2024年全年",
        "2024年9月",
        "2024年1–9月",
    ]
