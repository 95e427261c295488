"""Markdown (CommonMark with tables): paragraphs are rows, the rest of the file is kept around them.

Headings, paragraphs, list items, quotations and table cells are read; code, raw HTML and front
matter are not. https://spec.commonmark.org
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, BinaryIO, NamedTuple

from reviewapp.engine.formats import encodings
from reviewapp.engine.formats.codes import Coder, restore
from reviewapp.engine.formats.markdown_inline import DEEP, Part, coded, parser, parts, written
from reviewapp.engine.formats.places import Places
from reviewapp.engine.formats.registry import Format
from reviewapp.engine.formats.rows import FormatError, Limits, Row
from reviewapp.engine.messages import _

if TYPE_CHECKING:
    from markdown_it.token import Token

FRONT = re.compile(r"\A---[ \t]*\r?\n(?:.*\r?\n)*?(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)")
END = re.compile(r"\r\n|\n|\r")
ROLES = {"heading_open": "heading", "list_item_open": "list item", "th_open": "table cell", "td_open": "table cell"}
MARKS = {"heading": "## ", "list item": "- "}


class Paragraph(NamedTuple):
    """A paragraph in the text: its parts, its role, and where its Markdown begins and ends."""

    parts: list[Part]
    role: str
    line: int
    start: int
    end: int


def read(stream: BinaryIO, limits: Limits, *, encoding: str | None = None) -> Iterator[Row]:
    """Paragraphs as targets without source, in one document."""
    some = False
    for paragraph in paragraphs(text_of(stream, limits, encoding)[0]):
        some = True
        yield row(paragraph)
    if not some:
        raise FormatError(_("The file holds no text."))


def text_of(stream: BinaryIO, limits: Limits, encoding: str | None) -> tuple[str, str]:
    encoding = encoding or encodings.detect(stream)
    return "".join(encodings.lines(stream, encoding, limits)), encoding


def row(paragraph: Paragraph) -> Row:
    coder = Coder()
    target = coded(paragraph.parts, coder)
    return Row(target=target, role=paragraph.role, codes=coder.codes(), line=paragraph.line)


def paragraphs(text: str) -> Iterator[Paragraph]:
    """Paragraphs that hold text, in the order of the file."""
    front = FRONT.match(text)
    skipped = len(END.findall(front[0])) if front else 0
    lines = END.split(text)
    starts = [0, *(match.end() for match in END.finditer(text))]
    body = "\n".join([""] * skipped + lines[skipped:])
    role, depth, place = "paragraph", 0, (0, 0)
    for token in parser().parse(body):
        if token.level >= DEEP - 1:
            raise FormatError(_("Line %(line)s: the page nests too deeply."), {"line": (token.map or [0])[0] + 1})
        if token.type == "inline":
            found, place = locate(token, lines, starts, place)
            if found and any(part.text.strip() for part in found.parts if part.kind is None):
                yield found._replace(role="list item" if depth and role == "paragraph" else role)
        elif token.type in ROLES:
            role = ROLES[token.type]
            depth += token.type == "list_item_open"
        elif token.type.endswith("_close"):
            depth -= token.type == "list_item_close"
            role = "paragraph"


def locate(
    token: Token, lines: list[str], starts: list[int], place: tuple[int, int]
) -> tuple[Paragraph | None, tuple[int, int]]:
    """Where a paragraph stands; `place` is the line and column up to which the file was used."""
    first, last = token.map or (0, 0)
    begin = end = -1
    for number, content in zip(range(first, last), token.content.split("\n"), strict=False):
        column = place[1] if number == place[0] else 0
        content = content.strip()
        for spelled in (content.replace("|", "\\|"), content):  # a cell's bars are escaped, whatever stands before
            found = lines[number].find(spelled, column)
            if found >= 0:
                break
        else:
            return None, place
        begin = starts[number] + found if begin < 0 else begin
        end = starts[number] + found + len(spelled)
        place = (number, found + len(spelled))
    if begin < 0:
        return None, place
    return Paragraph(parts(token.content, token.children or []), "", first + 1, begin, end), place


def update(original: BinaryIO, rows: Iterable[Row], stream: BinaryIO, *, encoding: str | None = None) -> None:
    """Write `original` again with the targets of `rows`, paragraph by paragraph; all else stays byte-equal."""
    text, encoding = text_of(original, Limits(), encoding)
    places = Places(rows)
    made, last = io.StringIO(), 0
    for paragraph in paragraphs(text):
        old = row(paragraph)
        new = places.take(old)
        if new is not None and (new.target, new.codes) != (old.target, old.codes):
            made.write(text[last : paragraph.start])
            made.write(markdown(new, paragraph.role))
            last = paragraph.end
    made.write(text[last:])
    stream.write(encodings.like(original, made.getvalue(), encoding))


def markdown(new: Row, role: str) -> str:
    """The Markdown of a paragraph that is read again as `new`."""
    before = "# " if role == "heading" else ""
    wanted = restore(new.target, new.codes, lambda code: f"\ue000{code.original}\ue001")
    wanted = " ".join(wanted.split("\n")).strip()

    def right(text: str) -> bool:
        if role == "list item" and not text.strip("-*_ "):
            return False  # "- --" is a line across the page
        tokens = parser().parse(before + text)
        if len(tokens) != 3 or tokens[0].type not in ("paragraph_open", "heading_open"):
            return False
        found = parts(tokens[1].content, tokens[1].children or [])
        return "".join(part.text if part.kind is None else f"\ue000{part.text}\ue001" for part in found) == wanted

    text = written(new.target.strip(), new.codes, right)
    return text.replace("|", "\\|") if role == "table cell" else text


def write(rows: Iterable[Row], stream: BinaryIO) -> None:
    """The targets as new Markdown: headings, list items and paragraphs, an empty line between."""
    for number, each in enumerate(rows):
        text = MARKS.get(each.role, "") + markdown(each, each.role if each.role == "heading" else "paragraph")
        stream.write((b"\n" if number else b"") + text.encode() + b"\n")


FORMAT = Format(
    name="markdown",
    title=_("Markdown"),
    extensions=(".md", ".markdown"),
    media_type="text/markdown",
    reader=read,
    writer=write,
    updater=update,
    tells_languages=False,
    encoding_of=encodings.detect,
)
