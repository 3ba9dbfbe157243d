"""The file: made, opened, refused, written as deeds, journalled whole."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from datetime import datetime
from pathlib import Path, PureWindowsPath

import pytest
import sqlcipher3.dbapi2 as sqlite
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from models.errors import FileRefused, LedgerError, RuleBroken
from models.operations import records
from models.records.all import Base
from models.records.journal import EXEMPT
from models.store import journal
from models.store.backup import back_up, backups_of, restore
from models.store.check import check_file
from models.store.engine import _address
from models.store.store import Store
from tests.helpers.ledgers import content, enterprise, unit


def test_a_new_ledger_has_the_safe_settings(store):
    with store._writing.connect() as connection:

        def pragma(name: str) -> object:
            return connection.exec_driver_sql(f"PRAGMA {name}").scalar()

        assert pragma("journal_mode") == "delete"
        assert pragma("synchronous") == 3  # EXTRA
        assert pragma("foreign_keys") == 1
        assert pragma("trusted_schema") == 0


def test_every_table_is_strict_and_journalled_or_exempt_by_name(store):
    with store.read() as session:
        tables = {
            row[0]: row[1]
            for row in session.connection().exec_driver_sql(
                "SELECT name, sql FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
            )
        }
        watched = set(journal.journalled(session.connection()))
    assert set(tables) == watched | EXEMPT
    assert all("STRICT" in sql for name, sql in tables.items() if name != "alembic_version")
    assert check_file(store).whole


def test_the_file_has_the_shape_of_the_records(store):
    from alembic.autogenerate import compare_metadata
    from alembic.migration import MigrationContext

    with store._writing.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": False})
        assert compare_metadata(context, Base.metadata) == []


def test_nothing_can_be_written_past_the_journal(store):
    unit(store)
    for statement in (
        "UPDATE unit SET name = 'x'",
        "DELETE FROM unit",
        "INSERT INTO series(id, name, position) VALUES ('1', 'x', 1)",
    ):
        with pytest.raises(IntegrityError), store._writing.begin() as connection:
            connection.execute(text(statement))
    assert check_file(store).whole


def test_an_entry_of_the_journal_cannot_be_rewritten(store):
    unit(store)
    for statement in ("UPDATE change SET after = '{}'", "DELETE FROM change"):
        with pytest.raises(Exception, match="never rewritten"), store._writing.begin() as connection:
            connection.execute(text(statement))


def test_a_journal_altered_behind_the_program_is_found(store, tmp_path):
    unit(store)
    store.close()
    raw = sqlite.connect(str(store.path))
    raw.execute("UPDATE operation SET operator = '别人' WHERE seq = 2")
    raw.commit()
    raw.close()
    assert check_file(store).broken_at == 2


def test_a_deed_keeps_who_when_before_and_after(store):
    row_id = unit(store, "区经发局")
    records.change(store, "units", row_id, {"short_name": "经发局"})
    with store.read() as session:
        change = session.connection().exec_driver_sql("SELECT * FROM change ORDER BY id DESC LIMIT 1").one()
        deed = session.connection().exec_driver_sql("SELECT * FROM operation ORDER BY seq DESC LIMIT 1").one()
    assert (deed.verb, deed.operator, deed.at) == ("record.change", "张三", "2024-11-04T09:00:00")
    assert '"short_name":null' in change.before
    assert '"short_name":"经发局"' in change.after


def test_a_deed_that_changes_nothing_leaves_no_trace(store):
    row_id = unit(store)
    before = check_file(store).deeds
    records.change(store, "units", row_id, {"name": "区经发局"})
    assert check_file(store).deeds == before


def test_a_refused_deed_leaves_nothing_behind(store):
    enterprise(store)
    before = content(store)
    with pytest.raises(RuleBroken):
        enterprise(store)
    assert content(store) == before


def test_a_deed_is_done_whatever_a_listener_does(store, monkeypatch):
    told, heard = [], []
    monkeypatch.setattr(sys, "excepthook", lambda kind, error, trace: told.append(str(error)))

    def broken(deed):
        raise ValueError("the window is gone")

    store.subscribe(broken)
    store.subscribe(lambda deed: heard.append(deed.verb))
    unit(store, "区经发局")  # must not look as if it had failed: it would be entered a second time
    assert (told, heard) == (["the window is gone"], ["record.create"])
    assert len(content(store)["unit"]) == 1


def test_a_listener_hears_which_tables_changed_after_the_commit(store):
    heard = []
    store.subscribe(lambda deed: heard.append((deed.verb, deed.tables)))
    unit(store)
    store.undo()
    assert heard == [("record.create", {"unit"}), ("undo", {"unit"})]


def test_a_read_session_cannot_write(store):
    with pytest.raises(LedgerError), store.read() as session:
        session.connection().exec_driver_sql("DELETE FROM unit")


@pytest.mark.parametrize(
    ("content_of_file", "sentence"),
    [(b"", "is not a ledger"), (b"PK\x03\x04 something else", "is not a ledger"), (b"text" * 2000, "is not a ledger")],
)
def test_a_file_that_is_no_ledger_is_refused_in_one_sentence(tmp_path, content_of_file, sentence):
    path = tmp_path / "x.ledger"
    path.write_bytes(content_of_file)
    with pytest.raises(FileRefused, match=sentence):
        Store.open(path)
    assert path.read_bytes() == content_of_file


def test_another_sqlite_file_is_refused(tmp_path):
    path = tmp_path / "x.ledger"
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE a(b)")
    with pytest.raises(FileRefused, match="is not a ledger"):
        Store.open(path)


def test_a_missing_file_or_folder_is_refused(tmp_path):
    with pytest.raises(FileRefused, match="There is no ledger"):
        Store.open(tmp_path / "none.ledger")
    with pytest.raises(FileRefused, match="There is no folder"):
        Store.open(tmp_path / "none" / "x.ledger")
    with pytest.raises(FileRefused, match="There is no folder"):
        Store.create(tmp_path / "none" / "x.ledger")
    assert list(tmp_path.iterdir()) == []


def test_new_never_overwrites(store):
    with pytest.raises(FileRefused, match="exists already"):
        Store.create(store.path)


def test_a_file_of_a_newer_version_is_refused_and_not_one_byte_changes(store):
    store.close()
    raw = sqlite.connect(str(store.path))
    raw.execute("UPDATE alembic_version SET version_num = '9999'")
    raw.commit()
    raw.close()
    before = store.path.read_bytes()
    with pytest.raises(FileRefused, match="newer version"):
        Store.open(store.path)
    assert store.path.read_bytes() == before


@pytest.mark.skipif(os.name != "posix", reason="permissions are POSIX here")
def test_a_write_protected_file_opens_for_reading(store, monkeypatch):
    unit(store)
    store.close()
    monkeypatch.setattr("models.store.upgrade.os.access", lambda *_: False)
    opened = Store.open(store.path)
    assert opened.read_only
    with pytest.raises(FileRefused, match="only be read"):
        unit(opened, "区科创局")
    opened.close()


def test_acknowledged_deeds_survive_a_kill(tmp_path, empty_ledger):
    """What was printed after its commit is there after SIGKILL; the file is whole."""
    path = tmp_path / "x.ledger"
    path.write_bytes(empty_ledger.read_bytes())
    script = (
        "import sys; from pathlib import Path; from models.store.store import Store;"
        "from models.operations import records; s = Store.open(Path(sys.argv[1]));\n"
        "for n in range(10_000):\n"
        "    records.create(s, 'units', {'name': f'单位{n}', 'kind': 'park'}); print(n, flush=True)\n"
    )
    worker = subprocess.Popen([sys.executable, "-c", script, str(path)], stdout=subprocess.PIPE, text=True)
    acknowledged = [worker.stdout.readline() for _ in range(12)]
    worker.kill()
    acknowledged += worker.stdout.readlines()
    worker.wait()
    store = Store.open(path)
    with store.read() as session:
        names = set(session.connection().exec_driver_sql("SELECT name FROM unit").scalars())
    assert {f"单位{int(line)}" for line in acknowledged if line.strip()} <= names
    assert check_file(store).whole
    store.close()


def test_a_backup_is_verified_and_comes_back(store):
    unit(store)
    kept = content(store)
    backup = back_up(store.path, backups_of(store.path), "", datetime(2024, 11, 4, 9, 30))
    assert backup.name == "园区 2024-11-04 093000.ledger"
    unit(store, "区科创局")
    store.close()
    present = restore(backup, store.path, datetime(2024, 11, 4, 10, 0))
    assert content(Store.open(store.path)) == kept
    assert len(content(Store.open(present))["unit"]) == 2


def test_a_backup_that_was_altered_is_refused(store):
    backup = back_up(store.path, backups_of(store.path), "", datetime(2024, 11, 4, 9, 30))
    damaged = bytearray(backup.read_bytes())
    damaged[len(damaged) // 2] ^= 1
    backup.write_bytes(damaged)
    before = store.path.read_bytes()
    store.close()
    with pytest.raises(FileRefused, match="not as it was"):
        restore(backup, store.path, datetime(2024, 11, 4, 10, 0))
    assert store.path.read_bytes() == before


def test_a_damaged_ledger_is_replaced_by_its_backup_and_kept(store):
    backup = back_up(store.path, backups_of(store.path), "", datetime(2024, 11, 4, 9, 30))
    store.close()
    store.path.write_bytes(b"broken" * 100)
    present = restore(backup, store.path, datetime(2024, 11, 4, 10, 0))
    assert check_file(Store.open(store.path)).whole
    assert present.read_bytes() == b"broken" * 100


def test_a_backup_needs_no_quiet_ledger(store, tmp_path):
    with store.write("record.create", ledger="units"):
        copy = back_up(store.path, tmp_path / "b", "", datetime(2024, 11, 4, 9, 30))
    assert content(Store.open(copy)) == content(store)


def test_a_full_disk_is_told_in_words(store):
    with store._writing.connect() as connection:
        raw = connection.connection.dbapi_connection
        pages = raw.execute("PRAGMA page_count").fetchone()[0]
        raw.execute(f"PRAGMA max_page_count={pages}")
        connection.rollback()
    with pytest.raises(FileRefused, match="disk is full"):
        records.create(store, "units", {"name": "区经发局", "kind": "park", "note": "很长的备注" * 3900})
    assert check_file(store).whole


def test_paths_with_spaces_hashes_and_chinese_work(tmp_path, empty_ledger):
    folder = tmp_path / "四帮一 100% #1?" if os.name == "posix" else tmp_path / "四帮一 100% #1"
    folder.mkdir()
    path = folder / "台 账.ledger"
    path.write_bytes(Path(empty_ledger).read_bytes())
    store = Store.open(path)
    unit(store)
    assert check_file(store).whole
    store.close()


def test_odd_places_are_told_in_words(store, tmp_path):
    taken = tmp_path / "taken"
    taken.write_text("x")
    with pytest.raises(FileRefused, match="No backup could be written"):
        back_up(store.path, taken, "", datetime(2024, 11, 4, 9, 30))
    with pytest.raises(FileRefused, match="is a folder"):
        restore(store.path, tmp_path, datetime(2024, 11, 4, 9, 30))
    with pytest.raises(FileRefused, match="Nothing can be written"):
        Store.create(tmp_path / f"{'长' * 300}.ledger")
    assert sorted(one.name for one in tmp_path.iterdir()) == ["taken", "园区.ledger"]


def test_a_ledger_on_a_windows_share_is_addressed_by_its_path():
    assert _address(PureWindowsPath(r"\\server\园区\台 账.ledger")).startswith("file:////server/")
    assert _address(PureWindowsPath(r"D:\台账.ledger")).startswith("file:///D:/")


def test_a_new_ledger_needs_no_hard_links(tmp_path, monkeypatch):
    def no_links(*_: object) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(os, "link", no_links)
    store = Store.create(tmp_path / "盘.ledger")
    assert check_file(store).whole
    store.close()
    assert [one.name for one in tmp_path.iterdir()] == ["盘.ledger"]


def test_a_restore_that_cannot_keep_the_present_ledger_is_refused_in_words(store, tmp_path):
    backup = back_up(store.path, tmp_path / "b", "", datetime(2024, 11, 4, 9, 30))
    store.close()
    backups_of(store.path).write_text("a file where the folder should be")
    before = store.path.read_bytes()
    with pytest.raises(FileRefused, match="could not be written"):
        restore(backup, store.path, datetime(2024, 11, 4, 9, 30))
    assert store.path.read_bytes() == before


def test_a_journal_left_over_is_not_replayed_into_another_ledger(store, tmp_path):
    backup = back_up(store.path, tmp_path / "b", "", datetime(2024, 11, 4, 9, 30))
    lost = tmp_path / "lost.ledger"
    left = lost.with_name("lost.ledger-journal")
    left.write_bytes(b"an old journal")
    with pytest.raises(FileRefused, match="journal” exists already"):
        Store.create(lost)
    restore(backup, lost, datetime(2024, 11, 4, 9, 30))
    assert not left.exists()


def test_a_backup_that_fails_leaves_nothing(store, tmp_path, monkeypatch):
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", full)
    with pytest.raises(FileRefused, match="No backup could be written"):
        back_up(store.path, tmp_path / "b", "", datetime(2024, 11, 4, 9, 30))
    assert not list((tmp_path / "b").iterdir())


_CUT_SHORT = """
import os, sys
import sqlcipher3.dbapi2 as sqlite
writing = sqlite.connect(sys.argv[1], isolation_level=None)
writing.execute("PRAGMA cache_size=5")
writing.execute("BEGIN IMMEDIATE")
writing.execute("UPDATE journal_state SET operation_id = (SELECT id FROM operation LIMIT 1)")
writing.execute("UPDATE calendar_day SET notice = printf('%.500c', 'x')")
os._exit(9)
"""


def test_what_another_program_left_half_written_is_taken_back(store, tmp_path):
    before = content(store)
    cut = [sys.executable, "-c", _CUT_SHORT, str(store.path)]
    subprocess.run(cut, check=False)
    assert store.path.with_name(f"{store.path.name}-journal").exists()
    assert content(store) == before
    subprocess.run(cut, check=False)
    assert check_file(store).whole
    subprocess.run(cut, check=False)
    assert content(Store.open(back_up(store.path, tmp_path / "b", "", datetime(2024, 11, 4, 9, 30)))) == before


def test_a_commit_that_is_refused_leaves_no_lock_behind(store):
    with store.read() as session:
        before = session.connection().exec_driver_sql("SELECT count(*) FROM unit").scalar()
        with store._writing.connect() as connection:
            connection.connection.dbapi_connection.execute("PRAGMA busy_timeout=50")
        with pytest.raises(FileRefused, match="by another program"):
            unit(store)
        assert session.connection().exec_driver_sql("SELECT count(*) FROM unit").scalar() == before == 0
    unit(store)
    assert len(content(store)["unit"]) == 1


@pytest.mark.parametrize("table", ["ledger_info", "alembic_version"])
def test_a_file_that_no_longer_says_what_it_is_is_refused(store, table):
    store.close()
    raw = sqlite.connect(str(store.path))
    raw.execute(f"DELETE FROM {table}")
    raw.commit()
    raw.close()
    with pytest.raises(FileRefused, match="is damaged"):
        Store.open(store.path)
