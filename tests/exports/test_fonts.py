from __future__ import annotations

import re

import pytest
from fontTools.ttLib import TTFont
from reportlab.pdfbase import ttfonts

from exports.fonts.clean import normalise
from exports.fonts.faces import Face, MissingGlyphs, check, missing, register, resolve, runs
from exports.fonts.to_unicode import to_unicode_cmap

RARE = "㙍䶮珺垚喆堃𬭎㛃䢺𫍯𬱖𫖯𬘭𬴂𨱇𫄸鿍鿏〇"
EVERYDAY = "〔〕—…“”‘’·①⑳㎡℃№％‰×÷±≥≤→☐☑✓ⅠⅡ㈠〈〉「」￥"


def gb2312() -> str:
    return "".join(
        bytes((high, low)).decode("gb2312")
        for high in range(0xB0, 0xF8)
        for low in range(0xA1, 0xFF)
        if (high, low) < (0xD7, 0xFA) or high > 0xD7
    )


def test_the_faces_fit_into_the_budget() -> None:
    assert sum(face.path.stat().st_size for face in Face) <= 40_000_000


@pytest.mark.parametrize("face", list(Face))
def test_a_face_is_truetype_embeddable_and_has_our_name(face: Face) -> None:
    font = TTFont(face.path, lazy=True)
    names = {number: font["name"].getDebugName(number) for number in (1, 3, 4, 6, 16)}
    assert "glyf" in font
    assert font["OS/2"].fsType in (0, 8)
    assert all(re.match("Four ?Helps", name) for name in names.values())
    assert not re.search("LXGW|霞鹜|WenKai", "".join(names.values()))


def test_names_inside_the_files_are_unique() -> None:
    found = [TTFont(face.path, lazy=True)["name"].getDebugName(6) for face in Face]
    assert len(set(found)) == len(found)


@pytest.mark.parametrize("face", [Face.FANG, Face.KAI, Face.HEI, Face.SONG, Face.TITLE])
def test_no_face_leaves_a_name_or_an_everyday_sign_out(face: Face) -> None:
    assert missing(gb2312() + RARE + EVERYDAY, face) == set()


def test_the_window_face_covers_gbk_and_keeps_a_calm_line_height() -> None:
    font = TTFont(Face.HEI.path, lazy=True)
    covered = font.getBestCmap()
    gbk = {chr(code) for code in range(0x4E00, 0x9FA6)}
    assert {character for character in gbk | set(RARE) if ord(character) not in covered} == set()
    height = (font["hhea"].ascent - font["hhea"].descent + font["hhea"].lineGap) / font["head"].unitsPerEm
    assert 1.2 <= height <= 1.45
    assert font["OS/2"].usWinAscent == font["hhea"].ascent


def test_characters_fall_back_one_by_one() -> None:
    assert runs("张𬭎㎡2024", Face.FANG) == [
        (Face.FANG, "张"),
        (Face.LIGHT, "𬭎"),
        (Face.SONG, "㎡"),
        (Face.FANG, "2024"),
    ]
    assert runs("“四帮一”", Face.KAI) == [(Face.FANG, "“"), (Face.KAI, "四帮一"), (Face.FANG, "”")]
    assert runs("", Face.HEI) == []


def test_what_one_face_draws_is_drawn_whichever_face_is_asked_for() -> None:
    every = {code for face in Face for code in TTFont(face.path, lazy=True).getBestCmap()}
    text = "".join(map(chr, every))
    assert [missing(text, face) for face in Face] == [set()] * len(Face)


def test_signs_and_traditional_characters_that_fandol_draws_wrongly_come_from_elsewhere() -> None:
    assert {resolve(character, Face.FANG)[0] for character in "幹餘醜捨準鬱鬆鹼癥𬭎〇"} == {Face.LIGHT}
    assert {resolve(character, Face.FANG)[0] for character in "￥～√≤①●"} == {Face.SONG}
    assert {resolve(character, Face.FANG)[0] for character in "干余准，。“”—…0a%〔"} == {Face.FANG}


def test_dashes_are_a_whole_em_wide_so_that_a_pair_joins() -> None:
    for face in (Face.FANG, Face.KAI, Face.HEI, Face.SONG, Face.TITLE):
        assert resolve("—", face) == (face, 1.0)


def test_a_character_nothing_covers_is_named_with_its_place() -> None:
    with pytest.raises(MissingGlyphs) as refused:
        check("路灯😀\ud83d不亮", "问题2024-094-01")
    assert "问题2024-094-01" in str(refused.value)
    assert "😀（U+1F600）" in str(refused.value)
    assert "U+D83D" in str(refused.value)
    str(refused.value).encode("utf-8")


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("a\u00a0b", "a b"),
        ("⼯作⽇", "工作日"),
        ("⻔⻋⻛", "门车风"),
        ("\ue81e", "龴"),
        ("葛\U000e0100", "葛"),
        ("☑\ufe0f", "☑"),
        ("a\u200b\u2060\ufeffb\u00ad", "ab"),
        ("a\x00\x07b", "ab"),
        ("a\tb\r\nc\rd\u2028e", "a b\nc\nd\ne"),
        ("e\u0301", "é"),
        ("　　各单位", "　　各单位"),
        ("a\u2003b", "a b"),
        ("", ""),
    ],
)
def test_text_is_made_fit_for_paper(typed: str, printed: str) -> None:
    assert normalise(typed) == printed
    assert normalise(normalise(typed)) == normalise(typed)


def test_the_copy_table_writes_surrogate_pairs_in_small_blocks() -> None:
    cmap = to_unicode_cmap("F", [0, *range(0x4E00, 0x4E00 + 150), 0x2CB4E])
    assert "<97> <D872DF4E>" in cmap
    assert "<00> <0000>" not in cmap
    assert all(int(count) <= 100 for count in re.findall(r"(\d+) beginbfchar", cmap))


def test_reportlab_still_has_the_function_we_replace() -> None:
    register([Face.LIGHT])
    assert ttfonts.makeToUnicodeCMap is to_unicode_cmap


def test_licences_travel_with_the_fonts() -> None:
    folder = Face.FANG.path.parent / "licences"
    papers = {path.name: path.read_text(encoding="utf-8") for path in folder.iterdir()}
    assert "GNU GENERAL PUBLIC LICENSE" in papers["fandol-COPYING.txt"]
    assert "SIL OPEN FONT LICENSE" in papers["fonts-lxgw-wenkai.txt"]
    assert "font exception" in papers["fandol-README.txt"]
    assert {face.path.name for face in Face} <= set(re.findall(r"`(\w+\.ttf)`", papers["README.md"]))
