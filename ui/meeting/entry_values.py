"""The fields of the entry row, and which of them belong to the issue and which to its task."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QObject

from models.ledgers.columns import Column
from ui.language import told, translate
from ui.meeting.board import Item
from ui.meeting.due_editor import DueEditor
from ui.meeting.entry_editors import EntryLink

ISSUE_KEYS = ("party", "kind", "text", "category")
TASK_KEYS = ("measure", "lead_unit", "person", "division", "due_on")

Raw = dict[str, Any]


def issue_values(raw: Mapping[str, Any]) -> Raw:
    """Return what of a row belongs to the issue."""
    return {key: value for key, value in raw.items() if key in ISSUE_KEYS}


def task_values(raw: Mapping[str, Any]) -> Raw:
    """Return what of a row belongs to the task, by the task list's keys."""
    values = {key: value for key, value in raw.items() if key in TASK_KEYS}
    return values | (values.pop("due_on", None) or {})


def raw_of(item: Item) -> Raw:
    """Return what the fields show of an item that is kept."""
    task = item.task
    return {**{key: item.values[key] for key in ISSUE_KEYS}, **{key: task.get(key) for key in TASK_KEYS},
            "due_on": {"due_rule": task.get("due_rule"), "due_on": task.get("due_on")}}


def label_of(column: Column) -> str:
    """Return what a field is called."""
    return translate("ItemEntry", "Time allowed") if column.key == "due_on" else told(column.label)


def offers_names(editor: QObject) -> bool:
    """Say whether a list of names is open below the editor: Esc then closes the list."""
    if isinstance(editor, DueEditor):
        return editor.view().isVisible()
    return isinstance(editor, EntryLink) and editor.offers()

