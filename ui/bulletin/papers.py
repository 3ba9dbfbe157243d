"""Plaques and assignment slips: made from the ledger off the UI thread, then shown to print or save."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from exports.paper.from_ledger import mobiles_kept_back, plaques_of, slips_of
from exports.paper.plaque import plaques_pdf
from exports.paper.slip import slips_pdf
from models.language import N_
from models.progress import Progress
from ui.bulletin.preview import PaperPreview
from ui.language import counted, translate
from ui.page import Page

NO_CONSENT = N_("PaperJob", "Not printed: the mobiles of %n person(s) who did not consent")


class PaperJob(QObject):
    """Makes one paper and opens its preview; belongs to the page it was asked from.

    `work` returns the PDF, `concealed` tells in words what it does not say.
    """

    def __init__(self, page: Page, name: str, work: Callable[[Progress], bytes],
                 concealed: Callable[[], str] | None = None) -> None:
        super().__init__(page)
        self._page = page
        self._name = name
        self.dialog: PaperPreview | None = None
        page.context.jobs.run(translate("PaperJob", "Preparing “{0}”").format(name),
                              lambda progress: (work(progress), concealed() if concealed else ""),
                              succeeded=self._show, refused=page.refused, finished=self._leave)

    def _show(self, made: tuple[bytes, str]) -> None:
        pdf, concealed = made
        self.dialog = PaperPreview(self._page.context.jobs, pdf, self._name, self._page.window(), concealed)
        self.dialog.finished.connect(self.dialog.deleteLater)
        self.dialog.open()

    def _leave(self) -> None:
        self.deleteLater()


def slips(page: Page, meeting_id: str, meeting: str) -> PaperJob:
    """Show the assignment slips 交办单 of a meeting, one for each lead unit."""
    store, today = page.context.store, page.context.today()

    def made(progress: Progress) -> bytes:
        with store.read() as session:
            found = slips_of(session, meeting_id, today)
        return slips_pdf(found)

    return PaperJob(page, translate("PaperJob", "Assignment slips of {0}").format(meeting), made)


def plaques(page: Page, party_ids: Sequence[str], party: str = "") -> PaperJob:
    """Show the plaques 立牌 of these parties."""
    store, today = page.context.store, page.context.today()

    def made(progress: Progress) -> bytes:
        with store.read() as session:
            found = plaques_of(session, party_ids, today)
        return plaques_pdf(found)

    def concealed() -> str:
        with store.read() as session:
            count = mobiles_kept_back(session, party_ids, today)
        return counted(NO_CONSENT, count) if count else ""

    name = translate("PaperJob", "Plaque of {0}").format(party) if party else translate("PaperJob", "Plaques")
    return PaperJob(page, name, made, concealed)

