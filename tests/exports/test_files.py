"""A file is replaced whole or not at all, and what hinders it is told in one sentence."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from exports.files import replacing
from models.errors import FileRefused


def listed(folder: Path) -> list[str]:
    return sorted(entry.name for entry in folder.iterdir())


def fail_half_way(spare: Path, failure: Exception) -> None:
    spare.write_text("half", encoding="utf-8")
    raise failure


def test_what_was_written_takes_the_name(tmp_path):
    target = tmp_path / "台账.xlsx"
    target.write_text("old", encoding="utf-8")
    with replacing(target) as spare:
        assert spare.parent == tmp_path
        spare.write_text("new", encoding="utf-8")
        assert target.read_text(encoding="utf-8") == "old"
    assert target.read_text(encoding="utf-8") == "new"
    assert listed(tmp_path) == ["台账.xlsx"]


def test_a_failure_leaves_the_old_file_and_nothing_else(tmp_path):
    target = tmp_path / "a.pdf"
    target.write_text("old", encoding="utf-8")
    with pytest.raises(ZeroDivisionError), replacing(target) as spare:
        fail_half_way(spare, ZeroDivisionError())
    assert target.read_text(encoding="utf-8") == "old"
    assert listed(tmp_path) == ["a.pdf"]


def test_nothing_written_is_refused(tmp_path):
    with pytest.raises(FileRefused, match="nothing came out"), replacing(tmp_path / "a.pdf"):
        pass
    assert listed(tmp_path) == []


def test_a_missing_folder_and_a_folder_are_refused(tmp_path):
    with pytest.raises(FileRefused, match="does not exist"), replacing(tmp_path / "none" / "a.pdf"):
        pass
    with pytest.raises(FileRefused, match="is a folder"), replacing(tmp_path):
        pass


def test_a_name_that_is_too_long_is_refused(tmp_path):
    with pytest.raises(FileRefused, match="too long"), replacing(tmp_path / ("企" * 90 + ".pdf")):
        pass


@pytest.mark.parametrize(("number", "told"), [
    (errno.ENOSPC, "disk is full"), (errno.EDQUOT, "disk is full"), (errno.EROFS, "Nothing can be written"),
    (errno.EACCES, "Nothing can be written"), (errno.EIO, "could not be written"),
])
def test_what_the_disk_refuses_is_told(tmp_path, number, told):
    with pytest.raises(FileRefused, match=told), replacing(tmp_path / "a.pdf") as spare:
        fail_half_way(spare, OSError(number, os.strerror(number)))
    assert listed(tmp_path) == []


def test_other_errors_of_the_block_stay_what_they_are(tmp_path):
    with pytest.raises(FileNotFoundError), replacing(tmp_path / "a.pdf"):
        (tmp_path / "missing picture.png").read_bytes()


def test_a_file_held_open_elsewhere_is_tried_again_then_told(tmp_path, monkeypatch):
    target = tmp_path / "a.xlsx"
    target.write_text("old", encoding="utf-8")
    tries = []

    def held(self, other):
        tries.append(other)
        raise PermissionError(13, "held")

    monkeypatch.setattr(Path, "replace", held)
    with (pytest.raises(FileRefused, match=r"“a\.xlsx” is open in another program"),
          replacing(target, pauses=(0, 0, 0)) as spare):
        spare.write_text("new", encoding="utf-8")
    assert len(tries) == 4
    assert target.read_text(encoding="utf-8") == "old"
    assert listed(tmp_path) == ["a.xlsx"]


def test_a_file_let_go_in_time_is_replaced(tmp_path, monkeypatch):
    target, real, tries = tmp_path / "a.xlsx", Path.replace, []

    def held_once(self, other):
        tries.append(other)
        if len(tries) == 1:
            raise PermissionError(13, "held")
        return real(self, other)

    monkeypatch.setattr(Path, "replace", held_once)
    with replacing(target, pauses=(0,)) as spare:
        spare.write_text("new", encoding="utf-8")
    assert target.read_text(encoding="utf-8") == "new"


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="the administrator may write anywhere")
def test_a_closed_folder_is_refused(tmp_path):
    tmp_path.chmod(0o500)
    try:
        with pytest.raises(FileRefused, match="Nothing can be written"), replacing(tmp_path / "a.pdf"):
            pass
    finally:
        tmp_path.chmod(0o700)


@pytest.mark.skipif(os.name != "posix", reason="permissions and links as POSIX has them")
def test_permissions_and_links_are_kept(tmp_path):
    target, link = tmp_path / "a.pdf", tmp_path / "link.pdf"
    target.write_text("old", encoding="utf-8")
    target.chmod(0o640)
    link.symlink_to(target)
    with replacing(link) as spare:
        spare.write_text("new", encoding="utf-8")
    assert link.is_symlink()
    assert target.read_text(encoding="utf-8") == "new"
    assert target.stat().st_mode & 0o777 == 0o640
