"""Taking times: the median of several runs, ours and the floor by turns so that both see the same noise."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Compared:
    """One benchmark: seconds of ours and of the floor, and what the floor is."""

    what: str
    ours: float
    floor: float
    against: str


def compared(
    what: str, ours: Callable[[], object], floor: Callable[[], object], against: str, *, runs: int
) -> Compared:
    """Time both, by turns, `runs` times, after one run of each that does not count."""
    ours()
    floor()
    taken: tuple[list[float], list[float]] = ([], [])
    for _ in range(runs):
        for work, times in ((ours, taken[0]), (floor, taken[1])):
            began = time.perf_counter()
            work()
            times.append(time.perf_counter() - began)
    return Compared(what, statistics.median(taken[0]), statistics.median(taken[1]), against)
