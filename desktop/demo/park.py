"""The demo's ledger: the park as the office found it, the helpers' year, the old lists taken in, and the last weeks."""

from __future__ import annotations

import gc
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from pathlib import Path
from random import Random
from typing import Any

from desktop.demo import lines, offices, own_ledgers, parties, paying, proof, reporting, serving, supervising, visiting
from desktop.demo.awarding import Awards
from desktop.demo.calendar import Times, times
from desktop.demo.conferring import Conferences
from desktop.demo.diary import Diary
from desktop.demo.items import Item, Raiser, history
from desktop.demo.turns import Turns
from desktop.demo.weeks import Weeks
from models.ledgers import catalogue
from models.ledgers.helping import slot_key, slots_in_use
from models.ledgers.incoming import Incoming
from models.ledgers.rows import rows
from models.operations import records
from models.operations.importing import Planned, Preview, commit
from models.operations.office import OfficeSettings, change_office
from models.store.store import Store

CLERKS = ("贺秀英", "谭海峰")
Staff = Sequence[offices.Somebody]
Lines = Sequence[Mapping[str, Any]]
OFFICE = OfficeSettings(
    name="云麓经济开发区企业服务领导小组办公室",
    brief_masthead="政企交流主题日简报",
    notice_masthead="云麓经济开发区企业服务领导小组办公室",
    number_word="云经开企服办",
    addressees="区直各部门，市直有关单位，各公用事业企业",
    reported_to="区党工委、管委会领导",
    sent_to="区直各部门，市直有关单位，区纪检监察工委",
    supervision_phone="0740-8812345",
    contact_phone="0740-8810086",
    near_days=3,
)


def build(path: Path, today: Any) -> None:
    """Make the demo's ledger at `path`, as it stands on the morning of `today`; always the same for a day."""
    when = times(today)
    opening = datetime.combine(when.settled, time(8, 40))
    store = Store.create(path, operator=CLERKS[0], clock=lambda: opening, durable=False)
    collecting = gc.isenabled()
    gc.disable()  # thousands of short statements: looking for cycles among them took an eighth of the time
    try:
        _live(store, when)
    finally:
        store.close()
        if collecting:
            gc.enable()


@dataclass(slots=True)
class _Clock:
    moment: datetime

    def tick(self) -> datetime:
        self.moment += timedelta(minutes=4, seconds=11)
        return self.moment


def _live(store: Store, when: Times) -> None:
    staff = offices.people(Random(3))
    firms = parties.enterprise_lines(Random(5))
    works = parties.project_lines(firms, Random(8), when.began)
    _settle(store, when, staff, firms, works)
    diary = Diary(CLERKS)
    year = serving.Year(store, diary, when, staff)
    year.go()
    diary.live(store)
    _begin(store, when, staff, firms, works, year.up[2])


def _settle(store: Store, when: Times, staff: Staff, firms: Lines, works: Lines) -> None:
    """Enter the park as it was when the office began: units, people, parties, helpers."""
    store.clock = _Clock(datetime.combine(when.settled, time(8, 41))).tick
    _settings(store, staff)
    _take_in(store, "terms", _terms())
    _take_in(store, "units", offices.unit_lines())
    _take_in(store, "people", offices.person_lines([*staff, offices.LEAVING], Random(4)))
    serving.form_teams(store, staff)
    _take_in(store, "enterprises", firms)
    _take_in(store, "projects", works)
    _take_in(store, "scale_years", reporting.scale_lines(firms, when.settled.year, Random(6)))
    _take_in(store, "assignments", _helpers(store, [*staff, offices.LEAVING], firms, works, Random(94)))


