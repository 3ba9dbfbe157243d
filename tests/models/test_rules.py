"""Rules without a ledger: codes, money, dates, names, working days, masking."""

from __future__ import annotations

import contextlib
from datetime import date, datetime, timedelta
from decimal import Decimal

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from models.errors import InvalidValue
from models.figures.measuring import percent
from models.ledgers.columns import Column, Kind
from models.ledgers.kinds import PARSERS, SHOWN, cleaned, parse, shown
from models.ledgers.parties import ENTERPRISES
from models.ledgers.purpose import masked
from models.rules.credit_code import _ALPHABET, check_digit, is_credit_code, suggested
from models.rules.dates import chinese_date, parse_date
from models.rules.money import parse_fen, wan_text
from models.rules.names import match_name, spelt
from models.rules.working_days import WorkingDays, published

CALENDAR = WorkingDays({day: kind for day, kind, _ in published()})


@pytest.mark.parametrize(
    "code",
    [
        "914403001922038216",
        "91330100799655058B",
        "91110000710925462X",
        "91100000100003962T",
        "91110000802100433B",
        "91110108551385082Q",
        "91440300192317458F",
        "914300007121944054",
        "9144030071526726XG",
        "91440400192548256N",
        "91370200264574251E",
        "9144030027939873X7",
        "91110000600037341L",
    ],
)
def test_published_codes_are_valid(code):
    assert is_credit_code(code)


@pytest.mark.parametrize(
    "code", ["91110108717809965C", "914403001922038217", "91440300192203821", "91440300192203821I", ""]
)
def test_wrong_codes_are_not(code):
    assert not is_credit_code(code)


@given(st.text(_ALPHABET, min_size=17, max_size=17), st.data())
def test_one_changed_character_is_always_found(first, data):
    code = first + check_digit(first)
    assert is_credit_code(code)
    at = data.draw(st.integers(0, 17))
    other = data.draw(st.sampled_from(_ALPHABET))
    assume(other != code[at])
    assert not is_credit_code(code[:at] + other + code[at + 1 :])


def test_letters_mistaken_for_digits_are_suggested():
    assert suggested("9143OOOO7121944054") == "914300007121944054"
    assert suggested("914300007121944054") is None


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("2024-11-04", date(2024, 11, 4)),
        ("2024.7.8", date(2024, 7, 8)),
        ("2024/7/8", date(2024, 7, 8)),
        ("2024年7月8日", date(2024, 7, 8)),
        ("20240708", date(2024, 7, 8)),
        ("２０２４．７．８", date(2024, 7, 8)),
        ("2024-07-08 09:30:00", date(2024, 7, 8)),
        (45481, date(2024, 7, 8)),
        (45481.75, date(2024, 7, 8)),
        ("45481", date(2024, 7, 8)),
        (datetime(2024, 7, 8, 12), date(2024, 7, 8)),
        (date(2024, 7, 8), date(2024, 7, 8)),
        ("7月8日", None),
        ("2024年7月", None),
        ("2024.13.1", None),
        ("2024-2-30", None),
        ("明天", None),
        (True, None),
        (0, None),
        (1e9, None),
        ("0001-01-01", None),
        ("9999-12-31", None),
        (float("nan"), None),
        ("", None),
    ],
)
def test_dates_as_people_and_workbooks_write_them(raw, expected):
    assert parse_date(raw) == expected


@given(st.dates(date(1901, 1, 1), date(2199, 12, 31)))
def test_every_day_is_read_back_in_every_shape(day):
    shapes = [
        day.isoformat(),
        chinese_date(day),
        f"{day.year}.{day.month}.{day.day}",
        day.strftime("%Y%m%d"),
        (day - date(1899, 12, 30)).days,
    ]
    assert {parse_date(shape) for shape in shapes} == {day}


@given(st.text(max_size=12) | st.floats() | st.integers())
def test_no_input_breaks_the_reading_of_dates_and_money(raw):
    assert parse_date(raw) is None or isinstance(parse_date(raw), date)
    assert parse_fen(raw, "万元") is None or isinstance(parse_fen(raw, "万元"), int)


@pytest.mark.parametrize(
    ("raw", "unit", "fen"),
    [
        (1200, "万元", 1_200_000_000),
        ("1,200万", "元", 1_200_000_000),
        ("3.5亿元", "万元", 35_000_000_000),
        ("￥12.34元", "万元", 1234),
        (12.34, "元", 1234),
        (0.1 + 0.2, "万元", 300_000),
        ("0.001", "元", None),
        ("未标明", "万元", None),
        ("1e5", "元", None),
        (10**16, "元", None),
        ("-5", "万元", -5_000_000),
        (True, "元", None),
        (float("inf"), "元", None),
    ],
)
def test_amounts(raw, unit, fen):
    assert parse_fen(raw, unit) == fen


