"""Runs every benchmark, or those named, and prints one line each: ours, the floor, their ratio."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

from tests.benchmarks import big, edit, page, paper, start, workbooks
from tests.benchmarks.measured import Compared

ALL = {
    "start": start.compare,
    "page": page.compare,
    "edit": edit.compare,
    "workbooks": workbooks.compare,
    "paper": paper.compare,
    "big": big.compare,
}


def main(names: list[str]) -> int:
    """Run the benchmarks called `names` (all of them when none is named)."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    print(f"{'what':<52}{'ours ms':>10}{'floor ms':>10}{'ratio':>8}  floor")
    for name in names or ALL:
        with tempfile.TemporaryDirectory() as folder:
            for compared in ALL[name](Path(folder)):
                print(line(compared), flush=True)
    return 0


def line(compared: Compared) -> str:
    """Return one line of the table."""
    return (
        f"{compared.what:<52}{compared.ours * 1000:>10.1f}{compared.floor * 1000:>10.1f}"
        f"{compared.ours / compared.floor:>7.2f}×  {compared.against}"
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
