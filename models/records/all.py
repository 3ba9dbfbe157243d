"""Every record class, imported together so that the tables know each other."""

from __future__ import annotations

from models.records.base import Base
from models.records.bulletins import Bulletin, KeptFile
from models.records.helping import Assignment, Scheme, Slot
from models.records.issues import Issue, Measure, MeasureIssue, Step, Task, TaskUnit
from models.records.journal import Change, JournalState, LedgerInfo, Operation
from models.records.meetings import Meeting, Series
from models.records.parties import Enterprise, Party, Project
from models.records.people import Person, Unit
from models.records.settings import CalendarDay, Office, Term

__all__ = [
    "Assignment",
    "Base",
    "Bulletin",
    "CalendarDay",
    "Change",
    "Enterprise",
    "Issue",
    "JournalState",
    "KeptFile",
    "LedgerInfo",
    "Measure",
    "MeasureIssue",
    "Meeting",
    "Office",
    "Operation",
    "Party",
    "Person",
    "Project",
    "Scheme",
    "Series",
    "Slot",
    "Step",
    "Task",
    "TaskUnit",
    "Term",
    "Unit",
]
