"""What is done at a meeting: items kept, tasks made and assigned, the head changed, slips printed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from models.errors import LedgerError
from models.language import N_
from models.ledgers.columns import Link
from models.ledgers.tasks import TASKS
from models.operations import issues, meetings, records
from models.progress import Progress
from ui.language import counted, told, translate
from ui.meeting.board import Item
from ui.meeting.entry_values import Raw, issue_values, task_values

if TYPE_CHECKING:
    from ui.meeting.page import MeetingPage

_SAVING = N_("Jobs", "Saving")
_NEEDED = ("lead_unit", "person", "division")


class MeetingDesk(QObject):
    """Turns what happens on the page into operations, and says what came of it."""

    def __init__(self, page: MeetingPage) -> None:
        super().__init__(page)
        self._page = page
        self._store = page.context.store
        self._sent: list[tuple[Item | None, Raw]] = []
        self._assigned: tuple[int, list[str]] = (0, [])

    # items

    def save_item(self, issue_id: str, raw: Raw) -> None:
        """Keep a row: a new item, or what was changed of one."""
        board, store = self._page.board, self._store
        item = board.item(issue_id) if issue_id else None
        self._sent.append((item, raw))

        def save(progress: Progress) -> str:
            return _change(store, item, raw) if item else _add(store, board.id, raw)

        self._page.context.jobs.run(told(_SAVING), save, succeeded=self._saved, refused=self._save_refused)

    def _saved(self, outcome: tuple[str, LedgerError | None]) -> None:
        _, raw = self._sent.pop(0)
        issue_id, refusal = outcome
        kept = self._page.board.item(issue_id)
        if kept is None:  # the page was out of sight, or shows another meeting by now
            self._page.reload(frozenset())
            kept = self._page.board.item(issue_id)
        if refusal is not None:  # the item is kept, its task is not: go on with the task
            self._page.asking.not_saved()
            self._page.entry.refuse(kept, task_raw(raw), refusal)
            return
        number = kept.values["number"] if kept else ""
        self._page.entry.saved(translate("MeetingDesk", "No. {0} is saved.").format(number))
        self._page.asking.saved(issue_id)

    def _save_refused(self, error: LedgerError) -> None:
        item, raw = self._sent.pop(0)
        self._page.asking.not_saved()
        self._page.entry.refuse(item, raw, error)

    def register(self, name: str) -> None:
        """Enter an enterprise the ledger does not know, for the row that names it."""
        store = self._store
        self._run(lambda progress: Link(records.create(store, "enterprises", {"name": name}), name),
                  self._page.entry.take_party)

    def remove(self) -> None:
        """Put the selected items into the recycle bin."""
        ids = self._page.view.selected_ids()
        if ids:
            self._run(lambda progress: records.remove(self._store, "issues", ids), self._removed)

    def _removed(self, _: object) -> None:
        self._page.done.emit(translate("MeetingDesk", "Moved to the recycle bin."))

    # assigning

    def assign(self) -> None:
        """Assign the selected items, or all that are complete; say of the others what they still need."""
        page = self._page
        chosen = [item for row_id in page.view.selected_ids() if (item := page.board.item(row_id))]
        items = chosen or [item for item in page.board.items if item.open_tasks() or item.needs_task()]
        wanting = {item.id: why for item in items if (why := missing(item))}
        if chosen and wanting:
            page.refused.emit("；".join(wanting.values()))
            return
        ready = [task for item in items if item.id not in wanting for task in item.open_tasks()]
        if not ready:
            page.refused.emit("；".join(wanting.values())
                              or translate("MeetingDesk", "Everything raised at this meeting is assigned."))
            return
        self._assigned = (len(ready), list(wanting.values()))
        day = page.board.head["held_on"]
        self._run(lambda progress: issues.assign(self._store, ready, day), self._told_assigned)

    def _told_assigned(self, _: object) -> None:
        count, wanting = self._assigned
        said = counted(N_("MeetingDesk", "%n task(s) assigned."), count)
        self._page.done.emit(" ".join((said, "；".join(wanting))).strip())

    # the meeting itself

    def change_head(self, values: dict[str, Any], seen: dict[str, Any]) -> None:
        """Keep a field of the head."""
        meeting_id = self._page.board.id
        self._page.context.jobs.run(
            told(_SAVING), lambda progress: records.change(self._store, "meetings", meeting_id, values, seen=seen),
            refused=self._head_refused)

    def register_present(self, ledger: str, names: list[str]) -> None:
        """Enter units or enterprises the ledger does not know, as one deed each, for the field that names them."""
        store = self._store
        self._run(lambda progress: [Link(records.create(store, ledger, {"name": name}), name) for name in names],
                  self._page.head.take)

    def _head_refused(self, error: LedgerError) -> None:
        self._page.refused.emit(error)
        self._page.reload(frozenset())

    # paper

    def print_slips(self) -> None:
        """Show the slips of this meeting, to print or to save."""
        from ui.bulletin.papers import slips

        slips(self._page, self._page.board.id, self._page.board.head["name"])

    def _run(self, work: Any, succeeded: Any) -> None:
        self._page.context.jobs.run(told(_SAVING), work, succeeded=succeeded, refused=self._refuse)

    def _refuse(self, error: LedgerError) -> None:
        self._page.refused.emit(error)


def missing(item: Item) -> str:
    """Return in a sentence what keeps an item from being assigned; empty when nothing does."""
    number = item.values["number"]
    if item.needs_task():
        return translate("MeetingDesk", "No. {0} has no task yet").format(number)
    for task in item.tasks:
        if task["assigned_on"]:
            continue
        wanting = [told(TASKS.column(key).label) for key in _NEEDED if not task[key]]
        if not task["due_on"] and task["due_rule"] is None:  # 0 is the same day
            wanting.append(translate("ItemEntry", "Time allowed"))
        if wanting:
            return translate("MeetingDesk", "No. {0} lacks {1}").format(number, "、".join(wanting))
    return ""


def task_raw(raw: Raw) -> Raw:
    """Return the part of a row that stands in the task's fields."""
    return {key: value for key, value in raw.items() if key not in issue_values(raw)}


def _add(store: Any, meeting_id: str, raw: Raw) -> tuple[str, LedgerError | None]:
    issue_id = meetings.add_item(store, meeting_id, {key: value for key, value in issue_values(raw).items() if value})
    return issue_id, _make_task(store, issue_id, task_values(raw))


def _change(store: Any, item: Item, raw: Raw) -> tuple[str, LedgerError | None]:
    own, task = issue_values(raw), task_values(raw)
    if own:
        records.change(store, "issues", item.id, own, seen={key: item.values[key] for key in own})
    if task and item.tasks:
        records.change(store, "tasks", item.task["id"], task, seen={key: item.task[key] for key in task})
        return item.id, None
    return item.id, _make_task(store, item.id, task)


def _make_task(store: Any, issue_id: str, values: Raw) -> LedgerError | None:
    """Make the task where any of its fields is filled; return why it could not be made."""
    filled = {key: value for key, value in values.items() if value not in (None, "", ())}
    if not filled:
        return None
    try:
        issues.make_task(store, issue_id, filled)
    except LedgerError as refusal:
        return refusal
    return None
