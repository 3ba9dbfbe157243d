"""The window: menus, toolbar, status bar, and either the welcome page or an open ledger."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QLabel, QMainWindow, QPushButton, QStackedWidget

from models.errors import LedgerError
from ui import messages, window_actions
from ui.context import Context, Preferences
from ui.files import LedgerFiles
from ui.jobs.progress_dialog import ProgressDialog
from ui.jobs.runner import Job, JobRunner
from ui.language import translate
from ui.menus import Menus
from ui.theme.icons import icon
from ui.welcome import WelcomePage

if TYPE_CHECKING:
    from ui.workspace import Workspace


class MainWindow(QMainWindow):
    """A frame without rules: whoever starts the program opens ledgers and hands them to `show_ledger`."""

    new_requested = Signal(str)
    open_requested = Signal(str)
    demo_requested = Signal(str)
    closing = Signal()

    def __init__(self, jobs: JobRunner, preferences: Preferences) -> None:
        super().__init__()
        self.jobs = jobs
        self.preferences = preferences
        self.workspace: Workspace | None = None
        self._may_close = False
        self.setWindowIcon(icon("logo"))
        room = self.screen().availableSize() - QSize(40, 60)
        self.resize(QSize(1280, 800).boundedTo(room))
        self.setMinimumSize(800, 480)
        self.menus = Menus(self)
        self.files = LedgerFiles(self)
        self.welcome = WelcomePage(self)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.welcome)
        self.setCentralWidget(self._stack)
        self._build_status()
        self._refresh_soon = QTimer(self, singleShot=True, interval=0)
        self._refresh_soon.timeout.connect(self.refresh)
        self._connect()
        self.show_welcome()

    def _build_status(self) -> None:
        bar = self.statusBar()
        bar.setSizeGripEnabled(False)
        bar.setContentsMargins(8, 0, 8, 0)
        self._where, self._rows, self._saved = QLabel(bar), QLabel(bar), QLabel(bar)
        for label in (self._where, self._rows, self._saved):
            label.setContentsMargins(6, 3, 6, 3)
        bar.addWidget(self._where, 1)
        bar.addPermanentWidget(self._rows)
        bar.addPermanentWidget(self._saved)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the focus, as it does in a dialog."""
        button = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(button, QPushButton):
            button.click()
        else:
            super().keyPressEvent(event)

    def _connect(self) -> None:
        self.welcome.new_requested.connect(self.files.choose_new)
        self.welcome.open_requested.connect(self.files.choose_existing)
        self.welcome.demo_requested.connect(self.files.choose_demo)
        self.welcome.recent_requested.connect(self.open_requested)
        self.files.new_chosen.connect(self.new_requested)
        self.files.existing_chosen.connect(self.open_requested)
        self.files.demo_chosen.connect(self.demo_requested)
        self.jobs.started.connect(self._watch)

    # what the program calls

    def show_welcome(self) -> None:
        """Show how to begin; close the ledger shown before."""
        self._drop_workspace()
        self.welcome.show_busy("")
        self.welcome.show_recent(self.preferences.recent)
        self._stack.setCurrentWidget(self.welcome)
        self.setWindowTitle(translate("MainWindow", "Four-Helps Ledger"))
        self._where.setText(translate("MainWindow", "No ledger is open"))
        self._rows.clear()
        self._saved.clear()
        self._fill_menus()

    def show_opening(self, path: Path) -> None:
        """Say that a ledger is being opened."""
        self._drop_workspace()
        self._stack.setCurrentWidget(self.welcome)
        self.welcome.show_busy(translate("MainWindow", "Opening “{0}” …").format(path.stem))

    def show_ledger(self, context: Context) -> None:
        """Show an open ledger."""
        from ui.workspace import Workspace

        self._drop_workspace()
        self.workspace = Workspace(context, self)
        self.workspace.page_changed.connect(self._fill_menus)
        self.workspace.actions_changed.connect(self._refresh_soon.start)
        self._stack.addWidget(self.workspace)
        self._stack.setCurrentWidget(self.workspace)
        path = context.store.path
        self.setWindowTitle(translate("MainWindow", "{0} – Four-Helps Ledger").format(path.stem))
        self._where.setText(str(path))
        self._where.setToolTip(str(path))
        self._fill_menus()

    def refuse(self, error: LedgerError | str) -> None:
        """Say why something was not done: below the page, or in a box while no ledger is open."""
        if self.workspace is not None:
            self.workspace.refuse(error)
        elif isinstance(error, LedgerError):
            messages.refuse(self, error)
        else:
            messages.tell(self, error)

    def tell(self, sentence: str) -> None:
        """Say something in a box."""
        messages.tell(self, sentence)

    # menus and status

    def _fill_menus(self) -> None:
        page = self.workspace.page() if self.workspace is not None else None
        own = window_actions.actions(self)
        self.menus.toolbar.setVisible(page is not None)
        self.menus.show_actions(own, page.page_actions() if page is not None else (), page)
        self.refresh()

    def refresh(self) -> None:
        """Look again at what the menus offer and the status bar says; done soon after each change by itself."""
        self.menus.refresh()
        if self.workspace is None:
            return
        store = self.workspace.context.store
        window_actions.name_undo(self.menus, self.workspace)
        self._rows.setText(self.workspace.page().summary())
        if store.read_only:
            state = translate("MainWindow", "Read only")
        else:
            state = translate("MainWindow", "Not saved yet") if self._unsaved() else translate("MainWindow", "Saved")
        self._saved.setText(state)

    def _watch(self, job: Job) -> None:
        if not self.jobs.inline:
            ProgressDialog(job, self)

    def _drop_workspace(self) -> None:
        if self.workspace is not None:
            self._stack.removeWidget(self.workspace)
            self.workspace.deleteLater()
            self.workspace = None

    # leaving

    def leave_unsaved(self, then: Callable[[], None]) -> None:
        """Call `then`, a bound method; first ask when something typed is not saved."""
        unsaved = self._unsaved()
        if not unsaved:
            then()
            return
        messages.ask(self, translate("MainWindow", "“{0}” has unsaved changes.").format("、".join(unsaved)),
                     translate("MainWindow", "Leave without saving"), then,
                     detail=translate("MainWindow", "Cancel goes back to the record, where it can be saved."),
                     loses=True)

    def _unsaved(self) -> list[str]:
        return self.workspace.unsaved() if self.workspace is not None else []

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._may_close or not self._unsaved():
            self.closing.emit()
            event.accept()
            return
        event.ignore()
        self.leave_unsaved(self.close_now)

    def close_now(self) -> None:
        """Close without asking about what is not saved."""
        self._may_close = True
        self.close()
