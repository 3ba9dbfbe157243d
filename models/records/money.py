"""Policies and money: what is promised, who claims it, and what was paid. All amounts in fen."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy.orm import Mapped, mapped_column

from models.records.base import Record, reference, unique_among_kept


class Policy(Record):
    """A policy document 惠企政策."""

    __tablename__ = "policy"
    __table_args__: Any = (unique_among_kept("policy", "title"), {"sqlite_strict": True})

    title: Mapped[str]
    document_number: Mapped[str | None]
    level: Mapped[str | None]  # state, province, city or park
    issuer: Mapped[str | None]
    issued_on: Mapped[date | None]
    valid_from: Mapped[date | None]
    valid_to: Mapped[date | None]
    note: Mapped[str | None]


class Clause(Record):
    """One clause 条款 of a policy; its text stays empty where the office has not entered it."""

    __tablename__ = "clause"
    __table_args__: Any = (unique_among_kept("clause", "policy_id", "name"), {"sqlite_strict": True})

    policy_id: Mapped[str] = reference("policy.id", required=True, index=False)
    name: Mapped[str]
    position: Mapped[int]
    category: Mapped[str | None]
    mode: Mapped[str | None]  # at_once, on_claim or on_promise
    text: Mapped[str | None]
    cap: Mapped[int | None]
    unit_id: Mapped[str | None] = reference("unit.id")
    contact: Mapped[str | None]
    contact_phone: Mapped[str | None]


class Fund(Record):
    """A fund 资金 of a year, with its budget."""

    __tablename__ = "fund"
    __table_args__: Any = (unique_among_kept("fund", "name", "year"), {"sqlite_strict": True})

    name: Mapped[str]
    year: Mapped[int]
    level: Mapped[str]
    budget: Mapped[int | None]
    note: Mapped[str | None]


class ClauseFund(Record):
    """A fund that pays under a clause."""

    __tablename__ = "clause_fund"

    clause_id: Mapped[str] = reference("clause.id", required=True)
    fund_id: Mapped[str] = reference("fund.id", required=True)


class Subsidy(Record):
    """A claim 奖补 of a party: from 申报 to 拨付, or a relief of tax, or help in kind."""

    __tablename__ = "subsidy"
    __table_args__: Any = (unique_among_kept("subsidy", "number"), {"sqlite_strict": True})

    number: Mapped[str]
    party_id: Mapped[str] = reference("party.id", required=True)
    clause_id: Mapped[str | None] = reference("clause.id")
    year: Mapped[int]
    kind: Mapped[str]  # award, relief or in_kind
    mode: Mapped[str | None]
    category: Mapped[str | None]
    matter: Mapped[str | None]
    state: Mapped[str] = mapped_column(index=True)
    applied_on: Mapped[date]
    applied: Mapped[int | None]
    accepted_on: Mapped[date | None]
    reviewed_on: Mapped[date | None]
    awarded: Mapped[int | None]
    public_from: Mapped[date | None]
    public_to: Mapped[date | None]
    planned_month: Mapped[str | None]  # 2024-11: the month of the payment plan
    refused_on: Mapped[date | None]
    refusal: Mapped[str | None]
    note: Mapped[str | None]


class SubsidySource(Record):
    """The part of an award that a fund bears."""

    __tablename__ = "subsidy_source"

    subsidy_id: Mapped[str] = reference("subsidy.id", required=True)
    fund_id: Mapped[str] = reference("fund.id", required=True)
    amount: Mapped[int]


class Payment(Record):
    """An instalment 拨付 of an award, out of one fund."""

    __tablename__ = "payment"

    subsidy_id: Mapped[str] = reference("subsidy.id", required=True)
    fund_id: Mapped[str | None] = reference("fund.id")
    paid_on: Mapped[date] = mapped_column(index=True)
    amount: Mapped[int]
    voucher: Mapped[str | None]
    note: Mapped[str | None]


class Case(Record):
    """A default or fraud 违约、骗补 case against a party, with what is to be recovered 追回."""

    __tablename__ = "fraud_case"

    party_id: Mapped[str] = reference("party.id", required=True)
    subsidy_id: Mapped[str | None] = reference("subsidy.id")
    kind: Mapped[str]  # default, fraud or clawback
    number: Mapped[str | None]
    opened_on: Mapped[date]
    closed_on: Mapped[date | None]
    due: Mapped[int | None]
    recovered: Mapped[int] = mapped_column(default=0)
    note: Mapped[str | None]
