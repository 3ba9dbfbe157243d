"""What a person does with the records of a page: edits, saves, removes, and the deeds of the ledger."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QApplication, QMenu

from models.errors import LedgerError
from models.language import N_
from models.ledgers.columns import Kind, Place
from models.operations import records
from models.progress import Progress
from ui.attachments.view import AttachmentsView
from ui.helping.chain_view import ChainView
from ui.language import counted, told, translate
from ui.ledger.clipboard import cells_text, pasted
from ui.ledger.deed_bar import DeedBar
from ui.ledger.record_panel import Asked, RecordPanel
from ui.ledger.steps_view import StepsView

if TYPE_CHECKING:
    from ui.ledger.page import LedgerPage

_EDIT = N_("Jobs", "Saving")
_STEPS_OF = {"issues": "", "tasks": "issue", "responsibilities": "issue", "extensions": "issue"}
_PICTURED = ("plaques",)
"""Ledgers not kept line by line whose records have files all the same: the photo of a plaque, among its party's."""
_CHAIN_OF = ("enterprises", "projects", "assignments", "plaques")


class RecordDesk(QObject):
    """Turns what happens in the grid and the panel into operations, and tells the page what came of it."""

    def __init__(self, page: LedgerPage) -> None:
        super().__init__(page)
        self._page = page
        self._store = page.context.store
        self._editing = 0
        self._then = Asked.NOTHING
        self._removed = 0
        self.panel = RecordPanel(page.ledger, page.names, page, creates=page.creates)
        self._steps = StepsView(self._store, self.panel) if page.key in _STEPS_OF else None
        if self._steps is not None:
            self.panel.add_tab(self._steps, translate("RecordDesk", "Handling"))
        self._chain = ChainView(self._store, page.context.today, self.panel) if page.key in _CHAIN_OF else None
        if self._chain is not None:
            self.panel.add_tab(self._chain, translate("RecordDesk", "Service chain"))
        self._files = self._made_files(page)
        self._deeds = DeedBar(page, self)
        self.deed_actions = self._deeds.actions
        page.model.edit_requested.connect(self._edit)
        page.model.edit_refused.connect(page.refused)
        page.view.refused.connect(page.refused)
        page.view.opened.connect(self._open)
        page.view.selectionModel().currentRowChanged.connect(self.refresh)
        page.view.selectionModel().selectionChanged.connect(self._selection_changed)
        page.view.customContextMenuRequested.connect(self._show_menu)
        self.panel.save_requested.connect(self._save)
        self.panel.step_requested.connect(self._step)
        self.panel.edited.connect(page.actions_changed)
        page.model.modelReset.connect(self._selection_changed)

    # what the page asks

    def is_editing(self) -> bool:
        """Say whether an edit made in the grid is on its way: its rows stay where they are."""
        return self._editing > 0

    def can_remove(self) -> bool:
        """Say whether there are selected records to remove."""
        return self._page.creates and not self._store.read_only and self._page.view.has_selection()

    def refresh(self, *_: object) -> None:
        """Show the current record as it is kept, unless something unsaved stands in the panel."""
        panel, page = self.panel, self._page
        if panel.isHidden() or panel.is_new or panel.is_dirty():
            self._show_files()
            return
        row_id = page.view.current_id()
        row = page.rows.row(row_id) if row_id is not None else None
        if row is None:
            panel.show_nothing()
        else:
            panel.show_row(row)
        if self._steps is not None:
            self._steps.show_issue(self._issue_of(row))
        if self._chain is not None:
            self._chain.show_party(row.id if row is not None else None)
        self._show_files()

    def look_again(self) -> None:
        """Show what is kept now, and offer the deeds it allows."""
        self.refresh()
        self._deeds.refresh()

    # what a person asks

    def new(self) -> None:
        """Show an empty form."""
        if self._keeps_unsaved():
            return
        self._page.show_panel(True)
        self.panel.show_new(self._defaults())
        self._show_files()

    def remove(self) -> None:
        """Put the selected records into the recycle bin."""
        ids = self._page.view.selected_ids()
        if ids:
            self._removed = len(ids)
            key = self._page.key
            self._run(lambda progress: records.remove(self._store, key, ids), succeeded=self._told_removed)

    def previous(self) -> None:
        """Go to the record above."""
        self._step(-1)

    def next(self) -> None:
        """Go to the record below."""
        self._step(1)

    def copy(self) -> None:
        """Put the selected rows' cells on the clipboard, as sheets read them."""
        cells_text(self._page.view)

    def paste(self) -> None:
        """Write the clipboard's cells from the current cell on: one deed for all of them."""
        try:
            changes = pasted(self._page.view, self._page.model)
        except LedgerError as error:
            self._page.refused.emit(error)
            return
        if changes:
            self._editing += 1
            key = self._page.key
            self._run(lambda progress: records.change_many(self._store, key, changes), finished=self._edited)

    # files

    def _made_files(self, page: LedgerPage) -> AttachmentsView | None:
        """Put the record's files behind its form, where the ledger is one that people keep."""
        if not page.exchanges and page.key not in _PICTURED:
            return None
        files = AttachmentsView(page.context, page.key, self.panel)
        self.panel.add_tab(files, translate("RecordDesk", "Files"))
        files.count_changed.connect(self._count_files)
        files.said.connect(page.said)
        files.done.connect(page.done)
        files.refused.connect(page.refused)
        return files

    def _show_files(self) -> None:
        if self._files is not None and not self.panel.isHidden():
            self._files.show_record(None if self.panel.is_new else self.panel.row_id)

    def _count_files(self, count: int) -> None:
        title = translate("RecordDesk", "Files")
        self.panel.tabs.setTabText(self.panel.tabs.indexOf(self._files), f"{title} {count}" if count else title)

    # edits

    def _edit(self, row_id: str, column: str, after: Any, before: Any) -> None:
        self._editing += 1
        key = self._page.key
        self._run(lambda progress: records.change(self._store, key, row_id, {column: after}, seen={column: before}),
                  finished=self._edited)

    def _edited(self) -> None:
        self._editing -= 1

    def _save(self, row_id: str, new: dict[str, Any], old: dict[str, Any], then: Asked) -> None:
        self._then = then
        key = self._page.key

        def save(progress: Progress) -> str:
            if not row_id:
                return records.create(self._store, key, new)
            records.change(self._store, key, row_id, new, seen=old)
            return row_id

        self._page.context.jobs.run(told(_EDIT), save, succeeded=self._saved, refused=self._save_refused)

    def _saved(self, row_id: str) -> None:
        page, panel = self._page, self.panel
        field = QApplication.focusWidget()
        panel.show_nothing()
        page.reload(frozenset())
        if not page.go_to(row_id):
            page.show_all()
            page.go_to(row_id)
        self.refresh()
        if self._then is Asked.NEW:
            panel.show_new(self._defaults())
            self._show_files()
        elif field is not None and panel.isAncestorOf(field):
            (field if field.isEnabled() and panel.fields.isAncestorOf(field) else page.view).setFocus()
        page.done.emit(translate("RecordDesk", "Saved."))

    def _defaults(self) -> dict[str, Any]:
        """What stands in an empty form: the ledger's own defaults, and today where a day must be given."""
        days = {column.key: self._page.context.today() for column in self._page.ledger.on(Place.FORM)
                if column.kind is Kind.DATE and column.required and not column.read_only}
        return days | dict(self._page.ledger.defaults)

    def _save_refused(self, error: LedgerError) -> None:
        if not self.panel.refuse(error):
            self._page.refused.emit(error)

    def _told_removed(self, _: object) -> None:
        self._page.done.emit(counted(N_("RecordDesk", "%n record(s) moved to the recycle bin."), self._removed))

    # moving

    def _open(self, row_id: str) -> None:
        if row_id:
            self._page.show_panel(True)
            self._page.go_to(row_id)

    def _step(self, down: int) -> None:
        if not self._keeps_unsaved():
            self._page.view.go_to(self._page.view.currentIndex().row() + down)

    def _keeps_unsaved(self) -> bool:
        if self.panel.is_dirty():
            self._page.refused.emit(translate("RecordDesk", "“{0}” has unsaved changes: save them or revert first.")
                                    .format(self.panel.title()))
            return True
        if self.panel.is_new:
            self.panel.show_nothing()
        return False

    def _selection_changed(self, *_: object) -> None:
        if self.panel.is_new and not self.panel.is_dirty():
            self.panel.show_nothing()
            self.refresh()
        self._deeds.refresh()
        self._page.actions_changed.emit()

    def _show_menu(self, at: QPoint) -> None:
        menu = QMenu(self._page.view)
        menu.addActions([action for action in self.deed_actions if action.isEnabled()])
        menu.addSeparator()
        menu.addActions(self._page.view.actions())
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._page.view.viewport().mapToGlobal(at))

    def _issue_of(self, row: Any) -> str | None:
        if row is None:
            return None
        key = _STEPS_OF[self._page.key]
        link = row.cells[self._page.ledger.index(key)] if key else None
        return getattr(link, "id", None) if key else row.id

    def _run(self, work: Any, **slots: Any) -> None:
        self._page.context.jobs.run(told(_EDIT), work, refused=self._refuse, **slots)

    def _refuse(self, error: LedgerError) -> None:
        self._page.refused.emit(error)
