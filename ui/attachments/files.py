"""An attachment on its way out of the ledger: to be looked at, to be saved, or as a small picture."""

from __future__ import annotations

import shutil
import stat
import tempfile
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QImageReader

from exports.files import replacing
from models.operations.attachments import Attached
from models.store.attachments import path_of
from models.store.store import Store

PICTURES = (".png", ".jpg", ".jpeg", ".bmp", ".gif", ".webp")
_FORBIDDEN = str.maketrans(dict.fromkeys('\\/:*?"<>|\n\r\t', "_"))
_LARGEST_PICTURE = 30 << 20


def file_name(name: str) -> str:
    """Return the name of an attachment as every system can hold it."""
    path = Path(name.translate(_FORBIDDEN).strip(" ."))
    return (path.stem[:80] or "file") + path.suffix[:20]


def copy_to_open(store: Store, attached: Attached) -> Path:
    """Return a write-protected copy under the file's own name, for other programs: what is kept stays as it is.

    Raises `FileRefused` when the bytes are missing or altered.
    """
    kept = path_of(store, attached.id)
    copy = Path(tempfile.mkdtemp(prefix="four-helps-")) / file_name(attached.name)
    shutil.copyfile(kept, copy)
    copy.chmod(stat.S_IREAD)
    return copy


def save_copy(store: Store, attached: Attached, path: Path) -> Path:
    """Write the file to `path`, whole or not at all. Raises `FileRefused`."""
    kept = path_of(store, attached.id)
    with replacing(path) as spare:
        shutil.copyfile(kept, spare)
    return path


def small_picture(store: Store, attached: Attached, side: int) -> QImage | None:
    """Return a picture that fits a square of `side` pixels; None where the file is no picture that can be drawn.

    Raises `FileRefused` when the bytes are missing or altered.
    """
    if Path(attached.name).suffix.lower() not in PICTURES or attached.size > _LARGEST_PICTURE:
        return None
    reader = QImageReader(str(path_of(store, attached.id)))
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isValid():
        reader.setScaledSize(size.scaled(QSize(side, side), Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    return None if image.isNull() else image
