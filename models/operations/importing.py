"""Taking in a table: compared with the ledger first, then written as one deed.

What the preview says is what happens: it runs the very deed and takes it back.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import nullcontext
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from models.errors import InvalidValue, LedgerError, RuleBroken
from models.language import N_
from models.ledgers import catalogue
from models.ledgers.columns import Column, Kind, Ledger, Link, Place
from models.ledgers.incoming import Incoming, IncomingRow
from models.ledgers.kinds import parse
from models.ledgers.rows import rows
from models.operations import saving
from models.operations.assuming import assumed
from models.operations.finding import Finder, kept
from models.operations.preparing import prepare
from models.operations.savers.money import not_beyond, undated_year
from models.progress import Progress, silent
from models.records.all import Clause, Enterprise, Party, Person, Project, Slot, Unit
from models.rules.names import match_name
from models.store.journal import Deed
from models.store.store import Store

_TOLD_BY_DEEDS: Mapping[str, frozenset[str]] = {
    "tasks": frozenset({"party", "text", "assigned_on"}),
    "responsibilities": frozenset({"party", "text", "assigned_on", "progress", "done_on", "result"}),
    "issues": frozenset({"state", "done_on", "satisfaction", "called_back_on", "closed_on", "keeper", "review_on"}),
    "assignments": frozenset({"party"}),
    "subsidies": frozenset(
        {
            "policy",
            "accepted_on",
            "reviewed_on",
            "awarded",
            "sources",
            "levels",
            "public_from",
            "public_to",
            "posted",
            "planned_month",
            "paid",
            "paid_on",
            "refused_on",
            "refusal",
        }
    ),
    "cases": frozenset({"recovered", "closed_on"}),
}
"""Columns that are not typed in the window, but taken from a workbook for rows the ledger does not have yet."""

_MADE_ON_THE_WAY = ("units", "people", "enterprises")
"""Ledgers whose unknown names become records with the import; the preview lists them."""

_CALLED_SHORTLY = {"units": Unit, "parties": Party, "enterprises": Party, "projects": Party, "clauses": Clause}
"""Ledgers whose records are also known by a short or a longer name, by which a line may mean them."""

_SEVERAL = ("tasks", "responsibilities", "assignments", "measures", "subsidies", "payments", "cases")
"""Ledgers of which one line writes several records: a refused line then needs a savepoint to take all back."""

_STROKES = re.compile(r"[-－—–―/／\\]+|无")
_STRUCK_OUT = (Kind.MONEY, Kind.NUMBER, Kind.DECIMAL, Kind.DATE, Kind.LINK, Kind.LINKS)
"""A stroke where a number, a day or a name belongs says that there is none; no person is called “/”."""

_FLUSHED = 200
"""Lines after which pending records are sent to the database together."""


@dataclass(frozen=True, slots=True)
class Rejected:
    """A line that is not taken: its number, the heading and value at fault, why, and the line as it came."""

    row: int
    column: str
    value: object
    reason: LedgerError
    cells: Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Planned:
    """A line that will be written: `values` to set, `before` what stands there now (empty for a new record)."""

    row: int
    id: str | None
    values: Mapping[str, Any]
    before: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Preview:
    """What an import would do; `made` are (ledger, name) of the records it makes on the way."""

    ledger_key: str
    incoming: Incoming
    new: tuple[Planned, ...]
    updated: tuple[Planned, ...]
    unchanged: tuple[int, ...]
    rejected: tuple[Rejected, ...]
    made: tuple[tuple[str, str], ...] = ()


def preview(store: Store, ledger_key: str, incoming: Incoming, progress: Progress = silent) -> Preview:
    """Compare a table with the ledger and say what an import would do; nothing is kept.

    An empty cell changes nothing, except in a workbook of our own, where it empties the field.
    """
    with store.rehearse("import") as session:
        ledger = catalogue.ledger(session, ledger_key)
        writer = _Writer(session, ledger, store)
        matcher = _Matcher(ledger, rows(session, ledger, today=store.today()), session, writer.finder, store.today())
        new, updated, unchanged, rejected = [], [], [], []
        for done, line in enumerate(incoming.rows):
            progress(done, len(incoming.rows))
            try:
                plan = _planned(ledger, incoming, line, matcher)
                if plan is None:
                    unchanged.append(line.number)
                    continue
                writer.write(plan)
                (updated if plan.id else new).append(plan)
            except LedgerError as refusal:
                rejected.append(_rejected(ledger, incoming, line, refusal))
        return Preview(
            ledger_key, incoming, tuple(new), tuple(updated), tuple(unchanged), tuple(rejected), tuple(writer.made)
        )


def commit(store: Store, planned: Preview, progress: Progress = silent) -> Deed | None:
    """Write what the preview planned, as one deed, and return it; None where there is nothing to write.

    Raises `LedgerError` when the ledger moved on meanwhile so that a line no longer fits; nothing is then kept.
    """
    plans = (*planned.new, *planned.updated)
    if not plans:
        return None
    with store.write("import", ledger=planned.ledger_key, count=len(plans)) as session:
        writer = _Writer(session, catalogue.ledger(session, planned.ledger_key), store)
        for done, plan in enumerate(sorted(plans, key=lambda one: one.row)):
            progress(done, len(plans))
            writer.write(plan)
    return store.undoable()


def _planned(ledger: Ledger, incoming: Incoming, line: IncomingRow, matcher: _Matcher) -> Planned | None:
    values = {column.key: _parsed(column, line, incoming) for column in _read(ledger) if column.key in line.cells}
    if line.id is None:
        values |= assumed(ledger.key, incoming, values)
        values |= undated_year(incoming, values, matcher.today) if ledger.key == "subsidies" else {}
    row_id = matcher.find(line, values)
    if row_id is None:
        given = dict(ledger.defaults) | {key: value for key, value in values.items() if value not in (None, "", ())}
        for column in ledger.columns:
            if column.required and column.key not in given and not _worked_out(ledger, column):
                parse(column, None)
        return Planned(line.number, None, given) if matcher.first_time(line, given) else None
    before = matcher.cells(row_id)
    if ledger.key == "subsidies":
        not_beyond(values, before)
    typed = {key: value for key, value in values.items() if not ledger.column(key).read_only}
    if line.id is None and matcher.is_former_name(row_id, values):
        del typed["name"]  # an older list does not take the new name back
    changed = {
        key: value
        for key, value in typed.items()
        if not _same(before[key], matcher.meant(key, value)) and (line.id or value not in (None, "", ()))
    }
    matcher.only_once(line, row_id, changed)
    for key, value in changed.items():
        if ledger.column(key).required and value in (None, "", ()):
            parse(ledger.column(key), None)
    return Planned(line.number, row_id, changed, {key: before[key] for key in changed}) if changed else None


def _read(ledger: Ledger) -> Iterator[Column]:
    told = _TOLD_BY_DEEDS.get(ledger.key, frozenset())
    for column in ledger.columns:
        if (Place.IMPORT in column.places and not column.read_only) or column.key in told:
            yield column


def _worked_out(ledger: Ledger, column: Column) -> bool:
    return column.read_only and column.key not in _TOLD_BY_DEEDS.get(ledger.key, frozenset())


def _parsed(column: Column, line: IncomingRow, incoming: Incoming) -> Any:
    raw = line.cells[column.key]
    if line.id is None and column.kind in _STRUCK_OUT and isinstance(raw, str) and _STROKES.fullmatch(raw.strip()):
        raw = None
    try:
        value = parse(column, raw, unit=incoming.unit)
    except InvalidValue:
        if column.required and raw in (None, ""):
            return None
        raise
    return value


def _rejected(ledger: Ledger, incoming: Incoming, line: IncomingRow, refusal: LedgerError) -> Rejected:
    label = refusal.facts.get("column")
    key = next((column.key for column in ledger.columns if column.label == label), "")
    heading = next((heading for heading, mapped in incoming.columns.items() if mapped == key), key)
    return Rejected(line.number, heading, line.cells.get(key), refusal, line.cells)


def _same(before: Any, after: Any) -> bool:
    if isinstance(before, Link):
        return before == after if isinstance(after, Link) else before.text == after
    if isinstance(before, tuple) or isinstance(after, tuple):
        return sorted(_words(one) for one in before or ()) == sorted(_words(one) for one in after or ())
    return (before or None) == (after or None)


def _words(value: Any) -> str:
    return value.text if isinstance(value, Link) else str(value)


class _Matcher:
    """Recognises the lines of a table as rows the ledger has, by identity or by the ledger's own keys."""

    def __init__(self, ledger: Ledger, standing: Iterable[Any], session: Session, finder: Finder, today: date) -> None:
        self.today = today
        self._ledger = ledger
        self._session = session
        self._finder = finder
        self._targets = {column.key: column.target for column in ledger.columns if column.target in _CALLED_SHORTLY}
        self._names: dict[tuple[str, str], str] = {}
        self._kept = {row.id: row.cells for row in standing}
        self._by_key: list[tuple[tuple[str, ...], dict[tuple[str, ...], list[str]]]] = []
        for keys in ledger.match:
            found: dict[tuple[str, ...], list[str]] = {}
            for row_id, cells in self._kept.items():
                if mark := self._mark(keys, {key: cells[ledger.index(key)] for key in keys}):
                    found.setdefault(mark, []).append(row_id)
            self._by_key.append((keys, found))
        self._seen_new: dict[tuple[Any, ...], tuple[int, Mapping[str, Any]]] = {}
        self._seen: dict[str, tuple[int, Mapping[str, Any]]] = {}

    def find(self, line: IncomingRow, values: Mapping[str, Any]) -> str | None:
        """Return the row a line means, or None when it is new. Raises `RuleBroken` when it may mean several."""
        if line.id in self._kept:
            return line.id
        for keys, found in self._by_key:
            if self._better_given(keys, values):
                continue
            mark = self._mark(keys, values)
            matches = found.get(mark, []) if mark else []
            if len(matches) > 1:
                raise RuleBroken(N_("Errors", "This line may mean {count} records of the ledger."), count=len(matches))
            if matches:
                return matches[0]
        return self._renamed(values)

    def is_former_name(self, row_id: str, values: Mapping[str, Any]) -> bool:
        """Tell whether a line calls an enterprise or project by a name it had once 曾用名."""
        if self._ledger.record not in (Enterprise, Project) or not isinstance(name := values.get("name"), str):
            return False
        return row_id in self._finder.formerly(self._ledger.key, name)

    def _renamed(self, values: Mapping[str, Any]) -> str | None:
        """Return the one enterprise a line means by a former name; another credit code means another enterprise."""
        if self._ledger.record not in (Enterprise, Project) or not isinstance(name := values.get("name"), str):
            return None
        found = [row_id for row_id in self._finder.formerly(self._ledger.key, name) if row_id in self._kept]
        if len(found) != 1:
            return None
        code, own = values.get("credit_code"), self.cells(found[0]).get("credit_code")
        return found[0] if not (code and own) or code == own else None

    def cells(self, row_id: str) -> dict[str, Any]:
        """Return what the ledger keeps in a row, by key."""
        return dict(zip((column.key for column in self._ledger.columns), self._kept[row_id], strict=True))

    def first_time(self, line: IncomingRow, values: Mapping[str, Any]) -> bool:
        """Say whether a new record was not on an earlier line. Raises `RuleBroken` when one contradicts this."""
        for keys in self._ledger.match:
            if not (mark := self._mark(keys, values)):
                continue
            number, other = self._seen_new.setdefault((keys, mark), (line.number, values))
            if number != line.number and not self._better_given(keys, values):
                if dict(other) == dict(values):
                    return False
                raise RuleBroken(N_("Errors", "Line {row} gives the same record with other values."), row=number)
        return True

    def only_once(self, line: IncomingRow, row_id: str, changed: Mapping[str, Any]) -> None:
        """Raise `RuleBroken` when an earlier line already changes this row otherwise."""
        number, other = self._seen.setdefault(row_id, (line.number, changed))
        if number != line.number and dict(other) != dict(changed):
            raise RuleBroken(N_("Errors", "Line {row} gives the same record with other values."), row=number)

    def _mark(self, keys: Sequence[str], values: Mapping[str, Any]) -> tuple[str, ...] | None:
        mark = []
        for key in keys:
            value = values.get(key)
            if value in (None, "", ()):
                return None
            words = _words(self.meant(key, value))
            mark.append(match_name(words) if key in ("name", "party", "unit", "owner") else words)
        return tuple(mark)

    def meant(self, key: str, value: Any) -> Any:
        """Return a value of column `key` with the names in it as the ledger writes them: 区财金局 is 区财政金融局."""
        if key not in self._targets or isinstance(value, Link):
            return value
        if isinstance(value, tuple):
            return tuple(self.meant(key, one) for one in value)
        if not isinstance(value, str):
            return value
        target = self._targets[key]
        if (target, value) not in self._names:
            found = self._finder.candidates(target, value)
            if len(found) != 1:
                return value
            self._names[target, value] = kept(self._session, _CALLED_SHORTLY[target], found[0]).name
        return self._names[target, value]

    def _better_given(self, keys: Sequence[str], values: Mapping[str, Any]) -> bool:
        """Tell whether longer keys of the ledger are filled: a line that does not match by them is another record."""
        before = self._ledger.match[: self._ledger.match.index(keys)]
        longer = {key for other in before if set(keys) < set(other) for key in other}
        return any(values.get(key) not in (None, "", ()) for key in longer - set(keys))


