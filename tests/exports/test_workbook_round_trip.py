"""Export, then import unchanged: every cell comes back as it was."""

from __future__ import annotations

import re
import subprocess
import sys
from datetime import date
from typing import Any

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from exports.workbook.recogniser import read_incoming
from exports.workbook.rejects import write_rejects
from exports.workbook.writer import write_ledger
from models.errors import InvalidValue
from models.language import N_, untranslated
from models.ledgers.columns import Choice, Column, Kind, Ledger, Link
from models.ledgers.kinds import parse
from tests.exports.workbook_samples import ENTERPRISES, Row, chinese, column, ledger_of, row

ON = date(2024, 11, 4)
CHOICES = (Choice("a", N_("Choices", "Alpha")), Choice("b", N_("Choices", "Beta"), ("乙",)),
           Choice("c", N_("Choices", "Working")))

awkward = st.sampled_from([
    "=1+1", "=SUM(A1)", "+86 138", "-5", "@x", "_x0041_", "_x005F_x0041_", "#N/A", "TRUE", "1e5", "00123", "合计",
    "注：",
    "1,200", "2024-11-04", "<&>\"'", "]]>", "𠮷🙂", "小计", "制表人：", "four-helps:id", "[A]", "企业名称",
    "a  b", "x" * 500,
])
texts = st.one_of(awkward, st.text(max_size=30), st.text("四帮一企业服务台账，。ab 1=-", min_size=1, max_size=40))


def canonical(one: Column, raw: Any) -> Any:
    """A value as the ledger keeps it: nothing is None."""
    once = parse(one, raw)
    return (once if once == raw else canonical(one, once)) or None


def values(one: Column) -> st.SearchStrategy[Any]:
    kept = texts.map(lambda text: canonical(one, text))
    by_kind = {
        Kind.NUMBER: st.none() | st.integers(-10**15 + 1, 10**15 - 1),
        Kind.MONEY: st.none() | st.integers(-10**17 + 1, 10**17 - 1) | st.integers(0, 10**9),
        Kind.DECIMAL: st.none() | st.decimals(-10**10, 10**10, places=4),
        Kind.DATE: st.none() | st.dates(date(1900, 1, 1), date(2199, 12, 31)),
        Kind.FLAG: st.booleans(),
        Kind.CHOICE: st.none() | st.sampled_from([choice.code for choice in CHOICES]),
        Kind.LINK: st.none() | kept.filter(bool).map(lambda name: Link("id", name)),
        Kind.LINKS: st.lists(kept.filter(bool), max_size=3).map(
            lambda names: tuple(part for name in names for part in parse(one, name))),
    }
    return by_kind.get(one.kind, st.none() | kept)


@st.composite
def ledgers(draw: st.DrawFn) -> Ledger:
    kinds = draw(st.lists(st.sampled_from(list(Kind)), min_size=1, max_size=8))
    columns = [column(f"key{at}", draw(st.sampled_from([f"Label {at}", f"标题{at}（元）", f"序号{at}"])), kind=kind,
                      total=kind in (Kind.MONEY, Kind.NUMBER) and draw(st.booleans()), width=draw(st.integers(4, 40)),
                      choices=CHOICES if kind is Kind.CHOICE else ())
               for at, kind in enumerate(kinds)]
    return ledger_of(*columns, naming="key0", fixed=draw(st.integers(0, 3)))


@given(st.data())
@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
def test_every_cell_comes_back(tmp_path_factory, data):
    ledger = data.draw(ledgers())
    cells = st.tuples(*(values(one) for one in ledger.columns))
    rows = [Row(f"0190a000-0000-7000-8000-{at:012x}", row)
            for at, row in enumerate(data.draw(st.lists(cells, max_size=25)))]
    path = tmp_path_factory.mktemp("trip") / "a.xlsx"
    write_ledger(path, ledger, rows, translate=chinese, office="单位：元", on=ON)
    found = read_incoming(path, ledger, chinese)
    assert [one.id for one in found.rows] == [one.id for one in rows]
    assert found.unmapped == ()
    assert list(found.columns.values()) == [one.key for one in ledger.columns]
    for sent, back in zip(rows, found.rows, strict=True):
        for one, value in zip(ledger.columns, sent.cells, strict=True):
            again = parse(one, back.cells[one.key], unit=found.unit)
            assert again == (value.text if isinstance(value, Link) else value), one.kind


def exported(path, rows: list[Row]):
    write_ledger(path, ENTERPRISES, rows, translate=chinese, office="永州经开区", on=ON)
    return openpyxl.load_workbook(path)


@pytest.fixture
def rows() -> list[Row]:
    return [row(at, name=f"企业{at}", capital=at * 10_000, open=at) for at in range(5)]


