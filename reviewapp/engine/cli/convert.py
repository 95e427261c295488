"""`reviewapp convert`: write a file in another format."""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO, cast

from reviewapp.engine.cli import inputs
from reviewapp.engine.formats.registry import for_file
from reviewapp.engine.formats.rows import Row


def describe(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", metavar="IN", help="any readable file")
    parser.add_argument("output", metavar="OUT", help="the file to write; its ending says the format")
    parser.add_argument(
        "--from", dest="source_lang", metavar="LANG", type=inputs.tag, default="", help="language of the source"
    )
    parser.add_argument(
        "--to", dest="target_lang", metavar="LANG", type=inputs.tag, default="", help="language of the translation"
    )
    inputs.describe_encoding(parser)


def run(options: argparse.Namespace) -> int:
    rows = told(inputs.read(options.file, options.encoding), options)
    save(options.output, rows, options.file, options.encoding)
    return 0


def told(rows: Iterable[Row], options: argparse.Namespace) -> Iterator[Row]:
    for row in rows:
        yield replace(
            row, source_lang=row.source_lang or options.source_lang, target_lang=row.target_lang or options.target_lang
        )


def save(name: str, rows: Iterable[Row], original: str, encoding: str | None = None) -> None:
    """Write `rows`, read from the file `original`, to the file `name`, whose ending says the format.

    A file that stays in its format is updated in place, where the format can do that.
    """
    target = for_file(name, writing=True)
    if target.updates and target == inputs.file_format(original):
        with inputs.opened(original) as stream:
            known = {"encoding": encoding} if encoding else {}
            whole(name, lambda made: target.update(stream, rows, made, **known))
    else:
        whole(name, lambda made: target.write(rows, made))


def whole(name: str, write: Callable[[BinaryIO], None]) -> None:
    """Write a file whole or not at all: what was there before stays until all is written."""
    path = Path(name)
    with tempfile.NamedTemporaryFile(dir=path.parent, prefix=f".{path.name}.", delete=False) as stream:
        try:
            write(cast(BinaryIO, stream))
            stream.close()
            Path(stream.name).replace(path)
        except BaseException:
            Path(stream.name).unlink()
            raise
