"""The sample park, built once a worker, and the command line as a function."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import pytest

DEMO_DAY = date(2024, 11, 4)


@dataclass(frozen=True)
class Answer:
    """What one call of the program gave back."""

    code: int
    out: str
    err: str

    @property
    def report(self) -> Any:
        """What stands on standard output, as JSON."""
        return json.loads(self.out)


def outside(*arguments: object, **environment: str) -> subprocess.CompletedProcess:
    """Call the program as a script does: a process of its own, without a display."""
    kept = {name: value for name, value in os.environ.items()
            if name not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}
    return subprocess.run([sys.executable, "-m", "desktop", *(str(one) for one in arguments)], capture_output=True,
                          encoding="utf-8", timeout=120, env=kept | environment, check=False)


@pytest.fixture
def four_helps(capsys: pytest.CaptureFixture[str]) -> Callable[..., Answer]:
    """Call the program in this process, on the demo's day."""
    from desktop.__main__ import main

    def call(*arguments: object) -> Answer:
        capsys.readouterr()
        code = main([str(one) for one in ("--today", DEMO_DAY, *arguments)])
        return Answer(code, *capsys.readouterr())

    return call


@pytest.fixture(scope="session")
def sample_park(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample park's ledger; nobody writes to it."""
    from desktop.demo import make_demo

    return make_demo(tmp_path_factory.mktemp("park"), today=DEMO_DAY)


@pytest.fixture
def park(tmp_path: Path, sample_park: Path) -> Path:
    """A copy of the sample park that a test may change."""
    path = tmp_path / "云麓.ledger"
    path.write_bytes(sample_park.read_bytes())
    return path
