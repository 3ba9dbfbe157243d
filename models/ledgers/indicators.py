"""What parties report 经济指标, and the yearly list of those above the scale 规上名录."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from sqlalchemy import Integer, Text, and_, case, cast, func, type_coerce
from sqlalchemy.orm import Session, aliased, join

from models.language import N_, Choice
from models.language import Text as Words
from models.ledgers.columns import AsOf, Column, Kind, Ledger, Place, Source
from models.ledgers.expressions import growth_of, growth_text
from models.records.parties import Party, PartyFigures, ScaleYear

WHOLE_YEAR = "0"
_NUMERALS = ("一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二")
_MONTHS = (
    N_("Choices", "January"),
    N_("Choices", "February"),
    N_("Choices", "March"),
    N_("Choices", "April"),
    N_("Choices", "May"),
    N_("Choices", "June"),
    N_("Choices", "July"),
    N_("Choices", "August"),
    N_("Choices", "September"),
    N_("Choices", "October"),
    N_("Choices", "November"),
    N_("Choices", "December"),
)
MONTHS = (
    Choice(WHOLE_YEAR, N_("Choices", "Whole year"), ("全年", "年度", "年报", "全年累计", "1-12月", "0.0")),
    *(
        Choice(
            str(at), label, (f"{at}月", f"{at}月份", f"{at:02d}", f"{at:02d}月", f"{said}月", f"{said}月份", f"{at}.0")
        )
        for at, (label, said) in enumerate(zip(_MONTHS, _NUMERALS, strict=True), start=1)
    ),
)
"""What a report is of. The code is the number kept: 0 for the whole year."""

COMPARED = ("output", "revenue", "tax", "electricity")
"""The figures whose growth on the year before 同比 is shown."""
PER_MU = ("output", "tax")
"""The figures of a whole year that are also shown per mu 亩均."""
FIGURES = (
    "output",
    "revenue",
    "tax",
    "profit",
    "assets",
    "electricity",
    "staff",
    "invested",
    "funds_in_place",
    "trade",
)
AT_THE_END = ("staff", "assets")
"""The figures that stand at the end of a period, and are not summed over it."""
_PAPER = Place.GRID | Place.EXPORT
_FORM = Place.FORM | Place.IMPORT | Place.EXPORT


def period_text(figures: Any) -> Any:
    """Return how a report's period is said: 2024年7月, 2024年全年."""
    said = case(
        (figures.month == 0, func.format("%d年全年", figures.year)),
        else_=func.format("%d年%d月", figures.year, figures.month),
    )
    return type_coerce(said, Text)


def _per_mu(figure: Any) -> Any:
    """Return fen per mu, to the hundredth of 万元; only whole years compare between parties."""
    in_hundredths = func.round(figure * 1.0 / type_coerce(Party.area, Integer))  # area in ten-thousandths of a mu
    return case(((PartyFigures.month == 0) & (Party.area > 0), cast(in_hundredths, Integer) * 10_000))


def _figures(_: AsOf) -> Source:
    now, before = PartyFigures, aliased(PartyFigures)
    same = and_(
        before.party_id == now.party_id,
        before.year == now.year - 1,
        before.month == now.month,
        before.removed_at.is_(None),
    )
    growths = {f"{key}_growth": (getattr(now, key), getattr(before, key)) for key in COMPARED}
    return Source(
        start=join(join(now, Party, now.party_id == Party.id), before, same, isouter=True),
        cells={
            "party": (now.party_id, Party.name),
            "year": now.year,
            "month": cast(now.month, Text),
            "period": period_text(now),
            **{key: getattr(now, key) for key in FIGURES},
            **{key: growth_text(*pair) for key, pair in growths.items()},
            **{f"{key}_per_mu": _per_mu(getattr(now, key)) for key in PER_MU},
            "note": now.note,
        },
        sorting={
            "party": Party.sort_key,
            "month": now.month,
            "period": now.year * 100 + now.month,
            **{key: growth_of(*pair) for key, pair in growths.items()},
        },
        search=(Party.initials,),
    )


