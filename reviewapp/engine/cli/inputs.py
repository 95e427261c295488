"""What the subcommands read: rows with their languages, a source beside its translation, a termbase."""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, cast

from reviewapp.engine.formats.registry import HEAD, Format, for_file
from reviewapp.engine.formats.rows import FormatError, Limits, Row
from reviewapp.engine.messages import _
from reviewapp.engine.pair import Pair
from reviewapp.engine.tags import well_formed

if TYPE_CHECKING:
    from reviewapp.engine.alignment.vectors import Encoder
    from reviewapp.engine.terms.termbase import Termbase

LIMITS = Limits(bytes=4_000_000_000, rows=50_000_000)  # rows are streamed, so a command may take more than a server


def describe_pair(parser: argparse.ArgumentParser) -> None:
    """The options that say what is read and in which languages."""
    parser.add_argument("file", metavar="FILE", help="any readable file, or - for JSON lines on standard input")
    describe_languages(parser)


def describe_languages(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--source", metavar="FILE", help="the source text, with as many paragraphs as FILE")
    parser.add_argument(
        "--from", dest="source_lang", metavar="LANG", type=tag, default="", help="language of the source"
    )
    parser.add_argument(
        "--to", dest="target_lang", metavar="LANG", type=tag, default="", help="language of the translation"
    )
    describe_encoding(parser)


def tag(text: str) -> str:
    if text and not well_formed(text.replace("_", "-")):
        raise argparse.ArgumentTypeError(f"{text} is no language tag")
    return text.replace("_", "-")


@contextmanager
def opened(name: str) -> Iterator[BinaryIO]:
    """A seekable stream of the file called `name`, or of standard input for “-”."""
    if name != "-":
        with Path(name).open("rb") as stream:
            yield stream
        return
    with tempfile.SpooledTemporaryFile(max_size=1 << 24) as spooled:
        while chunk := sys.stdin.buffer.read(1 << 20):
            spooled.write(chunk)
        yield cast(BinaryIO, spooled)


def describe_encoding(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--encoding", metavar="NAME", help="the encoding of FILE, where the one that is detected is wrong"
    )


def read(name: str, encoding: str | None = None) -> Iterator[Row]:
    with opened(name) as stream:
        known = {"encoding": encoding} if encoding else {}
        yield from of_stream(name, stream).read(stream, limits=LIMITS, **known)


def file_format(name: str) -> Format:
    with opened(name) as stream:
        return of_stream(name, stream)


def of_stream(name: str, stream: BinaryIO) -> Format:
    stream.seek(0)
    return for_file("stdin.jsonl" if name == "-" else name, stream.read(HEAD))


def rows(name: str, options: argparse.Namespace) -> Iterator[Row]:
    """Rows of the file called `name` with source text and languages, as far as the file and the options say."""
    if options.source:
        same_count(name, options)
        sources = (row.target for row in read(options.source))
        found: Iterable[Row] = (
            replace(row, source=source) for row, source in zip(read(name, options.encoding), sources, strict=True)
        )
    else:
        found = read(name, options.encoding)
    for row in found:
        yield with_languages(row, options.source_lang, options.target_lang)


def same_count(target: str, options: argparse.Namespace) -> None:
    source = options.source
    ours, theirs = (sum(1 for _row in rows) for rows in (read(target, options.encoding), read(source)))
    if ours != theirs:
        raise FormatError(
            _("“%(source)s” has %(sources)s paragraphs and “%(target)s” has %(targets)s; they have to be equal."),
            {"source": source, "sources": theirs, "target": target, "targets": ours},
        )


def with_languages(row: Row, source_lang: str, target_lang: str) -> Row:
    """Languages of the row win over those of the options; raises FormatError where neither says."""
    target_lang = row.target_lang or target_lang
    source_lang = row.source_lang or source_lang
    if not target_lang:
        raise FormatError(_("The language of the translation is not known; say it with --to."))
    if not source_lang and row.source is not None:
        raise FormatError(_("The language of the source is not known; say it with --from."))
    if (target_lang, source_lang) == (row.target_lang, row.source_lang):
        return row
    return replace(row, target_lang=target_lang, source_lang=source_lang)


def pair(row: Row, termbase: Termbase | None = None, encode: Encoder | None = None) -> Pair:
    made = Pair(row.source, row.target, row.source_lang or "und", row.target_lang, row.role, termbase, row.plural)
    made.encode = encode
    return made


def describe_semantic(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--semantic", choices=["yes", "no"], default="no", help="use sentence vectors (extra “semantic”)"
    )


def encoder(options: argparse.Namespace) -> Encoder | None:
    """What makes sentence vectors, where they are asked for; raises FormatError without the extra."""
    if options.semantic == "no":
        return None
    from reviewapp.engine.alignment import vectors

    return vectors.encoder()
