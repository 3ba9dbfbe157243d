"""Files attached in the demo: a drawn photo of a plaque, and a letter. Made of nothing but numbers, always the same."""

from __future__ import annotations

import struct
import tempfile
import zlib
from pathlib import Path

from desktop.demo.calendar import Times, before
from desktop.demo.diary import Diary
from models.ledgers import catalogue
from models.ledgers.rows import Condition, Filter, Op, row_ids
from models.operations.attachments import add_files
from models.store.store import Store

_LETTER = """关于加快办理配套道路建设的函

云麓经济开发区企业服务领导小组办公室：
    我公司厂区门口道路尚未贯通，原材料运输车辆绕行约3公里。恳请协调有关单位加快打通，
我公司将全力配合。

    （样例文件，内容为虚构）
"""
_WIDE, _HIGH = 160, 120


def attach(store: Store, diary: Diary, when: Times, plaque: str) -> None:
    """Attach the photo to a party's plaque and the letter to an item, some days before the demo's day."""
    day = before(when.today, 4)
    diary.at(day, 15, 44, lambda: _add(store, "plaques", plaque, "立牌照片.png", plaque_photo()))
    diary.at(day, 15, 48, lambda: _add(store, "issues", _in_hand(store), "企业来函.txt", _LETTER.encode()))


def plaque_photo() -> bytes:
    """Return a small PNG: a blue plaque with a white frame against a grey wall."""
    lines = []
    for y in range(_HIGH):
        line = bytearray([0])
        for x in range(_WIDE):
            inside = 24 < x < 136 and 18 < y < 102
            frame = inside and (x < 29 or x > 131 or y < 23 or y > 97)
            written = inside and not frame and y % 12 < 3 and 40 < x < 120
            line += bytes((255, 255, 255) if frame or written else (28, 72, 140) if inside else (176, 178, 180))
        lines.append(bytes(line))
    head = struct.pack(">IIBBBBB", _WIDE, _HIGH, 8, 2, 0, 0, 0)
    body = zlib.compress(b"".join(lines), 9)
    return b"\x89PNG\r\n\x1a\n" + b"".join(map(_chunk, (b"IHDR", b"IDAT", b"IEND"), (head, body, b"")))


def _chunk(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))


def _in_hand(store: Store) -> str:
    """Return an item in hand that speaks of a road."""
    with store.read() as session:
        wanted = Filter(text="路", conditions=(Condition("state", Op.IS, "in_hand"),))
        return row_ids(session, catalogue.ledger(session, "issues"), wanted, today=store.today())[0]


def _add(store: Store, key: str, row_id: str, name: str, content: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / name
        path.write_bytes(content)
        add_files(store, key, row_id, [path])
