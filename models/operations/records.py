"""What can be done with a record of any ledger: make, change, remove, restore."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any

from sqlalchemy.orm import Session

from models.errors import Conflict, RuleBroken
from models.language import N_
from models.ledgers import catalogue
from models.ledgers.columns import Kind, Ledger, Link
from models.ledgers.kinds import parse
from models.ledgers.rows import rows_by_id
from models.operations import recycling, saving
from models.operations.finding import Finder
from models.store.store import Store


def create(store: Store, ledger_key: str, values: Mapping[str, Any]) -> str:
    """Make a record of `values` (by column key, as typed or as kept) and return its identity.

    Raises `InvalidValue` when a value does not fit its column, `RuleBroken` when a rule forbids it.
    """
    with store.write("record.create", ledger=ledger_key) as session:
        ledger = catalogue.ledger(session, ledger_key)
        return saving.save(
            session,
            ledger,
            None,
            parsed(ledger, dict(ledger.defaults) | dict(values), whole=True),
            store.today(),
            Finder(session),
        )


def change(
    store: Store, ledger_key: str, row_id: str, values: Mapping[str, Any], seen: Mapping[str, Any] | None = None
) -> None:
    """Change `values` of one record.

    `seen` are the values the person saw before typing; raises `Conflict` where they moved on meanwhile.
    Raises `InvalidValue` and `RuleBroken` as `create` does.
    """
    with store.write("record.change", ledger=ledger_key, columns=sorted(values)) as session:
        ledger = catalogue.ledger(session, ledger_key)
        if seen:
            _still_so(session, ledger, row_id, seen, store)
        saving.save(session, ledger, row_id, parsed(ledger, values), store.today(), Finder(session))


def change_many(store: Store, ledger_key: str, changes: Sequence[tuple[str, Mapping[str, Any]]]) -> None:
    """Change several records as one deed; all or none."""
    with store.write("record.change_many", ledger=ledger_key, count=len(changes)) as session:
        ledger, finder = catalogue.ledger(session, ledger_key), Finder(session)
        for row_id, values in changes:
            saving.save(session, ledger, row_id, parsed(ledger, values), store.today(), finder)


def remove(store: Store, ledger_key: str, row_ids: Sequence[str]) -> None:
    """Put records, and what belongs to them, into the recycle bin. Raises `RuleBroken` when one is in use."""
    with store.write("record.remove", ledger=ledger_key, count=len(row_ids)) as session:
        recycling.remove(session, catalogue.ledger(session, ledger_key), row_ids, store.clock())


def restore(store: Store, ledger_key: str, row_ids: Sequence[str]) -> None:
    """Take records, and what was removed with them, out of the recycle bin."""
    with store.write("record.restore", ledger=ledger_key, count=len(row_ids)) as session:
        recycling.restore(session, catalogue.ledger(session, ledger_key), row_ids, store.today())


def parsed(ledger: Ledger, values: Mapping[str, Any], *, whole: bool = False) -> dict[str, Any]:
    """Return `values` as their columns keep them; with `whole`, required columns must all be there.

    Raises `InvalidValue`, or `RuleBroken` for a column that is not typed.
    """
    kept = {}
    for key, raw in values.items():
        column = ledger.column(key)
        if column.read_only and not (whole and key in ledger.defaults):
            raise RuleBroken(
                N_("Errors", "“{column}” is worked out or changed by its own deed; it is not typed."),
                column=column.label,
            )
        kept[key] = raw if _is_kept(column.kind, raw) else parse(column, raw)
    if whole:
        for column in ledger.columns:
            if column.required and not column.read_only and kept.get(column.key) in (None, "", ()):
                parse(column, None)
    return kept


def _is_kept(kind: Kind, raw: Any) -> bool:
    money = kind is Kind.MONEY and isinstance(raw, int) and not isinstance(raw, bool)
    return money or isinstance(raw, Link | Decimal)


def _still_so(session: Session, ledger: Ledger, row_id: str, seen: Mapping[str, Any], store: Store) -> None:
    found = rows_by_id(session, ledger, [row_id], today=store.today())
    if not found:
        raise Conflict(N_("Errors", "This record is no longer in the ledger."))
    for key, value in seen.items():
        now = found[0].cells[ledger.index(key)]
        if (now or None) != (value or None):
            raise Conflict(
                N_("Errors", "“{column}” was changed meanwhile. Look at it again before you type."),
                column=ledger.column(key).label,
            )
