"""Plain text: a paragraph a line, or a paragraph a block where empty lines separate blocks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import BinaryIO, Literal, NamedTuple

from reviewapp.engine.formats import encodings
from reviewapp.engine.formats.codes import escaped, restore
from reviewapp.engine.formats.registry import Format
from reviewapp.engine.formats.rows import FormatError, Limits, Row
from reviewapp.engine.messages import _

Split = Literal["line", "block"]
WRAPPED = 100  # columns; longer lines that another line follows were not wrapped by an editor


class Layout(NamedTuple):
    """What a text file is made of, as found or as told."""

    encoding: str
    split: Split


def inspect(stream: BinaryIO, encoding: str | None = None, limits: Limits | None = None) -> Layout:
    """The encoding of a text and how it splits; raises FormatError for a file that is no text."""
    encoding = encoding or encodings.detect(stream)
    return Layout(encoding, found_split(encodings.lines(stream, encoding, limits or Limits())))


def found_split(lines: Iterable[str]) -> Split:
    """Blocks, where empty lines stand between texts and some block is made of short, wrapped lines."""
    before, blocks, wrapped = 0, 0, False
    for line in lines:
        width = columns(line.strip())
        if width and before > WRAPPED:
            return "line"
        blocks += bool(width and not before)
        wrapped = wrapped or bool(width and before)
        before = width
    return "block" if wrapped and blocks > 1 else "line"


def columns(line: str) -> int:
    """Width on a screen, CJK characters counted twice."""
    return len(line) if line.isascii() else len(line) + sum("\u2e80" <= char <= "\uffef" for char in line)


def read(stream: BinaryIO, limits: Limits, *, encoding: str | None = None, split: Split | None = None) -> Iterator[Row]:
    """Paragraphs as targets without source, in one document, stripped of outer space."""
    if encoding is None or split is None:
        layout = inspect(stream, encoding, limits)
        encoding, split = layout.encoding, split or layout.split
    lines = encodings.lines(stream, encoding, limits)
    some = False
    for number, text in by_block(lines) if split == "block" else enumerate(lines, 1):
        if paragraph := text.strip():
            some = True
            _source, target, codes = escaped(None, paragraph)
            yield Row(target=target, codes=codes, line=number)
    if not some:
        raise FormatError(_("The file holds no text."))


def by_block(lines: Iterable[str]) -> Iterator[tuple[int, str]]:
    """Blocks of lines with the number of their first line."""
    block: list[str] = []
    first = 1
    for number, line in enumerate(lines, 1):
        if line.strip():
            first = first if block else number
            block.append(line.rstrip("\r\n"))
        elif block:
            yield first, "\n".join(block)
            block = []
    if block:
        yield first, "\n".join(block)


def write(rows: Iterable[Row], stream: BinaryIO, *, split: Split = "line") -> None:
    """The targets: a line each, or a block each with an empty line between."""
    for number, row in enumerate(rows):
        text = restore(row.target, row.codes)
        if split == "line":
            stream.write(one_line(text).encode() + b"\n")
        else:
            stream.write((b"\n" if number else b"") + text.encode() + b"\n")


def one_line(text: str) -> str:
    return " ".join(text.splitlines()) if "\n" in text or "\r" in text else text


FORMAT = Format(
    name="text",
    title=_("Plain text"),
    extensions=(".txt", ".text"),
    media_type="text/plain",
    reader=read,
    writer=write,
    tells_languages=False,
    encoding_of=encodings.detect,
)