def _growth(key: str, label: Words, *synonyms: str) -> Column:
    return Column(
        key=f"{key}_growth", label=label, width=11, read_only=True, secret=True, places=_PAPER, synonyms=synonyms
    )


def _money(key: str, label: Words, *synonyms: str, width: int = 14) -> Column:
    if key not in AT_THE_END:
        synonyms = (*synonyms, *(name for said in synonyms if "（" not in said for name in _of_the_month(said)))
    return Column(
        key=key,
        label=label,
        kind=Kind.MONEY,
        width=width,
        total=True,
        secret=True,
        synonyms=tuple(dict.fromkeys(synonyms)),
    )


def _of_the_month(name: str) -> tuple[str, ...]:
    """Return how a monthly sheet heads the figure of the month itself, beside the sum of the year so far 累计."""
    return f"当月{name}", f"本月{name}", f"{name}当月", f"{name}本月"


PARTY_FIGURES = Ledger(
    key="party_figures",
    title=N_("Ledgers", "Economic figures"),
    record=PartyFigures,
    source=_figures,
    naming="party",
    match=(("party", "year", "month"),),
    order=(("year", True), ("month", True), ("party", False)),
    fixed=1,
    defaults={"month": WHOLE_YEAR},
    columns=(
        Column(
            key="party",
            label=N_("Issues", "Enterprise or project"),
            kind=Kind.LINK,
            target="parties",
            required=True,
            width=30,
            synonyms=(
                "企业名称",
                "企业（项目）",
                "企业(项目)名称",
                "单位名称",
                "单位详细名称",
                "项目名称",
                "名称",
                "企业",
            ),
        ),
        Column(
            key="year",
            label=N_("Indicators", "Year"),
            kind=Kind.NUMBER,
            required=True,
            width=8,
            places=_FORM,
            synonyms=("年份", "年度", "统计年度", "所属年度", "年"),
        ),
        Column(
            key="month",
            label=N_("Indicators", "Month"),
            kind=Kind.CHOICE,
            choices=MONTHS,
            width=8,
            places=_FORM,
            synonyms=("月份", "月", "所属月份", "统计月份"),
            hint=N_("Indicators", "“Whole year” for what is reported once a year."),
        ),
        Column(
            key="period",
            label=N_("Indicators", "Period"),
            width=13,
            read_only=True,
            places=_PAPER,
            synonyms=("期间", "所属期"),
        ),
        _money(
            "output",
            N_("Indicators", "Output (10,000 yuan)"),
            "产值（万元）",
            "产值",
            "工业总产值",
            "总产值",
            "工业产值",
            "规模工业总产值",
            "当月产值",
            "本月产值",
            "产值本月",
        ),
        _growth("output", N_("Indicators", "Output on the year before"), "产值同比"),
        _money(
            "revenue",
            N_("Indicators", "Revenue (10,000 yuan)"),
            "营业收入（万元）",
            "营业收入",
            "营收",
            "主营业务收入",
            "销售收入",
            "本月营业收入",
        ),
        _growth("revenue", N_("Indicators", "Revenue on the year before"), "营业收入同比", "营收同比"),
        _money(
            "tax",
            N_("Indicators", "Tax (10,000 yuan)"),
            "税收（万元）",
            "税收",
            "税收总额",
            "入库税收",
            "实缴税收",
            "实缴税金",
            "纳税额",
            "税金",
            "上缴税收",
        ),
        _growth("tax", N_("Indicators", "Tax on the year before"), "税收同比"),
        _money("profit", N_("Indicators", "Profit (10,000 yuan)"), "利润（万元）", "利润", "利润总额"),
        _money(
            "assets", N_("Indicators", "Assets (10,000 yuan)"), "资产总额（万元）", "资产总额", "资产总计", "总资产"
        ),
        Column(
            key="electricity",
            label=N_("Indicators", "Electricity (10,000 kWh)"),
            kind=Kind.DECIMAL,
            width=14,
            total=True,
            secret=True,
            synonyms=(
                "用电量（万千瓦时）",
                "电量（万千瓦时）",
                "用电（万千瓦时）",
                "工业用电量（万千瓦时）",
                "用电量（万度）",
                "用电量（万kWh）",
            ),
        ),
        _growth("electricity", N_("Indicators", "Electricity on the year before"), "用电量同比"),
        Column(
            key="staff",
            label=N_("Indicators", "Staff"),
            kind=Kind.NUMBER,
            width=9,
            synonyms=(
                "从业人数",
                "从业人员期末人数",
                "从业人员",
                "职工人数",
                "员工人数",
                "员工数",
                "用工人数",
                "就业人数",
            ),
        ),
        _money(
            "invested",
            N_("Indicators", "Fixed investment (10,000 yuan)"),
            "固定资产投资（万元）",
            "固定资产投资",
            "固投",
            "完成投资",
            "投资完成",
            "完成固定资产投资",
        ),
        _money(
            "funds_in_place",
            N_("Indicators", "Funds in place (10,000 yuan)"),
            "到位资金（万元）",
            "到位资金",
            "到位省外境内资金",
            "资金到位",
            "到位内资",
        ),
        _money(
            "trade",
            N_("Indicators", "Imports and exports (10,000 yuan)"),
            "进出口额（万元）",
            "进出口额",
            "进出口总额",
            "外贸进出口",
            "外贸进出口总额",
        ),
        Column(
            key="output_per_mu",
            label=N_("Indicators", "Output a mu (10,000 yuan)"),
            kind=Kind.MONEY,
            width=13,
            read_only=True,
            secret=True,
            places=_PAPER,
            synonyms=("亩均产值（万元/亩）", "亩均产值"),
        ),
        Column(
            key="tax_per_mu",
            label=N_("Indicators", "Tax a mu (10,000 yuan)"),
            kind=Kind.MONEY,
            width=13,
            read_only=True,
            secret=True,
            places=_PAPER,
            synonyms=("亩均税收（万元/亩）", "亩均税收"),
        ),
        Column(key="note", label=N_("Parties", "Note"), kind=Kind.NOTE, width=20, synonyms=("备注",)),
    ),
)


