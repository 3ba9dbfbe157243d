"""Commands that open the window: the program itself, and the sample park."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from desktop.cli.call import Call, Outcome, path_text
from models.errors import FileRefused
from models.language import N_

DEMO_DAY = date(2024, 11, 4)
DEMO_THERE = N_("Errors", "There is a sample park already: “{path}”. Choose another folder.")
NO_FOLDER = N_("Errors", "The folder “{folder}” cannot be made: {reason}.")
NO_WINDOW = N_("CommandLine", "There is no display; no window was opened.")


def open_window(call: Call) -> int:
    """Open the window with a ledger: the one named, the last one, or the welcome page."""
    from desktop.app import run, unable

    if refusal := unable():
        raise refusal
    from desktop.paths import Paths
    from desktop.settings import SettingsFile

    paths, path = Paths.real(), call.arguments.file
    if path is None:
        path = next(iter(SettingsFile(paths.settings).recent), None)
    return run(paths, path, today=call.arguments.today, operator=call.operator)


def demo(call: Call) -> Outcome | int:
    """Make the sample park and every export beside it; then open the window, where there is a display."""
    from desktop.app import unable
    from desktop.demo import make_demo
    from desktop.demo.outputs import write_outputs

    today = call.arguments.today or DEMO_DAY
    folder = _made(call.arguments.folder)
    ledger = make_demo(folder, today=today)
    written = write_outputs(ledger, folder, today, call.translate)
    wanted = not call.arguments.no_window
    shown = wanted and unable() is None
    paths = [path_text(path) for path in (ledger, *written)]
    lines = [*paths, call.say(NO_WINDOW)] if wanted and not shown else paths
    report = {"ledger": paths[0], "files": paths[1:], "today": today, "window": shown}
    outcome = Outcome(report, tuple(lines))
    return _shown(call, ledger, today, outcome) if shown else outcome


def _shown(call: Call, ledger: Path, today: date, outcome: Outcome) -> int:
    from desktop.app import run
    from desktop.cli.run import tell
    from desktop.paths import Paths

    tell(outcome, machine=call.arguments.json)
    return run(Paths.real(), ledger, today=today, operator=call.operator)


def _made(folder: Path) -> Path:
    """Return the folder, made where it is missing, if no sample park is in it."""
    ledger = folder / "demo.ledger"
    if ledger.exists():
        raise FileRefused(DEMO_THERE, path=path_text(ledger))
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise FileRefused(NO_FOLDER, folder=str(folder), reason=error.strerror or str(error)) from error
    return folder
