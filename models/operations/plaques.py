"""Plaques 立牌: put up as printed, and taken down."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.errors import RuleBroken
from models.language import N_
from models.ledgers import catalogue
from models.ledgers.helping import slots_in_use
from models.ledgers.plaques import office_of, printed
from models.ledgers.rows import as_of, rows_by_id
from models.operations.finding import kept
from models.records.helping import Plaque
from models.records.parties import Party
from models.store.store import Store

_NAMED = 3  # parties a refusal names


def put_up(store: Store, party_ids: Sequence[str], on: date, place: str = "", *, despite_gaps: bool = False) -> None:
    """Enter that the plaques of these parties are up since `on`, with what is printed on them that day; one deed.

    A new plaque in place of an old or damaged one is entered the same way; an empty `place` keeps the one known.
    Raises `RuleBroken`, naming the parties, when helpers are missing on `on`, unless `despite_gaps`.
    """
    with store.write("plaque.put_up", count=len(party_ids)) as session:
        if not despite_gaps:
            _no_gaps(session, party_ids, on)
        now = printed(as_of(session, on), slots_in_use(session), office_of(session))
        shown = dict(
            session.execute(select(Party.id, now).where(Party.id.in_(party_ids))).all()
        )  # all at once: it is long
        for party_id in party_ids:
            kept(session, Party, party_id)
            plaque = _plaque(session, party_id) or Plaque(party_id=party_id)
            plaque.put_up_on, plaque.damaged = on, False
            plaque.place = place.strip() or plaque.place
            plaque.printed = shown[party_id]
            session.add(plaque)


def take_down(store: Store, party_ids: Sequence[str], on: date) -> None:
    """Enter that these plaques were taken down on `on`; one deed. Raises `RuleBroken` when one is not up then."""
    with store.write("plaque.take_down", count=len(party_ids)) as session:
        for party_id in party_ids:
            party, plaque = kept(session, Party, party_id), _plaque(session, party_id)
            if plaque is None or plaque.put_up_on is None:
                raise RuleBroken(N_("Errors", "The plaque of “{party}” is not put up."), party=party.name)
            if on < plaque.put_up_on:
                raise RuleBroken(
                    N_("Errors", "The plaque of “{party}” was put up later, on {day}."),
                    party=party.name,
                    day=plaque.put_up_on,
                )
            plaque.put_up_on = plaque.printed = None
            plaque.damaged = False


def _plaque(session: Session, party_id: str) -> Plaque | None:
    return session.scalar(select(Plaque).where(Plaque.party_id == party_id, Plaque.removed_at.is_(None)))


def _no_gaps(session: Session, party_ids: Sequence[str], on: date) -> None:
    board = catalogue.ledger(session, "assignments")
    gaps = [
        f"{row.cells[board.index('party')]}（{row.cells[board.index('missing')]}）"
        for row in rows_by_id(session, board, party_ids, today=on)
        if row.cells[board.index("gaps")]
    ]
    if gaps:
        raise RuleBroken(
            N_("Errors", "Helpers are missing: {parties}. Tick the box to put up the plaques all the same."),
            parties=[*gaps[:_NAMED], *(["…"] if len(gaps) > _NAMED else [])],
        )
