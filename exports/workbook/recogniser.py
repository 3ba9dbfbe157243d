"""Finds the table on a sheet and says which of its columns is which."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from exports.workbook.body import Table, counts, incoming_of, letters
from exports.workbook.headings import ID, MARK, Heading, Vocabulary, double, folded, is_sequence, single, unit_of_sheet
from exports.workbook.preflight import LIMITS, Limits
from exports.workbook.sheets import Grid, Workbook, read_workbook
from models.errors import FileRefused
from models.language import N_, Translate
from models.ledgers.columns import Ledger, Place
from models.ledgers.incoming import Incoming
from models.progress import Progress, silent

FORM = N_("Errors", "The sheet “{sheet}” is a form, with each label beside its value. A table has its labels "
                    "in one line above.")

_SEARCHED = 100
_FORM_LOOKS = 10


def read_incoming(path: Path, ledger: Ledger, translate: Translate, sheet: str | None = None,
                  progress: Progress = silent, *, limits: Limits = LIMITS) -> Incoming:
    """Return the table of `ledger` found in the workbook at `path`: on `sheet`, or where it fits best.

    Raises `FileRefused` with one sentence when the file cannot be read or holds no such table.
    """
    workbook = read_workbook(path, limits=limits, progress=progress)
    return recognise(choose_sheet(workbook, ledger, translate, sheet), ledger, translate)


def choose_sheet(workbook: Workbook, ledger: Ledger, translate: Translate, wanted: str | None = None) -> Grid:
    """Return the sheet called `wanted`, or the visible one whose headings fit the ledger best.

    Raises `FileRefused` naming the sheets there are when none is called `wanted`.
    """
    if wanted is not None:
        for grid in workbook.sheets:
            if grid.name.strip() == wanted.strip():
                return grid
        raise FileRefused(N_("Errors", "There is no sheet “{sheet}”. The workbook has: {sheets}."),
                          sheet=wanted, sheets="、".join(grid.name for grid in workbook.sheets))
    grids = [grid for grid in workbook.sheets if grid.visible and grid.rows]
    if not grids:
        raise FileRefused(N_("Errors", "Every sheet of the workbook is empty."))
    vocabulary = Vocabulary(ledger, translate)
    return max(grids, key=lambda grid: score(grid, ledger, vocabulary))


def recognise(grid: Grid, ledger: Ledger, translate: Translate, asked: Mapping[str, str] | None = None) -> Incoming:
    """Return the table on `grid` in the columns of `ledger`.

    `asked` gives a heading, as it stands or as [B], the key of the column a person chose for it, or an empty
    text to leave it out.

    Every cell with content is in `rows`, or its line is in `ignored`, or its heading is in `unmapped`; a
    column that only counts the lines is left out silently. Raises `FileRefused` when there is no such table.
    """
    vocabulary = Vocabulary(ledger, translate)
    header = _own_header(grid, ledger, vocabulary) or _best_header(grid, ledger, vocabulary)
    if header is None:
        raise FileRefused(
            N_("Errors", "No table of “{ledger}” was found on the sheet “{sheet}”. Its headings may be: "
                         "{headings}."),
            ledger=ledger.title, sheet=grid.name,
            headings="、".join(translate(column.label) for column in ledger.on(Place.IMPORT)))
    if not header.own and _is_form(grid, header, vocabulary):
        raise FileRefused(FORM, sheet=grid.name)
    if asked:
        header = _as_asked(header, asked, max(len(row) for row in grid.rows))
    above = (str(cell) for row in grid.rows[:header.first] for cell in row if cell is not None)
    table = Table(grid, ledger, header.first, header.last, header.headings, header.keys, header.ids,
                  header.ours, unit_of_sheet(above))
    return incoming_of(table, translate)


def score(grid: Grid, ledger: Ledger, vocabulary: Vocabulary) -> float:
    """Return how well the best heading line of a sheet fits the ledger; 0 when nothing does."""
    header = _own_header(grid, ledger, vocabulary) or _best_header(grid, ledger, vocabulary)
    if header is None or (not header.own and _is_form(grid, header, vocabulary)):
        return 0
    return header.score + 1000 * header.own


@dataclass(frozen=True, slots=True)
class _Header:
    """A heading of one or two lines, `first` to `last` counted from 0, and what it means by position."""

    first: int
    last: int
    headings: list[Heading | None]
    keys: Mapping[int, str]
    score: float
    ids: int | None = None
    ours: frozenset[int] = frozenset()
    own: bool = False


def _as_asked(header: _Header, asked: Mapping[str, str], width: int) -> _Header:
    """Return the header with the columns a person chose; a column is read from one place."""
    keys, seen = dict(header.keys), set()
    for at in range(width):
        heading = header.headings[at] if at < len(header.headings) else None
        name = heading.text if heading else f"[{letters(at)}]"
        name = f"{name} [{letters(at)}]" if name in seen else name
        seen.add(name)
        if name not in asked or at in header.ours:
            continue
        keys = {other: key for other, key in keys.items() if other != at and key != asked[name]}
        if asked[name]:
            keys[at] = asked[name]
    return replace(header, keys=dict(sorted(keys.items())))


def _own_header(grid: Grid, ledger: Ledger, vocabulary: Vocabulary) -> _Header | None:
    """Find the hidden line of column keys that our own workbooks carry above the heading."""
    for at, row in enumerate(grid.rows[:_SEARCHED - 1]):
        below = grid.rows[at + 1] if at + 1 < len(grid.rows) else []
        is_ours = MARK + ledger.key in row
        if not is_ours and not (ID in row and len(below) > row.index(ID) and below[row.index(ID)] == ID
                                and not any(_is_mark(cell) and cell != ID for cell in row)):
            continue
        known = {column.key for column in ledger.columns}
        keys: dict[int, str] = {}
        for position, cell in enumerate(row):
            if isinstance(cell, str) and cell in known and cell not in keys.values():
                keys[position] = cell
        if not keys:
            continue
        headings = [vocabulary.as_ours(heading) for heading in _one_line(below)]
        rest = [None if position in keys or _is_mark(_at(row, position)) else heading
                for position, heading in enumerate(headings)]
        keys.update(vocabulary.assign(rest, keys.values()))
        ids = row.index(ID) if ID in row else None
        ours = frozenset(position for position, cell in enumerate(row) if _is_mark(cell))
        return _Header(at, at + 1, headings, keys, float(len(keys)), ids, ours, own=True)
    return None


def _is_mark(cell: object) -> bool:
    return isinstance(cell, str) and cell.startswith(MARK)


def _best_header(grid: Grid, ledger: Ledger, vocabulary: Vocabulary) -> _Header | None:
    best: _Header | None = None
    telling = {ledger.naming, *(key for keys in ledger.match for key in keys)}
    foreign = {at for at, row in enumerate(grid.rows[:_SEARCHED])
               if any(_is_mark(cell) and cell != ID for cell in row)}  # the keys of another ledger
    for at in range(min(len(grid.rows), _SEARCHED)):
        header = None if at in foreign else _header_at(grid, at, telling, vocabulary)
        if header is not None and (best is None or header.score > best.score):
            best = header
    return replace(best, ids=None) if best and foreign else best


def _header_at(grid: Grid, at: int, telling: set[str], vocabulary: Vocabulary) -> _Header | None:
    one = _judged(grid, at, at, _one_line(grid.rows[at]), telling, vocabulary)
    if at + 1 >= len(grid.rows):
        return one
    two = _judged(grid, at, at + 1, _two_lines(grid, at), telling, vocabulary)
    if two is None or _are_two_labels(grid, at, vocabulary):
        return one
    if one is None:
        lower = _judged(grid, at + 1, at + 1, _one_line(grid.rows[at + 1]), telling, vocabulary)
        return two if lower is None or two.score > lower.score else None
    return two if two.score > one.score or _stands_on_two_lines(grid, at) else one


def _judged(grid: Grid, first: int, last: int, headings: list[Heading | None], telling: set[str],
            vocabulary: Vocabulary) -> _Header | None:
    counting = {position for position, heading in enumerate(headings)
                if heading is not None and is_sequence(heading) and _only_counts(grid, last, position)}
    keys = vocabulary.assign([None if position in counting else heading
                              for position, heading in enumerate(headings)])
    tells = bool(telling & set(keys.values()))
    if len(keys) < 2 and not tells:
        return None
    row = grid.rows[last]
    ids = row.index(ID) if ID in row else None
    ours = frozenset() if ids is None else frozenset({ids})
    return _Header(first, last, headings, keys, len(keys) + 0.5 * tells, ids, ours)


def _only_counts(grid: Grid, last: int, position: int) -> bool:
    """Tell whether the numbers below a heading are 1, 2, 3 …: No. is then no record's own number."""
    values = [_at(row, position) for row in grid.rows[last + 1:]]
    numbers = [value for value in values if isinstance(value, int | float)]
    return len(numbers) > 1 and counts(numbers)