@given(st.integers(-(10**16), 10**16))
def test_an_amount_shown_is_the_amount_kept(fen):
    assert parse_fen(wan_text(fen), "万元") == fen


def test_rates_round_halves_up():
    assert percent(185, 202) == Decimal("91.58")
    assert percent(1, 0) is None


def test_working_days_know_holidays_and_make_up_days():
    assert CALENDAR.after(date(2024, 9, 30), 5) == date(2024, 10, 12)  # 国庆: the Saturday is worked
    assert CALENDAR.is_working(date(2024, 9, 29))
    assert not CALENDAR.is_working(date(2025, 10, 8))
    assert CALENDAR.next_working(date(2026, 2, 16)) == date(2026, 2, 24)
    assert not CALENDAR.knows(date(2027, 1, 4))
    assert CALENDAR.after(date(2027, 1, 1), 1) == date(2027, 1, 4)  # unknown year: Monday to Friday


@pytest.mark.parametrize(
    "day",
    [
        "2024-01-01",
        "2024-02-12",
        "2024-06-10",
        "2024-09-16",
        "2024-10-07",
        "2025-02-03",
        "2025-05-05",
        "2025-06-02",
        "2025-10-06",
        "2026-02-16",
        "2026-02-23",
        "2026-04-06",
        "2026-05-04",
        "2026-10-05",
    ],
)
def test_the_mondays_that_are_days_off(day):
    assert not CALENDAR.is_working(date.fromisoformat(day))


@given(st.dates(date(2023, 1, 1), date(2027, 12, 31)), st.integers(0, 40))
def test_counting_forward_and_between_agree(day, count):
    due = CALENDAR.after(day, count)
    assert CALENDAR.between(day, due) == count
    assert due - day <= timedelta(days=count * 3 + 20)


def test_names_are_compared_ordered_and_found():
    assert match_name("信征科技（永州）有限公司") == match_name("信征科技(永州) 有限公司")
    assert match_name("匯科電子") == match_name("汇科电子")
    assert spelt("湖南汇科电子科技有限公司")[0] == "hnhkdzkjyxgs"
    assert sorted(["重庆", "张家界", "安化", "长沙"], key=lambda name: spelt(name)[1]) == [
        "安化",
        "长沙",
        "重庆",
        "张家界",
    ]


@given(st.text(max_size=30))
def test_any_name_has_initials_and_a_key(name):
    letters, key = spelt(name)
    assert letters == letters.lower()
    assert key.endswith(name)


def test_masking_shields_mobiles_and_id_numbers_but_not_credit_codes():
    assert masked("联系13812345678，身份证43110019900101123X，代码914300007121944054") == (
        "联系138****5678，身份证431100********123X，代码914300007121944054"
    )
    assert masked("电话0746-8213456，单号2024110400001") == "电话0746-8213456，单号2024110400001"


def test_every_kind_is_parsed_and_shown():
    assert set(PARSERS) == set(SHOWN) == set(Kind)


@given(st.text())
def test_cleaned_text_is_safe_to_keep_and_clean_again(text):
    once = cleaned(text, lines=True)
    assert cleaned(once, lines=True) == once
    once.encode("utf-8")


@given(
    st.sampled_from([column for column in ENTERPRISES.columns if not column.choices]),
    st.text(max_size=40) | st.integers() | st.floats(allow_nan=True) | st.booleans() | st.none() | st.dates(),
)
def test_a_column_takes_a_value_or_says_why_not(column, raw):
    try:
        value = parse(column, raw)
    except InvalidValue as refused:
        told, value = str(refused), None
        assume(told)
    assert isinstance(shown(column, value), str)


def test_a_text_that_is_too_long_is_refused():
    with pytest.raises(InvalidValue, match="more than"):
        parse(Column(key="a", label=("", "A"), kind=Kind.NOTE), "长" * 20_001)


CODE = Column(key="code", label=("", "Code"), kind=Kind.CODE)
LINKS = Column(key="units", label=("", "Units"), kind=Kind.LINKS, target="units")


@given(st.text(max_size=30))
def test_a_code_is_the_same_when_read_twice(text):
    with contextlib.suppress(InvalidValue):
        once = parse(CODE, text)
        assert once is None or (once and parse(CODE, once) == once)


def test_several_names_in_a_cell_are_told_apart_but_not_torn():
    assert parse(LINKS, "经发局、财政局，城建局;供电公司\n水务局,Foo Co., Ltd") == (
        "经发局",
        "财政局",
        "城建局",
        "供电公司",
        "水务局",
        "Foo Co., Ltd",
    )
