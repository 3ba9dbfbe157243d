"""What the page of figures shows, as plain tables: read in a job, painted without a session."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from models.figures.groups import GROUPS, NOT_GIVEN, measure_by
from models.figures.kinds import Figure, Measured, Part
from models.figures.measuring import FIGURES, Period, figure, measure, shown
from models.figures.ranking import RANKED, RULE, Board, UnitRank, rank_units
from models.figures.trends import Compared, compare, trend
from models.language import N_, Text
from models.store.store import Store
from ui.language import told, translate
from ui.theme.tokens import Tone

ALL, RANKING = "all", "ranking"
TABS: tuple[tuple[str, Text], ...] = (
    (ALL, N_("FiguresPage", "Figures")),
    (RANKING, N_("FiguresPage", "Ranking of units")),
    *((key, group.label) for key, group in GROUPS.items()),
)
"""The tabs of the page: every figure, the ranking, and each way of grouping."""
MONTHS = 12
_BOARDS = {Board.RED: Tone.LATE, Board.YELLOW: Tone.NEAR}
_WARNS = {"overdue_open": Tone.LATE, "sheets_unanswered": Tone.LATE, "near_due": Tone.NEAR, "overdue_done": Tone.NEAR}


@dataclass(frozen=True, slots=True)
class Opens:
    """The rows behind a number: the page that shows them, and which they are."""

    ledger: str
    ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Cell:
    """What stands in a cell: its words, the rows behind it, a tip, a tone, and for a bar how full it is (0 to 1)."""

    text: str
    opens: Opens | None = None
    tip: str = ""
    tone: Tone | None = None
    share: float | None = None
    number: bool = True


@dataclass(frozen=True, slots=True)
class Line:
    """A line: its cells, and the figure it tells of; a heading has one cell over the whole width."""

    cells: tuple[Cell, ...]
    figure: str = ""
    heading: bool = False


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table as it is shown: headings with their tips, the lines, and a sentence that explains it."""

    tab: str
    headings: tuple[str, ...]
    lines: tuple[Line, ...]
    tips: tuple[str, ...] = ()
    note: str = ""
    definitions: Mapping[int, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Course:
    """A figure over the last months: (month as 2024-11, number, words, rows) each; a rate is drawn as a line."""

    title: str
    months: tuple[tuple[str, float | None, str, Opens], ...] = ()
    is_rate: bool = False


def defined(one: Figure) -> str:
    """Return a figure's name and its definition."""
    return translate("FiguresPage", "{0}: {1}").format(told(one.label), told(one.definition))


def read_sheet(store: Store, tab: str, period: Period, today: date) -> Sheet:
    """Read what a tab shows for a period."""
    with store.read() as session:
        if tab == ALL:
            return _all(compare(session, period, today))
        if tab == RANKING:
            return _ranking(rank_units(session, period, today))
        lines = measure_by(session, tab, period, today)
    figures = [figure(key) for key in GROUPS[tab].figures]
    return Sheet(
        tab,
        (told(GROUPS[tab].label), *(told(one.label) for one in figures)),
        tuple(Line((Cell(row.label or told(NOT_GIVEN), number=False),
                    *(_number(taken, row.figures) for taken in row.figures.values()))) for row in lines),
        ("", *(told(one.definition) for one in figures)),
        definitions={at: defined(one) for at, one in enumerate(figures, 1)},
    )


def read_course(store: Store, key: str, today: date) -> Course:
    """Read the course of a figure over the last twelve months; without months where it tells how things stand now."""
    one = figure(key)
    if one.standing:
        return Course(translate("FiguresPage", "{0} tells how things stand now; it has no course over months.").format(
            told(one.label)))
    rows = shown(one)
    with store.read() as session:
        course = trend(session, key, MONTHS, today)
        behind = [measure(session, period, today, (rows.key,))[rows.key].ids for period, _ in course]
    months = tuple(
        (f"{period.first:%Y-%m}", None if taken.value is None else float(taken.value), taken.text,
         Opens(rows.ledger, ids)) for (period, taken), ids in zip(course, behind, strict=True))
    return Course(translate("FiguresPage", "{0}, the last {1} months").format(told(one.label), MONTHS), months,
                  bool(one.rate_of))


def _all(found: Mapping[str, Compared]) -> Sheet:
    taken = {key: one.now for key, one in found.items()}
    lines: list[Line] = []
    for part in Part:
        lines.append(Line((Cell(told(part.value), number=False),), heading=True))
        for one in (each for each in FIGURES if each.part is part):
            both = found[one.key]
            lines.append(Line(
                (Cell(told(one.label), tip=told(one.definition), number=False), _number(both.now, taken),
                 _change(both, both.before), _change(both, both.year_before),
                 Cell(told(one.definition), number=False)), one.key))
    how = translate("FiguresPage", "States count as they stand today. A period that has not ended is compared with as "
                    "many days of the other; rates are compared in points.")
    return Sheet(
        ALL,
        (translate("FiguresPage", "Figure"), translate("FiguresPage", "This period"),
         translate("FiguresPage", "Against the period before"), translate("FiguresPage", "Against the year before"),
         translate("FiguresPage", "Definition")),
        tuple(lines), ("", how, how, how, ""))


def _change(both: Compared, former: Measured | None) -> Cell:
    text = both.text(former)
    return Cell(text or "—", tip=former.text if former is not None else "")


def _ranking(places: list[UnitRank]) -> Sheet:
    figures = [figure(key) for key in RANKED]
    kept = translate("FiguresPage", "Deadlines kept")
    lines = []
    for one in places:
        board = told(one.board.label) if one.board is not Board.NONE else ""
        cells = [Cell(str(one.rank)), Cell(one.unit.text, Opens("units", (one.unit.id,)), number=False),
                 Cell(board, tone=_BOARDS.get(one.board), number=False), _bar(one.kept, one.board)]
        for key in RANKED:
            cell = _number(one.figures[key], one.figures)
            if key == "satisfaction_rate" and one.below_floor:
                cell = Cell(cell.text, cell.opens, translate("FiguresPage", "below 85%"), Tone.LATE)
            cells.append(cell)
        lines.append(Line(tuple(cells)))
    return Sheet(
        RANKING,
        (translate("FiguresPage", "Rank"), translate("FiguresPage", "Unit"), translate("FiguresPage", "Board"), kept,
         *(told(one.label) for one in figures)),
        tuple(lines), ("", "", "", told(RULE), *(told(one.definition) for one in figures)), told(RULE),
        {at: defined(one) for at, one in enumerate(figures, 4)})


def _bar(kept: Decimal | None, board: Board) -> Cell:
    if kept is None:
        return Cell("—")
    return Cell(f"{kept}%", tone=Tone.NEAR if board is Board.YELLOW else Tone.ACTIVE, share=float(kept) / 100)


def _number(taken: Measured, among: Mapping[str, Measured]) -> Cell:
    """Return a figure's cell; a rate opens the rows it divides."""
    one = taken.figure
    behind = among.get(shown(one).key, taken)
    opens = Opens(behind.figure.ledger, behind.ids) if behind.ids else None
    return Cell(taken.text, opens, told(one.definition), _WARNS.get(one.key) if taken.value else None)