def _one_line(row: list[object]) -> list[Heading | None]:
    return [single(cell) if isinstance(cell, str) and folded(cell) else None for cell in row]


def _two_lines(grid: Grid, at: int) -> list[Heading | None]:
    upper, lower = _texts(grid, at), _texts(grid, at + 1)
    for position in range(1, len(lower)):  # without merges, a wide heading is the text left of the blanks
        if not grid.merges and not _at(upper, position) and lower[position]:
            upper += [""] * (position + 1 - len(upper))
            upper[position] = upper[position - 1]
    count = Counter(folded(text) for text in lower)
    headings: list[Heading | None] = []
    for position in range(max(len(upper), len(lower))):
        above, below = _at(upper, position) or "", _at(lower, position) or ""
        if not folded(above) and not folded(below):
            headings.append(None)
        else:
            headings.append(double(above, below, lower_is_unique=count[folded(below)] == 1))
    return headings


def _texts(grid: Grid, at: int) -> list[str]:
    """Return the texts of a line, each spread over the cells merged with it."""
    texts = [cell if isinstance(cell, str) else "" for cell in grid.rows[at]]
    width = max((len(row) for row in grid.rows[at:at + 3]), default=0)
    texts += [""] * (width - len(texts))
    for top, left, bottom, right in grid.merges:
        if top <= at <= bottom and top >= at - 1 and top < len(grid.rows):
            text = _at(grid.rows[top], left)
            for position in range(left, min(right + 1, width)):
                texts[position] = text if isinstance(text, str) else ""
    return texts


