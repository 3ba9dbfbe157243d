"""Where the program keeps its own files; ledgers are wherever people put them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Self

from PySide6.QtCore import QStandardPaths

NAME = "four-helps"


@dataclass(frozen=True, slots=True)
class Paths:
    """The folders of one installation: settings, logs and crash reports."""

    config: Path
    logs: Path

    @classmethod
    def real(cls) -> Self:
        """Return the folders the system gives this person."""
        config = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericConfigLocation)
        data = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericDataLocation)
        return cls(Path(config) / NAME, Path(data) / NAME / "logs")

    @classmethod
    def portable(cls, folder: Path) -> Self:
        """Return folders beside the program: it leaves nothing elsewhere."""
        return cls(folder / "settings", folder / "logs")

    @classmethod
    def test(cls, folder: Path) -> Self:
        """Return folders inside a test's own."""
        return cls(folder / "config", folder / "logs")

    @property
    def settings(self) -> Path:
        """The file of what the person chose."""
        return self.config / "settings.json"

    @property
    def state(self) -> Path:
        """The file of what the window remembers by itself."""
        return self.config / "window.json"

    def make(self) -> None:
        """Make the folders; a person without a writable home can still work."""
        for folder in (self.config, self.logs):
            try:
                folder.mkdir(parents=True, exist_ok=True)
            except OSError:
                continue
