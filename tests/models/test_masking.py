"""What the public does not see: numbers of people in any text; and what it always does: credit codes."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as some

from models.ledgers import catalogue
from models.ledgers.purpose import Purpose, for_purpose, withheld
from models.ledgers.rows import rows
from models.rules.credit_code import _ALPHABET, check_digit
from models.rules.masking import masked, masked_and_counted
from tests.helpers.ledgers import assigned, credit_code, enterprise, issue, person, unit

digits = some.text("0123456789", min_size=9, max_size=9)
words = some.text(some.sampled_from("请拨打，。：厂区联系电话代码为abcXYZ "), max_size=8)


@given(some.text(_ALPHABET, min_size=17, max_size=17), words, words)
def test_a_valid_credit_code_is_never_changed(first, before, after):
    code = first + check_digit(first)
    ends = (before + "：", "。" + after)
    assert masked(code.join(ends)) == code.join(ends)
    assert masked(code.lower().join(ends)) == code.lower().join(ends)


@given(some.sampled_from("3456789"), digits, words, words, some.sampled_from((" ", "-", "", "　", "–")))
def test_every_mobile_is_masked_however_it_is_written(second, rest, before, after, gap):
    number = f"1{second}{rest}"
    for prefix in ("", "+86", "+86 ", "86", "0086", "0", "(86)"):
        for written in (
            prefix + gap.join((number[:3], number[3:7], number[7:])),
            prefix + (gap or " ").join((number[:4], number[4:7], number[7:])),
            prefix + (gap or " ").join((number[:3], number[3:6], number[6:])),
        ):
            text, count = masked_and_counted(f"{before}{written}{after}")
            assert count == 1
            assert f"{number[:3]}****{number[7:]}" in text
            assert number[3:7] not in text.replace(f"{number[:3]}****{number[7:]}", "")


@pytest.mark.parametrize(
    ("written", "left"),
    [
        ("１３８１２３４５６７８", "138****5678"),
        ("微信wx13812345678", "微信wx138****5678"),
        ("13812345678、13912345678", "138****5678、139****5678"),
        ("身份证43010319900307123X", "身份证430103********123X"),
        ("430103 19900307 1234", "430103********1234"),
        ("老证430103900307123，", "老证430103*****7123，"),
        ("法人13812345678，代码91431100MA00000017", "法人138****5678，代码91431100MA00000017"),
    ],
)
def test_numbers_of_people_are_shielded(written, left):
    assert masked(written) == left


@pytest.mark.parametrize(
    "text",
    [
        "0746-8358888",
        "订单号20241104138123456789",
        "共12345678901元",
        "914403001922038216",
        "注册号431100000012345",
        "430103199013071234",
        "991231199003071234",
        "110000000000013",
        "10KV 13 8123",
    ],
)
def test_other_numbers_stay(text):
    assert masked(text) == text


def test_an_old_registration_number_is_known_by_its_check_digit():
    from models.rules.masking import _is_registration_number

    assert _is_registration_number("110108000000016")
    first = "43010390030712"
    (kept,) = [digit for digit in "0123456789" if _is_registration_number(first + digit)]
    assert masked(first + kept) == first + kept
    assert "****" in masked(first + str((int(kept) + 1) % 10))


@given(some.text(some.sampled_from("0123456789 -+86ABX联系"), max_size=60))
def test_masking_twice_changes_nothing_more(text):
    once = masked(text)
    assert masked_and_counted(once) == (once, 0)


def read(store, key):
    with store.read() as session:
        ledger = catalogue.ledger(session, key)
        return ledger, rows(session, ledger, today=store.today())


def test_what_is_withheld_is_what_the_public_copy_lacks(store):
    enterprise(store, contact="刘某", contact_phone="13812345678", credit_code=credit_code(1), note="找13912345678")
    issue(store, "请打13712345678或13612345678", "云麓星河电子有限公司", raised_by="刘某")
    issue(store, "举报", confidential=True)
    ledger, found = read(store, "issues")
    told = withheld(ledger, found)
    assert (told.rows_left_out, told.masked) == (1, 2)
    assert {label.source: count for label, count in told.blanked.items()} == {"Raised by": 1}
    (public,) = for_purpose(ledger, found, Purpose.PUBLIC)
    assert public.cells[ledger.index("text")] == "请打137****5678或136****5678"
    ledger, found = read(store, "enterprises")
    told = withheld(ledger, found)
    assert {label.source: count for label, count in told.blanked.items()} == {"Contact": 1, "Contact phone": 1}
    assert told.masked == 1
    (public,) = for_purpose(ledger, found, Purpose.PUBLIC)
    assert public.cells[ledger.index("credit_code")] == credit_code(1)


def test_an_individual_business_shows_nobody(store):
    first = "92431100MA0000001"
    enterprise(store, "云麓老刘食堂", credit_code=first + check_digit(first), legal_person="刘某", contact="刘某")
    ledger, found = read(store, "enterprises")
    (public,) = for_purpose(ledger, found, Purpose.PUBLIC)
    assert "刘某" not in public.cells


def test_consent_is_for_ones_mobile_alone(store):
    unit(store)
    person(store, "甲", mobile="13812345678", mobile_public=True, office_phone="13912345678")
    person(store, "乙", mobile="13612345678", note="私人13512345678")
    ledger, found = read(store, "people")
    public = {row.cells[0]: row.cells for row in for_purpose(ledger, found, Purpose.PUBLIC)}
    assert public["甲"][ledger.index("mobile")] == "13812345678"
    assert public["甲"][ledger.index("office_phone")] == "139****5678"
    assert public["乙"][ledger.index("mobile")] is None
    assert public["乙"][ledger.index("note")] == "私人135****5678"
    assert withheld(ledger, found).masked == 2


def test_nothing_is_withheld_where_nothing_is_to_hide(store):
    unit(store)
    person(store)
    assigned(store, "公交班次太少", date(2024, 11, 8))
    for key in ("units", "tasks", "responsibilities"):
        told = withheld(*read(store, key))
        assert (told.rows_left_out, told.blanked, told.masked) == (0, {}, 0)
