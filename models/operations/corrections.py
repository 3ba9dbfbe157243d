"""Locking a held meeting, and correcting it afterwards so that the correction stays on record 更正."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from models.errors import RuleBroken
from models.language import N_
from models.ledgers.columns import Column, Kind, Ledger
from models.ledgers.issues import ISSUES
from models.ledgers.kinds import shown
from models.ledgers.meetings import MEETINGS
from models.ledgers.rows import rows_by_id
from models.operations import locking, saving
from models.operations.finding import Finder, kept
from models.operations.issue_states import add_step
from models.operations.records import parsed
from models.records.all import Correction, Issue, Meeting
from models.store.store import Store

_NOTHING = "（空）"


def lock(store: Store, meeting_id: str, on: date) -> None:
    """Lock a held meeting 锁定: from then on it changes only by a correction. Only undo takes the lock off again.

    Raises `RuleBroken` when it is locked already, or not held yet on the day `on`.
    """
    with store.write("meeting.lock") as session:
        meeting = kept(session, Meeting, meeting_id)
        if meeting.locked_on is not None:
            raise RuleBroken(
                N_("Errors", "“{meeting}” was locked on {day} already."),
                meeting=locking.called(session, meeting),
                day=meeting.locked_on,
            )
        if on < meeting.held_on:
            raise RuleBroken(
                N_("Errors", "“{meeting}” is held on {day}; it can be locked from that day on."),
                meeting=locking.called(session, meeting),
                day=meeting.held_on,
            )
        meeting.locked_on = on


def correct(store: Store, meeting_id: str, values: Mapping[str, Any], reason: str, on: date) -> str:
    """Change `values` (by column of the meetings) of a locked meeting, and return the identity of the correction.

    The correction keeps what stood there and what stands there now in words, the reason, who corrected and when.
    Raises `RuleBroken` when the meeting is not locked, the reason is missing or nothing changes.
    """
    with store.write("meeting.correct") as session:
        meeting = kept(session, Meeting, meeting_id)
        if meeting.locked_on is None:
            raise RuleBroken(
                N_("Errors", "“{meeting}” is not locked: change it directly."), meeting=locking.called(session, meeting)
            )
        changes = _change(session, MEETINGS, meeting_id, values, store)
        return _enter(session, store, meeting_id, None, changes, reason, on)


def correct_item(store: Store, issue_id: str, values: Mapping[str, Any], reason: str, on: date) -> str:
    """Change what was raised (`locking.RAISED`) of an item of a locked meeting, and return the correction's identity.

    An item that was forgotten is brought to a locked meeting, or a wrong one taken off it, by correcting `meeting`.
    A step 更正 is entered into its handling. Raises `RuleBroken` as `correct` does, and for any other column.
    """
    with store.write("issue.correct") as session:
        issue = kept(session, Issue, issue_id)
        for key in values:
            if key not in locking.RAISED:
                raise RuleBroken(
                    N_("Errors", "“{column}” is no part of what was raised: change it directly."),
                    column=ISSUES.column(key).label,
                )
        before = issue.meeting_id
        changes = _change(session, ISSUES, issue_id, values, store)
        locked = [one for one in dict.fromkeys((before, issue.meeting_id)) if one and _is_locked(session, one)]
        if not locked:
            raise RuleBroken(
                N_("Errors", "No. {number} was not raised at a locked meeting: change it directly."),
                number=issue.number,
            )
        entered = [_enter(session, store, meeting_id, issue_id, changes, reason, on) for meeting_id in locked]
        add_step(
            session,
            issue_id,
            "corrected",
            on,
            by=store.operator or None,
            text=f"{changes}\n更正理由：{reason.strip()}",
            meeting_id=locked[0],
        )
        return entered[0]


def _change(session: Session, ledger: Ledger, row_id: str, values: Mapping[str, Any], store: Store) -> str:
    """Set the values in spite of the lock, and return in words what they changed."""
    before = _cells(session, ledger, row_id, store)
    with locking.correcting(session):
        saving.save(session, ledger, row_id, parsed(ledger, values), store.today(), Finder(session))
        session.flush()
    after = _cells(session, ledger, row_id, store)
    changes = [
        f"{column.synonyms[0]}：{_words(column, old)} → {_words(column, new)}"
        for column, old, new in _both(ledger, before, after)
        if column.key in values and (old or None) != (new or None)
    ]
    if not changes:
        raise RuleBroken(N_("Errors", "Nothing is different from what stands there."))
    return "\n".join(changes)


def _cells(session: Session, ledger: Ledger, row_id: str, store: Store) -> tuple[Any, ...]:
    return rows_by_id(session, ledger, [row_id], today=store.today())[0].cells


def _both(ledger: Ledger, before: tuple[Any, ...], after: tuple[Any, ...]) -> Iterable[tuple[Column, Any, Any]]:
    for column, old, new in zip(ledger.columns, before, after, strict=True):
        yield (column, tuple(sorted(old)), tuple(sorted(new))) if column.kind is Kind.LINKS else (column, old, new)


def _words(column: Column, value: Any) -> str:
    """Return a value as it stands on paper, which is Chinese whatever the language of the window."""
    if column.kind is Kind.CHOICE and value:
        return column.choice(value).other_names[0]
    return shown(column, value) or _NOTHING


def _enter(
    session: Session, store: Store, meeting_id: str, issue_id: str | None, changes: str, reason: str, on: date
) -> str:
    if not reason.strip():
        raise RuleBroken(N_("Errors", "“{column}” must be filled in."), column=N_("Deeds", "Reason"))
    correction = Correction(
        meeting_id=meeting_id,
        issue_id=issue_id,
        corrected_on=on,
        by=store.operator or None,
        reason=reason.strip(),
        text=changes,
    )
    session.add(correction)
    session.flush()
    return correction.id


def _is_locked(session: Session, meeting_id: str) -> bool:
    return kept(session, Meeting, meeting_id).locked_on is not None
