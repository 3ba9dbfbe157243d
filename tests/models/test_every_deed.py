"""Each deed there is: taken back exactly and done again, at once and after the file was opened anew."""

from __future__ import annotations

from models.operations.verbs import VERBS, deed_title
from models.store.check import check_file
from models.store.store import Store
from tests.helpers.ledgers import content
from tests.helpers.work import WORK
from tests.helpers.year import Year
from tests.models.conftest import MONDAY

_OF_THE_STORE = {"ledger.new", "ledger.upgrade", "undo", "redo"}


def _opened(path) -> Store:
    return Store.open(path, operator="张三", clock=lambda: MONDAY)


def test_the_year_does_every_deed():
    assert {verb for verb, _ in WORK} == VERBS.keys() - _OF_THE_STORE


def test_every_deed_is_taken_back_exactly_and_done_again(store, tmp_path):
    year = Year(store, tmp_path)
    start, taken_back = content(store), 0
    for verb, work in WORK:
        work(year)
        after, deed = content(year.store), year.store.undoable()
        assert (deed.verb, "{" in deed_title(deed)) == (verb, False)
        year.store.undo()
        before = content(year.store)
        assert before != after, verb
        year.store.close()
        year.store = _opened(store.path)
        year.store.redo()
        assert content(year.store) == after, verb
        year.store.undo()
        assert content(year.store) == before, verb
        year.store.redo()
    assert [table for table, rows in content(year.store).items() if not rows] == []
    end = content(year.store)
    while year.store.undoable():
        year.store.undo()
        taken_back += 1
    assert content(year.store) == start
    for _ in range(taken_back):
        year.store.redo()
    assert content(year.store) == end
    assert check_file(year.store).whole
    year.store.close()
