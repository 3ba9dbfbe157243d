from __future__ import annotations

import random
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from exports.fonts.clean import normalise
from exports.fonts.faces import Face, missing
from exports.paper.atoms import NEVER_FIRST, NEVER_LAST, Span
from exports.paper.breaker import Line, break_lines, single_line, text_width
from exports.paper.page import CELL, SIZE_3, WIDTH
from exports.paper.title import title_lines

HAN = "区开发建设局会同国网供电公司完成现场踏勘企业反映问题已办结销号用工融资交通出行园区"
WORDS = (
    "10kV",
    "91.58%",
    "2024",
    "1,250.50",
    "SMT",
    "service@park.gov.cn",
    "5G",
    "——",
    "……",
    "（以下简称",
    "）",
    "“急难愁盼”",
    "《实施意见》",
    "，",
    "。",
    "；",
    "：",
    "、",
    "！",
    "￥300",
    "2024-094-01",
    "℃",
    " ",
    "4.5‰",
    "〔2024〕3号",
)


def mixed(seed: int, length: int) -> str:
    chance = random.Random(seed)
    return "".join(chance.choice(WORDS) if chance.random() < 0.28 else chance.choice(HAN) for _ in range(length))


def body(text: str, **kinds: float) -> list[Line]:
    return break_lines([Span(text, Face.FANG)], SIZE_3, WIDTH, cell=CELL, first_indent=2 * CELL, **kinds)


def faulty_ends(lines: list[Line]) -> list[tuple[str, str]]:
    ends = [(one.text.rstrip(), two.text) for one, two in pairwise(lines)]
    return [(one, two) for one, two in ends if two[0] in NEVER_FIRST or one[-1] in NEVER_LAST]


def proper(text: str) -> str:
    """Return mixed words without the impossible: closing marks after opening ones, at the start or in a row."""
    kept = ""
    for character in text:
        if kept and kept[-1] in NEVER_LAST | NEVER_FIRST and character in NEVER_FIRST | NEVER_LAST | {" "}:
            continue
        kept += character
    return kept


def test_no_line_begins_or_ends_with_forbidden_punctuation() -> None:
    lines = [body(proper(mixed(seed, 2_000))) for seed in range(30)]
    assert sum(map(len, lines)) > 2_000
    assert [fault for part in lines for fault in faulty_ends(part)] == []


def test_every_line_but_the_last_reaches_the_right_edge() -> None:
    ragged = total = 0
    for seed in range(10):
        lines = body(proper(mixed(seed, 2_000)))[:-1]
        total += len(lines)
        ragged += sum(abs(line.width - WIDTH) > 0.1 for line in lines)
    assert ragged / total < 0.012  # only where long codes stand side by side


def test_numbers_words_and_pairs_stay_whole() -> None:
    lines = body(proper(mixed(7, 4_000)))
    torn = ("10kV", "91.58%", "1,250.50", "SMT", "——", "……", "4.5‰")
    joints = [one.text[-8:] + "|" + two.text[:8] for one, two in pairwise(lines)]
    for word in torn:
        for cut in range(1, len(word)):
            assert not any(word[:cut] + "|" + word[cut:] in joint for joint in joints), word


def test_a_line_of_han_characters_holds_twenty_eight() -> None:
    lines = break_lines([Span("字" * 100, Face.FANG)], SIZE_3, WIDTH, cell=CELL)
    assert [len(line.text) for line in lines] == [28, 28, 28, 16]
    assert lines[0].width == pytest.approx(WIDTH)
    assert len(lines[0].pieces) == 1


def test_punctuation_is_squeezed_rather_than_a_line_left_loose() -> None:
    lines = break_lines([Span("字，字，" + "字" * 24 + "，字字", Face.FANG)], SIZE_3, WIDTH, cell=CELL)
    assert len(lines[0].text) == 29
    assert lines[0].width == pytest.approx(WIDTH, abs=0.1)


def test_an_address_longer_than_half_a_line_is_divided_at_its_separators() -> None:
    address = "http://service.park.gov.cn/ledger/issues/2024/094/01/attachments/photo-of-the-site.jpg"
    lines = body("见" + address)
    assert "".join(line.text for line in lines) == "见" + address
    assert all(line.text[-1] in "/-." for line in lines[:-1])


def test_digits_without_end_are_cut_at_the_edge() -> None:
    lines = body("9" * 500)
    assert "".join(line.text for line in lines) == "9" * 500
    assert all(line.width <= WIDTH + 0.1 for line in lines)


def test_newlines_end_lines_and_empty_text_is_one_empty_line() -> None:
    assert [line.text for line in body("一\n\n二")] == ["一", "", "二"]
    assert [line.text for line in body("")] == [""]


def test_spans_keep_their_faces_and_single_lines_their_width() -> None:
    line = single_line([Span("一", Face.HEI), Span("二", Face.FANG)], 16)
    assert [(piece.face, piece.text) for piece in line.pieces] == [(Face.HEI, "一"), (Face.FANG, "二")]
    assert line.width == text_width([Span("一二", Face.FANG)], 16) == 32


LETTERS = st.one_of(
    st.sampled_from(HAN),
    st.sampled_from(WORDS),
    st.sampled_from("，。（）《》“”—…、；：０"),
    st.text("abcXYZ0123456789.,/-%@ ", min_size=1, max_size=40),
    st.characters(exclude_categories=["Cs"]),
)


@settings(max_examples=250, deadline=None)
@given(
    st.lists(LETTERS, max_size=80).map("".join),
    st.sampled_from([WIDTH, 200.0, 60.0, 33.0]),
    st.sampled_from([0.0, 0.15, 0.4]),
    st.sampled_from(list(Face)),
)
def test_any_text_is_laid_out_without_loss(text: str, width: float, stretch: float, face: Face) -> None:
    clean = normalise(text)
    lines = break_lines([Span(clean, face)], SIZE_3, width, stretch=stretch)
    assert "".join(line.text for line in lines) == clean.replace("\n", "")
    for line in lines:
        assert line.width <= width + 0.1 or len(line.text.strip()) <= 1
        drawn = "".join(piece.text for piece in line.pieces)
        assert drawn == line.text or drawn == line.text.rstrip(" \u3000") or not line.text.strip(" \u3000")
        assert [piece.x for piece in line.pieces] == sorted(piece.x for piece in line.pieces)


@given(st.text())
def test_normal_text_is_fully_covered_or_named(text: str) -> None:
    clean = normalise(text)
    assert missing(clean) <= set(clean)


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("关于本周问题办理情况的通报", ["关于本周问题办理情况的通报"]),
        (
            "关于第94期政企交流主题日交办问题办理情况的通报",
            ["关于第94期政企交流主题日", "交办问题办理情况的通报"],
        ),
        ("第一行\n第二行", ["第一行", "第二行"]),
        ("", []),
    ],
)
def test_titles_break_by_sense(title: str, expected: list[str]) -> None:
    assert title_lines(title, Face.TITLE, 22, WIDTH) == expected


@settings(deadline=None, max_examples=60)
@given(st.lists(st.one_of(st.sampled_from(HAN), st.sampled_from(WORDS)), min_size=1, max_size=60).map("".join))
def test_titles_lose_nothing_and_leave_no_single_character(title: str) -> None:
    title = title.strip()
    lines = title_lines(title, Face.TITLE, 22, WIDTH)
    assert "".join(lines) == title
    assert len(lines) < 2 or len(lines[-1]) > 1
    assert all(text_width([Span(line, Face.TITLE)], 22) <= WIDTH + 0.1 for line in lines)
