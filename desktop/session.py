"""One run of the window: which ledger is open in it, and how it is opened and closed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QByteArray, QObject

from desktop.lock import LedgerLock
from desktop.paths import Paths
from desktop.settings import SettingsFile, replace_text
from models.errors import FileRefused, LedgerError
from models.language import N_
from ui.changes import Changes
from ui.context import Context
from ui.jobs.runner import JobRunner
from ui.language import told, translate
from ui.main_window import MainWindow

if TYPE_CHECKING:
    from models.store.store import Store

_OPEN_ELSEWHERE = N_("Errors", "“{name}” is already open in another window of this program.")
_DELAY = 150


class Session(QObject):
    """Belongs to its window; opens one ledger at a time, off the UI thread."""

    def __init__(self, paths: Paths, settings: SettingsFile, *, clock: Callable[[], datetime], operator: str = "",
                 inline: bool = False) -> None:
        super().__init__()
        self._paths = paths
        self._settings = settings
        self._clock = clock
        self._operator = settings.operator or operator
        self._store: Store | None = None
        self._changes: Changes | None = None
        self._lock: LedgerLock | None = None
        self._former: Path | None = None
        self._next: Callable[[], object] | None = None
        self.jobs = JobRunner(inline=inline, parent=self)
        self.window = MainWindow(self.jobs, settings)
        self.setParent(self.window)
        self.jobs.refused.connect(self.window.refuse)
        self.window.new_requested.connect(self.create)
        self.window.open_requested.connect(self.open)
        self.window.demo_requested.connect(self.demo)
        self.window.closing.connect(self._close)
        self._restore_geometry()

    def open(self, path: str) -> None:
        """Open a ledger, after asking about what is not saved."""
        self._begin(Path(path), _opened)

    def create(self, path: str) -> None:
        """Make a new ledger and open it."""
        self._begin(Path(path), _created)

    def demo(self, folder: str) -> None:
        """Make the sample park in a folder and open it."""
        self._begin(Path(folder) / "demo.ledger", _demonstrated)

    def _begin(self, path: Path, way: Callable[..., Store]) -> None:
        operator, clock = self._operator, self._clock

        def begin() -> None:
            if not self._take_lock(path):
                return
            self.window.show_opening(path)
            self.jobs.run(translate("Session", "Opening “{0}”").format(path.stem),
                          lambda progress: way(path, operator, clock), succeeded=self._show, refused=self._refuse)

        self.window.leave_unsaved(begin)

    def _take_lock(self, path: Path) -> bool:
        if self._store is not None and self._store.path == path:
            return False
        lock = LedgerLock(self._paths.config, path)
        if not lock.take():
            self.window.refuse(FileRefused(_OPEN_ELSEWHERE, name=path.stem))
            return False
        self._former = self._store.path if self._store is not None else None
        self._let_go()
        self._lock = lock
        return True

    def _show(self, store: Store) -> None:
        self._store = store
        self._changes = Changes(self)
        store.subscribe(self._changes.announce)
        self._settings.remember(store.path.resolve())
        self.window.show_ledger(Context(
            store=store, jobs=self.jobs, preferences=self._settings, changes=self._changes, today=store.today,
            translate=told, delay=0 if self.jobs.inline else _DELAY))

    def _refuse(self, error: LedgerError) -> None:
        """Say why a ledger was not opened, and go back to the one that was open before."""
        former, self._former = self._former, None
        self._let_go()
        self.window.show_welcome()
        self.window.refuse(error)
        if former is not None:
            self._begin(former, _opened)

    def _let_go(self) -> None:
        if self._store is not None:
            self._store.close()
            self._store = None
        if self._changes is not None:
            self._changes.deleteLater()
            self._changes = None
        if self._lock is not None:
            self._lock.give_back()
            self._lock = None

    def _close(self) -> None:
        self.jobs.shut_down()
        state = self.window.saveGeometry().toBase64().data().decode()
        replace_text(self._paths.state, state)
        self._let_go()

    def _restore_geometry(self) -> None:
        try:
            state = self._paths.state.read_text("ascii")
        except (OSError, UnicodeDecodeError):
            return
        self.window.restoreGeometry(QByteArray.fromBase64(state.encode()))


def _opened(path: Path, operator: str, clock: Callable[[], datetime]) -> Store:
    return _warmed(_store_class().open(path, operator=operator, clock=clock))


def _created(path: Path, operator: str, clock: Callable[[], datetime]) -> Store:
    return _warmed(_store_class().create(path, operator=operator, clock=clock))


def _demonstrated(path: Path, operator: str, clock: Callable[[], datetime]) -> Store:
    """Make the sample park, unless one is there already."""
    if not path.exists():
        from desktop.demo import make_demo

        make_demo(path.parent, today=clock().date())
    return _opened(path, operator, clock)


def _store_class() -> Any:
    """Import what speaks SQL: on the thread that opens the ledger, while the window is painted already."""
    from models.operations import issues, records, verbs  # noqa: F401 - the pages need them next
    from models.store.store import Store

    return Store


def _warmed(store: Store) -> Store:
    """Ask a first question here, so that SQLAlchemy prepares itself on this thread and not on the window's."""
    from models.ledgers.catalogue import ledger
    from models.ledgers.rows import row_ids, rows_by_id

    with store.read() as session:
        first = ledger(session, "enterprises")
        rows_by_id(session, first, row_ids(session, first, today=store.today())[:1], today=store.today())
    store.undoable()
    return store
