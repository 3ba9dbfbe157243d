"""Requests for later due dates 延期申请: who asked when, whether in time, and what was decided."""

from __future__ import annotations

from typing import Any

from sqlalchemy import case, literal
from sqlalchemy.orm import join

from models.language import N_
from models.ledgers.columns import AsOf, Column, Kind, Ledger, Place, Source
from models.ledgers.expressions import working_days_between
from models.ledgers.sources import order_of
from models.records.issues import Extension, Issue, Task
from models.records.parties import Party
from models.records.people import Unit
from models.rules.states import EXTENSION_STATES


def _extensions(as_of: AsOf) -> Source:
    start: Any = Extension
    for other, on in (
        (Task, Extension.task_id == Task.id),
        (Issue, Task.issue_id == Issue.id),
        (Party, Issue.party_id == Party.id),
        (Unit, Task.lead_unit_id == Unit.id),
    ):
        start = join(start, other, on, isouter=True)
    in_time = working_days_between(Extension.asked_on, Extension.old_due) >= as_of.ask_days
    return Source(
        start=start,
        cells={
            "issue": (Issue.id, Issue.number),
            "party": Party.name,
            "text": Issue.text,
            "lead_unit": (Task.lead_unit_id, Unit.name),
            "asked_on": Extension.asked_on,
            "asked_by": Extension.asked_by,
            "old_due": Extension.old_due,
            "new_due": Extension.new_due,
            "reason": Extension.reason,
            "in_time": case((in_time, literal(1)), else_=literal(0)),
            "state": Extension.state,
            "approver": Extension.approver,
            "settled_on": Extension.settled_on,
            "remark": Extension.remark,
            "confidential": Issue.confidential,
        },
        sorting={
            "party": Party.sort_key,
            "lead_unit": Unit.sort_key,
            "state": order_of(Extension.state, EXTENSION_STATES),
        },
        search=(Party.initials,),
    )


EXTENSIONS = Ledger(
    key="extensions",
    title=N_("Ledgers", "Extensions"),
    record=Extension,
    source=_extensions,
    naming="reason",
    order=(("state", False), ("asked_on", True)),
    fixed=2,
    columns=(
        Column(
            key="issue",
            label=N_("Issues", "No."),
            kind=Kind.LINK,
            target="issues",
            width=12,
            read_only=True,
            synonyms=("编号", "事项编号"),
        ),
        Column(
            key="party",
            label=N_("Issues", "Enterprise or project"),
            width=26,
            read_only=True,
            synonyms=("企业名称", "企业（项目）"),
        ),
        Column(
            key="text",
            label=N_("Issues", "Problem or suggestion"),
            kind=Kind.NOTE,
            width=34,
            read_only=True,
            places=Place.FORM | Place.EXPORT,
            synonyms=("反映问题", "问题"),
        ),
        Column(
            key="lead_unit",
            label=N_("Tasks", "Lead unit"),
            kind=Kind.LINK,
            target="units",
            width=18,
            read_only=True,
            synonyms=("牵头单位", "申请单位"),
        ),
        Column(
            key="asked_on",
            label=N_("Extensions", "Asked on"),
            kind=Kind.DATE,
            width=12,
            read_only=True,
            synonyms=("申请日期", "申请时间"),
        ),
        Column(
            key="asked_by",
            label=N_("Extensions", "Asked by"),
            width=10,
            read_only=True,
            places=Place.FORM | Place.EXPORT,
            personal=True,
            synonyms=("申请人",),
        ),
        Column(
            key="old_due",
            label=N_("Extensions", "Old due date"),
            kind=Kind.DATE,
            width=12,
            read_only=True,
            synonyms=("原时限", "原完成时限"),
        ),
        Column(
            key="new_due",
            label=N_("Extensions", "New due date"),
            kind=Kind.DATE,
            width=12,
            read_only=True,
            synonyms=("新时限", "延期至"),
        ),
        Column(
            key="reason",
            label=N_("Extensions", "Reason"),
            kind=Kind.NOTE,
            width=30,
            read_only=True,
            synonyms=("延期原因", "延期理由", "原因"),
        ),
        Column(
            key="in_time",
            label=N_("Extensions", "Asked in time"),
            kind=Kind.FLAG,
            width=8,
            read_only=True,
            synonyms=("是否按时申请", "按时申请"),
            hint=N_("Extensions", "Asked as many working days before the due date as the office wants."),
        ),
        Column(
            key="state",
            label=N_("Extensions", "State"),
            kind=Kind.CHOICE,
            choices=EXTENSION_STATES,
            width=12,
            read_only=True,
            synonyms=("审批状态", "状态"),
        ),
        Column(
            key="approver",
            label=N_("Extensions", "Settled by"),
            width=10,
            read_only=True,
            synonyms=("审批人", "批准人"),
        ),
        Column(
            key="settled_on",
            label=N_("Extensions", "Settled on"),
            kind=Kind.DATE,
            width=12,
            read_only=True,
            synonyms=("审批日期", "批准日期"),
        ),
        Column(
            key="remark",
            label=N_("Extensions", "Remark"),
            kind=Kind.NOTE,
            width=24,
            read_only=True,
            places=Place.FORM | Place.EXPORT,
            synonyms=("审批意见",),
        ),
        Column(
            key="confidential",
            label=N_("Issues", "Not for the public"),
            kind=Kind.FLAG,
            width=8,
            read_only=True,
            places=Place(0),
            synonyms=("不公开",),
        ),
    ),
)
