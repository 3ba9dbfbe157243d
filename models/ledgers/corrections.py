"""Corrections 更正 of locked meetings and of what was raised at them: to read, never to change."""

from __future__ import annotations

from sqlalchemy import func
from sqlalchemy.orm import join

from models.language import N_
from models.ledgers.columns import AsOf, Column, Kind, Ledger, Place, Source
from models.ledgers.issues import meeting_name
from models.records.issues import Issue
from models.records.meetings import Correction, Meeting, Series


def _corrections(_: AsOf) -> Source:
    start = join(Correction, Meeting, Correction.meeting_id == Meeting.id)
    start = join(start, Series, Meeting.series_id == Series.id)
    return Source(
        start=join(start, Issue, Correction.issue_id == Issue.id, isouter=True),
        cells={
            "meeting": (Correction.meeting_id, meeting_name(Meeting, Series)),
            "issue": (Correction.issue_id, Issue.number),
            "text": Correction.text,
            "reason": Correction.reason,
            "by": Correction.by,
            "corrected_on": Correction.corrected_on,
            "confidential": func.coalesce(Issue.confidential, 0),
        },
        sorting={"meeting": Meeting.held_on},
    )


CORRECTIONS = Ledger(
    key="corrections",
    title=N_("Ledgers", "Corrections"),
    record=Correction,
    source=_corrections,
    naming="text",
    order=(("corrected_on", True),),
    columns=(
        Column(
            key="meeting",
            label=N_("Corrections", "Meeting"),
            kind=Kind.LINK,
            target="meetings",
            width=24,
            read_only=True,
            places=Place.PAPER | Place.FORM,
            synonyms=("会议",),
        ),
        Column(
            key="issue",
            label=N_("Corrections", "Item"),
            kind=Kind.LINK,
            target="issues",
            width=12,
            read_only=True,
            places=Place.PAPER | Place.FORM,
            synonyms=("事项编号",),
        ),
        Column(
            key="text",
            label=N_("Corrections", "What was corrected"),
            kind=Kind.NOTE,
            width=48,
            read_only=True,
            places=Place.PAPER | Place.FORM,
            synonyms=("更正内容",),
        ),
        Column(
            key="reason",
            label=N_("Corrections", "Reason"),
            kind=Kind.NOTE,
            width=32,
            read_only=True,
            places=Place.PAPER | Place.FORM,
            synonyms=("更正理由",),
        ),
        Column(
            key="by",
            label=N_("Corrections", "Corrected by"),
            width=10,
            read_only=True,
            places=Place.PAPER | Place.FORM,
            synonyms=("更正人",),
        ),
        Column(
            key="corrected_on",
            label=N_("Corrections", "Corrected on"),
            kind=Kind.DATE,
            width=12,
            read_only=True,
            places=Place.PAPER | Place.FORM,
            synonyms=("更正日期",),
        ),
        Column(
            key="confidential",
            label=N_("Issues", "Not for the public"),
            kind=Kind.FLAG,
            read_only=True,
            places=Place(0),
        ),
    ),
)
