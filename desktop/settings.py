"""What the person chose, as a value and as a file that holds only what differs from the start."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import Any

_LOG = logging.getLogger(__name__)
LANGUAGES = ("zh_CN", "en")
_RECENT = 8


@dataclass(frozen=True, slots=True)
class Settings:
    """Every choice that is kept between runs."""

    language: str = "zh_CN"
    operator: str = ""
    recent: tuple[str, ...] = ()
    widths: Mapping[str, Mapping[str, int]] = field(default_factory=dict)
    folded: tuple[str, ...] = ()


def _texts(value: Any) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(text, str) for text in value):
        raise ValueError(value)
    return tuple(value)


def _text(value: Any) -> str:
    if not isinstance(value, str) or len(value) > 200:
        raise ValueError(value)
    return value


def _language(value: Any) -> str:
    if value not in LANGUAGES:
        raise ValueError(value)
    return value


def _widths(value: Any) -> dict[str, dict[str, int]]:
    return {str(page): {str(key): int(width) for key, width in columns.items()} for page, columns in value.items()}


_READERS: Mapping[str, Callable[[Any], Any]] = {
    "language": _language, "operator": _text, "recent": _texts, "widths": _widths,
    "folded": _texts}


def read(text: str) -> Settings:
    """Return the settings a file holds; what is unknown or wrong falls back, one by one."""
    try:
        found = json.loads(text)
        found = found if isinstance(found, dict) else {}
    except ValueError:
        _LOG.warning("The settings are no JSON; starting with defaults.")
        found = {}
    settings = Settings()
    for key, value in found.items():
        try:
            settings = replace(settings, **{key: _READERS[key](value)})
        except (KeyError, ValueError, TypeError, AttributeError):
            _LOG.warning("The setting %s was left out.", key)
    return settings


def written(settings: Settings) -> str:
    """Return what a file shall hold: only what differs from the defaults."""
    default = Settings()
    differing = {one.name: getattr(settings, one.name) for one in fields(Settings)
                 if getattr(settings, one.name) != getattr(default, one.name)}
    return json.dumps(differing, ensure_ascii=False, indent=1, default=list)


class SettingsFile:
    """The settings of this run, written whenever one changes; an unwritable folder only costs the memory."""

    def __init__(self, path: Path) -> None:
        self._path = path
        try:
            self.value = read(path.read_text("utf-8"))
        except (OSError, UnicodeDecodeError):
            self.value = Settings()

    @property
    def language(self) -> str:
        """The language of the window from the next start on."""
        return self.value.language

    @property
    def operator(self) -> str:
        """The name written in the journal."""
        return self.value.operator

    @property
    def recent(self) -> Sequence[Path]:
        """The ledgers opened last that are still there."""
        return tuple(path for text in self.value.recent if (path := Path(text)).is_file())

    def widths(self, page: str) -> Mapping[str, int]:
        """Return the column widths kept for a page."""
        return self.value.widths.get(page, {})

    def keep_widths(self, page: str, widths: Mapping[str, int]) -> None:
        """Keep a page's column order and widths."""
        self._change(widths={**self.value.widths, page: dict(widths)})

    @property
    def folded(self) -> frozenset[str]:
        """The titles of the groups of pages that are folded."""
        return frozenset(self.value.folded)

    def keep_folded(self, titles: frozenset[str]) -> None:
        """Keep which groups of pages are folded."""
        self._change(folded=tuple(sorted(titles)))

    def choose_language(self, language: str) -> None:
        """Keep the language for the next start."""
        self._change(language=_language(language))

    def choose_operator(self, operator: str) -> None:
        """Keep the name written in the journal."""
        self._change(operator=operator.strip())

    def remember(self, ledger: Path) -> None:
        """Put a ledger first among those opened last."""
        others = [text for text in self.value.recent if text != str(ledger)]
        self._change(recent=(str(ledger), *others)[:_RECENT])

    def _change(self, **changes: Any) -> None:
        self.value = replace(self.value, **changes)
        replace_text(self._path, written(self.value))


def replace_text(path: Path, text: str) -> None:
    """Write a small file whole: the old one stays until the new one is complete."""
    part = path.with_name(path.name + ".part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        part.write_text(text, "utf-8")
        part.replace(path)
    except OSError as error:
        _LOG.warning("%s could not be written: %s", path.name, error)
