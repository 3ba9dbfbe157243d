"""揭榜挂帅: a task of a major item is posted, one team takes it, and the office says how it ended."""

from __future__ import annotations

from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.errors import RuleBroken
from models.language import N_
from models.ledgers.columns import Link
from models.ledgers.supervision import BOUNTIES
from models.operations.entered import filled, not_earlier
from models.operations.finding import Finder, kept
from models.operations.issue_states import add_step
from models.operations.preparing import prepare
from models.records.all import Bounty, Issue, Person, Task, Unit
from models.store.store import Store


def post(store: Store, task_id: str, wanted: str, on: date) -> str:
    """Post a task as open to whoever takes it, saying what is wanted, and return the bounty's identity.

    Only what is 重大 is posted, so its item is marked as major. Raises `RuleBroken` when the task is done or
    was posted before: one task, one team.
    """
    with store.write("bounty.post") as session:
        task = kept(session, Task, task_id)
        issue = kept(session, Issue, task.issue_id)
        if task.done_on is not None:
            raise RuleBroken(N_("Errors", "This task is done already."))
        if session.scalar(select(Bounty.id).where(Bounty.task_id == task_id, Bounty.removed_at.is_(None))):
            raise RuleBroken(
                N_("Errors", "No. {number} has its bounty already: one task, one team."), number=issue.number
            )
        bounty = Bounty(task_id=task_id, posted_on=on, wanted=filled(wanted, BOUNTIES.column("wanted").label))
        issue.major = True
        prepare(session, bounty, store.today())
        session.add(bounty)
        add_step(session, issue.id, "posted", on, task_id=task_id, by=store.operator or None, text=bounty.wanted)
        return bounty.id


def take(store: Store, bounty_id: str, team: Link | str, leader: Link | str, promise: str | None, on: date) -> None:
    """Enter which team (a unit) takes a bounty 揭榜, who leads it, and what it promises.

    A task without lead unit or person gets the team and its leader. Raises `RuleBroken` when a team took it
    before: one task, one team.
    """
    with store.write("bounty.take") as session:
        bounty = _open(session, bounty_id)
        if bounty.team_id is not None:
            raise RuleBroken(
                N_("Errors", "“{team}” took this bounty on {on}: one task, one team."),
                team=kept(session, Unit, bounty.team_id).name,
                on=bounty.taken_on,
            )
        not_earlier(on, bounty.posted_on, BOUNTIES.column("taken_on").label)
        finder = Finder(session)
        bounty.team_id = finder.id_of(BOUNTIES.column("team"), team)
        bounty.leader_id = finder.id_of(BOUNTIES.column("leader"), leader, bounty.team_id)
        bounty.taken_on, bounty.promise = on, (promise or "").strip() or None
        task = kept(session, Task, bounty.task_id)
        task.lead_unit_id = task.lead_unit_id or bounty.team_id
        task.person_id = task.person_id or bounty.leader_id
        names = kept(session, Unit, bounty.team_id).name, kept(session, Person, bounty.leader_id).name
        add_step(session, task.issue_id, "taken", on, task_id=task.id, by="，".join(names), text=bounty.promise)


def end(store: Store, bounty_id: str, succeeded: bool, result: str, on: date) -> None:
    """Enter how a bounty ended 结项; one that nobody took can only end without success.

    The task itself is reported done by its own deed. Raises `RuleBroken` when it ended before.
    """
    with store.write("bounty.end") as session:
        bounty = _open(session, bounty_id)
        if succeeded and bounty.team_id is None:
            raise RuleBroken(N_("Errors", "Nobody took this bounty: it cannot have ended with success."))
        not_earlier(on, bounty.taken_on or bounty.posted_on, BOUNTIES.column("ended_on").label)
        bounty.ended_on, bounty.succeeded = on, succeeded
        bounty.result = filled(result, BOUNTIES.column("result").label)
        task = kept(session, Task, bounty.task_id)
        add_step(session, task.issue_id, "ended", on, task_id=task.id, by=store.operator or None, text=bounty.result)


def _open(session: Session, bounty_id: str) -> Bounty:
    bounty = kept(session, Bounty, bounty_id)
    if bounty.ended_on is not None:
        raise RuleBroken(N_("Errors", "This bounty ended on {on} already."), on=bounty.ended_on)
    return bounty
