"""Brings the translations up to date with the source: `python -m ui.i18n.update`."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
TS = HERE / "four_helps_zh_CN.ts"
SOURCES = ("models", "exports", "desktop", "ui")


def update() -> int:
    """Collect every marked text into the .ts file, and compile it; return the exit code."""
    files = sorted(str(path.relative_to(ROOT)) for package in SOURCES for path in (ROOT / package).rglob("*.py"))
    tools = Path(sys.executable).parent
    collect = [str(tools / "pyside6-lupdate"), "-tr-function-alias", "QT_TRANSLATE_NOOP+=N_", "-locations", "none",
               "-no-obsolete", "-source-language", "en", "-target-language", "zh_CN", *files, "-ts", str(TS)]
    part = TS.with_suffix(".part")
    compile_ = [str(tools / "pyside6-lrelease"), str(TS), "-qm", str(part)]
    for command in (collect, compile_):
        done = subprocess.run(command, cwd=ROOT, check=False)
        if done.returncode:
            return done.returncode
    part.replace(TS.with_suffix(".qm"))
    return 0


if __name__ == "__main__":
    sys.exit(update())
