"""Where the program starts: `python -m desktop`, and the command `four-helps`."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from exports.workbook.child import FLAG


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the command line asks and return the exit code: 0 done, 1 refused, 2 wrong usage."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    if given[:1] == [FLAG]:  # a packaged program has no `python -m`: it is its own workbook reader
        from exports.workbook.child import main as read_workbook

        return read_workbook(given[1:])
    from desktop.cli.run import run

    return run(given)


if __name__ == "__main__":
    sys.exit(main())
