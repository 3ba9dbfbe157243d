"""Looks at a file before anything parses it: what it really is, and whether it is safe to read."""

from __future__ import annotations

import enum
import re
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from exports.workbook import ole
from models.errors import FileRefused
from models.language import N_, Text


class Container(enum.StrEnum):
    """What a file is, judged by its content and never by its ending."""

    PACKAGE = "package"  # .xlsx, .xlsm, .xlsb
    BINARY = "binary"  # .xls, .et
    OPEN = "open"  # .ods
    TEXT = "text"  # .csv
    HTML = "html"  # a web page with tables, often named .xls


@dataclass(frozen=True, slots=True)
class Limits:
    """How much is read from one workbook: bytes once unpacked, parts, cells, seconds and bytes of memory."""

    unpacked: int = 200_000_000
    parts: int = 2_000
    cells: int = 20_000_000
    seconds: float = 60.0
    memory: int = 4 << 30


LIMITS = Limits()

_CHUNK = 1 << 20
_OVERLAP = 64
_COLUMN = re.compile(rb"""\sr\s*=\s*["']([A-Z]{1,3})\d""")
_ROW = re.compile(rb"""\sr\s*=\s*["'][A-Z]*(\d{1,9})["']""")
_SHEET = re.compile(r"xl/worksheets/[^/]+\.xml", re.IGNORECASE)
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_FOREIGN = (b"%PDF", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"{\\rtf", b"7z\xbc\xaf", b"Rar!", b"BM", b"II*\0",
            b"MM\0*", b"\x1f\x8b", b"SQLite format 3", b"MZ", b"\x7fELF")

NOT_A_WORKBOOK = N_("Errors", "“{name}” is not a workbook.")
ODD_FORMAT = N_("Errors", "“{name}” is saved as XML or as a web archive. Open it and save it as an .xlsx "
                          "workbook.")
ODD_PARTS = N_("Errors", "“{name}” was not written by an office program: its parts repeat or point outside.")
ENTITIES = N_("Errors", "“{name}” defines its own entities, as no office program does: it is not read.")
DAMAGED = N_("Errors", "“{name}” is damaged or was cut off: it cannot be read.")
PASSWORD = N_("Errors", "“{name}” is protected by a password. Open it, remove the password and save it.")
TOO_BIG = N_("Errors", "“{name}” is too big: it unpacks to more than {limit} MB.")
TOO_WIDE = N_("Errors", "“{name}” spans {rows} rows × {columns} columns because a cell stands far outside "
                        "the table. Delete the empty rows and columns beyond the table and save it.")


def inspect(path: Path, limits: Limits = LIMITS) -> Container:
    """Return what `path` is; raise `FileRefused` with one sentence when it cannot or must not be read."""
    size = _size(path)
    if size == 0:
        raise _refused(path, N_("Errors", "“{name}” is empty."))
    if path.name.startswith("~$"):
        raise _refused(path, N_("Errors", "“{name}” only marks that a workbook is open. Choose the workbook "
                                          "itself."))
    if size > limits.unpacked:
        raise _too_big(path, limits)
    with path.open("rb") as file:
        head = file.read(4096)
    if head.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return _package(path, limits)
    if head.startswith(ole.SIGNATURE):
        return _binary(path)
    if head.startswith(_FOREIGN):
        raise _refused(path, NOT_A_WORKBOOK)
    return _text(path)


def decoded(content: bytes) -> str | None:
    """Return text in UTF-8 or UTF-16 (by its mark) or GB18030; None when it is no text."""
    marked = content.startswith((b"\xff\xfe", b"\xfe\xff"))
    for encoding in ("utf-16",) if marked else ("utf-8-sig", "gb18030"):
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        return None if _CONTROLS.search(text) else text
    return None


def _size(path: Path) -> int:
    if path.is_dir():
        raise _refused(path, N_("Errors", "“{name}” is a folder."))
    try:
        return path.stat().st_size
    except FileNotFoundError as missing:
        raise _refused(path, N_("Errors", "There is no file “{name}”.")) from missing


def _package(path: Path, limits: Limits) -> Container:
    try:
        with zipfile.ZipFile(path) as package:
            parts = package.infolist()
            container = _listed(path, parts, limits)
            left = limits.unpacked
            for part in parts:
                left -= _part(path, package, part, left, limits)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, ValueError, OSError) as broken:
        if isinstance(broken, PermissionError):
            raise
        raise _refused(path, DAMAGED) from broken
    return container


