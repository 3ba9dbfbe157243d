"""The life of an award 奖补: 申报 → 受理 → 审核 → 公示 → 列入支付计划 → 拨付 → 追回, and what is warned of.

免申即享 and 承诺兑现 begin at the review; relief of tax and help in kind are neither posted nor planned, they
are entered as they are given (docs/glossary.md; domain.md §1.3, §2.7).
"""

from __future__ import annotations

import enum
import re
import unicodedata
from collections.abc import Mapping, Sequence
from datetime import date
from typing import TypeVar

from models.language import N_, Choice, Text
from models.rules.dates import parse_date
from models.rules.money import parse_fen


class SubsidyState(enum.StrEnum):
    """Where an award stands."""

    TO_ACCEPT = "to_accept"
    TO_REVIEW = "to_review"
    TO_PUBLICISE = "to_publicise"
    PUBLIC = "public"
    TO_PLAN = "to_plan"
    TO_PAY = "to_pay"
    PART_PAID = "part_paid"
    PAID = "paid"
    REFUSED = "refused"
    TURNED_DOWN = "turned_down"
    CLAWING = "clawing"
    CLAWED_BACK = "clawed_back"


STATES = (
    Choice("to_accept", N_("Subsidies", "To accept"), ("待受理",)),
    Choice("to_review", N_("Subsidies", "To review"), ("待审核",)),
    Choice("to_publicise", N_("Subsidies", "To be posted"), ("待公示",)),
    Choice("public", N_("Subsidies", "Posted"), ("公示中",)),
    Choice("to_plan", N_("Subsidies", "To be planned"), ("待列支付计划",)),
    Choice("to_pay", N_("Subsidies", "To pay"), ("待拨付", "待兑现")),
    Choice("part_paid", N_("Subsidies", "Partly paid"), ("部分拨付", "部分兑现")),
    Choice("paid", N_("Subsidies", "Fully paid"), ("已拨付", "已兑现")),
    Choice("refused", N_("Subsidies", "Not accepted"), ("不予受理",)),
    Choice("turned_down", N_("Subsidies", "Not awarded"), ("不予奖补", "审核不通过")),
    Choice("clawing", N_("Subsidies", "Being recovered"), ("追回中",)),
    Choice("clawed_back", N_("Subsidies", "Recovered"), ("已追回",)),
)
NOT_AWARDED = (SubsidyState.REFUSED, SubsidyState.TURNED_DOWN)
OVER = (*NOT_AWARDED, SubsidyState.PAID, SubsidyState.CLAWING, SubsidyState.CLAWED_BACK)

KINDS = (
    Choice("award", N_("Subsidies", "Award in money"), ("奖补", "奖励", "补贴", "补助")),
    Choice("relief", N_("Subsidies", "Relief of tax"), ("税收优惠", "减税降费", "退税", "税费减免")),
    Choice("in_kind", N_("Subsidies", "Help in kind"), ("实物或免租", "免租", "实物", "租金减免")),
)
MODES = (
    Choice("at_once", N_("Subsidies", "Without a claim"), ("免申即享",)),
    Choice("on_claim", N_("Subsidies", "On a claim"), ("即申即享", "申报兑现")),
    Choice("on_promise", N_("Subsidies", "On a promise"), ("承诺兑现",)),
)
LEVELS = (
    Choice("state", N_("Subsidies", "State level"), ("国家", "国家级", "国", "中央", "中央级")),
    Choice("province", N_("Subsidies", "Province level"), ("省", "省级")),
    Choice("city", N_("Subsidies", "City level"), ("市", "市级")),
    Choice("park", N_("Subsidies", "Park level"), ("园区", "园区级", "区", "区级", "县", "县级", "县区")),
)
CASE_KINDS = (
    Choice("default", N_("Cases", "Default"), ("违约",)),
    Choice("fraud", N_("Cases", "Fraud"), ("骗补", "骗取补贴", "恶意骗取补贴")),
    Choice("clawback", N_("Cases", "Recovery"), ("追回", "追缴")),
)
CASE_STATES = (
    Choice("open", N_("Cases", "Case open"), ("未结案", "未结", "在办")),
    Choice("closed", N_("Cases", "Case closed"), ("已结案", "已结", "结案")),
)

WARNINGS = (
    Choice("double", N_("Subsidies", "double award under one clause"), ("重复奖补",)),
    Choice("open_case", N_("Subsidies", "open case against the enterprise"), ("有未结案件",)),
    Choice("sources", N_("Subsidies", "sources do not add up to the award"), ("资金来源不符",)),
    Choice("cap", N_("Subsidies", "above the clause's cap"), ("超条款限额",)),
    Choice("budget", N_("Subsidies", "a fund is over its budget"), ("超资金预算",)),
    Choice("expired", N_("Subsidies", "claimed outside the policy's validity"), ("超政策有效期",)),
)
"""What is warned of: the code, and the words that stand in the column and in the sentence alike."""
TO_CONFIRM = ("double", "open_case", "cap", "budget", "expired")
"""Warnings against which an award is kept only with a reason; wrong sources stop the payment plan instead."""

