"""What is done on which day by whom: the demo is built in the order in which it would have happened."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta

from models.store.store import Store


@dataclass(slots=True)
class Diary:
    """Deeds waiting for their moment; two clerks take turns by the hour of the day."""

    clerks: tuple[str, str]
    _deeds: list[tuple[datetime, int, Callable[[], object]]] = field(default_factory=list)

    def at(self, day: date, hour: int, minute: int, deed: Callable[[], object]) -> None:
        """Do `deed` on a day; deeds of one moment follow each other in the order they were entered."""
        moment = datetime.combine(day, time(hour)) + timedelta(minutes=minute)
        self._deeds.append((moment, len(self._deeds), deed))

    def live(self, store: Store) -> None:
        """Do everything in order, with the store's clock and operator set to the moment."""
        self._deeds.sort(key=lambda one: one[:2])
        last = datetime.min
        for moment, number, deed in self._deeds:
            last = stamp = max(moment + timedelta(seconds=number * 17 % 60), last + timedelta(seconds=21))
            store.clock = lambda stamp=stamp: stamp
            store.operator = self.clerks[moment.hour >= 14]
            deed()
