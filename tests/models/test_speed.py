"""What keeps a large ledger quick, held without a clock: no page reads a whole table, no import bars readers."""

from __future__ import annotations

import pytest
from sqlalchemy import event, insert

from models.ledgers import catalogue
from models.ledgers.rows import rows_by_id
from models.records.all import Term
from models.records.base import new_id


@pytest.mark.parametrize("key", catalogue.KEYS)
def test_a_page_of_rows_reads_no_whole_table(store, key):
    asked = []
    with store.read() as session:
        connection = session.connection()
        event.listen(connection, "before_cursor_execute", lambda *given: asked.append(given[2:4]))
        rows_by_id(session, catalogue.ledger(session, key), ["a", "b"], today=store.today())
        statement, values = asked[-1]
        plan = [line[3] for line in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", values)]
    assert not [line for line in plan if line.startswith(("SCAN", "MATERIALIZE"))]


def test_the_ledger_is_read_while_a_long_import_is_under_way(store):
    long = "长" * 500
    with store.rehearse("import") as session:
        session.execute(
            insert(Term),
            [
                {"id": new_id(), "dictionary": "industry", "label": f"{long}{at}", "position": 1, "retired": False}
                for at in range(3000)
            ],
        )
        with store.read() as reading:
            assert not reading.query(Term).filter(Term.label.startswith(long)).count()