def test_a_workbook_that_people_changed_keeps_its_identities(tmp_path, rows):
    path = tmp_path / "a.xlsx"
    book = exported(path, rows)
    sheet = book.active
    sheet.delete_rows(6)
    sheet.insert_cols(3)
    sheet.cell(4, 3).value = "自己加的列"
    sheet.cell(5, 3).value = "x"
    sheet.insert_rows(7)
    sheet.cell(7, 2).value = "新来的"
    book.save(path)
    found = read_incoming(path, ENTERPRISES, chinese)
    assert found.unmapped == ("自己加的列",)
    assert [(one.cells["name"], one.id) for one in found.rows] == [
        ("企业0", rows[0].id), ("企业2", rows[2].id), ("新来的", None), ("企业3", rows[3].id), ("企业4", rows[4].id)]


def test_without_the_hidden_line_the_headings_and_identities_still_hold(tmp_path, rows):
    path = tmp_path / "a.xlsx"
    book = exported(path, rows)
    book.active.delete_rows(3)
    book.save(path)
    found = read_incoming(path, ENTERPRISES, chinese)
    assert [one.id for one in found.rows] == [one.id for one in rows]
    assert found.unmapped == ("Open issues",)  # read-only: nobody may bring it


def test_a_workbook_of_another_ledger_is_read_by_its_headings(tmp_path, rows):
    exported(tmp_path / "a.xlsx", rows)
    other = ledger_of(*ENTERPRISES.columns[:3], key="projects")
    found = read_incoming(tmp_path / "a.xlsx", other, chinese)
    assert [(one.cells["name"], one.id) for one in found.rows] == [(f"企业{at}", None) for at in range(5)]


def test_an_english_workbook_comes_back_too(tmp_path, rows):
    write_ledger(tmp_path / "a.xlsx", ENTERPRISES, rows, translate=untranslated, office="Park", on=ON)
    found = read_incoming(tmp_path / "a.xlsx", ENTERPRISES, untranslated)
    assert [one.id for one in found.rows] == [one.id for one in rows]
    assert [reason for _, reason in found.ignored] == ["above", "above", "total", "below"]
    capital = ENTERPRISES.column("capital")
    assert [parse(capital, one.cells["capital"], unit=found.unit) for one in found.rows] == [
        at * 10_000 for at in range(5)]


def test_rejects_are_corrected_and_read_again(tmp_path):
    class Rejected:
        def __init__(self, line: int, key: str, heading: str, cells: dict[str, object]) -> None:
            self.row, self.column, self.value, self.cells = line, heading, cells[key], cells
            try:
                parse(ENTERPRISES.column(key), self.value)
            except InvalidValue as reason:
                self.reason = reason

    bad = {"name": "=甲", "capital": "很多", "founded": "去年", "staff": 12.5, "above": True}
    late = {"name": None, "capital": 5.0, "founded": date(2024, 11, 4), "staff": None, "above": None}
    write_rejects(tmp_path / "r.xlsx", ENTERPRISES,
                  [Rejected(7, "capital", "注册资金(元)", bad), Rejected(7, "founded", "成立日期", bad),
                   Rejected(9, "name", "企业名称", late)], translate=chinese, unit="元")
    sheet = openpyxl.load_workbook(tmp_path / "r.xlsx").active
    heading = [cell.value for cell in sheet[4]]
    assert heading == ["行号", "企业名称", "注册资金", "Staff", "Founded", "Above scale", "列", "原因"]
    assert (sheet["A5"].value, sheet["G5"].value) == (7, "注册资金(元)、成立日期")
    assert sheet["H5"].value == ("“很多” in “注册资金” is not an amount.\n"
                                 "“去年” in “Founded” is not a date such as 2024-11-04.")
    assert sheet["C5"].fill.fgColor.rgb == "FFFFE699"
    assert sheet["D5"].fill.fgColor.rgb != "FFFFE699"
    found = read_incoming(tmp_path / "r.xlsx", ENTERPRISES, chinese)
    assert (found.unit, found.unmapped, found.header_row) == ("元", (), 4)
    assert found.rows[0].cells == {"name": "=甲", "capital": "很多", "founded": "去年", "staff": 12.5, "above": True}
    assert found.rows[1].cells == {"name": None, "capital": 5.0, "founded": date(2024, 11, 4), "staff": None,
                                   "above": None}


def test_the_reader_loads_no_writer():
    code = "import exports.workbook.recogniser, sys; print([m for m in sys.modules if re.match(P, m)])"
    code = f"import re; P = {'openpyxl|reportlab|PySide6|sqlalchemy|python_calamine'!r}; " + code
    answer = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, encoding="utf-8", check=True)
    assert answer.stdout.strip() == "[]"
    assert re.match(r"\[\]", answer.stdout)
