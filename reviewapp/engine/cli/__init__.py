"""The command `reviewapp`: the engine without a server.

Each subcommand is a module with `describe(parser)` and `run(options) -> exit status`: 0 clean,
1 findings at or above --fail-on, 2 input that cannot be used, with one line on standard error.
"""

from __future__ import annotations

import argparse
import gc
import importlib
import io
import os
import sys
from collections.abc import Sequence
from importlib import util
from typing import NoReturn

from reviewapp.engine.formats.rows import FormatError

COMMANDS = {
    "check": "find what is wrong in a translation",
    "terms": "show how each term is rendered",
    "sweep": "replace renderings of a term",
    "align": "pair the paragraphs or sentences of two texts",
    "convert": "write a file in another format",
    "checks": "list every check with examples",
}
GARBAGE = 20_000  # a paragraph makes a thousand objects and none that only the collector could free
CLOSED_PIPE = 141  # what shells report for a reader that went away


def main(arguments: Sequence[str] | None = None) -> int:
    utf8(sys.stdout)
    utf8(sys.stderr)
    gc.set_threshold(GARBAGE)
    try:
        options = parser(sys.argv[1:] if arguments is None else arguments)
        status = options.run(options)
        sys.stdout.flush()
        return int(status)
    except FormatError as error:
        return unusable(str(error))
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # or the interpreter complains at exit
        return CLOSED_PIPE
    except OSError as error:
        return unusable(f"{error.filename or ''}: {error.strerror or error}".lstrip(": "))
    except KeyboardInterrupt:
        return 130


def utf8(stream: object) -> None:
    if isinstance(stream, io.TextIOWrapper):
        stream.reconfigure(encoding="utf-8", errors="replace")


def unusable(sentence: str) -> int:
    print(f"reviewapp: {' '.join(sentence.split())}", file=sys.stderr)
    return 2


class Parser(argparse.ArgumentParser):
    """One line for a mistake, as for any other input that cannot be used."""

    def error(self, message: str) -> NoReturn:
        self.exit(unusable(f"{message} (try {self.prog} --help)"))


def parser(arguments: Sequence[str]) -> argparse.Namespace:
    """Options of the subcommand; only its module is loaded."""
    whole = Parser(prog="reviewapp", description="Review machine-translated documents.")
    commands = whole.add_subparsers(metavar="COMMAND", required=True, dest="command", parser_class=Parser)
    asked = next((each for each in arguments if each in COMMANDS), "")
    for name, title in COMMANDS.items():
        module = f"{__name__}.{name}"
        if name == asked or util.find_spec(module):
            each = commands.add_parser(name, help=title, description=title[0].upper() + title[1:] + ".")
            if name == asked:
                loaded = importlib.import_module(module)
                loaded.describe(each)
                each.set_defaults(run=loaded.run)
    return whole.parse_args(arguments)
