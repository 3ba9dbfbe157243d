"""Bulletins: the list, the text, and the page as it will be printed, side by side."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from models.language import N_
from models.operations import bulletins
from ui.actions import Action
from ui.bulletin.concealed import concealed_words
from ui.bulletin.desk import BulletinDesk, paper
from ui.bulletin.editor import BulletinEditor
from ui.bulletin.pages_view import PagesView
from ui.bulletin.paper_file import PaperFile
from ui.bulletin.preview import zoom_button
from ui.bulletin.shelf import Line, Shelf, lines
from ui.context import Context
from ui.jobs.runner import JobRunner, Lane
from ui.language import counted, translate
from ui.ledger.live import LiveNames
from ui.page import Page
from ui.theme.icons import icon
from ui.theme.tokens import Tone
from ui.widgets import Bar, EmptyState, named, primary

_PAUSES = 3  # times the usual delay, before typing is set as pages


class BulletinPage(Page):
    """Drafts are edited and saved; issued bulletins are read and printed the same for ever."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.bulletin: Line | None = None
        self.names = LiveNames(context.store, context.today, context.delay)
        self.file = PaperFile(context.jobs, self)
        self.desk = BulletinDesk(self)
        self.shelf = Shelf(self)
        self.editor = BulletinEditor(self)
        self.pages = PagesView(inline=context.jobs.inline, parent=self)
        self._quiet = JobRunner(inline=context.jobs.inline, parent=self)  # nobody waits for a preview
        self._setting = self._again = False
        self._soon = QTimer(self, singleShot=True, interval=_PAUSES * context.delay)
        self._build()
        self._connect()
        self._show_list(None)

    # building

    def _build(self) -> None:
        self._bar = Bar(translate("BulletinPage", "Bulletins"), self)
        self._state = QLabel(self._bar)
        self._state.setObjectName("soft")
        self._bar.add_beside(self._state, zoom_button(self.pages, self._bar))
        self.concealed = named("soft", "", self._bar)
        self._bar.add_below(self.concealed, filled=False)
        self._splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self._splitter.setHandleWidth(1)
        self._splitter.setChildrenCollapsible(False)
        text = QWidget(self)
        column = QVBoxLayout(text)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._moved())
        column.addWidget(self.editor, 1)
        for widget, width in ((self.shelf, 240), (text, 400), (self.pages, 450)):
            self._splitter.addWidget(widget)
            widget.setMinimumWidth(min(width, 300) - 80)
        self._splitter.setSizes([240, 400, 450])
        self._splitter.setStretchFactor(2, 1)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._splitter)
        self._stack.addWidget(self._empty())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._bar)
        layout.addWidget(self._stack, 1)

    def _moved(self) -> QFrame:
        """Return the mark that the ledger's figures are others than those in the draft."""
        self.moved_mark = QFrame(self)
        self.moved_mark.setObjectName("notice")
        self.moved_mark.setProperty("tone", "refused")
        sign = QLabel(self.moved_mark)
        sign.setPixmap(icon("warning", Tone.NEAR.ink).pixmap(18, 18))
        sentence = named("", translate("BulletinPage", "The ledger's figures have moved on since this was drafted."),
                         self.moved_mark, wrap=True)
        anew = QPushButton(translate("BulletinPage", "Draft anew…"), self.moved_mark)
        anew.clicked.connect(self.desk.redraft)
        line = QHBoxLayout(self.moved_mark)
        line.setContentsMargins(16, 6, 12, 6)
        line.addWidget(sign)
        line.addWidget(sentence, 1)
        line.addWidget(anew)
        self.moved_mark.hide()
        return self.moved_mark

    def _empty(self) -> EmptyState:
        empty = EmptyState("bulletin", self)
        draft = primary(translate("BulletinPage", "Draft a week…"), "add", empty)
        draft.clicked.connect(self.desk.draft)
        draft.setEnabled(self._can_write())
        empty.say(translate("BulletinPage", "No bulletin yet"),
                  translate("BulletinPage", "Choose a week: text, figures and the annex are drafted from the ledger, "
                            "to be edited and issued."), [draft])
        return empty

    def _connect(self) -> None:
        self.shelf.chosen.connect(self._choose)
        self.editor.edited.connect(self._edited)
        self._soon.timeout.connect(self._set_pages)
        self.file.said.connect(self.said)
        self.file.refused.connect(self.refused)

    # what the window calls

    def page_actions(self) -> Sequence[Action]:
        """Return what can be done with bulletins."""
        desk = self.desk
        return (
            Action(key="draft", text=N_("BulletinPage", "&Draft a week…"), slot=desk.draft, icon="add",
                   shortcut="Ctrl+N", on_toolbar=True, enabled=self._can_write),
            Action(key="save", text=N_("BulletinPage", "&Save text"), slot=desk.save, icon="save", shortcut="Ctrl+S",
                   on_toolbar=True, enabled=self.editor.is_dirty),
            Action(key="issue", text=N_("BulletinPage", "&Issue…"), slot=desk.issue, icon="seal", on_toolbar=True,
                   enabled=self._is_draft),
            Action(key="redraft", text=N_("BulletinPage", "Draft &anew…"), slot=desk.redraft, icon="reopen",
                   enabled=self._is_draft),
            Action(key="delete", text=N_("BulletinPage", "De&lete draft"), slot=desk.delete, icon="delete",
                   shortcut="Del", enabled=self._is_draft, scope=self.shelf),
            Action(key="print_bulletin", text=N_("BulletinPage", "&Print…"), slot=desk.print, icon="print",
                   on_toolbar=True, after_line=True, enabled=self._is_one),
            Action(key="save_pdf", text=N_("BulletinPage", "Save PDF &as…"), slot=desk.save_file, icon="export",
                   shortcut="Ctrl+Shift+S", on_toolbar=True, enabled=self._is_one),
            Action(key="open_pdf", text=N_("BulletinPage", "&Open PDF"), slot=desk.open_file, icon="open",
                   enabled=self._is_one),
        )

    def reload(self, tables: frozenset[str]) -> None:
        """Read the list again, and the bulletin unless something unsaved stands in it."""
        self._show_list(self.bulletin.id if self.bulletin else None)

    def open_rows(self, ids: Sequence[str]) -> None:
        """Show the bulletin with the first of these identities."""
        if ids:
            self.desk.save()
            self.show_bulletin(ids[0])

    def show_bulletin(self, bulletin_id: str) -> None:
        """Show a bulletin as it is kept."""
        self.editor.kept()
        self._show_list(bulletin_id)

    def summary(self) -> str:
        """Return how many bulletins there are."""
        return counted(N_("BulletinPage", "%n bulletin(s)"), self.shelf.count())

    def unsaved(self) -> str:
        """Return which bulletin is not saved."""
        return self.bulletin.name() if self.bulletin and self.editor.is_dirty() else ""

    # inside

    def _choose(self, bulletin_id: str) -> None:
        self.desk.save()
        self.show_bulletin(bulletin_id)

    def _show_list(self, wanted: str | None) -> None:
        found = lines(self.context.store, self.context.today())
        ids = [line.id for line in found]
        wanted = wanted if wanted in ids else next(iter(ids), None)
        self.shelf.show_lines(found, wanted)
        self._stack.setCurrentIndex(0 if found else 1)
        same = self.bulletin is not None and self.bulletin.id == wanted
        self.bulletin = next((line for line in found if line.id == wanted), None)
        if self.bulletin is not None and not (same and self.editor.is_dirty()):
            self._show()
        elif self.bulletin is None:
            self._state.clear()
            self.concealed.hide()
        self.actions_changed.emit()

    def _show(self) -> None:
        bulletin = self.bulletin
        with self.context.store.read() as session:
            content = bulletins.content_of(session, bulletin.id)
            moved = bulletins.moved_on(session, bulletin.id, self.context.today())
        self.editor.show_content(content, read_only=bulletin.is_issued or not self._can_write())
        self.moved_mark.setVisible(moved and self._can_write())
        self.concealed.setText(concealed_words(content.hidden, content.masked))
        self.concealed.setVisible(bool(content.hidden or content.masked))
        self._state.setText(translate("BulletinPage", "Issued: the pages never change") if bulletin.is_issued
                            else translate("BulletinPage", "Draft: the preview follows what you type"))
        self._set_pages()

    def _edited(self) -> None:
        self._soon.start()
        self.actions_changed.emit()

    def _set_pages(self) -> None:
        """Set what stands in the editor as pages; when that is under way, once more after it."""
        if self._setting:
            self._again = True
            return
        if self.bulletin is None:
            return
        self._setting = True
        store, bulletin_id = self.context.store, self.bulletin.id
        content = None if self.bulletin.is_issued else self.editor.content()
        self._quiet.run("", lambda progress: paper(store, bulletin_id, content), lane=Lane.FILES,
                        succeeded=self.pages.show_pdf, refused=self.pages.refuse, finished=self._set)

    def _set(self) -> None:
        self._setting = False
        if self._again:
            self._again = False
            self._set_pages()

    def _can_write(self) -> bool:
        return not self.context.store.read_only

    def _is_one(self) -> bool:
        return self.bulletin is not None

    def _is_draft(self) -> bool:
        return self._can_write() and self.bulletin is not None and not self.bulletin.is_issued