def _are_two_labels(grid: Grid, at: int, vocabulary: Vocabulary) -> bool:
    """Tell whether the line below holds other labels, and not the second half of these."""
    for position, (above, below) in enumerate(zip(grid.rows[at], grid.rows[at + 1], strict=False)):
        if isinstance(above, str) and isinstance(below, str) and folded(above) != folded(below) \
                and vocabulary.knows(above) and vocabulary.knows(below) and not vocabulary.knows(above + below) \
                and not _is_wide(grid, at, position):
            return True
    return False


def _is_wide(grid: Grid, at: int, position: int) -> bool:
    """Tell whether a heading stands over several columns that have their own below: 联系方式 over 联系人, 联系电话."""
    if grid.merges:
        return any(top == bottom == at and left == position < right for top, left, bottom, right in grid.merges)
    upper, lower = grid.rows[at], grid.rows[at + 1]
    return not _at(upper, position + 1) and isinstance(_at(lower, position + 1), str)


def _stands_on_two_lines(grid: Grid, at: int) -> bool:
    """Tell whether a cell of the line is merged over several that have headings of their own below."""
    below = grid.rows[at + 1]
    wide = [(left, right) for top, left, bottom, right in grid.merges if top == bottom == at and right > left]
    tall = any(top == at and bottom == at + 1 for top, _, bottom, _ in grid.merges)
    return tall and any(
        sum(isinstance(_at(below, position), str) for position in range(left, right + 1)) >= 2
        for left, right in wide)


def _is_form(grid: Grid, header: _Header, vocabulary: Vocabulary) -> bool:
    """Tell whether labels of other columns go on in the lines around, beside their values.

    A word that only repeats a heading already found is an answer that sounds like one (问题, 建议).
    """
    found = set(header.keys.values())

    def labelled(rows: list[list[object]]) -> int:
        keys = [vocabulary.meanings(cell) for row in rows for cell in row if isinstance(cell, str)]
        return len({min(others) for others in keys if others and not others & found})

    below = labelled(grid.rows[header.last + 1:header.last + 1 + _FORM_LOOKS])
    above = labelled(grid.rows[max(0, header.first - _FORM_LOOKS):header.first])
    return below >= 2 or (below == 1 and above >= 1 and len(header.keys) <= 2)


def _at(row: list, position: int) -> object:
    return row[position] if position < len(row) else None
