"""Bringing an older file up to date: on a copy first, whole or not at all, with no child lost."""

from __future__ import annotations

import shutil
from datetime import datetime
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as sqlite
from alembic.config import Config
from alembic.script import ScriptDirectory

from models import migrations
from models.errors import FileRefused
from models.store import upgrade
from models.store.backup import backups_of
from models.store.check import check_file
from models.store.engine import connect
from models.store.engine import engine as engine_of
from models.store.store import Store
from tests.helpers.ledgers import assigned, content, enterprise, person, unit

_GOOD = f"""
from alembic import op
import sqlalchemy as sa
revision, down_revision = "9999", "{migrations.HEAD}"
def upgrade():
    with op.batch_alter_table("unit", table_kwargs=dict(sqlite_strict=True)) as batch:
        batch.add_column(sa.Column("floor", sa.Text()))
    with op.batch_alter_table("issue", recreate="always", table_kwargs=dict(sqlite_strict=True)) as batch:
        batch.add_column(sa.Column("urgency", sa.Text()))
"""
_REWRITING = (
    _GOOD
    + """
    op.execute("UPDATE unit SET note = 'seen'")
"""
)
_FAILING = (
    _GOOD
    + """
    op.execute("INSERT INTO no_such_table VALUES (1)")
"""
)
_ORPHANING = (
    _GOOD
    + """
    op.execute("DROP TRIGGER IF EXISTS journal_issue_delete")
    op.execute("DELETE FROM issue")
"""
)


@pytest.fixture
def newer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """Let the program know a second revision, given as text."""

    def learn(script: str) -> None:
        scripts = tmp_path / "scripts"
        shutil.copytree(migrations.SCRIPTS, scripts, ignore=shutil.ignore_patterns("__pycache__"))
        (scripts / "versions" / "9999_next.py").write_text(script, encoding="utf-8")
        monkeypatch.setattr(migrations, "SCRIPTS", scripts)
        monkeypatch.setattr(migrations, "REVISIONS", (*migrations.REVISIONS, "9999"))
        monkeypatch.setattr(migrations, "HEAD", "9999")

    return learn


@pytest.fixture
def old_file(store: Store) -> Path:
    unit(store)
    person(store)
    enterprise(store)
    assigned(store, party="云麓星河电子有限公司")
    store.close()
    return store.path


def test_the_known_revisions_are_the_scripts():
    config = Config()
    config.set_main_option("script_location", str(migrations.SCRIPTS))
    known = [script.revision for script in ScriptDirectory.from_config(config).walk_revisions()]
    assert tuple(reversed(known)) == migrations.REVISIONS


def test_no_revision_imports_the_models():
    for script in (migrations.SCRIPTS / "versions").glob("*.py"):
        assert "models" not in script.read_text(encoding="utf-8")


def _shape(connection: sqlite.Connection) -> dict[str, object]:
    """Return what a file's tables are, in whatever order they came about: columns, pointers, indexes, triggers."""
    shape: dict[str, object] = {}
    for name, strict in connection.execute("SELECT name, strict FROM pragma_table_list WHERE schema = 'main'"):
        columns = connection.execute(f'SELECT name, type, "notnull", pk FROM pragma_table_info("{name}")')
        pointers = connection.execute(f'SELECT "from", "table", "to", on_delete FROM pragma_foreign_key_list("{name}")')
        shape[name] = strict, set(columns.fetchall()), set(pointers.fetchall())
    for kind, name, sql in connection.execute("SELECT type, name, sql FROM sqlite_schema WHERE type != 'table'"):
        shape[f"{kind} {name}"] = sql if kind == "index" else None
    return shape


def test_the_revisions_lead_to_what_a_new_file_is(tmp_path, store):
    path = tmp_path / "scripts.ledger"
    path.touch()
    worker = engine_of(path)
    with worker.begin() as connection:
        upgrade._run_scripts(connection)
    worker.dispose()
    made, led_to = (_shape(connect(one)) for one in (store.path, path))
    assert {name for name in made.keys() | led_to.keys() if made.get(name) != led_to.get(name)} == set()


def test_an_upgrade_keeps_every_child_and_journals_the_new_columns(old_file, newer):
    before = content(Store.open(old_file))
    newer(_GOOD)
    store = Store.open(old_file, clock=lambda: datetime(2024, 11, 4, 9, 0))
    after = content(store)
    assert {table: len(rows) for table, rows in after.items()} == {table: len(rows) for table, rows in before.items()}
    assert after["task"] == before["task"]
    assert check_file(store).whole
    (backup,) = backups_of(old_file).glob("*.ledger")
    assert backup.name == "园区 2024-11-04 090000 before-9999.ledger"
    unit(store, "区科创局")
    with store.read() as session:
        last = session.connection().exec_driver_sql("SELECT after FROM change ORDER BY id DESC LIMIT 1").scalar_one()
    assert '"floor"' in last


def test_what_an_upgrade_writes_is_in_the_journal(old_file, newer):
    newer(_REWRITING)
    store = Store.open(old_file)
    with store.read() as session:
        last = session.connection().exec_driver_sql("SELECT after FROM change ORDER BY id DESC LIMIT 1").scalar_one()
    assert '"note":"seen"' in last
    assert check_file(store).whole


def test_deeds_before_an_upgrade_can_no_longer_be_undone(old_file, newer):
    newer(_GOOD)
    assert Store.open(old_file).undoable() is None


@pytest.mark.parametrize("script", [_FAILING, _ORPHANING])
def test_an_upgrade_that_fails_leaves_the_file_as_it_was(old_file, newer, script):
    before = old_file.read_bytes()
    newer(script)
    with pytest.raises(FileRefused, match="It is unchanged"):
        Store.open(old_file)
    assert old_file.read_bytes() == before
    assert not [left for left in old_file.parent.iterdir() if left.name.startswith(".upgrade")]


def test_an_old_write_protected_file_is_refused(old_file, newer, monkeypatch):
    newer(_GOOD)
    monkeypatch.setattr("models.store.upgrade.os.access", lambda *_: False)
    with pytest.raises(FileRefused, match="write-protected"):
        Store.open(old_file)
