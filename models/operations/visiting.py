"""What comes of a visit: a finding becomes an item of the problem list in one step."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import select

from models.errors import RuleBroken
from models.language import N_
from models.ledgers import catalogue
from models.ledgers.columns import Link
from models.operations import saving
from models.operations.finding import Finder, kept
from models.operations.records import parsed
from models.records.all import Issue, Visit
from models.store.store import Store

CHANNEL = "走访"


def raise_from_visit(store: Store, visit_id: str, values: Mapping[str, Any] | None = None) -> str:
    """Make an item of what was found on a visit 摸底企业诉求, and return its identity.

    Party, day, channel 走访, campaign and platform come from the visit, and the text is its findings; `values`
    (by column of the problem list) say otherwise. A visit may give several items. Raises `RuleBroken` when the
    very text was made an item of this visit before, `InvalidValue` when there is no text at all.
    """
    with store.write("visit.raise") as session:
        visit = kept(session, Visit, visit_id)
        ledger = catalogue.ledger(session, "issues")
        proposed = {
            "party": Link(visit.party_id, ""),
            "raised_on": visit.visited_on,
            "channel": CHANNEL,
            "campaign": visit.campaign,
            "text": visit.findings,
        }
        given = {key: value for key, value in (values or {}).items() if value not in (None, "")}
        wanted = parsed(ledger, dict(ledger.defaults) | proposed | given, whole=True)
        same = select(Issue.number).where(
            Issue.visit_id == visit_id, Issue.text == wanted["text"], Issue.removed_at.is_(None)
        )
        if number := session.scalar(same):
            raise RuleBroken(N_("Errors", "This finding is an item already: No. {number}."), number=number)
        issue_id = saving.save(session, ledger, None, wanted, store.today(), Finder(session))
        session.flush()
        issue = kept(session, Issue, issue_id)
        issue.visit_id, issue.platform = visit_id, issue.platform or visit.platform
    return issue_id