_AMOUNT = r"-?[\d,]+(?:\.\d+)?\s*"
_SHARE = re.compile(rf"(.+?)(?:[\s:]+({_AMOUNT}(?:元|千元|万元?|亿元?)?)|({_AMOUNT}(?:元|千元|万元?|亿元?)))?")
_MONTH = re.compile(r"(\d{4})\s*[-./年]\s*(\d{1,2})\s*月?(?:\s*[-./]?\s*\d{1,2}日?)?")
_DAYS = re.compile(
    r"(\d{4})\s*[-./年]\s*(\d{1,2})\s*[-./月]\s*(\d{1,2})日?\s*(?:至|到|-|—+|~)\s*"
    r"(?:(\d{4})\s*[-./年]\s*)?(\d{1,2})\s*[-./月]\s*(\d{1,2})日?"
)
Whom = TypeVar("Whom")


def state_of(
    *,
    kind: str,
    mode: str | None,
    accepted: bool,
    awarded: int | None,
    posted: bool,
    planned: bool,
    paid: int,
    refused: bool = False,
    clawing: bool = False,
    clawed_back: bool = False,
) -> SubsidyState:
    """Return the state that an award's dates and sums (fen) put it in.

    `PUBLIC` stays until the award is planned; whether its days are over depends on the day looked at, so the
    ledger shows `TO_PLAN` from the day after the last one (models/ledgers/subsidies.py, `state_on`).
    """
    if refused:
        return SubsidyState.TURNED_DOWN if accepted or mode in ("at_once", "on_promise") else SubsidyState.REFUSED
    if clawing or clawed_back:
        return SubsidyState.CLAWING if clawing else SubsidyState.CLAWED_BACK
    if awarded is None:
        begun = accepted or mode in ("at_once", "on_promise")
        return SubsidyState.TO_REVIEW if begun else SubsidyState.TO_ACCEPT
    if paid:
        return SubsidyState.PAID if paid >= awarded else SubsidyState.PART_PAID
    if planned or kind != "award":
        return SubsidyState.TO_PAY
    return SubsidyState.PUBLIC if posted else SubsidyState.TO_PUBLICISE


def shared(awarded: int, parts: Sequence[tuple[Whom, int | None]]) -> list[tuple[Whom, int]]:
    """Return what each source bears, in fen: the one without an amount bears the rest, exactly.

    Of several without an amount the later ones are left with nothing; parts that come to more leave no rest.
    """
    rest = awarded - sum(amount for _, amount in parts if amount is not None)
    told = []
    for whom, amount in parts:
        if amount is None:
            amount, rest = max(rest, 0), 0
        told.append((whom, amount))
    return told


def parse_shares(text: str) -> list[tuple[str, int | None]] | None:
    """Read 区产业资金 60.00、市工信资金40万元 as (name, fen); a number without a unit stands apart and counts in 万元.

    Returns None when an amount in it is no amount.
    """
    told: list[tuple[str, int | None]] = []
    for part in re.split(r"[、;\n]|,(?!\d{3})", unicodedata.normalize("NFKC", text)):
        if not part.strip():
            continue
        name, apart, joined = _SHARE.fullmatch(part.strip()).groups()
        amount = parse_fen(apart or joined, "万元") if apart or joined else None
        if amount is None and (apart or joined):
            return None
        told.append((name.strip(), amount))
    return told


def parse_month(text: str) -> str | None:
    """Return the month meant by 2024-11, 2024年11月, 2024.11 or a whole date, as 2024-11; None when there is none."""
    found = _MONTH.fullmatch(unicodedata.normalize("NFKC", text).strip())
    return f"{found[1]}-{int(found[2]):02d}" if found and 1 <= int(found[2]) <= 12 else None


def parse_days(text: str) -> tuple[date, date] | None:
    """Return first and last day of 2024年9月26日至10月9日 or 2024.9.26-2024.10.9; None when it is no such period.

    A last day without a year is in the year of the first.
    """
    found = _DAYS.fullmatch(unicodedata.normalize("NFKC", text).strip())
    if found is None:
        return None
    first = parse_date("-".join(found.group(1, 2, 3)))
    last = parse_date("-".join((found[4] or found[1], found[5], found[6])))
    return (first, last) if first and last and first <= last else None


def warning(code: str) -> Text:
    """Return the words of a warning."""
    return _WORDS[code]


_WORDS: Mapping[str, Text] = {choice.code: choice.label for choice in WARNINGS}
