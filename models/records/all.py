"""Every record class, imported together so that the tables know each other."""

from __future__ import annotations

from models.records.attachments import Attachment
from models.records.base import Base
from models.records.bulletins import Bulletin, KeptFile
from models.records.custom import CustomLedger, CustomRow, Field
from models.records.helping import Assignment, Plaque, Scheme, Slot
from models.records.issues import Bounty, Extension, Issue, IssueProject, Measure, MeasureIssue, Step, Task, TaskUnit
from models.records.journal import Change, JournalState, LedgerInfo, Operation
from models.records.meetings import Attendance, Correction, Meeting, MeetingIssue, Series
from models.records.money import Case, Clause, ClauseFund, Fund, Payment, Policy, Subsidy, SubsidySource
from models.records.parties import Enterprise, Party, PartyFigures, Project, ScaleYear
from models.records.people import Person, TeamMember, Unit
from models.records.settings import CalendarDay, Office, Term
from models.records.supervision import Duty, Sheet, SheetTask
from models.records.visits import Visit, VisitPerson

__all__ = [
    "Assignment",
    "Attachment",
    "Attendance",
    "Base",
    "Bounty",
    "Bulletin",
    "CalendarDay",
    "Case",
    "Change",
    "Clause",
    "ClauseFund",
    "Correction",
    "CustomLedger",
    "CustomRow",
    "Duty",
    "Enterprise",
    "Extension",
    "Field",
    "Fund",
    "Issue",
    "IssueProject",
    "JournalState",
    "KeptFile",
    "LedgerInfo",
    "Measure",
    "MeasureIssue",
    "Meeting",
    "MeetingIssue",
    "Office",
    "Operation",
    "Party",
    "PartyFigures",
    "Payment",
    "Person",
    "Plaque",
    "Policy",
    "Project",
    "ScaleYear",
    "Scheme",
    "Series",
    "Sheet",
    "SheetTask",
    "Slot",
    "Step",
    "Subsidy",
    "SubsidySource",
    "Task",
    "TaskUnit",
    "TeamMember",
    "Term",
    "Unit",
    "Visit",
    "VisitPerson",
]
