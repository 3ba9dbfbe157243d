"""A file is judged by its content, and refused in one sentence before anything parses it."""

from __future__ import annotations

import io
import re
import sys
import warnings
import zipfile
from contextlib import suppress
from pathlib import Path

import openpyxl
import pytest

from exports.workbook import child, sheets
from exports.workbook.preflight import Container, Limits, inspect
from exports.workbook.sheets import read_workbook
from models.errors import Cancelled, FileRefused
from tests.exports.workbook_samples import NO_REAL, REAL

CELLS = '<row r="1"><c r="A1"><v>1</v></c></row>'


def packed(sheet: str = CELLS, extra: dict[str, str] | None = None, *, names: tuple[str, ...] = ()) -> bytes:
    """A small .xlsx with this sheet data, with parts put over or beside its own."""
    empty = io.BytesIO()
    openpyxl.Workbook().save(empty)
    out = io.BytesIO()
    with zipfile.ZipFile(empty) as source, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        for name in source.namelist():
            content = source.read(name)
            if name == "xl/worksheets/sheet1.xml":
                content = re.sub(rb"<sheetData\s*/>|<sheetData></sheetData>",
                                 f"<sheetData>{sheet}</sheetData>".encode(), content)
                assert sheet.encode() in content
            package.writestr(name, content)
        for name, content in (extra or {}).items():
            package.writestr(name, content)
        with warnings.catch_warnings(action="ignore"):
            for name in names:
                package.writestr(name, "x")
    return out.getvalue()


def saved(folder: Path, content: bytes, name: str = "a.xlsx") -> Path:
    path = folder / name
    path.write_bytes(content)
    return path


def cell(place: str) -> str:
    return f'<c r="{place}"><v>1</v></c>'


@pytest.mark.parametrize(("content", "container"), [
    (packed(), Container.PACKAGE),
    ("企业名称,电话\n甲,1\n".encode(), Container.TEXT),
    ("企业名称,电话\n甲,1\n".encode("utf-8-sig"), Container.TEXT),
    ("企业名称,电话\n甲,1\n".encode("gb18030"), Container.TEXT),
    ("企业名称\t电话\n甲\t1\n".encode("utf-16"), Container.TEXT),
    ("<html><body><table><tr><td>企业名称</td></tr></table></body></html>".encode(), Container.HTML),
    ("\n <TABLE><tr><td>企业名称</td></tr></TABLE>".encode("gb18030"), Container.HTML),
])
def test_the_content_decides(tmp_path, content, container):
    for ending in ("xlsx", "xls", "csv", "doc"):
        assert inspect(saved(tmp_path, content, f"a.{ending}")) is container


@pytest.mark.parametrize(("content", "told"), [
    (b"", "is empty"),
    (b"%PDF-1.7\n", "is not a workbook"),
    (b"\x89PNG\r\n\x1a\n", "is not a workbook"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "is damaged"),
    (b"\0\1\2\3" * 300, "is not a workbook"),
    (packed()[:2000], "is damaged"),
    (packed()[:-30], "is damaged"),
    (b"<?xml version='1.0'?><Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'/>", "as XML"),
    (b"MIME-Version: 1.0\nContent-Type: multipart/related", "web archive"),
    (packed(names=("xl/workbook.xml",)), "parts repeat"),
    (packed(names=("../../evil",)), "point outside"),
    (packed(names=("C:/evil",)), "point outside"),
    (packed(extra={"xl/x.xml": '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'}), "own entities"),
])
def test_what_cannot_be_read_is_told(tmp_path, content, told):
    with pytest.raises(FileRefused, match=told):
        inspect(saved(tmp_path, content))


def test_missing_folder_and_owner_file(tmp_path):
    with pytest.raises(FileRefused, match="There is no file “none"):
        read_workbook(tmp_path / "none.xlsx")
    with pytest.raises(FileRefused, match="is a folder"):
        read_workbook(tmp_path)
    with pytest.raises(FileRefused, match="only marks that a workbook is open"):
        read_workbook(saved(tmp_path, b"\x05Clerk" + b" " * 159, "~$a.xlsx"))


def test_other_packages_are_no_workbooks(tmp_path):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as package:
        package.writestr("word/document.xml", "<a/>")
        package.writestr("[Content_Types].xml", "<a/>")
    with pytest.raises(FileRefused, match="is not a workbook"):
        inspect(saved(tmp_path, out.getvalue(), "a.docx"))


