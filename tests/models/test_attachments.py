"""Files of a record: copied before the row is, kept once, checked when they are looked at."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from models.errors import Cancelled, Conflict, FileRefused
from models.operations import attachments, custom_ledgers, records
from models.store import attachments as kept_files
from models.store.attachments import attachments_folder, missing_files, path_of
from models.store.backup import backups_of
from tests.helpers.ledgers import assigned, content, enterprise, person, unit


@pytest.fixture
def row_id(store):
    return enterprise(store)


def file(tmp_path: Path, name: str, content: bytes = b"%PDF-1.7 evidence") -> Path:
    path = tmp_path / "桌面" / name
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(content)
    return path


def stored(store) -> list[Path]:
    return sorted(path for path in attachments_folder(store.path).rglob("*") if path.is_file())


def names(store, key: str, row_id: str) -> list[str]:
    with store.read() as session:
        return [one.name for one in attachments.attachments_of(session, key, row_id)]


def test_a_file_lies_under_its_hash_beside_the_ledger(store, tmp_path, row_id):
    source = file(tmp_path, "立牌照片.jpg", b"photo")
    (attachment,) = attachments.add_files(store, "enterprises", row_id, [source])
    source.unlink()
    digest = hashlib.sha256(b"photo").hexdigest()
    place = path_of(store, attachment)
    assert place == store.path.parent / "园区.attachments" / digest[:2] / digest
    assert place.read_bytes() == b"photo"
    with store.read() as session:
        (one,) = attachments.attachments_of(session, "enterprises", row_id)
    assert (one.name, one.size, one.added_at) == ("立牌照片.jpg", 5, store.clock())
    assert attachments_folder(store.path) != backups_of(store.path)


def test_several_files_are_one_deed_and_one_undo(store, tmp_path, row_id):
    before = content(store)
    paths = [file(tmp_path, f"{at}.txt", str(at).encode()) for at in range(3)]
    ids = attachments.add_files(store, "enterprises", row_id, paths)
    assert names(store, "enterprises", row_id) == ["0.txt", "1.txt", "2.txt"]
    assert store.undoable().facts["count"] == len(ids) == 3
    store.undo()
    assert content(store) == before
    store.redo()
    assert path_of(store, ids[2]).read_bytes() == b"2"


def test_the_same_bytes_are_stored_once(store, tmp_path, row_id):
    other = enterprise(store, "另一家有限公司")
    attachments.add_files(store, "enterprises", row_id, [file(tmp_path, "a.txt", b"same")])
    attachments.add_files(store, "enterprises", other, [file(tmp_path, "b.txt", b"same")])
    assert len(stored(store)) == 1
    again = attachments.add_files(store, "enterprises", row_id, [file(tmp_path, "a.txt", b"same")] * 2)
    assert len(set(again)) == 1
    assert names(store, "enterprises", row_id) == ["a.txt"]


def test_the_lists_of_one_task_share_its_files(store, tmp_path):
    unit(store)
    person(store)
    _, task_id = assigned(store)
    attachments.add_files(store, "tasks", task_id, [file(tmp_path, "办结材料.pdf")])
    assert names(store, "responsibilities", task_id) == ["办结材料.pdf"]


def test_a_row_of_a_custom_ledger_has_files_too(store, tmp_path):
    key = custom_ledgers.make_from_template(store, "events")
    with store.read() as session:
        name, day = (spec.id for spec in custom_ledgers.specs_of(session, key) if spec.required)
    row_id = records.create(store, key, {f"field:{name}": "培训", f"field:{day}": "2024-01-01"})
    attachments.add_files(store, key, row_id, [file(tmp_path, "签到表.xlsx")])
    assert names(store, key, row_id) == ["签到表.xlsx"]


def test_what_cannot_be_attached_is_refused_and_nothing_is_copied(store, tmp_path, row_id, monkeypatch):
    good, empty = file(tmp_path, "good.txt"), file(tmp_path, "empty.txt", b"")
    big = file(tmp_path, "big.bin", b"x" * 99)
    monkeypatch.setattr(kept_files, "LARGEST", 50)
    before = content(store)
    for bad in (empty, tmp_path / "桌面", tmp_path / "nowhere.txt", big):
        with pytest.raises(FileRefused, match=bad.name):
            attachments.add_files(store, "enterprises", row_id, [good, bad])
    assert stored(store) == []
    assert content(store) == before


def test_a_record_that_is_gone_takes_no_files(store, tmp_path, row_id):
    records.remove(store, "enterprises", [row_id])
    with pytest.raises(Conflict):
        attachments.add_files(store, "enterprises", row_id, [file(tmp_path, "a.txt")])
    assert stored(store) == []


def test_a_copy_that_is_stopped_leaves_nothing(store, tmp_path, row_id):
    def stop(done: int, total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        attachments.add_files(store, "enterprises", row_id, [file(tmp_path, "a.txt")], stop)
    assert stored(store) == []
    assert names(store, "enterprises", row_id) == []


def test_a_folder_that_cannot_be_made_is_told(store, tmp_path, row_id):
    attachments_folder(store.path).write_text("a file in the way", "utf-8")
    with pytest.raises(FileRefused, match=r"园区\.attachments"):
        attachments.add_files(store, "enterprises", row_id, [file(tmp_path, "a.txt")])


def test_a_removed_file_comes_back_by_undo(store, tmp_path, row_id):
    (attachment,) = attachments.add_files(store, "enterprises", row_id, [file(tmp_path, "a.txt")])
    attachments.remove_attachment(store, attachment)
    assert names(store, "enterprises", row_id) == []
    with pytest.raises(Conflict):
        attachments.remove_attachment(store, attachment)
    store.undo()
    assert path_of(store, attachment).is_file()


def test_missing_and_altered_bytes_are_found(store, tmp_path, row_id):
    paths = [file(tmp_path, f"{at}.txt", str(at).encode()) for at in range(3)]
    first, second, third = attachments.add_files(store, "enterprises", row_id, paths)
    assert missing_files(store) == []
    path_of(store, first).unlink()
    path_of(store, second).write_bytes(b"9")
    assert missing_files(store) == ["0.txt", "1.txt"]
    for attachment, said in ((first, "missing"), (second, "not as it was")):
        with pytest.raises(FileRefused, match=said):
            path_of(store, attachment)
    assert path_of(store, third).is_file()
    attachments.add_files(store, "enterprises", row_id, paths[:2])  # the same files once more mend what was lost
    assert missing_files(store) == []


@settings(max_examples=20, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(st.binary(min_size=1, max_size=50), min_size=1, max_size=5))
def test_every_byte_comes_back(store, tmp_path, row_id, contents):
    paths = [file(tmp_path, f"{hashlib.sha256(data).hexdigest()[:6]} {at}", data) for at, data in enumerate(contents)]
    ids = attachments.add_files(store, "enterprises", row_id, paths)
    assert [path_of(store, one).read_bytes() for one in ids] == contents
