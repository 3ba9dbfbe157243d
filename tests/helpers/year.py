"""A ledger under work, and what it begins with."""

from __future__ import annotations

import dataclasses
from datetime import date
from pathlib import Path

from models.ledgers.helping import slots_in_use
from models.operations import issues, office, records
from models.store.store import Store
from tests.helpers import ledgers, money

MONDAY = date(2024, 10, 28)
TODAY = date(2024, 11, 4)
LATER = date(2024, 11, 29)
PARTY = "云麓星河电子有限公司"
OTHER = "云麓晨光医药有限公司"


@dataclasses.dataclass
class Year:
    """A ledger under work: `ids` are the records made so far, by the name the deeds know them by."""

    store: Store
    folder: Path
    ids: dict[str, str] = dataclasses.field(default_factory=dict)

    def slot(self, holder: str) -> str:
        """Return a slot of the first scheme that this kind of holder fills."""
        with self.store.read() as session:
            return next(slot.id for _, slot in slots_in_use(session) if slot.holder == holder and not slot.supervises)

    def kept(self, name: str, row_id: str) -> None:
        """Remember a record."""
        self.ids[name] = row_id

    def task(self, name: str, **values: object) -> None:
        """Raise an item called `name`, make a task of it, called `name` too, and assign it."""
        issue_id = ledgers.issue(self.store, f"{name}的诉求", PARTY, raised_on=MONDAY)
        given = {"measure": name, "lead_unit": "区经发局", "person": "李明", "division": "牵头", **values}
        task_id = issues.make_task(self.store, issue_id, {"due_on": date(2024, 11, 22), **given})
        issues.assign(self.store, [task_id], MONDAY)
        self.ids |= {f"{name} issue": issue_id, f"{name} task": task_id}


def begin(year: Year) -> None:
    """Enter units, people, parties, money, a meeting and a visit: what the deeds of a year are done to."""
    store = year.store
    for name in ("区经发局", "区住建局", "区科创局"):
        year.kept(name, ledgers.unit(store, name))
    year.kept("李明", ledgers.person(store, mid_level=True))
    year.kept("王强", ledgers.person(store, "王强", "区住建局", mid_level=True))
    records.create(store, "units", {"name": "服务专班", "kind": "team", "leader": "王强", "members": "李明"})
    year.kept("party", ledgers.enterprise(store, PARTY, credit_code=ledgers.credit_code(1), above_scale=True))
    year.kept("other", ledgers.enterprise(store, OTHER))
    year.kept("project", records.create(store, "projects", {"name": "云麓智造", "owner": PARTY}))
    records.create(store, "party_figures", {"party": PARTY, "year": 2024, "month": 9, "output": "120"})
    records.create(
        store, "duties", {"name": "走访", "counts": "visits", "least": 1, "every": "month", "person": "李明"}
    )
    clause = {"funds": "区产业资金", "unit": "区经发局"}
    money.policy(store)
    year.kept("fund", money.fund(store, budget=10_000 * money.WAN))
    money.fund(store, "市工信资金", level="city")
    year.kept("clause", money.clause(store, **clause))
    year.kept("meeting", ledgers.meeting(store, 88, MONDAY, units_present="区经发局", enterprises_present=PARTY))
    visit = {"party": PARTY, "visited_on": date(2024, 11, 1), "visitors": "李明", "findings": "招工难"}
    year.kept("visit", records.create(store, "visits", visit))
    office.change_office(store, office.OfficeSettings(name="云麓经开区管委会", number_word="云管发"))