def _listed(path: Path, parts: list[zipfile.ZipInfo], limits: Limits) -> Container:
    """Judge the package by its list of parts."""
    if len(parts) > limits.parts:
        raise FileRefused(N_("Errors", "“{name}” holds {count} parts; a workbook needs fewer than {limit}."),
                          name=path.name, count=len(parts), limit=limits.parts)
    names = [part.filename for part in parts]
    folded = {name.casefold() for name in names}
    if len(folded) != len(names) or any(_escapes(name) for name in names):
        raise _refused(path, ODD_PARTS)
    if any(part.flag_bits & 1 for part in parts):
        raise _refused(path, PASSWORD)
    if any(name.startswith("xl/") for name in folded):
        if all({"[content_types].xml", f"xl/{book}", f"xl/_rels/{book}.rels"} - folded
               for book in ("workbook.xml", "workbook.bin")):
            raise _refused(path, DAMAGED)
        return Container.PACKAGE
    if {"content.xml", "mimetype"} <= folded:
        if "meta-inf/manifest.xml" in folded:
            return Container.OPEN
        raise _refused(path, DAMAGED)
    raise _refused(path, NOT_A_WORKBOOK)


def _escapes(name: str) -> bool:
    return name.startswith(("/", "\\")) or ".." in name.replace("\\", "/").split("/") or ":" in name


def _part(path: Path, package: zipfile.ZipFile, part: zipfile.ZipInfo, left: int, limits: Limits) -> int:
    """Unpack one part without keeping it, and return how many bytes it really has."""
    is_xml = part.filename.lower().endswith((".xml", ".rels", ".vml"))
    extent = _Extent() if _SHEET.fullmatch(part.filename) else None
    count, tail = 0, b""
    for chunk in _chunks(package, part):
        count += len(chunk)
        if count > left:
            raise _too_big(path, limits)
        if not is_xml:
            continue
        window = tail + chunk.replace(b"\0", b"")  # XML in UTF-16 hides nothing
        if b"<!DOCTYPE" in window or b"<!ENTITY" in window:
            raise _refused(path, ENTITIES)
        if extent is not None:
            extent.widen(window)
            if extent.cells > limits.cells:
                raise FileRefused(TOO_WIDE, name=path.name, rows=extent.rows, columns=extent.columns)
        tail = window[-_OVERLAP:]
    return count


def _chunks(package: zipfile.ZipFile, part: zipfile.ZipInfo) -> Iterator[bytes]:
    with package.open(part) as stream:
        while chunk := stream.read(_CHUNK):
            yield chunk


class _Extent:
    """The last row and the last column in which a sheet names a cell."""

    def __init__(self) -> None:
        self.rows = self.columns = 1
        self._seen: set[bytes] = set()

    @property
    def cells(self) -> int:
        return self.rows * self.columns

    def widen(self, window: bytes) -> None:
        for letters in set(_COLUMN.findall(window)) - self._seen:
            self._seen.add(letters)
            number = 0
            for letter in letters:
                number = number * 26 + letter - 64
            self.columns = max(self.columns, number)
        rows = set(_ROW.findall(window))
        if rows:
            self.rows = max(self.rows, max(map(int, rows)))


def _binary(path: Path) -> Container:
    try:
        names = ole.stream_names(path.read_bytes())
    except ValueError as broken:
        raise _refused(path, DAMAGED) from broken
    if "EncryptedPackage" in names:
        raise _refused(path, PASSWORD)
    if names & {"Workbook", "Book", "WORKBOOK", "BOOK"}:
        return Container.BINARY
    raise _refused(path, NOT_A_WORKBOOK)


def _text(path: Path) -> Container:
    text = decoded(path.read_bytes())
    if text is None:
        raise _refused(path, NOT_A_WORKBOOK)
    head = text[:65_536].lstrip().casefold()
    if "urn:schemas-microsoft-com:office:spreadsheet" in head or head.startswith("mime-version:"):
        raise _refused(path, ODD_FORMAT)
    if head.startswith("<") and ("<table" in head or "<html" in head):
        return Container.HTML
    if head.startswith("<?xml") or not head:
        raise _refused(path, NOT_A_WORKBOOK)
    return Container.TEXT


def _refused(path: Path, sentence: Text) -> FileRefused:
    return FileRefused(sentence, name=path.name)


def _too_big(path: Path, limits: Limits) -> FileRefused:
    return FileRefused(TOO_BIG, name=path.name, limit=max(1, limits.unpacked // 1_000_000))
