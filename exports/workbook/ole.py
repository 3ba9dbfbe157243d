"""The names in an OLE compound file: enough to tell an old workbook from a letter or a locked package."""

from __future__ import annotations

import struct

SIGNATURE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_LAST, _NONE, _ENTRY = 0xFFFFFFFA, 0xFFFFFFFF, 128


def stream_names(content: bytes) -> set[str]:
    """Return the names that stand at the top of the compound file `content`.

    Raises `ValueError` when the file is cut off or its chains lead nowhere.
    """
    if len(content) < 512 or not content.startswith(SIGNATURE):
        raise ValueError("no compound file")
    size = 1 << struct.unpack_from("<H", content, 30)[0]
    if size not in (512, 4096):
        raise ValueError("odd sector size")
    first = struct.unpack_from("<I", content, 48)[0]
    table = _allocation(content, size)
    directory = b"".join(_sector(content, size, at) for at in _chain(first, table))
    return _top_names(directory)


def _sector(content: bytes, size: int, at: int) -> bytes:
    begin = (at + 1) * size
    if begin >= len(content):
        raise ValueError("a sector lies beyond the end")
    return content[begin:begin + size].ljust(size, b"\0")


def _allocation(content: bytes, size: int) -> list[int]:
    """Return the sector that follows each sector."""
    places = list(struct.unpack_from("<109I", content, 76))
    more, seen = struct.unpack_from("<I", content, 68)[0], 0
    while more < _LAST:
        block = struct.unpack(f"<{size // 4}I", _sector(content, size, more))
        places += block[:-1]
        more, seen = block[-1], seen + 1
        if seen > len(content) // size:
            raise ValueError("a chain without an end")
    table: list[int] = []
    for place in places:
        if place < _LAST:
            table += struct.unpack(f"<{size // 4}I", _sector(content, size, place))
    return table


def _chain(first: int, table: list[int]) -> list[int]:
    chain: list[int] = []
    while first < _LAST:
        if first >= len(table) or len(chain) > len(table):
            raise ValueError("a chain that leads nowhere")
        chain.append(first)
        first = table[first]
    return chain


def _top_names(directory: bytes) -> set[str]:
    """Walk the tree of names that hangs on the root entry."""
    count = len(directory) // _ENTRY
    if not count:
        raise ValueError("no directory")
    names: set[str] = set()
    waiting, seen = [struct.unpack_from("<I", directory, 76)[0]], set()
    while waiting:
        at = waiting.pop()
        if at == _NONE or at in seen:
            continue
        if at >= count:
            raise ValueError("a name that is not there")
        seen.add(at)
        entry = directory[at * _ENTRY:(at + 1) * _ENTRY]
        length = struct.unpack_from("<H", entry, 64)[0]
        names.add(entry[:max(0, min(length, 64) - 2)].decode("utf-16-le", "replace"))
        waiting += struct.unpack_from("<II", entry, 68)
    return names
