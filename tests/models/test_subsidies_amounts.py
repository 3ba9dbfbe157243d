"""Amounts always add up, whatever is done in whatever order; and no fen is lost between desk and file."""

from __future__ import annotations

import contextlib
import shutil
import tempfile
from collections import defaultdict
from datetime import date, datetime
from pathlib import Path

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from models.errors import LedgerError
from models.ledgers import catalogue
from models.ledgers.rows import Filter, rows
from models.operations import cases, payments, records, subsidies
from models.records.money import Payment, Subsidy, SubsidySource
from models.rules.money import parse_fen, wan_text
from models.rules.subsidies import parse_shares, shared, state_of
from models.store.check import check_file
from models.store.store import Store
from tests.helpers.ledgers import enterprise
from tests.helpers.money import claim, clause, fund, policy

FUNDS = ("区产业资金", "市工信资金", "省级专项")
NOT_AWARDED = ("refused", "turned_down")
PLANNED = ("to_pay", "part_paid", "paid")


class _Office:
    """A clerk who does deeds to awards, allowed or not; what is refused must leave everything as it was."""

    def __init__(self, path: Path) -> None:
        self.store = Store.open(path, operator="张三", clock=lambda: datetime(2024, 11, 4, 9, 0))
        enterprise(self.store)
        policy(self.store)
        clause(self.store, "装修")
        for name in FUNDS:
            fund(self.store, name, budget=500)
        self.awards: list[str] = []
        self.cases: list[str] = []

    def do(self, deed: str, pick: int, amount: int) -> None:
        with contextlib.suppress(LedgerError, IndexError):
            getattr(self, deed)(pick, amount)

    def _award(self, pick: int) -> str:
        return self.awards[pick % len(self.awards)] if self.awards else ""

    def claim(self, pick: int, amount: int) -> None:
        kind = ("award", "award", "award", "in_kind", "relief")[pick % 5]
        mode = ("at_once", "on_claim", None)[pick % 3]
        self.awards.append(claim(self.store, applied=amount, kind=kind, mode=mode, clause="装修"))

    def accept(self, pick: int, amount: int) -> None:
        subsidies.accept(self.store, self._award(pick), date(2024, 9, 3))

    def review(self, pick: int, amount: int) -> None:
        first = (FUNDS[pick % 3], amount // 2 or None)
        parts = (first, (FUNDS[(pick + 1) % 3], None)) if pick % 2 else ((FUNDS[pick % 3], None),)
        subsidies.review(self.store, self._award(pick), amount, date(2024, 9, 4), parts, regardless="会议议定")

    def set_sources(self, pick: int, amount: int) -> None:
        subsidies.set_sources(self.store, self._award(pick), ((FUNDS[pick % 3], amount), (FUNDS[(pick + 1) % 3], None)))

    def publicise(self, pick: int, amount: int) -> None:
        subsidies.publicise(self.store, [self._award(pick)], date(2024, 9, 5))

    def plan(self, pick: int, amount: int) -> None:
        subsidies.plan(self.store, [self._award(pick)], "2024-10")

    def onward(self, pick: int, amount: int) -> None:
        for deed in ("accept", "review", "publicise", "plan"):
            self.do(deed, pick, amount)

    def pay(self, pick: int, amount: int) -> None:
        name = FUNDS[amount % 3] if pick % 4 else None
        payments.pay(self.store, self._award(pick), amount, name, date(2024, 10, 8), regardless="照付")

    def pay_next(self, pick: int, amount: int) -> None:
        with self.store.read() as session:
            ledger = catalogue.ledger(session, "subsidies")
            wanted = Filter(ids=(self._award(pick),))
            found = rows(session, ledger, wanted, today=self.store.today())
        if not found:
            return
        (row,) = found
        left, source = row.cells[ledger.index("next_amount")], row.cells[ledger.index("next_fund")]
        if left:
            payments.pay(self.store, row.id, max(left * 8 // 10, 1), source, date(2024, 10, 8), regardless="照付")

    def refuse(self, pick: int, amount: int) -> None:
        subsidies.refuse(self.store, self._award(pick), "不符", date(2024, 9, 6))

    def claw_back(self, pick: int, amount: int) -> None:
        self.cases.append(cases.claw_back(self.store, self._award(pick), "", amount, date(2024, 10, 9)))

    def recover(self, pick: int, amount: int) -> None:
        cases.recover(self.store, self.cases[pick % 3], amount, date(2024, 10, 10))

    def close_case(self, pick: int, amount: int) -> None:
        cases.close_case(self.store, self.cases[pick % 3], date(2024, 10, 11))

    def change_payment(self, pick: int, amount: int) -> None:
        records.change(self.store, "payments", self._payments()[pick % 3], {"amount": amount})

    def remove_payment(self, pick: int, amount: int) -> None:
        records.remove(self.store, "payments", [self._payments()[pick % 3]])

    def remove_award(self, pick: int, amount: int) -> None:
        records.remove(self.store, "subsidies", [self._award(pick)])

    def restore_award(self, pick: int, amount: int) -> None:
        records.restore(self.store, "subsidies", [self._award(pick)])

    def undo(self, pick: int, amount: int) -> None:
        self.store.undo()

    def redo(self, pick: int, amount: int) -> None:
        self.store.redo()

    def _payments(self) -> list[str]:
        with self.store.read() as session:
            return [one.id for one in session.query(Payment).where(Payment.removed_at.is_(None))]


def _adds_up(store: Store) -> None:
    """Compare every sum the ledgers show with the rows it is of, counted here by hand."""
    with store.read() as session:
        kept = session.query(Subsidy).where(Subsidy.removed_at.is_(None)).all()
        spent, borne = defaultdict(int), defaultdict(int)
        spent_of, borne_of = defaultdict(int), defaultdict(int)
        taken, out = defaultdict(int), defaultdict(int)
        state = {one.id: one.state for one in kept}
        for one in session.query(Payment).where(Payment.removed_at.is_(None)):
            assert one.amount > 0
            spent[one.subsidy_id] += one.amount
            spent_of[one.subsidy_id, one.fund_id] += one.amount
            out[one.fund_id] += one.amount
        for one in session.query(SubsidySource).where(SubsidySource.removed_at.is_(None)):
            assert one.amount > 0
            borne[one.subsidy_id] += one.amount
            borne_of[one.subsidy_id, one.fund_id] += one.amount
            taken[one.fund_id] += one.amount
        shown = {}
        for key in ("subsidies", "funds", "clauses"):
            ledger = catalogue.ledger(session, key)
            names = [column.key for column in ledger.columns]
            shown[key] = {
                row.id: dict(zip(names, row.cells, strict=True)) for row in rows(session, ledger, today=store.today())
            }
    for one in kept:
        row = shown["subsidies"][one.id]
        assert spent[one.id] <= (one.awarded or 0)
        assert row["paid"] == spent[one.id]
        if one.kind == "award" and state[one.id] in PLANNED:
            assert borne[one.id] == one.awarded
        if one.kind == "award":
            for (owner, fund_id), amount in spent_of.items():
                assert owner != one.id or amount <= borne_of[one.id, fund_id]
        if row["unpaid"] is not None:
            assert row["unpaid"] + row["paid"] == row["awarded"]
        if state[one.id] in PLANNED:
            assert (state[one.id] == "paid") == (spent[one.id] == one.awarded)
        assert (row["clawed_back"] or 0) <= row["paid"]
        if row["sources"]:
            assert sum(amount for _, amount in parse_shares(row["sources"])) == borne[one.id]
        stands = "资金来源不符" in (row["warnings"] or "")
        assert stands or state[one.id] in NOT_AWARDED or borne[one.id] in (0, one.awarded)
    for fund_id, row in shown["funds"].items():
        assert (row["committed"], row["paid"]) == (taken[fund_id], out[fund_id])
        assert row["left"] == row["budget"] - row["committed"]
    for clause_id, row in shown["clauses"].items():
        under = [one for one in kept if one.clause_id == clause_id]
        assert row["awarded"] == sum(one.awarded or 0 for one in under)
        assert row["paid"] == sum(spent[one.id] for one in under)
    assert sum(out.values()) == sum(spent.values()) == sum(one["paid"] for one in shown["subsidies"].values())


_DEEDS = (
    *("claim", "onward", "onward", "pay_next", "pay_next", "accept", "review", "set_sources", "publicise", "plan"),
    *("pay", "pay", "refuse", "claw_back", "recover", "close_case", "change_payment", "remove_payment"),
    *("remove_award", "restore_award", "undo", "redo"),
)
_LIFE = [("claim", 0, 7), ("onward", 1, 101), ("pay_next", 0, 0), ("pay_next", 0, 0), ("claw_back", 0, 60)]


@settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    deeds=st.lists(
        st.tuples(st.sampled_from(_DEEDS), st.integers(0, 8), st.integers(-1, 900)), min_size=10, max_size=30
    )
)
@example(deeds=[*_LIFE, ("recover", 0, 41), ("recover", 0, 41), ("close_case", 0, 0), ("undo", 0, 0)])
def test_amounts_add_up_after_any_deeds(empty_ledger, deeds):
    folder = Path(tempfile.mkdtemp())
    try:
        path = folder / "x.ledger"
        path.write_bytes(empty_ledger.read_bytes())
        office = _Office(path)
        start = office.store.undoable().seq
        for deed, pick, amount in [("claim", 0, 100), ("claim", 1, 10_000_001), *deeds]:
            office.do(deed, pick, amount)
            if office.store.undoable().seq < start:
                office.store.redo()
            _adds_up(office.store)
        assert check_file(office.store).whole
        office.store.close()
    finally:
        shutil.rmtree(folder)


@given(awarded=st.integers(1, 10**15), parts=st.lists(st.none() | st.integers(1, 10**15), min_size=1, max_size=4))
def test_one_source_without_an_amount_makes_the_parts_the_award(awarded, parts):
    told = [amount for _, amount in shared(awarded, list(enumerate(parts)))]
    if None in parts and sum(part or 0 for part in parts) <= awarded:
        assert sum(told) == awarded
    assert all(now == part for now, part in zip(told, parts, strict=True) if part is not None)


@given(fen=st.integers(1, 10**16))
def test_an_amount_is_the_same_in_yuan_in_ten_thousands_and_in_hundred_millions(fen):
    yuan = f"{fen // 100}.{fen % 100:02d}"
    assert parse_fen(f"{yuan}元", "万元") == parse_fen(yuan, "元") == fen
    assert parse_fen(wan_text(fen), "万元") == fen
    assert parse_fen(f"{fen // 10**10}.{fen % 10**10:010d}亿元", "元") == fen
    assert parse_fen(f"{yuan}5元", "万元") is None


@given(
    parts=st.lists(st.tuples(st.sampled_from([*FUNDS, "2023年专项", "专项(2023)"]), st.integers(1, 10**15)), min_size=1)
)
def test_sources_are_read_back_as_they_are_shown(parts):
    text = "、".join(f"{name} {wan_text(fen)}" for name, fen in parts)
    assert parse_shares(text) == parts


def test_sources_as_offices_write_them():
    assert parse_shares("市 2676.8、区3643.2万元") == [("市", 2_676_800_000), ("区", 3_643_200_000)]
    assert parse_shares("区产业资金（2024）：60万；市工信资金") == [
        ("区产业资金(2024)", 60_000_000),
        ("市工信资金", None),
    ]
    assert parse_shares("专项资金2024") == [("专项资金2024", None)]
    assert parse_shares("区资金 0.0000001") is None


def test_a_state_follows_from_dates_and_sums():
    facts = {"kind": "award", "mode": None, "accepted": True, "posted": True, "planned": True}
    assert state_of(**facts, awarded=100, paid=0) == "to_pay"
    assert state_of(**facts, awarded=100, paid=99) == "part_paid"
    assert state_of(**facts, awarded=100, paid=100) == "paid"
    assert state_of(**facts, awarded=100, paid=100, clawing=True, clawed_back=True) == "clawing"
