"""What is done with bulletins: drafted, saved, drafted anew, issued, deleted, taken away as PDF."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from models.errors import LedgerError
from models.language import N_
from models.operations import bulletins, records
from models.progress import Progress
from models.rules.bulletin import BulletinContent, Head
from ui import messages
from ui.bulletin.dialogs import ISSUE, DraftDialog
from ui.bulletin.shelf import lines
from ui.deeds.dialog import DeedDialog
from ui.language import told, translate

if TYPE_CHECKING:
    from ui.bulletin.page import BulletinPage

_SAVING = N_("Jobs", "Saving")


class BulletinDesk(QObject):
    """Turns what a person asks into operations; a draft that is edited is saved before anything else is done."""

    def __init__(self, page: BulletinPage) -> None:
        super().__init__(page)
        self._page = page
        self._store = page.context.store
        self._dialog: DeedDialog | None = None

    # drafting

    def draft(self) -> None:
        """Ask for a week and a head, and draft."""
        if self._saves_first():
            today = self._page.context.today()
            head = next((Head(line.head) for line in lines(self._store, today)), Head.NOTICE)
            self._ask(DraftDialog(today, head, self._page.names, self._page.window()), self._draft)

    def _draft(self, values: dict[str, Any]) -> None:
        store, today, deed = self._store, self._page.context.today(), self._dialog.deed
        self._run(lambda progress: deed.perform(store, (), values, today), self._drafted, self._dialog.refuse)

    def _drafted(self, bulletin_id: str) -> None:
        self._close(bulletin_id)

    def save(self) -> None:
        """Keep what was edited."""
        page = self._page
        if page.bulletin is not None and page.editor.is_dirty():
            bulletin_id, content = page.bulletin.id, page.editor.content()
            page.editor.kept()
            self._run(lambda progress: bulletins.save_bulletin(self._store, bulletin_id, content), self._saved,
                      self._save_refused)

    def _saved(self, _: object) -> None:
        self._page.actions_changed.emit()

    def _save_refused(self, error: LedgerError) -> None:
        self._page.editor.not_kept()
        self._refuse(error)

    def redraft(self) -> None:
        """Draft the text anew from the ledger, after asking."""
        messages.ask(self._page, translate("BulletinDesk", "Draft the text anew from the ledger as it stands now?"),
                     translate("BulletinDesk", "Draft anew"), self._redraft,
                     detail=translate("BulletinDesk", "What was written by hand is replaced; Undo brings it back."))

    def _redraft(self) -> None:
        self.save()
        bulletin_id = self._page.bulletin.id
        self._run(lambda progress: bulletins.redraft_bulletin(self._store, bulletin_id), self._redrafted, self._refuse)

    def _redrafted(self, _: object) -> None:
        self._page.show_bulletin(self._page.bulletin.id)
        self._page.done.emit(translate("BulletinDesk", "Drafted anew from the ledger."))

    # issuing

    def issue(self) -> None:
        """Ask for the day, and issue."""
        page = self._page
        if self._saves_first():
            self._ask(DeedDialog(ISSUE, page.bulletin.title, {"on": page.context.today()}, page.names, page.window()),
                      self._issue)

    def _issue(self, values: dict[str, Any]) -> None:
        store, today, ids = self._store, self._page.context.today(), (self._page.bulletin.id,)
        self._run(lambda progress: ISSUE.perform(store, ids, values, today), self._issued, self._dialog.refuse)

    def _issued(self, bulletin_id: str) -> None:
        self._close(bulletin_id)
        self._page.done.emit(translate("BulletinDesk", "Issued: {0}").format(self._page.bulletin.name()))

    def delete(self) -> None:
        """Put a draft into the recycle bin."""
        bulletin_id = self._page.bulletin.id
        self._page.editor.kept()
        self._run(lambda progress: records.remove(self._store, "bulletins", [bulletin_id]), self._deleted, self._refuse)

    def _deleted(self, _: object) -> None:
        self._page.done.emit(translate("BulletinDesk", "Moved to the recycle bin."))

    # the paper

    def open_file(self) -> None:
        """Open the PDF in another program."""
        self._with_pdf("open")

    def save_file(self) -> None:
        """Ask where the PDF shall be kept."""
        self._with_pdf("save_as")

    def print(self) -> None:
        """Ask for a printer and print."""
        self._with_pdf("print")

    def _with_pdf(self, way: str) -> None:
        page, store = self._page, self._store
        bulletin, content = page.bulletin, page.editor.content()

        def made(progress: Progress) -> tuple[str, bytes]:
            return way, paper(store, bulletin.id, None if bulletin.is_issued else content)

        page.context.jobs.run(translate("BulletinDesk", "Preparing the pages"), made, succeeded=self._hand_on,
                              refused=self._refuse)

    def _hand_on(self, made: tuple[str, bytes]) -> None:
        way, pdf = made
        getattr(self._page.file, way)(pdf, self._page.bulletin.name())

    # inside

    def _saves_first(self) -> bool:
        self.save()
        return not self._page.editor.is_dirty()

    def _ask(self, dialog: DeedDialog, agreed: Any) -> None:
        self._dialog = dialog
        dialog.agreed.connect(agreed)
        dialog.finished.connect(self._forget_dialog)
        dialog.open()

    def _close(self, bulletin_id: str) -> None:
        if self._dialog is not None:
            self._dialog.close_done()
        self._page.show_bulletin(bulletin_id)

    def _forget_dialog(self) -> None:
        self._dialog.deleteLater()
        self._dialog = None

    def _run(self, work: Any, succeeded: Any, refused: Any) -> None:
        self._page.context.jobs.run(told(_SAVING), work, succeeded=succeeded, refused=refused)

    def _refuse(self, error: LedgerError) -> None:
        self._page.refused.emit(error)


def paper(store: Any, bulletin_id: str, content: BulletinContent | None) -> bytes:
    """Return the PDF of an issued bulletin byte for byte, or that of a draft's `content`."""
    if content is None:
        with store.read() as session:
            return bulletins.issued_pdf(session, bulletin_id)
    from exports.paper.bulletin import bulletin_pdf

    return bulletin_pdf(content)
