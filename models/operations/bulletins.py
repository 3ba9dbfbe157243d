"""Bulletins: drafted from the ledger, edited by a person, issued for ever."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Mapping
from dataclasses import asdict, replace
from datetime import date
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from models.errors import RuleBroken
from models.figures.kinds import Part
from models.figures.measuring import FIGURES, Measured, Period, measure
from models.language import N_
from models.operations import bulletin_items, bulletin_text
from models.operations.finding import kept
from models.operations.office import OfficeSettings, office
from models.operations.preparing import prepare
from models.records.bulletins import Bulletin, KeptFile
from models.rules.bulletin import Annex, AnnexColumn, BulletinContent, Head, Section
from models.store import journal
from models.store.store import Store

Render = Callable[[BulletinContent], bytes]
_PARTS = (Part.ITEMS, Part.TASKS, Part.CALLS, Part.URGING)
TOLD = (*(one.key for one in FIGURES if one.part in _PARTS), "measures", "meetings")
"""The figures a bulletin may tell of, which are frozen with it."""


def draft_bulletin(store: Store, head: Head, period: Period) -> str:
    """Draft a bulletin of `period` from the ledger as it stands today; return its identity.

    Confidential items are counted but told nowhere, and mobiles and ID numbers in the texts are masked: a
    bulletin is posted.
    """
    with store.write("bulletin.draft") as session:
        content, figures = drafted(session, head, period, store.today())
        bulletin = Bulletin(
            head=head.value,
            title=content.title,
            from_on=period.first,
            to_on=period.last,
            state="draft",
            content=_dump(content),
            figures=_frozen(figures),
        )
        prepare(session, bulletin, store.today())
        session.add(bulletin)
        session.flush()
        return bulletin.id


def redraft_bulletin(store: Store, bulletin_id: str) -> None:
    """Draft the bulletin's text anew from the ledger; what was written by hand is replaced."""
    with store.write("bulletin.draft") as session:
        bulletin = _draft(session, bulletin_id)
        content, figures = drafted(
            session, Head(bulletin.head), Period(bulletin.from_on, bulletin.to_on), store.today()
        )
        bulletin.content, bulletin.figures, bulletin.title = _dump(content), _frozen(figures), content.title


def save_bulletin(store: Store, bulletin_id: str, content: BulletinContent) -> None:
    """Keep the edited text of a draft. Raises `RuleBroken` when it is issued already."""
    with store.write("bulletin.save") as session:
        bulletin = _draft(session, bulletin_id)
        bulletin.content, bulletin.title, bulletin.head = _dump(content), content.title, content.head.value


def issue_bulletin(store: Store, bulletin_id: str, on: date, render: Render) -> bytes:
    """Issue a draft on a day and return its PDF.

    It gets the next number of its head and year; PDF, figures and their rows are frozen with it. `render`
    sets the content as PDF; when it raises, nothing is issued and no number is used up.
    """
    with store.write("bulletin.issue") as session:
        bulletin = _draft(session, bulletin_id)
        last = session.scalar(
            select(func.max(Bulletin.number)).where(
                Bulletin.head == bulletin.head, Bulletin.year == on.year, Bulletin.removed_at.is_(None)
            )
        )
        bulletin.year, bulletin.number, bulletin.issued_on, bulletin.state = (on.year, (last or 0) + 1, on, "issued")
        content = replace(
            _load(bulletin.content),
            dated=on,
            trace=journal.head(session.connection()),
            number_line=number_line(Head(bulletin.head), on.year, bulletin.number, office(session)),
        )
        pdf = render(content)
        digest = hashlib.sha256(pdf).hexdigest()
        if session.get(KeptFile, digest) is None:
            session.add(KeptFile(sha256=digest, bytes=pdf))
        bulletin.content, bulletin.pdf = _dump(content), digest
    return pdf


def issued_pdf(session: Session, bulletin_id: str) -> bytes:
    """Return the PDF of an issued bulletin, byte for byte as it was issued."""
    bulletin = kept(session, Bulletin, bulletin_id)
    if bulletin.pdf is None:
        raise RuleBroken(N_("Errors", "This bulletin is still a draft."))
    return session.get_one(KeptFile, bulletin.pdf).bytes