def _begin(store: Store, when: Times, staff: Staff, firms: Lines, works: Lines, plaque: str) -> None:
    """Take the service desk's lists over, and live the weeks since then."""
    random = Random(94)
    store.clock = _Clock(datetime.combine(when.began, time(8, 41))).tick
    leaders = [one for one in staff if one.unit == offices.LEADERSHIP]
    there = [one for one in firms if one["state"] not in ("lost", "dormant")]
    owned = [one for one in works if one.get("owner")]
    served = [(one["name"], one["contact"]) for one in (*there, *owned)]

    def person_of(unit: str) -> str:
        return random.choice([one.name for one in staff if one.unit == unit])

    raiser = Raiser(random, served, person_of)
    past = history(raiser, random, when)
    lines.numbered(past)
    names = [one["name"] for one in there]
    visits = visiting.visit_lines(there, staff, visiting.question_keys(store), when, Random(31))
    awarded = Random(33).sample([one for one in there if one["above_scale"]], 60)
    _take_in(store, "meetings", lines.meeting_lines(when, random, leaders, names))
    _take_in(store, "issues", [lines.issue_line(item, when.began) for item in past])
    _take_in(store, "responsibilities", [lines.task_line(item, when.began) for item in past])
    _take_in(store, "measures", lines.measure_lines(past, random, when))
    _take_in(store, "party_figures", reporting.figure_lines(firms, when.began, Random(37)))
    _take_in(store, "visits", [line for line in visits if line["visited_on"] < when.began])
    _take_in(store, "duties", supervising.duty_lines(staff, when))
    for key, taken in (("policies", paying.policy_lines(when)), ("funds", paying.fund_lines(when)),
                       ("clauses", paying.clause_lines(when)),
                       ("subsidies", paying.old_lines(awarded[:23], when, Random(43)))):
        _take_in(store, key, taken)
    own_ledgers.take_over(store, firms, owned, when, _take_in)

    diary = Diary(CLERKS)
    weeks = Weeks(store, diary, when, leaders[1].name, person_of, random)
    weeks.go_on([item for item in past if not _over(item, when)])
    for number in when.recent:
        line = lines.meeting_line(number, when.meetings[number], random, leaders, names)
        count, quick = ((14, 6), (12, 6), (10, 2))[number - when.recent[0]]
        weeks.meet(line, raiser.at(when.meetings[number], count, number, quick))
    weeks.others(raiser)
    weeks.bulletins()
    turns = Turns(store, diary, when, weeks, raiser, iter(Random(23).sample(served, 40)), leaders[1].name)
    turns.go()
    Conferences(store, diary, when, weeks, leaders).go(turns.escalated)
    visiting.late_visits(store, diary, [line for line in visits if line["visited_on"] >= when.began], Random(47))
    Awards(store, diary, when, awarded[23:]).go()
    supervising.Supervision(store, diary, when, staff).go()
    proof.attach(store, diary, when, plaque)
    diary.live(store)


def _over(item: Item, when: Times) -> bool:
    return item.closed_on is not None and item.closed_on <= when.began


def _settings(store: Store, staff: Staff) -> None:
    contact = next(one.name for one in staff if one.unit == "区企业服务中心" and "部长" in one.post)
    change_office(store, OfficeSettings(**{name: getattr(OFFICE, name) for name in OFFICE.__slots__} | {
        "contact": contact}))
    with store.read() as session:
        ledger = catalogue.ledger(session, "schemes")
        found = rows(session, ledger, today=store.today())
    used = ledger.index("in_use")
    records.change_many(store, "schemes", [(row.id, {"in_use": True}) for row in found if not row.cells[used]])


def _terms() -> list[dict[str, Any]]:
    words = {
        "sub_park": parties.SUB_PARKS,
        "chain": parties.CHAINS,
        "industry": tuple(dict.fromkeys(trade[2] for trade in parties.TRADES)),
    }
    return [
        {"dictionary": dictionary, "label": label, "position": at}
        for dictionary, labels in words.items()
        for at, label in enumerate(labels)
    ]


def _helpers(
    store: Store,
    staff: Staff,
    firms: Lines,
    works: Lines,
    random: Random,
) -> list[dict[str, Any]]:
    with store.read() as session:
        slots = [(slot_key(slot.id), slot.name) for _, slot in slots_in_use(session)]
    team_of = dict(zip(parties.CHAINS, offices.TEAMS, strict=True))
    served = [(one["name"], "") for one in firms]
    served += [(one["name"], team_of.get(one.get("chain"), offices.TEAMS[0])) for one in works]
    return lines.helper_lines(served, slots, staff, random)


def _take_in(store: Store, ledger_key: str, values: Lines) -> None:
    """Take lines in as one deed, as an import of a workbook does."""
    with store.read() as session:
        defaults = catalogue.ledger(session, ledger_key).defaults
    planned = tuple(
        Planned(at, None, dict(defaults) | {key: value for key, value in line.items() if value is not None})
        for at, line in enumerate(values, 2)
    )
    commit(store, Preview(ledger_key, Incoming("", 1, {}, (), ()), planned, (), (), ()))
