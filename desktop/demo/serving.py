"""The year of the helpers before the lists came in: units merged, work handed over, plaques put up and made anew."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from random import Random

from desktop.demo.calendar import DAYS, Times, before
from desktop.demo.diary import Diary
from desktop.demo.offices import DISCIPLINE, GONE, LEADERSHIP, LEAVING, Somebody, team_lines
from models.ledgers import catalogue
from models.ledgers.rows import Filter, row_ids, rows
from models.operations import plaques, records
from models.operations.handing_over import Holder, hand_over, hand_over_preview
from models.operations.succession import succeed
from models.store.store import Store

_BASIS = "云经开办发〔{year}〕{number}号"
_FIRST, _MORE = 92, 34
_MOVED = 3  # cadres who moved to another room shortly before the lists came in


def ids_by_name(store: Store, key: str) -> dict[str, str]:
    """Return the identities of a ledger's rows by what they are called."""
    with store.read() as session:
        ledger = catalogue.ledger(session, key)
        at = ledger.index(ledger.naming)
        return {str(row.cells[at]): row.id for row in rows(session, ledger, today=store.today())}


def form_teams(store: Store, staff: Sequence[Somebody]) -> None:
    """Enter leader and members of every task force."""
    units = ids_by_name(store, "units")
    records.change_many(
        store, "units", [(units[team], values) for team, values in team_lines(list(staff)).items()]
    )


class Year:
    """Enters the helpers' year into a diary."""

    def __init__(self, store: Store, diary: Diary, when: Times, staff: Sequence[Somebody]) -> None:
        self._store = store
        self._diary = diary
        self._when = when
        self._staff = staff
        self.up: list[str] = []
        """The parties whose plaques were put up first."""

    def go(self) -> None:
        """Enter everything, in the order of the days."""
        people, units = ids_by_name(self._store, "people"), ids_by_name(self._store, "units")
        leaders = [one.name for one in self._staff if one.unit == LEADERSHIP]
        watchers = [one.name for one in self._staff if one.unit == DISCIPLINE]
        centre = [one.name for one in self._staff if one.unit == GONE[0][1]]
        day = self._after(18)
        self._diary.at(day, 10, 5, lambda: self._put_up(slice(0, _FIRST), day, "厂区大门右侧"))
        for at, (old, new) in enumerate(GONE):
            self._succeed(units[old], new, self._after(52), 9 + at)
        self._pass(people[watchers[2]], people[watchers[3]], self._after(95), 14)
        self._pass(people[leaders[5]], people[leaders[6]], self._after(120), 21)
        renewed = self._after(150)
        self._diary.at(renewed, 15, 10, lambda: self._renew(renewed))
        more = slice(_FIRST, _FIRST + _MORE)
        self._diary.at(renewed, 15, 40, lambda: self._put_up(more, renewed, "项目部（厂区）门口"))
        left = before(self._when.began, 9)
        self._pass(people[LEAVING.name], people[centre[1]], left, 33)
        self._diary.at(left, 16, 30, lambda: records.change(
            self._store, "people", people[LEAVING.name], {"retired_on": left, "note": "已调离"}))
        self._move_rooms(people, before(self._when.began, 4))

    def _after(self, days: int) -> date:
        return DAYS.next_working(self._when.settled + timedelta(days=days))

    def _succeed(self, unit: str, successor: str, day: date, minute: int) -> None:
        basis = _BASIS.format(year=day.year, number=6)
        self._diary.at(day, 9, minute, lambda: succeed(self._store, [unit], successor, day, basis=basis))

    def _pass(self, giver: str, taker: str, day: date, number: int) -> None:
        """Hand over all the rules allow."""
        store, one, other = self._store, Holder("people", giver), Holder("people", taker)

        def do() -> None:
            with store.read() as session:
                seen = hand_over_preview(session, one, other, day, store.today())
            refused = frozenset(line.key for line in seen.lines if line.refusal)
            hand_over(store, one, other, day, _BASIS.format(year=day.year, number=number), refused)

        self._diary.at(day, 11, number % 30, do)

    def _put_up(self, which: slice, day: date, place: str) -> None:
        with self._store.read() as session:
            parties = row_ids(session, catalogue.ledger(session, "assignments"), Filter(), today=day)
        Random(17).shuffle(parties)
        self.up += parties[which]
        plaques.put_up(self._store, parties[which], day, place, despite_gaps=True)

    def _renew(self, day: date) -> None:
        """Put up anew what no longer says who helps."""
        with self._store.read() as session:
            ledger = catalogue.ledger(session, "plaques")
            found = rows(session, ledger, today=day)
        at = ledger.index("state")
        plaques.put_up(self._store, [row.id for row in found if row.cells[at] == "stale"], day, despite_gaps=True)

    def _move_rooms(self, people: dict[str, str], day: date) -> None:
        """Give some cadres another office phone, and let a plaque be damaged."""
        names = [one.name for one in self._staff if one.unit == GONE[1][1]][:_MOVED]
        changes = [(people[name], {"office_phone": f"0740-8871{at}06"}) for at, name in enumerate(names, 20)]
        self._diary.at(day, 10, 15, lambda: records.change_many(self._store, "people", changes))
        self._diary.at(day, 15, 20, lambda: records.change(
            self._store, "plaques", self.up[7], {"damaged": True, "note": "货车刮倒，待重新制作"}))