@pytest.mark.parametrize("sheet", [
    f'<row r="1">{cell("A1")}</row><row r="1048576">{cell("XFD1048576")}</row>',
    "".join(f'<row r="{at}">{cell(f"A{at}")}{cell(f"XFD{at}")}</row>' for at in range(1, 2000)),
    '<row r="1048576"><c s="0" r = \'CV1048576\'><v>1</v></c></row>',
])
def test_far_cells_are_refused_before_they_fill_the_memory(tmp_path, sheet):
    with pytest.raises(FileRefused, match="a cell stands far outside"):
        read_workbook(saved(tmp_path, packed(sheet)))


def test_far_cells_are_found_across_chunks(tmp_path, monkeypatch):
    monkeypatch.setattr("exports.workbook.preflight._CHUNK", 97)
    with pytest.raises(FileRefused, match="1048576 rows × 16384 columns"):
        inspect(saved(tmp_path, packed(f'<row r="1">{cell("A1")}</row><row>{cell("XFD1048576")}</row>')))


def test_a_long_narrow_table_is_not_far(tmp_path):
    sheet = f'<row r="1">{cell("A1")}</row><row r="1048576">{cell("C1048576")}</row>'
    assert inspect(saved(tmp_path, packed(sheet))) is Container.PACKAGE


def test_a_bomb_is_measured_by_what_it_really_unpacks_to(tmp_path):
    bomb = packed(extra={"xl/media/a.bin": "0" * 3_000_000})
    assert len(bomb) < 20_000
    with pytest.raises(FileRefused, match="unpacks to more than 2 MB"):
        inspect(saved(tmp_path, bomb), Limits(unpacked=2_000_000))
    with pytest.raises(FileRefused, match="parts"):
        inspect(saved(tmp_path, packed(names=tuple(f"m/{at}" for at in range(30)))), Limits(parts=30))


def test_a_size_that_lies_is_damage(tmp_path):
    content = bytearray(packed(extra={"xl/media/a.bin": "0" * 5000}))
    at = content.index(b"PK\1\2")
    while b"xl/media/a.bin" not in content[at:at + 60]:
        at = content.index(b"PK\1\2", at + 4)
    content[at + 24:at + 28] = (10).to_bytes(4, "little")
    with pytest.raises(FileRefused, match="damaged"):
        inspect(saved(tmp_path, bytes(content)))


def test_the_reader_is_stopped_when_it_takes_too_long(tmp_path):
    with pytest.raises(FileRefused, match="takes too long"):
        read_workbook(saved(tmp_path, packed()), limits=Limits(seconds=0.001))


def test_a_reader_without_memory_is_a_refusal(tmp_path):
    with pytest.raises(FileRefused, match="needs more memory"):
        read_workbook(saved(tmp_path, packed()), limits=Limits(memory=1 << 20))


def test_cancelling_stops_the_reader(tmp_path):
    def cancel(done: int, total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        read_workbook(saved(tmp_path, packed()), progress=cancel)


def test_a_file_nobody_else_may_open_is_read_from_a_copy(tmp_path, monkeypatch):
    path, real, tried = saved(tmp_path, packed()), Path.open, []

    def held(self, *arguments, **facts):
        if self == path and not tried:
            tried.append(self)
            raise PermissionError(13, "held")
        return real(self, *arguments, **facts)

    monkeypatch.setattr(Path, "open", held)
    assert read_workbook(path).sheets[0].rows == [[1.0]]
    assert tried
    tried.clear()
    monkeypatch.setattr("shutil.copyfile", lambda *_: (_ for _ in ()).throw(PermissionError(13, "held")))
    with pytest.raises(FileRefused, match="held by another program"):
        read_workbook(path)


def test_a_packaged_program_reads_by_itself(tmp_path, monkeypatch):
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    command = sheets._command(Container.TEXT, tmp_path / "a.csv", Limits())
    assert command == [sys.executable, child.FLAG, "text", str(tmp_path / "a.csv"), str(4 << 30)]


@pytest.mark.skipif(not REAL.is_dir(), reason=NO_REAL)
def test_every_cut_of_a_real_file_is_a_sentence(tmp_path):
    content = (REAL / "fix-cal-date_1904.xls").read_bytes()
    for cut in range(400, len(content), 1100):
        with suppress(FileRefused):  # nothing else may come out
            read_workbook(saved(tmp_path, content[:cut], "a.xls"))
