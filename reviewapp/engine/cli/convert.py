"""`reviewapp convert`: write a file in another format."""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO, cast

from reviewapp.engine.cli import inputs
from reviewapp.engine.formats.registry import Format, for_file
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


def run(options: argparse.Namespace) -> int:
    save(options.output, told(inputs.read(options.file), options))
    return 0


def told(rows: Iterable[Row], options: argparse.Namespace) -> Iterator[Row]:
    for row in rows:
        yield replace(
            row, source_lang=row.source_lang or options.source_lang, target_lang=row.target_lang or options.target_lang
        )


def save(name: str, rows: Iterable[Row]) -> None:
    """Write `rows` to the file `name`, whose ending says the format."""
    whole(name, lambda stream: writer(name).write(rows, stream))


def writer(name: str) -> Format:
    return for_file(name, writing=True)


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