def _scale_years(_: AsOf) -> Source:
    return Source(
        start=join(ScaleYear, Party, ScaleYear.party_id == Party.id),
        cells={"party": (ScaleYear.party_id, Party.name), "year": ScaleYear.year, "note": ScaleYear.note},
        sorting={"party": Party.sort_key},
        search=(Party.initials,),
    )


SCALE_YEARS = Ledger(
    key="scale_years",
    title=N_("Ledgers", "Above-scale lists"),
    record=ScaleYear,
    source=_scale_years,
    naming="party",
    match=(("party", "year"),),
    order=(("year", True), ("party", False)),
    columns=(
        Column(
            key="party",
            label=N_("Parties", "Enterprise"),
            kind=Kind.LINK,
            target="enterprises",
            required=True,
            width=34,
            synonyms=("企业名称", "单位名称", "单位详细名称", "公司名称", "企业", "名称"),
        ),
        Column(
            key="year",
            label=N_("Indicators", "Year"),
            kind=Kind.NUMBER,
            required=True,
            width=8,
            synonyms=("年份", "年度", "入规年度", "名录年度", "年"),
        ),
        Column(key="note", label=N_("Parties", "Note"), kind=Kind.NOTE, width=30, synonyms=("备注",)),
    ),
)

LEDGERS: tuple[Ledger, ...] = (PARTY_FIGURES, SCALE_YEARS)
MADE: Mapping[str, Callable[[Session], Ledger]] = {}
EXCHANGED: tuple[str, ...] = ("party_figures", "scale_years")
