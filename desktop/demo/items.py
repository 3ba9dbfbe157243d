"""What was raised in the demo's half year, and what became of each item."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from desktop.demo.calendar import DAYS, Times, before
from desktop.demo.details import details
from desktop.demo.matter import Matter
from desktop.demo.matters_money import MONEY
from desktop.demo.matters_people import PEOPLE
from desktop.demo.matters_supply import SUPPLY

MATTERS = (*SUPPLY, *PEOPLE, *MONEY)
_CHANNELS = ("走访", "走访", "走访", "电话", "电话", "综合窗", "政务驿站", "投诉举报", "纪委走访")
_CAMPAIGNS = ("送解优", "纾困增效", None, None, None, None)
_TOPICS = ("聊生活", "聊工作", "聊服务", "聊合作", None, None, None)
_GRADES = ("痛点", "堵点", "难点")
_PLATFORMS = {"用工": "用工保障", "融资": "融资担保", "审批": "全程代办", "政策兑现": "财务指导"}


@dataclass(slots=True)
class Item:
    """A problem or suggestion with the days of its handling; a day that has not come is None."""

    matter: Matter
    fills: dict[str, str]
    party: str
    raised_by: str
    raised_on: date
    meeting: int | None
    channel: str
    campaign: str | None
    major: bool
    confidential: bool
    assigned_on: date | None = None
    due_on: date | None = None
    done_on: date | None = None
    called_on: date | None = None
    closed_on: date | None = None
    satisfaction: str = "satisfied"
    number: str = ""
    person: str = ""
    extended_to: date | None = None
    reopened: bool = False
    grade: str | None = None
    topic: str | None = None
    platform: str | None = None

    def words(self, pattern: str) -> str:
        """Return a text of the matter with this item's details."""
        return pattern.format_map(self.fills)

    @property
    def division(self) -> str:
        """Return who does what, as the responsibility list prints it."""
        parts = [part for part in (self.matter.lead, self.matter.help) if part]
        return self.words("；".join(f"{unit}{duty}" for unit, duty in parts))


class Raiser:
    """Raises items: at a meeting no two are alike, and each party has its own person who speaks."""

    def __init__(self, random: Random, parties: Sequence[tuple[str, str]], person_of: Callable[[str], str]) -> None:
        self._random = random
        self._parties = parties
        self._person_of = person_of

    def at(self, day: date, count: int, meeting: int | None, quick: int = 0) -> list[Item]:
        """Return `count` items raised on a day, at a meeting or otherwise, at least `quick` of them soon solved."""
        random = self._random
        matters = random.sample([matter for matter in MATTERS if matter.days <= 7], quick)
        matters += random.sample([matter for matter in MATTERS if matter.days > 7 or not quick], count - quick)
        random.shuffle(matters)
        found = []
        for matter, party in zip(matters, random.sample(self._parties, count), strict=True):
            found.append(self.of(matter, party, day, meeting))
        return found

    def of(self, matter: Matter, party: tuple[str, str], day: date, meeting: int | None) -> Item:
        """Return one item of a matter, raised by a party (its name, and who speaks for it)."""
        random = self._random
        channel = "主题日" if meeting else random.choice(_CHANNELS)
        major = matter.days > 20 and random.random() < 0.5
        return Item(
            matter=matter,
            fills=details(random),
            party=party[0],
            raised_by=party[1],
            raised_on=day,
            meeting=meeting,
            channel=channel,
            campaign=random.choice(_CAMPAIGNS),
            major=major,
            confidential=channel in ("投诉举报", "纪委走访") or random.random() < 0.01,
            person=self._person_of(matter.lead[0]),
            grade=random.choice(_GRADES) if major or random.random() < 0.15 else None,
            topic=random.choice(_TOPICS) if meeting else None,
            platform=_PLATFORMS.get(matter.category) if random.random() < 0.4 else None,
        )


def handled(item: Item, random: Random) -> None:
    """Give an item the days of an ordinary handling: mostly in time, called back and closed soon after."""
    days = item.matter.days
    item.assigned_on = DAYS.next_working(item.raised_on)
    item.due_on = DAYS.after(item.assigned_on, days)
    taken = max(1, round(days * random.uniform(0.4, 1.0)))
    if random.random() < 0.06:
        taken = days + random.randint(1, 5)
    _ended(item, DAYS.after(item.assigned_on, taken), random)


def history(raiser: Raiser, random: Random, times: Times) -> list[Item]:
    """Return everything raised before the office began with the program, with its end or its present state."""
    found: list[Item] = []
    for number, day in times.meetings.items():
        if number not in times.recent:
            found += raiser.at(day, random.randint(15, 21), number)
    first = min(times.meetings.values())
    for _ in range(58):
        day = DAYS.next_working(first + timedelta(days=random.randrange((times.began - first).days - 3)))
        found += raiser.at(day, 1, None)
    found.sort(key=lambda item: (item.raised_on, item.meeting or 0))
    for item in found:
        handled(item, random)
    open_ones = [item for item in found if item.closed_on and item.closed_on > times.began]
    random.shuffle(open_ones)
    _settle(open_ones, random, times)
    return found


def _settle(open_ones: list[Item], random: Random, times: Times) -> None:
    """Decide what becomes of the items that were open when the office began."""
    began, today = times.began, times.today
    past = [item for item in open_ones if item.due_on and began < item.due_on < before(today, 1)]
    future = [item for item in open_ones if item.due_on and item.due_on >= today]
    overdue, waiting, closing = past[:5], past[5:10], past[10:16]
    for item in overdue:
        _open(item)
    for item in waiting:
        item.done_on, item.called_on, item.closed_on = before(today, random.randint(1, 4)), None, None
        item.due_on = max(item.due_on or today, item.done_on)
    for at, item in enumerate(closing):
        item.done_on = before(today, 5 + at)
        item.called_on = DAYS.after(item.done_on, 2)
        item.closed_on = DAYS.after(item.called_on, 1)
        if at in (0, 3):  # the enterprise is not content: the item is taken in hand again
            item.satisfaction, item.closed_on, item.reopened = "dissatisfied", None, True
    for item in future[:14]:
        _open(item)
    for item in future[:5]:
        item.extended_to, item.due_on = item.due_on, DAYS.after(began, random.randint(3, 6))
        if item.extended_to and item.extended_to <= item.due_on:
            item.extended_to = DAYS.after(item.due_on, 5)
    kept = {id(item) for item in (*overdue, *waiting, *closing, *future[:14])}
    for item in open_ones:
        if id(item) not in kept:
            _hurry(item, began)


def _hurry(item: Item, began: date) -> None:
    """End an item just before the office began."""
    item.assigned_on = item.raised_on
    item.closed_on = began
    item.called_on = max(item.raised_on, before(began, 1))
    item.done_on = max(item.raised_on, before(began, 2))


def _open(item: Item) -> None:
    item.done_on = item.called_on = item.closed_on = None


def _ended(item: Item, done: date, random: Random) -> None:
    item.done_on = done
    item.called_on = DAYS.after(done, random.randint(1, 4))
    item.closed_on = DAYS.after(item.called_on, random.choice((0, 1)))
    item.satisfaction = "satisfied" if random.random() < 0.8 else "fairly"
