"""Ledgers that no deed would leave so: what an old file or another program may hold, and what the doctor finds."""

from __future__ import annotations

from datetime import date

from models.doctor.findings import findings
from models.ledgers.columns import Link
from models.ledgers.helping import slots_in_use
from models.operations import records
from models.operations.helping import assign_helper
from tests.helpers.ledgers import assigned, credit_code, enterprise, person, unit

TODAY = date(2024, 11, 4)
PARTY = "云麓星河电子有限公司"


def sound_ledger(store):
    """Fill `store` so that nothing is wrong: an enterprise and a project with helpers, one task in hand."""
    office = unit(store)
    party = enterprise(store, credit_code=credit_code(1))
    person(store)
    cadre, watcher = person(store, "周文", mid_level=True), person(store, "郑监")
    project = records.create(store, "projects", {"name": "云麓智造", "signed_on": date(2024, 1, 8)})
    with store.read() as session:
        slots = [slot for scheme, slot in slots_in_use(session) if scheme.key == "four_helps"]
    for each in (party, project):
        for slot in slots:
            holder = office if slot.holder == "unit" else watcher if slot.supervises else cadre
            assign_helper(store, each, slot.id, Link(holder, ""), date(2024, 1, 1))
    assigned(store, party=PARTY)
    return store


def put(store, *made):
    with store.write("record.create", ledger="") as session:
        session.add_all(made)
        session.flush()
        return [one.id for one in made]


def only(store, record):
    """Return the identity of the first record of a kind."""
    with store.read() as session:
        return session.query(record.id).order_by(record.id).first()[0]


def found(store, today=TODAY):
    with store.read() as session:
        return {one.key: one for one in findings(session, today)}


def set_(store, record, row_id, **values):
    """Set what no deed would set, as an old file or another program may have left it."""
    with store.write("record.change", ledger="", columns=[]) as session:
        one = session.get_one(record, row_id)
        for name, value in values.items():
            setattr(one, name, value)


