"""What may stand on the command line (docs and scripts rely on it: names and meanings stay)."""

from __future__ import annotations

import argparse
import os
from collections.abc import Sequence
from datetime import date
from pathlib import Path

_USAGE = "four-helps [FILE.ledger]\n       four-helps COMMAND ... [--json]"
_ABOUT = "四帮一企业服务台账 Four-Helps Ledger. Without a command, the window opens."
_GROUPS = ("unit", "category", "scheme", "channel", "sub_park", "series")
_VALUED = ("--today", "--operator", "--language")


def parse(given: Sequence[str]) -> argparse.Namespace:
    """Return the arguments; ends by `SystemExit` on --help and, with code 2, on wrong usage.

    Besides the arguments, the result names the `module` of desktop.cli and the `function` to call.
    """
    commands, names = _commands()
    first = _first_word(given)
    if first in names or _asks_help(given):
        return commands.parse_args(given)
    window = _window()
    asked = window.parse_args(given)
    if asked.file and not asked.file.suffix and not asked.file.exists():  # a command misspelt
        window.error(f"{asked.file} is neither a command nor a file")
    return asked


def _first_word(given: Sequence[str]) -> str | None:
    skip = False
    for word in given:
        if skip:
            skip = False
        elif word in _VALUED:
            skip = True
        elif not word.startswith("-"):
            return word
    return None


def _asks_help(given: Sequence[str]) -> bool:
    return any(word in ("-h", "--help") for word in given)


def _day(text: str) -> date:
    from models.rules.dates import EARLIEST, LATEST

    try:
        day = date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text} is not a day such as 2024-11-04") from None
    if not EARLIEST <= day <= LATEST:
        raise argparse.ArgumentTypeError(f"{text} is not a day from {EARLIEST} to {LATEST}")
    return day


def _words(text: str) -> str:
    """Return words as they were typed, where the system's locale cannot tell what they are (LC_ALL=C)."""
    return os.fsencode(text).decode("utf-8", "replace")


def _number(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text} is not a number such as 94")
    return int(text)


def _common(*, kept: bool) -> argparse.ArgumentParser:
    """Return the options of every command; they may stand before the command or behind it."""
    shared = argparse.ArgumentParser(add_help=False)

    def option(name: str, default: object, **how: object) -> None:
        shared.add_argument(name, default=default if kept else argparse.SUPPRESS, **how)

    option("--today", None, type=_day, metavar="YYYY-MM-DD", help="the day to act on (default: today)")
    option("--operator", "", type=_words, metavar="NAME", help="who acts, for the journal")
    option("--language", "zh_CN", choices=("zh_CN", "en"), help="the language of answers and papers")
    option("--json", False, action="store_true", help="one machine-readable report on standard output")
    return shared


def _window() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("four-helps", usage=_USAGE, description=_ABOUT, parents=[_common(kept=True)])
    parser.add_argument("file", nargs="?", type=Path, metavar="FILE.ledger")
    parser.set_defaults(module="window", function="open_window")
    return parser


def _commands() -> tuple[argparse.ArgumentParser, frozenset[str]]:
    parser = argparse.ArgumentParser(
        "four-helps",
        usage=_USAGE,
        description=_ABOUT,
        parents=[_common(kept=True)],
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    commands = parser.add_subparsers(prog="four-helps", title="commands", metavar="COMMAND", required=True)
    shared = _common(kept=False)

    def command(name: str, module: str, function: str, about: str, *, file: bool = True) -> argparse.ArgumentParser:
        made = commands.add_parser(name, parents=[shared], help=about, description=about)
        made.set_defaults(module=module, function=function)
        if file:
            made.add_argument("file", type=Path, metavar="FILE.ledger")
        return made

    demo = command("demo", "window", "demo", "a sample park in DIR, with every export beside it", file=False)
    demo.add_argument("folder", type=Path, metavar="DIR")
    demo.add_argument("--no-window", action="store_true", help="do not open the window afterwards")

    command("new", "files", "new", "make a new, empty ledger")

    taken = command("import", "workbooks", "take_in", "take a workbook's table into a ledger")
    taken.add_argument("book", type=Path, metavar="BOOK")
    taken.add_argument(
        "--as", dest="ledger_key", type=_words, required=True, metavar="LEDGER", help="which ledger it is")
    taken.add_argument("--sheet", type=_words, metavar="NAME", help="the sheet (default: the one that fits best)")
    taken.add_argument("--dry-run", action="store_true", help="say what would happen and write nothing")
    taken.add_argument("--rejects", type=Path, metavar="OUT.xlsx", help="write the lines not taken, to correct")

    given = command("export", "workbooks", "give_out", "write a ledger as an Excel workbook")
    given.add_argument("ledger_key", type=_words, metavar="LEDGER")
    given.add_argument("out", type=Path, metavar="OUT.xlsx")
    given.add_argument("--purpose", choices=("internal", "public"), default="internal", help="who may read it")

    bulletin = command("bulletin", "papers", "bulletin", "print the bulletin of a period")
    bulletin.add_argument("--from", dest="first", type=_day, required=True, metavar="DATE")
    bulletin.add_argument("--to", dest="last", type=_day, required=True, metavar="DATE")
    bulletin.add_argument("--out", type=Path, required=True, metavar="OUT.pdf")
    bulletin.add_argument("--head", choices=("brief", "notice", "plain"), default="brief")
    bulletin.add_argument("--issue", action="store_true", help="number it and freeze it for ever")

    plaque = command("plaque", "papers", "plaque", "print the plaques of who helps whom")
    whom = plaque.add_mutually_exclusive_group(required=True)
    whom.add_argument("--party", type=_words, metavar="NAME", help="one enterprise or project")
    whom.add_argument("--all", action="store_true", help="every enterprise and project")
    plaque.add_argument("--out", type=Path, required=True, metavar="OUT.pdf")

    slips = command("slips", "papers", "slips", "print a meeting's slips, one for each lead unit")
    slips.add_argument("--meeting", type=_number, required=True, metavar="N")
    slips.add_argument("--out", type=Path, required=True, metavar="OUT.pdf")

    figures = command("figures", "figures", "figures", "every figure with its definition")
    figures.add_argument("--from", dest="first", type=_day, metavar="DATE", help="default: the 1st of January")
    figures.add_argument("--to", dest="last", type=_day, metavar="DATE", help="default: today")
    figures.add_argument("--by", choices=_GROUPS, help="group them too")

    command("check", "files", "check", "is the file whole, and what does the data doctor find")

    backup = command("backup", "files", "backup", "copy a ledger, verified")
    backup.add_argument("folder", type=Path, nargs="?", metavar="DIR")

    restored = command("restore", "files", "restore", "put a backup in the place of a ledger", file=False)
    restored.add_argument("backup", type=Path, metavar="BACKUP")
    restored.add_argument("file", type=Path, metavar="FILE.ledger")
    return parser, frozenset(commands.choices)
