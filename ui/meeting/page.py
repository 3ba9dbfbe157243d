"""The page of one meeting: typed while people speak, assigned before they leave."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from models.language import N_
from models.store.calendar import working_days
from ui.actions import Action
from ui.context import Context
from ui.language import counted, translate
from ui.ledger.live import LiveNames
from ui.meeting.asking import Asking
from ui.meeting.board import Board, Item, meeting_lines, read_board
from ui.meeting.carried import CarriedOver
from ui.meeting.desk import MeetingDesk
from ui.meeting.entry import ItemEntry
from ui.meeting.head import MeetingHead
from ui.meeting.items_model import ItemsModel
from ui.meeting.items_view import ItemsView
from ui.meeting.lock_bar import LockBar
from ui.meeting.new_dialog import NewMeeting
from ui.meeting.top import MeetingTop
from ui.page import Page
from ui.widgets import EmptyState, primary

_HIGH, _LOW, _LOWEST = 900, 600, 500  # pixels
_SHARED, _ALL_ABOVE = (420, 205), (10_000, 1)
_SELECT = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows


class _Items(QStackedWidget):
    """Takes the room there is: the sentence shown when it is empty must not press the row that is typed."""

    def hasHeightForWidth(self) -> bool:
        return False


class MeetingPage(Page):
    """Shows the meeting of today, or the last one before; another is chosen at the top."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.board: Board | None = None
        self._low = False
        self.names = LiveNames(context.store, context.today, context.delay)
        self.desk = MeetingDesk(self)
        self.asking = Asking(self)
        self._new = NewMeeting(self)
        self.top = MeetingTop(self)
        self.head = MeetingHead(self.names, self)
        self.lock_bar = LockBar(self)
        self.model = ItemsModel(self)
        self.view = ItemsView(self.model, self)
        self.entry = ItemEntry(self.names, self)
        self.carried = CarriedOver(self)
        self._build()
        self._connect()
        self._show(self._first())

    # building

    def _build(self) -> None:
        self._nothing = EmptyState("add", self)
        self._nothing.say(translate("MeetingPage", "Nothing has been raised yet"),
                          translate("MeetingPage", "Type the first item below: enterprise, what was said, and who "
                                    "shall do what by when."), [])
        self._nothing.setMinimumHeight(1)  # in a low window the row that is typed needs the room
        self._items = _Items(self)
        self._items.addWidget(self.view)
        self._items.addWidget(self._nothing)
        upper = QWidget(self)
        inside = QVBoxLayout(upper)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        inside.addWidget(self._items, 1)
        framed = QVBoxLayout()
        framed.setContentsMargins(10, 8, 10, 8)
        framed.addWidget(self.entry)
        inside.addLayout(framed)
        self._splitter = QSplitter(Qt.Orientation.Vertical, self)
        self._splitter.setHandleWidth(1)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(upper)
        self._splitter.addWidget(self.carried)
        self._splitter.setStretchFactor(0, 1)
        self._splitter.setSizes(_SHARED)
        meeting = QWidget(self)
        column = QVBoxLayout(meeting)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.lock_bar)
        column.addWidget(self._splitter, 1)
        self._pages = QStackedWidget(self)
        self._pages.addWidget(meeting)
        self._pages.addWidget(self._empty())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.top)
        layout.addWidget(self._pages, 1)

    def _empty(self) -> EmptyState:
        empty = EmptyState("meeting", self)
        new = primary(translate("MeetingPage", "New meeting…"), "add", empty)
        new.clicked.connect(self.new_meeting)
        new.setEnabled(not self.context.store.read_only)
        empty.say(translate("MeetingPage", "No meeting yet"),
                  translate("MeetingPage", "Make the first meeting: what is raised there becomes the problem list, the "
                            "task list and the responsibility list."), [new])
        return empty

    def _connect(self) -> None:
        self._new.made.connect(self.show_meeting)
        self.top.meeting_chosen.connect(self._show)
        self.top.head_toggled.connect(self.head.setVisible)
        self.top.figure_opened.connect(self.page_requested)
        self.head.change_requested.connect(self.desk.change_head)
        self.head.refused.connect(self.refused)
        self.head.register_requested.connect(self.desk.register_present)
        self.lock_bar.correct_requested.connect(self.asking.correct)
        self.lock_bar.correct_item_requested.connect(self.asking.correct_item)
        self.lock_bar.all_requested.connect(self._show_corrections)
        self.entry.save_requested.connect(self.desk.save_item)
        self.entry.register_requested.connect(self.desk.register)
        self.entry.left.connect(self.view.setFocus)
        self.view.opened.connect(self.edit_item)
        self.view.selectionModel().selectionChanged.connect(self._selection_changed)
        self.carried.opened.connect(self._open_issue)
        self.carried.promise_requested.connect(self.asking.promise)
        self.carried.progress_requested.connect(self.asking.progress)
        self.carried.chosen.connect(self.actions_changed)
        self.carried.fold_button.toggled.connect(self._share_room)

    # what the window calls

    def page_actions(self) -> Sequence[Action]:
        """Return what can be done at a meeting."""
        desk, asking = self.desk, self.asking
        return (
            Action(key="new_meeting", text=N_("MeetingPage", "&New meeting…"), slot=self.new_meeting, icon="meeting",
                   shortcut="Ctrl+Shift+N", on_toolbar=True, enabled=self._can_write),
            Action(key="new_item", text=N_("MeetingPage", "New &item"), slot=self.new_item, icon="add",
                   shortcut="Ctrl+N", on_toolbar=True, enabled=self._can_raise),
            Action(key="save_item", text=N_("MeetingPage", "&Save row"), slot=self.entry.save, icon="save",
                   shortcut="Ctrl+S", enabled=self._can_type),
            Action(key="answer_item", text=N_("MeetingPage", "Ans&wer on the spot…"), slot=asking.answer,
                   icon="answer", shortcut="Ctrl+D", on_toolbar=True, enabled=self._can_type,
                   tip=N_("MeetingPage", "For the row that is typed, the item chosen, or the last one")),
            Action(key="direct_item", text=N_("MeetingPage", "Deal with di&rectly…"), slot=asking.direct,
                   icon="finish", shortcut="Ctrl+B", on_toolbar=True, enabled=self._can_type,
                   tip=N_("MeetingPage", "One unit at once: for the row that is typed, the item chosen, or the last "
                          "one")),
            Action(key="assign", text=N_("MeetingPage", "&Assign"), slot=desk.assign, icon="assign",
                   shortcut="Ctrl+Return", on_toolbar=True, enabled=self._can_type,
                   tip=N_("MeetingPage", "Assign the selected items, or all that are complete, on the meeting's day")),
            Action(key="promise", text=N_("MeetingPage", "Note a &promise…"), slot=self.carried.ask_promise,
                   icon="calendar", shortcut="P", enabled=self.carried.can_ask, scope=self.carried.view),
            Action(key="report", text=N_("MeetingPage", "Report pro&gress…"), slot=self.carried.ask_progress,
                   icon="progress", shortcut="R", enabled=self.carried.can_ask, scope=self.carried.view),
            Action(key="delete_item", text=N_("MeetingPage", "&Delete item"), slot=desk.remove, icon="delete",
                   shortcut="Del", enabled=self._can_delete, scope=self.view),
            Action(key="slips", text=N_("MeetingPage", "Assignment sli&ps…"), slot=desk.print_slips, icon="print",
                   on_toolbar=True, after_line=True, enabled=self._has_meeting,
                   tip=N_("MeetingPage", "One slip for each lead unit, to print and to sign for")),
            Action(key="other_lists", text=N_("MeetingPage", "Show in the pro&blem list"), slot=self.show_in_list,
                   icon="issue", enabled=self._has_meeting),
            Action(key="lock_meeting", text=N_("MeetingPage", "&Lock the meeting…"), slot=asking.lock, icon="lock",
                   after_line=True, enabled=self._can_raise,
                   tip=N_("MeetingPage", "Head, attendance and what was raised then change only by a correction")),
            Action(key="correct_meeting", text=N_("MeetingPage", "&Correct the meeting…"), slot=asking.correct,
                   icon="edit", enabled=self._can_correct),
            Action(key="correct_raised", text=N_("MeetingPage", "Correct the i&tem…"), slot=asking.correct_item,
                   icon="edit", enabled=self._can_correct_item),
        )

    def reload(self, tables: frozenset[str]) -> None:
        """Read the meeting again."""
        shown = self.board.id if self.board else None
        known = {meeting_id for meeting_id, _, _ in meeting_lines(self.context.store, self.context.today())}
        self._show(shown if shown in known else self._first())

    def open_rows(self, ids: Sequence[str]) -> None:
        """Show the meeting with the first of these identities."""
        if ids:
            self._show(ids[0])

    def show_meeting(self, meeting_id: str) -> None:
        """Show a meeting, ready to type its first item."""
        self._show(meeting_id)
        self.entry.begin()

    def search(self) -> None:
        """Put the cursor into the choice of meetings."""
        self.top.choose()

    def summary(self) -> str:
        """Return how many items were raised."""
        return counted(N_("MeetingPage", "%n item(s)"), len(self.board.items)) if self.board else ""

    def unsaved(self) -> str:
        """Return the row that is typed and not saved."""
        return translate("MeetingPage", "the row typed at the meeting") if self.entry.is_dirty() else ""

    # what a person does

    def new_meeting(self) -> None:
        """Ask for a new meeting, with the next number and day proposed."""
        self._new.ask()

    def new_item(self) -> None:
        """Put the cursor where the next item is typed."""
        self.entry.begin()

    def edit_item(self, issue_id: str) -> None:
        """Bring an item into the row to change it, unless another one is typed there."""
        item = self.board.item(issue_id) if self.board else None
        if self.entry.is_dirty():
            self.refused.emit(translate("MeetingPage", "Save the row that is typed below first, or leave it with Esc."))
        elif item is not None and not self.context.store.read_only:
            self.entry.edit(item)

    def chosen_item(self) -> Item | None:
        """Return the item of the first row selected."""
        return self.board.item(next(iter(self.view.selected_ids()), "")) if self.board else None

    def show_in_list(self) -> None:
        """Show the meeting's items in the problem list."""
        self.page_requested.emit("issues", [item.id for item in self.board.items])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the row that is typed whole in a low window: what is only read folds first."""
        super().resizeEvent(event)
        if (low := self.height() < _LOW) != self._low:
            self._low = low
            self.carried.fold(low)
        if self.height() < _LOWEST or (low and self._is_locked()):
            self.top.show_head(False)

    # inside

    def _first(self) -> str | None:
        lines, today = meeting_lines(self.context.store, self.context.today()), self.context.today()
        past = [meeting_id for meeting_id, _, day in lines if day <= today]
        return (past or [lines[-1][0]])[0] if lines else None

    def _show(self, meeting_id: str | None) -> None:
        today = self.context.today()
        same = self.board is not None and self.board.id == meeting_id
        selected = self.view.selected_ids() if same else []
        was_locked = same and self._is_locked()
        was_empty = same and not self.board.items
        self.board = read_board(self.context.store, meeting_id, today) if meeting_id else None
        self._pages.setCurrentIndex(0 if self.board else 1)
        self.top.show_board(self.board, meeting_lines(self.context.store, today))
        if self.board is None:
            self.actions_changed.emit()
            return
        if not same:
            self.head.forget()
        self.head.show_head(self.board.head)
        if not same:
            shown = not self.board.items and self.height() >= _LOWEST
            self.top.show_head(shown)
            self.head.setVisible(shown)
        locked = self._is_locked()
        if was_empty and self.board.items and self.height() < _HIGH:
            self.top.show_head(False)  # what is typed needs the room now; the button at the top brings the head back
        if locked and not was_locked:
            self.top.show_head(False)  # it is only read from now on, and its line stands at the top
        self.head.set_read_only(self.context.store.read_only or locked)
        self.entry.set_locked(locked or self.context.store.read_only)
        with self.context.store.read() as session:
            calendar = working_days(session)
        day = self.board.head["held_on"]
        self.entry.count_from(day, lambda days: calendar.after(day, days))
        self._show_items(selected)
        was_open = self.carried.is_open()
        self.carried.show_lines(self.board.carried, writable=self._can_write())
        if self.carried.is_open() != was_open:
            self._share_room()

    def _show_items(self, selected: Sequence[str]) -> None:
        last = len(self.board.items) - 1
        self.model.show_items(self.board.items)
        self._items.setCurrentIndex(0 if self.board.items else 1)
        for issue_id in selected:
            row = self.model.position(issue_id)
            if row >= 0:
                self.view.selectionModel().select(self.model.index(row, 0), _SELECT)
        if not selected and last >= 0:
            self.view.scrollToBottom()
        self._show_lock()
        self.actions_changed.emit()

    def _selection_changed(self, *_: Any) -> None:
        self._show_lock()
        self.actions_changed.emit()

    def _show_lock(self) -> None:
        if self.board is not None:
            self.lock_bar.show_board(self.board, item_chosen=self.chosen_item() is not None,
                                     writable=self._can_write())

    def _show_corrections(self) -> None:
        self.page_requested.emit("corrections", [correction["id"] for correction in self.board.corrections])

    def _share_room(self, *_: Any) -> None:
        self._splitter.setSizes(_SHARED if self.carried.is_open() else _ALL_ABOVE)

    def _open_issue(self, issue_id: str) -> None:
        self.page_requested.emit("issues", [issue_id])

    def _can_write(self) -> bool:
        return not self.context.store.read_only

    def _can_type(self) -> bool:
        return self.board is not None and not self.context.store.read_only

    def _has_meeting(self) -> bool:
        return self.board is not None

    def _is_locked(self) -> bool:
        return self.board is not None and self.board.locked_on is not None

    def _can_raise(self) -> bool:
        return self._can_type() and not self._is_locked()

    def _can_delete(self) -> bool:
        return self._can_raise() and bool(self.view.selected_ids())

    def _can_correct(self) -> bool:
        return self._can_type() and self._is_locked()

    def _can_correct_item(self) -> bool:
        return self._can_correct() and bool(self.view.selected_ids())

