"""The demo's policies, funds and old awards, as the lists an office would take in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from random import Random
from typing import Any

from desktop.demo.calendar import DAYS, Times, before

WAN = 1_000_000
PARK_FUND, CITY_FUND, TALENT_FUND = "区产业扶持资金", "市工业发展专项资金", "区人才用工专项资金"
FUNDS = ((PARK_FUND, "park", 4800), (CITY_FUND, "city", 1500), (TALENT_FUND, "park", 600),
         ("省先进制造业专项资金", "province", 800))
POLICY = "云麓经济开发区促进企业高质量发展扶持办法（试行）"
_SEEDED = "关于鼓励和支持民营经济高质量发展的实施意见"
CLAUSES = (  # name, kind of award, mode, cap in 万元, fund, matter
    ("设备购置补助", "购新设备", "on_claim", 200, PARK_FUND, "购置数控加工设备补助"),
    ("标准厂房租金补贴", "租赁", "on_claim", 60, PARK_FUND, "标准厂房租金补贴"),
    ("厂房装修补助", "装修", "on_promise", 80, PARK_FUND, "无尘车间装修补助"),
    ("设备搬迁补助", "设备搬迁", "on_promise", 50, PARK_FUND, "整厂搬迁设备运输安装补助"),
    ("新增规上企业奖励", "创先争优", "at_once", 20, CITY_FUND, "首次入规奖励"),
    ("稳岗用工补贴", "人才用工", "on_claim", 30, TALENT_FUND, "新招员工稳岗补贴"),
)
_PAID, _PART = 15, 3


def policy_lines(when: Times) -> list[dict[str, Any]]:
    """Return the park's own policy; it is invented, those the program ships are not."""
    year = when.settled.year - 1
    return [{
        "title": POLICY, "document_number": f"云经开发〔{year}〕6号", "level": "park", "issuer": "云麓经开区管委会",
        "issued_on": date(year, 5, 26), "valid_from": date(year, 7, 1), "valid_to": date(year + 3, 6, 30),
    }]


def clause_lines(when: Times) -> list[dict[str, Any]]:
    """Return the clauses of the park's policy."""
    return [
        {"policy": POLICY, "position": at, "name": name, "category": category, "mode": mode, "cap": cap * WAN,
         "text": f"对符合条件的企业给予{category}支持，单户不超过{cap}万元。", "unit": "区财政金融局",
         "funds": tuple(f"{fund}（{year}）" for year in _years(when))}
        for at, (name, category, mode, cap, fund, _) in enumerate(CLAUSES, 1)
    ]


def fund_lines(when: Times) -> list[dict[str, Any]]:
    """Return the funds of this year and the last."""
    return [
        {"name": name, "year": year, "level": level, "budget": budget * WAN}
        for year in _years(when) for name, level, budget in FUNDS
    ]


def _years(when: Times) -> tuple[int, ...]:
    return tuple(range(when.settled.year - 1, when.today.year + 1))


def old_lines(firms: Sequence[Mapping[str, Any]], when: Times, random: Random) -> list[dict[str, Any]]:
    """Return the awards of the old list, numbered: paid, paid in part, refused, in kind, relief of tax."""
    served = iter(firms)
    lines = [_claimed(next(served), at, when.began - timedelta(days=95 + 11 * at), random)
             for at in range(_PAID + _PART + 3)]
    for at, line in enumerate(lines[:_PAID + _PART]):
        _reviewed(line, at, random)
        _paid(line, when, share=2 if at >= _PAID else 1)
    first, second, third = lines[_PAID + _PART:]
    first |= {"refused_on": DAYS.after(first["applied_on"], 3), "refusal": "申报材料不全，逾期未补正"}
    second |= {"accepted_on": DAYS.after(second["applied_on"], 1), "refused_on": DAYS.after(second["applied_on"], 9),
               "refusal": "设备发票不在政策执行期内"}
    third |= {"mode": "on_claim", "accepted_on": None, "refused_on": DAYS.after(third["applied_on"], 2),
              "refusal": "不属于本园区注册企业"}
    lines += [_in_kind(next(served), when), _relief(next(served), when)]
    for at, line in enumerate(sorted(lines, key=lambda line: line["applied_on"]), 1):
        line["number"] = f"奖补{line['applied_on'].year}-{at:04d}"
    return lines


def claim(firm: Mapping[str, Any], at: int, day: date, random: Random) -> dict[str, Any]:
    """Return what an enterprise claims under one of the park's clauses."""
    name, _, _, cap, _, matter = CLAUSES[at % len(CLAUSES)]
    return {
        "party": firm["name"], "clause": f"{name}（{POLICY}）", "kind": "award", "applied_on": day, "matter": matter,
        "applied": random.randint(cap // 4, cap) * WAN,
    }


def fund_of(at: int) -> str:
    """Return the fund that bears an award under the clause `claim` chooses for `at`."""
    return CLAUSES[at % len(CLAUSES)][4]


def _claimed(firm: Mapping[str, Any], at: int, day: date, random: Random) -> dict[str, Any]:
    return claim(firm, at, DAYS.next_working(day), random) | {"mode": CLAUSES[at % len(CLAUSES)][2]}


def _reviewed(line: dict[str, Any], at: int, random: Random) -> None:
    awarded = line["applied"] * random.choice((7, 8, 10, 10)) // 10
    own = fund_of(at)
    shared = at % 5 == 0 and own == PARK_FUND
    part = awarded * 6 // 10
    parts = ((own, part), (CITY_FUND, awarded - part)) if shared else ((own, awarded),)
    line |= {
        "accepted_on": DAYS.after(line["applied_on"], 2) if line["mode"] == "on_claim" else None,
        "reviewed_on": DAYS.after(line["applied_on"], 10), "awarded": awarded,
        "sources": "、".join(f"{name} {amount / WAN:.2f}" for name, amount in parts),
    }
    line["public_from"] = DAYS.after(line["reviewed_on"], 2)
    line["public_to"] = DAYS.after(line["public_from"], 5)


def _paid(line: dict[str, Any], when: Times, *, share: int) -> None:
    paid_on = min(DAYS.after(line["public_to"], 25), before(when.began, 2))
    line |= {"planned_month": f"{paid_on:%Y-%m}", "paid": line["awarded"] // share, "paid_on": paid_on}
    if share > 1:
        own = line["sources"].split(" ")[0]
        line |= {"sources": f"{own} {line['awarded'] / WAN:.2f}", "note": "分两期拨付，验收后拨付第二期"}


def _in_kind(firm: Mapping[str, Any], when: Times) -> dict[str, Any]:
    day = DAYS.next_working(when.began - timedelta(days=80))
    return {
        "party": firm["name"], "kind": "in_kind", "mode": "on_promise", "category": "租赁", "applied_on": day,
        "matter": "员工公寓12套免租一年（折价）", "applied": 144_000 * 100, "reviewed_on": DAYS.after(day, 4),
        "awarded": 144_000 * 100, "paid": 144_000 * 100, "paid_on": DAYS.after(day, 9),
    }


def _relief(firm: Mapping[str, Any], when: Times) -> dict[str, Any]:
    day = DAYS.next_working(when.began - timedelta(days=70))
    return {
        "party": firm["name"], "kind": "relief", "mode": "at_once", "applied_on": day,
        "matter": "研发费用加计扣除减免", "applied": 865_000 * 100, "reviewed_on": DAYS.after(day, 1),
        "awarded": 865_000 * 100, "paid": 865_000 * 100, "paid_on": DAYS.after(day, 3),
    }
