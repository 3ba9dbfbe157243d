"""A park far larger than any: written past the rules, straight into the tables, as one deed."""

from __future__ import annotations

import random
from collections.abc import Iterable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from models.operations import custom_ledgers
from models.records import all as records
from models.records.base import new_id
from models.store.store import Store
from tests.benchmarks.park import MONDAY
from tests.helpers.ledgers import credit_code

_TODAY = MONDAY.date()
_FIRST = date(2020, 1, 6)
_WORDS = ("progress", "promised", "urged", "progress")


def big_park(
    path: Path,
    *,
    parties: int = 3_000,
    issues: int = 100_000,
    steps: int = 200_000,
    visits: int = 20_000,
    subsidies: int = 10_000,
) -> Store:
    """Return an open ledger of that size, the same on every run: a fifth more tasks than issues, and the rest to scale.

    Everything stands as deeds would leave it, save that steps are fewer than a life has.
    """
    store = Store.create(path, operator="张三", clock=lambda: MONDAY)
    dice = random.Random(20241104)
    with store.write("import", count=issues) as session:
        units = _units(session, 60)
        people = _people(session, units, 600)
        enterprises, projects = _parties(session, parties)
        _helpers(session, enterprises + projects, people, units)
        meetings = _meetings(session, units, enterprises, dice)
        gone = _visits(session, enterprises, people, visits, dice)
        tasks = _issues(session, enterprises + projects, meetings, gone, units, people, issues, dice)
        _steps(session, tasks, meetings, steps, dice)
        _supervision(session, tasks, units, dice)
        _money(session, enterprises, subsidies, dice)
    custom_ledgers.make_from_template(store, "labour_demand")
    with store.write("import", count=parties) as session:
        ledger = session.scalars(select(records.CustomLedger)).one()
        _put(session, records.CustomRow, ({"ledger_id": ledger.id, "party_id": one} for one in enterprises))
    return store


def _put(session: Session, record: type[Any], rows: Iterable[dict[str, Any]]) -> list[str]:
    made = [{"id": new_id(), **row} for row in rows]
    if made:
        session.execute(insert(record), made)
    return [row["id"] for row in made]


def _units(session: Session, count: int) -> list[str]:
    units = ({"name": f"第{at}局", "kind": "park", "initials": "dj", "sort_key": f"di{at:03}"} for at in range(count))
    return _put(session, records.Unit, units)


def _people(session: Session, units: list[str], count: int) -> list[str]:
    return _put(
        session,
        records.Person,
        (
            {
                "name": f"干部{at}",
                "unit_id": units[at % len(units)],
                "mid_level": at % 3 == 0,
                "mobile": f"138{at:08}",
                "initials": "gb",
                "sort_key": f"gan{at:04}",
            }
            for at in range(count)
        ),
    )


