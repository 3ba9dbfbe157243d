"""Running one call: arguments in, a report on standard output or a sentence on standard error."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from datetime import date
from importlib import import_module
from typing import TYPE_CHECKING, Any

from desktop.cli import arguments
from desktop.cli.call import Call, Outcome
from models.errors import LedgerError
from models.language import N_

if TYPE_CHECKING:
    from argparse import Namespace

INTERRUPTED = 130
FAILED = N_("Errors", "“{name}” could not be written: {why}.")


def run(given: Sequence[str]) -> int:
    """Do what `given` asks and return the exit code.

    A refusal is one sentence on standard error and 1; wrong usage is told by argparse with 2.
    """
    _speak_utf8()
    try:
        asked = arguments.parse(given)
    except SystemExit as ended:  # --help, or wrong usage
        return int(ended.code or 0)
    call = _call(asked)
    try:
        outcome: Outcome | int = getattr(import_module(f"desktop.cli.{asked.module}"), asked.function)(call)
    except LedgerError as refusal:
        return _refuse(refusal, call)
    except OSError as failed:  # a folder gone, a disk full, a name the system cannot hold
        return _refuse(LedgerError(FAILED, name=failed.filename or "", why=failed.strerror or str(failed)), call)
    except KeyboardInterrupt:
        return INTERRUPTED
    if isinstance(outcome, int):
        return outcome
    tell(outcome, machine=asked.json)
    return _refuse(outcome.refusal, call) if outcome.refusal else 0


def _call(asked: Namespace) -> Call:
    from desktop.language import translator

    return Call(
        arguments=asked,
        today=asked.today or date.today(),
        operator=asked.operator,
        language=asked.language,
        translate=translator(asked.language),
    )


def tell(outcome: Outcome, *, machine: bool) -> None:
    """Write what a command has to tell to standard output."""
    if machine:
        sys.stdout.write(json.dumps(outcome.report, ensure_ascii=False, indent=1, default=_plain) + "\n")
    else:
        sys.stdout.writelines(f"{line}\n" for line in outcome.lines)
    sys.stdout.flush()


def _plain(value: Any) -> str:
    return value.isoformat() if isinstance(value, date) else str(value)


def _refuse(refusal: LedgerError, call: Call) -> int:
    sys.stderr.write(refusal.told(call.translate).replace("\n", " ") + "\n")
    return 1


def _speak_utf8() -> None:
    """A Windows console speaks the local code page, in which half the ledger's characters do not exist."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