class _Writer:
    """Writes planned lines in the order of the sheet, making unknown units and people on the way."""

    def __init__(self, session: Session, ledger: Ledger, store: Store) -> None:
        self._session = session
        self._ledger = ledger
        self._today = store.today()
        self.finder = Finder(session)
        self._written = 0
        self._several = ledger.key in _SEVERAL or any(column.target in _MADE_ON_THE_WAY for column in ledger.columns)
        self.made: list[tuple[str, str]] = []

    def write(self, plan: Planned) -> None:
        self._written += 1
        if self._written % _FLUSHED == 0:
            self._session.flush()
        with self._session.begin_nested() if self._several else nullcontext():
            made = len(self.made)
            try:
                self._make_unknown(plan.values)
                saving.save(self._session, self._ledger, plan.id, plan.values, self._today, self.finder)
            except LedgerError:
                for target, name in self.made[made:]:
                    self.finder.forget(target, name)
                del self.made[made:]
                raise

    def _make_unknown(self, values: Mapping[str, Any]) -> None:
        unit_id = None
        for column in self._ledger.columns:
            if column.target not in _MADE_ON_THE_WAY or not values.get(column.key):
                continue
            for name in values[column.key] if column.kind is Kind.LINKS else (values[column.key],):
                if isinstance(name, str) and not self.finder.candidates(column.target, name):
                    self._make(column, name, unit_id)
                if column.target == "units" and isinstance(name, str):
                    unit_id = unit_id or self.finder.candidates("units", name)[0]

    def _make(self, column: Column, name: str, unit_id: str | None) -> None:
        made = {
            "units": lambda: Unit(name=name, kind="other"),
            "people": lambda: Person(name=name, unit_id=unit_id, mid_level=self._wants_rank(column)),
            "enterprises": lambda: Enterprise(name=name, state="normal"),
        }[column.target]()
        prepare(self._session, made, self._today)
        self._session.add(made)
        self._session.flush()
        self.finder.learn(column.target, name, made.id)
        self.made.append((column.target, name))

    def _wants_rank(self, column: Column) -> bool:
        if not column.key.startswith("slot:"):
            return False
        return kept(self._session, Slot, column.key.removeprefix("slot:")).mid_level
