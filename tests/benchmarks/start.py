"""Cold start: from the process's beginning to the painted window, beside a bare PySide6 window."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from tests.benchmarks.measured import Compared, compared
from tests.benchmarks.park import ledger

_BARE = """
import os
from PySide6.QtWidgets import QApplication, QMainWindow
application = QApplication([])
window = QMainWindow()
window.show()
window.grab()
os._exit(0)
"""
_OURS = """
import os
import sys
from datetime import date
from pathlib import Path
from desktop.app import build
from desktop.paths import Paths
window = build(Paths.test(Path(sys.argv[1])), Path(sys.argv[3]), inline_jobs=sys.argv[2] == "shown",
               today=date(2024, 11, 4))
window.show()
window.grab()
os._exit(0)  # what is measured ends with the paint
"""


def compare(folder: Path) -> Iterator[Compared]:
    """Start with a ledger of 150 enterprises and 400 issues; jobs run beside the window, then within the start."""
    path = folder / "x.ledger"
    ledger(path, 150, 400).close()
    bare = _starting(_BARE)
    for mode, what in (("painted", "cold start to the first paint"), ("shown", "cold start until the rows are there")):
        ours = _starting(_OURS, str(folder), mode, str(path))
        yield compared(f"{what}, 400 issues", ours, bare, "bare PySide6 window", runs=7)


def _starting(script: str, *arguments: str) -> Callable[[], object]:
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    command = [sys.executable, "-c", script, *arguments]
    return lambda: subprocess.run(command, check=True, capture_output=True, env=environment)