def content_of(session: Session, bulletin_id: str) -> BulletinContent:
    """Return what stands on a bulletin."""
    return _load(kept(session, Bulletin, bulletin_id).content)


def frozen_figures(session: Session, bulletin_id: str) -> dict[str, dict[str, Any]]:
    """Return the figures a bulletin was drafted from: key → value, text, ledger, ids."""
    return json.loads(kept(session, Bulletin, bulletin_id).figures or "{}")


def moved_on(session: Session, bulletin_id: str, today: date) -> bool:
    """Say whether the ledger gives other figures today than those in a draft."""
    bulletin = kept(session, Bulletin, bulletin_id)
    if bulletin.state != "draft":
        return False
    frozen = frozen_figures(session, bulletin_id)
    known = [one.key for one in FIGURES if one.key in frozen]
    now = json.loads(_frozen(measure(session, Period(bulletin.from_on, bulletin.to_on), today, known)))
    return any(frozen[key] != one for key, one in now.items())


def drafted(session: Session, head: Head, period: Period, today: date) -> tuple[BulletinContent, dict[str, Measured]]:
    """Return what a bulletin of `period` says today, and the figures it says it with; nothing is kept."""
    figures = measure(session, period, today, TOLD)
    items = bulletin_items.items(session, period, today)
    bounties = bulletin_items.bounties(session, period, today)
    settings = office(session)
    annex = bulletin_text.annex(items, period)
    masked, hidden = bulletin_text.concealed(items, bounties, period)
    return BulletinContent(
        head=head,
        masthead=masthead(head, settings),
        number_line="",
        issuer=settings.name,
        dated=None,
        title=bulletin_text.title(period),
        addressees=settings.addressees,
        opening=bulletin_text.opening(period, today),
        sections=bulletin_text.sections(figures, items, bounties, period),
        annexes=(annex,) if annex.rows else (),
        reported_to=settings.reported_to,
        sent_to=settings.sent_to,
        masked=masked,
        hidden=hidden,
    ), figures


def masthead(head: Head, settings: OfficeSettings) -> str:
    """Return the name over the red rule."""
    if head is Head.BRIEF:
        return settings.brief_masthead or "政企交流主题日简报"
    return settings.notice_masthead or settings.name


def number_line(head: Head, year: int, number: int, settings: OfficeSettings) -> str:
    """Return the number as the head prints it: 第3期, or 机关代字〔2024〕3号 (GB/T 9704-2012, 7.2.5)."""
    match head:
        case Head.BRIEF:
            return f"第{number}期"
        case Head.NOTICE:
            return f"{settings.number_word}〔{year}〕{number}号"
        case Head.PLAIN:
            return ""


def _draft(session: Session, bulletin_id: str) -> Bulletin:
    bulletin = kept(session, Bulletin, bulletin_id)
    if bulletin.state == "issued":
        raise RuleBroken(N_("Errors", "This bulletin is issued; it never changes."))
    return bulletin


def _frozen(figures: Mapping[str, Measured]) -> str:
    return json.dumps(
        {
            key: {
                "value": str(one.value) if one.figure.rate_of else one.value,
                "text": one.text,
                "ledger": one.figure.ledger,
                "ids": list(one.ids),
            }
            for key, one in figures.items()
        },
        ensure_ascii=False,
    )


def _dump(content: BulletinContent) -> str:
    return json.dumps(asdict(content), ensure_ascii=False, default=str)


def _load(text: str) -> BulletinContent:
    raw = json.loads(text)
    raw["head"] = Head(raw["head"])
    raw["dated"] = date.fromisoformat(raw["dated"]) if raw["dated"] else None
    raw["sections"] = tuple(Section(one["heading"], tuple(one["paragraphs"])) for one in raw["sections"])
    raw["annexes"] = tuple(
        Annex(
            one["title"],
            tuple(AnnexColumn(**column) for column in one["columns"]),
            tuple(tuple(row) for row in one["rows"]),
        )
        for one in raw["annexes"]
    )
    return BulletinContent(**raw)
