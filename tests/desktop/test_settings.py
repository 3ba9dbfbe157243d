from __future__ import annotations

import json
from pathlib import Path

import pytest

from desktop.settings import Settings, SettingsFile, read, written


def test_only_what_differs_is_written():
    assert json.loads(written(Settings())) == {}
    assert json.loads(written(Settings(operator="张三"))) == {"operator": "张三"}


@pytest.mark.parametrize("settings", [
    Settings(), Settings(language="en", operator="张三", recent=("a.ledger",), widths={"issues": {"text": 200}})])
def test_settings_come_back(settings):
    assert read(written(settings)) == settings


@pytest.mark.parametrize("text", ["", "no json", "[]", "null", '{"language": "fr"}', '{"operator": 5}',
                                  '{"recent": "x"}', '{"widths": 3}', '{"widths": {"a": 3}}',
                                  '{"unknown": 1}', "\ud83d"])
def test_what_is_wrong_falls_back(text):
    assert read(text) == Settings()


def test_one_wrong_value_costs_no_other():
    assert read('{"language": "fr", "operator": "张三"}') == Settings(operator="张三")


def test_a_file_that_cannot_be_read_or_written_costs_only_the_memory(tmp_path: Path):
    broken = tmp_path / "settings.json"
    broken.write_bytes(b"\xff\xfe\x00")
    assert SettingsFile(broken).value == Settings()
    settings = SettingsFile(tmp_path / "settings.json" / "impossible.json")
    settings.choose_operator("张三")
    assert settings.operator == "张三"


def test_the_last_ledgers_are_remembered_newest_first(tmp_path: Path):
    settings = SettingsFile(tmp_path / "settings.json")
    paths = [tmp_path / f"{number}.ledger" for number in range(10)]
    for path in paths:
        path.touch()
        settings.remember(path)
    settings.remember(paths[5])
    again = SettingsFile(tmp_path / "settings.json")
    assert again.recent[:2] == (paths[5], paths[9])
    assert len(again.recent) == 8
    paths[5].unlink()
    assert paths[5] not in again.recent
