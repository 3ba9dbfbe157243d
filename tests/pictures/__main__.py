"""Draws into OUT/zh_CN and OUT/en; with --docs, renews the pictures the documents show."""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

DOCS = Path(__file__).resolve().parents[2] / "docs" / "pictures"
SHOWN = {
    "page-issues": "issues",
    "page-responsibilities": "responsibilities",
    "page-bulletins": "bulletins",
    "page-meeting": "meeting",
    "page-start": "start",
    "page-assignments": "assignments",
    "page-dossier": "dossier",
    "page-figures": "figures",
}


def main(arguments: list[str]) -> int:
    """Make a sample park and draw it, each language in a process of its own."""
    asked = argparse.ArgumentParser(prog="python -m tests.pictures", description=__doc__)
    asked.add_argument("out", type=Path)
    asked.add_argument("--scale", default="1", help="the screen's scale factor, such as 1.25")
    asked.add_argument("--docs", action="store_true", help="renew docs/pictures from the Chinese ones")
    options = asked.parse_args(arguments)
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": options.scale}
    with tempfile.TemporaryDirectory() as folder:
        park = Path(folder) / "park"
        subprocess.run(
            [sys.executable, "-m", "desktop", "demo", str(park), "--no-window"], check=True, stdout=subprocess.DEVNULL
        )
        for language in ("zh_CN", "en"):
            out = options.out / language
            out.mkdir(parents=True, exist_ok=True)
            work = Path(folder) / language
            work.mkdir()
            shutil.copy(park / "demo.ledger", work)
            shutil.copy(park / "企业.xlsx", work)
            subprocess.run(
                [sys.executable, "-m", "tests.pictures.draw", language, str(work), str(out)],
                check=True,
                env=environment,
            )
    if options.docs:
        DOCS.mkdir(parents=True, exist_ok=True)
        for name, shown in SHOWN.items():
            shutil.copy(options.out / "zh_CN" / f"{name}.png", DOCS / f"{shown}.png")
    print(f"{len(list(options.out.rglob('*.png')))} pictures in {options.out}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