def _parties(session: Session, count: int) -> tuple[list[str], list[str]]:
    def named(name: str, at: int) -> dict[str, Any]:
        return {"name": name, "match_name": name, "initials": "yl", "sort_key": f"yun{at:05}", "state": "normal"}

    enterprises = _put(
        session,
        records.Enterprise,
        (
            {
                **named(f"云麓第{at}号电子科技有限公司", at),
                "credit_code": credit_code(at),
                "industry_code": "3922",
                "area": at % 90,
            }
            for at in range(count * 9 // 10)
        ),
    )
    projects = _put(
        session,
        records.Project,
        (
            {
                **named(f"云麓第{at}号智造项目", at),
                "owner_id": enterprises[at],
                "signed_on": _FIRST + timedelta(days=at),
                "started_on": _FIRST + timedelta(days=at + 90),
            }
            for at in range(count // 10)
        ),
    )
    years = range(2022, 2025)
    listed = ({"party_id": one, "year": year} for year in years for one in enterprises[: count // 4])
    _put(session, records.ScaleYear, listed)
    _put(
        session,
        records.PartyFigures,
        (
            {"party_id": one, "year": year, "month": month, "output": 10_000_000 + at, "tax": 500_000, "staff": 80}
            for at, one in enumerate(enterprises)
            for year, month in ((2023, 9), (2023, 0), (2024, 9))
        ),
    )
    return enterprises, projects


def _helpers(session: Session, parties: list[str], people: list[str], units: list[str]) -> None:
    slots = list(session.scalars(select(records.Slot)))
    _put(
        session,
        records.Assignment,
        (
            {
                "party_id": party,
                "slot_id": slot.id,
                "person_id": people[(at + slot.position) % len(people)] if slot.holder == "person" else None,
                "unit_id": units[at % len(units)] if slot.holder == "unit" else None,
                "words": "工作专班" if slot.holder == "words" else None,
                "from_on": _FIRST,
            }
            for slot in slots
            for at, party in enumerate(parties)
        ),
    )


def _meetings(session: Session, units: list[str], parties: list[str], dice: random.Random) -> list[tuple[str, date]]:
    series = list(session.scalars(select(records.Series).order_by(records.Series.position)))
    days = [_FIRST + timedelta(weeks=at) for at in range(252)]
    held = _put(
        session,
        records.Meeting,
        ({"series_id": series[0].id, "number": at, "held_on": day, "chair": "干部1"} for at, day in enumerate(days, 1)),
    )
    _put(session, records.Attendance, ({"meeting_id": one, "unit_id": unit} for one in held for unit in units[:10]))
    there = ({"meeting_id": one, "party_id": party} for one in held for party in dice.sample(parties, 8))
    _put(session, records.Attendance, there)
    return list(zip(held, days, strict=True))


def _visits(
    session: Session, parties: list[str], people: list[str], count: int, dice: random.Random
) -> list[tuple[str, str, date]]:
    gone = [(dice.choice(parties), _FIRST + timedelta(days=at * 1750 // count)) for at in range(count)]
    visits = _put(
        session,
        records.Visit,
        (
            {"party_id": party, "visited_on": day, "labels": "生产、用工", "findings": "招工难", "cells": "{}"}
            for party, day in gone
        ),
    )
    _put(session, records.VisitPerson, ({"visit_id": one, "person_id": dice.choice(people)} for one in visits * 2))
    return [(one, party, day) for one, (party, day) in zip(visits, gone, strict=True)]


def _issues(
    session: Session,
    parties: list[str],
    meetings: list[tuple[str, date]],
    visits: list[tuple[str, str, date]],
    units: list[str],
    people: list[str],
    count: int,
    dice: random.Random,
) -> list[tuple[str, str, date]]:
    """Return (task, its issue, the day it was assigned)."""
    issues, tasks = [], []
    for at in range(count):
        age = (count - at) / count
        states = ("in_hand", "in_hand", "to_sort", "to_assign", "done") if age < 0.03 else ("closed",)
        state = dice.choice(states)
        raised = min(_FIRST + timedelta(days=at * 1760 // count), _TODAY)
        meeting = next((one for one, day in meetings[(raised - _FIRST).days // 7 :][:1] if day >= raised), None)
        visit = dice.choice(visits)[0] if at % 20 == 0 else None
        party, done = dice.choice(parties), state in ("done", "closed")
        issue = {
            "id": new_id(),
            "number": f"{raised.year}-{at:06}",
            "kind": "problem",
            "party_id": party,
            "raised_on": raised,
            "meeting_id": meeting if at % 2 else None,
            "visit_id": visit,
            "category": dice.choice(("用电", "用工", "融资", "用地")),
            "text": f"厂区第{at}号车间电压不稳，影响生产，请协调供电部门增容改造，尽快恢复正常供电。",
            "state": state,
            "done_on": raised + timedelta(days=12) if done else None,
            "outcome": "solved" if done else None,
            "satisfaction": dice.choice(("satisfied", "fairly")) if state == "closed" else None,
            "called_back_on": raised + timedelta(days=14) if state == "closed" else None,
            "closed_on": raised + timedelta(days=15) if state == "closed" else None,
        }
        issues.append(issue)
        for _ in range(0 if state == "to_sort" else 2 if at % 5 == 0 else 1):
            lead = dice.randrange(len(units))
            assigned = None if state == "to_assign" else raised + timedelta(days=1)
            tasks.append(
                {
                    "id": new_id(),
                    "issue_id": issue["id"],
                    "measure": "协调增容",
                    "lead_unit_id": units[lead],
                    "person_id": people[lead],
                    "division": "牵头协调",
                    "assigned_on": assigned,
                    "due_rule": 10,
                    "due_on": raised + timedelta(days=dice.choice((10, 15, 40))),
                    "done_on": issue["done_on"],
                    "result": "已增容" if done else None,
                }
            )
    _put(session, records.Issue, issues)
    _put(session, records.Task, tasks)
    _put(
        session,
        records.TaskUnit,
        ({"task_id": task["id"], "unit_id": dice.choice(units)} for task in tasks[::3]),
    )
    days = (_FIRST + timedelta(days=at) for at in range(900))
    measures = [{"title": f"措施{day}", "issued_on": day, "unit_id": units[0]} for day in days]
    drawn_up = _put(session, records.Measure, measures)
    served = ({"measure_id": one, "issue_id": dice.choice(issues)["id"]} for one in drawn_up)
    _put(session, records.MeasureIssue, served)
    return [(one["id"], one["issue_id"], one["assigned_on"]) for one in tasks if one["assigned_on"]]


def _steps(
    session: Session,
    tasks: list[tuple[str, str, date]],
    meetings: list[tuple[str, date]],
    count: int,
    dice: random.Random,
) -> None:
    def step(at: int, kind: str, task: tuple[str, str, date], day: date) -> dict[str, Any]:
        task_id, issue_id, _ = task
        return {
            "issue_id": issue_id,
            "task_id": task_id,
            "kind": kind,
            "happened_on": min(day, _TODAY),
            "text": "已现场勘察" if kind == "progress" else None,
            "position": at,
        }

    handed_out = [step(0, "assigned", task, task[2]) for task in tasks]
    more = max(count - len(tasks), 0)
    said = []
    for at in range(more):
        task = dice.choice(tasks)
        said.append(step(at + 1, dice.choice(_WORDS), task, task[2] + timedelta(days=dice.randrange(9))))
    _put(session, records.Step, handed_out + said)


def _supervision(
    session: Session, tasks: list[tuple[str, str, date]], units: list[str], dice: random.Random
) -> None:
    asked = dice.sample(tasks, len(tasks) // 12)
    _put(
        session,
        records.Extension,
        (
            {
                "task_id": task,
                "asked_on": day + timedelta(days=5),
                "old_due": day + timedelta(days=9),
                "new_due": day + timedelta(days=20),
                "reason": "等图纸",
                "state": "granted",
                "settled_on": day + timedelta(days=6),
            }
            for task, _, day in asked
        ),
    )
    urged = dice.sample(tasks, len(tasks) // 12)
    sheets = _put(
        session,
        records.Sheet,
        (
            {
                "word": "督",
                "year": 2024,
                "number": at + 1,
                "colour": "red",
                "unit_id": dice.choice(units),
                "issued_on": _FIRST + timedelta(days=at % 1700),
                "answer_by": _FIRST + timedelta(days=at % 1700 + 5),
                "demand": "限期办结",
            }
            for at in range(len(urged) // 2)
        ),
    )
    on_sheets = ({"sheet_id": sheets[at % len(sheets)], "task_id": task} for at, (task, _, _) in enumerate(urged))
    _put(session, records.SheetTask, on_sheets)
    posted = dice.sample(tasks, len(tasks) // 120)
    _put(session, records.Bounty, ({"task_id": one, "posted_on": day, "wanted": "攻关"} for one, _, day in posted))
    slot = session.scalars(select(records.Slot).where(records.Slot.holder == "person")).first()
    duty = {"name": "每月走访", "counts": "visits", "least": 1, "every": "month", "slot_id": slot.id if slot else None}
    _put(session, records.Duty, [duty])


def _money(session: Session, parties: list[str], count: int, dice: random.Random) -> None:
    clauses = list(session.scalars(select(records.Clause.id)))
    years = range(2020, 2025)
    funds = _put(
        session,
        records.Fund,
        ({"name": "区产业资金", "year": year, "level": "park", "budget": 10**12} for year in years),
    )
    awarded = []
    for at in range(count):
        year = years[at % len(years)]
        awarded.append(
            {
                "id": new_id(),
                "number": f"{year}-J{at:05}",
                "party_id": dice.choice(parties),
                "clause_id": dice.choice(clauses),
                "year": year,
                "kind": "award",
                "state": "paid",
                "applied_on": date(year, 3, 1),
                "applied": 10_000_000,
                "accepted_on": date(year, 3, 4),
                "reviewed_on": date(year, 3, 20),
                "awarded": 10_000_000,
                "public_from": date(year, 3, 21),
                "public_to": date(year, 3, 28),
                "planned_month": f"{year}-04",
            }
        )
    _put(session, records.Subsidy, awarded)
    fund_of = dict(zip(years, funds, strict=True))
    borne = [{"subsidy_id": one["id"], "fund_id": fund_of[one["year"]], "amount": one["awarded"]} for one in awarded]
    _put(session, records.SubsidySource, borne)
    paid = ({**one, "amount": 5_000_000, "paid_on": date(2024, 4, day)} for one in borne for day in (8, 22))
    _put(session, records.Payment, paid)
    sued = ({"party_id": one, "kind": "default", "opened_on": date(2023, 5, 8)} for one in parties[::100])
    _put(session, records.Case, sued)
