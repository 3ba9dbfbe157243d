"""The demo's awards of the last weeks, step by step, and two cases: one recovered, one still open."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from random import Random
from typing import Any

from desktop.demo.calendar import Times, before
from desktop.demo.diary import Diary
from desktop.demo.paying import CITY_FUND, CLAUSES, PARK_FUND, WAN, claim, fund_of
from models.ledgers import catalogue
from models.ledgers.rows import Condition, Filter, Op, row_ids, rows_by_id
from models.operations import cases, payments, records, subsidies
from models.store.store import Store

_STEPS = ("claimed", "accepted", "reviewed", "posted", "planned", "part_paid", "paid")
_ENDS = (  # how far the claims of the last weeks are on the demo's day
    *("claimed",) * 4, *("accepted",) * 4, *("reviewed",) * 3, *("posted",) * 3, *("posted",) * 3, *("planned",) * 3,
    *("part_paid",) * 2, *("paid",) * 2,
)
_OVER = 14  # from this claim on the days of posting are over


class Awards:
    """Enters the awards of the last weeks into a diary."""

    def __init__(self, store: Store, diary: Diary, when: Times, firms: Sequence[Mapping[str, Any]]) -> None:
        self._store = store
        self._diary = diary
        self._when = when
        self._firms = firms
        self._random = Random(61)

    def go(self) -> None:
        """Enter everything."""
        for at, (end, firm) in enumerate(zip(_ENDS, self._firms, strict=False)):
            self._run(at, firm, _STEPS.index(end))
        self._twice(self._firms[0])
        rest = self._firms[len(_ENDS):]
        self._recovered()
        self._fraud(rest[0])

    def _run(self, at: int, firm: Mapping[str, Any], steps: int) -> None:
        """Take one claim as far as it is; the later steps of an older claim came earlier."""
        store, random = self._store, self._random
        _, _, mode, cap, *_ = CLAUSES[at % len(CLAUSES)]
        begun = self._day(9 if at >= _OVER else 5)
        values = claim(firm, at, begun, random)
        awarded = max(min(values["applied"], cap * WAN) * random.choice((8, 9, 10)) // 10, WAN)
        half = awarded // 2
        fund, made = f"{fund_of(at)}（{begun.year}）", {}
        city = f"{CITY_FUND}（{begun.year}）"
        parts = ((fund, half), (city, None)) if at % 4 == 1 and fund_of(at) == PARK_FUND else ((fund, None),)

        def enter() -> None:
            made["id"] = records.create(store, "subsidies", values)

        self._at(begun, 9, at, enter)
        if steps >= 1 and mode == "on_claim":
            self._at(begun, 15, at, lambda: subsidies.accept(store, made["id"], begun))
        if steps >= 2:
            seen = self._day(8 if at >= _OVER else 3)
            self._at(seen, 10, at, lambda: subsidies.review(store, made["id"], awarded, seen, parts))
        if steps >= 3:
            posted = self._day(7 if at >= _OVER else 2)
            self._at(posted, 14, at, lambda: subsidies.publicise(store, [made["id"]], posted))
        if steps >= 4:
            planned = self._day(1)
            self._at(planned, 14, at, lambda: subsidies.plan(store, [made["id"]], planned))
        if steps >= 5:
            paid = self._day(1)
            shares = ((fund, half), (city if len(parts) == 2 else fund, awarded - half))
            for part, (whose, amount) in enumerate(shares[:steps - 4]):
                self._at(paid, 16, at * 2 + part, lambda whose=whose, amount=amount, part=part: payments.pay(
                    store, made["id"], amount, whose, paid, f"拨{paid:%m%d}-{at:02d}{part + 1}"))

    def _twice(self, firm: Mapping[str, Any]) -> None:
        """Let an enterprise claim a second time under one clause: the ledger warns of it."""
        day = self._day(2)
        values = claim(firm, 0, day, self._random) | {"note": "与前次申报设备清单部分重复，待核"}
        self._at(day, 11, 9, lambda: records.create(self._store, "subsidies", values))

    def _recovered(self) -> None:
        """Recover one of the old awards in full, and begin with another."""
        for at, (part, on) in enumerate(((1, 6), (2, 4))):
            day = self._day(on)

            def open_one(at: int = at, day: date = day, part: int = part) -> None:
                row_id = self._paid_ones()[at]
                with self._store.read() as session:
                    ledger = catalogue.ledger(session, "subsidies")
                    (row,) = rows_by_id(session, ledger, [row_id], today=self._store.today())
                due = row.cells[ledger.index("paid")]
                reason = "企业未履行三年内不迁出的约定" if part == 1 else "复核发现设备已转让，按约定追回"
                case = cases.claw_back(self._store, row_id, f"云经开追〔{day.year}〕{at + 1}号", due, day, reason)
                if part == 1:
                    cases.recover(self._store, case, due, day)
                    cases.close_case(self._store, case, day)
                else:
                    cases.recover(self._store, case, due // 3 // WAN * WAN, day)

            self._at(day, 16, at * 5, open_one)

    def _fraud(self, firm: Mapping[str, Any]) -> None:
        day = self._day(5)
        self._at(day, 17, 2, lambda: cases.open_case(
            self._store, firm["name"], "fraud", f"云经开查〔{day.year}〕1号", 18 * WAN, day,
            note="涉嫌虚开设备发票骗取补助，已移交核查"))

    def _paid_ones(self) -> list[str]:
        with self._store.read() as session:
            wanted = Filter(conditions=(Condition("state", Op.IS, "paid"), Condition("kind", Op.IS, "award")))
            ledger = catalogue.ledger(session, "subsidies")
            return row_ids(session, ledger, wanted, today=self._store.today())

    def _day(self, back: int) -> date:
        """Return the working day `back` before the demo's day, not before the office began."""
        return max(before(self._when.today, back), self._when.began)

    def _at(self, day: date, hour: int, minute: int, deed: Callable[[], object]) -> None:
        self._diary.at(day, hour, minute, deed)
