"""What the office set for itself: its name, how its papers are headed and numbered, whom they go to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from datetime import date
from typing import Any

from PySide6.QtCore import QObject

from models.errors import LedgerError
from models.language import N_
from models.ledgers.columns import Column, Kind
from models.operations.office import DAYS, OfficeSettings, change_office, office
from ui.actions import Action, Menu
from ui.deeds.deed import Deed, Values
from ui.deeds.dialog import DeedDialog
from ui.language import told
from ui.ledger.live import LiveNames
from ui.page import Page

_TITLE = N_("Office", "Office settings")
_FIELDS = (
    Column(key="name", label=N_("Office", "Name of the office"), required=True,
           hint=N_("Office", "It stands on every workbook, bulletin, slip and plaque.")),
    Column(key="brief_masthead", label=N_("Office", "Masthead of briefs")),
    Column(key="notice_masthead", label=N_("Office", "Masthead of notices"),
           hint=N_("Office", "The name over the red rule; empty takes the name of the office.")),
    Column(key="number_word", label=N_("Office", "Word of the number"),
           hint=N_("Office", "The word before the year in a notice's number.")),
    Column(key="addressees", label=N_("Office", "Addressees")),
    Column(key="reported_to", label=N_("Office", "Reported to")),
    Column(key="sent_to", label=N_("Office", "Copied to")),
    Column(key="supervision_phone", label=N_("Office", "Supervision phone"), kind=Kind.PHONE,
           hint=N_("Office", "It stands at the foot of every plaque.")),
    Column(key="contact", label=N_("Office", "Contact")),
    Column(key="contact_phone", label=N_("Office", "Contact's phone"), kind=Kind.PHONE),
    Column(key="sheet_word", label=N_("Office", "Word of supervision sheets"), required=True,
           hint=N_("Office", "The word before the year in a supervision sheet's number: 督〔2024〕3号.")),
    *(Column(key=key, label=DAYS[key], kind=Kind.NUMBER, required=True, hint=hint) for key, hint in (
        ("near_days", N_("Office", "A task counts as near due this many working days before its date.")),
        ("quiet_days", N_("Office", "A task is behind when its unit says nothing for so many days; 0 turns it off.")),
        ("ask_days", N_("Office", "An extension is asked at least so long before the due date.")),
        ("publicity_days", N_("Office", "An award is posted for so long before it is paid.")))),
)


def _change(store: Any, ids: Sequence[str], values: Values, today: date) -> None:
    change_office(store, OfficeSettings(**{key: "" if value is None else value for key, value in values.items()}))


OFFICE = Deed(key="office", text=N_("Office", "&Save settings"), icon="settings", perform=_change,
              done=N_("Office", "The office's settings are kept."), fields=_FIELDS)


class OfficeDesk(QObject):
    """Opens the dialog from any page, and keeps what was set as one deed."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self.dialog: DeedDialog | None = None

    def action(self) -> Action:
        """Return what opens the settings from a menu."""
        return Action(key="office", text=N_("Office", "&Office settings…"), slot=self.open, menu=Menu.FILE,
                      icon="settings", enabled=self._can_write)

    def _can_write(self) -> bool:
        return not self._page.context.store.read_only

    def open(self) -> None:
        """Show the office's settings."""
        context = self._page.context
        with context.store.read() as session:
            first = asdict(office(session))
        names = LiveNames(context.store, context.today, context.delay)
        self.dialog = DeedDialog(OFFICE, "", first, names, self._page.window())
        self.dialog.setWindowTitle(told(_TITLE))
        self.dialog.setMinimumWidth(560)
        self.dialog.agreed.connect(self._keep)
        self.dialog.finished.connect(self._forget)
        self.dialog.open()

    def _keep(self, values: dict[str, Any]) -> None:
        store, today = self._page.context.store, self._page.context.today()
        self._page.context.jobs.run(told(_TITLE), lambda progress: OFFICE.perform(store, (), values, today),
                                    succeeded=self._kept, refused=self._refuse)

    def _kept(self, _: object) -> None:
        if self.dialog is not None:
            self.dialog.close_done()
        self._page.done.emit(told(OFFICE.done))

    def _refuse(self, error: LedgerError) -> None:
        if self.dialog is not None:
            self.dialog.refuse(error)

    def _forget(self) -> None:
        self.dialog.deleteLater()
        self.dialog = None
