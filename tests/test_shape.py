"""The house rules that a reader could break without noticing."""

from __future__ import annotations

import ast
import re
import tomllib
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from models.figures.measuring import FIGURES
from models.ledgers import catalogue
from models.ledgers.columns import NO, YES, Kind, Place
from models.operations.saving import _SAVERS
from models.operations.verbs import VERBS

ROOT = Path(__file__).resolve().parents[1]
PACKAGES = ("models", "exports", "ui", "desktop")
MODULES = [path.relative_to(ROOT) for package in PACKAGES for path in sorted((ROOT / package).rglob("*.py"))]
TESTS = [path.relative_to(ROOT) for path in sorted((ROOT / "tests").rglob("*.py"))]
CATALOGUE = ROOT / "ui" / "i18n" / "four_helps_zh_CN.ts"

OURS_ALLOWED = {
    "models": {"models"},
    "exports": {"models", "exports"},
    "ui": {"models", "exports", "ui"},
    "desktop": set(PACKAGES),
}
OTHERS_FORBIDDEN = {
    "models": {"PySide6", "shiboken6", "openpyxl", "reportlab", "python_calamine", "pypdfium2"},
    "exports": {"PySide6", "shiboken6", "sqlalchemy", "alembic", "sqlcipher3"},
    "ui": {"sqlalchemy", "alembic", "sqlcipher3", "openpyxl", "reportlab", "python_calamine"},
    "desktop": {"sqlalchemy", "alembic", "sqlcipher3"},
}
NETWORK = {"socket", "http", "urllib.request", "ftplib", "smtplib", "requests", "httpx", "aiohttp", "PySide6.QtNetwork"}
BANNED = {
    r"\.connect\(\s*lambda": "a lambda slot keeps its widget alive for ever",
    r"processEvents\(": "re-enters the event loop under its callers",
    r"QtSql": "a second connection beside the store's",
    r"QtCharts|QtGraphs": "not under the LGPL",
    r"except Exception:\s*pass": "hides a failure",
    r"QtConcurrent": "not usable from Python",
}


def _imported(path: Path) -> set[str]:
    tree = ast.parse((ROOT / path).read_text("utf-8"))
    named = {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
    return named | {node.module for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) and node.module}


@pytest.mark.parametrize("path", MODULES, ids=str)
def test_imports_point_one_way(path):
    package, named = path.parts[0], _imported(path)
    tops = {name.partition(".")[0] for name in named}
    assert tops & set(PACKAGES) <= OURS_ALLOWED[package]
    assert not tops & OTHERS_FORBIDDEN[package]
    assert "tests" not in tops


@pytest.mark.parametrize("path", MODULES, ids=str)
def test_nothing_speaks_to_the_network(path):
    assert not {name for name in _imported(path) if any(name == one or name.startswith(f"{one}.") for one in NETWORK)}


@pytest.mark.parametrize("path", MODULES, ids=str)
def test_no_banned_call(path):
    text = (ROOT / path).read_text("utf-8")
    for pattern, reason in BANNED.items():
        assert not re.search(pattern, text), reason
    if path.parts[0] == "ui":
        assert not re.search(r"\.exec\(", text), "blocks; show dialogs with open()"


@pytest.mark.parametrize("path", TESTS, ids=str)
def test_tests_neither_sleep_nor_wait_a_fixed_time(path):
    text = (ROOT / path).read_text("utf-8")
    if path.name != "test_shape.py":
        assert not re.search(r"time\.sleep\(|qtbot\.wait\(|sleep\(\d", text)


@pytest.mark.parametrize("path", [*MODULES, *TESTS], ids=str)
def test_a_file_is_read_in_one_sitting(path):
    if "versions" not in path.parts:
        assert len((ROOT / path).read_text("utf-8").splitlines()) <= 400


@pytest.mark.parametrize("path", MODULES, ids=str)
def test_a_module_says_what_it_is(path):
    tree = ast.parse((ROOT / path).read_text("utf-8"))
    assert not tree.body or ast.get_docstring(tree)
    assert path.stem not in ("utils", "helpers", "manager", "misc", "common")


def test_every_kind_is_served_by_every_layer():
    from exports.workbook.writer import USES
    from models.ledgers.kinds import PARSERS, SHOWN
    from ui.ledger.editors import EDITORS

    for served in (PARSERS, SHOWN, USES, EDITORS):
        assert set(served) == set(Kind)


