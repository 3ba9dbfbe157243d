"""docs/mechanisms.md says where each mechanism of the parks is found; what it says is there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from models.ledgers import catalogue
from models.ledgers.templates import TEMPLATES

ROOT = Path(__file__).resolve().parents[1]
LINES = [
    [cell.strip() for cell in line.strip().strip("|").split("|")]
    for line in (ROOT / "docs" / "mechanisms.md").read_text("utf-8").splitlines()
    if line.startswith("| ") and not line.startswith("| 机制")
]
STORIES = {
    name
    for path in (ROOT / "tests").rglob("test_*.py")
    for name in re.findall(r"^def (test_\w+)", path.read_text("utf-8"), re.MULTILINE)
}
LEDGERS = {*catalogue.EXCHANGED, *catalogue.GIVEN_OUT, *(template.key for template in TEMPLATES)}


@pytest.mark.parametrize("line", LINES, ids=lambda line: line[0])
def test_a_mechanism_is_found_where_the_table_says(line):
    _, sources, _, ledgers, story = line
    assert re.fullmatch(r"(S[0-4]( |$))*", sources)
    assert set(re.findall(r"`(\w+)`", ledgers)) <= LEDGERS
    told = set(re.findall(r"`(\w+)`", story))
    assert told
    assert told <= STORIES


def test_every_ledger_of_the_parks_is_in_the_table():
    named = {key for line in LINES for key in re.findall(r"`(\w+)`", line[3])}
    assert not LEDGERS - named
