from __future__ import annotations

from collections.abc import Sequence

import pytest
from PySide6.QtCore import QModelIndex, Qt

from models.ledgers.parties import ENTERPRISES
from models.ledgers.rows import Row
from tests.helpers.ledgers import enterprise
from ui.ledger.live import LiveRows
from ui.ledger.table_model import BLOCK, Ask, LedgerTableModel


class Counted:
    """A source that counts how often it is asked."""

    def __init__(self, number: int) -> None:
        self.asked = 0
        blank = [None] * (len(ENTERPRISES.columns) - 1)
        self.kept = {str(at): Row(str(at), (f"企业{at}", *blank)) for at in range(number)}

    def ids(self) -> list[str]:
        return list(self.kept)

    def rows(self, ids: Sequence[str]) -> list[Row]:
        self.asked += 1
        return [self.kept[row_id] for row_id in ids if row_id in self.kept]


@pytest.fixture
def source() -> Counted:
    return Counted(1000)


@pytest.fixture
def model(qapp, source) -> LedgerTableModel:
    made = LedgerTableModel(ENTERPRISES, source)
    made.show_ids(source.ids())
    return made


def test_the_model_keeps_qts_rules(model, qtmodeltester):
    qtmodeltester.check(model)


def test_the_model_keeps_qts_rules_on_a_real_ledger(qapp, store, qtmodeltester):
    enterprise(store)
    rows = LiveRows(store, ENTERPRISES, store.today)
    model = LedgerTableModel(ENTERPRISES, rows)
    model.show_ids(rows.ids())
    qtmodeltester.check(model)
    assert model.rowCount() == 1


def test_an_invalid_index_has_no_data(model):
    assert model.data(QModelIndex()) is None
    assert not model.setData(QModelIndex(), "x")


def test_a_block_is_fetched_once(model, source):
    for row in range(BLOCK):
        for section in range(model.columnCount()):
            model.index(row, section).data()
    assert source.asked == 1


def test_a_row_that_is_gone_is_blank(model, source):
    del source.kept["3"]
    assert model.index(3, 0).data() == ""
    assert model.index(4, 0).data() == "企业4"


def test_an_edit_is_requested_and_changes_nothing(model, qtbot):
    with qtbot.waitSignal(model.edit_requested) as asked:
        assert not model.setData(model.index(2, 0), " 新名 ", Qt.ItemDataRole.EditRole)
    assert asked.args == ["2", "name", "新名", "企业2"]
    assert model.index(2, 0).data() == "企业2"


def test_the_same_value_is_no_edit(model, qtbot):
    with qtbot.assertNotEmitted(model.edit_requested):
        model.setData(model.index(2, 0), "企业2")
        model.setData(model.index(2, 1), "")


def test_a_value_the_column_cannot_hold_never_leaves_the_grid(model, qtbot):
    with qtbot.assertNotEmitted(model.edit_requested), qtbot.waitSignal(model.edit_refused) as refused:
        model.setData(model.index(2, 0), "")
    assert refused.args[0].facts["column"] == ENTERPRISES.column("name").label


def test_roles(model):
    index = model.index(5, 0)
    assert index.data(Ask.ROW_ID) == "5"
    assert index.data(Ask.VALUE) == "企业5"
    assert index.data(Ask.COLUMN).key == "name"
    assert model.headerData(0, Qt.Orientation.Horizontal).endswith("*")