@pytest.fixture
def ledgers(tmp_path):
    from models.store.store import Store

    store = Store.create(tmp_path / "x.ledger")
    with store.read() as session:
        yield [catalogue.ledger(session, key) for key in catalogue.KEYS]
    store.close()


def test_a_ledgers_description_and_its_records_agree(ledgers):
    for ledger in ledgers:
        keys = [column.key for column in ledger.columns]
        assert len(keys) == len(set(keys))
        assert ledger.naming in keys
        for match in ledger.match:
            assert set(match) <= set(keys)
        attributes = ledger.record.__mapper__.columns
        for column in ledger.columns:
            typed = not column.read_only and column.kind is not Kind.LINKS
            if typed:
                attribute = f"{column.key}_id" if column.kind is Kind.LINK else column.key
                assert attribute in attributes or ledger.key in _SAVERS, (ledger.key, column.key)
                if column.required and attribute in attributes:
                    assert not attributes[attribute].nullable, (ledger.key, column.key)
            if column.kind is Kind.CHOICE:
                assert column.choices
            if column.kind in (Kind.LINK, Kind.LINKS):
                assert column.target in catalogue.KEYS
            if Place.IMPORT in column.places and ledger.key in catalogue.EXCHANGED:
                assert column.synonyms, (ledger.key, column.key)


def _translations() -> dict[tuple[str, str], str]:
    found = {}
    for context in ET.parse(CATALOGUE).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is not None and translation.get("type") not in ("obsolete", "vanished"):
                forms = [form.text or "" for form in translation.iter("numerusform")]
                text = translation.text or "" if not forms else "" if not all(forms) else forms[0]
                done = translation.get("type") != "unfinished" and text.strip()
                found[context.findtext("name") or "", message.findtext("source") or ""] = text if done else ""
    return found


def test_the_chinese_is_complete():
    assert not [source for source, text in _translations().items() if not text]


def _facts(text: str) -> list[str]:
    return sorted(re.findall(r"\{[^}]*\}|%n|%\d", text))


def test_placeholders_are_the_same_on_both_sides():
    for (_, source), text in _translations().items():
        assert not text or _facts(source) == _facts(text), source


def test_everything_marked_is_in_the_catalogue(ledgers):
    known = _translations()
    marked = {
        (text.context, text.source)
        for ledger in ledgers
        for text in (ledger.title, *(column.label for column in ledger.columns))
        if text.context
    }
    choices = [choice for ledger in ledgers for column in ledger.columns for choice in column.choices]
    marked |= {tuple(choice.label) for choice in choices if choice.label.context}  # others are the office's own words
    marked |= {tuple(text) for one in FIGURES for text in (one.label, one.definition)}
    marked |= {tuple(text) for text in VERBS.values()} | {tuple(YES.label), tuple(NO.label)}
    for path in MODULES:
        for node in ast.walk(ast.parse((ROOT / path).read_text("utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "N_":
                context, source = (ast.literal_eval(argument) for argument in node.args)
                marked.add((context, source))
    assert not {key for key in marked if key not in known}


def test_a_choice_is_read_back_from_its_own_translation(ledgers):
    known = _translations()
    for ledger in ledgers:
        for column in ledger.columns:
            for choice in column.choices:
                shown = known[tuple(choice.label)] if choice.label.context else choice.label.source
                assert shown in choice.other_names, (ledger.key, column.key, choice.code, shown)


def test_a_translated_heading_is_a_heading_offices_use(ledgers):
    known = _translations()
    for ledger in ledgers:
        labels = [known.get(tuple(column.label), column.label.source) for column in ledger.columns]
        assert len(labels) == len(set(labels)), ledger.key


def test_no_lock_file_host_or_path_of_a_machine_is_kept():
    project = (ROOT / "pyproject.toml").read_text("utf-8")
    assert "!=6.12.0" in next(one for one in tomllib.loads(project)["project"]["dependencies"] if "PySide6" in one)
    for path in [Path("pyproject.toml"), Path("README.md"), Path(".ci/run"), *MODULES, *TESTS]:
        if path.name != "test_shape.py":
            text = (ROOT / path).read_text("utf-8")
            assert not re.search(r"/(work|root|home)/\w|pypi\.org|files\.pythonhosted", text), path
