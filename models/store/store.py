"""The one door to a ledger file: every read and every write goes through it, and no session leaves it."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path
from typing import Any, Self

import sqlcipher3.dbapi2 as sqlite
from sqlalchemy import event
from sqlalchemy.exc import DBAPIError, IntegrityError
from sqlalchemy.orm import Session

from models.errors import FileRefused, RuleBroken
from models.language import N_
from models.store import journal, undo, upgrade
from models.store.engine import engine, refusal
from models.store.journal import Deed

Clock = Callable[[], datetime]
Listener = Callable[[Deed], None]


class Store:
    """An open ledger file. May be used from several threads; writes queue behind one another."""

    def __init__(self, path: Path, *, operator: str, clock: Clock, read_only: bool, durable: bool = True) -> None:
        self.path = path
        self.operator = operator
        self.clock = clock
        self.read_only = read_only
        self._reading = engine(path, reading=True)
        self._writing = engine(path, reading=read_only, durable=durable)
        self._lane = threading.RLock()
        self._listeners: list[Listener] = []

    @classmethod
    def create(cls, path: Path, *, operator: str = "", clock: Clock = datetime.now, durable: bool = True) -> Self:
        """Make a new, empty ledger at `path` and open it. Raises `FileRefused` when something is there.

        Without `durable` a power cut may spoil the file while it is open so: for one that is built beside and moved
        into place when it is finished.
        """
        upgrade.create(path, clock())
        return cls(path, operator=operator, clock=clock, read_only=False, durable=durable)

    @classmethod
    def open(cls, path: Path, *, operator: str = "", clock: Clock = datetime.now) -> Self:
        """Open the ledger at `path`, brought up to date first where an older program wrote it.

        A write-protected file of this version opens for reading only. Raises `FileRefused`: no such file,
        not a ledger, damaged, written by a newer program, or old and write-protected.
        """
        read_only = upgrade.bring_up_to_date(path, clock())
        return cls(path, operator=operator, clock=clock, read_only=read_only)

    def today(self) -> date:
        """Return the present day by this store's clock."""
        return self.clock().date()

    @contextmanager
    def read(self) -> Iterator[Session]:
        """Give a session that sees one consistent state and cannot write."""
        with self._told(), Session(self._reading, autoflush=False) as session:
            yield session

    @contextmanager
    def write(self, verb: str, **facts: Any) -> Iterator[Session]:
        """Give a session for one deed: one transaction, one journal entry, one undo step.

        `verb` names the deed (models/operations/verbs.py), `facts` are what its title mentions. A deed that
        changes nothing leaves no trace. An exception rolls everything back.
        """
        with self._deed(verb, facts) as session:
            yield session

    @contextmanager
    def rehearse(self, verb: str) -> Iterator[Session]:
        """Give a session as `write` does, and take everything back at the end: nothing is kept or announced."""
        with self._deed(verb, {}, keep=False) as session:
            yield session

    def undo(self) -> Deed:
        """Take back the newest deed and return it. Raises `RuleBroken` when there is none, or `Conflict`."""
        return self._reverse("undo")

    def redo(self) -> Deed:
        """Do the last undone deed again and return it. Raises `RuleBroken` when there is none, or `Conflict`."""
        return self._reverse("redo")

    def undoable(self) -> Deed | None:
        """Return the deed that `undo` would take back."""
        with self.read() as session:
            return undo.undoable(session.connection())

    def redoable(self) -> Deed | None:
        """Return the deed that `redo` would do again."""
        with self.read() as session:
            return undo.redoable(session.connection())

    def subscribe(self, listener: Listener) -> None:
        """Call `listener` after each committed deed, on the thread that wrote it.

        The deed is done whatever a listener does: an exception of one goes to `sys.excepthook`, and the others are
        called all the same.
        """
        self._listeners.append(listener)

    def close(self) -> None:
        """Let go of the file."""
        self._reading.dispose()
        self._writing.dispose()

    def _reverse(self, verb: str) -> Deed:
        with self._lane:
            deed = self.undoable() if verb == "undo" else self.redoable()
            if deed is None:
                raise undo.nothing_to(verb)
            facts = {"verb": deed.verb, "facts": deed.facts}
            with self._deed(verb, facts, state=journal.TRACE, reverses=deed.id) as session:
                (undo.take_back if verb == "undo" else undo.do_again)(session.connection(), deed)
            return deed

    @contextmanager
    def _deed(
        self,
        verb: str,
        facts: dict[str, Any],
        *,
        state: str = journal.DONE,
        reverses: str | None = None,
        keep: bool = True,
    ) -> Iterator[Session]:
        if self.read_only:
            raise FileRefused(
                N_("Errors", "“{name}” can only be read: the file or its folder is write-protected."),
                name=self.path.name,
            )
        with self._lane:
            finished = None
            with self._told(), Session(self._writing, expire_on_commit=False) as session:
                event.listen(session, "loaded_as_persistent", _hold)
                deed = journal.begin(
                    session.connection(), verb, facts, self.operator, self.clock(), state=state, reverses=reverses
                )
                yield session
                session.flush()
                finished = journal.finish(session.connection(), deed) if keep else None
                if finished is None:
                    session.rollback()
                else:
                    session.commit()
        if finished is not None:
            self._announce(finished)

    def _announce(self, deed: Deed) -> None:
        for listener in self._listeners:
            try:
                listener(deed)
            except Exception as error:  # noqa: BLE001 - raised here, a deed that is kept would look as if it had failed
                sys.excepthook(type(error), error, error.__traceback__)

    @contextmanager
    def _told(self) -> Iterator[None]:
        try:
            yield
        except IntegrityError as error:
            raise _rule_broken(error) from error
        except DBAPIError as error:
            raise refusal(error.orig or error, self.path) from error
        except sqlite.Error as error:
            raise refusal(error, self.path) from error


def _hold(session: Session, record: Any) -> None:
    """Keep a record while its deed lasts, so that the next line of an import does not read it again."""
    session.info.setdefault("held", []).append(record)


def _rule_broken(error: IntegrityError) -> Exception:
    told = str(error.orig)
    if "UNIQUE" in told:
        return RuleBroken(N_("Errors", "There is already such a record: the same name or number is taken."))
    if "FOREIGN KEY" in told:
        return RuleBroken(N_("Errors", "Another record still points here, or this points to one that is gone."))
    return error
